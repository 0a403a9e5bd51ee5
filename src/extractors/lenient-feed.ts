// Feeds whose markup is broken: unclosed tags, stray ampersands, a transfer that broke off.
import { Parser } from 'htmlparser2'
import { PermanentError } from '#domain/errors.ts'
import type { RawFeed, RawItem } from './feed.ts'
import { ttlMinutesOf } from './feed-ttl.ts'

/** What stands in an element of this name, as far as its first child; the first element of a name counts. */
type Fields = Map<string, string>

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry'])
const GUIDS = ['guid', 'id']
const PUBLISHED = ['pubdate', 'dc:date', 'published', 'issued', 'date']
const UPDATED = ['updated', 'modified', 'atom:updated']
/** Where an Atom link's address is kept among the fields. */
const LINK_ADDRESS = 'link href'
/** How many endings of a JSON text are tried, from the last backwards. */
const JSON_TRIES = 30
/** Characters that are parsed in all of them. */
const MAX_TRIED = 10_000_000

/**
 * Whatever looks like an entry, by the names of its elements. An element ends where the next one begins, so that one
 * that is never closed does not swallow what follows it.
 */
export function parseLeniently(body: string): RawFeed {
  const channel: Fields = new Map()
  const entries: Fields[] = []
  let fields = channel
  let open: string | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = ENTRIES.has(name) || fields.has(name) ? null : name
        if (ENTRIES.has(name)) {
          fields = new Map()
          entries.push(fields)
        }
        const isPage = name === 'link' && (!attributes.rel || attributes.rel === 'alternate')
        if (isPage && attributes.href && !fields.has(LINK_ADDRESS)) fields.set(LINK_ADDRESS, attributes.href)
      },
      ontext(text) {
        if (open) fields.set(open, (fields.get(open) ?? '') + text)
      },
      onclosetag(name) {
        open = null
        if (ENTRIES.has(name)) fields = channel
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(body)
  const syndication = { updatePeriod: channel.get('sy:updateperiod') ?? '' }
  const frequency = Number(channel.get('sy:updatefrequency') ?? 1)
  const ttlMinutes = ttlMinutesOf(Number(channel.get('ttl') ?? 0), { ...syndication, updateFrequency: frequency })
  return { title: channel.get('title'), items: entries.map(readEntry), ttlMinutes }
}

function readEntry(fields: Fields): RawItem {
  const first = (names: readonly string[]) => names.map((name) => fields.get(name)?.trim()).find(Boolean)
  const guid = first(GUIDS)
  const updated = first(UPDATED)
  return {
    links: [fields.get(LINK_ADDRESS), first(['link']), /^https?:/.test(guid ?? '') ? guid : undefined],
    title: first(['title']),
    published: first(PUBLISHED) ?? updated,
    updated,
  }
}

/**
 * A JSON Feed that can be parsed: as it stands, or cut off after its last whole entry.
 * @throws PermanentError when neither can be
 */
export function mendJson(body: string, baseUrl: string): string {
  if (isJson(body)) return body
  let end = body.length
  const tries = Math.min(JSON_TRIES, Math.ceil(MAX_TRIED / body.length))
  for (let count = 0; count < tries; count++) {
    end = body.lastIndexOf('}', end - 1)
    if (end < 0) break
    const mended = `${body.slice(0, end + 1)}]}`
    if (isJson(mended)) return mended
  }
  throw new PermanentError(
    `${baseUrl}: expected a JSON Feed, found JSON that is broken or cut off before its first whole entry; tell its publisher`,
    { kind: 'cut_off' },
  )
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
