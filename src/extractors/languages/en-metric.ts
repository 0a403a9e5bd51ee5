// What an English quantity counts: the metric that the verb and the nouns of its clause give it.
import type { Metric } from '#domain/claim.ts'
import { isCurrency, type Unit } from '#domain/quantity.ts'
import type { Mention } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import { after, before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { Clause, Parse } from './en-clauses.ts'
import { type EnglishMetricContext, reading } from './en-context.ts'
import { findMoneyNouns, type MoneyNoun, metricOfVerb } from './en-money.ts'
import { decidePersons, isAfterLabel, isPersons } from './en-persons.ts'
import { DEAR, isTiny, refineEnglishMoney } from './en-refine.ts'

export function decideEnglishMetric(context: EnglishMetricContext, quantity: RawQuantity): MetricReading | null {
  const { place } = context
  const unit = quantity.unit ?? countedUnit(context, quantity)
  if (unit === null) return null
  if (isCurrency(unit)) return decideMoney(context, unit)
  switch (unit) {
    case 'GPU':
      return isAccelerator(place) ? reading('accelerator_count', unit, 'unit') : null
    case 'GPU-hour':
      return reading('gpu_hours', unit, 'unit')
    case 'parameter':
      return reading('parameter_count', unit, 'unit')
    case 'W':
      return isChipPower(place) ? null : reading('power', unit, 'unit')
    case 'token':
      return decideTokens(context)
    case 'person':
      return decidePersons(context)
    default:
      return null
  }
}

// ---------------------------------------------------------------- units

const ACCELERATORS =
  /\b(?:GPUs?|TPUs?|NPUs?|accelerators?|AI (?:chips?|processors?)|(?:graphics|training|inference) (?:chips?|processors?|cards?)|superchips?)\b/i
const NO_COUNT = /^(?:%|percent|per cent)$/

/** Bare numbers and counters: accelerators, persons, parameters or tokens where the words around say so. */
function countedUnit(context: EnglishMetricContext, quantity: RawQuantity): Unit | null {
  const { place, mentions } = context
  if (quantity.unitWord !== null && NO_COUNT.test(quantity.unitWord)) return null
  const rest = sentenceAfter(place)
  if (
    /^(?:\s?(?:%|percent|per cent|percentage|times\b|x\b|-fold|nm\b|nanomet|square|acres?|miles?|km\b|GB\b|TB\b|PB\b|terabytes?|gigabytes?|kWh|years?|months?|weeks?|days?|hours?|minutes?|seconds?|countries|cities|sites?|data cent|stores?|papers?|pages?|basis|points?|racks?|nodes?|servers?|works|books|questions|messages|queries|lines|tests?|issues|dies\b|wafers?|homes|households|companies|firms|organi[sz]ations|enterprises|businesses))/i.test(
      rest,
    )
  )
    return null
  if (
    /^\s+(?:Nvidia )?(?:[A-Z]{1,2}\d{2,4}[A-Za-z]?|GPU|TPU|accelerator|Hopper|Blackwell)[ -](?:GPU[ -])?hours\b/.test(
      rest,
    )
  )
    return 'GPU-hour'
  if (/\bcontext (?:window|length)\b[^.;]{0,40}$/i.test(sentenceBefore(place)) && Number(quantity.value ?? 0) >= 1000)
    return 'token'
  const chips = mentions.filter((one) => one.ref.kind === 'chip')
  const isBig = Number(quantity.value ?? quantity.low) >= 4
  if (isBig && isOfChips(place, chips, rest, quantity)) return 'GPU'
  if (context.lead !== null && isBig && LISTED_CHIPS.test(context.lead) && isAfterLabel(place)) return 'GPU'
  const shared = sharedUnit(context, quantity, rest)
  if (shared !== null) return shared
  return isPersons(context, quantity) ? 'person' : null
}

const OTHER_CHIPS =
  /\b(?:memory|logic|mobile|phone|car|HBM|DRAM|NAND|smartphone|modem|power|networking|different|new)\b/i

/** The words right before a figure and in it. */
function wordsAt({ text, quantity }: Place): string {
  return text.slice(Math.max(0, quantity.start - 20), quantity.end)
}

function isOfChips(place: Place, chips: readonly Mention[], rest: string, quantity: RawQuantity): boolean {
  if (quantity.unitWord !== null) {
    const near = `${sentenceBefore(place).slice(-60)}${rest.slice(0, 40)}`
    if (quantity.unitWord === 'chips') return !OTHER_CHIPS.test(wordsAt(place))
    return (
      chips.some((one) => one.start < quantity.end + 40 && one.end > quantity.start - 60) || ACCELERATORS.test(near)
    )
  }
  if (
    /^\s+(?:of (?:its|the|these|those|their|the same) )?(?:[\w'’-]+ ){0,4}?(?:GPUs|TPUs|accelerators|AI chips|chips|graphics processors|AI processors|superchips)\b/.test(
      rest,
    )
  )
    return true
  const chip = chips.find((one) => one.start >= quantity.end)
  if (chip === undefined) return false
  return /^\s+(?:(?:are|were|being|of its|of the|of these|of them|are the|more|additional|new|of|Nvidia|AMD|Google|Huawei|liquid-cooled|latest|custom|Nvidia['’]s|its|older|newer|export-grade|so-called)\s+){0,3}$/.test(
    rest.slice(0, chip.start - quantity.end),
  )
}

const LISTED_CHIPS = /\b(?:GPUs|TPUs|accelerators|AI chips|H\d00s|Hoppers|Blackwells)\b/

/** A bare number that goes on with the unit of the figure before it: of whom some 50 million pay, Meta 224,000. */
function sharedUnit(
  { place, previous: inSentence, before: last }: EnglishMetricContext,
  quantity: RawQuantity,
  rest: string,
): Unit | null {
  const previous = inSentence ?? last
  if (previous === null || quantity.unitWord !== null) return null
  const left = place.text.slice(place.previousEnd, place.quantity.start)
  if (isCurrency(previous.unit)) return sharedCurrency(place, quantity, rest, left) ? previous.unit : null
  const isShared =
    previous.unit === 'person' || previous.unit === 'parameter' || previous.unit === 'GPU' || previous.unit === 'token'
  if (!isShared) return null
  const ends =
    /^(?:\s*(?:[,.;)]|and\b|or\b|are\b|is\b|in\b|by\b|at\b|to\b|from\b|last\b|this\b|next\b|two\b|three\b|a year\b|the year\b|of (?:them|whom|which|its|those|these)\b|pay\b|subscribe|active|worldwide|people\b|more\b|as\b|with\b|when\b|for\b|will\b|were\b|who\b|that\b|before\b|after\b|on\b|over\b|under\b|today\b|now\b)|\s*$)/i.test(
      rest,
    )
  if (!ends) return null
  const isScaled = /[BTMKbmk]$|illion|thousand/.test(place.text.slice(place.quantity.start, place.quantity.end))
  if (previous.unit === 'parameter' || previous.unit === 'token')
    return isScaled && /^(?:[^.]|\.(?=\d)){0,80}$/.test(left) ? previous.unit : null
  const isBig = Number(quantity.value ?? quantity.low) >= (isScaled ? 2 : previous.unit === 'GPU' ? 500 : 20)
  const isYear = /^(?:19|20)\d\d$/.test(place.text.slice(quantity.numeral.start, quantity.numeral.end))
  const isJoined =
    /^(?:[^.]|\.(?=\w)){0,90}?(?:\b(?:and|to|from|or|with|of whom|of which|than|against|has|have|had|another|after|in|about|around|only|while|plus|was|were|is|at|by)|,|[a-z])\s+(?:[A-Z][\w.]+\s)?(?:some |about |around |roughly )?$/.test(
      left,
    ) || /^[\s,]*$/.test(left)
  return isBig && !isYear && isJoined ? previous.unit : null
}

/** From $5 billion to 7 billion. */
function sharedCurrency({ text }: Place, { start, end }: RawQuantity, rest: string, left: string): boolean {
  return (
    /illion$/.test(text.slice(start, end)) &&
    /\b(?:and|to|or|from|against)\s+(?:about |some )?$/.test(left) &&
    /^\s*(?:[,.;)]|(?:on|in|from|to|a year|for|this|last|next|the year)\b|$)/.test(rest)
  )
}

/** Units of one and parts of a chip are no counts; neither are transistors and the like. */
function isAccelerator(place: Place): boolean {
  if (/^\s*(?:a|per|an|each) (?:GPU|chip|card|accelerator)/i.test(after(place))) return false
  return (
    !/^(?:one|a|1)(?![\d,.\w])/i.test(place.text.slice(place.quantity.start, place.quantity.end)) &&
    !/\b(?:8|eight)-$/.test(before(place))
  )
}

function isChipPower(place: Place): boolean {
  const near = sentenceAfter(place).slice(0, 40)
  return /^\s*(?:per|a) (?:chip|GPU|card|accelerator|rack)\b/i.test(near) || /^[\s-]*(?:hours?|h\b)/.test(near)
}

function decideTokens({ place, previous }: EnglishMetricContext): MetricReading | null {
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  if (
    /(?:per|a|each|every|for(?: each)?)\s+(?:one\s+)?$/i.test(before(place)) ||
    /^\s*(?:per second|a second|a day|per day|per minute|a month|a week|daily|every day|each day|per month|an hour|per hour)/i.test(
      right,
    )
  )
    return null
  if (
    /\b(?:process|serv|generat|handl)\w*\s+(?:[\w-]+\s+){0,3}$/i.test(before(place)) &&
    !/context|window/i.test(`${left}${right.slice(0, 40)}`)
  )
    return null
  if (/(?:\$|€|£)[\d.]+\s(?:per|for|a)\s[^.]{0,12}$/.test(left.slice(-30))) return null
  const around = `${before(place).slice(-90)} ¦ ${after(place).slice(0, 60)}`
  if (
    /context|window|at once|in one go|prompt|input length|long inputs?|long documents?|single pass|sequence|memory of up to/i.test(
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

// ---------------------------------------------------------------- money

interface Hit {
  metric: Metric
  score: number
  word: string
  start: number
  end: number
}

const PER_SHARE =
  /(?:\b(?:trad(?:e|es|ed|ing)|shares?(?: price)?|stock|dividend|adjusted earnings|earnings|EPS|options?)\s+(?:at|of|to|for|was|were|traded|closed|fell|rose|worth)\s+|\bper share of\s+|\bshares? (?:for|at) )$/i
const AFTER_PER_SHARE =
  /^\s*(?:a|per|each) share\b|^\s*per (?:common|ordinary|ADR|American)|^ each(?=[.;]).{0}(?<=shares at .{1,12} each)/i
/** Of a paragraph that goes on about money only a firmer word changes the metric. */
const MIN_SCORE = { alone: 14, goingOn: 46 }

function decideMoney(context: EnglishMetricContext, unit: Unit): MetricReading | null {
  const { place, previous, inherited } = context
  const right = sentenceAfter(place)
  if (
    AFTER_PER_SHARE.test(right) ||
    (PER_SHARE.test(sentenceBefore(place)) && !/^\s*(?:billion|million)/.test(right) && isSmall(place))
  )
    return null
  if (isPart(place)) return null
  const again = raisesAgain(place) ? (previous?.metric ?? inherited) : null
  if (again !== null) return reading(again, unit, 'previous', previous?.cue ?? null)
  const least = context.goesOn ? MIN_SCORE.goingOn : MIN_SCORE.alone
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
  if (goesOn === null) return reading(isOfFacility(context) ? 'capex' : 'money_other', unit, 'none')
  if (isTiny(context) && DEAR.has(goesOn)) return reading('price', unit, 'small')
  const isLossBefore =
    fromPrevious !== null &&
    goesOn === 'profit' &&
    previous?.isLoss === true &&
    !/profit|net income/i.test(before(place))
  return {
    ...reading(goesOn, unit, fromPrevious === null ? 'inherited' : 'previous', previous?.cue ?? null),
    isLoss: goesOn === 'profit' && (isLossBefore || isLoss(goesOn, place, null)),
  }
}

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

function isSmall({ text, quantity }: Place): boolean {
  return !/illion|bn|[BMT]\b|\dm\b|thousand/.test(text.slice(quantity.start, quantity.end))
}

/** A rate of growth in money, or a margin of error: plus or minus $300 million. */
function isPart(place: Place): boolean {
  return /\b(?:plus or minus|give or take)\s+$/i.test(before(place))
}

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

function hitsOf(context: EnglishMetricContext): Hit[] {
  const { place } = context
  const { sentence, text } = place
  const nouns = findMoneyNouns(text.slice(sentence.start, sentence.end), sentence.start)
  const found: Hit[] = []
  for (const noun of nouns) {
    if (noun.end <= context.cuesFrom) continue
    const score =
      noun.end <= place.quantity.start
        ? scoreBefore(noun, context)
        : noun.start >= place.quantity.end
          ? scoreBehind(noun, context)
          : null
    if (score !== null) found.push({ ...noun, score: score - noun.malus + noun.word.length / 10 })
  }
  return [...found, ...verbHits(context), ...worthHits(place), ...cashHits(context), ...billHits(place)]
}

const TIGHT =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:of|at|is|was|were|are|to|reached|hit|totall?ed|came to|comes to|amounted to|stood at|stands at|will be|would be|will come to|could be|exceeded|topped|passed|worth|by|in|:|now|a record|as|had been|has been|be|being|going from|from)\s*)+(?:some |as |just |only |a |an |the |its |another |more |about )*$/i

function scoreBefore(noun: MoneyNoun, { place, parse, at }: EnglishMetricContext): number {
  const { text, quantity, previousEnd } = place
  const between = bare(text.slice(noun.end, quantity.start))
  const crossed = noun.end < previousEnd ? 30 : 0
  if (/^\s*$/.test(between)) return 70
  if (TIGHT.test(between)) return 118 - crossed
  const isOwnClause = isWithin(parse, indexAt(parse, noun.start), at)
  const parted = /;|\b(?:while|but|whereas|although)\b/.test(between)
    ? 25
    : /, (?:and|which|who)\b/.test(between)
      ? 15
      : 0
  return 96 - between.length * 0.6 - crossed - parted - (isOwnClause ? 0 : 14)
}

const JOINT =
  /^\s*-?(?:\s*\([^()]*\))?\s*(?:(?:worth|of|in|for|on|a|an|the|its|their|his|new|fresh|additional|extra|annual|annuali[sz]ed|total|further|more|record|first|net|all-stock|all-cash|all-share|cash|five-year|multi-?year|multibillion|long-term|planned|proposed|signed|so-called|outstanding|external|outside|quarterly|recurring|government|federal|state|private|public|venture|senior|secured|unsecured|convertible|bridge|syndicated|combined|antitrust|[a-z]+-(?:year|dollar|led|backed|based|related)|[A-Z]\w+(?:['’]s)?)\s+){0,6}$/

function scoreBehind(noun: MoneyNoun, { place, parse, at }: EnglishMetricContext): number {
  const { text, quantity, nextStart } = place
  const between = text.slice(quantity.end, noun.start)
  const crossed = noun.start > nextStart ? 32 : 0
  if (/^\s+in\s+$/.test(between) && /^(?:cash|debt|equity|stock)/.test(noun.word)) return 20
  if (JOINT.test(between)) return 122 - between.length * 0.8 - crossed
  const parted = /[;:]|,|\b(?:while|but|whereas|although|which|after|when)\b/.test(between) ? 30 : 0
  const isOwnClause = isWithin(parse, indexAt(parse, noun.start), at)
  return 66 - between.length * 0.6 - crossed - parted - (isOwnClause ? 0 : 10)
}

/** Without what stands in brackets, rates of growth and times. */
function bare(between: string): string {
  return between
    .replace(/\([^()]*\)/g, '')
    .replace(
      /\b(?:rose|grew|jumped|climbed|fell|increased|surged|dropped|declined|shrank|widened|doubled|more than doubled|tripled|swelled|narrowed|soared|slipped)\b(?: by)? ?[\d.]*(?:%| per ?cent)?/g,
      '',
    )
    .replace(
      /\b(?:in|for|during|of) (?:the )?(?:first|second|third|fourth|three months|year|quarter|fiscal|\d{4})[\w ]{0,30}?(?=\s(?:was|were|rose|to|of|came|reached|hit|$))/g,
      '',
    )
}

function indexAt({ words }: Parse, offset: number): number {
  const index = words.findIndex((word) => word.end > offset)
  return index < 0 ? words.length - 1 : index
}

/** Whether a word stands in the figure's clause, in one that it hangs on, or in one that hangs on it. */
function isWithin({ clauseOf }: Parse, index: number, at: number): boolean {
  const [own, other] = [clauseOf[at], clauseOf[index]]
  for (let one: Clause | null = own ?? null; one !== null; one = one.parent) if (one === other) return true
  return other?.parent === own
}

/** The verb that the figure is the object of, or the subject; those of the clauses around it count for less. */
function verbHits(context: EnglishMetricContext): Hit[] {
  const { place, parse, at } = context
  const found: Hit[] = []
  let malus = 0
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null && malus <= 40; clause = clause.parent) {
    const verb = clause.verb
    const isGiven =
      verb !== null &&
      /^(?:promise|award|grant|give|allot|allocate|hand|lend)$/.test(verb.lemma) &&
      (verb.isPassive || isGivenTo(context, verb.at))
    const known =
      verb === null
        ? null
        : isGiven
          ? { metric: 'funding' as const, malus: 0 }
          : metricOfVerb(verb.lemma, particleOf(parse, verb.at))
    const word = verb === null ? undefined : parse.words[verb.at]
    // Puts the cost at …: what is put is named by its noun.
    const isPut = verb?.lemma === 'put' && /\bat\s+(?:some |about |around )?$/.test(sentenceBefore(place))
    if (verb !== null && known !== null && word !== undefined && !isPut) {
      const distance = verb.at < at ? place.quantity.start - word.end : word.start - place.quantity.end
      const crossed = word.end < place.previousEnd ? 22 : 0
      const isObject = verb.at < at
      const base = distance <= 3 ? 108 : isObject ? 88 : verb.isPassive ? 84 : 50
      found.push({
        metric: known.metric,
        word: verb.lemma,
        score: base - Math.max(0, distance) * 0.25 - crossed - known.malus - malus,
        start: word.start,
        end: word.end,
      })
    }
    malus += 20
  }
  return found
}

/** Has granted it $6.6 billion: somebody stands between the verb and the figure, who gets it. */
export function isGivenTo({ parse, at }: Pick<EnglishMetricContext, 'parse' | 'at'>, verb: number): boolean {
  const between = parse.words.slice(verb + 1, at)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.some((word) => word.tag === 'actor') &&
    between.every((word) => word.tag === 'actor' || word.tag === 'det' || word.tag === 'noun')
  )
}

/** The particle of a verb: took out a loan; at the figure's end of it, put … into. */
function particleOf({ words }: Parse, verb: number): string {
  return words[verb + 1]?.lower ?? ''
}

/** Worth, valued at: what is worth that much is told by the rest of the sentence. */
function worthHits(place: Place): Hit[] {
  const left = sentenceBefore(place)
  const match = WORTH.exec(left) ?? (isRoundAt(place) ? / at\s+(?:some |about |around )?$/.exec(left) : null)
  if (match === null) return []
  const word = match[0].trim()
  const start = place.sentence.start + match.index
  return [
    {
      metric: 'valuation',
      word: word.toLowerCase(),
      score: /^at/.test(word) ? 126 : 106,
      start,
      end: start + word.length,
    },
  ]
}

function billHits(place: Place): Hit[] {
  const { start, end } = place.quantity
  return BILL.test(sentenceBefore(place)) ? [{ metric: 'price', word: 'cost', score: 112, start, end }] : []
}

/** Has $711 million in cash: what is held, not what was paid in. */
function cashHits({ place, parse, at }: EnglishMetricContext): Hit[] {
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  const isHeld =
    /^(?:have|hold|end|sit|finish|keep|be)$/.test(lemma) &&
    /^\s+(?:in|of)\s+(?:net |gross )?cash\b/i.test(sentenceAfter(place))
  const { start, end } = place.quantity
  return isHeld ? [{ metric: 'money_other', word: 'cash', score: 124, start, end }] : []
}

const WORTH =
  /\b(?:worth|valued at|valuation of|(?:valuing|values?|valued) (?:(?:it|itself|the [\w-]+(?: [\w-]+)?|[A-Z][\w.]*(?: [A-Z][\w.]*)*)(?: and [A-Z]\w*)?) at)\s+(?:as much as |only |just )?$/i

/** Closed a round this month at $380 billion; valued xAI at … and X at …. */
function isRoundAt({ text, sentence, quantity }: Place): boolean {
  const left = text.slice(sentence.start, quantity.start)
  return (
    /\b(?:rounds?|raised|raising|raise|seeking|financing|funding|fundraising|secured|extension|series [a-k])\b(?:(?!, and |\b(?:revenues?|sales|shares?|prices?|running|sold|selling|stands?)\b)[^;]){0,90}\bat\s+$/i.test(
      left,
    ) || /\bvalu(?:es?|ed|ing) [^;]{0,80}\band [A-Z][\w ]{0,24} at\s+$/i.test(left)
  )
}

/** Put the bill at £700 million. */
const BILL =
  /\bput(?:s|ting)? (?:the|its|their) (?:total )?(?:bill|cost|price|sum|outlay) at\s+(?:about |some |around )?$/i

const LOSS = /\bloss(?:es)?\b|\blost\b|\blose\b|\bloses\b|\blosing\b|in the red|\bdeficit\b|red ink/i

function isLoss(metric: Metric, place: Place, hit: Hit | null): boolean {
  if (metric !== 'profit') return false
  if (hit !== null && LOSS.test(hit.word)) return true
  if (hit !== null && /profit|income|earning/i.test(hit.word)) return /^[^,.;]{0,12}\bloss\b/.test(after(place))
  return LOSS.test(`${before(place).slice(-40)} ${after(place).slice(0, 20)}`)
}

/** The metric of money that a headline names: what a list's figures without any word of their own are of. */
export function englishHeadlineMetric(title: string): Metric | null {
  return findMoneyNouns(title, 0).filter((noun) => noun.malus === 0)[0]?.metric ?? null
}
