// Models by version, and the families under which a version that the table lacks is known by its number.

/** One model a line; behind `>` who makes it. */
export const MODELS: readonly string[] = `
DeepSeek-R1|R1?|DeepSeek R1 > DeepSeek
DeepSeek-R1-Zero|R1-Zero > DeepSeek
DeepSeek-R1-0528|R1-0528 > DeepSeek
DeepSeek-R2|R2?|DeepSeek R2 > DeepSeek
DeepSeek-V3|V3?|DeepSeek V3 > DeepSeek
DeepSeek-V3-0324|V3-0324 > DeepSeek
DeepSeek-V2|V2?|DeepSeek V2 > DeepSeek
DeepSeek-V2.5|V2.5? > DeepSeek
DeepSeek-V3.1|V3.1? > DeepSeek
DeepSeek-V3.2|V3.2? > DeepSeek
DeepSeek-V3.2-Exp|V3.2-Exp > DeepSeek
DeepSeek-V4|V4? > DeepSeek
DeepSeek-Coder|DeepSeek Coder > DeepSeek
DeepSeek-Coder-V2 > DeepSeek
DeepSeek-OCR > DeepSeek
DeepSeekMath > DeepSeek
Janus-Pro|Janus Pro > DeepSeek
GPT-1 > OpenAI
GPT-2 > OpenAI
GPT-3 > OpenAI
GPT-3.5 > OpenAI
GPT-3.5 Turbo > OpenAI
GPT-4 > OpenAI
GPT-4 Turbo > OpenAI
GPT-4o > OpenAI
GPT-4o mini > OpenAI
GPT-4.1 > OpenAI
GPT-4.1 mini > OpenAI
GPT-4.1 nano > OpenAI
GPT-4.5 > OpenAI
GPT-5 > OpenAI
GPT-5 mini > OpenAI
GPT-5 nano > OpenAI
GPT-5 Pro > OpenAI
GPT-5-Codex > OpenAI
GPT-5.1 > OpenAI
GPT-5.2 > OpenAI
GPT-6 > OpenAI
GPT Image 1|gpt-image-1 > OpenAI
gpt-oss|GPT-OSS > OpenAI
gpt-oss-120b > OpenAI
gpt-oss-20b > OpenAI
o1|OpenAI o1 > OpenAI
o1-preview > OpenAI
o1-mini > OpenAI
o1-pro > OpenAI
o3|OpenAI o3 > OpenAI
o3-mini > OpenAI
o3-pro > OpenAI
o4-mini > OpenAI
Sora|Sora 1 > OpenAI
Sora 2|Sora2 > OpenAI
DALL-E|DALL·E > OpenAI
DALL-E 2 > OpenAI
DALL-E 3 > OpenAI
Whisper? > OpenAI
Claude 1 > Anthropic
Claude 2 > Anthropic
Claude 2.1 > Anthropic
Claude 3 > Anthropic
Claude 3 Opus > Anthropic
Claude 3 Sonnet > Anthropic
Claude 3 Haiku > Anthropic
Claude 3.5 Sonnet > Anthropic
Claude 3.5 Haiku > Anthropic
Claude 3.7 Sonnet > Anthropic
Claude 4 > Anthropic
Claude Opus 4|Claude 4 Opus > Anthropic
Claude Sonnet 4|Claude 4 Sonnet > Anthropic
Claude Opus 4.1|Opus 4.1 > Anthropic
Claude Sonnet 4.5|Sonnet 4.5 > Anthropic
Claude Haiku 4.5|Haiku 4.5 > Anthropic
Claude Opus 4.5|Opus 4.5 > Anthropic
Gemini 1.0 > Google
Gemini 1.0 Ultra > Google
Gemini 1.5 > Google
Gemini 1.5 Pro > Google
Gemini 1.5 Flash > Google
Gemini 2.0 > Google
Gemini 2.0 Flash > Google
Gemini 2.0 Pro > Google
Gemini 2.5 > Google
Gemini 2.5 Pro > Google
Gemini 2.5 Flash > Google
Gemini 2.5 Flash-Lite > Google
Gemini 2.5 Flash Image|Nano Banana|ナノバナナ > Google
Gemini 3 > Google
Gemini 3 Pro > Google
Gemini 3 Flash > Google
Gemini 3 Deep Think > Google
Gemini 3 Pro Image|Nano Banana Pro > Google
Gemini Ultra > Google
Gemini Pro > Google
Gemini Nano > Google
Gemini Robotics > Google
PaLM > Google
PaLM 2 > Google
LaMDA > Google
BERT > Google
T5 > Google
GLaM > Google
Gemma > Google
Gemma 2 > Google
Gemma 3 > Google
Gemma 3n > Google
MedGemma > Google
Imagen > Google
Imagen 3 > Google
Imagen 4 > Google
Veo > Google
Veo 2 > Google
Veo 3 > Google
Veo 3.1 > Google
Lyria > Google
Genie 2 > Google
Genie 3 > Google
AlphaFold > Google DeepMind
AlphaFold 2|AlphaFold2 > Google DeepMind
AlphaFold 3|AlphaFold3 > Google DeepMind
AlphaGo|アルファ碁 > Google DeepMind
AlphaEvolve > Google DeepMind
AlphaProof > Google DeepMind
AlphaGenome > Google DeepMind
Gato? > Google DeepMind
Chinchilla? > Google DeepMind
Gopher? > Google DeepMind
GraphCast > Google DeepMind
WeatherNext 2 > Google DeepMind
LLaMA|Llama|LLaMA 1 > Meta
Llama 2 > Meta
Llama 2 70B > Meta
Llama 3 > Meta
Llama 3 70B > Meta
Llama 3.1 > Meta
Llama 3.1 405B > Meta
Llama 3.1 70B > Meta
Llama 3.1 8B > Meta
Llama 3.2 > Meta
Llama 3.3 > Meta
Llama 3.3 70B > Meta
Llama 4 > Meta
Llama 4 Maverick > Meta
Llama 4 Scout > Meta
Llama 4 Behemoth > Meta
Code Llama > Meta
Segment Anything > Meta
SAM 2 > Meta
SAM 3 > Meta
Movie Gen > Meta
OPT-175B > Meta
Galactica? > Meta
NLLB-200 > Meta
Grok 1|Grok-1 > xAI
Grok 1.5|Grok-1.5 > xAI
Grok 2|Grok-2 > xAI
Grok 3|Grok-3 > xAI
Grok 3 mini > xAI
Grok 4|Grok-4 > xAI
Grok 4 Heavy > xAI
Grok 4 Fast > xAI
Grok 4.1 > xAI
Grok 5|Grok-5 > xAI
Grok Code Fast 1 > xAI
Mistral 7B > Mistral AI
Mistral Small > Mistral AI
Mistral Small 3 > Mistral AI
Mistral Small 3.1 > Mistral AI
Mistral Medium 3 > Mistral AI
Mistral Large > Mistral AI
Mistral Large 2 > Mistral AI
Mistral Large 3 > Mistral AI
Mistral NeMo > Mistral AI
Mixtral > Mistral AI
Mixtral 8x7B > Mistral AI
Mixtral 8x22B > Mistral AI
Codestral > Mistral AI
Devstral > Mistral AI
Magistral > Mistral AI
Pixtral Large > Mistral AI
Voxtral > Mistral AI
Ministral > Mistral AI
Kimi k1.5 > Moonshot AI
Kimi K2 > Moonshot AI
Kimi K2 Thinking > Moonshot AI
Kimi K2.5 > Moonshot AI
Kimi Linear > Moonshot AI
Qwen2 > Alibaba
Qwen2-72B > Alibaba
Qwen2.5 > Alibaba
Qwen2.5-72B > Alibaba
Qwen2.5-Max > Alibaba
Qwen2.5-VL > Alibaba
Qwen2.5-Coder > Alibaba
Qwen3 > Alibaba
Qwen3-235B-A22B > Alibaba
Qwen3-32B > Alibaba
Qwen3-Coder > Alibaba
Qwen3-Max > Alibaba
Qwen3-Next > Alibaba
Qwen3-VL > Alibaba
Qwen3-Omni > Alibaba
Qwen3.5 > Alibaba
QwQ-32B|QwQ > Alibaba
Wan 2.1|Wan2.1 > Alibaba
Wan 2.2|Wan2.2 > Alibaba
Wan 2.5|Wan2.5 > Alibaba
Qwen-Image > Alibaba
ChatGLM > Zhipu
GLM-4 > Zhipu
GLM-4.5 > Zhipu
GLM-4.5-Air > Zhipu
GLM-4.6 > Zhipu
GLM-4.7 > Zhipu
GLM-5 > Zhipu
CogVideoX > Zhipu
MiniMax-01 > MiniMax
MiniMax-M1|M1? > MiniMax
MiniMax-M2|M2? > MiniMax
MiniMax-M2.5|M2.5? > MiniMax
Hailuo 02|海螺02 > MiniMax
ERNIE 3.0 > Baidu
ERNIE 4.0|文心大模型4.0 > Baidu
ERNIE 4.5|文心大模型4.5 > Baidu
ERNIE 5.0|文心大模型5.0|ERNIE 5 > Baidu
ERNIE X1|文心大模型X1 > Baidu
Hunyuan|混元 > Tencent
Hunyuan-Large > Tencent
Hunyuan T1|混元T1 > Tencent
Hunyuan-TurboS|Hunyuan Turbo S > Tencent
HunyuanVideo > Tencent
HunyuanImage 3.0 > Tencent
Pangu|盤古大模型 > Huawei
Pangu Pro MoE > Huawei
Pangu Ultra MoE > Huawei
Pangu 5.0 > Huawei
Doubao|豆包 > ByteDance
Doubao 1.5 Pro|Doubao-1.5-pro > ByteDance
Doubao Seed 1.6|Seed 1.6 > ByteDance
Seed-OSS-36B > ByteDance
Seedance 1.0 > ByteDance
Seedream 4.0 > ByteDance
Kling|可霊|クリングAI|Kling AI > Kuaishou
Kling 2.0 > Kuaishou
Kling 2.1 > Kuaishou
SenseNova > SenseTime
Step-2 > StepFun
Step-3 > StepFun
Yi-34B > 01.AI
Yi-Large > 01.AI
Yi-Lightning > 01.AI
Baichuan 2 > Baichuan
Spark 4.0|星火大模型|Xinghuo > iFlytek
MiMo|MiMo-7B > Xiaomi
LongCat-Flash > Meituan
Ling-1T > Ant Group
Ring-1T > Ant Group
InternLM|書生浦語 > Shanghai AI Laboratory
MiniCPM > ModelBest
Wu Dao 2.0|悟道2.0 > BAAI
HyperCLOVA X|ハイパークローバX > Naver
HyperCLOVA > Naver
HyperCLOVA X SEED > Naver
EXAONE > LG AI Research
EXAONE 3.5 > LG AI Research
EXAONE 4.0 > LG AI Research
EXAONE Deep > LG AI Research
K-EXAONE > LG AI Research
A.X 3.1 > SK Telecom
A.X 4.0 > SK Telecom
A.X K1 > SK Telecom
Mi:dm 2.0|Midm 2.0 > KT
Solar Pro > Upstage
Solar Pro 2 > Upstage
Solar Open > Upstage
Kanana > Kakao
Samsung Gauss > Samsung Electronics
PLaMo|プラモLLM > Preferred Networks
PLaMo Prime|PLaMo 1.0 Prime > Preferred Networks
PLaMo 2 > Preferred Networks
PLaMo 2.0 Prime > Preferred Networks
PLaMo 2.1 Prime > Preferred Networks
PLaMo 2.2 Prime > Preferred Networks
PLaMo 3 > Preferred Networks
PLaMo-13B > Preferred Networks
PLaMo-100B > Preferred Networks
PLaMo Translate|PLaMo翻訳 > Preferred Networks
tsuzumi > NTT
tsuzumi 2 > NTT
Sarashina > SB Intuitions
Sarashina2 > SB Intuitions
Sarashina2-8x70B > SB Intuitions
Sarashina2-70B > SB Intuitions
Sarashina2.2 > SB Intuitions
Sarashina mini > SB Intuitions
Takane > Fujitsu
cotomi > NEC
cotomi v2 > NEC
cotomi v3 > NEC
cotomi Act > NEC
Fugaku-LLM|富岳LLM > RIKEN
LLM-jp|LLM-jp-3 > NII
LLM-jp-3 172B|LLM-jp-3 172B instruct3 > NII
LLM-jp-4 > NII
Swallow? > Institute of Science Tokyo
Llama 3 Swallow|Llama 3.1 Swallow|Llama 3.3 Swallow > Institute of Science Tokyo
Stockmark-LLM-100b|Stockmark LLM > Stockmark
Stockmark-2-100B|Stockmark-2 > Stockmark
ELYZA-japanese-Llama-2-70b > ELYZA
Llama-3-ELYZA-JP-70B|Llama-3-ELYZA-JP > ELYZA
ELYZA-LLM-Diffusion > ELYZA
ABEJA-Qwen2.5-32b > ABEJA
Weblab-10B > University of Tokyo
Tanuki-8x8B > University of Tokyo
rinna bilingual-gpt-neox-4b > rinna
OpenCALM|CyberAgentLM > CyberAgent
CyberAgentLM3 > CyberAgent
Rakuten AI 7B > Rakuten
Rakuten AI 2.0 > Rakuten
Rakuten AI 2.0 mini > Rakuten
Rakuten AI 3.0 > Rakuten
EvoLLM-JP > Sakana AI
AI Scientist > Sakana AI
TinySwallow > Sakana AI
ShinkaEvolve > Sakana AI
Namazu > Sakana AI
KARAKURI LM > PKSHA Technology
Heron? > Turing
TerraFM > Turing
Nova Premier > Amazon
Nova Pro|Amazon Nova Pro > Amazon
Nova Lite > Amazon
Nova Micro > Amazon
Nova Sonic > Amazon
Nova Act > Amazon
Nova 2|Amazon Nova 2 > Amazon
Amazon Nova > Amazon
Amazon Titan|Titan? > Amazon
Phi-1 > Microsoft
Phi-2 > Microsoft
Phi-3 > Microsoft
Phi-3-mini > Microsoft
Phi-3.5 > Microsoft
Phi-4 > Microsoft
Phi-4-mini > Microsoft
MAI-1|MAI-1-preview > Microsoft
MAI-Voice-1 > Microsoft
MAI-Image-1 > Microsoft
Orca 2 > Microsoft
Megatron-Turing NLG > Microsoft
Nemotron > Nvidia
Nemotron-4 340B > Nvidia
Nemotron 3 > Nvidia
Nemotron Nano 2 > Nvidia
Llama Nemotron > Nvidia
Cosmos Predict > Nvidia
Isaac GR00T|GR00T N1|GR00T > Nvidia
Alpamayo > Nvidia
Falcon 40B|Falcon-40B > TII
Falcon 180B|Falcon-180B > TII
Falcon 2 > TII
Falcon 3 > TII
Falcon-H1 > TII
Jais > G42
K2 Think > MBZUAI
ALLaM > Humain
BLOOM > Hugging Face
SmolLM > Hugging Face
StarCoder > Hugging Face
StarCoder2 > Hugging Face
Command R > Cohere
Command R+ > Cohere
Command A > Cohere
Aya Expanse > Cohere
Jamba > AI21 Labs
Jamba 1.5 > AI21 Labs
Jurassic-2 > AI21 Labs
DBRX > Databricks
MPT-30B > MosaicML
Arctic LLM|Snowflake Arctic > Snowflake
Granite 3.0 > IBM
Granite 4.0 > IBM
Apertus > ETH Zurich
OLMo > Allen Institute for AI
OLMo 2 > Allen Institute for AI
Olmo 3 > Allen Institute for AI
Tulu 3|Tülu 3 > Allen Institute for AI
Molmo > Allen Institute for AI
GPT-NeoX-20B > EleutherAI
GPT-J > EleutherAI
Pythia? > EleutherAI
Vicuna? > LMArena
Alpaca? > Stanford University
Evo 2 > Arc Institute
ESM3 > EvolutionaryScale
Stable Diffusion > Stability AI
Stable Diffusion 2 > Stability AI
Stable Diffusion XL|SDXL > Stability AI
Stable Diffusion 3 > Stability AI
Stable Diffusion 3.5 > Stability AI
Stable LM > Stability AI
Stable Video Diffusion > Stability AI
Stable Audio > Stability AI
FLUX.1 > Black Forest Labs
FLUX.1 Kontext > Black Forest Labs
FLUX.2 > Black Forest Labs
Gen-2 > Runway
Gen-3 Alpha > Runway
Gen-4 > Runway
Gen-4.5 > Runway
Ray2|Luma Ray2 > Luma AI
Ray3 > Luma AI
Dream Machine > Luma AI
Pika 2.0 > Pika Labs
Midjourney V6 > Midjourney
Midjourney V7 > Midjourney
Suno v4 > Suno
Suno v5 > Suno
Eleven v3|Eleven Multilingual v2 > ElevenLabs
Eleven Music > ElevenLabs
Firefly? > Adobe
Adobe Firefly > Adobe
Inflection-2 > Inflection AI
Inflection-2.5 > Inflection AI
Pharia-1 > Aleph Alpha
Luminous? > Aleph Alpha
Teuken-7B > Fraunhofer
Minerva LLM > CINECA
Viking LLM > Silo AI
Reka Core > Reka AI
Reka Flash > Reka AI
Hermes 3 > Nous Research
Hermes 4 > Nous Research
INTELLECT-1 > Prime Intellect
INTELLECT-2 > Prime Intellect
INTELLECT-3 > Prime Intellect
LFM2 > Liquid AI
Composer 1 > Anysphere
SWE-1 > Cognition
SWE-1.5 > Cognition
Sonar Pro > Perplexity
π0|Pi0 > Physical Intelligence
π0.5 > Physical Intelligence
Helix VLA > Figure AI
Sarvam-M > Sarvam AI
Sarvam-1 > Sarvam AI
Krutrim-2 > Krutrim
BharatGPT > Reliance Industries
SEA-LION > IMDA
YandexGPT > Yandex
GigaChat > Sberbank
`
  .trim()
  .split('\n')

