// The little grammar of Japanese that reading claims needs: cases by particle, heads of lists, words that stand for names.
import { isPublicName } from '#catalog/public-names.ts'
import { DIGITS, endsWithOne, hasOne, indexByLetter, lettersOf, standsAt, WHITE_SPACE } from '#domain/letters.ts'
import { beginsOf, endsOf } from '#domain/pattern-letters.ts'
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import { COUNTRIES } from './ja-name-words.ts'

/**
 * What a name is to its sentence, by the particle behind it: topic は, theme については, nominative が, possessive の, dative に, accusative
 * を, source から, companion と, means で; `according` is によると, `agent` による.
 */
export type Case =
  | 'topic'
  | 'theme'
  | 'nominative'
  | 'possessive'
  | 'dative'
  | 'accusative'
  | 'source'
  | 'companion'
  | 'means'
  | 'according'
  | 'agent'
  | 'coordinate'
  | 'none'

/** Signs and words that belong to a name and stand between it and its particle. */
const BELONGS =
  /^(?:\([^()]*\)|株式会社|社(?!員|長|債|会|内)|側|広報(?:担当者?|室|部)?(?=[はがも])|幹部(?=[はがも])|首脳(?=[はがも])|経営陣(?=[はがも])|日本法人(?=[はがも])|自身|本体|単体|陣営|など(?!の)|ら(?=[はがのにをとも])|傘下(?=[はが])|グループ(?=[はがのにをとも])|株(?=[はがも]))/

const CLOSING_MARKS = '」』”"’》〉）)'
const CLOSING = lettersOf(CLOSING_MARKS)
const BEGIN_BELONGINGS = lettersOf(`${CLOSING_MARKS}(株社側広幹首経日自本単陣なら傘グ`)

interface Particle {
  role: Case
  /** What follows its first letter, `$` for the end of the sentence. */
  words: readonly string[]
  /** One of the words is to follow; else none of them. */
  isOneOf: boolean
}

function followedBy(words: string, role: Case): Particle {
  return { role, words: words.split('|'), isOneOf: true }
}

function unlessBy(words: string, role: Case): Particle {
  return { role, words: words.split('|'), isOneOf: false }
}

function always(role: Case): Particle {
  return { role, words: [], isOneOf: false }
}

/** By their first letter; of those that fit the first is taken. */
const PARTICLES = indexByLetter<Particle>([
  ['を', followedBy('巡って、|巡っては、|めぐって、|めぐっては、|巡り、|巡りは、|めぐり、|めぐりは、', 'theme')],
  ['を', always('accusative')],
  ['に', followedBy('ついて|関して|とって|関し、|至っては', 'theme')],
  ['に', followedBy('よると|よれば|よる推計|よる試算|よる推定|よる調査|よる分析', 'according')],
  ['に', followedBy('よる', 'agent')],
  ['に', followedBy('おける', 'possessive')],
  ['に', unlessBy('つい|関|おい', 'dative')],
  ['の', followedBy('場合は|場合も|場合、|場合なら|ほうは|ほうも|ほう、|ほうなら', 'theme')],
  ['の', always('possessive')],
  ['と', followedBy('なると|きたら|いえば', 'theme')],
  ['と', unlessBy('い|し|み|さ|っ|、|$', 'companion')],
  ['と', followedBy('しての', 'possessive')],
  ['と', followedBy('、', 'coordinate')],
  ['向', followedBy('け', 'dative')],
  ['あ', followedBy('てに', 'dative')],
  ['へ', always('dative')],
  ['で', always('means')],
  ['は', unlessBy('じめ', 'topic')],
  ['も', unlessBy('の|と|し', 'topic')],
  ['が', unlessBy('ん|け', 'nominative')],
  ['か', followedBy('ら', 'source')],
  ['よ', followedBy('り', 'source')],
  ['や、,・', always('coordinate')],
  ['お', followedBy('よび', 'coordinate')],
  ['及', followedBy('び', 'coordinate')],
  ['な', followedBy('らびに', 'coordinate')],
]) // biome-ignore format: a table

/** What names are to their sentences, in the text that was last asked of: each by the last bits of its end. */
const SLOTS = 256
let lastText = ''
const ends = new Int32Array(SLOTS)
const limits = new Int32Array(SLOTS)
/** Where what belongs to the name is over. */
const begins = new Int32Array(SLOTS)
const roles: Case[] = Array.from({ length: SLOTS }, () => 'none')

/** Its slot. */
function behind(text: string, end: number, limit: number): number {
  if (text !== lastText) ends.fill(-1)
  lastText = text
  const slot = end & (SLOTS - 1)
  if (ends[slot] === end && limits[slot] === limit) return slot
  const at = standsAt(BEGIN_BELONGINGS, text, end) ? limit - withoutBelongings(text.slice(end, limit)).length : end
  ends[slot] = end
  limits[slot] = limit
  begins[slot] = at
  roles[slot] = roleOf(text, at, limit)
  return slot
}

