// Companies whose names begin in hiragana, which no particle explains: told by how they end, or by what stands around them.
import { findMatches } from '../matches.ts'

/** What begins clauses, and no names. */
const NO_START =
  '(?![をはがにでのもやへと]|また|そして|しかし|ただ|なお|さらに|これ|それ|まず|ほか|つまり|あと|うち|いま|もっと|すで|ようや|この|その|あの|どの|まだ|もう|より|やはり|いわゆる|ともに|ほぼ|およそ|おも|ふつう|すべて|いずれ|とくに|きょう|きのう|あす|こうし|なかで|ところ)'
/** Before the name: nothing that it could be the ending of. */
const APART = '(?:(?<![ぁ-ん一-龠ァ-ヴーA-Za-z0-9」』])|(?<=[市県区町村]の))'
const TOWN = '(?:[一-龠]{2,8}[市県府区町村]|東京|大阪|京都|名古屋|横浜|神戸|福岡|札幌|仙台|広島)'

/** いぶき証券, りんどう製作所. */
const BY_END = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{1,5}[ぁ-ん](?<![はがをのでもへてるたずに]|っと)(?:信用組合|信用金庫|信金|銀行|証券|損保|生命保険|製作所|電機|工業|化学|製薬|不動産|建設|食品|総研|(?:経済|総合|技術)?研究所|ホールディングス|フィナンシャルグループ|キャピタル)(?!法|業|員)`,
  'y',
)
/** はやぶさ半導体, where it is named more than once. */
const BY_SOFTER_END = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{2,5}(?<![はがをのでもへてるたずにとなだいくしっ])(?:半導体|電子|精機|電力|開発|計算|電算|精密|データ|クラウド|ロボット|重工|物産|商事|通信|印刷|堂)(?=[はがのをにもと、(])`,
  'y',
)
/** やまびこ運送は30億円を調達した: at the head of a sentence, by what it does with money. */
const BY_DEED = new RegExp(
  `(?<=^|[。\\n])${NO_START}[ぁ-ん]{3,6}(?<![はがをのでもへてるたずにとなだいくしっ])[一-龠ァ-ヴーA-Z]{2,8}(?=[はが][^。、]{0,16}?\\d[\\d.,]*[億万]?(?:円|ドル)[^。、をは]{0,6}を(?:調達|集め|投じ|計上)|の(?:社員|従業員|売上高|営業利益|純利益)は)`,
  'y',
)
/** ことのは学習(京都市), こもれび(仙台市、…). */
const BY_TOWN = new RegExp(
  `${APART}${NO_START}[ぁ-ん]{1,7}[ぁ-ん](?<![るたすくぐむうつぬぶのをにで])[一-龠ァ-ヴーA-Za-z]{0,8}(?=\\(${TOWN}[)、・])`,
  'y',
)
/** 株式会社こもれびは. */
const BY_LAW =
  /(?<=(?:株式|有限|合同)会社)[ぁ-ん](?<![とにがはをのでもやへか])[ぁ-んァ-ヴー一-龠]{1,9}?(?=[はがのをにとも(、])/g

/** Where a name in hiragana may begin: few places of a text, and all that most of the patterns are held against. */
const START = new RegExp(`(?=[ぁ-ん]{2})${APART}${NO_START}`, 'g')

export function hiraganaFirms(text: string): string[] {
  const starts = findMatches(text, START).map(({ index }) => index)
  const softer = namesAt(text, starts, BY_SOFTER_END)
  return [
    ...namesAt(text, starts, BY_END),
    ...namesAt(text, starts, BY_DEED),
    ...namesAt(text, starts, BY_TOWN),
    ...(text.includes('会社') ? findMatches(text, BY_LAW).map(([name]) => name) : []),
    ...softer.filter((name) => text.indexOf(name) !== text.lastIndexOf(name)),
  ]
}

/** @param pattern sticky */
function namesAt(text: string, starts: readonly number[], pattern: RegExp): string[] {
  const names: string[] = []
  let done = 0
  for (const start of starts) {
    if (start < done) continue
    pattern.lastIndex = start
    const name = pattern.exec(text)?.[0]
    if (name === undefined) continue
    names.push(name)
    done = start + name.length
  }
  return names
}
