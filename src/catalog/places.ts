// Places that sites are named by, in English and in Japanese: アビリーン is Abilene.
import { foldName } from '#domain/text.ts'

/** One place a line, its English name first. */
const PLACES: readonly string[] = `
Abilene|アビリーン
Alabama|アラバマ州
Alberta|アルバータ州
Amarillo|アマリロ
Arizona|アリゾナ州
Ashburn|アッシュバーン
Atlanta|アトランタ
Austin|オースティン
Baton Rouge|バトンルージュ
California|カリフォルニア州
Cheyenne|シャイアン
Chicago|シカゴ
Columbus|コロンバス
Council Bluffs|カウンシルブラフス
Dallas|ダラス
Denver|デンバー
Des Moines|デモイン
Ellendale|エレンデール
El Paso|エルパソ
Fargo|ファーゴ
Fort Worth|フォートワース
Georgia|ジョージア州
Hillsboro|ヒルズボロ
Homer City|ホーマーシティー
Houston|ヒューストン
Illinois|イリノイ州
Indiana|インディアナ州
Iowa|アイオワ州
Kansas City|カンザスシティー
Kentucky|ケンタッキー州
Las Vegas|ラスベガス
Lordstown|ローズタウン
Los Angeles|ロサンゼルス
Loudoun County|ラウドン郡
Louisiana|ルイジアナ州
Lubbock|ラボック
Memphis|メンフィス
Mesa|メサ
Michigan|ミシガン州
Milam County|ミラム郡
Minnesota|ミネソタ州
Mississippi|ミシシッピ州
Missouri|ミズーリ州
Montana|モンタナ州
Mount Pleasant|マウントプレザント
Nebraska|ネブラスカ州
Nevada|ネバダ州
New Albany|ニューオールバニ|ニューオルバニー
New Carlisle|ニューカーライル
New Jersey|ニュージャージー州
New Mexico|ニューメキシコ州
North Carolina|ノースカロライナ州
North Dakota|ノースダコタ州
Northern Virginia|バージニア州北部
Ohio|オハイオ州
Oklahoma|オクラホマ州
Omaha|オマハ
Oregon|オレゴン州
Pennsylvania|ペンシルベニア州
Phoenix|フェニックス
Pittsburgh|ピッツバーグ
Port Washington|ポートワシントン
Prineville|プラインビル
Quebec|ケベック州
Quincy|クインシー
Reno|リノ
Richland Parish|リッチランド郡
Saline Township|サリーン・タウンシップ
Salt Lake City|ソルトレークシティー
San Antonio|サンアントニオ
Santa Clara|サンタクララ
Shackelford County|シャケルフォード郡
South Carolina|サウスカロライナ州
South Dakota|サウスダコタ州
Southaven|サウスヘイブン
Tennessee|テネシー州
Texas|テキサス州
Tulsa|タルサ
Utah|ユタ州
Vineland|バインランド
Virginia|バージニア州
Washington|ワシントン州
West Virginia|ウェストバージニア州
Wisconsin|ウィスコンシン州
Wyoming|ワイオミング州
Amsterdam|アムステルダム
Barcelona|バルセロナ
Berlin|ベルリン
Blyth|ブライス
Bruyères-le-Châtel|ブリュイエール・ル・シャテル
Cambridge|ケンブリッジ
Cologne|ケルン
Copenhagen|コペンハーゲン
Culham|カラム
Dresden|ドレスデン
Dublin|ダブリン
Dunkirk|ダンケルク
Edinburgh|エディンバラ
Essen|エッセン
Eemshaven|エームスハーフェン
Frankfurt|フランクフルト
Glasgow|グラスゴー
Gothenburg|イエーテボリ
Groningen|フローニンゲン
Hamburg|ハンブルク
Hamina|ハミナ
Helsinki|ヘルシンキ
Jülich|ユーリッヒ
Kajaani|カヤーニ
Leipzig|ライプチヒ
Lisbon|リスボン
London|ロンドン
Loughton|ロートン
Luleå|ルレオ
Lyon|リヨン
Madrid|マドリード
Magdeburg|マクデブルク
Malmö|マルメ
Manchester|マンチェスター
Marseille|マルセイユ
Milan|ミラノ
Munich|ミュンヘン
Narvik|ナルビク
Oslo|オスロ
Paris|パリ
Saclay|サクレー
Sines|シネス
Slough|スラウ
Stavanger|スタバンゲル
Stockholm|ストックホルム
Stuttgart|シュツットガルト
Teesside|ティーズサイド
Trondheim|トロンヘイム
Turin|トリノ
Vienna|ウィーン
Warsaw|ワルシャワ
Zaragoza|サラゴサ
Zurich|チューリヒ|チューリッヒ
Abu Dhabi|アブダビ
Dammam|ダンマン
Doha|ドーハ
Dubai|ドバイ
Jeddah|ジッダ
Neom|ネオム
Riyadh|リヤド
Tel Aviv|テルアビブ
Bangalore|バンガロール|ベンガルール|Bengaluru
Bangkok|バンコク
Batam|バタム|バタム島
Beijing|北京
Busan|釜山
Cheongju|清州
Chengdu|成都
Chennai|チェンナイ
Chongqing|重慶
Cyberjaya|サイバージャヤ
Gansu|甘粛省
Guangzhou|広州
Guiyang|貴陽
Guizhou|貴州省
Gujarat|グジャラート州
Haenam|海南郡
Hangzhou|杭州
Hanoi|ハノイ
Hefei|合肥
Hong Kong|香港
Hsinchu|新竹
Hyderabad|ハイデラバード
Icheon|利川
Incheon|仁川
Inner Mongolia|内モンゴル自治区
Jakarta|ジャカルタ
Jamnagar|ジャムナガル
Johor|ジョホール|ジョホール州
Kaohsiung|高雄
Kolkata|コルカタ
Kuala Lumpur|クアラルンプール
Maharashtra|マハラシュトラ州
Manila|マニラ
Mumbai|ムンバイ
Nanjing|南京
Navi Mumbai|ナビムンバイ
New Delhi|ニューデリー
Noida|ノイダ
Panvel|パンベル
Penang|ペナン
Pune|プネ
Pyeongtaek|平沢
Seoul|ソウル
Shanghai|上海
Shenzhen|深圳
Singapore|シンガポール
Suzhou|蘇州
Taichung|台中
Tainan|台南
Taipei|台北
Ulanqab|ウランチャブ
Ulsan|蔚山
Visakhapatnam|ビシャカパトナム|ヴィシャーカパトナム
Wuhan|武漢
Xinjiang|新疆|新疆ウイグル自治区
Yongin|龍仁
Zhangjiakou|張家口
Zhongwei|中衛
Chiba|千葉
Chitose|千歳
Fukuoka|福岡
Fukushima|福島
Hiroshima|広島
Hokkaido|北海道
Inzai|印西
Ishikari|石狩
Kawasaki|川崎
Kitakyushu|北九州
Kobe|神戸
Kumamoto|熊本
Kyoto|京都
Nagoya|名古屋
Nanto|南砺
Osaka|大阪
Sakai|堺
Sapporo|札幌
Sendai|仙台
Shirakawa|白河
Tomakomai|苫小牧
Yokohama|横浜
Adelaide|アデレード
Auckland|オークランド
Brisbane|ブリスベン
Melbourne|メルボルン
Perth|パース
Sydney|シドニー
Buenos Aires|ブエノスアイレス
Mexico City|メキシコシティー
Monterrey|モンテレイ
Patagonia|パタゴニア
Querétaro|ケレタロ
Rio de Janeiro|リオデジャネイロ
Santiago|サンティアゴ
São Paulo|サンパウロ
Cape Town|ケープタウン
Johannesburg|ヨハネスブルク
Lagos|ラゴス
Nairobi|ナイロビ
`
  .trim()
  .split('\n')

const LISTED = PLACES.flatMap((line) => {
  const names = line.split('|')
  return names.map((name) => [foldName(name), foldName(names[0] ?? name)] as const)
})

/** By every name; テキサス州 by テキサス too, where that is no place of its own. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ...LISTED.flatMap(([name, key]) => (name.endsWith('州') ? [[name.slice(0, -1), key] as const] : [])),
  ...LISTED,
])

/** The key of a place under any of its names; a place that is not listed has its own name for one. */
export function placeKey(name: string): string {
  const folded = foldName(name)
  return KEYS.get(folded) ?? folded
}
