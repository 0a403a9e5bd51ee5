// Articles on file: their texts as revisions, and the step that each waits for.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ArticleText } from '#domain/article.ts'
import { fileArticle, leaseAt, minutesLater, NOW, openTestStore, type TestStore, VERSION } from './support/store.ts'

const NOBODY = '01940000-0000-7000-8000-000000000000'
const ARTICLE: ArticleText = {
  ...{ language: 'ja', publisher: '東雲', url: 'https://shinonome.example/1', title: 'GPUの数' },
  ...{ publishedAt: new Date('2025-02-03T00:00:00Z'), text: '同社は2,048基を使った。' },
}

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

/** The id of an article that a feed has just named. */
async function find(url: string): Promise<string> {
  const source = { publisher: '東雲', url: 'https://shinonome.example/feed', kind: 'feed', language: 'ja' } as const
  const { id } = await store.sources.add(source)
  const poll = { at: NOW, nextPollAt: minutesLater(30), etag: null, lastModified: null }
  const items = [{ url, title: 'as the feed has it', publishedAt: NOW, updatedAt: null }]
  const [article = ''] = await store.sources.recordPoll(id, { ...poll, items, fault: null })
  return article
}

function revisions(): Promise<{ number: number; text: string }[]> {
  return store.query('SELECT number, text FROM "ArticleRevision" ORDER BY number')
}

describe('a text', () => {
  it('becomes the first revision, with the title and the day of the page', async () => {
    const id = await find(ARTICLE.url)
    expect(await store.articles.saveText(id, ARTICLE)).toBe('saved')
    const { title, text, publishedAt } = ARTICLE
    expect(await store.articles.get(id)).toMatchObject({ title, text, publishedAt, stage: 'text_saved', revision: 1 })
  })

  it('leaves the day of the feed where the page has none', async () => {
    const id = await find(ARTICLE.url)
    await store.articles.saveText(id, { ...ARTICLE, publishedAt: null })
    expect((await store.articles.get(id))?.publishedAt).toEqual(NOW)
  })

  it('that is saved many times at once is one revision', async () => {
    const id = await find(ARTICLE.url)
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => store.articles.saveText(id, ARTICLE)))
    expect(outcomes.sort()).toEqual(['saved', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
    expect(await revisions()).toEqual([{ number: 1, text: ARTICLE.text }])
  })

  it('that differs is another revision each time, and none is overwritten', async () => {
    const id = await find(ARTICLE.url)
    const texts = ['一', '二', '三', '四']
    await Promise.all(texts.map((text) => store.articles.saveText(id, { ...ARTICLE, text })))
    const kept = await revisions()
    expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(kept.map(({ text }) => text).sort()).toEqual(texts.sort())
    expect(await store.articles.get(id)).toMatchObject({ revision: 4, text: kept[3]?.text })
  })

  it.each([
    ['the same title and text', {}, 'unchanged', 1],
    ['another day alone', { publishedAt: NOW }, 'unchanged', 1],
    ['another title', { title: '訂正：GPUの数' }, 'saved', 2],
    ['another text', { text: '同社は5万基を使った。' }, 'saved', 2],
  ])('with %s', async (_title, change, outcome, revision) => {
    const id = await find(ARTICLE.url)
    await store.articles.saveText(id, ARTICLE)
    expect(await store.articles.saveText(id, { ...ARTICLE, ...change })).toBe(outcome)
    expect(await store.articles.get(id)).toMatchObject({ revision, stage: 'text_saved' })
  })

  it('that Postgres cannot hold is kept but for what it cannot, every offset in its place', async () => {
    const id = await find(ARTICLE.url)
    const change = { title: 'a\0b', text: 'x\uD83D y\0 𠮷' }
    expect(await store.articles.saveText(id, { ...ARTICLE, ...change })).toBe('saved')
    expect(await store.articles.saveText(id, { ...ARTICLE, ...change })).toBe('unchanged')
    expect(await store.articles.get(id)).toMatchObject({ title: 'a\uFFFDb', text: 'x\uFFFD y\uFFFD 𠮷' })
  })

  it('of an article that has been removed is nothing', async () => {
    expect(await store.articles.saveText(NOBODY, ARTICLE)).toBe('unchanged')
    expect(await revisions()).toEqual([])
  })
})

