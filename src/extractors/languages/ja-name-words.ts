// Words around and inside Japanese names: what introduces one, what ends one, what only looks like one.
import { hasPair, lettersOf, range } from '#domain/letters.ts'
import { endsOf } from '#domain/pattern-letters.ts'
import { anyTest, beginList, beginPattern, endList, endPattern, shortPattern, wordList } from '../word-tests.ts'

/** A word for what somebody is, right before the name: 新興企業バーシャAI, 調査会社のテラリサーチ. */
export const INTRODUCES = endList(
  '企業|会社|大手|最大手|中堅|準大手|新興|老舗|メーカー|業者|子会社|傘下|スタートアップ|ベンチャー|ファンド|財閥|機関|シンクタンク|運営元|開発元|親会社|発注元|提供元|販売元|法人|団体|連合|陣営|商社|銀行|証券|紙|誌|サイト|メディア|テレビ|通信社|ラボ|キャリアー?|プロバイダー|ユニコーン|グループ|同業|ライバル|競合|後発|専業|国営|政府系|民間|系|社|勢|首位|2位|3位|4位|5位|6位|7位|8位|9位|協業先|提携先|出資先|取引先|投資家|顧客|創業者|出身|率いる|起業家|実業家|資産家|著名投資家|手がける|運営する|開発する|展開する|営む|担う|受け持つ|傘下の|提供する|製造する',
)

/** 新顔パリス・ラボ, 衣料通販シエナ, 首都サンテ, ハノイ近郊ホアル: what stands in one word with a name, and no の behind it does. */
export const STANDS_BEFORE = endList(
  '新顔|新星|通販|首都|州都|古都|近郊|郊外|研究者|技術者|創業者|経営者|開発者|投資家',
)
/** 半導体設計アンペル・コンピューティング: what could be part of a shorter name. */
export const TRADE_BEFORE =
  /[一-龠]{2}(?:設計|開発|運営|製造|販売|検索|配信|管理|分析|診断|建設|装置|部品|通信|半導体)$/

/** Regions that stand in brackets behind a company, or alone. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  '米国 英国 中国 韓国 北朝鮮 台湾 日本 欧州連合 EU フランス ドイツ スウェーデン オランダ スイス イスラエル インド カナダ シンガポール フィンランド ノルウェー デンマーク イタリア スペイン ポルトガル アイルランド ベルギー オーストリア ポーランド トルコ ロシア ウクライナ サウジアラビア サウジ アラブ首長国連邦 UAE カタール バーレーン クウェート ヨルダン エジプト モロッコ ケニア ナイジェリア 南アフリカ カザフスタン ウズベキスタン アルメニア パキスタン バングラデシュ チェコ ハンガリー ルーマニア ギリシャ アイスランド エストニア チリ アルゼンチン コロンビア ペルー パラグアイ オーストラリア ニュージーランド ブラジル メキシコ ベトナム タイ マレーシア インドネシア フィリピン 香港 欧州 米 英 仏 独 韓 台 印'.split(
    ' ',
  ),
)

/** Countries and regions, and other words for where a company stands, put before it: 台湾TSMC, 大手ヨルデン. Longer ones first. */
const COUNTRIES_BEFORE = [
  ...[...COUNTRIES].filter(({ length }) => length > 2).sort((a, b) => b.length - a.length),
  ...'米国 英国 中国 韓国 台湾 日本 香港 地元 大手 新興 同業 競合 既存 元 旧 民間 国内 海外 先行 後発'.split(' '),
]
/** Those that begin other words too, with what is behind them there: 米エヌビディア, 独SAP, but 米価, 独自. */
const COUNTRIES_BUT: Readonly<Record<string, string>> = {
  欧州: '連合|委員会|議会|中央銀行',
  米: '[価作粒飯菓]',
  英: '[語断雄文]',
  仏: '[教像具]',
  独: '[自立占特走断創学]',
  タイ: '[ムトヤルプピガヨ]',
}
/** Go on with a word of katakana: オーストラリアン. */
const WORD_GOES_ON = 'ンーァィゥェォャュョッ'
/** Rarer signs, which begin words of kanji: 豪ネクストDC, but 星河, 印刷, 加工. */
const RARE_COUNTRIES = '豪加伊蘭韓台印露星瑞'

