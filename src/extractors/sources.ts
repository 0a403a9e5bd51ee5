// Who says a figure where its sentence names nobody who does: a report, the company itself, whoever the paragraph reports.
import type { EntityRef, Stance } from '#domain/claim.ts'
import type { Discourse } from './discourse.ts'
import type { Roles } from './languages/ja-roles.ts'
import { sayingOf } from './languages/ja-sayings.ts'
import { TOLD_UNNAMED } from './languages/ja-stance.ts'
import type { Place } from './near.ts'

/** リポートの推計によれば, 報告書では: of whoever's report the text speaks. */
const REPORT =
  /(?:^|[、「」])(?:同|この)?(?:リポート|レポート|報告書|調査|推計|試算|論文|資料|予測)(?:の[^、。]{0,8})?(?:によると|によれば|では|は)/

/** 会社によると: the company that the text is about; of nobody that is named there is nothing to carry on. */
export function sourceOf(
  discourse: Discourse,
  place: Place,
  subject: EntityRef | null,
  { source, saidUntil }: Roles,
): EntityRef | null {
  if (source === 'nobody') return null
  if (source === 'paper') return discourse.speaker
  if (source === 'denier') return subject ?? discourse.topic
  return source === 'own' ? (discourse.topic ?? subject) : sayItself(discourse, place, subject, saidUntil)
}

/** 「…と発表した」, 「…と推定している」 without a subject: the company itself, or whose words are being reported. */
function sayItself(discourse: Discourse, place: Place, subject: EntityRef | null, saidUntil: number): EntityRef | null {
  const tail = place.text.slice(place.quantity.end, saidUntil)
  const teller = tellerOf(tail, discourse, place, subject)
  return teller === null || TOLD_UNNAMED.test(tail) ? null : teller
}

function tellerOf(
  tail: string,
  { speaker, speakerAge, topic }: Discourse,
  { text, quantity, sentence, breaks }: Place,
  subject: EntityRef | null,
): EntityRef | null {
  if (speaker !== null && REPORT.test(text.slice(sentence.start, quantity.start))) return speaker
  // …を見込むが、別の会社がまとめた市場予想に届かず: each clause has its own.
  const end = breaks.find(({ at }) => at > quantity.end)?.at ?? sentence.end
  const own = tail.slice(0, end - quantity.end)
  const saying = sayingOf(own) ?? (own === tail ? null : sayingOf(tail, own))
  // …だという。 goes on with whose words the paragraph reports.
  if (saying === null) return speaker !== null && speakerAge <= 2 && /という。?$/.test(tail) ? speaker : null
  // 市場は1兆円に広がると見込む: it is not the market that says so.
  if (saying === 'stated') return subject?.kind === 'market' ? topic : subject
  return speaker
}

/** …だという。 relays, where an estimate's …だ。 does not vouch. */
export function hearsayOf(tail: string): Stance {
  return /という。?$/.test(tail) ? 'reported' : 'hedged'
}

/** ・オムディア:…は約23万基と推定 */
export function sayingOfLine(tail: string): Stance {
  return /(?:推定|推計|試算|見積もり?)[^、。]{0,4}$/.test(tail) ? 'hedged' : 'reported'
}
