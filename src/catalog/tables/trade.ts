// Media groups, shops, carriers, builders and makers of materials that buy AI or sell to it.

/** One organisation a line. */
export const TRADE: readonly string[] = `
Gannett|ガネット|USA Today Co.
McClatchy|マクラッチー
Lee Enterprises|リー・エンタープライズ
Alden Global Capital|アルデン・グローバル・キャピタル
MediaNews Group|メディアニュース・グループ > Alden Global Capital
Tribune Publishing|トリビューン・パブリッシング > Alden Global Capital
Fox Corporation|フォックス・コーポレーション
Prisa Media|プリサ・メディア
Schibsted|シブステッド
Penguin Random House|ペンギン・ランダムハウス > Bertelsmann
Hachette|アシェット・リーブル|アシェット
Macmillan Publishers|マクミラン・パブリッシャーズ
Simon & Schuster|サイモン・アンド・シュスター
Wiley|ワイリー社|ジョン・ワイリー・アンド・サンズ
Springer Nature|シュプリンガー・ネイチャー
Elsevier|エルゼビア > RELX
Taylor & Francis|テイラー・アンド・フランシス
Informa|インフォーマ
Concord Music|コンコード・ミュージック|Concord Music Group
ABKCO
BMG|BMGライツ・マネジメント > Bertelsmann
Deezer|ディーザー
SoundCloud|サウンドクラウド
Klay Vision|クレイ・ビジョン
Roku|ロク社
Charter Communications|チャーター・コミュニケーションズ
Sony Pictures|ソニー・ピクチャーズ
A24
Asteria Film|アステリア
Promise Studios
Particle6
Vimeo|ビメオ
Medium.com
Substack|サブスタック
Yelp|イェルプ
Quora|クオーラ
Mumsnet
Tripadvisor|トリップアドバイザー
Zillow|ジロー・グループ|ジロウ
Redfin|レッドフィン
CoStar|コスター・グループ|CoStar Group
Opendoor|オープンドア・テクノロジーズ|Opendoor Technologies
WeWork|ウィーワーク
Bumble?|バンブル社
Match Group|マッチ・グループ
Grindr|グラインダー社
Tinder|ティンダー > Match Group
Telegram|テレグラム社
Signal Foundation|シグナル財団
Proton AG|プロトン社
DuckDuckGo|ダックダックゴー
Ecosia|エコシア
Qwant|クワント
Opera Software|オペラ・ソフトウエア
The Browser Company|ブラウザー・カンパニー > Atlassian
Kagi
The Trade Desk|トレード・デスク
AppLovin|アップラビン
Taboola|タブーラ
Criteo|クリテオ
Havas|アヴァス
Interpublic|インターパブリック・グループ > Omnicom
S4 Capital|S4キャピタル
Albertsons|アルバートソンズ
Macy's|メーシーズ
Gap Inc.|ギャップ社
Levi Strauss|リーバイ・ストラウス
Lululemon|ルルレモン
Estée Lauder|エスティローダー|エスティ・ローダー|Estee Lauder
Wayfair|ウェイフェア
Chewy Inc.
Walgreens|ウォルグリーン
Tesco|テスコ
Sainsbury's|セインズベリー
Carrefour|カルフール
Ahold Delhaize|アホールド・デレーズ
Lidl|リドル社 > Schwarz Group
Zalando|ザランド
Otto Group|オットー・グループ
Just Eat Takeaway|ジャスト・イート・テイクアウェイ > Prosus
Deliveroo|デリバルー > DoorDash
Delivery Hero|デリバリーヒーロー
Yum! Brands|ヤム・ブランズ|Yum Brands
Taco Bell|タコベル > Yum! Brands
Domino's|ドミノ・ピザ
Marriott|マリオット・インターナショナル
Hilton|ヒルトン・ワールドワイド
Ryanair|ライアンエアー
British Airways|ブリティッシュ・エアウェイズ
Air Canada|エア・カナダ
Union Pacific|ユニオン・パシフィック
C.H. Robinson|CHロビンソン・ワールドワイド
Flexport|フレックスポート
Kuehne+Nagel|キューネ・アンド・ナーゲル
Deutsche Bahn|ドイツ鉄道
Thyssenkrupp|ティッセンクルップ
ArcelorMittal|アルセロール・ミタル|アルセロールミタル
Glencore|グレンコア
Vale?|ヴァーレ|伯ヴァーレ
Alcoa|アルコア
MP Materials|MPマテリアルズ
Lynas|ライナス・レアアース
Nucor|ニューコア
Cargill|カーギル
Bunge|ブンゲ
Dow Inc.|米ダウ社
DuPont|デュポン?
Qnity|キューニティ|Qnity Electronics
Merck KGaA|独メルク
Evonik|エボニック
Solvay|ソルベイ社
Umicore|ユミコア
Heraeus|ヘレウス
Saint-Gobain|サンゴバン
Holcim|ホルシム
Vinci SA|仏バンシ
Skanska|スカンスカ
Hochtief|ホッホティーフ
Ferrovial|フェロビアル
Mastec|マステック|MasTec
Primoris
Sterling Infrastructure|スターリング・インフラストラクチャー
DPR Construction|DPRコンストラクション
Mortenson
Holder Construction
IDA Ireland|アイルランド政府産業開発庁
Petrobras|ペトロブラス
Eletrobras|エレトロブラス
Embraer|エンブラエル
Pemex|ペメックス
Cemex|セメックス
Globo|グローボ
iFood|アイフード > Prosus
Rappi|ラッピ社
Totvs
Sur Energy
Casa dos Ventos
NotCo
`
  .trim()
  .split('\n')
