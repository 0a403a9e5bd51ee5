// Learns what the clues weigh by which an English figure's owner is chosen: npm run train
// A conditional logit over everybody whose a figure could be, by stochastic gradient descent with AdaGrad's rates. The
// later folder is left for measuring.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultCatalog } from '../src/catalog/catalog.ts'
import { print } from '../src/commands/output.ts'
import { foldName } from '../src/domain/text.ts'
import { openText, tellEnglish } from '../src/extractors/claims.ts'
import { englishWeigher } from '../src/extractors/languages/en-weighing.ts'
import { type Option, optionsOf } from '../src/extractors/weighing.ts'
import { CORPORA, type GoldArticle, loadCorpus } from '../test/support/corpus.ts'

const tools = { catalog: defaultCatalog, tokenize: () => [] }

interface Example {
  options: readonly Option[]
  isRight: readonly boolean[]
}

const EPOCHS = 8
const RATE = 0.05
const DECAY = 1e-3
/** Less changes no choice. */
const LEAST = 0.03

function examplesOf(article: GoldArticle): Example[] {
  const { catalog } = tools
  const opened = openText(article, tools)
  const { text } = opened
  const options = optionsOf(tellEnglish(article, opened, tools), article.title, text, catalog, englishWeigher)
  return [...options].flatMap(([reading, those]) => {
    const { start, end } = opened.normalised.toOriginal(reading)
    const gold = article.claims.find((claim) => {
      const at = article.text.indexOf(claim.context) + claim.context.indexOf(claim.quote)
      return at < end && start < at + claim.quote.length && claim.unit === reading.unit
    })
    if (gold === undefined) return []
    const names = new Set(gold.subject.map(foldName))
    return [{ options: those, isRight: those.map(({ ref }) => names.has(foldName(ref.name))) }]
  })
}

function train(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const usable = examples.filter(({ isRight }) => isRight.some(Boolean))
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const example of shuffled(usable, epoch))
      for (const [clue, slope] of slopesOf(example, weights)) {
        const step = slope + DECAY * (weights.get(clue) ?? 0)
        const square = (squares.get(clue) ?? 1e-6) + step * step
        squares.set(clue, square)
        weights.set(clue, (weights.get(clue) ?? 0) - (RATE * step) / Math.sqrt(square))
      }
  return weights
}

/** How the logarithm of the chance of a right answer falls with each weight. */
function slopesOf({ options, isRight }: Example, weights: ReadonlyMap<string, number>): Map<string, number> {
  const sums = options.map(({ clues }) => clues.reduce((all, clue) => all + (weights.get(clue) ?? 0), 0))
  const most = Math.max(...sums)
  const chances = sums.map((sum) => Math.exp(sum - most))
  const all = chances.reduce((a, b) => a + b, 0)
  const right = chances.reduce((sum, chance, at) => sum + (isRight[at] ? chance : 0), 0)
  const slopes = new Map<string, number>()
  for (const [at, { clues }] of options.entries()) {
    const slope = chances[at]! / all - (isRight[at] ? chances[at]! / right : 0)
    if (Math.abs(slope) < 1e-6) continue
    for (const clue of clues) slopes.set(clue, (slopes.get(clue) ?? 0) + slope)
  }
  return slopes
}

/** In an order that is another for each seed and the same at each run. */
function shuffled<T>(all: readonly T[], seed: number): T[] {
  const rank = (at: number) => Math.sin((at + 1) * 12.9898 + seed * 78.233) * 43758.5453
  return all
    .map((one, at) => [rank(at) - Math.floor(rank(at)), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}

const folders = CORPORA.filter((folder) => folder.startsWith('en') && folder !== 'en-later')
const examples = folders.flatMap((folder) => loadCorpus(folder).flatMap(examplesOf))
const weights = [...train(examples)].filter(([, weight]) => Math.abs(weight) >= LEAST)
const lines = weights.sort(([a], [b]) => (a < b ? -1 : 1)).map(([clue, weight]) => `${weight.toFixed(2)} ${clue}`)
writeFileSync(join(import.meta.dirname, '../src/extractors/languages/en-owner-weights.ts'), moduleOf(lines))
print(`${folders.join(', ')}: ${examples.length} figures, ${lines.length} clues weighed`)

function moduleOf(lines: readonly string[]): string {
  return `// What each clue of en-weighing.ts weighs, learnt from annotated articles. Written by npm run train.

const LINES = \`
${lines.join('\n')}
\`

/** By clue. */
export const OWNER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  LINES.trim()
    .split('\\n')
    .map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(at + 1), Number(line.slice(0, at))] as const
    }),
)
`
}
