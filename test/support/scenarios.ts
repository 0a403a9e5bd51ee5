// The scenarios of the corpus: articles that arrive one after the other, and the alerts that they must raise.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleText } from '#domain/article.ts'
import type { Conflict } from '#domain/conflict.ts'
import { foldName } from '#domain/text.ts'
import { showAmount } from './reckoning.ts'

export interface ExpectedAlert {
  kind: string
  metric: string
  /** Any of these names. */
  subject: string[]
  /** The older first. */
  figures: [string, string]
  units: [string, string]
}

export interface Scenario {
  id: string
  what: string
  articles: readonly ArticleText[]
  alerts: readonly ExpectedAlert[]
}

export function loadScenarios(name: 'scenarios' | 'scenarios-fresh' | 'scenarios-latest' = 'scenarios'): Scenario[] {
  const folder = join(import.meta.dirname, '../corpus', name)
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const scenario = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      const articles = scenario.articles.map((article: ArticleText) => ({
        ...article,
        publishedAt: new Date(article.publishedAt),
      }))
      return { ...scenario, articles }
    })
}

/** Alerts that are missing, and those that are too many: a divergence more is none too many. */
export function faultsOf(alerts: readonly ExpectedAlert[], conflicts: readonly Conflict[]): string[] {
  const rest = [...conflicts]
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

function isExpected({ kind, metric, subject, figures, units }: ExpectedAlert, conflict: Conflict): boolean {
  const { older, newer } = conflict
  const sides = [older, newer]
  return (
    kind === conflict.kind &&
    metric === older.figure.metric &&
    subject.some((name) => foldName(name) === foldName(older.figure.subject.name)) &&
    sides.every((side, index) => Number(showAmount(side)) === Number(figures[index])) &&
    sides.every((side, index) => side.claims[0].unit === units[index])
  )
}
