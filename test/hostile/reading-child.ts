// A process that fetches and reads hostile sources and does nothing else, to see what that costs. Its argument is a JSON
// list of what is to be read; it prints what came of each, and the most memory that it held.
import { type Http, openHttp } from '#net/http.ts'
import { type OpenReader, openReader } from '../../src/reader.ts'

/** As the service does by default. */
const AT_ONCE = 4

export interface Reading {
  what: string
  url: string
  as: 'feed' | 'listing' | 'page'
}

export interface Outcome {
  what: string
  fault: string | null
  message: string
  ms: number
}

export interface ChildReport {
  outcomes: Outcome[]
  peakMegabytes: number
  startMegabytes: number
}

const [list = '[]', deadlineMs = '2000'] = process.argv.slice(2)
const waiting: Reading[] = JSON.parse(list)
const outcomes: Outcome[] = []
const http = openHttp({
  userAgent: 'claimwatch/1.0',
  allowedHosts: ['127.0.0.1'],
  gapMs: 0,
  deadlineMs: Number(deadlineMs),
})
const reader = openReader()
const startMegabytes = process.memoryUsage.rss() / 1e6

await Promise.all(Array.from({ length: AT_ONCE }, work))
await reader.close()
await http.close()
const report: ChildReport = { outcomes, startMegabytes, peakMegabytes: process.resourceUsage().maxRSS / 1e3 }
process.stdout.write(JSON.stringify(report))

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const startedAt = performance.now()
    const error = await read(http, reader, next).then(
      () => ({ kind: null, message: 'read' }),
      (reason) => reason,
    )
    const { kind = 'defect', message } = error
    outcomes.push({ what: next.what, fault: kind, message, ms: Math.round(performance.now() - startedAt) })
  }
}

async function read(from: Http, by: OpenReader, { url, as }: Reading): Promise<unknown> {
  const answer = await from.get(url)
  if (answer.kind === 'not_modified') return null
  if (as === 'page') return by.readPage(answer.body, answer.url)
  if (as === 'listing') return by.readListing(answer.body, answer.url, 'a')
  return by.readFeed(answer.body, answer.contentType, answer.url)
}
