// The tables of the catalogue as a whole: how many rows, whose names, which owners.
import { describe, expect, it, test } from 'vitest'
import { CALLINGS } from '#catalog/callings.ts'
import { defaultCatalog } from '#catalog/catalog.ts'
import { defaultRows } from '#catalog/default-rows.ts'
import { HARDWARE_NAMES, hardwareRelation } from '#catalog/hardware.ts'
import { placeKey } from '#catalog/places.ts'
import type { Row } from '#catalog/rows.ts'
import { TRADES } from '#catalog/trades.ts'
import { foldName } from '#domain/text.ts'

const rows = defaultRows()
const count = (is: (row: Row) => boolean) => rows.filter(is).length

/** What articles of the AI industry need at the least. */
test.each([
  ['organisations', 600, count((row) => row.kind === 'organisation')],
  ['voices among them', 150, count((row) => row.isVoice === true)],
  ['persons', 150, count((row) => row.kind === 'person')],
  ['models and products', 400, count((row) => row.kind === 'model' || row.kind === 'product')],
  ['chips', 150, count((row) => row.kind === 'chip')],
  ['facilities', 80, count((row) => row.kind === 'facility')],
] as const)('%s: %i or more', (_what, least, found) => {
  expect(found).toBeGreaterThanOrEqual(least)
})

describe('names', () => {
  it('belong to one row each', () => {
    const owners = Map.groupBy(
      rows.flatMap((row) => [...new Set(row.names.map(({ text }) => foldName(text)))].map((name) => ({ name, row }))),
      ({ name }) => name,
    )
    const shared = [...owners].filter(([, claims]) => claims.length > 1)
    expect(shared.map(([name, claims]) => `${name}: ${claims.map(({ row }) => row.names[0]?.text)}`)).toEqual([])
  })

  it('have two characters or more, none of them a sign of the tables; X alone is known by its other names', () => {
    const bad = rows.flatMap(({ names }) => names).filter(({ text }) => foldName(text).length < 2 || /[|>?]/.test(text))
    expect(bad.map(({ text }) => text)).toEqual(['X'])
  })

  it('are found where they stand alone', () => {
    const alone = rows
      .filter((row) => row.kind !== 'person')
      .map(({ names }) => names.find(({ text, isWord }) => !isWord && text.length > 1))
    const lost = alone
      .flatMap((name) => (name === undefined ? [] : [name.text]))
      .filter((name) => defaultCatalog.scan(`、${name}、`)[0]?.entity !== defaultCatalog.find(name))
    expect(lost).toEqual([])
  })
})

describe('owners', () => {
  const owned = rows.filter((row) => row.owner !== null)

  it('are organisations of the catalogue, by their canonical names', () => {
    const missing = owned.filter(({ owner }) => {
      const found = defaultCatalog.get(foldName(owner ?? ''))
      return found?.name !== owner || found?.kind !== 'organisation'
    })
    expect(missing.map(({ names, owner }) => `${names[0]?.text} > ${owner}`)).toEqual([])
  })

  it('are known of every facility but the project that acts itself', () => {
    const ownerless = rows.filter((row) => row.kind === 'facility' && row.owner === null)
    expect(ownerless.map(({ names }) => names[0]?.text)).toEqual(['Stargate'])
  })

  it('own nothing in a ring', () => {
    for (const { names } of owned) {
      const passed = new Set<string>()
      for (let key: string | null = foldName(names[0]?.text ?? ''); key !== null; ) {
        expect(passed.has(key), `${names[0]?.text} leads back to ${key}`).toBe(false)
        passed.add(key)
        key = defaultCatalog.get(key)?.ownerKey ?? null
      }
    }
  })
})

test('every chip that texts name is a node of the tree under its canonical name', () => {
  const nodes = new Set(HARDWARE_NAMES.map(foldName))
  const chips = rows.filter((row) => row.kind === 'chip').map(({ names }) => names[0]?.text ?? '')
  expect(chips.filter((name) => !nodes.has(foldName(name)))).toEqual([])
  expect(chips.filter((name) => hardwareRelation(foldName(name), 'accelerator') !== 'part')).toEqual([])
})

test.each([
  ['アビリーン', 'Abilene'],
  ['テキサス', 'Texas'],
  ['テキサス州', 'Texas'],
  ['堺', 'Sakai'],
])('%s is %s', (japanese, english) => {
  expect(placeKey(japanese)).toBe(placeKey(english))
})

test('a place that is not listed is its own', () => {
  expect(placeKey('潮騒市')).toBe(foldName('潮騒市'))
})

test('every company that is called by what it is in is an organisation of the catalogue', () => {
  const names = [...CALLINGS, ...TRADES].map((line) => line.split(': ')[0] ?? '')
  const strangers = names.filter((name) => defaultCatalog.get(foldName(name))?.kind !== 'organisation')
  expect(strangers).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})
