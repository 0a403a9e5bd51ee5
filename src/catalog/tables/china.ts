// Chinese organisations that asia.ts lacks: cars, robots, chips, software, banks, public bodies.

/** One organisation a line. */
export const CHINA: readonly string[] = `
Chinese Foreign Ministry|中国外務省|Ministry of Foreign Affairs of China
China Securities Regulatory Commission|中国証券監督管理委員会|CSRC
CAICT|中国信息通信研究院|中国情報通信研究院
Shengshu Technology|生数科技|シェンシュー・テクノロジー|ShengShu
PixVerse|愛詩科技|AISphere|ピクスバース
Infinigence AI|無問芯穹
SiliconFlow|硅基流動|シリコンフロー
DP Technology|深勢科技
QCraft|軽舟智航
Haomo.ai|毫末智行|Haomo AI
Neolix|新石器無人車|ネオリックス
Zelos|九識智能
Hello Inc.|哈囉|ハローバイク
CaoCao|曹操出行|CaoCao Mobility|CaoCao Inc. > Geely
Zhuoyu Technology|卓馭科技
Yinwang|引望智能|引望|Yinwang Smart Technology > Huawei
Chery?|Chery Automobile|奇瑞汽車|奇瑞控股|チェリー自動車|奇瑞
Great Wall Motor|長城汽車
GAC Group|広州汽車集団|広汽集団
FAW Group|中国第一汽車集団|第一汽車|FAW
Dongfeng Motor|東風汽車集団|東風汽車
Changan Automobile|重慶長安汽車|長安汽車
BAIC Group|北京汽車集団|北京汽車
Leapmotor|零跑汽車|リープモーター
Avatr|阿維塔科技|阿維塔 > Changan Automobile
ECARX|億咖通科技|イーカーエックス > Geely
Desay SV|徳賽西威
X Square Robot|自変量機器人|自変量ロボット
Leju Robotics|楽聚機器人|楽聚ロボット
EngineAI|衆擎機器人
Noetix Robotics|松延動力|ノエティクス・ロボティクス
Booster Robotics|ブースター・ロボティクス
LimX Dynamics|逐際動力|リムエックス・ダイナミクス
MagicLab|魔法原子
Deep Robotics|雲深処科技|雲深処
Robotera|星動紀元|RobotEra|Robot Era
Spirit AI|千尋智能
Galaxea AI|星海図|Galaxea
Dobot|越疆科技|ドゥーボット|ドボット
Estun|埃斯頓
Siasun|新松機器人|瀋陽新松
Inovance|匯川技術|Inovance Technology
Orbbec|奥比中光|オーベック
Sanhua Intelligent Controls|三花智控|浙江三花
Pudu Robotics|普渡科技|プードゥ・ロボティクス
Keenon Robotics|擎朗智能|キーンオン・ロボティクス|KEENON
Geekplus|極智嘉|ギークプラス|Geek+
Hai Robotics|海柔創新|ハイロボティクス
Roborock|石頭科技|ロボロック
Ecovacs|科沃斯|エコバックス
Dreame|追覓科技|ドリーミー|Dreame Technology
Insta360|影石創新
X-Humanoid|北京人形機器人創新中心|北京人型ロボットイノベーションセンター
BrainCo|強脳科技|ブレインコー
Manycore Tech|群核科技|メニーコア・テック
Lisuan Technology|礪算科技|Lisuan
Axera|愛芯元智
SemiDrive|芯馳科技
Rockchip|瑞芯微電子|瑞芯微|ロックチップ
Unisoc|紫光展鋭|ユニソック > Tsinghua Unigroup
Piotech|拓荊科技
ACM Research|盛美半導体|盛美上海|ACMリサーチ
Hwatsing|華海清科
JCET|長電科技
Tongfu Microelectronics|通富微電|TFME
Nexchip|晶合集成|ネクスチップ
SJ Semiconductor|盛合晶微
Sanan Optoelectronics|三安光電
Shennan Circuits|深南電路
WUS Printed Circuit|滬電股份|滬士電子
Victory Giant Technology|勝宏科技|ビクトリー・ジャイアント・テクノロジー
Shengyi Technology|生益科技|Shengyi Tech
Accelink|光迅科技
YOFC|長飛光繊光纜|長飛光繊
Hengtong Optic-Electric|亨通光電
Luxshare|立訊精密工業|立訊精密|ラックスシェア|Luxshare Precision
Goertek|歌爾股份|ゴアテック
Lens Technology|藍思科技|レンズ・テクノロジー
Envicool|英維克
Sungrow|陽光電源|サングロー
EVE Energy|億緯鋰能
Gotion High-Tech|国軒高科|ゴーション・ハイテク
Longsys|江波竜電子|江波龍
SwaySure|昇維旭
Pengxinwei|鵬芯微|PXW
Sophgo|算能科技|ソフゴ
Intellifusion|雲天励飛
Origin Quantum|本源量子
QuantumCTek|国盾量子
Range Intelligent Computing|潤沢科技|Range Technology
Sinnet|光環新網
Yonyou|用友網絡科技|用友網絡
Kingdee|金蝶国際|金蝶
Kingsoft|キングソフト|金山軟件
Sangfor|深信服科技
Qi An Xin|奇安信
ThunderSoft|中科創達
TAL Education|好未来教育|好未来
New Oriental|新東方教育科技|新東方教育
Weibo|微博|ウェイボー|新浪微博
Meitu|美図公司|メイトゥ
Midea|美的集団|マイディア・グループ|美的集团
Haier|海爾集団|ハイアール|海爾
Hisense|海信集団|ハイセンス
TCL Technology|TCL科技|TCL華星
Realme|リアルミー
Anker|アンカー・ジャパン|アンカー・イノベーションズ|安克創新|Anker Innovations
EHang|億航智能|イーハン
Xreal|エックスリアル|XREAL
Rokid|霊伴科技|ロキッド
RayNeo|雷鳥創新
Plaud|PLAUD株式会社|Plaud AI
Shein|シーイン|希音
Ping An|中国平安保険|平安保険|平安集団|Ping An Insurance
ICBC|中国工商銀行|Industrial and Commercial Bank of China
China Merchants Bank|招商銀行
WeBank|微衆銀行
China General Nuclear|中国広核集団|CGN
China National Nuclear Corporation|中国核工業集団|CNNC
PetroChina|中国石油天然気|ペトロチャイナ|CNPC
Sinopec|中国石油化工集団|シノペック
CETC|中国電子科技集団
China Electronics Corporation|中国電子信息産業集団
Qiming Venture Partners|啓明創投
ZhenFund|真格基金
Sinovation Ventures|創新工場|シノベーション・ベンチャーズ
Legend Capital|君聯資本
Shunwei Capital|順為資本
5Y Capital|五源資本
Boyu Capital|博裕資本
Granite Asia|グラナイト・アジア
Hong Kong Exchanges and Clearing|香港取引所|香港証券取引所|HKEX|Hong Kong Stock Exchange
HKUST|香港科技大学|Hong Kong University of Science and Technology
Chinese University of Hong Kong|香港中文大学|CUHK
USTC|中国科学技術大学|University of Science and Technology of China
Nanjing University|南京大学
Harbin Institute of Technology|ハルビン工業大学
Beihang University|北京航空航天大学
Renmin University|中国人民大学
Institute of Computing Technology|中国科学院計算技術研究所
Zhejiang Lab|之江実験室
Xiaoice|小冰公司|シャオアイス
Laiye|来也科技
Meshy AI|Meshy
Deepexi|滴普科技
`
  .trim()
  .split('\n')
