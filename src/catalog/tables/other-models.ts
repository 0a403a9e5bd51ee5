// Models that models.ts lacks: for speech, pictures, robots, science, small ones and older ones.

/** One model a line, and who makes it. */
export const OTHER_MODELS: readonly string[] = `
InstructGPT > OpenAI
OpenAI CLIP > OpenAI
gpt-realtime|GPT-realtime > OpenAI
gpt-oss-safeguard > OpenAI
codex-mini > OpenAI
Claude Instant > Anthropic
Claude Mythos|Claude Mythos Preview|クロード・ミュトス|ミュトス? > Anthropic
Nano Banana 2|ナノバナナ2 > Google
Gemini Diffusion > Google
Gemini Robotics-ER|Gemini Robotics ER > Google
PaliGemma > Google
EmbeddingGemma > Google
VaultGemma > Google
TxGemma > Google
DolphinGemma > Google
Med-PaLM|Med-PaLM 2 > Google
MusicLM > Google
AlphaZero|アルファゼロ > Google DeepMind
MuZero > Google DeepMind
AlphaStar > Google DeepMind
AlphaCode > Google DeepMind
AlphaTensor > Google DeepMind
AlphaGeometry|AlphaGeometry 2 > Google DeepMind
AlphaChip > Google DeepMind
AlphaQubit > Google DeepMind
AlphaMissense > Google DeepMind
AlphaEarth Foundations|AlphaEarth > Google DeepMind
SIMA 2 > Google DeepMind
GenCast > Google DeepMind
GNoME? > Google DeepMind
RT-2? > Google DeepMind
AI co-scientist?|AI Co-Scientist?|AIコサイエンティスト? > Google
IsoDDE > Isomorphic Labs
Muse Spark|ミューズ・スパーク > Meta
DINOv2 > Meta
DINOv3 > Meta
V-JEPA 2|V-JEPA > Meta
SAM Audio > Meta
SeamlessM4T > Meta
MusicGen > Meta
AudioCraft > Meta
ESM-2 > Meta
ESMFold > Meta
Florence-2 > Microsoft
VALL-E|VALL-E 2 > Microsoft
BitNet|BitNet b1.58 > Microsoft
MatterGen > Microsoft
Fara-7B > Microsoft
MAI-DxO > Microsoft
MAI-Transcribe-1 > Microsoft
Cosmos Reason > Nvidia
Cosmos Transfer > Nvidia
FourCastNet > Nvidia
NVLM > Nvidia
Nova Canvas|Amazon Nova Canvas > Amazon
Nova Reel|Amazon Nova Reel > Amazon
OpenELM > Apple
Apple Foundation Models > Apple
Mistral OCR > Mistral AI
Mistral Saba > Mistral AI
Mathstral > Mistral AI
DeepSeek-VL2 > DeepSeek
DeepSeek-Prover-V2 > DeepSeek
DeepSeekMath-V2 > DeepSeek
DeepSeek-OCR 2 > DeepSeek
DeepSeek-V3.2-Speciale > DeepSeek
Qwen-VL > Alibaba
Qwen3-TTS > Alibaba
Qwen-Image-Edit > Alibaba
QVQ-72B|QVQ-Max > Alibaba
Wan 2.6|Wan2.6 > Alibaba
Z-Image|Z-Image-Turbo > Alibaba
Tongyi DeepResearch > Alibaba
SeaLLM > Alibaba
OmniHuman|OmniHuman-1 > ByteDance
UI-TARS > ByteDance
Seed-Coder > ByteDance
Doubao Seed 1.8|Seed 1.8? > ByteDance
Doubao Seed 2.0|Seed 2.0? > ByteDance
Hunyuan3D > Tencent
HunyuanWorld|HunyuanWorld-1.0 > Tencent
HunyuanOCR > Tencent
PaddleOCR-VL > Baidu
Pangu-Weather|盤古気象 > Huawei
openPangu > Huawei
GLM-Image > Zhipu
CogView4 > Zhipu
Kimi-VL > Moonshot AI
Kimi-Dev > Moonshot AI
Hailuo 2.3|海螺2.3 > MiniMax
Step 3.5 Flash|Step-3.5-Flash > StepFun
Step-Audio > StepFun
MiMo-V2-Flash > Xiaomi
MiMo-V2-Pro > Xiaomi
LongCat-Video > Meituan
Ling-2.5-1T > Ant Group
Ring-2.5-1T > Ant Group
LLaDA > Ant Group
Intern-S1 > Shanghai AI Laboratory
Emu3 > BAAI
RoboBrain > BAAI
SkyReels > Kunlun Tech
Skywork > Kunlun Tech
Matrix-Game > Kunlun Tech
TeleChat|星辰大模型 > China Telecom
Jiutian LLM|九天大模型 > China Mobile
dots.llm1 > Xiaohongshu
KAT-Coder > Kuaishou
Vidu|Vidu Q2 > Shengshu Technology
PixVerse V5 > PixVerse
BlueLM|藍心大模型 > Vivo Mobile
iFlytek Spark X1|星火X1|Spark X1 > iFlytek
Continuous Thought Machine > Sakana AI
ALE-Agent > Sakana AI
AI CUDA Engineer > Sakana AI
AB-MCTS > Sakana AI
PLaMo-fin-prime > Preferred Networks
Nekomata > rinna
Japanese StableLM > Stability AI
CALM3|CALM3-22B-Chat > CyberAgent
ELYZA-Thinking > ELYZA
LHTM-OPT > alt Inc.
Gran Turismo Sophy|GT Sophy > Sony AI
HyperCLOVA X THINK > Naver
VARCO LLM > NC AI
Solar 10.7B|Solar Mini > Upstage
Motif-2-12.7B > Motif Technologies
TAIDE > NCHC
FoxBrain|フォックスブレイン > Foxconn
Breeze-7B > MediaTek
BharatGen Param-1|Param-1? > BharatGen
Param2? > BharatGen
Project Indus > Tech Mahindra
Sahabat-AI > GoTo Group
Typhoon LLM > SCB 10X
ILMU > YTL
MERaLiON > A*STAR
Sailor2
Falcon Arabic > TII
Falcon Mamba > TII
Fanar > QCRI
Jais 2 > G42
K2-V2 > MBZUAI
Command A Reasoning > Cohere
Aya Vision > Cohere
LFM2.5 > Liquid AI
Palmyra X5 > Writer
Mercury Coder > Inception Labs
Trinity Large > Arcee AI
Rnj-1 > Essential AI
Apriel > ServiceNow
ZAYA1 > Zyphra
Zamba2 > Zyphra
Composer 2? > Anysphere
RedPajama > Together AI
Dolly 2.0 > Databricks
Cerebras-GPT > Cerebras
Moshi? > Kyutai
Marble? > World Labs
LTX-2|LTX Video > Lightricks
Mochi 1 > Genmo
GWM-1 > Runway
Runway Aleph > Runway
Suno v4.5 > Suno
EVI 3 > Hume AI
GAIA-1 > Wayve
GAIA-2 > Wayve
π0.6|π*0.6 > Physical Intelligence
GEN-0 > Generalist AI
Skild Brain > Skild AI
Helix 02 > Figure AI
OpenVLA > Stanford University
UnifoLM > Unitree
WALL-A > X Square Robot
Boltz-1
Boltz-2
Chai-1 > Chai Discovery
Chai-2 > Chai Discovery
RFdiffusion > University of Washington
RoseTTAFold > University of Washington
AIFS > ECMWF
FuXi weather|伏羲気象大模型 > Fudan University
`
  .trim()
  .split('\n')
