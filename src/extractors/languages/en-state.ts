// What an English article is about at each point: whom "it", "the company" and an unnamed owner stand for.

import type { Catalog, Entity } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef, Metric, Period, Stance } from '#domain/claim.ts'
import type { Unit } from '#domain/quantity.ts'
import type { DateContext, Dated } from '../dating.ts'
import { findKnown, type Mention, toRef } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
import type { Told } from './en-accounts.ts'
import type { DatedEvent } from './en-events.ts'
import { siteOfTitle } from './en-main-site.ts'
import { findEnglishNames, type NamesSoFar } from './en-names.ts'

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
  /** Whether that one was what a sentence was about, rather than merely named in it. */
  isRecentSubject: boolean
  /** Whom the first sentence of the paragraph that has one is about. */
  opener: EntityRef | null
  /** The press or research house named last. */
  voice: Mention | null
  /** Whether the last sentence was about that one. */
  isVoiceSubject: boolean
  person: Mention | null
  model: Thing | null
  /** That of the headline, which a new paragraph goes back to. */
  mainModel: Thing | null
  /** What this paragraph named last that has a price. */
  ware: Thing | null
  /** The plan that the article opens with. */
  mainWare: Thing | null
  /** The model named last, by its maker's key. */
  modelsOf: Map<string, EntityRef>
  product: Thing | null
  site: EntityRef | null
  /** The town named last, where a site without a name may be. */
  town: EntityRef | null
  /** The site or the town that the article opens with. */
  mainSite: EntityRef | null
  isSiteParagraph: boolean
  /** Whether the headline is about that site, so that all that is built is built there. */
  isSiteArticle: boolean
  /** Whether the last sentence was about a site: what "it" may stand for. */
  isSiteSubject: boolean
  /** Whose site it is. */
  siteOwner: EntityRef | null
  partner: EntityRef | null
  /** Who was last told to be a utility, a developer, a landlord. */
  trades: Map<string, EntityRef>
  /** Who buys whom, as told last. */
  deal: { buyer: EntityRef; target: EntityRef } | null
  market: EntityRef | null
  /** The label of a list's line that names a segment or a measure. */
  label: string | null
  /** The headline and the last sentence that is no line of a list. */
  lead: string
  title: string
  /** What the list that goes on here is about, and the date that it was opened with. */
  list: { topic: EntityRef | null; date: Dated | null; accounting: Dated | null; start: number } | null
  /** Where a list's line goes on behind its label. */
  labelEnd: number
  /** Whom the label names. */
  labelOwner: Mention | null
  /** The place that it names: a site. */
  labelPlace: EntityRef | null
  /** Who speaks in the list or the quotation that goes on here. */
  speech: { speaker: Mention | null; saying: Stance; start: number } | null
  isQuoting: boolean
  metric: Metric | null
  /** What the first figure of a list's line is of. */
  listMetric: Metric | null
  currency: Unit | null
  before: MetricReading | null
  /** The chip of the last count. */
  hardware: EntityRef | null
  /** The latest time that this sentence has told accounts of. */
  accounts: { asOf: string; period: Period; stance: Stance } | null
  /** What this paragraph has forecast last. */
  ahead: Told | null
  /** The price of an hour that was told last. */
  hourly: number | null
  /** What the last sentence told that happened on a day. */
  event: DatedEvent | null
  /** The day that the text last told of shares that moved. */
  move: Dated | null
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
  /** For whom persons speak, by what the text tells of them. */
  offices: Map<string, EntityRef>
  /** Those named so far, the one named last behind the others. */
  companies: Map<string, EntityRef>
  /** By which words it has described them. */
  described: Map<string, ReadonlySet<string>>
  /** Whom the text has told of in passing, to hold another against. */
  aside: EntityRef | null
  /** The town or the state that acts. */
  body: EntityRef | null
  /** Two companies that a sentence was about: each of the two. */
  pair: EntityRef | null
  dates: DateContext
  names: NamesSoFar
  hasPlan(plan: string): string
}

export function openEnglishState(article: ArticleText, catalog: Catalog): EnglishState {
  const names: NamesSoFar = new Map()
  const title = { start: 0, end: article.title.length }
  const inTitle = findKnown(article.title, catalog)
  const lead = leadOf(article.title, [...inTitle, ...namedInText(article, catalog, names)], catalog)
  const model = inTitle.find((one) => one.ref.kind === 'model')
  const mainModel =
    model === undefined || title.end === 0 ? null : { ref: model.ref, owner: ownerOf(model.entity, catalog) }
  const siteInTitle = siteOfTitle(article.title, article.text, inTitle)
  const state: EnglishState = {
    catalog, main: lead, topic: lead, recent: null, isRecentSubject: false, opener: null, voice: null, isVoiceSubject: false, person: null,
    model: mainModel, mainModel,
    ware: null, mainWare: null, modelsOf: new Map(), product: null, site: siteInTitle, town: siteInTitle, mainSite: siteInTitle, isSiteParagraph: siteInTitle !== null, isSiteArticle: siteInTitle !== null, isSiteSubject: false, siteOwner: null, partner: null, trades: new Map(), deal: null, market: null, label: null, lead: article.title, title: article.title, list: null, labelEnd: 0, labelOwner: null, labelPlace: null, speech: null,
    isQuoting: false, metric: null, listMetric: null, currency: null, before: null, hardware: null, accounts: null, ahead: null, hourly: null, event: null, move: null, last: null, outsiders: new Set(), offices: new Map(), companies: new Map(), described: new Map(), aside: null, body: null, pair: null, names,
    dates: { publishedAt: article.publishedAt, accounting: null, lastAccounting: null, last: null, lastDay: null, fiscalEnd: null, fiscalYear: indianYear(article) },
    hasPlan: (plan) => {
      const whole = state.product === null ? null : catalog.find(`${state.product.ref.name} ${plan}`)
      return whole?.name ?? plan
    },
  } // biome-ignore format: one line of nothing yet
  return state
}

