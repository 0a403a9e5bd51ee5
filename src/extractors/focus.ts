// Who may take the place of whom a text is about: for a paragraph, for good, or not at all.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import { JOINS } from './languages/ja-clefts.ts'
import { caseOf, IS_BOUGHT, isInRelative, ownsJoiner, ownsPeople } from './languages/ja-grammar.ts'
import { isHeldAgainst, serves } from './languages/ja-standing.ts'
import type { Mention } from './mentions.ts'
import { ancestorsOf } from './owners.ts'
import { stateOf } from './states.ts'

/** Who serves the company that the text is about, or is only held against it, is not what the text goes on about. */
export function canFollow(
  { topic }: Discourse,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
): Mention[] {
  if (topic === null) return [...organisations]
  return organisations.filter(
    (one) => one.ref.key === topic.key || !(serves(text, one, sentence.end) || isHeldAgainst(text, sentence, one)),
  )
}

/** アンペアは65億ドルで買収を終えた, in a text about its buyer: the text is still about that. */
export function isBought(
  { key }: EntityRef,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  { main }: Discourse,
): boolean {
  if (main === null || main.key === key) return false
  const isOver = IS_BOUGHT.test(text.slice(sentence.start, sentence.end))
  return isOver && organisations.every((one) => one.ref.key === key)
}

/** グーグルクラウド in a text about アルファベット: the text is still about the whole. */
export function isUnitOf({ key }: EntityRef, { units }: Discourse): boolean {
  return units.has(key)
}

/** 引き金はXの決算で、売上高は…: whose the last figure was said to be, the next one without an owner is. */
export function followFigure(discourse: Discourse, text: string, sentence: Span, own: readonly Mention[]): void {
  const { owner, topic } = discourse
  if (owner === null || topic === null || owner.key === topic.key) return
  // A headline's company stays; so does the whole that the owner is a part of.
  if (discourse.hasLead && topic.key === discourse.main?.key) return
  if (isUnitOf(owner, discourse) || ancestorsOf(owner.key, discourse.catalog).includes(topic.key)) return
  const isTold = own.some(
    (one) =>
      one.ref.key === owner.key &&
      !ownsPeople(text, one, sentence.end) &&
      !ownsJoiner(text, one, sentence.end) &&
      !JOINS.test(text.slice(one.end, sentence.end)),
  )
  if (!isTold) return
  discourse.passedBy ??= topic
  discourse.topic = owner
}

/** 10月には別の会社が資金を集めた。: the rest of the paragraph goes on about it, and no further. */
export function passBy(
  discourse: Discourse,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  mentions: readonly Mention[],
): void {
  const acting = organisations.filter(
    (one) =>
      caseOf(text, one.end, sentence.end) === 'nominative' &&
      !JOINS.test(text.slice(one.end, sentence.end).replace(/^が続いた。/, '')) &&
      !isInRelative(text, one.end, sentence.end),
  )
  const [only] = acting
  const state = stateOf(text, sentence, organisations, mentions)
  if (state !== null) {
    discourse.passedBy ??= discourse.topic
    discourse.topic = state
    return
  }
  // グロービスが主導し、みずほキャピタルが続いた: who comes in behind another that joins.
  if (only !== undefined && /主導|参加|出資|引き受け/.test(text.slice(sentence.start, only.start))) return
  const teller = mentions.find((one) => one.isVoice && caseOf(text, one.end, sentence.end) === 'topic')
  const from = teller === undefined ? sentence.start : teller.end + 1
  if (only === undefined || acting.length > 1 || only.start < from) return
  if (HAS_TOPIC.test(text.slice(from, only.start))) return
  // …をつなぎ、別の会社が使う: what comes before has an actor of its own.
  if (text.slice(from, only.start).includes('を')) return
  discourse.passedBy ??= discourse.topic
  discourse.topic = only.ref
}

/** は, but for those of time, place and means. */
const HAS_TOPIC = /(?<![でにとらずの日月年期末初])は(?!じめ)/
