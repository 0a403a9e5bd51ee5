// Who says English figures and how firmly: asides, denials behind them, what is to come. Told on 13 November 2025.
import type { Row } from './english-rows.ts'

export const sayings = [
  [
    '',
    'Nebius will add 300 megawatts in Missouri next year, Arkady Volozh reckons.',
    'Nebius: power, 300000000 W, of Missouri, in 2026, by Arkady Volozh, planned',
  ],
  [
    '',
    'A post on Weibo claims that Huawei has sold 200,000 Ascends.',
    'Huawei: accelerator_count, purchase, 200000 GPU, on Ascend, by Weibo, hedged',
  ],
  [
    '',
    'According to its annual report, Aleph Alpha lost €20 million.',
    'Aleph Alpha: profit, -20000000 EUR, by Aleph Alpha, stated',
  ],
  [
    '',
    'A spokesperson for Krutrim denied that 300 people had been dismissed.',
    'Krutrim: layoffs, 300 person, by Krutrim, denied',
  ],
  [
    '',
    'Shares in Hut 8 fell after a report that it would borrow $2 billion. "There is not a word of truth in it," said Asher Genoot, its chief executive.',
    'Hut 8: funding, 2000000000 USD, by Asher Genoot, denied',
  ],
  ['', 'Lambda has 50,000 GPUs, it says.', 'Lambda: accelerator_count, fleet, 50000 GPU, by Lambda, stated'],
  [
    '',
    'People briefed on the talks said Reflection would be valued at $20 billion.',
    'Reflection: valuation, 20000000000 USD, planned',
  ],
  [
    '',
    'Anthropic told investors that revenue would reach $26 billion next year.',
    'Anthropic: revenue, 26000000000 USD, a year, in 2026, by Anthropic, planned',
  ],
  [
    '',
    'Infineon will now invest €2.7 billion instead of €2.2 billion.',
    'Infineon: capex, 2700000000 EUR, planned',
    'Infineon: capex, 2200000000 EUR, planned',
  ],
  [
    '',
    'Elon Musk wants 50 million H100 equivalents within five years.',
    'Elon Musk: accelerator_count, planned, 50000000 GPU, on H100, planned',
  ],
  [
    '',
    '"We have never spent $1.6 billion on chips," said Liang Wenfeng of DeepSeek.',
    'DeepSeek: capex, 1600000000 USD, by Liang Wenfeng, denied',
  ],
  [
    '',
    'Reports of 2,500 job cuts are pure invention, Siemens Energy said.',
    'Siemens Energy: layoffs, 2500 person, by Siemens Energy, denied',
  ],
  [
    '',
    'Siemens Energy dismissed as invention a magazine report that it would cut 2,500 jobs.',
    'Siemens Energy: layoffs, 2500 person, by Siemens Energy, denied',
  ],
  ['', 'Whether OpenAI will really spend $1.4 trillion is doubtful.', 'OpenAI: capex, 1400000000000 USD, planned'],
  [
    '',
    'Dan Ives of Wedbush believes that Nvidia is worth $6 trillion.',
    'Nvidia: market_cap, 6000000000000 USD, by Dan Ives, hedged',
  ],
  ['', 'The third phase, Lisa Su explained, will draw 300 megawatts.', 'AMD: power, 300000000 W, by Lisa Su, planned'],
  [
    '',
    '"By December," Arkady Volozh told analysts, "we will have 2.5 gigawatts under contract."',
    'Nebius: power, 2500000000 W, by Arkady Volozh, planned',
  ],
  ['', "Nebius's capacity, by its own reckoning, is 220 megawatts.", 'Nebius: power, 220000000 W, by Nebius, hedged'],
  [
    '',
    "Morgan Stanley's analysts think that Oracle will spend $60 billion on data centres.",
    'Oracle: capex, 60000000000 USD, by Morgan Stanley, planned',
  ],
  [
    '',
    'Mistral had 350 employees in May, according to Arthur Mensch.',
    'Mistral AI: headcount, 350 person, in 2025-05, by Arthur Mensch, stated',
  ],
  [
    '',
    'Helsing is in talks to raise €600 million, as Bloomberg first reported.',
    'Helsing: funding, 600000000 EUR, by Bloomberg, planned',
  ],
  [
    '',
    'Insiders say that Meta has bought 350,000 H100s.',
    'Meta: accelerator_count, purchase, 350000 GPU, on H100, reported',
  ],
  ['', 'It emerged on Friday that Groq had 400 employees.', 'Groq: headcount, 400 person, reported'],
  ['', 'Reports have it that Cursor is raising $2 billion.', 'Anysphere: funding, 2000000000 USD, reported'],
  ['', 'xAI is said to burn $1 billion a month.', 'xAI: money_other, 1000000000 USD, a month, hedged'],
  ['', 'xAI, so the story goes, owns 200,000 GPUs.', 'xAI: accelerator_count, fleet, 200000 GPU, hedged'],
  [
    '',
    'Supposedly Safe Superintelligence is worth $32 billion.',
    'Safe Superintelligence: valuation, 32000000000 USD, hedged',
  ],
  [
    '',
    'Huawei may have shipped as many as 800,000 Ascends.',
    'Huawei: accelerator_count, purchase, 800000 GPU, at_most, on Ascend, hedged',
  ],
  ['', 'Intel has promised to create 3,000 jobs in Magdeburg.', 'Intel: hiring, 3000 person, of Magdeburg, planned'],
  ['', 'TSMC means to invest $42 billion this year.', 'TSMC: capex, 42000000000 USD, a year, in 2025, planned'],
  ['', 'Nvidia is about to put $2 billion into xAI.', 'Nvidia: investment, 2000000000 USD, of xAI, planned'],
  ['', 'Lambda is to be valued at $8 billion in the round.', 'Lambda: valuation, 8000000000 USD, planned'],
  ['', 'Nebius did not spend $2 billion, contrary to what Globes wrote.', 'Nebius: capex, 2000000000 USD, denied'],
  [
    '',
    'Cambricon called talk of a 14 billion yuan order baseless.',
    'Cambricon: contract, 14000000000 CNY, by Cambricon, denied',
  ],
  [
    '',
    'Contrary to reports, DeepSeek does not own 50,000 GPUs.',
    'DeepSeek: accelerator_count, fleet, 50000 GPU, denied',
  ],
  [
    '',
    'Mati Staniszewski says he wants 400 people by Christmas.',
    'ElevenLabs: headcount, 400 person, in 2025-12, by Mati Staniszewski, planned',
  ],
  [
    '',
    'Mati Staniszewski says that he wants 400 people by Christmas.',
    'ElevenLabs: headcount, 400 person, in 2025-12, by Mati Staniszewski, planned',
  ],
  [
    '',
    'Mati Staniszewski says ElevenLabs wants 400 people by Christmas.',
    'ElevenLabs: headcount, 400 person, in 2025-12, by Mati Staniszewski, planned',
  ],
  [
    '',
    'Mati Staniszewski says ElevenLabs plans to spend $400 million on chips.',
    'ElevenLabs: capex, 400000000 USD, by Mati Staniszewski, planned',
  ],
  [
    '',
    'Mati Staniszewski said he would spend $400 million on chips.',
    'ElevenLabs: capex, 400000000 USD, by Mati Staniszewski, planned',
  ],
] satisfies Row[]
