// Entities that the catalogue renames or joins while their figures are on file.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildCatalog } from '#catalog/catalog.ts'
import { type Row, readRow } from '#catalog/rows.ts'
import { alignEntities } from '../src/entities.ts'
import { fileArticle, leaseAt, NOW, openTestStore, reconcile, type TestStore } from './support/store.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

function rowOf(...names: string[]): Row {
  return readRow(names.join('|'), 'organisation')
}

/** Files the articles and reconciles all that is due; the ids of what became due for telling. */
async function file(...articles: string[]): Promise<string[]> {
  for (const article of articles) await fileArticle(store, article)
  return reconcileDue()
}

async function reconcileDue(): Promise<string[]> {
  const due: string[] = []
  for (const id of await store.families.takeDue(leaseAt(0))) due.push(...(await reconcile(store, id)))
  return due
}

const align = (...rows: Row[]) => alignEntities(store.entities, buildCatalog(rows))

async function conflicts(): Promise<string[]> {
  const rows = await store.conflicts.list({})
  return rows
    .map(
      ({ kind, subjectName, older, newer, state }) =>
        `${kind} ${subjectName} ${older.value} / ${newer.value}, ${state}`,
    )
    .sort()
}

const LATIN = 'a/1 2025-01-28: {2048 GPU of:Nvidia}。'
const KANJI = 'b/1 2025-02-03: {50000 GPU of:英偉達}。'
const JOINED = rowOf('Nvidia', 'エヌビディア', '英偉達')

describe('a row whose names join two entities', () => {
  it('brings the figures of both together, and raises what conflicts', async () => {
    expect(await file(LATIN, KANJI)).toEqual([])
    expect(await align(JOINED)).toEqual(['英偉達 → nvidia'])
    expect(await reconcileDue()).toHaveLength(1)
    expect(await conflicts()).toEqual(['contradiction Nvidia 2048 / 50000, open'])
    expect(await store.figures.list({ subject: '英偉達' })).toMatchObject([
      { name: 'Nvidia · accelerator_count · fleet', positions: [{ value: '2048' }, { value: '50000' }] },
    ])
  })

  it('keeps conflicts of both with their ids, states and history', async () => {
    const [first = ''] = await file(LATIN, 'a/2 2025-02-01: {9000 GPU of:Nvidia}。'.replace('a/2', 'c/2'))
    const [second = ''] = await file(KANJI, 'd/1 2025-02-04: {900000 GPU of:英偉達}。')
    await store.conflicts.act(first, { name: 'acknowledge', note: 'looking' }, NOW)
    await store.conflicts.act(second, { name: 'dismiss', note: 'two sites' }, NOW)
    const before = [await store.conflicts.history(first), await store.conflicts.history(second)]
    await align(JOINED)
    const raised = await reconcileDue()
    expect(raised).not.toContain(first)
    expect(raised).not.toContain(second)
    expect(await store.conflicts.get(first)).toMatchObject({ state: 'acknowledged', subjectName: 'Nvidia' })
    expect(await store.conflicts.get(second)).toMatchObject({ state: 'dismissed', subjectName: 'Nvidia' })
    expect([await store.conflicts.history(first), await store.conflicts.history(second)]).toEqual(before)
    expect(await conflicts()).toHaveLength(2 + raised.length)
  })

  it('does not raise a dismissed one again that had lost its support', async () => {
    const [id = ''] = await file(KANJI, 'd/1 2025-02-04: {900000 GPU of:英偉達}。')
    await store.conflicts.act(id, { name: 'dismiss', note: 'two sites' }, NOW)
    await file('d/1 2025-02-04: 数字を削りました。')
    await align(JOINED)
    await reconcileDue()
    await file('d/1 2025-02-04: {900000 GPU of:Nvidia}。再掲。')
    expect(await conflicts()).toEqual(['contradiction Nvidia 50000 / 900000, dismissed'])
  })

  it('moves silences, of the subject and of its figures', async () => {
    await file(KANJI)
    const [figure] = await store.figures.list({})
    const until = new Date('2999-01-01')
    await store.silences.add({ figure: figure?.id ?? '', until, reason: null }, NOW)
    await store.silences.add({ subject: '英偉達', metric: 'capex', until, reason: null }, NOW)
    await align(JOINED)
    await file(LATIN)
    expect(await store.conflicts.list({})).toMatchObject([{ silence: { until } }])
    expect(
      (await store.silences.list(NOW)).every(
        ({ subjectId, figureKey }) => subjectId !== null || figureKey?.includes('"nvidia"'),
      ),
    ).toBe(true)
  })

  it('holds for objects, chips and voices too', async () => {
    await file(
      'a/1 2025-01-28: {5 USD training_cost of:X社 @V三 by:甲}。',
      'b/1 2025-02-03: {90 USD training_cost of:X社 @V3}。',
    )
    expect(await conflicts()).toEqual([])
    expect(await align(rowOf('V3', 'V三'), rowOf('Kō', '甲'))).toEqual(['v三 → v3', '甲 → kō'])
    expect(await reconcileDue()).toHaveLength(1)
    expect(await store.conflicts.list({})).toMatchObject([{ older: { attributionName: 'Kō' } }])
  })
})

describe('a row that is renamed', () => {
  it('keeps its figures and its conflicts', async () => {
    const [id] = await file(LATIN, 'b/1 2025-02-03: {50000 GPU of:Nvidia}。')
    expect(await align(rowOf('Nvidia Corporation', 'Nvidia'))).toEqual(['nvidia → nvidiacorporation'])
    expect(await reconcileDue()).toEqual([])
    expect(await store.conflicts.list({ subject: 'Nvidia' })).toMatchObject([
      { id, state: 'open', subjectName: 'Nvidia Corporation' },
    ])
  })

  it('in its spelling alone is the same entity', async () => {
    await file(LATIN)
    expect(await align(rowOf('NVIDIA'))).toEqual([])
    expect(await store.entities.list()).toMatchObject([{ key: 'nvidia', name: 'NVIDIA', kind: 'organisation' }])
  })
})

it('what the catalogue does not have stays as it is', async () => {
  await file(LATIN, KANJI)
  expect(await align(rowOf('OpenAI'))).toEqual([])
  expect(await store.families.takeDue(leaseAt(60))).toEqual([])
})

it('what bears a name of the catalogue and is of another kind stays as it is', async () => {
  await file(KANJI)
  await store.query(`UPDATE "Entity" SET kind = 'chip'`)
  expect(await align(JOINED)).toEqual([])
})

it('several processes that start at once join once', async () => {
  await file(LATIN, KANJI)
  const joined = await Promise.all([1, 2, 3].map(() => align(JOINED)))
  expect(joined.flat()).toEqual(['英偉達 → nvidia'])
  await reconcileDue()
  expect(await conflicts()).toEqual(['contradiction Nvidia 2048 / 50000, open'])
})
