// What an English article is about at each point: whom "it", "the company" and an unnamed owner stand for.
import type { Catalog, Entity } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef, Metric, Period, Stance } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { DateContext, Dated } from '../dating.ts'
import { findKnown, type Mention, toRef } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import { type EnglishAnaphor, findEnglishAnaphors } from './en-anaphors.ts'
import { isSpeech } from './en-clauses.ts'
import { findEnglishNames, type NamesSoFar } from './en-names.ts'
import { LISTED } from './en-refine.ts'
import { readVerb } from './en-verbs.ts'

interface Thing {
  ref: EntityRef
  owner: EntityRef | null
}

export interface EnglishState {
  catalog: Catalog
  /** What the whole article is about. */
  main: EntityRef | null
  /** The organisation that this paragraph is about. */
  topic: EntityRef | null
  /** Who or what the last sentence was about: what "it" stands for. */
  recent: Mention | null
  /** The press or research house named last. */
  voice: Mention | null
  person: Mention | null
  model: Thing | null
  product: Thing | null
  site: EntityRef | null
  isSiteParagraph: boolean
  /** Whose site it is. */
  siteOwner: EntityRef | null
  partner: EntityRef | null
  /** Who buys whom, as told last. */
  deal: { buyer: EntityRef; target: EntityRef } | null
  market: EntityRef | null
  /** The label of a list's line that names a segment or a measure. */
  label: string | null
  /** The headline and the last sentence that is no line of a list. */
  lead: string
  title: string
  /** What the list that goes on here is about, and the date that it was opened with. */
  list: { topic: EntityRef | null; date: Dated | null } | null
  /** Where a list's line goes on behind its label. */
  labelEnd: number
  /** Whom the label names. */
  labelOwner: Mention | null
  /** The place that it names: a site. */
  labelPlace: EntityRef | null
  /** Who speaks in the list or the quotation that goes on here. */
  speech: { speaker: Mention | null; saying: Stance } | null
  isQuoting: boolean
  metric: Metric | null
  before: MetricReading | null
  /** The time of the last figure. */
  last: {
    metric: Metric
    subject: EntityRef | null
    object: EntityRef | null
    asOf: string | null
    period: Period | null
    stance: Stance
  } | null
  /** Persons who speak for no company that the text is about: analysts, officials. */
  outsiders: Set<string>
  dates: DateContext
  names: NamesSoFar
  hasPlan(plan: string): string
}

export function openEnglishState(article: ArticleText, catalog: Catalog): EnglishState {
  const names: NamesSoFar = new Map()
  const title = { start: 0, end: article.title.length }
  const inTitle = findKnown(article.title, catalog)
  const lead = leadOf(inTitle, catalog) ?? leadOfText(article, catalog, names)
  const model = inTitle.find((one) => one.ref.kind === 'model')
  const state: EnglishState = {
    catalog, main: lead, topic: lead, recent: null, voice: null, person: null,
    model: model === undefined || title.end === 0 ? null : { ref: model.ref, owner: ownerOf(model.entity, catalog) },
    product: null, site: null, isSiteParagraph: false, siteOwner: null, partner: null, deal: null, market: null, label: null, lead: article.title, title: article.title, list: null, labelEnd: 0, labelOwner: null, labelPlace: null, speech: null,
    isQuoting: false, metric: null, before: null, last: null, outsiders: new Set(), names,
    dates: { publishedAt: article.publishedAt, accounting: null, lastAccounting: null, last: null, fiscalEnd: null },
    hasPlan: (plan) => {
      const whole = state.product === null ? null : catalog.find(`${state.product.ref.name} ${plan}`)
      return whole?.name ?? plan
    },
  } // biome-ignore format: one line of nothing yet
  return state
}

function leadOf(inTitle: readonly Mention[], catalog: Catalog): EntityRef | null {
  const company = inTitle.find((one) => one.ref.kind === 'organisation' && !one.isVoice)
  if (company !== undefined) return company.ref
  const thing = inTitle.find(
    (one) => one.ref.kind === 'product' || one.ref.kind === 'model' || one.ref.kind === 'facility',
  )
  return thing === undefined ? null : (ownerOf(thing.entity, catalog) ?? thing.ref)
}

