// What a Japanese sentence has in it, told by one look at its letters: most patterns need not be held against most of them.
import { DIGITS, type LetterNumbers, numberOf, numbersOf, range } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'

/** The first three by one letter, the others by two that stand side by side. */
export const SIGNS = {
  marks: 1,
  digits: 2,
  state: 4,
  group: 8,
  unnamed: 16,
  town: 32,
  many: 64,
  one: 128,
  somewhere: 256,
} as const

const LETTERS = [
  [SIGNS.marks, '「『'],
  [SIGNS.digits, DIGITS],
  [SIGNS.state, 'U首'],
] as const

const HIRAGANA = range('ぁ', 'ん')
const PAIRS = [
  [SIGNS.group, '府社業家間手プールク', 'はがのもとにをへか、'],
  [SIGNS.unnamed, '業産会カ究', '界業社ー者室'],
  [SIGNS.town, HIRAGANA, '市町'],
  [SIGNS.many, `プ業社陣家者界府手${DIGITS}`, 'はがのもから全'],
  [SIGNS.one, '国市町村県郡州社体手行省者', 'はがのもにをで合'],
  [SIGNS.somewhere, '者社業ー', `はがのもにか${DIGITS}`],
] as const

const ALONE = SIGNS.marks | SIGNS.digits | SIGNS.state
/** What a letter is the first of stands above what it is the second of, where those of one letter leave room. */
const FIRST = 6

const NUMBERS = numbersByLetter()

function numbersByLetter(): LetterNumbers {
  const numbers = new Map<number, number>()
  const add = (letters: string, bits: number) => {
    for (const letter of letters) numbers.set(letter.charCodeAt(0), (numbers.get(letter.charCodeAt(0)) ?? 0) | bits)
  }
  for (const [sign, letters] of LETTERS) add(letters, sign)
  for (const [sign, first, second] of PAIRS) {
    add(first, sign << FIRST)
    add(second, sign)
  }
  return numbersOf(numbers)
}

/** Of the sentences of the text that was last asked of, by their starts. */
let lastText = ''
const signsFrom = new Map<number, { end: number; signs: number }>()

/** Whether a sentence may have what a rule looks for. */
export function hasSign(text: string, { start, end }: Span, sign: number): boolean {
  if (text !== lastText) signsFrom.clear()
  lastText = text
  let known = signsFrom.get(start)
  if (known?.end !== end) {
    known = { end, signs: signsIn(text, start, end) }
    signsFrom.set(start, known)
  }
  return (known.signs & sign) !== 0
}

function signsIn(text: string, start: number, end: number): number {
  let signs = 0
  let before = 0
  for (let at = start; at < end; at++) {
    const now = numberOf(NUMBERS, text.charCodeAt(at))
    signs |= (now & ALONE) | ((before >> FIRST) & now)
    before = now
  }
  return signs
}
