// The claims of a revision, replaced by what an extractor reads in it, and the families that it touches.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { fileArticle, openTestStore, type TestStore, VERSION, type Written, writeArticle } from './support/store.ts'

const SHORTHAND = 'shinonome/1 2025-02-03: 同社は{2048 GPU}を使い、{6000000 USD training_cost}を投じた。'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

interface ClaimRecord {
  id: string
  quote: string
  version: number
  createdAt: Date
}

function claims(): Promise<ClaimRecord[]> {
  return store.query(`SELECT id, quote, "extractorVersion" AS version, "createdAt" FROM "Claim" ORDER BY "quoteStart"`)
}

/** `accelerators 2/0`: how often its claims changed, and what was reconciled of it. */
async function families(): Promise<string[]> {
  const rows = await store.query<{ text: string }>(
    `SELECT family || ' ' || changes || '/' || "reconciledChanges" AS text FROM "FigureFamily" ORDER BY 1`,
  )
  return rows.map(({ text }) => text)
}

/** Reads the newest revision of a text that is on file. */
async function read(written: Written, change: (claim: Claim, index: number) => Claim | null, version = VERSION) {
  const { id } = await store.articles.import(written.article)
  const revision = (await store.articles.get(id))?.revision ?? 0
  const read = written.reading.claims.map(change).filter((claim) => claim !== null)
  return store.articles.replaceClaims(id, revision, version, { ...written.reading, claims: read })
}

describe('a first reading', () => {
  it('files every claim with the words that state it, and moves the article on', async () => {
    const { id, families: touched } = await fileArticle(store, SHORTHAND)
    expect(await claims()).toMatchObject([{ quote: '2048 GPU' }, { quote: '6000000 USD' }])
    expect(await families()).toEqual(['accelerators 1/0', 'compute_spending 1/0'])
    expect(touched).toHaveLength(2)
    expect(await store.articles.get(id)).toMatchObject({ stage: 'claims_saved', extractorVersion: VERSION })
    expect(await store.claims.list({ metric: 'training_cost' })).toMatchObject([
      { summary: 'DeepSeek: 6,000,000 USD (training_cost)', value: '6000000', unit: 'USD', publisher: 'shinonome' },
    ])
  })

  it.each([
    ['an empty text', 'shinonome/1 2025-02-03: 数字のない記事。', []],
    ['a figure that is compared with nothing', 'shinonome/1 2025-02-03: {5 USD money_other}。', []],
    ['two metrics of one family', 'shinonome/1 2025-02-03: {5 USD capex}、{6 USD opex}。', ['compute_spending 1/0']],
    ['two subjects', 'shinonome/1 2025-02-03: {5 GPU}、{6 GPU of:xAI}。', ['accelerators 1/0', 'accelerators 1/0']],
  ])('touches the families of %s', async (_title, shorthand, expected) => {
    expect((await fileArticle(store, shorthand)).families).toHaveLength(expected.length)
    expect(await families()).toEqual(expected)
  })

  it('files a claim without a subject, which no family has', async () => {
    const written = writeArticle('shinonome/1 2025-02-03: {2048 GPU}。')
    expect(await read(written, (claim) => ({ ...claim, subject: null }))).toEqual([])
    expect(await store.claims.list({})).toMatchObject([
      { subjectName: '', summary: 'unknown: 2,048 GPU (accelerator_count, fleet)' },
    ])
    expect(await families()).toEqual([])
  })

  it('keeps figures of any size exactly', async () => {
    const value = '123456789012345678901234567890.000000000000000000000000000001'
    await fileArticle(store, `shinonome/1 2025-02-03: {${value} USD capex}、{0.1..0.30 USD opex}。`)
    const filed = await store.claims.list({})
    expect(filed.map(({ value: one, low, high }) => [one, low, high])).toEqual([
      [value, null, null],
      [null, '0.1', '0.30'],
    ])
  })

  it('of one span twice is one claim, the first', async () => {
    const written = writeArticle('shinonome/1 2025-02-03: {5 GPU}、{6 GPU}。')
    const [first] = written.reading.claims
    if (first === undefined) throw new Error('no claim')
    await read(written, (claim) => ({ ...claim, start: first.start, end: first.end }))
    expect(await claims()).toMatchObject([{ quote: '5 GPU' }])
  })
})

