// What a phrase of saying makes of a figure: tables of verbs, by what they vouch for.
import type { Stance } from '#domain/claim.ts'
import { hasOneWithin } from '#domain/letters.ts'
import { signsOf } from '#domain/pattern-letters.ts'
import { anyOf } from '../any-of.ts'
import { beginPattern } from '../word-tests.ts'
import { isPolite, plainForm } from './ja-plain.ts'

/** Nouns that する makes verbs of. */
const REASONED = '推定|推計|試算|推測|推察|推量|概算|算出|主張|示唆|憶測'
const PASSED_ON = '報道|指摘|分析|認定|結論づけ|結論付け|検証'
const SAID =
  '発表|公表|説明|開示|表明|投稿|強調|反論|コメント|報告|言明|回答|公言|宣言|告知|予告|申告|発言|明言|断言|釈明|弁明|力説|証言|供述|披露|公約|回顧|述懐|アピール|言及'

const DONE = '(?:し|する|した|。)'
const ESTIMATES = new RegExp(
  `(?:${REASONED})${DONE}|見積も[りっる]|とみ(?:る|て|た)(?!られ)|と見(?:る|た(?!られ)|て(?:いる|おり|きた))|割り出し|との見方|と(?:は?じ[いく]|弾[いく]|踏[むん]|読[むん])|ほのめか[しす]|見立て(?:る|た|て(?:いる|おり))|との見立てを|との(?:試算|推計|推定)を`,
)
const TELLS = new RegExp(
  `(?:${PASSED_ON})(?:し|する|した)|報じ(?!られ)|伝え(?!られ)|突き止め|まとめた|と結論(?:づ|付)け|と書[いく](?!かれ)|とスクープ|を独自に報`,
)
/** What is said, before を示す: 見通しを示した. */
const VIEWS =
  '(?:見通し|見込み|方針|計画|考え|予測|予想|目標|姿勢|認識|見方|意向|意欲|構想|試算|見解|想定|案|数字|実績|データ|結果|自信|懸念|危機感|期待|決意|と)'
/** Behind と alone: …と胸を張る, …と振り返った. */
const QUOTES =
  '胸を張[るりっ]|振り返[るりっ]|打ち明け|漏ら[しす]|こぼ[しす]|説[いく]|つづ[っるり]|付け加え|続け[るた]|応じ[るた]|答え[るた。]|触れ[るた]|笑[いうっ]|嘆[いく]|呼びか?け|意気込[みむん]|自信を[見の深]|気を吐[いく]|言い切[るりっ]|言い添え|口にし|口をそろえ|明か[しす]|うなず[いく]|訴え|記[しす]|期待を(?:寄せ|込め)|危機感を(?:募ら|あらわ)|手応えを|つぶや[いく]|語気を強め|評し|評す|解説[しす]|紹介[しす]|通知[しす]|報告[しす]|約束[しす]'
const SAYS = new RegExp(
  `(?:${SAID})(?:し|する|した|して|済み|。|、)|明らかにし|述べ|語っ|語る|語り(?!合|口|継)|話し(?!相手|合|言葉|方)|話す|${VIEWS}(?:を|も|で|は)?(?:改めて|初めて|すでに|新たに)?(?:示[しす]|のぞかせ|にじませ|口にし|述べ|語)|記し|記して|(?:と|ことを)訴え(?!の|訟)|明か[しす](?!さ)|と認め(?!られ)|改めて|見込む|見込んで|見込んだ|見込み、|予想し|予想する|予測し|予測する|と見通[しす](?!で)|見通しを(?:維持|据え置|示)|(?<!目標|対象|前提|条件|主力|拠点|中心|基準|目安|目的|原則|強み|柱|軸|売り|必要)としている|[だる]とした(?:。|$|が、)|打ち出し|切り捨て|(?:は|も)言(?:う|い、|った|っている)|と(?:、?[^、。とはが]{0,8}に)?言(?:う|った|っている)(?!も)|と(?:は|も)?(?:[^、。とはがを]{1,6}に)?(?:${QUOTES})|打ち明け`,
)
const EXPECTS = /を(?:見込む|見込んで|見込んだ|見込み、|予想する|予測する)/g
const PASSIVE = /^[^。]{0,2}(?:された|されている|られた|られている)/
const IN_PASSIVE = signsOf('れ', PASSIVE)
const REACH_OF_PASSIVE = 4
/** 近く公表する見通しだ, 10日に発表するとみられる: nothing has been said yet. */
const NOT_YET = /(?:発表|公表|公開|開示|説明|表明|報告)する$/
const IS_TO_BE = /^(?:見通し|予定|運び|計画|方針|見込み|とみられ|可能性)/
/** 構想を掲げ、…計画を示した: what is shown is the second alone. */
const HELD_UP = /(?:構想|計画|目標|方針|案|旗)を(?:[^、。]{0,6})(?:掲げ|温め|進め|描き|抱え|練り)、/

