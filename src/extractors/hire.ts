// What chips cost by the hour, whoever has them: the price is the chip's own.
import type { EntityRef } from '#domain/claim.ts'
import { caseOf } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'

const OF_HIRE =
  /^[」』]?の(?:[^、。はがを]{0,6})?(?:利用料|使用料|時間貸し|時間単価|時間料金|賃料|レンタル|借り賃|借料|相場)/
/** 1時間480円の「H100」を借り. */
const IS_HIRED = /^[」』]?を[^、。はが]{0,8}(?:借り|使っ|使い)/
const BY_THE_HOUR = /1時間|時間当たり|時間あたり|毎時/
const ANYWHERE = /(?:民間|国内|海外|米国|市場|各社|他社|大手|クラウド)(?:の|では|で)/

/** H100の時間単価が下がり続けている。: the chip whose hire the paragraph goes on about. */
export function hiredIn(
  { text, sentence }: Pick<Place, 'text' | 'sentence'>,
  mentions: readonly Mention[],
): EntityRef | null {
  const chip = mentions.find(({ ref, end }) => ref.kind === 'chip' && OF_HIRE.test(text.slice(end, sentence.end)))
  return chip?.ref ?? null
}

/** H800の利用料は1時間2ドル, 民間クラウドでは「H200」が…; null where somebody lets them. */
export function findHired(
  { text, sentence, quantity }: Place,
  mentions: readonly Mention[],
  last: EntityRef | null,
): EntityRef | null {
  const words = text.slice(sentence.start, sentence.end)
  const isLet = mentions.some(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.end <= quantity.start &&
      ['topic', 'nominative', 'means'].includes(caseOf(text, one.end, sentence.end)),
  )
  if (isLet) return null
  const hired = mentions.find((one) => {
    if (one.ref.kind !== 'chip') return false
    const behind = text.slice(one.end, sentence.end)
    if (one.start >= quantity.end)
      return /^の[「『]?$/.test(text.slice(quantity.end, one.start)) && IS_HIRED.test(behind)
    if (OF_HIRE.test(behind)) return true
    return (
      /^[」』]?[がは]/.test(behind) &&
      BY_THE_HOUR.test(words) &&
      (ANYWHERE.test(text.slice(sentence.start, one.start)) ||
        /^[」』]?[がは]1時間(?:当たり|あたり)?$/.test(text.slice(one.end, quantity.start)))
    )
  })
  const isCarried = last !== null && BY_THE_HOUR.test(words) && mentions.every(({ ref }) => ref.kind !== 'organisation')
  return hired?.ref ?? (isCarried ? last : null)
}
