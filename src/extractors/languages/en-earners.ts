// What English sales and orders come from: a product, a customer, a line of business.
import type { EntityRef } from '#domain/claim.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import { type EnglishObjectContext, isThing, other } from './en-object-context.ts'

export function findEarner({ owner, mentions, place, subject, state }: EnglishObjectContext): EntityRef | null {
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
      !/\bthan\b/.test(place.text.slice(place.quantity.end, Math.max(one.start, place.quantity.end))) &&
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

const ORDERED_BEFORE =
  /\b(?:of which|of that|with|including) ([A-Z]?[A-Za-z][\w-]*(?: [a-z-]+){0,2}) (?:made up|accounted for|were|was|contributed|at|for) (?:about |some )?$/
const ORDERED_BEHIND =
  /^ (?:was|were|came|is|are) (?:for|from) (?:its )?([A-Za-z][\w-]*(?: [a-z-]+){0,2}?)(?=[,.;]| and |$)/

/** Orders for €5.5 billion, of which EUV systems made up €2.3 billion. */
export function findOrdered({ place }: EnglishObjectContext): EntityRef | null {
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
export function findLine({ parse, at, place, state }: EnglishObjectContext): EntityRef | null {
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
  const isMore =
    state.last?.metric === 'revenue' ||
    /\b(?:revenues?|sales)\b/i.test(`${sentenceBefore(place)}${sentenceAfter(place).slice(0, 40)}`)
  return isMore && /^[A-Za-z][\w &-]{2,40}$/.test(words) && !NO_LINE.test(words) ? other(words) : null
}

const NO_LINE =
  /^(?:it|this|that|which|they|the company|revenues?|sales|deals?|pact|agreement|partnership|tie-up|alliance|contracts?|customers?|clients?|orders?|growth|acquisitions?|purchase|merger|analysts|investors|move|change|plan|launch|price)\b/i
