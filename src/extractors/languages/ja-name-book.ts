import { foldName, type Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom, firstOverlapping } from '../spans.ts'
import { actsAsFirm, isDealtWith } from './ja-firms.ts'
import { caseOf, isPublicBody, isTopicOwner } from './ja-grammar.ts'
import { introduction } from './ja-introductions.ts'
import { COUNTRIES, NEVER, ORGANISATION_END, TERMS, VOICE } from './ja-name-words.ts'
import { findQuoted, findQuotedCompanies } from './ja-names.ts'
import { findRuns, IS_BUILT_ON, placeRef, readName } from './ja-naming.ts'
import { addShortForms, bareTrades, type Entry, isUsedAlone, newEntry } from './ja-short-names.ts'
import { tellsByTrade } from './ja-standing.ts'
import { isSiteOf, isTown, kindHere } from './ja-towns.ts'

export interface NameBook {
  /** The names of a sentence that the catalogue lacks. @param tokens those of the sentence, or null to look closely only at what acts in it */
  find(text: string, sentence: Span, known: readonly Mention[], tokens: readonly Token[] | null): Mention[]
}

/** More than any article introduces; each is looked for in the whole text. */
const MAX_NAMES = 400

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
          : newEntry(
              naming.name,
              naming.kind === 'organisation' && isTown(text, naming.name)
                ? 'place'
                : kindHere(where, run.start + naming.start, naming.kind),
              isPress(where, run, naming),
            )
      add(naming.name, entry)
      if (alias !== undefined && naming.kind === 'organisation') add(alias, entry)
    }
  for (const [name] of `${title}\n${text}`.matchAll(MIXED_NAME))
    if (isRepeated(text, name) || ORGANISATION_END.test(name)) add(name, newEntry(name, 'organisation', false))
  for (const one of known) {
    const short = /^([ァ-ヴー]{4,})(?:・[ァ-ヴー・]+|AI)$/.exec(text.slice(one.start, one.end))?.[1]
    const isNew = short !== undefined && !NEVER.test(short) && one.ref.kind === 'organisation'
    if (isNew && isUsedAlone(text, short) && !known.some((other) => text.slice(other.start, other.end) === short))
      add(short, entryOf(one))
  }
  addShortForms(bySurface, text)
  bareTrades(bySurface, text)
  for (const one of findQuotedCompanies(text, { start: 0, end: text.length }))
    if (firstOverlapping(known, one) === undefined)
      bySurface.set(one.ref.name, newEntry(one.ref.name, 'organisation', false))
  for (const { ref, start, end } of findQuoted(text, { start: 0, end: text.length }))
    if (
      IS_OWN_NAME.test(ref.name) &&
      !NEVER.test(ref.name) &&
      !TERMS.test(ref.name) &&
      firstOverlapping(known, { start, end }) === undefined
    )
      add(ref.name, newEntry(ref.name, ref.kind, false))
  return { find: (...where) => findNames(bySurface, tokensOf, ...where) }
}

/** Long enough to be told from a word, where no marks stand around it any more: Scout, カナデール, ことのは帳, 匠壱号. */
const IS_OWN_NAME =
  /^(?:[ァ-ヴー・]{4,}|[A-Z][A-Za-z]{3,}(?:[- ][\w.]+)*|(?=[^ぁ-ん]*[ぁ-ん])[ぁ-んァ-ヴー一-龠]{4,}|[一-龠]{2,}[号型機])$/

/** みさきコンピュート: hiragana that no particle explains, before katakana. */
const MIXED_NAME =
  /(?:(?<![ぁ-ん一-龠ァ-ヴー])|(?<=[市県区町村]の))(?!また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ)(?:[ぁ-ん]{2,5}[ァ-ヴー]{3,}(?:[一-龠]{2,4})?|[ぁ-ん]{2,4}[ぁ-ん](?<![はがをにでとのもへやらりくてし])AI(?=[はがのを、]))/g

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
  const before = text.slice(Math.max(0, run.start - 14), run.start + naming.start)
  if (tellsByTrade(before, text.slice(run.start + naming.start, run.start + naming.end))) return true
  return /(?:紙|誌|通信社|テレビ|メディア|サイト|調査会社|調査機関|シンクタンク|証券会社)(?:の|、)?$/.test(before)
}

