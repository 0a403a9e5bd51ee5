// Those who build, let and fill data centres: developers, landlords, smaller clouds, miners.

/** One organisation a line. */
export const DATA_CENTRES: readonly string[] = `
Lancium|ランシウム
Cologix|コロジックス
Flexential|フレクセンシャル
TierPoint|ティアポイント
Sabey Data Centers|セイビー・データセンターズ|セイビー
Cyxtera|サイクステラ
Centersquare|センタースクエア
H5 Data Centers
PowerHouse Data Centers|パワーハウス・データセンターズ
Prime Data Centers|プライム・データセンターズ
T5 Data Centers
Rowan Digital Infrastructure|ローワン・デジタル・インフラストラクチャー
Tallgrass|トールグラス・エナジー|Tallgrass Energy
Beale Infrastructure
Edged Energy
Novva Data Centers|ノヴァ・データセンターズ
Serverfarm|サーバーファーム社
Yondr Group|ヨンダー・グループ|Yondr
Global Switch|グローバル・スイッチ
Virtus Data Centres|バータス・データセンターズ > ST Telemedia
Kao Data|カオ・データ
atNorth|アットノース
Verne Global|ヴァーン・グローバル
Bulk Infrastructure|バルク・インフラストラクチャー
Green Mountain?|グリーン・マウンテン
EcoDataCenter|エコデータセンター
NorthC
maincubes
Penta Infra
Atlasedge|アトラスエッジ
Merlin Properties|マーリン・プロパティーズ|メルリン・プロパティーズ
Segro|セグロ
Trammell Crow|トラメル・クロウ > CBRE
Hillwood|ヒルウッド
Tishman Speyer|ティシュマン・スパイヤー
Related Companies|リレイテッド・カンパニーズ
Menlo Digital
CleanArc|クリーンアーク・データセンターズ|CleanArc Data Centers
Provident Data Centers
Quantum Loophole|クオンタム・ループホール
Tecfusions
Corscale
Ascenty|アセンティ
Scala Data Centers|スカラ・データセンターズ
Odata|オーダタ > Aligned Data Centers
Elea Data Centers|エレア・データセンターズ
KIO Networks|KIOネットワークス
CloudHQ|クラウドHQ
5C Group|5Cグループ
eStruxture|イーストラクチャー
QScale|Qスケール
Beacon AI Centers
Bell AI Fabric > Bell Canada
ThinkOn
Compute North
Bit Digital|ビット・デジタル
WhiteFiber|ホワイトファイバー > Bit Digital
Hive Digital|ハイブ・デジタル|HIVE Digital Technologies
American Bitcoin|アメリカン・ビットコイン > Hut 8
Argo Blockchain|アルゴ・ブロックチェーン
Bitfury|ビットフューリー
Bitmain|ビットメイン
Canaan Inc.|カナン・クリエーティブ|嘉楠科技
Greenidge|グリーニッジ・ジェネレーション
Stronghold Digital
Ionic Digital
SF Compute|サンフランシスコ・コンピュート|San Francisco Compute
Parasail?
Gcore|Gコア
Leaseweb|リースウェブ
Hetzner|ヘッツナー
Ionos|イオノス
STACKIT|スタックイット > Schwarz Group
Aruba S.p.A.
Outscale|アウトスケール > Dassault Systèmes
Civo
Polarise?
Nexgen Cloud|ネクスジェン・クラウド
Hyperstack > Nexgen Cloud
Verda?|DataCrunch
Ori Industries
Paperspace > DigitalOcean
Linode|リノード > Akamai
Rackspace|ラックスペース|Rackspace Technology
Kyndryl|キンドリル
Unisys|ユニシス
`
  .trim()
  .split('\n')
