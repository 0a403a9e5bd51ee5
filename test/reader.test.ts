// The thread that reads documents: given up when one takes too long, started anew when it dies, stopped with the rest.
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArticleText } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { type OpenReader, openReader } from '../src/reader.ts'
import { failure } from './local-server.ts'

const URL_OF_PAGE = 'https://shinonome.example/1'
const PAGE = `<article><h1>GPUの数</h1>${'<p>同社は訓練に2,048基のGPUを使ったと説明している。</p>'.repeat(8)}</article>`
const ARTICLE: ArticleText = {
  ...{ language: 'ja', publisher: '東雲', url: URL_OF_PAGE, title: 'GPUの数' },
  ...{ publishedAt: new Date('2025-02-03'), text: 'DeepSeekは訓練に2,048基のGPUを使った。' },
}
/** Some seconds of work on the fastest machine, in less memory than a thread has. */
const ENDLESS: ArticleText = { ...ARTICLE, text: '5億ドル'.repeat(120_000) }

let reader: OpenReader
/** The reader's threads, in the order in which they were started. */
let threads: Worker[]
const notice = (worker: Worker) => void threads.push(worker)

beforeEach(() => {
  threads = []
  process.on('worker', notice)
  reader = openReader()
})

afterEach(async () => {
  process.off('worker', notice)
  await reader.close()
})

/** The thread that reads; Node tells of it a moment after its start. */
async function thread(): Promise<Worker> {
  while (threads.length === 0) await once(process, 'worker')
  return threads[0] as Worker
}

/** Ends the thread as a fault outside any document does: a message that is no call is rejected, and nobody catches that. */
async function spoil(worker: Worker): Promise<void> {
  // Not `once`, which rejects with the fault that is meant to happen.
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.postMessage(null)
  await ended
}

describe('what it reads', () => {
  test('comes back as the functions give it, dates and nulls too', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>東雲</title><entry><title>一</title>
      <link href="${URL_OF_PAGE}"/><published>2025-02-03T09:00:00+09:00</published></entry></feed>`
    const feed = await reader.readFeed(atom, null, 'https://shinonome.example/feed')
    expect(feed.items).toMatchObject([{ url: URL_OF_PAGE, publishedAt: new Date('2025-02-03T00:00:00Z') }])
    const list = await reader.readListing(
      '<main><a href="/1">GPUの数</a></main>',
      'https://shinonome.example/',
      'main a',
    )
    expect(list.items).toMatchObject([{ url: URL_OF_PAGE, publishedAt: null }])
    expect(await reader.readPage(PAGE, URL_OF_PAGE)).toMatchObject({ language: 'ja', canonicalUrl: null })
    const { claims, isCorrection } = await reader.readArticle(ARTICLE)
    expect(claims).toMatchObject([{ quote: '2,048基', subject: { name: 'DeepSeek' }, scope: 'training' }])
    expect(isCorrection).toBe(false)
    expect(threads).toHaveLength(1)
  })

  test('comes back to the caller who asked, however many ask at once', async () => {
    const pages = Array.from({ length: 20 }, (_, number) =>
      reader.readPage(PAGE.replace('GPUの数', `第${number}号`), URL_OF_PAGE),
    )
    expect((await Promise.all(pages)).map(({ title }) => title)).toEqual(pages.map((_, number) => `第${number}号`))
  })

  test('a document that cannot be used is refused, and the next one read by the same thread', async () => {
    const refused = failure(reader.readFeed('<!doctype html><p>not a feed', 'text/html', URL_OF_PAGE))
    expect(await refused).toBeInstanceOf(PermanentError)
    expect(await reader.readPage(PAGE, URL_OF_PAGE)).toMatchObject({ title: 'GPUの数' })
    expect(threads).toHaveLength(1)
  })

  test('a defect is no PermanentError, and keeps the stack of the thread', async () => {
    // @ts-expect-error: an article without a text
    const defect = await reader.readArticle({ ...ARTICLE, text: null }).catch((error: unknown) => error)
    expect(defect).toBeInstanceOf(Error)
    expect(defect).not.toBeInstanceOf(PermanentError)
    expect((defect as Error).stack).toContain('src/extractors/')
  })
})

test('a document that takes too long is given up, and those behind it are read', async () => {
  await reader.close()
  reader = openReader({ timeoutMs: 2_000 })
  const [given, next, last] = [
    reader.readArticle(ENDLESS),
    reader.readPage(PAGE, URL_OF_PAGE),
    reader.readPage(PAGE, URL_OF_PAGE),
  ]
  expect((await failure(given)).message).toBe('reading it took more than 2 s; the document is too deep or too large')
  expect([await next, await last]).toMatchObject([{ title: 'GPUの数' }, { title: 'GPUの数' }])
  expect(threads).toHaveLength(2)
})

test('an encoded document is handed over; behind a very large one a fresh thread goes on', async () => {
  for (const [letters, started] of [
    [0, 1],
    [4_100_000, 1],
    [0, 2],
  ] as const) {
    let isReleased = false
    const bytes = new TextEncoder().encode(`<!--${' '.repeat(letters)}-->${PAGE}`)
    const release = () => {
      isReleased = true
    }
    const page = await reader.readPage({ bytes, encoding: 'utf-8', release }, URL_OF_PAGE)
    expect(page).toMatchObject({ title: 'GPUの数' })
    expect([bytes.length, isReleased, threads.length]).toEqual([0, true, started])
  }
})

describe('a thread that dies', () => {
  test('takes the document with it that it read, and no other', async () => {
    const [lost, next] = [reader.readArticle(ENDLESS), reader.readPage(PAGE, URL_OF_PAGE)]
    const outcome = failure(lost)
    const worker = await thread()
    await once(worker, 'online')
    await worker.terminate()
    expect((await outcome).message).toBe('reading it ended the reader: it ended with code 1')
    expect(await next).toMatchObject({ title: 'GPUの数' })
    expect(threads).toHaveLength(2)
  })

  test('while it has nothing to do is missed by nobody', async () => {
    await reader.readPage(PAGE, URL_OF_PAGE)
    await spoil(await thread())
    expect(await reader.readPage(PAGE, URL_OF_PAGE)).toMatchObject({ title: 'GPUの数' })
    expect(threads).toHaveLength(2)
  })

  test('of a fault says which', async () => {
    await reader.readPage(PAGE, URL_OF_PAGE)
    const ended = spoil(await thread())
    const outcome = failure(reader.readPage(PAGE, URL_OF_PAGE))
    await ended
    expect((await outcome).message).toMatch(/^reading it ended the reader: Cannot destructure property/)
  })
})

describe('closing', () => {
  test('ends the thread, and refuses what it read and what waited', async () => {
    const reading = [reader.readArticle(ENDLESS), reader.readPage(PAGE, URL_OF_PAGE)]
    const outcomes = Promise.allSettled(reading)
    const ended = once(await thread(), 'exit')
    await reader.close()
    await ended
    const reasons = (await outcomes).map((one) => one.status === 'rejected' && one.reason.message)
    expect(reasons).toEqual(['the reader was closed while it read', 'the reader was closed while it read'])
    expect(threads).toHaveLength(1)
  })

  test('refuses what comes afterwards, without a thread', async () => {
    await reader.close()
    await expect(reader.readPage(PAGE, URL_OF_PAGE)).rejects.toThrow('the reader is closed')
    expect(threads).toEqual([])
  })

  test('may be done twice', async () => {
    await reader.readPage(PAGE, URL_OF_PAGE)
    await Promise.all([reader.close(), reader.close()])
    await reader.close()
    expect(threads).toHaveLength(1)
  })
})
