// Articles in, alerts out: the scenarios of corpus/scenarios through the extractor and the reckoning, without a store.
import { beforeAll, expect, test } from 'vitest'
import { defaultCatalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import type { Tokenize } from '#domain/token.ts'
import { extractClaims } from '#extractors/claims.ts'
import { isCorrection } from '#extractors/correction.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { readWeights } from '../src/weights/files.ts'
import { reckonFamilies } from './support/reckoning.ts'
import { faultsOf, loadScenarios, type Scenario } from './support/scenarios.ts'

/** Not right yet, because of what the extractor reads. A scenario that has come right leaves the list. */
const KNOWN_MISSES: readonly string[] = ['sc-fresh-010']

const scenarios = [...loadScenarios(), ...loadScenarios('scenarios-fresh'), ...loadScenarios('scenarios-latest')]

const weights = readWeights()
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
    return extractClaims(article, { catalog: defaultCatalog, tokenize, weights }).flatMap(({ subject, ...claim }) =>
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

function faultsIn({ articles, alerts }: Scenario): string[] {
  return faultsOf(alerts, reckonFamilies(fileClaims(articles)).conflicts)
}

const [known, others] = [true, false].map((isKnown) =>
  scenarios
    .filter(({ id }) => KNOWN_MISSES.includes(id) === isKnown)
    .map((scenario) => [`${scenario.id}: ${scenario.what}`, scenario] as const),
)

test.each(others ?? [])('%s', (_title, scenario) => {
  expect(faultsIn(scenario)).toEqual([])
})

test.each(known ?? [])('known to be wrong: %s', (_title, scenario) => {
  expect(faultsIn(scenario), `${scenario.id} has come right: take it off KNOWN_MISSES`).not.toEqual([])
})

test('every known miss is a scenario', () => {
  expect(known).toHaveLength(KNOWN_MISSES.length)
})
