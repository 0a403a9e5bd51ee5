// Organisations of Taiwan, Korea, India, South-East Asia, the Middle East and Oceania that asia.ts lacks.

/** One organisation a line. */
export const ASIA_PACIFIC: readonly string[] = `
Aspeed Technology|信驊科技|エースピード・テクノロジー|Aspeed
ASMedia|祥碩科技
eMemory|力旺電子
Faraday Technology|智原科技
Gold Circuit Electronics|金像電子
Elite Material|台光電子材料|台光電子|台光電
Taiwan Union Technology|台燿科技
Nan Ya Plastics|南亜塑膠|ナンヤ・プラスチックス
Zhen Ding|臻鼎科技|ジェンディン・テクノロジー|Zhen Ding Technology
Kinsus|景碩科技
Compeq|華通電脳
King Yuan Electronics|京元電子|KYEC
Powertech Technology|力成科技|パワーテック・テクノロジー
ChipMOS|南茂科技
SPIL|矽品精密工業|Siliconware Precision > ASE Technology
Chroma ATE|致茂電子|クロマATE
MPI Corporation|旺矽科技
WinWay|穎崴科技
Gudeng Precision|家登精密
Adata|威剛科技|エイデータ
Advantech|研華科技|アドバンテック
MiTAC|神達投控|神達電脳|マイタック
Lotes|嘉澤端子
BizLink|貿聯控股|ビズリンク
Jentech|健策精密
LandMark Optoelectronics|聯亜光電
Win Semiconductors|穏懋半導体
Macronix|旺宏電子|マクロニクス
WT Microelectronics|文曄科技
WPG Holdings|大聯大控股
Fubon Financial|富邦金融控股|富邦金控
Cathay Financial|国泰金融控股|国泰金控
Taiwan Mobile|台湾大哥大
Far EasTone|遠伝電信
HTC|宏達国際電子
Kneron|耐能智慧|クネロン
Ingrasys|鴻佰科技 > Foxconn
NCHC|国家高速網路与計算中心|台湾国家高速ネットワーク計算センター
Academia Sinica|中央研究院
Ministry of Economic Affairs (Taiwan)|台湾経済部
Ministry of Digital Affairs (Taiwan)|台湾デジタル発展部|数位発展部
National Tsing Hua University|国立清華大学
National Yang Ming Chiao Tung University|陽明交通大学|国立陽明交通大学
SK Broadband|SKブロードバンド > SK Group
SK Siltron|SKシルトロン > SK Group
SK Innovation|SKイノベーション > SK Group
SKC > SK Group
Absolics|アブソリックス > SKC
SK AX|SK C&C > SK Group
Samsung SDI|サムスンSDI > Samsung Group
Samsung Display|サムスンディスプレー|サムスンディスプレイ > Samsung Electronics
Samsung Biologics|サムスンバイオロジクス > Samsung Group
Samsung Heavy Industries|サムスン重工業 > Samsung Group
SEMES|セメス > Samsung Electronics
LG Chem|LG化学 > LG
Hyundai AutoEver|現代オートエバー > Hyundai Motor Group
Hyundai Engineering & Construction|現代建設 > Hyundai Motor Group
Hanwha Aerospace|ハンファエアロスペース > Hanwha
Hanwha Ocean|ハンファオーシャン > Hanwha
Korea Zinc|高麗亜鉛
Doosan|斗山グループ|斗山
DB HiTek|DBハイテック
Wonik IPS|ウォニクIPS
Jusung Engineering|周星エンジニアリング
Soulbrain|ソウルブレイン
Dongjin Semichem|東進セミケム
Simmtech|シムテック
Daeduck Electronics|大徳電子
Isu Petasys|イスペタシス
Semifive|セミファイブ
GaonChips|ガオンチップス
HyperAccel|ハイパーアクセル
XCENA|エクシーナ
OpenEdges|オープンエッジズテクノロジー
Moreh|モレ社
Motif Technologies|モチーフ・テクノロジーズ > Moreh
Trillion Labs|トリリオンラボ
NC AI > NCSoft
Saltlux|ソルトルックス
Nota AI|ノタAI
Lablup|ラブルアップ
Mathpresso|マスプレッソ
RLWRLD|リアルワールド社
Robotis|ロボティズ
Naver Labs|ネイバーラボ|ネイバーラボズ > Naver
Naver Webtoon|ネイバーウェブトゥーン|Webtoon Entertainment > Naver
Kakao Mobility|カカオモビリティ > Kakao
KakaoBank|カカオバンク > Kakao
Nexon|ネクソン
Netmarble|ネットマーブル
HYBE|HYBE社
Shinhan Financial|新韓金融持株|新韓銀行
KB Financial|KB金融持株|KB国民銀行
Mirae Asset|未来アセット|未来アセット証券
Korea Development Bank|韓国産業銀行|KDB産業銀行
Korea Investment Corporation|韓国投資公社
Bank of Korea|韓国銀行
Financial Services Commission (Korea)|韓国金融委員会
Korea Personal Information Protection Commission|韓国個人情報保護委員会
KISTI|韓国科学技術情報研究院
KIST|韓国科学技術研究院
POSTECH|浦項工科大学
Yonsei University|延世大学
Korea University|高麗大学
Sungkyunkwan University|成均館大学
Reliance Intelligence|リライアンス・インテリジェンス > Reliance Industries
Nxtra|Nxtra Data|ネクストラ > Bharti Airtel
Anant Raj|アナント・ラージ
Hiranandani Group|ヒラナンダニ・グループ
Lodha Developers|ロダ・デベロッパーズ|Lodha
LTIMindtree|LTIマインドツリー > Larsen & Toubro
Persistent Systems|パーシステント・システムズ
Coforge|コフォージ
Mphasis|エムファシス
Tata Motors|タタ自動車|タタ・モーターズ > Tata Group
Tata Communications|タタ・コミュニケーションズ > Tata Group
Tata Power|タタ・パワー > Tata Group
Tata Elxsi|タタ・エレクシー > Tata Group
Mahindra & Mahindra|マヒンドラ・アンド・マヒンドラ|マヒンドラ
HDFC Bank|HDFC銀行
ICICI Bank|ICICI銀行
State Bank of India|インドステイト銀行
Paytm|ペイティーエム
PhonePe|フォンペ > Walmart
Swiggy|スウィギー
Eternal Ltd.|ゾマト|Zomato
Kaynes Technology|ケインズ・テクノロジー
CG Power|CGパワー
CG Semi|CGセミ > CG Power
Dixon Technologies|ディクソン・テクノロジーズ
NTPC Ltd.|インド火力発電公社|NTPC
Adani Green Energy|アダニ・グリーン・エナジー > Adani Group
Adani Power|アダニ・パワー > Adani Group
AM Green|AMグリーン
BharatGen|バーラトジェン
Gnani.ai|Gnani AI
Soket AI
Neysa|ネイサ・ネットワークス
Uniphore|ユニフォア
Observe.AI
Yellow.ai
Qure.ai|キュアAI
C-DAC|先端コンピューティング開発センター
Reserve Bank of India|インド準備銀行
ISRO|インド宇宙研究機関
Nasscom|ナスコム
India Semiconductor Mission|インド半導体ミッション
Asian News International
IISc|インド理科大学院|Indian Institute of Science
IIT Bombay|インド工科大学ボンベイ校
IIT Delhi|インド工科大学デリー校
AI4Bharat > IIT Madras
Peak XV Partners|ピークXVパートナーズ|Peak XV
SCBX
SCB 10X > SCBX
CP Group|チャロン・ポカパン・グループ|CPグループ|Charoen Pokphand
Siam AI|サイアムAI
Delta Electronics Thailand|デルタ・エレクトロニクス・タイランド > Delta Electronics
Telkom Indonesia|テルコム・インドネシア
Sinar Mas|シナルマス
Danantara|ダナンタラ
Telekom Malaysia|テレコム・マレーシア
Maxis|マキシス
Khazanah Nasional|カザナ・ナショナル|Khazanah
Gamuda|ガムダ
SkyeChip|スカイチップ
Zetrix AI
Digital Edge?|デジタルエッジ・ジャパン
Empyrion Digital|エンピリオン・デジタル
BDx Data Centers|BDxデータセンターズ
AI Singapore|AIシンガポール
A*STAR|シンガポール科学技術研究庁
GovTech Singapore|シンガポール政府技術庁|GovTech?
Singapore EDB|シンガポール経済開発庁
Monetary Authority of Singapore|シンガポール金融通貨庁|シンガポール金融管理局
Nanyang Technological University|南洋理工大学|ナンヤン工科大学
ST Engineering|STエンジニアリング
UOB|ユナイテッド・オーバーシーズ銀行
Shopee|ショッピー > Sea Limited
Lazada|ラザダ > Alibaba
Razer|レイザー社
Vertex Ventures|バーテックス・ベンチャーズ > Temasek
PLDT
VinFast|ビンファスト > Vingroup
VNPT|ベトナム郵便通信グループ
EVN|ベトナム電力グループ|ベトナム電力
Presight|プレサイト|Presight AI > G42
M42 Health > G42
Space42|スペース42
EDGE Group|エッジ・グループ|EDGEグループ
Emirates Nuclear Energy Corporation|首長国原子力会社|ENEC
TAQA|アブダビ国営エネルギー会社
Lunate|ルネート
International Holding Company|インターナショナル・ホールディング・カンパニー|IHC
ATRC|先端技術研究評議会|Advanced Technology Research Council
AI71 > ATRC
DAMAC|ダマック
DAMAC Digital|EDGNEX|エッジネックス > DAMAC
DP World|DPワールド
Gulf Data Hub|ガルフ・データ・ハブ
Alat > PIF
SDAIA|サウジデータ・AI庁|サウジデータ人工知能庁|Saudi Data and AI Authority
Sanabil|サナビル > PIF
Prosperity7 Ventures|プロスペリティー7ベンチャーズ|Prosperity7 > Aramco
QCRI|カタール計算研究所|Qatar Computing Research Institute
Turkcell|トゥルクセル
Baykar|バイカル社
Majestic Labs|マジェスティック・ラボ
Ceva Inc.|シーバ社
Nova Ltd.
Elbit Systems|エルビット・システムズ
Rafael Advanced Defense Systems|ラファエル社
Israel Aerospace Industries|イスラエル・エアロスペース・インダストリーズ
Cato Networks|ケイトネットワークス
Zenity
Bria AI|ブリアAI
Qodo
AppsFlyer|アップスフライヤー
eToro|イートロ
Payoneer|ペイオニア
Classiq
Quantum Art|クオンタム・アート
Cyberstarts|サイバースターツ
Israel Innovation Authority|イスラエル・イノベーション庁
Optus|オプタス > Singtel
TPG Telecom|TPGテレコム
CDC Data Centres|CDCデータセンターズ
Infratil|インフラティル
Macquarie Technology Group|マッコーリー・テクノロジー・グループ
AustralianSuper|オーストラリアンスーパー
IFM Investors|IFMインベスターズ
ANZ Bank|オーストラリア・ニュージーランド銀行|ANZグループ
National Australia Bank|ナショナルオーストラリア銀行
CSIRO|オーストラリア連邦科学産業研究機構|豪連邦科学産業研究機構
ACCC|オーストラリア競争・消費者委員会|豪競争・消費者委員会
eSafety Commissioner|eセーフティーコミッショナー|eセーフティー・コミッショナー
UNSW|ニューサウスウェールズ大学|University of New South Wales
University of Sydney|シドニー大学
University of Melbourne|メルボルン大学
Australian National University|オーストラリア国立大学
WiseTech Global|ワイズテック・グローバル|WiseTech
Xero
Airwallex|エアウォレックス
SafetyCulture|セーフティーカルチャー
Harrison.ai|ハリソンAI
Relevance AI|レレバンスAI
Maincode
SharonAI|シャロンAI|Sharon AI
Silicon Quantum Computing|シリコン・クオンタム・コンピューティング
Diraq|ディラック社
Q-CTRL|Qコントロール
Origin Energy|オリジン・エナジー
AGL Energy|AGLエナジー
HMC Capital|HMCキャピタル
DigiCo Infrastructure REIT > HMC Capital
Blackbird Ventures|ブラックバード・ベンチャーズ
Zyphra|ザイフラ
Genmo|ジェンモ
ECMWF|欧州中期予報センター|European Centre for Medium-Range Weather Forecasts
NCAR|米国立大気研究センター|National Center for Atmospheric Research
HLRS|シュツットガルト高性能計算センター
Pawsey|ポージー・スーパーコンピューティング研究センター|Pawsey Supercomputing Research Centre
NCI Australia|オーストラリア国立計算基盤
NAOJ|国立天文台
BorderPlex Digital Assets|ボーダープレックス・デジタル・アセッツ|BorderPlex Digital
Homer City Redevelopment|ホーマーシティ・リデベロップメント
Pacifico Energy|パシフィコ・エナジー
O'Leary Ventures|オリアリー・ベンチャーズ
Santee Cooper|サンティー・クーパー
Teollisuuden Voima|TVO
GovTech Tokyo|GovTech東京 > Tokyo Metropolitan Government
Industrial Bank of Korea|IBK企業銀行|中小企業銀行
`
  .trim()
  .split('\n')
