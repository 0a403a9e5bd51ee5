// Whose an English figure is by a name right before it, where the verb between the two is left out.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { findBesides } from './en-arguments.ts'
import type { Phrase } from './en-parse.ts'
import { canOwn, type RoleContext } from './en-role-context.ts'

/** A figure in brackets behind a name is dealt with that one. */
const OF_PARTNERS: ReadonlySet<Metric> = new Set<Metric>(['contract', 'investment', 'acquisition', 'power', 'price'])

/** Meta 224,000 and Amazon 196,000: a name right before its figure. */
export function findGapped(context: RoleContext): Mention | null {
  const { parse, at, metric, place } = context
  const index = parse.phrases.findIndex((one) => at >= one.start && at < one.end)
  const figure = parse.phrases[index]
  const before = parse.phrases[index - 1]
  const estimated = findBesides(context)
  if (estimated !== null) return estimated
  const holder = findHolder(context, figure, before)
  if (holder !== null) return holder
  const bracketed = parse.words[at - 1]?.tag === 'open' ? parse.words[at - 2]?.actor : undefined
  if (bracketed != null && !OF_PARTNERS.has(metric) && canOwn(bracketed, metric)) return bracketed
  if (figure === undefined || before === undefined || before.actor === null || before.prep !== null) return null
  if (before.end !== figure.start || !canOwn(before.actor, metric)) return null
  const word = parse.words[before.start - 1]
  const isFirst = before.start === 0 || (word !== undefined && ['comma', 'and', 'stop'].includes(word.tag))
  const another = parse.phrases[index - 2]
  const debtor = word?.tag === 'and' ? findDebtor(context, before.actor) : null
  if (debtor !== null) return debtor
  const isTogether =
    word?.tag === 'and' &&
    another?.actor != null &&
    another.end === before.start - 1 &&
    /apiece|each/.test(place.text.slice(place.quantity.end, place.quantity.end + 10))
  return isTogether ? (another?.actor ?? null) : isFirst ? before.actor : null
}

/** Ahead of Marvell with $3.3 billion; and Marvell, with $3.3 billion: a name right before what it has. */
function findHolder(
  { parse, metric }: RoleContext,
  figure: Phrase | undefined,
  before: Phrase | undefined,
): Mention | null {
  if (figure?.prep !== 'with' || before?.actor == null || !canOwn(before.actor, metric)) return null
  const isBeside = before.end === figure.start - 1
  const isWith = isBeside && /^(?:of|by|than|behind|to|before|after)$/.test(before.prep ?? '')
  const isListed =
    before.prep === null &&
    parse.words[before.start - 1]?.tag === 'and' &&
    (isBeside || (before.end === figure.start - 2 && parse.words[before.end]?.tag === 'comma'))
  return isWith || isListed ? before.actor : null
}

/** Owes Amazon $85 million and Microsoft $30 million: who owes, not to whom. */
function findDebtor({ parse, at, place }: RoleContext, creditor: Mention): Mention | null {
  const debtor =
    parse.clauses.findLast((one) => one.start <= at && /^(?:owe|pay|charge)$/.test(one.verb?.lemma ?? ''))?.subject
      ?.actor ?? null
  return OWES.test(place.text.slice(place.sentence.start, place.quantity.start)) && debtor !== creditor ? debtor : null
}

const OWES = /\b(?:owe[sd]?|owing|pays?|paid|paying|charge[sd]?|charging) /
