// What is known of whoever a figure could be of, as clues: places in a table that two candidates share or do not.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { numberOf, type SharedClues } from '#extractors/weighing/clue-list.ts'
import { knowledgeClues, knowledgeOf } from '#extractors/weighing/knowledge-clues.ts'

const REVENUE = numberOf('revenue')

/** The clues for a name as it stands in a text, `<` and `>` around it. */
function cluesOf(marked: string, metric = REVENUE): Set<number> {
  const [start, end] = [marked.indexOf('<'), marked.indexOf('>') - 1]
  const text = marked.replace(/[<>]/g, '')
  const name = text.slice(start, end)
  return new Set(placesOf(knowledgeClues(knowledgeOf(name, catalog.find(name), { start, end }, text), metric, 0)))
}

const placesOf = ({ room, from, to }: SharedClues) => [...room.subarray(from, to)]

const shared = (one: string, other: string) => [...cluesOf(one)].filter((place) => cluesOf(other).has(place)).length

describe('one whom nobody knows', () => {
  test('is nobody to the clues where neither its name nor what introduces it tells anything', () =>
    expect(shared('<Corilux>.', '<Bexel>.')).toBe(0))
  test.each([
    ['<Harwell Energy>.', '<Bexel Energy>.'],
    ['The AI chip start-up <Corilux>.', 'A chip start-up, <Corilux>.'],
    ['<Corilux>, a maker of chips, said', '<Bexel>, a maker of lamps, said'],
    ['<但馬電力>は', '<越前電力>は'],
    ['物流大手の<但馬>は', '冷熱大手の<越前>は'],
  ])('%s has a clue that %s has', (one, other) => expect(shared(one, other)).toBeGreaterThan(0))
})

describe('one whom the catalogue has', () => {
  test('is the same under all its names', () => expect(shared('<エヌビディア>', '<Nvidia>.')).toBeGreaterThan(3))
  test('shares with another what both are in', () =>
    expect(shared('<Kansai Electric Power>.', '<九州電力>')).toBeGreaterThan(0))
})

test('what is kept for a metric is what was added first, and another metric has its own', () => {
  const knowledge = knowledgeOf('Nvidia', catalog.find('Nvidia'), undefined, '')
  const added = [REVENUE, REVENUE, numberOf('profit')].map((metric) => knowledgeClues(knowledge, metric, 0))
  expect(added[1]).toBe(added[0])
  expect(placesOf(added[2]!)).not.toEqual(placesOf(added[0]!))
})
