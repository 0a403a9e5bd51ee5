// Tools for developers, security, business software, law, voices and pictures by AI, in America and Europe.

/** One organisation a line. */
export const SOFTWARE: readonly string[] = `
Emergent Labs|エマージェント・ラボ
Base44|ベース44 > Wix
Squarespace|スクエアスペース
GoDaddy|ゴーダディ
Automattic|オートマティック社
Webflow|ウェブフロー
Framer?|フレーマー
Netlify|ネットリファイ
Temporal Technologies|テンポラル・テクノロジーズ
Neon Inc. > Databricks
Tecton AI > Databricks
Qdrant|クドラント
Zilliz|ジリズ
LanceDB
ClickHouse|クリックハウス
Redis|レディス社
Cockroach Labs|コックローチ・ラボ
PlanetScale|プラネットスケール
Neo4j
SingleStore|シングルストア
Teradata|テラデータ
Cloudera|クラウデラ
Fivetran|ファイブトラン
dbt Labs
Collibra|コリブラ
Informatica|インフォマティカ > Salesforce
Alteryx|アルテリックス
Tableau?|タブロー社 > Salesforce
MuleSoft|ミュールソフト > Salesforce
Splunk|スプランク > Cisco
New Relic|ニューレリック
Dynatrace|ダイナトレース
Grafana Labs|グラファナ・ラボ
Chronosphere|クロノスフィア > Palo Alto Networks
Observe Inc. > Snowflake
PagerDuty|ページャーデューティー
Nutanix|ニュータニックス
Rubrik|ルーブリック社
Cohesity|コヒシティ
Veeam|ヴィーム・ソフトウェア|Veeam Software
Commvault|コムボルト
Fortinet|フォーティネット
Trellix|トレリックス
Tenable?|テナブル
Rapid7|ラピッドセブン
Qualys|クオリス
Proofpoint|プルーフポイント
KnowBe4
Abnormal AI|アブノーマルAI
Cyera|サイエラ
Noma Security|ノーマ・セキュリティ
7AI
Irregular?|Pattern Labs
Protect AI > Palo Alto Networks
Lakera|ラケラ > Check Point
Robust Intelligence|ロバスト・インテリジェンス > Cisco
HiddenLayer|ヒドゥンレイヤー
XBOW
Chainguard|チェーンガード
1Password|ワンパスワード
Vanta|バンタ社
Drata|ドラタ
Reality Defender|リアリティー・ディフェンダー
Pangram Labs
Persona Identities|ペルソナ・アイデンティティーズ
OneTrust|ワントラスト
Credo AI|クレドAI
Patronus AI|パトロナスAI
Braintrust Data
Galileo AI
Fiddler AI|フィドラーAI
DataRobot|データロボット
H2O.ai
Domino Data Lab|ドミノ・データ・ラボ
SAS Institute|SASインスティチュート
Anaconda Inc.
Roboflow|ロボフロー
Encord
Voxel51
Micro1
Outlier AI > Scale AI
TELUS Digital|テラス・デジタル > Telus
Prolific?
Crosby?|Crosby Legal
Eudia
Norm AI
Hadrius
DeepJudge
Casetext|ケーステキスト > Thomson Reuters
vLex > Clio
LegalZoom|リーガルズーム
DoNotPay|ドゥノットペイ
Relativity?|リラティビティー
Noxtua
Ross Intelligence|ロス・インテリジェンス
Supio
Solve Intelligence
Latham & Watkins|レイサム・アンド・ワトキンス|レイサム&ワトキンス
Kirkland & Ellis|カークランド・アンド・エリス
A&O Shearman|A&Oシャーマン
Clifford Chance|クリフォードチャンス
Linklaters|リンクレーターズ
Baker McKenzie|ベーカー・マッケンジー
Wilson Sonsini|ウィルソン・ソンシーニ
Morrison Foerster|モリソン・フォースター|モリソン・フォースター法律事務所
Quinn Emanuel|クイン・エマニュエル
Susman Godfrey|サスマン・ゴッドフリー
Edelson PC
Salient AI
Basis AI
Rillet
Pigment?|ピグメント社
Qonto|コント社
Mollie Payments
Adyen|アディエン
Wise plc
Monzo|モンゾ
N26
Trade Republic|トレード・リパブリック
Chime?|チャイム・ファイナンシャル
SoFi|ソーファイ・テクノロジーズ
Affirm Holdings|アファーム・ホールディングス
Upstart Holdings|アップスタート・ホールディングス
Plaid?
Toast Inc.
Fiserv|ファイサーブ
FIS Global
Global Payments|グローバル・ペイメンツ
Feedzai
Lemonade Inc.|レモネード社
Root Insurance
Tractable AI|トラクタブル
Shift Technology|シフトテクノロジー
Polymarket|ポリマーケット
Kalshi|カルシ
Bilt Rewards
Lorikeet AI
Ada Support
Gorgias?
Sprinklr|スプリンクラー社
Genesys|ジェネシス・クラウドサービス
NICE Ltd.|NICE Systems
Cognigy > NICE Ltd.
Five9
Verint|ベリント・システムズ
Talkdesk|トークデスク
Gong.io
Outreach Corp.
Apollo.io
11x AI
Artisan AI
Klaviyo|クラビヨ
Braze?
Attentive Mobile
Qualtrics|クアルトリクス
Medallia|メダリア
SurveyMonkey|サーベイモンキー
Asana|アサナ
ClickUp|クリックアップ
Smartsheet|スマートシート
Coda Project > Grammarly
Lattice HR
Paradox Inc. > Workday
Pipedream > Workday
Eightfold AI|エイトフォールドAI
HireVue|ハイヤービュー
Remote.com
Personio|ペルソニオ
Infor|インフォア
IFS
Sage Group|セージ・グループ
OpenText|オープンテキスト
Constellation Software|コンステレーション・ソフトウェア
Bentley Systems|ベントレー・システムズ
PTC Inc.
Aveva|アヴィバ > Schneider Electric
Altair Engineering|アルテア・エンジニアリング > Siemens
Cognite|コグナイト
Augury?
Samsara?|サムサラ
Motive Technologies
Procore|プロコア
Trimble|トリンブル
Teledyne|テレダイン
Zebra Technologies|ゼブラ・テクノロジーズ
Cognex|コグネックス
Roper Technologies|ローパー・テクノロジーズ
Fair Isaac|FICO|フェア・アイザック
Verisk|ベリスク・アナリティクス
TransUnion|トランスユニオン
Gusto Inc.
Guidewire|ガイドワイア
nCino
SS&C
Kensho > S&P Global
Tegus > AlphaSense
Daloopa
BloomReach
Algolia|アルゴリア
Contentful
Sprout Social
Captions AI
Hedra
Tavus
D-ID
Colossyan
Opus Clip|オーパスクリップ
VEED
InVideo AI
Viggle
Recraft
Freepik|フリーピック
Envato > Shutterstock
Inworld AI|インワールドAI
Altera.AL
Speakeasy Labs|スピークイージーラボ
MagicSchool AI
Khan Academy|カーン・アカデミー
Alpha School|アルファ・スクール
Turnitin|ターンイットイン
McGraw Hill|マグロウヒル
Instructure|インストラクチャー社
PowerSchool|パワースクール
2U
edX
Brilliant.org
Photomath > Google
Babbel
Preply|プレプリー
Respeecher
WellSaid Labs
Resemble AI|リゼンブルAI
Gladia
Pyannote
Vapi
Bland AI
Retell AI
LiveKit
Daily.co
Krisp
Gradium
Sonos|ソノス
Bose|ボーズ
GoPro|ゴープロ
Garmin|ガーミン
Peloton|ペロトン
Logitech|ロジテック・インターナショナル|ロジクール
Framework Computer
Nothing Technology|ナッシング・テクノロジー
EssilorLuxottica|エシロール・ルックスオティカ|エシロールルックスオティカ
Warby Parker|ワービー・パーカー
Gentle Monster|ジェントルモンスター
Even Realities
Brilliant Labs
Magic Leap|マジックリープ
Pebble Technology
Bee AI > Amazon
Tile Inc.
Ring LLC|リング社 > Amazon
Valve Corporation|バルブ・コーポレーション
Take-Two|テイクツー・インタラクティブ|Take-Two Interactive
Ubisoft|ユービーアイソフト
CD Projekt|CDプロジェクト
Embracer|エンブレイサー
King Digital
Rockstar Games|ロックスター・ゲームス > Take-Two
Niantic|ナイアンティック
Niantic Spatial|ナイアンティック・スペーシャル
Scopely|スコープリー
Supercell|スーパーセル > Tencent
Zynga|ジンガ > Take-Two
Lego|レゴ
ParTec|パーテック
`
  .trim()
  .split('\n')
