// Things named in passing: what a figure is held against, and what came before the thing that the text is about.
import { DIGITS, lettersOf, standsAt } from '#domain/letters.ts'
import { KIND, kindsOf } from './kinds.ts'
import type { Mention } from './mentions.ts'

/** 富岳並みの, 富岳と違い, 「X」の4分の1, 「X」を上回る: a standard, whose figure this one is not. */
const HELD_AGAINST =
  /^[」』]?(?:並み|級[のにで]|クラス[のにで]|同等|相当の|と(?:同(?:じ|等|程度|規模|水準|様)|並ぶ|肩を並べ|違[いっう]|異な|比べ|比較し|競[いうっ])|に(?:次[ぐい]|匹敵|迫る|並ぶ|及ばな|劣[るら]|勝[るり]|比べ|対抗|似た)|より(?!提供|配信|発売|開始|先に)|を(?:上回|下回|しの[ぐい]|超え|追[うい]|抜[いく])|の(?:約|およそ|ほぼ)?(?:\d[\d.]*(?:倍|分の|割|%)|半[分額数]|倍))/

/** 前身の「X」, 先代の「X」, 競合の「X」: told of for the sake of another. */
const STANDS_BESIDE =
  /(?:前身(?:である)?の|先代(?:機|モデル)?の|前(?:世代|機種|モデル|作|版)の|(?<![一-龠ぁ-ん])前の|従来の|旧(?:型|世代|機種|モデル|来|式)の|これまでの|(?:現行|現在|いま|今)の|(?:競合|ライバル|対抗|同種|同類|類似|既存)(?:の|する)(?:[米英仏独中韓])?|(?:海外|他社|米国|中国|欧州)では)(?:[一-龠ァ-ヴー]{0,8}[「『]|[「『]?)$/

/** Its first two letters: 並[み], 級[の], ク[ラ]ス, 同[等], 相[当], と[違]い, に[次]ぐ, よ[り], を[上]回る, の[約]2倍. */
const FIRST_OF_STANDARDS = lettersOf('並級ク同相とによをの')
const SECOND_OF_STANDARDS = lettersOf(`みのにでラ等当同並肩違異比競次匹迫及劣勝対似り上下し超追抜約おほ半倍${DIGITS}`)

const ARE_THINGS = KIND.facility | KIND.model | KIND.product | KIND.chip

/** The mentions of a sentence that its figures can be of. */
export function withoutStandards(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if ((kindsOf(mentions) & ARE_THINGS) === 0) return mentions
  return mentions.some((one) => isStandard(text, one)) ? mentions.filter((one) => !isStandard(text, one)) : mentions
}

/** Those that the text can go on about behind it. */
export function withoutAsides(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if ((kindsOf(mentions) & ARE_THINGS) === 0) return mentions
  return mentions.some((one) => isAside(text, one)) ? mentions.filter((one) => !isAside(text, one)) : mentions
}

function isStandard(text: string, { ref, end }: Mention): boolean {
  if ((KIND[ref.kind] & ARE_THINGS) === 0) return false
  const at = skipMark(text, end)
  return (
    standsAt(FIRST_OF_STANDARDS, text, at) &&
    standsAt(SECOND_OF_STANDARDS, text, at + 1) &&
    HELD_AGAINST.test(text.slice(end, end + 12))
  )
}

/** GPT-5の40万トークンには及ばない: with a figure of its own. */
const FALLS_SHORT =
  /^[」』]?の[^、。はが]{1,16}(?:には?(?:及ば|届か|迫[るり]|並[ぶび]|匹敵|次[ぐい])|を(?:上回|下回|超え|しの[ぐい])|より)/

const MARKS = lettersOf('」』')

function skipMark(text: string, at: number): number {
  return standsAt(MARKS, text, at) ? at + 1 : at
}

/** の, する, 独; では; or a mark of quotation behind them. */
const END_BESIDE = lettersOf('のる米英仏独韓中は「『')

function isAside(text: string, one: Mention): boolean {
  return (
    (KIND[one.ref.kind] & ARE_THINGS) !== 0 &&
    (isStandard(text, one) ||
      (text[skipMark(text, one.end)] === 'の' && FALLS_SHORT.test(text.slice(one.end, one.end + 26))) ||
      (standsAt(END_BESIDE, text, one.start - 1) &&
        STANDS_BESIDE.test(text.slice(Math.max(0, one.start - 14), one.start))))
  )
}
