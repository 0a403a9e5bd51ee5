// The sites of bench/poll.ts, a process of their own: each on a port, with its feeds; counts what is asked of it at once.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a network and a server take before an answer comes. */
const ANSWER_MS = 100
const ENTRIES = 20
/** One feed in so many has changed since the round before. */
const CHANGED = 10

export interface Tally {
  requests: number
  unchanged: number
  /** Requests under way at one site at once, at most. */
  most: number
}

export type ToSites = { sites: number } | { round: number }
export type FromSites = { ports: number[] } | { tally: Tally }

let round = 0
let tally: Tally = { requests: 0, unchanged: 0, most: 0 }

/** Opens a site on a free port. */
function openSite(): Promise<number> {
  let underWay = 0
  const server = createServer((request, response) => {
    tally.requests++
    tally.most = Math.max(tally.most, ++underWay)
    setTimeout(() => {
      underWay--
      answer(request.url ?? '', request.headers['if-none-match'], response)
    }, ANSWER_MS)
  })
  server.keepAliveTimeout = 600_000
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
}

function answer(path: string, tag: string | undefined, response: ServerResponse): void {
  if (path === '/robots.txt') return void response.writeHead(404).end()
  const number = Number(path.replace(/\D/g, ''))
  const version = Math.floor((round + (number % CHANGED)) / CHANGED)
  const etag = `"${version}"`
  if (tag === etag) {
    tally.unchanged++
    return void response.writeHead(304, { etag }).end()
  }
  response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(renderFeed(path, version))
}

function renderFeed(path: string, version: number): string {
  const items = Array.from({ length: ENTRIES }, (_, entry) => {
    const at = new Date(Date.UTC(2026, 0, 1) + (version + ENTRIES - entry) * 3_600_000)
    return `<item><title>Headline ${version - entry} of the feed at ${path}</title>
      <link>https://news.example${path}/${version - entry}</link><pubDate>${at.toUTCString()}</pubDate>
      <description>${'A teaser of some length. '.repeat(8)}</description></item>`
  })
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}

process.on('message', async (message: ToSites) => {
  if ('sites' in message) {
    const ports = []
    for (let site = 0; site < message.sites; site++) ports.push(await openSite())
    process.send?.({ ports } satisfies FromSites)
    return
  }
  process.send?.({ tally } satisfies FromSites)
  round = message.round
  tally = { requests: 0, unchanged: 0, most: 0 }
})
