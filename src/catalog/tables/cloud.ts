// Big tech, clouds, servers, networks, telephone companies, data centres and the power for them, outside Asia.

/** One organisation a line. */
export const CLOUD: readonly string[] = `
Microsoft|マイクロソフト|微軟|微软|MS
Microsoft Japan|日本マイクロソフト > Microsoft
Google|グーグル|谷歌 > Alphabet
Alphabet|アルファベット?
Google Cloud|グーグルクラウド|グーグル・クラウド > Google
Amazon|アマゾン|アマゾン・ドット・コム|Amazon.com|亜馬遜
Amazon Web Services|AWS|アマゾン・ウェブ・サービス|アマゾンウェブサービス|アマゾン・ウェブ・サービシズ > Amazon
AWS Japan|AWSジャパン|アマゾンウェブサービスジャパン|アマゾン ウェブ サービス ジャパン > Amazon Web Services
Annapurna Labs|アンナプルナ・ラボ > Amazon
Meta|メタ?|Meta Platforms|メタ・プラットフォームズ|Facebook|フェイスブック|臉書
Apple|アップル|蘋果公司
Tesla|テスラ|特斯拉
SpaceX|スペースX|スペースエックス
X|X Corp.|旧ツイッター|Twitter|ツイッター > xAI
Oracle|オラクル|甲骨文
Oracle Japan|日本オラクル > Oracle
IBM|アイビーエム|米IBM
IBM Japan|日本IBM|日本アイ・ビー・エム > IBM
Red Hat|レッドハット > IBM
HashiCorp|ハシコープ > IBM
Confluent?|コンフルエント
Salesforce|セールスフォース
Salesforce Japan|セールスフォース・ジャパン > Salesforce
SAP
Adobe|アドビ
Autodesk|オートデスク
ServiceNow|サービスナウ
Workday|ワークデイ
Intuit|インテュイット
Atlassian|アトラシアン
Box, Inc.|ボックス社
Dropbox|ドロップボックス
DocuSign|ドキュサイン
HubSpot|ハブスポット
Twilio|トゥイリオ
Zendesk|ゼンデスク
Datadog|データドッグ
MongoDB|モンゴDB
Elastic NV|エラスティック社
GitLab|ギットラボ
Cloudflare|クラウドフレア
Akamai|アカマイ|アカマイ・テクノロジーズ|Akamai Technologies
Fastly|ファストリー
DigitalOcean|デジタルオーシャン
OVHcloud|OVHクラウド
Scaleway|スケールウェイ
T-Systems|Tシステムズ > Deutsche Telekom
Schwarz Group|シュワルツ・グループ|シュヴァルツ・グループ
CrowdStrike|クラウドストライク
Palo Alto Networks|パロアルトネットワークス|パロアルト・ネットワークス
Zscaler|ゼットスケーラー
SentinelOne|センチネルワン
Okta|オクタ?
Wiz|ウィズ?
Darktrace|ダークトレース
Snyk|スニーク?
CyberArk|サイバーアーク > Palo Alto Networks
CoreWeave|コアウィーブ
Lambda?|ラムダ?|Lambda Labs|ラムダ・ラボ
Crusoe|クルーソー|Crusoe Energy|クルーソー・エナジー
Nebius|ネビウス|ネビウス・グループ|Nebius Group
Nscale|エヌスケール
Aker Nscale|アーケル・エヌスケール > Nscale
Aker|Aker ASA|アーケル
Vultr|バルチャー社
Fluidstack|フルイドスタック
Voltage Park|ボルテージ・パーク
RunPod|ランポッド
Vast.ai
TensorWave|テンソルウェーブ
Firmus|ファーマス・テクノロジーズ|Firmus Technologies
Northern Data|ノーザン・データ
Genesis Cloud|ジェネシス・クラウド
Sesterce
Hut 8|ハット8|ハット・エイト
Hot Aisle
Cirrascale|シラスケール
IREN|Iris Energy|アイレン|アイリス・エナジー
Cipher Mining|サイファー・マイニング
TeraWulf|テラウルフ
Core Scientific|コア・サイエンティフィック
Applied Digital|アプライド・デジタル
Galaxy Digital|ギャラクシー・デジタル
Riot Platforms|ライオット・プラットフォームズ
MARA Holdings|マラ・ホールディングス|マラソン・デジタル
Bitdeer|ビットディア
Bitfarms|ビットファームズ
CleanSpark|クリーンスパーク
Soluna|ソルナ・ホールディングス
Dell|デル・テクノロジーズ|Dell Technologies|デル?
HP Inc.|ヒューレット・パッカード
HPE|Hewlett Packard Enterprise|ヒューレット・パッカード・エンタープライズ
Juniper Networks|ジュニパーネットワークス|ジュニパー・ネットワークス > HPE
Supermicro|スーパーマイクロ|Super Micro Computer|スーパー・マイクロ・コンピューター|Super Micro
Cisco|シスコ|シスコシステムズ|Cisco Systems|シスコ・システムズ|思科
Arista Networks|アリスタネットワークス|Arista|アリスタ・ネットワークス|アリスタ
Penguin Solutions|ペンギン・ソリューションズ
Celestica|セレスティカ
Jabil|ジェイビル|ジャビル
Flex Ltd.|フレックス社
Sanmina|サンミナ
Eviden|エビデン社 > Atos
Atos|アトス
Accenture|アクセンチュア
Capgemini|キャップジェミニ
PwC
EY|アーンスト・アンド・ヤング
KPMG
Cognizant|コグニザント
DXC Technology|DXCテクノロジー
EPAM
Globant|グロバント
Booz Allen Hamilton|ブーズ・アレン・ハミルトン
Lockheed Martin|ロッキード・マーチン
Anduril|アンドゥリル|アンドゥリル・インダストリーズ|Anduril Industries
Shield AI|シールドAI
Saronic|サロニック
Netflix|ネットフリックス
Spotify|スポティファイ
Uber|ウーバー|ウーバー・テクノロジーズ|Uber Technologies
Lyft|リフト社
Airbnb|エアビーアンドビー|エアビー
DoorDash|ドアダッシュ
Instacart|インスタカート
Shopify|ショッピファイ
PayPal|ペイパル
Stripe?|ストライプ社
Block Inc.|ブロック社
Coinbase|コインベース
Klarna|クラーナ
Duolingo|デュオリンゴ
Coursera|コーセラ
Chegg|チェグ
Pinterest|ピンタレスト
Snap?|スナップ社
Reddit|レディット
Discord?|ディスコード
Roblox|ロブロックス
Unity Technologies|ユニティ・テクノロジーズ
Epic Games|エピックゲームズ
Electronic Arts|エレクトロニック・アーツ
Figma|フィグマ
Canva|キャンバ
Zoom?|ズーム社|Zoom Communications|ズーム・コミュニケーションズ
Slack?|スラック社 > Salesforce
GitHub|ギットハブ > Microsoft
LinkedIn|リンクトイン > Microsoft
Activision Blizzard|アクティビジョン・ブリザード > Microsoft
Nuance?|ニュアンス・コミュニケーションズ > Microsoft
YouTube|ユーチューブ > Google
Fitbit|フィットビット > Google
WhatsApp|ワッツアップ > Meta
Instagram|インスタグラム > Meta
Whole Foods|ホールフーズ > Amazon
Twitch?|ツイッチ > Amazon
Walmart|ウォルマート
Starbucks|スターバックス
McDonald's|マクドナルド
Disney|ディズニー|ウォルト・ディズニー|Walt Disney
Warner Bros. Discovery|ワーナー・ブラザース・ディスカバリー
Warner Music Group|ワーナー・ミュージック・グループ
Universal Music Group|ユニバーサル・ミュージック・グループ|ユニバーサルミュージック
Getty Images|ゲッティイメージズ
Shutterstock|シャッターストック
News Corp|ニューズ・コーポレーション|ニューズ・コープ
Boeing|ボーイング
Caterpillar?|キャタピラー
Ford?|フォード・モーター|Ford Motor
General Motors|ゼネラル・モーターズ|ゼネラルモーターズ
Volkswagen|フォルクスワーゲン
BMW
Mercedes-Benz|メルセデス・ベンツ|メルセデスベンツ
Stellantis|ステランティス
Volvo Cars|ボルボ・カー|ボルボ・カーズ
Bosch|ボッシュ
Continental AG|コンチネンタル社
ABB
SoftBank Robotics|ソフトバンクロボティクス > SoftBank Group
Ericsson|エリクソン
Nokia|ノキア
Thales|タレス
Dassault Systèmes|ダッソー・システムズ|Dassault Systemes
Hexagon AB|ヘキサゴン社
AT&T
Verizon|ベライゾン|ベライゾン・コミュニケーションズ
T-Mobile US|TモバイルUS|T-Mobile|Tモバイル
Comcast|コムキャスト
Lumen Technologies|ルーメン・テクノロジーズ
Zayo|ザヨー
Deutsche Telekom|ドイツテレコム|ドイツ・テレコム
Orange SA|オランジュ
Iliad|イリアッド
Vodafone|ボーダフォン
Telefónica|テレフォニカ|Telefonica
BT Group|BTグループ
Swisscom|スイスコム
Telecom Italia|テレコム・イタリア
Telus|テラス・コミュニケーションズ
Bell Canada|ベル・カナダ
Telstra|テルストラ
Digital Realty|デジタル・リアルティ|デジタルリアルティ
Equinix|エクイニクス
Vantage Data Centers|バンテージ・データ・センターズ|バンテージ・データセンターズ|Vantage?
QTS|QTSデータセンターズ > Blackstone
CyrusOne|サイラスワン
Aligned Data Centers|アラインド・データ・センターズ|アラインド・データセンターズ
EdgeCore|エッジコア・デジタル
Stack Infrastructure|スタック・インフラストラクチャー
Compass Datacenters|コンパス・データセンターズ
EdgeConneX|エッジコネックス
DataBank|データバンク社
NTT Global Data Centers|NTTグローバルデータセンター > NTT Data Group
Colt DCS|コルト・データセンター・サービス|Colt Data Centre Services
AirTrunk|エアトランク > Blackstone
NextDC|ネクストDC
Goodman Group|グッドマン・グループ|グッドマンジャパン
Iron Mountain|アイアン・マウンテン
American Tower|アメリカン・タワー
CoreSite|コアサイト > American Tower
Prologis|プロロジス
Related Digital|リレーテッド・デジタル
Tract?|トラクト社
Cloverleaf Infrastructure
DigitalBridge|デジタルブリッジ
Data4|データ4
Start Campus|スタート・キャンパス
Pure Data Centres|ピュア・データセンターズ
Ada Infrastructure|エイダ・インフラストラクチャー
Princeton Digital Group|プリンストン・デジタル・グループ
ST Telemedia|STテレメディア
Bridge Data Centres|ブリッジ・データセンターズ
Vertiv|バーティブ
Schneider Electric|シュナイダーエレクトリック|シュナイダー・エレクトリック
Eaton|イートン社
Legrand|ルグラン
nVent
Modine|モーディン
CoolIT Systems|クールITシステムズ
Boyd Corporation|ボイド社
Johnson Controls|ジョンソンコントロールズ
Trane Technologies|トレイン・テクノロジーズ
Carrier Global|キャリア・グローバル
Cummins|カミンズ
Quanta Services|クアンタ・サービシズ
Turner Construction|ターナー・コンストラクション
AECOM
Jacobs Solutions|ジェイコブズ・ソリューションズ
Bechtel|ベクテル
Constellation Energy|コンステレーション・エナジー|コンステレーション?|Constellation?
Vistra|ビストラ
NextEra Energy|ネクステラ・エナジー|NextEra|ネクステラ
Entergy|エンタジー
Dominion Energy|ドミニオン・エナジー|ドミニオン・エネジー
Duke Energy|デューク・エナジー
Southern Company|サザン・カンパニー
Georgia Power|ジョージア・パワー > Southern Company
American Electric Power|アメリカン・エレクトリック・パワー|AEP
Talen Energy|タレン・エナジー
PSEG
Exelon|エクセロン
ComEd > Exelon
PG&E|パシフィック・ガス・アンド・エレクトリック
Xcel Energy|エクセル・エナジー
DTE Energy|DTEエナジー
NiSource|ナイソース
NIPSCO > NiSource
Evergy
Arizona Public Service|アリゾナ・パブリック・サービス
NRG Energy|NRGエナジー
Calpine|カルパイン > Constellation Energy
PJM Interconnection|PJMインターコネクション|PJM
ERCOT|テキサス電力信頼性評議会
EDF|フランス電力
Engie|エンジー
Iberdrola|イベルドローラ
Enel|エネル社
RWE
E.ON|エーオン
Vattenfall|バッテンフォール
Ørsted|オーステッド|Orsted
National Grid|ナショナル・グリッド
TotalEnergies|トタルエナジーズ
Shell?|シェル社
BP
Chevron|シェブロン
ExxonMobil|エクソンモービル|Exxon Mobil
Kinder Morgan|キンダー・モルガン
Williams Companies|ウィリアムズ社
GE Vernova|GEベルノバ|GEバーノバ
GE Vernova Hitachi Nuclear Energy|GEベルノバ日立ニュークリアエナジー|GE日立ニュークリア・エナジー
Siemens Energy|シーメンス・エナジー
Westinghouse|ウェスチングハウス|ウエスチングハウス
Holtec|ホルテック・インターナショナル
Cameco
BWX Technologies|BWXテクノロジーズ
Bloom Energy|ブルーム・エナジー|ブルームエナジー
Plug Power|プラグ・パワー
FuelCell Energy|フュエルセル・エナジー
Fluence Energy|フルエンス・エナジー
Fervo Energy|ファーボ・エナジー
Oklo|オクロ
Kairos Power|カイロス・パワー|ケイロス・パワー
X-energy|Xエナジー|エックス・エナジー
TerraPower|テラパワー
NuScale|ニュースケール・パワー|NuScale Power|ニュースケール
Radiant Nuclear|ラディアント・ニュークリア
Aalo Atomics|アーロ・アトミックス
Valar Atomics|バラー・アトミックス
Last Energy|ラスト・エナジー
Nano Nuclear Energy|ナノ・ニュークリア・エナジー
Deep Fission|ディープ・フィッション
Newcleo|ニュークレオ
Rolls-Royce SMR|ロールス・ロイスSMR
Helion|ヘリオン・エナジー|Helion Energy
Commonwealth Fusion Systems|コモンウェルス・フュージョン・システムズ
TAE Technologies|TAEテクノロジーズ
General Fusion|ゼネラル・フュージョン
Fermi America|フェルミ・アメリカ
Boom Supersonic|ブーム・スーパーソニック
ProPetro
VoltaGrid|ボルタグリッド
Base Power|ベース・パワー
Redwood Materials|レッドウッド・マテリアルズ
Form Energy|フォーム・エナジー
Starcloud|スタークラウド
Blue Origin|ブルーオリジン
Rocket Lab|ロケット・ラボ
Planet Labs|プラネット・ラボ
Switch, Inc.|スイッチ社
`
  .trim()
  .split('\n')
