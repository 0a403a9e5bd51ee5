// What stands around an amount of money in its clause: who gives, what for, from where, and the verb that takes it.
import { hasOne, hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { after, type Place } from '../near.ts'
import { beginPattern } from '../word-tests.ts'
import { isPublicBody } from './ja-grammar.ts'
import { classOf, type NounClass, VERB_AT, type VerbKind } from './ja-money-classes.ts'

/** The classes of the nouns in each case; an empty list where there is none. */
export interface Arguments {
  /** に, へ. */
  goal: NounClass[]
  /** を, but for the figure's own. */
  theme: NounClass[]
  /** から. */
  source: NounClass[]
  /** は, が. */
  agent: NounClass[]
  /** Of a relative clause: 52億円をかけた拠点. */
  head: NounClass[]
}

export interface Predicate {
  kind: VerbKind
  /** What binds the figure to it: を, で, の, … */
  link: string
  /** Behind the verb's stem. */
  rest: string
  /** Between the figure's particle and the verb. */
  between: string
  isPassive: boolean
  span: Span
}

/** 程度を, 分, ほどで: how the figure goes on. */
const LINK =
  /^(?:\([^()]*\))?(?:程度|前後|規模|相当|分|超|弱|強|余り|ほど|近く|以上|以下|以内|まで|を上限に)?(?:を|で|の|に|が|も|は|)、?/
const REACH = 48

/** The verb that takes the figure, behind it or in what it is the amount of; null where none is known. */
export function predicateOf(place: Place): Predicate | null {
  return clefted(place) ?? governing(place)
}

/** 国が出す金は…, 買った値段は…: the noun says no more than that it is an amount. */
const AMOUNT =
  /(?:の|金|カネ|お金|額|金額|総額|資金|代金|値段|費用|価格|合計額?)(?:は|が|も|の(?:総額|合計)は)[^、。はが]{0,14}$|(?<=[たるう])(?:約|総額|計|最大|合計)?$/

const TOPICS = lettersOf('はがも')
const REACH_OF_TOPIC = 15
const END_CLEFTED = lettersOf('たるう約額計大')

function clefted(place: Place): Predicate | null {
  const { text, previousEnd, quantity } = place
  const from = Math.max(previousEnd, quantity.start - REACH)
  const mayBe =
    hasOneWithin(TOPICS, text, quantity.start - REACH_OF_TOPIC, quantity.start) ||
    standsAt(END_CLEFTED, text, quantity.start - 1)
  if (!mayBe) return null
  const left = text.slice(from, quantity.start)
  const noun = AMOUNT.exec(left)
  if (noun === null) return null
  const words = left.slice(0, noun.index)
  // The last verb right before the noun: [Xが部門に払っ]た.
  const tail = words.slice(-8)
  if (!/(?:[うくぐすつぬぶむるただ]|てきた|ている)$/.test(tail)) return null
  const found = VERB_AT.exec(tail)
  if (found?.groups === undefined) return null
  const start = quantity.start - left.length + words.length - tail.length + found.index
  const span = { start, end: start + found[0].length }
  const rest = tail.slice(found.index + found[0].length)
  if (rest.length > 4) return null
  return { kind: kindOf(found.groups), link: '', rest, between: '', isPassive: /^(?:わ|さ|ら)?れ/.test(rest), span }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): VerbKind {
  return Object.keys(groups).find((name) => groups[name] !== undefined) as VerbKind
}

const PARTS_OFF = lettersOf('、。はが')

function governing(place: Place): Predicate | null {
  const right = after(place).slice(0, REACH)
  const link = LINK.exec(right)?.[0] ?? ''
  const found = VERB_AT.exec(right.slice(link.length))
  if (found === null || found.groups === undefined) return null
  const between = right.slice(link.length, link.length + found.index)
  if (hasOne(PARTS_OFF, between)) return null
  const kind = kindOf(found.groups)
  const rest = right.slice(link.length + found.index + found[0].length)
  const particle = /[をでのにがもは](?=、?$)/.exec(link)?.[0] ?? ''
  const start = place.tail + link.length + found.index
  const span = { start, end: start + found[0].length }
  return { kind, link: particle, rest, between, isPassive: /^(?:わ|さ|ら)?れ/.test(rest), span }
}

/** A particle of case behind a noun; によって, について, におけると are none. */
const CASE =
  /(?<=[一-龠々ァ-ヴーA-Za-z\d%」』)りきいみちけらどめえ])(?:を|に(?!よ[っりる]|つい|おけ|おい|伴|関|比べ|なる|なっ|続|向け)|へ|から|は|が)/g

