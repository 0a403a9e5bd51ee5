// What an English figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import {
  BOUGHT,
  CONTRACTED,
  findCounterparty,
  findPayee,
  findRecipient,
  findSupplier,
  INVESTED,
} from './en-counterparties.ts'
import { findDepartment, findNext, findSegment, findSubsidiary } from './en-departments.ts'
import { COUNTRIES, NO_NAME } from './en-name-words.ts'
import { type EnglishObjectContext, isThing, other } from './en-object-context.ts'
import { findCreditor, findHolding, findScheme } from './en-outlays.ts'
import { findFund, findRound } from './en-rounds.ts'
import { findSite, isOfSite } from './en-sites.ts'
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
  goodsOfOrders: findOrdered,
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
  revenue: ['division', 'next', 'line', 'segment', 'earner'],
  profit: ['division', 'segment'],
  penalty: ['payee', 'named-product'],
  money_other: ['creditor', 'holding', 'goods', 'scheme'],
  funding: ['round', 'scheme'],
  investment: ['fund', 'invested'],
  acquisition: ['bought'],
  contract: ['goodsOfOrders', 'contracted'],
  capex: ['site'],
  opex: ['running'],
  power: ['supplier', 'site'],
  accelerator_count: ['recipient', 'site'],
  headcount: ['department', 'workplace', 'town'],
  layoffs: ['department', 'subsidiary', 'base'],
  hiring: ['department', 'workplace', 'town'],
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

/** The Ellendale campus, which it leases to CoreWeave, will have 400 megawatts: whoever is dealt with. */
function hasSite({ parse, at, owner }: EnglishObjectContext): boolean {
  const isPlaced = owner?.ref.kind === 'facility' || (owner?.ref.kind === 'place' && !COUNTRIES.has(owner.ref.name))
  return isPlaced || SITE_HEAD.test(parse.clauseOf[at]?.subject?.head ?? '')
}

const SITE_HEAD =
  /^(?:campus|cent(?:er|re)|plant|facility|site|complex|factory|fab|hub|cluster|supercomputer|machine|computer|hall|building|phase|stage)$/

/** The fitting mention nearest before the figure; one right behind it wins when for or in leads to it. */
function nearest({ place, mentions }: EnglishObjectContext, fits: (one: Mention) => boolean): Mention | null {
  const before = mentions.filter((one) => fits(one) && one.end <= place.quantity.start).at(-1)
  const behind = mentions.find((one) => fits(one) && one.start >= place.quantity.end)
  const leads =
    behind !== undefined &&
    /^[^,.;]{0,30}(?:, )?\b(?:for|in|to train|on|of|train)\s+(?:its |the |a )?(?:[\w-]+ ){0,2}$/i.test(
      place.text.slice(place.quantity.end, behind.start),
    ) &&
    behind.start < place.nextStart + 60
  return leads && before === undefined
    ? behind
    : (before ?? (behind !== undefined && isBeside(place.text.slice(place.quantity.end, behind.start)) ? behind : null))
}

function isBeside(between: string): boolean {
  return between.length < 30 && !/[;:]|, (?:and|while|but|which) /.test(between)
}

function findModel(context: EnglishObjectContext): EntityRef | null {
  const { owner, state, subject, mentions, place } = context
  const kin = mentions.find(
    (one) =>
      isThing(one) &&
      one.end <= place.quantity.start &&
      KIN.test(place.text.slice(Math.max(place.sentence.start, one.start - 30), one.start)),
  )
  if (kin !== undefined) return kin.ref
  if (owner !== null && isThing(owner)) return owner.ref
  const compared = comparedWith(context)
  if (compared !== null) return compared
  const model = nearest(context, isThing)
  const from = Math.max(context.place.sentence.start, model?.end ?? 0)
  if (NOT_YET.test(context.place.text.slice(from, Math.max(from, context.place.quantity.start)))) return null
  if (model !== null) return model.ref
  const last = state.model
  const isTheirs = last !== null && (last.owner === null || subject === null || last.owner.key === subject.key)
  if (isTheirs) return last.ref
  // Teuken, which OpenGPT-X has published: whoever the catalogue knows for its maker.
  return state.modelsOf.get(subject?.key ?? '') ?? (OF_MODELS.has(context.metric) ? (last?.ref ?? null) : null)
}

