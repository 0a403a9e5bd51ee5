// English articles: their sentences one after another, and the figures of each.
import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import { decimal, toDecimalString } from '#domain/decimal.ts'
import { isCurrency } from '#domain/quantity.ts'
import type { Span } from '#domain/text.ts'
import { foldName } from '#domain/text.ts'
import type { ExtractorTools, OpenedText } from '../claim-reader.ts'
import { findKnown, type Mention } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import { convert, type Reading } from '../readings.ts'
import type { Refusal, Trace } from '../refusals.ts'
import { frameByTitle } from './en-accounts.ts'
import { scanEnglishDates } from './en-dates.ts'
import { isListLine } from './en-lines.ts'
import { decideEnglishMetric, englishHeadlineMetric } from './en-metric.ts'
import { findParts } from './en-parts.ts'
import { passEnglish } from './en-passing.ts'
import { learnFiscal } from './en-quarters.ts'
import { readEnglishClaim } from './en-reader.ts'
import { type EnglishSentence, enterEnglish, indexOfFigure } from './en-sentence.ts'
import { openEnglishState } from './en-state.ts'
import { FALSEHOOD } from './en-verbs.ts'
import type { EnglishTold } from './en-weighing.ts'

/** The sentences of an English article as the rules read them. */
export function tellEnglish(
  article: ArticleText,
  { text, sentences, quantitiesIn, knownIn }: OpenedText,
  { catalog }: ExtractorTools,
  trace?: Trace,
): EnglishTold[] {
  const read = openEnglishReader(article, text, catalog, trace)
  return sentences.map((sentence) => read(sentence, quantitiesIn(sentence), knownIn(sentence)))
}

/**
 * Reads the sentences of one article, to be given in their order.
 * @param trace collects the numbers that are no claim
 * @returns the figures of a sentence, in order, and what it names; `inside` and `known` are the quantities and the
 * catalogue's names in it
 */
function openEnglishReader(
  article: ArticleText,
  text: string,
  catalog: Catalog,
  trace?: Trace,
): (sentence: Span, inside: readonly RawQuantity[], known: readonly Mention[]) => EnglishTold {
  const state = openEnglishState(article, catalog)
  frameByTitle(state)
  const headline = englishHeadlineMetric(article.title)
  return (sentence, inside, known) => {
    state.dates = learnFiscal(text.slice(sentence.start, sentence.end), state.dates)
    const context = enterEnglish(state, text, sentence, known, inside)
    const dates = scanEnglishDates(text.slice(sentence.start, sentence.end), state.dates)
    const readings = readFigures(context, inside, headline, trace)
    passEnglish(context)
    const { parse } = context
    const mentions = [...context.mentions, ...findParts(context, readings)].sort((a, b) => a.start - b.start)
    return { sentence, mentions, parse, dates, readings: takeBack(readings, text, sentence, catalog) }
  }
}

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 }
const SHARED =
  /^(?:, ?\d[\d.]*){0,4},? (?:and|or) (?:about |some )?\d[\d.]*[ -]?(thousand|million|billion|trillion)[ -](?:[a-z]+ )?(parameter|token)/

/** 1.5, 3 and 7 billion parameters: the scale and the unit of the last are those of all. */
function withSharedScale(quantity: RawQuantity, text: string): RawQuantity {
  const { unit, unitWord, value, numeral, end } = quantity
  if (
    unit !== null ||
    unitWord !== null ||
    value === null ||
    !/^\d{1,3}(?:\.\d+)?$/.test(text.slice(numeral.start, numeral.end))
  )
    return quantity
  const [, scale, noun] = SHARED.exec(text.slice(end, end + 80)) ?? []
  if (scale === undefined) return quantity
  const scaled = toDecimalString(decimal(value).times(decimal(10).pow(SCALES[scale] ?? 0)))
  return { ...quantity, value: scaled, unit: noun === 'token' ? 'token' : 'parameter', unitWord: scale }
}

function readFigures(
  context: EnglishSentence,
  inside: readonly RawQuantity[],
  headline: MetricReading['metric'] | null,
  trace: Trace | undefined,
): Reading[] {
  const readings: Reading[] = []
  let metric: MetricReading | null = null
  for (const [index, raw] of inside.entries()) {
    const quantity = withSharedScale(raw, context.text)
    const place = placeOf(context, inside, index)
    const previous = readings.at(-1) ?? null
    if (previous !== null && isConversion(place, quantity) && isCurrency(previous.unit)) {
      readings.push(convert(previous, quantity))
      continue
    }
    const found = metricOf(context, place, quantity, metric, headline)
    if (typeof found === 'string') {
      trace?.refused.push({ start: quantity.start, end: quantity.end, refusal: found, quantity })
      continue
    }
    metric = found
    readings.push(readEnglishClaim(context, place, quantity, metric, previous))
  }
  return readings
}

/** How false it is. */
const HOW = '(?:simply |just |completely |entirely |pure |utter |complete |plain |total )*'
/** Of a quotation taken back who says so. */
const DENIER =
  /\b(?:said|says|replied|replies|told [\w ]{1,24}|insisted|insists|added|wrote) (?:its (?:[a-z-]+ ){1,3})?(?:, )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2})/
