// The catalogue: every name leads to one entity, wherever it stands.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { METRIC_UNITS, unitFits } from '#catalog/metrics.ts'
import { METRICS } from '#domain/claim.ts'
import { familyOf } from '#domain/conflict.ts'
import { CURRENCIES, type Unit } from '#domain/quantity.ts'

/** Sentences and the entities that are named in them. Near-misses first. */
const namings = [
  ['メタバース事業を縮小する。', []],
  ['インテルサットの衛星', []],
  ['The report is met with doubt.', []],
  ['The amd64 build is out.', []],
  ['Alarm bells ring.', []],
  ['RTX', []],
  ['the H1000 and the XH100', []],
  ['H100sx', []],
  ['メタは増やす。', ['Meta']],
  ['エヌビディア製のGPU', ['Nvidia']],
  ['NVIDIA said', ['Nvidia']],
  ['SBGと鴻海精密工業', ['SoftBank Group', 'Foxconn']],
  ['ソフトバンクグループとソフトバンク', ['SoftBank Group', 'SoftBank Corp.']],
  ['Google DeepMindとGoogle', ['Google DeepMind', 'Google']],
  ['H100s and H200s', ['H100', 'H200']],
  ['H100を1万基、H800を1万基', ['H100', 'H800']],
  ['Nvidia Hopper GPUs', ['Hopper']],
  ['(AMD)', ['AMD']],
  ['ＯｐｅｎＡＩ', []], // scanning is for texts that have been normalised
] as const

test.each(namings)('%s', (text, names) => {
  expect(catalog.scan(text).map(({ entity }) => entity.name)).toEqual(names)
})

test.each([
  ['openai', 'OpenAI'],
  ['Ｏｐｅｎ ＡＩ', 'OpenAI'],
  ['オープンＡＩ', 'OpenAI'],
  ['The Meta', 'Meta'],
  ['昇騰 910B', 'Ascend 910B'],
  ['nobody in particular', undefined],
] as const)('%s is %s', (name, expected) => {
  expect(catalog.find(name)?.name).toBe(expected)
})

test.each([
  ['H100', 'nvidia'],
  ['MI300X', 'amd'],
  ['TPU v5p', 'google'],
  ['Ascend 910C', 'huawei'],
  ['Trainium2', 'amazonwebservices'],
  ['R1', 'deepseek'],
] as const)('%s belongs to %s', (name, owner) => {
  expect(catalog.find(name)?.ownerKey).toBe(owner)
  expect(catalog.get(owner)?.kind).toBe('organisation')
})

describe.each(METRICS)('%s', (metric) => {
  test('is counted in units of one kind', () => {
    const units: Unit[] = ['GPU', 'GPU-hour', 'parameter', 'token', 'person', 'W', ...CURRENCIES]
    const fitting = units.filter((unit) => unitFits(metric, unit))
    expect(fitting).toEqual(METRIC_UNITS[metric] === 'money' ? [...CURRENCIES] : [METRIC_UNITS[metric]])
  })
})

test('metrics that are compared with nothing, and with one another', () => {
  expect(METRICS.filter((metric) => familyOf(metric) === null)).toEqual(['market_cap_change', 'money_other'])
  const families = Object.groupBy(METRICS, (metric) => familyOf(metric) ?? 'none')
  const shared = Object.values(families).filter((family) => (family?.length ?? 0) > 1)
  expect(shared).toEqual([
    ['training_cost', 'capex', 'opex'],
    ['market_cap_change', 'money_other'],
  ])
})
