// Articles in, alerts out: the scenarios of corpus/scenarios through the extractor and the reckoning, without a store.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Conflict, FiledClaim } from '#domain/conflict.ts'
import { foldName } from '#domain/text.ts'
import type { Tokenize } from '#domain/token.ts'
import { extractClaims } from '#extractors/claims.ts'
import { isCorrection } from '#extractors/correction.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { reckonFamilies, showAmount } from './support/reckoning.ts'

interface ExpectedAlert {
  kind: string
  metric: string
  /** Any of these names. */
  subject: string[]
  figures: string[]
}

interface Scenario {
  id: string
  what: string
  articles: (Omit<ArticleText, 'publishedAt'> & { publishedAt: string })[]
  alerts: ExpectedAlert[]
}

/** Not right yet, because of what the extractor reads. A scenario that has come right leaves the list. */
const KNOWN_MISSES: readonly string[] = ['sc-dev-008', 'sc-dev-023']

const FOLDER = join(import.meta.dirname, 'corpus/scenarios')
const scenarios: readonly Scenario[] = readdirSync(FOLDER)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

let tokenize: Tokenize

beforeAll(async () => {
  tokenize = await loadTokenizer()
})

/** The claims of all versions: articles of one address are versions of one. */
function fileClaims(articles: readonly ArticleText[]): FiledClaim[] {
  return articles.flatMap((article, index) => {
    const { publisher, url, title, language, publishedAt } = article
    const revision = articles.slice(0, index).filter((one) => one.url === url).length + 1
    const file = {
      id: url,
      revision,
      publisher,
      url,
      title,
      language,
      publishedAt,
      isCorrection: isCorrection(article),
    }
    return extractClaims(article, { catalog: defaultCatalog, tokenize }).flatMap(({ subject, ...claim }) =>
      subject === null
        ? []
        : {
            ...claim,
            subject,
            id: `${url} v${revision} ${claim.start}`,
            article: file,
            sentenceText: article.text.slice(claim.sentence.start, claim.sentence.end),
          },
    )
  })
}

/** Alerts that are missing, and those that are too many: a divergence more is none too many. */
function faultsOf({ articles, alerts }: Scenario): string[] {
  const claims = fileClaims(articles.map((article) => ({ ...article, publishedAt: new Date(article.publishedAt) })))
  const rest = reckonFamilies(claims).conflicts
  const missing = alerts.filter((alert) => {
    const at = rest.findIndex((conflict) => isExpected(alert, conflict))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return [
    ...missing.map(
      ({ kind, metric, subject, figures }) => `missing ${kind} ${metric} ${subject[0]} ${figures.join(' / ')}`,
    ),
    ...rest.filter(({ kind }) => kind !== 'divergence').map(({ explanation }) => `false ${explanation.en}`),
  ]
}

function isExpected(alert: ExpectedAlert, { kind, older, newer }: Conflict): boolean {
  const { subject, metric } = older.figure
  return (
    alert.kind === kind &&
    alert.metric === metric &&
    alert.subject.some((name) => foldName(name) === foldName(subject.name)) &&
    sorted(alert.figures) === sorted([showAmount(older), showAmount(newer)])
  )
}

function sorted(figures: readonly string[]): string {
  return figures
    .map(Number)
    .sort((a, b) => a - b)
    .join(' / ')
}

const [known, others] = [true, false].map((isKnown) =>
  scenarios
    .filter(({ id }) => KNOWN_MISSES.includes(id) === isKnown)
    .map((scenario) => [`${scenario.id}: ${scenario.what}`, scenario] as const),
)

test.each(others ?? [])('%s', (_title, scenario) => {
  expect(faultsOf(scenario)).toEqual([])
})

test.each(known ?? [])('known to be wrong: %s', (_title, scenario) => {
  expect(faultsOf(scenario), `${scenario.id} has come right: take it off KNOWN_MISSES`).not.toEqual([])
})

test('every known miss is a scenario', () => {
  expect(known).toHaveLength(KNOWN_MISSES.length)
})
