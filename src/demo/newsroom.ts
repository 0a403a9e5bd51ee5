// A small newsroom on this machine: six publishers with their feeds, pages and robots.txt, for the demo and for tests.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Encoding from 'encoding-japanese'
import { articles, type Charset, type DemoPublisher, type FeedFormat, publishers } from './articles.ts'
import { renderFeed } from './feeds.ts'
import { addressOf, renderArticle } from './pages.ts'

export interface NewsroomSource {
  publisher: string
  url: string
  kind: 'feed' | 'listing'
  language: 'ja' | 'en'
  itemSelector?: string
}

export interface Newsroom {
  /** `http://127.0.0.1:1234` */
  origin: string
  sources: NewsroomSource[]
  close(): Promise<void>
}

interface Answer {
  contentType: string
  bytes: Buffer
  etag: string
  lastModified: string
}

const FEED_FILES: Readonly<Record<FeedFormat, string>> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  rdf: 'index.rdf',
  json: 'feed.json',
  listing: '',
}
const LISTING_SELECTOR = 'ul.headlines a'
const ROBOTS = 'User-agent: *\nDisallow: /*/section/\nDisallow: /*/letter\n'

/** Serves on a free port of 127.0.0.1 until closed. */
export async function openNewsroom(): Promise<Newsroom> {
  const server = createServer((request, response) => respond(answers, request, response))
  const origin = await listen(server)
  const answers = renderAll(origin)
  return {
    origin,
    sources: publishers.map((publisher) => sourceOf(publisher, origin)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

function sourceOf(publisher: DemoPublisher, origin: string): NewsroomSource {
  const url = `${origin}/${publisher.key}/${FEED_FILES[publisher.format]}`
  const source = { publisher: publisher.name, url, language: publisher.language }
  if (publisher.format !== 'listing') return { ...source, kind: 'feed' }
  return { ...source, kind: 'listing', itemSelector: LISTING_SELECTOR }
}

/** Every path that there is, with what it answers. */
function renderAll(origin: string): Map<string, Answer> {
  const answers = new Map([['/robots.txt', answerOf('text/plain', ROBOTS, 'utf-8', '2025-01-01T00:00:00Z')]])
  for (const publisher of publishers) {
    const own = articles.filter((article) => article.publisher === publisher.key).reverse()
    const { contentType, body } = renderFeed[publisher.format](publisher, own, origin)
    const feedPath = `/${publisher.key}/${FEED_FILES[publisher.format]}`
    answers.set(feedPath, answerOf(contentType, body, publisher.charset, own[0]?.publishedAt ?? ''))
    for (const article of own) {
      const others = own.filter((other) => other !== article)
      const page = renderArticle(publisher, article, others)
      answers.set(addressOf(article), answerOf('text/html', page, publisher.charset, article.publishedAt))
    }
  }
  return answers
}

function answerOf(contentType: string, body: string, charset: Charset, changedAt: string): Answer {
  const bytes = encode(body, charset)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  // As old servers do, the legacy charsets are declared in the document only.
  const declared = charset === 'utf-8' ? `${contentType}; charset=utf-8` : contentType
  return { contentType: declared, bytes, etag, lastModified: new Date(changedAt).toUTCString() }
}

function encode(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8')
  const to = charset === 'shift_jis' ? 'SJIS' : 'EUCJP'
  return Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' }))
}

function respond(answers: ReadonlyMap<string, Answer>, request: IncomingMessage, response: ServerResponse): void {
  const answer = answers.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
  if (!answer) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n')
  const headers = { etag: answer.etag, 'last-modified': answer.lastModified }
  if (isKnown(request, answer)) return void response.writeHead(304, headers).end()
  response.writeHead(200, { ...headers, 'content-type': answer.contentType, 'content-length': answer.bytes.length })
  response.end(request.method === 'HEAD' ? undefined : answer.bytes)
}

/** RFC 9110 §13.1.3: the date counts only where there is no tag. */
function isKnown({ headers }: IncomingMessage, answer: Answer): boolean {
  const tag = headers['if-none-match']
  return tag === undefined ? headers['if-modified-since'] === answer.lastModified : tag === answer.etag
}
