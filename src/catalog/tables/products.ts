// Products and services; behind `>` whose they are.

/** One product a line. */
export const PRODUCTS: readonly string[] = `
ChatGPT|チャットGPT > OpenAI
ChatGPT Plus > OpenAI
ChatGPT Pro > OpenAI
ChatGPT Go > OpenAI
ChatGPT Team > OpenAI
ChatGPT Business > OpenAI
ChatGPT Enterprise|ChatGPTエンタープライズ > OpenAI
ChatGPT Edu > OpenAI
ChatGPT Search > OpenAI
ChatGPT Agent|ChatGPTエージェント > OpenAI
ChatGPT Atlas > OpenAI
ChatGPT Health > OpenAI
Codex > OpenAI
Deep Research|ディープリサーチ > OpenAI
OpenAI API > OpenAI
OpenAI for Countries > OpenAI
AgentKit > OpenAI
Claude|クロード? > Anthropic
Claude Code|クロード・コード|クロードコード > Anthropic
Claude Pro > Anthropic
Claude Max > Anthropic
Claude for Enterprise|Claude Enterprise > Anthropic
Claude Cowork > Anthropic
Model Context Protocol > Anthropic
Gemini|ジェミニ? > Google
Gemini Advanced > Google
Gemini Live > Google
Gemini Enterprise > Google
Gemini for Workspace > Google
Gemini CLI > Google
Gemini Code Assist > Google
Google AI Pro > Google
Google AI Ultra > Google
Google AI Studio > Google
Google One > Google
Google Workspace|グーグルワークスペース > Google
Google Search|グーグル検索 > Google
Google Maps|グーグルマップ > Google
Google Photos|グーグルフォト > Google
Google Translate|グーグル翻訳 > Google
Google Play|グーグルプレイ > Google
Google Ads > Google
Google Pixel > Google
Android OS|アンドロイド > Google
AI Overviews|AIによる概要 > Google
AI Mode|AIモード > Google
NotebookLM|ノートブックLM > Google
Vertex AI > Google
BigQuery > Google
Antigravity? > Google
Bard? > Google
Waymo One > Waymo
Chrome|クローム? > Google
Gmail|Gメール > Google
YouTube Premium|ユーチューブプレミアム > YouTube
Kaggle > Google
Meta AI|メタAI > Meta
Ray-Ban Meta|レイバン・メタ > Meta
Meta Quest|メタクエスト > Meta
Threads? > Meta
Reality Labs|リアリティ・ラボ|リアリティーラボ|リアリティラボ > Meta
PyTorch > Meta
Messenger?|メッセンジャー? > Meta
Horizon Worlds > Meta
Microsoft 365 Copilot|Microsoft 365コパイロット|マイクロソフト365コパイロット|M365 Copilot > Microsoft
Microsoft 365|マイクロソフト365 > Microsoft
Copilot|コパイロット > Microsoft
Copilot Pro > Microsoft
Copilot Studio > Microsoft
Copilot+ PC > Microsoft
Security Copilot > Microsoft
GitHub Copilot|GitHubコパイロット > Microsoft
Azure|アジュール > Microsoft
Azure OpenAI Service > Microsoft
Azure AI Foundry|Microsoft Foundry > Microsoft
Microsoft Teams > Microsoft
Microsoft Fabric > Microsoft
Dynamics 365 > Microsoft
Bing|ビング? > Microsoft
Windows 11|ウィンドウズ11 > Microsoft
Xbox > Microsoft
Power BI > Microsoft
Visual Studio Code|VS Code > Microsoft
Cobalt 100 > Microsoft
Grok|グロック > xAI
SuperGrok > xAI
SuperGrok Heavy > xAI
Grok Imagine > xAI
Grokipedia > xAI
Starlink|スターリンク > SpaceX
Starship?|スターシップ > SpaceX
Optimus?|オプティマス > Tesla
Full Self-Driving|フルセルフドライビング > Tesla
Tesla Autopilot > Tesla
Robotaxi > Tesla
Cybercab|サイバーキャブ > Tesla
Model Y|モデルY > Tesla
Megapack|メガパック > Tesla
Le Chat|ル・シャ > Mistral AI
Mistral Compute|ミストラル・コンピュート > Mistral AI
Mistral Code > Mistral AI
Kimi > Moonshot AI
Qwen|通義千問|千問 > Alibaba
Qwen App|千問アプリ > Alibaba
Quark?|夸克|クォーク? > Alibaba
Taobao|淘宝|タオバオ > Alibaba
Tmall|天猫 > Alibaba
DingTalk|釘釘 > Alibaba
Lingguang > Ant Group
Alipay|支付宝|アリペイ > Ant Group
Ernie Bot|文心一言|アーニーボット > Baidu
Baidu Search|百度検索 > Baidu
Yuanbao|元宝|騰訊元宝 > Tencent
WeChat|微信|ウィーチャット > Tencent
Douyin|抖音|ドウイン > ByteDance
CapCut|キャップカット > ByteDance
Coze|扣子 > ByteDance
Dreamina|即夢 > ByteDance
Trae > ByteDance
Talkie? > MiniMax
Hailuo AI|海螺AI|ハイルオAI > MiniMax
GLM Coding Plan > Zhipu
AutoGLM > Zhipu
HarmonyOS|鴻蒙|ハーモニーOS > Huawei
CloudMatrix 384|クラウドマトリックス384|CloudMatrix384 > Huawei
CANN > Huawei
HyperOS > Xiaomi
Alexa+|アレクサプラス > Amazon
Alexa|アレクサ > Amazon
Amazon Bedrock|アマゾン・ベッドロック > Amazon Web Services
Amazon SageMaker|SageMaker > Amazon Web Services
Amazon Q|Amazon Q Developer > Amazon Web Services
Amazon EC2|EC2 > Amazon Web Services
Amazon S3 > Amazon Web Services
AWS Outposts > Amazon Web Services
Kiro > Amazon Web Services
Graviton|グラビトン > Amazon Web Services
Amazon Prime|アマゾンプライム > Amazon
Rufus? > Amazon
Project Kuiper|プロジェクト・カイパー|Amazon Leo > Amazon
Siri|Ｓｉｒｉ > Apple
Apple Intelligence|アップルインテリジェンス|アップル・インテリジェンス > Apple
iPhone|アイフォーン > Apple
iPhone 16|iPhone16 > Apple
iPhone 17|iPhone17 > Apple
Vision Pro > Apple
App Store|アップストア > Apple
Apple Watch > Apple
MacBook > Apple
iPad > Apple
Windsurf|ウィンドサーフ|Codeium > Cognition
Cursor?|カーソルAI > Anysphere
Devin?|デビン > Cognition
Replit Agent > Replit
v0.dev > Vercel
Cosmos? > Nvidia
CUDA > Nvidia
DGX > Nvidia
DGX H100 > Nvidia
DGX B200 > Nvidia
DGX SuperPOD|スーパーポッド > Nvidia
DGX Cloud > Nvidia
DGX Cloud Lepton > Nvidia
DGX Spark > Nvidia
DGX Station > Nvidia
HGX > Nvidia
NVLink|NVリンク > Nvidia
NVLink Fusion > Nvidia
InfiniBand|インフィニバンド > Nvidia
Spectrum-X|スペクトラムX > Nvidia
BlueField-3|BlueField > Nvidia
Omniverse|オムニバース > Nvidia
Grace CPU|Nvidia Grace > Nvidia
Vera CPU > Nvidia
NVIDIA AI Enterprise > Nvidia
NVIDIA NIM > Nvidia
Nvidia Isaac > Nvidia
DRIVE AGX|DRIVE Hyperion > Nvidia
ROCm > AMD
EPYC > AMD
Ryzen AI|Ryzen > AMD
Xeon|ジーオン > Intel
Core Ultra > Intel
OpenVINO > Intel
Panther Lake > Intel
Snapdragon|スナップドラゴン > Qualcomm
Dimensity > MediaTek
Neoverse > Arm
AmpereOne > Ampere Computing
Tomahawk 6 > Broadcom
Llama API > Meta
Comet? > Perplexity
Perplexity Pro > Perplexity
Perplexity Max > Perplexity
Notion AI > Notion Labs
Agentforce|エージェントフォース > Salesforce
Now Assist > ServiceNow
Adobe Express > Adobe
Acrobat AI Assistant > Adobe
Photoshop|フォトショップ > Adobe
Figma Make > Figma
Zoom AI Companion > Zoom
Duolingo Max > Duolingo
Maven Smart System > Palantir
Watsonx|watsonx > IBM
IBM Bob > IBM
Oracle Cloud Infrastructure|OCI|オラクル・クラウド・インフラストラクチャー > Oracle
Oracle Database|オラクル・データベース > Oracle
Snowpark > Snowflake
Cerebras Inference > Cerebras
Condor Galaxy > Cerebras
GroqCloud > Groq
SambaNova Cloud > SambaNova
Workers AI > Cloudflare
Hugging Face Hub > Hugging Face
DeepL Pro > DeepL
DeepL Write > DeepL
GPTZero
LINE|ライン? > LY Corporation
ABEMA > CyberAgent
Cotoha > NTT Communications
SmartAgent|スマートエージェント > NTT Data Group
IOWN|アイオン > NTT
Rakuten AI > Rakuten
Rakuten Ichiba|楽天市場 > Rakuten
WAKONX > KDDI
Kozuchi|Fujitsu Kozuchi > Fujitsu
Uvance|Fujitsu Uvance > Fujitsu
MONAKA|FUJITSU-MONAKA > Fujitsu
Lumada > Hitachi
BluStellar > NEC
NEC the WISE > NEC
Koukaryoku|高火力|高火力PHY|高火力DOK > Sakura Internet
GPUSOROBAN > Highreso
GMO GPU Cloud|GMO GPUクラウド > GMO Internet
Crystal intelligence|クリスタル・インテリジェンス|クリスタルインテリジェンス > SB OAI Japan
satto > SoftBank Corp.
X-Ghost|X-Boost > Gen-AX
ABEJA Platform > ABEJA
PKSHA Chatbot > PKSHA Technology
ELYZA Works > ELYZA
Anews > Stockmark
LegalForce > LegalOn Technologies
Bakuraku|バクラク > LayerX
Ai Workforce > LayerX
Pepper?|ペッパー? > SoftBank Robotics
aibo|アイボ > Sony Group
PlayStation 5|プレイステーション5|PS5 > Sony Interactive Entertainment
CLOVA|クローバ? > Naver
Ixi-O|ixi-O > LG Uplus
Galaxy AI|ギャラクシーAI > Samsung Electronics
Galaxy S25 > Samsung Electronics
Bixby > Samsung Electronics
KakaoTalk|カカオトーク > Kakao
Figure 02|Figure 03 > Figure AI
Unitree G1 > Unitree
Unitree H1 > Unitree
Unitree R1 > Unitree
Walker?|Walkerシリーズ > UBTech
Walker S > UBTech
Walker S2 > UBTech
NEO?|NEO Beta > 1X
Baidu Apollo > Baidu
Autoware|オートウェア > Tier IV
TensorFlow > Google
JAX > Google
vLLM
Eleven Reader > ElevenLabs
Worldcoin|ワールドコイン > World Foundation
Ai Pin|AI Pin > Humane
Manus AI > Manus
OpenClaw
`
  .trim()
  .split('\n')
