// The names that a Japanese article introduces, and where its sentences have them.
import type { Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom, firstOverlapping } from '../spans.ts'
import { hiraganaFirms } from './ja-hiragana-firms.ts'
import { introduction } from './ja-introductions.ts'
import { NEVER, ORGANISATION_END, TERMS } from './ja-name-words.ts'
import { findQuoted, findQuotedCompanies } from './ja-names.ts'
import { readName } from './ja-naming.ts'
import { findRuns } from './ja-runs.ts'
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
  for (const name of plainNames(title, text, known)) add(name, newEntry(name, 'organisation', false))
  for (const one of known) {
    const short = /^([ァ-ヴー]{4,})(?:・[ァ-ヴー・]+|AI)$/.exec(text.slice(one.start, one.end))?.[1]
    const isNew = short !== undefined && !NEVER.test(short) && one.ref.kind === 'organisation'
    if (isNew && isUsedAlone(text, short) && !known.some((other) => text.slice(other.start, other.end) === short))
      add(short, entryOf(one))
  }
  addShortForms(bySurface, text)
  bareTrades(bySurface, text)
  for (const name of jointVentures(text, known)) add(name, newEntry(name, 'organisation', false))
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

/** Names of companies that stand in no run, or in one that reads otherwise. */
function plainNames(title: string, text: string, known: readonly Mention[]): string[] {
  const whole = `${title}\n${text}`
  const mixed = findMatches(whole, MIXED_NAME).map(([name]) => name)
  const told = [...hiraganaFirms(whole), ...toldNames(text)]
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

/** みさきコンピュート: hiragana that no particle explains, before katakana. */
const MIXED_NAME =
  /(?=[ぁ-ん]{2})(?:(?<![ぁ-ん一-龠ァ-ヴー])|(?<=[市県区町村]の))(?!また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ)(?:[ぁ-ん]{2,5}[ァ-ヴー]{3,}(?:[一-龠]{2,4})?|[ぁ-ん]{2,4}[ぁ-ん](?<![はがをにでとのもへやらりくてし])AI(?=[はがのを、]))/g

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
  for (const [name, entry] of bySurface) if (/[ぁ-ん]/.test(name)) found.push(...placesOf(name, entry, text, sentence))
  for (const run of findRuns(text, sentence.start, sentence.end)) {
    const words = text.slice(run.start, run.end)
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
  // ハイレゾナ・玄海町: and where it is.
  if (/^・[一-龠]{2,4}[市町]$/.test(words.slice(end)) && !/[ァ-ヴー・]/.test(words[start - 1] ?? '')) return false
  return [/[ァ-ヴー・]/, /[A-Za-z0-9]/].some(
    (kind) =>
      (kind.test(words[start - 1] ?? '') && kind.test(words[start] ?? '')) ||
      (kind.test(words[end] ?? '') && kind.test(words[end - 1] ?? '')),
  )
}