function roleOf(text: string, at: number, limit: number): Case {
  const particles = at < limit ? PARTICLES.get(text.charCodeAt(at)) : undefined
  if (particles === undefined) return 'none'
  for (const { role, words, isOneOf } of particles) if (isFollowed(text, at + 1, limit, words) === isOneOf) return role
  return 'none'
}

function isFollowed(text: string, at: number, limit: number, words: readonly string[]): boolean {
  for (const word of words)
    if (word === '$' ? at === limit : text.startsWith(word, at) && at + word.length <= limit) return true
  return false
}

/** @param end where the name ends; @param limit where its sentence does */
export function caseOf(text: string, end: number, limit: number): Case {
  return roles[behind(text, end, limit)]!
}

/** The sentence behind a name and what belongs to it, from its particle on. */
export function skipBelongings(text: string, end: number, limit: number): string {
  return text.slice(begins[behind(text, end, limit)], limit)
}

function withoutBelongings(words: string): string {
  let rest = words
  while (standsAt(BEGIN_BELONGINGS, rest, 0)) {
    const length = standsAt(CLOSING, rest, 0) ? 1 : (BELONGS.exec(rest)?.[0].length ?? 0)
    if (length === 0) break
    rest = rest.slice(length)
  }
  return rest
}

const IN_DATES = lettersOf('年月日旬末頃ろ')
const IS_DATE = /^(?:(?:19|20)?\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上中下]旬|末|頃|ごろ)?$/

/** ・項目：, ■会社（国）　: the label of a list's line, from the line's start; null where the line has none. */
export function scanLabel(line: string): Span | null {
  const [words, label] = (mayBeListed(line) ? LISTED.exec(line) : null) ?? []
  if (words === undefined || label === undefined) return plainLabel(line)
  // ・4月9日　: when, and nobody.
  if (hasOne(IN_DATES, label) && IS_DATE.test(label)) return null
  const start = words.indexOf(label)
  return { start, end: start + label.length }
}

function mayBeListed(line: string): boolean {
  if (!standsAt(BEGIN_LISTS, line, 0)) return false
  return (
    !standsAt(DIGIT, line, 0) ||
    standsAt(BEHIND_NUMBER, line, 1) ||
    (standsAt(DIGIT, line, 1) && standsAt(BEHIND_NUMBER, line, 2))
  )
}

const DIGIT = lettersOf(DIGITS)

const LISTED =
  /^(?:[・■◆●○◇▼▽□*–-]|\d{1,2}[.)]|【\d{1,2}】)\s*([^：:。、\n]{1,30}?)\s*(?:[：:]|　| (?![A-Za-z])|(?<![A-Za-z,]) |\()/

/** 場所:, from two letters to twenty. */
function plainLabel(line: string): Span | null {
  for (let at = 0; at <= 20; at++)
    if (standsAt(NOT_IN_LABELS, line, at))
      return at >= 2 && (line[at] === ':' || line[at] === '：') ? { start: 0, end: at } : null
  return null
}

const NOT_IN_LABELS = lettersOf(`：:。、${WHITE_SPACE}`)
const BEGIN_LISTS = lettersOf(`・■◆●○◇▼▽□*–-【${DIGITS}`)

const SIGNS_OF_LISTS = lettersOf('・■◆●○◇▼▽□*–')
const BEHIND_NUMBER = lettersOf('.)')

export function isListLine(line: string): boolean {
  if (standsAt(SIGNS_OF_LISTS, line, 0)) return true
  if (line[0] !== '【' && !standsAt(BEHIND_NUMBER, line, 1) && !standsAt(BEHIND_NUMBER, line, 2)) return false
  return /^(?:\d{1,2}[.)]\s|\d{1,2}\)|【\d{1,2}】)/.test(line)
}

/** A body that gives, fines and permits, and is seldom what an article's figures are of. */
export const isPublicBody = perName(
  (name) => COUNTRIES.has(name) || isPublicName(name) || (endsWithOne(LAST_OF_BODIES, name) && IS_BODY.test(name)),
)

const IS_BODY =
  /^[県市町村府都区国]$|[一-龠]{2}[県市]$|[一-龠]{3}[町村]$|(?:政府|省|庁|当局|裁判所|地裁|高裁|委員会|議会|公社|会議所|銀行|金融機関|機構|州|大統領府|ホワイトハウス|METI|Ministry|Commission|government|NEDO)$/i
const LAST_OF_BODIES = endsOf(IS_BODY)

/** 富山県南砺市: by its last sign, what 県 and 市 alone stand for. */
export function findAuthorities(words: string): string[] {
  return findMatches(words, AUTHORITY).map(([name]) => name)
}

