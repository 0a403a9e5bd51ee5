// Drugs, health, materials, quantum computers, smaller laboratories and groups that watch over AI, in America and Europe.

/** One organisation a line. */
export const SCIENCE: readonly string[] = `
Nabla Bio|ナブラ・バイオ
Formation Bio|フォーメーション・バイオ
Valo Health|ヴァロ・ヘルス|バロ・ヘルス
Flagship Pioneering|フラッグシップ・パイオニアリング
Enveda|エンベダ・バイオサイエンシズ
Terray Therapeutics|テレイ・セラピューティクス
Noetik
Latent Labs|レイテント・ラボ
Profluent|プロフルエント
Converge Bio|コンバージ・バイオ
Manas AI
Relay Therapeutics|リレー・セラピューティクス
Atomwise|アトムワイズ
Verge Genomics|ヴァージ・ゲノミクス
BigHat Biosciences|ビッグハット・バイオサイエンシズ
Deep Genomics|ディープ・ゲノミクス
Healx
Benchling|ベンチリング
Ginkgo Bioworks|ギンコ・バイオワークス|ギンコバイオワークス
Illumina|イルミナ
Thermo Fisher|サーモフィッシャー|サーモフィッシャーサイエンティフィック|Thermo Fisher Scientific
Danaher|ダナハー
IQVIA|アイキューヴィア
Veeva Systems|ヴィーバ・システムズ|Veeva
Certara|サターラ
Regeneron|リジェネロン|リジェネロン・ファーマシューティカルズ
Biogen|バイオジェン
BioNTech|ビオンテック|独ビオンテック
InstaDeep|インスタディープ > BioNTech
Freenome|フリーノーム
Guardant Health|ガーダントヘルス
Exact Sciences|イグザクト・サイエンシズ > Abbott Laboratories
Abbott Laboratories|アボット・ラボラトリーズ|米アボット|Abbott?
Dexcom|デクスコム
Stryker|ストライカー社
Boston Scientific|ボストン・サイエンティフィック
HeartFlow|ハートフロー
Aidoc|エイドック
Butterfly Network|バタフライ・ネットワーク
Heidi Health|ハイディ・ヘルス
Suki AI|スキAI
Corti AI
Tandem Health|タンデム・ヘルス
Innovaccer|イノベイサー
Function Health|ファンクション・ヘルス
Hims & Hers|ヒムズ・アンド・ハーズ|Hims & Hers Health
Teladoc|テラドック|Teladoc Health
Doctolib|ドクトリブ
Spring Health|スプリング・ヘルス
Woebot Health|ウォーボット
Slingshot AI|スリングショットAI
Whoop?|WHOOP社
Neko Health|ネコ・ヘルス
CVS Health|CVSヘルス
Cigna|シグナ・グループ
Humana|ヒューマナ
Elevance Health|エレバンス・ヘルス
HCA Healthcare|HCAヘルスケア
Kaiser Permanente|カイザー・パーマネンテ
Optum|オプタム > UnitedHealth
McKesson|マッケソン
Oscar Health|オスカー・ヘルス
Synchron|シンクロン社
Precision Neuroscience|プレシジョン・ニューロサイエンス
Paradromics|パラドロミクス
Science Corporation|サイエンス・コーポレーション
Retro Biosciences|レトロ・バイオサイエンシズ|レトロバイオ
NewLimit|ニューリミット
Altos Labs|アルトス・ラボ
Medra AI
Orbital Materials|オービタル・マテリアルズ
CuspAI|カスプAI
Radical AI|ラディカルAI
Citrine Informatics|シトリン・インフォマティクス
SandboxAQ|サンドボックスAQ
Zapata AI|ザパタAI
Quantum Computing Inc.|クオンタム・コンピューティング
Infleqtion
Alice & Bob|アリス・アンド・ボブ
Atom Computing|アトム・コンピューティング
Xanadu?|Xanadu Quantum|ザナドゥ・クオンタム|Xanadu Quantum Technologies
Photonic Inc.|フォトニック社
Oxford Ionics|オックスフォード・アイオニクス > IonQ
Oxford Quantum Circuits|オックスフォード・クオンタム・サーキッツ
Riverlane|リバーレーン
Quandela|クアンデラ
PlanQC
Ineffable Intelligence|イネファブル・インテリジェンス
Recursive Superintelligence|リカーシブ・スーパーインテリジェンス
General Intuition|ジェネラル・インテュイション
Inception Labs|インセプション・ラボ
Adaption Labs|アダプション・ラボ
Sentient Labs
Goodfire|グッドファイア
Apollo Research|アポロ・リサーチ
Redwood Research|レッドウッド・リサーチ
Palisade Research|パリセード・リサーチ
Transluce
FAR.AI
Center for AI Safety|センター・フォー・AIセーフティー|AI安全センター
Future of Life Institute|フューチャー・オブ・ライフ・インスティテュート|生命の未来研究所
Machine Intelligence Research Institute|機械知能研究所|MIRI
LawZero|ローゼロ
Ada Lovelace Institute|エイダ・ラブレス研究所
AI Futures Project|AIフューチャーズ・プロジェクト
Encode AI
Leading the Future|リーディング・ザ・フューチャー
Public First Action|パブリック・ファースト・アクション
Electronic Frontier Foundation|電子フロンティア財団
Center for Democracy & Technology|民主主義・技術センター
Common Sense Media|コモン・センス・メディア|コモンセンス・メディア
Public Citizen|パブリック・シチズン
TechNet
Software & Information Industry Association
Chamber of Progress
Business Software Alliance|BSAザ・ソフトウェア・アライアンス
Information Technology Industry Council|米情報技術産業協議会
US Chamber of Commerce|全米商工会議所|米商工会議所|米国商工会議所
DigitalEurope|デジタルヨーロッパ
Data Center Coalition|米データセンター連合
Edison Electric Institute|エジソン電気協会
Nuclear Energy Institute|米原子力エネルギー協会
Motion Picture Association|米映画協会|モーション・ピクチャー・アソシエーション
Writers Guild of America|全米脚本家組合|WGA
Directors Guild of America|全米監督協会
Recording Academy|レコーディング・アカデミー
News/Media Alliance|ニュース・メディア・アライアンス
AFL-CIO|米労働総同盟・産業別組合会議
Teamsters|チームスターズ|全米トラック運転手組合
Communications Workers of America|全米通信労働組合
GEMA|ドイツ音楽著作権協会
STIM|スウェーデン音楽著作権協会
SACEM
Sierra Club|シエラクラブ
Greenpeace|グリーンピース
Southern Environmental Law Center|南部環境法律センター
NAACP|全米黒人地位向上協会
noyb
AlgorithmWatch|アルゴリズムウォッチ
IEEE|米国電気電子学会
Association for Computing Machinery|ACM?|米計算機学会
NeurIPS|ニューリップス
ICML|国際機械学習会議
JEDEC
UALink Consortium|UAリンク・コンソーシアム
Agentic AI Foundation|エージェンティックAI財団|AAIF > Linux Foundation
PyTorch Foundation|パイトーチ財団 > Linux Foundation
Cloud Native Computing Foundation|CNCF > Linux Foundation
RISC-V International
C2PA
Coalition for Health AI
Creative Commons|クリエイティブ・コモンズ
Common Crawl|コモン・クロール
LAION
Internet Archive|インターネット・アーカイブ
BigScience
Cohere Labs > Cohere
Answer.AI
Eleos AI
`
  .trim()
  .split('\n')