describe('the same reading again', () => {
  it('changes nothing, and touches no family', async () => {
    await fileArticle(store, SHORTHAND)
    const before = await claims()
    expect((await fileArticle(store, SHORTHAND)).families).toEqual([])
    expect(await claims()).toEqual(before)
    expect(await families()).toEqual(['accelerators 1/0', 'compute_spending 1/0'])
  })

  it('several times at once is one', async () => {
    const written = writeArticle(SHORTHAND)
    await store.articles.import(written.article)
    const touched = await Promise.all([1, 2, 3, 4].map(() => read(written, (claim) => claim)))
    expect(touched.map((ids) => ids.length).sort()).toEqual([0, 0, 0, 2])
    expect(await claims()).toHaveLength(2)
    expect(await families()).toEqual(['accelerators 1/0', 'compute_spending 1/0'])
  })

  it('in articles with the same entities and families, at once, locks nobody out', async () => {
    const subjects = ['OpenAI', 'xAI', 'Meta', 'Google', 'Anthropic']
    const texts = [1, 2, 3, 4, 5, 6].map((number) => {
      const order = number % 2 === 0 ? subjects : subjects.toReversed()
      return `shinonome/${number} 2025-02-03: ${order.map((name) => `{${number} GPU of:${name} by:${name}}`).join('、')}。`
    })
    await Promise.all(texts.map((text) => fileArticle(store, text)))
    expect(await claims()).toHaveLength(30)
    expect(await families()).toEqual(subjects.map(() => 'accelerators 6/0'))
    expect(await store.query('SELECT key FROM "Entity"')).toHaveLength(5)
  })
})

describe('another reading of the same revision', () => {
  it('keeps the ids of spans that are still there, and takes the rest away', async () => {
    await fileArticle(store, SHORTHAND)
    const [gpus] = await claims()
    const touched = await read(
      writeArticle(SHORTHAND),
      (claim) => (claim.unit === 'USD' ? null : { ...claim, hardware: claim.subject }),
      VERSION + 1,
    )
    expect(await claims()).toEqual([{ ...gpus, version: VERSION + 1, createdAt: expect.any(Date) }])
    expect(touched).toHaveLength(2)
    expect(await families()).toEqual(['accelerators 2/0', 'compute_spending 2/0'])
  })

  it('touches the family that a claim leaves and the one that it joins', async () => {
    await fileArticle(store, 'shinonome/1 2025-02-03: {6000000 USD training_cost}。')
    const written = writeArticle('shinonome/1 2025-02-03: {6000000 USD training_cost}。')
    expect(await read(written, (claim) => ({ ...claim, metric: 'funding' }))).toHaveLength(2)
    expect(await families()).toEqual(['compute_spending 2/0', 'funding 1/0'])
  })

  it('counts the version even where nothing has changed', async () => {
    const { id } = await fileArticle(store, SHORTHAND)
    expect((await fileArticle(store, SHORTHAND, VERSION + 1)).families).toEqual([])
    expect(await store.articles.get(id)).toMatchObject({ extractorVersion: VERSION + 1 })
    expect((await claims()).map(({ version }) => version)).toEqual([VERSION + 1, VERSION + 1])
  })

  it('is left alone when a newer extractor has read it', async () => {
    const { id } = await fileArticle(store, SHORTHAND, VERSION + 1)
    expect(await store.articles.replaceClaims(id, 1, VERSION, { claims: [], isCorrection: false })).toEqual([])
    expect(await claims()).toHaveLength(2)
  })

  it('touches every family of an article that turns out to be a correction', async () => {
    const { id } = await fileArticle(store, SHORTHAND)
    const { claims } = writeArticle(SHORTHAND).reading
    expect(await store.articles.replaceClaims(id, 1, VERSION, { claims, isCorrection: true })).toHaveLength(2)
  })
})

