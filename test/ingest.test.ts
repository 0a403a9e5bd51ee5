// Articles as they are fetched: one row for one article, its pages joined, and read again until it has settled.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { html, type LocalServer, openLocalServer, redirect, status } from './local-server.ts'
import { findArticles, type Ingest, openIngest, pageOf, SENTENCES, serve } from './support/articles.ts'
import { openTestStore, type TestStore } from './support/store.ts'

let store: TestStore
let server: LocalServer
let ingest: Ingest

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

beforeEach(async () => {
  await store.clear()
  server = await openLocalServer()
  ingest = openIngest(store)
})
afterEach(async () => {
  await ingest.close()
  await server.close()
})

const canonical = (path: string) => `<link rel="canonical" href="${path}">`
const at = (path: string) => `${server.origin}${path}`
const paths = (addresses: (string | undefined)[]) => addresses.map((url) => url?.replace(server.origin, ''))

async function find(...addresses: string[]): Promise<string[]> {
  return findArticles(store, ...addresses.map(at))
}

async function read(path: string): Promise<string> {
  const [id = ''] = await find(path)
  await ingest.run(id)
  return id
}

async function rows(): Promise<(string | undefined)[]> {
  return paths((await store.articles.list({})).map(({ url }) => url)).sort()
}

async function aliases(): Promise<(string | undefined)[]> {
  const known = await store.query<{ url: string }>('SELECT url FROM "ArticleAddress" ORDER BY url')
  return paths(known.map(({ url }) => url))
}

const OTHER = SENTENCES.map((sentence) => `${sentence.slice(0, 2)}別の話で、${sentence.split('').reverse().join('')}`)

describe('one article under two addresses', () => {
  it.each<[title: string, head: string, expected: string[]]>([
    ['no canonical address', '', ['/news/1']],
    ['a canonical address that is the home page', canonical('/'), ['/news/1']],
    ['a canonical address that is the section', canonical('/news/'), ['/news/1']],
    ['a canonical address on another site', canonical('https://kitahama.example/a'), ['/news/1']],
    ['a canonical address of the site', canonical('/articles/1'), ['/articles/1']],
  ])('%s', async (_title, head, expected) => {
    serve(server, '/news/1', { head })
    await read('/news/1')
    expect(await rows()).toEqual(expected)
  })

  it('on another site is noted', async () => {
    serve(server, '/news/1', { head: canonical('https://kitahama.example/a') })
    const id = await read('/news/1')
    expect(await store.articles.get(id)).toMatchObject({ syndicatedFrom: 'https://kitahama.example/a' })
  })

  it.each<[title: string, second: string, prepare: () => void]>([
    ['by its canonical address', '/share/1', () => serve(server, '/share/1', { head: canonical('/news/1') })],
    [
      'by a redirect',
      '/go?to=1',
      () => {
        server.pages['/go?to=1'] = redirect('/news/1')
      },
    ],
    ['by its AMP form', '/news/1/amp', () => serve(server, '/news/1/amp', {})],
    ['by its index page', '/news/1/index.html', () => serve(server, '/news/1/index.html', {})],
  ])('becomes one row %s, and is not brought in again', async (_title, second, prepare) => {
    serve(server, '/news/1', {})
    prepare()
    const first = await read('/news/1')
    const [other = ''] = await find(second)
    expect(await ingest.run(other)).toMatchObject({
      facts: { outcome: 'merged' },
      next: [{ name: 'extract', id: first }],
    })
    expect(await rows()).toEqual(['/news/1'])
    expect(await aliases()).toContain(second)
    expect(await find(second)).toEqual([''])
  })

  it('read at once by several workers, is one row', async () => {
    const names = ['/a/1', '/a/1?x=1', '/a/1/amp', '/a/1/index.html', '/a/1?x=2']
    for (const name of names) serve(server, name, { head: canonical('/a/1') })
    const ids = await find(...names)
    const outcomes = await Promise.all(ids.map((id) => ingest.run(id)))
    expect(outcomes.filter(({ facts }) => facts.outcome === 'saved')).toHaveLength(1)
    expect(await rows()).toEqual(['/a/1'])
    expect(await aliases()).toEqual(names.filter((name) => name !== '/a/1').sort())
    expect(await store.query('SELECT count(*)::int AS count FROM "ArticleRevision"')).toEqual([{ count: 1 }])
  })

  it('that was removed stays so, under whatever address it comes back', async () => {
    serve(server, '/news/1', {})
    await store.articles.remove(await read('/news/1'), { reason: 'a test', at: new Date() })
    serve(server, '/share/1', { head: canonical('/news/1') })
    const [id = ''] = await find('/share/1')
    expect(await ingest.run(id)).toMatchObject({ facts: { outcome: 'removed' }, next: [] })
    expect(await rows()).toEqual([])
    expect(await find('/share/1', '/news/1')).toEqual(['', ''])
  })

  it('stays two where a site names one address for both of two articles', async () => {
    serve(server, '/news/1', { head: canonical('/list') })
    serve(server, '/news/2', { head: canonical('/list'), title: '別の話', paragraphs: OTHER })
    await read('/news/1')
    await read('/news/2')
    expect((await store.articles.list({})).map(({ title }) => title).sort()).toEqual(['別の話', '川沿いの計算機'])
  })

  it('brings the texts of both into one history, whose figures are compared', async () => {
    serve(server, '/news/1', { paragraphs: [...SENTENCES, '投資額は10億ドルだ。'] })
    serve(server, '/news/b', { paragraphs: [...SENTENCES, '投資額は12億ドルだ。'] })
    const first = await read('/news/1')
    const second = await read('/news/b')
    serve(server, '/news/b', { paragraphs: [...SENTENCES, '投資額は13億ドルだ。'], head: canonical('/news/1') })
    ingest.setHours(1)
    expect(await ingest.run(second)).toMatchObject({ facts: { outcome: 'merged' } })
    expect(await store.query('SELECT "articleId" AS id, number FROM "ArticleRevision" ORDER BY number')).toEqual([
      { id: first, number: 1 },
      { id: first, number: 2 },
    ])
    expect(await store.articles.get(first)).toMatchObject({ stage: 'text_saved', revision: 2 })
    expect(await store.articles.get(second)).toBeNull()
  })
})

