// Data centres, supercomputers, fabs, power stations and named projects; behind `>` who runs them.

/** One facility or project a line. A project without an owner acts itself, as a company does. */
export const FACILITIES: readonly string[] = `
Stargate|スターゲート|Stargate Project|スターゲート・プロジェクト|スターゲート計画
Stargate UAE|スターゲートUAE > G42
Stargate Norway|スターゲート・ノルウェー > Nscale
Stargate UK|スターゲートUK > Nscale
Stargate India|スターゲート・インディア > OpenAI
Stargate Argentina|スターゲート・アルゼンチン > OpenAI
Stargate Michigan|スターゲート・ミシガン > Related Digital
Stargate Abilene|スターゲート・アビリーン|アビリーン・キャンパス > Crusoe
Colossus|コロッサス|Colossus 1|コロッサス1 > xAI
Colossus 2|コロッサス2|コロッサスII > xAI
Hyperion|ハイペリオン > Meta
Prometheus|プロメテウス > Meta
Research SuperCluster|リサーチ・スーパークラスター > Meta
Project Rainier|プロジェクト・レイニア|レイニア?|プロジェクト・レーニア > Amazon Web Services
Project Ceiba|プロジェクト・セイバ > Amazon Web Services
Cumulus Data|キュミュラス・データ > Talen Energy
Fairwater|フェアウォーター > Microsoft
Fairwater Wisconsin|フェアウォーター・ウィスコンシン > Microsoft
Fairwater Atlanta|フェアウォーター・アトランタ > Microsoft
Eagle? > Microsoft
Project Matador|プロジェクト・マタドール > Fermi America
Delta Forge|デルタフォージ > Applied Digital
Polaris Forge 1|Polaris Forge|ポラリス・フォージ > Applied Digital
Lake Mariner|レイク・マリナー > TeraWulf
Barber Lake|バーバー・レイク > Cipher Mining
Mäntsälä|マンツァラ > Nebius
Campus IA > MGX
Bruyères-le-Châtel|ブリュイエール・ル・シャテル > Mistral AI
Start Campus Sines|シネス・データセンター > Start Campus
Crane Clean Energy Center|クレーン・クリーン・エナジー・センター|クレーン・クリーンエネルギーセンター > Constellation Energy
Three Mile Island|スリーマイル島 > Constellation Energy
Clinton Clean Energy Center|クリントン原発|クリントン・クリーン・エナジー・センター > Constellation Energy
Duane Arnold|デュアンアーノルド原発|ドゥアン・アーノルド > NextEra Energy
Palisades?|パリセーズ原発|パリセード原発 > Holtec
Hermes 2|ヘルメス2 > Kairos Power
Natrium|ナトリウム炉 > TerraPower
Aurora powerhouse|オーロラ炉 > Oklo
SPARC > Commonwealth Fusion Systems
Vogtle|ボーグル原発 > Georgia Power
Comanche Peak|コマンチピーク原発 > Vistra
Kashiwazaki-Kariwa|柏崎刈羽原発|柏崎刈羽原子力発電所|柏崎刈羽 > TEPCO
Tomari Nuclear Power Station|泊原発|泊発電所 > Hokkaido Electric Power
Oi Nuclear Power Station|大飯原発 > Kansai Electric Power
Mihama Nuclear Power Station|美浜原発 > Kansai Electric Power
Sendai Nuclear Power Station|川内原発 > Kyushu Electric Power
Genkai Nuclear Power Station|玄海原発 > Kyushu Electric Power
Onagawa Nuclear Power Station|女川原発 > Tohoku Electric Power
Susquehanna Steam Electric Station|サスケハナ原発 > Talen Energy
Tokai Daini|東海第二原発 > Japan Atomic Power
ABCI|AI橋渡しクラウド > AIST
ABCI 2.0 > AIST
ABCI 3.0 > AIST
ABCI-Q > AIST
Fugaku|富岳 > RIKEN
FugakuNEXT|富岳NEXT|富岳ネクスト > RIKEN
K computer|スパコン「京」|スーパーコンピューター「京」 > RIKEN
TSUBAME|TSUBAME3.0|TSUBAME 3.0 > Institute of Science Tokyo
TSUBAME4.0|TSUBAME 4.0 > Institute of Science Tokyo
Miyabi? > University of Tokyo
Wisteria? > University of Tokyo
Oakforest-PACS > University of Tokyo
Earth Simulator|地球シミュレータ|地球シミュレーター > JAMSTEC
CHIE-4|CHIE-3|CHIE-2 > SoftBank Corp.
Israel-1|イスラエル-1 > Nvidia
Eos Supercomputer > Nvidia
Selene? > Nvidia
Cambridge-1 > Nvidia
Taipei-1 > Nvidia
Fire-Flyer 1|螢火1号|蛍火1号 > High-Flyer
Fire-Flyer 2|螢火2号|蛍火2号 > High-Flyer
El Capitan|エルキャピタン|エル・キャピタン > Lawrence Livermore National Laboratory
Tuolumne > Lawrence Livermore National Laboratory
Sierra Supercomputer > Lawrence Livermore National Laboratory
Frontier?|スパコン「フロンティア」 > Oak Ridge National Laboratory
Summit Supercomputer|スパコン「サミット」 > Oak Ridge National Laboratory
Discovery Supercomputer > Oak Ridge National Laboratory
Lux AI > Oak Ridge National Laboratory
Aurora?|スパコン「オーロラ」 > Argonne National Laboratory
Solstice?|ソルスティス > Argonne National Laboratory
Equinox? > Argonne National Laboratory
Polaris? > Argonne National Laboratory
Perlmutter?|パールマッター > NERSC
Doudna?|ダウドナ > NERSC
Venado? > Los Alamos National Laboratory
Horizon? > Texas Advanced Computing Center
Frontera > Texas Advanced Computing Center
JUPITER|ジュピター? > Forschungszentrum Jülich
JUWELS > Forschungszentrum Jülich
Leonardo?|レオナルド? > CINECA
LUMI > CSC Finland
MareNostrum 5|マレノストルム5 > Barcelona Supercomputing Center
Alps? > Swiss National Supercomputing Centre
Alice Recoque|アリス・ルコック > EuroHPC
Isambard-AI|アイザンバードAI|イザンバードAI > University of Bristol
Dawn? > University of Cambridge
Blue Lion > Leibniz Supercomputing Centre
Shaheen III|シャヒーンIII > KAUST
Gefion|ゲフィオン > Danish Centre for AI Innovation
Berzelius|ベルセリウス > Linköping University
Sunway TaihuLight|神威・太湖之光|神威太湖之光 > National Supercomputing Center in Wuxi
Tianhe-2|天河2号 > National University of Defense Technology
Condor Galaxy 1 > Cerebras
Cortex?|コルテックス|Cortex 2.0 > Tesla
Dojo|ドージョー|ドウジョウ > Tesla
Giga Texas|ギガ・テキサス|ギガテキサス > Tesla
Terafab|テラファブ > Tesla
Crystal Land|クリスタル・ランド > SoftBank Group
Goodman Business Park|グッドマンビジネスパーク > Goodman Group
苫小牧AIデータセンター|北海道苫小牧AIデータセンター > SoftBank Corp.
堺AIデータセンター|大阪堺AIデータセンター > SoftBank Corp.
大阪堺データセンター > KDDI
シャープ堺工場 > Sharp
石狩データセンター > Sakura Internet
白井データセンターキャンパス > Internet Initiative Japan
松江データセンターパーク > Internet Initiative Japan
印西データセンターキャンパス > Google
南砺データセンター > Getworks
TSMC Arizona|TSMCアリゾナ|TSMCアリゾナ工場 > TSMC
TSMC Kumamoto|TSMC熊本工場|TSMC熊本|JASM熊本工場 > TSMC
TSMC Kumamoto 2|TSMC熊本第2工場 > TSMC
ESMC|欧州半導体製造 > TSMC
Fab 21 > TSMC
Fab 18 > TSMC
Rapidus IIM-1|IIM-1 > Rapidus
Rapidus Chitose|ラピダス千歳工場 > Rapidus
Kioxia Kitakami|キオクシア北上工場 > Kioxia
Kioxia Yokkaichi|キオクシア四日市工場 > Kioxia
Micron Hiroshima|マイクロン広島工場 > Micron
Micron Boise|マイクロン・アイダホ工場 > Micron
Micron New York|マイクロン・ニューヨーク工場 > Micron
Samsung Taylor|サムスン・テイラー工場 > Samsung Electronics
Samsung Pyeongtaek|サムスン平沢工場|サムスン平沢キャンパス > Samsung Electronics
M15X|清州M15X|M15X工場 > SK hynix
M16 Fab|利川M16 > SK hynix
Yongin Semiconductor Cluster|竜仁半導体クラスター|龍仁半導体クラスター > SK hynix
SK hynix West Lafayette > SK hynix
Ulsan AI Data Center|蔚山AIデータセンター|ウルサンAIデータセンター > SK Group
Intel Ohio|インテル・オハイオ工場|オハイオ・ワン > Intel
Fab 52 > Intel
Fab 34 > Intel
Fab 42 > Intel
Intel Magdeburg|マクデブルク工場 > Intel
Foxconn Houston|ヒューストンAIサーバー工場 > Foxconn
Visakhapatnam AI Hub|ビシャカパトナムAIハブ > Google
Project Waterworth|プロジェクト・ウォーターワース > Meta
Project Suncatcher|プロジェクト・サンキャッチャー > Google
`
  .trim()
  .split('\n')
