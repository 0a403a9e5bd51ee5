// The names that a Japanese article introduces, and where its sentences have them.
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom, firstOverlapping } from '../spans.ts'
import { hiraganaNames } from './ja-hiragana-firms.ts'
import { introduction } from './ja-introductions.ts'
import { NEVER, ORGANISATION_END, TERMS } from './ja-name-words.ts'
import { findQuoted, findQuotedCompanies } from './ja-names.ts'
import { type Naming, readName } from './ja-naming.ts'
import { findRuns } from './ja-runs.ts'
import { hasHiragana, isAllOf, isDigit, isKatakana, isKatakanaSign, isLatin } from './ja-scripts.ts'
import { addShortForms, bareTrades, type Entry, isUsedAlone, newEntry } from './ja-short-names.ts'
import { isPress } from './ja-standing.ts'
import { toldNames } from './ja-told-names.ts'
import { isTown, kindHere } from './ja-towns.ts'
import { unlisted } from './ja-unlisted-names.ts'

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
  addIntroduced(bySurface, text, known, text, tokensOf)
  addIntroduced(bySurface, title, NOBODY, text, tokensOf)
  for (const name of plainNames(title, text, known)) add(bySurface, name, newEntry(name, 'organisation', false))
  addShortKnown(bySurface, text, known)
  addShortForms(bySurface, text)
  bareTrades(bySurface, text)
  for (const name of jointVentures(text, known)) add(bySurface, name, newEntry(name, 'organisation', false))
  addQuoted(bySurface, text, known)
  const inHiragana = [...bySurface].filter(([name]) => hasHiragana(name))
  const book: Book = { bySurface, inHiragana, tokensOf }
  return { find: (...where) => findNames(book, ...where) }
}

const NOBODY: readonly Mention[] = []

interface Book {
  bySurface: Map<string, Entry>
  /** Those of its names that stand in no run. */
  inHiragana: readonly (readonly [name: string, entry: Entry])[]
  tokensOf: Tokenize
}

function add(bySurface: Map<string, Entry>, name: string, entry: Entry): void {
  if (!bySurface.has(name) && bySurface.size < MAX_NAMES) bySurface.set(name, entry)
}

/** Those that stand where a text or its title introduces them. @param hits the catalogue's names in `where` */
function addIntroduced(
  bySurface: Map<string, Entry>,
  where: string,
  hits: readonly Mention[],
  text: string,
  tokensOf: Tokenize,
): void {
  for (const run of findRuns(where, 0, where.length)) {
    const inside = firstOverlapping(hits, run)
    // No name is of one letter.
    const cue = inside === undefined && run.end - run.start === 1 ? null : introduction(where, run)
    if (cue === null && inside === undefined) continue
    const words = where.slice(run.start, run.end)
    const isOther = isExtended(words, inside, run)
    if (cue === null && !isOther) continue
    const alias = cue?.alias
    if (inside !== undefined && !isOther) {
      // A known name, with another one in brackets behind it.
      if (alias !== undefined && inside.end === run.end) add(bySurface, alias, entryOf(inside))
      continue
    }
    const certainty = cue?.isLabel === true ? 'none' : alias === undefined ? 'introduced' : 'alias'
    const naming = readName(words, tokensOf(words), certainty)
    if (naming === null) continue
    const entry = entryOfAlias(alias, hits, run, text) ?? entryOfNaming(naming, where, run, text)
    add(bySurface, naming.name, entry)
    if (alias !== undefined && naming.kind === 'organisation') add(bySurface, alias, entry)
  }
}

/** Where the other name in brackets is one of the catalogue. */
function entryOfAlias(alias: string | undefined, hits: readonly Mention[], { end }: Span, text: string): Entry | null {
  if (alias === undefined) return null
  const known = hits
    .slice(firstFrom(hits, end), firstFrom(hits, end + 4))
    .find((one) => text.startsWith(alias, one.start))
  return known === undefined ? null : entryOf(known)
}

function entryOfNaming(naming: Naming, where: string, run: Span, text: string): Entry {
  const isPlace = naming.kind === 'organisation' && isTown(text, naming.name)
  const kind = isPlace ? 'place' : kindHere(where, run.start + naming.start, naming.kind)
  return newEntry(naming.name, kind, isPress(where, run, naming))
}

/** アプライド for アプライド・デジタル. */
function addShortKnown(bySurface: Map<string, Entry>, text: string, known: readonly Mention[]): void {
  for (const one of known) {
    if (one.ref.kind !== 'organisation' || !isKatakana(text.charCodeAt(one.start))) continue
    const short = shortOfKnown(text.slice(one.start, one.end))
    if (short === '' || bySurface.has(short) || NEVER.test(short) || !isUsedAlone(text, short)) continue
    if (!known.some((other) => text.slice(other.start, other.end) === short)) add(bySurface, short, entryOf(one))
  }
}

const shortOfKnown = perName((name) => /^([ァ-ヴー]{4,})(?:・[ァ-ヴー・]+|AI)$/.exec(name)?.[1] ?? '')

