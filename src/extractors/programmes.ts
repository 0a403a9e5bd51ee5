// What money is for: a programme, a fund or a thing named in quotation marks; a site that is sold or lent on.
import type { EntityRef } from '#domain/claim.ts'
import { hasPair, lettersOf } from '#domain/letters.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { findMatches } from './matches.ts'
import { type ObjectContext, other } from './object-context.ts'
import { findSite } from './sites.ts'

/** 振興策「X」に, 国の計画「X」は, 「X」ファンド: what public money and private funds go by. */
const PROGRAMME =
  /(?:計画|振興策|支援策|政策|構想|戦略|事業|プログラム|プロジェクト|ファンド|基金|制度|対策|パッケージ)[「『]([^「」『』]{2,24})[」』]|[「『]([^「」『』]{2,20}(?:基金|ファンド|計画|ミッション|プログラム|イニシアチブ))[」』]/g
/** What their words end with, before or inside the marks. */
const LAST_OF_PROGRAMMES = lettersOf('画策想略業ムトド金度ジンブ')
const MARKS = lettersOf('「『」』')
/** 「X」の後継機の研究開発費として, 「X」の開発に: what is to come of it. */
const QUOTED =
  /[「『]([^「」『』]{2,24})[」』](?:の[^、。はが「」]{0,20})?(?:に|へ|として)(?![^、。]{0,6}(?:よる|よれ|対抗))/g
const SAME_PROGRAMME = /同(?:計画|事業|ファンド|基金|構想|プログラム|制度)|この(?:計画|ファンド|基金|枠組み)/

/** The programme that a sum is put into: named in the sentence, or gone on with by 同計画. */
export function findProgramme({ place, discourse, metric }: ObjectContext): EntityRef | null {
  const words = place.text.slice(place.sentence.start, place.quantity.start)
  if (hasSign(place.text, place.sentence, SIGN.marks)) {
    // 「X」の予算は1037億ルピー: it is the programme's own.
    if (/[」』]の(?:予算|規模|総額|事業費)[はが]/.test(words)) return null
    const named = programmeIn(words)
    if (named !== null) return named
  }
  const last = discourse.things.programme
  return last !== null && SAME_PROGRAMME.test(words) && metric !== 'investment' ? last : null
}

/** Of a text whose paragraph has named one. @param words with something in quotation marks */
export function programmeIn(words: string): EntityRef | null {
  if (!hasPair(LAST_OF_PROGRAMMES, MARKS, words)) return null
  const [, behind, whole] = findMatches(words, PROGRAMME).at(-1) ?? []
  const named = behind ?? whole
  return named === undefined ? null : other(named)
}

/** スーパーコンピューター「X」の開発に50億円を: what stands in quotation marks and money goes to. */
export function findQuoted({ place, mentions }: ObjectContext): EntityRef | null {
  const { text, sentence, previousEnd, quantity } = place
  if (!hasSign(text, sentence, SIGN.marks)) return null
  const named = findMatches(text.slice(previousEnd, quantity.start), QUOTED).at(-1)
  if (named?.[1] === undefined) return null
  const at = previousEnd + named.index
  const known = mentions.find((one) => one.start >= at && one.end <= at + named[0].length)
  if (known !== undefined && ['organisation', 'person', 'chip'].includes(known.ref.kind)) return null
  return known?.ref ?? other(named[1])
}

const OF_A_SALE = /売却|手放|譲渡|売り渡/
const OF_PROPERTY = /工場|土地|用地|建物|跡地|施設|拠点|データセンター|発電所|社屋|ビル/

/** 菊陽町の工場を50億円で売却した: what is sold, where it is property. */
export function findSoldSite(context: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = context.place
  const isSale = OF_A_SALE.test(text.slice(quantity.end, sentence.end))
  return isSale && OF_PROPERTY.test(text.slice(sentence.start, quantity.start)) ? findSite(context) : null
}

/** 資金の一部は29億ドルの融資で賄った, 建設のため14億ドルの融資を: money raised for the site spoken of. */
export function findFinanced(context: ObjectContext): EntityRef | null {
  const { text, sentence } = context.place
  const words = text.slice(sentence.start, sentence.end)
  const isFor =
    /^(?:資金|建設資金|事業費|総事業費|投資額|建設費)(?:の[^、。はが]{0,6})?(?:は|を|に)|(?:建設|整備|増設|再稼働)(?:の|する)?(?:ため|資金|向け)/.test(
      words,
    )
  const isVehicle = /共同事業体|特別目的会社|SPV|SPC|プロジェクトファイナンス|プロジェクト・ファイナンス/.test(words)
  return isFor || isVehicle ? (findSite(context) ?? context.discourse.things.site) : null
}
