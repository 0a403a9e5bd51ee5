// Names of a Japanese sentence that nothing introduces: told by the analyser, by the particle behind them, or by a list of places.
import { DIGITS, lettersOf, standsAt } from '#domain/letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { firstFrom } from '../spans.ts'
import { endPattern } from '../word-tests.ts'
import { actsAsFirm, isDealtWith } from './ja-firms.ts'
import { caseOf, isPublicBody, isTopicOwner } from './ja-grammar.ts'
import { COUNTRIES, ORGANISATION_END, VOICE } from './ja-name-words.ts'
import { IS_BUILT_ON, placeRef, readName } from './ja-naming.ts'
import { isPress } from './ja-standing.ts'
import { isSiteOf, kindHere } from './ja-towns.ts'

const SOURCE_BEHIND = /^(?:によ[るれ]|の(?:推計|試算|調査|調べ|予測|集計|推定))/
const ACTS: ReadonlySet<string> = new Set(['topic', 'theme', 'nominative'])

/** The tokens that make up a stretch, their offsets counted from its start; null where one reaches over its ends. */
function tokensInside(tokens: readonly Token[], start: number, end: number): Token[] | null {
  const from = firstFrom(tokens, start)
  const to = firstFrom(tokens, end)
  if (tokens[from]?.start !== start || tokens[to - 1]?.end !== end) return null
  return tokens.slice(from, to).map((one) => ({ ...one, start: one.start - start, end: one.end - start }))
}

const OF_COUNTRY = /^(.+)・([ァ-ヴー]{3,12})$/
const OF_A_COUNTRY = new RegExp(`(?:${[...COUNTRIES].join('|')})(?:[東西南北中]+部)?の$`)

/** 48万円, 3カ月: what is counted. */
const COUNTERS = lettersOf('万億兆千百円元年月日時分秒人名社件基台枚個本棟倍割棟床室')
const IN_NUMBERS = lettersOf(`${DIGITS}.,`)

const IS_PERSON = endPattern('氏んO長者', /(?:氏|さん|EO|FO|TO|長|者)$/)

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
  // 2)AMDとカイトシステムズ, and the line ends.
  if ((text[end] === '\n' || end === text.length) && endsHeading(before, text.slice(start, end))) return true
  return /^(?:まずは?|次[には]|続いて|最後[には])、?$/.test(before) || (text[end] === '。' && IS_ALONE.test(before))
}

/** The last of two whom a heading names, where its ending makes a company of it. */
function endsHeading(before: string, name: string): boolean {
  return /^[^。、はがをに]{2,24}と$/.test(before) && name.length >= 5 && ORGANISATION_END.test(name)
}

/** A town in katakana: of a country, of the list of places, or by what is built there. */
function listedPlace(text: string, run: Span, words: string, known: readonly Mention[]): Mention | null {
  // インド・ナビムンバイのデータセンター: of a country; アビリーンの旗艦拠点: of the catalogue.
  const [, country = '', katakana = ''] = OF_COUNTRY.exec(words) ?? []
  const town = COUNTRIES.has(country) ? katakana : ''
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
export function unlisted(
  text: string,
  sentence: Span,
  run: Span,
  words: string,
  known: readonly Mention[],
  tokensOf: Tokenize,
  tokens: readonly Token[] | null,
): Mention | null {
  if (words.length < 2 || (standsAt(IN_NUMBERS, text, run.start - 1) && standsAt(COUNTERS, words, 0))) return null
  const isPerson = IS_PERSON.test(words)
  const isKatakana = words.length > 2 && /[ァ-ヴー]{3}/.test(words)
  if (tokens === null && !isPerson && !isKatakana && !/[A-Z][a-z]{2}/.test(words)) return null
  const place = isKatakana ? listedPlace(text, run, words, known) : null
  if (place !== null) return place
  // All of it is a name of the catalogue, and no part of it another one.
  if (known.some((one) => one.start <= run.start && run.end <= one.end && one.ref.kind !== 'place')) return null
  const role = caseOf(text, run.end, sentence.end)
  if (
    tokens === null &&
    !ACTS.has(role) &&
    !(role === 'possessive' && isTopicOwner(text, run, sentence.end)) &&
    !IS_ACTED_FOR.test(text.slice(run.end, run.end + 16)) &&
    !(DEALT.has(role) && isDealtWith(text.slice(run.end, run.end + 24))) &&
    !(isPerson && words.includes('・') && /[一-龠]・[一-龠]{1,4}(?:社長|会長|CEO|代表|氏)$/.test(words)) &&
    !/^(?:だ|である|だろう|。|\n|$)/.test(text.slice(run.end, run.end + 3))
  )
    return null
  if (role === 'none' && !isPerson && !standsAlone(text, sentence, run)) return null
  // テンソリ(カナダ)は: where it is from.
  if (COUNTRIES.has(words) && text[run.start - 1] === '(') return null
  if (COUNTRIES.has(words) && ACTS.has(role) && words.length > 1)
    return { ...run, ref: { key: foldName(words), name: words, kind: 'organisation' }, entity: null, isVoice: false }
  // テラリサーチの推計によると: whose figures are quoted is somebody.
  const isSource = SOURCE_BEHIND.test(text.slice(run.end, run.end + 8)) && VOICE.test(words)
  const own = tokens === null ? null : tokensInside(tokens, run.start - sentence.start, run.end - sentence.start)
  // 東和計装は40億円を受注した: what it does says that it is a company.
  const parts = own ?? tokensOf(words)
  const isDoing =
    ACTS.has(role) &&
    IN_KANJI.test(words) &&
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
