// From whom power and chips come, and for whom they are.
import type { EntityRef } from '#domain/claim.ts'
import { caseOf } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import type { ObjectContext } from './object-context.ts'

/** Where a vendor's chips go: 韓国に26万基を供給する. */
export function findRecipient({ place, mentions, subject, scope }: ObjectContext): EntityRef | null {
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
export function findTenant({ place, mentions, subject }: ObjectContext): EntityRef | null {
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

/** 米AMDのGPUを6ギガワット分導入する: a deal in chips is one with their maker. */
export function findVendor(
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
export function findSupplier({ place, mentions, subject }: ObjectContext): EntityRef | null {
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