export const COUNTRY = new RegExp(
  `^(?:(?:${COUNTRIES_BEFORE.join('|')})(?![${WORD_GOES_ON}])|${Object.entries(COUNTRIES_BUT)
    .map(([country, others]) => `${country}(?!${others})`)
    .join('|')}|[${RARE_COUNTRIES}](?=[ァ-ヴA-Z]))(?=.{2})`,
)
const BEGINNINGS_OF_COUNTRIES = [...COUNTRIES_BEFORE, ...Object.keys(COUNTRIES_BUT), ...RARE_COUNTRIES]
export const BEGINS_WITH_COUNTRY = beginList(BEGINNINGS_OF_COUNTRIES.join('|'))

const FIRST_OF_COUNTRIES = BEGINNINGS_OF_COUNTRIES.map(([first]) => first).join('')
export const BEGIN_COUNTRIES = lettersOf(FIRST_OF_COUNTRIES)

/** Ends the name of an organisation. */
export const ORGANISATION_END = endList(
  '社|総研|研究所|研究院|研究機構|大学|大学院|学院|銀行|証券|省|庁|委員会|グループ|電力|機構|協会|財団|基金|連盟|連合会|研究会|学会|事業団|共同体|事業体|振興会|通信|新聞|放送|公社|公団|ホールディングス|HD|ラボ|ラボズ|Labs?|AI|Inc|Corp|Ltd|キャピタル|ベンチャーズ|パートナーズ|ファンド|インスティテュート|テクノロジーズ?|システムズ?|コンピューティング|コンピュート|クラウド|データ|ネットワークス|モーターズ?|エナジー|エレクトロニクス|エレクトロン|マイクロ|ロボティクス|ロボット|セミコンダクター|インダストリーズ|ソリューションズ|サービシズ|サイエンス|ケミカル|マテリアルズ?|コミュニケーションズ|インタラクティブ|リサーチ|アドバイザーズ|マネジメント|インベストメンツ?|エクイティ|工業|工機|金属|鉱業|製鉄|重機|造船|郵船|商船|海運|運輸|倉庫|製紙|印刷|硝子|地所|興産|興業|技研|計器|光学|信託|金庫|石油|パワー|インテリジェンス|ダイナミクス|フォトニクス|メディカル|ヘルスケア|バイオ|ファーマ|セラピューティクス|エンジニアリング|オートモーティブ|ロジスティクス|センターズ|ワークス|製作所|電算|機械|化成|樹脂|食品|計測|製鋼|重工|電機|電工|電子|電線|電気|精機|精密|化学|製薬|薬品|生命|保険|鉄道|航空|自動車|商事|物産|不動産|建設|開発|送配電|電設|研究センター|計算センター|コンピューティングセンター|コンピューティング・センター|情報基盤センター|商会|商店|工務店|酒造|醸造|製菓|水産|病院|交通|観光|百貨店|学園|書店|出版|書房|運送|通運|陸運|火災|損保|信金|工房|共済|気象|集団|控股|科技|智能|集成電路|半導体|微電子|股份',
  endPattern(/(?<=[一-龠]{2})(?:(?<![最巨拡増甚莫絶重壮過強肥誇多広膨盛偉特倍])大|堂)$/),
)

/** What a country begins with, in brackets or before a name. */
export const BEGIN_ANY_COUNTRY = lettersOf(`${FIRST_OF_COUNTRIES}${[...COUNTRIES].map(([first]) => first).join('')}`)

const IS_ROUND = anyTest(
  beginList('シリーズ|シード|プレシード|プレシリーズ'),
  endList([...range('A', 'Z')].map((letter) => `シリーズ${letter}`).join('|')),
)
/** 億円, 三人. */
const LAST_OF_NUMERALS = lettersOf('〇一二三四五六七八九十百千万億兆')
const BEGIN_COUNTERS = lettersOf('ド円元人台基')
const HAS_SUM = /[〇一二三四五六七八九十百千]+[万億兆]?(?:ドル|円|元|人|台|基)/

