// Articles, as they are found, fetched and read.
import type { EncodedText } from './document.ts'
import type { Language } from './text.ts'

/** An article's text with what is needed to read it: the input of the extractor. */
export interface ArticleText {
  language: Language
  publisher: string
  url: string
  /** ISO 8601 with zone, or UTC. */
  publishedAt: Date
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
}

/** An entry of a feed, a listing page or a sitemap. */
export interface FeedItem {
  url: string
  title: string | null
  publishedAt: Date | null
  updatedAt: Date | null
}

/** The one with the latest date; the first where none has one. */
export function newestOf(items: readonly FeedItem[]): FeedItem | null {
  const dateOf = ({ publishedAt, updatedAt }: FeedItem) => (publishedAt ?? updatedAt)?.getTime() ?? 0
  return items.reduce<FeedItem | null>(
    (best, item) => (best === null || dateOf(item) > dateOf(best) ? item : best),
    null,
  )
}

export interface Feed {
  kind: 'rss' | 'atom' | 'rdf' | 'json' | 'listing' | 'sitemap'
  title: string | null
  items: FeedItem[]
  /** Minutes between two polls that it asks for at least; not there when it does not ask. */
  ttlMinutes?: number
  /** Why there may be more than `items`: who, what was expected, what was found; null when it was read whole. */
  fault: string | null
  /** It was put together from several documents: that one of them is unchanged says nothing. */
  hasParts?: boolean
}

/** One document of a site's own list of its pages, or of its sitemaps when it is an index. */
export interface Sitemap {
  isIndex: boolean
  /** The publication's name, where it says so. */
  title: string | null
  /** Of all that it lists, those that may be of use. */
  items: FeedItem[]
  fault: string | null
}

/** What the reading of an HTML page gives. */
export interface Page {
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
  language: Language
  publishedAt: Date | null
  /** When it was last changed, by its own words. */
  modifiedAt: Date | null
  author: string | null
  /** Where it says that it has its news from. */
  cited: { source: string; url: string | null } | null
  /** It shows the beginning only, to those who do not pay. */
  isPaywalled: boolean
  canonicalUrl: string | null
  /** Where its AMP form stands. */
  ampUrl: string | null
  /** Addresses that may be those of the article's further pages. */
  pageLinks: string[]
}

/** A page as it was fetched. */
export interface RawPage {
  url: string
  html: EncodedText
}

/** One that was kept. */
export interface RawPageText {
  url: string
  html: string
}

/** An article as it was fetched, its pages joined. */
export interface FetchedArticle
  extends Pick<
    Page,
    'title' | 'text' | 'language' | 'publishedAt' | 'modifiedAt' | 'author' | 'cited' | 'isPaywalled'
  > {
  address: ArticleAddress
  pages: number
  /** Why a further page could not be joined. */
  pageFault: string | null
  etag: string | null
  lastModified: string | null
  /** None where raw pages are not to be kept. */
  raw: readonly RawPage[]
  fetchedAt: Date
  nextFetchAt: Date | null
}

/** Where an article stands. */
export interface ArticleAddress {
  /** The one that it goes by. */
  url: string
  /** The same for the desktop, mobile and AMP forms of one page. */
  key: string
  /** Others under which it is linked. */
  aliases: string[]
  /** The address on another site that it names as the original. */
  syndicatedFrom: string | null
}

/** How far an article has come. The first two are the input of a worker each. */
export const ARTICLE_STAGES = ['found', 'text_saved', 'claims_saved', 'failed', 'removed'] as const
export type ArticleStage = (typeof ARTICLE_STAGES)[number]

const HOUR_MS = 3_600_000
/** Hours after its first fetch at which an article is read again: most corrections come within the first days. */
const REREAD_HOURS = [1, 6, 24, 72] as const

/** When an article is to be fetched again after a fetch at `at`, or null. Times that were missed are not made up for. */
export function nextFetchAt(firstFetchedAt: Date, at: Date): Date | null {
  return rereadTimes(firstFetchedAt).find((time) => time > at) ?? null
}

/** Whether one of the times at which it is to be read again has come since it was last fetched. */
export function isToBeReread(firstFetchedAt: Date, lastFetchedAt: Date, now: Date): boolean {
  return rereadTimes(firstFetchedAt).some((time) => time > lastFetchedAt && time <= now)
}

function rereadTimes(firstFetchedAt: Date): Date[] {
  return REREAD_HOURS.map((hours) => new Date(firstFetchedAt.getTime() + hours * HOUR_MS))
}

/** A line that tells when, or how often it was read, and changes by itself. */
const COUNTING_LINE =
  /^(?:(?:最終)?更新|公開|updated?|published|last (?:updated|modified))?[\s:：]*(?:\d+\s*(?:秒|分|時間|日|週間|か月)前|\d+\s*(?:seconds?|minutes?|hours?|days?|weeks?)\s+ago|[\d,.]+\s*(?:views?|comments?|shares?|likes?|PV|件のコメント|コメント|いいね))(?:に?(?:更新|公開))?$/i

/** Whether two versions of an article read alike: they differ in spaces, widths, and lines that count by themselves. */
export function readAlike(
  one: Pick<ArticleText, 'title' | 'text'>,
  other: Pick<ArticleText, 'title' | 'text'>,
): boolean {
  return wordsOf(one.title) === wordsOf(other.title) && wordsOf(one.text) === wordsOf(other.text)
}

function wordsOf(text: string): string {
  const lines = text
    .normalize('NFKC')
    .split(/\n+/)
    .map((line) => line.trim())
  return lines
    .filter((line) => !COUNTING_LINE.test(line))
    .join('')
    .replace(/\s+/g, '')
}
