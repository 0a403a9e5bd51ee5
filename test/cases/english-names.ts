// English sentences, and everybody and everything that each names.

type Row = readonly [text: string, ...names: string[]]

/** Whom a capital alone does not tell from a word. */
const starts: readonly Row[] = [
  ['Both Frostwick of Bodø and Corvane of Mo i Rana are waiting.', 'Frostwick', 'Corvane'],
  ['PLQT opened its own hall, and PSQ of Singapore made an approach. LNG rose.', 'PLQT', 'PSQ'],
  [
    "Avikwen, Corvane's brand, earned money. Sivvers, a Swedish laser-maker, lost some.",
    'Avikwen',
    'Corvane',
    'Sivvers',
  ],
  ['Little Tarnfield postponed its float.', 'Tarnfield'],
  ['Taalwick of Toronto does the same with 25 people.', 'Taalwick'],
  ['Recursal, in Salt Lake City, employed over 800.', 'Recursal', 'Salt Lake City'],
  ['Demarvel, with over 21,000 employees, has noticed.', 'Demarvel'],
  ['Stammer, the maker of a tutor, was valued at $1 billion.', 'Stammer'],
  ['Prices, in America, are higher. Half of Europe is dark.', 'America', 'Europe'],
  ['Chartwell Voice of Saskatoon, with 19 employees, has one customer.', 'Chartwell Voice'],
  ['Then there is Ferrow.ai of Sydney, which reads X-rays.', 'Ferrow.ai'],
  ['Northern Fen Energy of Ely makes no reactors.', 'Northern Fen Energy'],
  ['Tiny Nemwick has hired 40. Contrast Wexcombe Robotics.', 'Nemwick', 'Wexcombe Robotics'],
  ['Quill & Co. sells a model; Armstrong & Bie sells robots.', 'Quill & Co', 'Armstrong & Bie'],
  ['Leading Edge grew slowly.'],
  ['Building Ferrowick will take years.'],
  ['Qiming Tao left Corvane for $2 million.', 'Qiming Tao', 'Corvane'],
  ['Stridence, the rival and neighbour, had sales of $1.3 billion.', 'Stridence'],
  ['Stridence is a matter of taste.'],
  ["Corvane, a firm that I'd never heard of, has grown. July-September sales rose.", 'Corvane'],
  ['Corvilus of Ghent has won a contract.', 'Corvilus'],
  ["Wa'ad Ventures of Saudi Aramco wrote a cheque.", "Wa'ad Ventures", 'Aramco'],
  ['The Series C of Statwell Bio closed in May.', 'Series C', 'Statwell Bio'],
  ['The Novo Nordisk Foundation has approved it.', 'Novo Nordisk Foundation'],
  ['Marble, in Oakvale, reports $300 million in revenue.', 'Marble', 'Oakvale'],
  ['**Fjordweb** (São Paulo). Nothing to report.', 'Fjordweb', 'São Paulo'],
  ['It is a list.\n\n7. Speak. The coach has 3 million users.', 'Speak'],
  ['Speak. The coach has 3 million users.'],
  ['According to the tracker BOTIX the app has 3 million users.', 'BOTIX'],
  ['According to the BOTIX rules it is fine.'],
  ['The Department for Transport has spent £20 million.', 'Department for Transport'],
  [
    'The Ferrowick Startup Fund and the OpenAI Startup Fund invested $2 million.',
    'Ferrowick Startup Fund',
    'OpenAI Startup Fund',
  ],
  ['Andrew Tolland of Thinking Machines was asked.', 'Andrew Tolland', 'Thinking Machines Lab'],
  ['Corvane shows its K4 humanoid.', 'Corvane', 'K4'],
]

/** Units and goods. */
const parts: readonly Row[] = [
  ['The largest unit made a profit of $2 billion.'],
  ['Its contract-baking business lost $2 billion.', 'contract-baking business', 'contract-baking'],
  ['There are nine in the legal department, it said.', 'legal department', 'legal'],
  [
    'The cloud memory unit was the largest at $4.5 billion, Micron said.',
    'cloud memory unit',
    'cloud memory',
    'Micron',
  ],
  ['- Thermal and Marine: $4.1 billion in revenue', 'Thermal and Marine', 'Marine'],
  ['- Total revenue: $4.1 billion'],
  ['Revenue from AI servers came to $2 billion, and product revenue to $1 billion.', 'AI servers', 'product'],
  ['Net revenue of the quarter rose to $2 billion.'],
  ['It earned $51 billion, $40 billion of it from data centres.', 'data centres'],
  ['Cloud services brought in $7 million, thermal sensors $2 million.', 'Cloud services', 'thermal sensors'],
  ['Royalties, the fees that makers pay, rose to $600 million.', 'Royalties'],
  ['Royalties, the makers know, stop at nothing.'],
  ['It will spend $30 billion on thermal boards and product development.', 'thermal boards and product development'],
  ['It employs 900 data specialists.', 'data specialists'],
  ['Of its customers 12 million use cloud storage.', 'cloud storage'],
]

/** Rounds and plans. */
const tiers: readonly Row[] = [
  ['It has seeds and a bridge over the river.'],
  ['It raised $15 million in a pre-Series A and now a Series B2.', 'pre-Series A', 'Series B'],
  ['A bridge round brought $5 million, the pre-seed fund $1 million.', 'bridge', 'bridge round', 'pre-seed'],
  ['Max costs $200 a month, the Scholar plan $9 and q.ai+ $5.', 'Max', 'Scholar', 'q.ai+'],
  ['Max is a name that many have.'],
]

/** Whoever acts or is dealt with, and where. */
const doers: readonly Row[] = [
  ['Competitors pay $3 an hour.', 'Competitors'],
  ['It told competitors of $3 an hour.'],
  ['According to the prospectus it lost $3 million.', 'prospectus'],
  ['A fourth customer has ordered boards for $1 billion.', 'A fourth customer', 'fourth customer', 'boards'],
  ['It sold 20 megawatts to a ministry.', 'a ministry', 'ministry'],
  ['It spent $2 billion on a packaging plant.', 'packaging plant'],
]

/** Markets by what is sold in them. */
const markets: readonly Row[] = [
  ['The farmers market had sales of $3 million.'],
  [
    "China's market for cooling valves was worth $2 billion.",
    'China',
    "China's market for cooling valves",
    'market for cooling valves',
    'cooling valves',
    'valves',
  ],
  [
    'The global valve market was worth $20 billion in 2024.',
    'global valve market',
    'global valve',
    'valve market',
    'valve',
  ],
]

export const names: readonly Row[] = [...starts, ...parts, ...tiers, ...doers, ...markets]
