// The reader of numbers: nothing where there is no number, else the whole span and exactly one reading.
import { describe, expect, test } from 'vitest'
import type { Quantity } from '#domain/quantity.ts'
import type { Language } from '#domain/text.ts'
import { findQuantities } from '#extractors/quantities.ts'
import { englishQuantities, inside, numerals, quantities, refused } from './cases/quantities.ts'

const SIGNS = { about: '~', at_least: '≥', more_than: '>', at_most: '≤', less_than: '<', exactly: '', range: '' }

/** In the shorthand of the tables. */
function show({ value, low, high, comparator, unit }: Quantity): string {
  const amount = comparator === 'range' ? `${low}..${high}` : `${SIGNS[comparator]}${value}`
  return unit === null ? amount : `${amount} ${unit}`
}

function read(text: string, language: Language): { readings: string[]; words: string[]; rules: string } {
  const found = findQuantities(text, language)
  return {
    readings: found.map(show),
    words: found.map(({ start, end }) => text.slice(start, end)),
    rules: found.map((one) => one.rules.join(' ')).join(' | '),
  }
}

describe('no number', () => {
  test.each(refused)('%s', (text) => {
    const { readings, rules } = read(text, 'ja')
    expect(readings, rules).toEqual([])
  })
})

describe('inside other words', () => {
  test.each(inside.map(([text, ...readings]) => ({ text, readings })))('$text', ({ text, readings }) => {
    const found = read(text, 'ja')
    expect(found.readings, found.rules).toEqual(readings)
  })
})

const whole: [Language, string, string][] = [
  ...numerals.map(([text, reading]): [Language, string, string] => ['ja', text, reading]),
  ...quantities.map(([text, reading]): [Language, string, string] => ['ja', text, reading]),
  ...englishQuantities.map(([text, reading]): [Language, string, string] => ['en', text, reading]),
]

describe('one number from end to end', () => {
  test.each(whole)('%s: %s is %s', (language, text, reading) => {
    const { readings, words, rules } = read(text, language)
    expect({ readings, words }, rules).toEqual({ readings: [reading], words: [text] })
  })

  test.each(whole)('%s: %s in a sentence', (language, text, reading) => {
    const sentence = language === 'ja' ? `同社では「${text}」と報じられた。` : `It was ${text}, it said.`
    const { readings, words, rules } = read(sentence, language)
    expect({ readings, words }, rules).toEqual({ readings: [reading], words: [text] })
  })
})
