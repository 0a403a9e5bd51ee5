// Companies whose names begin in hiragana, which no particle explains: told by how they end, or by what stands around them.
import { lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import { isHiragana, isKanji, isKatakana } from './ja-scripts.ts'

/** What begins clauses, and no names. */
const NO_START =
  '(?![をはがにでのもやへと]|また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ|おも|ふつう|すべて|いずれ|とくに|きょう|きのう|あす|こうし|なかで|ところ)'
/** Before the name: nothing that it could be the ending of. */
const APART = '(?:(?<![ぁ-ん一-龠ァ-ヴーA-Za-z0-9」』])|(?<=[市県区町村]の))'
const TOWN = '(?:[一-龠]{2,8}[市県府区町村]|東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台|広島)'

const END =
  '(?:信用組合|信用金庫|信金|銀行|証券|損保|生命保険|製作所|電機|工業|化学|製薬|不動産|建設|食品|総研|(?:経済|総合|技術)?研究所|ホールディングス|フィナンシャルグループ|キャピタル)'
/** Those that are no end of a name by themselves. */
const SOFTER_END = '(?:半導体|電子|精機|電力|開発|計算|電算|精密|データ|クラウド|ロボット|重工|物産|商事|通信|印刷|堂)'

/** いぶき証券, りんどう製作所. */
const BY_END = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{1,5}[ぁ-ん](?<![はがをのでもへてるたずに]|っと)${END}(?!法|業|員)`,
  'y',
)
const BEGIN_ENDS = beginsOf(new RegExp(`^${END}`))

/** はやぶさ半導体, where it is named more than once. */
const BY_SOFTER_END = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{2,5}(?<![はがをのでもへてるたずにとなだいくしっ])${SOFTER_END}(?=[はがのをにもと、(])`,
  'y',
)
const BEGIN_SOFTER_ENDS = beginsOf(new RegExp(`^${SOFTER_END}`))

/** やまびこ運送は30億円を調達した: at the head of a sentence, by what it does with money. */
const BY_DEED = new RegExp(
  `(?<=^|[。\\n])${NO_START}[ぁ-ん]{3,6}(?<![はがをのでもへてるたずにとなだいくしっ])[一-龠ァ-ヴーA-Z]{2,8}(?=[はが][^。、]{0,16}?\\d[\\d.,]*[億万]?(?:円|ドル)[^。、をは]{0,6}を(?:調達|集め|投じ|計上)|の(?:社員|従業員|売上高|営業利益|純利益)は)`,
  'y',
)
const BEFORE_SENTENCE = lettersOf('。\n')
/** ことのは学習(京都市), こもれび(仙台市、…). */
const BY_TOWN = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{1,7}[ぁ-ん](?<![るたすくぐむうつぬぶのをにで])[一-龠ァ-ヴーA-Za-z]{0,8}(?=\\(${TOWN}[)、・])`,
  'y',
)
/** More than what of it stands between the hiragana and the bracket. */
const LONGEST_REST = 9
/** 株式会社こもれびは. */
const BY_LAW =
  /(?<=(?:株式|有限|合同)会社)[ぁ-ん](?<![とにがはをのでもやへか])[ぁ-んァ-ヴー一-龠]{1,9}?(?=[はがのをにとも(、])/g

/** みさきコンピュート: hiragana that no particle explains, before katakana. */
const MIXED_NAME =
  /(?:(?<![ぁ-ん一-龠ァ-ヴー])|(?<=[市県区町村]の))(?!また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ)(?:[ぁ-ん]{2,5}[ァ-ヴー]{3,}(?:[一-龠]{2,4})?|[ぁ-ん]{2,4}[ぁ-ん](?<![はがをにでとのもへやらりくてし])AI(?=[はがのを、]))/y

/** Names that begin in hiragana: those with katakana behind it, and those of companies. */
export function hiraganaNames(text: string): { mixed: string[]; firms: string[] } {
  const starts = startsOf(text)
  const mixed: number[] = []
  const firms: Span[] = []
  for (const start of starts) {
    const end = endOfHiragana(text, start)
    if (isKatakana(text.charCodeAt(end)) || text.startsWith('AI', end)) mixed.push(start)
    if (end - start <= LONGEST && !standsAt(ENDS_WORD, text, end - 1)) firms.push({ start, end })
  }
  return { mixed: namesAt(text, mixed, MIXED_NAME), firms: firmsAt(text, firms) }
}

/** @param words in hiragana */
function firmsAt(text: string, words: readonly Span[]): string[] {
  const namesBy = (pattern: RegExp, mayFit: (word: Span) => boolean) =>
    namesAt(
      text,
      words.filter(mayFit).map(({ start }) => start),
      pattern,
    )
  const softer = namesBy(BY_SOFTER_END, ({ end }) => standsAt(BEGIN_SOFTER_ENDS, text, end))
  return [
    ...namesBy(BY_END, ({ end }) => standsAt(BEGIN_ENDS, text, end)),
    ...namesBy(BY_DEED, ({ start }) => start === 0 || standsAt(BEFORE_SENTENCE, text, start - 1)),
    ...namesBy(BY_TOWN, ({ end }) => text.slice(end, end + LONGEST_REST).includes('(')),
    ...(text.includes('会社') ? findMatches(text, BY_LAW).map(([name]) => name) : []),
    ...softer.filter((name) => text.indexOf(name) !== text.lastIndexOf(name)),
  ]
}

/** Where two letters of hiragana begin a word: few places of a text, and all that the patterns are held against. */
function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at++)
    if (isHiragana(text.charCodeAt(at)) && isHiragana(text.charCodeAt(at + 1)) && isApart(text, at)) starts.push(at)
  return starts
}

function isApart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (!isHiragana(before)) return !isKanji(before) && !isKatakana(before)
  return text[at - 1] === 'の' && standsAt(OF_TOWN, text, at - 2)
}

const OF_TOWN = lettersOf('市県区町村')
/** What none of those names has before its kanji. */
const ENDS_WORD = lettersOf('るたのをにで')
const LONGEST = 8

function endOfHiragana(text: string, start: number): number {
  let end = start
  while (isHiragana(text.charCodeAt(end))) end++
  return end
}

/** @param pattern sticky */
function namesAt(text: string, starts: readonly number[], pattern: RegExp): string[] {
  const names: string[] = []
  let done = 0
  for (const start of starts) {
    if (start < done) continue
    pattern.lastIndex = start
    const name = pattern.exec(text)?.[0]
    if (name === undefined) continue
    names.push(name)
    done = start + name.length
  }
  return names
}
