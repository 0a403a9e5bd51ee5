// Whether an article says that it corrects an earlier one. A company that corrects its forecast, a market in correction
// and a chip that corrects errors are news of others.
import type { ArticleText } from '#domain/article.ts'

/** As a mark on the title or a heading of its own, not as what somebody does. */
const IN_TITLE: readonly RegExp[] = [
  /[【〔［[]訂正[^】〕］\]]{0,6}[】〕］\]]/, /[（(](?:一部)?訂正[）)]/, /^\s*訂正(?:$|[:：\s　]|と?お(?:わび|詫び)|記事)/, /お(?:わび|詫び)と訂正/,
  /記事を訂正/,
  /^\s*corrections?(?:\s*[:—–-]|$|\s+to\s+(?:our|the|an?)\b)/i, /^\s*corrected\s*[:—–-]/i, /\(correct(?:ed|ion)\)/i,
] // biome-ignore format: a list of phrases

/** What a company files anew, which is news of the company. */
const OF_A_COMPANY = /(?:業績|予想|見通し|計画|決算短信|有価証券報告書)[^。]{0,12}(?:訂正|修正)/

/** Whole phrases, in the first or the last paragraphs. */
const NOTICES: readonly RegExp[] = [
  /[【〔［]訂正[】〕］]/, /(?:^|[\n※*■●])\s*訂正[:：]/, /訂正(?:いた)?します/, /お(?:わび|詫び)して(?:訂正|修正)/,
  /記事[^。\n]{0,30}誤りがあ(?:りました|ったため)/, /とあるのは[^。\n]{0,30}誤り/,
  /(?:記事|配信)?初出時[^。\n]{0,60}(?:正しくは|誤り|修正しました|訂正)/, /(?:本|この)記事[^。\n]{0,30}(?:修正|訂正)(?:しました|いたしました|済み)/,
  /(?:^|\n)\s*corrections?\s*(?:\([^)\n]{1,40}\)|,[^:\n]{1,40})?\s*[:—–]/i,
  /\b(?:an? )?(?:earlier|previous|prior) version of this (?:article|story|report|post)\b/i,
  /\bthis (?:article|story|report|post) (?:has been|was|is) (?:updated to correct|corrected)\b/i,
  /\bwe (?:misstated|misreported|incorrectly|wrongly|regret the error|apologi[sz]e for the error)\b/i,
  /\bour (?:report|article|story)\b[^.\n]{0,40}\b(?:misstated|incorrectly|wrongly)\b/i,
] // biome-ignore format: a list of phrases

const NOTICE_LENGTH = 400

export function isCorrection({ title, text }: Pick<ArticleText, 'title' | 'text'>): boolean {
  if (hasAny(title, IN_TITLE)) return !OF_A_COMPANY.test(title)
  return hasAny(text.slice(0, NOTICE_LENGTH), NOTICES) || hasAny(text.slice(-NOTICE_LENGTH), NOTICES)
}

function hasAny(text: string, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => phrase.test(text))
}
