// More Japanese organisations: what japan.ts lacks, of every trade, with ministries and universities.

/** One organisation a line. */
export const JAPAN_FIRMS: readonly string[] = `
Trend Micro|トレンドマイクロ
Soracom|ソラコム > KDDI
iret Inc.|アイレット > KDDI
NTT Research|NTTリサーチ > NTT
NTT Innovative Devices|NTTイノベーティブデバイス > NTT
NTT Comware|NTTコムウェア|NTTドコモソリューションズ > NTT Docomo
NTT TechnoCross|NTTテクノクロス > NTT
NTT Advanced Technology|NTTアドバンステクノロジ|NTT-AT > NTT
NTT Finance|NTTファイナンス > NTT
NTT Docomo Ventures|NTTドコモ・ベンチャーズ > NTT Docomo
NTT DC REIT
KDDI Open Innovation Fund|KDDIオープンイノベーションファンド > KDDI
Z Venture Capital|Zベンチャーキャピタル|Z Venture Capital株式会社 > LY Corporation
Deepcore|ディープコア|DEEPCORE > SoftBank Group
BBIX > SoftBank Corp.
MONET Technologies|モネ・テクノロジーズ|MONETテクノロジーズ > SoftBank Corp.
Cubic Telecom|キュービックテレコム > SoftBank Corp.
Spectee|スペクティ
KARAKURI Inc.|カラクリ株式会社
Helpfeel|ヘルプフィール
RevComm|レブコム
Advanced Media?|アドバンスト・メディア
Hmcomm|エイチエムコム
Kudan|Kudan株式会社
Morpho Inc.|株式会社モルフォ
OPTiM|オプティム
Serverworks|サーバーワークス
Classmethod|クラスメソッド
HENNGE
PLAID Inc.|株式会社プレイド
Geniee|株式会社ジーニー
JAPAN AI?|JAPAN AI株式会社 > Geniee
Finatext|フィナテキスト|Finatextホールディングス
Autify|オーティファイ
Nowcast?|株式会社ナウキャスト > Finatext
Kaonavi|カオナビ
RAKUS|ラクス株式会社|株式会社ラクス
CADDi|キャディ株式会社
Shippio
ANDPAD|アンドパッド
Digital Arts?|デジタルアーツ
FFRI Security|FFRIセキュリティ|FFRI
LAC Co.|株式会社ラック
NRI SecureTechnologies|NRIセキュアテクノロジーズ > Nomura Research Institute
GMO Flatt Security|GMO Flatt Security株式会社 > GMO Internet Group
GMO Pepabo|GMOペパボ > GMO Internet Group
GMO Payment Gateway|GMOペイメントゲートウェイ > GMO Internet Group
LPIXEL|エルピクセル
Aillis|アイリス株式会社
CureApp|キュア・アップ
KAKEHASHI Inc.|株式会社カケハシ|カケハシ株式会社
AI Robot Association|AIロボット協会|AIRoA
Integral AI|インテグラルAI
Sparticle|スパーティクル
GDEP Advance|ジーデップ・アドバンス
Morgenrot|モルゲンロット
RUTILEA|ルティリア
Prometech|プロメテック・ソフトウェア
QunaSys|キュナシス
Jij Inc.|株式会社Jij
blueqat|ブルーキャット
BroadBand Tower|ブロードバンドタワー
Arteria Networks|アルテリア・ネットワークス
STNet|株式会社STNet > Shikoku Electric Power
agile energy X|アジャイルエナジーX|agileenergyX > TEPCO
TEPCO Energy Partner|東京電力エナジーパートナー|東電EP > TEPCO
Asia Pacific Land|アジア・パシフィック・ランド
ESR Group|ESRケイマン|ESR株式会社
Hulic|ヒューリック
Tokyo Tatemono|東京建物
Nomura Real Estate|野村不動産ホールディングス|野村不動産
Komatsu?|コマツ|小松製作所
Kubota?|クボタ
Yanmar|ヤンマーホールディングス|ヤンマー
Daifuku|ダイフク
Murata Machinery|村田機械
Hirata Corporation|平田機工
Nabtesco|ナブテスコ
Harmonic Drive Systems|ハーモニック・ドライブ・システムズ
Nachi-Fujikoshi|不二越
Sumitomo Heavy Industries|住友重機械工業|住友重機
Yokogawa Electric|横河電機|Yokogawa
Azbil|アズビル
Shimadzu|島津製作所
Sysmex|シスメックス
Anritsu|アンリツ
Hamamatsu Photonics|浜松ホトニクス
Ushio|ウシオ電機
Gigaphoton|ギガフォトン > Komatsu
Oki Electric|沖電気工業|沖電気|OKI
Sanken Electric|サンケン電気
Toshiba Electronic Devices & Storage|東芝デバイス&ストレージ|東芝デバイス＆ストレージ > Toshiba
NuFlare Technology|ニューフレアテクノロジー > Toshiba
Shibaura Mechatronics|芝浦メカトロニクス
Micronics Japan|日本マイクロニクス
Japan Electronic Materials|日本電子材料
Yamaichi Electronics|山一電機
Samco|サムコ
Tokyo Electron Device|東京エレクトロンデバイス|東京エレクトロン デバイス > Tokyo Electron
Mitsubishi Gas Chemical|三菱ガス化学
Mitsubishi Materials|三菱マテリアル
JX Advanced Metals|JX金属
Sumitomo Metal Mining|住友金属鉱山
Tokuyama|トクヤマ
Denka|デンカ
Tokai Carbon|東海カーボン
Kanto Denka|関東電化工業
Stella Chemifa|ステラケミファ
Tri Chemical Laboratories|トリケミカル研究所
Taiyo Holdings|太陽ホールディングス
Union Tool|ユニオンツール
Meiko Electronics|メイコー
MARUWA
NGK Insulators|日本ガイシ|日本碍子
Niterra|日本特殊陶業|日特陶
TOTO
Hirose Electric|ヒロセ電機
Japan Aviation Electronics|日本航空電子工業
Nippon Chemi-Con|日本ケミコン
Nichicon|ニチコン
Sanyo Denki|山洋電気
Nuvoton Technology Japan|ヌヴォトンテクノロジージャパン
JS Foundry|JSファンダリ
Oxide Corporation|株式会社オキサイド
QD Laser|QDレーザ
Exeo Group|エクシオグループ
Mirait One|ミライト・ワン
Comsys Holdings|コムシスホールディングス
Kraftia|九電工|クラフティア
Toenec|トーエネック > Chubu Electric Power
Dai-Dan|ダイダン
Nikken Sekkei|日建設計
Sony Honda Mobility|ソニー・ホンダモビリティ > Sony Group
Toyota Industries|豊田自動織機
Woven Capital|ウーブン・キャピタル > Toyota
Toyota Ventures|トヨタ・ベンチャーズ > Toyota
Sony Innovation Fund|ソニーイノベーションファンド > Sony Group
GO Inc.|GO株式会社
newmo|ニューモ
BOLDLY|ボードリー > SoftBank Corp.
Tokyo Robotics|東京ロボティクス > Yaskawa Electric
Rapyuta Robotics|ラピュタロボティクス
GITAI
LexxPluss|レックスプラス
Connected Robotics|コネクテッドロボティクス
ugo Inc.|ugo株式会社
Donut Robotics|ドーナッツロボティクス
Quantum Mesh|クオンタムメッシュ
Looop
Shizen Energy|自然電力株式会社
enechain|エネチェイン
Digital Grid?|デジタルグリッド株式会社
Eurus Energy|ユーラスエナジーホールディングス|ユーラスエナジー > Toyota Tsusho
Japan Nuclear Fuel|日本原燃
JAEA|日本原子力研究開発機構
Toho Gas|東邦ガス
Japan Exchange Group|日本取引所グループ|JPX
Tokyo Stock Exchange|東京証券取引所 > Japan Exchange Group
Credit Saison|クレディセゾン
SBI Shinsei Bank|SBI新生銀行 > SBI Holdings
Sumishin SBI Net Bank|住信SBIネット銀行 > NTT Docomo
Shizuoka Financial Group|しずおかフィナンシャルグループ|静岡銀行
Fukuoka Financial Group|ふくおかフィナンシャルグループ
Mitsubishi UFJ Asset Management|三菱UFJアセットマネジメント > MUFG
Nomura Asset Management|野村アセットマネジメント
Asset Management One|アセットマネジメントOne
Genesia Ventures|ジェネシア・ベンチャーズ
Beyond Next Ventures|ビヨンドネクストベンチャーズ
East Ventures|イーストベンチャーズ
Mizuho Capital|みずほキャピタル > Mizuho
SMBC Venture Capital|SMBCベンチャーキャピタル > SMFG
JIC Venture Growth Investments|JICベンチャー・グロース・インベストメンツ|JIC VGI > JIC
JIC Capital|JICキャピタル > JIC
Kodansha|講談社
Shueisha|集英社
Shogakukan|小学館
Studio Ghibli|スタジオジブリ
Toei Animation|東映アニメーション
Toho Co.|東宝株式会社
pixiv|ピクシブ
Avex|エイベックス
CODA|コンテンツ海外流通促進機構
Japan Newspaper Publishers and Editors Association|日本新聞協会
Mantra Inc.|Mantra株式会社
Orange Inc.|株式会社オレンジ|オレンジ株式会社
Japanese Foreign Ministry|外務省|Japanese Ministry of Foreign Affairs
Japanese Ministry of Justice|法務省|Japanese Justice Ministry
Ministry of Agriculture, Forestry and Fisheries|農林水産省|農水省
National Police Agency|警察庁
Tokyo Metropolitan Police|警視庁|Tokyo Metropolitan Police Department
Consumer Affairs Agency|消費者庁
AI Strategic Headquarters|人工知能戦略本部|AI戦略本部
PMDA|医薬品医療機器総合機構
AMED|日本医療研究開発機構
Kobe University|神戸大学
Hiroshima University|広島大学
Hitotsubashi University|一橋大学
Ritsumeikan University|立命館大学
Yokohama National University|横浜国立大学
Advanced Telecommunications Research Institute International|国際電気通信基礎技術研究所
Japanese Society for Artificial Intelligence|人工知能学会
Information Processing Society of Japan|情報処理学会
Japan Federation of Bar Associations|日本弁護士連合会|日弁連
Renewable Energy Institute|自然エネルギー財団
CRIEPI|電力中央研究所|電中研
Institute of Energy Economics, Japan|日本エネルギー経済研究所
`
  .trim()
  .split('\n')
