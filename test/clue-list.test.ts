// Clues as places in tables of weights: how many a list holds, and what lists share.
import { expect, test } from 'vitest'
import { ClueList, MAX_CLUES, numberOf, numberOfStretch, shareClues } from '#extractors/weighing/clue-list.ts'
import { PLACES } from '#extractors/weighing/weights.ts'

test('a list holds so many clues and no more, however they are added', () => {
  const list = new ClueList()
  list.add(0)
  for (let kind = 0; kind < MAX_CLUES; kind++) list.both(kind)
  for (let kind = 0; kind < 3; kind++) list.add(kind)
  expect(list.length).toBe(MAX_CLUES)
  expect(Math.max(...list.places)).toBeLessThan(PLACES)
})

test('a terse list leaves out what it is told to, and of a clue for a group the group', () => {
  const list = new ClueList()
  const placesOf = (isTerse: boolean, fill: () => void) => {
    list.clear(7, isTerse)
    fill()
    return list.all()
  }
  const [plain, grouped] = placesOf(false, () => list.both(1, 2))
  expect(placesOf(false, () => list.bothUnlessTerse(1, 2))).toEqual([plain, grouped])
  expect(placesOf(true, () => list.bothUnlessTerse(1, 2))).toEqual([plain])
  expect(placesOf(false, () => list.addUnlessTerse(1, 2))).toEqual([plain])
  expect(placesOf(true, () => list.addUnlessTerse(1, 2))).toEqual([])
  expect(placesOf(true, () => list.both(1, 2))).toEqual([plain, grouped])
})

test('what is shared stays as it was, however much is shared after it', () => {
  const list = new ClueList()
  const all = Array.from({ length: 100 }, (_, nth) => {
    list.clear()
    for (let kind = 0; kind < 1000; kind++) list.add(kind, nth)
    const places = list.all()
    return { places, shared: shareClues(list) }
  })
  for (const { places, shared } of all) {
    list.clear()
    list.shared = shared
    expect(list.all()).toEqual(places)
  }
})

test('a stretch of text has the number of its words, whatever figures stand in it', () => {
  const text = '約1,234基の12台'
  expect(numberOfStretch(text, 0, text.length)).toBe(numberOf('約0,0基の0台'))
  expect(numberOfStretch(text, 0, 2)).toBe(numberOf('約0'))
  expect(numberOfStretch(text, 3, 3)).toBe(numberOf(''))
})
