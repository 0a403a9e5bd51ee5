// What an English quantity counts: the metric that the verb and the nouns of its clause give it.
import type { Metric } from '#domain/claim.ts'
import { isCurrency, type Unit } from '#domain/quantity.ts'
import { type MetricReading, whyUncounted } from '../metric.ts'
import { after, before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { Refusal } from '../refusals.ts'
import { type EnglishMetricContext, reading } from './en-context.ts'
import type { Hit } from './en-cue-hits.ts'
import { hitsOf } from './en-cue-scores.ts'
import { frameOfMoney } from './en-frames.ts'
import { forecastsOnly, isOfBooks, isOfChipTime } from './en-metric-defaults.ts'
import { findMoneyNouns, metricOfVerb } from './en-money.ts'
import { decidePersons } from './en-persons.ts'
import { DEAR, isForModel, refineEnglishMoney } from './en-refine.ts'
import { isTiny, SCALED } from './en-spending.ts'
import { countedUnit, isAccelerator, isChipPower } from './en-units.ts'

export function decideEnglishMetric(context: EnglishMetricContext, quantity: RawQuantity): MetricReading | Refusal {
  const { place } = context
  const unit = quantity.unit ?? countedUnit(context, quantity)
  if (unit === null) return whyUncounted(quantity)
  if (isCurrency(unit)) return decideMoney(context, unit)
  switch (unit) {
    case 'GPU':
      return isAccelerator(place)
        ? reading('accelerator_count', unit, quantity.unit === null ? 'counter' : 'unit')
        : 'one-accelerator'
    case 'GPU-hour':
      return reading('gpu_hours', unit, 'unit')
    case 'parameter':
      return reading('parameter_count', unit, 'unit')
    case 'W':
      return isChipPower(place, Number(quantity.value ?? quantity.high ?? 0))
        ? 'below-a-site'
        : reading('power', unit, 'unit')
    case 'token':
      return decideTokens(context, quantity)
    case 'person':
      return decidePersons(context)
  }
}

function decideTokens({ place, previous }: EnglishMetricContext, quantity: RawQuantity): MetricReading | Refusal {
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (/^[- ](?:token )?(?:context|window)\b/.test(right)) return reading('context_window', 'token', 'context')
  if (
    /^,? (?:at (?:a|one) (?:gulp|time|go|sitting)|at once|in (?:view|mind|memory|one go|a single pass|one pass))\b/.test(
      right,
    )
  )
    return reading('context_window', 'token', 'context')
  // A million tokens cost 28 cents.
  if (
    /^ (?:\([^()]*\) )?(?:costs?|goes for|go for|is|are|was|were)(?: billed| priced)?(?: at)? (?:about |only |just )?(?:[$€£¥]|\d+ cents)/.test(
      right,
    )
  )
    return 'token-rate'
  if (
    /(?:per|a|each|every|for(?: each)?)\s+(?:one\s+)?$/i.test(before(place)) ||
    /^\s*(?:per second|a second|a day|per day|per minute|a month|a week|daily|every day|each day|per month|an hour|per hour)/i.test(
      right,
    )
  )
    return 'token-rate'
  if (
    /\b(?:process|serv|generat|handl)\w*\s+(?:[\w-]+\s+){0,3}$/i.test(before(place)) &&
    (Number(quantity.value ?? quantity.high ?? 0) > 2e7 || !/\bhandl\w*\s+(?:[\w-]+\s+){0,3}$/i.test(before(place))) &&
    !/context|window/i.test(`${left}${right.slice(0, 40)}`)
  )
    return 'token-rate'
  if (/(?:\$|€|£)[\d.]+\s(?:per|for|a)\s[^.]{0,12}$/.test(left.slice(-30))) return 'token-rate'
  if (/\btrained (?:\w+ )?on (?:some |about |around |roughly |over |more than )?$/i.test(left))
    return reading('training_tokens', 'token', 'training')
  // Trained on 15 trillion tokens and has a context window of …: what a conjunction brings in is another thing.
  const behind =
    after(place)
      .slice(0, 60)
      .split(/,? (?:and|with|while) |;/)[0] ?? ''
  const around = `${before(place).slice(-90)} ¦ ${behind}`
  if (
    /context|window|handl|at once|at a time|in one go|prompt|takes? in up to|input length|\binputs?\b|long inputs?|long documents?|single pass|sequence|memory of up to/i.test(
      around,
    )
  )
    return reading('context_window', 'token', 'context')
  if (/train|data|corpus|corpora|diet|fed|saw|seen|read|pre-?train|learn|consum|digest|text|token/i.test(around))
    return reading('training_tokens', 'token', 'training')
  if (/context|window/i.test(left)) return reading('context_window', 'token', 'context')
  return previous?.unit === 'token'
    ? { ...previous, rules: ['metric:previous'] }
    : reading('training_tokens', 'token', 'token')
}

const PER_SHARE =
  /(?:\b(?:trad(?:e|es|ed|ing)|shares?(?: price)?|stock|dividend|adjusted earnings|earnings|EPS|options?|price targets?|target price),?\s+(?:at|of|to|for|was|were|traded|closed|fell|rose|worth|raised to|was raised to|cut to|was cut to|lifted to)\s+|\bper share of\s+|\bshares? (?:for|at) )$/i

/** Shares rose 3% to $162. */
const SHARE_PRICE =
  /\b(?:shares?|stock|listed|bourse)\b(?:[^.;]|\.\d){0,120}\b(?:rose|fell|closed|climbed|dropped|gained|slid|jumped|traded|trading|trade|changed hands|opened|ended|finished|slipped|surged|sank|down|up|lost|added|settled|steady|flat|priced)\b(?:[^.;]|\.\d){0,30}\b(?:to|at)\s+(?:a (?:record|two-year|52-week|one-year) (?:high|low) of )?$/i
const AFTER_PER_SHARE =
  /^\s*(?:a|per|each) share\b|^\s*per (?:common|ordinary|ADR|American)|^ each(?=[.;]).{0}(?<=shares at .{1,12} each)/i

/** Of a paragraph that goes on about money only a firmer word changes the metric. */
const MIN_SCORE = { alone: 14, goingOn: 46 }

function decideMoney(context: EnglishMetricContext, unit: Unit): MetricReading | Refusal {
  const { place, previous, inherited } = context
  const right = sentenceAfter(place)
  if (
    AFTER_PER_SHARE.test(right) ||
    (SHARE_PRICE.test(sentenceBefore(place)) && isSmall(place)) ||
    (PER_SHARE.test(sentenceBefore(place)) && !/^\s*(?:billion|million)/.test(right) && isSmall(place))
  )
    return 'per-share'
  if (/^ each\b/.test(right) && /\bshares\b[^.;]{0,50}\bat $/i.test(before(place)) && isSmall(place)) return 'per-share'
  if (isSmall(place) && isShareMove(context)) return 'per-share'
  if (isPart(place)) return 'margin'
  if (/^\s+(?:higher|lower)\b/.test(right)) return 'change'
  if (
    CHANGED_BY.test(before(place)) &&
    !/market (?:value|cap)|\bvalue\b/i.test(`${sentenceBefore(place)}${right.slice(0, 40)}`)
  )
    return 'change'
  if (
    previous?.metric === 'market_cap_change' &&
    MOVE.test(before(place)) &&
    !/\b(?:net|operating) /.test(before(place))
  )
    return reading('market_cap_change', unit, 'previous')
  if (previous?.metric === 'market_cap_change' && LEFT_AT.test(before(place)))
    return reading('market_cap', unit, 'left-at')
  const framed = frameOfMoney(context.parse, context.at)
  // What is too small for a deal is a price, whose words tell more.
  const isPrice =
    framed !== null && framed !== 'price' && DEAR.has(framed) && isTiny(context) && !isOfBooks(framed, context)
  if (framed !== null && !isPrice) return ofFrame(framed, context, unit)
  // Will install 450,000 chips and pay $40 billion for them.
  if (previous?.unit === 'GPU' && /^ for (?:them|these|those|the lot|it all)\b/.test(right))
    return reading('capex', unit, 'chips')
  if (isOfChipTime(context)) return reading('training_cost', unit, 'chip-time')
  // Some $50 million of the price will be held back.
  if (OF_THE_SUM.test(right) && (previous ?? inherited) !== null)
    return reading(previous?.metric ?? inherited ?? 'money_other', unit, 'previous', previous?.cue ?? null)
  const again = raisesAgain(place) ? (previous?.metric ?? inherited) : null
  if (again !== null) return reading(again, unit, 'previous', previous?.cue ?? null)
  const least = context.goesOn ? MIN_SCORE.goingOn : MIN_SCORE.alone
  if (reportsForPeriod(context)) return reading('revenue', unit, 'report', null)
  if (addsToSales(context)) return reading('revenue', unit, 'previous', previous?.cue ?? null)
  const best = hitsOf(context).sort((a, b) => b.score - a.score)[0]
  const isShare = previous !== null && isCurrency(previous.unit) && SHARE.test(before(place))
  const goesWith = previous !== null && isCurrency(previous.unit) && (isShare || isConnected(context))
  const isMore = /\b(?:further|another|additional)\s+$/i.test(before(place))
  const fromPrevious = !goesWith ? null : isMore && previous.metric === 'valuation' ? 'funding' : previous.metric
  if (best !== undefined && best.score >= (isShare ? 112 : fromPrevious === null ? least : 84)) {
    const metric = refineEnglishMoney(best.metric, best.word, context)
    return { ...reading(metric, unit, best.word, best), isLoss: isLoss(metric, place, best) }
  }
  const goesOn = fromPrevious ?? (best === undefined || best.score < least ? inherited : null)
  if (forecastsOnly(context, goesOn)) return reading('revenue', unit, 'forecast')
  if (goesOn === null) {
    const metric = isOfFacility(context) ? 'capex' : isTiny(context) && isOfWare(context) ? 'price' : 'money_other'
    return reading(metric, unit, 'none')
  }
  if (isTiny(context) && DEAR.has(goesOn) && !isOfBooks(goesOn, context)) return reading('price', unit, 'small')
  const isLossBefore = goesOn === 'profit' && previous?.isLoss === true && !/profit|net income/i.test(before(place))
  return {
    ...reading(goesOn, unit, fromPrevious === null ? 'inherited' : 'previous', previous?.cue ?? null),
    isLoss: goesOn === 'profit' && (isLossBefore || isLoss(goesOn, place, null)),
  }
}

const OF_THE_SUM = /^ of (?:the|that|its|this) (?:purchase |total |overall )?(?:price|sum|consideration)\b/

/** Wiped $4 billion off its market value and left it at …. */
const LEFT_AT =
  /\bwhich (?:now )?(?:stands?|stood|is|was|comes|came) (?:now )?(?:at|to|worth)\s+(?:about |some |around |just )*$|\b(?:left|leaving|leaves|took|taking|takes|brought|bringing|brings|pushed|pushing|lifted|lifting|reduced|reducing|valued|valuing)\b (?:it|its (?:market )?(?:value|capitali[sz]ation)|the (?:company|group|firm)|them|that)\b[^,;]{0,30}\b(?:at|to|with a (?:market )?value of|worth) (?:about |some |around |just )*$/i

/** Raised the figure to $600 billion, is thinking of raising that to …. */
function raisesAgain(place: Place): boolean {
  return /\b(?:rais|lift|cut|increas|lower|trim|boost|upp|bump|expand|revis)\w*\s+(?:it|that|this|the (?:figure|sum|total|amount|number|pledge|target|plan))\b[^;,]{0,20}\bto\s+$/i.test(
    before(place),
  )
}

/** A sum that is told of a site and has no word of its own is what the site cost. */
function isOfFacility({ mentions, place }: EnglishMetricContext): boolean {
  return mentions.some((one) => one.ref.kind === 'facility' && one.end <= place.quantity.start)
}

/** Super Micro reported $5 billion for the quarter. */
function reportsForPeriod({ place, parse, at }: EnglishMetricContext): boolean {
  const verb = parse.clauseOf[at]?.verb
  const isReported = verb != null && /^(?:report|post)$/.test(verb.lemma) && verb.at === at - 1
  return (
    isReported &&
    /^\s+(?:for|in) (?:the |its )?(?:[\w-]+ ){0,3}(?:quarter|three months|period)\b/.test(sentenceAfter(place))
  )
}

/** Sales of chips grew to $5.2 billion; software added $6.8 billion. */
function addsToSales({ place, parse, at, previous }: EnglishMetricContext): boolean {
  const verb = parse.clauseOf[at]?.verb
  const isAdding = verb != null && /^(?:add|contribute)$/.test(verb.lemma) && parse.words[verb.at + 1]?.tag === 'figure'
  return isAdding && previous?.metric === 'revenue' && !/\b(?:shares?|market value|worth)\b/i.test(before(place))
}

/** The plan went from $20 to $25 a month. */
function isOfWare({ place }: EnglishMetricContext): boolean {
  return /\b(?:plan|tier|subscription|licen[cs]e|seat|version|edition|card|headset|app|model|package|bundle|membership|access|month|hour|unit)s?\b/i.test(
    `${sentenceBefore(place)} ${sentenceAfter(place).slice(0, 40)}`,
  )
}

/** Kaynes slipped 2.4 per cent to ₹3,912; closed its first day at HK$345; the offer price of HK$165. */
const OF_SHARE =
  /\b(?:closed|opened|debuted|finished|ended|started)(?: [\w’'-]+){0,4} at $|\b(?:offer|issue|IPO|listing|closing|share|strike|exercise|conversion) price (?:was |is |of |at )+$/i
/** I own some Broadcom, bought at $171. */
const DEALT =
  /\b(?:bought|sold|got in|sold out|bought in)(?: (?:[A-Z]\w*|it|them|mine|some|a few|most))?(?: [a-z]+)? at $/
const MOVED = /\b[\d.]+(?:%| per ?cent)(?: lower| higher)?,? (?:to|at) (?:an? (?:[a-z-]+ ){0,2}(?:of )?)?$/i

/** The price of one share, by what a company and its stock do; a chip's rent falls 10% as well. */
function isShareMove({ place, parse, at }: EnglishMetricContext): boolean {
  const left = sentenceBefore(place)
  if (OF_SHARE.test(left)) return true
  if (DEALT.test(left) && /^(?:[,.;]| and\b| in\b|$)/.test(sentenceAfter(place))) return true
  const kind = parse.clauseOf[at]?.subject?.actor?.ref.kind
  if (kind === 'organisation' && MOVED.test(left) && !/\b(?:price|rent|rate|cost|fee)s?\b/i.test(left)) return true
  return / at $/.test(left) && /\b(?:dearest|priciest stock|most expensive stock)\b/.test(left)
}

/** The word that names what a construction told, where one does, is where its owner is sought. */
function ofFrame(framed: Metric, context: EnglishMetricContext, unit: Unit): MetricReading {
  const metric = isForModel(framed, context) ? 'training_cost' : framed
  const hits = hitsOf(context).sort((a, b) => b.score - a.score)
  const cue = hits.find((hit) => hit.metric === metric) ?? hits[0] ?? null
  return {
    ...reading(metric, unit, 'frame', cue),
    isLoss: isLoss(metric, context.place, cue?.metric === metric ? cue : null),
  }
}

function isSmall({ text, quantity }: Place): boolean {
  return !SCALED.test(text.slice(quantity.start, quantity.end))
}

/** A rate of growth in money, or a margin of error: plus or minus $300 million. */
function isPart(place: Place): boolean {
  return /\b(?:plus or minus|give or take)\s+$/i.test(before(place))
}

/** Revenue rose by $40 million. */
const CHANGED_BY =
  /\b(?:r[io]se[sn]?|rising|f[ae]ll(?:s|en|ing)?|gr[eo]w(?:s|n|ing)?|increas\w+|climb\w*|jump\w*|dropp?\w*|declin\w+|(?:cut(?:s|ting)?|reduc\w+|lower\w*|trimm?\w*|swell\w*|shr[iau]nk)(?: [\w'’-]+){0,4}) by (?:(?:about|some|around|roughly|nearly|another|a further|an additional|up to|more than|over) )*$/i

/** Of which companies contributed $397 million. */
const SHARE = /\b(?:of which|of that|of this|of it|including|half of it)\b[^.;]{0,40}$/i

/** Whether nothing but joints stands between the figure before and this one. */
function isConnected({ place, parse }: EnglishMetricContext): boolean {
  const { text, previousEnd, quantity, sentence } = place
  if (previousEnd === sentence.start) return false
  // A verb of its own tells what the figure is.
  const isOwn = parse.words.some(
    (word) =>
      word.tag === 'verb' &&
      word.start >= previousEnd &&
      word.end <= quantity.start &&
      metricOfVerb(word.verb?.lemma ?? '', '') !== null,
  )
  if (isOwn) return false
  const between = text.slice(previousEnd, quantity.start).replace(/\([^()]*\)/g, '')
  return (
    /^[^.;]{0,60}$/.test(between) &&
    /^\s*(?:(?:[\w%.'’-]+\s){0,6}?)?(?:,?\s*(?:and|or|to|from|up from|down from|against|compared with|compared to|versus|vs\.?|after|instead of|rather than|not|but|more than|with|of which|than|while)\b|,|;)/i.test(
      between,
    )
  )
}

const LOSS = /\bloss(?:es)?\b|\blost\b|\blose\b|\bloses\b|\blosing\b|in the red|\bdeficit\b|red ink/i

/** Some 3.5 trillion yen of market value went; at the low the loss had exceeded 5 trillion yen. */
const MOVE = /\b(?:loss|drop|fall|slide|decline|rise|gain|jump)\b/

function isLoss(metric: Metric, place: Place, hit: Hit | null): boolean {
  if (metric !== 'profit') return false
  if (hit !== null && LOSS.test(hit.word)) return true
  if (hit !== null && /profit|income|earning/i.test(hit.word))
    return /^(?!\s*(?:from|against|after|compared|versus|instead|on)\b)[^,.;]{0,12}\bloss\b/.test(after(place))
  return LOSS.test(`${before(place).slice(-40)} ${after(place).slice(0, 20)}`)
}

/** The metric of money that a headline names: what a list's figures without any word of their own are of. */
export function englishHeadlineMetric(title: string): Metric | null {
  return findMoneyNouns(title, 0).filter((noun) => noun.malus === 0)[0]?.metric ?? null
}
