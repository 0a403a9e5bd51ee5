// What a neighbour changes in an English metric of money: a listed company's worth, money put into a company, a contract's value.
import type { Metric } from '#domain/claim.ts'
import type { Amount } from '#domain/quantity.ts'
import { before, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'
import { isGivenTo } from './en-cue-scores.ts'
import { refinePaid } from './en-paid.ts'
import { refineSales } from './en-sales.ts'
import { isLarge, isTiny, isWare, refineCost, refineInvestment, refinePurchase, refineSpending } from './en-spending.ts'
import { isMarketChange, isOnExchange, refineWorth, STOCK } from './en-worth.ts'

/** What is raised, bought or built for less than this is one of many: a price. */
export const DEAR: ReadonlySet<Metric> = new Set<Metric>([
  'funding',
  'valuation',
  'acquisition',
  'capex',
  'investment',
  'revenue',
  'market_cap',
  'training_cost',
  'opex',
  'contract',
])

export function refineEnglishMoney(metric: Metric, word: string, context: EnglishMetricContext): Metric {
  const refined = isForModel(metric, context) ? 'training_cost' : (REFINERS[metric]?.(word, context) ?? metric)
  return DEAR.has(refined) && isTiny(context) ? 'price' : refined
}

/** Spent $1.2 million on computing time for OLMo 2. */
export function isForModel(metric: Metric, { place, mentions }: EnglishMetricContext): boolean {
  if (!/^(?:capex|opex|contract|money_other|price)$/.test(metric)) return false
  const model = mentions.find(
    (one) => one.ref.kind === 'model' && one.start >= place.quantity.end && one.start < place.nextStart,
  )
  return (
    model !== undefined &&
    /^ (?:on|for|in)\b[^,.;]{0,40}\b(?:comput\w+|GPUs?|GPU time|chips|electricity|data|pre-?training|training)\b[^,.;]{0,30}\b(?:for|to (?:build|develop|train|make)|of) (?:its |the )?$/.test(
      place.text.slice(place.quantity.end, model.start),
    )
  )
}

type Refiner = (word: string, context: EnglishMetricContext) => Metric

const REFINERS: Partial<Record<Metric, Refiner>> = {
  valuation: refineWorth,
  market_cap: refineMarketCapSum,
  capex: refineCapexSum,
  investment: refineInvestmentSum,
  profit: refineProfitSum,
  market_cap_change: refineMarketCapChange,
  revenue: refineSales,
  penalty: refinePenalty,
  contract: refineContractSum,
  acquisition: refinePurchase,
  price: refinePrice,
  funding: refineFunding,
  money_other: refineMoneyOther,
}

function refineMarketCapSum(_word: string, context: EnglishMetricContext): Metric {
  return isMarketChange(context) ? 'market_cap_change' : 'market_cap'
}

/** Agreed to pay Nebius $17.4 billion for capacity at a new site. */
function isPaidTo({ parse, at, place }: EnglishMetricContext): boolean {
  const verb = parse.clauseOf[at]?.verb
  const isPaying =
    verb != null && /^(?:pay|owe)$/.test(verb.lemma) && !verb.isPassive && isGivenTo({ parse, at }, verb.at)
  return isPaying && /^[^.;]{0,30}\bfor\b/.test(sentenceAfter(place))
}

function refineCapexSum(word: string, context: EnglishMetricContext): Metric {
  if (isPaidTo(context)) return 'contract'
  if (/^(?:spend|put|pour|plough|plow|commit|devote|earmark|allocate|lay|sink|outspend)$/.test(word))
    return refineSpending(context)
  return 'capex'
}

function refineInvestmentSum(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  if (
    /stake|sharehold|holding/.test(word) &&
    /\b(?:sold|sell|sells|selling|offload\w*|dump\w*|dispos\w+)\b/i.test(left)
  )
    return 'money_other'
  return refineInvestment(word, context)
}

function refineProfitSum(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/loss/.test(word) && /\bloss of (?:market )?value\b/i.test(left)) return 'market_cap_change'
  if (/loss/.test(word) && /^\s*(?:\([^()]*\)\s*)?(?:of|in)\s+(?:its\s+|their\s+)?market (?:value|cap)/i.test(right))
    return 'market_cap_change'
  if (
    /^lose$/.test(word) &&
    (/^\s+(?:of|in)\s+(?:its\s+|their\s+)?(?:[\w-]+\s+)?(?:market|value|capitali)/i.test(right) ||
      /\bvalue\b/i.test(left.slice(-30)))
  )
    return 'market_cap_change'
  if (/^lose$/.test(word) && /^\s+(?:of|in)\s+(?:[\w-]+\s+)?sales|^\s+(?:of|in)\s+(?:[\w-]+\s+)?revenue/i.test(right))
    return 'revenue'
  if (/loss/.test(word) && /\b(?:wrote|write|impair|one-off|charge)/i.test(left.slice(-30))) return 'money_other'
  return 'profit'
}

function refineMarketCapChange(_word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  return STOCK.test(`${left}${right}`) || /value|capitali/i.test(`${left}${right}`) || isOnExchange(context)
    ? 'market_cap_change'
    : 'money_other'
}

/** Was to receive €9.9bn from Berlin. */
function isFromState({ place, mentions }: EnglishMetricContext): boolean {
  return mentions.some(
    (one) => one.ref.kind === 'place' && / from (?:the )?$/.test(place.text.slice(place.quantity.end, one.start)),
  )
}

