// Classes of the nouns and verbs around amounts of money: what it is spent on, and what is done with it.
import { endsWithOne, indexByLetter, lettersOf } from '#domain/letters.ts'
import { innerPattern } from '../word-tests.ts'

/** What a noun beside an amount is, as far as it tells what the amount is of. */
export type NounClass =
  | 'plant'
  | 'goods'
  | 'compute'
  | 'place'
  | 'company'
  | 'firm'
  | 'unit'
  | 'product'
  | 'shares'
  | 'ownShares'
  | 'fund'
  | 'training'
  | 'people'
  | 'lender'
  | 'state'
  | 'claimant'
  | 'right'

/** 工場や研究に: the greater of the two. */
const PLANT_AND_MORE = innerPattern(
  'やと',
  /(?:工場|データセンター|設備|拠点|施設|インフラ|サーバー|半導体)(?:や|と)[^、。やと]{1,10}$/,
)

/** By the last letter of the noun; the first that fits. */
const NOUNS = indexByLetter<readonly [RegExp, NounClass]>([
  ['式株', [/(?:自社株|自己株式?|自社の株式?)$/, 'ownShares']],
  ['てプー合式株業社興部', [/(?:会社|企業|新興|スタートアップ|ベンチャー|\d社|同社|全株|全株式|すべての株式|発行済み株式|同業|競合|メーカー)(?:の(?:すべて|全て|全株式?|全部))?$/, 'firm']],
  ['てド半式株業社部門', [/(?:部門|事業|事業部|子会社|ブランド)(?:の(?:すべて|全て|全株式?|全部|大半))?$/, 'unit']],
  ['%り分割式弱強数株権超', [/(?:株|株式|持ち分|持分|議決権|新株|優先株|普通株|新株予約権|過半数)(?:の?(?:約|およそ|うち|最大)?[\d.]+[%割](?:超|弱|余り|強)?)?$/, 'shares']],
  ['ド弁社金', [/(?:ファンド|基金|合弁(?:会社)?|共同出資会社)$/, 'fund']],
  ['り成発築練習', [/(?:(?:モデル|LLM|生成AI|(?<!コンピューター?|スパコン|計算機|チップ|半導体|ロボット|端末|衛星|装置|電池|電源|拠点|センター|工場)「[^」]{1,16}」)の?(?:開発|訓練|学習|構築|育成)|モデルづくり|モデル作り|訓練|事前学習|事後学習|追加学習|学習)$/, 'training']],
  ['げグ与伝促保修元全及告当得成材業済生用発税究策網育費還酬金開', [/(?:採用|人材|人材の?(?:育成|確保|獲得)|育成|研究|研究開発|(?<!用地)開発|広告|宣伝|販促|賃上げ|賃金|給与|報酬|返済|償還|配当|還元|教育|奨学金|福利厚生|再教育|リスキリング|退職金|賞与|減税|対策|啓発|普及|安全|研修|渡航費|営業|海外展開|マーケティング|販売網|運転資金)$/, 'people']],
  ['ら人告員家局州庫族者', [/(?:原告|遺族|被害者|作家|作家ら|著者|著者ら|著作者|著作権者|権利者|利用者|消費者|元社員|元従業員|投資家ら|当局|国庫|州|個人)$/, 'claimant']],
  ['スタトド力守枠権気源量間', [/(?:計算力|計算能力|計算資源|演算能力|演算力|クラウド|クラウドサービス|電力|電気|容量|枠|時間|サービス|利用権|データ|保守|ソフト)$/, 'compute']],
  ['MUどクトプリンー体品器式末材機池源置群類', [/(?:GPU|TPU|NPU|CPU|サーバー|チップ|半導体|AI半導体|アクセラレーター|機材|機器|装置|部品|部材|ラック|メモリー?|HBM|パソコン|端末|ロボット|ウエハー|電源|変圧器|発電機|蓄電池)(?:群|類|一式|など)?$/, 'goods']],
  ['Cえけどクスタムラルンー事保修備充入却地場屋庫張強得成所新棟機水点物産盤目社網線置群設資路転造達', [/(?:データセンター|センター|DC|工場|新工場|棟|棟目|新棟|期工事|施設|設備|拠点|土地|用地|敷地|隣接地|跡地|団地|建物|建屋|ビル|オフィス|社屋|本社|倉庫|ライン|設備投資|インフラ|計算基盤|AI基盤|基盤|スパコン|スーパーコンピューター?|計算機|送電網|送電線|変電所|発電所|発電設備|キャンパス|クリーンルーム|用水|道路|クラスター|ネットワーク|通信網|海底ケーブル|建設|建造|整備|増設|新設|増産|量産|増強|改修|拡張|拡充|導入|据え付け|工事|造成|設置|購入|調達|取得|確保|建て替え|移転|刷新|更新|冷却|工業団地)(?:群|など)?$/, 'plant']],
  ['Cどル主勢団場家庫手社行関', [/(?:銀行|銀行団|銀行団など|金融機関|金融機関団|信託銀行|信用金庫|債券市場|社債市場|資本市場|投資家|機関投資家|株主|既存株主|ファンド勢|投資会社|VC|ベンチャーキャピタル|個人投資家|貸し手|各社|市場)(?:など)?$/, 'lender']],
  ['スツ事供利曲枠権物産用給術許', [/(?:権利|利用権|使用権|技術|特許|ライセンス|記事|著作物|楽曲|コンテンツ|利用|提供|供給|広告枠|放映権|資産)$/, 'right']],
  ['O体国市庁府省県', [/(?:政府|国|省|庁|県|市|州政府|自治体|経産省|総務省|文科省|NEDO)$/, 'state']],
]) // biome-ignore format: a table

