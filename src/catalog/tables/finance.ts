// Those who put money in: venture capital, private equity, sovereign funds, banks that lend. Banks that estimate are voices.

/** One organisation a line. */
export const FINANCE: readonly string[] = `
Andreessen Horowitz|アンドリーセン・ホロウィッツ|アンドリーセンホロウィッツ|a16z
Sequoia Capital|セコイア・キャピタル|セコイアキャピタル|Sequoia?
Thrive Capital|スライブ・キャピタル
Founders Fund|ファウンダーズ・ファンド
Lightspeed Venture Partners|ライトスピード・ベンチャー・パートナーズ|Lightspeed?
ICONIQ Capital|アイコニック・キャピタル|ICONIQ
Tiger Global|タイガー・グローバル|タイガー・グローバル・マネジメント
Coatue|コーチュー|コーチュー・マネジメント|コートゥー
General Catalyst|ゼネラル・カタリスト|ジェネラル・カタリスト
Dragoneer|ドラゴニア|ドラゴニア・インベストメント・グループ
Accel|アクセル・パートナーズ|Accel?
Benchmark Capital|ベンチマーク・キャピタル
Bessemer Venture Partners|ベッセマー・ベンチャー・パートナーズ
Greylock|グレイロック・パートナーズ|グレイロック
Index Ventures|インデックス・ベンチャーズ
Insight Partners|インサイト・パートナーズ
Khosla Ventures|コースラ・ベンチャーズ|コスラ・ベンチャーズ
Kleiner Perkins|クライナー・パーキンス
Menlo Ventures|メンロー・ベンチャーズ
New Enterprise Associates|ニュー・エンタープライズ・アソシエイツ
Spark Capital|スパーク・キャピタル
Battery Ventures|バッテリー・ベンチャーズ
Bain Capital|ベインキャピタル|ベイン・キャピタル
Bain Capital Ventures|ベインキャピタル・ベンチャーズ
Altimeter Capital|アルティメーター・キャピタル
Greenoaks|グリーンオークス・キャピタル|グリーンオークス
D1 Capital Partners|D1キャピタル・パートナーズ
DST Global|DSTグローバル
Jane Street|ジェーン・ストリート
Fidelity?|フィデリティ|フィデリティ・インベストメンツ|Fidelity Management & Research
T. Rowe Price|ティー・ロウ・プライス
Baillie Gifford|ベイリー・ギフォード
Vanguard?|バンガード・グループ
State Street|ステート・ストリート
Capital Group|キャピタル・グループ
Wellington Management|ウエリントン・マネジメント
Third Point|サード・ポイント
Elliott Management|エリオット・マネジメント|エリオット・インベストメント・マネジメント
Bridgewater|ブリッジウォーター・アソシエーツ
Citadel?|シタデル
Point72|ポイント72
Magnetar Capital|マグネター・キャピタル|マグネター
Situational Awareness LP|シチュエーショナル・アウェアネス
Scion Asset Management|サイオン・アセット・マネジメント
ARK Invest|アーク・インベスト|アーク・インベストメント・マネジメント
Berkshire Hathaway|バークシャー・ハザウェイ|バークシャー・ハサウェイ|バークシャー
Y Combinator|Yコンビネーター|Yコンビネータ
500 Global|500グローバル
NVentures|Nベンチャーズ > Nvidia
M12 > Microsoft
GV|グーグル・ベンチャーズ > Alphabet
CapitalG|キャピタルG > Alphabet
Gradient Ventures|グラディエント・ベンチャーズ > Google
Intel Capital|インテルキャピタル > Intel
Samsung Ventures > Samsung Group
Salesforce Ventures|セールスフォース・ベンチャーズ > Salesforce
In-Q-Tel|インキューテル
Lux Capital|ラックス・キャピタル
8VC
Felicis|フェリシス・ベンチャーズ
Radical Ventures|ラディカル・ベンチャーズ
Conviction Partners|コンビクション
Balderton Capital|バルダートン・キャピタル
Atomico|アトミコ
EQT
Northzone
Air Street Capital
Bpifrance
European Investment Bank|欧州投資銀行|EIB
Kinnevik
Wallenberg Investments|バレンベリ
Temasek|テマセク|テマセク・ホールディングス|Temasek Holdings
GIC|シンガポール政府投資公社
Mubadala|ムバダラ|ムバダラ・インベストメント|Mubadala Investment Company
ADIA|アブダビ投資庁
ADQ
QIA|カタール投資庁|Qatar Investment Authority
PIF|サウジ公共投資基金|パブリック・インベストメント・ファンド|Public Investment Fund
Kuwait Investment Authority|クウェート投資庁
Norges Bank Investment Management|ノルウェー政府年金基金|NBIM
CPP Investments|カナダ年金計画投資委員会|CPPIB
CDPQ|ケベック州貯蓄投資公庫
OTPP|オンタリオ州教職員年金基金
National Pension Service|韓国国民年金公団
China Investment Corporation|中国投資有限責任公司
IDG Capital|IDGキャピタル
HongShan|紅杉中国|ホンシャン
Hillhouse|ヒルハウス・インベストメント|高瓴資本
BlackRock|ブラックロック
Global Infrastructure Partners|グローバル・インフラストラクチャー・パートナーズ > BlackRock
AI Infrastructure Partnership|AIインフラ・パートナーシップ
Blackstone|ブラックストーン
Blue Owl Capital|ブルー・アウル・キャピタル|ブルー・アウル|ブルーアウル|ブルーアウル・キャピタル|Blue Owl
Brookfield|ブルックフィールド|ブルックフィールド・アセット・マネジメント|Brookfield Asset Management
KKR
Carlyle|カーライル・グループ|カーライル
TPG
Silver Lake|シルバーレイク|シルバー・レイク
Thoma Bravo|トーマ・ブラボー|トマ・ブラボー
Vista Equity Partners|ビスタ・エクイティ・パートナーズ
Warburg Pincus|ウォーバーグ・ピンカス
Advent International|アドベント・インターナショナル
CVC Capital Partners|CVCキャピタル・パートナーズ
Macquarie|マッコーリー|マッコーリー・グループ
Ares Management|アレス・マネジメント
Oaktree|オークツリー・キャピタル
Sixth Street|シックス・ストリート
Apollo?|アポロ・グローバル・マネジメント|アポロ?|Apollo Global Management
PIMCO|ピムコ
Cerberus?|サーベラス
Fortress?|フォートレス・インベストメント・グループ
TowerBrook
1789 Capital
Valor Equity Partners|バロー・エクイティ・パートナーズ|Valor?
Vy Capital|Vyキャピタル
Kingdom Holding|キングダム・ホールディング
Vulcan Capital
Emergence Capital
JAFCO|ジャフコグループ|ジャフコ
Globis Capital Partners|グロービス・キャピタル・パートナーズ
JIC|産業革新投資機構
INCJ|産業革新機構
Development Bank of Japan|日本政策投資銀行|政投銀
JBIC|国際協力銀行
GPIF|年金積立金管理運用独立行政法人
Japan Industrial Partners|日本産業パートナーズ
Integral Corporation|インテグラル株式会社
WiL|ウィル・ベンチャー
Global Brain|グローバル・ブレイン|グローバルブレイン
Incubate Fund|インキュベイトファンド
UTEC|東京大学エッジキャピタルパートナーズ
ANRI
Coral Capital|コーラル・キャピタル
DCM Ventures|DCMベンチャーズ
DNX Ventures|DNXベンチャーズ
SBI Investment|SBIインベストメント > SBI Holdings
MUFG|三菱UFJフィナンシャル・グループ|三菱UFJフィナンシャルグループ|三菱UFJ
MUFG Bank|三菱UFJ銀行 > MUFG
MUFG Innovation Partners|三菱UFJイノベーション・パートナーズ > MUFG
Mizuho|みずほフィナンシャルグループ|みずほFG|みずほ?
Mizuho Bank|みずほ銀行 > Mizuho
SMFG|三井住友フィナンシャルグループ|三井住友FG
SMBC|三井住友銀行 > SMFG
Sumitomo Mitsui Trust|三井住友信託銀行|三井住友トラストグループ
Resona|りそなホールディングス|りそな銀行
Norinchukin Bank|農林中央金庫|農林中金
Aozora Bank|あおぞら銀行
Orix|オリックス
Tokyo Century|東京センチュリー
Hokuyo Bank|北洋銀行
Wells Fargo|ウェルズ・ファーゴ
BNP Paribas|BNPパリバ
Société Générale|ソシエテ・ジェネラル|Societe Generale
Crédit Agricole|クレディ・アグリコル|Credit Agricole
Santander|サンタンデール銀行
ING Group|INGグループ
Standard Chartered|スタンダードチャータード
DBS|DBS銀行
OCBC
Visa Inc.|ビザ社
Mastercard|マスターカード
American Express|アメリカン・エキスプレス|アメックス
Capital One|キャピタル・ワン
Revolut|レボリュート
Robinhood|ロビンフッド・マーケッツ
CME Group|CMEグループ
SVB|シリコンバレー銀行|シリコンバレーバンク
China Integrated Circuit Industry Investment Fund|国家集積回路産業投資基金
`
  .trim()
  .split('\n')
