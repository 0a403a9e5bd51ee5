// What persons do about conflicts: from which states, twice at once, and beside the reconciling of their family.
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import type { ConflictState } from '#domain/conflict.ts'
import type { ConflictAction } from '#domain/conflict-action.ts'
import { showFamily } from './support/families.ts'
import { markTold, minutesLater, NOW, openTestStore, reconcile, type TestStore } from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const GONE = 'keisan/estimate 2025-02-03: 数字を削りました。'

const ACKNOWLEDGE: ConflictAction = { name: 'acknowledge', note: null }
const RESOLVE: ConflictAction = { name: 'resolve', holds: 'newer', note: 'the company confirmed it' }
const DISMISS: ConflictAction = { name: 'dismiss', note: 'two different sites' }
const REOPEN: ConflictAction = { name: 'reopen', note: null }
const ACTIONS = { ACKNOWLEDGE, RESOLVE, DISMISS, REOPEN }

let store: TestStore
const { file, familyId, history } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

async function fileIn(state: ConflictState): Promise<string> {
  const [id = ''] = await file(OWN, ESTIMATE)
  const actions: Record<ConflictState, ConflictAction[]> = {
    ...{ open: [], acknowledged: [ACKNOWLEDGE], resolved: [RESOLVE], dismissed: [DISMISS], withdrawn: [] },
  }
  for (const action of actions[state]) await store.conflicts.act(id, action, NOW)
  if (state === 'withdrawn') await file(GONE)
  return id
}

/** The state that the action leads to, or null where it does not start from there. */
const table: [from: ConflictState, action: keyof typeof ACTIONS, to: ConflictState | null][] = [
  ['open', 'REOPEN', null],
  ['acknowledged', 'ACKNOWLEDGE', null],
  ['resolved', 'ACKNOWLEDGE', null],
  ['resolved', 'RESOLVE', null],
  ['resolved', 'DISMISS', null],
  ['dismissed', 'ACKNOWLEDGE', null],
  ['dismissed', 'RESOLVE', null],
  ['withdrawn', 'ACKNOWLEDGE', null],
  ['withdrawn', 'RESOLVE', null],
  ['withdrawn', 'DISMISS', null],
  ['withdrawn', 'REOPEN', null],
  ['open', 'ACKNOWLEDGE', 'acknowledged'],
  ['open', 'RESOLVE', 'resolved'],
  ['open', 'DISMISS', 'dismissed'],
  ['acknowledged', 'RESOLVE', 'resolved'],
  ['acknowledged', 'DISMISS', 'dismissed'],
  ['acknowledged', 'REOPEN', 'open'],
  ['resolved', 'REOPEN', 'open'],
  ['dismissed', 'REOPEN', 'open'],
]

test.each(table)('%s, %s → %s', async (from, name, to) => {
  const id = await fileIn(from)
  const before = await store.conflicts.history(id)
  const action = ACTIONS[name]
  expect(await store.conflicts.act(id, action, minutesLater(1))).toBe(to === null ? from : null)
  const holds = action.name === 'resolve' ? action.holds : null
  const done = { state: to, holds, note: action.note }
  expect(await store.conflicts.get(id)).toMatchObject(to === null ? { state: from } : done)
  const entry = { ...done, actor: 'person', at: minutesLater(1) }
  expect(await store.conflicts.history(id)).toEqual(to === null ? before : [...before, entry])
})

it('one that is not there: nothing is done', async () => {
  expect(await store.conflicts.act('01940000-0000-7000-8000-000000000000', DISMISS, NOW)).toBeNull()
  expect(await store.conflicts.act('no id', DISMISS, NOW)).toBeNull()
  expect(await history()).toEqual([])
})

it('one that lost its support while it was settled is withdrawn once it is reopened', async () => {
  const id = await fileIn('dismissed')
  await file(GONE)
  expect(await store.conflicts.get(id)).toMatchObject({ state: 'dismissed' })
  await store.conflicts.act(id, REOPEN, NOW)
  await reconcile(store, await familyId())
  expect((await store.conflicts.history(id)).map(({ state }) => state)).toEqual([
    'open',
    'dismissed',
    'open',
    'withdrawn',
  ])
})

it('one that is reopened and has its support stays open, which is news', async () => {
  const id = await fileIn('dismissed')
  await markTold(store)
  await store.conflicts.act(id, REOPEN, NOW)
  expect(await reconcile(store, await familyId())).toEqual([])
  expect(await store.conflicts.get(id)).toMatchObject({ state: 'open', notifiedAt: null })
})

describe('at once', () => {
  it('of several persons one comes first, and the others learn in which state', async () => {
    const id = await fileIn('open')
    const actions = [RESOLVE, DISMISS, RESOLVE, DISMISS, RESOLVE]
    const found = await Promise.all(actions.map((action) => store.conflicts.act(id, action, NOW)))
    const state = (await store.conflicts.get(id))?.state
    expect(found.filter((one) => one === null)).toHaveLength(1)
    expect(found.filter((one) => one !== null)).toEqual([state, state, state, state])
    expect(await history()).toHaveLength(2)
  })

  it('with a reading that withdraws it, it ends as the one or the other, and the history has what was done', async () => {
    const id = await fileIn('open')
    const [found] = await Promise.all([store.conflicts.act(id, DISMISS, NOW), file(GONE)])
    const states = (await store.conflicts.history(id)).map(({ state }) => state)
    expect(states).toEqual(['open', found === null ? 'dismissed' : 'withdrawn'])
    expect(await store.conflicts.get(id)).toMatchObject({ state: states.at(-1) })
  })
})

describe('ids', () => {
  it.each([
    ['the whole', (id: string) => id],
    ['the first digits', (id: string) => id.slice(0, 8)],
    ['digits without dashes, in capitals', (id: string) => id.replaceAll('-', '').slice(0, 15).toUpperCase()],
  ])('are found by %s', async (_title, abbreviate) => {
    const id = await fileIn('open')
    expect(await store.conflicts.idsFrom(abbreviate(id))).toEqual([id])
  })

  it.each(['', 'xyz', `0'; --`, '0'.repeat(40)])('are not found by "%s"', async (prefix) => {
    await fileIn('open')
    expect(await store.conflicts.idsFrom(prefix)).toEqual([])
  })
})
