// With whom money changes hands.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { type Case, caseOf, IS_BOUGHT } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import { type ObjectContext, other } from './object-context.ts'

/** エヌビディア株を売却し: the company whose shares they are; オープンAIへの出資に伴う損失. */
export function findHolding(context: ObjectContext): EntityRef | null {
  const { place, mentions, metric } = context
  const held = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= place.previousEnd &&
      (metric === 'money_other' || one.end <= place.quantity.start) &&
      /^(?:株|への出資|の株式|の持ち分|への投資)/.test(place.text.slice(one.end, place.sentence.end)),
  )
  return held?.ref ?? null
}

/** オープンAIとの契約が数百億ドルの売上高をもたらす, この提携で: with whom the deal is that sales come from. */
export function findDeal({
  place: { text, sentence, quantity },
  mentions,
  subject,
  discourse,
}: ObjectContext): EntityRef | null {
  const partner = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      one.end <= quantity.start &&
      /^(?:社)?との(?:[^、。はがを]{0,8})?(?:契約|提携|取引)/.test(text.slice(one.end, sentence.end)),
  )
  if (partner !== undefined) return partner.ref
  const isOfDeal = /(?:この|今回の)(?:契約|提携|取引)(?:で|によ|が|から)/.test(
    text.slice(sentence.start, quantity.start),
  )
  const last = discourse.things.partner
  return isOfDeal && last?.key !== subject?.key ? last : null
}

/** Whoever acts beside the subject (は, が) does the same, and is not who it is done with. */
const PARTNER_CASES = [
  'dative',
  'accusative',
  'companion',
  'theme',
  'source',
  'possessive',
  'means',
  'none',
  'coordinate',
]

/** What is on order from everybody. */
const BACKLOG = /受注残|残存履行義務|RPO|受注高|受注総額/

const IS_RECEIVED =
  /^[^、。はが]{0,12}(?:発注|受注|注文|契約|案件)を?[^、。はが]{0,4}(?:受け|獲得|得[たる]|勝ち取|取っ)/

/** 10〜12月期の受注額は: of all orders. */
const OF_A_PERIOD =
  /(?:期|年度|四半期|通期|通年|[上下]期|期間中?|年間|月)の?(?:[^、。は]{0,8})?受注[額高]?|市場(?:の)?予想|予想は|見通しは|月末時点/

/** 71億ドルで買収した米ブルー・ヨンダー: what is bought stands behind. */
export function isTaken(
  { text, quantity }: Pick<Place, 'text' | 'quantity'>,
  { start }: Mention,
  metric: Metric,
): boolean {
  if (metric !== 'acquisition' && metric !== 'investment') return false
  return start >= quantity.end && start - quantity.end <= 24 && TAKEN.test(text.slice(quantity.end, start))
}

const TAKEN =
  /^[^、。はが]{0,4}(?:で|を)[^、。はがを]{0,4}(?:買収し|取得し|買い取っ|買っ|手に入れ|傘下に収め|子会社化し|出資し|投じ)た(?:[米英仏独印加中韓]|同業の?|(?:[^、。はがを]{1,8}の))?[「『]?$/

/** A、BやCも: all of a list have the case of its last. */
function roleInList(
  { text, sentence }: Pick<Place, 'text' | 'sentence'>,
  one: Mention,
  mentions: readonly Mention[],
): Case {
  const role = caseOf(text, one.end, sentence.end)
  if (role !== 'coordinate') return role
  const next = mentions.find(({ start }) => start > one.end)
  return next !== undefined && next.start - one.end <= 6 ? roleInList({ text, sentence }, next, mentions) : role
}

/** The subject stands behind its figure, as the head of what is said of it, and no one is named before. */
function isToldOf({ text, quantity, previousEnd }: Place, { mentions, subject }: ObjectContext): boolean {
  const head = mentions.find((one) => one.ref.key === subject?.key && one.start >= quantity.end)
  if (head === undefined || !/^[^、。]{1,24}た(?:[米英仏独印加中韓])?$/.test(text.slice(quantity.end, head.start)))
    return false
  return !mentions.some(
    (one) => one.start >= previousEnd && one.end <= quantity.start && /^(?:に|へ|の株)/.test(text.slice(one.end)),
  )
}

