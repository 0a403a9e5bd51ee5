// Whose an English figure is, and who says it: by the clauses around it.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { before } from '../near.ts'
import { findArgument, findBesides, findToldOf, namedAsKin } from './en-arguments.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'
import { findSpecial } from './en-payers.ts'
import { canOwn, type Owner, type RoleContext } from './en-role-context.ts'
import { findRespective } from './en-shares.ts'
import { isSaying, namedBefore, namedBehind } from './en-tellers.ts'

/** Whose figures are told of by a noun of theirs: Nvidia's revenue. */
const OF_ITS_OWNER: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'market_cap', 'market_cap_change', 'revenue', 'profit', 'capex', 'opex', 'users', 'subscribers',
  'headcount', 'training_cost', 'gpu_hours', 'parameter_count', 'training_tokens', 'context_window', 'price', 'power',
  'layoffs', 'hiring', 'money_other', 'contract', 'funding', 'investment', 'accelerator_count', 'acquisition',
]) // biome-ignore format: a list

/** A figure in brackets behind a name is dealt with that one. */
const OF_PARTNERS: ReadonlySet<Metric> = new Set<Metric>(['contract', 'investment', 'acquisition', 'power', 'price'])

const OF_COUNTRIES: ReadonlySet<Metric> = new Set<Metric>([
  'power',
  'capex',
  'accelerator_count',
  'money_other',
  'opex',
])

const OF_SITES: ReadonlySet<Metric> = new Set<Metric>(['power', 'capex', 'accelerator_count', 'money_other', 'opex'])

/** 54,000 job cuts by American employers. */
const OF_STAFF: ReadonlySet<Metric> = new Set<Metric>(['layoffs', 'hiring'])

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
  const { parse, at, metric } = context
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = outer(clause)) {
    const { subject } = clause
    if (subject === null) continue
    // Signed deals with Lilly and Novartis that could be worth $3 billion: what is worth so much is the deals.
    if (metric === 'contract' && clause.kind === 'relative' && clause.verb?.lemma === 'be') continue
    const found = ownerIn(subject, context, clause, speaker)
    if (found !== null) return { mention: found, rule: 'subject' }
    if (clause.kind === 'complement' || clause.kind === 'main') break
  }
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

/** At Vantor, 75 engineers were told: of whom the sentence says so from the start. */
function frontedOwner({ parse, at, metric }: RoleContext): Mention | null {
  const first = parse.phrases.find((one) => one.start <= 2 && /^(?:at|for)$/.test(one.prep ?? '') && one.end <= at)
  const holds = first?.actor ?? null
  return holds !== null && holds.ref.kind === 'organisation' && canOwn(holds, metric) ? holds : null
}

/** Has cleared the sale of 35,000 GB300s to Humain: the chips are theirs to whom they go, where nobody sells them. */
function findBuyerOfChips({ place, mentions, metric }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  if (
    metric !== 'accelerator_count' ||
    !/\b(?:sales?|exports?|shipments?|deliver(?:y|ies)) of (?:up to |about |some |as many as )?$/i.test(
      text.slice(sentence.start, quantity.start),
    )
  )
    return null
  const buyer = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^[^,.;]{0,40} to (?:the |[a-z-]+ ){0,2}$/.test(text.slice(quantity.end, one.start)),
  )
  return buyer === undefined ? null : { mention: buyer, rule: 'buyer' }
}

/** Rejected a $6.4 billion data centre that Stonegate wanted to build: who builds it. */
function findBuilder({ place, mentions, metric, parse, at }: RoleContext): Owner | null {
  if (metric !== 'capex' && metric !== 'power') return null
  const { text, sentence, quantity } = place
  // Will invest €1.2 billion in a site run by EcoDataCenter: who puts the money in.
  const own = parse.clauseOf[at]
  if (
    own?.subject?.actor?.ref.kind === 'organisation' &&
    own.verb?.isPassive === false &&
    /^(?:invest|spend|put|pour|pay|sink|plough|plow|commit)$/.test(own.verb.lemma)
  )
    return null
  // Is leasing a 240MW campus from Ionic: who takes it.
  if (
    /\b(?:leas|rent|hir|buy|bought|acquir|purchas|tak|suppl|deliver|provid|sell)\w* (?:[\w-]+ ){0,4}$/i.test(
      text.slice(sentence.start, quantity.start),
    )
  )
    return null
  const builder = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^[ -](?:[\w-]+ ){0,4}(?:campus|complex|data[ -]cent(?:er|re)s?|plant|facility|site|project|factory|development|cluster)\b[^.,;]{0,40}\b(?:that|which|proposed by|planned by|by|from) (?:the |developer )?$/.test(
        text.slice(quantity.end, one.start),
      ) &&
      (/\b(?:by|from) (?:the |developer )?$/.test(text.slice(0, one.start)) ||
        /^ (?:is|was|has|had|wants?|wanted|plans?|planned|would|will|hopes?|hoped|proposed|proposes|intends?|intended|intended to|built|builds)\b/.test(
          text.slice(one.end, one.end + 14),
        )),
  )
  const doer =
    builder ??
    mentions.find(
      (one) =>
        one.ref.kind === 'organisation' &&
        one.start >= quantity.end &&
        BUILT_BY.test(text.slice(quantity.end, one.start)),
    )
  return doer === undefined ? null : { mention: doer, rule: 'builder' }
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

/** Documents filed by Harrow Grid show a loss: that of whoever filed them. */
function findFiler({ mentions, metric, place: { text, sentence, quantity } }: RoleContext): Mention | null {
  return (
    mentions.find(
      (one) => one.end <= quantity.start && canOwn(one, metric) && FILED_BY.test(text.slice(sentence.start, one.start)),
    ) ?? null
  )
}

