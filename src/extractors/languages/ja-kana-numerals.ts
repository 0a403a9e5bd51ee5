// Numerals spelled in hiragana: にじゅうさん, せんにひゃく. Only a whole run of kana with a scale in it is one.
import { decimal, type ExactDecimal } from '#domain/decimal.ts'
import type { Numeral } from '../numerals.ts'

/** Digits by their readings, before a scale or alone. */
const DIGITS: readonly (readonly [kana: string, value: number])[] = [
  ['いち', 1], ['いっ', 1], ['に', 2], ['さん', 3], ['よん', 4], ['ご', 5], ['ろく', 6], ['ろっ', 6], ['なな', 7],
  ['しち', 7], ['はち', 8], ['はっ', 8], ['きゅう', 9],
] // biome-ignore format: a table
const SCALES: readonly (readonly [kana: string, exponent: number])[] = [
  ['じゅう', 1], ['じゅっ', 1], ['ひゃく', 2], ['びゃく', 2], ['ぴゃく', 2], ['せん', 3], ['ぜん', 3], ['まん', 4],
  ['おく', 8], ['ちょう', 12],
] // biome-ignore format: a table
const MYRIAD = 4
/** A longer run is a sentence. */
const MAX_LENGTH = 48
const RUN = new RegExp(`[\\u3041-\\u3096]{4,${MAX_LENGTH}}(?![\\u3041-\\u3096])`, 'y')

/** The numeral that the run of hiragana at `at` spells out, or null. */
export function scanKanaNumeral(text: string, at: number): Numeral | null {
  if (/[\u3041-\u3096\u4E00-\u9FFF]/.test(text[at - 1] ?? '')) return null
  RUN.lastIndex = at
  const run = RUN.exec(text)?.[0]
  const value = run === undefined ? null : readRun(run)
  if (run === undefined || value === null) return null
  const end = at + run.length
  return { start: at, end, value: value.toFixed(), low: null, high: null, scale: 0, notation: 'kana' }
}

/** Null unless the whole run is one numeral of two words or more, the scales falling. */
function readRun(run: string): ExactDecimal | null {
  let [total, section, digit] = [decimal(0), decimal(0), null as number | null]
  let [lastMyriad, lastSmall, words] = [16, MYRIAD, 0]
  for (let at = 0; at < run.length; words++) {
    const [read, value] = DIGITS.find(([kana]) => run.startsWith(kana, at)) ?? []
    const [scaleRead, exponent] = read === undefined ? (SCALES.find(([kana]) => run.startsWith(kana, at)) ?? []) : []
    at += (read ?? scaleRead ?? '').length
    if (value !== undefined) {
      if (digit !== null) return null
      digit = value
      continue
    }
    if (exponent === undefined || (exponent < MYRIAD ? exponent >= lastSmall : exponent >= lastMyriad)) return null
    if (exponent < MYRIAD) {
      section = section.plus(
        decimal(10)
          .pow(exponent)
          .times(digit ?? 1),
      )
      lastSmall = exponent
    } else {
      total = total.plus(section.plus(digit ?? 0).times(decimal(10).pow(exponent)))
      section = decimal(0)
      lastSmall = MYRIAD
      lastMyriad = exponent
    }
    digit = null
  }
  const value = total.plus(section).plus(digit ?? 0)
  return words < 2 || value.lt(10) ? null : value
}
