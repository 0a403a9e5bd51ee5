// What the commands about sources share: the tools that read them, and the words for what was found.

import { type FeedItem, newestOf } from '#domain/article.ts'
import { clockAt } from '#domain/day.ts'
import type { Store } from '#store/store.ts'
import type { ArticleTrial, SourceTools } from '../sources.ts'
import { readConfig } from './context.ts'
import { print } from './output.ts'
import { plain } from './terminal.ts'

export const NO_SOURCES =
  'No sources yet. Add one: claimwatch sources add URL; claimwatch sources catalog lists some that are known.'

/** A service that runs at the same time, and this, take turns with every site. */
export async function withTools<T>(store: Pick<Store, 'hosts'>, run: (tools: SourceTools) => Promise<T>): Promise<T> {
  const { openHttp } = await import('#net/http.ts')
  const { openReader } = await import('../reader.ts')
  const { userAgent, allowedHosts, requestGapMs } = readConfig()
  const http = openHttp({ userAgent, allowedHosts, gapMs: requestGapMs, hosts: store.hosts })
  const reader = openReader()
  try {
    return await run({ http, reader, clock: () => new Date() })
  } finally {
    await reader.close()
    await http.close()
  }
}

/** A poll is tried again by itself; a command is not. */
export function forCommand(message: string): string {
  return message.replaceAll('tried again later', 'try again later')
}

/** Words from the web must not move the cursor. */
export function printLines(lines: readonly string[]): void {
  print(lines.map((line) => `${/^ */.exec(line)?.[0]}${plain(line)}`).join('\n'))
}

/** `1 item`, `2 items`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

export function describeItems(items: readonly FeedItem[], timeZone: string): string {
  const newest = newestOf(items)
  if (newest === null) return 'no items yet'
  const at = newest.publishedAt ?? newest.updatedAt
  const parts = [at && clockAt(at, timeZone), newest.title && JSON.stringify(newest.title)].filter(Boolean)
  return `${countOf(items.length, 'item')}, the newest: ${parts.length > 0 ? parts.join(' ') : newest.url}`
}

export function describeTrial(article: ArticleTrial): string {
  return 'fault' in article
    ? `NOT READ: ${forCommand(article.fault)}`
    : `read ${article.characters} characters of ${article.url}`
}