/** Its predecessor, Meteor 1, had seen. */
const KIN =
  /\b(?:predecessor|successor|sibling|cousin|forerunner|brother|sister|follow-up)(?: model)?, (?:called |named |the )?$/

const OF_MODELS: ReadonlySet<Metric> = new Set<Metric>([
  'parameter_count',
  'training_tokens',
  'context_window',
  'gpu_hours',
])

/** Its next model could cost $1 billion; the predecessor had: another than the one told of. */
const NOT_YET =
  /\b(?:(?:next|future|forthcoming|coming|previous|earlier|prior|rival|competing|comparable) (?:[a-z-]+ ){0,2}(?:models?|versions?|systems?|generations?)|(?:next|this|last) year['’]s (?:[a-z-]+ )?models?|predecessors?|successors?)\b(?![^.;]{0,20}, [A-Z])|[a-z](?<!\b(?:is|was|be|are)) (?:an?|another) (?:[a-z-]+ ){0,3}(?:model|system) (?:of|with) [a-z ]{0,12}$/

/** Against 355 billion and 32 billion for GLM-4.5. */
function comparedWith({ place, mentions }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  if (
    !/\b(?:against|versus|compared with|compared to|up from|than)\b[^.;]{0,30}$/i.test(
      text.slice(sentence.start, quantity.start),
    )
  )
    return null
  const other = mentions.find(
    (one) => isThing(one) && /^[^.;,]{0,24} (?:for|in) (?:the |its )?$/.test(text.slice(quantity.end, one.start)),
  )
  return other?.ref ?? null
}

function findWare(context: EnglishObjectContext): EntityRef | null {
  const { owner, state, subject, mentions, place } = context
  const plan = planOf(context)
  if (plan !== null) return plan
  if (owner !== null && owner.ref.kind !== 'organisation' && owner.ref.kind !== 'person') return owner.ref
  const ware = mentions
    .filter((one) => ['product', 'model', 'chip'].includes(one.ref.kind) && one.end <= place.quantity.start)
    .at(-1)
  if (ware !== undefined) return ware.ref
  const behind = mentions.find(
    (one) => ['product', 'model', 'chip'].includes(one.ref.kind) && one.start >= place.quantity.end,
  )
  if (
    behind !== undefined &&
    /^(?:[^.;]|\.\d){0,90}\b(?:for|per|of|on)\s+(?:an? |the |its |each |every )?(?:[\w-]+ ){0,2}$/.test(
      place.text.slice(place.quantity.end, behind.start),
    )
  )
    return behind.ref
  // Charges $15 a month for Gander Plus.
  const named = /^ (?:(?:a|an|per|each) \w+ )?for ([A-Z]\w+(?: [A-Z]\w+){0,2})\b(?!['’])/.exec(
    sentenceAfter(place),
  )?.[1]
  if (
    named !== undefined &&
    !NO_NAME.has(named.split(' ')[0] ?? '') &&
    mentions.every((one) => one.ref.kind !== 'organisation' || one.ref.name !== named)
  )
    return other(named)
  const { last: lastFigure, ware: told } = state
  // Two Max plans, for $100 and $200.
  const isSame = lastFigure?.metric === 'price' && lastFigure.subject?.key === subject?.key
  if (isSame && lastFigure.object !== null && place.previousEnd > place.sentence.start) return lastFigure.object
  const isTheirs = told !== null && (told.owner === null || told.owner.key === subject?.key || told.ref.kind === 'chip')
  if (isTheirs && mentions.every((one) => one.ref.kind !== 'product' && one.ref.kind !== 'model')) return told.ref
  const { model, product } = state
  if (model !== null && model.owner?.key === subject?.key) return model.ref
  // A subscription costs $12: to the one product that was told of.
  const isHeld = product !== null && product.owner?.key === subject?.key && OF_PRODUCT.test(sentenceOf(place))
  return isHeld ? product.ref : null
}

const OF_PRODUCT =
  /\b(?:subscriptions?|subscribers?|per (?:seat|user)|a (?:month|seat|user)|licen[cs]es?|the app|premium)\b/i

function sentenceOf({ text, sentence }: EnglishObjectContext['place']): string {
  return text.slice(sentence.start, sentence.end)
}

/** The Plus plan, the slimmer Go plan, and Pro: tiers of a product. */
function planOf({ place, state }: EnglishObjectContext, reach = 40): EntityRef | null {
  const left = place.text.slice(Math.max(place.sentence.start, place.previousEnd), place.quantity.start)
  const match = /\b([A-Z][\w+]*(?: [A-Z]\w*)?) (?:plan|tier|subscription|version|package|membership)s?\b([^.;]*)$/.exec(
    left,
  )
  const plan = match !== null && (match[2]?.length ?? 0) <= reach ? match[1] : undefined
  if (plan !== undefined && !/^(?:A|An|The|Its|Their|Each|Every|One|Such|Another|This|That)$/.test(plan))
    return other(state.hasPlan(plan.replace(/^(?:The|Its|A|Their) /, '')))
  // Called Max, it goes for $200 a month.
  const apposed = APPOSED_PLAN.exec(left)?.[1]
  if (apposed !== undefined) return other(state.hasPlan(apposed))
  const named = PLAN_NAMED.exec(left)?.[1]
  if (named !== undefined) return other(state.hasPlan(named))
  const called = CALLED.exec(left)?.[1]
  if (called !== undefined) return other(state.hasPlan(called))
  const bare = /\b([A-Z]\w+) (?:is |costs |at |sets you back |goes for |starts at )?$/.exec(left)?.[1]
  return bare !== undefined &&
    /^(?:Pro|Plus|Max|Go|Team|Teams|Business|Enterprise|Ultra|Basic|Premium|Lite|Starter|Edu|Free|Standard|Advanced)$/.test(
      bare,
    )
    ? other(state.hasPlan(bare))
    : null
}

/** Max, the top tier, stays at. */
const APPOSED_PLAN =
  /\b([A-Z][\w+]*(?: [A-Z]\w*)?), (?:the|its|an?) (?:[\w-]+ ){0,3}(?:plan|tier|subscription|version|package|membership|offering|edition),[^.;]{0,40}$/

/** The top tier, Max, remains at. */
const PLAN_NAMED =
  /\b(?:plan|tier|subscription|version|package|edition|option|offering), (?:called |named |dubbed )?([A-Z][\w+]*(?: [A-Z]\w*)?), [^.;]{0,40}$/

const CALLED =
  /\b[Cc]alled ([A-Z][\w+]*(?: [A-Z]\w*)?),? (?:it |which |and )?(?:goes for|costs|is|sells for|sells at|starts at) (?:about )?$/

function findProduct(context: EnglishObjectContext): EntityRef | null {
  const { owner, mentions, place, state, subject } = context
  if (owner !== null && isThing(owner)) return owner.ref
  const right = /^[^.;]*/.exec(place.text.slice(place.quantity.end, place.nextStart))?.[0] ?? ''
  const behind = mentions.find(
    (one) => isThing(one) && one.start >= place.quantity.end && one.end <= place.quantity.end + right.length,
  )
  if (
    behind !== undefined &&
    /\b(?:use|using|used|for|of|on|to|opened?|pay for|subscri\w+ to)\s+(?:the |its )?$/i.test(
      place.text.slice(place.quantity.end, behind.start),
    )
  )
    return behind.ref
  const before = mentions.filter((one) => isThing(one) && one.end <= place.quantity.start)
  const own = before
    .filter(
      (one) =>
        subject === null || one.entity === null || one.entity.ownerKey === subject.key || one.start === owner?.start,
    )
    .at(-1)
  if (own !== undefined && !/[;]/.test(place.text.slice(own.end, place.quantity.start))) return own.ref
  const isPart =
    /^[\s,]*(?:of (?:them|whom|those|its users)|pay\b|subscribe)/i.test(sentenceAfter(place)) ||
    /\b(?:of (?:them|whom|those|its users))\b[^.;]{0,30}$/i.test(sentenceBefore(place)) ||
    /^[^.;]{0,30}\b(?:pay for|use|used|subscribe to|have tried) it\b/.test(sentenceAfter(place))
  return isPart && state.product !== null && state.product.owner?.key === subject?.key ? state.product.ref : null
}

function findEarner({ owner, mentions, place, subject, state }: EnglishObjectContext): EntityRef | null {
  if (owner !== null && (isThing(owner) || owner.ref.kind === 'chip')) return owner.ref
  const left = sentenceBefore(place)
  const customer = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start >= place.sentence.start &&
      one.end <= place.quantity.start &&
      SOLD_TO.test(place.text.slice(Math.max(place.sentence.start, one.start - 40), one.start)),
  )
  if (customer !== undefined) return customer.ref
  if (DEAL_BRINGS.test(left)) {
    const sides = [state.partner, state.last?.subject ?? null, state.last?.object ?? null, state.topic]
    const partner = sides.find((one) => one?.kind === 'organisation' && one.key !== subject?.key)
    if (partner != null) return partner
  }
  const sold = mentions.find(
    (one) =>
      (isThing(one) || one.ref.kind === 'chip') &&
      one.start >= place.sentence.start &&
      (/^\s*(?:sales|revenues?|chips?|business|bookings|subscriptions?)\b/i.test(
        place.text.slice(one.end, place.sentence.end),
      ) ||
        (/\b(?:from|of|for)\s+(?:its |the |sales of (?:its |the )?)?$/i.test(
          place.text.slice(place.sentence.start, one.start),
        ) &&
          /revenue|sales|ARR|run[- ]rate|earn|generat/i.test(
            `${left.slice(-80)}${sentenceAfter(place).slice(0, 40)}`,
          )) ||
        (one.start < place.quantity.start &&
          /^[^.;]{0,80}\b(?:contributes?|generates?|brings in|earns?|made|sold|accounts for|took in|makes|has an? (?:ARR|run[- ]rate|annual))\b/i.test(
            place.text.slice(one.end, place.quantity.start),
          )) ||
        // Sold about one million H20s, for $12 billion.
        (one.end <= place.quantity.start &&
          /\b(?:sold|sells?|selling|shipped)\b[^.;]{0,30}$/i.test(place.text.slice(place.sentence.start, one.start)))),
  )
  return sold?.ref ?? null
}

/** Sales to Google brought Broadcom $10 billion. */
const SOLD_TO =
  /\b(?:sales|revenues?|deliveries|shipments|business|deal|contract|pact|partnership|agreement|tie-up|alliance) (?:to|with) (?:the )?$/i

/** The pact should bring AMD well over $100 billion. */
const DEAL_BRINGS =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:pact|deal|agreement|contract|partnership|tie-up|alliance)\b[^.;]{0,40}\b(?:bring|generate|yield|add|contribute|produce|deliver|mean)s?\b[^.;]{0,40}$/

/** $4.5 billion of H20 stock. */
function findGoods({ mentions, place }: EnglishObjectContext): EntityRef | null {
  const { text, quantity, sentence } = place
  const goods = mentions.find(
    (one) =>
      (isThing(one) || one.ref.kind === 'chip') &&
      /^ (?:worth )?(?:of|for|on|from) (?:unsold |its |the |surplus |excess |[A-Z]\w+ )*$/.test(
        text.slice(quantity.end, one.start),
      ) &&
      /^s?(?: (?:chip|GPU))?s?,? (?:stock|inventor|chips?|GPUs?|parts|and purchase)/.test(
        text.slice(one.end, sentence.end),
      ),
  )
  const promoted = mentions.find(
    (one) =>
      isThing(one) &&
      one.start >= Math.max(sentence.start, place.previousEnd) &&
      one.start < place.nextStart &&
      PROMOTES.test(text.slice(Math.max(sentence.start, one.start - 40), one.start)),
  )
  return (goods ?? promoted)?.ref ?? null
}

/** Spent on advertising Yuanbao, gave away through Wenxin. */
const PROMOTES =
  /\b(?:promot\w+|advertis\w+|marketing|ads for|advertising for|campaign for|users of|through|via|develop\w+|(?:charge|write-?down|write-?off|impairment|provision) (?:on|for|of)) (?:its |the )?$/i

const ORDERED_BEFORE =
  /\b(?:of which|of that|with|including) ([A-Z]?[A-Za-z][\w-]*(?: [a-z-]+){0,2}) (?:made up|accounted for|were|was|contributed|at|for) (?:about |some )?$/
const ORDERED_BEHIND =
  /^ (?:was|were|came|is|are) (?:for|from) (?:its )?([A-Za-z][\w-]*(?: [a-z-]+){0,2}?)(?=[,.;]| and |$)/

/** Orders for €5.5 billion, of which EUV systems made up €2.3 billion. */
function findOrdered({ place }: EnglishObjectContext): EntityRef | null {
  const { text, previousEnd, quantity, sentence } = place
  if (previousEnd <= sentence.start) return null
  const left = text.slice(previousEnd, quantity.start)
  const behind = /\bof (?:which|that|these)\b/.test(left)
    ? ORDERED_BEHIND.exec(text.slice(quantity.end, sentence.end))
    : null
  const goods = ORDERED_BEFORE.exec(left)?.[1] ?? behind?.[1]
  return goods === undefined ? null : other(goods)
}

/** Of which AI chips would bring in $6.2 billion; infrastructure software added $6.8 billion. */
function findLine({ parse, at, place, state }: EnglishObjectContext): EntityRef | null {
  const clause = parse.clauseOf[at]
  const { subject, verb } = clause ?? {}
  if (subject == null || verb == null || subject.actor !== null || subject.owner !== null) return null
  if (!/^(?:add|bring|contribute|account|generate|make|earn|yield)$/.test(verb.lemma) || verb.at > at) return null
  const [first, last] = [parse.words[subject.start], parse.words[subject.end - 1]]
  if (first === undefined || last === undefined) return null
  const doing = parse.words[verb.at]
  const whole = place.text.slice(first.start, Math.max(last.end, doing?.start ?? 0)).split(',')[0] ?? ''
  const words = whole
    .trim()
    .replace(/^(?:the|its|their) /i, '')
    .replace(/(?: (?:would|will|could|may|might|should|has|have|had|is|are|was|were|to|also|alone|then))+$/, '')
  const isMore = state.last?.metric === 'revenue' || /\b(?:revenues?|sales)\b/i.test(sentenceBefore(place))
  return isMore && /^[A-Za-z][\w &-]{2,40}$/.test(words) && !NO_LINE.test(words) ? other(words) : null
}

const NO_LINE =
  /^(?:it|this|that|which|they|the company|revenues?|sales|deal|contract|customers?|orders?|growth|acquisitions?)\b/i

const MAKER_BEHIND = /^(?:['’]s)?[ -](?:maker|owner|developer|parent|company|creator|operator)\b/
const MAKER_BEFORE = /\b(?:owns|makes|runs|develops|operates|behind|(?:maker|owner|developer|parent) of) $/

function findProductNamed({ mentions, place }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  // The ChatGPT maker is no ChatGPT; what a clause behind the figure says is another matter.
  return (
    mentions.find(
      (one) =>
        isThing(one) &&
        one.start >= sentence.start &&
        !MAKER_BEHIND.test(text.slice(one.end, one.end + 14)) &&
        !MAKER_BEFORE.test(text.slice(sentence.start, one.start)) &&
        (one.end <= quantity.start || /^[^,;]*$/.test(text.slice(quantity.end, one.start))),
    )?.ref ?? null
  )
}
