// Behind an English sentence: the dates and the accounts that later ones go by.
import { dayOf } from '../dating.ts'
import { framePassage, isComparedDate } from './en-accounts.ts'
import { scanEnglishDates } from './en-dates.ts'
import type { EnglishState } from './en-state.ts'

const MOVES =
  /\b(?:shares?|stocks?|fell|rose|sank|dropped|slid|tumbled|plunged|climbed|jumped|surged|closed|sell-?off|rout|rally|session|trading)\b/

/** 2024 was good to us. */
const OF_A_YEAR =
  /^(?:(?:In|During|For|All in all,?|Our) )?20\d\d(?= (?:was|has been|proved|turned out|brought|saw|ended))/

/** Behind a sentence: the dates that later ones go by. */
export function passEnglishDates(state: EnglishState, text: string): void {
  const found = scanEnglishDates(text, state.dates)
  const today = dayOf(state.dates.publishedAt)
  const past = found.filter((date) => date.isAccounting && date.asOf !== '' && date.asOf <= today)
  const accounting =
    past.find((date) => !isComparedDate(text, date)) ?? (state.dates.accounting === null ? past[0] : undefined)
  // The shares lost 8% on Tuesday: what value went with them went that day.
  const day = found.find((date) => date.asOf.length === 10)
  if (day !== undefined && MOVES.test(text)) state.move = day
  const [year] = accounting === undefined ? (OF_A_YEAR.exec(text) ?? []) : []
  if (year !== undefined) framePassage(state, year.slice(-4))
  state.dates = {
    ...state.dates,
    accounting: accounting ?? state.dates.accounting,
    last: found.at(-1) ?? state.dates.last,
  }
}
