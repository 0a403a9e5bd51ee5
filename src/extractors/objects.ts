// What a figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import { caseOf } from './languages/ja-grammar.ts'
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

type Finder = (context: ObjectContext) => EntityRef | null

const FINDERS: Partial<Record<Metric, Finder>> = {
  training_cost: findModel,
  gpu_hours: findModel,
  parameter_count: findModel,
  training_tokens: findModel,
  context_window: findModel,
  price: findWare,
  users: findProduct,
  subscribers: findProduct,
  revenue: (context) => findSegment(context) ?? findProduct(context),
  profit: (context) => findSegment(context) ?? findHolding(context),
  money_other: (context) => findHolding(context) ?? findWare(context),
  penalty: findProduct,
  funding: findRound,
  investment: findCounterparty,
  acquisition: findCounterparty,
  contract: findCounterparty,
  capex: findSite,
  power: (context) => findSupplier(context) ?? findSite(context),
  accelerator_count: (context) =>
    context.scope === 'training' ? findModel(context) : (findRecipient(context) ?? findSite(context)),
  headcount: findDepartment,
  layoffs: findDepartment,
}

export function findObject(context: ObjectContext): EntityRef | null {
  const found = FINDERS[context.metric]?.(context) ?? null
  return found !== null && found.key === context.subject?.key ? null : found
}

/** The fitting mention that stands nearest before the figure in its sentence, else right behind it. */
function nearest({ place, mentions }: ObjectContext, fits: (mention: Mention) => boolean, reach = 24): Mention | null {
  const fitting = mentions.filter(fits)
  const before = fitting.filter((one) => one.end <= place.quantity.start).at(-1)
  return (
    before ?? fitting.find((one) => one.start >= place.quantity.end && one.start - place.quantity.end <= reach) ?? null
  )
}

function findModel(context: ObjectContext): EntityRef | null {
  const model = nearest(context, (one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  if (model !== null) return model.ref
  const { discourse, subject } = context
  const last = discourse.model
  return last !== null && (last.owner === null || subject === null || last.owner.key === subject.key) ? last.ref : null
}

/** A product, a model or a chip that is sold; of those before the figure the nearest. */
function findWare(context: ObjectContext): EntityRef | null {
  const ware = nearest(context, (one) => ['product', 'model', 'chip'].includes(one.ref.kind), 0)
  if (ware !== null) return ware.ref
  const { discourse, subject, metric } = context
  const last = metric === 'price' ? discourse.model : null
  return last !== null && last.owner !== null && last.owner.key === subject?.key ? last.ref : null
}

function findProduct(context: ObjectContext): EntityRef | null {
  const { place } = context
  const product = nearest(
    context,
    (one) => one.ref.kind === 'product' || one.ref.kind === 'chip' || one.ref.kind === 'model',
    0,
  )
  if (product === null) return null
  // A new topic between the two speaks of something else.
  return /[。]|は[^、。]{0,30}、[^、。]{0,20}は/.test(place.text.slice(product.end, place.quantity.start))
    ? null
    : product.ref
}

const SEGMENT =
  /(?:^|[、。「はがの・ 　])([^、。はがの「」・\s]{2,16}(?:部門|事業|分野|セグメント|向け))(?:の|では|は|が|で|　| )/g

/** クラウド部門の売上高は: the segment; in a list of segments the line's label. */
function findSegment({ place, discourse }: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const named = [...text.slice(sentence.start, quantity.start).matchAll(SEGMENT)].at(-1)?.[1]
  if (named !== undefined) return other(named)
  return discourse.label === null ? null : other(discourse.label)
}

/** エヌビディア株を売却し: the company whose shares they are; オープンAIへの出資に伴う損失. */
function findHolding(context: ObjectContext): EntityRef | null {
  const { place, mentions } = context
  const held = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      /^(?:株|への出資|の株式|の持ち分|への投資)/.test(place.text.slice(one.end, place.sentence.end)),
  )
  return held?.ref ?? null
}

/** シリーズC, Series C. */
function findRound({ place: { text, sentence } }: ObjectContext): EntityRef | null {
  const match = /(?:シリーズ\s?|Series\s)([A-K])(?![A-Za-z])/.exec(text.slice(sentence.start, sentence.end))
  return match === null ? null : other(`Series ${match[1]}`)
}

const PARTNER_CASES = [
  'dative',
  'accusative',
  'companion',
  'source',
  'possessive',
  'means',
  'none',
  'topic',
  'coordinate',
  'nominative',
]

/** Who is paid, bought or put money into: by case, and where the sentence names nobody, whom the text is about. */
function findCounterparty(context: ObjectContext): EntityRef | null {
  const { place, mentions, subject, discourse, metric } = context
  const isOther = (one: Mention) =>
    (one.ref.kind === 'organisation' || (one.ref.kind === 'facility' && one.entity?.ownerKey === null)) &&
    one.ref.key !== subject?.key &&
    !one.isVoice
  const others = mentions.filter(isOther)
  const rank = (one: Mention) => {
    const at = PARTNER_CASES.indexOf(caseOf(place.text, one.end, place.sentence.end))
    return at < 0 ? PARTNER_CASES.length : at
  }
  const inJapanese = discourse.language === 'ja'
  const best = inJapanese ? [...others].sort((a, b) => rank(a) - rank(b))[0] : nearest(context, isOther)
  if (best !== undefined && best !== null && (!inJapanese || rank(best) < 9)) return best.ref
  const { main, partner } = discourse
  if (partner !== null && partner.key !== subject?.key) return partner
  return metric !== 'contract' && main !== null && main.key !== subject?.key ? main : null
}

/** Where a vendor's chips go: 韓国に26万基を供給する. */
function findRecipient({ place, mentions, subject, scope }: ObjectContext): EntityRef | null {
  if (scope !== 'purchase') return null
  const receiver = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'place') &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.end <= place.quantity.start &&
      caseOf(place.text, one.end, place.sentence.end) === 'dative',
  )
  return receiver?.ref ?? null
}