/** Ends a word for a kind of thing. */
export const COMMON_HEAD = endList(
  '概要|内容|一覧|体制|背景|目的|展望|状況|スケジュール|予定|特徴|要点|ポイント|まとめ|時期|条件|方法|効果|課題|見通し|動き|用途|内訳|推移|結果|業績|実績|方針|詳細|比較|仕様|案内|紹介|沿革|理念|強み|事例|質問|マネー|ブーム|バブル|ショック|ランキング|リポート|レポート|ダイジェスト|コラム|回答|連絡先|アプリ|アプリケーション|ソフト|ソフトウエア|ソフトウェア|ゲーム|ブラウザー?|ツール|プラットフォーム|チャット|エンジン|デバイス|カメラ|センサー|バッテリー|ケーブル|タービン|会社|企業|各社|大手|事業者|メーカー|シリーズ|シード|ラウンド|全体|以下|以上|未満|チップ|モデル|モジュール|メートル|グラム|ワット|FLOPS|トークン|パラメーター?|センター|サーバー|ロボット|システム|サービス|市場|計画|構想|オフィス|リージョン|キャンパス|エリア|ゾーン|ライン|サイト|クラスター|ネットワーク|サミット|フォーラム|イベント|事業|部門|分野|業界|産業|製品|商品|技術|機能|基盤|施設|拠点|工場|用地|団地|区画|地区|地域|時代|世代|規制|規則|法案|法律|条約|協定|契約|価格|料金|費用|利益|キャッシュフロー|売上高|収入|売上|収益|株価|株主|社債|指数|相場|決算|予算|景気|金利|為替',
  anyTest(IS_ROUND, {
    test: (word) => hasPair(LAST_OF_NUMERALS, BEGIN_COUNTERS, word) && HAS_SUM.test(word),
  }),
)

/** Makes an organisation of whatever stands before it. */
export const SURE_END =
  /(?<=.{2})(?:総研|研究所|研究院|大学|証券|新聞|通信|銀行|ホールディングス|委員会|機構|協会|財団|基金|連盟|連合会|研究会|学会|事業団|共同体|事業体|振興会|科技|集成電路|微電子|股份|控股)$/
/** What each of them can end with. */
export const LAST_OF_SURE_ENDS = endsOf(SURE_END)
export const NOT_BEFORE_SURE_END =
  /^(?:年金|投資|政府系|官民|復興|国家|開発|奨学|公的|企業|業界|産業|経済|運命|独立|勉強|共同|証券|国際|国立|大手|地方|米|有力|民間|主要|各|同|両|複数|海外|外国|移動体|携帯|固定|光|無線|衛星|高速|近距離|中央|政策|信託|投資|預託|特別|常任|合同|有価|転換|運輸|決済|データ)$/

const PERSON_ENDS =
  '氏|さん|CEO|CFO|CTO|COO|CSO|CIO|最高経営責任者|最高財務責任者|最高技術責任者|最高執行責任者|責任者|CPO|CMO|CHRO|CRO|CAIO|理事長|学長|総裁|総長|会頭|委員長|幹事長|本部長|事業部長|室長|支社長|工場長|センター長|ストラテジスト|エコノミスト|弁護士|代表取締役|会長兼社長|会長|社長|副社長|副会長|頭取|専務|常務|執行役員|取締役|創業者|共同創業者|創始者|次官|大統領|首相|大臣|経産相|財務相|総務相|長官|長官代行|教授|准教授|博士|知事|市長|町長|議員|主席アナリスト|アナリスト|上級アナリスト|ディレクター|バイスプレジデント|代表|所長|局長|部長|課長|監督'

export const PERSON_END = new RegExp(`(?:最高[A-Za-z一-龠ァ-ヴー]{1,6}責任者|${PERSON_ENDS})$`)

/** The same, asked of words most of which are no person's. */
export const IS_PERSON = endList(PERSON_ENDS)

/** Speaks of others by trade. */
export const VOICE =
  /第三者委|調査委|総研|新聞|通信社?$|調査|大学|研究所|研究院|リサーチ|証券|インサイツ?$|アナリティクス|コンサルティング|統計|Research|Insights?$|Analytics|タイムズ|ジャーナル|ニュース|テレビ|放送|TV$|News$|Times$|Journal$/

