// With whom money changes hands.
import type { EntityRef } from '#domain/claim.ts'
import { caseOf, isPublicBody } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { ObjectContext } from './object-context.ts'

/** エヌビディア株を売却し: the company whose shares they are; オープンAIへの出資に伴う損失. */
export function findHolding(context: ObjectContext): EntityRef | null {
  const { place, mentions } = context
  const held = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      /^(?:株|への出資|の株式|の持ち分|への投資)/.test(place.text.slice(one.end, place.sentence.end)),
  )
  return held?.ref ?? null
}

const PARTNER_CASES = [
  'dative',
  'accusative',
  'companion',
  'theme',
  'source',
  'possessive',
  'means',
  'none',
  'topic',
  'coordinate',
  'nominative',
]

/** What is on order from everybody. */
const BACKLOG = /受注残|残存履行義務|RPO|受注高|受注総額/

/** Who is paid, bought or put money into: by case, and where the sentence names nobody, whom the text is about. */
export function findCounterparty(context: ObjectContext): EntityRef | null {
  const { place, mentions, subject, discourse, metric } = context
  const isOther = (one: Mention) =>
    (one.ref.kind === 'organisation' || (one.ref.kind === 'facility' && one.entity?.ownerKey === null)) &&
    one.ref.key !== subject?.key &&
    !one.isVoice
  if (metric === 'contract' && BACKLOG.test(place.text.slice(place.previousEnd, place.quantity.start))) return null
  const others = mentions.filter(isOther)
  const rank = (one: Mention) => {
    const role = caseOf(place.text, one.end, place.sentence.end)
    // ヴァンタスにグラフモアを14億ドルで売却: what is bought is named before its buyer.
    if (metric === 'acquisition' && role === 'accusative') return -1
    // 県は補助金を交付する: what a public body does beside a deal is no part of it.
    const isAside = (role === 'topic' || role === 'nominative') && isPublicBody(one.ref.name)
    const at = isAside ? -1 : PARTNER_CASES.indexOf(role)
    return at < 0 ? PARTNER_CASES.length : at
  }
  // メタと142億ドル、オープンAIと65億ドルの契約: each figure has its own.
  const own = others.filter((one) => one.start >= place.previousEnd && one.end <= place.quantity.start && rank(one) < 8)
  const pool = own.length > 0 && place.previousEnd > place.sentence.start ? own : others
  const best = [...pool].sort((a, b) => rank(a) - rank(b))[0]
  if (best !== undefined && rank(best) < 10) return best.ref
  const { main } = discourse
  const { partner } = discourse.things
  if (partner !== null && partner.key !== subject?.key) return partner
  return metric !== 'contract' && main !== null && main.key !== subject?.key ? main : null
}
