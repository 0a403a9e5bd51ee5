// Politeness: one request at a time for each registrable domain, with a gap between two.
import { setTimeout as sleep } from 'node:timers/promises'
import { getDomain } from 'tldts'

export interface Pace {
  /** Runs `request` when the domain's turn has come. Rejects when `signal` stops it while it waits. */
  run<T>(url: URL, gapMs: number, signal: AbortSignal, request: () => Promise<T>): Promise<T>
}

interface Lane {
  /** Settles when the last request in the lane is through. */
  last: Promise<unknown>
  /** When the lane's latest request ended, by the monotonic clock. */
  endedAt: number
}

export function createPace(): Pace {
  const lanes = new Map<string, Lane>()
  return {
    async run(url, gapMs, signal, request) {
      const lane = laneOf(lanes, url)
      const before = lane.last
      const done = Promise.withResolvers<void>()
      // One that gives up waiting keeps the order all the same: its successor waits for its predecessor too.
      lane.last = Promise.all([before, done.promise])
      try {
        await abortable(before, signal)
        await sleep(Math.max(0, lane.endedAt + gapMs - performance.now()), undefined, { signal })
        return await request().finally(() => {
          lane.endedAt = performance.now()
        })
      } finally {
        done.resolve()
      }
    },
  }
}

/** `news.example.co.jp` → `example.co.jp`; hosts without a registrable domain (addresses, intranets) go by host and port. */
function laneOf(lanes: Map<string, Lane>, url: URL): Lane {
  const key = getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host
  const lane = lanes.get(key) ?? { last: Promise.resolve(), endedAt: Number.NEGATIVE_INFINITY }
  lanes.set(key, lane)
  return lane
}

async function abortable(wait: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    await Promise.race([wait, stopped.promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
