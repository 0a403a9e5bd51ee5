// Organisations that the AI industry's news names: canonical English name, then every other name.

/** One organisation a line, names separated by `|`. */
export const ORGANISATIONS: readonly string[] = `
OpenAI|オープンAI|オープンエーアイ
Anthropic|アンソロピック
DeepSeek|ディープシーク|深度求索
Nvidia|NVIDIA|エヌビディア|英偉達|英伟达|エヌビディア社
AMD|Advanced Micro Devices|アドバンスト・マイクロ・デバイセズ
Intel|インテル
Microsoft|マイクロソフト|MS
Google|グーグル|谷歌
Alphabet|アルファベット
Google DeepMind|グーグル・ディープマインド|DeepMind|ディープマインド
Google Cloud|グーグルクラウド|グーグル・クラウド
Amazon|アマゾン|アマゾン・ドット・コム|Amazon.com
Amazon Web Services|AWS|アマゾン・ウェブ・サービス|アマゾンウェブサービス
Meta|メタ|Meta Platforms|メタ・プラットフォームズ|Facebook|フェイスブック
Apple|アップル
Tesla|テスラ
xAI|エックスAI
SpaceX|スペースX
X Corp.|旧ツイッター|Twitter|ツイッター
Oracle|オラクル
IBM|日本IBM|アイビーエム
Salesforce|セールスフォース
SAP
Adobe|アドビ
ServiceNow|サービスナウ
Snowflake|スノーフレーク
Databricks|データブリックス
Palantir|パランティア|パランティア・テクノロジーズ|Palantir Technologies
CoreWeave|コアウィーブ
Lambda|ラムダ|Lambda Labs
Crusoe|クルーソー|Crusoe Energy
Nebius|ネビウス
Nscale|エヌスケール
Together AI|トゥギャザーAI
Vultr
Cerebras|セレブラス|Cerebras Systems|セレブラス・システムズ
Groq|グロック社
SambaNova|サンバノバ|SambaNova Systems
Graphcore|グラフコア
Tenstorrent|テンストレント
Etched|エッチド
d-Matrix|Dマトリックス
Broadcom|ブロードコム
Qualcomm|クアルコム
Arm|アーム|Arm Holdings|アーム・ホールディングス
Marvell|マーベル|Marvell Technology
Micron|マイクロン|Micron Technology|マイクロン・テクノロジー
Samsung Electronics|サムスン電子|Samsung|サムスン|三星電子
SK hynix|SKハイニックス|SKハイニクス
SK Group|SKグループ
TSMC|台湾積体電路製造|台積電
ASML
Foxconn|鴻海精密工業|鴻海|ホンハイ|Hon Hai|フォックスコン
Quanta|広達電脳|クアンタ
Supermicro|スーパーマイクロ|Super Micro Computer
Dell Technologies|デル・テクノロジーズ|Dell|デル
HPE|Hewlett Packard Enterprise|ヒューレット・パッカード・エンタープライズ
Cisco|シスコ|シスコシステムズ|Cisco Systems
Lenovo|レノボ|聯想集団
SMIC|中芯国際集成電路製造|中芯国際
Huawei|ファーウェイ|華為技術|華為
Alibaba|アリババ|アリババ集団|阿里巴巴|アリババグループ
Alibaba Cloud|アリババクラウド|阿里雲
Tencent|テンセント|騰訊|騰訊控股
Baidu|バイドゥ|百度
ByteDance|バイトダンス|字節跳動
Moonshot AI|月之暗面|ムーンショットAI
Zhipu AI|Z.ai|智譜|智譜AI|智譜華章
MiniMax|ミニマックス|稀宇科技
StepFun|階躍星辰
01.AI|零一万物
Baichuan|百川智能
SenseTime|センスタイム|商湯科技
iFlytek|アイフライテック|科大訊飛
Xiaomi|シャオミ|小米
High-Flyer|幻方量化|ハイフライヤー|High-Flyer Quant
Cambricon|カンブリコン|寒武紀|寒武紀科技
Moore Threads|ムーア・スレッド|摩爾線程
Biren|壁仞科技
Naver|ネイバー
Kakao|カカオ
LG
Hyundai Motor Group|現代自動車グループ|現代自動車
SK Telecom|SKテレコム
KT
Rebellions|リベリオンズ
FuriosaAI|フューリオサAI
SoftBank Group|ソフトバンクグループ|ソフトバンクG|SBG
SoftBank Corp.|ソフトバンク|SoftBank
SB Intuitions|SBインテュイションズ
LY Corporation|LINEヤフー
NTT|日本電信電話
NTT Docomo|NTTドコモ|ドコモ
NTT Data Group|NTTデータグループ|NTTデータ|NTT Data|NTT DATA
KDDI
Rakuten|楽天|楽天グループ|Rakuten Group
Sakura Internet|さくらインターネット
GMO Internet Group|GMOインターネットグループ|GMOインターネット
Preferred Networks|プリファードネットワークス|PFN
Sakana AI|サカナAI
ABEJA|アベジャ
ELYZA|イライザ
Turing|チューリング
Rapidus|ラピダス
Kioxia|キオクシア|キオクシアホールディングス
Renesas|ルネサスエレクトロニクス|ルネサス
Tokyo Electron|東京エレクトロン
Advantest|アドバンテスト
Sony Group|ソニーグループ|ソニー|Sony
Hitachi|日立製作所|日立
Fujitsu|富士通
NEC|日本電気
Toshiba|東芝
Mitsubishi Electric|三菱電機
Mitsubishi Heavy Industries|三菱重工業|三菱重工
Panasonic|パナソニック|パナソニックホールディングス
Toyota|トヨタ自動車|トヨタ
Honda|ホンダ|本田技研工業
Nissan|日産自動車|日産
Mitsui & Co.|三井物産
Mitsubishi Corporation|三菱商事
Sumitomo Corporation|住友商事
Itochu|伊藤忠商事
Marubeni|丸紅
MUFG|三菱UFJフィナンシャル・グループ|三菱UFJ
Mizuho|みずほフィナンシャルグループ|みずほ
SMFG|三井住友フィナンシャルグループ|三井住友銀行
Recruit Holdings|リクルートホールディングス|リクルート
Mercari|メルカリ
CyberAgent|サイバーエージェント
DeNA|ディー・エヌ・エー
Internet Initiative Japan|インターネットイニシアティブ|IIJ
TEPCO|東京電力|東京電力ホールディングス
TEPCO Power Grid|東京電力パワーグリッド
Kansai Electric Power|関西電力
AIST|産業技術総合研究所|産総研
RIKEN|理化学研究所|理研
METI|経済産業省|経産省
University of Tokyo|東京大学|東大
Mistral AI|ミストラルAI|Mistral|ミストラル
Aleph Alpha|アレフアルファ
Stability AI|スタビリティAI
Black Forest Labs
Hugging Face|ハギングフェイス
DeepL
Synthesia
Wayve|ウェイブ
Helsing|ヘルシング
Cohere|コーヒア
Perplexity|パープレキシティ|Perplexity AI
Character.AI|キャラクターAI
Inflection AI|インフレクションAI
Adept|アデプト
Safe Superintelligence|SSI|セーフ・スーパーインテリジェンス
Thinking Machines Lab|シンキング・マシーンズ・ラボ
Reflection AI|リフレクションAI
Scale AI|スケールAI
Surge AI
Mercor
Anysphere|エニスフィア
Cognition|コグニション|Cognition AI
Replit|レプリット
Harvey
Glean
Figure AI|フィギュアAI
Physical Intelligence|フィジカル・インテリジェンス
Runway
Midjourney|ミッドジャーニー
ElevenLabs|イレブンラボ
Klarna|クラーナ
Duolingo|デュオリンゴ
Spotify|スポティファイ
Netflix|ネットフリックス
Uber|ウーバー
Airbnb
Accenture|アクセンチュア
PwC
MIT|マサチューセッツ工科大学
Andreessen Horowitz|アンドリーセン・ホロウィッツ|a16z
Sequoia Capital|セコイア・キャピタル|Sequoia
Thrive Capital|スライブ・キャピタル
Founders Fund|ファウンダーズ・ファンド
Lightspeed Venture Partners|ライトスピード・ベンチャー・パートナーズ|Lightspeed
ICONIQ Capital|アイコニック・キャピタル|ICONIQ
Tiger Global|タイガー・グローバル
Coatue|コーチュー
General Catalyst|ゼネラル・カタリスト
Dragoneer|ドラゴニア
MGX
Mubadala|ムバダラ
QIA|カタール投資庁|Qatar Investment Authority
G42
PIF|サウジ公共投資基金
Humain|ヒューメイン
Temasek|テマセク
GIC
BlackRock|ブラックロック
Blackstone|ブラックストーン
Blue Owl Capital|ブルー・アウル・キャピタル|ブルーアウル|Blue Owl
Brookfield|ブルックフィールド
KKR
Apollo|アポロ・グローバル・マネジメント|アポロ
PIMCO|ピムコ
Berkshire Hathaway|バークシャー・ハザウェイ
Digital Realty|デジタル・リアルティ
Equinix|エクイニクス
Vantage Data Centers|バンテージ・データ・センターズ|Vantage
QTS
Switch
Iris Energy|IREN|アイレン
Cipher Mining|サイファー・マイニング
TeraWulf|テラウルフ
Core Scientific|コア・サイエンティフィック
Applied Digital|アプライド・デジタル
Constellation Energy|コンステレーション・エナジー|Constellation
Vistra|ビストラ
NextEra Energy|ネクステラ・エナジー
Entergy|エンタジー
Dominion Energy|ドミニオン・エナジー
Talen Energy|タレン・エナジー
Oklo|オクロ
Kairos Power|カイロス・パワー
GE Vernova|GEベルノバ
Siemens Energy|シーメンス・エナジー
Bloom Energy|ブルーム・エナジー
Schneider Electric|シュナイダーエレクトリック
Vertiv|バーティブ
Arista Networks|アリスタネットワークス|Arista
Ampere Computing|アンペア・コンピューティング|アンペア
Ayar Labs
Lightmatter|ライトマター
Figma|フィグマ
Canva|キャンバ
Zoom
Slack
GitHub|ギットハブ
LinkedIn|リンクトイン
YouTube|ユーチューブ
WhatsApp|ワッツアップ
TikTok|ティックトック
Waymo|ウェイモ
Cruise|クルーズ社
Zoox
Hyperbolic
Meituan|美団
JD.com|京東集団|京東
PDD|拼多多
NIO|上海蔚来汽車
BYD|比亜迪
Reliance Industries|リライアンス・インダストリーズ|リライアンス
Tata Consultancy Services|タタ・コンサルタンシー・サービシズ|TCS
Infosys|インフォシス
Yotta|ヨッタ
Krutrim
TII|技術革新研究所
AI21 Labs
Wiz|ウィズ
Mobileye|モービルアイ
`
  .trim()
  .split('\n')

