// The words that bound or blur a number, before and behind it, stacked or not: 少なくとも約3万基以上.
import { decimal, toDecimalString } from '#domain/decimal.ts'
import { LATIN, lettersOf, standsAt, WHITE_SPACE } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { strongest } from './languages/words.ts'
import { type Hit, type Lexicon, longestAt, longestBefore, type ModifierEntry, SMALL } from './lexicon.ts'
import type { RawQuantity } from './quantities.ts'
import { modifierRule } from './rule-names.ts'

export type ModifierHit = Hit<ModifierEntry>

/** More of them than ever stand together. */
const MAX_STACKED = 4

/** Widens a quantity by its sign and its modifiers, stacked or not, on both sides. */
export function addModifiers(text: string, core: RawQuantity, lexicon: Lexicon): RawQuantity {
  let quantity = addSign(text, core)
  for (let left = MAX_STACKED; left > 0; left--) {
    const after = scanModifierAfter(text, quantity.end, lexicon)
    if (after === null || isBeyondTarget(text, core, after)) break
    quantity = widen(quantity, { end: after.end }, after.word)
  }
  for (let left = MAX_STACKED; left > 0; left--) {
    const before = scanModifierBefore(text, quantity.start, lexicon)
    if (before === null) break
    quantity = widen(quantity, { start: before.start }, before.word)
  }
  return quantity
}

export function scanModifierAfter(text: string, at: number, { modifiersAfter }: Lexicon): ModifierHit | null {
  const start = text[at] === ' ' ? at + 1 : at
  return longestAt(modifiersAfter, text, start, ({ word, end }) => !isBeside(word, text[end]))
}

const SPACES = lettersOf(WHITE_SPACE)
const LETTER = lettersOf(LATIN)

function scanModifierBefore(text: string, at: number, { modifiersBefore }: Lexicon): ModifierHit | null {
  const end = standsAt(SPACES, text, at - 1) ? at - 1 : at
  return longestBefore(
    modifiersBefore,
    text,
    end,
    ({ word, start }) =>
      !(standsAt(LETTER, text, start - 1) && standsAt(SMALL, word.word, 0)) &&
      !isBeside(word, text[start - 1]) &&
      !(word.word === 'over' && PHRASAL.test(text.slice(Math.max(0, start - 9), start))),
  )
}

/** Turned over £6 million: no more than that. */
const PHRASAL = /\b(?:turn|hand|sign)(?:s|ed|ing)? $/

function isBeside({ notBeside }: ModifierEntry, letter: string | undefined): boolean {
  return notBeside !== '' && letter !== undefined && notBeside.includes(letter)
}

function widen(quantity: RawQuantity, span: Partial<Span>, { word, comparator }: ModifierEntry): RawQuantity {
  return {
    ...quantity,
    ...span,
    comparator: quantity.comparator === 'range' ? 'range' : strongest(quantity.comparator, comparator),
    rules: [...quantity.rules, modifierRule(word)],
  }
}

/** 市場予想の10億ドルを上回った: the forecast itself is exact. */
function isBeyondTarget(text: string, { start }: RawQuantity, { word }: ModifierHit): boolean {
  return (
    standsAt(BEGIN_BEYOND, word.word, 0) &&
    /^(?:を(?:上回|下回|超)|に届か|に及ば|に満た)/.test(word.word) &&
    /(?:予想|目標|見通し|計画)(?:の|である|は|を|（|\(|とし(?:て|ていた))?約?$/.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
}

const BEGIN_BEYOND = lettersOf('をに')

/** `マイナス5%`, `-$3 billion`, `▲25億円`; not the dash of a list, of a bracket in prose or of a name (ファルコン-9). */
const SIGN = /(?:マイナス|minus ?|(?<=^|[\s\u3041-\u3096比(:=、。|「『“"])-|(?<=[^\s])[▲△])$/i
const NO_DASH = /-{2}$/

const LAST_OF_SIGNS = lettersOf('-スsS ▲△')

function addSign(text: string, quantity: RawQuantity): RawQuantity {
  if (!standsAt(LAST_OF_SIGNS, text, quantity.start - 1)) return quantity
  const before = text.slice(Math.max(0, quantity.start - 6), quantity.start)
  const sign = NO_DASH.test(before) ? null : SIGN.exec(before)
  if (sign === null || quantity.value === null || quantity.value.startsWith('-')) return quantity
  return {
    ...quantity,
    start: quantity.start - sign[0].length,
    value: toDecimalString(decimal(quantity.value).negated()),
    rules: [...quantity.rules, 'sign'],
  }
}
