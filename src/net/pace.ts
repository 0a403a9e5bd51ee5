// Politeness: one request at a time for each registrable domain, with a gap between two, whoever shares the ledger.
import { setTimeout as sleep } from 'node:timers/promises'
import { getDomain } from 'tldts'
import { WaitError } from '#domain/errors.ts'
import type { HostLedger, HostTurn } from '#domain/host.ts'
import { backoffMs } from '#domain/jobs.ts'
import { retryAfterMs } from './answer.ts'
import type { Exchange } from './exchange.ts'

export interface Pace {
  /**
   * Makes the request when the domain's turn has come.
   * @throws WaitError when that takes longer than `patienceMs`
   * Rejects when `signal` stops it while it waits.
   */
  run(url: URL, gapMs: number, signal: AbortSignal, request: Request): Promise<Exchange>
}

/** Has to end when `turn` is aborted: it is another's then. */
export type Request = (turn: AbortSignal) => Promise<Exchange>

export interface PaceOptions {
  hosts: HostLedger
  patienceMs: number
  /** 0…1, for the jitter of back-offs. */
  random: () => number
  /** In place of the ledger's clock and this machine's, for simulations. */
  clock?: (() => Date) | undefined
}

/** Those of this process that want one domain, one behind the other. */
interface Lane {
  domain: string
  /** Settles when the last one in the lane is through. */
  last: Promise<unknown>
  /** Before the last one, itself included. */
  length: number
  /** Since when the first one has been at it. */
  busySince: number
  /** Another process had the domain for longer than one of ours would wait. */
  isElsewhere: boolean
  /** When the last of those that were sent away is to come back. */
  ticketAt: number
}

/** Long enough for a busy process to renew it, short enough that a site does not wait long for one that has died. */
const LEASE_MS = 12_000
const RENEWAL_MS = 3_000
const OVERLOADED: ReadonlySet<number> = new Set([429, 503])
const BACKOFF_MS = 60_000
const MAX_BACKOFF_MS = 7 * 86_400_000
/** Those who are sent away come back at the gap's distance from one another; at this one, where requests take longer. */
const MAX_TICKET_MS = 1_000
const FIRST_LOOK_MS = 10
const LAST_LOOK_MS = 320

export function createPace(options: PaceOptions): Pace {
  const lanes = new Map<string, Lane>()
  const time = () => options.clock?.().getTime() ?? performance.now()
  return {
    async run(url, gapMs, signal, request) {
      const lane = laneOf(lanes, url)
      const visit: Visit = { lane, gapMs, signal, time, until: time() + options.patienceMs, ...options }
      const leave = await enter(visit)
      try {
        return await askInTurn(visit, await takeTurn(visit), request)
      } finally {
        leave()
        if (lane.length === 0 && !lane.isElsewhere && lane.ticketAt <= time()) lanes.delete(lane.domain)
      }
    },
  }
}

interface Visit extends PaceOptions {
  lane: Lane
  gapMs: number
  signal: AbortSignal
  time: () => number
  /** When patience ends. */
  until: number
}

/** `news.example.co.jp` → `example.co.jp`; hosts without a registrable domain (addresses, intranets) go by host and port. */
function laneOf(lanes: Map<string, Lane>, url: URL): Lane {
  const domain = getDomain(url.hostname, { allowPrivateDomains: true }) ?? url.host
  const idle = { last: Promise.resolve(), length: 0, busySince: 0, isElsewhere: false, ticketAt: 0 }
  const lane = lanes.get(domain) ?? { domain, ...idle }
  lanes.set(domain, lane)
  return lane
}

/** Resolves at the head of the lane, with how to leave it. */
async function enter(visit: Visit): Promise<() => void> {
  const { lane, gapMs, time } = visit
  // Whoever has been at it for a while is likely to go on for as long.
  const aheadMs = lane.length * Math.max(gapMs, time() - lane.busySince)
  if (lane.length > 0 && aheadMs >= visit.patienceMs) throw sentAway(visit, 0)
  const before = lane.last
  const done = Promise.withResolvers<void>()
  // One that gives up waiting keeps the order all the same: its successor waits for its predecessor too.
  lane.last = Promise.all([before, done.promise])
  lane.length++
  const leave = () => {
    lane.length--
    lane.busySince = time()
    done.resolve()
  }
  try {
    if (lane.length === 1) lane.busySince = time()
    else if (!(await isSettled(before, visit.until - time(), visit.signal))) throw sentAway(visit, 0)
    return leave
  } catch (error) {
    leave()
    throw error
  }
}

type OwnTurn = Extract<HostTurn, { kind: 'ours' }> & {
  /** When it ends at the earliest, by the monotonic clock of this machine. */
  endsAt: number
}

