import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { notifyStep } from '#workers/notify.ts'
import { showFamily } from './support/families.ts'
import { leaseAt, minutesLater, NOW, openTestStore, type TestStore } from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const UNTIL = minutesLater(60)

let store: TestStore
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(async () => {
  await store.clear()
  await store.recipients.add({
    ...{ address: 'desk@news.example', language: 'ja', timeZone: 'Asia/Tokyo', digestAt: '07:00' },
  })
})

/** Tells of the conflict as the service does; how many messages are on file then. */
async function notify(id: string, now = NOW): Promise<number> {
  const { conflicts, deliveries } = store
  const services = { conflicts, deliveries, mailDomain: 'news.example', windowMs: 0 }
  await notifyStep({ ...services, clock: () => now }).run(id)
  return (await store.query('SELECT id FROM "Delivery"')).length
}

function add(matter: { subject?: string; metric?: 'capex'; figure?: string; publisher?: string }, until = UNTIL) {
  return store.silences.add({ ...matter, until, reason: null }, NOW)
}

describe('names', () => {
  it.each([
    ['the subject under any of its names', { subject: 'ｄｅｅｐ　ｓｅｅｋ' }, 'DeepSeek'],
    ['a publisher in any case', { publisher: 'KEISAN' }, 'keisan'],
    ['a metric', { metric: 'capex' }, 'capex'],
    ['a subject and a metric', { subject: 'DeepSeek', metric: 'capex' }, 'DeepSeek, capex'],
  ] as const)('%s', async (_title, matter, summary) => {
    await file(OWN, ESTIMATE)
    expect(await add(matter)).toMatchObject({ summary, until: UNTIL, liftedAt: null })
  })

  it('a figure by the beginning of its id', async () => {
    await file(OWN, ESTIMATE)
    const [figure] = await store.query<{ id: string }>('SELECT id FROM "Figure"')
    expect(await add({ figure: figure?.id.slice(0, 20) ?? '' })).toMatchObject({
      summary: 'DeepSeek · accelerator_count · fleet',
    })
  })

  it.each([
    ['a subject of no figure', { subject: 'Nobody' }, 'no figure on file is of "Nobody"; claimwatch figures shows'],
    ['a figure that is not there', { figure: 'ffff' }, 'no figure on file has an id that begins with "ffff"'],
    ['no id', { figure: 'x' }, 'no figure on file has an id that begins with "x"'],
    ['a publisher that is not there', { publisher: 'Nobody' }, 'is of the publisher "Nobody"; claimwatch sources list'],
  ])('nothing: %s', async (_title, matter, message) => {
    await file(OWN)
    await expect(add(matter)).rejects.toThrow(message)
    expect(await store.silences.list(NOW)).toEqual([])
  })

  it('several: a figure by digits that two ids share', async () => {
    await file(OWN, 'data/1 2025-02-01: {10000 GPU training}。')
    await expect(add({ figure: '0' })).rejects.toThrow(/several figures have ids that begin with "0": .*; give more/)
  })
})

describe('a silenced conflict', () => {
  it('is on file and listed, marked so, and tells nobody', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    const silence = await add({ subject: 'DeepSeek' })
    expect(await notify(id)).toBe(0)
    const mark = { id: silence.id, summary: 'DeepSeek', until: UNTIL }
    expect(await store.conflicts.list({})).toMatchObject([{ id, state: 'open', notifiedAt: null, silence: mark }])
    expect((await store.digests.contents(minutesLater(-1), minutesLater(1), 10)).conflicts).toEqual([])
  })

  it('is not among what is left to do, until the silence ends', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await add({ subject: 'DeepSeek' })
    await notify(id)
    expect(await store.conflicts.takeDue(leaseAt(59))).toEqual([])
    expect((await store.backlog()).conflicts).toBe(0)
    expect(await store.conflicts.takeDue(leaseAt(60))).toEqual([id])
  })

  it('is told of when the silence is lifted, if it is open still', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    const silence = await add({ subject: 'DeepSeek' })
    await notify(id)
    expect(await store.silences.lift(silence.id, minutesLater(5))).toBe(true)
    expect(await store.conflicts.takeDue(leaseAt(5))).toEqual([id])
    expect(await notify(id, minutesLater(5))).toBe(1)
  })

  it('stays silenced by another one when one is lifted', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    const silence = await add({ subject: 'DeepSeek' })
    await add({ publisher: 'keisan' }, minutesLater(30))
    await notify(id)
    await store.silences.lift(silence.id, minutesLater(5))
    expect(await notify(id, minutesLater(5))).toBe(0)
    expect(await store.conflicts.takeDue(leaseAt(29))).toEqual([])
  })

  it.each([
    ['another metric', { metric: 'capex' }],
    ['a publisher whose figure others state too', { publisher: 'keisan' }],
  ] as const)('is not one of %s', async (_title, matter) => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await file('minato/1 2025-02-04: {50000 GPU}。')
    await add(matter)
    expect(await notify(id)).toBe(1)
    expect(await store.conflicts.get(id)).toMatchObject({ silence: null })
  })
})

describe('lists', () => {
  it('show those that hold, or all that there ever were', async () => {
    await file(OWN)
    const [lifted, ended, holds] = [
      await add({ subject: 'DeepSeek' }),
      await add({ metric: 'capex' }, minutesLater(1)),
      await add({ publisher: 'shinonome' }),
    ]
    await store.silences.lift(lifted.id, NOW)
    expect(await store.silences.list(minutesLater(2))).toMatchObject([{ id: holds.id }])
    const all = await store.silences.list(minutesLater(2), { all: true })
    expect(all.map(({ id }) => id).sort()).toEqual([lifted.id, ended.id, holds.id].sort())
  })

  it('one is lifted once', async () => {
    await file(OWN)
    const { id } = await add({ subject: 'DeepSeek' })
    expect(await Promise.all([1, 2].map(() => store.silences.lift(id, NOW)))).toEqual(
      expect.arrayContaining([true, false]),
    )
    expect(await store.silences.lift('no id', NOW)).toBe(false)
  })
})