describe('a new revision', () => {
  const CHANGED = SHORTHAND.replace('2048', '50000')

  it('counts from its reading on; until then, what was read before does', async () => {
    await fileArticle(store, SHORTHAND)
    await store.articles.import(writeArticle(CHANGED).article)
    expect((await store.claims.list({})).map(({ value }) => value)).toEqual(['2048', '6000000'])
    await fileArticle(store, CHANGED)
    expect((await store.claims.list({})).map(({ value }) => value)).toEqual(['50000', '6000000'])
    expect(await claims()).toHaveLength(4)
  })

  it('touches the families of both, once each', async () => {
    await fileArticle(store, SHORTHAND)
    await fileArticle(store, CHANGED)
    expect(await families()).toEqual(['accelerators 2/0', 'compute_spending 2/0'])
  })

  it('makes no figure new that was there before', async () => {
    await fileArticle(store, SHORTHAND)
    await store.query(`UPDATE "Claim" SET "createdAt" = '2025-02-03'`)
    await fileArticle(store, CHANGED)
    const isOld = new Map(
      (await claims()).map(({ quote, createdAt }) => [quote, createdAt.getTime() === Date.UTC(2025, 1, 3)]),
    )
    expect(isOld).toEqual(
      new Map([
        ['2048 GPU', true],
        ['50000 GPU', false],
        ['6000000 USD', true],
      ]),
    )
  })

  it('leaves the reading of an older one without effect', async () => {
    const { id } = await fileArticle(store, SHORTHAND)
    await store.articles.import(writeArticle(CHANGED).article)
    const { reading } = writeArticle(SHORTHAND)
    expect(await store.articles.replaceClaims(id, 1, VERSION + 1, { ...reading, claims: [] })).toEqual([])
    expect(await claims()).toHaveLength(2)
    expect(await store.articles.get(id)).toMatchObject({ stage: 'text_saved', extractorVersion: VERSION })
  })

  it.each([
    ['that is not there yet', 2],
    ['that never is', 0],
    ['below none', -1],
  ])('%s is not read', async (_title, revision) => {
    const { id } = await store.articles.import(writeArticle(SHORTHAND).article)
    expect(await store.articles.replaceClaims(id, revision, VERSION, writeArticle(SHORTHAND).reading)).toEqual([])
    expect(await claims()).toEqual([])
  })
})

describe('lists', () => {
  const all = ['{2 GPU of:OpenAI}', '{3 GPU of:xAI}', '{4 USD funding of:OpenAI}']

  it.each([
    ['everything, the newest first', {}, ['4', '3', '2']],
    ['a subject by its name', { subject: 'OpenAI' }, ['4', '2']],
    ['a subject in full width and other case', { subject: 'ＯＰＥＮＡＩ' }, ['4', '2']],
    ['a subject that none has', { subject: 'Nobody' }, []],
    ['a metric', { metric: 'funding' }, ['4']],
    ['a metric that does not exist', { metric: `x'; --` }, []],
    ['subject and metric', { subject: 'xAI', metric: 'accelerator_count' }, ['3']],
    ['since a day', { since: new Date('2025-02-02') }, ['4', '3']],
    ['no more than asked for', { limit: 1 }, ['4']],
  ])('%s', async (_title, filter, expected) => {
    for (const [index, text] of all.entries())
      await fileArticle(store, `shinonome/${index} 2025-02-0${index + 1}: ${text}。`)
    expect((await store.claims.list(filter)).map(({ value }) => value)).toEqual(expected)
  })
})
