// Conflicts on file when articles change: withdrawn, opened again, never lost.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { showFamily } from './support/families.ts'
import {
  fileArticle,
  leaseAt,
  markTold,
  minutesLater,
  NOW,
  openTestStore,
  reconcile,
  type TestStore,
  VERSION,
  writeArticle,
} from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'

let store: TestStore
const { file, positions, conflicts, history } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

describe('an article that changes its figure', () => {
  const CHANGED = OWN.replace('2048', '50000')

  it('is a revision, and a position of one voice each', async () => {
    await file(OWN)
    expect(await file(CHANGED)).toHaveLength(1)
    expect(await conflicts()).toEqual(['revision 2048 / 50000, open'])
    expect(await positions()).toMatchObject([{ voices: 1 }, { voices: 1 }])
  })

  it('and then says it elsewhere has said it once', async () => {
    await file(OWN)
    await file(OWN.replace('。', '。追記。'))
    expect(await positions()).toMatchObject([{ summary: '2,048 GPU, says DeepSeek', voices: 1 }])
    expect(await conflicts()).toEqual([])
  })

  it('is none when a newer extractor reads it otherwise', async () => {
    await file(OWN)
    const { id, revision } = await fileArticle(store, OWN.replace('。', '。追記。'))
    const { reading } = writeArticle(CHANGED.replace('。', '。追記。'))
    const [family = ''] = await store.articles.replaceClaims(id, revision, VERSION + 1, reading)
    await reconcile(store, family)
    expect(await positions()).toMatchObject([{ summary: '50,000 GPU, says DeepSeek' }])
    expect(await conflicts()).toEqual([])
  })
})

describe('a conflict that loses its support', () => {
  const GONE = 'keisan/estimate 2025-02-03: 数字を削りました。'

  it('is withdrawn with a reason, and keeps both sides', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    expect(await file(GONE)).toEqual([id])
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, withdrawn'])
    expect(await history()).toEqual(['open', 'withdrawn: the claims on file no longer support it'])
    expect(await store.conflicts.get(id)).toMatchObject({ newer: { quote: '50000 GPU', publisher: 'keisan' } })
    expect(await store.conflicts.takeDue(leaseAt(30))).toEqual([id])
  })

  it('is withdrawn once', async () => {
    await file(OWN, ESTIMATE)
    await file(GONE)
    await file('data/1 2025-02-04: {2048 GPU by:DeepSeek}。')
    expect(await history()).toHaveLength(2)
  })

  it('is opened again, and heard of again, when it comes back', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await markTold(store)
    await file(GONE)
    expect(await file(`${ESTIMATE}再掲。`)).toEqual([id])
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, open'])
    expect(await store.conflicts.get(id)).toMatchObject({ notifiedAt: null, foundAt: NOW })
    expect((await history()).at(-1)).toBe('open: the claims on file support it again')
  })

  it.each(['resolved', 'dismissed'])('stays %s, as a person has set it', async (state) => {
    await file(OWN, ESTIMATE)
    await store.query(`UPDATE "Conflict" SET state = '${state}'`)
    await file(GONE)
    expect(await conflicts()).toEqual([`contradiction 2048 / 50000, ${state}`])
    expect(await file(`${ESTIMATE}再掲。`)).toEqual([])
    expect(await conflicts()).toEqual([`contradiction 2048 / 50000, ${state}`])
  })
})

describe('one that a person has dismissed', () => {
  const REREAD = ESTIMATE.replace('{50000 GPU', '{~50000 GPU')

  beforeEach(async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await store.conflicts.act(id, { name: 'dismiss', note: 'an old count' }, NOW)
  })

  it.each([
    ['in other places', [ESTIMATE.replace(': ', ': 更新しました。')]],
    ['as an approximation, in another revision', [REREAD.replace(': ', ': 更新しました。')]],
    ['after it was gone', ['keisan/estimate 2025-02-03: 数字を削りました。', `${ESTIMATE}再掲。`]],
    ['after it was gone, in other places', ['keisan/estimate 2025-02-03: 削りました。', `${REREAD}再掲。`]],
  ])('is not raised again when the figures are read %s', async (_title, articles) => {
    for (const article of articles) expect(await file(article)).toEqual([])
    expect(await conflicts()).toEqual(['contradiction 2048 / 50000, dismissed'])
    expect(await history()).toEqual(['open', 'dismissed: an old count'])
  })

  it('does not keep another figure of the same article quiet', async () => {
    expect(await file(ESTIMATE.replace('{50000 GPU', '{90000 GPU'))).not.toEqual([])
    expect(await conflicts()).toContain('contradiction 2048 / 50000, dismissed')
    expect(await conflicts()).toContain('contradiction 2048 / 90000, open')
  })
})

it('one that somebody has acknowledged is withdrawn like an open one', async () => {
  await file(OWN, ESTIMATE)
  await store.query(`UPDATE "Conflict" SET state = 'acknowledged'`)
  await file('keisan/estimate 2025-02-03: 数字を削りました。')
  expect(await conflicts()).toEqual(['contradiction 2048 / 50000, withdrawn'])
})

describe('taking what somebody has to hear of', () => {
  it('gives a conflict once, and again after its lease', async () => {
    const due = await file(OWN, ESTIMATE)
    const taken = await Promise.all([1, 2, 3].map(() => store.conflicts.takeDue(leaseAt(0))))
    expect(taken.flat()).toEqual(due)
    expect(await store.conflicts.takeDue(leaseAt(10))).toEqual(due)
  })

  it('passes over those that everybody has heard of; the first time stands', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await markTold(store, minutesLater(1))
    await markTold(store, minutesLater(2))
    expect(await store.conflicts.get(id)).toMatchObject({ notifiedAt: minutesLater(1) })
    expect(await store.conflicts.takeDue(leaseAt(30))).toEqual([])
  })

  it('is done with a conflict that nobody can be told of', async () => {
    const [id = ''] = await file(OWN, ESTIMATE)
    await store.conflicts.recordFault(id, { message: 'no such mailbox', at: NOW, retry: null })
    expect(await store.conflicts.takeDue(leaseAt(30))).toEqual([])
    expect(await store.conflicts.get(id)).toMatchObject({ state: 'open', notifiedAt: NOW })
  })
})

describe('lists', () => {
  it.each([
    ['everything, by rank', {}, ['2048 / 50000', '660 / 6600']],
    ['a subject under any of its names', { subject: 'ｄｅｅｐ　ｓｅｅｋ' }, ['2048 / 50000']],
    ['a subject that none has', { subject: 'Nobody' }, []],
    ['a metric', { metric: 'funding' }, ['660 / 6600']],
    ['a metric that does not exist', { metric: 'x' }, []],
    ['a kind', { kind: 'revision' }, ['660 / 6600']],
    ['a state', { state: 'open' }, ['2048 / 50000', '660 / 6600']],
    ['a state that none is in', { state: 'dismissed' }, []],
    ['found since an instant, and at it', { since: minutesLater(1) }, ['660 / 6600']],
    ['no more than asked for', { limit: 1 }, ['2048 / 50000']],
  ] as const)('%s', async (_title, filter, expected) => {
    await file(OWN, ESTIMATE)
    await fileArticle(store, 'a/1 2025-02-01: {660 USD funding of:OpenAI}。')
    const { families } = await fileArticle(store, 'a/1 2025-02-01: {6600 USD funding of:OpenAI}。')
    for (const id of families) await reconcile(store, id, minutesLater(1))
    const found = await store.conflicts.list(filter)
    expect(found.map(({ older, newer }) => `${older.value} / ${newer.value}`)).toEqual(expected)
  })
})
