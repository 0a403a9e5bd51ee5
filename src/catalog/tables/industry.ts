// Telecoms, space, arms, chips, cooling and equipment, in America and Europe.

/** One organisation a line. */
export const INDUSTRY: readonly string[] = `
Telenor|テレノール
Telia|テリア社
KPN
Proximus|プロキシマス
Telekom Austria
Bouygues Telecom|ブイグ・テレコム
SFR
Altice|アルティス
VodafoneThree|ボーダフォンスリー > Vodafone
Virgin Media O2|ヴァージン・メディアO2
Liberty Global|リバティ・グローバル
EchoStar|エコースター
Rogers Communications|ロジャーズ・コミュニケーションズ
América Móvil|アメリカ・モビル|America Movil
TIM Brasil > Telecom Italia
Cellnex|セルネックス
Crown Castle|クラウン・キャッスル
SBA Communications
Frontier Communications|フロンティア・コミュニケーションズ > Verizon
Cogent?|コージェント・コミュニケーションズ|Cogent Communications
Viasat|ビアサット
Eutelsat|ユーテルサット
SES S.A.
AST SpaceMobile|ASTスペースモバイル
Iridium?|イリジウム・コミュニケーションズ|Iridium Communications
Globalstar|グローバルスター
Axiom Space|アクシオム・スペース
Sierra Space|シエラ・スペース
Aetherflux|エーテルフラックス
Lonestar Data Holdings
Loft Orbital|ロフト・オービタル
K2 Space
Firefly Aerospace|ファイアフライ・エアロスペース
Isar Aerospace|イザール・エアロスペース
Maxar|マクサー・テクノロジーズ|Maxar Technologies|Maxar Intelligence
ICEYE|アイサイ
BlackSky|ブラックスカイ
Red 6
Hadrian Automation|ヘイドリアン
Scout AI
Red Cat Holdings|レッドキャット・ホールディングス
AeroVironment|エアロバイロンメント
Kratos|クレイトス・ディフェンス
Huntington Ingalls|ハンチントン・インガルス
Leidos|レイドス
Science Applications International
CACI|CACIインターナショナル
Saab|サーブ社
Kongsberg|コングスベルグ
Stark Defence|スターク・ディフェンス
Comand AI
Cambridge Aerospace
Destinus
Govini
Rebellion Defense|レベリオン・ディフェンス
Flock Safety|フロック・セーフティー
Axon Enterprise|アクソン・エンタープライズ
Motorola Solutions|モトローラ・ソリューションズ
Babel Street
Cellebrite|セレブライト
NSO Group|NSOグループ
Paragon Solutions
Vaire Computing
Neurophos
Lightelligence|ライトエリジェンス|曦智科技
Lightsolver
nEye Systems
Oriole Networks
Salience Labs
Xscape Photonics
Quintessent
OpenLight Photonics
Ranovus|ラノバス
Avicena
Mixx Technologies
Nubis Communications > Ciena
Eliyan
Baya Systems
Arteris
Semidynamics
Codasip
Quadric.io
EnCharge AI|エンチャージAI
Sagence AI
TetraMem
Rain AI|レインAI
Tensordyne|Recogni
Taalas|タアラス
NextSilicon|ネクストシリコン
Speedata
NeuReality
Pliops
Xsight Labs
Retym
Kandou
BrainChip|ブレインチップ
Innatera
SynSense
Femtosense
Esperanto Technologies
Ventana Micro Systems > Qualcomm
Flow Computing
Corintis
Frore Systems|フロア・システムズ
JetCool > Flex Ltd.
Motivair|モティベア > Schneider Electric
Asetek|アセテック
LiquidStack|リキッドスタック
Submer
Iceotope
GRC Cooling
Accelsius
Chemours|ケマーズ
Munters|ムンタース
Alfa Laval|アルファ・ラバル
Danfoss|ダンフォス
Stulz
Rittal|リタール
Grundfos|グルンドフォス
Xylem?|ザイレム
Ecolab|エコラボ
Veolia|ヴェオリア
Prolec GE > GE Vernova
Powell Industries|パウエル・インダストリーズ
Nexans|ネクサンス
NKT
CommScope|コムスコープ
Belden|ベルデン
Encore Wire > Prysmian
ChargePoint|チャージポイント
Vicor|バイコー
Infinera|インフィネラ > Nokia
Extreme Networks|エクストリーム・ネットワークス
F5 Inc.|F5ネットワークス
Viavi|ヴィアヴィ・ソリューションズ|Viavi Solutions
Keysight|キーサイト|キーサイト・テクノロジー
Applied Optoelectronics|アプライド・オプトエレクトロニクス
IPG Photonics|IPGフォトニクス
nLight
Semtech|セムテック
MaxLinear|マックスリニア
SiTime|サイタイム
Allegro MicroSystems|アレグロ・マイクロシステムズ
Silicon Labs|シリコン・ラボ|シリコン・ラボラトリーズ
Vishay|ビシェイ
Littelfuse|リテルヒューズ
Nordic Semiconductor|ノルディック・セミコンダクター
ams Osram|amsオスラム
Aixtron|アイクストロン
SUSS MicroTec|ズース・マイクロテック
EV Group|EVグループ
VAT Group|VATグループ
Carl Zeiss SMT > Zeiss
Edwards Vacuum|エドワーズ社 > Atlas Copco
Atlas Copco|アトラスコプコ
Cymer|サイマー > ASML
MKS|MKSインスツルメンツ|MKS Instruments
Ichor|アイコア・ホールディングス
Ultra Clean Holdings
Axcelis|アクセリス・テクノロジーズ|アクセリス
Veeco|ビーコ・インスツルメンツ
Camtek|カムテック
Cohu|コーフー
Photronics|フォトロニクス
Nearfield Instruments
Smart Photonics
CEA-Leti|CEAレティ
X-Fab|Xファブ
Lace Lithography
Inversion Semiconductor
Multibeam?
Diamond Foundry
Akash Systems
Intel Foundry|インテル・ファウンドリー > Intel
AT&S
TTM Technologies|TTMテクノロジーズ
Benchmark Electronics
Plexus Corp.
Arrow Electronics|アロー・エレクトロニクス
Avnet|アヴネット
TD Synnex|TDシネックス
Ingram Micro|イングラム・マイクロ
CDW
Insight Enterprises
World Wide Technology|ワールド・ワイド・テクノロジー
ZT Systems|ZTシステムズ > AMD
Nod.ai > AMD
Brium > AMD
MK1 > AMD
SchedMD > Nvidia
Xconn Technologies > Marvell
Innovium > Marvell
Inphi|インファイ > Marvell
Cavium|カビウム > Marvell
CentML > Nvidia
`
  .trim()
  .split('\n')
