// Organisations of China, Taiwan, Korea, India, South-East Asia and the Gulf, but for semiconductor firms of Taiwan.

/** One organisation a line. */
export const ASIA: readonly string[] = `
Huawei|ファーウェイ|華為技術|華為|华为
HiSilicon|ハイシリコン|海思半導体|海思 > Huawei
Huawei Cloud|ファーウェイクラウド|華為雲 > Huawei
Alibaba|アリババ集団|アリババ|阿里巴巴|アリババグループ|アリババ・グループ|Alibaba Group|アリババグループ・ホールディング
Alibaba Cloud|アリババクラウド|アリババ・クラウド|阿里雲|阿里云 > Alibaba
T-Head|平頭哥|平頭哥半導体 > Alibaba
Ant Group|アント・グループ|アントグループ|アント集団|螞蟻集団 > Alibaba
Tencent|テンセント|騰訊控股|騰訊|腾讯|テンセント・ホールディングス|Tencent Holdings
Tencent Cloud|テンセントクラウド|騰訊雲 > Tencent
Baidu|バイドゥ|百度
Kunlunxin|崑崙芯|昆侖芯|昆仑芯|クンルンシン > Baidu
Apollo Go|蘿蔔快跑|アポロ・ゴー > Baidu
iQiyi|愛奇芸 > Baidu
ByteDance|バイトダンス|字節跳動|字节跳动
Volcano Engine|火山引擎|ボルケーノ・エンジン > ByteDance
TikTok|ティックトック > ByteDance
Moonshot AI|月之暗面|ムーンショットAI|ムーンショット?|ムーンショット・AI
Zhipu|Zhipu AI|Z.ai|智譜|智譜AI|智譜華章|智谱
MiniMax|ミニマックス?|稀宇科技
StepFun|階躍星辰|阶跃星辰|ステップファン
01.AI|零一万物
Baichuan|百川智能|バイチュアン
SenseTime|センスタイム|商湯科技|商湯|商汤
Megvii|メグビー|曠視科技|曠視
Yitu|イートゥ|依図科技
CloudWalk|クラウドウォーク|雲従科技
4Paradigm|第四範式|フォース・パラダイム
iFlytek|アイフライテック|科大訊飛|科大讯飞
Unisound|雲知声|ユニサウンド
Mobvoi|出門問問
ModelBest|面壁智能|面壁
Kunlun Tech|崑崙万維|昆侖万維|昆仑万维
360 Security|奇虎360|三六零
NetEase|ネットイース|網易
Kuaishou|快手|クアイショウ|快手科技
Bilibili|ビリビリ?|嗶哩嗶哩
Xiaohongshu|小紅書|RedNote|レッドノート
Zhihu|知乎
Meituan|美団|美团
Didi|滴滴出行|滴滴|ディディ
JD.com|京東集団|京東|JDドットコム
PDD|拼多多|PDDホールディングス
Trip.com|トリップドットコム|携程
Xiaomi|シャオミ|小米|小米科技
Oppo|OPPO
Transsion|伝音控股|トランシオン
ZTE|中興通訊
Lenovo|レノボ|聯想集団|聯想|レノボ・グループ
Inspur|浪潮信息|浪潮集団|浪潮|インスパー
Sugon|中科曙光|曙光信息産業
xFusion|超聚変
H3C|新華三
Tsinghua Unigroup|紫光集団
Ruijie Networks|鋭捷網絡
Foxconn Industrial Internet|工業富聯|富士康工業互聯網|FII > Foxconn
Cambricon|カンブリコン|寒武紀|寒武紀科技|寒武纪|カンブリコン・テクノロジーズ
Moore Threads|ムーア・スレッド|ムーア・スレッズ|ムーアスレッド|ムーアスレッズ|摩爾線程|摩尔线程
Biren|壁仞科技|ビレン・テクノロジー|Biren Technology|壁仞
MetaX|沐曦集成電路|沐曦|メタX|メタエックス
Enflame|燧原科技|エンフレーム|燧原
Iluvatar CoreX|天数智芯|イルバタール・コアX|天數智芯
Hygon|海光信息|海光信息技術|ハイゴン|海光
Denglin Technology|登臨科技
Vastai Technologies|瀚博半導体
Phytium|飛騰信息
Loongson|龍芯中科|龍芯|ロンソン
Zhaoxin|兆芯
Horizon Robotics|地平線機器人|ホライズン・ロボティクス|地平線ロボティクス
Black Sesame|黒芝麻智能|ブラックセサミ
YMTC|長江存儲科技|長江存儲|长江存储
CXMT|長鑫存儲技術|長鑫存儲|長鑫科技|长鑫存储
Naura Technology|北方華創|ナウラ・テクノロジー
AMEC|中微半導体|アドバンスト・マイクロ・ファブリケーション・イクイップメント
SMEE|上海微電子装備|上海微電子
SiCarrier|新凱来|サイキャリア
Empyrean|華大九天
Wingtech|聞泰科技|ウィングテック
Will Semiconductor|韋爾半導体
GigaDevice|兆易創新|ギガデバイス
Montage Technology|瀾起科技|モンタージュ・テクノロジー
VeriSilicon|芯原股份|ベリシリコン
BOE|京東方科技集団|京東方
Hikvision|ハイクビジョン|海康威視
Dahua|ダーファ|大華技術
High-Flyer|幻方量化|幻方|ハイフライヤー|High-Flyer Quant
Ubiquant|九坤投資|ユビクアント
Unitree|宇樹科技|ユニツリー|ユニツリー・ロボティクス|Unitree Robotics|宇树科技
UBTech|優必選|UBテック|ユービーテック|UBTECH
AgiBot|智元機器人|アジボット|智元ロボット
Fourier Intelligence|傅利葉智能|フーリエ・インテリジェンス
Galbot|銀河通用
Game Science|遊戯科学
DJI|大疆創新|大疆
BYD|比亜迪|比亚迪
NIO|上海蔚来汽車|蔚来汽車|蔚来|ニオ社
Xpeng|小鵬汽車|シャオペン|小鵬|XPeng
Li Auto|理想汽車|リ・オート
Zeekr|ジーカー|極氪
Geely|吉利汽車|吉利控股|吉利|ジーリー
Seres|賽力斯|セレス社
SAIC Motor|上海汽車集団|上海汽車
CATL|寧徳時代新能源科技|寧徳時代|宁德时代
Pony.ai|小馬智行|ポニーAI|ポニー・エーアイ
WeRide|文遠知行|ウィーライド
Momenta|モメンタ社
DeepRoute.ai|元戎啓行|ディープルート
Hesai|禾賽科技|ヘサイ
RoboSense|速騰聚創|ロボセンス
China Mobile|中国移動通信|チャイナモバイル|中国移動|中国移动
China Telecom|中国電信|チャイナテレコム
China Unicom|中国聯通|チャイナユニコム|中国聯合網絡通信
China Tower|中国鉄塔
GDS Holdings|万国数据|GDSホールディングス|GDS
DayOne|デイワン・データセンターズ|DayOne Data Centers
VNET|世紀互聯|VNETグループ
Chindata|秦淮数据|チンデータ
Kingsoft Cloud|金山雲|キングソフトクラウド
QingCloud|青雲科技
UCloud|優刻得
Capital Online|首都在線
State Grid|国家電網
China Southern Power Grid|中国南方電網
XtalPi|晶泰科技|エクスタルパイ
Insilico Medicine|インシリコ・メディシン|英矽智能
Infervision|推想医療
Foxconn|鴻海精密工業|鴻海|ホンハイ|Hon Hai|フォックスコン|鴻海科技集団|富士康|Hon Hai Precision|Hon Hai Precision Industry
Quanta|広達電脳|クアンタ|廣達|広達|Quanta Computer|クアンタ・コンピューター
Quanta Cloud Technology|雲達科技|QCT > Quanta
Wistron|緯創資通|ウィストロン|緯創
Wiwynn|緯穎科技|ウィーウィン|緯穎
Inventec|英業達|インベンテック
Pegatron|和碩聯合科技|ペガトロン|和碩
Compal|仁宝電脳工業|コンパル|仁宝
Gigabyte|技嘉科技|ギガバイト・テクノロジー|GIGABYTE|Gigabyte Technology
Giga Computing|技鋼科技|ギガコンピューティング > Gigabyte
Asus|ASUS|華碩電脳|エイスース|ASUSTeK
MSI|微星科技
Acer|宏碁|エイサー
Accton|智邦科技|アクトン・テクノロジー
Delta Electronics|台達電子工業|台達電子|デルタ電子
Lite-On|光宝科技|ライトン
Auras Technology|双鴻科技|オーラス・テクノロジー
Asia Vital Components|奇鋐科技|AVC社
Chenbro|勤誠興業
King Slide|川湖科技
Largan|大立光電
Yageo|国巨|ヤゲオ
AUO|友達光電
Innolux|群創光電|イノラックス
Unimicron|欣興電子|ユニミクロン
Chunghwa Telecom|中華電信
Taiwan Power Company|台湾電力|台電
Taiwan AI Cloud|台智雲|TWSC > Asus
GMI Cloud|GMIクラウド
Ubitus|ユビタス
Naver|ネイバー|NAVER
Naver Cloud|ネイバークラウド > Naver
Kakao|カカオ?|Kakao Corp
Kakao Enterprise|カカオエンタープライズ > Kakao
SK Group|SKグループ|SK?
SK Telecom|SKテレコム|SKT > SK Group
SK Square|SKスクエア > SK Group
SK Inc.|SK株式会社 > SK Group
SK Ecoplant|SKエコプラント > SK Group
SK On|SKオン > SK Group
LG|LGグループ
LG Electronics|LG電子 > LG
LG AI Research|LG AI研究院 > LG
LG Uplus|LGユープラス|LG U+ > LG
LG CNS > LG
LG Energy Solution|LGエネルギーソリューション > LG
LG Innotek|LGイノテック > LG
LG Display|LGディスプレー > LG
KT
KT Cloud|KTクラウド > KT
Samsung SDS|サムスンSDS > Samsung Group
Samsung Electro-Mechanics|サムスン電機 > Samsung Group
Samsung C&T|サムスン物産 > Samsung Group
Samsung Life|サムスン生命 > Samsung Group
Hyundai Motor Group|現代自動車グループ|現代自動車|Hyundai Motor|Hyundai|現代車グループ
Hyundai Mobis|現代モービス > Hyundai Motor Group
42dot|フォーティツードット > Hyundai Motor Group
Kia|起亜|起亜自動車 > Hyundai Motor Group
Boston Dynamics|ボストン・ダイナミクス|ボストンダイナミクス > Hyundai Motor Group
Hanmi Semiconductor|韓美半導体
Hanwha|ハンファグループ|ハンファ
Hanwha Semitech|ハンファセミテック > Hanwha
Doosan Enerbility|斗山エナビリティー|斗山エナビリティ
Doosan Robotics|斗山ロボティクス
HD Hyundai|HD現代
HD Hyundai Electric|HD現代エレクトリック > HD Hyundai
Hyosung Heavy Industries|暁星重工業
LS Electric|LSエレクトリック
POSCO|ポスコ
GS Group|GSグループ
Lotte|ロッテグループ
NHN|NHNクラウド
NCSoft|エヌシーソフト|NCソフト
Krafton|クラフトン
Coupang|クーパン
Toss?|ビバリパブリカ|Viva Republica
Rebellions|リベリオンズ|リベリオン社|リベリオン
Sapeon|サピオン > Rebellions
FuriosaAI|フューリオサAI|フュリオサAI
DeepX|ディープX
Mobilint|モビリント
Panmnesia|パネシア|パンネシア
Upstage|アップステージ
Twelve Labs|トゥエルブ・ラボ|トゥエルブラボ
Wrtn Technologies|リートン・テクノロジーズ|Wrtn
Lunit|ルニット
Vuno|ビューノ
Rainbow Robotics|レインボー・ロボティクス > Samsung Electronics
KEPCO|韓国電力公社|韓国電力
KHNP|韓国水力原子力
BC Card
Reliance Industries|リライアンス・インダストリーズ|リライアンス|Reliance?
Jio Platforms|ジオ・プラットフォームズ|Reliance Jio|リライアンス・ジオ > Reliance Industries
Tata Group|タタ・グループ|タタ財閥|タタグループ|Tata Sons
Tata Consultancy Services|タタ・コンサルタンシー・サービシズ|TCS > Tata Group
HyperVault|ハイパーボルト > Tata Consultancy Services
Tata Electronics|タタ・エレクトロニクス > Tata Group
Infosys|インフォシス
Wipro|ウィプロ
HCLTech|HCLテック|HCL Technologies|HCLテクノロジーズ
Tech Mahindra|テック・マヒンドラ
Adani Group|アダニ・グループ|アダニグループ
AdaniConneX|アダニコネックス > Adani Group
Bharti Airtel|バーティ・エアテル|エアテル
Yotta|ヨッタ・データ・サービシズ|ヨタ・データ・サービシズ|ヨッタ?|Yotta Data Services
Krutrim|クルトリム > Ola
Ola?|オラ・エレクトリック|Ola Electric
Sarvam AI|サルバムAI|サーバムAI
CtrlS|コントロールS
Sify|シファイ・テクノロジーズ
Netweb Technologies|ネットウェブ・テクノロジーズ
E2E Networks|E2Eネットワークス
Larsen & Toubro|ラーセン&トゥブロ|ラーセン・アンド・トゥブロ
Flipkart|フリップカート > Walmart
Zoho|ゾーホー
Freshworks|フレッシュワークス
Fractal Analytics|フラクタル・アナリティクス
Singtel|シングテル
Sea Limited|シー・リミテッド
Grab?|グラブ・ホールディングス|Grab Holdings
GoTo Group|GoToグループ
Keppel|ケッペル
Sustainable Metal Cloud|SMC+
Megaspeed|メガスピード
YTL|YTLパワー|YTL Power
Tenaga Nasional|テナガ・ナショナル
Petronas|ペトロナス
Indosat|インドサット|Indosat Ooredoo Hutchison
Viettel|ベトテル
FPT|FPTソフトウェア
VinAI|ビンAI > Vingroup
Vingroup|ビングループ
VNG
Gulf Development|ガルフ・ディベロップメント
True Corporation|トゥルー・コーポレーション
G42|グループ42
Core42|コア42 > G42
Khazna|カズナ・データセンターズ|カズナ|Khazna Data Centers > G42
MGX
Inception AI > G42
TII|技術革新研究所|Technology Innovation Institute|テクノロジー・イノベーション・インスティテュート
ADNOC|アブダビ国営石油
Masdar|マスダール
Humain Ventures|ヒューメイン・ベンチャーズ > Humain
Humain|ヒューメイン|HUMAIN
Aramco|サウジアラムコ|Saudi Aramco|アラムコ
STC Group|サウジ・テレコム|center3
DataVolt|データボルト
ACWA Power|ACWAパワー
NEOM|ネオム
Ooredoo|ウーレドゥ
Qai|カイ社
Mobileye|モービルアイ > Intel
DriveNets|ドライブネッツ
Check Point|チェック・ポイント・ソフトウェア|チェックポイント社|Check Point Software
Monday.com|マンデードットコム
Wix|ウィックス社
Valens|バレンス・セミコンダクター
Wiliot|ウィリオット
Careem|カリーム
Canonical Ltd.
Cassava Technologies|カッサバ・テクノロジーズ
Naspers|ナスパーズ
Prosus|プロサス
MercadoLibre|メルカドリブレ
Nubank|ヌーバンク
Yandex|ヤンデックス
Sberbank|ズベルバンク
Vivo Mobile|ビボ社
Honor Device|栄耀|荣耀
Etisalat|エティサラート|e& Group
`
  .trim()
  .split('\n')