/** A name of the headline that the catalogue lacks, where the text names it too. */
function leadOfText({ title, text }: ArticleText, catalog: Catalog, names: NamesSoFar): EntityRef | null {
  const inText = findEnglishNames(
    text,
    { start: 0, end: Math.min(text.length, 700) },
    findKnown(text.slice(0, 700), catalog),
    names,
  )
  const organisation = inText.find(
    (one) =>
      one.ref.kind === 'organisation' && !one.isVoice && title.includes(one.ref.name.split(' ')[0] ?? one.ref.name),
  )
  names.clear()
  return organisation?.ref ?? null
}

export function ownerOf(entity: Entity | null, catalog: Catalog): EntityRef | null {
  if (entity === null || entity.ownerKey === null) return null
  const owner = catalog.get(entity.ownerKey)
  return owner === null ? null : toRef(owner)
}

// ---------------------------------------------------------------- anaphors

const OBJECT_OF =
  /\b(?:in|into|from|with|to|for|at|of|against|than|by|on|over|between|behind)\s+(?:the\s+|its\s+|[\w-]+\s+)?$/i

/** The words that stand for names, as mentions of those names; those that stand for nothing known are left out. */
export function resolveEnglishAnaphors(
  state: EnglishState,
  text: string,
  sentence: Span,
  named: readonly Mention[],
): Mention[] {
  const found: Mention[] = []
  for (const anaphor of findEnglishAnaphors(text, sentence)) {
    const inside = named.find((one) => one.start >= anaphor.start && one.end <= anaphor.end)
    const mention = antecedentOf(
      state,
      anaphor,
      text,
      sentence,
      [...named, ...found].sort((a, b) => a.start - b.start),
      inside,
    )
    if (mention !== null) found.push({ ...mention, start: anaphor.start, end: anaphor.end })
  }
  return found
}

function antecedentOf(
  state: EnglishState,
  { kind, start, isPossessive }: EnglishAnaphor,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  inside: Mention | undefined,
): Mention | null {
  const before = mentions.filter((one) => one.end <= start && one.start >= sentence.start)
  switch (kind) {
    case 'pronoun':
    case 'plural':
      // Universal sued it: what a verb has for its object is not its subject.
      if (kind === 'pronoun' && !isPossessive && isObject(text, sentence, start) && state.recent !== null)
        return state.recent
      // Led a round that values it at …: not the investor.
      if (
        /\bvalu(?:es?|ed|ing)\s+$/i.test(text.slice(sentence.start, start)) &&
        /\b(?:led|leads?|leading|invest\w*|back\w*|put|putting)\b/i.test(text.slice(sentence.start, start))
      )
        return asMention(state.main ?? state.topic, state)
      return kind === 'pronoun' || before.some((one) => one.ref.kind === 'organisation') || state.recent !== null
        ? (subjectLike(text, sentence, before, isPossessive) ??
            state.recent ??
            asMention(state.topic ?? state.main, state))
        : null
    case 'self':
      return state.isQuoting && state.speech?.speaker != null
        ? officeOf(state.speech.speaker, state)
        : asMention(state.main ?? state.topic, state)
    case 'person':
      return before.filter((one) => one.ref.kind === 'person').at(-1) ?? state.person
    case 'press':
      return state.voice
    case 'government': {
      const name = text.slice(start, text.indexOf('overnment', start) + 9).replace(/^the /i, '')
      return {
        start,
        end: start,
        ref: { key: foldName(name), name, kind: 'organisation' },
        entity: null,
        isVoice: false,
      }
    }
    case 'group':
      return { start, end: start, ref: group(text.slice(start, start + 40)), entity: null, isVoice: false }
    case 'model':
      return state.model === null ? null : asMention(state.model.ref, state)
    case 'product':
      return state.product === null ? null : asMention(state.product.ref, state)
    case 'site':
      return state.site === null ? null : asMention(state.site, state)
    case 'house':
      if (state.voice !== null && (isSpeaking(text, sentence, start) || state.recent?.isVoice === true))
        return state.voice
      return companyBefore(state, text, sentence, start, before)
    case 'company':
      if (inside !== undefined) return companyOf(inside, state)
      return companyBefore(state, text, sentence, start, before)
  }
}

