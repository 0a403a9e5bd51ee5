// What an English figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric, Scope } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { Parse } from './en-clauses.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { EnglishState } from './en-state.ts'

export interface EnglishObjectContext {
  place: Place
  parse: Parse
  at: number
  mentions: readonly Mention[]
  metric: Metric
  scope: Scope | null
  subject: EntityRef | null
  /** The mention that gave the subject. */
  owner: Mention | null
  speaker: EntityRef | null
  cue: { start: number; end: number } | null
  state: EnglishState
}

type Finder = (context: EnglishObjectContext) => EntityRef | null

const FINDERS: Partial<Record<Metric, Finder>> = {
  training_cost: findModel,
  gpu_hours: findModel,
  parameter_count: findModel,
  training_tokens: findModel,
  context_window: findModel,
  price: findWare,
  users: findProduct,
  subscribers: findProduct,
  revenue: (context) => findSegment(context) ?? findEarner(context),
  profit: findSegment,
  penalty: findProductNamed,
  funding: findRound,
  investment: (context) => findCounterparty(context, INVESTED),
  acquisition: (context) => findCounterparty(context, BOUGHT),
  contract: (context) => findCounterparty(context, CONTRACTED),
  capex: findSite,
  power: (context) => (isOfSite(context) ? findSite(context) : (findSupplier(context) ?? findSite(context))),
  accelerator_count: (context) =>
    context.scope === 'training' ? findModel(context) : (findRecipient(context) ?? findSite(context)),
  headcount: findDepartment,
  layoffs: findDepartment,
  hiring: findDepartment,
}

export function findEnglishObject(context: EnglishObjectContext): EntityRef | null {
  const found = divisionOf(context) ?? FINDERS[context.metric]?.(context) ?? null
  return found !== null && found.key === context.subject?.key ? null : found
}

/** A division's sales are its parent's, with the division as their object. */
function divisionOf({ owner, metric, subject }: EnglishObjectContext): EntityRef | null {
  const isDivided = metric === 'revenue' || metric === 'profit' || metric === 'contract'
  if (!isDivided || metric === 'contract' || owner === null || owner.ref.kind !== 'organisation') return null
  return subject !== null && owner.entity?.ownerKey === subject.key && subject.key !== owner.ref.key ? owner.ref : null
}

function other(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}

function isThing({ ref }: Mention): boolean {
  return ref.kind === 'model' || ref.kind === 'product'
}

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
    : (before ?? (behind !== undefined && behind.start - place.quantity.end < 30 ? behind : null))
}

function findModel(context: EnglishObjectContext): EntityRef | null {
  const { owner, state, subject } = context
  if (owner !== null && isThing(owner)) return owner.ref
  const model = nearest(context, isThing)
  if (model !== null) return model.ref
  const last = state.model
  return last !== null && (last.owner === null || subject === null || last.owner.key === subject.key) ? last.ref : null
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
    /^[^.;]{0,40}\b(?:for|per|of|on)\s+(?:an? |the |its |each |every )?(?:[\w-]+ ){0,2}$/.test(
      place.text.slice(place.quantity.end, behind.start),
    )
  )
    return behind.ref
  const last = state.model
  return last !== null && last.owner?.key === subject?.key ? last.ref : null
}

/** The Plus plan, the slimmer Go plan, and Pro: tiers of a product. */
function planOf({ place, state }: EnglishObjectContext): EntityRef | null {
  const left = place.text.slice(Math.max(place.sentence.start, place.previousEnd), place.quantity.start)
  const plan = /\b([A-Z][\w+]*(?: [A-Z]\w*)?) (?:plan|tier|subscription|version|package|membership)\b[^.;]{0,40}$/.exec(
    left,
  )?.[1]
  if (plan !== undefined) return other(state.hasPlan(plan.replace(/^(?:The|Its|A|Their) /, '')))
  const bare = /\b([A-Z]\w+) (?:is |costs |at )?$/.exec(left)?.[1]
  return bare !== undefined &&
    /^(?:Pro|Plus|Max|Go|Team|Teams|Business|Enterprise|Ultra|Basic|Premium|Lite|Starter|Edu|Free|Standard|Advanced)$/.test(
      bare,
    )
    ? other(state.hasPlan(bare))
    : null
}

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
    /\b(?:of (?:them|whom|those|its users))\b[^.;]{0,30}$/i.test(sentenceBefore(place))
  return isPart && state.product !== null && state.product.owner?.key === subject?.key ? state.product.ref : null
}