const AUTHORITY =
  /(?<![一-龠ァ-ヴー])(?!(?:日本|中央|連邦|地方|各国|同国|両国|同|両|各)政府)[一-龠ァ-ヴー]{2,8}政府|北海道|(?<![一-龠])[一-龠]{2,3}[県府](?!知事)|(?:(?<=[県府道])|(?<![一-龠]))(?![同両各本])[ァ-ヴー一-龠]{1,5}?(?<!都)[市町村](?![場民町街])/g

/** Xは買収を終えた: in a text about its buyer X is what was bought. */
export const IS_BOUGHT = /買収(?:を終え|を完了|が完了|され[たる]|が成立)|傘下に入|に身売り/

/** カイト精機はミナト電子に買収された, 部門をミナト電子に売却する: what stands in に buys. */
export const IS_SOLD =
  /買収され|買い取られ|(?:傘下|軍門)に入|身売り|身を売|子会社(?:とな|にな)|(?:売却|譲渡)(?:す|し|を|で|。|、|される|された)/

/** Xの売上高は…、純利益は…: the owner of the first is that of the second too. */
export function isTopicOwner(text: string, actor: Span, limit: number): boolean {
  const rest = skipBelongings(text, actor.end, limit)
  return rest[0] === 'の' && OWNS_TOPIC.test(rest)
}

const OWNS_TOPIC =
  /^の(?!(?:買収|取得|子会社化)(?:は|が)|(?:完全)?子会社|関連会社|グループ会社|合弁会社)[^、。はがを]{1,24}(?:は|が)/

/** 英会話の「トークリー」は7800万ドルを調達した: a service that does what companies do stands for one. */
export function isServiceAsFirm(text: string, sentence: Span, { start, end }: Span): boolean {
  return (
    /[の、][「『]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[」』](?:\([^()]*\))?は/.test(text.slice(end, sentence.end)) &&
    /資金|調達|創業|設立|評価額|社員|従業員|上場/.test(text.slice(end, sentence.end))
  )
}

/** エアロネットの契約者が使う: somebody's people who act, and are not what the text goes on about. */
export function ownsPeople(text: string, { end }: Span, limit: number): boolean {
  return OWNED_PEOPLE.test(skipBelongings(text, end, limit))
}

/** テラノバのファンドが主導した: somebody's fund, which joins in. */
export function ownsJoiner(text: string, { end }: Span, limit: number): boolean {
  return /^の[^、。はがを]{1,16}[がも](?:[^、。は]{0,10})?(?:主導|参加|出資|引き受け|加わ|応じ|名を連ね)/.test(
    skipBelongings(text, end, limit),
  )
}

const OWNED_PEOPLE =
  /^の[^、。はがを]{0,8}(?:契約者|加入者|利用者|ユーザー|会員|顧客|社員|従業員|技術者|株主|投資家)[^、。はがを]{0,14}が/

/** オラクルが入居する2拠点のため: whoever acts in a relative clause without an object is not whose figure it is. */
export function isInRelative(text: string, end: number, limit: number): boolean {
  const rest = text.slice(end, Math.min(limit, end + 32))
  // ヨッタが運用する「H100」は2万基: of what somebody runs the figure is still his.
  return IN_RELATIVE.test(rest) && !/^[^、。はを]{1,24}[」』]?は/.test(rest)
}

/** リード投資家はXで, 最大の顧客はXで: X is something to whom the text is about. */
export const IS_RELATED =
  /(?:親会社|母体|前身|創業者|運営会社|監査法人|投資家|主導|リード役|割当先|出し手|テナント|入居者|発注者|引受先|引き受け手|出資者|出資元|株主|幹事|相手|相手先|顧客|納入先|納め先|供給元|供給先|提携先|取引先|発注先|発注元|競合|ライバル|調達先|委託先|委託元|貸し手|借り手|売り手|スポンサー|パートナー|後ろ盾|主導役|販売先|仕入れ先)は[^、。はが]{0,16}$/

/** NVIDIAも参加したシリーズAで: who joined what somebody else did. */
const JOINED_IN =
  /^(?:社|側)?[もが](?:加わった|参加した|参画した|出資した|主導した|引き受けた|応じた|名を連ねた)(?=[一-龠ァ-ヴA-Z「今前直])/
const BEGIN_JOINED = beginsOf(JOINED_IN)

/** @param rest behind a name */
export function hasJoined(rest: string): boolean {
  return standsAt(BEGIN_JOINED, rest, 0) && JOINED_IN.test(rest)
}

const IN_RELATIVE =
  /^(?:社|側)?が[^、。はをに]{1,10}(?:する|した|[るた])(?!計画|方針|予定|見込|考え|構え|という|と|こと|の|ため|見通|可能|契約|もの|際|場合|ほか|うえ)[\d一-龠ァ-ヴ「][^、。]/
