// Figures as people write them: 5万基, 16億ドル / 50,000 GPUs, $1.6 billion.
import { decimal, type ExactDecimal } from './decimal.ts'
import type { Amount, Comparator, Unit } from './quantity.ts'
import type { Language } from './text.ts'

const SCALES = {
  ja: [
    [12, '兆'],
    [8, '億'],
    [4, '万'],
  ],
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
} as const

/** How a unit stands by its number. `$` before, everything else after. */
const UNITS: Record<Language, Partial<Record<Unit, { before?: string; after?: string; one?: string }>>> = {
  ja: {
    GPU: { after: '基' },
    'GPU-hour': { after: 'GPU時間' },
    parameter: { after: 'パラメータ' },
    token: { after: 'トークン' },
    person: { after: '人' },
    W: { after: 'ワット' },
    USD: { after: 'ドル' },
    JPY: { after: '円' },
    CNY: { after: '元' },
    EUR: { after: 'ユーロ' },
    GBP: { after: 'ポンド' },
    KRW: { after: 'ウォン' },
    TWD: { after: '台湾ドル' },
    HKD: { after: '香港ドル' },
    INR: { after: 'ルピー' },
  },
  en: {
    GPU: { after: ' GPUs', one: ' GPU' },
    'GPU-hour': { after: ' GPU hours', one: ' GPU hour' },
    parameter: { after: ' parameters', one: ' parameter' },
    token: { after: ' tokens', one: ' token' },
    person: { after: ' people', one: ' person' },
    USD: { before: '$' },
    JPY: { before: '¥' },
    EUR: { before: '€' },
    GBP: { before: '£' },
  },
}

const WATTS: readonly (readonly [exponent: number, ja: string, en: string])[] = [
  [9, 'ギガワット', ' GW'],
  [6, 'メガワット', ' MW'],
  [3, 'キロワット', ' kW'],
  [0, 'ワット', ' W'],
]

type Wording = (figure: string) => string

const WORDINGS: Record<Language, Record<Exclude<Comparator, 'range'>, Wording>> = {
  ja: {
    exactly: (figure) => figure,
    about: (figure) => `約${figure}`,
    at_least: (figure) => `${figure}以上`,
    more_than: (figure) => `${figure}超`,
    at_most: (figure) => `${figure}以下`,
    less_than: (figure) => `${figure}未満`,
  },
  en: {
    exactly: (figure) => figure,
    about: (figure) => `about ${figure}`,
    at_least: (figure) => `at least ${figure}`,
    more_than: (figure) => `more than ${figure}`,
    at_most: (figure) => `at most ${figure}`,
    less_than: (figure) => `less than ${figure}`,
  },
}

/** The figure with its unit and bounds, exact: nothing is rounded away. */
export function formatAmount(amount: Amount, unit: Unit, language: Language): string {
  const write = (value: string) => formatFigure(decimal(value), unit, language)
  if (amount.comparator === 'range') {
    const joint = language === 'ja' ? '〜' : ' to '
    const [low, high] = [decimal(amount.low ?? '0'), decimal(amount.high ?? '0')]
    // A unit that follows its number is said once: 5万〜6万基.
    const first = standsAfter(unit, language) ? formatNumber(low, language) : formatFigure(low, unit, language)
    return `${first}${joint}${formatFigure(high, unit, language)}`
  }
  return WORDINGS[language][amount.comparator](write(amount.value ?? '0'))
}

function formatFigure(value: ExactDecimal, unit: Unit, language: Language): string {
  if (unit === 'W') return formatWatts(value, language)
  const { before, after = ` ${unit}`, one } = UNITS[language][unit] ?? {}
  if (before !== undefined) return `${signOf(value, language)}${before}${formatNumber(value.abs(), language)}`
  return `${formatNumber(value, language)}${value.equals(1) && one !== undefined ? one : after}`
}

function standsAfter(unit: Unit, language: Language): boolean {
  return unit !== 'W' && UNITS[language][unit]?.before === undefined
}

function formatNumber(value: ExactDecimal, language: Language): string {
  const digits = language === 'ja' ? formatJapanese(value.abs()) : formatEnglish(value.abs())
  return `${signOf(value, language)}${digits}`
}

function signOf(value: ExactDecimal, language: Language): string {
  if (!value.isNegative() || value.isZero()) return ''
  return language === 'ja' ? 'マイナス' : '-'
}

function formatWatts(value: ExactDecimal, language: Language): string {
  const [exponent, ja, en] = WATTS.find(([power]) => value.abs().gte(decimal(10).pow(power))) ?? WATTS[3]!
  return `${value.div(decimal(10).pow(exponent)).toFixed()}${language === 'ja' ? ja : en}`
}

/** 944000000 → 9億4400万; 400000000000 → 4000億; 2048 → 2,048. */
function formatJapanese(value: ExactDecimal): string {
  // 1万0.5 is no number.
  if (!value.isInteger()) return group(value.toFixed())
  let rest = value
  let text = ''
  for (const [exponent, word] of SCALES.ja) {
    const scale = decimal(10).pow(exponent)
    const count = rest.div(scale).floor()
    if (count.isZero()) continue
    text += `${count.toFixed()}${word}`
    rest = rest.minus(count.times(scale))
  }
  if (text === '') return group(rest.toFixed())
  return rest.isZero() ? text : `${text}${rest.toFixed()}`
}

/** 1600000000 → 1.6 billion; 50000 → 50,000; 1234567 → 1.234567 million is written out: 1,234,567. */
function formatEnglish(value: ExactDecimal): string {
  for (const [exponent, word] of SCALES.en) {
    const scaled = value.div(decimal(10).pow(exponent))
    if (scaled.gte(1) && scaled.decimalPlaces() <= 3) return `${group(scaled.toFixed())}${word}`
  }
  return group(value.toFixed())
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
