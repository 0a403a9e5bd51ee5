// Tables of the words that stand on a page beside its article: labels, headings, calls to the reader.

/**
 * Lines that are labels, calls to the reader or pointers to other articles. None of them may match the beginning of a
 * sentence that could state a figure: "Related spending reached $5 billion", "関連会社は5万台を持つ".
 */
export const LABELS: readonly RegExp[] = [
  /^(?:related|recommended|more|top|latest)(?: (?:stories|news|articles|coverage|topics|content|links|reading))?\s*(?::|$)/i,
  /^(?:read|see|watch|listen|find out|learn)\s+(?:more|next|also)\b/i,
  /^(?:more (?:from|on)|also on|don['’]t miss|you may also like|continue reading|want more|how to listen)\b/i,
  /^(?:click here|tap here|sign up|subscribe|follow (?:us|him|her|me|them|@)|like this story|get the latest|join our|download our)\b/i,
  /^(?:advert(?:isement)?|sponsored|share(?: this)?|tags?|topics?|comments?|photos?|caption|close|breaking news|skip to content)\s*:?$/i,
  /^[-–—\s]*advertisement(?:\s*[-–—·].{0,30})?$/i,
  /^(?:image|photo|picture|credit|source|tags?|topics?|filed under|by)s?(?: credit)?\s*:/i,
  /^image \d+ of \d+|^by\s.{1,60}@\S+$/i,
  /^(?:reporting|additional reporting|writing|editing) by\b|^our standards:|^(?:in .{1,30}, )?posted by\b/i,
  /^this (?:story|article) (?:appears|appeared|originally appeared) in\b|^let us know what you think|^submit a letter/i,
  /^you can read the (?:machine )?translated\b|^view source version on\b|^thanks for reading\b.*[!.]/i,
  /\b(?:contributed to this (?:report|story)|(?:can|may) be reached at|reach (?:him|her|them) at|all rights reserved|free (?:daily )?newsletter)\b/i,
  /\bfollow .{1,40} on (?:twitter|facebook|instagram|linkedin|x)\b/i,
  /(?:getty images|\/\s?(?:ap|afp|reuters))\)?$/i,
  /^https?:\/\/\S+$/,
  /^[■▼●▶◆【]?(?:関連(?:記事|ニュース|リンク|キーワード|トピックス|動画)|(?:あわ|合わ)せて読(?:みたい|む)|おすすめ(?:の?記事)?[】:：]|こちらも(?:おすすめ|読|チェック))/,
  /^[■▼●▶◆【]?(?:続きを読む|もっと(?:見る|読む)|(?:次|前)の?ページ|スポンサー(?:ド)?リンク|アクセスランキング|この記事を(?:シェア|共有|印刷|保存|書いた))/,
  /^(?:広告|シェア(?:する)?|ツイート(?:する)?|ブックマーク|印刷|コメント(?:する)?|画像|写真|目次|ログイン|会員登録|次の記事|前の記事)$/,
  /^(?:写真|画像|図|提供|出典|出所|撮影|タグ|キーワード|カテゴリー?|文|取材|編集)\s*[=＝:：]/,
  /^[→⇒▶►▷＞>\s]*【(?:写真|画像|動画|フォト|図解)】/,
  /^[→⇒▶►▷＞>\s]+.*(?:全\d+[枚分回]|こちら|動画|写真|画像)[）)」]*$/,
  /^この記事(?:が(?:気に入|役に立|良かった|面白)|の?(?:タイトル|URL))/,
  /(?:メールマガジン|メルマガ|ニュースレター).{0,12}(?:(?:お届け|配信)(?:します|しています|中)|ご?登録(?:はこちら|ください|する))/,
  /^(?=.*[前次])(?:前|次|最初|最後|の|ペ|ー|ジ|へ|\d|[\s|«»<>＜＞…])+$/,
  /^図\s?\d+[．.:：\s][^。]*$/,
  /^\d{4}年\d{1,2}月\d{1,2}日[^。]*(?:更新|公開|配信|掲載)[)）]?$/,
  /^[\d→←«»<>＜＞]{1,2}$/,
  /^[([（【［〔]?(?:PR|AD)[)\]）】］〕]?$|^(?:©|\(c\)\s)/i,
]
/** What stands where the text of an article ends for those who have not paid. */
export const WALL =
  /^この(?:記事|続き)は.{0,8}会員(?:限定|の方|記事)|^残り\s?[\d,]+\s?文字|^(?:この先|続き)(?:は|を).{0,20}会員/
