// Whose an English figure is by a possessive: its revenue, OpenAI's valuation, that of Orchid.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { namedAsKin } from './en-arguments.ts'
import type { Phrase } from './en-parse.ts'
import { canOwn, type RoleContext } from './en-role-context.ts'

/** Whose figures are told of by a noun of theirs: Nvidia's revenue. */
const OF_ITS_OWNER: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'market_cap', 'market_cap_change', 'revenue', 'profit', 'capex', 'opex', 'users', 'subscribers',
  'headcount', 'training_cost', 'gpu_hours', 'parameter_count', 'training_tokens', 'context_window', 'price', 'power',
  'layoffs', 'hiring', 'money_other', 'contract', 'funding', 'investment', 'accelerator_count', 'acquisition',
]) // biome-ignore format: a list

/** Its revenue, OpenAI's valuation, revenue at AMD: the owner of the noun that names the metric. */
export function findPossessive(context: RoleContext, speaker: Mention | null): Mention | null {
  const { parse, at, cue, metric, place } = context
  const ownerOfFigure = findOwnerOfFigure(context)
  if (ownerOfFigure !== null) return ownerOfFigure
  // Left Samsung behind, whose figure was …
  const possessor = parse.clauseOf[at]?.possessor ?? null
  if (possessor !== null && (cue === null || cue.start < possessor.end) && canOwn(possessor, metric)) return possessor
  if (cue === null || !OF_ITS_OWNER.has(metric) || cue.end > place.sentence.end) return null
  const index = parse.words.findIndex((word) => word.end > cue.start)
  const phrase = parse.phrases.find((one) => index >= one.start && index < one.end)
  if (phrase === undefined) return null
  const owner = namedAsKin(phrase, parse) ?? phrase.owner
  if (owner === null || !canOwn(owner, metric) || (owner.ref.kind === 'person' && owner.start === speaker?.start))
    return null
  // Has committed to buy $30 billion of Azure capacity: who buys, not whose it is.
  const buying = parse.clauseOf[at]
  const isOfSeller =
    owner.start > place.quantity.end && BUYS.test(buying?.verb?.lemma ?? '') && buying?.subject?.actor != null
  if (isOfSeller && !buying?.verb?.isPassive) return null
  // Amazon paid $650 million for the Cumulus campus: who pays, not whose campus it was.
  const payer = parse.clauseOf[at]?.subject?.actor ?? null
  const isBought =
    owner.ref.kind === 'facility' && payer?.ref.kind === 'organisation' && parse.clauseOf[at]?.verb?.lemma === 'pay'
  return isOwnedBy(phrase, owner, context) && !isBought ? owner : null
}

/** The owner of the figure itself, rather than of the noun that names the metric. */
function findOwnerOfFigure({ parse, at, metric }: RoleContext): Mention | null {
  // Against Arctic's 3.5T.
  const own = parse.phrases.find((one) => at >= one.start && at < one.end)
  if (own?.owner != null && at > own.start && parse.words[at - 1]?.tag === 'own' && canOwn(own.owner, metric))
    return own.owner
  // Broadcom's by $200 billion.
  const [prep, mark, name] = [parse.words[at - 1], parse.words[at - 2], parse.words[at - 3]]
  if (/^(?:prep|to)$/.test(prep?.tag ?? '') && mark?.tag === 'own' && name?.actor != null && canOwn(name.actor, metric))
    return name.actor
  const doer =
    own === undefined ? undefined : parse.phrases.find((one) => one.prep === 'by' && one.start === own.end + 1)
  return doer?.actor != null && OF_STAFF.has(metric) && canOwn(doer.actor, metric) ? doer.actor : null
}

/** 54,000 job cuts by American employers. */
const OF_STAFF: ReadonlySet<Metric> = new Set<Metric>(['layoffs', 'hiring'])

const BUYS = /^(?:buy|purchase|order|spend|rent|lease|commit|acquire|hire)$/

/** Orders from Meta are not Meta's; sales of H20 are not the chip's. */
function isOwnedBy(phrase: Phrase, owner: Mention, { parse, metric }: RoleContext): boolean {
  // A round led by Thrive is not Thrive's.
  const isBy = parse.phrases.some(
    (one) => one.prep === 'by' && (one.actor?.start === owner.start || one.owner?.start === owner.start),
  )
  if (isBy && (metric === 'funding' || metric === 'valuation')) return false
  // Sold T-Mobile shares worth $9 billion.
  if (metric === 'money_other' && /^(?:shares?|stock|stakes?|bonds)$/.test(phrase.head)) return false
  const at = parse.words.findIndex((word) => word.start === owner.start)
  return at < phrase.end || (phrase.head !== 'order' && metric !== 'acquisition')
}

/** While that of Orchid fell to $20 million; those of Orchid to $15 million. */
export function findPronominal({ parse, at, metric }: RoleContext): Mention | null {
  const { words, phrases } = parse
  const found = phrases.findLast((one) => one.end <= at && /^(?:that|those)$/.test(words[one.start]?.lower ?? ''))
  const tag = found === undefined ? undefined : words[found.start - 1]?.tag
  if (found?.owner == null || tag === undefined || !/^(?:and|comma|sub|stop)$/.test(tag)) return null
  const isNearest = !phrases.some(
    (one) =>
      one.start > found.end &&
      one.end <= at &&
      (one.actor ?? one.owner) !== null &&
      one.actor !== found.owner &&
      one.prep === null,
  )
  return isNearest && canOwn(found.owner, metric) ? found.owner : null
}
