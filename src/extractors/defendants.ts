// Who is sued, and so is to pay: a penalty is of nobody else, whoever the sentence is about.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { isPublicBody, skipBelongings } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import { isCompany } from './things.ts'

/** Xを訴え, Xを相手取り, Xに対し…の賠償, Xに…の支払い, Xは…で訴えられ, Xへの請求. */
const IS_SUED =
  /^(?:を(?:[^、。はを]{0,12}(?:訴え|提訴し)|相手取)|に(?:対し(?:て|、)?|は)?[^。はが]{0,40}(?:賠償|支払い|差し止め|評決|制裁金|課徴金|罰金|和解金|過料)|(?:への|に対する)[^、。はが]{0,10}(?:訴訟|訴え|請求|制裁|課徴|賠償|評決)|[はがも][^。はが]{0,30}(?:訴えられ|提訴され|命じられ|科され|課され|敗訴|求められ|請求され|に問われ|を支払|を払|和解)|側は(?:控訴|上訴|争う))/

/** 原告のX, Xは…を訴えた, Xは…の評決を得た: who asks for money, or has won it. */
const CLAIMS =
  /^(?:社|側)?(?:など|ら)?(?:\d+社)?[はがも][^。]{0,80}(?:訴え(?!られ)[^、。]{0,2}(?:た|て|、)|提訴(?!され)|相手取|(?:賠償|支払い|差し止め)[^、。]{0,6}を?求め(?!られ)|請求し|(?:評決|判決|勝訴|賠償|和解金)[^、。]{0,8}(?:を得|勝ち取|を引き出|を受け取|を手に)|に勝訴)/
const BEFORE_CLAIMANT = /(?:原告|訴えた|提訴した)(?:の|側の|である)?(?:[米英仏独韓中])?$/

/** Whom a sentence says to be sued, fined or to have settled; null where it does not. */
export function defendantIn(text: string, sentence: Span, mentions: readonly Mention[]): EntityRef | null {
  if (mentions.length === 0 || !hasSign(text, sentence, SIGN.suit)) return null
  const sued = mentions.find(
    (one) =>
      isCompany(one) &&
      !one.isVoice &&
      !isPublicBody(one.ref.name) &&
      IS_SUED.test(skipBelongings(text, one.end, sentence.end)) &&
      !claims(text, sentence, one),
  )
  return sued?.ref ?? null
}

/** Whoever sues has no part in what is to be paid. */
export function claims(text: string, sentence: Span, { start, end }: Span): boolean {
  return (
    BEFORE_CLAIMANT.test(text.slice(Math.max(sentence.start, start - 8), start)) ||
    CLAIMS.test(skipBelongings(text, end, sentence.end))
  )
}