/**
 * What a phrase of saying behind a figure makes of it; null where there is none.
 * @param own up to the end of the figure's clause: …を見込む governs nothing but its own object
 */
export function sayingOf(tail: string, own = tail): Stance | null {
  if (tail !== lastTail || own !== lastOwn) {
    lastSaying = isPolite(tail) ? inPlainWords(tail, own) : saidIn(tail, own)
    lastTail = tail
    lastOwn = own
  }
  return lastSaying
}

/** What was last asked for: of one figure it is asked by several rules. */
let lastTail = ''
let lastOwn = ''
let lastSaying: Stance | null = null

function inPlainWords(tail: string, own: string): Stance | null {
  const plainOwn = plainForm(own)
  return saidIn(own === tail ? plainOwn : plainOwn + plainForm(tail.slice(own.length)), plainOwn)
}

function saidIn(tail: string, own: string): Stance | null {
  if (tail.length < SHORTEST || !SPEAKS.test(tail)) return null
  if (ESTIMATES.test(tail)) return 'hedged'
  if (TELLS.test(tail)) return 'reported'
  const match = SAYS.exec(own === tail ? tail : `${own}${tail.slice(own.length).replace(EXPECTS, '')}`)
  if (match === null) return null
  const end = match.index + match[0].length
  if (hasOneWithin(IN_PASSIVE, tail, end, end + REACH_OF_PASSIVE) && PASSIVE.test(tail.slice(end))) return null
  if (match[0].endsWith('する') && NOT_YET.test(match[0]) && IS_TO_BE.test(tail.slice(end))) return null
  const lead = tail.slice(0, match.index)
  return lead.includes('、') && HELD_UP.test(lead) ? null : 'stated'
}

/** Most figures have nothing behind them that says so. */
const SPEAKS = anyOf(ESTIMATES, TELLS, SAYS)
/** 語っ, 報じ. */
const SHORTEST = 2

/**
 * Where what may be said of a figure ends: …と2倍を超え、社長は「…」と振り返る tells of its own quotation alone.
 * @param breaks where clauses end behind the figure, counted from the start of `tail`
 * @param hasMarks whether quotation marks may stand in it
 */
export function endOfSaid(tail: string, breaks: readonly { at: number }[], hasMarks: boolean): number {
  const first = breaks.length === 0 ? 0 : breaks[0]!.at
  // 売上高は327億ユーロで、翌年は…と予想する: what is expected is the second.
  if (first > 1 && tail.startsWith('で、', first - 2) && EXPECTED.test(tail.slice(first))) return first
  if (!hasMarks) return tail.length
  const open = tail.includes('」と') ? tail.search(SPOKEN) : -1
  // …との協業については、フーケ氏は「…」と述べた: what is told of it is the quotation.
  const aside = open < 0 ? null : ABOUT.exec(tail.slice(0, open))
  if (aside !== null) return aside[0].length
  if (open < 0 || /^[^「『]*[」』]/.test(tail)) return tail.length
  return breaks.find(({ at }) => at <= open && !/[」』]/.test(tail.slice(at, open)))?.at ?? tail.length
}

const ABOUT = /^[^。「『]*?(?:について|に関して|をめぐって|を巡って)[はも]?、/

/** A quotation of words with a predicate, and not of a name. */
const SPOKEN = /「[^「」]*[ぁ-ん]{2}[^「」]*」と(?!「)/

const EXPECTED = beginPattern(
  /^(?:20)?\d{2}年(?:度|\d{1,2}月期)?(?:に)?は[^。]{0,40}(?:と|を)(?:予想|予測|見込)|^(?:通期|今期|来期|次の四半期|\d{1,2}[〜-]\d{1,2}月期)(?:に)?は[^。]{0,40}(?:と|を)(?:予想|予測|見込)/,
)
