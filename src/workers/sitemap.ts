// A sitemap as a source: an index is followed to the newest of its sitemaps, within bounds.
import type { Feed, FeedItem, Sitemap } from '#domain/article.ts'
import type { EncodedText } from '#domain/document.ts'
import { PermanentError } from '#domain/errors.ts'
import { chooseMaps, choosePages } from '#extractors/sitemap-choice.ts'
import type { Http } from '#net/http.ts'
import type { Reader } from './reader.ts'

export interface SitemapTools {
  http: Pick<Http, 'get'>
  reader: Pick<Reader, 'readSitemap'>
}

/** Sitemaps of one index that are read at one poll, those of its own indexes included. */
const MAX_MAPS = 5
/** An index of indexes is no sitemap by the protocol, and occurs. */
const MAX_DEPTH = 3

interface Walk {
  tools: SitemapTools
  since: Date | null
  now: Date
  seen: Set<string>
  mapsLeft: number
  pages: FeedItem[]
  title: string | null
  faults: string[]
}

/**
 * The newest pages of a sitemap, or of the newest sitemaps of an index. Of the sitemaps of an index one that cannot be
 * used is the feed's fault; the others are read.
 * @param since when an index was last read whole: its sitemaps that have not changed since are left out
 * @throws PermanentError when nothing of it can be used
 * @throws TransientError when a part of it cannot be used now
 */
export async function followSitemap(
  tools: SitemapTools,
  answer: { body: string | EncodedText; url: string },
  { since, now }: { since: Date | null; now: Date },
): Promise<Feed> {
  const walk: Walk = {
    tools,
    since,
    now,
    seen: new Set([answer.url]),
    mapsLeft: MAX_MAPS,
    pages: [],
    title: null,
    faults: [],
  }
  const root = await tools.reader.readSitemap(answer.body, answer.url, now)
  await collect(walk, root, answer.url, 1)
  const { items, fault } = choosePages(walk.pages, answer.url, now)
  const [first = null, ...others] = fault === null ? walk.faults : [...walk.faults, fault]
  if (first !== null && items.length === 0) throw new PermanentError(first)
  const more = others.length === 0 ? '' : ` (and ${others.length} more of its sitemaps)`
  return { kind: 'sitemap', title: walk.title, items, fault: first && `${first}${more}`, hasParts: root.isIndex }
}

async function collect(walk: Walk, sitemap: Sitemap, url: string, depth: number): Promise<void> {
  walk.title ??= sitemap.title
  if (sitemap.fault !== null) walk.faults.push(sitemap.fault)
  if (!sitemap.isIndex) {
    walk.pages = walk.pages.concat(sitemap.items)
    return
  }
  if (depth === MAX_DEPTH)
    return void walk.faults.push(
      `${url}: expected sitemaps of pages ${MAX_DEPTH - 1} steps below the index at most, found a further index; add it as a source of its own`,
    )
  for (const map of chooseMaps(sitemap.items, walk.since)) {
    if (walk.mapsLeft === 0) return
    if (walk.seen.has(map.url)) continue
    walk.seen.add(map.url)
    walk.mapsLeft--
    await collectMap(walk, map.url, depth + 1)
  }
}

async function collectMap(walk: Walk, url: string, depth: number): Promise<void> {
  try {
    const answer = await walk.tools.http.get(url)
    if (answer.kind === 'not_modified') return
    await collect(walk, await walk.tools.reader.readSitemap(answer.body, answer.url, walk.now), answer.url, depth)
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error
    walk.faults.push(error.message)
  }
}
