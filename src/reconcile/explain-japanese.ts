// A conflict explained in Japanese, in one sentence.
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

/** How a side puts its figure: where the sentence goes on, and where it turns. */
const SAYING: Record<Stance, readonly [on: string, turn: string]> = {
  stated: ['とし', 'としている'],
  reported: ['と伝え', 'と伝えている'],
  hedged: ['と推定し', 'と推定している'],
  planned: ['とする計画を示し', 'とする計画を示している'],
  denied: ['ではないとし', 'ではないとしている'],
}

export function explainInJapanese(kind: ConflictKind, sides: Sides): string {
  return SENTENCES[kind](sides)
}

const SENTENCES: Record<ConflictKind, (sides: Sides) => string> = {
  contradiction: (sides) => {
    const { older, newer } = sides
    const said = `${say(older, countedOf(older, sides), 0)}、${say(newer, countedOf(newer, sides), 1)}`
    const reason = hasSameHardware(older, newer) ? gapOf(sides) : excessOf(sides)
    return `${topicOf(sides)}について、${said}が、${reason}、両立しない。`
  },
  denial: (sides) => {
    const { asserted, denied } = byStance(sides)
    const what = amountOf(asserted, 'ja') === amountOf(denied, 'ja') ? 'これ' : `${amountOf(denied, 'ja')}という見方`
    const source = sourceOf(denied, 'ja')
    const refusal =
      denied.attribution === null ? `${source}によると${what}は否定されており` : `${source}は${what}を否定しており`
    return `${topicOf(sides)}について、${say(asserted, chipsIn(asserted, sides), 0)}たのに対し、${refusal}、両立しない。`
  },
  revision: (sides) => {
    const { older, newer } = sides
    const when = older.article.id === newer.article.id ? '先の版' : dayOf(older)
    const before = older.attribution === null ? when : `${older.attribution.name}による、${when}`
    const apart = sides.times === null ? '' : `（${timesOf(sides)}の開き）`
    return `${newer.article.publisher}は、${topicOf(sides)}を${amountOf(older, 'ja')}（${before}）から${amountOf(newer, 'ja')}（${dayOf(newer)}）に自ら訂正した${apart}。`
  },
  divergence: (sides) => {
    const { older, newer, at } = sides
    const [one, other] = [older, newer].map(
      (claim) => `${describeFigure(claim, sides, 'ja')}の${sideOf(claim, sides, 'ja')}`,
    )
    const apart = sides.times === null ? '' : `${timesOf(sides)}の開きがあるが、`
    return `${at.article.publisher}（${dayOf(at)}）は、${older.subject.name}の${one}と、${other}とを対比しており、${apart}数えているものが異なるため、矛盾とは限らない。`
  },
}

function topicOf(sides: Sides): string {
  return `${sides.older.subject.name}の${describeFigure(sides.older, sides, 'ja')}`
}

/**
 * `東都新聞（2025-02-01）は2,048基とし`.
 * @param counted which chips it counts: `H100だけで`, or nothing
 */
function say(claim: FiledClaim, counted: string, at: 0 | 1): string {
  return `${sourceOf(claim, 'ja')}は${counted}${amountOf(claim, 'ja')}${SAYING[claim.stance][at]}`
}

/** `H100だけで`, `Hopper全体で`, `GPU全体で`, of a part and its whole. */
function countedOf(claim: FiledClaim, sides: Sides): string {
  if (hasSameHardware(sides.older, sides.newer)) return ''
  const chips = chipsOf(claim, 'ja')
  if (partAndWhole(sides).part === claim) return `${chips}だけで`
  return claim.hardware === null ? `${chips}で` : `${chips}全体で`
}

function chipsIn(claim: FiledClaim, { older, newer }: Sides): string {
  return hasSameHardware(older, newer) ? '' : `${chipsOf(claim, 'ja')}で`
}

function gapOf(sides: Sides): string {
  const gap = sides.times === null ? '食い違い' : `${timesOf(sides)}の開き`
  return `${sameness(nearnessOf(sides))}数字に${gap}があり`
}

/** Why both speak of one thing. */
function sameness(near: Nearness): string {
  switch (near.kind) {
    case 'settled':
      return '後から変わることのない同じ'
    case 'asOf':
      return '同じ時点の同じ'
    case 'published':
      return `同じものについて${near.days === 0 ? '同じ日に' : `${near.days}日違いで`}伝えられた`
  }
}

/** A part that is larger than the whole can be. */
function excessOf(sides: Sides): string {
  const { part, whole } = partAndWhole(sides)
  const [one, all] = [chipsOf(part, 'ja'), chipsOf(whole, 'ja')]
  return `${all}の一部にすぎない${one}が${sides.times === null ? '全体を上回り' : `その${timesOf(sides)}となり`}`
}

function timesOf(sides: Sides): string {
  return `${hasOneUnit(sides) ? '' : '当時の為替相場で'}約${sides.times}倍`
}
