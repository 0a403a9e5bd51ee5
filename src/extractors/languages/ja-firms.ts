// What tells that a name in katakana or Latin letters, which nobody knows, is a company's, and not a thing's.
import { endsWithOne, lettersOf } from '#domain/letters.ts'
import { INTRODUCES, ORGANISATION_END } from './ja-name-words.ts'

const BARE = /^[ァ-ヴー・=A-Za-z0-9.&'+ -]+$/

/** What only a company has, behind its の. */
const HAS =
  /^の[^、。はがをに]{0,14}(?:社長|会長|CEO|CFO|CTO|COO|代表|取締役|創業者|幹部|広報|経営|株|売上|売り上げ|利益|損失|赤字|決算|業績|従業員|社員|職員|人員|評価額|企業価値|時価|調達|受注|設備投資|投資|工場|本社|拠点|資金|契約|買収|傘下|子会社|年商|収益|収入|クラウド|モデル|サービス|製品|データセンター|キャンパス|団地|原発|[「『])/

/** What is done with a company alone. */
const DEALT_WITH =
  /^(?:社(?!会)|側|陣営|傘下|株|グループ|\([A-Z][A-Za-z]+\)|\([^()]{0,20}(?:[市県府都区国州]|東京|大阪|京都|米|英|独|仏|韓|カナダ|インド|イスラエル|ドイツ|フランス|\d{4})[^()]{0,10}\)|と(?:の)?(?:[^、。はが]{0,12})(?:提携|契約|組[みむん]|合弁|協業|合意|資本|比べ|競[うい合])|に[^、。はが]{0,14}(?:出資|投資|発注|供給|売却|納め|融資|貸し|賠償|制裁金|罰金|課徴金|過料|支払い?を命)|を[^、。はが]{0,14}(?:買収|買い取|傘下|子会社|訴え|提訴|選[びん定]|率い|創業|設立)|から[^、。はが]{0,14}(?:受注|出資|買[いうっ]|借り|移籍|調達)|によると|による)/

/** Whether it is what is done with a company alone. */
export function isDealtWith(behind: string): boolean {
  return DEALT_WITH.test(behind)
}

/** Whether what follows a name is what only a company does. */
export function actsAsFirm(behind: string): boolean {
  return DOES.test(behind)
}

/** What only a company does, up to the end of the sentence. */
const DOES =
  /^[はがも][^。]{0,60}?(?:調達|買収|買[いうっ]|雇|採用|採る|社員|従業員|人員|創業|設立|起業|上場|増資|出資|投資|投じ|提携|契約|受注|発注|売上|売り上げ|利益|赤字|黒字|損失|決算|計上|見込|目指|発表|公表|明らか|(?:公開|リリース|投入|披露|発売|出荷)(?:し|する)|開発(?:する|し|中|を)|手がけ|運営|提供|販売|製造|生産|量産|建設|建て|増産|参入|撤退|進出|株価|株式|時価|評価額|資金|集め|稼[いぎぐ]|減ら|削[減っ]|解雇|リストラ|訴え|提訴|追[うっい]|挑|狙|打ち出|構え|持[つっち]|保有|抱え|続[いきく]|名乗り|強み|専業|企業|会社|大手|新興|動[くきい]|急[ぐい]|健闘|善戦|好調|堅調|不振|低迷|苦戦|快走|急成長|減速|失速|強気|攻勢|社名|改称|躍進|成長|頭角|先頭|独走|勢|\d[\d.,]*[億万兆千]*(?:円|ドル|ユーロ|元|ウォン|人|基|台|枚|個))/

/** 米ルミナ, 推論チップのルミナ: what stands before a company. */
const BEFORE =
  /(?:(?:^|[^一-龠])(?:[米英仏独韓中加豪伊蘭]|台湾|韓国|中国|米国|インド|カナダ|イスラエル)(?:の)?|(?:開発|運営|設計|製造|販売|支援|作成|生成|分析|診断|管理|制作|ソフト|クラウド|半導体|ロボット?|サービス|ネット|EC|AI|SaaS|チップ|株主|競合|同業|ライバル)の)$/

const IS_NAMED_ALONE = /^(?:\([^()]*\))?(?:。|、[^。]{1,40}(?:調達|買収|増益|減益|増収|上場|赤字|黒字|決算))/

/** まずはルミナ。: whose turn it is. */
const IN_TURN = /(?:^|[。\n])(?:まずは?|次[には]|続いて|そして|さらに|最後[には]|お次は|もう[一1]社は)、?$/

/** Whether `text` anywhere says of the name what is said of companies alone. */
export function isFirm(text: string, name: string): boolean {
  if (!BARE.test(name) || ORGANISATION_END.test(name) || /[ァ-ヴー]{2}・[ァ-ヴー]{2}/.test(name)) return true
  for (let at = text.indexOf(name), count = 0; at >= 0 && count < 12; at = text.indexOf(name, at + 1), count++) {
    const before = text.slice(Math.max(0, at - 12), at)
    const rest = text.slice(at + name.length, at + name.length + 80).replace(/^[」』]/, '')
    if (BEFORE.test(before) || INTRODUCES.test(before.replace(/(?:の|、|[「『])$/, ''))) return true
    if (DEALT_WITH.test(rest) || HAS.test(rest) || DOES.test(rest.replace(/^\([^()]*\)/, ''))) return true
    if (IN_TURN.test(before) && /^(?:だ|です|である)?。/.test(rest)) return true
    if ((at === 0 || /[。\n■◆●▼【】・ 　]$/.test(before)) && IS_NAMED_ALONE.test(rest)) return true
  }
  return false
}

/** What those end with that are told by their ends alone. */
export const LAST_OF_FIRMS = lettersOf('紙菓粉糖績運造所機工薬事産鋼鉄船業子学密器材装研商')

/** 富岳電機製作所: what only companies end in, behind what is no kind of it. */
export function isKanjiFirm(name: string): boolean {
  if (!endsWithOne(LAST_OF_FIRMS, name)) return false
  const [, head = ''] =
    /^([一-龠]{2,4}|[ァ-ヴー]{2,6})(?:製作所|精機|電機|電工|重工|工機|製薬|商事|物産|製鋼|製鉄|造船|精工|工業|電子|化学|精密|光学|計器|電産|鋼材|硝子|電装|計装|技研|産機|通商|製紙|製菓|製粉|製糖|電鉄|興産|興業|紡績|通運|陸運|酒造)$/.exec(
      name,
    ) ?? []
  return head !== '' && !NO_FIRM.test(head)
}

const NO_FIRM =
  /^(?:ロボット|システム|デジタル|バイオ|プラント|ガラス|ゴム|アルミ|セメント|ソフト|データ|クラウド|メモリー?|エネルギー|プラスチック|ハイテク|ファイン|パワー|セラミック|ナノ|マイクロ|レーザー|サービス|オフショア|グリーン|スマート|ウエアラブル|フレキシブル|プリント|アナログ|ガス|コンテンツ|コンクリート|重化学|鉱|軽|製造|汎用|民生|産業|車載|有機|無機|生物|計算|先端|精密|金属|情報|石油|高分子|量子|電力|総合|国内|海外|大手|中堅|主要|地元|各地|電気|半導体|一般|高度|応用|基礎|最大|米国|中国|韓国|日本|欧州|世界|次世代|専用|自社|同業|他社|伝統|基幹|機械|食品|繊維|自動車|航空|宇宙)/
