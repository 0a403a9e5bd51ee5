// The letters that a pattern can begin with, end with or not do without, told from the pattern.
import { describe, expect, it } from 'vitest'
import { type Letters, range, standsAt } from '../src/domain/letters.ts'
import { beginsOf, endsOf, signsOf } from '../src/domain/pattern-letters.ts'

const EVERY = range('\0', '\uffff')

function told(letters: Letters): string {
  return Array.from({ length: EVERY.length }, (_, at) => at)
    .filter((at) => standsAt(letters, EVERY, at))
    .map((at) => EVERY[at])
    .join('')
}

const among = (letters: string) => [...letters].sort().join('')

describe('what a pattern begins with', () => {
  it.each([
    [/^の/, 'の'],
    [/^(?:分|規模|超)?の/, '分規超の'],
    [/^x*(?:a|b+)c/, 'xabc'.slice(0, 3)],
    [/^(?!の)(?:に|が(?=は))/, 'にが'],
    [/^(?:まで)?(?:に|を){2,}も/, 'まにを'],
    [/^中|^内に/, '中内'],
    [/^(?:^a|^b)/, 'ab'],
    [/^[あ-う]い/, 'あぃいぅう'],
    [/^\d/, '0123456789'],
    [/^ab/i, 'aA'],
    [/^a{0}b/, 'b'],
  ])('%s', (pattern, letters) => {
    expect(told(beginsOf(pattern))).toBe(among(letters))
  })

  it('is all but what a class leaves out', () => {
    const letters = told(beginsOf(/^[^、。]の/))
    expect(letters).toHaveLength(EVERY.length - 2)
    expect(letters).not.toMatch(/[、。]/)
  })

  it.each([
    [/^a?b*/, 'expected a pattern of some letter, found one that can be empty'],
    [/の|^に/, 'expected ^ at its start, found の'],
    [/(?:^の|に)/, 'expected ^ at its start, found (?:^の|に)'],
  ])('%s is told by no letter', (pattern, message) => {
    expect(() => beginsOf(pattern)).toThrow(`${pattern}: ${message}`)
  })
})

describe('what a pattern ends with', () => {
  it.each([
    [/額(?:は|が)?(?:約|最大)?$/, '額はが約大'],
    [/(?<=ab)(?:社|(?<!大)学)$/, '社学'],
    [/紙$|誌$/, '紙誌'],
  ])('%s', (pattern, letters) => {
    expect(told(endsOf(pattern))).toBe(among(letters))
  })

  it('is told by no letter where more may stand behind it', () => {
    expect(() => endsOf(/額(?:は$|が)/)).toThrow('expected $ at its end')
  })
})

describe('what a pattern cannot do without', () => {
  it.each([
    ['決裁', /(?:判決|裁定)を|裁判[^。]{2}/],
    ['れ', /^.{0,2}(?:され|られ)た/],
    ['ab', /x(?=[ab])/],
    ['ab', /[ab]{2,3}/],
  ])('%s of %s', (signs, pattern) => {
    expect(told(signsOf(signs, pattern))).toBe(among(signs))
  })

  it.each([
    ['決', /(?:判決|裁定)を/, '(?:判決|裁定)を'],
    ['ab', /[abc]/, '[abc]'],
    ['a', /x(?!a)/, 'x(?!a)'],
    ['a', /a?x|a/, 'a?x'],
  ])('%s of %s', (signs, pattern, without) => {
    expect(() => signsOf(signs, pattern)).toThrow(
      `${pattern}: expected one of ${signs} in all of its words, found that ${without} can do without`,
    )
  })
})
