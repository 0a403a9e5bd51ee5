// Deeds that Japanese tells in the present tense: what is still to be done.

/** What is going to be done: verbs of action in their plain form, at the end or under a verb of telling. */
export const TO_BE_DONE =
  /(?:投じる|供給する|減らす|追加する|調達する|買収する|出資する|投資する|建設する|建てる|購入する|買う|増やす|採用する|導入する|支払う|拠出する|配備する|設置する|削減する|取得する|発行する|充てる|売却する|開く|始める|引き受ける|支援する|補助する|整備する|雇う|広げる|拡大する|生産する|出荷する|納める|振り向ける|投下する|構える|造る|築く|並べる|回す|着工する|完成させる|払う|上乗せする|支給する|割り当てる|据え付ける|積み上げる|拡張する|改修する|取り壊す|移転する|買い取る|引き取る|買い増す|買い戻す|返済する|償還する|受け入れる|配置する|育成する|養成する|登用する|公募する|雇用する|雇い入れる|増員する|採る|開設する|誘致する|用意する|抑える|とどめる|踏み切る|充当する|削る|着手する|実施する|移す|加える|乗り出す|参入する|設ける|貸す|貸し出す|確保する|積み増す|上積みする|立ち上げる|募集する|迎える|稼働させる|収める|集める|借りる|置く|増強する|新設する|引き上げる|融資する|交付する|受ける|提供する|入れる|つくる|増産する|増設する)(?:こと|方針|計画)?[」』]?(?:と(?!決め|合意)|[をも](?!決め)|で|。|$)(?![^、。]{0,12}(?:合意|和解|一致))/

/** 新工場を建設すると決めた, 120メガワットとする: what is decided on of a site is still to be built. */
export const DECIDED =
  /(?:建設|新設|増設|整備|設置|配備|導入|購入|投資|採用|増員|拡張|稼働|削減|解雇|建て|投じ|増や|減ら|設け|置)(?:する|る|す|く)(?:と|ことを)(?:決め|決定)|^(?:程度|規模|前後)?とする(?:。|$)|^[にへ]する(?:。|と|方針|計画)/
/** Any verb in its plain form at the end of the sentence, of what somebody does: 1500億円に増額する。 */
const DEED = /(?:を|に|へ|で|まで)[^、。はが]{0,14}?([^、。]{1,4}[うくすつぬむるぐぶ])[」』]?(?:。|$)/

/** Any verb in its plain form under a verb of telling, but for those that say how things are. */
export const TOLD_TO_COME =
  /([^、。]{1,3}[うくすつぬむるぐぶ])(?:と|方針を|ことを|意向を)[^、。]{0,8}(?:発表|表明|投稿|明らかに|公表|述べ|語[っりる]|言[っうい]|説明|宣言|予告)/
const STATIVE =
  /(?:いる|ある|なる|上る|のぼる|超える|達する|できる|持つ|占める|かかる|含む|当する|及ぶ|回る|迫る|当たる|されている|すぎる|並ぶ|残る|えない|ない)$/

/** Of a deed told in the present tense these say how it stands, or are no deeds. */
const NO_DEED =
  /(?:(?:て|で)(?:い|お)(?:る|ます)|(?:あり|なり|でき|され|られ|し|い|おり)ます|ました|れる|られる|膨らむ|要する|相当する|届く|とどまる|下る|くだる|見る|みる|求める|語る|話す|示す|言う|いう|する見通し|受ける|得る|稼ぐ|続く|伴う|掲げる|誇る|抱える|使う|払う|賄う|まかなう|動かす|担う|支える|率いる|似る|増える|減る|伸びる|振り返る|明かす|見込む|とする|になる|をする|知らせする|知らせる|報告する|案内する|感謝する|歓迎する|考える|願う|期待する|申し上げる|至る|いただく)[」』]?(?:。|$)/

export function toBeDone(clause: string, isOfSite: boolean, isDeed: boolean): string | null {
  const plain = wordsOf(TO_BE_DONE, clause) ?? (isOfSite ? wordsOf(DECIDED, clause) : null)
  if (plain !== null) return plain
  const deed = isDeed ? deedIn(clause) : null
  if (deed !== null) return deed
  const [told, verb] = TOLD_TO_COME.exec(clause) ?? []
  return told === undefined || verb === undefined || STATIVE.test(verb) ? null : told
}

export function deedIn(clause: string): string | null {
  const deed = DEED.exec(clause)
  return deed?.[1] !== undefined && !STATIVE.test(deed[1]) && !NO_DEED.test(deed[0]) ? deed[0] : null
}

export function wordsOf(pattern: RegExp, words: string): string | null {
  return words === '' ? null : (pattern.exec(words)?.[0] ?? null)
}
