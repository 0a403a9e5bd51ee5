// The sentences that explain a conflict: the two figures, who says which and when, how far apart, why they compare.
import type { Rates } from '#catalog/rates.ts'
import type { ConflictKind, FiledClaim } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'
import { relateHardware } from './comparable.ts'
import type { Draft } from './positions.ts'
import { howManyTimes } from './rank.ts'
import { amountOf, chipsOf, describeFigure, hasSameHardware, type Sides, sideOf, sourceOf } from './sides.ts'

/** Less than so many times apart, the distance is not worth a word. */
const WORTH_TELLING = 1.05

type Explain = (sides: Sides) => string

export function explain(
  kind: ConflictKind,
  older: Draft,
  newer: Draft,
  at: FiledClaim,
  rates: Rates,
): Record<Language, string> {
  const times = howManyTimes(older, newer, rates)
  const sides = {
    older: older.opening,
    newer: newer.opening,
    at,
    times: times === null || times < WORTH_TELLING ? null : formatTimes(times),
  }
  return { ja: IN_JAPANESE[kind](sides), en: IN_ENGLISH[kind](sides) }
}

const IN_JAPANESE: Record<ConflictKind, Explain> = {
  contradiction: (sides) => {
    const [one, other] = [sideOf(sides.older, sides, 'ja'), sideOf(sides.newer, sides, 'ja')]
    const apart = distanceInJapanese(sides)
    const clash = apart === null ? `${one}と${other}が両立しない` : `${one}と${other}の間に${apart}があり、両立しない`
    return `${topicInJapanese(sides)}${clash}。${sameness(sides, 'ja')}`
  },
  denial: (sides) => {
    const { asserted, denied } = byStance(sides)
    const [one, other] = [amountOf(asserted, 'ja'), amountOf(denied, 'ja')]
    return `${topicInJapanese(sides)}${one}とされる（${sourceOf(asserted, sides, 'ja')}）が、${other}とする見方は否定されている（${sourceOf(denied, sides, 'ja')}）。`
  },
  revision: (sides) => {
    const apart = distanceInJapanese(sides)
    const [one, other] = [sideOf(sides.older, sides, 'ja'), sideOf(sides.newer, sides, 'ja')]
    return `${topicInJapanese(sides)}${one}から${other}へ、発表元が自ら訂正した${apart === null ? '' : `（${apart}）`}。`
  },
  divergence: (sides) => {
    const [one, other] = [sides.older, sides.newer].map(
      (claim) => `${describeFigure(claim, sides, 'ja')}の${sideOf(claim, sides, 'ja')}`,
    )
    const apart = distanceInJapanese(sides)
    return `${sides.at.article.publisher}は${sides.older.subject.name}について、${one}と、${other}を対比した。${apart === null ? '' : `${apart}があるが、`}数えているものが異なるため、矛盾とは限らない。`
  },
}

const IN_ENGLISH: Record<ConflictKind, Explain> = {
  contradiction: (sides) => {
    const [one, other] = [sideOf(sides.older, sides, 'en'), sideOf(sides.newer, sides, 'en')]
    const apart = distanceInEnglish(sides)
    return `${topicInEnglish(sides)}${one} and ${other} cannot both hold${apart === null ? '' : `: they are ${apart}`}. ${sameness(sides, 'en')}`
  },
  denial: (sides) => {
    const { asserted, denied } = byStance(sides)
    const [one, other] = [amountOf(asserted, 'en'), amountOf(denied, 'en')]
    return `${topicInEnglish(sides)}said to be ${one} (${sourceOf(asserted, sides, 'en')}), denied to be ${other} (${sourceOf(denied, sides, 'en')}).`
  },
  revision: (sides) => {
    const apart = distanceInEnglish(sides)
    const [one, other] = [sideOf(sides.older, sides, 'en'), sideOf(sides.newer, sides, 'en')]
    return `${topicInEnglish(sides)}${one} was corrected by its own publisher to ${other}${apart === null ? '' : `, ${apart}`}.`
  },
  divergence: (sides) => {
    const [one, other] = [sides.older, sides.newer].map(
      (claim) => `${describeFigure(claim, sides, 'en')}, ${sideOf(claim, sides, 'en')}`,
    )
    const apart = distanceInEnglish(sides)
    return `${sides.at.article.publisher} sets two figures of ${sides.older.subject.name} against each other: ${one}; and ${other}. They ${apart === null ? '' : `are ${apart}, but `}count different things, so both may hold.`
  },
}

function topicInJapanese(sides: Sides): string {
  const { older } = sides
  return `${older.subject.name}の${describeFigure(older, sides, 'ja')}は、`
}

function topicInEnglish(sides: Sides): string {
  const { older } = sides
  return `${older.subject.name}, ${describeFigure(older, sides, 'en')}: `
}

function distanceInJapanese(sides: Sides): string | null {
  return sides.times === null ? null : `${hasOneUnit(sides) ? '' : '当時の為替相場で'}約${sides.times}倍の開き`
}

function distanceInEnglish(sides: Sides): string | null {
  return sides.times === null
    ? null
    : `about ${sides.times} times apart${hasOneUnit(sides) ? '' : ' at the exchange rates of the time'}`
}

/** Why the two are about the same thing. */
function sameness({ older, newer }: Sides, language: Language): string {
  if (hasSameHardware(older, newer))
    return language === 'ja'
      ? 'どちらも同じ主体の同じ数字を、同じ条件で述べている。'
      : 'Both state the same figure of the same subject under the same terms.'
  const [part, whole] = (relateHardware(older, newer) === 'part' ? [older, newer] : [newer, older]).map((claim) =>
    chipsOf(claim, language),
  )
  return language === 'ja'
    ? `${part}は${whole}の一部であり、一部が全体を上回ることはない。`
    : `${part} is a part of ${whole}, and a part cannot be larger than the whole.`
}

function byStance({ older, newer }: Sides): { asserted: FiledClaim; denied: FiledClaim } {
  return older.stance === 'denied' ? { asserted: newer, denied: older } : { asserted: older, denied: newer }
}

function hasOneUnit({ older, newer }: Sides): boolean {
  return older.unit === newer.unit
}

/** Two significant digits are enough to see the distance: 24, 1.3, 290. */
function formatTimes(times: number): string {
  return Number(times.toPrecision(2)).toLocaleString('en-US')
}
