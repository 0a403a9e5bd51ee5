// Those whose trade is to speak of others: press, agencies, analysts, brokers that estimate, research firms, ratings.

/** One organisation a line. */
export const VOICES: readonly string[] = `
SemiAnalysis|セミアナリシス
McKinsey|マッキンゼー|McKinsey & Company|マッキンゼー・アンド・カンパニー
Boston Consulting Group|ボストン・コンサルティング・グループ|ボストンコンサルティンググループ|BCG
Bain & Company|ベイン・アンド・カンパニー|ベイン・アンド・カンパニー・ジャパン
Deloitte|デロイト|デロイトトーマツ|デロイト トーマツ
Oliver Wyman|オリバー・ワイマン
Roland Berger|ローランド・ベルガー
Arthur D. Little|アーサー・ディ・リトル
Kearney|カーニー社
Goldman Sachs|ゴールドマン・サックス|ゴールドマン?|ゴールドマンサックス|ゴールドマン・サックス証券
Morgan Stanley|モルガン・スタンレー|モルガンスタンレー|モルガン・スタンレーMUFG証券|モルガン・スタンレー証券
JPMorgan|JPモルガン|JPモルガン・チェース|JPMorgan Chase|JPモルガンチェース|J.P. Morgan|JPモルガン証券
Citi|シティグループ|Citigroup|シティグループ証券
Bank of America|バンク・オブ・アメリカ|BofA|BofA証券|BofA Securities
UBS|UBS証券
HSBC|HSBC証券
Jefferies|ジェフリーズ|ジェフリーズ証券
Bernstein|バーンスタイン|バーンスタイン・リサーチ|バーンスタイン証券
Barclays|バークレイズ|バークレイズ証券
Deutsche Bank|ドイツ銀行|ドイツ証券
Mizuho Securities|みずほ証券 > Mizuho
Nomura|野村ホールディングス|野村証券|野村證券
Daiwa Securities|大和証券グループ本社|大和証券
SMBC Nikko|SMBC日興証券
Mitsubishi UFJ Morgan Stanley Securities|三菱UFJモルガン・スタンレー証券
SBI Securities|SBI証券 > SBI Holdings
Rakuten Securities|楽天証券 > Rakuten
Iwai Cosmo Securities|岩井コスモ証券
Tokai Tokyo|東海東京証券|東海東京インテリジェンス・ラボ
Okasan Securities|岡三証券
Matsui Securities|松井証券
Monex|マネックス証券|マネックスグループ
Ichiyoshi|いちよし証券|いちよし経済研究所
TD Cowen|TDコーエン
Wedbush|ウェドブッシュ|ウェドブッシュ証券|Wedbush Securities
Evercore|エバコア|エバコアISI|Evercore ISI
Piper Sandler|パイパー・サンドラー
Raymond James|レイモンド・ジェームズ
RBC Capital Markets|RBCキャピタル・マーケッツ
KeyBanc|キーバンク・キャピタル・マーケッツ
Needham & Company|ニーダム社
Stifel|スティーフル
Oppenheimer & Co.|オッペンハイマー社
Rosenblatt Securities|ローゼンブラット証券
D.A. Davidson|DAデビッドソン
Melius Research|メリウス・リサーチ
MoffettNathanson|モフェットネイサンソン
New Street Research|ニュー・ストリート・リサーチ
Wolfe Research|ウルフ・リサーチ
William Blair|ウィリアム・ブレア
Guggenheim Securities|グッゲンハイム証券
Redburn|レッドバーン
CLSA|CLSA証券
Macquarie Securities|マッコーリー証券
Haitong|海通国際
CICC|中国国際金融
Citic Securities|中信証券
Huatai Securities|華泰証券
KGI Securities|凱基証券
Kiwoom Securities|キウム証券
MSCI
S&P Global|S&Pグローバル|スタンダード・アンド・プアーズ|S&P?
Moody's|ムーディーズ|ムーディーズ・レーティングス|Moody's Ratings
Fitch Ratings|フィッチ・レーティングス|フィッチ
R&I|格付投資情報センター
JCR|日本格付研究所
Morningstar|モーニングスター
Gartner|ガートナー|ガートナージャパン
IDC|IDC Japan|IDCジャパン
Forrester|フォレスター・リサーチ|フォレスター
Omdia|オムディア
Canalys|カナリス
TrendForce|トレンドフォース|集邦科技
Counterpoint Research|カウンターポイント・リサーチ|カウンターポイント
Dell'Oro Group|デローロ・グループ|デローログループ
Synergy Research Group|シナジー・リサーチ・グループ|シナジーリサーチグループ|Synergy Research
650 Group
LightCounting|ライトカウンティング
TechInsights|テックインサイツ
Yole Group|ヨール・グループ|ヨール・インテリジェンス|Yole
SEMI|国際半導体製造装置材料協会
Semiconductor Industry Association|米半導体工業会
WSTS|世界半導体市場統計
SEAJ|日本半導体製造装置協会
Techno Systems Research|テクノ・システム・リサーチ
Fuji Keizai|富士経済
Fuji Chimera Research Institute|富士キメラ総研
Yano Research Institute|矢野経済研究所
ITR|アイ・ティ・アール
MM Research Institute|MM総研
ICT Research & Consulting|ICT総研
Mitsubishi Research Institute|三菱総合研究所|三菱総研
Japan Research Institute|日本総合研究所|日本総研
Daiwa Institute of Research|大和総研
Mizuho Research & Technologies|みずほリサーチ&テクノロジーズ
Teikoku Databank|帝国データバンク
Tokyo Shoko Research|東京商工リサーチ
INITIAL?|イニシャル社 > Uzabase
CBRE
JLL|ジョーンズ・ラング・ラサール
Cushman & Wakefield|クッシュマン・アンド・ウェイクフィールド
Epoch AI|エポックAI|Epoch?
METR
Stanford University|スタンフォード大学|米スタンフォード大学|Stanford HAI|スタンフォード大|Stanford
RAND|ランド研究所|RAND Corporation
CSIS|戦略国際問題研究所|米戦略国際問題研究所
CSET|安全保障・新技術センター
Brookings|ブルッキングス研究所
Institute for Progress
Peterson Institute|ピーターソン国際経済研究所
Bruegel|ブリューゲル研究所
PitchBook|ピッチブック
CB Insights|CBインサイツ
Crunchbase|クランチベース
Tracxn|トラクスン
Preqin|プレキン
Dealroom|ディールルーム
LSEG|ロンドン証券取引所グループ|リフィニティブ|Refinitiv
FactSet|ファクトセット
QUICK FactSet|QUICK・ファクトセット
Visible Alpha|ビジブル・アルファ
Sensor Tower|センサータワー
data.ai
Appfigures|アップフィギュアズ
Similarweb|シミラーウェブ
Comscore|コムスコア
eMarketer|イーマーケター
Statista|スタティスタ
Apptopia|アップトピア
QuestMobile|クエストモバイル
Artificial Analysis|アーティフィシャル・アナリシス
Futurum Group|フューチュラム・グループ
Moor Insights|ムーア・インサイツ
Creative Strategies|クリエーティブ・ストラテジーズ
D2D Advisory
Constellation Research|コンステレーション・リサーチ
Grand View Research|グランド・ビュー・リサーチ
Fortune Business Insights|フォーチュン・ビジネス・インサイツ
MarketsandMarkets|マーケッツアンドマーケッツ
Precedence Research|プレシデンス・リサーチ
Mordor Intelligence|モルドール・インテリジェンス
IMARC|IMARCグループ
Frost & Sullivan|フロスト・アンド・サリバン
Challenger, Gray & Christmas|チャレンジャー・グレイ・アンド・クリスマス
Layoffs.fyi
Wood Mackenzie|ウッドマッケンジー|ウッド・マッケンジー
BloombergNEF|ブルームバーグNEF|BNEF
Rystad Energy|ライスタッド・エナジー
Grid Strategies
EPRI|米電力研究所
IEA|国際エネルギー機関|International Energy Agency
Uptime Institute|アップタイム・インスティテュート
datacenterHawk
DC Byte|DCバイト
Reuters|ロイター|ロイター通信
Bloomberg|ブルームバーグ|ブルームバーグ通信|ブルームバーグ・ニュース|Bloomberg News
Associated Press|AP通信
AFP|AFP通信|フランス通信
dpa|DPA通信
Financial Times|フィナンシャル・タイムズ|英フィナンシャル・タイムズ|FT|英FT
The Wall Street Journal|ウォール・ストリート・ジャーナル|Wall Street Journal|WSJ|米ウォール・ストリート・ジャーナル|ウォールストリート・ジャーナル
The New York Times|ニューヨーク・タイムズ|New York Times|米ニューヨーク・タイムズ|ニューヨークタイムズ
The Washington Post|ワシントン・ポスト|Washington Post
The Information|ザ・インフォメーション|ジ・インフォメーション|インフォメーション紙
Bloomberg Intelligence|ブルームバーグ・インテリジェンス
CNBC
CNN
Fox Business|FOXビジネス
NBC News|NBCニュース
BBC|英BBC
Sky News|スカイニュース
The Guardian|ガーディアン紙|英ガーディアン
The Times?|英タイムズ
The Telegraph|英テレグラフ
The Economist|エコノミスト誌|英エコノミスト
The Verge|ザ・ヴァージ|ザ・バージ
TechCrunch|テッククランチ
Tom's Hardware|トムズ・ハードウェア
Wired?|WIRED|ワイアード
Ars Technica|アーズ・テクニカ
Engadget|エンガジェット
The Register|ザ・レジスター
404 Media
Platformer
Puck News
Semafor|セマフォー
Politico|ポリティコ
Axios|アクシオス
Business Insider|ビジネスインサイダー|ビジネス・インサイダー
Barron's|バロンズ
MarketWatch|マーケットウオッチ
Forbes|フォーブス
Fortune?|フォーチュン誌|米フォーチュン
Time Magazine|タイム誌|米タイム誌
MIT Technology Review|MITテクノロジーレビュー
IEEE Spectrum|IEEEスペクトラム
EE Times
SemiWiki
The Next Platform
ServeTheHome
Data Center Dynamics|データセンター・ダイナミクス|DCD?
Data Center Knowledge
VentureBeat|ベンチャービート
ZDNet|ZDネット
CNET
PCMag
9to5Mac
MacRumors
VideoCardz
Wccftech
AnandTech
Nature?|ネイチャー誌|英ネイチャー|ネイチャー
Handelsblatt|ハンデルスブラット|独ハンデルスブラット
Der Spiegel|シュピーゲル
Manager Magazin|マネジャー・マガジン
Les Echos|レゼコー
Le Monde|ルモンド|仏ルモンド
Le Figaro|フィガロ紙
Sifted|シフテッド
El País|エルパイス
South China Morning Post|サウスチャイナ・モーニング・ポスト|SCMP
Caixin|財新|財新伝媒
Yicai|第一財経
Cailianshe|財聯社
LatePost|晩点|晩点LatePost
36Kr|36氪
Jiemian|界面新聞
STAR Market Daily|科創板日報
The Paper?|澎湃新聞
China Daily|チャイナ・デイリー
Global Times|環球時報
People's Daily|人民日報
Xinhua|新華社|新華社通信
CCTV|中国中央テレビ|China Central Television|中国中央電視台
DigiTimes|デジタイムズ|電子時報
Commercial Times|工商時報
Economic Daily News|経済日報
United Daily News|聯合報
Liberty Times|自由時報
Korea Economic Daily|韓国経済新聞
Maeil Business|毎日経済新聞
Chosun Ilbo|朝鮮日報
JoongAng Ilbo|中央日報
Yonhap|聯合ニュース
ETNews|電子新聞
ZDNet Korea
BusinessKorea
The Elec|ジ・エレック
Economic Times|エコノミック・タイムズ
Times of India|タイムズ・オブ・インディア
Mint (newspaper)|ミント紙
The Straits Times|ストレーツ・タイムズ
Globes|グローブス紙
Calcalist|カルカリスト
The National?|ザ・ナショナル
Nikkei?|日本経済新聞|日経|日経新聞
Nikkei Asia|日経アジア
Nikkei xTECH|日経クロステック|日経XTECH
Nikkei Business|日経ビジネス
Nikkei Veritas|日経ヴェリタス
Yomiuri Shimbun|読売新聞
Asahi Shimbun|朝日新聞
Mainichi Shimbun|毎日新聞
Sankei Shimbun|産経新聞
Kyodo News|共同通信|共同通信社
Jiji Press|時事通信|時事通信社
NHK
Nippon TV|日本テレビ|日テレ
TBS
TV Asahi|テレビ朝日
TV Tokyo|テレビ東京
Hokkaido Shimbun|北海道新聞
Kumamoto Nichinichi Shimbun|熊本日日新聞
Nikkan Kogyo Shimbun|日刊工業新聞
Dempa Shimbun|電波新聞
Chemical Daily|化学工業日報
Denki Shimbun|電気新聞
Toyo Keizai|東洋経済オンライン|東洋経済新報社|東洋経済
President Online|プレジデントオンライン
ITmedia|アイティメディア
Impress?|インプレス社|クラウドWatch
ASCII.jp
Gigazine|GIGAZINE|ギガジン
Mynavi News|マイナビニュース
Newswitch|ニュースイッチ
EE Times Japan
PC Watch
Publickey
Pew Research Center|ピュー・リサーチ・センター|Pew Research
Gallup|ギャラップ
YouGov|ユーガブ
Edelman|エデルマン
Diamond Inc.|ダイヤモンド・オンライン|ダイヤモンド社|週刊ダイヤモンド
Central News Agency|台湾中央通信社
`
  .trim()
  .split('\n')
