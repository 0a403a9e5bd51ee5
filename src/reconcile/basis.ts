// On what a yearly sum is reckoned: what a year has brought, or what it would bring if all went on as now.
import type { FiledClaim } from '#domain/conflict.ts'

/** At the pace of a month or a quarter: it can stand beside another sum of the year itself. */
const OF_A_PACE =
  /年換算|年率|ランレート|年間?経常収益|年間定期収益|(?<![a-z])arr(?![a-z])|annuali[sz]ed|run[- ]?rate|annual(?:ly)? recurring|annual pace|on an annual basis/
/** How far from the figure the words may stand, in letters. */
const AHEAD = 60
const BEHIND = 30

const MONEY = /\d[\d,.]*\s*(?:[万億兆]|[mbt]n?(?![a-z])|million|billion|trillion|crore)|\d{5,}/g
/** Behind a figure: what follows is said of something else. */
const TURN = /[。、,;]|\b(?:and|but|while|up from|from|compared)\b|から/

const known = new WeakMap<FiledClaim, boolean>()

/** Whether the sum is one of a pace, by what the sentence says of this figure, and not of another one beside it. */
export function isOfPace(claim: FiledClaim): boolean {
  if (claim.period !== 'year') return false
  const before = known.get(claim)
  if (before !== undefined) return before
  const { start, end, sentence } = claim
  const words = claim.sentenceText.toLowerCase()
  const ahead = words.slice(Math.max(0, start - sentence.start - AHEAD), start - sentence.start)
  const behind = words.slice(end - sentence.start, end - sentence.start + BEHIND)
  const lastSum = [...ahead.matchAll(MONEY)].at(-1)
  const isPace =
    OF_A_PACE.test(ahead.slice(lastSum === undefined ? 0 : lastSum.index + lastSum[0].length)) ||
    OF_A_PACE.test(behind.split(TURN, 1)[0] ?? '')
  known.set(claim, isPace)
  return isPace
}