const FILED_BY =
  /\b(?:documents?|filings?|accounts|papers?|figures|results|reports?|statements?|prospectus)\b[^.;,]{0,30}\b(?:filed|published|released|issued|submitted|lodged) (?:[a-z]+ )?by (?:the )?$/i

/** Is to be built at Strängnäs by Brookfield. */
const BUILT_BY =
  /^[^,.;]{0,50}\b(?:be|being|was|were|is|are|been) (?:built|developed|operated|owned|run|planned|proposed)\b[^,.;]{0,40} by (?:the |developer )?$/

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

const OWES = /\b(?:owe[sd]?|owing|pays?|paid|paying|charge[sd]?|charging) /

/** Meta 224,000 and Amazon 196,000: a name right before its figure. */
function findGapped(context: RoleContext): Mention | null {
  const { parse, at, metric, place } = context
  const index = parse.phrases.findIndex((one) => at >= one.start && at < one.end)
  const figure = parse.phrases[index]
  const before = parse.phrases[index - 1]
  const isWith =
    figure?.prep === 'with' &&
    before?.actor != null &&
    before.end === figure.start - 1 &&
    /^(?:of|by|than|behind|to|before|after)$/.test(before.prep ?? '')
  const isListed =
    figure?.prep === 'with' &&
    before?.actor != null &&
    before.prep === null &&
    parse.words[before.start - 1]?.tag === 'and' &&
    (before.end === figure.start - 1 || (before.end === figure.start - 2 && parse.words[before.end]?.tag === 'comma'))
  const estimated = findBesides(context)
  if (estimated !== null) return estimated
  if (isListed && before?.actor != null && canOwn(before.actor, metric)) return before.actor
  if (isWith && before?.actor != null && canOwn(before.actor, metric)) return before.actor
  const bracketed = parse.words[at - 1]?.tag === 'open' ? parse.words[at - 2]?.actor : undefined
  if (bracketed != null && !OF_PARTNERS.has(metric) && canOwn(bracketed, metric)) return bracketed
  if (figure === undefined || before === undefined || before.actor === null || before.prep !== null) return null
  if (before.end !== figure.start || !canOwn(before.actor, metric)) return null
  const word = parse.words[before.start - 1]
  const isFirst = before.start === 0 || (word !== undefined && ['comma', 'and', 'stop'].includes(word.tag))
  const another = parse.phrases[index - 2]
  // Owes Amazon $85 million and Microsoft $30 million.
  const debtor =
    parse.clauses.findLast((one) => one.start <= at && /^(?:owe|pay|charge)$/.test(one.verb?.lemma ?? ''))?.subject
      ?.actor ?? null
  if (
    word?.tag === 'and' &&
    OWES.test(place.text.slice(place.sentence.start, place.quantity.start)) &&
    debtor !== null &&
    debtor !== before.actor
  )
    return debtor
  const isTogether =
    word?.tag === 'and' &&
    another?.actor != null &&
    another.end === before.start - 1 &&
    /apiece|each/.test(place.text.slice(place.quantity.end, place.quantity.end + 10))
  return isTogether ? (another?.actor ?? null) : isFirst ? before.actor : null
}

/** While that of Orchid fell to $20 million; those of Orchid to $15 million. */
function findPronominal({ parse, at, metric }: RoleContext): Mention | null {
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

/** Its revenue, OpenAI's valuation, revenue at AMD: the owner of the noun that names the metric. */
function findPossessive(context: RoleContext, speaker: Mention | null): Mention | null {
  const { parse, at, cue, metric, place } = context
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
  if (doer?.actor != null && OF_STAFF.has(metric) && canOwn(doer.actor, metric)) return doer.actor
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

/** Bought by X, acquired by X for …: who does it. */
function findAgent({ parse, at, metric, place }: RoleContext): Mention | null {
  const isPaid = metric === 'money_other' || metric === 'opex' || metric === 'training_cost'
  if (!isPaid && !['acquisition', 'investment', 'contract', 'capex', 'accelerator_count', 'power'].includes(metric))
    return null
  // A backlog of which $300 billion is owed by OpenAI is not OpenAI's.
  if (metric === 'contract' && /\bof (?:which|that|this|it)\b[^.;]{0,20}$/.test(before(place))) return null
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = clause.parent) {
    const { verb } = clause
    // Led by Accel, with backing from Pinnacle, which put in $20 million: a clause with a doer of its own.
    if (clause.kind === 'relative' && verb !== null && !verb.isPassive && clause.subject?.actor != null) return null
    if (verb === null || !verb.isPassive) continue
    if (isPaid && !/^(?:bear|pay|cover|meet|foot|shoulder|spend|carry|absorb|put)$/.test(verb.lemma)) continue
    // £45 million was lent by the fund: the money is another's.
    if (/^(?:lend|grant|give|award|provide|finance|fund|donate|advance|promise|pledge)$/.test(verb.lemma)) continue
    if (
      metric === 'power' &&
      !/^(?:build|develop|construct|operate|own|plan|run|propose|lease|rent|buy)$/.test(verb.lemma)
    )
      continue
    const agent = parse.phrases.find(
      (one) => one.prep === 'by' && one.start > verb.at && one.start - verb.at < 12 && one.actor !== null,
    )
    if (agent?.actor != null && canOwn(agent.actor, metric) && agent.actor.ref.kind !== 'person') return agent.actor
  }
  return null
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
