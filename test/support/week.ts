// A week of polling in a few seconds: the clock jumps to what is due next, and servers on this machine answer by it.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { type EncodedText, textOf } from '#domain/document.ts'
import { parseFeed } from '#extractors/feed.ts'
import { openHttp } from '#net/http.ts'
import { pollStep } from '#workers/poll.ts'
import { type JobContext, runJob, type Step } from '#workers/step.ts'
import { minutesLater, NOW, type TestStore } from './store.ts'

export const HOUR = 60
export const DAY = 1_440
const WEEK = 7 * DAY
const ENTRIES_SHOWN = 20

/** An answer that is not the feed. */
interface Otherwise {
  status: number
  headers?: Record<string, string>
}

export interface Site {
  /** When it publishes: from a minute of the week on, one entry every so many minutes; null is none. */
  habit: readonly (readonly [from: number, everyMinutes: number | null])[]
  /** What it answers in place of its feed, at a minute of the week; `origins` are those of all sites. */
  otherwise?: (minute: number, path: string, origins: Readonly<Record<string, string>>) => Otherwise | null
  /** Of the feed's answers. */
  headers?: Record<string, string>
  /** Elements of the feed's channel. */
  channel?: string
  robots?: string
}

export interface Visit {
  minute: number
  path: string
  status: number
}

export interface Week {
  origins: Readonly<Record<string, string>>
  visits: Readonly<Record<string, Visit[]>>
  /** Runs until this minute; more can follow. */
  runTo(minute: number): Promise<void>
  close(): Promise<void>
}

/** @param feeds what is polled: a site and a path of it each */
export async function openWeek(
  store: TestStore,
  sites: Readonly<Record<string, Site>>,
  feeds: readonly (readonly [site: string, path: string])[],
): Promise<Week> {
  let now = NOW
  const minute = () => (now.getTime() - NOW.getTime()) / 60_000
  const origins: Record<string, string> = {}
  const visits: Record<string, Visit[]> = {}
  const servers = await Promise.all(
    Object.entries(sites).map(async ([name, site]) => {
      visits[name] = []
      const answer = answersOf(site, visits[name], minute, origins)
      const server = createServer((request, response) => {
        const { status, headers, body } = answer(request.url ?? '', request.headers['if-none-match'])
        response.writeHead(status, headers).end(body)
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      origins[name] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return server
    }),
  )
  for (const [name, path] of feeds)
    await store.sources.add({ publisher: name, url: `${origins[name]}${path}`, kind: 'feed', language: 'ja' })
  const http = openHttp({
    ...{ userAgent: 'claimwatch/1.0', allowedHosts: ['127.0.0.1'], hosts: store.hosts },
    // Nobody waits in a week of which only the moments count: what is not now is put off.
    ...{ patienceMs: 0, clock: () => now, random: () => 0.5 },
  })
  const context = contextOf(store, http, () => now)
  return {
    ...{ origins, visits },
    runTo: async (end) => {
      for (;;) {
        const [due] = await store.query<{ at: Date }>('SELECT min("nextPollAt") AS at FROM "Source" WHERE "isEnabled"')
        if (due === undefined || due.at > minutesLater(end)) return
        now = new Date(Math.max(due.at.getTime(), now.getTime()))
        const lease = { now, until: new Date(now.getTime() + 60_000), limit: 100 }
        for (const id of await store.sources.takeDue(lease)) await runJob(context, { name: 'poll', id })
      }
    },
    close: async () => {
      await http.close()
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

function contextOf(store: TestStore, http: ReturnType<typeof openHttp>, clock: () => Date): JobContext {
  const reader = {
    readFeed: async (body: string | EncodedText, contentType: string | null, url: string) =>
      parseFeed(textOf(body), contentType, url),
    readListing: () => Promise.reject(new Error('no listing pages in this week')),
    readSitemap: () => Promise.reject(new Error('no sitemaps in this week')),
  }
  const poll = pollStep({ sources: store.sources, http, reader, pollMinutes: null, clock, random: () => 0.5 })
  const none: Step = { run: async () => ({ facts: {}, next: [] }), recordFault: async () => {} }
  return {
    steps: { poll, ingest: none, extract: none, reconcile: none, notify: none, deliver: none, digest: none },
    queue: { add: async () => {} },
    log: pino({ level: 'silent' }),
    clock,
    random: () => 0.5,
  }
}

function answersOf(site: Site, visits: Visit[], minute: () => number, origins: Readonly<Record<string, string>>) {
  const entries = entriesOf(site)
  return (path: string, etag: string | undefined) => {
    const answer = decide(path, etag)
    visits.push({ minute: minute(), path, status: answer.status })
    return answer
  }

  function decide(path: string, etag: string | undefined): Otherwise & { body?: string } {
    if (path === '/robots.txt') return site.robots ? { status: 200, body: site.robots } : { status: 404 }
    const other = site.otherwise?.(minute(), path, origins)
    if (other) return other
    const known = entries.filter((at) => at <= minute())
    const tag = `"${known.length}"`
    const headers = { ...site.headers, etag: tag }
    if (etag === tag) return { status: 304, headers }
    return { status: 200, headers, body: renderFeed(path, known.slice(-ENTRIES_SHOWN), site.channel ?? '', origins) }
  }
}

/** The minutes of all entries, from before the week on. */
function entriesOf({ habit }: Site): number[] {
  return habit.flatMap(([from, every], index) => {
    const to = habit[index + 1]?.[0] ?? WEEK
    if (every === null) return []
    return Array.from({ length: Math.ceil((to - from) / every) }, (_, number) => from + number * every)
  })
}

function renderFeed(path: string, entries: readonly number[], channel: string, origins: object): string {
  const items = entries.toReversed().map((minute) => {
    const link = `https://news.example${path}/${Object.keys(origins).length}/${minute}`
    return `<item><title>${minute}</title><link>${link}</link><pubDate>${minutesLater(minute).toUTCString()}</pubDate></item>`
  })
  return `<rss version="2.0"><channel><title>News</title>${channel}${items.join('')}</channel></rss>`
}
