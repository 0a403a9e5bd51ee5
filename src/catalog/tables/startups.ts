// Start-ups that put models to work: robots, driving, drugs, law, voice, code, defence, and older firms of those trades.

/** One organisation a line. */
export const STARTUPS: readonly string[] = `
Figure AI|フィギュアAI|フィギュア・AI|Figure?
Physical Intelligence|フィジカル・インテリジェンス|フィジカルインテリジェンス
Skild AI|スキルドAI
1X|1X Technologies|1Xテクノロジーズ
Agility Robotics|アジリティ・ロボティクス|アジリティロボティクス
Apptronik|アプトロニック
Sanctuary AI|サンクチュアリAI
Field AI|フィールドAI
Dyna Robotics|ダイナ・ロボティクス
Generalist AI|ジェネラリストAI
Genesis AI|ジェネシスAI
Dexterity AI|デクステリティ
Covariant|コバリアント社
The Bot Company|ボット・カンパニー
Sunday Robotics|サンデー・ロボティクス
K-Scale Labs
Neura Robotics|ニューラ・ロボティクス
Symbotic|シンボティック
Berkshire Grey|バークシャー・グレイ > SoftBank Group
AutoStore|オートストア
Ocado|オカド
Intuitive Surgical|インテュイティブサージカル
iRobot|アイロボット
Waymo|ウェイモ > Alphabet
Cruise?|クルーズ社|GMクルーズ > General Motors
Zoox|ズークス > Amazon
Aurora Innovation|オーロラ・イノベーション
Wayve|ウェイブ・テクノロジーズ|ウェイブ?
Nuro|ニューロ社
Motional|モーショナル > Hyundai Motor Group
May Mobility|メイ・モビリティ
Kodiak Robotics|コディアック・ロボティクス|コディアックAI
Waabi|ワービ
Oxa|オクサ社
Plus AI|プラスAI
Applied Intuition|アプライド・インテュイション
Luminar|ルミナー・テクノロジーズ
Rivian|リビアン
Lucid Group|ルシッド・グループ|Lucid Motors
Joby Aviation|ジョビー・アビエーション
Archer Aviation|アーチャー・アビエーション
Zipline|ジップライン
Skydio|スカイディオ
Recursion?|リカージョン・ファーマシューティカルズ|Recursion Pharmaceuticals
Exscientia|エクセンシア > Recursion
Xaira Therapeutics|ザイラ・セラピューティクス
Generate Biomedicines|ジェネレート・バイオメディシンズ
Absci|アブサイ
EvolutionaryScale|エボリューショナリースケール
Chai Discovery|チャイ・ディスカバリー
Iambic Therapeutics|アイアンビック
Schrödinger|シュレーディンガー社|Schrodinger
Tempus AI|テンパスAI|Tempus
Insitro|インシトロ
Lila Sciences|リラ・サイエンシズ
FutureHouse|フューチャーハウス
Edison Scientific|エジソン・サイエンティフィック
Owkin|オウキン
Cradle Bio|クレイドル・バイオ
Eli Lilly|イーライ・リリー|イーライリリー
Novo Nordisk|ノボ・ノルディスク|ノボノルディスク
Pfizer|ファイザー
Moderna|モデルナ
Merck|メルク
Sanofi|サノフィ
AstraZeneca|アストラゼネカ
Novartis|ノバルティス
Roche|ロシュ
Bayer|バイエル
Johnson & Johnson|ジョンソン・エンド・ジョンソン|J&J
Bristol Myers Squibb|ブリストル・マイヤーズスクイブ
GSK
UnitedHealth|ユナイテッドヘルス・グループ
Abridge?|アブリッジ
OpenEvidence|オープンエビデンス
Hippocratic AI|ヒポクラティックAI
Ambience Healthcare|アンビエンス・ヘルスケア
Commure|コミュア
Viz.ai
PathAI|パスAI
Harvey?|ハーベイ社|ハーベイ?|ハービー社|Harvey AI
Legora|レゴラ
EvenUp|イーブンアップ
Ironclad?|アイアンクラッド
Clio|クリオ社
Robin AI|ロビンAI
Luminance?|ルミナンス社
Spellbook Legal|スペルブック
Thomson Reuters|トムソン・ロイター|トムソンロイター
RELX|レレックス
LexisNexis|レクシスネクシス > RELX
Wolters Kluwer|ウォルターズ・クルワー
Anysphere|エニスフィア|エニースフィア|アニスフィア
Cognition?|Cognition AI|コグニションAI|コグニション?
Replit|レプリット
Vercel|バーセル|ヴァーセル
Supabase|スーパベース
Augment Code|オーグメント・コード
Sourcegraph|ソースグラフ
Tabnine|タブナイン
Magic AI|マジックAI
Bolt.new
StackBlitz|スタックブリッツ
Factory AI|ファクトリーAI
Zed Industries
JetBrains|ジェットブレインズ
Stack Overflow|スタック・オーバーフロー
Warp Terminal
CodeRabbit|コードラビット
Graphite.dev
Sierra?|シエラ?|シエラAI|シエラ・テクノロジーズ|Sierra AI
Decagon|デカゴン社|デカゴン?
Intercom?|インターコム社
Parloa|パーロア
PolyAI|ポリAI
Crescendo AI
Cresta|クレスタAI
ElevenLabs|イレブンラボ|イレブンラブズ|イレブン・ラボ
Deepgram|ディープグラム
AssemblyAI|アセンブリーAI
Hume AI|ヒュームAI
Sesame AI|セサミAI
SoundHound|サウンドハウンド|SoundHound AI
Speechmatics|スピーチマティックス
Rime Labs
Wispr|ウィスパーフロー
Descript|デスクリプト
Clay Labs|クレイ・ラボ
Ramp?|ランプ社
Brex|ブレックス
Rippling?|リップリング
Deel|ディール社
Hebbia|ヘビア
Rogo AI
AlphaSense|アルファセンス
Sumble
Distyl AI
Vannevar Labs
Chaos Industries
Castelion
Epirus
Quantum Systems|クアンタム・システムズ|クォンタム・システムズ
Tekever|テケバー
Auterion|オーテリオン
Skydweller
EliseAI|エリーズAI
Sana?|Sana Labs|サナ・ラボ > Workday
Moveworks|ムーブワークス > ServiceNow
Workato
UiPath|ユーアイパス
Automation Anywhere|オートメーション・エニウェア
Celonis|セロニス
Blue Prism|ブループリズム
Appian
Pega|ペガシステムズ|Pegasystems
Zapier|ザピアー
n8n
Airtable|エアテーブル
Miro?|ミロ社
Gamma Tech|ガンマ・テック
Typeface AI|タイプフェースAI
Mem0
Letta AI
Crew AI|CrewAI
Vectara
Hayden AI
Praktika
Quizlet
Humane?|ヒューメーン社
Rabbit Inc.|ラビット社
Friend AI
Oura|オーラヘルス
Meta Superintelligence Labs|メタ・スーパーインテリジェンス・ラボ|MSL? > Meta
PlayAI > Meta
WaveForms AI > Meta
Limitless AI > Meta
TensorOpera
Normal Computing|ノーマル・コンピューティング
Extropic|エクストロピック
Ricursive Intelligence|リカーシブ・インテリジェンス
Axiom Math|アクシオム・マス
Harmonic AI|ハーモニックAI
Mechanize Inc.
Inferact
Applied Compute|アプライド・コンピュート
Adaptive ML
Reka AI|レカAI
`
  .trim()
  .split('\n')
