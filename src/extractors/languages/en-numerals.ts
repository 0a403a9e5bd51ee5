// English numbers in words: half a million, two billion, tens of thousands, several hundred.
import { decimal, toDecimalString } from '#domain/decimal.ts'
import { DIGITS, LATIN, lettersOf, standsAt } from '#domain/letters.ts'
import type { Numeral } from '../numerals.ts'

const WORD_LETTERS = lettersOf(`${LATIN}${DIGITS}`)

const ONES: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table
const SCALES: Readonly<Record<string, number>> = {
  dozen: 0,
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
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

const DIGIT = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const BELOW_HUNDRED = `(?:${TEENS})(?:-(?:${DIGIT}))?|${DIGIT}`
const SCALE = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion'
/** Twenty-five million, half a billion, one and a half billion, two hundred thousand, two hundred and fifty million. */
const EXACT = new RegExp(
  `(half an?|an? quarter of an?|three[- ]quarters of an?|an?|${BELOW_HUNDRED})( and a half)?[ -](${SCALE})\\b` +
    `(?:(?<=hundred) (?:and )?(${BELOW_HUNDRED})(?=[ -](?:thousand|[mbtr]+illion)\\b|${countedNouns()}))?` +
    '(?:[ -](thousand|million|billion|trillion)\\b)?',
  'iy',
)
const EITHER = new RegExp(
  `(${BELOW_HUNDRED}) (?:to|or) (${BELOW_HUNDRED})[ -](${SCALE})\\b(?: (thousand|million|billion|trillion)\\b)?`,
  'iy',
)
const SEVERAL = new RegExp(`(?:several|a few|a couple of)[ -](${SCALE})\\b(?: (thousand|[mbtr]+illion)\\b)?`, 'iy')
const OF =
  /(tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?: of (thousands|millions|billions|trillions))?\b/iy

/** What small numbers in words are counted of: one gigawatt, forty engineers, eight GPUs, ten dollars. */
function countedNouns(): string {
  return '(?=[ -](?:of us\\b|(?:giga|mega)watts?|(?:US )?dollars|euros|pounds|yuan|yen|rupees|cents|pence|(?:[a-z-]+ ){0,2}?(?:people|employees|staff|staffers|workers|engineers|researchers|scientists|developers|jobs|roles|positions|posts|users|subscribers|GPUs|accelerators))\\b)'
}
const BARE = new RegExp(`(half an?|an?|${BELOW_HUNDRED})( and a half)?${countedNouns()}`, 'iy')

/** What any of them begins with. */
const FIRST_WORD = new RegExp(
  `(?:half|an?|several|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|${TEENS}|${DIGIT})\\b`,
  'iy',
)

/** The number in words that starts at `at`, or null. A vague one is a range of two to nine times its scale. */
export function scanEnglishNumeral(text: string, at: number): Numeral | null {
  if (standsAt(WORD_LETTERS, text, at - 1)) return null
  FIRST_WORD.lastIndex = at
  if (!FIRST_WORD.test(text)) return null
  const either = match(EITHER, text, at)
  if (either !== null) return readEither(either, at)
  const exact = match(EXACT, text, at)
  if (exact !== null) return readExact(exact, at)
  const several = match(SEVERAL, text, at)
  if (several !== null) return toRange(at, several[0], scaleOf(several[1]) + scaleOf(several[2]))
  const bare = match(BARE, text, at)
  if (bare !== null) return readExact(bare, at)
  const vague = match(OF, text, at)
  if (vague === null) return null
  const own = VAGUE[vague[1]?.toLowerCase() ?? ''] ?? 0
  return toRange(at, vague[0], own + (vague[2] === undefined ? 0 : (VAGUE[vague[2].toLowerCase()] ?? 0)))
}

/** Two to three hundred, five or six million. */
function readEither([words, from = '', to = '', scale = '', more]: RegExpExecArray, at: number): Numeral | null {
  const [low, high] = [belowHundred(from), belowHundred(to)]
  if (low >= high) return null
  const exponent = scaleOf(scale) + scaleOf(more)
  const power = /dozen/i.test(scale) ? decimal(12) : decimal(10).pow(exponent)
  const [lowEnd, highEnd] = [low, high].map((one) => toDecimalString(power.times(one)))
  return {
    start: at,
    end: at + words.length,
    value: null,
    low: lowEnd ?? null,
    high: highEnd ?? null,
    scale: exponent,
    notation: 'vague',
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readExact([words, count = '', half, scale = '', rest, more]: RegExpExecArray, at: number): Numeral {
  const part = /^half/i.test(count)
    ? '0.5'
    : /three/i.test(count) && /quarters/i.test(count)
      ? '0.75'
      : /quarter/i.test(count)
        ? '0.25'
        : null
  const base = decimal(part ?? String(belowHundred(count))).plus(half === undefined ? 0 : '0.5')
  const sum = base.times(/dozen/i.test(scale) ? 12 : decimal(10).pow(scaleOf(scale))).plus(belowHundred(rest))
  const exponent = scaleOf(scale) + scaleOf(more)
  return {
    start: at,
    end: at + words.length,
    value: toDecimalString(sum.times(decimal(10).pow(scaleOf(more)))),
    low: null,
    high: null,
    scale: exponent,
    notation: 'words',
  }
}

/** Twenty-five. */
function belowHundred(words = ''): number {
  return words
    .toLowerCase()
    .split('-')
    .reduce((sum, word) => sum + (ONES[word] ?? 0), 0)
}

function scaleOf(word = ''): number {
  return SCALES[word.toLowerCase()] ?? 0
}

function toRange(at: number, words: string, exponent: number): Numeral {
  // several dozen is as vague as tens are
  const power = decimal(10).pow(/dozen\b/i.test(words) ? exponent + 1 : exponent)
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
