// What a digest tells of conflicts that changed their state, and of figures that moved.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConflictAction } from '#domain/conflict-action.ts'
import { showFamily } from './support/families.ts'
import { fileArticle, minutesLater, NOW, openTestStore, reconcile, type TestStore } from './support/store.ts'

const ARTICLES = ['a/1 2025-01-28: {2048 GPU by:DeepSeek}。', 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。']
const RESOLVE: ConflictAction = { name: 'resolve', holds: 'newer', note: 'confirmed' }

let store: TestStore
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

function contents(from: number, to: number) {
  return store.digests.contents(minutesLater(from), minutesLater(to), 10)
}

async function settledIn(from: number, to: number): Promise<string[]> {
  const { settled, settledTotal } = await contents(from, to)
  expect(settledTotal).toBe(settled.length)
  return settled.map(({ state, holds, note, at }) => `${state} ${holds} ${note} ${at.getTime() - NOW.getTime()}`)
}

describe('conflicts that changed their state', () => {
  it('are told of in the time in which they did', async () => {
    const [id = ''] = await file(...ARTICLES)
    await store.conflicts.act(id, RESOLVE, minutesLater(90))
    expect(await settledIn(30, 90)).toEqual([])
    expect(await settledIn(30, 91)).toEqual(['resolved newer confirmed 5400000'])
    expect(await settledIn(91, 120)).toEqual([])
    expect((await contents(-10, 120)).conflicts).toEqual([])
  })

  it('are not told of when nobody had been told that they were there', async () => {
    const [id = ''] = await file(...ARTICLES)
    await store.conflicts.act(id, RESOLVE, minutesLater(10))
    expect(await settledIn(-10, 20)).toEqual([])
    await store.query(`UPDATE "Conflict" SET "notifiedAt" = '2040-01-01T00:05Z'`)
    expect(await settledIn(-10, 20)).toHaveLength(1)
  })

  it('are not told of while somebody looks into them', async () => {
    const [id = ''] = await file(...ARTICLES)
    await store.conflicts.act(id, { name: 'acknowledge', note: null }, minutesLater(60))
    const { conflicts, settled } = await contents(30, 120)
    expect([conflicts, settled]).toEqual([[], []])
  })

  it('are withdrawn when nothing supports them any more', async () => {
    await file(...ARTICLES)
    const { families } = await fileArticle(store, 'b/1 2025-02-03: 数字を削りました。')
    for (const id of families) await reconcile(store, id, minutesLater(60))
    expect(await settledIn(30, 90)).toEqual([expect.stringMatching(/^withdrawn null .* 3600000$/)])
  })

  it('stand among the new ones when they are open again, and are marked', async () => {
    const [id = ''] = await file(...ARTICLES)
    await store.conflicts.act(id, RESOLVE, minutesLater(60))
    await store.conflicts.act(id, { name: 'reopen', note: null }, minutesLater(70))
    const { conflicts, conflictsTotal, reopened, settled } = await contents(30, 120)
    expect([conflicts.length, conflictsTotal, reopened, settled]).toEqual([1, 1, [id], []])
    expect((await contents(-10, 120)).reopened).toEqual([])
  })

  it('keep quiet while they are silenced', async () => {
    const [id = ''] = await file(...ARTICLES)
    await store.silences.add({ subject: 'DeepSeek', until: new Date('2045-01-01'), reason: null }, NOW)
    expect(await contents(-10, 20)).toMatchObject({ conflicts: [], conflictsTotal: 0 })
    await store.conflicts.act(id, RESOLVE, minutesLater(60))
    expect(await settledIn(30, 90)).toEqual([])
  })
})

describe('figures that moved', () => {
  /** Files the article as if at that time. */
  async function fileAt(minutes: number, ...articles: string[]): Promise<void> {
    await file(...articles)
    const at = minutesLater(minutes).toISOString()
    await store.query(`UPDATE "Claim" SET "createdAt" = '${at}' WHERE "createdAt" < '2039-01-01'`)
  }

  async function movedIn(from: number, to: number): Promise<string[]> {
    const { moved, movedTotal } = await contents(from, to)
    expect(movedTotal).toBe(moved.length)
    return moved.map(({ subjectName, positions }) =>
      [subjectName, ...positions.map(({ value, isNew }) => `${value}${isNew ? '!' : ''}`)].join(' '),
    )
  }

  it('have a position that is new, beside one that is not', async () => {
    await fileAt(0, 'a/1 2025-01-28: {2048 GPU}。')
    expect(await movedIn(0, 10)).toEqual([])
    await fileAt(20, 'b/1 2025-02-03: {50000 GPU}。')
    expect(await movedIn(10, 20)).toEqual([])
    expect(await movedIn(10, 30)).toEqual(['DeepSeek 2048 50000!'])
    expect(await movedIn(0, 30)).toEqual(['DeepSeek 2048! 50000!'])
    expect(await movedIn(21, 30)).toEqual([])
  })

  it('do not move when a value is said again', async () => {
    await fileAt(0, 'a/1 2025-01-28: {2048 GPU}。', 'b/1 2025-02-03: {50000 GPU}。')
    await fileAt(20, 'c/1 2025-02-05: {50000 GPU}。')
    expect(await movedIn(10, 30)).toEqual([])
  })

  it('are shown as they were then', async () => {
    await fileAt(0, 'a/1 2025-01-28: {2048 GPU}。')
    await fileAt(20, 'b/1 2025-02-03: {50000 GPU}。')
    await fileAt(40, 'c/1 2025-02-10: {900000 GPU}。')
    expect(await movedIn(10, 30)).toEqual(['DeepSeek 2048 50000!'])
  })
})
