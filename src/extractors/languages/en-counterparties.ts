// The other side of an English deal: who is paid, bought, put money into, supplied or supplies.
import type { EntityRef } from '#domain/claim.ts'
import { type Mention, toRef } from '../mentions.ts'
import type { Place } from '../near.ts'
import { COUNTRIES, PUBLIC_END } from './en-name-words.ts'
import type { EnglishObjectContext } from './en-object-context.ts'

/** What stands right before the other side, the likeliest first. */
export const INVESTED = [
  /(?:[\d.]+(?:%| per ?cent)|\b(?:a (?:third|quarter|fifth|half)|half)) of\s+(?:the |its )?(?:[\w-]+ ){0,2}$/i,
  /\b(?:in|into)\s+(?:an? |its )(?:own |new )?(?:fund|vehicle|venture)\b[^.;,]{0,24}, (?:called |named )?$/i,
  /\b(?:in|into)\s+(?:the |its |rival |start-?up |fellow |[\w-]+ ){0,4}$/i,
  /\b(?:round|financing|raise|raising|portion|stake|investment|tranche|fundraising)[^,.;]{0,12} (?:at|of|for)\s+(?:the |its |[\w-]+ ){0,2}$/i,
  /\b(?:stake (?:in|of)|shares (?:in|of)|back(?:ing|s|ed)?|to)\s+(?:the |its |[\w-]+ ){0,3}$/i,
]

