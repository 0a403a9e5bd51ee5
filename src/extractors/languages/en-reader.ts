// English sentences: who is named in each, its clauses, and everything that is said of each figure.
import type { Claim, EntityRef, Stance } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { type Mention, toRef } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { Timing } from '../time.ts'
import { type Clause, type Parse, parseClauses } from './en-clauses.ts'
import { scanEnglishDates } from './en-dates.ts'
import { findEnglishNames, rememberName } from './en-names.ts'
import { findEnglishObject, isSite } from './en-objects.ts'
import { findOwner, findSpeech, isSaying, type Owner, type RoleContext, type Speech } from './en-roles.ts'
import { findEnglishScope } from './en-scope.ts'
import { findEnglishStance } from './en-stance.ts'
import {
  type EnglishState,
  enterEnglishSentence,
  isListLine,
  ownerOf,
  rememberDeal,
  rememberMentions,
  resolveEnglishAnaphors,
} from './en-state.ts'
import { findEnglishTiming, passEnglishDates } from './en-time.ts'
import { readVerb } from './en-verbs.ts'
import { readWords } from './en-words.ts'

export interface EnglishSentence {
  state: EnglishState
  text: string
  sentence: Span
  mentions: readonly Mention[]
  parse: Parse
}

export function enterEnglish(
  state: EnglishState,
  text: string,
  sentence: Span,
  known: readonly Mention[],
  figures: readonly RawQuantity[],
): EnglishSentence {
  const here = known.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
  for (const one of here) rememberName(state.names, one)
  const isCounted = (one: Mention) =>
    figures.some(
      (other) => other.unit !== null && other.start < one.end && one.start < other.end && one.start >= other.start - 3,
    )
  const names = findEnglishNames(text, sentence, here, state.names)
    .filter((one) => !isCounted(one))
    .map((one) => siblingOf(one, state))
  // A longer name (Mistral Large 2) takes the place of a shorter one at its start.
  const named = [
    ...here.filter((one) => !names.some((other) => other.start < one.end && one.start < other.end)),
    ...names,
  ].sort((a, b) => a.start - b.start)
  enterEnglishSentence(state, text, sentence, named)
  const anaphors = resolveEnglishAnaphors(state, text, sentence, named)
  const mentions = [...named, ...anaphors]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((other) => other.end > one.start))
  for (const one of mentions) if (isOutsider(text, sentence, one)) state.outsiders.add(one.ref.key)
  const from = { start: Math.max(sentence.start, Math.min(state.labelEnd, sentence.end)), end: sentence.end }
  const behind = mentions.filter((one) => one.start >= from.start)
  // 365 of Microsoft 365 Copilot is a part of the name.
  const counted = figures.filter(
    (one) =>
      one.start >= from.start &&
      (one.unit !== null || !mentions.some((other) => other.start <= one.start && one.end <= other.end)),
  )
  const parse = parseClauses(readWords(text, from, behind, counted), state.labelOwner)
  return { state, text, sentence, mentions, parse }
}

/** Its sibling Scout, behind Llama 4 Maverick: a model of the family spoken of. */
function siblingOf(name: Mention, { model, catalog }: EnglishState): Mention {
  const whole = model?.ref.name
  const family = whole?.replace(/[ -][^ -]+$/, '')
  const entity =
    whole === undefined
      ? null
      : (catalog.find(`${whole} ${name.ref.name}`) ?? catalog.find(`${family} ${name.ref.name}`))
  return entity === null ? name : { ...name, entity, ref: toRef(entity), isVoice: false }
}

const OUTSIDE =
  /\b(?:analyst|economist|professor|minister|secretary|senator|official|judge|lawyer|researcher|commissioner|mayor|governor|lawmaker|regulator|attorney|historian|critic)s?\b/i

/** Jeffrey Kessler, the under-secretary of commerce; Bernstein analyst Stacy Rasgon. */
function isOutsider(text: string, sentence: Span, { ref, start, end }: Mention): boolean {
  if (ref.kind !== 'person') return false
  const before = text.slice(Math.max(sentence.start, start - 24), start)
  const after = /^,[^,.;]{0,60}/.exec(text.slice(end, sentence.end))?.[0] ?? ''
  return OUTSIDE.test(before) || OUTSIDE.test(after)
}