describe('an article of several pages', () => {
  const next = (href: string, label = '次のページ') => `<nav class="pager"><a href="${href}">${label}</a></nav>`
  const part = (index: number) => [
    `${index}ページ目の本文で、${SENTENCES[index % 4]}`,
    `${SENTENCES[(index + 1) % 4]}（${index}）`,
  ]

  it.each<[title: string, forms: (page: number) => string, label?: string]>([
    ['?page=2', (page) => (page === 1 ? '/a/1' : `/a/1?page=${page}`)],
    ['/2/', (page) => (page === 1 ? '/a/1/' : `/a/1/${page}/`)],
    ['_2.html', (page) => (page === 1 ? '/a/1.html' : `/a/1_${page}.html`)],
    ['/page/2', (page) => (page === 1 ? '/a/1' : `/a/1/page/${page}`), '次へ »'],
  ])('is joined: %s', async (_title, form, label) => {
    for (const page of [1, 2, 3])
      serve(server, form(page), { paragraphs: part(page), after: page === 3 ? '' : next(form(page + 1), label) })
    const id = await read(form(1))
    const article = await store.articles.get(id)
    expect(article).toMatchObject({ pages: 3, revision: 1 })
    for (const page of [1, 2, 3]) for (const text of part(page)) expect(article?.text).toContain(text)
    expect(server.requests.filter(({ path }) => path.startsWith('/a/'))).toHaveLength(3)
  })

  it.each<[title: string, after: string]>([
    ['the next article', next('/a/2', '次の記事')],
    ['the next article, called a page', next('/a/2')],
    ['the next article by rel', '<a rel="next" href="/a/2">別の記事</a>'],
    ['a page of comments', next('/a/1/comments?page=2')],
    ['the second page of the list', next('/a/?page=2', '2')],
    ['the same page', next('/a/1?page=1', '1')],
    ['a page of another site', next('https://kitahama.example/a/1?page=2')],
  ])('does not go on to %s', async (_title, after) => {
    serve(server, '/a/1', { after })
    for (const path of ['/a/2', '/a/1/comments?page=2', '/a/?page=2']) serve(server, path, { paragraphs: OTHER })
    const id = await read('/a/1')
    expect(await store.articles.get(id)).toMatchObject({ pages: 1 })
    expect(server.requests.filter(({ path }) => path.startsWith('/a'))).toHaveLength(1)
  })

  it('ends after ten pages, and where a site shows one page under every number', async () => {
    for (let page = 1; page <= 14; page++)
      serve(server, page === 1 ? '/a/1' : `/a/1?page=${page}`, {
        paragraphs: part(page),
        after: next(`/a/1?page=${page + 1}`),
      })
    const long = await read('/a/1')
    expect(await store.articles.get(long)).toMatchObject({ pages: 10 })
    for (const path of ['/b/1', '/b/1?page=2']) serve(server, path, { paragraphs: OTHER, after: next('/b/1?page=2') })
    const same = await read('/b/1')
    expect(await store.articles.get(same)).toMatchObject({ pages: 1 })
  })

  it('says which page is missing, and keeps those before it', async () => {
    serve(server, '/a/1', { after: next('/a/1?page=2') })
    const id = await read('/a/1')
    expect(await store.articles.get(id)).toMatchObject({ pages: 1, stage: 'text_saved' })
    const [row] = await store.query<{ pageFault: string }>('SELECT "pageFault" FROM "Article"')
    expect(row?.pageFault).toMatch(/^page 2 is missing: .*found status 404/)
  })

  it('waits for a page that cannot be had now', async () => {
    serve(server, '/a/1', { after: next('/a/1?page=2') })
    server.pages['/a/1?page=2'] = status(500)
    const [id = ''] = await find('/a/1')
    await expect(ingest.run(id)).rejects.toThrow('found status 500')
    expect(await store.articles.get(id)).toMatchObject({ stage: 'found' })
  })
})

