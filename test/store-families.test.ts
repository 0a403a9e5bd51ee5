// Figure families reconciled: what stays the same keeps its id, and no conflict is ever lost.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FiledClaim, Reckoning } from '#domain/conflict.ts'
import { TransientError } from '#domain/errors.ts'
import { WIRE_JA } from './cases/wire.ts'
import { showFamily } from './support/families.ts'
import {
  fileArticle,
  leaseAt,
  minutesLater,
  NOW,
  openTestStore,
  reconcile,
  type TestStore,
  VERSION,
} from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const NOBODY = '01940000-0000-7000-8000-000000000000'

let store: TestStore
const { file, familyId, positions, positionIds, conflicts, history } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

describe('the first time', () => {
  it('files positions, and the conflict that somebody has to hear of', async () => {
    const due = await file(OWN, ESTIMATE)
    expect(await positions()).toMatchObject([
      { summary: '2,048 GPU, says DeepSeek', voices: 1 },
      { summary: '50,000 GPU, says SemiAnalysis', voices: 1 },
    ])
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(due).toEqual((await store.conflicts.list({})).map(({ id }) => id))
    expect(await store.conflicts.get(due[0] ?? '')).toMatchObject({
      ...{ subjectName: 'DeepSeek', metric: 'accelerator_count', foundAt: NOW, notifiedAt: null },
      older: { quote: '2048 GPU', publisher: 'shinonome', attributionName: 'DeepSeek', voices: 1 },
      newer: { quote: '50000 GPU', sentence: '50000 GPU。', publishedAt: new Date('2025-02-03') },
    })
  })

  it('links each claim to its position', async () => {
    await file(OWN, ESTIMATE, 'data/repeat 2025-02-04: {50000 GPU by:SemiAnalysis}。')
    const links = await store.query(
      'SELECT p.about AS summary FROM "Claim" c JOIN "Position" p ON p.id = c."positionId" ORDER BY 1',
    )
    expect(links).toHaveLength(3)
    expect(await positions()).toMatchObject([{ voices: 1 }, { voices: 2 }])
  })

  it('counts copies of one wire story as one voice', async () => {
    const copy = (publisher: string) => `${publisher}/wire 2025-02-04: ${WIRE_JA.replace('5万基', '{50000 GPU}')}。`
    await file(copy('a'), copy('b'), copy('c'), 'd/own 2025-02-05: {50000 GPU}。')
    expect(await positions()).toMatchObject([{ summary: '50,000 GPU', voices: 2 }])
  })

  it.each([
    ['an update after a year', ['a/1 2024-01-28: {2048 GPU}。', 'b/1 2025-02-03: {50000 GPU}。']],
    ['the same figure', ['a/1 2025-01-28: {2048 GPU}。', 'b/1 2025-02-03: {2048 GPU}。']],
    ['one article', ['a/1 2025-01-28: {2048 GPU}。']],
  ])('%s: no conflict', async (_title, articles) => {
    expect(await file(...articles)).toEqual([])
    expect(await conflicts()).toEqual([])
  })
})