const LAST_MARKS = lettersOf('」』)')
const LAST_OF_TAILS = lettersOf('へのどら側け分用')

export function classOf(noun: string): NounClass | null {
  const unmarked = endsWithOne(LAST_MARKS, noun) ? noun.replace(/[」』)]+$/, '') : noun
  const bare = endsWithOne(LAST_OF_TAILS, unmarked)
    ? unmarked.replace(/(?:への?|など|ら|側|向け|分|用)$/, '')
    : unmarked
  if (PLANT_AND_MORE.test(bare)) return 'plant'
  for (const [pattern, kind] of NOUNS.get(bare.charCodeAt(bare.length - 1)) ?? []) if (pattern.test(bare)) return kind
  return null
}

export type VerbKind = 'order' | 'found' | 'put' | 'buy' | 'sell' | 'lend' | 'borrow' | 'get' | 'pay'

const VERBS: readonly (readonly [VerbKind, string])[] = [
  ['order', '(?:支払い?|賠償|納付|弁償)を[^、。]{0,6}(?:言い渡|命|求め|迫|科|課|申し渡|勧告|認め)|払うよう(?:に)?(?:言い渡|命|求め|迫|促)|言い渡|命[じず]|払わせ|支払わせ|科[しすさ]|課[しすさ]|納付させ|勧告'],
  ['found', '立ち上げ|設立|創設|組成|設定|新設|設け|つく[りるっ]|作[りるっ]|組[みん]'],
  ['borrow', '借り'],
  ['get', '受け入れ|受け取|受領|受け[たてるま]|もら[いうっ]|得[たてる]|手にし|手にす|手にで|引き出|吸い上げ|呼び込|取り付け|取[りっ]た|勝ち取|募[っりる]'],
  ['buy', '買い?(?:取|上げ|入れ|増|戻|集め)[らりるっす]?|買[いうっおわ]|購入|手に入れ|取得|譲り受け|買収|押さえ|傘下に|手中に|取り込|のみ込|引き取|仕入れ|落札'],
  ['sell', '身売り|身を売|売[りるっれらろ]|売却|手放|譲渡|譲[りるっ]'],
  ['lend', '貸[しすせ]|融通'],
  ['pay', '払(?:[うっえお]|い(?!込))|支払'],
  ['put', '(?<![受取仕借])入れ[たてるよ、。]|投じ|投下|投入|つぎ込|注ぎ|注い|注入|割[くいき](?!り引)|割り当て|割り振|振り向け|振り分け|充て|あて[るた]|回[しすせ]|か[けか][るたてよ、。]|費や|使[うっいえ]|積[みむん]|盛り込|拠出|出[しすせそ](?!資|荷|入)|用意|配分|向け[るたて]|仕向け|注力'],
] // biome-ignore format: a table

/** The first of the verbs in a stretch, by its kind's name. */
export const VERB_AT = new RegExp(VERBS.map(([kind, stems]) => `(?<${kind}>${stems})`).join('|'))
