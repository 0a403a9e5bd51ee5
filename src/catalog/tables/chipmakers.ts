// Semiconductors: designers, foundries, memory, equipment, materials, design software, optics.

/** One organisation a line. */
export const CHIPMAKERS: readonly string[] = `
Nvidia|NVIDIA|エヌビディア|英偉達|英伟达|輝達|エヌビディア社
AMD|Advanced Micro Devices|アドバンスト・マイクロ・デバイセズ|アドバンスト・マイクロ・デバイス|超威半導体
Intel|インテル|英特爾|英特尔
Altera|アルテラ
Xilinx|ザイリンクス > AMD
Mellanox|メラノックス > Nvidia
Broadcom|ブロードコム|博通
VMware|ヴイエムウェア|VMウェア > Broadcom
Qualcomm|クアルコム|高通
Alphawave Semi|アルファウェーブ・セミ|Alphawave? > Qualcomm
Arm|アーム|Arm Holdings|アーム・ホールディングス > SoftBank Group
Marvell|マーベル・テクノロジー|マーベル?|Marvell Technology
Celestial AI|セレスティアルAI > Marvell
Micron|マイクロン|Micron Technology|マイクロン・テクノロジー|美光科技|美光
Samsung Electronics|サムスン電子|Samsung|サムスン|三星電子
Samsung Group|サムスングループ
SK hynix|SKハイニックス|SKハイニクス|SK海力士
TSMC|台湾積体電路製造|台積電|台积电|Taiwan Semiconductor Manufacturing
GlobalFoundries|グローバルファウンドリーズ|グローバル・ファウンドリーズ
UMC|聯華電子|United Microelectronics
SMIC|中芯国際集成電路製造|中芯国際|中芯国际
Hua Hong Semiconductor|華虹半導体|華虹集団|華虹
Vanguard International Semiconductor|世界先進
PSMC|力積電|力晶積成電子製造
Tower Semiconductor|タワーセミコンダクター|タワー・セミコンダクター
SkyWater Technology|スカイウォーター・テクノロジー|スカイウオーター
Cerebras|セレブラス|Cerebras Systems|セレブラス・システムズ
Groq|グロック社|Groq社
SambaNova|サンバノバ|SambaNova Systems|サンバノバ・システムズ
Graphcore|グラフコア > SoftBank Group
Tenstorrent|テンストレント
Etched?|エッチド|Etched.ai
d-Matrix|Dマトリックス|ディーマトリックス
MatX|マットエックス
Positron AI|ポジトロンAI|ポジトロン?
Lightmatter|ライトマター
Ayar Labs|アヤー・ラボ|エイヤー・ラボ
Ampere Computing|アンペア・コンピューティング|アンペア? > SoftBank Group
Hailo|ヘイロー|Hailo Technologies
Axelera AI|アクセレラAI
Mythic AI|ミシックAI
Untether AI|アンテザーAI
Habana Labs|ハバナ・ラボ > Intel
Blaize|ブレイズ社
SiFive|サイファイブ
Rivos|リボス > Meta
Nuvia|ヌビア > Qualcomm
Arduino|アルドゥイーノ > Qualcomm
Enfabrica|エンファブリカ
Astera Labs|アステララボ|アステラ・ラボ
Credo Technology|クレド・テクノロジー|Credo?
MACOM
Coherent?|コヒレント
Lumentum|ルメンタム
Fabrinet|ファブリネット
Innolight|中際旭創|イノライト|Zhongji Innolight
Eoptolink|新易盛|イーオプトリンク
TFC Optical|天孚通信
Ciena|シエナ?
Corning|コーニング
Texas Instruments|テキサス・インスツルメンツ|テキサスインスツルメンツ
Analog Devices|アナログ・デバイセズ
ON Semiconductor|オン・セミコンダクター|onsemi|オンセミ
Microchip Technology|マイクロチップ・テクノロジー
Skyworks|スカイワークス・ソリューションズ
Qorvo|コルボ
Wolfspeed|ウルフスピード
Monolithic Power Systems|モノリシック・パワー・システムズ
Navitas Semiconductor|ナビタス・セミコンダクター|ナビタス
Lattice Semiconductor|ラティス・セミコンダクター
Cirrus Logic|シーラス・ロジック
Synaptics|シナプティクス
Ambarella|アンバレラ
Rambus|ラムバス
Silicon Motion|慧栄科技|シリコン・モーション
Phison|群聯電子|ファイソン
Western Digital|ウエスタンデジタル|ウエスタン・デジタル|WD?
SanDisk|サンディスク
Seagate|シーゲイト|シーゲイト・テクノロジー|Seagate Technology
Pure Storage|ピュア・ストレージ|ピュアストレージ
VAST Data|バスト・データ|VASTデータ
WEKA|ウェカ
DDN|データダイレクト・ネットワークス
NetApp|ネットアップ
Solidigm|ソリダイム > SK hynix
NXP Semiconductors|NXPセミコンダクターズ|NXP
Infineon|インフィニオン|インフィニオンテクノロジーズ|Infineon Technologies|インフィニオン・テクノロジーズ
STMicroelectronics|STマイクロエレクトロニクス|STマイクロ
Nexperia|ネクスペリア > Wingtech
ASML
ASM International|ASMインターナショナル|ASMI
BE Semiconductor Industries|BE Semiconductor|BEセミコンダクター|Besi
Zeiss|カールツァイス|ツァイス|Carl Zeiss
Trumpf|トルンプ
Applied Materials|アプライド・マテリアルズ|アプライドマテリアルズ
Lam Research|ラムリサーチ|ラム・リサーチ
KLA|KLAコーポレーション
Teradyne|テラダイン
Entegris|インテグリス
Onto Innovation|オントゥ・イノベーション
FormFactor|フォームファクター
Amkor|アムコー・テクノロジー|アムコー|Amkor Technology
ASE Technology|日月光投資控股|日月光|ASEテクノロジー
Imec|アイメック|imec
Substrate?|サブストレート社
xLight
Soitec|ソイテック
GlobalWafers|環球晶円|グローバルウェーハズ
Siltronic|シルトロニック
Synopsys|シノプシス
Cadence?|ケイデンス・デザイン・システムズ|Cadence Design Systems|ケイデンス
Ansys|アンシス > Synopsys
Siemens|シーメンス
Siemens EDA|シーメンスEDA > Siemens
MediaTek|聯発科技|メディアテック|聯発科
Realtek|瑞昱半導体|リアルテック
Novatek|聯詠科技|ノバテック
Alchip|世芯電子|アルチップ
Global Unichip|創意電子|グローバル・ユニチップ|GUC
Nanya Technology|南亜科技|南亜
Winbond|華邦電子|ウィンボンド
Imagination Technologies|イマジネーション・テクノロジーズ
SiPearl|サイパール
VSORA
Openchip
Fractile|フラクタイル
Olix
Euclyd
Quantinuum|クオンティニュアム
IonQ|イオンキュー|イオンQ|アイオンQ
Rigetti|リゲッティ|Rigetti Computing|リゲッティ・コンピューティング
D-Wave|Dウェーブ|D-Wave Quantum|Dウェーブ・クオンタム
PsiQuantum|サイクオンタム
Pasqal|パスカル社
IQM|IQMクオンタム・コンピューターズ
Quantum Machines|クオンタム・マシーンズ
Rapidus|ラピダス
Kioxia|キオクシア|キオクシアホールディングス|キオクシアHD
Renesas|ルネサスエレクトロニクス|ルネサス|Renesas Electronics
Socionext|ソシオネクスト
Rohm|ローム株式会社|ローム?
Sony Semiconductor Solutions|ソニーセミコンダクタソリューションズ > Sony Group
JASM|ジャパン・アドバンスト・セミコンダクター・マニュファクチャリング|Japan Advanced Semiconductor Manufacturing > TSMC
Tokyo Electron|東京エレクトロン|東エレク
Advantest|アドバンテスト
Screen Holdings|SCREENホールディングス|SCREENHD|スクリーンホールディングス
Disco?|ディスコ?
Lasertec|レーザーテック
Ebara|荏原製作所|荏原
Tokyo Seimitsu|東京精密
Kokusai Electric|KOKUSAI ELECTRIC|コクサイエレクトリック
Nikon|ニコン
Canon|キヤノン
Ulvac|アルバック
Horiba|堀場製作所
Shin-Etsu Chemical|信越化学工業|信越化学
SUMCO
Resonac|レゾナック|レゾナック・ホールディングス|レゾナックホールディングス
JSR
Tokyo Ohka Kogyo|東京応化工業|東京応化
Fujifilm|富士フイルム|富士フイルムホールディングス
Hoya|HOYA
AGC
Ibiden|イビデン
Shinko Electric Industries|新光電気工業
Ajinomoto Fine-Techno|味の素ファインテクノ
Nitto Boseki|日東紡績|日東紡
Mitsui Kinzoku|三井金属鉱業|三井金属
Murata Manufacturing|村田製作所
TDK
Kyocera|京セラ
Taiyo Yuden|太陽誘電
Nidec|ニデック
Furukawa Electric|古河電気工業|古河電工
Fujikura|フジクラ
Sumitomo Electric Industries|住友電気工業|住友電工
Furukawa Co.|古河機械金属
EdgeCortix|エッジコーティックス
LeapMind|リープマインド
PEZY Computing|ペジーコンピューティング
ArchiTek|アーキテック
Triple-1|トリプルワン
Floadia|フローディア
PowerX|パワーエックス
`
  .trim()
  .split('\n')