describe('again', () => {
  it('does nothing when nothing has changed', async () => {
    await file(OWN, ESTIMATE)
    const refuse = (): Reckoning => {
      throw new Error('reckoned what was reckoned')
    }
    expect(await store.families.reconcile(await familyId(), refuse, NOW)).toEqual([])
    expect(await store.families.takeDue(leaseAt(0))).toEqual([])
  })

  it('keeps the ids of positions and conflict when another voice joins', async () => {
    await file(OWN, ESTIMATE)
    const before = await positionIds()
    expect(await file('data/repeat 2025-02-04: {50000 GPU by:SemiAnalysis}。')).toEqual([])
    expect(await positionIds()).toEqual(before)
    expect(await positions()).toMatchObject([{ voices: 1 }, { voices: 2 }])
    expect(await store.conflicts.list({})).toMatchObject([{ newer: { voices: 2 } }])
    expect(await history()).toEqual(['open'])
  })

  it('keeps them when an earlier article turns up that opened the position', async () => {
    await file(OWN, ESTIMATE)
    const before = await positionIds()
    expect(await file('data/earlier 2025-02-01: {50000 GPU by:SemiAnalysis}。')).toEqual([])
    expect(await positionIds()).toEqual(before)
    expect(await store.conflicts.list({})).toMatchObject([{ newer: { publisher: 'data' } }])
  })

  it('keeps them when what opened a position comes before what it conflicts with', async () => {
    const [id] = await file(OWN, ESTIMATE)
    const before = await positionIds()
    expect(await file('data/earlier 2025-01-01: {50000 GPU by:SemiAnalysis}。')).toEqual([])
    expect((await positionIds()).toSorted()).toEqual(before.toSorted())
    expect(await store.conflicts.list({})).toMatchObject([{ id, older: { value: '50000' }, newer: { value: '2048' } }])
  })

  it('keeps them in a new revision that says the same in other places', async () => {
    await file(OWN, ESTIMATE)
    const before = await positionIds()
    expect(await file(ESTIMATE.replace(': ', ': 更新しました。'))).toEqual([])
    expect(await positionIds()).toEqual(before)
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(await history()).toEqual(['open'])
  })

  it('keeps the position of a figure that an extractor has read otherwise for a while', async () => {
    const [text, other] = ['a/1 2025-02-03: {5 USD capex}。', 'a/1 2025-02-03: {5 USD opex}。']
    await file(text)
    const before = await positionIds()
    await fileArticle(store, other, VERSION + 1)
    await fileArticle(store, text, VERSION + 2)
    await reconcile(store, await familyId())
    expect(await positionIds()).toEqual(before)
    expect(await positions()).toMatchObject([{ summary: '5 USD', voices: 1 }])
  })

  it('leaves out what an older extractor read in a version before, when a newer one has read the last', async () => {
    const [first, second] = ['a/1 2025-02-03: {660 USD funding}。', 'a/1 2025-02-03: {6600 USD funding}。']
    await file(first)
    await file(second)
    expect(await conflicts()).toEqual(['revision 660 / 6600, open'])
    const { families } = await fileArticle(store, second, VERSION + 1)
    expect(families).toEqual([await familyId()])
    await reconcile(store, await familyId())
    expect(await conflicts()).toEqual(['revision 660 / 6600, withdrawn'])
    expect(await positions()).toMatchObject([{ summary: '6,600 USD' }])
  })

  it('keeps everything when the subject is renamed on file', async () => {
    await file(OWN, ESTIMATE)
    const before = await positionIds()
    await store.query(`UPDATE "Entity" SET key = 'deepseek ai', name = 'DeepSeek AI' WHERE key = 'deepseek'`)
    const [id] = await store.query<{ id: string }>('UPDATE "FigureFamily" SET changes = changes + 1 RETURNING id')
    expect(await reconcile(store, id?.id ?? '')).toEqual([])
    expect(await positionIds()).toEqual(before)
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(await history()).toEqual(['open'])
    expect(await store.query('SELECT count(*)::int AS figures FROM "Figure"')).toEqual([{ figures: 1 }])
  })

  it('withdraws under the old subject and opens under the new one, when two turn out to be one', async () => {
    await file(OWN, ESTIMATE)
    const merged = [OWN, ESTIMATE].map((article) => article.replace(' GPU ', ' GPU of:High-Flyer '))
    const touched = []
    for (const article of merged) touched.push(...(await fileArticle(store, article, VERSION + 1)).families)
    for (const id of new Set(touched)) await reconcile(store, id)
    expect((await conflicts()).sort()).toEqual([
      'contradiction 2048 / 50000, open',
      'contradiction 2048 / 50000, withdrawn',
    ])
    expect(await history()).toEqual(['open', 'withdrawn: the claims on file no longer support it', 'open'])
  })

  it('takes away positions that no claim states any more, and figures without any', async () => {
    await file(OWN, 'data/1 2025-02-01: {10000 GPU training}。')
    expect(await store.query('SELECT about AS name FROM "Figure"')).toHaveLength(2)
    await file('data/1 2025-02-01: 数字を削りました。')
    expect(await positions()).toMatchObject([{ summary: '2,048 GPU, says DeepSeek' }])
    expect(await store.query('SELECT about AS name FROM "Figure"')).toEqual([
      { name: 'DeepSeek · accelerator_count · fleet' },
    ])
  })

  it('raises the next conflict beside the first', async () => {
    const [first] = await file(OWN, ESTIMATE)
    const due = await file('minato/more 2025-02-10: {900000 GPU by:SemiAnalysis}。')
    expect(due.length).toBeGreaterThan(0)
    expect(due).not.toContain(first)
    expect(await conflicts()).toHaveLength(due.length + 1)
  })
})

