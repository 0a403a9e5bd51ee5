// Whose disclosures a paragraph sums up.
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from './mentions.ts'

/** ディープシークが技術報告書で開示した内容を並べてみよう: what follows is in its words. */
export function reportedIn(words: string, offset: number, organisations: readonly Mention[]): EntityRef | null {
  if (organisations.length === 0) return null
  const match = TOLD_WHAT.test(words) ? SUMS_UP.exec(words) : null
  if (match === null) return null
  return (
    organisations.findLast((one) => one.end - offset <= match.index + match[0].length && one.start >= offset)?.ref ??
    null
  )
}

/** Most sentences go without. */
const TOLD_WHAT = /た(?:内容|要点|中身|数字|データ|概要|骨子)[をは]/

const SUMS_UP =
  /(?:が|の)[^。]{0,20}(?:開示|公表|発表|説明|明かし|明らかに|示し)(?:し)?た(?:内容|要点|中身|数字|データ|概要|骨子)(?:を|は)[^。]{0,8}(?:並べ|整理|まとめ|見て|みて|拾|紹介|たど|おさらい|次の|以下の)/
