// Names of a Japanese sentence that nothing introduces: told by the analyser, by the particle behind them, or by a list of places.
import { DIGITS, endsWithOne, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom } from '../spans.ts'
import { actsAsFirm, isDealtWith } from './ja-firms.ts'
import { type Case, caseOf, isPublicBody, isTopicOwner } from './ja-grammar.ts'
import { COUNTRIES, ORGANISATION_END, VOICE } from './ja-name-words.ts'
import { BEGIN_BUILT_ON, IS_BUILT_ON, isCommonWord, placeRef, readName } from './ja-naming.ts'
import { hasCapitalised, hasKatakana, isAllOf, isKanji, isKatakana } from './ja-scripts.ts'
import { isPress } from './ja-standing.ts'
import { isSiteOf, kindHere } from './ja-towns.ts'

const SOURCE_BEHIND = /^(?:によ[るれ]|の(?:推計|試算|調査|調べ|予測|集計|推定))/
/** What of it stands behind its first letter. */
const BEGIN_SOURCES = lettersOf('よ推試調予集')
const ACTS: ReadonlySet<string> = new Set(['topic', 'theme', 'nominative'])

/** The tokens that make up a stretch; null where one reaches over its ends. */
function tokensInside(tokens: readonly Token[], start: number, end: number): readonly Token[] | null {
  const from = firstFrom(tokens, start)
  if (tokens[from]?.start !== start) return null
  let to = from
  while (to < tokens.length && tokens[to]!.start < end) to++
  return tokens[to - 1]!.end === end ? tokens.slice(from, to) : null
}

const OF_A_COUNTRY = new RegExp(`(?:${[...COUNTRIES].join('|')})(?:[東西南北中]+部)?の$`)

/** 48万円, 3カ月: what is counted. */
const COUNTERS = lettersOf('万億兆千百円元年月日時分秒人名社件基台枚個本棟倍割棟床室')
const IN_NUMBERS = lettersOf(`${DIGITS}.,`)

const LAST_OF_PERSONS = lettersOf('氏O長者')
const IN_OFFICES = lettersOf('EFT')

/** A name with 氏, CEO or the like behind it. */
function endsAsPerson(words: string): boolean {
  if (!endsWithOne(LAST_OF_PERSONS, words)) return false
  return !words.endsWith('O') || standsAt(IN_OFFICES, words, words.length - 2)
}

const DEALT: ReadonlySet<string> = new Set(['accusative', 'dative', 'companion', 'source'])

/** Of whom an officer speaks, or who buys. */
const IS_ACTED_FOR =
  /^(?:の[^、。はがのを]{1,12}?(?:社長|会長|CEO|CFO|CTO|COO|代表|氏|取締役|担当者|幹部)|の(?:傘下|(?:完全)?子会社)(?:に|と)|の(?:本社|本店|社屋)(?:だ|です|である|を|に|で|が|は)|に(?:買収され|身売り))/

/** A sentence that is a name, or ends in the one of whom it tells: 先に動いたのがX。 */
const IS_ALONE = /^(?:[^、。はがをもにで]{1,16}[の、]|[^。]{1,30}の[はが]、?(?:[^、。はが]{1,16}の)?)?$/

const IN_TURN = /^(?:まずは?|次[には]|続いて|最後[には])、?$/
const BEGIN_TURNS = beginsOf(IN_TURN)
const LONGEST_TURN = 4

/** X。, Xだ。, 次にX: a name without a particle that is nevertheless somebody's. */
function standsAlone(text: string, sentence: Span, { start, end }: Span): boolean {
  if (text.startsWith('です', end) || (text[end] === 'だ' && text[end + 1] !== 'け')) return true
  const before = text.slice(sentence.start, start)
  // 2)AMDとカイトシステムズ, and the line ends.
  if ((text[end] === '\n' || end === text.length) && endsHeading(before, text.slice(start, end))) return true
  return (
    (before.length <= LONGEST_TURN && standsAt(BEGIN_TURNS, before, 0) && IN_TURN.test(before)) ||
    (text[end] === '。' && IS_ALONE.test(before))
  )
}

/** The last of two whom a heading names, where its ending makes a company of it. */
function endsHeading(before: string, name: string): boolean {
  return /^[^。、はがをに]{2,24}と$/.test(before) && name.length >= 5 && ORGANISATION_END.test(name)
}

