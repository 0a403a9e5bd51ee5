// The site that a text goes on about.
import type { EntityRef } from '#domain/claim.ts'
import { isPublicBody } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import { isCountry, isSite, quotedSite } from './sites.ts'
import { isCompany, type Sentence, type Things } from './things.ts'

/** @param topic whom the text is about behind the sentence */
export function rememberSite(things: Things, { text, sentence, mentions }: Sentence, topic: EntityRef | null): void {
  const facility = mentions.findLast((one) => one.ref.kind === 'facility' && !isCompany(one))
  const places = mentions.filter((one) => one.ref.kind === 'place' && isSite({ text, sentence }, one))
  things.country = places.find((one) => isCountry(one.ref))?.ref ?? things.country
  const place = places.findLast((one) => !isCountry(one.ref))
  // テキサス州とニューヨーク州に建てる: what follows is of both.
  if (facility === undefined && place !== undefined && isJoined(text, place, mentions)) {
    things.site = null
    return
  }
  const site = facility?.ref ?? place?.ref ?? quotedSite(text, sentence)
  if (site === null) return
  things.facility = site
  things.site = site
  // Who permits or chooses a site does not build it.
  things.siteOwner = topic === null || isPublicBody(topic.name) ? null : topic.key
  if (text.slice(0, sentence.start).trimEnd().includes('\n')) return
  if (things.mainSite === null || IS_PREFECTURE.test(things.mainSite.name)) things.mainSite = site
}

function isJoined(text: string, place: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    ({ ref, end }) =>
      ref.kind === 'place' &&
      end < place.start &&
      !IS_PREFECTURE.test(ref.name) &&
      /^[市県州]?[とや・](?:[一-龠ァ-ヴー]{2,8}[都道府県州])?$/.test(text.slice(end, place.start)),
  )
}

/** Too wide for a site, where the text names a narrower one. */
const IS_PREFECTURE =
  /^(?:北海道|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|東京|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|京都|大阪|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)[都府県]?$/
