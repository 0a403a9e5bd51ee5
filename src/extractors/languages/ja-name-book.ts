// The names of one Japanese article: where its words introduce one, it is known throughout, under its short forms too.
import type { EntityKind, EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom, firstOverlapping } from '../spans.ts'
import { caseOf, isPublicBody, isTopicOwner } from './ja-grammar.ts'
import { COUNTRIES, COUNTRY, INTRODUCES, NEVER, ORGANISATION_END, TERMS, VOICE } from './ja-name-words.ts'
import { findQuoted } from './ja-names.ts'
import { findRuns, IS_BUILT_ON, placeRef, readName } from './ja-naming.ts'

export interface NameBook {
  /** The names of a sentence that the catalogue lacks. @param tokens those of the sentence, or null to look closely only at what acts in it */
  find(text: string, sentence: Span, known: readonly Mention[], tokens: readonly Token[] | null): Mention[]
}

interface Entry {
  ref: EntityRef
  isVoice: boolean
  mention: Mention | null
}

/** More than any article introduces; each is looked for in the whole text. */
const MAX_NAMES = 400
const LONGEST_TITLE = 300

/** @param known the catalogue's names in `text` */
export function openNameBook(title: string, text: string, known: readonly Mention[], tokenize: Tokenize): NameBook {
  const bySurface = new Map<string, Entry>()
  const tokensOf = memo(tokenize)
  const add = (name: string, entry: Entry) => {
    if (!bySurface.has(name) && bySurface.size < MAX_NAMES) bySurface.set(name, entry)
  }
  for (const [where, hits] of [
    [text, known],
    [title, []],
  ] as const)
    for (const run of findRuns(where, 0, where.length)) {
      const words = where.slice(run.start, run.end)
      const inside = firstOverlapping(hits, run)
      const cue = introduction(where, run)
      if (cue === null && !isExtended(words, inside, run)) continue
      if (inside !== undefined && !isExtended(words, inside, run)) {
        // A known name, with another one in brackets behind it.
        if (cue?.alias !== undefined && inside.end === run.end) add(cue.alias, entryOf(inside))
        continue
      }
      const certainty = cue?.isLabel === true ? 'none' : cue?.alias === undefined ? 'introduced' : 'alias'
      const naming = readName(words, tokensOf(words), certainty)
      if (naming === null) continue
      const alias = cue?.alias
      const knownAlias = hits
        .slice(firstFrom(hits, run.end), firstFrom(hits, run.end + 4))
        .find((one) => alias !== undefined && text.startsWith(alias, one.start))
      const entry =
        knownAlias !== undefined
          ? entryOf(knownAlias)
          : newEntry(naming.name, kindHere(where, run.start + naming.start, naming.kind), isPress(where, run, naming))
      add(naming.name, entry)
      if (alias !== undefined && naming.kind === 'organisation') add(alias, entry)
    }
  for (const [name] of `${title}\n${text}`.matchAll(MIXED_NAME))
    if (isRepeated(text, name)) add(name, newEntry(name, 'organisation', false))
  for (const one of known) {
    const short = /^([ァ-ヴー]{4,})・[ァ-ヴー・]+$/.exec(text.slice(one.start, one.end))?.[1]
    const isNew = short !== undefined && !NEVER.test(short) && one.ref.kind === 'organisation'
    if (isNew && isUsedAlone(text, short) && !known.some((other) => text.slice(other.start, other.end) === short))
      add(short, entryOf(one))
  }
  addShortForms(bySurface, text)
  for (const { ref, start, end } of findQuoted(text, { start: 0, end: text.length }))
    if (
      /^[ァ-ヴー・]{4,}$/.test(ref.name) &&
      !NEVER.test(ref.name) &&
      firstOverlapping(known, { start, end }) === undefined
    )
      add(ref.name, newEntry(ref.name, ref.kind, false))
  return { find: (...where) => findNames(bySurface, tokensOf, ...where) }
}