/** 日立エナジー holds 日立, and is another company. */
function isExtended(words: string, inside: Mention | undefined, run: Span): boolean {
  if (inside === undefined || inside.ref.kind !== 'organisation') return false
  const rest = words.slice(inside.end - run.start)
  return rest.length >= 2 && /^(?:[ァ-ヴー]{2,}|[一-龠]{2,4})$/.test(rest) && ORGANISATION_END.test(words)
}

function placesOf(name: string, entry: Entry, text: string, sentence: Span): Mention[] {
  const found: Mention[] = []
  for (let at = text.indexOf(name, sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length, ref: entry.ref, entity: null, isVoice: entry.isVoice })
  return found
}

function findNames(
  bySurface: Map<string, Entry>,
  tokensOf: Tokenize,
  text: string,
  sentence: Span,
  known: readonly Mention[],
  tokens: readonly Token[] | null,
): Mention[] {
  const found: Mention[] = []
  for (const run of findRuns(text, sentence.start, sentence.end)) {
    const words = text.slice(run.start, run.end)
    const inside = inBook(bySurface, words, run)
    const mention = inside ?? unlisted(text, sentence, run, words, known, tokensOf, tokens)
    if (mention === null) continue
    found.push(mention)
    if (inside === null) remember(bySurface, mention)
  }
  for (const [name, entry] of bySurface) if (/[ぁ-ん]/.test(name)) found.push(...placesOf(name, entry, text, sentence))
  return found
}

/** Who has acted once is known from there on, whatever particle follows. */
function remember(bySurface: Map<string, Entry>, { ref, isVoice }: Mention): void {
  if (ref.kind !== 'organisation' || !/^[ァ-ヴー・]{4,}$/.test(ref.name) || bySurface.size >= MAX_NAMES) return
  bySurface.set(ref.name, { ref, isVoice, mention: null })
}

