// What an English article is about at each point: whom "it", "the company" and an unnamed owner stand for.
import type { Catalog, Entity } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef, Metric, Period, Stance } from '#domain/claim.ts'
import type { DateContext, Dated } from '../dating.ts'
import { findKnown, type Mention, toRef } from '../mentions.ts'
import type { MetricReading } from '../metric.ts'
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
  /** The press or research house named last. */
  voice: Mention | null
  person: Mention | null
  model: Thing | null
  /** That of the headline, which a new paragraph goes back to. */
  mainModel: Thing | null
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
  const mainModel =
    model === undefined || title.end === 0 ? null : { ref: model.ref, owner: ownerOf(model.entity, catalog) }
  const state: EnglishState = {
    catalog, main: lead, topic: lead, recent: null, isRecentSubject: false, voice: null, person: null,
    model: mainModel, mainModel,
    product: null, site: null, isSiteParagraph: false, siteOwner: null, partner: null, deal: null, market: null, label: null, lead: article.title, title: article.title, list: null, labelEnd: 0, labelOwner: null, labelPlace: null, speech: null,
    isQuoting: false, metric: null, before: null, last: null, outsiders: new Set(), names,
    dates: { publishedAt: article.publishedAt, accounting: null, lastAccounting: null, last: null, lastDay: null, fiscalEnd: null },
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
