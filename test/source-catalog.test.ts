// The catalogue of sources: the form of its table, and how its rows are named.
import { describe, expect, test } from 'vitest'
import { CREDIBILITIES, SOURCES } from '#catalog/sources.ts'
import { UserError } from '#domain/errors.ts'
import { findCatalogued } from '../src/commands/find-catalogued.ts'

const count = (is: (source: (typeof SOURCES)[number]) => boolean) => SOURCES.filter(is).length

test('there are 60 or more, about two thirds of them Japanese', () => {
  expect(SOURCES.length).toBeGreaterThanOrEqual(60)
  const share = count(({ language }) => language === 'ja') / SOURCES.length
  expect(share).toBeGreaterThan(0.6)
  expect(share).toBeLessThan(0.75)
})

test.each(CREDIBILITIES)('of the class %s there are some', (credibility) => {
  expect(count((source) => source.credibility === credibility)).toBeGreaterThanOrEqual(3)
})

describe.each(SOURCES)('$name', (source) => {
  test('has a name, a publisher, a page and a feed, both by https', () => {
    expect(source.name).not.toBe('')
    expect(source.publisher).not.toBe('')
    for (const address of [source.site, source.feed]) {
      const url = new URL(address)
      expect({ protocol: url.protocol, login: url.username + url.password, hash: url.hash }).toEqual({
        ...{ protocol: 'https:', login: '', hash: '' },
      })
      // As it is kept on file: written in any other way it would be added twice.
      expect(url.href).toBe(address)
    }
    expect(['ja', 'en']).toContain(source.language)
    expect(CREDIBILITIES).toContain(source.credibility)
  })
})

test.each(['name', 'feed'] as const)('no two have the same %s', (field) => {
  const own = SOURCES.map((source) => source[field].toLowerCase())
  expect(own.filter((value, at) => own.indexOf(value) !== at)).toEqual([])
})

test.each([
  ['ITmedia AI+', ['ITmedia AI＋']],
  ['semianalysis', ['SemiAnalysis']],
  ['https://gigazine.net/news/rss_2.0/', ['GIGAZINE']],
])('%s names %j', (name, found) => {
  expect(findCatalogued([name]).map((source) => source.name)).toEqual(found)
})

test("a publisher's name is that of all its sources, and all are those of the catalogue", () => {
  expect(findCatalogued(['ITmedia', 'GIGAZINE']).length).toBeGreaterThan(5)
  expect(findCatalogued(null)).toBe(SOURCES)
})

test.each([
  ['no such', /^"no such" is not in the catalogue; claimwatch sources catalog lists the names$/],
  ['', /^"" is not in the catalogue; /],
  ['gigaz', /^"gigaz" is not in the catalogue \(is it "GIGAZINE"\?\); /],
])('%j names none', (name, message) => {
  expect(() => findCatalogued(['GIGAZINE', name])).toThrow(UserError)
  expect(() => findCatalogued(['GIGAZINE', name])).toThrow(message)
})
