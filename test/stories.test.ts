// Stories: which articles print copies of one text, whoever comes first.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ArticleText } from '#domain/article.ts'
import { areCopies, copyKeys, fingerprintOf } from '#domain/fingerprint.ts'
import { copies, WIRE_EN, WIRE_JA } from './cases/wire.ts'
import { openTestStore, type TestStore } from './support/store.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
beforeEach(() => store.clear())

function article(publisher: string, text: string, day = '2025-02-03'): ArticleText {
  const url = `https://${publisher}.example/1`
  return { language: 'ja', publisher, url, title: publisher, text, publishedAt: new Date(day) }
}

/** The publishers of each story. */
async function stories(): Promise<string[][]> {
  return (await store.articles.stories({})).map(({ publishers }) => publishers)
}

const HEADED = `【速報】${WIRE_JA}`

it.each<[title: string, articles: ArticleText[], expected: string[][]]>([
  ['one article', [article('a', WIRE_JA)], []],
  ['two texts', [article('a', WIRE_JA), article('b', WIRE_EN)], []],
  ['two texts too short to tell', [article('a', '5万基。'), article('b', '5万基。')], []],
  ['a form that is filled in anew after weeks', [article('a', WIRE_JA), article('b', WIRE_JA, '2025-02-20')], []],
  ['copies of one text', [article('a', WIRE_JA), article('b', HEADED), article('c', WIRE_EN)], [['a', 'b']]],
  ['copies that are printed days later', [article('a', WIRE_JA), article('b', WIRE_JA, '2025-02-08')], [['a', 'b']]],
  [
    'two stories',
    [article('a', WIRE_JA), article('b', WIRE_EN), article('c', WIRE_JA), article('d', WIRE_EN)],
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
  ],
])('%s', async (_title, articles, expected) => {
  for (const one of articles) await store.articles.import(one)
  expect((await stories()).sort()).toEqual(expected)
})

it('brought in at once, ten copies are one story', async () => {
  const names = [...'abcdefghij']
  await Promise.all(
    names.map((name, index) => store.articles.import(article(name, index % 2 === 0 ? WIRE_JA : HEADED))),
  )
  expect(await stories()).toEqual([names])
})

it('a text that comes between two stories makes them one', async () => {
  const [first, second] = [WIRE_JA.slice(0, WIRE_JA.length / 2), WIRE_JA.slice(WIRE_JA.length / 2)]
  for (const [name, text] of [
    ['a', first],
    ['b', first],
    ['c', second],
    ['d', second],
  ] as const)
    await store.articles.import(article(name, text))
  const [, other] = [await stories(), WIRE_JA]
  expect(await stories()).toHaveLength(2)
  await store.articles.import(article('e', other))
  expect(await stories()).toEqual([['a', 'b', 'c', 'd', 'e']])
  expect(await store.query('SELECT count(*)::int AS count FROM "Story"')).toEqual([{ count: 1 }])
})

it('a version that is no copy any more leaves the story, and one article is none', async () => {
  await store.articles.import(article('a', WIRE_JA))
  await store.articles.import(article('b', WIRE_JA))
  await store.articles.import(article('b', WIRE_EN))
  expect(await store.query('SELECT id FROM "Story"')).toEqual([])
})

it('an article that is removed leaves its story', async () => {
  await store.articles.import(article('a', WIRE_JA))
  const { id } = await store.articles.import(article('b', WIRE_JA))
  await store.articles.remove(id, { reason: 'a test', at: new Date() })
  expect(await store.query('SELECT id FROM "Story"')).toEqual([])
})

it.each(copies)('%s: copies share a key', (_title, text, of) => {
  const [one, other] = [fingerprintOf(text), fingerprintOf(of)]
  if (one === null || other === null) throw new Error('too short to tell')
  const keys = new Set(copyKeys(one))
  if (areCopies(one, other)) expect(copyKeys(other).some((key) => keys.has(key))).toBe(true)
})
