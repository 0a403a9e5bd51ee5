// articles and reextract as a person calls them: what is removed stays away, and pages on file are read anew.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LocalServer, openLocalServer, utf8 } from './local-server.ts'
import { findArticles, openIngest, pageOf, SENTENCES, serve } from './support/articles.ts'
import { runCli } from './support/cli.ts'
import { fileArticle, openTestStore, reconcile, type TestStore } from './support/store.ts'

let store: TestStore
let server: LocalServer

beforeAll(async () => {
  store = await openTestStore()
  server = await openLocalServer()
})
afterAll(async () => {
  await server.close()
  await store.close()
})
beforeEach(() => store.clear())

function cli(...args: string[]) {
  return runCli(args, { env: { DATABASE_URL: store.url, NO_COLOR: '1' } })
}

const TEXT = [...SENTENCES, '同社の投資額は10億ドルだ。']

/** Fetches the page as the service does. */
async function fetchArticle(path: string, keepsRawPages = true): Promise<string> {
  const ingest = openIngest(store, { keepsRawPages })
  const [id = ''] = await findArticles(store, `${server.origin}${path}`)
  await ingest.run(id).catch(() => {})
  await ingest.close()
  return id
}

describe('articles remove', () => {
  it('takes text, claims and conflicts with it, and no feed or file brings the article back', async () => {
    const { id } = await fileArticle(store, 'a/1 2025-01-28: {2048 GPU by:DeepSeek}。')
    const { families } = await fileArticle(store, 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。')
    for (const family of families) await reconcile(store, family)
    expect((await store.conflicts.list({})).map(({ state }) => state)).toEqual(['open'])
    const removed = await cli('articles', 'remove', 'https://a.example/1', '--reason', 'a satire')
    expect(removed).toMatchObject({ code: 0, stdout: 'removed: a/1 (https://a.example/1)\n', stderr: '' })
    expect((await store.conflicts.list({})).map(({ state }) => state)).toEqual(['withdrawn'])
    expect(await store.claims.list({})).toHaveLength(1)
    expect(await findArticles(store, 'https://a.example/1', 'https://a.example/1')).toEqual(['', ''])
    expect(await store.articles.get(id)).toMatchObject({ stage: 'removed', text: null, removedReason: 'a satire' })
    const line = {
      language: 'ja',
      publisher: 'a',
      url: 'https://a.example/1',
      publishedAt: '2025-01-28',
      title: 'a',
      text: 'x',
    }
    const imported = await runCli(['import', '-'], { env: { DATABASE_URL: store.url }, input: JSON.stringify(line) })
    expect(imported.stdout).toContain('1 left out because they were removed')
    expect((await cli('articles', '--removed')).stdout).toContain('removed: a satire')
    expect((await store.articles.list({})).map(({ publisher }) => publisher)).toEqual(['b'])
  })

  it('restore: the next fetch reads it again', async () => {
    serve(server, '/r/1', { paragraphs: TEXT })
    const id = await fetchArticle('/r/1')
    await store.articles.remove(id, { reason: 'a mistake', at: new Date() })
    const { code, stdout } = await cli('articles', 'restore', id.slice(0, 18))
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `restored: ${server.origin}/r/1; the running service fetches it\n`,
    })
    const ingest = openIngest(store)
    await ingest.run(id)
    await ingest.close()
    expect(await store.articles.get(id)).toMatchObject({ stage: 'text_saved', revision: 1, removedAt: null })
  })

  it.each<[args: string[], message: string]>([
    [['articles', 'remove', 'https://no.example/', '--reason', 'x'], 'no article has the address https://no.example/'],
    [['articles', 'remove', "'; DROP", '--reason', 'x'], 'no article has an id that begins with'],
    [['articles', 'restore', 'https://a.example/1'], 'expected a removed article, found one that is claims_saved'],
    [['articles', '--stories', '--failed'], 'expected --stories alone'],
    [['reextract'], 'expected articles, --all or --since DAY, found none of them'],
    [['reextract', '--all', 'https://a.example/1'], 'found more than one of them'],
  ])('%j', async (args, message) => {
    await fileArticle(store, 'a/1 2025-01-28: {2048 GPU by:DeepSeek}。')
    const { code, stdout, stderr } = await cli(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('reextract', () => {
  it('reads pages and claims again without the network, and makes no revision of it', async () => {
    serve(server, '/x/1', { paragraphs: TEXT })
    const id = await fetchArticle('/x/1')
    // As an older reader might have left it, with a line too few.
    await store.query(`UPDATE "ArticleRevision" SET text = 'x', "textHash" = 'x'`)
    delete server.pages['/x/1']
    const before = server.requests.length
    const { code, stdout, stderr } = await cli('reextract', '--all')
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'reextract: 1 article read again, 1 text changed\n',
      stderr: '',
    })
    expect(server.requests).toHaveLength(before)
    const article = await store.articles.get(id)
    expect(article).toMatchObject({ stage: 'claims_saved', revision: 1 })
    expect(article?.text).toContain('10億ドル')
    expect((await store.claims.list({})).map(({ quote }) => quote)).toContain('10億ドル')
  })

  it('finds an article in a page where there was none for an older reader', async () => {
    server.pages['/x/2'] = (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>…</p>')
    const id = await fetchArticle('/x/2')
    await store.articles.recordFault(id, { message: 'no article', at: new Date(), retry: null })
    const [{ revision } = {}] = await store.articles.rawPages(id)
    expect(revision).toBe(0)
    expect((await cli('reextract', '--all')).stderr).toContain('expected an article')
    await store.articles.keepUnread(
      id,
      [{ url: `${server.origin}/x/2`, html: utf8(pageOf({ paragraphs: TEXT })) }],
      new Date(),
    )
    await cli('reextract', '--all')
    expect(await store.articles.get(id)).toMatchObject({ stage: 'claims_saved', revision: 1, fault: null })
  })

  it('goes on from where it was stopped: what it has not reached comes first', async () => {
    const ids = []
    for (const name of ['1', '2', '3']) ids.push((await fileArticle(store, `a/${name} 2025-01-28: {2048 GPU}。`)).id)
    await store.articles.replaceTexts(ids[0] ?? '', [], new Date())
    expect((await store.articles.forReextract({})).at(-1)).toBe(ids[0])
    expect((await cli('reextract', '--since', '2025-01-01', '--json')).stdout).toBe(
      '{"articles":3,"changed":0,"withoutPages":3,"unreadable":0}\n',
    )
  })
})

it('raw pages are kept compressed, and go when they are too old', async () => {
  serve(server, '/k/1', {
    paragraphs: Array.from({ length: 200 }, (_one, index) => `${index}：${SENTENCES[index % 4]}`),
  })
  const id = await fetchArticle('/k/1')
  const [size] = await store.query<{ packed: number }>('SELECT length(html) AS packed FROM "RawPage"')
  const [raw] = await store.articles.rawPages(id)
  const [page] = raw?.pages ?? []
  expect(page?.html).toContain(`199：${SENTENCES[3]}`)
  expect((size?.packed ?? 0) * 5).toBeLessThan(Buffer.byteLength(page?.html ?? ''))
  expect(await store.articles.pruneRawPages(new Date('2025-02-02'))).toBe(0)
  expect(await store.articles.pruneRawPages(new Date('2025-02-04'))).toBe(1)
  expect(await store.articles.rawPages(id)).toEqual([])
})

it('none are kept where none are wanted', async () => {
  serve(server, '/k/2', { paragraphs: TEXT })
  expect(await store.articles.rawPages(await fetchArticle('/k/2', false))).toEqual([])
})