function refinePenalty(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/^order$/.test(word) && !/\b(?:court|judge|jury|regulator|pay)\b/i.test(`${left}${right}`)) return 'contract'
  return /^fine$/.test(word) && /\bfine-/.test(left) ? 'training_cost' : 'penalty'
}

function refineContractSum(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/^(?:get|receive)$/.test(word) && isFromState(context)) return 'funding'
  if (
    /^(?:get|receive)$/.test(word) &&
    /\b(?:raised?|at an? valuation|grants?|subsid|aid|loans?|round|investors?|funding|Chips Act|state|government)/i.test(
      `${left.slice(-60)}${right.slice(0, 70)}`,
    )
  )
    return 'funding'
  const paid = /^pay$/.test(word) ? refinePaid(context) : null
  if (paid !== null) return paid
  if (
    /settle|lawsuit|damages|class action|court|jury|plaintiff|antitrust/i.test(`${left}${right}`) &&
    /deal|agreement|pay|award|order|commit/.test(word)
  )
    return 'penalty'
  if (
    /^comput/.test(word) &&
    /^\s*(?:a|per|each) (?:day|week|month|year)\b/.test(right) &&
    !/\b(?:deal|contract|agreement|with)\b/i.test(left)
  )
    return 'opex'
  if (
    /^deal|^agreement|^pact|^commitment/.test(word) &&
    /\b(?:acqui|takeover|buy(?:ing)? (?:the|a|[A-Z])|merger)/i.test(`${left.slice(-80)}${right.slice(0, 60)}`) &&
    !/cloud|comput|capacity|chips|power/i.test(`${left.slice(-60)}${right.slice(0, 50)}`)
  )
    return 'acquisition'
  return 'contract'
}

/** A rack costs $3 million. */
function isBelow({ place }: EnglishMetricContext, limit: number): boolean {
  const { value } = place.quantity as Partial<Amount>
  return value != null && Number(value) < limit
}

const RUNNING =
  /\b(?:[Ss]erving|[Rr]unning|[Oo]perating|[Hh]osting|[Pp]owering|[Kk]eeping|[Cc]ooling|[Mm]aintaining) [^.;]{0,50}\b(?:costs?|costing) (?:[A-Z]?[\w ]{0,24} )?(?:about |some |around )?$/

function refinePrice(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/settle|lawsuit|damages|plaintiff/i.test(`${left}${right}`) && !/\bper\b|\ba month\b/.test(right.slice(0, 14)))
    return 'penalty'
  // Serving the model costs €40,000 a day.
  if (RUNNING.test(left) && /^ (?:a|per|each|every) (?:hour|day|week|month|year)\b/.test(right)) return 'opex'
  if (/^(?:cost|price)s?$/.test(word) && isWare(context) && isBelow(context, 2e7)) return 'price'
  if (/^fees?$/.test(word) && isLarge(context)) return 'money_other'
  const isOfRun =
    /\b(?:run|training|train|pre-?training)\b/i.test(before(place)) ||
    (context.previous?.unit === 'GPU' &&
      /\b(?:training|pre-?training|reinforcement learning|fine-?tuning|trained)\b/i.test(left))
  if (/^(?:cost|price|bill)s?$/.test(word) && (isLarge(context) || isOfRun)) return refineCost(context)
  return 'price'
}

function refineFunding(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (
    /^grants?$/.test(word) &&
    /\b(?:g[ai]ve|giving|gives|given|hand(?:s|ed|ing)?|award(?:s|ed|ing)?|made|mak(?:es|ing)) (?:out |away )?(?:\w+ ){0,2}grants? (?:of|worth) $/i.test(
      left,
    )
  )
    return 'money_other'
  if (/^seek$/.test(word) && context.inherited === 'penalty') return 'penalty'
  if (/^sign$/.test(word) && /\bup\b[^,;]{0,30}\bfor\b/i.test(before(place))) return 'contract'
  if (
    /^raise$/.test(word) &&
    /\b(?:forecast|guidance|outlook|estimate|target|prediction|plan|budget|capex|spending)\b[^,;]{0,30}$/i.test(left)
  )
    return /revenue|sales/i.test(left) ? 'revenue' : 'capex'
  if (/^raise$/.test(word) && /\b(?:offer|bid)\b[^,;]{0,30}$/i.test(left)) return 'acquisition'
  if (/^debts?$/.test(word) && !/\b(?:rais|borrow|sold|sell|issu|took|in debt)/i.test(left)) return 'money_other'
  if (/^capital$/.test(word) && /\bexpend|spend/i.test(right.slice(0, 24))) return 'capex'
  return 'funding'
}

function refineMoneyOther(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/^(?:research|research and development|r&d)$/.test(word) && /train/i.test(left.slice(-20))) return 'training_cost'
  if (
    /^budget/.test(word) &&
    /\b(?:halls?|campus|data cent\w+|sites?|plant|buildings?|servers|chips|GPUs|construction|cluster|phase)\b[^.;]{0,60}$/i.test(
      left,
    )
  )
    return 'capex'
  if (/^debt$|^notes?$/.test(word) && /\b(?:rais|borrow|sold|sell|issu|took)/i.test(left)) return 'funding'
  if (/^inventor|^stock of/.test(word) && !/\b(?:wrote|write|charge|impair|inventor)/i.test(`${left}${right}`))
    return 'money_other'
  return 'money_other'
}