/** みさきコンピュート: hiragana that no particle explains, before katakana. */
const MIXED_NAME =
  /(?:(?<![ぁ-ん一-龠ァ-ヴー])|(?<=[市県区町村]の))(?!また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ)[ぁ-ん]{2,5}[ァ-ヴー]{3,}(?:[一-龠]{2,4})?/g

function isRepeated(text: string, name: string): boolean {
  const first = text.indexOf(name)
  return first >= 0 && text.indexOf(name, first + name.length) >= 0
}

function memo(tokenize: Tokenize): Tokenize {
  const seen = new Map<string, Token[]>()
  return (words) => {
    const tokens = seen.get(words) ?? tokenize(words)
    seen.set(words, tokens)
    return tokens
  }
}

function entryOf(mention: Mention): Entry {
  return { ref: mention.ref, isVoice: mention.isVoice, mention }
}

/** 地元紙ミント, 調査会社のテラリサーチ. */
function isPress(text: string, run: Span, naming: Span): boolean {
  const before = text.slice(Math.max(0, run.start - 8), run.start + naming.start)
  return /(?:紙|誌|通信社|テレビ|メディア|サイト|調査会社|調査機関|シンクタンク|証券会社)(?:の|、)?$/.test(before)
}

function newEntry(name: string, kind: EntityKind, isPress: boolean): Entry {
  return {
    ref: kind === 'place' ? placeRef(name) : { key: foldName(name), name, kind },
    isVoice: kind === 'organisation' && (isPress || VOICE.test(name)),
    mention: null,
  }
}

/** 日立エナジー holds 日立, and is another company. */
function isExtended(words: string, inside: Mention | undefined, run: Span): boolean {
  if (inside === undefined || inside.ref.kind !== 'organisation') return false
  const rest = words.slice(inside.end - run.start)
  return rest.length >= 2 && /^(?:[ァ-ヴー]{2,}|[一-龠]{2,4})$/.test(rest) && ORGANISATION_END.test(words)
}

interface Introduction {
  /** The other name in brackets behind it. */
  alias?: string
  /** It stands where a list's line says what it is about: a name, or a common word. */
  isLabel?: boolean
}

