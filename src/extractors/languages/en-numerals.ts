// English numbers in words: half a million, two billion, tens of thousands, several hundred.
import { decimal, toDecimalString } from '#domain/decimal.ts'
import type { Numeral } from '../numerals.ts'

const ONES: Readonly<Record<string, number>> = {
  a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table
const SCALES: Readonly<Record<string, number>> = {
  dozen: 0,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
}
const VAGUE: Readonly<Record<string, number>> = {
  tens: 1,
  dozens: 1,
  scores: 1,
  hundreds: 2,
  thousands: 3,
  millions: 6,
  billions: 9,
  trillions: 12,
}

const EXACT =
  /(half an?|an? quarter of an?|three[- ]quarters of an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](dozen|hundred|thousand|million|billion|trillion)\b(?:[ -](thousand|million|billion|trillion)\b)?/iy
const SEVERAL = /(?:several|a few|a couple of)[ -](dozen|hundred|thousand|million|billion|trillion)\b/iy
const OF =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?\b/iy

/** One gigawatt, forty engineers: small numbers count before a unit of power and before people. */
const BARE =
  /(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=[ -](?:(?:giga|mega)watts?|(?:[a-z-]+ ){0,2}?(?:people|employees|staff|staffers|workers|engineers|researchers|scientists|developers|jobs|roles|positions))\b)/iy

/** The number in words that starts at `at`, or null. A vague one is a range of two to nine times its scale. */
export function scanEnglishNumeral(text: string, at: number): Numeral | null {
  if (/[A-Za-z\d]/.test(text[at - 1] ?? '')) return null
  const exact = match(EXACT, text, at)
  if (exact !== null) return readExact(exact, at)
  const several = match(SEVERAL, text, at)
  if (several !== null) return toRange(at, several[0], scaleOf(several[1]))
  const bare = match(BARE, text, at)
  if (bare !== null) return readExact(bare, at)
  const vague = match(OF, text, at)
  if (vague === null) return null
  const own = VAGUE[vague[1]?.toLowerCase() ?? ''] ?? 0
  return toRange(at, vague[0], own + (vague[2] === undefined ? 0 : (VAGUE[vague[2].toLowerCase()] ?? 0)))
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readExact([words, count = '', scale = '', more]: RegExpExecArray, at: number): Numeral {
  const part = /^half/i.test(count)
    ? '0.5'
    : /three/i.test(count) && /quarters/i.test(count)
      ? '0.75'
      : /quarter/i.test(count)
        ? '0.25'
        : null
  const base = decimal(part ?? String(ONES[count.toLowerCase().replace(/^an$/, 'a')] ?? 1))
  const exponent = scaleOf(scale) + (more === undefined ? 0 : scaleOf(more))
  const value = base.times(/dozen/i.test(scale) ? 12 : 1).times(decimal(10).pow(exponent))
  return {
    start: at,
    end: at + words.length,
    value: toDecimalString(value),
    low: null,
    high: null,
    scale: exponent,
    notation: 'words',
  }
}

function scaleOf(word = ''): number {
  return SCALES[word.toLowerCase()] ?? 0
}

function toRange(at: number, words: string, exponent: number): Numeral {
  // several dozen is as vague as tens are
  const power = decimal(10).pow(/dozen$/i.test(words) ? 1 : exponent)
  const [low, high] = [power.times(2), power.times(9)].map(toDecimalString)
  return {
    start: at,
    end: at + words.length,
    value: null,
    low: low ?? null,
    high: high ?? null,
    scale: exponent,
    notation: 'vague',
  }
}
