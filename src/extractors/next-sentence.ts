// What the next sentence makes of the figures of this one: it takes them back, or says who told them.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import { isRelayed, takesBack } from './languages/ja-denials.ts'
import { caseOf } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { findTeller } from './languages/ja-sources.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './readings.ts'
import { firstFrom } from './spans.ts'

export interface Heard {
  text: string
  sentence: Span
  known: readonly Mention[]
  discourse: Discourse
}

/** How far the next sentence is looked at. */
const MAX_AHEAD = 120

/** Changes the readings of a sentence by the one behind it. */
export function hearNext(readings: Reading[], heard: Heard): void {
  const { text, sentence } = heard
  const ahead = text.slice(sentence.end, sentence.end + MAX_AHEAD)
  const next = ahead.slice(0, ahead.indexOf('。', 1) + 1 || ahead.length)
  const behind = { start: sentence.end, end: sentence.end + next.length }
  const isBack = hasSign(text, behind, SIGN.denial) && takesBack(next, text.slice(sentence.start, sentence.end))
  if (isBack) takeBack(readings, heard, next)
  else if (next.endsWith('した。') && TELLS_THE_LAST.test(next)) nameTeller(readings, heard, next)
}

/** Xが12日、当地の会合で明らかにした。: what, the sentence before has told. */
const TELLS_THE_LAST =
  /^[^「」。をと]{2,40}[はが][^「」。をと]{0,40}(?:発表|公表|明らかに|説明|開示|公開|報告)(?:した|しました)。$/

function nameTeller(readings: Reading[], heard: Heard, next: string): void {
  const { text, sentence } = heard
  const end = sentence.end + next.length
  const teller = findTeller(text, { start: sentence.end, end }, { start: end, end })
  const named = teller === null || teller === 'nobody' ? null : organisation(teller.name)
  const attribution = named ?? nominativeOf(heard, next)?.ref ?? null
  if (attribution === null) return
  for (const [at, reading] of readings.entries())
    if (reading.attribution === null)
      readings[at] = { ...reading, attribution, rules: [...reading.rules, 'attribution:next'] }
}

function organisation(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'organisation' }
}

function nominativeOf({ text, sentence, known }: Heard, next: string): Mention | undefined {
  const end = sentence.end + next.length
  const here = known.slice(firstFrom(known, sentence.end), firstFrom(known, end))
  return (
    here.find((one) => ['topic', 'nominative'].includes(caseOf(text, one.end, end))) ??
    // エンタジーの証人は: whose witness it is.
    here.find((one) => /^の[^、。はがを]{1,8}[はも]/.test(text.slice(one.end, end)))
  )
}

/** A denial in the next sentence is one of the last figure; of all that others are reported to say. */
function takeBack(readings: Reading[], heard: Heard, next: string): void {
  const { text, sentence, discourse } = heard
  const denier = nominativeOf(heard, next)
  const isOwn = OWN_DENIES.test(next)
  const isAll = isRelayed(text.slice(sentence.start, sentence.end))
  for (const [at, reading] of readings.entries())
    if (
      at === readings.length - 1 ||
      (isAll && (reading.stance === 'planned' || reading.stance === 'hedged' || reading.stance === 'reported'))
    )
      readings[at] = {
        ...reading,
        stance: 'denied',
        attribution: denier?.ref ?? (isOwn ? (reading.subject ?? discourse.topic) : reading.attribution),
        rules: [...reading.rules, 'stance:denied-next'],
      }
}

const OWN_DENIES = /(?:同社|会社|会社側|同社側|経営陣|広報(?:担当者)?|担当者|社長|CEO)[はがも]/
