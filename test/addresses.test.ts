// Where an article stands: its canonical address, the forms of one page, and its further pages.
import { expect, test } from 'vitest'
import { addressKey, placeArticle } from '#extractors/address.ts'
import { nextPageOf } from '#extractors/page-links.ts'
import { forms, furtherPages, places } from './cases/addresses.ts'

test.each(places)('%s → %s, canonical %s: %s', (requested, landed, canonicalUrl, url) => {
  const place = placeArticle({ requested, landed: landed || requested, canonicalUrl, ampUrl: null })
  expect(place.url).toBe(url)
  if (requested !== url) expect(place.aliases).toContain(requested)
})

test('an AMP form is an alias, on the site alone', () => {
  const fetched = { requested: 'https://n.example/1', landed: 'https://n.example/1', canonicalUrl: null }
  expect(placeArticle({ ...fetched, ampUrl: 'https://amp.n.example/x' }).aliases).toEqual(['https://amp.n.example/x'])
  expect(placeArticle({ ...fetched, ampUrl: 'https://o.example/x' }).aliases).toEqual([])
})

test('another site that is named as the original is noted', () => {
  const fetched = { requested: 'https://n.example/1', landed: 'https://n.example/1', ampUrl: null }
  const [original, home] = ['https://o.example/a', 'https://o.example/'].map((canonicalUrl) =>
    placeArticle({ ...fetched, canonicalUrl }),
  )
  expect(original).toMatchObject({ url: 'https://n.example/1', syndicatedFrom: 'https://o.example/a' })
  expect(home).toMatchObject({ url: 'https://n.example/1', syndicatedFrom: null })
})

test.each(forms)('%s and %s are forms of one page: %s', (one, other, expected) => {
  expect(addressKey(one) === addressKey(other)).toBe(expected)
})

test.each(furtherPages)('of %s page %i is %s: %s', (first, number, link, expected) => {
  expect(nextPageOf([first], number, [link])).toBe(expected ? link : null)
})
