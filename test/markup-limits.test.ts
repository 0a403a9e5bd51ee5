// Feeds and pages of headlines that would take the parsers minutes: refused before they are parsed. Near-misses first.
import { describe, expect, test } from 'vitest'
import { refuseFeedOverload, refuseListingOverload } from '#extractors/markup-limits.ts'

const URL = 'https://news.example/feed'
const rss = (items: string, prolog = '') => `<?xml version="1.0"?>${prolog}<rss><channel>${items}</channel></rss>`
const dtd = (entities: string) => `<!DOCTYPE rss [${entities}]>`
const numbered = (count: number, line: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('')
const attributes = (count: number) => numbered(count, (at) => ` a${at}="x"`)

const LAUGHS = numbered(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
const LONG = `<!ENTITY long "${'a'.repeat(50_000)}">`

const feeds: readonly (readonly [what: string, body: string, kind: string | null])[] = [
  ['a feed', rss('<item><link>/1</link></item>'.repeat(100)), null],
  ['as many entries as a feed may have', rss('<item/>'.repeat(5_000)), null],
  ['markup inside CDATA', rss(`<item><![CDATA[${'<a><b>'.repeat(300_000)}]]></item>`), null],
  ['markup inside a comment', rss(`<!--${'<item>'.repeat(300_000)}-->`), null],
  ['a long attribute', rss(`<item a="${'='.repeat(300)}${'x'.repeat(1_000_000)}"/>`), null],
  ['a hundred attributes', rss(`<item${attributes(100)}/>`), null],
  ['entities of one character', rss('<item>&nbsp;&copy;</item>', dtd('<!ENTITY nbsp "&#160;"><!ENTITY copy "&#169;">')), null],
  ['the entities of XHTML', rss('<item/>', dtd('<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "x.ent">')), null],
  ['a bomb that is the matter of an article', rss(`<item><![CDATA[${dtd(`<!ENTITY l0 "lol">${LAUGHS}`)}&l9;]]></item>`), null],
  ['an entity that is never named', rss('<item/>', dtd(`<!ENTITY l0 "lol">${LAUGHS}`)), null],
  ['opening brackets and no tag', `<rss>${'<'.repeat(1_000_000)}`, null],
  ['an entity of a file of this machine', rss('<item>&x;</item>', dtd('<!ENTITY x SYSTEM "file:///etc/passwd">')), null],
  ['one entry too many', rss('<item/>'.repeat(5_001)), 'too_many_entries'],
  ['the same in Atom, with a prefix', `<a:feed>${'<a:entry></a:entry>'.repeat(5_001)}</a:feed>`, 'too_many_entries'],
  ['a hundred thousand entries', rss('<item><link>/1</link></item>'.repeat(100_000)), 'too_many_entries'],
  ['a million links in one entry', rss(`<item>${'<link>/1</link>'.repeat(1_000_000)}</item>`), 'too_complex'],
  ['nested elements', rss(`<item>${'<a>'.repeat(20_000)}`), 'too_complex'],
  ['a thousand attributes', rss(`<item${attributes(1_000)}/>`), 'too_complex'],
  ['a billion laughs', rss('<item>&l9;</item>', dtd(`<!ENTITY l0 "lol">${LAUGHS}`)), 'entity_bomb'],
  ['a long entity, often', rss(`<item>${'&long;'.repeat(100)}</item>`, dtd(LONG)), 'entity_bomb'],
  ['an entity that holds itself', rss('<item>&a;</item>', dtd('<!ENTITY a "&b;"><!ENTITY b "&a;">')), 'entity_bomb'],
] // biome-ignore format: a table

const json: readonly (readonly [what: string, body: string, kind: string | null])[] = [
  ['a feed', `{"items":[${'{"url":"/1","title":"a: {[b]}"},'.repeat(1_000)}`, null],
  ['a hundred thousand entries', `{"items":[${'{"url":"/1"},'.repeat(100_000)}`, 'too_many_entries'],
  ['nested lists', `{"items":[${'['.repeat(1_000_000)}`, 'too_complex'],
  ['a million names', `{"items":[{${numbered(1_000_000, (at) => `"k${at}":1,`)}`, 'too_complex'],
]

const listings: readonly (readonly [what: string, body: string, kind: string | null])[] = [
  ['a page', `<ul>${'<li><a href="/1">a</a><br><p>b'.repeat(10_000)}</ul>`, null],
  ['nested elements', '<div>'.repeat(3_000), 'too_complex'],
  ['a million links', '<a href="/1">a</a>'.repeat(200_000), 'too_complex'],
  ['a page of fourteen megabytes', `<p>${'a'.repeat(14_000_000)}`, 'too_complex'],
]

const kindOf = (task: () => void): unknown => {
  try {
    task()
    return null
  } catch (error) {
    return (error as { kind?: string }).kind
  }
}

describe('of a feed', () => {
  test.each(feeds)('%s', (_what, body, kind) => expect(kindOf(() => refuseFeedOverload(body, false, URL))).toBe(kind))
})

describe('of a JSON Feed', () => {
  test.each(json)('%s', (_what, body, kind) => expect(kindOf(() => refuseFeedOverload(body, true, URL))).toBe(kind))
})

describe('of a page of headlines', () => {
  test.each(listings)('%s', (_what, body, kind) => expect(kindOf(() => refuseListingOverload(body, URL))).toBe(kind))
})

test('says who, what was expected and what was found', () => {
  expect(() => refuseFeedOverload(rss('<item/>'.repeat(5_001)), false, URL)).toThrow(
    `${URL}: expected a feed, found more than 5000 entries; give an address of less, or remove it`,
  )
})
