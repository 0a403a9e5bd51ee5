// Words of a Japanese text that may name a company though no rule tells so: they stand where names stand. Whether one is a
// name is weighed, by how such words end and where they stood.
import { hasOne, lettersOf, standsAt } from '#domain/letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import {
  BEGIN_COUNTRIES,
  COMMON_HEAD,
  COUNTRIES,
  COUNTRY,
  INTRODUCES,
  NEVER,
  PERSON_END,
  TERMS,
} from './ja-name-words.ts'
import { IS_COMMON } from './ja-told-names.ts'

/** By what it was taken for a name: where it first stood like one, and of which letters it is. */
interface LooseName extends Span {
  name: string
  sign: string
}

/** Kanji, katakana and Latin letters, or hiragana before either of the first two. */
const RUN =
  /(?:(?<=^|[\n、。「『( 　・■●◆□▼▽▲△◇○◎*」』】:]|[市区町村県都府州国]の|[たるういすくむつぶ])[ぁ-ん]{2,5}(?<![るたすくぐむうつぬぶいてでっをはがにのへもとなだ])(?=[一-龠ァ-ヴー]{2}))?[一-龠々ヶァ-ヴーA-Za-z&][一-龠々ヶァ-ヴーA-Za-z0-9&・]{1,17}/g

const BEFORE = /(?:^|[\n、。「『( 　・■●◆□▼▽▲△◇○◎*」』】:のただるうくすつぶむいな]|\d[).])$/
const BEHIND = /^(?:[はがもをにのとへで、。」』(:\n]|だ(?!け)|です|である|など|から|より|によ|$)/

const IS_OF_PLACE = /(?:[一-龠ァ-ヴー]{1,8}[市区町村県都府州]|[ァ-ヴー]{2,8}|[一-龠]{2,3})の$/
const IS_DOING = /[一-龠ぁ-ん][ただるうくすつぶむ]$/
const IS_FIRST = /(?:[\n、。■●◆□▼▽▲△◇○◎*】]|^)$/

/** 倉庫ロボット企業バムボット: what stands in one word with the name. */
const TRADE_BEFORE = /^.*(?:会社|企業|大手|中堅|新興|老舗|同業|メーカー|事業者|業者|運営|本店|通販|基金|商社)(?=..)/
const END_TRADES = lettersOf('社業手堅興舗ー者営店販金')
/** など一連, ほど試験: a word in hiragana that is no part of a name. */
const BEGINS_WITH_WORD = /^(?:など|から|ほど|とは|れば|なら|まず|うち|その|この|ので|ため|ように)/
/** 雄和ネットワーク, しおり社: common words make up such a name too. */
const IS_MIXED = /^(?:[一-龠々ヶ]{2,}|[ぁ-ん]{2,}[一-龠々]*)[ァ-ヴー]{2,}$|^[ァ-ヴー]{2,}[一-龠]{2}$|^[ぁ-ん]{2,}社$/

const SHORTEST = 3

function findLooseNames(text: string): LooseName[] {
  const signs = new Map<string, string>()
  const all: (Span & { name: string })[] = []
  for (const { index, 0: run } of findMatches(text, RUN)) {
    const name = ownWords(run)
    if (name.length < SHORTEST) continue
    const start = index + run.length - name.length
    const end = index + run.length
    all.push({ start, end, name })
    if (signs.has(name) || !BEHIND.test(text.slice(end, end + 3))) continue
    const before = text.slice(Math.max(0, start - 14), start)
    if ((name === run && !BEFORE.test(before)) || !mayBeName(name)) continue
    const sign = signOf(name, name === run ? placeBehind(before) : 'in a word', text.slice(end, end + 1))
    if (sign !== null) signs.set(name, sign)
  }
  return all.flatMap((one) => {
    const sign = signs.get(one.name)
    return sign === undefined ? [] : [{ ...one, sign }]
  })
}

function ownWords(run: string): string {
  const bare = withoutTrade(run).replace(/(?:社|など|様)$/, '')
  const country = standsAt(BEGIN_COUNTRIES, bare, 0) ? (COUNTRY.exec(bare)?.[0] ?? '') : ''
  return /^[ァ-ヴーA-Z]/.test(bare.slice(country.length)) ? bare.slice(country.length) : bare
}

function withoutTrade(run: string): string {
  return hasOne(END_TRADES, run) ? run.replace(TRADE_BEFORE, '').replace(/^・/, '') : run
}

function mayBeName(name: string): boolean {
  if (/^\d|\d$|[一-龠]\d|^[ー・]|・$/.test(name) || BEGINS_WITH_WORD.test(name)) return false
  if (NEVER.test(name) || TERMS.test(name) || COUNTRIES.has(name) || PERSON_END.test(name)) return false
  return IS_MIXED.test(name) || (!COMMON_HEAD.test(name) && !INTRODUCES.test(name) && !IS_COMMON.test(name))
}

type Place = 'in a word' | 'behind a trade' | 'of a place' | 'who does' | 'first' | 'elsewhere'

function placeBehind(before: string): Place {
  if (/[の、]$/.test(before) && INTRODUCES.test(before.slice(0, -1))) return 'behind a trade'
  if (IS_OF_PLACE.test(before)) return 'of a place'
  if (IS_DOING.test(before)) return 'who does'
  return IS_FIRST.test(before) ? 'first' : 'elsewhere'
}

/** Null where words of such letters name nobody at such a place. */
function signOf(name: string, place: Place, behind: string): string | null {
  const script = scriptOf(name)
  const isPlain = place === 'first' || place === 'elsewhere'
  if (isPlain && COMMON_HEAD.test(name)) return null
  if (place === 'elsewhere' && script !== 'mixed' && script !== 'words of katakana') return null
  if (script === 'kanji' && place === 'first' && behind !== 'は' && behind !== 'が') return null
  if (script === 'kanji' && name.length < 4 && (isPlain || place === 'who does')) return null
  return `${place} ${script} ${behind === '(' ? 'in brackets' : ''}`
}

function scriptOf(name: string): string {
  if (/^[一-龠々]+$/.test(name)) return 'kanji'
  if (/^[ァ-ヴー・]+$/.test(name)) return name.includes('・') ? 'words of katakana' : 'katakana'
  return /^[A-Za-z&]+$/.test(name) ? 'latin' : 'mixed'
}

/** Those of the last text: each sentence asks for its own. */
let kept: { text: string; names: readonly LooseName[] } | null = null

/** @param mentions the names in the sentence, none of which is told again */
export function looseMentions(text: string, sentence: Span, mentions: readonly Mention[]): Mention[] {
  if (kept?.text !== text) kept = { text, names: findLooseNames(text) }
  return kept.names.flatMap(({ start, end, name, sign }) => {
    if (start < sentence.start || end > sentence.end) return []
    if (mentions.some((one) => one.start < end && start < one.end && !isPart(one, { start, end }))) return []
    const ref = { key: foldName(name), name, kind: 'organisation' as const }
    return [{ start, end, ref, entity: null, isVoice: false, sign }]
  })
}

/** 伊勢 and ケミカル of 伊勢ケミカル. */
function isPart(one: Mention, { start, end }: Span): boolean {
  return one.entity === null && one.end - one.start < end - start && start <= one.start && one.end <= end
}
