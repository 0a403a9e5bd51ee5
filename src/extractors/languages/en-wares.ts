// The product, the plan or the goods that an English figure is of.
import type { EntityRef } from '#domain/claim.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import { NO_NAME } from './en-name-words.ts'
import { type EnglishObjectContext, isThing, other } from './en-object-context.ts'

export function findWare(context: EnglishObjectContext): EntityRef | null {
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
export function planOf({ place, state }: EnglishObjectContext, reach = 40): EntityRef | null {
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

/** Alibaba's Quark, 145 million; ByteDance's Doubao has: what has a name behind whose it is. */
function findOwned({ mentions, place, subject }: EnglishObjectContext): EntityRef | null {
  const { text, quantity, previousEnd } = place
  const own = mentions.find(
    (one) =>
      one.ref.key === subject?.key && one.start >= previousEnd && /^['’]s $/.test(text.slice(one.end, one.end + 3)),
  )
  if (own === undefined) return null
  const name = /^['’]s ([A-Z][\w-]*(?: [A-Z\d][\w-]*){0,2}) [^.;]*$/.exec(text.slice(own.end, quantity.start))?.[1]
  return name === undefined || NO_NAME.has(name.split(' ')[0] ?? '') ? null : other(name)
}

export function findProduct(context: EnglishObjectContext): EntityRef | null {
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
  const owned = findOwned(context)
  if (owned !== null) return owned
  const isPart =
    /^[\s,]*(?:of (?:them|whom|those|its users)|pay\b|subscribe)/i.test(sentenceAfter(place)) ||
    /\b(?:of (?:them|whom|those|its users))\b[^.;]{0,30}$/i.test(sentenceBefore(place)) ||
    /^[^.;]{0,30}\b(?:pay for|use|used|subscribe to|have tried) it\b/.test(sentenceAfter(place))
  return isPart && state.product !== null && state.product.owner?.key === subject?.key ? state.product.ref : null
}

/** $4.5 billion of H20 stock. */
export function findGoods({ mentions, place }: EnglishObjectContext): EntityRef | null {
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
      (isThing(one) || (one.ref.kind === 'organisation' && one.entity === null && !one.isVoice)) &&
      one.start >= Math.max(sentence.start, place.previousEnd) &&
      one.start < place.nextStart &&
      PROMOTES.test(text.slice(Math.max(sentence.start, one.start - 40), one.start)),
  )
  return (goods ?? promoted)?.ref ?? null
}

/** Spent on advertising Yuanbao, gave away through Wenxin. */
const PROMOTES =
  /\b(?:promot\w+|advertis\w+|marketing|ads for|advertising for|campaign for|users of|through|via|develop\w+|(?:charge|write-?down|write-?off|impairment|provision) (?:on|for|of)) (?:its |the )?$/i

const MAKER_BEHIND = /^(?:['’]s)?[ -](?:maker|owner|developer|parent|company|creator|operator)\b/
const MAKER_BEFORE = /\b(?:owns|makes|runs|develops|operates|behind|(?:maker|owner|developer|parent) of) $/

export function findProductNamed({ mentions, place }: EnglishObjectContext): EntityRef | null {
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