export function indexOfFigure({ words }: Parse, { start, end }: Span): number {
  const index = words.findIndex((word) => word.tag !== 'verb' && word.start < end && start < word.end)
  return index < 0 ? words.length - 1 : index
}

type Reading = Omit<Claim, 'quote' | 'sentence'>

export function readEnglishClaim(
  context: EnglishSentence,
  place: Place,
  quantity: RawQuantity,
  metric: MetricReading,
  previous: Reading | null,
): Reading {
  const { state, parse, mentions } = context
  const at = indexOfFigure(parse, quantity)
  const roleContext: RoleContext = { place, parse, at, mentions, metric: metric.metric, cue: metric.cue }
  const speech = findSpeech(roleContext) ?? carriedSpeech(context, quantity)
  const owner = asModel(findOwner(roleContext, speech?.speaker ?? null), roleContext, speech?.speaker ?? null, state)
  const market = metric.metric === 'market_size' ? marketOf(state, place) : null
  const isOfDeal = metric.metric === 'acquisition' && isUnnamed(owner.mention, context)
  const subject = market ?? (isOfDeal ? state.deal?.buyer : null) ?? subjectOf(owner.mention, context, metric)
  const attribution = speech?.speaker == null ? null : attributionOf(speech.speaker, state)
  if (speech !== null && /[:]\s*$/.test(place.text.slice(place.sentence.end - 2, place.sentence.end)))
    state.speech = speech
  const isOwnWord =
    attribution !== null && (attribution.key === subject?.key || isOfficer(speech?.speaker ?? null, subject, state))
  const stance = findEnglishStance(roleContext, speech, isOwnWord)
  const scope =
    metric.metric === 'accelerator_count'
      ? findEnglishScope(roleContext, stance, owner.mention?.ref.kind === 'model')
      : null
  const object = findEnglishObject({
    place,
    parse,
    at,
    mentions,
    metric: metric.metric,
    scope,
    subject,
    owner: owner.mention,
    speaker: attribution,
    cue: metric.cue,
    state,
  })
  const seller =
    metric.metric === 'price' && owner.mention === null && object !== null
      ? (ownerOf(state.catalog.get(object.key), state.catalog) ?? subject)
      : subject
  const timing = goOn(
    findEnglishTiming({ place, parse, at, metric: metric.metric, scope, state, stance }),
    metric,
    stance,
    previous,
    state,
  )
  const sameDeal =
    isInherited(metric) && state.last?.metric === metric.metric && DEALS.has(metric.metric) ? state.last.object : null
  const about = object ?? (sameDeal?.key === subject?.key ? null : sameDeal)
  state.last = { metric: metric.metric, subject, object: about, stance, ...timing }
  const { start, end, value, low, high, comparator } = quantity
  const isLoss = metric.isLoss && value !== null && !value.startsWith('-')
  return {
    start,
    end,
    value: isLoss ? `-${value}` : value,
    low,
    high,
    comparator,
    unit: metric.unit,
    metric: metric.metric,
    subject: seller,
    object: about,
    scope,
    hardware: hardwareOf(metric, place, context, quantity, previous),
    ...timing,
    attribution,
    stance,
    rules: [
      ...quantity.rules,
      ...metric.rules,
      `subject:${owner.rule}`,
      ...(attribution === null ? [] : ['attribution:named']),
    ],
  }
}

const DEALS: ReadonlySet<string> = new Set(['contract', 'acquisition', 'investment'])

/** Whether a figure has no word of its own that tells what it is of. */
function isInherited({ rules }: MetricReading): boolean {
  return rules[0] === 'metric:previous' || rules[0] === 'metric:inherited'
}

/** A figure without a time of its own goes on with that of the one before: a plan that was raised, a list of prices. */
function goOn(
  timing: Timing,
  metric: MetricReading,
  stance: Stance,
  previous: Reading | null,
  state: EnglishState,
): Timing {
  const isAgain = isInherited(metric)
  const last = previous ?? state.last
  if (/^(?:price|users)$/.test(metric.metric) && previous?.metric === metric.metric)
    return { asOf: timing.asOf, period: timing.period ?? previous.period }
  if (!isAgain || last === null || last.metric !== metric.metric) return timing
  if (timing.asOf === null && timing.period === null && last.stance === 'planned' && stance === 'planned')
    return { asOf: last.asOf, period: last.period }
  const isRate = metric.metric === 'price' || (last.asOf?.length ?? 0) !== 4
  return {
    asOf: timing.asOf,
    period: timing.period ?? (isRate && (previous !== null || metric.metric === 'revenue') ? last.period : null),
  }
}