/** The arguments of the figure's verb, by what their nouns are. */
export function argumentsOf(place: Place, mentions: readonly Mention[], predicate: Predicate | null): Arguments {
  const { text, quantity } = place
  const isSum = IS_SUM.test(text.slice(place.previousEnd, quantity.start))
  const last = place.breaks.findLast(({ at }) => at <= quantity.start)?.at ?? 0
  const from = Math.max(isSum ? place.sentence.start : place.previousEnd, last)
  const found: Arguments = { goal: [], theme: [], source: [], agent: [], head: [] }
  // 24億元を計算基盤に、8億元を教育に充てる: what stands before 、 is the other's.
  const isShared = standsAt(BEGIN_SHARED, text, from) && /^(?:\([^()]*\))?を/.test(text.slice(from, quantity.start))
  collect(found, text, isShared ? text.lastIndexOf('、', quantity.start) : from, quantity.start, mentions)
  if (predicate === null) {
    const end =
      place.tail +
      after(place)
        .slice(0, REACH)
        .search(/[、。]|$/)
    collect(found, text, place.tail, end, mentions)
    return found
  }
  if (predicate.between !== '')
    collect(found, text, predicate.span.start - predicate.between.length, predicate.span.start, mentions)
  const head = HEAD.exec(`${text[predicate.span.end - 1]}${predicate.rest}`)
  if (head?.[1] === undefined) return found
  const end = predicate.span.end - 1 + head[0].length
  const kind = nounAt(text, end - head[1].length, end, mentions)
  if (kind !== null) found.head.push(kind)
  return found
}

const IS_SUM = beginPattern(/^、?(?:計|合計|総額|合わせて|約)+$/)
const BEGIN_SHARED = lettersOf('(を')

/** 52億円をかけ[た拠点]を. */
const HEAD = /^[^、。はがを]?(?:て[いき])?(?:し?た|す?る|う)([^、。はがをにで]{1,18})(?=[はがをにで、])/

const ROLES: Readonly<Record<string, keyof Arguments>> = {
  に: 'goal',
  へ: 'goal',
  を: 'theme',
  から: 'source',
  は: 'agent',
  が: 'agent',
}

function collect(found: Arguments, text: string, from: number, to: number, mentions: readonly Mention[]): void {
  const words = text.slice(from, to)
  for (const { 0: particle, index } of findMatches(words, CASE)) {
    const role = ROLES[particle]
    if (role === undefined) continue
    // 投資会社のXなどから: of whom nobody knows more.
    const isSome = role === 'source' && words.slice(0, index).endsWith('など')
    const kind = nounAt(text, from, from + index, mentions) ?? (isSome ? 'company' : null)
    if (kind !== null) found[role].push(kind)
  }
}

/** What may stand between a name and its particle. */
const BEHIND_NAME = /^[」』)]*(?:など|ら|側|社|勢|連合|陣営)?$/

function nounAt(text: string, from: number, end: number, mentions: readonly Mention[]): NounClass | null {
  const noun = text.slice(Math.max(from, end - 20), end)
  const named = mentions.findLast(
    (one) => one.end <= end && one.end > end - 5 && BEHIND_NAME.test(text.slice(one.end, end)),
  )
  const kind = classOf(noun)
  if (named === undefined) return kind
  if (isPublicBody(named.ref.name)) return named.ref.kind === 'place' ? 'place' : 'state'
  // Xの工場: the noun, where the name does not end it.
  switch (named.ref.kind) {
    case 'organisation':
      return kind === 'unit' || kind === 'plant' ? kind : 'company'
    case 'place':
      return kind ?? 'place'
    case 'facility':
      return 'plant'
    case 'chip':
      return 'goods'
    default:
      return kind ?? 'product'
  }
}
