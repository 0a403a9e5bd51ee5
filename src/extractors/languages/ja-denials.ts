// Words that take a figure back, in its own sentence or in the next.

const NO = '(?:ない|(?:あり|ござい)ません)'
const UNTRUE = `事実無根|根も葉もな|根拠が?の?ない|事実(?:では?|に|は)(?:${NO}|なく|反)|事実と(?:は)?(?:異な|違)|誤りだ|誤りである|間違いだ|間違っている|でたらめ|誤報|不正確|正確(?:では?|さを)(?:${NO}|なく|欠)|誇張(?:だ|され)|作り話|臆測にすぎ|憶測にすぎ|虚偽|そ(?:のよう|うし)[なた](?:提案|計画|事実|決定|話|予定)[^、。」]{0,6}${NO}|(?:決定|検討|協議|計画)した(?:事実|こと)[はも]な|決まった(?:事実|こと)はな|検討してい(?:ない|ません)`
const REJECTS = '否定(?:し|する|。)|打ち消[しす]|一蹴|一笑に付|退け(?:た|て)|はねつけ|切り捨て|反論(?:し|する)|火消し'

/** Of a figure that stands before it in the sentence. */
export const DENIES = new RegExp(`${UNTRUE}|否定し|否定する|打ち消し|打ち消す|一蹴|と反論|と退け|火消し`)
const TAKES_BACK = new RegExp(`${UNTRUE}|${REJECTS}`)
/** 密輸を否定した, 懸念を一蹴した: what is denied there is that, and no figure. */
const OF_SOMETHING_ELSE =
  /(?<!報道|報道内容|内容|これ|それ|観測|うわさ|数字|見方|指摘|情報|主張|[話説]|記事|計画|金額|」)を(?:[^、。はがを「」]{0,5})?(?:否定|一蹴|打ち消|退け|はねつけ|切り捨て)/g

/** The words without what they deny of other things. */
export function withoutOtherDenials(words: string): string {
  // 1000人の削減を否定した: of the figure itself.
  const at = words.indexOf('、')
  return at < 0 ? words : words.slice(0, at) + words.slice(at).replace(OF_SOMETHING_ELSE, '')
}

/** 同社は横流しを否定している: of nothing that was told, where the last sentence has no such word. */
function deniesOther(next: string, last: string): boolean {
  const [, what] = DENIED_THING.exec(next) ?? []
  return what !== undefined && !GENERAL.test(what) && !last.includes(what.slice(-2))
}

const DENIED_THING = /([^、。はがをの「」]{2,10})を(?:[^、。はがを「」]{0,5})?(?:否定|一蹴|打ち消|退け|はねつけ)/
/** What somebody else said, by any of its names. */
const GENERAL =
  /(?:報道|内容|観測|数字|見方|指摘|情報|主張|話|説|記事|計画|金額|批判|推計|試算|発言|疑惑|予測|憶測|臆測|一部|関与|事実|可能性|存在|検討|噂|うわさ|見通し|予想|試算額|リストラ|値)$/

/** The last sentence told what others say. */
const RELAYED =
  /報じ|伝え|報道|観測|うわさ|噂|取り沙汰|取りざた|書[いく]|との(?:見方|指摘|話)|流れ(?:た|て)|ささやかれ|とされ|という/
/** …と組合は主張した。: of the figure that it ends in. */
const CLAIMED = /(?:主張|訴え|指摘)[^。]{0,24}。?$|[紙誌]によ(?:ると|れば)、/
/** What the next sentence takes back: これ, この報道; or nothing that is named, by somebody who speaks. */
const OF_THE_LAST =
  /(?:これ|それ|この(?:数字|報道|見方|主張|金額|数|件|情報|観測)|同報道|報道(?:内容)?|こうした(?:数字|報道|見方)|観測|うわさ|記事)/
const BY_SOMEBODY = /^(?:[^。「]{0,30}(?:だが|しかし|ただ|一方)?、?)?[^、。「」]{1,24}(?:は|が)[^。]{0,60}$/

/** これは間違いだ, この見方を否定し. */
const SAID_OF_IT =
  /(?:これ|それ|この(?:数字|報道|見方|主張|金額|数|件|情報)|同報道|こうした(?:数字|報道|見方))[^。]{0,40}?(?:否定|誤り|間違い|でたらめ|誤報|打ち消|切り捨て|事実では?ない)/

/** 技術を盗んだとの主張を否定した: what is denied is told with it. */
const OWN_CONTENT =
  /(?:と|という|とする|といった)の?(?:一部)?(?:報道|見方|主張|観測|指摘|話|説|情報|うわさ|噂|批判)(?:を|も|は|について)[^、。「」]{0,10}$/

/** これを…誤りだと指摘し, 同社は「正確ではない」と否定した: the sentence takes back what the last one told. */
export function takesBack(next: string, last: string): boolean {
  if (SAID_OF_IT.test(next)) return true
  const match = TAKES_BACK.test(next) ? TAKES_BACK.exec(withoutOtherDenials(next)) : null
  if (match === null || deniesOther(next, last)) return false
  const words = next.slice(0, match.index)
  // …を否定した: what it denies stands in it.
  if (/\d[^、。]{0,10}(?:円|ドル|元|ユーロ|ウォン|人|基|個|枚|ワット)/.test(words)) return false
  if (OWN_CONTENT.test(words)) return false
  if (OF_THE_LAST.test(words)) return true
  return (RELAYED.test(last) || CLAIMED.test(last)) && BY_SOMEBODY.test(words)
}

/** The sentence relays all of its figures. */
export function isRelayed(sentence: string): boolean {
  return RELAYED.test(sentence)
}