/** The chip inside the figure (50,000 Hopper GPUs), right behind it, or before it in its clause. */
function hardwareOf(
  metric: MetricReading,
  place: Place,
  { mentions, text }: EnglishSentence,
  { start, end, unit }: RawQuantity,
  previous: Reading | null,
): EntityRef | null {
  if (metric.unit !== 'GPU' && metric.unit !== 'GPU-hour') return null
  const chips = mentions.filter((one) => one.ref.kind === 'chip')
  const inside = chips.find((one) => one.start < end && start < one.end)
  const behind = chips.find(
    (one) =>
      one.start >= end &&
      (one.end <= place.nextStart || /^ on [\d,]+ /.test(text.slice(end, one.start))) &&
      one.start - end <= 44 &&
      /^(?:[^,;]*|, all[^,;]*)$/.test(text.slice(end, one.start)),
  )
  const before = chips.filter((one) => one.end <= start && one.start >= place.previousEnd).at(-1)
  const isOwn =
    before !== undefined && !/[;]|, (?:and|but) /.test(text.slice(before.end, start)) && start - before.end <= 60
  const found = inside ?? behind ?? (isOwn ? before : undefined)
  if (found !== undefined) return found.ref
  return (unit === null || metric.unit === 'GPU-hour') && previous?.unit === 'GPU' ? previous.hardware : null
}

/** What a quotation or a list goes on saying. */
function carriedSpeech({ state, text, sentence }: EnglishSentence, quantity: Span): Speech | null {
  if (state.speech === null) return null
  return isListLine(text.slice(sentence.start, sentence.end)) || isQuoted(text, quantity.start) ? state.speech : null
}