function findEarner({ owner, mentions, place }: EnglishObjectContext): EntityRef | null {
  if (owner !== null && (isThing(owner) || owner.ref.kind === 'chip')) return owner.ref
  const left = sentenceBefore(place)
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
          ))),
  )
  return sold?.ref ?? null
}

function findProductNamed({ mentions, place }: EnglishObjectContext): EntityRef | null {
  return mentions.find((one) => isThing(one) && one.start >= place.sentence.start)?.ref ?? null
}

const SEGMENT =
  /\b(?:(?:its|the|their|our|[A-Z]\w+['’]s)\s+)((?:[\w&-]+ ){0,3}?[\w&-]+?)[ -](?:unit|division|segment|business|arm|group|operation|operations)\b(?:['’]s)?/gi
const SEGMENT_REVENUE =
  /\b((?:data[- ]cent(?:er|re)|gaming|automotive|networking|cloud(?:[- ]infrastructure)?|professional visuali[sz]ation|advertising|ad|search|semiconductor|AI semiconductor|AI|client|embedded|foundry|memory|HBM|compute|services|subscription|software|hardware|consulting|infrastructure software|intelligent cloud|server|mobile|devices|API|enterprise|consumer|inference|licensing|robotics|energy storage|mainframe|storage|DRAM|NAND|custom silicon|AI chip|processor)(?: and [a-z]+)?)[ -](?:revenues?|sales|turnover|bookings|income|receipts)\b/gi

/** The data-center unit, cloud revenue, and in a list the line's label. */
function findSegment({ place, state, cue }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const from = Math.max(
    sentence.start,
    cue !== null && cue.start < place.previousEnd ? sentence.start : place.previousEnd,
  )
  const left = text.slice(from, quantity.start)
  const right = text.slice(quantity.end, place.nextStart)
  const unit = [...left.matchAll(SEGMENT)].at(-1)?.[1]
  if (
    unit !== undefined &&
    !/ (?:of|for|in|from|continuing) /.test(` ${unit} `) &&
    !/^(?:whole|total|core|entire|new|largest|other|the)$/i.test(unit)
  )
    return other(unit.replace(/^(?:fast-growing|booming|biggest|largest|main|core|all-important) /, ''))
  const named =
    [...left.matchAll(SEGMENT_REVENUE)].at(-1)?.[1] ??
    new RegExp(`^ (?:in|of|from) ${SEGMENT_REVENUE.source}`, 'i').exec(right)?.[1]
  if (named !== undefined) return other(named)
  const from2 =
    /^\s+(?:in sales |of that |in revenue )?(?:from|in|of|on)\s+(?:its |the )?((?:data[- ]cent(?:er|re)s?|gaming|networking|cloud|advertising|AI chips|HBM))\b/i.exec(
      right,
    )?.[1]
  if (from2 !== undefined) return other(from2)
  const listed =
    /(?:^|of which|including|,|and)\s+(networking|gaming|automotive|cloud|data[- ]cent(?:er|re)|advertising|services|software|compute)\s*$/i.exec(
      left,
    )?.[1]
  if (listed !== undefined) return other(listed)
  return state.label === null ? null : other(state.label)
}

function findRound({ place, cue }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity, previousEnd, nextStart } = place
  const near = text.slice(Math.max(previousEnd, sentence.start), Math.min(nextStart, sentence.end))
  const match =
    /\b(?:Series ([A-K])(?:[-–]?\d)?|(seed|pre-seed|angel|bridge|Series Seed))(?![A-Za-z])(?: (?:round|funding|financing|money|extension))?/i.exec(
      near,
    )
  if (match === null) return null
  const isFar =
    cue !== null && (cue.end < previousEnd || cue.start > nextStart) && quantity.start > previousEnd + near.length
  return isFar ? null : other(match[1] !== undefined ? `Series ${match[1].toUpperCase()}` : (match[2] ?? 'seed'))
}