/** Those whose trade is to speak of others: press, analysts, research. Names as above. */
export const VOICES: readonly string[] = `
SemiAnalysis|セミアナリシス
McKinsey|マッキンゼー|McKinsey & Company
Deloitte|デロイト
Goldman Sachs|ゴールドマン・サックス
Morgan Stanley|モルガン・スタンレー
JPMorgan|JPモルガン|JPモルガン・チェース|JPMorgan Chase
Citi|シティグループ|Citigroup
Bank of America|バンク・オブ・アメリカ|BofA
UBS
HSBC
Jefferies|ジェフリーズ
Bernstein|バーンスタイン
Barclays|バークレイズ
TD Cowen|TDコーエン
Wedbush|ウェドブッシュ
Gartner|ガートナー
IDC
Omdia|オムディア
TrendForce|トレンドフォース
Counterpoint Research|カウンターポイント・リサーチ|カウンターポイント
Dell'Oro Group|デローロ・グループ
Synergy Research Group|シナジー・リサーチ・グループ
Epoch AI|エポックAI|エポック
Stanford University|スタンフォード大学|米スタンフォード大学
RAND|ランド研究所|RAND Corporation
PitchBook|ピッチブック
CB Insights|CBインサイツ
Crunchbase|クランチベース
Sensor Tower|センサータワー
Similarweb|シミラーウェブ
IEA|国際エネルギー機関|International Energy Agency
Reuters|ロイター|ロイター通信
Bloomberg|ブルームバーグ|ブルームバーグ通信
Financial Times|フィナンシャル・タイムズ|英フィナンシャル・タイムズ|FT
The Wall Street Journal|ウォール・ストリート・ジャーナル|Wall Street Journal|WSJ
The New York Times|ニューヨーク・タイムズ|New York Times
The Information|ザ・インフォメーション|ジ・インフォメーション
CNBC
The Verge|ザ・ヴァージ
TechCrunch|テッククランチ
Tom's Hardware|トムズ・ハードウェア
Axios|アクシオス
Business Insider|ビジネスインサイダー
Forbes|フォーブス
Nikkei|日本経済新聞|日経
Nature|ネイチャー
Nikkei Asia|日経アジア
`
  .trim()
  .split('\n')
