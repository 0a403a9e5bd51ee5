// What an English figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { BOUGHT, CONTRACTED, findCounterparty, findPayee, INVESTED } from './en-counterparties.ts'
import { findDepartment, findNext, findSegment, findSubsidiary } from './en-departments.ts'
import { findEarner, findLine, findOrdered } from './en-earners.ts'
import { siteFunded, siteInFocus } from './en-focus.ts'
import { findGoodsSold } from './en-goods.ts'
import { findModel } from './en-model-objects.ts'
import { COUNTRIES } from './en-name-words.ts'
import { type EnglishObjectContext, other } from './en-object-context.ts'
import { findCreditor, findHolding, findScheme } from './en-outlays.ts'
import { findFund, findRound } from './en-rounds.ts'
import { findSite, isOfSite } from './en-sites.ts'
import { findRecipient, findSupplier } from './en-supplies.ts'
import { findGoods, findProduct, findProductNamed, findWare, planOf } from './en-wares.ts'
import { findBase, findRunning, findTown, findWorkplace } from './en-workplaces.ts'

type Finder = (context: EnglishObjectContext) => EntityRef | null

const FINDERS = {
  division: divisionOf,
  model: findModel,
  ware: findWare,
  product: findProduct,
  plan: (context) => planOf(context, 110),
  'named-product': findProductNamed,
  goods: findGoods,
  creditor: findCreditor,
  holding: findHolding,
  scheme: findScheme,
  next: findNext,
  segment: findSegment,
  line: findLine,
  earner: findEarner,
  round: findRound,
  invested: (context) => findCounterparty(context, INVESTED),
  bought: (context) => findCounterparty(context, BOUGHT),
  ordered: findOrdered,
  contracted: (context) => findCounterparty(context, CONTRACTED),
  site: findSite,
  payee: findPayee,
  fund: findFund,
  supplier: (context) => (isOfSite(context) || hasSite(context) ? null : findSupplier(context)),
  recipient: findRecipient,
  department: findDepartment,
  subsidiary: findSubsidiary,
  town: findTown,
  base: ({ mentions, place }) => findBase(mentions, place.text.slice(0, place.nextStart), place.quantity.end),
  workplace: findWorkplace,
  running: findRunning,
  sold: findGoodsSold,
  focus: siteInFocus,
  funded: siteFunded,
} satisfies Record<string, Finder>

/** What a figure can be about, by its metric: the first that is found. */
const OBJECTS: Partial<Record<Metric, readonly (keyof typeof FINDERS)[]>> = {
  training_cost: ['model'],
  gpu_hours: ['model'],
  parameter_count: ['model'],
  training_tokens: ['model'],
  context_window: ['model'],
  price: ['ware'],
  users: ['product'],
  subscribers: ['plan', 'product'],
  revenue: ['division', 'sold', 'next', 'line', 'segment', 'earner'],
  profit: ['division', 'sold', 'segment'],
  penalty: ['payee', 'named-product'],
  money_other: ['creditor', 'holding', 'goods', 'scheme'],
  funding: ['round', 'funded', 'scheme'],
  investment: ['fund', 'invested'],
  acquisition: ['bought'],
  contract: ['sold', 'ordered', 'contracted'],
  capex: ['site'],
  opex: ['running'],
  power: ['supplier', 'site'],
  accelerator_count: ['recipient', 'site'],
  headcount: ['department', 'workplace', 'town', 'focus'],
  layoffs: ['department', 'subsidiary', 'base', 'town'],
  hiring: ['department', 'workplace', 'town', 'focus'],
}

/** Null where the figure is about its subject as a whole. */
export function findEnglishObject(context: EnglishObjectContext): { ref: EntityRef; rule: string } | null {
  const kinds = context.scope === 'training' ? (['model'] as const) : (OBJECTS[context.metric] ?? [])
  for (const kind of kinds) {
    const ref = FINDERS[kind](context)
    if (ref !== null) return ref.key === context.subject?.key ? null : { ref, rule: `object:${kind}` }
  }
  return null
}

/** A division's sales are its parent's, with the division as their object. */
function divisionOf({ owner, subject, mentions, place }: EnglishObjectContext): EntityRef | null {
  if (subject === null || owner?.ref.kind !== 'organisation') return null
  const isOwn = (one: Mention) => one.entity?.ownerKey === subject.key && subject.key !== one.ref.key
  if (isOwn(owner)) return owner.ref
  const unit = NAMED_UNIT.exec(place.text.slice(owner.end, owner.end + 24))?.[1]
  if (unit !== undefined && owner.end <= place.quantity.start) return other(`${owner.ref.name} ${unit}`)
  // Meta's Reality Labs lost.
  const named = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      isOwn(one) &&
      one.end <= place.quantity.start &&
      /^['’]s $/.test(place.text.slice(owner.end, one.start)),
  )
  return named?.ref ?? null
}

/** Intel Foundry had sales of. */
const NAMED_UNIT =
  /^ (Foundry|Cloud|Energy|Robotics|Semiconductors?|Networks|Financial|Games|Gaming|Health|Studios|Mobility|Logistics|Automotive)\b(?! [A-Z])/

/** The Ellendale campus, which it leases to CoreWeave, will have 400 megawatts: whoever is dealt with. */
function hasSite({ parse, at, owner }: EnglishObjectContext): boolean {
  const isPlaced = owner?.ref.kind === 'facility' || (owner?.ref.kind === 'place' && !COUNTRIES.has(owner.ref.name))
  return isPlaced || SITE_HEAD.test(parse.clauseOf[at]?.subject?.head ?? '')
}

const SITE_HEAD =
  /^(?:campus|cent(?:er|re)|plant|facility|site|complex|factory|fab|hub|cluster|supercomputer|machine|computer|hall|building|phase|stage)$/
