// The judge that reads by weights: what speaks for an option, which are not asked, and which weights are refused.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type EntityRef, METRICS } from '#domain/claim.ts'
import type { Reading } from '#extractors/readings.ts'
import { judgeBy } from '#extractors/weighing/by-weights.ts'
import { ClueList, shareClues } from '#extractors/weighing/clue-list.ts'
import { packUnits, sumHidden, UNIT_STEPS, UNITS } from '#extractors/weighing/hidden-units.ts'
import type { Option } from '#extractors/weighing/judge.ts'
import { packWeights } from '#extractors/weighing/packed-weights.ts'
import { NO_CAUTION, OPEN_TASKS, PLACES, placesOf, START, STEPS } from '#extractors/weighing/weights.ts'
import { readWeightsOf } from '#weights/files.ts'

describe('the judge', () => {
  const ref = (name: string) => ({ key: name, name, kind: 'organisation' as const })
  const optionOf = (name: string, place: number): Option<EntityRef> => {
    const clues = new ClueList()
    clues.places[clues.length++] = place
    return { value: ref(name), clues }
  }
  const options = [optionOf('Kite', 1), optionOf('Marl', 2)]
  const reading = { subject: ref('Kite'), object: null, metric: 'revenue' } as unknown as Reading
  const table = (weight: number) => {
    const weights = new Int8Array(PLACES)
    weights[2] = Math.round(weight * STEPS)
    return weights
  }

  test.each([
    ['what the rules have read stands where the clues say little more', 0.9, 0, 'Kite'],
    ['what the clues say far more for takes its place', 1.2, 0, 'Marl'],
    ['the more caution, the more they must say', 1.2, 0.5, 'Kite'],
  ])('%s', (_title, weight, caution, expected) => {
    const judge = judgeBy(packWeights({ subject: table(weight) }), { ...NO_CAUTION, subject: caution })
    expect(START.subject).toBe(1)
    expect(options[judge.choose('subject', options, 0, reading)]?.value.name).toBe(expected)
  })

  test('who is far behind by the clues for all tasks is not asked what one task has', () => {
    const judge = judgeBy(packWeights({ subject: new Int8Array(PLACES).fill(90, 2, 3) }), NO_CAUTION)
    const withClues = (count: number): Option<EntityRef> => {
      const option = optionOf('Kite', 1)
      for (let nth = 0; nth < count; nth++) option.clues.places[option.clues.length++] = 2
      option.clues.closeCommon()
      return option
    }
    const completed: number[] = []
    const among = [withClues(0), withClues(3), withClues(2), withClues(1)]
    const chosen = judge.choose('subject', among, -1, reading, (at) => {
      completed.push(at)
      if (at === 2) for (let nth = 0; nth < 2; nth++) among[at]!.clues.places[among[at]!.clues.length++] = 2
    })
    expect(completed).toEqual([1, 2])
    expect(chosen).toBe(2)
  })

  test('what several clues say together counts where none says it alone', () => {
    const [speaksFor, speaksAgainst] = [0, UNITS / 2]
    const numbers = new Int8Array(PLACES * UNITS)
    // Two of three clues, or all of them, speak for it; the third and the fourth together against it.
    for (const place of [2, 3, 4]) numbers[place * UNITS + speaksFor] = 60
    numbers[5 * UNITS + speaksFor] = -60
    numbers[4 * UNITS + speaksAgainst] = 80
    numbers[6 * UNITS + speaksAgainst] = 127
    numbers[5 * UNITS + speaksAgainst] = -127
    const units = packUnits({ attribution: numbers })
    const summed = (own: readonly number[], shared: readonly number[] = []) => {
      const clues = new ClueList()
      for (const place of shared) clues.places[clues.length++] = place
      const kept = shareClues(clues)
      clues.clear()
      for (const place of own) clues.places[clues.length++] = place
      clues.shared = kept
      return sumHidden(units, clues, OPEN_TASKS.indexOf('attribution')) * (UNIT_STEPS / STEPS)
    }
    expect(summed([2, 5])).toBeCloseTo(0)
    expect(summed([2, 3, 5])).toBeCloseTo(60)
    expect(summed([2, 5], [3])).toBeCloseTo(60)
    expect(summed([4, 6, 5, 1])).toBeCloseTo(-80)
    expect(sumHidden(units, new ClueList(), OPEN_TASKS.indexOf('subject'))).toBe(0)
  })

  test('a field without weights stays as the rules have read it', () => {
    const judge = judgeBy(packWeights({}), NO_CAUTION)
    expect(judge.isAsked('subject')).toBe(false)
    expect(judge.choose('subject', options, 0, reading)).toBe(0)
    expect(judge.pick('metric', new ClueList(), reading, { from: 0, to: METRICS.length })).toBe('revenue')
  })

  test('a metric of another unit is never chosen', () => {
    const weights = new Int8Array(placesOf('metric') * METRICS.length).fill(0)
    weights[METRICS.indexOf('users')] = 127
    const clues = new ClueList()
    for (let count = 0; count < 9; count++) clues.places[clues.length++] = 0
    const judge = judgeBy(packWeights({ metric: weights }), NO_CAUTION)
    const users = METRICS.indexOf('users')
    expect(judge.pick('metric', clues, reading, { from: 0, to: users })).toBe('revenue')
    expect(judge.pick('metric', clues, reading, { from: 0, to: users + 1 })).toBe('users')
  })
})

test('weights of another length are refused with what was found', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'short.bin.gz')
  writeFileSync(file, gzipSync('{"tasks":[],"names":8,"fields":1,"rows":2,"units":0}\n12345'))
  expect(() => readWeightsOf(pathToFileURL(file))).toThrow(
    'short.bin.gz: expected 64 bytes of weights, found 58; run npm run train',
  )
  const short = { ...packWeights({}), fields: new Int32Array(9) }
  expect(() => judgeBy(short, NO_CAUTION)).toThrow(
    /^weights: expected \d+ words of names and \d+ of fields, found \d+ and 9; run npm run train$/,
  )
  expect(() => packWeights({ subject: new Int8Array(9) })).toThrow(
    `weights of subject: expected ${PLACES}, found 9; run npm run train`,
  )
  expect(() => packWeights({}, { object: new Int8Array(9) })).toThrow(
    `units of object: expected ${PLACES * UNITS}, found 9; run npm run train`,
  )
  const withoutRows = { ...packWeights({}), units: new Int32Array(9) }
  expect(() => judgeBy(withoutRows, NO_CAUTION)).toThrow(
    /^weights: expected \d+ rows of hidden units of \d+ words each, found \d+, and 9 words for 1 of them; run npm run train$/,
  )
})
