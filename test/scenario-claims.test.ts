// The reasoning alone: the scenarios of the corpus on claims written down by hand in place of extracted ones.
import { expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { ArticleRef, FiledClaim } from '#domain/conflict.ts'
import { splitSentences } from '#extractors/sentences.ts'
import { freshScenarioClaims } from './cases/fresh-scenario-claims.ts'
import { type ReadArticle, scenarioClaims } from './cases/scenario-claims.ts'
import { parseClaim } from './support/claims.ts'
import { reckonFamilies } from './support/reckoning.ts'
import { faultsOf, loadScenarios, type Scenario } from './support/scenarios.ts'

const scenarios = loadScenarios()
const freshScenarios = loadScenarios('scenarios-fresh').filter(({ id }) => freshScenarioClaims[id] !== undefined)

/** The claims of an article, each at its quote's first place behind the one before. */
function fileArticle(
  article: ArticleText,
  revision: number,
  { claims, isCorrection = false }: ReadArticle,
  file: string,
): FiledClaim[] {
  const { publisher, url, title, language, publishedAt, text } = article
  const ref: ArticleRef = { id: url, revision, publisher, url, title, language, publishedAt, isCorrection }
  const sentences = splitSentences(text, language)
  let end = 0
  return claims.map((line) => {
    const [quote = '', shorthand = ''] = line.split(' = ')
    const start = text.indexOf(quote, end)
    const sentence = sentences.find((one) => one.start <= start && start < one.end)
    if (start < 0 || sentence === undefined) throw new Error(`${file}: no ${quote} after ${text.slice(0, end)}`)
    end = start + quote.length
    const claim = resolveNames(parseClaim(shorthand, start))
    return {
      ...{ ...claim, start, end, quote, sentence, article: ref, id: `${url} v${revision} ${start}` },
      sentenceText: text.slice(sentence.start, sentence.end),
    }
  })
}

type Parsed = ReturnType<typeof parseClaim>

/** Names as the text has them are what the catalogue knows under them. */
function resolveNames({ subject, object, hardware, attribution, ...claim }: Parsed): Parsed {
  const resolve = (ref: EntityRef) => defaultCatalog.find(ref.name) ?? ref
  const resolveAny = (ref: EntityRef | null) => (ref === null ? null : resolve(ref))
  return {
    ...claim,
    subject: resolve(subject),
    object: resolveAny(object),
    hardware: resolveAny(hardware),
    attribution: resolveAny(attribution),
  }
}

/** Articles of one address are versions of one. */
function claimsOf({ id, articles }: Scenario, read: readonly ReadArticle[]): FiledClaim[] {
  if (read.length !== articles.length)
    throw new Error(`${id}: ${articles.length} articles, ${read.length} of them read`)
  return articles.flatMap((article, index) => {
    const revision = articles.slice(0, index).filter(({ url }) => url === article.url).length + 1
    return fileArticle(article, revision, read[index] ?? { claims: [] }, id)
  })
}

test.each([...scenarios, ...freshScenarios].map((scenario) => [`${scenario.id}: ${scenario.what}`, scenario] as const))(
  '%s',
  (_title, one) => {
    const read = scenarioClaims[one.id] ?? freshScenarioClaims[one.id] ?? []
    expect(faultsOf(one.alerts, reckonFamilies(claimsOf(one, read)).conflicts)).toEqual([])
  },
)

test('every scenario that is read is there, and every one of corpus/scenarios is read', () => {
  expect(Object.keys(scenarioClaims)).toEqual(scenarios.map(({ id }) => id))
  expect(Object.keys(freshScenarioClaims)).toEqual(freshScenarios.map(({ id }) => id))
})
