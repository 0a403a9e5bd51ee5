// Words of a Japanese text that may name a company though no rule tells so: they stand where names stand. Whether one is a
// name is weighed, by how such words end and where they stood.
import type { EntityRef } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { perName } from '#domain/per-name.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom } from '../spans.ts'
import { looseWords, ownWords } from './ja-loose-words.ts'
import { COMMON_HEAD, COUNTRIES, INTRODUCES, IS_PERSON, NEVER, TERMS } from './ja-name-words.ts'
import { isDigit, isHiragana, isKanji, isKatakana, isLatin } from './ja-scripts.ts'
import { IS_COMMON } from './ja-told-names.ts'

/** By what it was taken for a name: where it first stood like one, and of which letters it is. */
interface LooseName extends Span {
  ref: EntityRef
  sign: string
}

const BEFORE = lettersOf('\n、。「『( 　・■●◆□▼▽▲△◇○◎*」』】:のただるうくすつぶむいな')
const BEHIND = lettersOf('はがもをにのとへで、。」』(:\n')
const BEHIND_IN_WORDS = /^(?:だ(?!け)|から|より|など)/
const BEGIN_BEHIND = beginsOf(BEHIND_IN_WORDS)

const DOES = lettersOf('ただるうくすつぶむ')
const BEGINS_LINE = lettersOf('\n、。■●◆□▼▽▲△◇○◎*】')
const REGIONS = lettersOf('市区町村県都府州')

/** など一連, ほど試験: a word in hiragana that is no part of a name. */
const BEGINS_WITH_WORD = /^(?:など|から|ほど|とは|れば|なら|まず|うち|その|この|ので|ため|ように)/
/** 雄和ネットワーク, しおり社: common words make up such a name too. */
const IS_MIXED = /^(?:[一-龠々ヶ]{2,}|[ぁ-ん]{2,}[一-龠々]*)[ァ-ヴー]{2,}$|^[ァ-ヴー]{2,}[一-龠]{2}$|^[ぁ-ん]{2,}社$/

const SHORTEST = 3

function findLooseNames(text: string): LooseName[] {
  const signs = new Map<string, { ref: EntityRef; sign: string }>()
  const all: (Span & { name: string })[] = []
  for (const { start: from, end } of looseWords(text)) {
    if (end - from < SHORTEST) continue
    const words = text.slice(from, end)
    const name = ownWords(words)
    if (name.length < SHORTEST) continue
    const start = end - name.length
    all.push({ start, end, name })
    if (!endsAt(text, end) || signs.has(name)) continue
    const place = name === words ? placeOf(text, start) : 'in a word'
    const sign = place === null ? null : signOf(name, place, text[end])
    if (sign !== null && mayBeName(name))
      signs.set(name, { ref: { key: foldName(name), name, kind: 'organisation' }, sign })
  }
  const named: LooseName[] = []
  for (const { start, end, name } of signs.size === 0 ? [] : all) {
    const one = signs.get(name)
    if (one !== undefined) named.push({ start, end, ref: one.ref, sign: one.sign })
  }
  return named
}

/** Whether what a name can stand before begins at `end`. */
function endsAt(text: string, end: number): boolean {
  if (end === text.length || standsAt(BEHIND, text, end)) return true
  return standsAt(BEGIN_BEHIND, text, end) && BEHIND_IN_WORDS.test(text.slice(end, end + 3))
}

const mayBeName = perName((name) => {
  if (/^\d|\d$|[一-龠]\d|^[ー・]|・$/.test(name)) return false
  if (isHiragana(name.charCodeAt(0)) && BEGINS_WITH_WORD.test(name)) return false
  if (NEVER.test(name) || TERMS.test(name) || COUNTRIES.has(name) || IS_PERSON.test(name)) return false
  return IS_MIXED.test(name) || (!COMMON_HEAD.test(name) && !INTRODUCES.test(name) && !IS_COMMON.test(name))
})

