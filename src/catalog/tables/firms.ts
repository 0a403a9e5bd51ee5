// Firms of other trades that the AI industry's news names: as users, advertisers, litigants, suppliers, employers.

/** One organisation a line. */
export const FIRMS: readonly string[] = `
UPS|ユナイテッド・パーセル・サービス|United Parcel Service
FedEx|フェデックス
DHL
Maersk|マースク|A.P.モラー・マースク
Airbus|エアバス
RTX Corporation|RTXコーポレーション
Northrop Grumman|ノースロップ・グラマン
General Dynamics|ゼネラル・ダイナミクス
L3Harris|L3ハリス
BAE Systems|BAEシステムズ
Rheinmetall|ラインメタル
Leonardo S.p.A.|伊レオナルド
GE Aerospace|GEエアロスペース
General Electric|ゼネラル・エレクトリック|ゼネラルエレクトリック
Honeywell|ハネウェル
3M
Emerson Electric|エマソン・エレクトリック
Rockwell Automation|ロックウェル・オートメーション
Deere|ディア・アンド・カンパニー|Deere & Company|ジョンディア
Procter & Gamble|プロクター・アンド・ギャンブル|P&G
Nestlé|ネスレ|Nestle
Unilever|ユニリーバ
Coca-Cola|コカ・コーラ
PepsiCo|ペプシコ
Nike|ナイキ
LVMH
L'Oréal|ロレアル|L'Oreal
Inditex|インディテックス
IKEA|イケア
H&M
Lufthansa|ルフトハンザ
Delta Air Lines|デルタ航空
United Airlines|ユナイテッド航空
American Airlines|アメリカン航空
Air France-KLM|エールフランスKLM
Allianz|アリアンツ
AXA|アクサ
Zurich Insurance|チューリッヒ保険
Munich Re|ミュンヘン再保険
Swiss Re|スイス再保険
AIG
MetLife|メットライフ
Prudential Financial|プルデンシャル・ファイナンシャル
Lloyds Banking Group|ロイズ・バンキング・グループ
NatWest|ナットウエスト
BBVA
UniCredit|ウニクレディト
Commonwealth Bank|コモンウェルス銀行
Westpac|ウエストパック
ABN Amro|ABNアムロ
Goldman Sachs Asset Management|ゴールドマン・サックス・アセット・マネジメント
WPP
Omnicom|オムニコム
Publicis|ピュブリシス
Fiverr|ファイバー社
Upwork|アップワーク
Udemy|ユーデミー
Pearson|ピアソン
Encyclopaedia Britannica|ブリタニカ百科事典|エンサイクロペディア・ブリタニカ
Axel Springer|アクセル・シュプリンガー
Condé Nast|コンデナスト|Conde Nast
Hearst|ハースト
Ziff Davis|ジフ・デービス
Penske Media|ペンスキー・メディア
People Inc.|ピープル社|Dotdash Meredith
Vox Media|ボックス・メディア
Paramount Skydance|パラマウント・スカイダンス|パラマウント
Lionsgate|ライオンズゲート
NBCUniversal|NBCユニバーサル > Comcast
Sony Music|ソニー・ミュージックエンタテインメント > Sony Group
HarperCollins|ハーパーコリンズ > News Corp
Bertelsmann|ベルテルスマン
Home Depot|ホーム・デポ
Lowe's|ロウズ
Kroger|クローガー
Costco|コストコ
Target Corporation|ターゲット・コーポレーション
Best Buy|ベスト・バイ
eBay|イーベイ
Etsy|エッツィ
Expedia|エクスペディア
Booking Holdings|ブッキング・ホールディングス
ADP
Paychex|ペイチェックス
Paycom|ペイコム
Equifax|エキファックス
Experian|エクスペリアン
Mattel|マテル
Hasbro|ハズブロ
Carvana|カーバナ
Chipotle|チポトレ
Wendy's|ウェンディーズ
Eni
Equinor|エクイノール
Schlumberger|シュルンベルジェ|SLB
Baker Hughes|ベーカー・ヒューズ
Halliburton|ハリバートン
Linde|リンデ
BASF
Air Liquide|エア・リキード
Freeport-McMoRan|フリーポート・マクモラン
Rio Tinto|リオ・ティント
BHP
Foxconn Interconnect Technology|鴻騰精密 > Foxconn
Amphenol|アンフェノール
TE Connectivity|TEコネクティビティ
Prysmian|プリズミアン
Hubbell|ハベル社
nVent Electric
EMCOR
Comfort Systems USA|コンフォート・システムズ
Armis|アルミス社
Vertex Pharmaceuticals|バーテックス・ファーマシューティカルズ
Amgen|アムジェン
Gilead Sciences|ギリアド・サイエンシズ
AbbVie|アッヴィ
Boehringer Ingelheim|ベーリンガーインゲルハイム
Mayo Clinic|メイヨー・クリニック
Cleveland Clinic|クリーブランド・クリニック
Epic Systems|エピック・システムズ
Philips|フィリップス
GE HealthCare|GEヘルスケア
Siemens Healthineers|シーメンス・ヘルシニアーズ
Medtronic|メドトロニック
Japan Steel Works|日本製鋼所
Organo|オルガノ
Kurita Water|栗田工業
Nomura Micro Science|野村マイクロ・サイエンス
Nitto Denko|日東電工
Sumitomo Bakelite|住友ベークライト
Mitsui Chemicals|三井化学
Toyobo|東洋紡
Kuraray|クラレ
Daicel|ダイセル
Nissan Chemical|日産化学
ADEKA
JEOL|日本電子
Hitachi Construction Machinery|日立建機
Kanadevia|カナデビア|日立造船
Nippon Electric Glass|日本電気硝子
Fujitsu General|富士通ゼネラル
Nissin Foods|日清食品ホールディングス|日清食品
Iris Ohyama|アイリスオーヤマ
Mori Building|森ビル
Mitsubishi HC Capital|三菱HCキャピタル
Fuyo General Lease|芙蓉総合リース
Sumitomo Life|住友生命保険|住友生命
Mitsui Sumitomo Insurance|三井住友海上火災保険|三井住友海上
Sony Life|ソニー生命保険|ソニー生命
Sony Bank|ソニー銀行
Japan Post Bank|ゆうちょ銀行
Seven Bank|セブン銀行
au Jibun Bank|auじぶん銀行 > KDDI
Concordia Financial|横浜銀行
Chiba Bank|千葉銀行
Bank of Fukuoka|福岡銀行
Higo Bank|肥後銀行
Isetan Mitsukoshi|三越伊勢丹ホールディングス|三越伊勢丹
Tokyo Metro|東京地下鉄|東京メトロ
Kintetsu|近鉄グループホールディングス
Hankyu Hanshin|阪急阪神ホールディングス
Yamaha Motor|ヤマハ発動機
Hino Motors|日野自動車
Aisin|アイシン
JTEKT|ジェイテクト
NSK|日本精工
NTN
THK
Makino|牧野フライス製作所
DMG Mori|DMG森精機
Amada|アマダ
Brother Industries|ブラザー工業
Casio|カシオ計算機
Japan Display|ジャパンディスプレイ
Alps Alpine|アルプスアルパイン
Minebea Mitsumi|ミネベアミツミ
Nichia|日亜化学工業
Toyoda Gosei|豊田合成
Kokuyo|コクヨ
Skylark|すかいらーくホールディングス
Zensho|ゼンショーホールディングス
Nitori|ニトリホールディングス|ニトリ
Ryohin Keikaku|良品計画
Pan Pacific International|パン・パシフィック・インターナショナルホールディングス
`
  .trim()
  .split('\n')
