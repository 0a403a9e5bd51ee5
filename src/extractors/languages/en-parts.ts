// What English texts speak of without a name: units, goods, rounds, plans, markets, whoever acts as one. The rules find some
// of it for a figure; these are all whose or of what a figure could be, for what weighs a whole text to choose among.
import type { Mention } from '../mentions.ts'
import type { Reading } from '../readings.ts'
import { findMarkets } from './en-markets.ts'
import { other } from './en-object-context.ts'
import { addDoers, addPartner, addSite } from './en-part-doers.ts'
import { addGoods, addUsed } from './en-part-goods.ts'
import { addLabel, addMeant, addUnit } from './en-part-units.ts'
import { type Add, type Run, runsOf } from './en-runs.ts'
import type { EnglishSentence } from './en-sentence.ts'
import { findPlans, findRounds } from './en-tiers.ts'

/** What the figures of a sentence may be of, by their metrics. */
const METRICS = {
  goods: 'revenue profit contract capex opex money_other market_size acquisition investment penalty',
  wares: 'users subscribers price',
  plans: 'price subscribers users revenue',
  staff: 'headcount layoffs hiring',
  sites: 'capex power accelerator_count headcount hiring',
  partners: 'contract power accelerator_count investment acquisition',
  markets: 'market_size',
} as const

type Kind = keyof typeof METRICS

const KINDS_OF: ReadonlyMap<string, readonly Kind[]> = kindsByMetric()

function kindsByMetric(): Map<string, Kind[]> {
  const byMetric = new Map<string, Kind[]>()
  for (const [kind, metrics] of Object.entries(METRICS))
    for (const metric of metrics.split(' ')) byMetric.set(metric, [...(byMetric.get(metric) ?? []), kind as Kind])
  return byMetric
}

function kindsOf(readings: readonly Reading[]): ReadonlySet<Kind> {
  return new Set(readings.flatMap(({ metric }) => KINDS_OF.get(metric) ?? []))
}

/** Besides the sentence's mentions; `readings` are its figures. */
export function findParts({ text, sentence, parse }: EnglishSentence, readings: readonly Reading[]): Mention[] {
  const found = new Map<string, Mention>()
  const add: Add = (start, end) => {
    const name = text.slice(start, end)
    const isPlain = name.length > 1 && name.length <= 60 && !/[\n,;:()"“”]/.test(name)
    if (isPlain) found.set(`${start}-${end}`, { start, end, ref: other(name), entity: null, isVoice: false })
  }
  const kinds = kindsOf(readings)
  for (const word of parse.words) addMeant(text, word, add)
  for (const run of runsOf(parse.words)) {
    addUnit(parse.words, run, add)
    if (readings.length > 0) addByKind(parse.words, run, kinds, add)
  }
  if (kinds.has('goods')) addLabel(text, sentence.start, add)
  findRounds(text, sentence, add)
  if (kinds.has('plans')) findPlans(text, sentence, add)
  if (kinds.has('markets')) findMarkets(text, sentence, add)
  return [...found.values()]
}

function addByKind(words: EnglishSentence['parse']['words'], run: Run, kinds: ReadonlySet<Kind>, add: Add): void {
  addDoers(words, run, add)
  if (kinds.has('sites')) addSite(words, run, add)
  if (kinds.has('partners')) addPartner(words, run, add)
  if (kinds.has('goods') || kinds.has('staff')) addGoods(words, run, kinds.has('staff'), add)
  if (kinds.has('wares')) addUsed(words, run, add)
}
