// What tells that a name in katakana is a town's, and not a company's.
import type { EntityKind } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { NEVER, TERMS } from './ja-name-words.ts'

const BEFORE =
  /(?:[一-龠]の|[小港城田漁農山]|[一-龠]{2})[町村島]$|(?:州|県|郡|省|国境|内陸|辺境|高原|北極圏|沿岸|山間|郊外|近郊)の?$/

const BEHIND =
  /^(?:市(?!場)|郡|県|州|町|村|港|島|地区|空港|近郊|郊外|周辺|沖)|^(?:の(?:市長|町長|村長|住民|人口|市街|中心部?|郊外|近郊|町(?!工場)|村|谷|丘|港(?!湾)|駅|空港|市民|農民|農地|歴史|冬|夏|海|川|山)|から(?:車|列車|バス|飛行機)で|(?:に|へ)(?:住[むみん]|着[いく]|降り立|暮ら|移住))/

/** Whether `text` anywhere says of the name what is said of towns alone. */
export function isTown(text: string, name: string): boolean {
  if (!/^[ァ-ヴー]{3,}$/.test(name)) return false
  for (let at = text.indexOf(name), count = 0; at >= 0 && count < 8; at = text.indexOf(name, at + 1), count++) {
    if (BEFORE.test(text.slice(Math.max(0, at - 5), at))) return true
    if (BEHIND.test(text.slice(at + name.length, at + name.length + 10))) return true
  }
  return false
}

/** What stands in quotation marks is a product, what lies in the south of a country a place. */
export function kindHere(text: string, start: number, kind: EntityKind): EntityKind {
  if (kind !== 'organisation') return kind
  if (/[「『]/.test(text[start - 1] ?? '')) return 'product'
  return /(?:[東西南北中]部|近郊|郊外|首都|州都|古都|都市|[一-龠]町|[寒農漁山]村|[小離半]島|沖|沿岸|県内|市内|州内)の?$/.test(
    text.slice(Math.max(0, start - 6), start),
  )
    ? 'place'
    : kind
}

/** Xのルイスビルのデータセンター: where somebody's building stands. */
export function isSiteOf(text: string, { start, end }: Span, words: string, known: readonly Mention[]): boolean {
  if (text[end] !== 'の' || !/^[ァ-ヴー]{3,12}$/.test(words) || NEVER.test(words) || TERMS.test(words)) return false
  // クライの丘に: what lies there is no company's.
  if (
    /^の(?:丘|郊外|近郊|山中|山あい|跡地|工業団地|農地|田園|湿地|砂漠|海岸|沿岸|平原|森|谷|高原|港)[にで]/.test(
      text.slice(end, end + 8),
    )
  )
    return true
  const isBuilding = /^の(?:AI|新|計算)?(?:拠点|データセンター|工場|キャンパス|発電所)/.test(text.slice(end, end + 12))
  if (isBuilding && text[start - 1] === '・') return true
  return (
    isBuilding &&
    text[start - 1] === 'の' &&
    known.some((one) => one.ref.kind === 'organisation' && one.end === start - 1)
  )
}