async function takeTurn(visit: Visit): Promise<OwnTurn> {
  const { lane, hosts, clock, time, signal } = visit
  for (let lookAgainMs = FIRST_LOOK_MS; ; lookAgainMs = Math.min(LAST_LOOK_MS, lookAgainMs * 2)) {
    const leftMs = Math.max(0, visit.until - time())
    const askedAt = performance.now()
    const turn = await hosts.take({ domain: lane.domain, leaseMs: LEASE_MS, patienceMs: leftMs, now: clock?.() })
    if (turn.kind === 'ours') {
      lane.isElsewhere = false
      return { ...turn, endsAt: askedAt + turn.startInMs + LEASE_MS }
    }
    if (turn.kind === 'backed_off') throw backedOff(visit, turn.forMs)
    const waitMs = Math.min(lookAgainMs, turn.forMs)
    const isHopeless = turn.kind === 'early' || lane.isElsewhere || waitMs > visit.until - time()
    if (isHopeless) {
      lane.isElsewhere = turn.kind === 'taken'
      throw sentAway(visit, turn.kind === 'early' ? turn.forMs : 0)
    }
    await sleep(waitMs, undefined, { signal })
  }
}

async function askInTurn(visit: Visit, turn: OwnTurn, request: Request): Promise<Exchange> {
  const { lane, hosts, gapMs, clock, random, signal } = visit
  const giveBack = (gap: number, backOffs: number, backOffMs: number | null) =>
    hosts.giveBack({ domain: lane.domain, turnId: turn.turnId, gapMs: gap, backOffs, backOffMs, now: clock?.() })
  try {
    if (turn.startInMs > 0) await sleep(turn.startInMs, undefined, { signal })
    if (performance.now() > turn.endsAt - RENEWAL_MS) throw sentAway(visit, 0)
  } catch (error) {
    await giveBack(0, turn.backOffs, null)
    throw error
  }
  const kept = keepTurn(visit, turn)
  const answer = await request(kept.signal)
    .finally(kept.stop)
    .catch(async (error) => {
      await giveBack(gapMs, turn.backOffs, null)
      throw error
    })
  const backOffs = OVERLOADED.has(answer.status) ? turn.backOffs + 1 : 0
  const wantedMs = backoffMs(backOffs, random(), BACKOFF_MS, MAX_BACKOFF_MS)
  await giveBack(gapMs, backOffs, backOffs === 0 ? null : Math.max(wantedMs, retryAfterMs(answer) ?? 0))
  return answer
}

/** Renews the turn while a request is made in it; aborts when it is lost, or could be before it is looked at again. */
function keepTurn(
  { lane, hosts, clock }: Visit,
  { turnId, endsAt }: OwnTurn,
): { signal: AbortSignal; stop: () => void } {
  const lost = new AbortController()
  let until = endsAt
  const renew = async () => {
    const askedAt = performance.now()
    if (askedAt > until - RENEWAL_MS) return lost.abort()
    // While Postgres is away the turn is neither renewed nor another's.
    const isOurs = await hosts
      .renew({ domain: lane.domain, turnId, leaseMs: LEASE_MS, now: clock?.() })
      .catch(() => null)
    if (isOurs) until = askedAt + LEASE_MS
    if (isOurs === false) lost.abort()
  }
  const timer = setInterval(renew, RENEWAL_MS)
  return { signal: lost.signal, stop: () => clearInterval(timer) }
}

/** Comes back behind those who were sent away before. */
function sentAway({ lane, gapMs, time }: Visit, forMs: number): WaitError {
  const now = time()
  const stepMs = Math.max(gapMs, Math.min(MAX_TICKET_MS, now - lane.busySince))
  lane.ticketAt = Math.max(lane.ticketAt, now + forMs) + stepMs
  return new WaitError(`${lane.domain}: another request to it comes first`, { retryAfterMs: lane.ticketAt - now })
}

function backedOff({ lane }: Visit, forMs: number): WaitError {
  const minutes = Math.max(1, Math.round(forMs / 60_000))
  return new WaitError(
    `${lane.domain}: it has asked for fewer requests (status 429 or 503); left alone for ${minutes} more minutes`,
    { retryAfterMs: forMs, isTrouble: true },
  )
}

const MAX_TIMER_MS = 2 ** 31 - 1

/** Whether `wait` settled within the limit. Rejects when `signal` stops it. */
async function isSettled(wait: Promise<unknown>, limitMs: number, signal: AbortSignal): Promise<boolean> {
  const over = new AbortController()
  const stop = AbortSignal.any([signal, over.signal])
  const limit = sleep(Math.max(0, Math.min(MAX_TIMER_MS, limitMs)), false, { signal: stop })
  try {
    return await Promise.race([wait.then(() => true), limit])
  } finally {
    over.abort()
  }
}
