// The claims of corpus/scenarios-fresh, written down by hand as those of corpus/scenarios are in scenario-claims.ts.
import { type ReadArticle, read } from './scenario-claims.ts'

export const freshScenarioClaims: Readonly<Record<string, readonly ReadArticle[]>> = {
  'sc-fresh-001': [
    read('400人 = 400 person headcount of:コーヒア'),
    read('650 people = 650 person headcount of:Cohere by:Cohere'),
    read('900人 = 900 person headcount of:Cohere by:Cohere reported'),
  ],
  'sc-fresh-002': [
    read('200 employees = 200 person layoffs of:Scale_AI by:Scale_AI'),
    read('約500人 = ~500 person layoffs of:スケールAI reported'),
    read('200人 = 200 person layoffs of:スケールAI by:スケールAI'),
  ],
  'sc-fresh-003': [
    read('3万5000基 = 35000 GPU of:テスラ #H100 by:テスラ'),
    read('60,000 H100s = 60000 GPU purchase of:Tesla #H100 /year as:2024 by:Omdia reported'),
    read('9万基 = 90000 GPU build planned of:テスラ #H100 as:2025'),
  ],
  'sc-fresh-004': [
    read('64億ドル = 6400000000 USD acquisition of:IBM @HashiCorp'),
    read('$4.6 billion = 4600000000 USD acquisition of:IBM @HashiCorp reported'),
    read('64億ドル = 6400000000 USD acquisition of:IBM @HashiCorp as:2025'),
  ],
  'sc-fresh-005': [
    read('600万人 = 6000000 person users /day of:キャラクターAI by:キャラクターAI'),
    read('20 million monthly users = 20000000 person users /month of:Character.AI by:Character.AI'),
    read('2000万人 = 20000000 person users /month of:キャラクターAI'),
  ],
  'sc-fresh-006': [
    read('4250億円 = 425000000000 JPY capex /year as:2025 of:キオクシアホールディングス by:Kioxia'),
    {
      isCorrection: true,
      claims: ['2450億円 = 245000000000 JPY capex /year as:2025 of:キオクシアホールディングス'],
    },
    read('2450億円 = 245000000000 JPY capex /year as:2025 of:キオクシア'),
  ],
  'sc-fresh-007': [
    read('€600 million = 600000000 EUR funding of:Helsing by:Helsing'),
    read('約6億9000万ドル = ~690000000 USD funding of:ヘルシング by:ヘルシング'),
    read('約1000億円 = ~100000000000 JPY funding of:ヘルシング'),
  ],
  'sc-fresh-008': [
    read('3000人 = 3000 person layoffs planned of:SAP by:Handelsblatt'),
    read('3,000 jobs = 3000 person layoffs denied of:SAP by:SAP'),
    read('3000人 = 3000 person layoffs denied of:SAP by:SAP'),
  ],
  'sc-fresh-009': [
    read('1611億7700万円 = 161177000000 JPY profit /year as:2025 of:アドバンテスト by:アドバンテスト'),
    read('1612億円 = 161200000000 JPY profit /year as:2025 of:アドバンテスト'),
    read('about 160 billion yen = ~160000000000 JPY profit /year as:2025 of:Advantest'),
  ],
  'sc-fresh-010': [
    read('400 megawatts = 400000000 W of:Applied_Digital @Ellendale by:Applied_Digital'),
    read('180メガワット = 180000000 W of:アプライド・デジタル @Ellendale reported'),
    read('250メガワット以上 = ≥250000000 W of:アプライド・デジタル @Ellendale by:Wood_Mackenzie hedged'),
  ],
  'sc-fresh-011': [
    read('150億ドル = 15000000000 USD capex /year as:2026 planned of:マイクロン by:マイクロン'),
    read('$18 billion = 18000000000 USD capex /year as:2026 planned of:Micron by:Micron'),
    read('220億ドル = 22000000000 USD capex /year as:2026 planned of:マイクロン by:モルガン・スタンレー'),
  ],
  'sc-fresh-012': [
    read('1600億元 = 160000000000 CNY capex /year as:2026 planned of:字節跳動 by:Financial_Times'),
    read('85 billion yuan = 85000000000 CNY capex /year as:2026 planned of:ByteDance by:Bloomberg'),
    read('1600億元 = 160000000000 CNY capex /year as:2026 planned of:バイトダンス by:フィナンシャル・タイムズ'),
  ],
  'sc-fresh-013': [
    read('2兆574億台湾ドル = 2057400000000 TWD revenue /quarter as:2025-09 of:鴻海精密工業'),
    read('2431億元 = 243100000000 CNY revenue /quarter as:2025-09 of:Foxconn_Industrial_Internet'),
    read('NT$2.06 trillion = 2060000000000 TWD revenue /quarter as:2025-09 of:Foxconn'),
  ],
  'sc-fresh-014': [
    read('$840 million = 840000000 USD funding of:Lambda @Series_D by:Lambda'),
    read('$480 million = 480000000 USD funding of:Lambda @Series_D by:Lambda'),
    read('4億8000万ドル = 480000000 USD funding of:ラムダ @Series_D'),
  ],
  'sc-fresh-015': [
    read(
      '11万元 = 110000 CNY price of:Huawei @Ascend_910C by:国盛証券 hedged',
      '20万元 = 200000 CNY price of:Huawei @Ascend_910C by:ジェフリーズ hedged',
    ),
    read('200,000 Ascend 910C chips = 200000 GPU build planned of:Huawei #Ascend_910C as:2025 /year'),
  ],
  'sc-fresh-016': [
    read('53万4700ドル = 534700 USD training_cost of:稀宇科技 @M1 by:MiniMax'),
    read(
      '53万4700ドル = 534700 USD training_cost of:MiniMax @M1 by:MiniMax',
      '1億8000万ドル = 180000000 USD capex of:MiniMax reported',
    ),
  ],
  'sc-fresh-017': [
    read('45億8000万元 = 4580000000 CNY money_other /year as:2024 of:科大訊飛 by:科大訊飛'),
    read('3.9 billion yuan = 3900000000 CNY money_other /year as:2024 of:iFlytek reported'),
  ],
  'sc-fresh-018': [
    read('5億ドル = 500000000 USD acquisition of:クアルコム @Arduino reported'),
    read('5億ドル = 500000000 USD acquisition denied of:クアルコム @Arduino by:クアルコム'),
    read('$500 million = 500000000 USD acquisition denied of:Qualcomm @Arduino by:Qualcomm'),
  ],
  'sc-fresh-019': [
    read('92億4600万ドル = 9246000000 USD revenue /quarter as:2025-09 of:AMD by:AMD'),
    read('$4.3 billion = 4300000000 USD revenue /quarter as:2025-09 of:AMD @Data_Center'),
    read('43億ドル = 4300000000 USD revenue /quarter as:2025-09 of:AMD @Data_Center'),
  ],
  'sc-fresh-020': [
    read(
      '$220 million = 220000000 USD revenue /year as:2024 of:Builder.ai by:Builder.ai',
      '$55 million = 55000000 USD revenue /year as:2024 of:Builder.ai reported',
    ),
    read('2億2000万ドル = 220000000 USD revenue /year as:2024 of:Builder.ai by:Builder.ai'),
  ],
  'sc-fresh-021': [
    read('200メガワット以上 = ≥200000000 W of:クルーソー @Abilene by:クルーソー'),
    read('more than 150 megawatts = >150000000 W of:Crusoe @Abilene'),
    read('約300メガワット = ~300000000 W of:クルーソー @Abilene by:クルーソー'),
  ],
  'sc-fresh-022': [
    read('$8 billion = 8000000000 USD valuation of:Wayve reported'),
    read('約6000億円 = ~600000000000 JPY valuation of:ウェイブ hedged'),
    read('$8 billion = 8000000000 USD valuation of:Wayve reported'),
  ],
  'sc-fresh-023': [
    read('5万基 = 50000 GPU purchase of:騰訊控股 #Hopper /year as:2023 hedged'),
    read('230,000 Hopper GPUs = 230000 GPU purchase of:Tencent #Hopper /year as:2024 by:Omdia hedged'),
    read('23万基 = 230000 GPU purchase of:テンセント #Hopper /year as:2024 by:Omdia reported'),
  ],
  'sc-fresh-024': [
    read('1,536 H800s = 1536 GPU training of:ByteDance @Seed-1.6 #H800 by:ByteDance'),
    read(
      '1,536基 = 1536 GPU training of:字節跳動 @Seed-1.6 #H800 by:字節跳動',
      '6万基 = 60000 GPU of:字節跳動 #Hopper by:セミアナリシス reported',
    ),
    read('6万基 = 60000 GPU of:バイトダンス #Hopper', '1,536基 = 1536 GPU training of:バイトダンス @Seed-1.6 #H800'),
  ],
  'sc-fresh-025': [
    read('5万基 = 50000 GPU of:阿里巴巴 #Hopper hedged'),
    read('20,000 H20s = 20000 GPU of:Alibaba #H20 reported'),
    read('3万基 = 30000 GPU of:アリババ #アセンド910C reported'),
  ],
  'sc-fresh-026': [
    read('2万基 = 20000 GPU of:Northern_Data #H100 by:Northern_Data'),
    read('20,000 H100s = 20000 GPU of:Northern_Data #H100 by:Northern_Data'),
    read('9000基 = 9000 GPU of:Northern_Data #H100 hedged'),
  ],
  'sc-fresh-027': [
    read('1500人 = 1500 person layoffs of:百度 by:ロイター通信 reported'),
    read('1万人 = 10000 person layoffs denied of:バイドゥ by:バイドゥ'),
    read('10,000 people = 10000 person layoffs denied of:Baidu by:Baidu'),
  ],
  'sc-fresh-028': [
    read('12兆トークン = 12000000000000 token of:Sarvam_AI @Sarvam-105B by:Sarvam_AI'),
    read(
      'between 3 trillion and 4 trillion tokens = 3000000000000..4000000000000 token of:Sarvam_AI @Sarvam-105B hedged',
    ),
  ],
  'sc-fresh-029': [
    read('3億ドル = 300000000 USD funding of:Harvey @Series_D'),
    read('$500 million = 500000000 USD funding of:Harvey @Series_E by:Harvey'),
    read('5億ドル = 500000000 USD funding of:Harvey @Series_E'),
  ],
  'sc-fresh-030': [
    read('2万基 = 20000 GPU of:Yotta #H100 reported'),
    read('20,000 H100s = 20000 GPU denied of:Yotta #H100 by:Yotta', '8,000 H100s = 8000 GPU of:Yotta #H100 by:Yotta'),
    read('8000基 = 8000 GPU of:Yotta #H100 by:Yotta reported'),
  ],
}
