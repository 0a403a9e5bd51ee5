// Japanese organisations of every size, but for semiconductors (chipmakers.ts), banks (finance.ts) and public bodies.

/** One organisation a line. */
export const JAPAN: readonly string[] = `
SoftBank Group|SoftBank|ソフトバンクグループ|ソフトバンクG|ソフトバンク・グループ|SBG
SoftBank Corp.|ソフトバンク|ソフトバンク株式会社 > SoftBank Group
SB Intuitions|SBインテュイションズ|SBイントゥイションズ > SoftBank Corp.
SB OAI Japan|SB OpenAI Japan|SB OAIジャパン > SoftBank Group
SoftBank Vision Fund|ソフトバンク・ビジョン・ファンド|ビジョン・ファンド|ビジョンファンド|Vision Fund > SoftBank Group
IDC Frontier|IDCフロンティア > SoftBank Corp.
Gen-AX|Gen-AX株式会社|ジェナックス > SoftBank Corp.
LY Corporation|LINEヤフー|ラインヤフー > SoftBank Corp.
PayPay|ペイペイ > LY Corporation
Yahoo Japan|ヤフー|Yahoo!ジャパン > LY Corporation
OpenAI Japan|OpenAIジャパン|オープンAIジャパン > OpenAI
Anthropic Japan|アンソロピックジャパン > Anthropic
Amazon Japan|アマゾンジャパン > Amazon
Google Japan|グーグル合同会社 > Google
Nvidia Japan|エヌビディア合同会社 > Nvidia
Databricks Japan|データブリックス・ジャパン > Databricks
Cisco Japan|シスコシステムズ合同会社 > Cisco
HPE Japan|日本ヒューレット・パッカード > HPE
Intel Japan|インテル株式会社 > Intel
NTT|日本電信電話|エヌ・ティ・ティ
NTT Docomo|NTTドコモ|ドコモ > NTT
NTT Data Group|NTTデータグループ|NTTデータ|NTT Data|NTT DATA > NTT
NTT East|NTT東日本|東日本電信電話 > NTT
NTT West|NTT西日本|西日本電信電話 > NTT
NTT Communications|NTTコミュニケーションズ|NTTコム|NTTドコモビジネス|NTT Docomo Business > NTT Docomo
NTT Facilities|NTTファシリティーズ > NTT
NTT Urban Solutions|NTTアーバンソリューションズ|NTT都市開発 > NTT
NTT Anode Energy|NTTアノードエナジー > NTT
NTT AI-CIX|NTTエーアイシックス > NTT
NTTPC Communications|NTTPCコミュニケーションズ > NTT
KDDI
KDDI Research|KDDI総合研究所 > KDDI
Telehouse|テレハウス > KDDI
Rakuten|楽天グループ|楽天|Rakuten Group|楽天G
Rakuten Mobile|楽天モバイル > Rakuten
Rakuten Symphony|楽天シンフォニー > Rakuten
Rakuten Bank|楽天銀行 > Rakuten
Sakura Internet|さくらインターネット
GMO Internet Group|GMOインターネットグループ
GMO Internet|GMOインターネット|GMO Internet Inc.|GMOインターネット株式会社 > GMO Internet Group
GMO AI & Robotics|GMO AI&ロボティクス商事|GMO AIR > GMO Internet Group
Internet Initiative Japan|インターネットイニシアティブ|IIJ
BIPROGY|ビプロジー
Highreso|ハイレゾ?|株式会社ハイレゾ
Getworks|ゲットワークス
MC Digital Realty|MCデジタル・リアルティ
AT TOKYO|アット東京
Ada Data Center|アダデータセンター
Kyocera Communication Systems|京セラコミュニケーションシステム|KCCS > Kyocera
Mitsubishi Research DCS|三菱総研DCS
SCSK
Nomura Research Institute|野村総合研究所|野村総研|NRI
TIS|TIS株式会社
ITOCHU Techno-Solutions|伊藤忠テクノソリューションズ|CTC > Itochu
Nihon Unisys|日本ユニシス > BIPROGY
Otsuka Corporation|大塚商会
Fuji Soft|富士ソフト
NS Solutions|日鉄ソリューションズ
DENTSU SOKEN|電通総研
Macnica|マクニカ|マクニカホールディングス
HPC Systems|HPCシステムズ
Preferred Networks|プリファードネットワークス|プリファード・ネットワークス|PFN
Preferred Elements|プリファードエレメンツ > Preferred Networks
Preferred Computing Infrastructure|プリファードコンピューティングインフラストラクチャー > Preferred Networks
Matlantis|マトランティス > Preferred Networks
Sakana AI|サカナAI|サカナ・エーアイ|Sakana
ABEJA|アベジャ
ELYZA|イライザ > KDDI
Turing?|チューリング株式会社|チューリング?
PKSHA Technology|PKSHA|パークシャ|パークシャテクノロジー
Stockmark|ストックマーク
rinna|りんな株式会社
ExaWizards|エクサウィザーズ
HEROZ|ヒーローズ株式会社
AI inside|AIインサイド
FRONTEO|フロンテオ
Neural Group|ニューラルグループ
Laboro.AI|ラボロエーアイ
Headwaters?|ヘッドウォータース
Ridge-i|リッジアイ
JDSC
Ubie|ユビー
Cinnamon AI|シナモンAI|シナモン・エーアイ
LayerX|レイヤーX|レイヤーエックス
SmartHR|スマートHR
Sansan
Money Forward|マネーフォワード
freee|フリー株式会社
Kubell|kubell
Cybozu|サイボウズ
Uzabase|ユーザベース
Gunosy|グノシー
SmartNews|スマートニュース
Cookpad|クックパッド
ZOZO
Mercari|メルカリ
CyberAgent|サイバーエージェント
AI Shift|AIシフト > CyberAgent
DeNA|ディー・エヌ・エー|ディーエヌエー
GREE|グリーホールディングス
MIXI|ミクシィ
Kadokawa|KADOKAWA|カドカワ
Dwango|ドワンゴ
Nintendo|任天堂
Capcom|カプコン
Square Enix|スクウェア・エニックス
Konami|コナミグループ|コナミ
Bandai Namco|バンダイナムコホールディングス|バンダイナムコ
Sega Sammy|セガサミーホールディングス
Sony Group|ソニーグループ|ソニー|Sony
Sony AI|ソニーAI > Sony Group
Sony Interactive Entertainment|ソニー・インタラクティブエンタテインメント > Sony Group
Sony Financial Group|ソニーフィナンシャルグループ
Hitachi|日立製作所|日立
Hitachi Energy|日立エナジー > Hitachi
Hitachi High-Tech|日立ハイテク > Hitachi
Hitachi Vantara|日立ヴァンタラ > Hitachi
Hitachi Systems|日立システムズ > Hitachi
Hitachi Solutions|日立ソリューションズ > Hitachi
GlobalLogic|グローバルロジック > Hitachi
Fujitsu|富士通
Fujitsu Research|富士通研究所 > Fujitsu
Ridgelinez|リッジラインズ > Fujitsu
NEC|日本電気|エヌイーシー
Toshiba|東芝
Toshiba Tec|東芝テック > Toshiba
Mitsubishi Electric|三菱電機
Mitsubishi Heavy Industries|三菱重工業|三菱重工
Kawasaki Heavy Industries|川崎重工業|川崎重工
IHI
Panasonic|パナソニック|パナソニックホールディングス|パナソニックHD|Panasonic Holdings
Panasonic Connect|パナソニックコネクト|パナソニック コネクト > Panasonic
Panasonic Energy|パナソニックエナジー|パナソニック エナジー > Panasonic
Blue Yonder|ブルーヨンダー > Panasonic
Sharp?|シャープ? > Foxconn
Ricoh|リコー
Konica Minolta|コニカミノルタ
Seiko Epson|セイコーエプソン
Fuji Electric|富士電機
Yaskawa Electric|安川電機
Fanuc|ファナック
Keyence|キーエンス
Omron|オムロン
SMC Corporation
Daikin|ダイキン工業|ダイキン
Mitsui Fudosan|三井不動産
Mitsubishi Estate|三菱地所
Tokyu Land|東急不動産
Sumitomo Realty|住友不動産
Daiwa House|大和ハウス工業|大和ハウス
Kajima Corporation|鹿島建設
Obayashi Corporation|大林組
Taisei Corporation|大成建設
Shimizu Corporation|清水建設
Takenaka Corporation|竹中工務店
Kandenko|関電工
Kinden|きんでん
Takasago Thermal Engineering|高砂熱学工業|高砂熱学
Sanki Engineering|三機工業
Toyota|トヨタ自動車|トヨタ|Toyota Motor
Woven by Toyota|ウーブン・バイ・トヨタ > Toyota
Toyota Research Institute|トヨタ・リサーチ・インスティテュート > Toyota
Denso|デンソー
Honda|ホンダ|本田技研工業
Honda Research Institute|ホンダ・リサーチ・インスティチュート > Honda
Nissan|日産自動車|日産
Mazda|マツダ
Subaru|スバル?|SUBARU
Suzuki Motor|スズキ株式会社
Isuzu|いすゞ自動車|いすゞ
Tier IV|ティアフォー|TIER IV
株式会社T2
Astemo|アステモ
Mitsui & Co.|三井物産
Mitsubishi Corporation|三菱商事
Sumitomo Corporation|住友商事
Itochu|伊藤忠商事|伊藤忠
Marubeni|丸紅
Sojitz|双日
Toyota Tsusho|豊田通商
Seven & i|セブン&アイ・ホールディングス|セブン&アイ
Aeon|イオン株式会社|イオン?
Fast Retailing|ファーストリテイリング
Lawson?|ローソン
FamilyMart|ファミリーマート
Recruit Holdings|リクルートホールディングス|リクルート?
Indeed?|インディード > Recruit Holdings
Persol|パーソルホールディングス|パーソル
Pasona|パソナグループ|パソナ
Benesse|ベネッセホールディングス|ベネッセ
Gakken|学研ホールディングス
Dentsu|電通グループ|電通
Hakuhodo|博報堂DYホールディングス|博報堂
Toppan|TOPPANホールディングス|TOPPAN
Dai Nippon Printing|大日本印刷|DNP
Shiseido|資生堂
Kao|花王
Suntory|サントリーホールディングス|サントリー
Asahi Group|アサヒグループホールディングス|アサヒグループ
Kirin?|キリンホールディングス
Ajinomoto|味の素
Nippon Life|日本生命保険|日本生命
Dai-ichi Life|第一生命ホールディングス|第一生命
Meiji Yasuda Life|明治安田生命保険|明治安田生命
Tokio Marine|東京海上ホールディングス|東京海上日動火災保険|東京海上
Sompo|SOMPOホールディングス|SOMPO|損保ジャパン
MS&AD|MS&ADインシュアランスグループホールディングス
Takeda Pharmaceutical|武田薬品工業|武田薬品
Astellas|アステラス製薬
Daiichi Sankyo|第一三共
Chugai|中外製薬
Eisai|エーザイ
Ono Pharmaceutical|小野薬品工業|小野薬品
Shionogi|塩野義製薬
M3, Inc.|エムスリー
Medley|メドレー株式会社
JMDC
Terumo|テルモ
Olympus?|オリンパス
Nippon Steel|日本製鉄
JFE Holdings|JFEホールディングス|JFE
Kobe Steel|神戸製鋼所|神戸製鋼
Mitsubishi Chemical|三菱ケミカルグループ|三菱ケミカル
Sumitomo Chemical|住友化学
Toray|東レ
Teijin|帝人
Asahi Kasei|旭化成
ENEOS|エネオス|ENEOSホールディングス
Idemitsu|出光興産
INPEX
TEPCO|東京電力ホールディングス|東京電力|東電
TEPCO Power Grid|東京電力パワーグリッド|東電PG|東電パワーグリッド > TEPCO
JERA
Kansai Electric Power|関西電力|関電
Chubu Electric Power|中部電力
Chubu Electric Power Grid|中部電力パワーグリッド > Chubu Electric Power
Kyushu Electric Power|九州電力
Tohoku Electric Power|東北電力
Hokkaido Electric Power|北海道電力|北電?
Chugoku Electric Power|中国電力
Shikoku Electric Power|四国電力
Hokuriku Electric Power|北陸電力
Okinawa Electric Power|沖縄電力
J-Power|電源開発?|Jパワー
Japan Atomic Power|日本原子力発電|日本原電
Tokyo Gas|東京ガス
Osaka Gas|大阪ガス
Renova|レノバ
Helical Fusion|ヘリカルフュージョン
Kyoto Fusioneering|京都フュージョニアリング
OptQC
Fixstars|フィックスターズ
QuEra|キュエラ
Nippon Yusen|日本郵船
All Nippon Airways|全日本空輸|ANAホールディングス|全日空
Japan Airlines|日本航空
East Japan Railway|JR東日本|東日本旅客鉄道
Central Japan Railway|JR東海
West Japan Railway|JR西日本
Japan Post|日本郵政
Yamato Holdings|ヤマトホールディングス|ヤマト運輸
SBI Holdings|SBIホールディングス|SBI?
J:COM|JCOM|ジェイコム
Optage|オプテージ > Kansai Electric Power
QTnet > Kyushu Electric Power
Zenrin|ゼンリン
Weathernews|ウェザーニューズ
Synspective|シンスペクティブ
ispace|アイスペース
Astroscale|アストロスケール
Spiber|スパイバー
Mujin|ムジン株式会社
Telexistence|テレイグジスタンス
Cyberdyne|サイバーダイン
Groove X|グルーブX
Kawada Robotics|カワダロボティクス
Preferred Robotics|プリファードロボティクス > Preferred Networks
Enactic|エナクティック
Third Intelligence|サードインテリジェンス
Recursive?|リカーシブ株式会社
Lightblue?|ライトブルー株式会社
NewsPicks|ニューズピックス > Uzabase
Allganize|オルガナイズ
AI Medical Service|AIメディカルサービス
Elix?|エリックス株式会社
MOLCURE|モルキュア
Fastdoctor|ファストドクター
LegalOn Technologies|リーガルオンテクノロジーズ|LegalOn
MNTSQ|モンテスキュー株式会社
Bell System24|ベルシステム24
Transcosmos|トランスコスモス
ACES Inc.|エーシーズ
Algomatic|アルゴマティック
Givery|ギブリー
SpiralAI|スパイラルAI
Kotoba Technologies|コトバテクノロジーズ|Kotoba?
Parakeet Inc.|パラキート
EQUES|エクエス
Ricos|リコス株式会社
NABLAS|ナブラス
Araya|株式会社アラヤ
Corpy & Co.|コーピー
Ascent Robotics|アセントロボティクス
SkyDrive|スカイドライブ
EX-Fusion|エクスフュージョン
Digital Garage|デジタルガレージ
Metaplanet|メタプラネット
Remixpoint|リミックスポイント
Quantum Solutions|クオンタムソリューションズ
Data Section|データセクション
Science Arts|サイエンスアーツ
User Local|ユーザーローカル
Appier|エイピアグループ|Appier Group
Pluszero|プラスゼロ
VRAIN Solution|VRAINソリューション
monoAI|モノAI
Arent?|アレント株式会社
Visional|ビジョナル
Baycurrent|ベイカレント
Simplex?|シンプレクス・ホールディングス|シンプレクス
Change Holdings|チェンジホールディングス
ROXX
Timee|タイミー
Thine Electronics|ザインエレクトロニクス
Megachips|メガチップス
Ferrotec|フェローテック
Tazmo|タツモ
Towa|TOWA
Rorze|ローツェ
Japan Material|ジャパンマテリアル
Mitsui E&S|三井E&S
Daihen|ダイヘン
Meidensha|明電舎
Nissin Electric|日新電機
SWCC
Proterial|プロテリアル
Daido Steel|大同特殊鋼
Aidemy|アイデミー
Progrit|プログリット
AVILEN|アヴィレン
Microwave Chemical|マイクロ波化学
JTOWER
alt Inc.|株式会社オルツ|オルツ
BrainPad|ブレインパッド
note Inc.|note株式会社
`
  .trim()
  .split('\n')
