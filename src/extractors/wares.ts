// The model, product or service that a figure is of.
import type { EntityRef } from '#domain/claim.ts'
import { nearest, type ObjectContext, other } from './object-context.ts'

/** さらに1兆パラメータのモデルの構築も: one that has no name yet. */
const NO_NAME_YET =
  /^(?:級|規模)?の(?:次の|新たな|新しい|大規模)?モデル(?:の(?:構築|開発)|を(?:開発|構築|作|つく|目指|訓練する))/

export function findModel(context: ObjectContext): EntityRef | null {
  const model = nearest(context, (one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  if (model !== null) return model.ref
  const { discourse, subject, place } = context
  if (NO_NAME_YET.test(place.text.slice(place.quantity.end, place.sentence.end))) return null
  const last = discourse.things.model
  return last !== null && (last.owner === null || subject === null || last.owner.key === subject.key) ? last.ref : null
}

/** 同社のEUV露光装置は1台約1億8000万ドル. */
const ONE_OF =
  /(?:^|[、。の「])(?!(?:販売|税込み|想定)?(?:価格|料金|単価|値段|利用料|費用|コスト|定価)は)([^、。のはがを「」\d]{2,20})[」』]?は、?1(?:台|個|枚|本|つ|セット|ユニット|システム)(?:当たり|あたり|につき)?(?:約|およそ)?$/

/** A product, a model or a chip that is sold; of those before the figure the nearest. */
export function findWare(context: ObjectContext): EntityRef | null {
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
  const one = ONE_OF.exec(text.slice(context.place.sentence.start, quantity.start))?.[1]
  if (metric === 'price' && one !== undefined) return other(one)
  if (metric !== 'price') return null
  const last = discourse.things.model
  if (last !== null && (last.owner === null || last.owner.key === subject?.key)) return last.ref
  return discourse.things.products.get(subject?.key ?? '') ?? null
}

/** 「ヒナタグリッド」では「H200」を768基搭載し: the service that chips are put up for. */
export function findHost({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const host = mentions.filter(
    (one) =>
      one.ref.kind === 'product' &&
      one.end <= quantity.start &&
      (/^[」』]?(?:では|には)/.test(text.slice(one.end, sentence.end)) ||
        /^[」』]?\([^()]{0,16}$/.test(text.slice(one.end, quantity.start))),
  )
  return host.at(-1)?.ref ?? null
}

/** The product of a count of users: the sentence's own, else the one that was spoken of last as its owner's. */
export function findUsed(context: ObjectContext): EntityRef | null {
  const { discourse, subject, place } = context
  const own = findProduct(context)
  if (own !== null || subject === null) return own
  return OF_ALL_USERS.test(place.text.slice(place.sentence.start, place.quantity.start))
    ? null
    : (discourse.things.products.get(subject.key) ?? null)
}

const OF_ALL_USERS = /グループ|全社|全体|合計|全サービス|サービス全体/

export function findProduct(context: ObjectContext): EntityRef | null {
  const { place, discourse, subject } = context
  const product = nearest(
    context,
    (one) => one.ref.kind === 'product' || one.ref.kind === 'chip' || one.ref.kind === 'model',
    0,
  )
  if (product === null)
    return isOfThatProduct(context) ? (discourse.things.products.get(subject?.key ?? '') ?? null) : null
  // A new topic between the two speaks of something else.
  return /[。]|は[^、。]{0,30}、[^、。]{0,20}は/.test(place.text.slice(product.end, place.quantity.start))
    ? null
    : product.ref
}

/** 同サービスの売上高は51億円. */
function isOfThatProduct({ place: { text, sentence, quantity } }: ObjectContext): boolean {
  return /同(?:サービス|製品|商品|アプリ|ソフト)/.test(text.slice(sentence.start, quantity.start))
}
