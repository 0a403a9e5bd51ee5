// A conflict explained in English, in one sentence.
import type { Stance } from '#domain/claim.ts'
import type { ConflictKind, FiledClaim } from '#domain/conflict.ts'
import {
  amountOf,
  byStance,
  chipsOf,
  dayOf,
  describeFigure,
  hasOneUnit,
  hasSameHardware,
  type Nearness,
  nearnessOf,
  partAndWhole,
  type Sides,
  sideOf,
  sourceOf,
} from './sides.ts'

const SAYING: Record<Stance, string> = {
  stated: 'says',
  reported: 'reports',
  hedged: 'estimates',
  planned: 'speaks of a plan for',
  denied: 'denies',
}

export function explainInEnglish(kind: ConflictKind, sides: Sides): string {
  return SENTENCES[kind](sides)
}

const SENTENCES: Record<ConflictKind, (sides: Sides) => string> = {
  contradiction: (sides) => {
    const { older, newer } = sides
    const reason = hasSameHardware(older, newer) ? gapOf(sides) : excessOf(sides)
    return `On ${topicOf(sides)}, ${say(older, sides)}, but ${say(newer, sides)}: ${reason}, so they cannot both be right.`
  },
  denial: (sides) => {
    const { asserted, denied } = byStance(sides)
    const isSame = amountOf(asserted, 'en') === amountOf(denied, 'en')
    const what = isSame ? 'that figure' : `a figure of ${amountOf(denied, 'en')}`
    const source = sourceOf(denied, 'en')
    const refusal =
      denied.attribution === null ? `${what} is denied according to ${source}` : `${source} denies ${what}`
    return `On ${topicOf(sides)}, ${say(asserted, sides)}, but ${refusal}, so they cannot both be right.`
  },
  revision: (sides) => {
    const { older, newer } = sides
    const isSameArticle = older.article.id === newer.article.id
    const said = older.attribution === null ? [] : [older.attribution.name]
    const before = [...said, isSameArticle ? 'in an earlier version' : dayOf(older)].join(', ')
    const apart = sides.times === null ? '' : `, by a ${factorOf(sides)}`
    return `${newer.article.publisher} has itself corrected ${topicOf(sides)} from ${amountOf(older, 'en')} (${before}) to ${amountOf(newer, 'en')} (${dayOf(newer)})${apart}.`
  },
  divergence: (sides) => {
    const { older, newer, at } = sides
    const [one, other] = [older, newer].map(
      (claim) => `${describeFigure(claim, sides, 'en')} of ${sideOf(claim, sides, 'en')}`,
    )
    const apart = sides.times === null ? 'they' : `they differ by a ${factorOf(sides)} but`
    return `${at.article.publisher} (${dayOf(at)}) sets ${possessive(older.subject.name)} ${one} against its ${other}: ${apart} count different things, so both may hold.`
  },
}

function topicOf(sides: Sides): string {
  return `${possessive(sides.older.subject.name)} ${describeFigure(sides.older, sides, 'en')}`
}

function possessive(name: string): string {
  return `${name}’s`
}

/** `東都新聞 (2025-02-01) says 2,048 GPUs`; for a part and its whole with the chips that each counts. */
function say(claim: FiledClaim, sides: Sides): string {
  const chips = hasSameHardware(sides.older, sides.newer) ? '' : ` (${chipsOf(claim, 'en')})`
  return `${sourceOf(claim, 'en')} ${SAYING[claim.stance]} ${amountOf(claim, 'en')}${chips}`
}

function gapOf(sides: Sides): string {
  const gap = sides.times === null ? 'differ' : `differ by a ${factorOf(sides)}`
  return `both are of the same quantity, ${nearness(nearnessOf(sides))}, yet ${gap}`
}

function nearness(near: Nearness): string {
  switch (near.kind) {
    case 'settled':
      return 'one that is settled once and for all'
    case 'asOf':
      return 'at the same time'
    case 'published':
      if (near.days === 0) return 'reported on the same day'
      return `reported within ${near.days === 1 ? 'a day' : `${near.days} days`}`
  }
}

/** A part that is larger than the whole can be. */
function excessOf(sides: Sides): string {
  const { part, whole } = partAndWhole(sides)
  const excess = sides.times === null ? 'more' : `larger by a ${factorOf(sides)}`
  return `${chipsOf(part, 'en')} is only a part of ${chipsOf(whole, 'en')} and would be ${excess}`
}

function factorOf(sides: Sides): string {
  return `factor of about ${sides.times}${hasOneUnit(sides) ? '' : ' at the exchange rates of the time'}`
}