// ---------------------------------------------------------------- counterparties

/** What stands right before the other side, the likeliest first. */
const INVESTED = [
  /\b(?:in|into)\s+(?:the |its |rival |start-?up |fellow |[\w-]+ ){0,4}$/i,
  /\b(?:stake (?:in|of)|shares (?:in|of)|back(?:ing|s|ed)?|to)\s+(?:the |its |[\w-]+ ){0,3}$/i,
]
const BOUGHT = [
  /\b(?:acquir\w+|buy(?:ing|s)?|bought|takeover of|acquisition of|purchase of|buyout of|merger with|bid for|offer(?:ed)? for|swallow\w*|snap\w* up|pay(?:ing)? for|offered [^,;]{0,30} for|acquisition by [A-Z]\w+ of|took over|taking over|take over|deal for|for)\s+(?:the |its |rival |fellow |[\w'’-]+ ){0,5}$/i,
  /\b(?:of|with|control of)\s+(?:the |its |[\w-]+ ){0,3}$/i,
]
const CONTRACTED = [
  /\b(?:pay|pays|paid|paying|owe|owes|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying))\s+$/i,
  /\b(?:with|from|to|by|for|at)\s+(?:the |its |rival |[\w-]+ ){0,3}$/i,
]

function findCounterparty(context: EnglishObjectContext, before: readonly RegExp[]): EntityRef | null {
  const { place, mentions, subject, state, metric, speaker } = context
  const { text, sentence } = place
  const others = mentions.filter(
    (one) =>
      (one.ref.kind === 'organisation' ||
        (one.ref.kind === 'facility' && (one.entity === null || one.entity.ownerKey === null)) ||
        (metric === 'acquisition' && one.ref.kind === 'product')) &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.ref.key !== speaker?.key &&
      !/^(?:its|their|our)$/i.test(text.slice(one.start, one.end)),
  )
  for (const pattern of before) {
    const fitting = others.filter(
      (one) =>
        pattern.test(text.slice(Math.max(sentence.start, one.start - 70), one.start)) &&
        !/^['’]s\b/.test(text.slice(one.end, one.end + 3)),
    )
    const best = fitting.sort((a, b) => gap(place, a) - gap(place, b))[0]
    if (best !== undefined) return best.ref
  }
  if (metric === 'acquisition' && state.deal !== null && others.length === 0) return state.deal.target
  if (metric === 'acquisition') {
    const passive = others.find(
      (one) =>
        one.end <= place.quantity.start &&
        /^[^.;]{0,60}\b(?:was|were|been|be|is|being|went|sold|agreed to be)\b/.test(text.slice(one.end, sentence.end)),
    )
    if (passive !== undefined) return passive.ref
  }
  const possessor = others.find((one) => /^['’]s?\b/.test(text.slice(one.end, one.end + 3)) && gap(place, one) < 80)
  if (possessor !== undefined) return possessor.ref
  const ware = mentions.find(
    (one) =>
      one.ref.kind === 'product' &&
      one.start >= place.quantity.end &&
      one.start < place.nextStart &&
      one.entity?.ownerKey != null &&
      one.entity.ownerKey !== subject?.key,
  )
  if (ware !== undefined && metric === 'contract') return state.catalog.get(ware.entity?.ownerKey ?? '') ?? ware.ref
  if (metric !== 'contract' && others.length > 0 && metric === 'acquisition')
    return others.sort((a, b) => gap(place, a) - gap(place, b))[0]?.ref ?? null
  const { topic, main } = state
  if (main !== null && main.key !== subject?.key) return main
  if (state.partner !== null && state.partner.key !== subject?.key && metric !== 'contract') return state.partner
  return topic !== null && topic.key !== subject?.key ? topic : null
}

function gap({ quantity }: Place, one: Mention): number {
  return one.start >= quantity.end ? one.start - quantity.end : quantity.start - one.end
}

/** Where a vendor's chips go: for its partner Anthropic, to OpenAI. */
function findRecipient({ place, mentions, subject, scope }: EnglishObjectContext): EntityRef | null {
  if (scope !== 'purchase' && scope !== 'planned') return null
  const { text } = place
  const receiver = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'place') &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start >= place.quantity.end &&
      one.start < place.nextStart &&
      /^[^,.;]{0,50}\b(?:to|for)\s+(?:the |its |[\w-]+ ){0,3}$/i.test(text.slice(place.quantity.end, one.start)),
  )
  return receiver !== undefined && mentions.every((one) => one.ref.kind !== 'facility') ? receiver.ref : null
}

function findSupplier(context: EnglishObjectContext): EntityRef | null {
  const { place, mentions, subject } = context
  const { text, sentence, quantity, nextStart } = place
  const fitting = mentions.filter(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      !/^(?:its|their|our)$/i.test(text.slice(one.start, one.end)),
  )
  // 150MW from XGS: a source of its own.
  const source = fitting.find(
    (one) =>
      one.start >= quantity.end &&
      one.start < nextStart &&
      /^(?: of [\w -]{1,40})? (?:from|with) (?:the )?(?:[\w-]+ ){0,4}$/.test(text.slice(quantity.end, one.start)),
  )
  if (source !== undefined) return source.ref
  if (!POWER_DEAL.test(text.slice(sentence.start, sentence.end))) return null
  const linked = fitting.filter((one) =>
    POWER_SIDE.test(text.slice(Math.max(sentence.start, one.start - 90), one.start)),
  )
  return linked.sort((a, b) => gap(place, a) - gap(place, b))[0]?.ref ?? null
}

const POWER_DEAL =
  /\b(?:buy|bought|purchas|sign|draw|contract|procure|deal|agreement|deploy|suppl|rent|leas|host|sell|sold|commit|take|want|promise|chips|accelerators|output)\w*/i
const POWER_SIDE =
  /\b(?:from|of|with|by|(?:sell|sold|leas\w+|rent\w*|host\w*|let) [^.;]{0,60}\b(?:to|for)|suppl(?:y|ies) [^.;]{0,40}\bto|power|that|suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing))\s+(?:the |its |[\w-]+ ){0,2}$/i

/** A 500-megawatt data centre. */
function isOfSite({ place }: EnglishObjectContext): boolean {
  return /^[\s-]*(?:[\w-]+ ){0,2}(?:data cent|campus|site|plant|facility|cluster|complex|factory|supercomputer)/i.test(
    sentenceAfter(place),
  )
}

/** A named facility, the one that "the campus" stands for, or the place of a site that has no other name. */
function findSite(context: EnglishObjectContext): EntityRef | null {
  const { place, mentions, state, metric, owner } = context
  const { text, sentence } = place
  if (owner?.ref.kind === 'facility') return owner.ref
  if (state.labelPlace !== null) return state.labelPlace
  const facilities = mentions.filter((one) => one.ref.kind === 'facility' && one.ref.key !== context.subject?.key)
  const facility = facilities.filter((one) => one.end <= place.quantity.start).at(-1) ?? facilities[0]
  if (facility !== undefined) return facility.ref
  const words = text.slice(sentence.start, sentence.end)
  const places = mentions.filter((one) => one.ref.kind === 'place')
  // Runs 4,096 H100s at Panvel.
  const beside =
    metric === 'accelerator_count'
      ? places.find(
          (one) =>
            !COUNTRIES.has(one.ref.name) &&
            /^[^,.;]{0,24}\b(?:at|in|near) $/.test(text.slice(place.quantity.end, one.start)),
        )
      : undefined
  if (beside !== undefined) return beside.ref
  const site = withoutOuter(places, text)
    .filter((one) => isSite(text, one, words))
    .sort((a, b) => gap(place, a) - gap(place, b))[0]
  if (site !== undefined) return site.ref
  const isMeant =
    /\b(?:the|this|that) (?:[\w-]+ )?(?:site|campus|cluster|complex|plant|facility|supercomputer|data cent(?:er|re)|project)\b|\bthere\b/i.test(
      words,
    )
  return isMeant ||
    ((metric === 'power' || OF_A_SITE.test(words)) &&
      state.isSiteParagraph &&
      state.siteOwner?.key === context.subject?.key)
    ? state.site
    : null
}

/** Words of a site, without its name. */
const OF_A_SITE =
  /\b(?:phase|construction|land|buildings?|halls?|substation|turbines|shell|acres|square feet|grid connection|operational|come online|go live|went live|energi[sz]ed|capacity|on site|local)\b/i
const SITE_WORD =
  /\b(?:campus|data[- ]?cent(?:er|re)s?|plant|facility|site|complex|cluster|factory|supercomputer|reactor|power station|hub|park)\b/i

const IN_PLACE = /\b(?:in|at|near|outside|around)\s+(?:[\w-]+ )?$/i
const OF_COMPANY = /\b(?:based|headquartered|start-?ups?|company|firm|court)\s+(?:in|at)\s+$/i
/** The Memphis site, its Abilene campus. */
const NAMES_SITE =
  /^(?:, [A-Z][\w. ]+,)? (?:[\w-]+ ){0,2}?(?:campus|data[- ]?cent(?:er|re)s?|plant|facility|site|complex|cluster|factory|supercomputer|reactor|hub|park)\b/

/** A place where something stands or is built; a country is none. */
export function isSite(text: string, { ref, start, end }: Mention, sentence: string): boolean {
  if (COUNTRIES.has(ref.name)) return false
  if (NAMES_SITE.test(text.slice(end, end + 60))) return true
  const before = text.slice(Math.max(0, start - 40), start)
  return SITE_WORD.test(sentence) && IN_PLACE.test(before) && !OF_COMPANY.test(before)
}

/** Of Mount Pleasant, Wisconsin the first. */
function withoutOuter(places: readonly Mention[], text: string): Mention[] {
  return places.filter(
    (one) => !places.some((other) => other.end < one.start && text.slice(other.end, one.start) === ', '),
  )
}

const DEPARTMENT =
  /\b((?:customer[- ](?:support|service|success)|support|sales|marketing|research|engineering|cloud|hardware|gaming|recruiting|recruitment|content moderation|trust and safety|policy|HR|human resources|AI|data[- ]labell?ing|annotation|legal|consulting|robotics|Reality Labs|advertising|operations|back-office|safety|superintelligence|generative AI|foundry|manufacturing))(?:[ -](?:staff|team|jobs|roles|positions|workers|employees|unit|department|division|group|people|workforce|posts|agents|desk|arm|labs?|organi[sz]ation|business|operations))/i

/** Its Reality Labs division, the team that …: whatever name a unit has. */
const UNIT =
  /\b(?:its|their|the|his|from|in|[A-Z]\w+['’]s) ((?:[A-Z][\w&-]*|[a-z]+(?:-[a-z]+)?)(?: (?:[A-Z][\w&-]*|and|[a-z]+(?:-[a-z]+)?)){0,2}?) (?:unit|division|department|team|arm|labs?)\b/
const NO_UNIT =
  /^(?:whole|entire|new|same|other|small|large|core|management|first|second|global|own|current|founding|remaining|biggest|largest|of|to|for|and|that|which|who|a|an)\b/i

function findDepartment({ place }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, previousEnd, nextStart } = place
  const own = text.slice(Math.max(sentence.start, previousEnd), Math.min(sentence.end, nextStart))
  const near = text.slice(Math.max(sentence.start, previousEnd - 60), Math.min(sentence.end, nextStart + 10))
  const listed = DEPARTMENT.exec(near)?.[1] ?? IN_DEPARTMENT.exec(own)?.[1]
  if (listed !== undefined) return other(listed)
  const unit = UNIT.exec(own)?.[1]
  return unit === undefined || NO_UNIT.test(unit) ? null : other(unit)
}

const IN_DEPARTMENT =
  /\b(?:in|from|at|across|to) (?:its |the |their )?(customer (?:support|service|success)|sales|marketing|human resources|recruiting|recruitment|content moderation|research and development|research|engineering|legal|policy|operations|advertising|robotics|Reality Labs|construction)\b(?! (?:firm|company|paper))/i
