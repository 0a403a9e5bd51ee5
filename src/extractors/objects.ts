// What a figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import { caseOf } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import { findSite } from './sites.ts'

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
  funding: (context) => findRound(context) ?? (isSubsidy(context) ? findSite(context) : null),
  investment: findCounterparty,
  acquisition: findCounterparty,
  contract: findCounterparty,
  capex: findSite,
  power: (context) => findSupplier(context) ?? findTenant(context) ?? findSite(context),
  hiring: (context) => findDepartment(context) ?? findOwnSite(context),
  opex: findSite,
  accelerator_count: (context) =>
    context.scope === 'training'
      ? findModel(context)
      : (findRecipient(context) ?? findTenant(context) ?? findSite(context)),
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
  const last = discourse.things.model
  return last !== null && (last.owner === null || subject === null || last.owner.key === subject.key) ? last.ref : null
}

/** A product, a model or a chip that is sold; of those before the figure the nearest. */
function findWare(context: ObjectContext): EntityRef | null {
  const { text, quantity } = context.place
  const priced = context.mentions.find(
    (one) =>
      one.start >= quantity.end &&
      ['product', 'model'].includes(one.ref.kind) &&
      /^の[「『]?$/.test(text.slice(quantity.end, one.start)),
  )
  if (priced !== undefined) return priced.ref
  const ware = nearest(context, (one) => ['product', 'model', 'chip'].includes(one.ref.kind), 0)
  if (ware !== null) return ware.ref
  const { discourse, subject, metric } = context
  const last = metric === 'price' ? discourse.things.model : null
  return last !== null && (last.owner === null || last.owner.key === subject?.key) ? last.ref : null
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

/** ブロードコムのAI半導体の売上高: of one of its trades. */
const TRADE =
  /の((?:AI|生成AI|クラウド|広告|ゲーム|データセンター|サーバー|ロボット|メモリー|HBM|自動車|スマホ|半導体|検査装置|ネットワーク|検索|通信|電池|ソフト)[^、。のはが\d]{0,8})の(?:売上高|売上収益|売り上げ|収入|営業利益)/g
const SEGMENT_BEHIND = /^(?:が|は|を)([^、。はが\d]{2,12}(?:部門|事業|向け|分野|製品))/

/** クラウド部門の売上高は: the segment; in a list of segments the line's label. */
function findSegment({ place, mentions, discourse }: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const trade = [...text.slice(sentence.start, quantity.start).matchAll(TRADE)].at(-1)?.[1]
  if (trade !== undefined) return other(trade)
  const isPart = /(?:うち|内訳は)[^、。]{0,8}$/.test(text.slice(sentence.start, quantity.start))
  const behind = isPart ? SEGMENT_BEHIND.exec(text.slice(quantity.end, sentence.end))?.[1] : undefined
  if (behind !== undefined) return other(behind)
  if (discourse.label !== null && /売上|利益|収益|料金|価格|費用|損失|実績|予想|見通し/.test(discourse.label))
    return null
  const named = [...text.slice(sentence.start, quantity.start).matchAll(SEGMENT)].at(-1)?.[1]
  if (named?.endsWith('向け')) {
    const buyer = mentions.find((one) => one.ref.kind === 'organisation' && text.startsWith('向け', one.end))
    if (buyer !== undefined) return buyer.ref
  }
  if (named !== undefined) return other(named.replace(/^(?:このうち|うち|内訳は)/, ''))
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
function findRound({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  const words = text.slice(sentence.start, quantity.start)
  if (/(?:これまで|累計|総額|通算|合計)[^、。]{0,12}$/.test(words)) return null
  const rounds = [...text.slice(sentence.start, sentence.end).matchAll(ROUND)]
  const named = rounds.filter((one) => sentence.start + one.index < quantity.start).at(-1) ?? rounds[0]
  if (named === undefined) return null
  return other(named[1] === undefined ? 'Seed' : `Series ${named[1]}`)
}

const ROUND = /(?:シリーズ\s?|Series\s)([A-Z])(?![A-Za-z])|(?:シード(?:ラウンド|資金|期の)|[Ss]eed (?:round|funding))/g

function isSubsidy({ place: { text, sentence } }: ObjectContext): boolean {
  return /補助|助成/.test(text.slice(sentence.start, sentence.end))
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

/** What is on order from everybody. */
const BACKLOG = /受注残|残存履行義務|RPO|受注高|受注総額/

/** Who is paid, bought or put money into: by case, and where the sentence names nobody, whom the text is about. */
function findCounterparty(context: ObjectContext): EntityRef | null {
  const { place, mentions, subject, discourse, metric } = context
  const isOther = (one: Mention) =>
    (one.ref.kind === 'organisation' || (one.ref.kind === 'facility' && one.entity?.ownerKey === null)) &&
    one.ref.key !== subject?.key &&
    !one.isVoice
  if (metric === 'contract' && BACKLOG.test(place.text.slice(place.previousEnd, place.quantity.start))) return null
  const others = mentions.filter(isOther)
  const rank = (one: Mention) => {
    const at = PARTNER_CASES.indexOf(caseOf(place.text, one.end, place.sentence.end))
    return at < 0 ? PARTNER_CASES.length : at
  }
  const inJapanese = discourse.language === 'ja'
  // メタと142億ドル、オープンAIと65億ドルの契約: each figure has its own.
  const own = others.filter((one) => one.start >= place.previousEnd && one.end <= place.quantity.start && rank(one) < 7)
  const pool = own.length > 0 && place.previousEnd > place.sentence.start ? own : others
  const best = inJapanese ? [...pool].sort((a, b) => rank(a) - rank(b))[0] : nearest(context, isOther)
  if (best !== undefined && best !== null && (!inJapanese || rank(best) < 9)) return best.ref
  const { main } = discourse
  const { partner } = discourse.things
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

/** マイクロソフト向けに, xAIに貸し出す: for whom a site is. */
function findTenant({ place, mentions, subject }: ObjectContext): EntityRef | null {
  const tenant = mentions.filter(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start >= place.previousEnd &&
      one.end <= place.quantity.start &&
      /^(?:社)?(?:向け(?:の|に)?|に貸し出す|に提供する|が使う|が利用する|が借りる)/.test(
        place.text.slice(one.end, place.sentence.end),
      ),
  )
  return tenant.at(-1)?.ref ?? null
}

/** People who are hired for a site that the sentence before was about. */
function findOwnSite(context: ObjectContext): EntityRef | null {
  const { text, sentence } = context.place
  const isLocal = /稼働|開業|新工場|工場を建て|拠点を|施設|現地|地元/.test(text.slice(sentence.start, sentence.end))
  return isLocal ? (findSite(context) ?? context.discourse.things.site) : null
}

/** 米AMDのGPUを6ギガワット分導入する: a deal in chips is one with their maker. */
function findVendor(
  { text, sentence, quantity }: Place,
  mentions: readonly Mention[],
  subject: EntityRef | null,
): EntityRef | null {
  const behind = text.slice(quantity.end, sentence.end)
  if (
    !/^(?:相当)?(?:分|規模)?(?:の[^、。]{0,20})?(?:を?(?:導入|調達|購入|配備)|のチップ|の半導体|のシステム)/.test(
      behind,
    )
  )
    return null
  const others = mentions.filter(
    (one) => one.ref.kind === 'organisation' && one.ref.key !== subject?.key && !one.isVoice,
  )
  const maker = others.find((one) =>
    /^(?:社)?(?:製|の)[^、。はが]{0,14}(?:GPU|チップ|半導体|システム|アクセラレータ)/.test(
      text.slice(one.end, sentence.end),
    ),
  )
  if (maker !== undefined) return maker.ref
  const isOnChips = /GPU|チップ|半導体|アクセラレータ|システム/.test(text.slice(sentence.start, sentence.end))
  return isOnChips ? (others.filter((one) => one.end <= quantity.start).at(-1)?.ref ?? null) : null
}

const SUPPLY = /電[気力]|供給|調達|契約|購入|買う|導入|提携|合意|受ける|チップ|GPU/

/** カイロス・パワーと…電気を調達する, オープンAIが同社から750メガワット分を. */
function findSupplier({ place, mentions, subject }: ObjectContext): EntityRef | null {
  const vendor = findVendor(place, mentions, subject)
  if (vendor !== null) return vendor
  if (!SUPPLY.test(place.text.slice(place.sentence.start, place.sentence.end))) return null
  const supplier = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      ['source', 'companion'].includes(caseOf(place.text, one.end, place.sentence.end)),
  )
  return supplier?.ref ?? null
}

const DEPARTMENT =
  /([^、。はがの・\s]{2,16}(?:部門|部署|本部|サポート|チーム|職))(?:の(?:社員|要員|従業員|人員|職員)|の?(?:約|およそ)?$|で|を中心)/

function findDepartment({ place: { text, sentence, quantity } }: ObjectContext): EntityRef | null {
  const words = text.slice(sentence.start, quantity.start)
  if (/全社|全体|合計|総勢|世界全体/.test(words.slice(-12))) return null
  const match = DEPARTMENT.exec(words)
  return match?.[1] === undefined ? null : other(match[1])
}

function other(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}
