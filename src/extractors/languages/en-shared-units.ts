// Numbers that leave out the unit which the text has just used: a loss of 9 million, another 290 later.
import { decimal, toDecimalString } from '#domain/decimal.ts'
import { isCurrency } from '#domain/quantity.ts'
import type { RawQuantity } from '../quantities.ts'

/** Further back, or in another paragraph, a unit is forgotten. */
const MAX_BACK = { money: 320, firm: 1500, power: 180 }

const BLUR = '(?: (?:only|just|about|some|around|roughly|almost|nearly|another|even|well|a mere))*'
/** What tells that a number is money, right before it. */
const OF_MONEY = new RegExp(
  `\\b(?:sales|revenues?|turnover|valuation|value|worth|profits?|loss(?:es)?|income|earnings|EBITDA|debts?|capex|spending|budget|costs?|bill|fine|penalty|backlog|price|round|grants?|loans?|(?:rais|lo[so]|earn|contribut|spen|invest|burn|add|fetch|bring|brought|turn|rais|owe)[a-z]{0,4}|made|makes?|paid|pays?|through|took|takes?|put)(?: (?:of|at|to|was|were|is|are|a|for|by|on|reached|hit|in|over|up|down|out|last year|this year|next year|will be|would be|had been|came to|stood at|rose to|fell to|grew to))*${BLUR} $`,
  'i',
)
const ENDS =
  /^(?:[,.;:)—–"”]|$| (?:in|on|for|from|to|by|after|before|last|this|next|a year|and|but|or|while|when|once|at|against|compared|over|as|between|under|with|the year|later|more|then|today|now)\b)/
const OF_POWER = new RegExp(
  `\\b(?:another|a further|further|additional|(?:may|might|could|can|will|would|to) be(?: at)?|reach|hit|the rest|the remaining|the other|it was|it is|of which|is now|are|rise to|grow to|go to|expand to|up to|from|to|at least|at)${BLUR} $`,
  'i',
)
/** What nothing but money is told with, however far back its currency was named. */
const OF_ACCOUNTS = new RegExp(
  `\\b(?:sales|revenues?|turnover|valuation|profits?|loss(?:es)?|net income|debts?) (?:of|was|were|came to|to|at)${BLUR} $`,
  'i',
)
const BEFORE_TAX = /^ (?:before|after) tax/
const SCALED = /illion$|\d(?:bn|tn|m)$|crore$/

/** The same quantities, those that leave out their unit with that of the one before. */
export function shareUnits(text: string, quantities: readonly RawQuantity[]): RawQuantity[] {
  let money: RawQuantity | null = null
  let power: RawQuantity | null = null
  return quantities.map((one) => {
    const shared =
      one.unit !== null || one.unitWord !== null ? null : (asMoney(text, one, money) ?? asPower(text, one, power))
    const whole = shared ?? one
    if (isCurrency(whole.unit) && text[whole.start - 1] !== '(') money = whole
    if (whole.unit === 'W') power = whole
    return whole
  })
}

function asMoney(text: string, one: RawQuantity, last: RawQuantity | null): RawQuantity | null {
  if (last === null || !SCALED.test(text.slice(one.numeral.start, one.numeral.end))) return null
  const lead = text.slice(Math.max(0, one.start - 60), one.start)
  const isTold =
    isNear(text, last, one, MAX_BACK.money) || (one.start - last.end < MAX_BACK.firm && OF_ACCOUNTS.test(lead))
  if (!isTold || !ENDS.test(text.slice(one.end, one.end + 12))) return null
  if (!OF_MONEY.test(lead) && !BEFORE_TAX.test(text.slice(one.end, one.end + 12))) return null
  return { ...one, unit: last.unit, rules: [...one.rules, 'unit:shared'] }
}

function asPower(text: string, one: RawQuantity, last: RawQuantity | null): RawQuantity | null {
  if (last === null || !/^\d{1,3}(?:\.\d)?$/.test(text.slice(one.numeral.start, one.numeral.end))) return null
  if (!isNear(text, last, one, MAX_BACK.power) || !ENDS.test(text.slice(one.end, one.end + 12))) return null
  const isMore =
    /\band $/.test(text.slice(one.start - 5, one.start)) &&
    /^ (?:more|later|once)\b/.test(text.slice(one.end, one.end + 7))
  if (!isMore && !OF_POWER.test(text.slice(Math.max(0, one.start - 40), one.start))) return null
  const exponent = /^[gG]/.test(last.unitWord ?? '') ? 9 : /^[mM]/.test(last.unitWord ?? '') ? 6 : null
  if (exponent === null || one.value === null) return null
  const value = toDecimalString(decimal(one.value).times(decimal(10).pow(exponent)))
  return { ...one, value, unit: 'W', unitWord: last.unitWord, rules: [...one.rules, 'unit:shared'] }
}

function isNear(text: string, last: RawQuantity, one: RawQuantity, reach: number): boolean {
  return one.start - last.end <= reach && !text.slice(last.end, one.start).includes('\n')
}
