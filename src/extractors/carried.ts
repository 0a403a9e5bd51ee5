// Whose a figure is that its sentence gives no owner: what the sentences before it say beside whom they are about.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { defendantIn } from './defendants.ts'
import type { Discourse } from './discourse.ts'
import { caseOf } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import type { Place } from './near.ts'
import { PART } from './objects.ts'
import { ancestorsOf } from './owners.ts'

/** H100は1時間4ドルする, where nobody sells it: of the chip itself. */
export function pricedIn({ text, sentence }: Place, mentions: readonly Mention[]): EntityRef | null {
  const chip = mentions.find(({ ref, end }) => ref.kind === 'chip' && caseOf(text, end, sentence.end) === 'topic')
  return chip?.ref ?? null
}

/** Of a penalty it is whoever is sued, in this sentence or before. */
export function payerOf(
  { defendant }: Discourse,
  { text, sentence }: Place,
  mentions: readonly Mention[],
  metric: Metric,
): EntityRef | null {
  return metric === 'penalty' ? (defendantIn(text, sentence, mentions) ?? defendant) : null
}

/** 会社全体の純利益は, behind a word of a unit: of the whole. */
export function wholeOf({ main, topic, catalog }: Discourse, { text, sentence, quantity }: Place): EntityRef | null {
  if (main === null || topic === null || topic.key === main.key) return null
  const isWhole = /(?:会社|グループ|企業)全体|全社[のでは]/.test(text.slice(sentence.start, quantity.start))
  return isWhole && ancestorsOf(topic.key, catalog).includes(main.key) ? main : null
}

/** Behind 「XがYを買収する」: what a company is described by, where it is first spoken of. */
const ATTRIBUTE =
  /^(?:従業員数?|社員数?|人員|資本金|年商|運用資産|企業価値|評価額|年換算(?:の)?売上高|月間利用者|利用者|累計の?調達額|保有する?電源|傘下の[^、。は]{2,12})(?:は|が)[^。]{0,24}$/

/** 300人が働く会社だ, 2019年創業の新興企業で、社員は…: what was named last is told of. */
const IS_DEFINED =
  /^(?![^、。]{0,12}(?:同社|両社|当社)[はがも])(?:[^。はがも]|が(?=[^、。]{1,12}(?:く|る|た|す)[一-龠]))*(?:する|した|ている|てきた|く|る|つ|創業の|設立の|発の|生まれの|本拠の|専業の|系の|[一-龠ァ-ヴー]の)(?:小さな)?(?:会社|企業|新興企業|新興|ベンチャー|スタートアップ|メーカー|事業者)(?:だ|です|である|で、)/

export const OF_MODELS: ReadonlySet<Metric> = new Set<Metric>(['parameter_count', 'training_tokens', 'context_window'])

/** モデルは1兆パラメータに上る: of whoever made the model that the text speaks of; 第1弾の1ギガワット: of whose the whole is. */
export function ownerBefore(
  { things }: Discourse,
  { text, sentence, quantity }: Place,
  metric: Metric,
): EntityRef | null {
  if (hasSign(text, sentence, SIGN.part)) {
    const words = text.slice(sentence.start, quantity.start)
    if (/^(?:この|その)?うち/.test(words) || PART.test(words)) return things.figures.get(metric)?.subject ?? null
  }
  const { newcomer } = things
  const isOfNewcomer =
    newcomer?.age === 0 &&
    (ATTRIBUTE.test(text.slice(sentence.start, quantity.start)) ||
      IS_DEFINED.test(text.slice(sentence.start, sentence.end)))
  if (isOfNewcomer) return newcomer.ref
  return OF_MODELS.has(metric) ? (things.model?.owner ?? null) : null
}
