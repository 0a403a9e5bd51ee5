// claimwatch articles: what has been read, how far each has come, and what a person takes off file.
import type { Command } from 'commander'
import { clockAt } from '#domain/day.ts'
import { UserError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'
import type { ArticleRow, StoryRow } from '#store/article-store.ts'
import { chooseId } from './choose-id.ts'
import { type CommandContext, withStore } from './context.ts'
import { faultOption, parseInstant, parseLimit, parseText } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'

interface ArticleOptions extends OutputOptions {
  failed?: boolean
  fault?: FaultKind
  removed?: boolean
  stories?: boolean
  since?: Date
  limit: number
}

/** The first digits are the time at which it was found; so many tell it from others. */
const SHOWN_DIGITS = 18

const columnsIn = (timeZone: string): Column<ArticleRow>[] => [
  { head: 'id', cell: (article) => article.id.slice(0, SHOWN_DIGITS), width: 18 },
  { head: 'published', cell: (article) => clockAt(article.publishedAt, timeZone) },
  { head: 'publisher', cell: (article) => article.publisher, width: 20 },
  { head: 'title', cell: (article) => article.title, width: 44 },
  { head: 'stage', cell: (article) => article.stage },
  { head: 'notes', cell: (article) => notesOf(article, timeZone), width: 40 },
  { head: 'fault', cell: (article) => article.fault ?? '', width: 40 },
  { head: 'url', cell: (article) => article.url, width: 40 },
]

/** What a reader of its claims has to know of an article. */
function notesOf(article: ArticleRow, timeZone: string): string {
  const { author, citedSource, syndicatedFrom, isPaywalled, pages, revision, takenDownAt, removedReason } = article
  return [
    author === null ? '' : `by ${author}`,
    citedSource === null ? '' : `cites ${citedSource}`,
    syndicatedFrom === null ? '' : `printed from ${syndicatedFrom}`,
    isPaywalled ? 'beginning only (paywall)' : '',
    pages > 1 ? `${pages} pages` : '',
    revision > 1 ? `revision ${revision}` : '',
    takenDownAt === null ? '' : `taken down ${clockAt(takenDownAt, timeZone)}`,
    removedReason === null ? '' : `removed: ${removedReason}`,
  ]
    .filter((note) => note !== '')
    .join('; ')
}

const storyColumnsIn = (timeZone: string): Column<StoryRow>[] => [
  { head: 'published', cell: (story) => clockAt(story.publishedAt, timeZone) },
  { head: 'articles', cell: (story) => String(story.articles) },
  { head: 'publishers', cell: (story) => story.publishers.join(', '), width: 40 },
  { head: 'title', cell: (story) => story.title, width: 60 },
]

export function registerArticles(program: Command): void {
  const command = program
    .command('articles')
    .description('list the articles on file, newest first, and how far each has come')
    .option('--failed', 'only those that could not be read, with the reason')
    .addOption(faultOption())
    .option('--removed', 'only those that somebody has removed, with the reason')
    .option('--stories', 'the stories that several articles print in copies of one text')
    .option('--since <day>', 'published since this day', parseInstant)
    .option('--limit <n>', 'at most so many', parseLimit, 50)
  addOutputOptions(command).action(async ({ stories, ...options }: ArticleOptions) => {
    if (stories && (options.failed || options.removed || options.fault))
      throw new UserError('articles: expected --stories alone, found it with another filter; leave one out')
    if (options.failed && options.removed)
      throw new UserError('articles: expected --failed or --removed, found both; leave one out')
    await (stories ? listStories(options) : listArticles(options))
  })
  registerRemove(command)
  registerRestore(command)
}

async function listArticles({ failed, removed, fault, since, limit, ...output }: ArticleOptions): Promise<void> {
  const stage = failed ? ('failed' as const) : removed ? ('removed' as const) : null
  const filter = { limit, ...(stage && { stage }), ...(fault && { fault }), ...(since && { since }) }
  const { rows, timeZone } = await withStore(async ({ store, config }) => ({
    rows: await store.articles.list(filter),
    timeZone: config.digestTimeZone,
  }))
  const nothing =
    failed || fault
      ? `No article has ${fault ? `the fault ${fault}` : 'failed'}.`
      : removed
        ? 'No article has been removed.'
        : 'No articles on file yet. Add a source (claimwatch sources add URL) or import a file (claimwatch import FILE.jsonl).'
  printRows(rows, columnsIn(timeZone), output, nothing)
}

async function listStories({ since, limit, ...output }: ArticleOptions): Promise<void> {
  const { rows, timeZone } = await withStore(async ({ store, config }) => ({
    rows: await store.articles.stories({ limit, ...(since ? { since } : {}) }),
    timeZone: config.digestTimeZone,
  }))
  printRows(rows, storyColumnsIn(timeZone), output, 'No two articles on file print copies of one text.')
}

const NAMED = 'its address, or the first digits of its id'

function registerRemove(articles: Command): void {
  articles
    .command('remove')
    .description('take an article and its claims off file; no feed brings it back')
    .argument('<article>', NAMED)
    .requiredOption('--reason <words>', 'why, for those who come after', parseText)
    .action(async (name: string, { reason }: { reason: string }) => {
      const article = await withStore(async (context) => {
        const found = await chooseArticle(context, name)
        if (found.stage === 'removed')
          throw new UserError(`${found.url}: has been removed: ${found.removedReason}; articles restore brings it back`)
        const families = await context.store.articles.remove(found.id, { reason, at: new Date() })
        await compare(context, families)
        return found
      })
      print(`removed: ${article.title} (${article.url})`)
    })
}

function registerRestore(articles: Command): void {
  articles
    .command('restore')
    .description('let a removed article be fetched again')
    .argument('<article>', NAMED)
    .action(async (name: string) => {
      const article = await withStore(async (context) => {
        const found = await chooseArticle(context, name)
        if (await context.store.articles.restore(found.id, new Date())) return found
        throw new UserError(`${found.url}: expected a removed article, found one that is ${found.stage}`)
      })
      print(`restored: ${article.url}; the running service fetches it`)
    })
}

async function chooseArticle({ store }: CommandContext, name: string): Promise<ArticleRow> {
  const id = chooseId(name, await store.articles.idsOf(name), { noun: 'article', list: 'articles' })
  const article = await store.articles.get(id)
  if (article === null) throw new UserError(`${name}: the article is gone; claimwatch articles shows those on file`)
  return article
}

/** What its claims stood in is held against each other without them. */
async function compare({ store, log }: CommandContext, families: readonly string[]): Promise<void> {
  const { openPipeline } = await import('../pipeline.ts')
  const { openReader } = await import('../reader.ts')
  const reader = openReader()
  try {
    const pipeline = openPipeline({ store, reader, log, clock: () => new Date() })
    await pipeline.run(families.map((id) => ({ name: 'reconcile', id })))
  } finally {
    await reader.close()
  }
}
