// Whose an English figure is, and who says it: by the clauses around it.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { findArgument, findToldOf } from './en-arguments.ts'
import { findAgent, findBuilder, findBuyerOfChips, findFiler } from './en-doers.ts'
import { findGapped } from './en-gapping.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'
import { findSpecial } from './en-payers.ts'
import { findPossessive, findPronominal } from './en-possessors.ts'
import { canOwn, type Owner, type RoleContext } from './en-role-context.ts'
import { findRespective } from './en-shares.ts'
import { isSaying, namedBefore, namedBehind } from './en-tellers.ts'

const OF_COUNTRIES: ReadonlySet<Metric> = new Set<Metric>([
  'power',
  'capex',
  'accelerator_count',
  'money_other',
  'opex',
])

const OF_SITES: ReadonlySet<Metric> = new Set<Metric>(['power', 'capex', 'accelerator_count', 'money_other', 'opex'])

export function findOwner(context: RoleContext, speaker: Mention | null): Owner {
  const special = findArgument(context) ?? findSpecial(context) ?? findBuyerOfChips(context) ?? findBuilder(context)
  if (special !== null) return special
  const respective = findRespective(context)
  if (respective !== null) return { mention: respective, rule: 'respective' }
  if (isAccountedFor(context)) return { mention: null, rule: 'accounts' }
  const agent = findAgent(context)
  if (agent !== null) return { mention: agent, rule: 'agent' }
  const gapped = findGapped(context)
  if (gapped !== null) return { mention: gapped, rule: 'gapped' }
  const pronominal = findPronominal(context)
  if (pronominal !== null) return { mention: pronominal, rule: 'that-of' }
  const possessive = findPossessive(context, speaker)
  if (possessive !== null) return { mention: possessive, rule: 'possessive' }
  const subject = subjectOwner(context, speaker)
  if (subject !== null) return { mention: subject, rule: 'subject' }
  const left = leftOwner(context, speaker)
  if (left !== null) return { mention: left, rule: 'left' }
  const told = findToldOf(context, speaker)
  if (told !== null) return { mention: told, rule: 'told-of' }
  const filer = findFiler(context)
  if (filer !== null) return { mention: filer, rule: 'filer' }
  const fronted = frontedOwner(context)
  if (fronted !== null) return { mention: fronted, rule: 'fronted' }
  if (speaker !== null && !speaker.isVoice && speaker.ref.kind !== 'place') return { mention: speaker, rule: 'speaker' }
  const ahead = ownerAhead(context)
  if (ahead !== null) return { mention: ahead, rule: 'ahead' }
  const beside = besideSemicolon(context)
  if (beside !== null) return { mention: beside, rule: 'semicolon' }
  return { mention: null, rule: 'omitted' }
}

/** Whom its clause is about, or one of those that it hangs on. */
function subjectOwner(context: RoleContext, speaker: Mention | null): Mention | null {
  const { parse, at, metric } = context
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = outer(clause)) {
    const { subject } = clause
    if (subject === null) continue
    // Signed deals with Lilly and Novartis that could be worth $3 billion: what is worth so much is the deals.
    if (metric === 'contract' && clause.kind === 'relative' && clause.verb?.lemma === 'be') continue
    const found = ownerIn(subject, context, clause, speaker)
    if (found !== null) return found
    if (clause.kind === 'complement' || clause.kind === 'main') break
  }
  return null
}

/** At Vantor, 75 engineers were told: of whom the sentence says so from the start. */
function frontedOwner({ parse, at, metric }: RoleContext): Mention | null {
  const first = parse.phrases.find((one) => one.start <= 2 && /^(?:at|for)$/.test(one.prep ?? '') && one.end <= at)
  const holds = first?.actor ?? null
  return holds !== null && holds.ref.kind === 'organisation' && canOwn(holds, metric) ? holds : null
}

/** Thanks to a grant of €5 million, Lumiq can build: what opens a sentence is of whom it goes on about. */
function ownerAhead({ parse, at, metric }: RoleContext): Mention | null {
  const { words, phrases } = parse
  const next = phrases.find((one) => one.start > at && one.prep === null && one.actor !== null)
  if (next?.actor?.ref.kind !== 'organisation' || words[next.start - 1]?.tag !== 'comma') return null
  const tag = words[next.end]?.tag
  const isAlone = !phrases.some((one) => one.end <= at && one.prep === null && one.actor !== null)
  return isAlone && (tag === 'verb' || tag === 'modal') && canOwn(next.actor, metric) ? next.actor : null
}

/** A backlog of which OpenAI accounts for $22.4 billion: whose backlog it is, is told elsewhere. */
function isAccountedFor({ parse, at, metric, mentions }: RoleContext): boolean {
  const clause = parse.clauseOf[at]
  const holds = clause?.subject?.actor
  return (
    metric === 'contract' && clause?.verb?.lemma === 'account' && holds != null && mentions.some((one) => one === holds)
  )
}

/** Zhipu sells its plan for 20 yuan; 150,000 developers have subscribed: of whom the clause before is about. */
function besideSemicolon({ parse, at, metric }: RoleContext): Mention | null {
  const own = parse.clauseOf[at]
  if (own === undefined || own.start < 1 || parse.words[own.start - 1]?.lower !== ';') return null
  const last = parse.clauses.findLast(
    (one) => one.start < own.start && one.kind === 'main' && one.subject?.actor != null,
  )
  const holds = last?.subject?.actor ?? null
  return holds !== null && holds.ref.kind !== 'person' && canOwn(holds, metric) ? holds : null
}

