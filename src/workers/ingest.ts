// Ingest an article: fetch its page, find the text in it, and save that as a revision; and again some hours later.
import { type FetchedArticle, isToBeReread, nextFetchAt } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { isHomePage } from '#extractors/address.ts'
import type { HttpAnswer } from '#net/answer.ts'
import type { Http } from '#net/http.ts'
import type { ArticleRow, ArticleStore } from '#store/article-store.ts'
import { type FirstPage, type ReadArticle, readArticlePages } from './fetch-article.ts'
import type { Reader } from './reader.ts'
import { nothingToDo, type Step, type StepResult } from './step.ts'

export interface IngestServices {
  articles: Pick<
    ArticleStore,
    'get' | 'saveFetch' | 'keepUnread' | 'recordUnchanged' | 'recordTakenDown' | 'recordFetchFault' | 'postponeFetch'
  >
  http: Http
  reader: Pick<Reader, 'readPage'>
  clock: () => Date
  keepsRawPages: boolean
}

export function ingestStep(services: IngestServices): Step {
  const { articles, clock } = services
  return {
    recordFault: (id, fault) => articles.recordFetchFault(id, fault),
    postpone: (id, postponement) => articles.postponeFetch(id, postponement),
    run: async (id) => {
      const article = await articles.get(id)
      if (article === null) return nothingToDo('article is gone')
      if (article.stage === 'found') return await readFirst(services, article)
      const { firstFetchedAt, lastFetchedAt } = article
      if (article.stage === 'removed' || firstFetchedAt === null || lastFetchedAt === null)
        return nothingToDo('article has its text')
      if (!isToBeReread(firstFetchedAt, lastFetchedAt, clock())) return nothingToDo('article has been read again')
      return await readAgain(services, { ...article, firstFetchedAt })
    },
  }
}

async function readFirst(services: IngestServices, article: ArticleRow): Promise<StepResult> {
  const { articles, http, clock, keepsRawPages } = services
  const answer = await http.get(article.url)
  if (answer.kind === 'not_modified') return nothingToDo('page is unchanged')
  if (isHomePage(answer.url) && !isHomePage(article.url))
    throw new PermanentError(
      `${article.url}: expected an article, found that its site sends on to its home page; the article is gone, remove it`,
      { kind: 'no_article' },
    )
  const first = firstPage(article, answer)
  const read = await readArticlePages(services, first).catch(async (error) => {
    if (keepsRawPages && error instanceof PermanentError)
      await articles.keepUnread(article.id, [{ url: first.url, html: first.html }], clock())
    throw error
  })
  const publishedAt = publicationOf(article, read)
  return await save(services, { ...article, firstFetchedAt: null }, answer, { ...read, publishedAt })
}

/** An article that has its text: what it has lost is not taken from it, and its day stays. */
async function readAgain(
  services: IngestServices,
  article: ArticleRow & { firstFetchedAt: Date },
): Promise<StepResult> {
  const { articles, http, clock } = services
  const facts = { publisher: article.publisher, url: article.url, again: true }
  const end = async (outcome: 'recordTakenDown' | 'recordUnchanged', why: string): Promise<StepResult> => {
    const at = clock()
    await articles[outcome](article.id, { at, nextFetchAt: nextFetchAt(article.firstFetchedAt, at) })
    return { facts: { ...facts, outcome: why }, next: [] }
  }
  // Validators are those of the first page; what another page says can have changed without it.
  const { etag, lastModified } = article.pages === 1 ? article : { etag: null, lastModified: null }
  const answer = await http.get(article.url, { etag, lastModified }).catch((error) => {
    if (isGone(error)) return null
    throw error
  })
  if (answer === null) return await end('recordTakenDown', 'taken down')
  if (answer.kind === 'not_modified') return await end('recordUnchanged', 'not modified')
  if (isHomePage(answer.url) && !isHomePage(article.url)) return await end('recordTakenDown', 'sent to the home page')
  const read = await readArticlePages(services, firstPage(article, answer))
  if (showsLess(article, read)) return await end('recordUnchanged', 'shows less than before')
  return await save(services, article, answer, { ...read, publishedAt: null })
}

type Body = Extract<HttpAnswer, { kind: 'body' }>

function firstPage({ url }: ArticleRow, answer: Body): FirstPage {
  return { requested: url, url: answer.url, html: answer.body }
}

async function save(
  { articles, clock, keepsRawPages }: IngestServices,
  article: ArticleRow,
  { etag, lastModified }: Body,
  { page, address, pages, pageFault, raw, publishedAt }: ReadArticle & { publishedAt: Date | null },
): Promise<StepResult> {
  const fetchedAt = clock()
  const { title, text, language, modifiedAt, author, cited, isPaywalled } = page
  const fetched: FetchedArticle = {
    ...{ title, text, language, publishedAt, modifiedAt, author, cited, isPaywalled },
    ...{ address, pages, pageFault, etag, lastModified, fetchedAt },
    raw: keepsRawPages ? raw : [],
    nextFetchAt: nextFetchAt(article.firstFetchedAt ?? fetchedAt, fetchedAt),
  }
  const outcome = await articles.saveFetch(article.id, fetched)
  const id = outcome.kind === 'merged' ? outcome.into : article.id
  const facts = {
    publisher: article.publisher,
    url: address.url,
    characters: text.length,
    pages,
    outcome: outcome.kind,
  }
  const isNew = article.stage === 'found' && outcome.kind === 'unchanged'
  const isToBeRead = outcome.kind === 'saved' || outcome.kind === 'merged' || isNew
  return { facts: { ...facts, pageFault }, next: isToBeRead ? [{ name: 'extract', id }] : [] }
}

/** A page that tells only when it was changed was published no later than that, and than it was found. */
function publicationOf({ publishedAt: known }: ArticleRow, { page }: ReadArticle): Date | null {
  const { publishedAt, modifiedAt } = page
  if (publishedAt === null || publishedAt.getTime() !== modifiedAt?.getTime()) return publishedAt
  return publishedAt < known ? publishedAt : known
}

/** A reader who has seen some articles gets the beginning only; a page that fails half-way has less, too. */
function showsLess({ text, pages, isPaywalled }: ArticleRow, read: ReadArticle): boolean {
  if (read.pageFault !== null && read.pages < pages) return true
  return read.page.isPaywalled && !isPaywalled && read.page.text.length < (text?.length ?? 0)
}

function isGone(error: unknown): boolean {
  return error instanceof PermanentError && (error.kind === 'gone' || error.kind === 'not_found')
}
