// Power for data centres: utilities, producers, reactors, grid operators.

/** One organisation a line. */
export const ENERGY: readonly string[] = `
AES Corporation|AESコーポレーション|AES?
AEP Ohio|AEPオハイオ > American Electric Power
FirstEnergy|ファーストエナジー
PPL Corporation|PPLコーポレーション
Ameren|アメレン
WEC Energy|WEC?|WECエナジー・グループ|WEC Energy Group
We Energies|ウィー・エナジーズ > WEC Energy
CMS Energy|CMSエナジー
Consumers Energy|コンシューマーズ・エナジー > CMS Energy
Alliant Energy|アライアント・エナジー
CenterPoint Energy|センターポイント・エナジー
Oncor|オンコー|オンコア > Sempra
Sempra|センプラ
Edison International|エジソン・インターナショナル
Southern California Edison|サザン・カリフォルニア・エジソン > Edison International
Consolidated Edison|コンソリデーテッド・エジソン|コン・エジソン|Con Edison
NV Energy|NVエナジー > Berkshire Hathaway
MidAmerican Energy|ミッドアメリカン・エナジー > Berkshire Hathaway
PacifiCorp|パシフィコープ > Berkshire Hathaway
Portland General Electric|ポートランド・ゼネラル・エレクトリック
Pinnacle West|ピナクル・ウエスト・キャピタル|Pinnacle West Capital
Salt River Project|ソルトリバー・プロジェクト
Florida Power & Light|フロリダ・パワー・アンド・ライト > NextEra Energy
Entergy Louisiana|エンタジー・ルイジアナ > Entergy
Entergy Arkansas > Entergy
Alabama Power|アラバマ・パワー > Southern Company
Mississippi Power|ミシシッピ・パワー > Southern Company
Appalachian Power > American Electric Power
OG&E
Black Hills Energy|ブラックヒルズ・エナジー
Basin Electric|ベイスン・エレクトリック
Hydro-Québec|ハイドロ・ケベック|ケベック水力発電公社|Hydro-Quebec
Ontario Power Generation|オンタリオ・パワー・ジェネレーション|OPG
BC Hydro|BCハイドロ
Fortis Inc.|フォーティス社
TransAlta|トランスアルタ
Capital Power|キャピタル・パワー
Bruce Power|ブルース・パワー
TC Energy|TCエナジー
Enbridge|エンブリッジ
Energy Transfer|エナジー・トランスファー
Enterprise Products|エンタープライズ・プロダクツ|Enterprise Products Partners
ONEOK|ワンオーク
EQT Corporation|EQTコーポレーション
Expand Energy|エクスパンド・エナジー
ConocoPhillips|コノコフィリップス
Occidental Petroleum|オキシデンタル・ペトロリアム|オキシデンタル
Liberty Energy|リバティ・エナジー
Solaris Energy Infrastructure|ソラリス・エナジー・インフラストラクチャー
Atlas Energy Solutions
Wärtsilä|バルチラ|Wartsila
Rolls-Royce|ロールス・ロイス|ロールスロイス
Generac|ジェネラック
Innio|イニオ|Jenbacher
Bergen Engines
Siemens Gamesa|シーメンス・ガメサ > Siemens Energy
Vestas|ヴェスタス
First Solar|ファースト・ソーラー
Nextpower|ネクストパワー|ネクストラッカー|Nextracker
Sunrun|サンラン
Enphase|エンフェーズ・エナジー|Enphase Energy
SolarEdge|ソーラーエッジ|ソーラーエッジ・テクノロジーズ
Eos Energy|イオス・エナジー|Eos Energy Enterprises
Peak Energy|ピーク・エナジー
Energy Vault|エナジー・ボールト
Northvolt|ノースボルト
Invenergy|インベナジー
Intersect Power|インターセクト・パワー > Alphabet
Pattern Energy|パターン・エナジー
Clearway Energy|クリアウェイ・エナジー
Ormat|オーマット・テクノロジーズ|Ormat Technologies
Sage Geosystems|セージ・ジオシステムズ
Quaise Energy|クエイズ・エナジー
XGS Energy
Eavor|Eavor Technologies
Zanskar
Centrus Energy|セントラス・エナジー|セントラス
Urenco|ウレンコ
Orano|オラノ|仏オラノ
Framatome|フラマトム > EDF
Kazatomprom|カザトムプロム
Uranium Energy Corp.|ウラニウム・エナジー
Energy Fuels|エナジー・フューエルズ
General Matter|ジェネラル・マター
Standard Nuclear
The Nuclear Company|ニュークリア・カンパニー
Elementl Power|エレメントル・パワー
Terrestrial Energy|テレストリアル・エナジー
Naarea
Blykalla|ブリカラ
Copenhagen Atomics|コペンハーゲン・アトミクス
Seaborg Technologies
Antares Nuclear
ENTRA1 Energy|エントラワン・エナジー
Fluor|フルア
Kiewit|キーウィット
Pacific Fusion|パシフィック・フュージョン
Proxima Fusion|プロキシマ・フュージョン
Marvel Fusion|マーベル・フュージョン
Focused Energy
Tokamak Energy|トカマク・エナジー
First Light Fusion|ファースト・ライト・フュージョン
Zap Energy|ザップ・エナジー
Type One Energy|タイプ・ワン・エナジー
Thea Energy
Inertia Enterprises
Avalanche Energy
Xcimer Energy
ITER|国際熱核融合実験炉
CAISO|カリフォルニア独立系統運用機関
MISO|中部大陸独立系統運用機関|Midcontinent Independent System Operator
Southwest Power Pool|サウスウエスト・パワー・プール
ISO New England|ISOニューイングランド
NYISO|ニューヨーク独立系統運用機関
NERC|北米電力信頼度協議会|北米電力信頼性評議会|North American Electric Reliability Corporation
Bonneville Power Administration|ボンネビル電力局
NESO|National Energy System Operator
Ofgem|英ガス電力市場監督局|オフジェム
SSE plc
ScottishPower|スコティッシュ・パワー > Iberdrola
Centrica|セントリカ
Octopus Energy|オクトパスエナジー|オクトパス・エナジー
Drax|ドラックス
TenneT|テネット社
50Hertz|50ヘルツ
Amprion|アンプリオン
RTE?|仏送電公社|仏RTE
EirGrid|エアグリッド
ESB Networks
Red Eléctrica|レッド・エレクトリカ|Redeia
Terna|テルナ社
Fortum|フォータム
Statkraft|スタットクラフト
EnBW
Uniper|ユニパー
Naturgy|ナトゥルジー
Endesa|エンデサ
EDP Group|ポルトガル電力会社EDP
Axpo|アクスポ
CEZ|チェコ電力
`
  .trim()
  .split('\n')