function group(words: string): EntityRef {
  const name = /^the (?:big )?\w+(?: (?:companies|firms|groups|giants|hyperscalers))?/i.exec(words)?.[0] ?? words
  return { key: foldName(name), name: name.toLowerCase(), kind: 'organisation' }
}

function asMention(ref: EntityRef | null, state: EnglishState): Mention | null {
  return ref === null ? null : { start: 0, end: 0, ref, entity: state.catalog.get(ref.key), isVoice: false }
}

/** The ChatGPT maker is OpenAI; Nvidia's rival is nobody that the text names. */
function companyOf(inside: Mention, state: EnglishState): Mention | null {
  const { ref, entity } = inside
  if (ref.kind === 'place')
    return asMention(state.recent?.ref.kind === 'organisation' ? state.recent.ref : (state.topic ?? state.main), state)
  const owner = ref.kind === 'organisation' ? null : ownerOf(entity, state.catalog)
  return owner === null ? null : asMention(owner, state)
}

function isSpeaking(text: string, sentence: Span, start: number): boolean {
  return (
    /\b(?:according to|by|of) $/i.test(text.slice(sentence.start, start)) ||
    /^the (?:[\w-]+ ){0,2}\w+(?:['’]s)? (?:says?|said|estimates?d?|reckons?|found|finds|puts?|calculates?d?|wrote|writes|expects?|forecasts?|predicts?|thinks|believes|count|tally)\b/i.test(
      text.slice(start, sentence.end),
    )
  )
}

/** The name that its clause is about, before a pronoun in the same sentence. */
function subjectLike(text: string, sentence: Span, before: readonly Mention[], isPossessive: boolean): Mention | null {
  const fits = before.filter(
    (one) =>
      !one.isVoice &&
      ['organisation', 'product', 'model', 'facility'].includes(one.ref.kind) &&
      !/^(?:the (?:four|five|three|two))/.test(text.slice(one.start, one.end)),
  )
  const free = fits.filter(
    (one) =>
      !OBJECT_OF.test(text.slice(Math.max(sentence.start, one.start - 24), one.start)) &&
      !isModifier(text.slice(one.end, one.end + 24)),
  )
  const things = isPossessive ? free.filter((one) => one.ref.kind === 'organisation') : free
  return (
    (things.length > 0 ? things : free).at(-1) ??
    (isPossessive
      ? (fits.at(-1) ?? null)
      : (fits.find((one) => /^['’]s/.test(text.slice(one.end, one.end + 3))) ?? null))
  )
}

/** Nvidia chips, AMD shares: a name that only tells what kind of thing is meant. */
function isModifier(after: string): boolean {
  const next = /^ ([a-z]{3,})\b/.exec(after)?.[1]
  return (
    next !== undefined &&
    readVerb(next) === null &&
    /^(?:chips?|shares?|stock|GPUs?|servers?|cloud|employees|staff|systems|models|products|hardware|software|data|processors|accelerators|technology|customers|investors|executives|engineers|researchers)$/.test(
      next,
    )
  )
}

function isObject(text: string, sentence: Span, start: number): boolean {
  const verb = readVerb(/([a-z]+)\s+$/.exec(text.slice(sentence.start, start))?.[1] ?? '')
  return verb !== null && !isSpeech(verb.lemma) && !/^(?:be|have|do|mean|show)$/.test(verb.lemma)
}

/** The company, behind a preposition, is another than the one that its clause is about. */
function companyBefore(
  state: EnglishState,
  text: string,
  sentence: Span,
  start: number,
  before: readonly Mention[],
): Mention | null {
  const isObject =
    OBJECT_OF.test(text.slice(Math.max(sentence.start, start - 20), start)) &&
    !/\baccording to\s+$/i.test(text.slice(sentence.start, start))
  const companies = before.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const about = state.topic ?? state.main
  if (isObject && about !== null && companies.some((one) => one.ref.key !== about.key)) return asMention(about, state)
  const isStartUp = /^(?:the|this|that) (?:[\w-]+ ){0,3}start-?up\b/i.test(text.slice(start, start + 60))
  if (isStartUp && state.last?.metric === 'investment' && state.last.object !== null)
    return asMention(state.last.object, state)
  const own = subjectLike(text, sentence, companies, false)
  // Google is no start-up.
  if (isStartUp && own !== null && LISTED.test(own.ref.name) && about !== null) return asMention(about, state)
  if (own !== null && !isObject) return own
  const recent = state.recent
  if (recent !== null && recent.ref.kind === 'organisation' && !recent.isVoice) return recent
  const owner = recent === null ? null : ownerOf(recent.entity, state.catalog)
  return asMention(owner ?? about, state) ?? companies.at(-1) ?? null
}

/** An officer as the company that the text is about. */
function officeOf(speaker: Mention, state: EnglishState): Mention | null {
  return speaker.ref.kind === 'person' ? asMention(state.main ?? state.topic, state) : speaker
}

// ---------------------------------------------------------------- lines and paragraphs

const BULLET = /^(?:[-*•·–—]|\d{1,2}[.)])\s+/

export function isListLine(line: string): boolean {
  return BULLET.test(line)
}

/** Before a sentence: a new line returns to what the article is about; a list's line may name its own. */
export function enterEnglishSentence(
  state: EnglishState,
  text: string,
  sentence: Span,
  named: readonly Mention[],
): void {
  const isLine =
    sentence.start === 0 ||
    text[sentence.start - 1] === '\n' ||
    /\n\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
  state.labelOwner = null
  state.labelEnd = 0
  if (!isListLine(text.slice(sentence.start, sentence.end)))
    state.lead = `${state.title} ${text.slice(sentence.start, sentence.end)}`
  if (!isLine) return
  state.labelPlace = null
  const line = text.slice(sentence.start, sentence.end)
  state.label = null
  state.before = null
  state.labelEnd = 0
  state.labelOwner = null
  state.isSiteParagraph = false
  if (!isListLine(line)) {
    state.metric = null
    state.topic = state.main ?? state.topic
    if (!state.isQuoting) state.speech = null
    state.list = null
    return
  }
  state.list ??= { topic: state.topic, date: null }
  state.topic = state.list.topic
  state.recent = asMention(state.topic, state) ?? state.recent
  const head = /^(?:[-*•·–—]|\d{1,2}[.)])\s+([^:–—]{1,50}?)\s*(?::|\s[–—-]\s)/.exec(line)
  if (head?.[1] === undefined) return
  const end = sentence.start + head[0].length
  const owners = named.filter(
    (one) =>
      one.end <= end &&
      one.start >= sentence.start &&
      one.ref.kind !== 'place' &&
      one.ref.kind !== 'chip' &&
      !one.isVoice,
  )
  state.labelPlace =
    named.find((one) => one.ref.kind === 'place' && one.end <= end && one.start >= sentence.start)?.ref ?? null
  const owner = owners.find((one) => one.ref.kind === 'organisation') ?? owners[0]
  for (const one of owners) rememberThing(state, one)
  if (owner === undefined) {
    state.label = segmentLabel(head[1])
    if (state.label !== null) state.labelEnd = end
    return
  }
  state.labelOwner = owners.find((one) => one.ref.kind === 'model' || one.ref.kind === 'product') ?? owner
  state.labelEnd = end
  const thing = owners.find((one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  const company = owners.find((one) => one.ref.kind === 'organisation')
  state.topic =
    company?.ref ??
    (owner.ref.kind === 'organisation' ? owner.ref : (ownerOf(owner.entity, state.catalog) ?? owner.ref))
  if (thing?.ref.kind === 'model' && company !== undefined) state.model = { ref: thing.ref, owner: company.ref }
  if (owners.length > 1 && company !== undefined)
    state.partner =
      owners.filter((one) => one.ref.key !== company.ref.key && one.ref.kind === 'organisation').at(-1)?.ref ?? null
  state.recent = asMention(state.topic, state)
}

/** Gaming, Data Center: a segment. Revenue, Net income, Outlook: a measure, which is no segment. */
function segmentLabel(label: string): string | null {
  return /\b(?:revenue|sales|income|profit|loss|earnings|margin|outlook|guidance|cash|debt|capex|capital|expenditure|spending|headcount|staff|users|subscribers|valuation|price|round|raised|funding|total|expenses|costs?|backlog|orders|buybacks?|dividend|employees|investment|power|context|parameters|training|tokens|market|forecast|ebitda|turnover|customers|chips|GPUs|backers|deal|contract|fine|penalty|window|amount|investors)\b/i.test(
    label,
  )
    ? null
    : label
}

function rememberThing(state: EnglishState, one: Mention): void {
  const owner = ownerOf(one.entity, state.catalog) ?? (one.entity === null ? state.topic : null)
  if (one.ref.kind === 'model') state.model = { ref: one.ref, owner }
  if (one.ref.kind === 'product') state.product = { ref: one.ref, owner }
  if (one.ref.kind === 'facility') {
    state.site = one.ref
    state.siteOwner = owner ?? state.topic
    state.isSiteParagraph = true
  }
}

export function rememberMentions(state: EnglishState, mentions: readonly Mention[], about: Mention | null): void {
  // What was taken for a company may have turned out to be its model.
  const subject = about === null ? null : { ...about, ...state.names.get(about.ref.key) }
  for (const one of mentions) rememberThing(state, one)
  const voice = mentions.filter((one) => one.isVoice).at(-1)
  if (voice !== undefined) state.voice = voice
  const person = mentions.filter((one) => one.ref.kind === 'person').at(-1)
  if (person !== undefined) state.person = person
  const company =
    subject !== null && !subject.isVoice && ['organisation', 'product', 'model', 'facility'].includes(subject.ref.kind)
      ? subject
      : null
  if (company !== null) {
    state.recent = company
    state.topic =
      company.ref.kind === 'organisation' ? company.ref : (ownerOf(company.entity, state.catalog) ?? state.topic)
  } else if (subject?.isVoice === true) state.recent ??= subject
  const organisations = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  if (company === null && subject === null && organisations[0] !== undefined) state.recent = organisations[0]
  state.topic ??= organisations[0]?.ref ?? state.model?.owner ?? null
  state.main ??= state.topic
  state.recent ??= organisations[0] ?? null
  const partner = organisations.filter((one) => one.ref.key !== state.topic?.key).at(-1)
  if (partner !== undefined) state.partner = partner.ref
}

const BUYS =
  /^(?:['’]s)?,?\s+(?:[\w-]+\s+){0,4}?(?:buy|buys|bought|buying|acquire[sd]?|acquiring|takeover|acquisition|purchase|bid|buyout|take over|took over|snap(?:ped)? up|swallow\w*|offer(?:ed)?)\b/
const BOUGHT =
  /\b(?:takeover|acquisition|purchase|buyout|bid|merger|offer)\b[^,;]{0,40}\b(?:of|for|with)\s+(?:the |its |rival )?$|\b(?:buy|bought|buying|buys|acquire[sd]?|acquiring)\s+(?:the |its |rival |[\w-]+ ){0,4}$/
const BY_BUYER = /\b(?:takeover|acquisition|purchase|buyout|acquired|bought|bid|offer)\b[^,;]{0,50}\b(?:by|from)\s+$/

/** A takeover: later sentences speak of "the bid" and name neither side. */
export function rememberDeal(state: EnglishState, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const left = (one: Mention) => text.slice(Math.max(sentence.start, one.start - 90), one.start)
  const buyer =
    companies.find((one) => BY_BUYER.test(left(one))) ??
    companies.find((one) => BUYS.test(text.slice(one.end, Math.min(sentence.end, one.end + 60))))
  const target =
    companies.find((one) => one.ref.key !== buyer?.ref.key && BOUGHT.test(left(one))) ??
    (buyer === undefined ? undefined : companies.find((one) => one.ref.key !== buyer.ref.key))
  if (buyer !== undefined && target !== undefined) state.deal = { buyer: buyer.ref, target: target.ref }
}