function addQuoted(bySurface: Map<string, Entry>, text: string, known: readonly Mention[]): void {
  const whole = { start: 0, end: text.length }
  for (const one of findQuotedCompanies(text, whole))
    if (firstOverlapping(known, one) === undefined)
      bySurface.set(one.ref.name, newEntry(one.ref.name, 'organisation', false))
  for (const { ref, start, end } of findQuoted(text, whole))
    if (
      IS_OWN_NAME.test(ref.name) &&
      !NEVER.test(ref.name) &&
      !TERMS.test(ref.name) &&
      firstOverlapping(known, { start, end }) === undefined
    )
      add(bySurface, ref.name, newEntry(ref.name, ref.kind, false))
}

/** Names of companies that stand in no run, or in one that reads otherwise. */
function plainNames(title: string, text: string, known: readonly Mention[]): string[] {
  const whole = `${title}\n${text}`
  const { mixed, firms } = hiraganaNames(whole)
  const told = [...firms, ...toldNames(text)]
  return [
    ...mixed.filter((name) => isRepeated(text, name) || ORGANISATION_END.test(name)),
    ...told.filter((name) => !known.some((one) => text.startsWith(name, one.start))),
  ]
}

const IS_JOINT = /合弁|折半|共同(?:で)?(?:出資|設立)/
const IN_A_NAME = /[一-龠々ァ-ヴー・A-Za-z0-9]/

/** 関西電力サイラスワン: two companies of the catalogue in one word, where the text tells of what they own together. */
function jointVentures(text: string, known: readonly Mention[]): string[] {
  if (!IS_JOINT.test(text)) return []
  return known.flatMap((one, index) => {
    const next = known[index + 1]
    if (next?.start !== one.end || one.ref.kind !== 'organisation' || next.ref.kind !== 'organisation') return []
    const isPart = IN_A_NAME.test(text[one.start - 1] ?? '') || IN_A_NAME.test(text[next.end] ?? '')
    return isPart || one.ref.key === next.ref.key ? [] : [text.slice(one.start, next.end)]
  })
}

/** Long enough to be told from a word, where no marks stand around it any more: Scout, カナデール, ことのは帳, 匠壱号. */
const IS_OWN_NAME =
  /^(?:[ァ-ヴー・]{4,}|[A-Z][A-Za-z]{3,}(?:[- ][\w.]+)*|(?=[^ぁ-ん]*[ぁ-ん])[ぁ-んァ-ヴー一-龠]{4,}|[一-龠]{2,}[号型機])$/

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

/** 日立エナジー holds 日立, and is another company. */
function isExtended(words: string, inside: Mention | undefined, run: Span): boolean {
  if (inside === undefined || inside.ref.kind !== 'organisation') return false
  const rest = words.slice(inside.end - run.start)
  return rest.length >= 2 && /^(?:[ァ-ヴー]{2,}|[一-龠]{2,4})$/.test(rest) && ORGANISATION_END.test(words)
}

function addPlaces(found: Mention[], name: string, entry: Entry, text: string, sentence: Span): void {
  for (let at = text.indexOf(name, sentence.start); at >= 0 && at < sentence.end; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length, ref: entry.ref, entity: null, isVoice: entry.isVoice })
}

function findNames(
  { bySurface, inHiragana, tokensOf }: Book,
  text: string,
  sentence: Span,
  known: readonly Mention[],
  tokens: readonly Token[] | null,
): Mention[] {
  const found: Mention[] = []
  for (const [name, entry] of inHiragana) addPlaces(found, name, entry, text, sentence)
  for (const run of findRuns(text, sentence.start, sentence.end)) {
    const words = text.slice(run.start, run.end)
    if (words.length === 1 && !bySurface.has(words)) continue
    const inside = inBook(bySurface, words, run)
    const mention = inside ?? unlisted(text, sentence, run, words, known, tokensOf, tokens)
    if (mention === null) continue
    found.push(mention)
    if (inside === null) remember(bySurface, mention)
  }
  return found
}

/** Who has acted once is known from there on, whatever particle follows. */
function remember(bySurface: Map<string, Entry>, { ref, isVoice }: Mention): void {
  if (ref.kind !== 'organisation' || ref.name.length < 4 || !isAllOf(isKatakanaSign, ref.name)) return
  if (bySurface.size >= MAX_NAMES) return
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
  // ハイレゾナ・玄海町: and where it is.
  if (words[end] === '・' && /^・[一-龠]{2,4}[市町]$/.test(words.slice(end)) && scriptAt(words, start - 1) !== KATAKANA)
    return false
  return goesOn(words, start) || goesOn(words, end)
}

/** Whether one word of katakana or of Latin letters stands on both sides of a place. */
function goesOn(words: string, at: number): boolean {
  const script = scriptAt(words, at)
  return script !== NO_WORD && script === scriptAt(words, at - 1)
}

const [NO_WORD, KATAKANA, LATIN] = [0, 1, 2]

function scriptAt(words: string, at: number): number {
  const code = words.charCodeAt(at)
  if (isKatakana(code) || words[at] === '・') return KATAKANA
  return isLatin(code) || isDigit(code) ? LATIN : NO_WORD
}