/** The longest name of the book inside the run, not within another word. */
function inBook(bySurface: ReadonlyMap<string, Entry>, words: string, run: Span): Mention | null {
  let best: Mention | null = null
  for (const [name, entry] of bySurface) {
    if (name.length > words.length) continue
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

const SOURCE_BEHIND = /^(?:によ[るれ]|の(?:推計|試算|調査|調べ|予測|集計|推定))/
const ACTS: ReadonlySet<string> = new Set(['topic', 'theme', 'nominative'])

/** The tokens that make up a stretch, their offsets counted from its start; null where one reaches over its ends. */
function tokensInside(tokens: readonly Token[], start: number, end: number): Token[] | null {
  const from = firstFrom(tokens, start)
  const to = firstFrom(tokens, end)
  if (tokens[from]?.start !== start || tokens[to - 1]?.end !== end) return null
  return tokens.slice(from, to).map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
}

const OF_COUNTRY = new RegExp(`^${COUNTRIES.source.slice(1, -1)}・([ァ-ヴー]{3,12})$`)
const OF_A_COUNTRY = new RegExp(`${COUNTRIES.source.slice(1, -1)}(?:[東西南北中]+部)?の$`)

/** 48万円, 3カ月: what is counted. */
const IS_COUNTER = /^[万億兆千百円元年月日時分秒人名社件基台枚個本棟倍割棟床室]/

const DEALT: ReadonlySet<string> = new Set(['accusative', 'dative', 'companion', 'source'])

const IN_KANJI = /^[一-龠]{3,6}$/

/** Of whom an officer speaks, or who buys. */
const IS_ACTED_FOR =
  /^(?:の[^、。はがのを]{1,12}?(?:社長|会長|CEO|CFO|CTO|COO|代表|氏|取締役|担当者|幹部)|の(?:傘下|(?:完全)?子会社)(?:に|と)|の(?:本社|本店|社屋)(?:だ|です|である|を|に|で|が|は)|に(?:買収され|身売り))/

/** A sentence that is a name, or ends in the one of whom it tells: 先に動いたのがX。 */
const IS_ALONE = /^(?:[^、。はがをもにで]{1,16}[の、]|[^。]{1,30}の[はが]、?(?:[^、。はが]{1,16}の)?)?$/

/** X。, Xだ。, 次にX: a name without a particle that is nevertheless somebody's. */
function standsAlone(text: string, sentence: Span, { start, end }: Span): boolean {
  if (/^(?:だ(?!け)|です)/.test(text.slice(end, end + 3))) return true
  const before = text.slice(sentence.start, start)
  return /^(?:まずは?|次[には]|続いて|最後[には])、?$/.test(before) || (text[end] === '。' && IS_ALONE.test(before))
}

/** A town in katakana: of a country, of the list of places, or by what is built there. */
function listedPlace(text: string, run: Span, words: string, known: readonly Mention[]): Mention | null {
  // インド・ナビムンバイのデータセンター: of a country; アビリーンの旗艦拠点: of the catalogue.
  const [, town = ''] = OF_COUNTRY.exec(words) ?? []
  const at = { start: run.end - town.length, end: run.end }
  if (town !== '' && isSiteOf(text, at, town, known))
    return { ...at, ref: placeRef(town), entity: null, isVoice: false }
  if (!/^[ァ-ヴー]{3,}$/.test(words)) return null
  const place = placeRef(words)
  const isListed = place.key !== foldName(words) && text[run.start - 1] !== '【'
  // アプライド・デジタルのエレンデールの拠点.
  return isListed || isSiteOf(text, run, words, known) ? { ...run, ref: place, entity: null, isVoice: false } : null
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
  if (words.length < 2 || (IS_COUNTER.test(words) && /[\d.,]/.test(text[run.start - 1] ?? ''))) return null
  const isPerson = /(?:氏|さん|EO|FO|TO|長|者)$/.test(words)
  const isKatakana = /[ァ-ヴー]{3}/.test(words)
  if (tokens === null && !isPerson && !isKatakana && !/[A-Z][a-z]{2}/.test(words)) return null
  const place = isKatakana ? listedPlace(text, run, words, known) : null
  if (place !== null) return place
  const role = caseOf(text, run.end, sentence.end)
  if (
    tokens === null &&
    !ACTS.has(role) &&
    !(role === 'possessive' && isTopicOwner(text, run, sentence.end)) &&
    !IS_ACTED_FOR.test(text.slice(run.end, run.end + 16)) &&
    !(DEALT.has(role) && isDealtWith(text.slice(run.end, run.end + 24))) &&
    !(isPerson && words.includes('・') && /[一-龠]・[一-龠]{1,4}(?:社長|会長|CEO|代表|氏)$/.test(words)) &&
    !/^(?:だ|である|だろう|。)/.test(text.slice(run.end, run.end + 3))
  )
    return null
  if (role === 'none' && !isPerson && !standsAlone(text, sentence, run)) return null
  // All of it is a name of the catalogue, and no part of it another one.
  if (known.some((one) => one.start <= run.start && run.end <= one.end && one.ref.kind !== 'place')) return null
  // テンソリ(カナダ)は: where it is from.
  if (COUNTRIES.test(words) && text[run.start - 1] === '(') return null
  if (COUNTRIES.test(words) && ACTS.has(role) && words.length > 1)
    return { ...run, ref: { key: foldName(words), name: words, kind: 'organisation' }, entity: null, isVoice: false }
  // テラリサーチの推計によると: whose figures are quoted is somebody.
  const isSource = VOICE.test(words) && SOURCE_BEHIND.test(text.slice(run.end, run.end + 8))
  const own = tokens === null ? null : tokensInside(tokens, run.start - sentence.start, run.end - sentence.start)
  // 東和計装は40億円を受注した: what it does says that it is a company.
  const parts = own ?? tokensOf(words)
  const isDoing =
    IN_KANJI.test(words) &&
    ACTS.has(role) &&
    parts.some(({ isKnown, detail }) => !isKnown || detail === '固有名詞') &&
    actsAsFirm(text.slice(run.end, run.end + 40))
  const naming = readName(words, parts, isSource || isDoing ? 'introduced' : 'none')
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
    OF_A_COUNTRY.test(text.slice(Math.max(0, start - 14), start)) &&
    /^(?:に(?!よ|対|つい|出資|投資)|で(?!は?ある|、)|では|には)/.test(text.slice(end, end + 6))
  const here = isSite || isIn ? 'place' : kindHere(text, start, kind)
  const ref = here === 'place' ? placeRef(name) : { key: foldName(name), name, kind: here }
  return { start, end, ref, entity: null, isVoice }
}
