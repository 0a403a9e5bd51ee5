// How the rules alone read a text, before all of its clues are weighed; and the short texts of the rules' tables, of the
// demo and of the scenarios.
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import type { Language } from '#domain/text.ts'
import { openText } from '#extractors/claims.ts'
import { tellEnglish } from '#extractors/languages/en-article.ts'
import { tellJapanese } from '#extractors/languages/ja-article.ts'
import { toOriginal } from '#extractors/readings.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { articles, publishers } from '../../src/demo/articles.ts'
import * as abouts from '../cases/english-abouts.ts'
import * as accounts from '../cases/english-accounts.ts'
import * as agents from '../cases/english-agents.ts'
import { claims } from '../cases/english-claims.ts'
import * as englishFocus from '../cases/english-focus.ts'
import * as measures from '../cases/english-measures.ts'
import * as englishMetrics from '../cases/english-metrics.ts'
import * as englishObjects from '../cases/english-objects.ts'
import { outlays } from '../cases/english-outlays.ts'
import * as owners from '../cases/english-owners.ts'
import * as sayings from '../cases/english-sayings.ts'
import * as englishSubjects from '../cases/english-subjects.ts'
import * as tellers from '../cases/english-tellers.ts'
import * as englishThings from '../cases/english-things.ts'
import * as times from '../cases/english-times.ts'
import * as turns from '../cases/english-turns.ts'
import * as counts from '../cases/ja-counts.ts'
import * as deals from '../cases/ja-deals.ts'
import * as focus from '../cases/ja-focus.ts'
import { frames, people } from '../cases/ja-frames.ts'
import { metrics } from '../cases/ja-metrics.ts'
import { money } from '../cases/ja-money.ts'
import { stances } from '../cases/ja-stances.ts'
import * as subjects from '../cases/ja-subjects.ts'
import * as things from '../cases/ja-things.ts'
import * as objects from '../cases/objects.ts'
import { loadScenarios } from './scenarios.ts'

/** Rows of a headline, a text and what it claims, by the table's name. */
export const ENGLISH_ROWS = {
  ...abouts,
  ...agents,
  ...accounts,
  ...owners,
  ...sayings,
  ...englishSubjects,
  ...englishFocus,
  ...measures,
  ...englishObjects,
  ...tellers,
  ...englishThings,
  ...times,
  ...turns,
}

export function englishText(title: string, text: string, day = '2025-11-13'): ArticleText {
  const place = { publisher: 'The Ledger', url: 'https://ledger.example/1', language: 'en' as const }
  return { ...place, title, text, publishedAt: new Date(`${day}T12:00:00Z`) }
}

export function japaneseText(title: string, text: string): ArticleText {
  const place = { publisher: '東雲', url: 'https://shinonome.example/1', language: 'ja' as const }
  return { ...place, title, text, publishedAt: new Date('2025-12-01T09:00:00+09:00') }
}

function englishRows(): ArticleText[] {
  const { counts: counted, money: paid } = englishMetrics
  return [
    ...Object.values(ENGLISH_ROWS).flatMap((rows) => rows.map(([title, text]) => englishText(title, text))),
    ...[...claims, ...paid, ...outlays, ...counted].map(([text]) => englishText('', text)),
  ]
}

type TitledLast = readonly [text: string, expected: readonly string[], title?: string]

function japaneseRows(): ArticleText[] {
  const titledFirst = Object.values({ ...focus, ...things, ...objects }).flat()
  const titledLast: readonly TitledLast[] = Object.values({ ...subjects, ...deals, ...counts }).flat()
  return [
    ...titledFirst.map(([title, text]) => japaneseText(title, text)),
    ...titledLast.map(([text, , title = '']) => japaneseText(title, text)),
    ...[...frames, ...people, ...money, ...stances, ...Object.values(metrics).flat()].map(([text]) =>
      japaneseText('', text),
    ),
  ]
}

/** The articles of the demo, by which the whole service is tested. */
function demoTexts(language: Language): ArticleText[] {
  return articles.flatMap(({ publisher, path, publishedAt, title, paragraphs }) => {
    const { name, language: own } = publishers.find(({ key }) => key === publisher)!
    const text = paragraphs.join('\n\n')
    const place = { publisher: name, url: `https://${publisher}.example/${path}`, publishedAt: new Date(publishedAt) }
    return own === language ? [{ ...place, language, title, text }] : []
  })
}

/** The articles of the scenarios, by which conflicts are told. */
export function scenarioTexts(language: Language): ArticleText[] {
  const scenarios = [...loadScenarios(), ...loadScenarios('scenarios-fresh'), ...loadScenarios('scenarios-latest')]
  return scenarios.flatMap(({ articles }) => articles.filter((one) => one.language === language))
}

/** Every text of a language's tables and of the demo, once. */
export function textsOfRows(language: Language): ArticleText[] {
  const all = [...(language === 'en' ? englishRows() : japaneseRows()), ...demoTexts(language)]
  return [...new Map(all.map((one) => [one.text, one])).values()]
}

const tools = { catalog, tokenize: await loadTokenizer() }

export function readByRules(article: ArticleText): Claim[] {
  const opened = openText(article, tools)
  const told = article.language === 'en' ? tellEnglish(article, opened, tools) : tellJapanese(article, opened, tools)
  return told.flatMap(({ sentence, readings }) =>
    readings.map((reading) => toOriginal(reading, article, sentence, opened.normalised.toOriginal)),
  )
}