/** Clock times alone, as they stand over the entries of a live report. */
export const CLOCK_TIME =
  /^(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|JST|E[SD]T|P[SD]T)?|\d{1,2}時\d{1,2}分)$/i

/** Before and behind a label that heads a part of the page. */
const MARKS_BEFORE = '^[\\s■□▼▽●○◆◇▶・【［\\[〈《]*'
const MARKS_BEHIND = '[\\s】］\\]〉》:：▼]*$'

function headings(words: readonly string[]): RegExp {
  return new RegExp(`${MARKS_BEFORE}(?:${words.join('|')})${MARKS_BEHIND}`, 'i')
}

/** What heads a list of links to other articles. */
export const POINTER_HEADING = headings([
  '関連(?:する)?の?(?:記事|ニュース|リンク|キーワード|トピックス|動画|コンテンツ|資料|タグ|商品|サイト|情報|用語)(?:一覧)?',
  '外部(?:サイト|リンク)|(?:あわ|合わ)せて読みたい(?:記事)?|(?:こちら|次)(?:も|に)(?:読む|読みたい|おすすめ)',
  '(?:あなたに|編集部の?)?(?:おすすめ|オススメ|お薦め)の?(?:記事|ニュース|コンテンツ|商品|動画)?',
  '(?:こんな記事も|よく|今|いま)読まれて(?:います|いる記事)',
  '(?:人気|注目|新着|最新|話題|新しい|同じカテゴリー?)の?(?:記事|ニュース|動画|トピックス|投稿)(?:一覧|ランキング)?',
  '.{0,10}ランキング(?:[（(].{1,8}[)）])?|写真・図表|紙面ビューアー|バックナンバー|目次|前後の記事',
  '(?:この)?(?:連載|シリーズ|特集)の?記事(?:一覧)?|PR|トピックス|タグ|キーワード|カテゴリー?',
  'related(?: (?:stories|articles|news|posts|links|content|topics|coverage))?|(?:read|up) next|you (?:may|might) also like',
  'most (?:popular|read|viewed|watched|shared)|trending(?: now)?|popular (?:stories|posts|articles)|top stories',
  'more (?:from|in|on|news|stories)\\b.{0,40}|latest (?:in|from|news|stories)\\b.{0,30}|recommended(?: for you)?',
  'topics|tags|featured video',
])
/** What heads the words of readers, or of the publisher about itself and its writers. */
export const ASIDE_HEADING = headings([
  '(?:専門家の|読者の|みんなの|ユーザーの?)?コメント(?:一覧|欄|を(?:書く|残す))?(?:\\s*[（(]?\\d+件?[)）]?)?|みんなの意見',
  '.{0,12}(?:専門家|オーサー)の?コメント',
  '(?:著者|筆者|執筆者|ライター|記者|話し手|講師)?プロフィール|(?:著者|筆者|執筆者|ライター|記者)(?:紹介|について|情報)?',
  'この記事(?:を書いた(?:人|記者)|の(?:著者|筆者|執筆者))|担当|資料(?:体裁|概要)|(?:本件に関する)?お?(?:問い?合わ?せ)先?',
  '(?:reader )?comments?(?: \\(\\d+\\))?|discussion about this post|(?:media |press )?contacts?|about the authors?',
])
/** What follows these to the end is about the writer or other articles, when most of the text stands before them. */
export const END_LABELS =
  /^[■▼●▶◆【]?(?:about the authors?|more great .{1,20}stories|(?:read|up) next|related (?:stories|articles|news)|関連(?:記事|ニュース)|この記事を書いた人|(?:著者|筆者)(?:紹介|プロフィール|について)|(?:あわ|合わ)せて読みたい)[】:：]?$/i
