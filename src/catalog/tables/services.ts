// Products, services, devices and processors that products.ts lacks.

/** One product a line, and who makes it. */
export const SERVICES: readonly string[] = `
ChatGPT Gov > OpenAI
ChatGPT Pulse > OpenAI
ChatGPT Images > OpenAI
OpenAI Operator > OpenAI
Instant Checkout|インスタント・チェックアウト > OpenAI
OpenAI Frontier > OpenAI
GPT Store|GPTストア > OpenAI
Codex CLI > OpenAI
Agents SDK > OpenAI
Project Glasswing|プロジェクト・グラスウィング|プロジェクト・グラスウイング > Anthropic
Claude Gov > Anthropic
Claude for Chrome|Claude in Chrome > Anthropic
Claude in Excel|Claude for Excel > Anthropic
Claude Code Security > Anthropic
Claude Team > Anthropic
Claude for Healthcare > Anthropic
Claude for Financial Services > Anthropic
Claude for Life Sciences > Anthropic
Claude Agent SDK > Anthropic
Project Astra|プロジェクト・アストラ > Google
Project Mariner|プロジェクト・マリナー > Google
Google Flow > Google
Google Beam > Google
Google Home|グーグルホーム > Google
Google Nest > Google
Google Assistant|グーグルアシスタント > Google
Google Lens|グーグルレンズ > Google
Google Meet > Google
Google Colab|Colaboratory > Google
Google Distributed Cloud > Google
Google AI Plus > Google
Android XR > Google
Agent2Agent|A2Aプロトコル > Google
Universal Commerce Protocol > Google
SynthID > Google
Circle to Search|かこって検索 > Google
Microsoft Edge > Microsoft
Windows 10|ウィンドウズ10 > Microsoft
Bing Chat|ビングチャット > Microsoft
Agent 365|Microsoft Agent 365 > Microsoft
Microsoft 365 E7 > Microsoft
Dragon Copilot|DAX Copilot > Microsoft
Copilot Cowork > Microsoft
Microsoft Discovery > Microsoft
Copilot Vision > Microsoft
GitHub Spark > Microsoft
Meta Ray-Ban Display|メタ・レイバン・ディスプレー > Meta
Oakley Meta|オークリー・メタ > Meta
Meta Vibes > Meta
Meta Advantage+|Advantage+ > Meta
Moltbook|モルトブック > Meta
Meta Compute|メタ・コンピュート > Meta
Llama Stack > Meta
Amazon Echo|アマゾンエコー|アマゾン・エコー > Amazon
Kindle|キンドル > Amazon
Fire TV > Amazon
Amazon Bedrock AgentCore|AgentCore > Amazon Web Services
Amazon Quick Suite|Quick Suite > Amazon Web Services
Amazon Connect > Amazon Web Services
Amazon Rekognition > Amazon Web Services
AWS Transform > Amazon Web Services
AWS AI Factories > Amazon Web Services
AWS European Sovereign Cloud > Amazon Web Services
Nova Forge|Amazon Nova Forge > Amazon Web Services
AirPods|エアーポッズ > Apple
CarPlay > Apple
Private Cloud Compute > Apple
Mac mini > Apple
Xcode > Apple
Nvidia NeMo|NeMo > Nvidia
TensorRT|TensorRT-LLM > Nvidia
CUDA-Q > Nvidia
NVQLink > Nvidia
BioNeMo > Nvidia
DLSS|DLSS 5 > Nvidia
GeForce Now > Nvidia
Nvidia Earth-2|Earth-2 > Nvidia
NemoClaw > Nvidia
Spectrum-XGS > Nvidia
Nvidia Inception > Nvidia
Nvidia Dynamo > Nvidia
Macrohard|マクロハード > xAI
Helios rack|AMD Helios > AMD
SAP Joule > SAP
Salesforce Einstein|アインシュタインGPT|Einstein GPT > Salesforce
Databricks Agent Bricks|Agent Bricks > Databricks
Lakebase > Databricks
Snowflake Cortex|Cortex AI > Snowflake
Palantir AIP > Palantir
Palantir Foundry > Palantir
Palantir Gotham > Palantir
Premiere Pro > Adobe
GenStudio > Adobe
Perplexity Computer > Perplexity
Perplexity Finance > Perplexity
Wispr Flow > Wispr
LangGraph > LangChain
SGLang
llama.cpp
ComfyUI
OpenCode
AutoGPT
Keras > Google
MLflow > Databricks
Kubernetes|クーバネティス
Alibaba Model Studio|百錬|Bailian > Alibaba Cloud
Quark AI glasses|夸克AI眼鏡|クォークAIグラス > Alibaba
Amap|高徳地図|高德地图 > Alibaba
Qoder > Alibaba
Accio? > Alibaba
Baidu Wenku|百度文庫 > Baidu
Baidu Qianfan|千帆大模型|百度千帆 > Baidu
Miaoda|秒噠 > Baidu
PaddlePaddle|飛槳 > Baidu
CodeBuddy > Tencent
WorkBuddy > Tencent
Tencent Meeting|騰訊会議|VooV Meeting > Tencent
Honor of Kings|王者栄耀 > Tencent
Toutiao|今日頭条 > ByteDance
Lark? > ByteDance
Feishu|飛書 > ByteDance
Jianying|剪映 > ByteDance
Xingye > MiniMax
MindSpore > Huawei
HarmonyOS Intelligent Mobility Alliance|鴻蒙智行|HIMA > Huawei
Qiankun ADS|乾崑智駕|乾崑 > Huawei
Mate 60 Pro|Mate 60 > Huawei
Mate 80 > Huawei
Pura 70 > Huawei
Pura 80 > Huawei
Atlas 900 A3 SuperPoD|Atlas 900 > Huawei
Atlas 950 SuperPoD|Atlas 950 > Huawei
Atlas 960 SuperPoD|Atlas 960 > Huawei
scaleX640 > Sugon
God's Eye|天神之眼|天神の眼 > BYD
XNGP > Xpeng
Xpeng Iron|XPeng IRON > Xpeng
Xiaomi YU7|YU7 > Xiaomi
Xiaomi SU7|SU7 > Xiaomi
Temu|テム > PDD
Tiangong robot|天工ロボット > X-Humanoid
Expedition A2|遠征A2|AgiBot A2 > AgiBot
Unitree H2 > Unitree
Unitree Go2 > Unitree
AgiBot World > AgiBot
Lovot|ラボット > Groove X
Moflin|モフリン > Casio
Poketomo|ポケとも > Sharp
NICOBO|ニコボ > Panasonic
RoBoHoN|ロボホン > Sharp
Gennai|源内? > Digital Agency
GENIAC > METI
LINE AI > LY Corporation
Yahoo! Chiebukuro|Yahoo!知恵袋 > LY Corporation
exaBase|exaBase 生成AI > ExaWizards
HMAX|Hitachi HMAX > Hitachi
Niconico|ニコニコ動画 > Dwango
LINE WORKS > Naver
CLOVA Note|クローバノート > Naver
CLOVA X > Naver
A-dot|エイドット > SK Telecom
ChatGPT for Kakao > Kakao
Galaxy S26 > Samsung Electronics
Galaxy XR > Samsung Electronics
Galaxy Z Fold7 > Samsung Electronics
SmartThings > Samsung Electronics
Ballie > Samsung Electronics
Boston Dynamics Atlas > Boston Dynamics
Bhashini|バシニ
Pegasus spyware > NSO Group
Mobileye Drive > Mobileye
SuperVision? > Mobileye
Humain One|HUMAIN One > Humain
Humain Chat|HUMAIN Chat > Humain
Kirin 9000S|麒麟9000S > HiSilicon
Kirin 9020|麒麟9020 > HiSilicon
Kirin 9030|麒麟9030 > HiSilicon
Kunpeng 920|鯤鵬920 > HiSilicon
Kunpeng|鯤鵬 > HiSilicon
Xring O1|玄戒O1|XRING O1 > Xiaomi
Xuantie|玄鉄|玄铁 > T-Head
Exynos 2600|エクシノス2600 > Samsung Electronics
Exynos|エクシノス > Samsung Electronics
Apple M4|M4 Max|M4チップ > Apple
Apple M5|M5 Max|M5チップ > Apple
A18 Pro|A18チップ > Apple
A19 Pro|A19チップ > Apple
Tensor G5 > Google
Axion? > Google
Google Axion > Google
Willow?|ウィロー? > Google
Cobalt 200 > Microsoft
Majorana 1|マヨラナ1 > Microsoft
Graviton4|Graviton 4 > Amazon Web Services
Graviton5|Graviton 5 > Amazon Web Services
BlueField-4 > Nvidia
ConnectX-8|ConnectX > Nvidia
ConnectX-9 > Nvidia
N1X > Nvidia
EPYC Venice > AMD
EPYC Turin > AMD
Ryzen AI Max|Strix Halo > AMD
Xeon 6 > Intel
Granite Rapids > Intel
Sierra Forest > Intel
Clearwater Forest > Intel
Diamond Rapids > Intel
Nova Lake > Intel
Lunar Lake > Intel
Arrow Lake > Intel
Loihi 2|Loihi > Intel
NorthPole? > IBM
IBM Heron > IBM
IBM Nighthawk > IBM
Snapdragon X Elite > Qualcomm
Snapdragon X2 Elite > Qualcomm
Snapdragon 8 Elite|Snapdragon 8 Elite Gen 5 > Qualcomm
Dimensity 9500|天璣9500 > MediaTek
Tomahawk 5 > Broadcom
Tomahawk Ultra > Broadcom
Jericho 4|Jericho4 > Broadcom
Zuchongzhi 3.0|祖沖之3号|祖冲之三号 > USTC
Shenji NX9031|神璣NX9031 > NIO
Xpeng Turing|図霊AIチップ|チューリングAIチップ > Xpeng
Mach M100|馬赫M100 > Li Auto
Huashan A1000|華山A1000 > Black Sesame
Lisuan 7G106|7G106 > Lisuan Technology
EyeQ6|EyeQ|EyeQ 6 > Mobileye
RTX 2080 Ti > Nvidia
RTX 3080 > Nvidia
RTX 4060 > Nvidia
RTX 4070 > Nvidia
RTX 5060 > Nvidia
RTX 5070 Ti > Nvidia
RTX 5090 D V2|RTX 5090D V2 > Nvidia
RTX A5000 > Nvidia
RTX PRO 4500 > Nvidia
RTX PRO 5000 > Nvidia
Groq 3 LPU|Groq 3|Groq 3 LPX > Nvidia
Radeon RX 9060 XT > AMD
Radeon PRO W7900 > AMD
Arc Pro B50 > Intel
Ascend 310P|昇騰310P > Huawei
Sophon BM1690|BM1690 > Sophgo
Hailo-8L > Hailo
Journey 6|征程6 > Horizon Robotics
R-Car V4H|R-Car X5H|R-Car > Renesas
Ambarella CV3|CV3-AD > Ambarella
`
  .trim()
  .split('\n')
