// What bare English numbers and counters count: accelerators, persons, parameters, tokens or money.
import { isCurrency, type Unit } from '#domain/quantity.ts'
import type { Mention } from '../mentions.ts'
import { after, before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import { isAfterLabel, isPersons } from './en-bare-persons.ts'
import type { EnglishMetricContext } from './en-context.ts'
import { frameOfMoney } from './en-frames.ts'

const ACCELERATORS =
  /\b(?:GPUs?|TPUs?|NPUs?|accelerators?|AI (?:chips?|processors?)|(?:graphics|training|inference) (?:chips?|processors?|cards?)|superchips?)\b/i

const NO_COUNT = /^(?:%|percent|per cent)$/

/** Bare numbers and counters: accelerators, persons, parameters or tokens where the words around say so. */
export function countedUnit(context: EnglishMetricContext, quantity: RawQuantity): Unit | null {
  const { place, mentions } = context
  if (quantity.unitWord !== null && NO_COUNT.test(quantity.unitWord)) return null
  const rest = sentenceAfter(place)
  if (
    /^ hours (?:of (?:GPU|compute|computing)|on (?:Nvidia )?[A-Z]{1,2}\d)/.test(rest) &&
    Number(quantity.value ?? 0) >= 1000
  )
    return 'GPU-hour'
  if (
    /^(?:\s?(?:%|percent|per cent|percentage|times\b|x\b|-fold|nm\b|nanomet|square|acres?|miles?|km\b|GB\b|TB\b|PB\b|terabytes?|gigabytes?|kWh|(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b|countries|cities|sites?|data cent|stores?|papers?|pages?|basis|points?|racks?|nodes?|servers?|works|books|questions|messages|queries|lines|tests?|issues|dies\b|wafers?|homes|households|companies|firms|organi[sz]ations|enterprises|businesses))/i.test(
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
  if (/^[- ](?:token )?context\b/.test(rest) && Number(quantity.value ?? 0) >= 1000) return 'token'
  const chips = mentions.filter((one) => one.ref.kind === 'chip')
  const isBig = Number(quantity.value ?? quantity.low) >= 4
  if (
    isBig &&
    quantity.unitWord === null &&
    /^ of (?:those|these|them)\b/.test(rest) &&
    isAfterChips(place, isTraded(context) ? 600 : 110)
  )
    return 'GPU'
  if (isBig && isOfChips(place, chips, rest, quantity)) return 'GPU'
  if (context.lead !== null && isBig && LISTED_CHIPS.test(context.lead) && isAfterLabel(place)) return 'GPU'
  if (isBig && quantity.unitWord === null && isAfterLabel(place) && LISTED_CHIPS.test(sentenceBefore(place)))
    return 'GPU'
  const listed = quantity.unitWord === null ? listedUnit(place, quantity, rest) : null
  if (listed !== null) return listed
  if (quantity.unitWord === null && EMPLOYED.test(sentenceBefore(place)) && isPersons(context, quantity))
    return 'person'
  // Dale Petersen, 71, who retired; a newer part, the 690, is tested; a drone, of which 6,000 have been promised.
  if (quantity.unitWord === null && /(?:[A-Z][\w’'-]+, |\bthe )$/.test(before(place)) && /^,/.test(rest)) return null
  const shared =
    / of which (?:about |some )?$/.test(before(place)) &&
    context.previous?.unit === 'person' &&
    !/\b(?:jobs|posts|roles|positions),? of which/.test(before(place)) &&
    before(place).length > 24
      ? null
      : sharedUnit(context, quantity, rest)
  if (shared !== null) return shared
  return isPersons(context, quantity) ? 'person' : moneyUnit(context, quantity, rest)
}

/** We made 14 million before tax: of the currency that the text reckons in, where a construction of money stands. */
function moneyUnit({ place, parse, at, currency, goesOn }: EnglishMetricContext, quantity: RawQuantity, rest: string) {
  const { text } = place
  if (currency === null || quantity.unitWord !== null || !/illion$/.test(text.slice(quantity.start, quantity.end)))
    return null
  if (!MONEY_ENDS.test(rest)) return null
  const verb = parse.clauseOf[at]?.verb?.lemma ?? ''
  const isTold = goesOn && /^(?:be|reach|expect|hit|top|exceed|forecast|become|come|total|grow|rise|fall)$/.test(verb)
  return isTold || frameOfMoney(parse, at) !== null ? currency : null
}

const MONEY_ENDS =
  /^\s*(?:[,.;:)"”—–]|(?:on|in|from|to|and|or|but|a year|a month|for|this|last|next|the year|before|after|by|or so)\b|$)/

/** It plans to ship 20,000 of them: goods. */
function isTraded({ parse, at }: EnglishMetricContext): boolean {
  return /^(?:ship|sell|order|buy|deliver|make|produce|install|export|build|deploy)$/.test(
    parse.clauseOf[at]?.verb?.lemma ?? '',
  )
}

const OTHER_CHIPS =
  /\b(?:memory|logic|mobile|phone|car|HBM|DRAM|NAND|smartphone|modem|power|networking|different|new)\b/i

/** The word right before a figure, and those in it. */
function wordsAt({ text, quantity }: Place): string {
  const before = /[\w-]+ $/.exec(text.slice(Math.max(0, quantity.start - 20), quantity.start))?.[0] ?? ''
  return `${before}${text.slice(quantity.start, quantity.end)}`
}

/** 20,000 units of Borealis, which the text has called a chip. */
function isOfChip({ text, sentence }: Place, rest: string): boolean {
  const name = /^ of (?:its |the |their )?([A-Z][\w-]+)/.exec(rest)?.[1]
  return (
    name !== undefined &&
    new RegExp(
      `\\b${name}\\b[^.]{0,40}\\b(?:chip|accelerator|NPU|GPU|processor)|\\b(?:chip|accelerator|NPU|GPU|processor)s?\\b[^.]{0,30}\\b${name}\\b`,
    ).test(text.slice(Math.max(0, sentence.start - 3000), sentence.end))
  )
}

/** Most of the cards were Siyuan 590s. 82,000 of those went to ByteDance: what was spoken of last. */
function isAfterChips({ text, sentence, quantity }: Place, reach: number): boolean {
  const told = text.slice(Math.max(0, sentence.start - reach), quantity.start)
  return (
    SPEAKS_OF_CHIPS.test(told.slice(told.lastIndexOf('\n\n') + 1)) &&
    !/\b(?:cars|robots|phones|vehicles|drones|headsets|laptops|homes|apartments|consoles|glasses|people|employees|staff|users)\b/.test(
      told,
    )
  )
}

const SPEAKS_OF_CHIPS = /\b(?:GPUs?|TPUs?|NPUs?|accelerators?|AI chips?|(?<!credit |debit )cards|[A-Z]\w* ?\d{3}s)\b/

function isOfChips(place: Place, chips: readonly Mention[], rest: string, quantity: RawQuantity): boolean {
  if (quantity.unitWord !== null) {
    const near = `${sentenceBefore(place).slice(-60)}${rest.slice(0, 40)}`
    if (/^chips?$/.test(quantity.unitWord)) return !OTHER_CHIPS.test(wordsAt(place))
    if (quantity.unitWord === 'units' && (isOfChip(place, rest) || isAfterChips(place, 300))) return true
    if (
      quantity.unitWord === 'cards' &&
      /\b(?:RTX|GeForce|Radeon|Instinct|Quadro|Nvidia|AMD)\b/.test(
        `${sentenceBefore(place).slice(-60)}${place.text.slice(quantity.start, quantity.end)}`,
      )
    )
      return true
    if (
      quantity.unitWord === 'cards' &&
      /\b(?:credit|debit|gift|SIM|trading|payment|loyalty|ID)\b/.test(wordsAt(place))
    )
      return false
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
  // 96,000 of a planned 450,000 GB200 chips.
  if (
    /^\s+of (?:an? |the |its )?(?:[a-z]+ )?\d[\d,]+ (?:[\w'’-]+ ){0,3}?(?:GPUs|TPUs|accelerators|chips|superchips)\b/.test(
      rest,
    )
  )
    return true
  const chip = chips.find((one) => one.start >= quantity.end)
  if (
    chip === undefined ||
    /^(?: NVL\d+)? (?:racks|servers|nodes|systems|boards|trays|dies)\b/.test(place.text.slice(chip.end, chip.end + 16))
  )
    return false
  return /^\s+(?:(?:are|were|being|of its|of the|of these|of them|are the|more|additional|new|of|Nvidia|AMD|Google|Huawei|liquid-cooled|latest|custom|Nvidia['’]s|its|older|newer|export-grade|so-called)\s+){0,3}$/.test(
    rest.slice(0, chip.start - quantity.end),
  )
}

const NUMBER =
  '(?:about |some |around |roughly |nearly |up to |over )?\\d[\\d.,]*(?:[ -]?(?:[bmtr]+illion|thousand)|[BMTK])?'
/** 8 billion and 70 billion parameters; 7B, 13B and 70B parameters; 2,000 and 16,000 GPUs. */
const LISTED = new RegExp(
  `^(?: of (?:its|the|their|a total of) ${NUMBER}|(?:, ?${NUMBER}){0,4},? (?:and|or) ${NUMBER})[ -](?:[a-z]+ |Nvidia |[A-Z]+\\d+ )?(parameter|token|GPU|TPU|accelerator|chip|employee|people|job|worker|staff|role|position|user|subscriber)`,
)

function listedUnit({ text }: Place, { start, end, value }: RawQuantity, rest: string): Unit | null {
  const noun = LISTED.exec(rest)?.[1]
  const isScaled = /[BMTK]$|illion|thousand/.test(text.slice(start, end))
  if (noun === undefined || !(isScaled || Number(value ?? 0) >= 1000) || /^(?:19|20)\d\d$/.test(text.slice(start, end)))
    return null
  if (noun === 'parameter' || noun === 'token') return isScaled ? noun : null
  return /^(?:GPU|TPU|accelerator|chip)$/.test(noun) ? 'GPU' : 'person'
}

/** The mill, which once employed 900. */
const EMPLOYED =
  /\b(?:employ(?:s|ed|ing)?|laid off|lay(?:s|ing)? off|hired|dismissed|(?:staff|workforce|headcount|payroll) of)\s+(?:about |some |around |roughly |nearly |almost |over |more than |fewer than |up to |another )?$/i

const LISTED_CHIPS = /\b(?:GPUs|TPUs|accelerators|AI chips|H\d00s|Hoppers|Blackwells)\b/

/** A bare number that goes on with the unit of the figure before it: of whom some 50 million pay, Meta 224,000. */
function sharedUnit(
  { place, previous: inSentence, before: last, parse, at }: EnglishMetricContext,
  quantity: RawQuantity,
  rest: string,
): Unit | null {
  const previous = inSentence ?? last
  if (previous === null) return null
  if (quantity.unitWord !== null) return previous.unit === 'GPU' && quantity.unitWord === 'units' ? 'GPU' : null
  const left = place.text.slice(place.previousEnd, place.quantity.start)
  if (isCurrency(previous.unit)) return sharedCurrency(place, quantity, rest, left) ? previous.unit : null
  const isShared =
    previous.unit === 'person' || previous.unit === 'parameter' || previous.unit === 'GPU' || previous.unit === 'token'
  if (!isShared) return null
  const ends =
    /^(?:\s*(?:[,.;)]|units\b|each\b|apiece\b|and\b|or\b|are\b|is\b|in\b|by\b|at\b|to\b|from\b|last\b|this\b|next\b|two\b|three\b|a year\b|the year\b|of (?:them|whom|which|its|those|these|the same|that)\b|once\b|weekly\b|monthly\b|daily\b|go\b|went\b|pay\b|subscribe|active|worldwide|people\b|more\b|as\b|with\b|when\b|for\b|will\b|were\b|who\b|work\b|live\b|sit\b|remain\b|stayed\b|left\b|have\b|has\b|had\b|paid\b|already\b|joined\b|came\b|that\b|before\b|after\b|on\b|over\b|under\b|today\b|now\b)|\s*$)/i.test(
      rest,
    )
  if (!ends) return null
  const isScaled = /[BTMKbmk]n?$|illion|thousand/.test(place.text.slice(place.quantity.start, place.quantity.end))
  if (previous.unit === 'parameter' || previous.unit === 'token')
    return isScaled && /^(?:[^.]|\.(?=\d)){0,80}$/.test(left) ? previous.unit : null
  const isAdded = ADDS.test(parse.clauseOf[at]?.verb?.lemma ?? '') && TOGETHER.test(rest)
  if (previous.unit === 'GPU' && Number(quantity.value ?? quantity.low) >= MOST_CHIPS) return null
  const least = previous.unit === 'GPU' && !OF_SUCH.test(rest) && !isAdded ? 500 : 20
  const isBig = Number(quantity.value ?? quantity.low) >= (isScaled ? 2 : least)
  // More than half of them under 24: years of age.
  if (
    previous.unit === 'person' &&
    /^(?:under|over|below|above|aged)\b/i.test(place.text.slice(quantity.start, quantity.end)) &&
    Number(quantity.value ?? 0) < 100
  )
    return null
  const isYear = /^(?:19|20)\d\d$/.test(place.text.slice(quantity.numeral.start, quantity.numeral.end))
  const isJoined =
    IN_ALL.test(left) ||
    /^(?:[^.]|\.(?=\w)){0,90}?(?:\b(?:and|to|from|or|with|of whom|of which|than|against|has|have|had|another|after|in|about|around|only|while|plus|was|were|is|at|by)|[,;]|[a-z])\s+(?:[A-Z][\w.]+\s)?(?:some |about |around |roughly )?$/.test(
      left,
    ) ||
    /^[\s,;]*(?:(?:Another|A further|Some|About|Around|Only|Just|Fewer than|More than|The other|The remaining) )?$/.test(
      left,
    )
  return isBig && !isYear && isJoined ? previous.unit : null
}

/** So many no one has. */
const MOST_CHIPS = 1e8
const ADDS = /^(?:add|have|get|receive|order|install|operate|house|bring|buy|take|run)$/
const TOGETHER = /^(?:[,.;]| (?:in|by|this|next|last|there|of)\b|$)/
/** Taking the total past 34,000. */
const IN_ALL =
  /\b(?:total|fleet|tally|count|number|pool|installed base|workforce|headcount)(?: there| of them| installed)? (?:to |of |at |is |was )?$/

/** Another 312 more, 80 of the same type. */
const OF_SUCH = /^ (?:more\b|(?:or so )?of (?:the same|those|these|them|that|which|its|such)\b)/

/** From $5 billion to 7 billion. */
function sharedCurrency({ text }: Place, { start, end }: RawQuantity, rest: string, left: string): boolean {
  return (
    /illion$/.test(text.slice(start, end)) &&
    /\b(?:and|to|or|from|against)\s+(?:about |some )?$/.test(left) &&
    /^\s*(?:[,.;)]|(?:on|in|from|to|a year|for|this|last|next|the year)\b|$)/.test(rest)
  )
}

/** Units of one and parts of a chip are no counts; neither are transistors and the like. */
export function isAccelerator(place: Place): boolean {
  if (/^\s*(?:a|per|an|each) (?:GPU|chip|card|accelerator)/i.test(after(place))) return false
  // 150,000 Siyuan 370 chips: the second number is of the name.
  if (/\d(?: thousand| [mb]illion)? (?:[A-Z][\w-]*[ -]){1,3}$/.test(before(place).slice(-50))) return false
  // Gaudi 3 accelerators; a rack holds 72 of the chips.
  if (
    /\b(?:Gaudi|Ascend|Siyuan|Kunlun|Hanguang|Rebellion|Trainium|Inferentia|Maia|Instinct|Ironwood|Grayskull|Sohu) $/.test(
      before(place),
    ) ||
    /\b(?:rack|server|node|tray|board|blade)s? (?:holds?|has|have|contains?|carr(?:y|ies)|packs?|houses?|takes?|comes? with) $/i.test(
      before(place),
    )
  )
    return false
  // Servers with eight GPUs each.
  if (
    /^ (?:each|apiece)\b/.test(after(place)) &&
    /^(?:\d|1\d|two|four|eight|sixteen)(?![\d,])/i.test(place.text.slice(place.quantity.start, place.quantity.end))
  )
    return false
  return (
    !/^(?:one|a(?! mere)|1)(?![\d,.\w]| (?:dozen|hundred|thousand|[mbtr]+illion)\b)/i.test(
      place.text.slice(place.quantity.start, place.quantity.end),
    ) && !/\b(?:8|eight)-$/.test(before(place))
  )
}

/** Watts of one chip, of one rack, or of nothing that a plan could be made of. */
export function isChipPower(place: Place, value: number): boolean {
  const near = sentenceAfter(place).slice(0, 40)
  const isOfRack = /\brack\b/i.test(`${sentenceBefore(place).slice(-60)}${near}`) && value < 2_000_000
  const isOfClass = /^-(?:scale|class|sized|plus-scale)\b/.test(near)
  return (
    value < 20_000 ||
    isOfRack ||
    isOfClass ||
    /^\s*(?:per|a) (?:chip|GPU|card|accelerator|rack)\b/i.test(near) ||
    /^[\s-]*(?:hours?|h\b)/.test(near)
  )
}
