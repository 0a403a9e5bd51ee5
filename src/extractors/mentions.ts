// Mentions: every name in a text that a figure could be of, in the catalogue or not.
import type { Catalog, Entity } from '#catalog/catalog.ts'
import { homographsIn } from '#catalog/homographs.ts'
import type { EntityRef } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { findUnnamed } from './languages/ja-groups.ts'
import type { NameBook } from './languages/ja-name-book.ts'
import { COUNTRIES, ORGANISATION_END } from './languages/ja-name-words.ts'
import {
  findGroups,
  findNamedPlaces,
  findPlaces,
  findQuoted,
  findQuotedCompanies,
  findStates,
} from './languages/ja-names.ts'
import { tellsByTrade } from './languages/ja-standing.ts'

export interface Mention extends Span {
  ref: EntityRef
  /** The catalogue's entry; null for a name that it lacks. */
  entity: Entity | null
  isVoice: boolean
  /** By what it was taken for a name, where no rule tells that it is one. */
  sign?: string
}

export function toRef({ key, name, kind }: EntityRef): EntityRef {
  return { key, name, kind }
}

/** A part, a plan, a round: what is neither a company nor a ware of its own. */
export function otherAt(name: string, { start, end }: Span): Mention {
  return { start, end, ref: { key: foldName(name), name, kind: 'other' }, entity: null, isVoice: false }
}

/** Names of the catalogue in `text`. */
export function findKnown(text: string, catalog: Catalog): Mention[] {
  const homographs = [...homographsIn(text)]
  return catalog.scan(text).map(({ start, end, entity: found }) => {
    const meant = homographs.find(([written]) => text.startsWith(written, start))?.[1]
    const entity = (meant === undefined ? null : catalog.find(meant)) ?? found
    const version = entity.kind === 'model' || entity.kind === 'product' ? versionAt(text, end) : ''
    const name = text.slice(start, end + version.length)
    const ref = version === '' ? toRef(entity) : { key: foldName(name), name, kind: entity.kind }
    return { start, end: end + version.length, entity, ref, isVoice: entity.isVoice }
  })
}

/** Hunyuan-A13B is one of the Hunyuan models, and not the same as another. */
function versionAt(text: string, end: number): string {
  if (text[end] !== '-') return ''
  return /^-[A-Z0-9][\w.]*(?:-[A-Za-z0-9.]+)*/.exec(text.slice(end, end + 30))?.[0] ?? ''
}

/** A sentence, the catalogue's names in it, and its tokens, or null where it holds no figure. */
export interface NamingSentence {
  sentence: Span
  known: readonly Mention[]
  tokens: readonly Token[] | null
}

/**
 * Names of the Japanese sentences of a text that the catalogue lacks: those of the article's own, quoted names, places,
 * groups that act as one. A longer name takes the place of a known one inside it (日立エナジー of 日立). Offsets are those
 * of `text`. Each kind of name is looked for in all sentences before the next one is: what it takes is at hand then.
 */
export function findJapaneseNames(text: string, all: readonly NamingSentence[], names: NameBook): Mention[][] {
  const wholes = all.map(({ known }) => known.map((one) => withRest(text, one)))
  const found = all.map((): Mention[] => [])
  const step = (isOwn: boolean, find: (one: NamingSentence, whole: readonly Mention[]) => readonly Mention[]) => {
    for (let at = 0; at < all.length; at++) {
      const [kept, whole] = [found[at]!, wholes[at]!]
      for (const one of find(all[at]!, whole))
        if (!(isOwn && isKnown(one, whole)) && !overlapsOne(one, kept) && !isProfile(text, all[at]!.sentence, one))
          kept.push(one)
    }
  }
  step(false, ({ sentence }) => findStates(text, sentence))
  step(true, ({ sentence }) => findQuotedCompanies(text, sentence))
  step(true, ({ sentence }, whole) => asVersions(findQuoted(text, sentence), whole))
  step(true, ({ sentence, tokens }, whole) => names.find(text, sentence, whole, tokens))
  step(false, (_, whole) => whole)
  step(false, ({ sentence }) => findGroups(text, sentence))
  step(false, ({ sentence, tokens }) => (tokens === null ? NONE : findUnnamed(text, sentence)))
  step(false, ({ sentence, tokens }) =>
    tokens === null ? findNamedPlaces(text, sentence) : findPlaces(tokens, sentence.start),
  )
  return found.map((kept) => kept.map((one) => asPart(text, withTrade(text, one))).sort((a, b) => a.start - b.start))
}

