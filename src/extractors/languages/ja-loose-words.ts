// Where words stand in a Japanese text that nothing tells to be names: runs of kanji, katakana and Latin letters.
import { DIGITS, hasOne, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { BEGINS_WITH_COUNTRY, COUNTRY } from './ja-name-words.ts'
import { isHiragana, isKanji, isKatakana } from './ja-scripts.ts'

const SHORTEST = 2
const LONGEST = 18
const BEGINS = lettersOf(`${range('一', '龠')}々ヶ${range('ァ', 'ヴ')}ー${LATIN}&`)
const GOES_ON = lettersOf(`${range('一', '龠')}々ヶ${range('ァ', 'ヴ')}ー${LATIN}&${DIGITS}・`)

/** Kanji, katakana and Latin letters, or hiragana before either of the first two. */
export function looseWords(text: string): Span[] {
  const words: Span[] = []
  for (let at = 0; at < text.length; ) {
    if (!standsAt(BEGINS, text, at) || !standsAt(GOES_ON, text, at + 1)) {
      at++
      continue
    }
    let end = at + SHORTEST
    while (end - at < LONGEST && standsAt(GOES_ON, text, end)) end++
    words.push({ start: at - hiraganaBefore(text, at), end })
    at = end
  }
  return words
}

/** The least and the most hiragana that a name begins with. */
const LEAST = 2
const MOST = 5
const APART = lettersOf('\n、。「『( 　・■●◆□▼▽▲△◇○◎*」』】:たるういすくむつぶ')
const REGIONS = lettersOf('市区町村県都府州国')
/** What particles and verbs end with. */
const ENDS_WORD = lettersOf('るたすくぐむうつぬぶいてでっをはがにのへもとなだ')

/** How many letters of hiragana before `at` belong to the name. */
function hiraganaBefore(text: string, at: number): number {
  if (!isHiragana(text.charCodeAt(at - 1)) || standsAt(ENDS_WORD, text, at - 1)) return 0
  if (!isFull(text.charCodeAt(at)) || !isFull(text.charCodeAt(at + 1))) return 0
  let count = 0
  for (let back = 1; back <= MOST && isHiragana(text.charCodeAt(at - back)); back++)
    if (back >= LEAST && isApart(text, at - back)) count = back
  return count
}

function isFull(code: number): boolean {
  return isKanji(code) || isKatakana(code)
}

function isApart(text: string, at: number): boolean {
  return at === 0 || standsAt(APART, text, at - 1) || (text[at - 1] === 'の' && standsAt(REGIONS, text, at - 2))
}

/** 倉庫ロボット企業バムボット: what stands in one word with the name. */
const TRADE_BEFORE = /^.*(?:会社|企業|大手|中堅|新興|老舗|同業|メーカー|事業者|業者|運営|本店|通販|基金|商社)(?=..)/
/** One of these each of them has, and not at its head. */
const IN_TRADES = lettersOf('社業手堅興舗カ営店販金')

/** Whether one of them stands before two letters. */
function mayHoldTrade(words: string): boolean {
  for (let at = 1; at < words.length - 2; at++) if (standsAt(IN_TRADES, words, at)) return true
  return false
}

/** The words without the trade and the country before them, and what is put behind a name. */
export function ownWords(words: string): string {
  const own = mayHoldTrade(words) ? words.replace(TRADE_BEFORE, '').replace(/^・/, '') : words
  const bare = own.endsWith('社') || own.endsWith('様') ? own.slice(0, -1) : own
  if (!BEGINS_WITH_COUNTRY.test(bare) || !hasOne(BEGINS_OWN, bare)) return bare
  const country = COUNTRY.exec(bare)?.[0] ?? ''
  return standsAt(BEGINS_OWN, bare, country.length) ? bare.slice(country.length) : bare
}

const BEGINS_OWN = lettersOf(`${range('ァ', 'ヴ')}ー${range('A', 'Z')}`)