describe('an import', () => {
  it('is new, then known, then revised', async () => {
    const first = await store.articles.import(ARTICLE)
    const again = await store.articles.import(ARTICLE)
    const changed = await store.articles.import({ ...ARTICLE, text: '同社は5万基を使った。' })
    expect([first, again, changed].map(({ outcome }) => outcome)).toEqual(['new', 'known', 'revised'])
    expect(new Set([first.id, again.id, changed.id]).size).toBe(1)
    expect(await store.articles.get(first.id)).toMatchObject({ stage: 'text_saved', revision: 2 })
  })

  it('is new once when it is run several times at once', async () => {
    const imports = await Promise.all([1, 2, 3, 4].map(() => store.articles.import(ARTICLE)))
    expect(imports.map(({ outcome }) => outcome).sort()).toEqual(['known', 'known', 'known', 'new'])
    expect(await revisions()).toHaveLength(1)
  })

  it('is new for an article that a feed named before anybody fetched it', async () => {
    const id = await find(ARTICLE.url)
    expect(await store.articles.import(ARTICLE)).toEqual({ id, outcome: 'new' })
    expect(await store.articles.get(id)).toMatchObject({ title: ARTICLE.title, stage: 'text_saved' })
  })

  it('puts an article that had failed back into the flow', async () => {
    const id = await find(ARTICLE.url)
    await store.articles.recordFault(id, { message: 'not HTML', at: NOW, retry: null })
    expect(await store.articles.get(id)).toMatchObject({ stage: 'failed', fault: 'not HTML', failures: 1 })
    await store.articles.import(ARTICLE)
    expect(await store.articles.get(id)).toMatchObject({ stage: 'text_saved', fault: null, failures: 0 })
  })
})

describe('taking what is due', () => {
  /** One article a stage, by name. */
  async function fill() {
    const found = await find('https://a.example/found')
    const { id: saved } = await store.articles.import({ ...ARTICLE, url: 'https://a.example/saved' })
    const { id: read } = await fileArticle(store, 'a/read 2025-02-01: {2048 GPU}')
    const { id: older } = await fileArticle(store, 'a/older 2025-02-01: {2048 GPU}', VERSION - 1)
    const failed = await find('https://a.example/failed')
    await store.articles.recordFault(failed, { message: 'not HTML', at: NOW, retry: null })
    const names = new Map([
      [found, 'found'],
      [saved, 'saved'],
      [read, 'read'],
      [older, 'older'],
      [failed, 'failed'],
    ])
    return async (minutes: number, limit = 100, version = VERSION) => {
      const taken = await store.articles.takeDue(leaseAt(minutes, limit), version)
      return taken.map(({ id, step }) => `${names.get(id)}: ${step}`)
    }
  }

  it('gives the step of each: texts first, then pages, then what an older extractor has read', async () => {
    const take = await fill()
    expect(await take(1)).toEqual(['saved: extract', 'found: ingest', 'older: extract'])
    expect(await take(10)).toEqual([])
    expect(await take(11)).toEqual(['saved: extract', 'found: ingest', 'older: extract'])
  })

  it('leaves a minute to the worker that found an article', async () => {
    const take = await fill()
    expect(await take(0.9)).toEqual(['saved: extract', 'older: extract'])
  })

  it('reads everything again when the extractor is newer, and nothing when it is older', async () => {
    const take = await fill()
    expect(await take(1, 100, VERSION + 1)).toEqual(expect.arrayContaining(['read: extract', 'older: extract']))
    expect(await take(30, 100, VERSION - 1)).toEqual(['saved: extract', 'found: ingest'])
  })

  it('keeps to the limit over all steps together', async () => {
    const take = await fill()
    const rounds = [await take(1, 1), await take(1, 1), await take(1, 1), await take(1, 1)]
    expect(rounds).toEqual([['saved: extract'], ['found: ingest'], ['older: extract'], []])
  })

  it('gives each to one of several takers', async () => {
    await Promise.all(
      ['1', '2', '3', '4'].map((name) => store.articles.import({ ...ARTICLE, url: `https://b.example/${name}` })),
    )
    const taken = await Promise.all([1, 2, 3, 4].map(() => store.articles.takeDue(leaseAt(0, 2), VERSION)))
    expect(taken.flat()).toHaveLength(4)
    expect(new Set(taken.flat().map(({ id }) => id)).size).toBe(4)
  })
})

it('a fault puts the step off, and is forgotten when it succeeds', async () => {
  const id = await find(ARTICLE.url)
  await store.articles.recordFault(id, { message: '503', at: NOW, retry: { afterMs: 300_000, jitter: 0 } })
  expect(await store.articles.get(id)).toMatchObject({ stage: 'found', failures: 1, fault: '503' })
  expect(await store.articles.takeDue(leaseAt(4), VERSION)).toEqual([])
  expect(await store.articles.takeDue(leaseAt(5), VERSION)).toEqual([{ id, step: 'ingest' }])
  await store.articles.saveText(id, ARTICLE)
  expect(await store.articles.get(id)).toMatchObject({ failures: 0, fault: null })
})

describe('lists', () => {
  it.each([
    ['everything, the newest first', {}, ['3', '2', '1']],
    ['since an instant, and it', { since: new Date('2025-02-02') }, ['3', '2']],
    ['no more than asked for', { limit: 1 }, ['3']],
    ['one stage', { stage: 'text_saved' }, ['3', '2', '1']],
    ['a stage that none is in', { stage: 'failed' }, []],
  ] as const)('%s', async (_title, filter, expected) => {
    for (const day of ['1', '3', '2'])
      await store.articles.import({
        ...ARTICLE,
        url: `https://a.example/${day}`,
        title: day,
        publishedAt: new Date(`2025-02-0${day}`),
      })
    expect((await store.articles.list(filter)).map(({ title }) => title)).toEqual(expected)
  })
})