const NONE: readonly Mention[] = []

/** Whether the catalogue has it: a name that is no wider than a known one there. */
function isKnown(one: Mention, whole: readonly Mention[]): boolean {
  for (const other of whole) if (overlaps(one, other) && !isWider(one, other)) return true
  return false
}

function overlapsOne(one: Mention, found: readonly Mention[]): boolean {
  for (const other of found) if (overlaps(one, other)) return true
  return false
}

/** インフラ部門(ISG)の: what a part is called by is no company. */
function asPart(text: string, one: Mention): Mention {
  const { name, kind } = one.ref
  if (one.entity !== null || kind !== 'organisation' || name.length > 6 || !/^[A-Z&]{2,6}$/.test(name)) return one
  return PARTS.some((part) => text.includes(`${part}(${name})`)) ? otherAt(name, one) : one
}

const PARTS = ['部門', '事業', '事業部', '事業本部', 'セグメント']

/** 不動産サービスのCBREによると: a company that tells of others here. */
function withTrade(text: string, one: Mention): Mention {
  if (one.isVoice || one.ref.kind !== 'organisation') return one
  const tells = tellsByTrade(text.slice(Math.max(0, one.start - 14), one.start), text.slice(one.start, one.end))
  return tells ? { ...one, isVoice: true } : one
}

/** (本社:横浜市、代表取締役:槇村玲): what a notice says in brackets of a company does nothing itself. */
function isProfile(text: string, sentence: Span, { start, ref }: Mention): boolean {
  if (ref.kind !== 'person' && ref.kind !== 'organisation') return false
  if (!standsBefore(text, start, sentence.start)) return false
  const before = text.slice(Math.max(sentence.start, start - 60), start)
  return (
    before.lastIndexOf('(') > before.lastIndexOf(')') &&
    /(?:社長|代表者?|取締役|CEO|会長|所長|責任者|頭取|理事長?|学長|主宰|証券コード|上場)[A-Za-z一-龠]{0,8}[:、][^()、]{0,4}$/.test(
      before,
    )
  )
}

/** Whether a comma or a colon stands in the few letters before `at`. */
function standsBefore(text: string, at: number, from: number): boolean {
  for (let place = at - 1; place >= from && place >= at - 5; place--) if (standsAt(SEPARATORS, text, place)) return true
  return false
}

const SEPARATORS = lettersOf(':、')

function asVersions(quoted: readonly Mention[], known: readonly Mention[]): readonly Mention[] {
  return quoted.length === 0 || known.length === 0 ? quoted : quoted.map((one) => asVersion(one, known))
}

/** 「星火X1」 is one of the 星火 models, and whose those are. */
function asVersion(one: Mention, known: readonly Mention[]): Mention {
  const family = known.find(
    (other) =>
      other.start === one.start && isWider(one, other) && (other.ref.kind === 'model' || other.ref.kind === 'product'),
  )
  return family === undefined ? one : { ...one, entity: family.entity, ref: { ...one.ref, kind: family.ref.kind } }
}

/** 鴻海(ホンハイ)精密工業: how a name is read stands inside it. */
function withRest(text: string, mention: Mention): Mention {
  if (mention.ref.kind !== 'organisation' || text[mention.end] !== '(') return mention
  const rest = /^\([ァ-ヴー・]{2,12}\)([一-龠ァ-ヴー]{2,10})/.exec(text.slice(mention.end, mention.end + 26))
  return rest?.[1] !== undefined && ORGANISATION_END.test(rest[1])
    ? { ...mention, end: mention.end + rest[0].length }
    : mention
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isWider(a: Span, b: Span): boolean {
  return a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start
}

/** テンソリ(カナダ)は: where it is from does nothing. */
export function isOrigin(text: string, { start, end }: Mention): boolean {
  return text[start - 1] === '(' && text[end] === ')' && COUNTRIES.has(text.slice(start, end))
}
