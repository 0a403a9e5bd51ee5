// What the object of a figure is found from, and the two ways of finding one that all kinds of figures share.
import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'

export interface ObjectContext {
  place: Place
  mentions: readonly Mention[]
  metric: Metric
  scope: Scope | null
  subject: EntityRef | null
  discourse: Discourse
}

/** The fitting mention that stands nearest before the figure in its sentence, else right behind it. */
export function nearest(
  { place, mentions }: ObjectContext,
  fits: (mention: Mention) => boolean,
  reach = 24,
): Mention | null {
  return (
    mentions.findLast((one) => one.end <= place.quantity.start && fits(one)) ??
    mentions.find(
      (one) =>
        one.start >= place.quantity.end &&
        one.start - place.quantity.end <= reach &&
        fits(one) &&
        !ownsNext(place, one.end),
    ) ??
    null
  )
}

/** 3万トークンで、GPT-5の40万トークンには及ばない: whose the next figure is. */
function ownsNext({ text, nextStart, sentence }: Place, end: number): boolean {
  return nextStart < sentence.end && end < nextStart && /^[」』]?の約?$/.test(text.slice(end, nextStart))
}

/** What no catalogue has and is no organisation: a segment, a round. */
export function other(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}