const ALIAS = /^(?:[A-Z][\w.&' -]{1,28}|[ァ-ヴー・]{2,16}(?:AI|[一-龠]{2,4})?|[一-龠]{2,8})$/

/** What a notice calls whoever writes it, and whoever it is about. */
const NO_ALIAS = /^(?:当社|弊社|同社|本件|本取引|本契約|対象会社|対象者|本社債|当行|当グループ)$/

/** Verbs that tell what a company does, before its name. */
const DESCRIBES =
  /(?:上場する|手がける|運営する|開発する|展開する|提供する|販売する|製造する|設計する|つくる|作る|率いる|担う|営む|強い|受け持つ|得意とする|貸す|貸し出す|請け負う|扱う|専門とする)$/
/** Towns that stand in brackets behind a company without their 市. */
const TOWNS =
  /^(?:東京|大阪|京都|名古屋|福岡|札幌|仙台|神戸|横浜|川崎|千葉|さいたま|つくば|広島|岡山|金沢|新潟|静岡|浜松|那覇|熊本|鹿児島|長野|松本|盛岡|高松|松山|ソウル|深圳|北京|上海|杭州|台北|ロンドン|パリ|ベルリン|トロント|ニューヨーク|サンフランシスコ)/

/** What says that a name stands here: brackets behind it, a word for what it is before it, the head of a list or title. */
function introduction(text: string, { start, end }: Span): Introduction | null {
  const around: Surroundings = {
    words: text.slice(start, end),
    before: text.slice(Math.max(0, start - 14), start),
    behind: text.slice(end, end + 40),
  }
  const bracketed = isOpening(text, end) ? readBracket(around.behind) : null
  if (bracketed !== null) return bracketed
  if (CUES.some((isCue) => isCue(around))) return {}
  if (/(?:^|\n)[・*][ 　]?$/.test(around.before) && /^(?:[：:　]|\([^()]*\)[：:　])/.test(around.behind))
    return { isLabel: true }
  const isHead = start === 0 || /[\n】　]$/.test(around.before)
  return isHead && /^[、がは]/.test(around.behind) && isTitle(text) ? {} : null
}

interface Surroundings {
  words: string
  before: string
  behind: string
}

function isOpening(text: string, end: number): boolean {
  return text[end] === '(' || text[end + 1] === '('
}

function readBracket(behind: string): Introduction | null {
  const bracket = /^[」』]?[(]([^()\n]{2,30})[)]/.exec(behind)?.[1]
  if (bracket === undefined || !/[ァ-ヴA-Za-z一-龠]/.test(bracket)) return null
  // (本社:福岡市、以下「ハルカゼ」).
  const called = /以下、?[「『]?([^「」『』、。]{2,20}?)[」』]?$/.exec(bracket)?.[1]
  if (called !== undefined) return ALIAS.test(called) && !NO_ALIAS.test(called) ? { alias: called } : {}
  const first = bracket.split('、')[0] ?? ''
  if (COUNTRIES.test(first) || TOWNS.test(first) || /^\d{4}$|[市県府都区州町村]$/.test(first)) return {}
  const isName = ALIAS.test(first) && !TERMS.test(first) && (!NEVER.test(first) || /^[A-Z]{2}$/.test(first))
  return isName ? { alias: first } : null
}

const LOOKS_NAMED = /[ァ-ヴ]{2}|[A-Z]/
const IN_CASE = /^[はがのも、にをと(]/
const AFTER_HEAD = /(?:^|\n)(?:[■●◆□▼◇【]|\d{1,2}[).]|[①-⑳])\s?$/
const AFTER_LABEL = /(?:^|\n)(?:[■●◆□▼◇]|\d{1,2}[).]|[①-⑳])\s?(?:[一-龠ァ-ヴー]{2,8}の)?$/

/** Each looks at one sign first: most runs of letters are introduced by nothing. */
const CUES: readonly ((around: Surroundings) => boolean)[] = [
  // 調査会社のテラリサーチ; 送配電子会社、日立エナジー.
  ({ before }) => {
    const link = /(?:の|、|である)$/.exec(before)?.[0]
    return link !== undefined && INTRODUCES.test(before.slice(0, -link.length))
  },
  ({ before }) => AFTER_HEAD.test(before),
  // ■法務のハーベイ　2025年…: the head of a list's line.
  ({ before, behind }) => /^[ 　:：(]/.test(behind) && AFTER_LABEL.test(before),
  // 新潟市のツバメ計算機は: of a town.
  ({ words, before, behind }) =>
    before.endsWith('の') && /[市県区町村州都府]の$/.test(before) && IN_CASE.test(behind) && LOOKS_NAMED.test(words),
  // 米ルマAI: of a country.
  ({ words }) => LOOKS_NAMED.test(words) && COUNTRY.test(words) && !COUNTRIES.test(words),
  // クラウド会社ハイレゾンの: the word for what it is stands in the run.
  ({ words, behind }) => /(?:会社|企業|大手|新興)(?=[ァ-ヴA-Z])/.test(words) && IN_CASE.test(behind),
  // アップステージの「Solar Open」は: whose product it is.
  ({ words, behind }) => behind.startsWith('の') && /^の[「『][A-Za-z]/.test(behind) && /^[ァ-ヴー・]{3,}$/.test(words),
  // オーロラ社は: a common word that 社 makes a name.
  ({ words, behind }) => words.endsWith('社') && /[ァ-ヴー]{3}社$/.test(words) && IN_CASE.test(behind),
  // AIをつくる潮騒ラボ（東京）に, 東証グロースに上場するクレセント・コンピュートの: what it does says that it is one.
  ({ words, before, behind }) => LOOKS_NAMED.test(words) && IN_CASE.test(behind) && DESCRIBES.test(before),
]

/** What has no sentence in it. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !text.includes('。')
}

/** バーシャ for バーシャAI, where the text has it. */
function addShortForms(bySurface: Map<string, Entry>, text: string): void {
  for (const [name, entry] of [...bySurface]) {
    if (entry.ref.kind !== 'organisation' || isPublicBody(entry.ref.name)) continue
    const short =
      /^([ァ-ヴー]{2,}|[A-Z][a-z]{3,})(?:・.+| .+|AI|ラボ|テクノロジーズ?|グループ|ホールディングス|[一-龠]{2,4})$/.exec(
        name,
      )?.[1]
    if (short === undefined || bySurface.has(short) || NEVER.test(short) || COUNTRIES.test(short)) continue
    if (isUsedAlone(text, short)) bySurface.set(short, entry)
  }
}

function isUsedAlone(text: string, name: string): boolean {
  return new RegExp(`(?<![ァ-ヴー・A-Za-z])${name}(?:は|が|の|も|を|に|と|、|側|社)`).test(text)
}

function placesOf(name: string, entry: Entry, text: string, sentence: Span): Mention[] {
  const found: Mention[] = []
  for (let at = text.indexOf(name, sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length, ref: entry.ref, entity: null, isVoice: entry.isVoice })
  return found
}

function findNames(
  bySurface: ReadonlyMap<string, Entry>,
  tokensOf: Tokenize,
  text: string,
  sentence: Span,
  known: readonly Mention[],
  tokens: readonly Token[] | null,
): Mention[] {
  const found: Mention[] = []
  for (const run of findRuns(text, sentence.start, sentence.end)) {
    const words = text.slice(run.start, run.end)
    const mention = inBook(bySurface, words, run) ?? unlisted(text, sentence, run, words, known, tokensOf, tokens)
    if (mention !== null) found.push(mention)
  }
  for (const [name, entry] of bySurface) if (/^[ぁ-ん]/.test(name)) found.push(...placesOf(name, entry, text, sentence))
  return found
}

/** The longest name of the book inside the run, not within another word. */
function inBook(bySurface: ReadonlyMap<string, Entry>, words: string, run: Span): Mention | null {
  let best: Mention | null = null
  for (const [name, entry] of bySurface) {
    const at = words.indexOf(name)
    if (at < 0 || isInsideWord(words, at, at + name.length)) continue
    if (best !== null && best.end - best.start >= name.length) continue
    const start = run.start + at
    best = {
      start,
      end: start + name.length,
      ref: entry.ref,
      entity: entry.mention?.entity ?? null,
      isVoice: entry.isVoice,
    }
  }
  return best
}

function isInsideWord(words: string, start: number, end: number): boolean {
  return [/[ァ-ヴー・]/, /[A-Za-z0-9]/].some(
    (kind) =>
      (kind.test(words[start - 1] ?? '') && kind.test(words[start] ?? '')) ||
      (kind.test(words[end] ?? '') && kind.test(words[end - 1] ?? '')),
  )
}

/** What stands in quotation marks is a product, what lies in the south of a country a place. */
function kindHere(text: string, start: number, kind: EntityKind): EntityKind {
  if (kind !== 'organisation') return kind
  if (/[「『]/.test(text[start - 1] ?? '')) return 'product'
  return /(?:[東西南北中]部|近郊|郊外|首都|州都|都市|沖|沿岸|県内|市内|州内)の?$/.test(
    text.slice(Math.max(0, start - 6), start),
  )
    ? 'place'
    : kind
}

const SOURCE_BEHIND = /^(?:によ[るれ]|の(?:推計|試算|調査|調べ|予測|集計|推定))/
const ACTS: ReadonlySet<string> = new Set(['topic', 'nominative'])

/** The tokens that make up a stretch, their offsets counted from its start; null where one reaches over its ends. */
function tokensInside(tokens: readonly Token[], start: number, end: number): Token[] | null {
  const inside = tokens.filter((one) => one.end > start && one.start < end)
  if (inside[0]?.start !== start || inside.at(-1)?.end !== end) return null
  return inside.map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
}

function isSiteOf(text: string, { start, end }: Span, words: string, known: readonly Mention[]): boolean {
  if (!/^[ァ-ヴー]{3,12}$/.test(words) || NEVER.test(words) || TERMS.test(words) || text[start - 1] !== 'の')
    return false
  const isBuilding = /^の(?:AI|新|計算)?(?:拠点|データセンター|工場|キャンパス|発電所)/.test(text.slice(end, end + 12))
  return isBuilding && known.some((one) => one.ref.kind === 'organisation' && one.end === start - 1)
}

/** A name that nothing introduces: told by the analyser, where a particle or a comma follows it. */
function unlisted(
  text: string,
  sentence: Span,
  run: Span,
  words: string,
  known: readonly Mention[],
  tokensOf: Tokenize,
  tokens: readonly Token[] | null,
): Mention | null {
  const role = caseOf(text, run.end, sentence.end)
  const isPerson = /(?:氏|さん|EO|FO|TO|長|者)$/.test(words)
  const isOwner = role === 'possessive' && isTopicOwner(text, run, sentence.end)
  // アプライド・デジタルのエレンデールの拠点.
  if (isSiteOf(text, run, words, known)) return { ...run, ref: placeRef(words), entity: null, isVoice: false }
  if (
    tokens === null &&
    !ACTS.has(role) &&
    !isOwner &&
    !/^(?:だ|である|だろう|。)/.test(text.slice(run.end, run.end + 3))
  )
    return null
  if (tokens === null && !/[ァ-ヴ]{3}|[A-Z][a-z]{2}/.test(words) && !isPerson) return null
  if (role === 'none' && !isPerson) return null
  // All of it is a name of the catalogue, and no part of it another one.
  if (known.some((one) => one.start <= run.start && run.end <= one.end && one.ref.kind !== 'place')) return null
  if (COUNTRIES.test(words) && ACTS.has(role) && words.length > 1)
    return { ...run, ref: { key: foldName(words), name: words, kind: 'organisation' }, entity: null, isVoice: false }
  // テラリサーチの推計によると: whose figures are quoted is somebody.
  const isSource = VOICE.test(words) && SOURCE_BEHIND.test(text.slice(run.end, run.end + 8))
  const own = tokens === null ? null : tokensInside(tokens, run.start - sentence.start, run.end - sentence.start)
  const naming = readName(words, own ?? tokensOf(words), isSource ? 'introduced' : 'none')
  if (naming === null) return null
  const [start, end] = [run.start + naming.start, run.start + naming.end]
  const inside = known.filter((one) => one.start < end && start < one.end && one.ref.kind !== 'place')
  // アーケル・エヌスケール is another company than エヌスケール.
  const isJoint = inside.length === 1 && naming.name.includes('・') && end - start > inside[0]!.end - inside[0]!.start
  if (inside.length > 0 && !isJoint) return null
  const { name, kind } = naming
  const isVoice = kind === 'organisation' && (VOICE.test(name) || isPress(text, run, naming)) && !isPublicBody(name)
  const isSite =
    kind === 'organisation' &&
    /^(?:[ァ-ヴー]{3,}|[一-龠]{2,3})$/.test(name) &&
    IS_BUILT_ON.test(text.slice(end, end + 40))
  // ポルトガルのシネスに, 米国南部のアビリーンで: in a country, and not from it.
  const isIn =
    kind === 'organisation' &&
    /^[ァ-ヴー]{3,}$/.test(name) &&
    new RegExp(`${COUNTRIES.source.slice(1, -1)}(?:[東西南北中]+部)?の$`).test(
      text.slice(Math.max(0, start - 14), start),
    ) &&
    /^(?:に(?!よ|対|つい|出資|投資)|で(?!は?ある)|では|には)/.test(text.slice(end, end + 6))
  const here = isSite || isIn ? 'place' : kindHere(text, start, kind)
  const ref = here === 'place' ? placeRef(name) : { key: foldName(name), name, kind: here }
  return { start, end, ref, entity: null, isVoice }
}
