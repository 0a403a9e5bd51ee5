// From whom power and chips come, and for whom they are.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import { caseOf } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import type { ObjectContext } from './object-context.ts'
import { ownerOf } from './things.ts'

/** Where a vendor's chips go: 韓国に26万基を供給する. */
export function findRecipient({ place, mentions, subject, scope }: ObjectContext): EntityRef | null {
  if (scope !== 'purchase') return null
  const { text, sentence } = place
  if (NOT_RECEIVED.test(text.slice(sentence.start, sentence.end))) return null
  // 韓国の企業に3万基を供給する: many, of one country.
  const country = mentions.find(
    (one) =>
      one.ref.kind === 'place' &&
      one.end <= place.quantity.start &&
      /^(?:国内)?の[^、。はが]{0,10}(?:企業|政府|研究機関|顧客|大学|事業者|[0-9]社)に/.test(
        text.slice(one.end, sentence.end),
      ),
  )
  if (country !== undefined) return country.ref
  const receiver = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'place') &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.end <= place.quantity.start &&
      !/^向け(?!に)/.test(text.slice(one.end, sentence.end)) &&
      caseOf(text, one.end, sentence.end) === 'dative',
  )
  return receiver?.ref ?? null
}

/** Whom an order goes to makes the chips; who is permitted to buy is the buyer. */
const NOT_RECEIVED = /(?:追加)?発注|注文し|委託|委ね|(?:購入|輸出|輸入|販売)を(?:認め|許可|承認)/

/** マイクロソフト向けに, xAIに貸し出す: for whom a site is. */
export function findTenant({ place, mentions, subject }: ObjectContext): EntityRef | null {
  const tenant = mentions.filter(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start >= place.previousEnd &&
      ((one.end <= place.quantity.start &&
        /^(?:社)?(?:向け(?:の|に)?|に貸し出す|に提供する|が使う|が利用する|が借りる)|^(?:社)?に(?:対し?て?、?)[^。]{0,30}(?:供給|提供|売電|送電|貸[しす])/.test(
          place.text.slice(one.end, place.sentence.end),
        )) ||
        (one.end <= place.quantity.start &&
          /^(?:社)?に[はも]?[^、。はがを]{0,16}$/.test(place.text.slice(one.end, place.quantity.start)) &&
          /^(?:分|相当)?(?:の[^、。はが]{1,12})?を[^、。]{0,8}(?:供給|売[るりっ]|卸|送[るり]|納)/.test(
            place.text.slice(place.quantity.end),
          )) ||
        // 数万基のGPUをマイクロソフト向けに配備する.
        (one.start >= place.quantity.end &&
          /^[^、。はが]{0,12}を$/.test(place.text.slice(place.quantity.end, one.start)) &&
          place.text.startsWith('向けに', one.end))),
  )
  return tenant.at(-1)?.ref ?? lesseeOf({ place, mentions, subject })
}

/** 200メガワット超を、英フルイドスタックに10年間貸す. */
function lesseeOf({
  place,
  mentions,
  subject,
}: Pick<ObjectContext, 'place' | 'mentions' | 'subject'>): EntityRef | null {
  const { text, sentence, quantity } = place
  const lessee = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      one.start >= quantity.end &&
      one.start - quantity.end <= 12 &&
      /^(?!.*[しえてみりきいちげめけせびぎじ]、)[^。は]{0,12}$/.test(text.slice(quantity.end, one.start)) &&
      /^(?:社)?に[^、。]{0,12}(?:貸|引き渡|リース|割り当て|振り向け)/.test(text.slice(one.end, sentence.end)),
  )
  return lessee?.ref ?? null
}

