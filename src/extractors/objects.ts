// What a figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { findCounterparty, findHolding, findRound } from './counterparties.ts'
import type { ObjectContext } from './object-context.ts'
import { findDepartment, findSegment } from './segments.ts'
import { findSite } from './sites.ts'
import { findRecipient, findSupplier, findTenant } from './supplies.ts'
import { findModel, findProduct, findWare } from './wares.ts'

type Finder = (context: ObjectContext) => EntityRef | null

const FINDERS: Partial<Record<Metric, Finder>> = {
  training_cost: findModel,
  gpu_hours: findModel,
  parameter_count: findModel,
  training_tokens: findModel,
  context_window: findModel,
  price: findWare,
  users: findProduct,
  subscribers: findProduct,
  revenue: (context) => findSegment(context) ?? findProduct(context),
  profit: (context) => findSegment(context) ?? findHolding(context),
  money_other: (context) => findHolding(context) ?? findWare(context),
  penalty: findProduct,
  funding: (context) => findRound(context) ?? (isSubsidy(context) ? findSite(context) : null),
  investment: findCounterparty,
  acquisition: findCounterparty,
  contract: findCounterparty,
  capex: findSite,
  power: (context) => findSupplier(context) ?? findTenant(context) ?? findSite(context),
  hiring: (context) => findDepartment(context) ?? findOwnSite(context),
  opex: findSite,
  accelerator_count: (context) =>
    context.scope === 'training'
      ? findModel(context)
      : (findRecipient(context) ?? findTenant(context) ?? findSite(context)),
  headcount: findDepartment,
  layoffs: findDepartment,
}

export function findObject(context: ObjectContext): EntityRef | null {
  const found = FINDERS[context.metric]?.(context) ?? null
  return found !== null && found.key === context.subject?.key ? null : found
}

function isSubsidy({ place: { text, sentence } }: ObjectContext): boolean {
  return /補助|助成/.test(text.slice(sentence.start, sentence.end))
}

/** People who are hired for a site that the sentence before was about. */
function findOwnSite(context: ObjectContext): EntityRef | null {
  const { text, sentence } = context.place
  const isLocal = /稼働|開業|新工場|工場を建て|拠点を|施設|現地|地元/.test(text.slice(sentence.start, sentence.end))
  return isLocal ? (findSite(context) ?? context.discourse.things.site) : null
}
