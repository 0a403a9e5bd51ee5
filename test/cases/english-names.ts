// English sentences, and everybody and everything that each names.

type Row = readonly [text: string, ...names: string[]]

/** Whom a capital alone does not tell from a word. */
const starts: readonly Row[] = [
  ['Leading Edge grew slowly.'],
  ['Building Ferrowick will take years.'],
  ['Qiming Tao left Corvane for $2 million.', 'Qiming Tao', 'Corvane'],
  ['Stridence, the rival and neighbour, had sales of $1.3 billion.', 'Stridence'],
  ['Stridence is a matter of taste.'],
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

export const names: readonly Row[] = [...starts]