/** Whether an offset lies inside a quotation of its paragraph. */
export function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const open = (paragraph.match(/“/g) ?? []).length - (paragraph.match(/”/g) ?? []).length
  return open > 0 || (paragraph.match(/"/g) ?? []).length % 2 === 1
}

const OF_MODELS: ReadonlySet<string> = new Set([
  'parameter_count',
  'training_tokens',
  'context_window',
  'training_cost',
  'gpu_hours',
  'accelerator_count',
])

/** Arctic has 480B parameters, was trained on …: a name that nobody knows is a model when it has what models have. */
function asModel(
  owner: Owner,
  { parse, at, metric, place, mentions }: RoleContext,
  speaker: Mention | null,
  state: EnglishState,
): Owner {
  const { mention } = owner
  if (mention === null || mention.entity !== null || mention.ref.kind !== 'organisation' || !OF_MODELS.has(metric))
    return owner
  const isKnown = state.names.get(mention.ref.key)?.ref.kind === 'model'
  if (!isKnown && !isModelVerb(parse.clauseOf[at] ?? null, metric, place)) return owner
  // The company itself, or a sentence that names its model.
  const isCompany = [state.main?.key, state.topic?.key].includes(mention.ref.key)
  const isThing = (one: Mention) => one.ref.kind === 'model' || one.ref.kind === 'product'
  const isNamed = mentions.some((one) => isThing(one) && one.start >= mention.end && one.end <= place.quantity.start)
  if (isCompany || isNamed) return owner
  const ref = { ...mention.ref, kind: 'model' as const }
  const maker =
    speaker !== null && !speaker.isVoice && speaker.ref.kind === 'organisation'
      ? speaker.ref
      : state.topic?.key === ref.key
        ? null
        : state.topic
  state.model = { ref, owner: maker }
  const known = { ...mention, ref }
  state.names.set(ref.key, known)
  return { mention: known, rule: `${owner.rule}-model` }
}

function isModelVerb(clause: Clause | null, metric: string, { text, sentence }: Place): boolean {
  const verb = clause?.verb
  if (verb === null || verb === undefined) return false
  if (verb.lemma === 'train') return verb.isPassive
  if (metric === 'accelerator_count') return false
  if (metric === 'training_cost' || metric === 'gpu_hours')
    return (
      /^(?:cost|take|need|require|use)$/.test(verb.lemma) &&
      /\bto (?:pre-?)?train\b/i.test(text.slice(sentence.start, sentence.end))
    )
  return /^(?:have|be|pack|boast|accept|support|handle|contain|see|take|use|come|weigh|feature|carry|read|offer|process|count|activate|run|cost)$/.test(
    verb.lemma,
  )
}

/** The bid was worth …: a sentence about a deal told before, which names neither side. */
function isUnnamed(owner: Mention | null, { mentions, text }: EnglishSentence): boolean {
  return (
    (owner === null || /^(?:it|its|the )/i.test(text.slice(owner.start, owner.end))) &&
    !mentions.some(
      (one) =>
        one.ref.kind === 'organisation' &&
        !one.isVoice &&
        !/^(?:it|its|they|the )/i.test(text.slice(one.start, one.end)),
    )
  )
}

/** Whether a person speaks for the company: by the catalogue, or for all that the text tells. */
function isOfficer(speaker: Mention | null, subject: EntityRef | null, { outsiders, catalog }: EnglishState): boolean {
  if (speaker?.ref.kind !== 'person' || subject === null) return false
  if (speaker.entity === null) return !outsiders.has(speaker.ref.key)
  const parent = catalog.get(subject.key)?.ownerKey
  return speaker.entity.ownerKey === subject.key || (parent !== null && parent === speaker.entity.ownerKey)
}

/** Units that report under their parent's name. */
const DIVISION =
  /^(?:Amazon Web Services|Google Cloud|Alibaba Cloud|Tencent Cloud|Azure|Reality Labs|Baidu AI Cloud|Huawei Cloud|Oracle Cloud)$/
const DIVIDED: ReadonlySet<string> = new Set(['revenue', 'profit'])

/** A model or a product is its maker's, an officer speaks of the company that the text is about. */
function subjectOf(
  mention: Mention | null,
  { state, text, sentence }: EnglishSentence,
  { metric }: MetricReading,
): EntityRef | null {
  if (mention === null) return state.topic ?? state.main
  const { ref, entity } = mention
  if (ref.kind === 'organisation' && DIVIDED.has(metric) && DIVISION.test(ref.name))
    return ownerOf(entity, state.catalog) ?? ref
  if (ref.kind === 'organisation' || ref.kind === 'place' || ref.kind === 'market') return ref
  if (ref.kind === 'chip')
    return /\b(?:an|per) (?:GPU[ -])?hour\b|rent/i.test(text.slice(sentence.start, sentence.end))
      ? ref
      : (ownerOf(entity, state.catalog) ?? ref)
  if (ref.kind === 'person') return ownerOf(entity, state.catalog) ?? state.topic ?? state.main ?? ref
  const owner = ownerOf(entity, state.catalog)
  if (owner !== null) return owner
  if (entity !== null || (ref.kind === 'facility' && metric !== 'power')) return ref
  if (state.model?.ref.key === ref.key && state.model.owner !== null) return state.model.owner
  if (state.product?.ref.key === ref.key && state.product.owner !== null) return state.product.owner
  return state.topic ?? state.main ?? ref
}

function attributionOf({ ref, entity }: Mention, state: EnglishState): EntityRef {
  if (ref.kind === 'organisation' || ref.kind === 'person') return ref
  return ownerOf(entity, state.catalog) ?? ref
}

const MARKET =
  /\b(?:the |a )?((?:(?:global|worldwide|world|total|entire|whole) )?(?:[\w-]+ ){0,3}?market(?: for (?:[\w-]+ ){0,3}?[\w-]+?)?)(?= (?:will|would|could|is|was|were|has|had|to|at|worth|reached|in|grew|rose|hit|of|may|should|by|and|,)|[,.;])/gi

/** Expects the HBM market: from the last word on that opens the name. */
function trimMarket(name: string): string {
  const words = name.split(' ')
  const market = words.findIndex((word) => /^market$/i.test(word))
  const from = words.findLastIndex(
    (word, index) =>
      index < market &&
      (/^(?:the|a|an|its|that|this|of|in|for|to|and|will|is|was)$/i.test(word) ||
        readVerb(word.toLowerCase()) !== null),
  )
  return words.slice(from + 1).join(' ')
}

/** A market is the subject of its size; the one named last where the sentence names none. */
function marketOf(state: EnglishState, { text, sentence }: Place): EntityRef | null {
  const found = [...text.slice(sentence.start, sentence.end).matchAll(MARKET)].find(
    ([, name = '']) => !/\b(?:stock|share|bond|labou?r|job) market/i.test(name),
  )?.[1]
  const spent =
    /\b(?:spending|expenditure|outlays) on ((?:[\w-]+ ){0,3}?[\w-]+)(?= (?:to|will|would|could|is|was|reached|worldwide|in|by|at|rose|grew|may|should))/i.exec(
      text.slice(sentence.start, sentence.end),
    )?.[1]
  if (found === undefined && spent !== undefined) state.market = { key: foldName(spent), name: spent, kind: 'market' }
  if (found !== undefined) {
    const name = trimMarket(found).replace(/^(?:the|that|this|a|an|whole|entire|total|global|worldwide|of) /i, '')
    state.market = { key: foldName(name), name, kind: 'market' }
  }
  return state.market
}

/** Behind a sentence: what the next ones go on about. */
export function passEnglish({ state, text, sentence, mentions, parse }: EnglishSentence): void {
  const subject = subjectMention(parse)
  // Who puts money into the company that the text is about is not what it goes on about.
  const isBacker =
    state.last?.metric === 'investment' &&
    subject !== null &&
    state.last.subject?.key === subject.ref.key &&
    state.main !== null &&
    state.last.object?.key === state.main.key
  const isLeader =
    state.last?.metric === 'funding' &&
    /\b(?:led|leads|co-led|joined)\b[^.;]{0,40}\b(?:round|financing|raise|funding|investment)\b/i.test(
      text.slice(sentence.start, sentence.end),
    ) &&
    state.main !== null
  rememberMentions(state, mentions, isBacker || isLeader ? null : subject)
  rememberDeal(state, text, sentence, mentions)
  rememberSpeech(state, parse, text, sentence, mentions)
  const words = text.slice(sentence.start, sentence.end)
  const place = mentions.filter((one) => one.ref.kind === 'place' && isSite(text, one, words)).at(-1)
  if (place !== undefined && !mentions.some((one) => one.ref.kind === 'facility')) {
    state.site = place.ref
    state.siteOwner = state.topic
    state.isSiteParagraph = true
  }
  passEnglishDates(state, words)
}

/** Whom the sentence is about: the subject of what is said in it, rather than who says it. */
function subjectMention({ clauses }: Parse): Mention | null {
  const spoken = clauses.filter((one) => one.verb !== null && (one.kind === 'main' || one.kind === 'complement'))
  const holds = (clause: Clause | undefined) => clause?.subject?.actor ?? clause?.subject?.owner ?? null
  const isTopic = (one: Mention | null) =>
    one !== null && !one.isVoice && one.ref.kind !== 'person' && one.ref.kind !== 'chip' && one.ref.kind !== 'place'
  const said = spoken.find((one) => isTopic(holds(one)) && !isSaying(one.verb?.lemma ?? ''))
  return holds(said) ?? holds(spoken.find((one) => isTopic(holds(one)))) ?? holds(spoken[0])
}

/** GPUs in service at the end of 2024, according to Omdia: what holds of every line behind it. */
function openList(state: EnglishState, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const words = text.slice(sentence.start, sentence.end)
  const source = mentions.find(
    (one) =>
      /\b(?:according to|by|from) (?:the )?$/i.test(text.slice(sentence.start, one.start)) &&
      (one.isVoice || /according to (?:the )?$/i.test(text.slice(sentence.start, one.start))),
  )
  if (source !== undefined) state.speech = { speaker: source, saying: 'reported' }
  state.list = {
    topic: state.topic,
    date:
      scanEnglishDates(words, state.dates)
        .filter((one) => !one.isAccounting && one.period === null)
        .at(-1) ?? null,
  }
}

/** A quotation that goes on behind its speaker, and what a line before a list says of it. */
function rememberSpeech(
  state: EnglishState,
  parse: Parse,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): void {
  state.isQuoting = isQuoted(text, sentence.end)
  const opensList = /:\s*$/.test(text.slice(sentence.start, sentence.end))
  if (opensList) openList(state, text, sentence, mentions)
  const hasQuote = /["“”]/.test(text.slice(sentence.start, sentence.end))
  if (!opensList && !hasQuote) return
  const clause = parse.clauses.find(
    (one) => one.verb !== null && isSaying(one.verb.lemma) && (one.subject?.actor ?? null) !== null,
  )
  const speaker = clause?.subject?.actor ?? null
  if (speaker === null || !mentions.some((one) => one.start === speaker.start)) return
  state.speech = { speaker, saying: speaker.isVoice || speaker.ref.kind === 'person' ? 'reported' : 'stated' }
}
