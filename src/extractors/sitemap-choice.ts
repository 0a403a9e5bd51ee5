// Which of a site's pages and sitemaps are looked at: a site lists everything that it ever published.
import type { FeedItem } from '#domain/article.ts'

/** As many as a news sitemap may hold. */
const MAX_PAGES = 1_000
const BY_NAME = new Intl.Collator('en', { numeric: true })
const DAY_MS = 86_400_000
/** Longer than the longest pause between two polls of a source, which is a week. */
const RECENT_MS = 14 * DAY_MS
/** `lastmod` is often a day without an hour, of any zone. */
const LASTMOD_MARGIN_MS = 1.5 * DAY_MS
const NEWS = /news|recent|latest|today/i
/** Lists of what are no articles: those of WordPress and its like. */
const NO_ARTICLES = /tag|categor|taxonom|author|user|image|video|page/i

export interface PageChoice {
  items: FeedItem[]
  /** Why there may be more than these. */
  fault: string | null
}

/**
 * The pages of the fortnight before the newest, newest first; behind them those without a date.
 * @param url named in the fault
 * @param now what is dated later counts as of now
 */
export function choosePages(pages: readonly FeedItem[], url: string, now: Date): PageChoice {
  const dateOf = ({ publishedAt, updatedAt }: FeedItem) =>
    Math.min((publishedAt ?? updatedAt)?.getTime() ?? 0, now.getTime())
  const sorted = pages.toSorted((one, other) => dateOf(other) - dateOf(one))
  const newest = sorted[0] === undefined ? 0 : dateOf(sorted[0])
  const recent = sorted.filter((page) => dateOf(page) === 0 || dateOf(page) >= newest - RECENT_MS)
  if (recent.length <= MAX_PAGES) return { items: recent, fault: null }
  // Of thousands without a date nobody can tell the new ones: none is taken.
  const taken = recent.slice(0, MAX_PAGES).filter((page) => dateOf(page) > 0)
  const found = `${recent.length} ${newest === 0 ? 'without any date' : 'that are undated or as new as that'}`
  return {
    items: taken,
    fault:
      `${url}: expected at most ${MAX_PAGES} pages of the last fortnight, found ${found}, so that the new ones cannot all be told; ` +
      "take the site's news sitemap or its feed",
  }
}

/**
 * The sitemaps of an index that may hold new articles, the likeliest first: those of news, then the newest; of equally
 * old ones the one with the highest number or latest date in its address.
 * @param since what was last changed well before that is left out; null takes all
 */
export function chooseMaps(maps: readonly FeedItem[], since: Date | null): FeedItem[] {
  const oldest = since === null ? Number.NEGATIVE_INFINITY : since.getTime() - LASTMOD_MARGIN_MS
  return maps
    .filter(({ updatedAt }) => updatedAt === null || updatedAt.getTime() >= oldest)
    .toSorted(
      (one, other) =>
        likelihood(other.url) - likelihood(one.url) ||
        (other.updatedAt?.getTime() ?? 0) - (one.updatedAt?.getTime() ?? 0) ||
        BY_NAME.compare(other.url, one.url),
    )
}

function likelihood(url: string): number {
  const name = url.slice(url.lastIndexOf('/') + 1)
  if (NEWS.test(name)) return 2
  return NO_ARTICLES.test(name) ? 0 : 1
}