function outer(clause: Clause): Clause | null {
  return clause.parent
}

function ownerIn(subject: Phrase, context: RoleContext, clause: Clause, speaker: Mention | null): Mention | null {
  const { metric, at, parse } = context
  if (at >= subject.start && at < subject.end) return followingOwner(context, subject)
  const holds =
    subject.actor ?? namedBehind(subject, parse) ?? namedBefore(subject, parse) ?? subject.owner ?? clause.possessor
  const isSpeech = clause.verb !== null && isSaying(clause.verb.lemma)
  if (holds === null && OF_SITES.has(metric)) return holderOf(subject, parse)
  if (holds === null || (holds.start === speaker?.start && (holds.isVoice || hasOwnTopic(clause, at, parse))))
    return null
  if (holds.isVoice) return isSpeech || clause.verb === null ? null : holds
  if (
    metric === 'penalty' &&
    /^(?:fine|penali[sz]e|sanction|order|hit|impose|levy)$/.test(clause.verb?.lemma ?? '') &&
    clause.verb?.isPassive === false
  )
    return null
  // Brazil had 738 megawatts.
  if (
    holds.ref.kind === 'place' &&
    holds === subject.actor &&
    COUNTRIES.has(holds.ref.name) &&
    OF_COUNTRIES.has(metric)
  )
    return holds
  return canOwn(holds, metric) ? holds : null
}

/** A far bigger system, at the University of Edinburgh, will cost: who has what costs so much. */
function holderOf(subject: Phrase, { phrases }: Parse): Mention | null {
  const next = phrases.find((one) => one.start >= subject.end && one.start - subject.end <= 2)
  return next?.prep === 'at' && next.actor?.ref.kind === 'organisation' && !next.actor.isVoice ? next.actor : null
}

/** Whether a clause of saying says something about somebody else. */
function hasOwnTopic(clause: Clause, at: number, { clauseOf }: Parse): boolean {
  const own = clauseOf[at]
  return (
    own !== undefined &&
    own !== clause &&
    own.kind === 'complement' &&
    own.subject !== null &&
    own.subject.actor !== null
  )
}

/** US$589 billion of its market value, $15 billion of Amazon's share. */
function followingOwner({ parse, metric }: RoleContext, subject: Phrase): Mention | null {
  const next = parse.phrases.find((one) => one.start >= subject.end && one.start - subject.end <= 1)
  if (next === undefined || !/^(?:of|in|from|at)$/.test(next.prep ?? '')) return null
  const holds = next.owner ?? next.actor
  return holds !== null && canOwn(holds, metric) ? holds : null
}

/** The last name before the figure that no preposition governs; of a heading, the only one. */
function leftOwner({ parse, at, metric, place }: RoleContext, speaker: Mention | null): Mention | null {
  const clause = parse.clauseOf[at]
  // For Halberd's fiscal first quarter, sales were …
  const before = parse.phrases.filter(
    (one) =>
      one.end <= at &&
      (one.prep === null || (one.owner !== null && /^(?:quarter|half|year|period|months)$/.test(one.head))),
  )
  const found = before
    .filter((one) => !isDescribing(one, before) && !isAside(one, clause))
    .map((one) => one.actor ?? one.owner)
    .filter((one) => one !== null)
    .filter((one) => !/^the (?:pair|two|trio|three|four|five)\b/i.test(place.text.slice(one.start, one.end)))
    .filter(
      (one) =>
        canOwn(one, metric) && one.start !== speaker?.start && one.ref.kind !== 'person' && one.ref.kind !== 'place',
    )
  const own = found.filter((one) => clause !== undefined && (parse.words[clause.start]?.start ?? 0) <= one.start)
  // Talks to buy Armis: who is bought does not buy.
  if (
    metric === 'acquisition' &&
    clause?.kind === 'infinitive' &&
    /^(?:buy|acquire|purchase|take)$/.test(clause.verb?.lemma ?? '')
  )
    return null
  const candidate = own.at(0) ?? (clause?.kind === 'main' && clause.subject !== null ? undefined : found.at(-1))
  return candidate !== undefined && candidate.end <= place.quantity.start ? candidate : null
}

const ALLOWS = /^(?:agree|approve|allow|consent|permit|object|let|sign|nod|relent|balk|refuse)$/

/** If the grid operator agrees, and a second is to take: who a condition is about. */
function isAside({ clause }: Phrase, own: Clause | undefined): boolean {
  if (clause?.kind !== 'adverbial' || !ALLOWS.test(clause.verb?.lemma ?? '')) return false
  for (let one: Clause | null = own ?? null; one !== null; one = one.parent) if (one === clause) return false
  return true
}

/** ESMC, TSMC's joint venture: whose something is that has a name of its own. */
function isDescribing({ actor, owner, start, head }: Phrase, phrases: readonly Phrase[]): boolean {
  return (
    actor === null &&
    owner !== null &&
    head !== '' &&
    phrases.some((one) => one.end === start - 1 && one.actor?.ref.kind === 'organisation')
  )
}
