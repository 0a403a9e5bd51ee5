// What a change of staff is called, and who counts as staff.
import type { Metric } from '#domain/claim.ts'
import { type Place, sentenceAfter, sentenceBefore } from './near.ts'

/** 約1万2000人を2026年3月期中に減らす: the verb that governs the figure says it, whatever noun stands nearer. */
export function staffChange(place: Place): Metric | null {
  const behind = sentenceAfter(place)
  if (
    /^(?:程度|規模)?(?:の(?:人員|社員|従業員|職員|雇用)を|を|の)[^、。を]{0,24}(?:減ら|削減|解雇|リストラ|レイオフ|人員整理|希望退職|早期退職)/.test(
      behind,
    )
  )
    return 'layoffs'
  if (/^(?:程度|規模|以上|超|ほど|余り)?(?:減ら[すしせ]|削減|解雇|削[りるっ])/.test(behind)) return 'layoffs'
  return /^(?:程度|規模|ほど)?(?:採用|雇用し)|^(?:程度|規模)?(?:の[^、。をはが]{1,10})?を[^、。を]{0,20}(?:採用|雇[わいうっ]|迎え|募集|新規)/.test(
    behind,
  )
    ? 'hiring'
    : null
}

/** 200人から400人に増やす: how many there were, and how many there are to be. */
export function headcountTarget(place: Place): string | null {
  const change = '(?:増や|減ら|拡大|縮小|増員|削減|絞|引き上げ|引き下げ|倍増|半減|広げ)'
  const isStaff = /社員|従業員|人員|職員|要員|研究者|開発者|技術者|陣容|体制|スタッフ|エンジニア|人数|部隊/.test(
    sentenceBefore(place).slice(-40),
  )
  if (!isStaff) return null
  if (new RegExp(`^(?:程度|規模|体制)?(?:に|へ|まで|へと|にまで)[^、。]{0,8}${change}`).test(sentenceAfter(place)))
    return 'metric:target'
  if (new RegExp(`^から[^。]{0,24}(?:に|へ|まで)[^、。]{0,8}${change}`).test(sentenceAfter(place)))
    return 'metric:start'
  return null
}

/** 創業者4人, 教員3人と学生14人. */
export const NO_STAFF =
  /(?:創業者|創業メンバー|取締役|役員|教員|学生|教授|審査員|裁判官|判事|記者|被告|原告|遺族|被害者|死者|負傷者|参加者)(?:は|が|の|計)?(?:約|計)?$/

/** 会場には3万人が訪れた: who came to see. */
export function areVisitors(place: Place): boolean {
  return (
    /(?:会場|展示会|イベント|見本市|説明会|セミナー|会議|集会|大会|ビッグサイト|メッセ)[^。]{0,30}$/.test(
      sentenceBefore(place),
    ) && /^(?:以上|余り|超|近く|ほど)?[がを](?:訪れ|来場|参加|集ま|集め|詰めかけ|押し寄せ)/.test(sentenceAfter(place))
  )
}
