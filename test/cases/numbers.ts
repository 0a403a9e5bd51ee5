// Sentences of an article about DeepSeek of 3 February 2025, and what becomes of each number in them: `NUMBER: why it is
// no claim`, or `NUMBER = METRIC: the rules behind it, those of the quantity apart`.

export const explainedNumbers: readonly (readonly [sentence: string, ...numbers: string[]])[] = [
  // no numbers
  ['人員の数は明らかにしていない。'],
  ['三菱商事は一部の工場を西九条に移す。'],
  // part of something else
  [
    '「RTX 5090」と「H100」をGPT-4oが比べた。',
    '5090: part of a name (RTX 5090)',
    '100: part of a name (H100)',
    '4o: part of a name (GPT-4o)',
  ],
  ['ファルコン9を打ち上げた。', '9: part of a name (ファルコン9)'],
  ['The 7th round came with 5G.', '7: an ordinal (7th)', '5: part of a name (5G)'],
  ['第2棟は第3四半期に開く。', '2: an ordinal (第2棟)', '3: an ordinal (第3四半期)'],
  ['https://news.example/2025/02に載る。', 'https://news.example/2025/02: part of a web address'],
  ['問い合わせは03-1234-5678へ。', '03-1234-5678: a telephone number or a postcode'],
  [
    'バージョン3.1.2を10:30に出した。',
    '3.1.2: a version, or an address of the network',
    '10:30: a date, a time or a ratio in digits',
  ],
  ['単一のGPUに見せる。', '一のGPU: part of a word (一のGPU)'],
  // in time
  ['2024年7〜9月期に発表した。', '2024: a date', '7〜9: a date'],
  ['3日に公表した。', '3: a date'],
  ['二年前に始めた。', '二: a span of time, or a time of day'],
  ['契約は5年間、保証は3カ月だ。', '5: a span of time, or a time of day', '3: a span of time, or a time of day'],
  ['In 2024 it began; by July 2025 it was over.', '2024: a date', '2025: a date'],
  // shares, parts, ratios
  ['前年比25%増え、3倍になった。', '25%: a percentage', '3: a multiple'],
  ['シェアは3割だ。', '3割: a percentage'],
  ['費用は3分の1で済む。', '3分の1: a fraction'],
  ['勝敗は7対3だ。', '7: a ratio', '3: a ratio'],
  // measures and counts that no metric has
  ['2ナノ品は24GBを積む。', '2: measured in what no metric has (2ナノ)', '24: measured in what no metric has (24GB)'],
  [
    '倉庫を12棟、国内5カ所に建てる。',
    '12: counts nothing that is a metric (棟)',
    '5: counts nothing that is a metric (カ所)',
  ],
  ['It has offices in 17 countries.', '17: counts nothing that is a metric (countries)'],
  ['F値は0.83だ。', '0.83: a bare number'],
  ['1. 概要', '1: the number of an item'],
  ['トラックを4台並べた。', '4台: a counter without accelerators near by (4台)'],
  // what a metric has, but not so
  ['HBMを8個積んだGPUだ。', '8個: one accelerator, or a part of one'],
  ['バッジの電力は20ワットだ。', "20ワット: below a site's watts"],
  ['毎秒120トークンを返す。', '120トークン: a price or a rate of tokens'],
  ['人口14億人の国だ。', '14億人: people who are neither staff nor users'],
  ['講演を300人が聞いた。', '300人: people, and no word near by that tells which'],
  ['1株当たり利益は120円だ。', '1: counts nothing that is a metric (株)', '120円: a price per share or per head'],
  ['1ドル＝145円で換算した。', '1ドル: a rate of exchange', '145円: a rate of exchange'],
  ['日経平均は反発し、3万8500円で引けた。', '3万8500円: the price of a share, or the level of an index'],
  // claims
  [
    'DeepSeekは2,048基のH800をR1の学習に使ったと説明している。',
    '2,048基 = accelerator_count: metric:counter subject:speaker attribution:named stance:saying object:model scope:学習に使 hardware:behind',
    '800: part of a name (H800)',
    '1: part of a name (R1)',
  ],
  [
    'セミアナリシスによると、設備投資は16億ドル（約2500億円）に上る。',
    '16億ドル = capex: metric:設備投資 subject:omitted attribution:named stance:saying',
    '約2500億円 = capex: conversion',
  ],
  [
    'Metaは2026年末までに電力を1.2ギガワットに増やす計画だ。',
    '2026: a date',
    '1.2ギガワット = power: metric:unit subject:topic stance:計画 asOf:2026年末',
  ],
  [
    '2024年12月期の売上高は3億円、赤字は1億円だった。',
    '2024: a date',
    '12: a date',
    '3億円 = revenue: metric:売上高 subject:omitted stance:plain asOf:2024年12月期 period:2024年12月期',
    '1億円 = profit: metric:赤字 metric:loss subject:omitted stance:plain asOf:2024年12月期 period:2024年12月期',
  ],
  ['月間利用者は5000万人だ。', '5000万人 = users: metric:利用者 subject:omitted stance:plain period:月間'],
  ['クラウド部門の売上高は3億円だ。', '3億円 = revenue: metric:売上高 subject:omitted stance:plain object:segment'],
  [
    'OpenAIは3億円を調達するとの報道を否定した。',
    '3億円 = funding: metric:調達する subject:speaker attribution:named stance:否定',
  ],
  [
    '同社の時価総額は3億円減った。',
    '3億円 = market_cap_change: metric:時価総額 metric:refined subject:possessive stance:plain',
  ],
  ['DeepSeek plans to buy 5,000 GPUs.', '5,000 GPUs = accelerator_count: metric:unit subject:subject stance:verb'],
]
