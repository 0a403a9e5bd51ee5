// Sentences that tell what part somebody plays in another's affairs: the text does not turn to him.
import type { Clause, Parse, Phrase } from './en-parse.ts'

const PART =
  /^(?:co-?)?(?:investors?|backers?|shareholders?|stakeholders?|lenders?|creditors?|participants?|tenants?|customers?|clients?|users?|suppliers?|underwriters?|bookrunners?|advisers?|advisors?|arrangers?|lessees?|subscribers?|licensees?|partners?|owners?|holders?|vendors?|contractors?|takers?|bidders?|suitors?|guarantors?|one|exception|other|others)$/

const TAKES_PART = /^(?:co-?lead|lead|join|participate|follow|anchor|subscribe|chip)$/

/** Arm was among the investors; Nvidia isn't one; Accel and Menlo led; G42 accounted for most of it. */
export function isInPart({ clauses, phrases, words }: Parse): boolean {
  const clause = clauses.findLast((one) => one.kind === 'main' && one.verb !== null && one.subject !== null)
  if (clause?.verb == null || clause.verb.isPassive) return false
  const { verb } = clause
  const next = phrases.find((one) => one.start > verb.at)
  if (verb.lemma === 'be') return next !== undefined && isPart(next, clause)
  if (verb.lemma === 'account') return next?.prep === 'for'
  if (verb.lemma === 'take') return next?.head === 'part'
  return TAKES_PART.test(verb.lemma) && isWithoutObject(verb.at, { clauses, phrases, words, clauseOf: [] }, next)
}

function isPart({ prep, head, actor }: Phrase, { subject }: Clause): boolean {
  if (subject === null || (subject.actor === null && subject.owner === null)) return false
  return actor === null && PART.test(head) && (prep === null || prep === 'among')
}

function isWithoutObject(at: number, { words }: Parse, next: Phrase | undefined): boolean {
  const behind = words[at + 1]
  if (behind === undefined || /^(?:comma|stop|and)$/.test(behind.tag)) return true
  return next === undefined || next.prep === 'in' || /^(?:round|financing|raise|funding|deal|it)$/.test(next.head)
}
