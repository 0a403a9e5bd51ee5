// Figures on file with their positions, and how a terminal of 80 columns shows them.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultRates } from '#catalog/rates.ts'
import { renderFigure } from '../src/commands/figures.ts'
import { widthOf } from '../src/commands/terminal.ts'
import { fileArticle, openTestStore, reconcile, type TestStore } from './support/store.ts'

let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

async function file(...articles: string[]): Promise<void> {
  const touched = new Set<string>()
  for (const article of articles) for (const family of (await fileArticle(store, article)).families) touched.add(family)
  for (const id of touched) await reconcile(store, id)
}

const OWN = 'shinonome/own 2025-01-28: {2048 GPU #H800 by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {~50000 GPU}。'
const REPEAT = 'data/repeat 2025-02-05: {50000 GPU}。'
const DRAWING = { rates: defaultRates, timeZone: 'Asia/Tokyo', columns: 80 }
const CAPEX = 'data/capex 2025-02-05: {1600000000 USD capex of:OpenAI}。'

describe('the list', () => {
  it('has what is measured, with its positions in order of opening', async () => {
    await file(OWN, ESTIMATE, REPEAT, CAPEX)
    const [fleet, capex] = await store.figures.list({})
    expect(fleet).toMatchObject({
      ...{ subjectName: 'DeepSeek', metric: 'accelerator_count', scope: 'fleet', objectName: null, period: null },
      ...{ name: 'DeepSeek · accelerator_count · fleet', conflicts: 0 },
      positions: [
        { value: '2048', attributionName: 'DeepSeek', publisher: 'shinonome', hardwareName: 'H800', voices: 1 },
        { value: '50000', comparator: 'about', attributionName: null, publisher: 'keisan', voices: 2 },
      ],
    })
    expect(fleet?.positions[1]).toMatchObject({ openedAt: new Date('2025-02-03'), lastAt: new Date('2025-02-05') })
    expect(capex).toMatchObject({ name: 'OpenAI · capex', positions: [{ value: '1600000000' }] })
  })

  it('counts the conflicts that are not settled, each once', async () => {
    await file(OWN.replace(' #H800', ''), ESTIMATE)
    expect(await store.figures.list({})).toMatchObject([{ conflicts: 1 }])
    const [conflict] = await store.conflicts.list({})
    await store.conflicts.act(conflict?.id ?? '', { name: 'dismiss', note: 'two sites' }, new Date())
    expect(await store.figures.list({})).toMatchObject([{ conflicts: 0 }])
  })

  it.each([
    ['a subject under any of its names', { subject: 'ＯｐｅｎＡＩ' }, ['OpenAI · capex']],
    ['a subject that none has', { subject: 'Nobody' }, []],
    ['a metric', { metric: 'accelerator_count' }, ['DeepSeek · accelerator_count · fleet']],
    ['no more than asked for', { limit: 1 }, ['DeepSeek · accelerator_count · fleet']],
  ] as const)('%s', async (_title, filter, names) => {
    await file(OWN, ESTIMATE, CAPEX)
    expect((await store.figures.list(filter)).map(({ name }) => name)).toEqual(names)
  })
})

describe('on a terminal', () => {
  it('a line a position, full-width names aligned', async () => {
    await file(OWN.replace('by:DeepSeek', 'by:ディープシーク'), ESTIMATE, 'a/1 2025-02-06: {9000..20000 GPU by:B社}。')
    const [figure] = await store.figures.list({})
    if (figure === undefined) throw new Error('no figure')
    const lines = renderFigure(figure, DRAWING).split('\n')
    expect(lines).toEqual([
      `DeepSeek · accelerator_count · fleet  1 conflict  ${figure.id}`,
      '2025-01-28  2,048 GPUs           ディープシー…     1  ┊   ●        ┊           ┊',
      '2025-02-03  about 50,000 GPUs    keisan            1  ┊            ┊       ●   ┊',
      '2025-02-06  9,000–20,000 GPUs    B社               1  ┊           ●───●        ┊',
      '                                                      1K          10K       100K',
    ])
    for (const line of lines.slice(1)) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  it('two currencies on one axis, at the rates of their days', async () => {
    await file('a/1 2025-01-06: {1000000000 USD capex}。', 'b/1 2025-01-07: {40000000000 JPY capex}。')
    const [figure] = await store.figures.list({})
    if (figure === undefined) throw new Error('no figure')
    expect(renderFigure(figure, DRAWING).split('\n').slice(1)).toEqual([
      '2025-01-06  $1B                  a                 1  ┊                        ●',
      '2025-01-07  ¥40B                 b                 1  ┊         ●              ┊',
      '                                                      100M                    1B',
    ])
  })

  it('a loss, which has no place on the axis', async () => {
    await file('a/1 2025-01-06: {-5000 USD profit}。')
    const [figure] = await store.figures.list({})
    if (figure === undefined) throw new Error('no figure')
    expect(renderFigure(figure, DRAWING).split('\n').slice(1)).toEqual([
      '2025-01-06  -$5,000              a                 1',
    ])
  })
})
