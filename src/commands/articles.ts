// claimwatch articles: what has been read, and how far each has come.
import type { Command } from 'commander'
import { clockAt } from '#domain/day.ts'
import type { ArticleRow } from '#store/article-store.ts'
import { withStore } from './context.ts'
import { parseInstant, parseLimit } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, printRows } from './output.ts'

interface ArticleOptions extends OutputOptions {
  failed?: boolean
  since?: Date
  limit: number
}

const columnsIn = (timeZone: string): Column<ArticleRow>[] => [
  { head: 'published', cell: (article) => clockAt(article.publishedAt, timeZone) },
  { head: 'publisher', cell: (article) => article.publisher, width: 20 },
  { head: 'title', cell: (article) => article.title, width: 44 },
  { head: 'stage', cell: (article) => article.stage },
  { head: 'fault', cell: (article) => article.fault ?? '', width: 40 },
  { head: 'url', cell: (article) => article.url, width: 40 },
]

export function registerArticles(program: Command): void {
  const command = program
    .command('articles')
    .description('list the articles on file, newest first, and how far each has come')
    .option('--failed', 'only those that could not be read, with the reason')
    .option('--since <day>', 'published since this day', parseInstant)
    .option('--limit <n>', 'at most so many', parseLimit, 50)
  addOutputOptions(command).action(async ({ failed, since, limit, ...output }: ArticleOptions) => {
    const filter = { limit, ...(failed ? { stage: 'failed' as const } : {}), ...(since ? { since } : {}) }
    const { rows, timeZone } = await withStore(async ({ store, config }) => ({
      rows: await store.articles.list(filter),
      timeZone: config.digestTimeZone,
    }))
    const nothing = failed
      ? 'No article has failed.'
      : 'No articles on file yet. Add a source (claimwatch sources add URL) or import a file (claimwatch import FILE.jsonl).'
    printRows(rows, columnsIn(timeZone), output, nothing)
  })
}
