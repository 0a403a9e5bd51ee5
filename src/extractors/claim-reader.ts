// How the claims of an article are read by the rules of its language, and weighed.
import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Tokenize } from '#domain/token.ts'
import type { Weights } from '#domain/weights.ts'
import { findKnown, type Mention } from './mentions.ts'
import { normalise } from './normalise.ts'
import { findRawQuantities, type RawQuantity } from './quantities.ts'
import { toOriginal } from './readings.ts'
import type { Trace } from './refusals.ts'
import { splitSentences } from './sentences.ts'
import { openWalk } from './spans.ts'
import type { ToldSentence } from './weighing/article-names.ts'
import { weighBy } from './weighing/by-weights.ts'
import type { Weigher } from './weighing/weigher.ts'

export interface ExtractorTools {
  catalog: Catalog
  tokenize: Tokenize
  /** Without them the rules' reading stands. */
  weights?: Weights
}

/** What differs between the languages. */
export interface LanguageRules<Told extends ToldSentence> {
  /** Quantities with the units that the text around them tells. */
  settle: (text: string, found: readonly RawQuantity[]) => readonly RawQuantity[]
  /** The sentences as the rules read them, before what the whole article says is weighed. */
  tell: (article: ArticleText, opened: OpenedText, tools: ExtractorTools, trace?: Trace) => Told[]
  weigher: Weigher<Told>
}

export type OpenedText = ReturnType<typeof openWith>

/** Reads articles of one language; `trace` collects the numbers that are no claim. */
export interface ClaimReader {
  /** The article's sentences, its figures and the catalogue's names in it; offsets are those of the normalised text. */
  openText: (article: ArticleText, tools: ExtractorTools, trace?: Trace) => OpenedText
  /** The figures that an article states, in the order of their places; offsets are those of `article.text`. */
  extractClaims: (article: ArticleText, tools: ExtractorTools, trace?: Trace) => Claim[]
}

export function claimReader<Told extends ToldSentence>({ settle, tell, weigher }: LanguageRules<Told>): ClaimReader {
  const openText: ClaimReader['openText'] = (article, tools, trace) => openWith(settle, article, tools, trace)
  return {
    openText,
    extractClaims: (article, tools, trace) => {
      const opened = openText(article, tools, trace)
      const { normalised, text } = opened
      const { title, publishedAt, language } = article
      const around = { title, text, publishedAt, catalog: tools.catalog }
      const told = weighBy(tools.weights?.[language], tell(article, opened, tools, trace), around, weigher)
      return told.flatMap(({ sentence, readings }) =>
        readings.map((one) => toOriginal(one, article, sentence, normalised.toOriginal)),
      )
    },
  }
}

function openWith(
  settle: LanguageRules<never>['settle'],
  article: ArticleText,
  { catalog }: ExtractorTools,
  trace?: Trace,
) {
  const normalised = normalise(article.text)
  const { text } = normalised
  const known = withoutStrangers(findKnown(text, catalog), `${article.title}\n${text}`, catalog)
  const quantities = settle(text, findRawQuantities(text, article.language, trace))
  const sentences = splitSentences(text, article.language, quantities)
  trace?.sentences.push(...sentences)
  return { normalised, text, known, sentences, quantitiesIn: openWalk(quantities), knownIn: openWalk(known) }
}

/** R1 is DeepSeek's only where DeepSeek is spoken of: so short a name is others' too. */
function withoutStrangers(known: readonly Mention[], words: string, catalog: Catalog): Mention[] {
  const seen = new Map<string, boolean>()
  const isSpokenOf = (key: string) => {
    const names = catalog.get(key)?.names ?? []
    if (!seen.has(key))
      seen.set(
        key,
        names.some((name) => words.includes(name)),
      )
    return seen.get(key) === true
  }
  return known.filter(
    ({ start, end, entity }) =>
      entity?.ownerKey == null || entity.kind !== 'model' || end - start > 3 || isSpokenOf(entity.ownerKey),
  )
}
