// What no feed and no page of headlines needs and a hostile one is made of, refused before anything is parsed: each of
// these takes the parsers minutes, or a gigabyte. One pass over the text, whatever it holds.
import { PermanentError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'
import { expandedSize } from './xml-entities.ts'

interface Limits {
  what: string
  characters: number
  tags: number
  /** Elements that stay open inside each other; in broken markup those that are never closed add up. */
  depth: number
  entries: number
}

const MAX_ENTRIES = 5_000
const FEED: Limits = { what: 'a feed', characters: 20e6, tags: 250_000, depth: 10_000, entries: MAX_ENTRIES }
const LISTING: Limits = { what: 'a page of headlines', characters: 5e6, tags: 100_000, depth: 1_000, entries: 1e9 }
const MAX_ATTRIBUTES = 500
/** Fewer characters hold no more attributes than that. */
const LONG_TAG = 3 * MAX_ATTRIBUTES
const MAX_EXPANSION = 1_000_000

const ENTRY = /^<(?:\w+:)?(?:item|entry)[\s/>]/i
/** HTML elements that have no end, or whose end is mostly left out. */
const OPEN_ENDED = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr|p|li|d[dt]|option|t[rdh]|thead|tbody)[\s/>]/i
/** What is not markup, whatever stands in it, and how it ends. */
const PASSED_OVER = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const

interface Overload {
  kind: FaultKind
  found: string
}

/** @throws PermanentError */
export function refuseFeedOverload(body: string, isJson: boolean, url: string): void {
  refuse(isJson ? findInJson(body) : (findBomb(body) ?? findInMarkup(body, FEED)), FEED, url)
}

/** @throws PermanentError */
export function refuseListingOverload(html: string, url: string): void {
  refuse(findInMarkup(html, LISTING), LISTING, url)
}

function refuse(overload: Overload | null, { what }: Limits, url: string): void {
  if (overload === null) return
  const { kind, found } = overload
  throw new PermanentError(`${url}: expected ${what}, found ${found}; give an address of less, or remove it`, { kind })
}

const tooComplex = (found: string): Overload => ({ kind: 'too_complex', found })
const tooMany: Overload = { kind: 'too_many_entries', found: `more than ${MAX_ENTRIES} entries` }

function findBomb(body: string): Overload | null {
  const size = expandedSize(body)
  if (size <= MAX_EXPANSION) return null
  const text = Number.isFinite(size) ? `${size} characters` : 'a text without end'
  return { kind: 'entity_bomb', found: `XML entities that would expand to ${text}` }
}

function findInMarkup(body: string, limits: Limits): Overload | null {
  if (body.length > limits.characters) return tooComplex(`${body.length} characters`)
  const counts = { tags: 0, entries: 0, depth: 0 }
  for (let at = body.indexOf('<'); at >= 0; ) {
    const end = endOfTag(body, at)
    if (end < 0) return null
    const found = isDeclaration(body, at) ? null : countTag(body, at, end, counts, limits)
    if (found !== null) return found
    at = body.indexOf('<', end)
  }
  return null
}

function endOfTag(body: string, at: number): number {
  const passedOver = PASSED_OVER.find(([start]) => body.startsWith(start, at))
  return passedOver ? body.indexOf(passedOver[1], at) : body.indexOf('>', at)
}

function isDeclaration(body: string, at: number): boolean {
  return body[at + 1] === '!' || body[at + 1] === '?'
}

function countTag(
  body: string,
  at: number,
  end: number,
  counts: { tags: number; entries: number; depth: number },
  limits: Limits,
): Overload | null {
  const start = body.slice(at, at + 40)
  if (++counts.tags > limits.tags) return tooComplex(`more than ${limits.tags} tags`)
  if (start[1] === '/') counts.depth = Math.max(0, counts.depth - (OPEN_ENDED.test(`<${start.slice(2)}`) ? 0 : 1))
  else if (body[end - 1] !== '/' && !OPEN_ENDED.test(start)) counts.depth++
  if (counts.depth > limits.depth) return tooComplex(`elements nested more than ${limits.depth} deep`)
  if (ENTRY.test(start) && ++counts.entries > limits.entries) return tooMany
  const isCrowded =
    end - at > LONG_TAG && body.slice(at, end).split('=', MAX_ATTRIBUTES + 2).length > MAX_ATTRIBUTES + 1
  return isCrowded ? tooComplex(`an element with more than ${MAX_ATTRIBUTES} attributes`) : null
}

/** Objects, lists and names; an entry is known by its address. */
function findInJson(body: string): Overload | null {
  let parts = 0
  let entries = 0
  for (const [part] of body.matchAll(/"url"\s{0,9}:|[[{]|":/g)) {
    if (++parts > FEED.tags) return tooComplex(`more than ${FEED.tags} objects, lists and names`)
    if (part.startsWith('"url') && ++entries > FEED.entries) return tooMany
  }
  return null
}
