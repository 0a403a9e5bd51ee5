// Whatever a Japanese sentence names beside companies and wares: parts of companies, rounds, plans, names in marks.
import { hasOne, lettersOf, range, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { findInMarks, findMatches } from '../matches.ts'
import { type Mention, otherAt } from '../mentions.ts'
import { findRounds } from '../rounds.ts'
import { authorityRef } from '../things.ts'
import { endList } from '../word-tests.ts'
import { hasWord, treeOf } from '../word-tree.ts'
import { scanLabel } from './ja-grammar.ts'
import { findCollectives } from './ja-groups.ts'
import { COUNTRIES } from './ja-name-words.ts'
import { placeRef } from './ja-naming.ts'
import { findHeadedParts, findParts, isNamed, NO_PART } from './ja-parts.ts'
import { isAllOf, isHiragana } from './ja-scripts.ts'
import { hasSign, SIGN } from './ja-signs.ts'

/** A sentence, its tokens, or null where it holds no figure, and the names in it. */
interface NamedSentence {
  sentence: Span
  tokens: readonly Token[] | null
  mentions: readonly Mention[]
}

const NONE: readonly Mention[] = []

/**
 * What could be the object of a figure, and the rules do not read: of each sentence, none of its names again. Each kind of
 * thing is looked for in all sentences before the next one is: what it takes is at hand then.
 */
export function findThings(text: string, all: readonly NamedSentence[]): Mention[][] {
  const things = all.map((): Mention[] => [])
  const add = (find: (one: NamedSentence, at: number) => readonly Mention[]) => {
    for (let at = 0; at < all.length; at++) for (const one of find(all[at]!, at)) things[at]!.push(one)
  }
  add(({ sentence }) => findRounds(text, sentence))
  add(({ sentence, mentions }) => findMarked(text, sentence, mentions))
  add(({ mentions }) => findAuthorities(text, mentions))
  const known = all.map(({ mentions }, at) => [...mentions, ...things[at]!])
  add(({ sentence, mentions }) => findCollectives(text, sentence, mentions))
  add(({ sentence, tokens }) => (tokens === null ? findHeadedParts(text, sentence) : NONE))
  add(({ sentence, tokens }, at) => (tokens === null ? findCountries(text, sentence, known[at]!) : NONE))
  add(({ sentence, tokens }, at) => {
    if (tokens === null) return NONE
    const goods = [...findLabel(text, sentence, known[at]!), ...findPlans(text, sentence, known[at]!)]
    known[at]!.push(...goods)
    return goods
  })
  add(({ sentence, tokens }, at) => (tokens === null ? NONE : findParts(text, sentence, tokens, known[at]!)))
  return things
}

/** 豪州は売り場としても熱い: where a later figure may be, in a sentence whose words nobody has looked at. */
function findCountries(text: string, { start, end }: Span, mentions: readonly Mention[]): Mention[] {
  const words = text.slice(start, end)
  if (!hasWord(TREE_OF_COUNTRIES, words)) return []
  return findMatches(words, A_COUNTRY).flatMap(({ 0: name, index }) => {
    const at = { start: start + index, end: start + index + name.length }
    return isNamed(at, mentions) ? [] : [{ ...at, ref: placeRef(name), entity: null, isVoice: false }]
  })
}

const COUNTRIES_OF_TEXTS = [...[...COUNTRIES].filter((name) => name.length > 1), '豪州']
const TREE_OF_COUNTRIES = treeOf(
  COUNTRIES_OF_TEXTS.map((name) => [name, name]),
  { anyCase: false },
)
const A_COUNTRY = new RegExp(
  `(?<![一-龠ァ-ヴーA-Za-z])(?:${COUNTRIES_OF_TEXTS.join('|')})(?![一-龠ァ-ヴーA-Za-z])`,
  'g',
)

/** 長野県 where its place is 長野: the authority by its whole name. */
function findAuthorities(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isPlace)) return NONE
  return mentions.filter(isPlace).flatMap(({ ref, start, end }) => {
    if (!standsAt(LAST_OF_AUTHORITIES, text, end - 1)) return []
    const { name } = authorityRef(text.slice(start, end))
    return name === ref.name ? [] : [otherAt(name, { start: end - name.length, end })]
  })
}

const isPlace = ({ ref }: Mention) => ref.kind === 'place'
const LAST_OF_AUTHORITIES = lettersOf('都府県市町村州区')

/** ・防衛システム:売上高30億円: what a list's line is about. */
function findLabel(text: string, { start, end }: Span, mentions: readonly Mention[]): readonly Mention[] {
  if (start > 0 && text[start - 1] !== '\n') return NONE
  const label = scanLabel(text.slice(start, Math.min(end, start + 40)))
  if (label === null) return NONE
  const at = { start: start + label.start, end: start + label.end }
  const name = text.slice(at.start, at.end)
  const isName = /^[^\d「」『』()はがをにで]{2,16}$/.test(name) && !NO_PART.test(name) && !isNamed(at, mentions)
  return isName ? [otherAt(name, at)] : NONE
}

/** Pro 月20ドル, Teamは年払いなら25ドル: by what is paid for it. */
function findPlans(text: string, sentence: Span, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasSign(text, sentence, SIGN.money)) return NONE
  const words = text.slice(sentence.start, sentence.end)
  if (!hasOne(CAPITALS, words)) return NONE
  return findMatches(words, PLAN).flatMap(({ 1: name = '', index }) => {
    const start = sentence.start + index
    const at = { start, end: start + name.length }
    return isNamed(at, mentions) ? [] : [otherAt(name, at)]
  })
}

const CAPITALS = lettersOf(range('A', 'Z'))
const PLAN =
  /(?<![A-Za-z])([A-Z][A-Za-z]+\+?(?:[ -][A-Z\d][A-Za-z\d.]*)?)[ 　]?(?:プラン|版)?(?:は|が|も|で|:|、|\(|に)?[ 　]?[^、。はがをの\d「」]{0,8}\d[\d.,]*万?(?:円|ドル|ユーロ|元)/g

/** A name in marks that no form tells: exaBase 生成AI, ことりの部屋. */
function findMarked(text: string, sentence: Span, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasSign(text, sentence, SIGN.marks)) return NONE
  return findInMarks(text.slice(sentence.start, sentence.end), MARKED).flatMap(({ 1: name = '', index }) => {
    const start = sentence.start + index + 1
    const at = { start, end: start + name.length }
    return NO_NAME.test(name) || isNamed(at, mentions) ? [] : [otherAt(name, at)]
  })
}

const MARKED =
  /[「『]([^「」『』。、!?はがをに\d\s][^「」『』。、!?はがをに]{1,19})[」』](?!と(?:[述語話いし反強指訴認]|の(?:見|考|声|認|懸)))/g
/** What somebody says, or how something is. */
const NO_NAME = endList(
  'です|ます|した|ない|った|いる|ある|する|なる|れる|せる|だ|よう|という|べき|から|まで|など|ため|こと|的|化|型|性|主義|問題|時代|革命|効果|現象|元年|競争|格差|戦争|バブル|ブーム|ドル|円|ウォン|元|ユーロ|人',
  { test: (name) => name.length >= 4 && isAllOf(isHiragana, name.slice(-4)) },
)