/** Behind a name, and no part of it: エヌビディア製, 親会社株. */
export const BEHIND_NAME = endList(
  '製|株|側|系|傘下|経由|向け|陣営|以外|自身|本体|単体|支援|出資|依存|主導|中心|各社|両社|幹部|広報|担当者|関係者|首脳|経営陣|決算|買収|提携|契約|上場|発表|効果|銘柄|社員|従業員|本社|日本法人|など|等|勢|流|型|並み|ショック|後|前|間|内|外|発|版|対応|互換|搭載|採用|上方修正|下方修正|増益|減益|増収|減収|急騰|急落|好調|不振|失速|復活|参入|撤退|始動|新設|増産|増強|加速|苦戦|躍進|誘致|用|独自|専用|最新|新型|次世代|次期|現行|以来|以降|様',
)

/** What headlines say of a company right behind its name: サムスン営業益, アイレン急伸. */
export const SAID_OF_FIRMS =
  /(?:[営経純最]?[業常終]?利?益|売上高?|売り上げ|収益|損失|急伸|急騰|続伸|続落|反発|反落|軟調|堅調|最高益|高値|安値|株高|株安|株価|時価|総額|社債|新株|独走|優勢|劣勢|一強|包囲網|詣で|頼み|離れ|旋風|特需|首位|二位|赤字|黒字|危機|疑惑)$/

/** What is done for a living, and ends names: ヒナタ演算, ミドリノ診断. */
export const TRADES =
  /(?:演算|診断|計算|検索|設計|警備|配送|運送|輸送|運搬|教育|翻訳|通訳|放送|研究|建築|塗装|溶接|鋳造|鍛造|加工|製造|製作|企画|制作|保証|調査|測量|観測|解析|分析|計測|制御|管理|観光|旅行|監査|仲介|会計|発電|送電|出版|印刷|開発|建設|保険|通信|運用|投資|融資|貿易|販売|流通|配信|記録|認証|認識|介護|看護|医療|治療|創薬|清掃|整備|修理|鑑定|養殖|栽培|醸造|紡績|精錬|冶金|交通|補聴|学習|推論|生産|理化|防衛|防災)$/

/** Common nouns that look like names before a particle. */
export const NEVER = wordList(
  [
    '連合|シンクタンク|ギガファクトリー|ベンチャーキャピタル|城下町|両社|自社|当社|弊社|各社|他社|三者|四社|大手|業界|企業|政府|市場|関係者|投資家|専門家|会社|米国|中国|日本|欧州|世界|国内|海外|親会社|子会社|広報担当者|担当者|幹部|首脳|筆者',
    'ロボタクシー|タクシー|トラック|クラウド|データセンター|データ通信|データ|東証プライム|東証グロース|東証スタンダード|サーバーラック|サーバー|ソフト|ソフトウエア|ソフトウェア|ハードウエア|ハードウェア|ハード|チップセット|チップ|モデル|スタートアップ|ベンチャー|ファンド|アプリ|アプリケーション|サービス|ロボット|システム|メモリー?|ストレージ|ロイヤルティー|インフラ|プラットフォーム|プラットフォーマー|ウエハー?|ライセンス|シリコンフォトニクス|フォトニクス|バイオ|ビッグデータ|オープンデータ|ライフサイエンス|データサイエンス|マテリアルズ・インフォマティクス|サイエンスパーク|エンジニア|ユーザー?|トークン|パラメーター?|コンテキスト|コスト|グループ|学習データ|エージェント|ロイター|デバイス|スマートフォン|スマホ|パソコン|タブレット|ラック|ノード|クラスター|キャンパス|リポート|レポート',
    'アナリスト|エコノミスト|ジャーナリスト|アナリスト|コンサルタント|ディレクター|マネージャー|プログラマー|ドライバー|クリエイター|オペレーター|メンバー|スタッフ|トップ|リーダー|ライバル|パートナー|オーナー|サプライヤー|ベンダー|メーカー|プロバイダー|ハイパースケーラー|ネオクラウド|ファウンドリー?|ファブレス|ユニコーン|インテグレーター|ディベロッパー|デベロッパー',
    'ワークロード|アルゴリズム|ベンチマーク|ファインチューニング|トレーニング|インターネット|ネットワーク|セキュリティー?|ブラウザー?|チャットボット|アシスタント|コーディング|プログラミング|オープンソース|オープンモデル|スーパーコンピューター?|スパコン|コンピューター?|プロセッサー?|アクセラレーター?|センサー|カメラ|バッテリー|モーター|ケーブル|コネクター|トランス|タービン|エンジン|ヒューマノイド|ドローン|自動運転|エネルギー|エレクトロニクス|テクノロジー|イノベーション|マルチモーダル|リーズニング|スケーリング|キャッシュフロー|リストラ|レイオフ|ボーナス|ストックオプション|オプション|プレミアム|ディスカウント|サブスクリプション|プラン|シリーズ|ラウンド|シード|エクイティ|デット|ローン|リース|プロジェクト|プログラム|プロトタイプ|ロードマップ|ポートフォリオ|マーケットプレイス|コミュニティー?|ドル|ユーロ|ポンド|ウォン|ルピー|ディルハム|ワット|キロ|メガ|ギガ|メートル|ヘクタール|パーセント|ポイント|ナノ|レベル|ペース|ケース|ベース|ピーク|ブーム|バブル|リスク|ニーズ|シェア|ビジネス|マーケット|ニュース|メディア|イベント|フォーラム|セミナー|インタビュー|アンケート|サイト|ページ|ブログ|コメント|メッセージ|テキスト|スライド|グラフ|ファイル|コード|バグ|テスト|ゲーム|アニメ|アーティスト|ドキュメント|マニュアル|ルール|ガイドライン|ライン|ラインアップ|ラインナップ|パッケージ|モジュール|ボード|カード|キット|ツール|ライブラリー?|フレームワーク|エコシステム|サプライチェーン|ボトルネック|ロックイン|メリット|デメリット|インパクト|バランス|トレンド|シナリオ|シミュレーション|デジタル|アナログ|グローバル|ローカル|オンライン|オフライン|リアルタイム|カスタム|ハイブリッド|エッジ|オンプレミス|テレワーク|リモート|オフィス|ビル|フロア|キャンペーン|セール|スポンサー|アドバイザー|コンソーシアム|アライアンス|タスクフォース|チーム|プレス|ストライキ|コンセンサス|ガイダンス|アウトルック|サマリー|ハイライト|トピックス|コラム|リード|タイトル|シリコンバレー|アジア|ヨーロッパ|アメリカ|中東|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|北京|上海|ソウル|台北|東京|大阪',
    '年期|月期|港町|下町',
    ...range('ァ', 'ヴ'),
    'ー',
  ].join('|'),
  endList(
    'ボット',
    anyTest(
      shortPattern(4, /^(?:同.{1,3}|(?:自社|独自|国産|共同)[一-龠]{2})$/),
      shortPattern(2, /^[A-Za-z]{1,2}$/),
      endPattern(/^[一-龠]{1,4}株$/),
    ),
  ),
)

