// Finding out about sources: what stands behind an address, and whether a source on file can still be read.
import type { Feed } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import type { Language } from '#domain/text.ts'
import { findFeedLinks } from '#extractors/discover.ts'
import { languageOf } from '#extractors/page-language.ts'
import type { Http } from '#net/http.ts'
import type { NewSource } from '#store/store.ts'
import type { Reader } from '#workers/reader.ts'

export interface SourceTools {
  http: Http
  reader: Pick<Reader, 'readFeed' | 'readListing' | 'readPage'>
}

export interface FoundSource {
  source: NewSource
  feed: Feed
}

export interface SourceTrial extends FoundSource {
  /** The newest article, read as a trial, or why it could not be. */
  article: { url: string; title: string; characters: number } | { url: string; fault: string } | null
}

/** What a user says of a source, as against what is found out. */
export interface SourceHints {
  publisher?: string
  language?: Language
  itemSelector?: string
}

/**
 * The source behind an address: the feed itself, the first feed that the page names, or a listing page where a
 * selector is given.
 * @throws PermanentError or TransientError when nothing can be polled there
 */
export async function findSource(tools: SourceTools, url: string, hints: SourceHints): Promise<FoundSource> {
  const answer = await fetchBody(tools.http, url)
  if (hints.itemSelector !== undefined) {
    const feed = await tools.reader.readListing(answer.text, answer.url, hints.itemSelector)
    return describe(answer.url, feed, { ...hints, itemSelector: hints.itemSelector })
  }
  try {
    return describe(answer.url, await tools.reader.readFeed(answer.text, answer.contentType, answer.url), hints)
  } catch (error) {
    const [feedUrl] = findFeedLinks(answer.text, answer.url)
    if (!(error instanceof PermanentError) || feedUrl === undefined) throw error
    const named = await fetchBody(tools.http, feedUrl)
    return describe(feedUrl, await tools.reader.readFeed(named.text, named.contentType, named.url), hints)
  }
}

/** Finds the source and reads its newest article. */
export async function trySource(tools: SourceTools, url: string, hints: SourceHints): Promise<SourceTrial> {
  const found = await findSource(tools, url, hints)
  const newest = found.feed.items[0]
  return { ...found, article: newest === undefined ? null : await tryArticle(tools, newest.url) }
}

async function tryArticle({ http, reader }: SourceTools, url: string): Promise<SourceTrial['article']> {
  try {
    const answer = await fetchBody(http, url)
    const page = await reader.readPage(answer.text, answer.url)
    return { url, title: page.title, characters: page.text.length }
  } catch (error) {
    return { url, fault: (error as Error).message }
  }
}

async function fetchBody(http: Http, url: string) {
  const answer = await http.get(url)
  if (answer.kind === 'not_modified')
    throw new PermanentError(`${url}: expected a page or a feed, found 304 Not Modified without having asked for it`)
  return answer
}

function describe(url: string, feed: Feed, hints: SourceHints): FoundSource {
  const titles = feed.items.map((item) => item.title ?? '').join(' ')
  const source: NewSource = {
    url,
    kind: hints.itemSelector === undefined ? 'feed' : 'listing',
    publisher: hints.publisher ?? feed.title ?? new URL(url).hostname,
    language: hints.language ?? languageOf(titles),
    itemSelector: hints.itemSelector ?? null,
  }
  return { source, feed }
}
