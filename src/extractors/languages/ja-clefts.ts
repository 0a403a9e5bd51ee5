// Sentences that bring somebody as what they say: 先頭を走るのはX。 次にX。 X。
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { anyOf } from '../any-of.ts'
import { IS_RELATED, skipBelongings } from './ja-grammar.ts'

/** Who joins in what others do, and is not what the text goes on about. */
export const JOINS =
  /加わ|並[ぶび]|名が|応じ|賛同|参加[しす]|参画[しす]|名を連ね|主導[しす]|引き受け|拠出[しす]|出資[しす]|続い|追随|競合|対抗|分担|折半|(?:半分|一部|残り)を(?:持|出|負|担)|肩代わり|持ち込|同様(?!(?:だ|である|です)。)/

/** 先頭を走るのはDeepSeekだ。補助線は寒武紀科技（カンブリコン）だろう。 */
export function isCleft(text: string, sentence: Span, { start, end }: Span): boolean {
  // グーグルの「Gemini」だ: whose it is.
  const behind = skipBelongings(text, end, sentence.end)
  const rest = behind.startsWith('の') ? behind.replace(OF_ITS_OWN, '') : behind
  if (rest !== '' && !(standsAt(BEGIN_BROUGHT, rest, 0) && BROUGHT.test(rest))) return false
  const before = text.slice(sentence.start, start).replace(/やはり|まずは|はやくも|はるかに/, '')
  if ((JOINS.test(before) && !LEADS_MARKET.test(before)) || IS_RELATED.test(before) || NAMES.test(before)) return false
  // 次はどこか。米ルミナ電子。: a name alone.
  if (/^[」』]?(?:\([^()]*\))?。$/.test(rest) && ALONE.test(before)) return true
  if (TURNS_TO.test(rest) || (ALONE_AT_ALL.test(before) && /^(?:だ|です|である|だった)。$/.test(rest))) return true
  if (IN_TURN.test(before)) return /^(?:だ|である|です)?。?$/.test(rest)
  if (/の[はが]、?[^、。はが]{0,24}$/.test(before)) return /^(?:だ|である|です|で、|。?$)/.test(rest)
  return (
    /(?:^|のうち、|では、)[^、。]{1,16}は、?[^、。はが]{0,24}$/.test(before) &&
    /^(?:(?:だ|である|だろう|だった|です)?[。]?$|で、|に(?:決ま|なる|なった))/.test(rest)
  )
}

const OF_ITS_OWN =
  /^の(?:[「『][^「」『』]{1,24}[」』]|(?:本社|本拠|本店|工場|研究所|拠点|オフィス|施設|団地|敷地|社屋)(?=だ|である|です))/

/** How what follows a name begins where the sentence brings it: Xだ。, Xで、, Xに目を移す. */
const BEGIN_BROUGHT = lettersOf('。だでにをも」』(')

/** オープンAIだ。, A　Xの本社です。 */
const ALONE_AT_ALL = /^(?:[AQ][ 　.:．：]*)?(?:[米英仏独韓]|[一-龠ァ-ヴー]{2,10}の)?[「『]?$/

/** もう一社、Xにも触れておく; Xに目を移す. */
const TURNS_TO =
  /^(?:に(?:も|は|ついても)?(?:触れ(?:て|る|たい|よう)|目を(?:移|転|向け)|話を移|移ろう|戻ろう)|を(?:も)?(?:取り上げ(?:る|よう|たい|ます)|紹介(?:する|し(?:よう|たい|ます)))|も見(?:て(?:み|お)|よう))/

/** All that a sentence goes on with that brings somebody. */
const BROUGHT = anyOf(/^(?:[」』]?(?:\([^()]*\))?。?$|だ|です|である|で、|に(?:決ま|なる|なった))/, TURNS_TO)

/** 旧社名はXだ, ブランド名はXだ: another name of whom the text is about. */
const NAMES = /(?:社名|名称|愛称|通称|商号|ブランド名?|サービス名|商品名|製品名|名前)は[^、。はが]{0,16}$/

/** Of a sentence that is a name: the country and the trade before it. */
const ALONE = /^(?:[「『]|[^、。はがをもにで「」]{1,16}の[「『]?|[^、。はがをもにで「」]{2,16}、)?$/

/** 下げを主導したのはX, which is no round of funding. */
const LEADS_MARKET = /(?:下げ|上げ|相場|上昇|下落|指数|開発|競争|値上げ|値下げ|改革|議論)を(?:主導|先導)し/

/** 次にX。: whose turn it is. */
const IN_TURN =
  /^(?:まずは?|次[には]|次いで|続いて|そして|ほかには?|さらに|続くのは|最後[には]|[一二三1-3]つ目は|[1-9]社目は|もう[一1]社は|対するは?|お次は)、?[^、。はが]{0,14}$/