/** カイロス・パワーと…電気を調達する, オープンAIが同社から750メガワット分を. */
function findSupplier({ place, mentions, subject }: ObjectContext): EntityRef | null {
  const supplier = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      ['source', 'companion'].includes(caseOf(place.text, one.end, place.sentence.end)),
  )
  return supplier?.ref ?? null
}

const SAME_SITE =
  /同(?:拠点|工場|施設|基盤|クラスター|センター|計画|データセンター|システム|スパコン|キャンパス|発電所|事業|地域)/

/** A named facility, the one that 同拠点 stands for, or the place of a site that has no other name. */
function findSite(context: ObjectContext): EntityRef | null {
  const { place, mentions, discourse } = context
  const facility = nearest(context, (one) => one.ref.kind === 'facility' && one.ref.key !== context.subject?.key)
  if (facility !== null) return facility.ref
  const words = place.text.slice(place.sentence.start, place.sentence.end)
  if (SAME_SITE.test(words) && discourse.facility !== null) return discourse.facility
  const site = mentions
    .filter((one) => one.ref.kind === 'place' && one.end <= place.quantity.start && isSite(place, one))
    .at(-1)
  if (site !== undefined) return site.ref
  return discourse.site
}

/** ペンシルベニア州のデータセンターに, アビリーンの拠点. */
export function isSite({ text, sentence }: Pick<Place, 'text' | 'sentence'>, place: Mention): boolean {
  return /^[^、。はが]{0,12}(?:の|に(?:ある|建設する|建てる|置く|開く)?)[^、。はがを]{0,10}(?:拠点|データセンター|工場|施設|キャンパス|発電所|原発|工業団地)/.test(
    text.slice(place.end, sentence.end),
  )
}

const DEPARTMENT =
  /([^、。はがの「」・\s]{2,12}(?:部門|部署|本部|サポート|チーム|職))(?:の(?:社員|要員|従業員|人員|職員)|で|を中心)/

function findDepartment({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  const match = DEPARTMENT.exec(text.slice(sentence.start, quantity.start))
  return match?.[1] === undefined ? null : other(match[1])
}

function other(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}