/** Families whose new versions bear the name with a number, a line each: the table need not know GPT-7. */
export const VERSIONED: readonly string[] = `
GPT > OpenAI
Sora|DALL-E > OpenAI
Claude|Claude Opus|Claude Sonnet|Claude Haiku > Anthropic
Gemini|Gemma|PaLM|Imagen|Veo|Genie|Lyria > Google
AlphaFold|WeatherNext > Google DeepMind
Llama|LLaMA|Code Llama > Meta
Grok > xAI
DeepSeek > DeepSeek
Qwen|QwQ > Alibaba
Kimi > Moonshot AI
GLM|ChatGLM > Zhipu
MiniMax > MiniMax
ERNIE > Baidu
Hunyuan > Tencent
Pangu > Huawei
Doubao|Seedance|Seedream > ByteDance
Kling > Kuaishou
SenseNova > SenseTime
InternLM|InternVL > Shanghai AI Laboratory
MiniCPM > ModelBest
Mistral Large|Mistral Medium|Mistral Small|Mixtral|Codestral|Magistral|Devstral|Pixtral|Ministral > Mistral AI
Phi > Microsoft
Nova Pro|Amazon Nova > Amazon
Nemotron|Nemotron Nano|Nemotron Super|Nemotron Ultra > Nvidia
Falcon > TII
Granite > IBM
OLMo|Olmo|Molmo > Allen Institute for AI
Jamba > AI21 Labs
Sarvam > Sarvam AI
Stable Diffusion > Stability AI
Pharia > Aleph Alpha
StarCoder|SmolLM > Hugging Face
HyperCLOVA|HyperCLOVA X > Naver
EXAONE|K-EXAONE > LG AI Research
A.X > SK Telecom
Solar Pro > Upstage
PLaMo > Preferred Networks
tsuzumi > NTT
Sarashina > SB Intuitions
Takane > Fujitsu
cotomi > NEC
LLM-jp > NII
Rakuten AI > Rakuten
GR00T N > Nvidia
Midjourney > Midjourney
Suno > Suno
`
  .trim()
  .split('\n')
