// Campuses, supercomputers, fabs and power plants that facilities.ts lacks.

/** One facility a line, and who runs it. */
export const SITES: readonly string[] = `
Project Jupiter|プロジェクト・ジュピター > BorderPlex Digital Assets
Vantage Frontier|Frontier campus > Vantage Data Centers
Lighthouse campus|ライトハウス・キャンパス > Vantage Data Centers
Meta El Paso data center|メタ・エルパソデータセンター > Meta
Prince William Digital Gateway|デジタルゲートウェー > QTS
Homer City Energy Campus|ホーマーシティ・エナジー・キャンパス > Homer City Redevelopment
GW Ranch|GWランチ > Pacifico Energy
Wonder Valley|ワンダーバレー > O'Leary Ventures
Polaris Forge 2|ポラリス・フォージ2 > Applied Digital
Galaxy Helios|Helios campus|ヘリオス・キャンパス > Galaxy Digital
Childress campus|チルドレス・キャンパス > IREN
Sweetwater campus > IREN
River Bend campus|リバーベンド・キャンパス > Hut 8
Black Pearl data center > Cipher Mining
Corsicana facility > Riot Platforms
Nscale Loughton|ラウトン・データセンター > Nscale
Nscale Narvik|ナルビク・データセンター > Nscale
Industrial AI Cloud|インダストリアルAIクラウド > Deutsche Telekom
HPC6 > Eni
Tokyo-1 > Mitsui & Co.
DeltaAI > NCSA
Derecho supercomputer > NCAR
Jean Zay|スパコン「ジャン・ゼ」 > GENCI
Hunter supercomputer > HLRS
SuperMUC-NG > Leibniz Supercomputing Centre
Isambard 3 > University of Bristol
ARCHER2 > University of Edinburgh
Setonix > Pawsey
Gadi supercomputer > NCI Australia
Param Siddhi-AI|PARAM Siddhi > C-DAC
AIRAWAT > C-DAC
Taiwania 2|台湾杉2号 > NCHC
GAK Sejong|閣世宗|閣・世宗 > Naver
Dammam-7|ダンマン7 > Aramco
Sunway OceanLight|神威・海洋之光|神威海洋之光 > National Supercomputing Center in Wuxi
Pengcheng Cloud Brain II|鵬城雲脳II|鵬城雲脳 > Peng Cheng Laboratory
Jiuzhang 4.0|九章4号|九章三号|Jiuzhang 3.0 > USTC
AOBA supercomputer|スパコン「AOBA」 > Tohoku University
Genkai supercomputer|スパコン「玄界」 > Kyushu University
SQUID supercomputer|スパコン「SQUID」 > Osaka University
Camphor 3|カンファー3 > Kyoto University
ATERUI III|アテルイIII > NAOJ
SAKURAONE|さくらONE > Sakura Internet
Reimei|量子コンピューター「黎明」 > RIKEN
Fab 20|宝山Fab20|TSMC宝山工場|新竹宝山工場 > TSMC
Fab 22|高雄Fab22|TSMC高雄工場 > TSMC
TSMC Nanjing|TSMC南京工場 > TSMC
TSMC Chiayi AP7|TSMC嘉義工場 > TSMC
Micron Manassas|マイクロン・マナサス工場 > Micron
Micron Singapore|マイクロン・シンガポール工場 > Micron
Micron Sanand|マイクロン・サナンド工場 > Micron
Micron Taichung|マイクロン台中工場 > Micron
Samsung Hwaseong|サムスン華城工場|サムスン華城キャンパス > Samsung Electronics
Samsung Austin|サムスン・オースティン工場 > Samsung Electronics
Samsung Xi'an|サムスン西安工場 > Samsung Electronics
Samsung Cheonan|サムスン天安工場|サムスン天安キャンパス > Samsung Electronics
SK hynix Wuxi|SKハイニックス無錫工場 > SK hynix
SK hynix Icheon|SKハイニックス利川工場|SKハイニックス利川キャンパス > SK hynix
Intel Leixlip|インテル・アイルランド工場 > Intel
Intel Kiryat Gat|Fab 28|Fab 38|キリヤットガット工場 > Intel
Intel Penang|インテル・ペナン工場 > Intel
TI Sherman|TIシャーマン工場 > Texas Instruments
GlobalFoundries Malta|グローバルファウンドリーズ・マルタ工場 > GlobalFoundries
Infineon Dresden Smart Power Fab|インフィニオン・ドレスデン工場 > Infineon
Infineon Kulim|インフィニオン・クリム工場 > Infineon
Dholera fab|ドレラ半導体工場|タタ・ドレラ工場|Tata Dholera > Tata Electronics
Jagiroad OSAT|タタ・アッサム工場|Tata Assam > Tata Electronics
CXMT Hefei|CXMT合肥工場 > CXMT
YMTC Wuhan|YMTC武漢工場 > YMTC
PSMC Tongluo|力積電銅鑼工場 > PSMC
Renesas Kofu|ルネサス甲府工場 > Renesas
Renesas Naka|ルネサス那珂工場 > Renesas
Sony Koshi|ソニー合志工場 > Sony Semiconductor Solutions
Rohm Miyazaki|ローム宮崎第二工場|ラピスセミコンダクタ宮崎第二工場 > Rohm
Amkor Arizona|アムコー・アリゾナ工場 > Amkor
US-JOINT > Resonac
JOINT3 > Resonac
Foxconn Guadalajara|フォックスコン・グアダラハラ工場 > Foxconn
Hamaoka Nuclear Power Station|浜岡原発|浜岡原子力発電所 > Chubu Electric Power
Takahama Nuclear Power Station|高浜原発 > Kansai Electric Power
Ikata Nuclear Power Station|伊方原発 > Shikoku Electric Power
Shimane Nuclear Power Station|島根原発 > Chugoku Electric Power
Shika Nuclear Power Station|志賀原発 > Hokuriku Electric Power
Tsuruga Nuclear Power Station|敦賀原発 > Japan Atomic Power
Oma Nuclear Power Station|大間原発 > J-Power
Higashidori Nuclear Power Station|東通原発 > Tohoku Electric Power
Fukushima Daiichi|福島第一原発|福島第1原発|東京電力福島第一原発 > TEPCO
Joyo|高速実験炉「常陽」|常陽原子炉 > JAEA
Diablo Canyon|ディアブロキャニオン原発|ディアブロ・キャニオン原発 > PG&E
Braidwood Clean Energy Center|ブレイドウッド原発 > Constellation Energy
Byron Clean Energy Center|バイロン原発 > Constellation Energy
Calvert Cliffs|カルバートクリフス原発 > Constellation Energy
Beaver Valley nuclear plant|ビーバーバレー原発 > Vistra
Davis-Besse|デービスベッセ原発 > Vistra
V.C. Summer|VCサマー原発 > Santee Cooper
Clinch River Nuclear Site|クリンチリバー > Tennessee Valley Authority
Kemmerer Unit 1|ケメラー1号機 > TerraPower
Long Mott > X-energy
Cascade Advanced Energy Facility > X-energy
Turkey Point|ターキーポイント原発 > NextEra Energy
Point Beach|ポイントビーチ原発 > NextEra Energy
North Anna|ノースアナ原発 > Dominion Energy
Millstone nuclear plant|ミルストン原発 > Dominion Energy
Hinkley Point C|ヒンクリーポイントC > EDF
Sizewell C|サイズウェルC > EDF
Wylfa|ウィルファ原発 > Great British Energy Nuclear
Flamanville 3|フラマンビル3号機|フラマンビル原発 > EDF
Olkiluoto 3|オルキルオト3号機|オルキルオト原発 > Teollisuuden Voima
Darlington nuclear plant|ダーリントン原発 > Ontario Power Generation
Barakah nuclear plant|バラカ原発 > Emirates Nuclear Energy Corporation
Maanshan nuclear plant|馬鞍山原発|台湾第三原発 > Taiwan Power Company
Kori nuclear plant|古里原発 > KHNP
JT-60SA > QST
National Ignition Facility|国立点火施設|米国立点火施設 > Lawrence Livermore National Laboratory
Wendelstein 7-X|ベンデルシュタイン7-X > Max Planck Society
EAST (tokamak)|東方超環 > Chinese Academy of Sciences
Linglong One|玲龍1号|玲龍一号|玲瓏1号 > China National Nuclear Corporation
Cape Station|ケープ・ステーション > Fervo Energy
Polaris fusion machine|核融合装置「ポラリス」 > Helion
Eastern Data Western Computing|東数西算 > NDRC
`
  .trim()
  .split('\n')