/** A town in katakana: of a country, of the list of places, or by what is built there. */
function listedPlace(text: string, run: Span, words: string, known: readonly Mention[]): Mention | null {
  // インド・ナビムンバイのデータセンター: of a country; アビリーンの旗艦拠点: of the catalogue.
  const joint = words.lastIndexOf('・')
  const town = joint > 0 && COUNTRIES.has(words.slice(0, joint)) ? words.slice(joint + 1) : ''
  const at = { start: run.end - town.length, end: run.end }
  if (town !== '' && isSiteOf(text, at, town, known))
    return { ...at, ref: placeRef(town), entity: null, isVoice: false }
  if (!isAllOf(isKatakana, words)) return null
  const place = placeRef(words)
  const isKnown = place.key !== foldName(words) && text[run.start - 1] !== '【'
  // アプライド・デジタルのエレンデールの拠点.
  return isKnown || isSiteOf(text, run, words, known) ? { ...run, ref: place, entity: null, isVoice: false } : null
}

/** Whether all of it is a name of the catalogue, and no part of it another one. */
function isListed(run: Span, known: readonly Mention[]): boolean {
  for (const one of known) if (one.start <= run.start && run.end <= one.end && one.ref.kind !== 'place') return true
  return false
}

/** Whether what follows says that somebody stands there: all that is asked of a sentence without figures. */
function acts(text: string, sentence: Span, run: Span, role: Case): boolean {
  const { end } = run
  if (ACTS.has(role) || (role === 'possessive' && isTopicOwner(text, run, sentence.end))) return true
  if (isLinked(text, end) && IS_ACTED_FOR.test(text.slice(end, end + 16))) return true
  if (DEALT.has(role) && isDealtWith(text.slice(end, end + 24))) return true
  return end === text.length || standsAt(ENDS_SENTENCE, text, end) || text.startsWith('である', end)
}

const ENDS_SENTENCE = lettersOf('だ。\n')

function isLinked(text: string, end: number): boolean {
  return text[end] === 'の' || text[end] === 'に'
}

/** ミナト電子・佐野社長. */
const IS_OFFICER = /[一-龠]・[一-龠]{1,4}(?:社長|会長|CEO|代表|氏)$/

/** A name that nothing introduces: told by the analyser, where a particle or a comma follows it. */
export function unlisted(
  text: string,
  sentence: Span,
  run: Span,
  words: string,
  known: readonly Mention[],
  tokensOf: Tokenize,
  tokens: readonly Token[] | null,
): Mention | null {
  if (standsAt(COUNTERS, words, 0) && standsAt(IN_NUMBERS, text, run.start - 1)) return null
  const isPerson = endsAsPerson(words)
  const isInKatakana = hasKatakana(text, run.start, run.end)
  if (tokens === null && !isPerson && !isInKatakana && !hasCapitalised(text, run.start, run.end)) return null
  const place = isInKatakana ? listedPlace(text, run, words, known) : null
  if (place !== null) return place
  if (isListed(run, known)) return null
  const role = caseOf(text, run.end, sentence.end)
  if (tokens === null && !acts(text, sentence, run, role) && !(isPerson && IS_OFFICER.test(words))) return null
  if (role === 'none' && !isPerson && !standsAlone(text, sentence, run)) return null
  // テンソリ(カナダ)は: where it is from.
  const isCountry = COUNTRIES.has(words)
  if (isCountry && text[run.start - 1] === '(') return null
  if (isCountry && ACTS.has(role))
    return { ...run, ref: { key: foldName(words), name: words, kind: 'organisation' }, entity: null, isVoice: false }
  // テラリサーチの推計によると: whose figures are quoted is somebody.
  const isSource =
    isLinked(text, run.end) &&
    standsAt(BEGIN_SOURCES, text, run.end + 1) &&
    SOURCE_BEHIND.test(text.slice(run.end, run.end + 8)) &&
    VOICE.test(words)
  const from = run.start - sentence.start
  const own = tokens === null ? null : tokensInside(tokens, from, run.end - sentence.start)
  // 東和計装は40億円を受注した: what it does says that it is a company.
  const parts = own ?? tokensOf(words)
  const isDoing =
    ACTS.has(role) &&
    words.length >= 3 &&
    words.length <= 6 &&
    isAllOf(isKanji, words) &&
    parts.some(({ isKnown, detail }) => !isKnown || detail === '固有名詞') &&
    actsAsFirm(text.slice(run.end, run.end + 40))
  const certainty = isSource || isDoing ? 'introduced' : 'none'
  if (certainty === 'none' && isCommonWord(words, parts)) return null
  const naming = readName(words, parts, certainty, own === null ? 0 : from)
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
    standsAt(BEGIN_BUILT_ON, text, end) &&
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