/** Words of the trade in Latin letters, which the analyser takes for names of organisations. */
export const TERMS = wordList(
  'AI|GPU|CPU|TPU|NPU|XPU|DPU|LPU|DRAM|NAND|SSD|HDD|API|LLM|SLM|VLM|VLA|IPO|CEO|CFO|CTO|COO|CIO|CSO|ARR|MAU|DAU|WAU|IT|ICT|IoT|EC|DX|GX|SNS|EV|PC|OS|SaaS|PaaS|IaaS|ETF|ESG|EBITDA|LTV|RPO|PER|PBR|ROE|GDP|MoE|MLA|RAG|AGI|ASI|ASIC|FPGA|SoC|EUV|CoWoS|NVLink|InfiniBand|CUDA|QoQ|YoY|TGP|TDP|KPI|M&A|NDA|R&D|GW|MW|kW|W|TFLOPS|PFLOPS|FLOPS|NISA|CES|GTC|PUE|UI|UX|QA|HPC|MCP|DC|PPA|SMR|LNG|CO2|EU|UN|USA|UAE|UK|PoC|SLA|IR|PR|HR|RSU|SPV|SPC|TOB|MBO|LBO|VC|PE|CVC|JV|KDD|AIME|SWE|MMLU|GPQA|HTML|PDF|URL|JSON|Web|web|SDK|IDE|CLI|VPN|LAN|5G|6G|4G|3D|2D|AR|VR|XR|MR|Apache|MIT|GPL|X|Q1|Q2|Q3|Q4|H1|H2|CAGR|B2B|B2C|OEM|ODM|EDA|IP|PCB|MLCC|ADC|LED|LCD|OLED|UPS|BESS|kWh|GWh|MWh|TWh',
  beginPattern(/^(?:HBM\w*|FY\d*)$/),
)
