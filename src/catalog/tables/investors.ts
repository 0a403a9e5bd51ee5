// Banks, insurers, funds and other sources of money, in America and Europe.

/** One organisation a line. */
export const INVESTORS: readonly string[] = `
EDP Renováveis|EDPレノバベイス|EDPR > EDP Group
BNY|BNYメロン|バンク・オブ・ニューヨーク・メロン
Charles Schwab|チャールズ・シュワブ
Interactive Brokers|インタラクティブ・ブローカーズ
Nasdaq Inc.|ナスダック社
Intercontinental Exchange|インターコンチネンタル取引所
Euronext|ユーロネクスト
Deutsche Börse|ドイツ取引所|Deutsche Boerse
PNC|PNCファイナンシャル・サービシズ・グループ|PNC Financial
Truist|トゥルイスト・ファイナンシャル|トゥルイスト
US Bancorp|USバンコープ
Fifth Third|フィフス・サード・バンコープ
Huntington Bancshares|ハンチントン・バンクシェアーズ
First Citizens|ファースト・シチズンズ・バンクシェアーズ
TD Bank|トロント・ドミニオン銀行|Toronto-Dominion
Scotiabank|スコシアバンク|ノバスコシア銀行
BMO|モントリオール銀行|BMOキャピタル・マーケッツ
CIBC|カナディアン・インペリアル銀行
National Bank of Canada|カナダ・ナショナル銀行
Itaú Unibanco|イタウ・ウニバンコ|Itau
Commerzbank|コメルツ銀行|コメルツバンク
KfW|ドイツ復興金融公庫
DZ Bank|DZバンク
Intesa Sanpaolo|インテーザ・サンパオロ
CaixaBank|カイシャバンク
Natixis|ナティクシス
Nordea|ノルデア銀行|ノルデア
Danske Bank|ダンスケ銀行
SEB|スカンジナビスカ・エンスキルダ・バンケン
Rabobank|ラボバンク
Julius Baer|ジュリアス・ベア
Pictet|ピクテ
Lombard Odier|ロンバー・オディエ
Amundi|アムンディ
Schroders|シュローダー
Legal & General|リーガル・アンド・ジェネラル
Aviva|アビバ
Lloyd's of London|ロイズ保険組合|ロイズ・オブ・ロンドン
Marsh McLennan|マーシュ・マクレナン
Aon?|エーオン・グループ
Chubb|チャブ
Allstate|オールステート
Progressive Corporation|プログレッシブ保険
Travelers Companies|トラベラーズ・カンパニーズ
Franklin Templeton|フランクリン・テンプルトン
Invesco|インベスコ
Neuberger Berman|ニューバーガー・バーマン
Janus Henderson|ジャナス・ヘンダーソン
Artisan Partners|アーティザン・パートナーズ
Starboard Value|スターボード・バリュー
ValueAct|バリューアクト・キャピタル
Pershing Square|パーシング・スクエア
Millennium Management|ミレニアム・マネジメント
Two Sigma|ツーシグマ
D. E. Shaw|DEショー
Renaissance Technologies|ルネサンス・テクノロジーズ
Man Group|マン・グループ
Balyasny|バリアスニー・アセット・マネジメント
AQR|AQRキャピタル・マネジメント
Hudson River Trading|ハドソン・リバー・トレーディング
Jump Trading|ジャンプ・トレーディング
XTX Markets|XTXマーケッツ
Soros Fund Management|ソロス・ファンド・マネジメント
Duquesne Family Office|デュケーヌ・ファミリー・オフィス
Thiel Macro|ティール・マクロ
Appaloosa|アパルーサ・マネジメント
Viking Global|バイキング・グローバル・インベスターズ
Hindenburg Research|ヒンデンブルグ・リサーチ
Muddy Waters|マディー・ウォーターズ・リサーチ|マディ・ウォーターズ・リサーチ
Culper Research
Kerrisdale Capital|ケリスデール・キャピタル
Ribbit Capital|リビット・キャピタル
FirstMark|ファーストマーク・キャピタル
Redpoint Ventures|レッドポイント・ベンチャーズ
Union Square Ventures|ユニオン・スクエア・ベンチャーズ
First Round Capital|ファースト・ラウンド・キャピタル
IVP
Norwest|ノーウエスト・ベンチャー・パートナーズ|Norwest Venture Partners
Foundation Capital|ファウンデーション・キャピタル
Sapphire Ventures|サファイア・ベンチャーズ
SV Angel|SVエンジェル
Initialized Capital|イニシャライズド・キャピタル
Kindred Ventures
Playground Global|プレイグラウンド・グローバル
Eclipse Ventures|エクリプス・ベンチャーズ
DCVC
Breakthrough Energy|ブレークスルー・エナジー|ブレイクスルー・エナジー・ベンチャーズ|Breakthrough Energy Ventures
Energy Impact Partners
Qualcomm Ventures|クアルコム・ベンチャーズ > Qualcomm
Cisco Investments > Cisco
OpenAI Startup Fund|OpenAIスタートアップ・ファンド > OpenAI
Alexa Fund|アレクサ・ファンド > Amazon
Cathay Innovation|カセイ・イノベーション
Partech Partners|Partech
Eurazeo|ユーラゼオ
Ardian|アルディアン
Speedinvest
Earlybird|アーリーバード・ベンチャー・キャピタル
HV Capital
Cherry Ventures
Lakestar|レイクスター
Creandum|クレアンダム
LocalGlobe
Nordic Capital|ノルディック・キャピタル
Permira|ペルミラ
Apax Partners|エイパックス・パートナーズ
Partners Group|パートナーズ・グループ
Hg Capital
Exor|エクソール
Hellman & Friedman|ヘルマン・アンド・フリードマン
Clayton Dubilier & Rice|クレイトン・デュビリエ&ライス|CD&R
Francisco Partners|フランシスコ・パートナーズ
Stonepeak|ストーンピーク
I Squared Capital|Iスクエアード・キャピタル
Starwood Capital|スターウッド・キャピタル・グループ
GI Partners
ArcLight|アークライト・キャピタル・パートナーズ
Energy Capital Partners|エナジー・キャピタル・パートナーズ|ECP
LS Power|LSパワー
Antin|アンティン・インフラストラクチャー・パートナーズ
Nuveen|ヌビーン
HPS Investment Partners|HPSインベストメント・パートナーズ > BlackRock
Golub Capital|ゴラブ・キャピタル
Beignet Investor|ベニエ・インベスター
Liberty Mutual|リバティー・ミューチュアル
TIAA|全米教職員退職年金基金
CalPERS|カルパース|カリフォルニア州職員退職年金基金
CalSTRS|カルスターズ
AIMCo|アルバータ投資運用公社
OMERS|オンタリオ州公務員年金基金
PSP Investments
Caisse des Dépôts|フランス預金供託公庫|仏預金供託公庫
European Innovation Council|欧州イノベーション評議会
European Investment Fund|欧州投資基金 > European Investment Bank
British Business Bank|英ビジネス銀行
National Wealth Fund|英国富ファンド
Sovereign Tech Agency|ソブリン・テック・エージェンシー
SPRIND|飛躍的イノベーション庁
US International Development Finance Corporation|米国際開発金融公社|国際開発金融公社|International Development Finance Corporation
US Export-Import Bank|米輸出入銀行|Export-Import Bank of the United States|US Exim Bank
`
  .trim()
  .split('\n')