/** The next sentence as far as it is looked at. */
const MAX_AHEAD = 140
const DENIES = new RegExp(
  `^\\s*(?:But |Yet |However, )?[^.;]{2,60}?\\b(?:(?:(?:has |have |had )?(?:denied|denies|dismissed|rejected|disputed|disputes|rejects|refuted|rebutted)|(?:called|calls|branded|brands|described)(?=[^.]{0,50}\\b(?:${FALSEHOOD})\\b))\\s+(?:the|that|this|those|these|both|it)\\s?(?:reports?|figures?|claims?|story|number|account|estimates?|suggestions?|sum|as)?\\b|(?:said|says|insists|insisted|replied|added) (?:that )?(?:(?:this|that|it|the (?:report|figure|claim|story|number|sum|account|rumou?r)s?) (?:is|was|were|are) (?:${HOW})(?:${FALSEHOOD}|not so|not the case|not an? (?:official|real|correct) (?:figure|number|sum))|no such|(?:there )?(?:was|were|is|are) (?:no such|no truth|never any)|it had (?:no|never))\\b)|^\\s*["“]?(?:(?:That|This|It|Both|The (?:report|figure|claim|story|number|sum|rumou?r|idea)s?)(?: (?:is|was|were|are)|['’]s) (?:${HOW})(?:${FALSEHOOD}|not so|not the case)\\b|There (?:is|was|are|were) (?:not a word of truth|no truth|nothing (?:to|in) (?:it|that|this)|no such)|(?:Not true|Untrue|Nonsense|Rubbish|Pure invention|No such)\\b)`,
  'i',
)

/** A denial in the next sentence is one of the last figure. */
function takeBack(readings: Reading[], text: string, sentence: Span, catalog: Catalog): Reading[] {
  const last = readings.at(-1)
  const next = text.slice(sentence.end, sentence.end + MAX_AHEAD)
  const match = last === undefined || /^\s*\n/.test(next) ? null : DENIES.exec(next)
  if (last === undefined || match === null) return readings
  const named = DENIER.exec(next)?.[1]
  const denier =
    findKnown(match[0], catalog).find((one) => one.ref.kind === 'organisation' || one.ref.kind === 'person')?.ref ??
    (named === undefined ? undefined : { key: foldName(named), name: named, kind: 'person' as const })
  const denied: Reading = {
    ...last,
    stance: 'denied',
    attribution: denier ?? last.subject,
    rules: [...last.rules, 'stance:denied-next'],
  }
  return [...readings.slice(0, -1), denied]
}

function metricOf(
  { state, parse, mentions }: EnglishSentence,
  place: Place,
  quantity: RawQuantity,
  previous: MetricReading | null,
  headline: MetricReading['metric'] | null,
): MetricReading | Refusal {
  const line = place.text.slice(place.sentence.start, place.sentence.end)
  const isHead = previous === null && isListLine(line)
  const context = {
    place,
    parse,
    at: indexOfFigure(parse, quantity),
    mentions,
    previous,
    before: state.before,
    inherited: (isHead ? state.listMetric : null) ?? state.metric ?? headline,
    goesOn: state.metric !== null,
    currency: state.currency,
    lead: isListLine(line) ? state.lead : null,
    cuesFrom: state.labelOwner === null ? state.labelEnd : 0,
  }
  const metric = decideEnglishMetric(context, quantity)
  if (typeof metric === 'string') return metric
  if (isCurrency(metric.unit)) {
    state.metric = metric.metric
    state.currency = metric.unit
    if (isHead) state.listMetric = metric.metric
  } else state.before = metric
  return metric
}

function placeOf({ text, sentence }: EnglishSentence, inside: readonly RawQuantity[], index: number): Place {
  const quantity = inside[index]!
  // Rates of growth and bare numbers do not part a figure from its words.
  const isCount = quantity.unit === 'person' || quantity.unit === 'GPU'
  const isLike = (one: RawQuantity) =>
    one.unit !== null ||
    ((quantity.unit === null ? !isYear(text, one) : isCount && isBareCount(text, one)) && one.unitWord !== '%')
  const inBrackets = ({ start }: RawQuantity) => /^\s*\([^()]{0,8}$/.test(text.slice(quantity.end, start))
  const later = inside.slice(index + 1).find((one) => isLike(one) && !inBrackets(one))
  return {
    text,
    sentence,
    quantity,
    previousEnd: inside.slice(0, index).filter(isLike).at(-1)?.end ?? sentence.start,
    nextStart: later?.start ?? sentence.end,
    tail: quantity.end,
    share: null,
    breaks: [],
  }
}

/** To finish 2025 with 75,000: a year is no figure before it. */
function isYear(text: string, { start, end }: RawQuantity): boolean {
  return (
    /^20\d\d$/.test(text.slice(start, end)) && /\b(?:finish|end|clos|exit)\w* $/.test(text.slice(start - 10, start))
  )
}

/** From 85 people to 160: a bare number that is no year and no day. */
function isBareCount(text: string, { start, end, value, unitWord }: RawQuantity): boolean {
  return unitWord === null && Number(value) > 31 && !/^(?:19|20)\d\d$/.test(text.slice(start, end))
}

/** €12 million (about $14 million), $20 a month (€23 in most of Europe). */
function isConversion({ text, previousEnd, quantity: { start } }: Place, { unit }: RawQuantity): boolean {
  return isCurrency(unit) && /^(?:[^.,;()]{0,4}|\s(?:a|an|per) [a-z]+ )\($/.test(text.slice(previousEnd, start))
}