/** The fiscal year of India ends in March: that under way, in a text that counts in crores. */
function indianYear({ title, text, publishedAt }: ArticleText): number | null {
  if (!/₹|\bcrores?\b|\blakhs?\b/.test(`${title} ${text}`)) return null
  return publishedAt.getUTCFullYear() + (publishedAt.getUTCMonth() > 2 ? 1 : 0)
}

/** Whom a headline is about: the first company that is not merely dealt with, else the maker of what it names. */
function leadOf(title: string, inTitle: readonly Mention[], catalog: Catalog): EntityRef | null {
  const companies = inTitle
    .filter((one) => one.ref.kind === 'organisation' && !one.isVoice && !PENALISES.test(title.slice(one.end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const [first, second] = companies
  if (first !== undefined && second !== undefined && LEADS.test(title.slice(first.end))) return second.ref
  const company =
    companies.find((one) => !LESSER.test(title.slice(0, one.start)) && !TOWARDS.test(title.slice(one.end))) ??
    companies.find(
      // Pay damages to Gema; but numbers from the Figure round.
      (one) =>
        !/\b(?:to|from|for|by|with) (?:the )?$/i.test(title.slice(0, one.start)) ||
        /^ [a-z]/.test(title.slice(one.end)),
    )
  if (company !== undefined) return company.ref
  const thing = inTitle.find(
    (one) => one.ref.kind === 'product' || one.ref.kind === 'model' || one.ref.kind === 'facility',
  )
  return thing === undefined ? null : (ownerOf(thing.entity, catalog) ?? thing.ref)
}

const LESSER =
  /\b(?:with|by|from|to|for|in|into|of|at|against|over|than|on|behind|via|challenge|rival|as) (?:the |its |[\w-]+ )?$/i

/** Ofcom fines a site: the text is about who has to pay. */
const PENALISES = /^ (?:to )?(?:fine[ds]?|sues?|sued|penali[sz]e[ds]?|sanctions|orders|tells|bans|blocks) /i

/** ASML leads a funding round for Mistral: who puts money in is not what the text is about. */
const LEADS =
  /^ (?:to )?(?:leads?|led|heads?|anchors?|joins?|tops?) (?:[\w$€£¥.-]+ ){0,5}(?:round|raise|financing|funding)\b/i

/** DeepMind spin-off Helix, Amazon-backed Kite: another's name that tells who somebody is. */
const TOWARDS =
  /^(?:-(?:backed|owned|led|funded|controlled|linked|affiliated)|(?:['’]s)? (?:spin-?off|spinout|rival|supplier|partner|backer|customer|competitor|challenger|veterans?|alumni|alums?|co-?founders?|founders?|offshoot|affiliate|subsidiary|contractor)) [A-Z]/

/** Names that the catalogue lacks, which the text opens with: where they stand in the headline. */
function namedInText({ title, text }: ArticleText, catalog: Catalog, names: NamesSoFar): Mention[] {
  const opening = text.slice(0, 700)
  const inText = findEnglishNames(opening, { start: 0, end: opening.length }, findKnown(opening, catalog), names)
  names.clear()
  const towns = new Set(inText.filter((one) => one.ref.kind === 'place').map((one) => one.ref.name))
  return inText.flatMap((one) => {
    if (one.ref.kind !== 'organisation' || one.isVoice) return []
    const whole = title.indexOf(one.ref.name)
    const first = one.ref.name.split(' ')[0] ?? one.ref.name
    const start = whole >= 0 ? whole : title.indexOf(first)
    // The Tucson campus is not one of Tucson Electric Power.
    return start < 0 || (whole < 0 && towns.has(first))
      ? []
      : [{ ...one, start, end: start + (whole >= 0 ? one.ref.name.length : 1) }]
  })
}

/** Units that report under their parent's name. */
export const DIVISION =
  /^(?:Amazon Web Services|Google Cloud|Alibaba Cloud|Tencent Cloud|Azure|Reality Labs|Baidu AI Cloud|Huawei Cloud|Oracle Cloud)$/

export function ownerOf(entity: Entity | null, catalog: Catalog): EntityRef | null {
  if (entity === null || entity.ownerKey === null) return null
  const owner = catalog.get(entity.ownerKey)
  return owner === null ? null : toRef(owner)
}