describe('reading again', () => {
  it('comes after 1, 6, 24 and 72 hours, and asks only whether the page has changed', async () => {
    let isKnown = false
    server.pages['/a/1'] = (request, response) => {
      isKnown = request.headers['if-none-match'] === '"v1"'
      if (isKnown) response.writeHead(304).end()
      else response.writeHead(200, { 'content-type': 'text/html', etag: '"v1"' }).end(pageOf({}))
    }
    const id = await read('/a/1')
    const due: string[] = []
    for (const hours of [0.5, 1, 1.5, 5, 6, 23, 24, 71, 72, 73, 500]) {
      ingest.setHours(hours)
      const now = ingest.now()
      const lease = { now, until: new Date(now.getTime() + 60_000), limit: 10 }
      const steps = await store.articles.takeDue({ ...lease, limit: 10 }, 0)
      const { facts } = await ingest.run(id)
      if (steps.some(({ step }) => step === 'ingest')) due.push(`${hours}: ${facts.outcome}`)
      else expect(facts.skipped).toBe('article has been read again')
    }
    expect(due).toEqual(['1', '6', '24', '72'].map((hours) => `${hours}: not modified`))
    expect(isKnown).toBe(true)
    expect(server.requests.filter(({ path }) => path === '/a/1')).toHaveLength(5)
  })

  it('makes up for a long rest with one fetch', async () => {
    serve(server, '/a/1', {})
    const id = await read('/a/1')
    ingest.setHours(30)
    await ingest.run(id)
    expect((await ingest.run(id)).facts.skipped).toBe('article has been read again')
    const [row] = await store.query<{ nextFetchAt: Date }>('SELECT "nextFetchAt" FROM "Article"')
    expect(row?.nextFetchAt).toEqual(new Date('2025-02-06T00:00:00Z'))
  })

  it.each<[title: string, change: Parameters<typeof pageOf>[0], outcome: string, revision: number]>([
    ['the same', {}, 'unchanged', 1],
    ['another menu beside it', { after: '<nav><a href="/x">人気の記事</a></nav>' }, 'unchanged', 1],
    ['another count of comments', { paragraphs: [...SENTENCES, '12件のコメント'] }, 'unchanged', 1],
    ['wider spaces', { paragraphs: SENTENCES.map((one) => one.replace('、', '、 ')) }, 'unchanged', 1],
    [
      'less, behind a wall',
      { paragraphs: SENTENCES.slice(0, 2), after: '<p>この記事は会員限定です。残り1234文字</p>' },
      'shows less than before',
      1,
    ],
    ['another word', { paragraphs: [...SENTENCES.slice(0, 3), '工事は再来年の春に始まる。'] }, 'saved', 2],
  ])('a page that shows %s', async (_title, change, outcome, revision) => {
    serve(server, '/a/1', {
      paragraphs: [
        ...SENTENCES,
        ...(outcome === 'unchanged' && change.paragraphs?.length === 5 ? ['3件のコメント'] : []),
      ],
    })
    const id = await read('/a/1')
    const before = await store.articles.get(id)
    serve(server, '/a/1', change)
    ingest.setHours(1)
    expect((await ingest.run(id)).facts.outcome).toBe(outcome)
    const after = await store.articles.get(id)
    expect(after).toMatchObject({ revision, takenDownAt: null })
    if (revision === 1) expect(after?.text).toBe(before?.text)
  })

  it.each<[title: string, take: () => void]>([
    [
      '404',
      () => {
        server.pages['/a/1'] = status(404)
      },
    ],
    [
      '410',
      () => {
        server.pages['/a/1'] = status(410)
      },
    ],
    [
      'a way to the home page',
      () => {
        server.pages['/a/1'] = redirect('/')
        serve(server, '/', { paragraphs: OTHER })
      },
    ],
  ])('a page that is gone (%s) is noted, and text and stage stay', async (_title, take) => {
    serve(server, '/a/1', {})
    const id = await read('/a/1')
    const before = await store.articles.get(id)
    take()
    ingest.setHours(1)
    await ingest.run(id)
    expect(await store.articles.get(id)).toEqual({ ...before, lastFetchedAt: ingest.now(), takenDownAt: ingest.now() })
    serve(server, '/a/1', {})
    ingest.setHours(6)
    await ingest.run(id)
    expect(await store.articles.get(id)).toMatchObject({ takenDownAt: null })
  })

  it('a page that is ill is asked for again, and its article keeps its stage', async () => {
    serve(server, '/a/1', {})
    const id = await read('/a/1')
    server.pages['/a/1'] = status(500)
    ingest.setHours(1)
    const error = await ingest.run(id).catch((reason) => reason)
    expect(error.message).toContain('found status 500')
    await ingest.recordFault(id, { message: error.message, at: ingest.now(), retry: { afterMs: 60_000, jitter: 0 } })
    expect(await store.articles.get(id)).toMatchObject({ stage: 'text_saved', failures: 1, fault: error.message })
    serve(server, '/a/1', {})
    await ingest.run(id)
    expect(await store.articles.get(id)).toMatchObject({ failures: 0, fault: null })
  })

  it('a page that is forbidden is left until its next time', async () => {
    serve(server, '/a/1', {})
    const id = await read('/a/1')
    ingest.setHours(1)
    await ingest.recordFault(id, { message: '403', at: ingest.now(), retry: null })
    expect(await store.articles.get(id)).toMatchObject({ stage: 'text_saved', fault: '403' })
    const [row] = await store.query<{ nextFetchAt: Date }>('SELECT "nextFetchAt" FROM "Article"')
    expect(row?.nextFetchAt).toEqual(new Date('2025-02-03T06:00:00Z'))
  })
})

it('an article whose address leads to the home page has no text', async () => {
  server.pages['/a/1'] = redirect('/')
  serve(server, '/', {})
  const [id = ''] = await find('/a/1')
  await expect(ingest.run(id)).rejects.toThrow('sends on to its home page')
})

it('what the page says of itself is kept: author, source, wall', async () => {
  const head = '<meta name="author" content="北浜花子">'
  const after =
    '<p>Source：<a href="https://toms.example/x">Tom\'s Hardware</a></p><p>この記事は有料会員限定です。残り 1,234文字</p>'
  server.pages['/a/1'] = html(pageOf({ head, after }))
  const id = await read('/a/1')
  expect(await store.articles.get(id)).toMatchObject({
    author: '北浜花子',
    citedSource: "Tom's Hardware",
    citedUrl: 'https://toms.example/x',
    isPaywalled: true,
  })
})
