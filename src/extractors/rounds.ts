// Rounds of funding: named in the sentence of the figure, or shortly before it.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { findMatches } from './matches.ts'
import { type Mention, otherAt } from './mentions.ts'
import { type ObjectContext, other } from './object-context.ts'

const ROUND =
  /(プレ|エクステンション|Pre-)?(?:シリーズ\s?|Series\s)([A-Z]\d?)(?![A-Za-z])|(プレ)?(?:シード(?:ラウンド|資金|期の|で)|[Ss]eed (?:round|funding))/g

const ANY_ROUND =
  /(?:(プレ|エクステンション|Pre-)?(?:シリーズ\s?|Series\s)([A-Z]\d?)(?![A-Za-z])|(プレ)?シード(?=ラウンド|資金|段階|期|[はがにでのを]))(\+)?/g

/** シリーズC, Series C: of those before `at` the last, else the first. */
export function readRound(text: string, sentence: Span, at = sentence.end): EntityRef | null {
  if (!hasSign(text, sentence, SIGN.round)) return null
  const rounds = findMatches(text.slice(sentence.start, sentence.end), ROUND)
  const named = rounds.findLast(({ index }) => sentence.start + index < at) ?? rounds[0]
  return named === undefined ? null : other(nameOf(named))
}

function nameOf([, before, letter, beforeSeed]: RegExpExecArray): string {
  const isEarly = before === 'プレ' || before === 'Pre-' || beforeSeed !== undefined
  return `${isEarly ? 'Pre-' : ''}${letter === undefined ? 'Seed' : `Series ${letter}`}`
}

/** Every round that a sentence names, シリーズB+ and シード段階 too. */
export function findRounds(text: string, sentence: Span): Mention[] {
  if (!hasSign(text, sentence, SIGN.round)) return []
  return findMatches(text.slice(sentence.start, sentence.end), ANY_ROUND).map((found) => {
    const at = sentence.start + found.index
    return otherAt(`${nameOf(found)}${found[4] ?? ''}`, { start: at, end: at + found[0].length })
  })
}

/** What is the sum of several rounds. */
const OF_ALL_ROUNDS = /(?:これまで|累計|総額|通算|合計)[^、。]{0,12}$/
/** シリーズBで総額62億円: the sum of one. */
const OF_ONE_ROUND = /(?:シリーズ\s?[A-Z]|シード)[^、。]{0,10}(?:総額|合計)[^、。]{0,4}$/
const ANOTHER_TIME = /(?:翌|その後|続いて|次いで|別に|さらに)[^。]{0,12}$/
/** Money of another kind or another time than the round before. */
const OTHER_MONEY =
  /融資枠|社債|上場|IPO|累計|これまで|通算|前回|当時|新株|借り入れ|借入|補助|助成|交付|別に|ファンド|[\d前昨]年/
/** How far the sentences that go on with a round are from it. */
const MAX_AGE = 1

export function findRound({ place, subject, discourse: { things } }: ObjectContext): EntityRef | null {
  const { text, sentence, quantity, previousEnd } = place
  const words = text.slice(sentence.start, sentence.end)
  const at = quantity.start - sentence.start
  if (OF_ALL_ROUNDS.test(words.slice(0, at)) && !OF_ONE_ROUND.test(words.slice(0, at))) return null
  // シリーズBで11億ドル、翌月にも4億ドルを: the second has no name.
  const isNext = previousEnd > sentence.start && ANOTHER_TIME.test(text.slice(previousEnd, quantity.start))
  const named = isNext ? null : readRound(text, sentence, quantity.start)
  if (named !== null) return named
  const { round } = things
  if (/^の(?:融資|借り入れ|借入|補助|助成|社債)/.test(text.slice(quantity.end, sentence.end))) return null
  if (round === null || round.age > MAX_AGE || (OTHER_MONEY.test(words.slice(0, at)) && !/内訳/.test(words)))
    return null
  return round.owner === null || subject === null || round.owner === subject.key ? round.ref : null
}