/** 米AMDのGPUを6ギガワット分導入する: a deal in chips is one with their maker. */
export function findVendor(
  { text, sentence, quantity }: Place,
  mentions: readonly Mention[],
  subject: EntityRef | null,
  catalog: Catalog,
): EntityRef | null {
  const behind = text.slice(quantity.end, sentence.end)
  if (
    !/^(?:相当)?(?:分|規模)?(?:の[^、。]{0,20})?(?:を?(?:導入|調達|購入|配備|動か|稼働)|のチップ|の半導体|のシステム|計算(?:能力|資源|力)を[^、。]{0,14}(?:確保|調達|利用|使|借り))/.test(
      behind,
    )
  )
    return null
  // 1ギガワット分の「MI450」を動かす: of whoever makes it.
  const chip = mentions.find(
    ({ ref, start }) =>
      ref.kind === 'chip' && start >= quantity.end && /^(?:相当)?分?の[「『]?$/.test(text.slice(quantity.end, start)),
  )
  const owner = ownerOf(chip?.entity ?? null, catalog)
  if (owner !== null && owner.key !== subject?.key) return owner
  const others = mentions.filter(
    (one) => one.ref.kind === 'organisation' && one.ref.key !== subject?.key && !one.isVoice,
  )
  const maker = others.find((one) =>
    /^(?:社)?(?:製|の)[^、。はが]{0,14}(?:GPU|TPU|NPU|チップ|半導体|システム|アクセラレータ)/.test(
      text.slice(one.end, sentence.end),
    ),
  )
  if (maker !== undefined) return maker.ref
  const isOnChips = /[GTN]PU|チップ|半導体|アクセラレータ|システム/.test(text.slice(sentence.start, sentence.end))
  return isOnChips ? (others.filter((one) => one.end <= quantity.start).at(-1)?.ref ?? null) : null
}

const SUPPLY = /電[気力]|確保|賄|引き取|買い取|供給|調達|契約|購入|買う|導入|提携|合意|受ける|チップ|GPU/
/** 同社の小型炉から: of whom the plant is that power comes from. */
const OWNS_SOURCE =
  /^(?:社)?の[^、。はが]{1,12}から|^が[^、。は]{0,24}[うくぐすつぬぶむるた][一-龠ァ-ヴー]{1,12}から|^(?:社)?の[^、。はが]{0,10}(?:炉|発電所|原発|風力|太陽光|ダム)(?:で|を通じ)/
/** テラパワーには開発費を出し、新型炉から2.8ギガワットを得る. */
const FROM_A_PLANT = /(?:炉|発電所|原発|設備|ダム)から[^、。]{0,8}$/
/** What changes hands: 433メガワットも引き取る. */
const HANDED_OVER =
  /^(?:分|相当)?(?:の電[気力])?[をも][^、。]{0,16}(?:引き取|買[いうっ]|購入|調達|確保|受け取|引き渡|貸[しすせ]|売[りるっ]|導入)/

/** 米エヌビディアと組み、消費電力は40メガワット: what a machine draws is of nobody who helps to build it. */
const DRAWN = /(?:、|^)(?:消費電力|受電容量|受電能力|所要電力)(?:は|を)[^、。]{0,8}$/

/** カイロス・パワーと…電気を調達する, オープンAIが同社から750メガワット分を. */
export function findSupplier({ place, mentions, subject, discourse }: ObjectContext): EntityRef | null {
  const vendor = findVendor(place, mentions, subject, discourse.catalog)
  if (vendor !== null) return vendor
  const { text, sentence, quantity } = place
  if (DRAWN.test(text.slice(Math.max(place.previousEnd, quantity.start - 20), quantity.start))) return null
  const others = mentions.filter(
    (one) => one.ref.kind === 'organisation' && one.ref.key !== subject?.key && !one.isVoice,
  )
  const isSource = (one: Mention) =>
    ['source', 'companion'].includes(caseOf(text, one.end, sentence.end)) ||
    text.startsWith('と、', one.end) ||
    OWNS_SOURCE.test(text.slice(one.end, sentence.end))
  const isSupply = SUPPLY.test(text.slice(sentence.start, sentence.end))
  const sources = isSupply ? others.filter(isSource) : []
  // AからX、BからY: each figure has its own.
  const supplier = sources.findLast((one) => one.start >= place.previousEnd && one.end <= quantity.start) ?? sources[0]
  if (supplier !== undefined) return supplier.ref
  const before = others.filter((one) => one.end <= quantity.start)
  if (before.length > 0 && FROM_A_PLANT.test(text.slice(sentence.start, quantity.start)))
    return before.at(-1)?.ref ?? null
  if (others.length > 0 || !HANDED_OVER.test(text.slice(quantity.end, sentence.end))) return null
  const last = discourse.things.figures.get('power')?.object
  return last?.kind === 'organisation' ? last : discourse.things.partner
}
