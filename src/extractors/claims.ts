// Claims: which quantities of an article are figures of somebody, and everything that is said of them.
import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Tokenize } from '#domain/token.ts'
import type { Weights } from '#domain/weights.ts'
import { openEnglishReader } from './languages/en-article.ts'
import { settleCurrencies } from './languages/en-shared-currencies.ts'
import { shareUnits } from './languages/en-shared-units.ts'
import { type EnglishTold, englishWeigher } from './languages/en-weighing.ts'
import { tellJapanese } from './languages/ja-article.ts'
import { japaneseWeigher } from './languages/ja-weighing.ts'
import { findKnown, type Mention } from './mentions.ts'
import { normalise } from './normalise.ts'
import { findRawQuantities } from './quantities.ts'
import { toOriginal } from './readings.ts'
import type { Trace } from './refusals.ts'
import { splitSentences } from './sentences.ts'
import { openWalk } from './spans.ts'
import { weighBy } from './weighing/by-weights.ts'

/** Raised whenever the reading of a text changes: older articles are then read again. */
export const EXTRACTOR_VERSION = 8

export interface ExtractorTools {
  catalog: Catalog
  tokenize: Tokenize
  /** Without them the rules' reading stands. */
  weights?: Weights
}

/**
 * The figures that an article states, in the order of their places; offsets are those of `article.text`.
 * @param trace collects the numbers that are no claim
 */
export function extractClaims(article: ArticleText, tools: ExtractorTools, trace?: Trace): Claim[] {
  const opened = openText(article, tools, trace)
  const { normalised, text } = opened
  const { title, publishedAt } = article
  const around = { title, text, publishedAt, catalog: tools.catalog }
  const told =
    article.language === 'en'
      ? weighBy(tools.weights?.en, tellEnglish(article, opened, tools, trace), around, englishWeigher)
      : weighBy(tools.weights?.ja, tellJapanese(article, opened, tools, trace), around, japaneseWeigher)
  return told.flatMap(({ sentence, readings }) =>
    readings.map((one) => toOriginal(one, article, sentence, normalised.toOriginal)),
  )
}

type OpenedText = ReturnType<typeof openText>

/** The article's sentences, its figures and the catalogue's names in it; offsets are those of the normalised text. */
export function openText(article: ArticleText, { catalog }: ExtractorTools, trace?: Trace) {
  const normalised = normalise(article.text)
  const { text } = normalised
  const known = withoutStrangers(findKnown(text, catalog), `${article.title}\n${text}`, catalog)
  const found = findRawQuantities(text, article.language, trace)
  const quantities = article.language === 'en' ? shareUnits(text, settleCurrencies(text, found)) : found
  const sentences = splitSentences(text, article.language, quantities)
  trace?.sentences.push(...sentences)
  return { normalised, text, known, sentences, quantitiesIn: openWalk(quantities), knownIn: openWalk(known) }
}

/** The sentences of an English article as the rules read them, before what the whole article says is weighed. */
export function tellEnglish(
  article: ArticleText,
  { text, sentences, quantitiesIn, knownIn }: OpenedText,
  { catalog }: ExtractorTools,
  trace?: Trace,
): EnglishTold[] {
  const read = openEnglishReader(article, text, catalog, trace)
  return sentences.map((sentence) => read(sentence, quantitiesIn(sentence), knownIn(sentence)))
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
