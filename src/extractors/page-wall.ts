// Whether a page shows only the beginning of its article, to those who do not pay or log in.
import type { LinkedData } from './page-data.ts'
import type { Paragraph } from './page-text.ts'

/** Notices to the reader. None may match a sentence of news: 有料会員は100万人, "subscribers can continue to read". */
const NOTICES: readonly RegExp[] = [
  /(?:この|本)(?:記事|コンテンツ|続き)は、?.{0,14}(?:会員|購読者|読者|登録者|定期購読)(?:の方|様)?(?:限定|専用|のみ|だけ|向け)/,
  /(?:この|本)(?:記事|コンテンツ)は有料(?:です|記事|コンテンツ|会員)/,
  /(?:会員|購読者)限定(?:の)?(?:記事|コンテンツ|ページ)(?:です|となります|になります)/,
  /残り[:：]?\s*(?:約)?\s*[\d０-９,，]+\s*(?:文字|字)/,
  /(?:続き|全文|残り|この先)(?:を|は)、?.{0,24}(?:読む|読める|お読み|ご覧|閲覧)[^。]{0,16}(?:には|会員|登録|購読|ログイン)/,
  /(?:会員|登録|購読|ログイン)[^。]{0,24}(?:すると|すれば|で|いただくと)[^。]{0,12}(?:続き|全文)[^。]{0,10}(?:読|ご覧|閲覧)/,
  /ここから先は[^。]{0,20}(?:会員|有料|購読)/,
  /\b(?:subscribe|sign in|log in|sign up|register|join|become an? \w+)\b[^.]{0,40}\bto (?:continue|keep|read (?:the (?:full|rest)|more|on)|unlock)/i,
  /\bto (?:continue|keep) reading\b[^.]{0,60}\b(?:subscri|sign|log|regist|account|member)/i,
  /\bthis (?:article|story|content|post) is (?:only |exclusively )?(?:for|available (?:only )?(?:to|for)|exclusive to|reserved for) [^.]{0,20}(?:subscribers|members)\b/i,
  /\byou(?:'|’)?(?:ve| have) reached your (?:monthly )?(?:free )?(?:article )?limit/i,
  /\b(?:already a (?:subscriber|member)\?|unlock this article)/i,
]
const LONGEST_NOTICE = 140

/** @param blocks the page's lines, those beside the article among them */
export function isPaywalled(blocks: readonly Paragraph[], linked: LinkedData): boolean {
  if (/^(?:false|no|0)$/i.test(String(linked.isAccessibleForFree ?? ''))) return true
  return blocks.some(
    ({ text }) => text.length <= LONGEST_NOTICE && NOTICES.some((notice) => notice.test(text.normalize('NFKC'))),
  )
}
