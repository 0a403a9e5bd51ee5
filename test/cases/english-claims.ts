// English sentences and the claims that they make, told on 5 November 2025. Near-misses first.

/** Sentences with numbers in them and no claim. */
export const refused: readonly string[] = [
  "Nvidia's new card has 80GB of memory and is made on a 4nm process.",
  'AMD shares rose 3% to $162 each, and its adjusted earnings were $1.20 a share.',
  'In a survey of 1,012 managers, 40% said that 3 in 10 of their rivals use AI.',
  'GPT-4 answered 31 of 40 questions in 90 seconds.',
  'OpenAI is growing, three people familiar with the matter said.',
  'The chip draws 750 watts, and a rack of them 120 kW.',
  "The NITES union, an employees' body, objected; one in five employees has left.",
  'The town has 40,000 people, and its gigawatt-scale plans are old.',
  'The stock, at NT$252, is dear, and the price target was raised to NT$300.',
  'The panel is a 12-person jury.',
]

/** `subject: metric, scope, value unit, comparator, of object, on hardware, a period, in asOf, by attribution, stance` */
export const claims: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    "OpenAI's ChatGPT has 800 million weekly active users, Sam Altman told developers.",
    'OpenAI: users, 800000000 person, of ChatGPT, a week, by Sam Altman, stated',
  ],
  [
    "Just 5% of ChatGPT's users, or about 35 million people, pay.",
    'OpenAI: subscribers, 35000000 person, about, of ChatGPT, stated',
  ],
  [
    'In July Microsoft let go of 9,000 people, after 6,000 in May.',
    'Microsoft: layoffs, 9000 person, in 2025-07, stated',
    'Microsoft: layoffs, 6000 person, in 2025-05, stated',
  ],
  [
    'Workday cut 1,750 jobs in February; Autodesk 1,350.',
    'Workday: layoffs, 1750 person, in 2025-02, stated',
    'Autodesk: layoffs, 1350 person, in 2025-02, stated',
  ],
  [
    'Meta will cut about 600 jobs in its superintelligence labs, Chief AI Officer Alexandr Wang told staff.',
    'Meta: layoffs, 600 person, about, of superintelligence, by Alexandr Wang, planned',
  ],
  [
    'The Mumbai firm TCS, 613,069-strong in June, shed 19,755 in the following quarter.',
    'Tata Consultancy Services: headcount, 613069 person, in 2025-06, stated',
    'Tata Consultancy Services: layoffs, 19755 person, stated',
  ],
  [
    'In 2024 Microsoft bought 485,000 Hopper GPUs, Meta 224,000 and Amazon 196,000, according to Omdia.',
    'Microsoft: accelerator_count, purchase, 485000 GPU, on Hopper, a year, in 2024, by Omdia, reported',
    'Meta: accelerator_count, purchase, 224000 GPU, on Hopper, a year, in 2024, by Omdia, reported',
    'Amazon: accelerator_count, purchase, 196000 GPU, on Hopper, a year, in 2024, by Omdia, reported',
  ],
  [
    'xAI runs 200,000 GPUs at its Colossus supercomputer and wants to add 550,000 GB200s.',
    'xAI: accelerator_count, fleet, 200000 GPU, of Colossus, stated',
    'xAI: accelerator_count, planned, 550000 GPU, of Colossus, on GB200, planned',
  ],
  [
    "DeepSeek's R1 cost $294,000 to train on 512 H800s, the company's researchers wrote in a paper.",
    'DeepSeek: training_cost, 294000 USD, of DeepSeek-R1, by DeepSeek, stated',
    'DeepSeek: accelerator_count, training, 512 GPU, of DeepSeek-R1, on H800, by DeepSeek, stated',
  ],
  [
    'Sparrow Labs says that Wren, its newest model, has 52 billion parameters, eight billion of them active.',
    'Sparrow Labs: parameter_count, 52000000000 parameter, of Wren, by Sparrow Labs, stated',
    'Sparrow Labs: parameter_count, 8000000000 parameter, of Wren, by Sparrow Labs, stated',
  ],
  [
    'Google agreed to buy 500 megawatts of electricity from reactors that Kairos Power will build by 2035.',
    'Google: power, 500000000 W, of Kairos Power, stated',
  ],
  [
    'Meta has signed for 150MW of geothermal power from XGS and 200 megawatts of solar from Engie in Texas.',
    'Meta: power, 150000000 W, of XGS, stated',
    'Meta: power, 200000000 W, of Engie, stated',
  ],
  [
    "Microsoft's Fairwater will need 450MW in its first phase at a cost of $3.3 billion, rising to 2.1GW.",
    'Microsoft: power, 450000000 W, of Fairwater, planned',
    'Microsoft: capex, 3300000000 USD, of Fairwater, planned',
    'Microsoft: power, 2100000000 W, of Fairwater, planned',
  ],
  [
    'Mistral had been valued at €5.8 billion in June 2024.',
    'Mistral AI: valuation, 5800000000 EUR, in 2024-06, stated',
  ],
  [
    'Anysphere closed a $2.3 billion Series D at a post-money valuation of $29.3 billion.',
    'Anysphere: funding, 2300000000 USD, of Series D, stated',
    'Anysphere: valuation, 29300000000 USD, stated',
  ],
  [
    "ASML put €1.3 billion into Mistral AI's Series C round.",
    'ASML: investment, 1300000000 EUR, of Mistral AI, stated',
  ],
  [
    'Nvidia is to put up to $1 billion into Poolside as part of a $2 billion raise at a pre-money valuation of $12 billion.',
    'Nvidia: investment, 1000000000 USD, at_most, of Poolside, planned',
    'Poolside: funding, 2000000000 USD, planned',
    'Poolside: valuation, 12000000000 USD, planned',
  ],
  [
    'Salesforce completed its acquisition of Informatica for about $8 billion.',
    'Salesforce: acquisition, 8000000000 USD, about, of Informatica, stated',
  ],
  ['Nvidia paid $700 million for Run:ai.', 'Nvidia: acquisition, 700000000 USD, of Run:ai, stated'],
  [
    'Getty Images is seeking up to $1.7 billion in damages from Stability AI.',
    'Stability AI: penalty, 1700000000 USD, at_most, of Getty Images, stated',
  ],
  ['Clearview AI was fined €30.5 million in 2024.', 'Clearview AI: penalty, 30500000 EUR, in 2024, stated'],
  [
    'Nebius signed a five-year agreement worth $17.4 billion to supply Microsoft with GPU capacity.',
    'Nebius: contract, 17400000000 USD, of Microsoft, stated',
  ],
  [
    "Oracle's remaining performance obligations jumped to $455 billion in the quarter to August.",
    'Oracle: contract, 455000000000 USD, in 2025-08, stated',
  ],
  [
    "CoreWeave's revenue in the third quarter of 2025 rose 134% to $1.36 billion, while its net loss shrank to $110 million from $360 million a year earlier.",
    'CoreWeave: revenue, 1360000000 USD, a quarter, in 2025-09, stated',
    'CoreWeave: profit, -110000000 USD, a quarter, in 2025-09, stated',
    'CoreWeave: profit, -360000000 USD, a quarter, in 2024-09, stated',
  ],
  [
    'Palantir lifted its forecast for 2025 revenue to about $4.4 billion.',
    'Palantir: revenue, 4400000000 USD, about, a year, in 2025, planned',
  ],
  [
    'TSMC raised its capital budget for 2025 to between $40 billion and $42 billion.',
    'TSMC: capex, 40000000000..42000000000 USD, a year, in 2025, planned',
  ],
  [
    'Samsung Electronics said on Thursday that operating profit rose 32% to 12.2 trillion won ($8.6 billion) in July-September.',
    'Samsung Electronics: profit, 12200000000000 KRW, a quarter, in 2025-09, by Samsung Electronics, stated',
    'Samsung Electronics: profit, 8600000000 USD, a quarter, in 2025-09, by Samsung Electronics, stated',
  ],
  [
    'The market for AI accelerators will grow to $1 trillion by 2030, AMD said.',
    'market for AI accelerators: market_size, 1000000000000 USD, a year, in 2030, by AMD, planned',
  ],
  ['Claude Haiku 4.5 costs $1 per million input tokens.', 'Anthropic: price, 1 USD, of Claude Haiku 4.5, stated'],
  ['A B200 goes for about $3.80 an hour at Lambda.', 'Lambda: price, 3.8 USD, about, of B200, a hour, stated'],
  [
    'Nvidia denied that it had agreed to invest $100 billion in OpenAI.',
    'Nvidia: investment, 100000000000 USD, of OpenAI, by Nvidia, denied',
  ],
  [
    'Reports that Apple would pay Google $1 billion a year for Gemini are "wrong", the iPhone maker said.',
    'Apple: contract, 1000000000 USD, of Google, a year, by Apple, denied',
  ],
  [
    'ByteDance had planned to spend $6.8 billion on chips, a newspaper said; ByteDance called the report inaccurate.',
    'ByteDance: capex, 6800000000 USD, by ByteDance, denied',
  ],
  [
    'OpenAI lost $13.5 billion in the first half of 2025, The Information reported.',
    'OpenAI: profit, -13500000000 USD, in 2025-06, by The Information, reported',
  ],
  [
    "On January 27 Nvidia's shares fell 17%, and $589 billion of its market value was gone.",
    'Nvidia: market_cap_change, 589000000000 USD, in 2025-01-27, stated',
  ],
  [
    'Core Scientific, up 2%, is worth less than $7 billion on the stock exchange.',
    'Core Scientific: market_cap, 7000000000 USD, less_than, stated',
  ],
  ['Intel received $2.2 billion of grants under the Chips Act.', 'Intel: funding, 2200000000 USD, stated'],
  [
    'Kimi K2 was trained on 15.5 trillion tokens and has a context window of 256K.',
    'Moonshot AI: training_tokens, 15500000000000 token, of Kimi K2, stated',
    'Moonshot AI: context_window, 256000 token, of Kimi K2, stated',
  ],
  [
    'According to Musk, pretraining of Grok 3 took 200 million GPU-hours.',
    'xAI: gpu_hours, 200000000 GPU-hour, of Grok 3, by Elon Musk, stated',
  ],
  ['Two people briefed on the plan said that OpenAI has 4,000 employees.', 'OpenAI: headcount, 4000 person, reported'],
  [
    'ByteDance plans capital expenditure of 85 billion yuan in 2026, Bloomberg News reported.',
    'ByteDance: capex, 85000000000 CNY, a year, in 2026, by Bloomberg, planned',
  ],
  ['Groq was sold to Nvidia for $20 billion.', 'Nvidia: acquisition, 20000000000 USD, of Groq, stated'],
  [
    'AMD reported third-quarter revenue of $9.25 billion on Tuesday, more than the $8.74 billion that analysts polled by LSEG had expected.',
    'AMD: revenue, 9250000000 USD, a quarter, in 2025-09, by AMD, stated',
    'AMD: revenue, 8740000000 USD, a quarter, in 2025-09, planned',
  ],
  [
    'Scale AI laid off 200 employees in July; OpenAI, by contrast, was reported by The Information to have more than 3,000 staff.',
    'Scale AI: layoffs, 200 person, in 2025-07, stated',
    'OpenAI: headcount, 3000 person, more_than, by The Information, reported',
  ],
  [
    'A spokesman for Lufthansa rejected a report that AI would cost 10,000 jobs; the airline will eliminate 4,000 positions by 2030.',
    'Lufthansa: layoffs, 10000 person, by Lufthansa, denied',
    'Lufthansa: layoffs, 4000 person, in 2030, planned',
  ],
  [
    'Databricks plans to hire 3,000 people this year, which would bring it to around 12,000.',
    'Databricks: hiring, 3000 person, a year, in 2025, planned',
    'Databricks: headcount, 12000 person, about, planned',
  ],
  [
    'In California a jury told Google in September to pay $425 million for collecting data from users.',
    'Google: penalty, 425000000 USD, in 2025-09, stated',
  ],
  [
    "The watchdog fined Clearview AI €30.5 million last year, and Italy's Garante imposed a €15 million penalty on OpenAI in December.",
    'Clearview AI: penalty, 30500000 EUR, in 2024, stated',
    'OpenAI: penalty, 15000000 EUR, in 2024-12, stated',
  ],
  [
    'OpenAI expects revenue of $12.7 billion this year after $3.7 billion in 2024, according to Bloomberg, and does not see its cash flow turning positive before 2029.',
    'OpenAI: revenue, 12700000000 USD, a year, in 2025, by Bloomberg, planned',
    'OpenAI: revenue, 3700000000 USD, a year, in 2024, by Bloomberg, reported',
  ],
  [
    'By the end of 2026, Chief Executive Arkady Volozh told analysts, Nebius expects to have 2.5 gigawatts of contracted power.',
    'Nebius: power, 2500000000 W, in 2026-12, by Nebius, planned',
  ],
  [
    'In September Microsoft agreed to pay Nebius $17.4 billion for capacity at a new site in New Jersey.',
    'Microsoft: contract, 17400000000 USD, of Nebius, in 2025-09, stated',
  ],
  [
    'Bernstein reckons that Huawei, cut off from TSMC since 2020, shipped just over 800,000 Ascend chips last year.',
    'Huawei: accelerator_count, purchase, 800000 GPU, more_than, on Ascend, a year, in 2024, by Bernstein, hedged',
  ],
  [
    'Microsoft will spend $17.5 billion on cloud and AI infrastructure, its chief executive, Satya Nadella, said on Tuesday.',
    'Microsoft: capex, 17500000000 USD, by Satya Nadella, planned',
  ],
  ['Brookfield did not offer CoreWeave $18 billion.', 'Brookfield: acquisition, 18000000000 USD, of CoreWeave, denied'],
  [
    'Nvidia holds 600,000 to 700,000 H20s in stock.',
    'Nvidia: accelerator_count, fleet, 600000..700000 GPU, on H20, stated',
  ],
  ['Orchid raised 45 million pesos in Manila.', 'Orchid: funding, 45000000 PHP, stated'],
  [
    'Orchid cut around 50 of its 250 jobs.',
    'Orchid: layoffs, 50 person, about, stated',
    'Orchid: headcount, 250 person, stated',
  ],
  [
    'Orchid has 20 million registered users, of whom 210,000 paid for a plan.',
    'Orchid: users, 20000000 person, stated',
    'Orchid: subscribers, 210000 person, stated',
  ],
  [
    'Orchid runs 8,000 H100s and intends to order several hundred thousand more.',
    'Orchid: accelerator_count, fleet, 8000 GPU, on H100, stated',
    'Orchid: accelerator_count, purchase, 200000..900000 GPU, on H100, planned',
  ],
  [
    'Orchid is a 40-person start-up that raised €500mn.',
    'Orchid: headcount, 40 person, stated',
    'Orchid: funding, 500000000 EUR, stated',
  ],
  [
    'Orchid will hire several hundred builders and 40 nurses.',
    'Orchid: hiring, 200..900 person, planned',
    'Orchid: hiring, 40 person, planned',
  ],
  [
    'Orchid serves 900,000 patients and has 40,000 paid subscriptions.',
    'Orchid: users, 900000 person, stated',
    'Orchid: subscribers, 40000 person, stated',
  ],
  ['Orchid closed its Leeds office, with the loss of 85 jobs.', 'Orchid: layoffs, 85 person, stated'],
  [
    'Borealis is an AI chip; Orchid shipped 20,000 units of Borealis.',
    'Orchid: accelerator_count, purchase, 20000 GPU, stated',
  ],
  ['Orchid will have a million TPUs.', 'Orchid: accelerator_count, planned, 1000000 GPU, on TPU, planned'],
]
