// The claims of every article of corpus/scenarios, written down by hand: what a reader finds in the words, in their
// order. `QUOTE = AMOUNT UNIT WORD…` in the shorthand of support/claims.ts, the names as they stand in the text.

export interface ReadArticle {
  /** The article says that it corrects an earlier one. */
  isCorrection?: boolean
  claims: readonly string[]
}

export function read(...claims: string[]): ReadArticle {
  return { claims }
}

export const scenarioClaims: Readonly<Record<string, readonly ReadArticle[]>> = {
  'sc-dev-001': [
    read('2,048基 = 2048 GPU of:DeepSeek by:DeepSeek'),
    read('約5万基 = ~50000 GPU of:DeepSeek by:SemiAnalysis hedged'),
    read('2,048基 = 2048 GPU of:DeepSeek by:DeepSeek', '約5万基 = ~50000 GPU of:DeepSeek by:SemiAnalysis hedged'),
  ],
  'sc-dev-002': [
    read('5万台 = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported'),
    read('50,000 Hopper GPUs = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported'),
    read('約5万基 = ~50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported'),
    read('50K Hopper GPUs = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported'),
    read('五万基 = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported'),
  ],
  'sc-dev-003': [
    read('49,152基 = 49152 GPU of:メタ #H100 by:メタ'),
    read('約5万基 = ~50000 GPU of:メタ #H100'),
    read('5万基 = 50000 GPU of:メタ #H100'),
    read('数万基 = 20000..90000 GPU of:メタ #H100'),
  ],
  'sc-dev-004': [
    read(
      '16億ドル = 1600000000 USD capex of:DeepSeek by:SemiAnalysis hedged',
      '9億4400万ドル = 944000000 USD opex of:DeepSeek by:SemiAnalysis hedged',
    ),
    read(
      '16億ドル = 1600000000 USD capex of:DeepSeek by:SemiAnalysis hedged',
      '13億ドル = 1300000000 USD capex of:DeepSeek reported',
    ),
  ],
  'sc-dev-005': [
    read('at least 120,000 GPUs = ≥120000 GPU of:xAI @Colossus by:xAI'),
    read('200,000 GPUs = 200000 GPU of:xAI @Colossus by:xAI'),
    read('More than 150,000 GPUs = >150000 GPU of:xAI @Colossus by:xAI'),
  ],
  'sc-dev-006': [
    read('5000基以下 = ≤5000 GPU of:DeepSeek #H20 by:DeepSeek'),
    read('3万基 = 30000 GPU of:DeepSeek #H20 by:SemiAnalysis reported'),
  ],
  'sc-dev-007': [
    read('5万基 = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis hedged'),
    read(
      '1万基 = 10000 GPU of:DeepSeek #H800 by:SemiAnalysis reported',
      '1万基 = 10000 GPU of:DeepSeek #H100 by:SemiAnalysis reported',
      '3万基 = 30000 GPU of:DeepSeek #H20 by:SemiAnalysis reported',
    ),
    read('1万基 = 10000 GPU of:DeepSeek #H100 by:SemiAnalysis reported'),
  ],
  'sc-dev-008': [
    read('22万4000基 = 224000 GPU of:メタ #Hopper by:Omdia reported'),
    read('350,000 H100 GPUs = 350000 GPU of:Meta #H100 by:Meta'),
  ],
  'sc-dev-009': [
    read(
      '2,048基 = 2048 GPU training of:DeepSeek @V3 #H800 by:DeepSeek',
      '278万8000GPU時間 = 2788000 GPU-hour of:DeepSeek @V3 #H800',
    ),
    read('5万基 = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis hedged'),
    read('1万基 = 10000 GPU purchase of:幻方量化 #A100 as:2021'),
    read('1万5000基 = 15000 GPU purchase of:DeepSeek #Hopper /year as:2024'),
  ],
  'sc-dev-010': [
    read('2,048基 = 2048 GPU training of:DeepSeek @V3 #H800 by:DeepSeek reported'),
    read(
      '2,048基 = 2048 GPU training of:DeepSeek @V3 #H800 by:DeepSeek',
      '5万基 = 50000 GPU of:DeepSeek #Hopper by:SemiAnalysis reported',
    ),
  ],
  'sc-dev-011': [
    read('557万6000ドル = 5576000 USD training_cost of:DeepSeek @V3 by:DeepSeek'),
    read(
      '557万6000ドル = 5576000 USD training_cost of:DeepSeek @V3 by:DeepSeek',
      '16億ドル = 1600000000 USD capex of:DeepSeek by:SemiAnalysis reported',
    ),
  ],
  'sc-dev-012': [
    read('557万6000ドル = 5576000 USD training_cost of:DeepSeek @V3'),
    read(
      '29万4000ドル = 294000 USD training_cost of:DeepSeek @R1 by:DeepSeek',
      '512基 = 512 GPU training of:DeepSeek @R1 #H800',
    ),
  ],
  'sc-dev-013': [
    read('1305億ドル = 130500000000 USD revenue /year as:2025 of:エヌビディア by:エヌビディア'),
    read('$39.3 billion = 39300000000 USD revenue /quarter of:Nvidia by:Nvidia'),
    read('393億ドル = 39300000000 USD revenue /quarter of:NVIDIA'),
    read('609億ドル = 60900000000 USD revenue /year as:2024 of:NVIDIA'),
  ],
  'sc-dev-014': [
    read('20万基 = 200000 GPU of:xAI @Colossus by:xAI'),
    read('100万基 = 1000000 GPU build planned of:xAI @Colossus'),
    read('35万基 = 350000 GPU of:xAI @Colossus by:xAI'),
  ],
  'sc-dev-015': [
    read(
      '35億ドル = 3500000000 USD funding of:アンソロピック by:アンソロピック',
      '615億ドル = 61500000000 USD valuation of:アンソロピック reported',
    ),
    read(
      '$13 billion = 13000000000 USD funding of:Anthropic @Series_F by:Anthropic',
      '$183 billion = 183000000000 USD valuation of:Anthropic by:Anthropic',
    ),
  ],
  'sc-dev-016': [
    read('1,097 employees = 1097 person headcount of:Anthropic by:Anthropic'),
    read('2,300 people = 2300 person headcount of:Anthropic reported'),
  ],
  'sc-dev-017': [
    read('460万ドル = 4600000 USD training_cost of:OpenAI @GPT-3 by:ラムダ hedged'),
    read('1000万〜1200万ドル = 10000000..12000000 USD training_cost of:OpenAI @GPT-3 reported'),
  ],
  'sc-dev-018': [
    read('6億6000万ドル = 660000000 USD funding of:OpenAI by:OpenAI'),
    { isCorrection: true, claims: ['66億ドル = 6600000000 USD funding of:OpenAI'] },
  ],
  'sc-dev-019': [read('45万基 = 450000 GPU of:xAI by:xAI'), read('20万基 = 200000 GPU of:xAI @Colossus by:xAI')],
  'sc-dev-020': [
    read('5万基 = 50000 GPU of:DeepSeek by:SemiAnalysis reported'),
    read('5万基 = 50000 GPU of:DeepSeek by:SemiAnalysis hedged'),
    read('5万基 = 50000 GPU of:DeepSeek by:DeepSeek denied'),
  ],
  'sc-dev-021': [
    read('10万基 = 100000 GPU of:xAI @Colossus #H100 by:xAI'),
    read('100,000 H100 GPUs = 100000 GPU of:xAI @Colossus #H100 by:xAI'),
    read('１０万台 = 100000 GPU of:xAI @Colossus #H100 by:xAI reported'),
    read('十万基 = 100000 GPU of:xAI @Colossus #H100 by:xAI'),
    read('100K H100 GPUs = 100000 GPU of:xAI @Colossus #H100 by:xAI'),
    read('3万2000基 = 32000 GPU of:xAI @Colossus #H100 by:SemiAnalysis reported'),
    read('10万基 = 100000 GPU of:xAI @Colossus #H100 by:xAI'),
  ],
  'sc-dev-022': [
    read(
      '66億ドル = 6600000000 USD funding of:OpenAI by:OpenAI',
      '約9600億円 = ~960000000000 JPY funding of:OpenAI by:OpenAI',
    ),
    read('$6.6 billion = 6600000000 USD funding of:OpenAI by:OpenAI'),
    read('約9600億円 = ~960000000000 JPY funding of:OpenAI by:OpenAI'),
  ],
  'sc-dev-023': [
    read('65億ドル = 6500000000 USD acquisition of:ソフトバンクグループ @アンペア・コンピューティング'),
    read('4000億円 = 400000000000 JPY acquisition of:SBG @アンペア・コンピューティング reported'),
  ],
  'sc-dev-024': [
    read('6兆5443億円 = 6544300000000 JPY revenue /year as:2025 of:ソフトバンク by:ソフトバンク'),
    read('7兆2438億円 = 7243800000000 JPY revenue /year as:2025 of:ソフトバンクグループ by:SBG'),
  ],
  'sc-dev-025': [
    read('1億ドル超 = >100000000 USD training_cost of:OpenAI @GPT-4 by:サム・アルトマン'),
    read('7800万ドル = 78000000 USD training_cost of:OpenAI @GPT-4 by:スタンフォード大学 hedged'),
    read('4000万ドル = 40000000 USD training_cost of:OpenAI @GPT-4 by:Epoch_AI hedged'),
  ],
  'sc-dev-026': [
    read(
      '48万5000基 = 485000 GPU purchase of:マイクロソフト #Hopper /year as:2024 by:Omdia reported',
      '22万4000基 = 224000 GPU purchase of:メタ #Hopper /year as:2024 by:Omdia reported',
    ),
    read(
      '22万4000基 = 224000 GPU purchase of:メタ #Hopper /year as:2024 by:Omdia',
      '48万5000基 = 485000 GPU purchase of:マイクロソフト #Hopper /year as:2024 by:Omdia',
    ),
    read(
      '485,000 Hopper GPUs = 485000 GPU purchase of:Microsoft #Hopper /year as:2024 by:Omdia hedged',
      '224,000 = 224000 GPU purchase of:Meta #Hopper /year as:2024 by:Omdia hedged',
    ),
  ],
}
