// Dates as feeds and pages write them: ISO 8601, RFC 822, English, and Japanese with eras.

/** What a date without a zone is taken to be in: `+09:00`, `Z`. */
export type DefaultZone = '+09:00' | 'Z'

/** The year before the era's first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, R: 2018, H: 1988 }
const ZONES: Readonly<Record<string, string>> = {
  JST: '+0900',
  KST: '+0900',
  CET: '+0100',
  CEST: '+0200',
  BST: '+0100',
}
const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const CLOCK =
  '(?<half>午前|午後)?\\s*(?<hour>\\d{1,2})(?::|時)(?:(?<minute>\\d{1,2})分?)?(?::?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?秒?'
const ZONE = '(?<zone>Z|UTC|GMT|JST|KST|CES?T|BST|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[+-]\\d{2}:?\\d{2})?'
const ENGLISH_CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s*(?<half>[ap]\\.?m\\b\\.?)?'

/** Tried in this order; the first that is found in the text is taken. */
const FORMS: readonly RegExp[] = [
  new RegExp(`(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[T\\s]\\s*${CLOCK}\\s*${ZONE})?`, 'i'),
  new RegExp(
    `(?<era>令和|平成|[RH])?\\s*(?<year>元|\\d{1,4})年\\s*(?<month>\\d{1,2})月\\s*(?<day>\\d{1,2})日(?:\\s*[(（][^)）]{1,4}[)）])?(?:\\s*${CLOCK})?`,
  ),
  new RegExp(
    `(?<year>\\d{4})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})(?:\\s*\\([^)]{1,4}\\))?(?:\\s*${CLOCK}\\s*${ZONE})?`,
  ),
  new RegExp(
    `(?<day>\\d{1,2})\\s+(?<month>[a-z]{3})[a-z]*\\.?,?\\s+(?<year>\\d{4})(?:[,\\s]+(?:at\\s+)?${ENGLISH_CLOCK}\\s*${ZONE})?`,
    'i',
  ),
  new RegExp(
    `(?<month>[a-z]{3})[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?:[,\\s]+(?:at\\s+)?${ENGLISH_CLOCK}\\s*${ZONE})?`,
    'i',
  ),
]
const EVERY_FORM = FORMS.map((form) => new RegExp(form, `${form.flags}g`))
const LONGEST_TEXT = 200

type Groups = Record<string, string | undefined>

/**
 * The first date in a short text, or null: `2025-02-03T09:05:00+09:00`, `Mon, 03 Feb 2025 09:05:00 JST`,
 * `2025年2月3日(月) 9時05分`, `令和7年2月3日`, `Feb. 3, 2025, 9:05 a.m. EST`. A day without a time is its midnight.
 * @param zone what a date that names no zone is in; a date written in kanji is always Japanese time
 */
export function parseDate(text: string, zone: DefaultZone): Date | null {
  const plain = text.slice(0, LONGEST_TEXT).normalize('NFKC')
  for (const form of FORMS) {
    const groups: Groups | undefined = form.exec(plain)?.groups
    const date = groups ? dateOf(groups, plain.includes('年') ? '+09:00' : zone) : null
    if (date) return date
  }
  return null
}

export interface FoundDate {
  date: Date
  /** Where it stands in the text, in its NFKC form. */
  start: number
  end: number
}

/** Every date in a short text, in order, none within another. */
export function findDates(text: string, zone: DefaultZone): FoundDate[] {
  const plain = text.slice(0, LONGEST_TEXT).normalize('NFKC')
  const found: FoundDate[] = []
  for (const form of EVERY_FORM)
    for (const match of plain.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const date = match.groups ? dateOf(match.groups, plain.includes('年') ? '+09:00' : zone) : null
      if (date && !found.some((one) => start < one.end && one.start < end)) found.push({ date, start, end })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** What stands with a date in the line under a headline. */
const DATE_LABELS =
  /published|posted|updated|last|modified|on|at|by|am|pm|[ap]\.m\.|公開日?|更新日?|配信|掲載|投稿日?|最終|作成日?|日時|時点/gi
const LONGEST_REST = 12

/** Whether a text is a date and hardly anything else, such as the line under a headline; a sentence never is. */
export function isMostlyDate(text: string): boolean {
  const plain = text.normalize('NFKC')
  if (plain.length > 90 || plain.endsWith('。')) return false
  const rest = EVERY_FORM.reduce((left, form) => left.replace(form, ''), plain)
  if (rest.length === plain.length) return false
  // A digit that is no part of a date may be a figure: 2025年2月3日 H100 5万台.
  return !/\d/.test(rest) && rest.replace(DATE_LABELS, '').replace(/\P{L}/gu, '').length <= LONGEST_REST
}

function dateOf(groups: Groups, zone: DefaultZone): Date | null {
  const year = yearOf(groups.year ?? '', groups.era)
  const month = monthOf(groups.month ?? '')
  const day = Number(groups.day)
  const midnight = new Date(Date.UTC(year, month - 1, day))
  if (year < 1990 || year > 2100 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null
  const seconds = (hourOf(groups) * 60 + Number(groups.minute ?? 0)) * 60 + Number(groups.second ?? 0)
  return new Date(midnight.getTime() + seconds * 1000 - offsetMs(groups.zone ?? zone))
}

function yearOf(year: string, era: string | undefined): number {
  const count = year === '元' ? 1 : Number(year)
  return era ? (ERAS[era] ?? 0) + count : count
}

function monthOf(month: string): number {
  return /^\d/.test(month) ? Number(month) : 1 + MONTHS.indexOf(month.toLowerCase())
}

function hourOf(groups: Groups): number {
  const hour = Number(groups.hour ?? 0)
  if (!groups.half) return hour
  const isAfternoon = groups.half === '午後' || /^p/i.test(groups.half)
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

function offsetMs(zone: string): number {
  const name = zone.toUpperCase()
  const american = /^([ECMP])([SD])T$/.exec(name)
  if (american) return -(5 + 'ECMP'.indexOf(american[1] ?? '') - (american[2] === 'D' ? 1 : 0)) * 3_600_000
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(ZONES[name] ?? name) ?? []
  if (!hours) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
