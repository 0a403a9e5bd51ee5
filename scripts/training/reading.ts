// Annotated articles as the rules read them, with the annotation of each figure.
import { defaultCatalog } from '../../src/catalog/catalog.ts'
import type { ArticleText } from '../../src/domain/article.ts'
import type { Claim, EntityRef } from '../../src/domain/claim.ts'
import { openText } from '../../src/extractors/claims.ts'
import { tellEnglish } from '../../src/extractors/languages/en-article.ts'
import type { EnglishTold } from '../../src/extractors/languages/en-weighing.ts'
import { tellJapanese } from '../../src/extractors/languages/ja-article.ts'
import type { JapaneseTold } from '../../src/extractors/languages/ja-weighing.ts'
import { type Reading, toOriginal } from '../../src/extractors/readings.ts'
import type { ToldSentence } from '../../src/extractors/weighing/article-names.ts'
import type { Judge } from '../../src/extractors/weighing/judge.ts'
import { type WeighedText, weighArticle } from '../../src/extractors/weighing/weigh.ts'
import type { Weigher } from '../../src/extractors/weighing/weigher.ts'
import { loadTokenizer } from '../../src/tokenizer/kuromoji.ts'
import type { GoldArticle, GoldClaim } from '../../test/support/corpus.ts'

const tools = { catalog: defaultCatalog, tokenize: await loadTokenizer() }

export interface Opened<Told extends ToldSentence> {
  article: GoldArticle
  around: WeighedText
  told: Told[]
  goldOf: (reading: Reading) => GoldClaim | undefined
  toClaim: (reading: Reading, sentence: Told['sentence']) => Claim
}

export const openEnglish = (article: GoldArticle): Opened<EnglishTold> => openAs(article, tellEnglish)
export const openJapanese = (article: GoldArticle): Opened<JapaneseTold> => openAs(article, tellJapanese)

function openAs<Told extends ToldSentence>(
  article: GoldArticle,
  tell: (article: ArticleText, opened: ReturnType<typeof openText>, with_: typeof tools) => Told[],
): Opened<Told> {
  const opened = openText(article, tools)
  const back = opened.normalised.toOriginal
  const spans = article.claims.map((claim) => {
    const start = article.text.indexOf(claim.context) + claim.context.indexOf(claim.quote)
    return { claim, start, end: start + claim.quote.length }
  })
  const { title, publishedAt } = article
  return {
    article,
    around: { title, text: opened.text, publishedAt, catalog: tools.catalog },
    told: tell(article, opened, tools),
    goldOf: (reading) => {
      const { start, end } = back(reading)
      return spans.find((one) => one.start < end && start < one.end && one.claim.unit === reading.unit)?.claim
    },
    toClaim: (reading, sentence) => toOriginal(reading, article, sentence, back),
  }
}

/** A text of the rules' own tables: what the rules read there is right. */
export function openRow<Told extends ToldSentence>(
  row: ArticleText,
  open: (article: GoldArticle) => Opened<Told>,
): Opened<Told> {
  const names = (ref: EntityRef | null) => (ref === null ? null : [ref.name])
  const goldOf = (reading: Reading): GoldClaim => ({
    ...reading,
    quote: '',
    context: '',
    subject: names(reading.subject) ?? [],
    object: names(reading.object),
    hardware: names(reading.hardware),
    attribution: names(reading.attribution),
  })
  return { ...open({ ...row, id: '', claims: [] }), goldOf }
}

/** The claims of an article, weighed by `judge`, or as the rules read them. */
export function claimsBy<Told extends ToldSentence>(
  { told, around, toClaim }: Opened<Told>,
  weigher: Weigher<Told>,
  judge: Judge | null,
): Claim[] {
  const weighed = judge === null ? told : weighArticle(told, around, weigher, judge)
  return weighed.flatMap(({ sentence, readings }) => readings.map((reading) => toClaim(reading, sentence)))
}