export const BOUGHT = [
  /\b(?:acquir\w+|buy(?:ing|s)?|bought|takeover of|acquisition of|purchase of|buyout of|merger with|bid for|offer(?:ed)? for|swallow\w*|snap\w* up|pay(?:ing)? for|offered [^,;]{0,30} for|acquisition by [A-Z]\w+ of|took over|taking over|take over|deal for|for)\s+(?:the |its |rival |fellow |[\w'’-]+ ){0,5}$/i,
  /\b(?:of|with|control of)\s+(?:the |its |[\w-]+ ){0,3}$/i,
]

export const CONTRACTED = [
  /\b(?:pay|pays|paid|paying|owe|owes|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying))\s+$/i,
  /\b(?:with|from|to|by|for|at)\s+(?:the |its |rival |[\w-]+ ){0,3}$/i,
]

export function findCounterparty(context: EnglishObjectContext, before: readonly RegExp[]): EntityRef | null {
  const { state, metric } = context
  if (
    metric === 'contract' &&
    BACKLOG.test(
      context.place.text.slice(
        Math.max(context.place.sentence.start, context.place.previousEnd),
        context.place.quantity.start,
      ),
    )
  )
    return null
  const isMany = metric === 'contract' && (isOfMany(context) || isOfBook(context))
  const others = otherSides(context).filter(
    (one) =>
      !isMany ||
      (one.start >= context.place.previousEnd &&
        one.start < context.place.nextStart &&
        !FOR_EXAMPLE.test(context.place.text.slice(Math.max(0, one.start - 50), one.start))),
  )
  const adjacent = findAdjacent(context, others)
  if (adjacent !== undefined) return adjacent.ref
  const linked = findLinked(context, others, before)
  if (linked !== null) return linked.ref
  if (metric === 'acquisition' && state.deal !== null && others.length === 0) return state.deal.target
  const beside = findBeside(context, others)
  if (beside !== null) return beside
  return isMany ? null : fallback(context)
}

const DEAL = '(?:one|deal|contract|agreement|pact|order|lease|stake|investment|bid|offer|takeover|purchase|acquisition)'
const ADJACENT: Partial<Record<string, RegExp>> = {
  contract: new RegExp(`^,? (?:(?:[a-z-]+ ){0,2}${DEAL} )?(?:with|from|to) (?:the )?$`),
  investment: new RegExp(`^,? (?:(?:[a-z-]+ ){0,2}${DEAL} )?(?:in|into) (?:the )?$`),
  acquisition: new RegExp(`^,? (?:(?:[a-z-]+ ){0,2}${DEAL} (?:of|for)|for) (?:the )?$`),
}

/** A $22.4 billion contract with CoreWeave, a $300 billion one with Oracle: right behind the figure. */
function findAdjacent({ metric, place }: EnglishObjectContext, others: readonly Mention[]): Mention | undefined {
  const leads = ADJACENT[metric]
  if (leads === undefined) return undefined
  return others.find(
    (one) =>
      one.start > place.quantity.end &&
      leads.test(place.text.slice(place.quantity.end, one.start)) &&
      !/^['’]s\b/.test(place.text.slice(one.end, one.end + 3)),
  )
}

/** With customers such as OpenAI and Meta. */
const FOR_EXAMPLE = /\b(?:such as|including|like|among them)\b[^.;]{0,40}$/

/** What is on order from everybody. */
const BACKLOG =
  /\b(?:backlog|performance obligations?|RPO|order book|bookings|contracted revenue)\b(?![^.;]{0,40}\b(?:with|from) [A-Z])/i

/** Orders in the fourth quarter, driven by chipmakers, reached; customers have signed up for: of nobody in particular. */
function isOfBook({ parse, at, place: { text, sentence } }: EnglishObjectContext): boolean {
  if (BOOK_OPENS.test(text.slice(sentence.start, sentence.start + 60))) return true
  const subject = parse.clauseOf[at]?.subject
  if (subject == null) return false
  const head = parse.words[subject.end - 1]?.lower ?? ''
  return (
    subject.actor === null && /^(?:orders|bookings|backlog|customers|clients|obligations|intake|contracts)$/.test(head)
  )
}

const BOOK_OPENS =
  /^["“]?(?:(?:Net|New|Its|The|Quarterly|Total|Fresh|Incoming) )*(?:orders|order intake|bookings|backlog)\b(?! (?:from|with) [A-Z])/i

/** Has signed contracts worth $1.4 trillion: with several, none of whom is named. */
function isOfMany({ place: { text, sentence, quantity } }: EnglishObjectContext): boolean {
  const near = text.slice(Math.max(sentence.start, quantity.start - 50), Math.min(sentence.end, quantity.end + 40))
  return /\b(?<!the |these |those |both )(?:contracts|deals|agreements|commitments|orders|obligations|bookings|leases|backlog)\b/i.test(
    near,
  )
}

function otherSides({ place, mentions, subject, metric, speaker }: EnglishObjectContext): Mention[] {
  const isSide = ({ ref, entity, start }: Mention) =>
    ref.kind === 'organisation' ||
    (ref.kind === 'place' &&
      COUNTRIES.has(ref.name) &&
      /\b(?:with|from) (?:the )?$/.test(place.text.slice(Math.max(place.quantity.end, start - 10), start))) ||
    (ref.kind === 'facility' && (entity === null || entity.ownerKey === null)) ||
    (metric === 'acquisition' && ref.kind === 'product')
  return mentions.filter(
    (one) =>
      isSide(one) &&
      !one.isVoice &&
      one.ref.key !== subject?.key &&
      !isWorthTo(place, one) &&
      (one.ref.key !== speaker?.key || /^it$/i.test(place.text.slice(one.start, one.end))) &&
      (!/^(?:its|their|our|(?:the )?(?:two|pair|three|four)(?: \w+)?)$/i.test(place.text.slice(one.start, one.end)) ||
        /\b(?:lease|contract|deal|agreement|pact|order) with $/.test(
          place.text.slice(place.sentence.start, one.start),
        )),
  )
}

/** Worth up to $14 billion to Nscale: whose contract it is. */
function isWorthTo({ text, sentence, quantity }: Place, { start }: Mention): boolean {
  return (
    /^ to (?:the )?$/.test(text.slice(quantity.end, start)) &&
    /\b(?:worth|value|valued|brings?|mean)\b[^.;,]{0,30}$/.test(text.slice(sentence.start, quantity.start))
  )
}

/** By the words that lead to it, the likeliest first; of several the nearest. */
function findLinked(
  { place }: EnglishObjectContext,
  others: readonly Mention[],
  before: readonly RegExp[],
): Mention | null {
  const { text, sentence } = place
  const bracketed = others.find((one) =>
    /^ \((?:about |some |up to )?$/.test(text.slice(one.end, place.quantity.start)),
  )
  if (bracketed !== undefined) return bracketed
  // Slack, for which it paid $27.7 billion.
  const forWhich = others.find((one) => /^,? for which [^.;,]{0,30}$/.test(text.slice(one.end, place.quantity.start)))
  if (forWhich !== undefined) return forWhich
  // $5 billion of Intel shares.
  const held = others.find(
    (one) =>
      /^ (?:worth )?(?:of|in) (?:new |more )?$/.test(text.slice(place.quantity.end, one.start)) &&
      /^(?:['’]s)? (?:[a-z]+ )?(?:shares|stock|equity)\b/.test(text.slice(one.end, sentence.end)),
  )
  if (held !== undefined) return held
  for (const pattern of before) {
    const fitting = others.filter(
      (one) =>
        pattern.test(text.slice(Math.max(sentence.start, one.start - 70), one.start)) &&
        !/^['’]s\b/.test(text.slice(one.end, one.end + 3)),
    )
    const best = nearestOf(place, fitting)
    if (best !== undefined) return best
  }
  return null
}

function nearestOf(place: Place, mentions: readonly Mention[]): Mention | undefined {
  return [...mentions].sort((a, b) => gap(place, a) - gap(place, b))[0]
}

/** Who was bought, whose goods they are, whose product is paid for. */
function findBeside(
  { place, mentions, subject, state, metric }: EnglishObjectContext,
  others: readonly Mention[],
): EntityRef | null {
  const { text, sentence, quantity, nextStart } = place
  const passive = others.find(
    (one) =>
      one.end <= quantity.start &&
      /^[^.;]{0,60}\b(?:was|were|been|be|is|being|went|sold|agreed to be)\b/.test(text.slice(one.end, sentence.end)),
  )
  if (metric === 'acquisition' && passive !== undefined) return passive.ref
  const possessor = others.find((one) => /^['’]s?\b/.test(text.slice(one.end, one.end + 3)) && gap(place, one) < 80)
  if (possessor !== undefined) return possessor.ref
  if (metric === 'acquisition') return nearestOf(place, others)?.ref ?? null
  const ware = mentions.find(({ ref, start, entity }) => {
    const isBehind = ref.kind === 'product' && start >= quantity.end && start < nextStart
    return isBehind && entity?.ownerKey != null && entity.ownerKey !== subject?.key
  })
  return ware !== undefined && metric === 'contract'
    ? toRef(state.catalog.get(ware.entity?.ownerKey ?? '') ?? ware.ref)
    : null
}

const THE_DEAL =
  /\b(?:the|this|that) (?:[a-z-]+ )?(?:contract|deal|agreement|pact|order|lease)(?:, [^.;]{0,60},)? (?:is|was|would be|could be|will be) (?:said to be |estimated to be |reportedly |put |about |around )?(?:worth|valued)\b|\b(?:the|this|that) (?:[a-z-]+ )?(?:contract|deal|agreement|pact|order|lease), (?:worth|valued)\b/i

/** Whom the text is about, where the sentence names nobody else. */
function fallback({ subject, state, metric, place, mentions }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  // The contract is worth $14 billion to Nscale: of the deal that was told of before.
  const owner = mentions.find((one) => isWorthTo(place, one))?.ref
  const isDeal =
    metric === 'contract' && (owner !== undefined || THE_DEAL.test(text.slice(sentence.start, quantity.start)))
  const isOther = (ref: EntityRef | null) =>
    ref !== null && ref.kind !== 'person' && ref.key !== subject?.key && ref.key !== owner?.key
  const { topic, main, partner } = state
  // Of a paragraph about another company than the article's it is that one.
  if (metric === 'investment' && topic !== null && topic.key !== main?.key && isOther(topic)) return topic
  if (isOther(main)) return main
  if (isOther(partner) && (metric !== 'contract' || isDeal)) return partner
  return isOther(topic) ? topic : null
}

export function gap({ quantity }: Place, one: Mention): number {
  return one.start >= quantity.end ? one.start - quantity.end : quantity.start - one.end
}

const TO_GET = /\bpay(?:s|ing)? (?:the |rival )?(?:[a-z-]+ ){0,3}$/
const SOUGHT =
  /\b(?:demanded|sought|claimed|asked for|wanted|seeking|demanding) (?:about |some |around |up to |at least )?$/

/** Ordered to pay Gema €18 million in damages: who is to get it; or had asked for it. */
export function findPayee({ place, mentions, subject, state }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const left = text.slice(sentence.start, quantity.start)
  const payee = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'person') &&
      !one.isVoice &&
      one.ref.key !== subject?.key &&
      TO_GET.test(text.slice(sentence.start, one.start)) &&
      /^,? (?:about |some |around |up to )?$/.test(text.slice(one.end, quantity.start)),
  )
  if (payee !== undefined) return payee.ref
  if (SOUGHT.test(left) && state.last?.metric === 'penalty') return state.last.object
  const claimant = mentions.find(
    (one) =>
      isParty(one) &&
      one.ref.key !== subject?.key &&
      (CLAIMS.test(text.slice(one.end, quantity.start)) || SETTLES.test(text.slice(sentence.start, one.start))),
  )
  if (claimant !== undefined) return claimant.ref
  // Any compensation should be at most: to whoever asked for it before.
  const goesOn = state.last?.metric === 'penalty' && state.last.subject?.key === subject?.key
  return goesOn && COMPENSATES.test(left) ? (state.last?.object ?? null) : null
}

function isParty({ ref, isVoice }: Mention): boolean {
  return (ref.kind === 'organisation' || ref.kind === 'person') && !isVoice && !PUBLIC_END.test(ref.name)
}

const CLAIMS =
  /^[^.;]{0,90}\b(?:ask(?:s|ed|ing) for|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|claim(?:s|ed|ing)|want(?:s|ed)|su(?:es|ed|ing) [^.;,]{2,40} for|awarded) (?:(?:damages|compensation|at least|a total) (?:of )?)?(?:about |some |around |up to |at least |more than )?$/
const SETTLES =
  /\b(?:settle[sd]?|settling|settlement|peace|deal) (?:[a-z]+ ){0,3}with (?:the )?$|\b(?:pays?|paid|paying) (?:the )?$/
const COMPENSATES = /\b(?:compensation|damages|licen[cs]e fees?|settlement|the (?:sum|claim|demand))\b/
