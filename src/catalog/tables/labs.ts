// Those who train models or build on them, outside Japan and the rest of Asia.

/** One organisation a line, as `readRow` of rows.ts reads it. */
export const LABS: readonly string[] = `
OpenAI|オープンAI|オープンエーアイ
Anthropic|アンソロピック|アンスロピック
DeepSeek|ディープシーク|深度求索 > High-Flyer
Google DeepMind|グーグル・ディープマインド|グーグルディープマインド|DeepMind|ディープマインド > Google
Isomorphic Labs|アイソモーフィック・ラボズ|アイソモルフィック・ラボ > Alphabet
xAI|エックスAI
Mistral AI|ミストラルAI|Mistral|ミストラル
Aleph Alpha|アレフ・アルファ|アレフアルファ
Stability AI|スタビリティAI|スタビリティーAI
Black Forest Labs|ブラック・フォレスト・ラボ|ブラックフォレストラボ
Hugging Face|ハギング・フェイス|ハギングフェイス
DeepL|ディープエル
Synthesia|シンセシア
Helsing|ヘルシング
Cohere|コーヒア
Perplexity?|パープレキシティ|パープレキシティー|Perplexity AI
Character.AI|キャラクターAI|Character AI
Inflection AI|インフレクションAI|インフレクション・AI
Adept?|Adept AI|アデプト?
Safe Superintelligence|SSI|セーフ・スーパーインテリジェンス
Thinking Machines Lab|シンキング・マシンズ・ラボ|シンキング・マシンズ|シンキング・マシーンズ・ラボ|シンキングマシンズラボ|Thinking Machines?
Reflection AI|リフレクションAI
Humans&|ヒューマンズアンド
Periodic Labs|ピリオディック・ラボ
Unconventional AI|アンコンベンショナルAI
Project Prometheus|プロジェクト・プロメテウス
AMI Labs|Advanced Machine Intelligence Labs|AMIラボ
World Labs|ワールド・ラボ|ワールドラボ
Liquid AI|リキッドAI
Imbue?
Essential AI|エッセンシャルAI
Contextual AI|コンテクスチュアルAI
Poolside?|プールサイドAI|Poolside AI
H Company|Hカンパニー
Kyutai|キュータイ
LightOn|ライトオン?
Dataiku|データイク
Photoroom|フォトルーム
Nabla Technologies|ナブラ・テクノロジーズ
PhysicsX|フィジックスX
Silo AI|サイロAI > AMD
Lovable?|ラバブル
DataSnipper|データスナイパー
Multiverse Computing|マルチバース・コンピューティング
Builder.ai|ビルダーAI|Builder AI
Quantexa|クオンテクサ
Faculty AI|ファカルティAI > Accenture
BenevolentAI|ベネボレントAI
Featherless AI
Nous Research|ヌース・リサーチ
Prime Intellect|プライム・インテレクト
Arcee AI|アーシーAI
Allen Institute for AI|Ai2|アレンAI研究所|アレン人工知能研究所
EleutherAI|エルーサーAI
AI21 Labs|AI21ラボ|AI21
Scale AI|スケールAI
Surge AI|サージAI
Mercor|メルコア|マーコア
Turing Enterprises|チューリング・エンタープライズ
Labelbox|ラベルボックス
Snorkel AI|スノーケルAI
Appen|アッペン
Invisible Technologies|インビジブル・テクノロジーズ
Handshake AI|ハンドシェイクAI
Datacurve|データカーブ
Databricks|データブリックス
MosaicML|モザイクML > Databricks
Snowflake|スノーフレーク
Palantir|パランティア|パランティア・テクノロジーズ|Palantir Technologies
C3.ai|C3 AI|シースリーAI
Glean?|グリーン・テクノロジーズ
Writer?|ライター社
Jasper AI|ジャスパーAI
Copy.ai|コピーAI
Grammarly|グラマリー
Superhuman?|スーパーヒューマン
Notion Labs|ノーション・ラボ|Notion?
Otter.ai|オッターAI
Fireflies.ai|ファイアフライズAI
Granola AI|グラノーラAI
You.com|ユードットコム
Exa Labs|エグザ・ラボ
Tavily|タビリー
Brave Software|ブレイブ・ソフトウェア
Genspark|ジェンスパーク
Manus|マナスAI|マヌス
Butterfly Effect|バタフライ・エフェクト|蝴蝶効応
Midjourney|ミッドジャーニー
Runway?|ランウェイ社|ランウェイ?|Runway AI|ランウェイAI
Luma AI|ルーマAI
Pika Labs|ピカ・ラボ
HeyGen|ヘイジェン
Suno|スノー社|Suno AI
Udio|ユーディオ
Ideogram|イデオグラム
Leonardo.Ai|レオナルドAI > Canva
Krea AI|クレアAI
Higgsfield|ヒッグスフィールドAI|Higgsfield AI
Moonvalley|ムーンバレー
Lightricks|ライトリックス
Decart|デカート
Tripo AI|トリポAI
Replika|レプリカAI
LangChain|ラングチェーン
LlamaIndex|ラマインデックス
Pinecone Systems|パインコーン・システムズ
Weaviate|ウィービエイト
Weights & Biases|ウェイツ・アンド・バイアシズ|W&B > CoreWeave
OpenRouter|オープンルーター
LMArena|LMアリーナ
Arize AI|アライズAI
Baseten|ベーステン
Fireworks AI|ファイアワークスAI
Together AI|トゥギャザーAI
Modal Labs|モーダル・ラボ
Replicate AI|レプリケートAI > Cloudflare
Anyscale|エニースケール
Modular Inc.|モジュラー社
OctoAI|オクトAI > Nvidia
Lepton AI|レプトンAI > Nvidia
Run:ai|ランAI|Run.ai > Nvidia
Deci AI|デシAI > Nvidia
Gretel|グレーテルAI > Nvidia
Hyperbolic?|ハイパーボリック・ラボ
Nomic AI|ノミックAI
Unsloth AI
Ollama|オラマ
Cartesia AI|カルテシアAI
io Products|アイオー・プロダクツ > OpenAI
Rockset|ロックセット > OpenAI
Statsig|スタッツィグ > OpenAI
Neptune.ai > OpenAI
Merge Labs|マージ・ラボ
World Foundation|ワールド財団|Tools for Humanity|ツールズ・フォー・ヒューマニティー
Clearview AI|クリアビューAI|クリアビューＡＩ
Neuralink|ニューラリンク
`
  .trim()
  .split('\n')