describe('at once', () => {
  it('several reconcile a family once', async () => {
    for (const article of [OWN, ESTIMATE]) await fileArticle(store, article)
    const id = await familyId()
    const due = await Promise.all([1, 2, 3, 4, 5].map(() => reconcile(store, id)))
    expect(due.flat()).toHaveLength(1)
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(await history()).toEqual(['open'])
    expect(await positions()).toHaveLength(2)
  })

  it('while articles come in, comes to the same as one after the other', async () => {
    const articles = [OWN, ESTIMATE, 'a/1 2025-02-04: {50000 GPU by:SemiAnalysis}。', 'b/1 2025-02-05: {2048 GPU}。']
    await Promise.all(
      articles.map(async (article) => {
        const { families } = await fileArticle(store, article)
        await Promise.all(families.map((id) => reconcile(store, id)))
      }),
    )
    expect(await positions()).toMatchObject([{ voices: 2 }, { voices: 2 }])
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(await store.families.takeDue(leaseAt(60))).toEqual([])
  })

  it('a claim that comes in while its family is reckoned is reckoned afterwards', async () => {
    await file(OWN)
    await fileArticle(store, 'a/1 2025-01-30: {2048 GPU}。')
    const seen: number[] = []
    let arrival: Promise<unknown> = Promise.resolve()
    const reckonWhileOneArrives = (claims: readonly FiledClaim[]): Reckoning => {
      seen.push(claims.length)
      arrival = fileArticle(store, ESTIMATE)
      return { positions: [], conflicts: [] }
    }
    await store.families.reconcile(await familyId(), reckonWhileOneArrives, NOW)
    await arrival
    expect(seen).toEqual([2])
    expect(await store.families.takeDue(leaseAt(1))).toEqual([await familyId()])
    await reconcile(store, await familyId())
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
  })
})

describe('a connection that is cut', () => {
  /** Every table that a reconcile writes to, in its order. */
  it.each(['Figure', 'Position', 'Claim', 'Conflict', 'ConflictEvent'])(
    'before %s is written leaves everything as it was, and due',
    async (table) => {
      await file(OWN)
      await fileArticle(store, ESTIMATE)
      await fileArticle(store, 'a/1 2025-02-04: {900 GPU training}。')
      const before = [await positions(), await conflicts()]
      const blocker = new pg.Client(store.url)
      await blocker.connect()
      try {
        await blocker.query(`BEGIN; LOCK TABLE "${table}" IN SHARE MODE`)
        const outcome = expect(reconcile(store, await familyId())).rejects.toThrow(TransientError)
        await cutWhoWaits(blocker)
        await outcome
      } finally {
        await blocker.end()
      }
      expect([await positions(), await conflicts()]).toEqual(before)
      expect(await store.families.takeDue(leaseAt(60))).toEqual([await familyId()])
      expect(await reconcile(store, await familyId())).toHaveLength(1)
      expect(await positions()).toHaveLength(3)
      expect(await history()).toEqual(['open'])
    },
  )

  async function cutWhoWaits(client: pg.Client): Promise<void> {
    for (let cut = 0; cut === 0; await sleep(5)) {
      const { rowCount } = await client.query(`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`)
      cut = rowCount ?? 0
    }
  }
})

describe('a reckoning that fails', () => {
  const fail = (): Reckoning => {
    throw new Error('a defect')
  }

  it('leaves everything as it was, and due', async () => {
    await fileArticle(store, OWN)
    await expect(store.families.reconcile(await familyId(), fail, NOW)).rejects.toThrow('a defect')
    expect(await positions()).toEqual([])
    expect(await store.families.takeDue(leaseAt(0))).toEqual([await familyId()])
  })

  it('for good is done with until a claim changes', async () => {
    await fileArticle(store, OWN)
    await store.families.recordFault(await familyId(), { message: 'a defect', at: NOW, retry: null })
    expect(await store.families.takeDue(leaseAt(60))).toEqual([])
    expect(await file(ESTIMATE)).toHaveLength(1)
    expect(await store.query('SELECT failures, fault FROM "FigureFamily"')).toEqual([{ failures: 0, fault: null }])
  })

  it('for now is tried again later', async () => {
    await fileArticle(store, OWN)
    await store.families.recordFault(await familyId(), {
      message: 'busy',
      at: NOW,
      retry: { afterMs: null, jitter: 0 },
    })
    expect(await store.families.takeDue({ ...leaseAt(0), now: minutesLater(0.49) })).toEqual([])
    expect(await store.families.takeDue({ ...leaseAt(0), now: minutesLater(0.5) })).toEqual([await familyId()])
  })
})

it.each([NOBODY, 'no id'])('a family that is not there (%s) has nothing', async (id) => {
  expect(await reconcile(store, id)).toEqual([])
})
