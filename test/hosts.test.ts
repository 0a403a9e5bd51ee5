// Whose turn it is to ask a site: the same rules in Postgres, for all processes, and in memory.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { HostAsk, HostLedger, HostRelease, HostTurn } from '#domain/host.ts'
import { createMemoryHosts } from '#net/memory-hosts.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { NOW, openTestStore, type TestStore } from './support/store.ts'

const LEASE_MS = 35_000
const SECOND = 1_000

function at(ms: number): Date {
  return new Date(NOW.getTime() + ms)
}

function ask(change: Partial<HostAsk> = {}): HostAsk {
  return { domain: 'a.example', leaseMs: LEASE_MS, patienceMs: 0, now: NOW, ...change }
}

function release(turn: HostTurn, change: Partial<HostRelease> = {}): HostRelease {
  if (turn.kind !== 'ours') throw new Error(`expected a turn of ours, found ${turn.kind}`)
  const { turnId, backOffs } = turn
  return { domain: 'a.example', turnId, gapMs: SECOND, backOffs, backOffMs: null, now: NOW, ...change }
}

function defineContract(open: () => HostLedger): void {
  let hosts: HostLedger
  beforeEach(() => {
    hosts = open()
  })

  it('a turn is not given twice, and another site has its own', async () => {
    expect(await hosts.take(ask())).toMatchObject({ kind: 'ours', startInMs: 0, backOffs: 0 })
    expect(await hosts.take(ask({ now: at(5 * SECOND) }))).toEqual({ kind: 'taken', forMs: LEASE_MS - 5 * SECOND })
    expect(await hosts.take(ask({ domain: 'b.example' }))).toMatchObject({ kind: 'ours' })
  })

  it('the next turn comes after the gap, and is taken ahead by who is patient enough', async () => {
    await hosts.giveBack(release(await hosts.take(ask())))
    expect(await hosts.take(ask({ now: at(400) }))).toEqual({ kind: 'early', forMs: 600 })
    expect(await hosts.take(ask({ now: at(400), patienceMs: 599 }))).toEqual({ kind: 'early', forMs: 600 })
    const patient = ask({ now: at(400), patienceMs: Number.MAX_SAFE_INTEGER })
    expect(await hosts.take(patient)).toMatchObject({ kind: 'ours', startInMs: 600 })
    // A turn taken ahead ends as much later.
    expect(await hosts.take(ask({ now: at(SECOND) }))).toEqual({ kind: 'taken', forMs: LEASE_MS })
  })

  it('a holder that dies loses its turn at the end of the lease, and cannot give back what is another’s', async () => {
    const dead = await hosts.take(ask())
    expect(await hosts.take(ask({ now: at(LEASE_MS - 1) }))).toMatchObject({ kind: 'taken' })
    expect(await hosts.take(ask({ now: at(LEASE_MS) }))).toMatchObject({ kind: 'ours', startInMs: 0 })
    await hosts.giveBack(release(dead, { now: at(LEASE_MS) }))
    expect(await hosts.take(ask({ now: at(LEASE_MS) }))).toMatchObject({ kind: 'taken' })
  })

  it('a holder that is still at it renews its turn, as long as it has it', async () => {
    const turn = await hosts.take(ask())
    const { domain, turnId } = release(turn)
    expect(await hosts.renew({ domain, turnId, leaseMs: LEASE_MS, now: at(LEASE_MS - 1) })).toBe(true)
    expect(await hosts.take(ask({ now: at(LEASE_MS) }))).toEqual({ kind: 'taken', forMs: LEASE_MS - 1 })
    expect(await hosts.renew({ domain, turnId, leaseMs: LEASE_MS, now: at(3 * LEASE_MS) })).toBe(false)
    expect(await hosts.take(ask({ now: at(3 * LEASE_MS) }))).toMatchObject({ kind: 'ours' })
    expect(await hosts.renew({ domain, turnId, leaseMs: LEASE_MS, now: at(3 * LEASE_MS) })).toBe(false)
  })

  it('a site that asks for fewer requests is left alone, however patient one is', async () => {
    await hosts.giveBack(release(await hosts.take(ask()), { backOffs: 1, backOffMs: 60 * SECOND }))
    const patient = ask({ patienceMs: Number.MAX_SAFE_INTEGER })
    expect(await hosts.take({ ...patient, now: at(2 * SECOND) })).toEqual({ kind: 'backed_off', forMs: 58 * SECOND })
    const next = await hosts.take(ask({ now: at(60 * SECOND) }))
    expect(next).toMatchObject({ kind: 'ours', backOffs: 1 })
    await hosts.giveBack(release(next, { backOffs: 0, now: at(61 * SECOND) }))
    expect(await hosts.take(ask({ now: at(62 * SECOND) }))).toMatchObject({ kind: 'ours', backOffs: 0 })
  })

  it('remembers the rules for robots, each origin’s own', async () => {
    expect(await hosts.loadRobots('https://a.example')).toBeNull()
    await hosts.saveRobots('https://a.example', { status: 404, text: '', readAt: NOW })
    await hosts.saveRobots('https://a.example', { status: 200, text: 'Crawl-delay: 3', readAt: at(1) })
    expect(await hosts.loadRobots('https://a.example')).toEqual({ status: 200, text: 'Crawl-delay: 3', readAt: at(1) })
    expect(await hosts.loadRobots('http://a.example')).toBeNull()
  })
}

describe('in memory', () => defineContract(createMemoryHosts))

describe('in Postgres', () => {
  let store: TestStore
  let others: Store[]
  beforeAll(async () => {
    store = await openTestStore()
    others = await Promise.all([1, 2, 3].map(() => openStore(store.url, { maxConnections: 2 })))
  })
  beforeEach(() => store.clear())
  afterAll(async () => {
    await Promise.all(others.map((one) => one.close()))
    await store.close()
  })

  defineContract(() => store.hosts)

  it('goes by the clock of Postgres where nobody brings one', async () => {
    const real = ask({ now: undefined })
    await store.hosts.giveBack(release(await store.hosts.take(real), { now: undefined, gapMs: 3_600_000 }))
    const turn = await store.hosts.take(real)
    expect(turn).toMatchObject({ kind: 'early' })
    expect(turn.kind === 'early' && turn.forMs).toBeGreaterThan(3_000_000)
    expect(turn.kind === 'early' && turn.forMs).toBeLessThanOrEqual(3_600_000)
  })

  it('keeps what Postgres cannot hold', async () => {
    await store.hosts.saveRobots('https://a.example', { status: 200, text: 'a\0b', readAt: NOW })
    expect(await store.hosts.loadRobots('https://a.example')).toMatchObject({ text: 'a\uFFFDb' })
  })

  it('gives each of many sites to one of several processes that all ask at once', async () => {
    const domains = Array.from({ length: 40 }, (_, number) => `${number}.example`)
    const asked = [store, ...others].flatMap(({ hosts }, index) =>
      (index % 2 === 0 ? domains : domains.toReversed()).flatMap((domain) =>
        [1, 2].map(() => hosts.take(ask({ domain }))),
      ),
    )
    const turns = await Promise.all(asked)
    expect(turns).toHaveLength(320)
    expect(turns.filter(({ kind }) => kind === 'ours')).toHaveLength(40)
    expect(turns.filter(({ kind }) => kind !== 'ours' && kind !== 'taken' && kind !== 'early')).toEqual([])
  })
})
