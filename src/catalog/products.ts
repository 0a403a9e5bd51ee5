// Models, products and facilities: canonical name, then other names, then after `>` who makes or runs it.

/** One model a line. */
export const MODELS: readonly string[] = `
DeepSeek-R1|R1|DeepSeek R1 > DeepSeek
DeepSeek-V3|V3|DeepSeek V3 > DeepSeek
DeepSeek-V2|V2|DeepSeek V2 > DeepSeek
DeepSeek-V3.1|V3.1 > DeepSeek
DeepSeek-V3.2|V3.2 > DeepSeek
DeepSeek-V3.2-Exp|V3.2-Exp > DeepSeek
DeepSeek-V4|V4 > DeepSeek
GPT-2 > OpenAI
GPT-3 > OpenAI
GPT-3.5 > OpenAI
GPT-4 > OpenAI
GPT-4o > OpenAI
GPT-4.5 > OpenAI
GPT-5 > OpenAI
GPT-5.1 > OpenAI
gpt-oss-120b > OpenAI
gpt-oss-20b > OpenAI
o1 > OpenAI
o3 > OpenAI
o4-mini > OpenAI
Sora > OpenAI
Claude 2 > Anthropic
Claude 3 > Anthropic
Claude 3 Opus > Anthropic
Claude 3.5 Sonnet > Anthropic
Claude 3.7 Sonnet > Anthropic
Claude Opus 4 > Anthropic
Claude Sonnet 4.5 > Anthropic
Gemini 1.5 Pro > Google
Gemini 2.0 Flash > Google
Gemini 2.5 Pro > Google
Gemini 3 Pro > Google
Gemini Ultra > Google
PaLM > Google
PaLM 2 > Google
Gemma 2 > Google
Gemma 3 > Google
LLaMA > Meta
Llama 2 > Meta
Llama 3 > Meta
Llama 3.1 > Meta
Llama 3.1 405B > Meta
Llama 3.3 > Meta
Llama 4 > Meta
Llama 4 Maverick > Meta
Llama 4 Scout > Meta
Llama 4 Behemoth > Meta
Grok 2|Grok-2 > xAI
Grok 3|Grok-3 > xAI
Grok 4|Grok-4 > xAI
Grok 5|Grok-5 > xAI
Mistral Large > Mistral AI
Mixtral 8x7B > Mistral AI
Kimi K2 > Moonshot AI
Kimi K2 Thinking > Moonshot AI
Qwen2.5 > Alibaba
Qwen2.5-Max > Alibaba
Qwen3 > Alibaba
Qwen3-Max > Alibaba
GLM-4.5 > Zhipu AI
GLM-4.6 > Zhipu AI
MiniMax-M1|M1 > MiniMax
MiniMax-M2|M2 > MiniMax
ERNIE 4.5 > Baidu
Hunyuan > Tencent
Pangu > Huawei
Doubao > ByteDance
HyperCLOVA X > Naver
PLaMo > Preferred Networks
PLaMo 3 > Preferred Networks
tsuzumi > NTT
tsuzumi 2 > NTT
Sarashina > SB Intuitions
Takane > Fujitsu
cotomi > NEC
Nova Premier > Amazon
Titan > Amazon
Phi-3 > Microsoft
Phi-4 > Microsoft
MAI-1 > Microsoft
Nemotron > Nvidia
Falcon 180B > TII
BLOOM > Hugging Face
Command R+ > Cohere
DBRX > Databricks
Stable Diffusion > Stability AI
`
  .trim()
  .split('\n')

/** One product a line. */
export const PRODUCTS: readonly string[] = `
ChatGPT|チャットGPT > OpenAI
ChatGPT Plus > OpenAI
ChatGPT Pro > OpenAI
Codex > OpenAI
Claude|クロード > Anthropic
Claude Code|クロード・コード > Anthropic
Claude Pro > Anthropic
Gemini|ジェミニ > Google
AI Overviews > Google
NotebookLM > Google
Meta AI > Meta
Microsoft 365 Copilot > Microsoft
Copilot|コパイロット > Microsoft
GitHub Copilot > Microsoft
Azure|アジュール > Microsoft
Grok|グロック > xAI
Le Chat > Mistral AI
Kimi > Moonshot AI
Qwen|通義千問 > Alibaba
Ernie Bot|文心一言 > Baidu
Yuanbao > Tencent
Alexa+|アレクサ > Amazon
Siri > Apple
Apple Intelligence > Apple
Cursor > Anysphere
Cosmos > Nvidia
CUDA > Nvidia
DGX > Nvidia
`
  .trim()
  .split('\n')

/** One facility or project a line. */
export const FACILITIES: readonly string[] = `
Colossus|コロッサス > xAI
Colossus 2|コロッサス2 > xAI
Stargate|スターゲート|Stargate Project|スターゲート・プロジェクト|スターゲート計画
Hyperion|ハイペリオン > Meta
Prometheus|プロメテウス > Meta
Project Rainier|プロジェクト・レイニア|レイニア > Amazon Web Services
Fairwater|フェアウォーター > Microsoft
Eagle > Microsoft
Crane Clean Energy Center|クレーン・クリーン・エナジー・センター > Constellation Energy
Three Mile Island|スリーマイル島 > Constellation Energy
ABCI > AIST
ABCI 3.0 > AIST
Fugaku|富岳 > RIKEN
Fire-Flyer 2|螢火2号|蛍火2号 > High-Flyer
El Capitan
Frontier
Aurora
JUPITER
Isambard-AI
Leonardo
`
  .trim()
  .split('\n')
