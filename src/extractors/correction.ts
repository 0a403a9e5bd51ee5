// Whether an article says that it corrects an earlier one.
import type { ArticleText } from '#domain/article.ts'

const IN_TITLE = /訂正|お詫び|おわび|修正版|^\s*correction|\bcorrected\b|\bcorrection:/i
/** Whole phrases: a company that corrects its forecast (業績予想の修正) is no correction of the article. */
const IN_LEAD =
  /【訂正】|〔訂正〕|［訂正］|訂正します|訂正いたします|おわびして|誤りがありました|誤りでした|an earlier version of this (?:article|story)|this (?:article|story) has been corrected|^correction\b|we (?:misstated|incorrectly)/im
const FORECAST = /(業績|予想|見通し|計画|決算短信|有価証券報告書)[^。]{0,12}(訂正|修正)/
const LEAD_LENGTH = 400

export function isCorrection({ title, text }: Pick<ArticleText, 'title' | 'text'>): boolean {
  if (IN_TITLE.test(title) && !FORECAST.test(title)) return true
  return IN_LEAD.test(text.slice(0, LEAD_LENGTH)) || IN_LEAD.test(text.slice(-LEAD_LENGTH))
}