type Place = 'in a word' | 'behind a trade' | 'of a place' | 'who does' | 'first' | 'elsewhere'

/** By what stands before a name; null where none can begin. */
function placeOf(text: string, start: number): Place | null {
  if (start === 0) return 'first'
  const last = text[start - 1]
  if (last === ')' || last === '.') return isDigit(text.charCodeAt(start - 2)) ? 'elsewhere' : null
  if (!standsAt(BEFORE, text, start - 1)) return null
  const isLinked = last === 'の' || last === '、'
  if (isLinked && INTRODUCES.test(text.slice(Math.max(0, start - 14), start - 1))) return 'behind a trade'
  if (last === 'の' && isPlace(text, start - 1)) return 'of a place'
  const next = text.charCodeAt(start - 2)
  if (standsAt(DOES, text, start - 1) && (isKanji(next) || isHiragana(next))) return 'who does'
  return standsAt(BEGINS_LINE, text, start - 1) ? 'first' : 'elsewhere'
}

/** Two letters of kanji or of katakana before `end`, or what ends a region. */
function isPlace(text: string, end: number): boolean {
  const [first, last] = [text.charCodeAt(end - 2), text.charCodeAt(end - 1)]
  if (isKatakana(first)) return isKatakana(last) || standsAt(REGIONS, text, end - 1)
  return isKanji(first) && isKanji(last)
}

/** Null where words of such letters name nobody at such a place. */
function signOf(name: string, place: Place, behind: string | undefined): string | null {
  const script = scriptOf(name)
  const isPlain = place === 'first' || place === 'elsewhere'
  if (place === 'elsewhere' && script !== 'mixed' && script !== 'words of katakana') return null
  if (script === 'kanji' && place === 'first' && behind !== 'は' && behind !== 'が') return null
  if (script === 'kanji' && name.length < 4 && (isPlain || place === 'who does')) return null
  if (isPlain && COMMON_HEAD.test(name)) return null
  return `${place} ${script} ${behind === '(' ? 'in brackets' : ''}`
}

function scriptOf(name: string): string {
  let isMixed = false
  const first = scriptAt(name, 0)
  for (let at = 1; at < name.length && !isMixed; at++) isMixed = scriptAt(name, at) !== first
  if (isMixed || first === 'other') return 'mixed'
  return first === 'katakana' && name.includes('・') ? 'words of katakana' : first
}

function scriptAt(name: string, at: number): 'kanji' | 'katakana' | 'latin' | 'other' {
  const code = name.charCodeAt(at)
  if (isKanji(code) || name[at] === '々') return 'kanji'
  if (isKatakana(code) || name[at] === '・') return 'katakana'
  return isLatin(code) || name[at] === '&' ? 'latin' : 'other'
}

/** Those of the last text: each sentence asks for its own. */
let kept: { text: string; names: readonly LooseName[] } | null = null

/** @param mentions the names in the sentence, none of which is told again */
export function looseMentions(text: string, sentence: Span, mentions: readonly Mention[]): Mention[] {
  if (kept?.text !== text) kept = { text, names: findLooseNames(text) }
  kept.text = text
  const { names } = kept
  const found: Mention[] = []
  for (let at = firstFrom(names, sentence.start); at < names.length && names[at]!.start < sentence.end; at++) {
    const { start, end, ref, sign } = names[at]!
    if (end <= sentence.end && !isTold(mentions, names[at]!))
      found.push({ start, end, ref, entity: null, isVoice: false, sign })
  }
  return found
}

function isTold(mentions: readonly Mention[], name: Span): boolean {
  for (const one of mentions) if (one.start < name.end && name.start < one.end && !isPart(one, name)) return true
  return false
}

/** 伊勢 and ケミカル of 伊勢ケミカル. */
function isPart(one: Mention, { start, end }: Span): boolean {
  return one.entity === null && one.end - one.start < end - start && start <= one.start && one.end <= end
}