/** 閲覧ソフト「クローム」の買収に345億ドルを: what is bought of somebody. */
function boughtGoods({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const goods = mentions.find(
    (one) =>
      ['product', 'model', 'facility'].includes(one.ref.kind) &&
      /^[」』]?(?:の買収|を[^、。はがを]{0,14}(?:\([^()]{0,14}\))?[^、。はがを]{0,6}(?:買収|買い取|取得)|を(?:巡って|めぐって|巡り)[^。]{0,30}買収)/.test(
        text.slice(one.end, sentence.end),
      ),
  )
  return (
    goods?.ref ?? boughtBusiness(text.slice(sentence.start, quantity.start), text.slice(quantity.end, sentence.end))
  )
}

/** 製造部門は、サンミナが30億ドルで買い取った: a part of somebody, which is told of as what changes hands. */
function boughtBusiness(before: string, behind: string): EntityRef | null {
  if (!/^[^、。はが]{0,4}(?:\([^()]{0,14}\))?で(?:買|取得|譲り受)/.test(behind)) return null
  const name = /(?:^|[、。うちの])([^、。はがのをに「」\s\d]{2,12}(?:事業|部門))は[^。はを]{0,30}$/.exec(before)?.[1]
  return name === undefined ? null : other(name.replace(/^このうち|^うち/, ''))
}

/** Who is paid, bought or put money into: by case, and where the sentence names nobody, whom the text is about. */
export function findCounterparty(context: ObjectContext): EntityRef | null {
  const { place, mentions, subject, discourse, metric } = context
  const isOther = (one: Mention) =>
    (one.ref.kind === 'organisation' || (one.ref.kind === 'facility' && one.entity?.ownerKey === null)) &&
    one.ref.key !== subject?.key &&
    !one.isVoice
  if (metric === 'contract' && BACKLOG.test(place.text.slice(place.previousEnd, place.quantity.start))) return null
  const goods = metric === 'acquisition' ? boughtGoods(context) : null
  if (goods !== null) return goods
  // 89億ドルを投じた米政府、20億ドルの出資を決めたX: each is told of for the sake of whom the text is about.
  const { main } = discourse
  if (metric === 'investment' && main !== null && main.key !== subject?.key && isToldOf(place, context)) return main
  const others = mentions.filter(isOther)
  const behind = others.find((one) => isTaken(place, one, metric))
  if (behind !== undefined) return behind.ref
  // 合わせて1兆4000億ドル: of all that were named.
  if (
    others.length === 0 &&
    /(?:合わせて|合計|全部で)[^、。]{0,6}$/.test(place.text.slice(place.sentence.start, place.quantity.start))
  )
    return null
  const bought = metric === 'acquisition' && IS_BOUGHT.test(place.text.slice(place.sentence.start, place.sentence.end))
  if (bought && others.length === 1) return others[0]!.ref
  const behindFigure = place.text.slice(place.quantity.end, place.sentence.end)
  const rank = (one: Mention) => {
    const role = roleInList(place, one, mentions)
    // ヴァンタスにグラフモアを14億ドルで売却: what is bought is named before its buyer.
    if (metric === 'acquisition' && role === 'accusative') return -1
    // AとBの連合はXから2億ユーロの発注を受けた: whoever orders.
    if (metric === 'contract' && role === 'source' && IS_RECEIVED.test(behindFigure)) return -1
    const at = PARTNER_CASES.indexOf(role)
    return at < 0 ? PARTNER_CASES.length : at
  }
  // メタと142億ドル、オープンAIと65億ドルの契約: each figure has its own.
  const own = others.filter((one) => one.start >= place.previousEnd && one.end <= place.quantity.start && rank(one) < 8)
  const isAlone = place.previousEnd <= place.sentence.start && place.nextStart >= place.sentence.end
  const pool = own.length > 0 && !isAlone ? own : others
  const best = [...pool].sort((a, b) => rank(a) - rank(b))[0]
  if (best !== undefined && rank(best) < PARTNER_CASES.length) return best.ref
  // フィンランドのXも6億ドルで手に入れた: bought as well.
  const also = others.find(
    (one) => one.end <= place.quantity.start && /^[」』]?(?:社)?も/.test(place.text.slice(one.end)),
  )
  if (also !== undefined && metric === 'acquisition') return also.ref
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  const { customer } = discourse.things
  const partner = (metric === 'contract' ? customer : null) ?? discourse.things.partner
  if (metric === 'contract' && OF_A_PERIOD.test(place.text.slice(place.sentence.start, place.quantity.start)))
    return null
  if (partner !== null && partner.key !== subject?.key) return partner
  const isDeal = metric !== 'contract' || (discourse.hasLead && /買う|購入|契約を|発注/.test(words))
  return isDeal && main !== null && main.key !== subject?.key ? main : null
}
