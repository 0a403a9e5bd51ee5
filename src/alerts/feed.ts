// The Atom feed of conflicts (RFC 4287): an entry each, with an id for ever, updated whenever its state changes.
import type { ConflictNotice } from '#domain/alert.ts'
import type { ConflictState } from '#domain/conflict.ts'
import { lineOf } from './alert.ts'
import { type Reading, renderConflict } from './conflict.ts'
import { FEED_WORDING } from './feed-wording.ts'

export interface FeedItem extends ConflictNotice {
  state: ConflictState
  /** When it was put in this state. */
  updatedAt: Date
}

/**
 * @param items the one that changed last first
 * @param selfUrl where the feed is; its id too
 */
export function renderFeed(items: readonly FeedItem[], selfUrl: string, reading: Reading): string {
  const words = FEED_WORDING[reading.language]
  // A feed without entries has not changed since the beginning.
  const updatedAt = items[0]?.updatedAt ?? new Date(0)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${reading.language}">
<id>${escapeXml(selfUrl)}</id>
<title>${escapeXml(words.title)}</title>
<updated>${updatedAt.toISOString()}</updated>
<author><name>claimwatch</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>
${items.map((item) => renderEntry(item, reading)).join('')}</feed>
`
}

function renderEntry(item: FeedItem, reading: Reading): string {
  const { id, kind, state, newer, foundAt, updatedAt } = item
  const words = FEED_WORDING[reading.language]
  const title = lineOf(item, reading.language)
  const link = /^https?:\/\//i.test(newer.url) ? `<link rel="alternate" href="${escapeXml(newer.url)}"/>\n` : ''
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${escapeXml(state === 'open' ? title : `${words.states[state]}: ${title}`)}</title>
<published>${foundAt.toISOString()}</published>
<updated>${updatedAt.toISOString()}</updated>
${link}<category term="${kind}"/><category term="${state}"/>
<content type="html">${escapeXml(renderConflict(item, reading).safe)}</content>
</entry>
`
}

/** Without what XML has no place for (XML 1.0 §2.2). */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
