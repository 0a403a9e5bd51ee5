// Whose an English figure is, and who says it: by the clauses around it.
import type { Metric, Stance } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import type { Clause, Parse, Phrase, VerbGroup } from './en-clauses.ts'
import { DENYING, ESTIMATING, FINDING, FORECASTING, SAYING } from './en-verbs.ts'

export interface RoleContext {
  place: Place
  parse: Parse
  /** Index of the figure's word. */
  at: number
  mentions: readonly Mention[]
  metric: Metric
  /** The word that names the metric. */
  cue: { start: number; end: number } | null
}

// ---------------------------------------------------------------- owner

export interface Owner {
  /** Null where the sentence names nobody that could own the figure. */
  mention: Mention | null
  rule: string
}

/** Whose figures are told of by a noun of theirs: Nvidia's revenue. */
const OF_ITS_OWNER: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'market_cap', 'market_cap_change', 'revenue', 'profit', 'capex', 'opex', 'users', 'subscribers',
  'headcount', 'training_cost', 'gpu_hours', 'parameter_count', 'training_tokens', 'context_window', 'price', 'power',
  'layoffs', 'hiring', 'money_other', 'contract', 'funding', 'investment', 'accelerator_count', 'acquisition',
]) // biome-ignore format: a list

export function findOwner(context: RoleContext, speaker: Mention | null): Owner {
  const special = findSpecial(context)
  if (special !== null) return special
  const agent = findAgent(context)
  if (agent !== null) return { mention: agent, rule: 'agent' }
  const gapped = findGapped(context)
  if (gapped !== null) return { mention: gapped, rule: 'gapped' }
  const possessive = findPossessive(context, speaker)
  if (possessive !== null) return { mention: possessive, rule: 'possessive' }
  const { parse, at } = context
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = outer(clause)) {
    const { subject } = clause
    if (subject === null) continue
    const found = ownerIn(subject, context, clause, speaker)
    if (found !== null) return { mention: found, rule: 'subject' }
    if (clause.kind === 'complement' || clause.kind === 'main') break
  }
  const left = leftOwner(context, speaker)
  if (left !== null) return { mention: left, rule: 'left' }
  if (speaker !== null && !speaker.isVoice) return { mention: speaker, rule: 'speaker' }
  return { mention: null, rule: 'omitted' }
}

function outer(clause: Clause): Clause | null {
  return clause.parent
}

function canOwn({ ref, isVoice }: Mention, metric: Metric): boolean {
  if (isVoice) return false
  if (ref.kind === 'chip') return metric === 'price'
  return ref.kind !== 'place'
}

function ownerIn(subject: Phrase, context: RoleContext, clause: Clause, speaker: Mention | null): Mention | null {
  const { metric, at, parse } = context
  if (at >= subject.start && at < subject.end) return followingOwner(context, subject)
  const holds = subject.actor ?? subject.owner
  const isSpeech = clause.verb !== null && isSaying(clause.verb.lemma)
  if (holds === null || (holds.start === speaker?.start && (holds.isVoice || hasOwnTopic(clause, at, parse))))
    return null
  if (holds.isVoice) return isSpeech || clause.verb === null ? null : holds
  if (
    metric === 'penalty' &&
    /^(?:fine|penali[sz]e|sanction|order|hit|impose|levy)$/.test(clause.verb?.lemma ?? '') &&
    clause.verb?.isPassive === false
  )
    return null
  return canOwn(holds, metric) ? holds : null
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
  if (next === undefined || !/^(?:of|in|from)$/.test(next.prep ?? '')) return null
  const holds = next.owner ?? next.actor
  return holds !== null && canOwn(holds, metric) ? holds : null
}

/** Meta 224,000 and Amazon 196,000: a name right before its figure. */
function findGapped({ parse, at, metric, place }: RoleContext): Mention | null {
  const index = parse.phrases.findIndex((one) => at >= one.start && at < one.end)
  const figure = parse.phrases[index]
  const before = parse.phrases[index - 1]
  const isWith =
    figure?.prep === 'with' &&
    before?.actor != null &&
    before.end === figure.start - 1 &&
    /^(?:of|by|than|behind|to|before|after)$/.test(before.prep ?? '')
  if (isWith && before?.actor != null && canOwn(before.actor, metric)) return before.actor
  if (figure === undefined || before === undefined || before.actor === null || before.prep !== null) return null
  if (before.end !== figure.start || !canOwn(before.actor, metric)) return null
  const word = parse.words[before.start - 1]
  const isFirst = before.start === 0 || (word !== undefined && ['comma', 'and', 'stop'].includes(word.tag))
  const another = parse.phrases[index - 2]
  const isTogether =
    word?.tag === 'and' &&
    another?.actor != null &&
    another.end === before.start - 1 &&
    /apiece|each/.test(place.text.slice(place.quantity.end, place.quantity.end + 10))
  return isTogether ? (another?.actor ?? null) : isFirst ? before.actor : null
}

/** Its revenue, OpenAI's valuation, revenue at AMD: the owner of the noun that names the metric. */
function findPossessive(context: RoleContext, speaker: Mention | null): Mention | null {
  const { parse, cue, metric, place } = context
  if (cue === null || !OF_ITS_OWNER.has(metric) || cue.end > place.sentence.end) return null
  const index = parse.words.findIndex((word) => word.end > cue.start)
  const phrase = parse.phrases.find((one) => index >= one.start && index < one.end)
  if (phrase === undefined) return null
  const owner = phrase.owner
  if (owner === null || !canOwn(owner, metric) || (owner.ref.kind === 'person' && owner.start === speaker?.start))
    return null
  return isOwnedBy(phrase, owner, context) ? owner : null
}

/** Orders from Meta are not Meta's; sales of H20 are not the chip's. */
function isOwnedBy(phrase: Phrase, owner: Mention, { parse }: RoleContext): boolean {
  const at = parse.words.findIndex((word) => word.start === owner.start)
  return at < phrase.end || phrase.head !== 'order'
}

/** Bought by X, acquired by X for …: who does it. */
function findAgent({ parse, at, metric }: RoleContext): Mention | null {
  if (!['acquisition', 'investment', 'contract', 'capex', 'accelerator_count'].includes(metric)) return null
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = clause.parent) {
    const { verb } = clause
    if (verb === null || !verb.isPassive) continue
    const agent = parse.phrases.find(
      (one) => one.prep === 'by' && one.start > verb.at && one.start - verb.at < 12 && one.actor !== null,
    )
    if (agent?.actor != null && canOwn(agent.actor, metric) && agent.actor.ref.kind !== 'person') return agent.actor
  }
  return null
}

/** Values Anthropic at …, fined Clearview AI …, a penalty on OpenAI: whose figure stands behind the verb. */
function findSpecial({ place, mentions, metric, parse, at }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  const verb = parse.clauseOf[at]?.verb
  if (
    metric === 'funding' &&
    verb != null &&
    /^(?:promise|award|grant|give|allot|hand|lend)$/.test(verb.lemma) &&
    !verb.isPassive
  ) {
    const receiver = parse.words.slice(verb.at + 1, at).find((word) => word.tag === 'actor')?.actor
    if (receiver != null) return { mention: receiver, rule: 'receiver' }
  }
  const left = text.slice(sentence.start, quantity.start)
  if (metric === 'valuation' || metric === 'market_cap') {
    const valued = mentions
      .filter((one) => one.end <= quantity.start && one.ref.kind === 'organisation' && !one.isVoice)
      .find(
        (one) =>
          /\b(?:valu(?:es?|ed|ing)|put(?:s|ting)?|worth of)\s+(?:[\w'’-]+\s){0,4}$/i.test(
            text.slice(sentence.start, one.start),
          ) && /^(?:,[^,]{0,50},)?\s+(?:itself )?at\b[^,;]{0,40}$/.test(text.slice(one.end, quantity.start)),
      )
    const second = mentions.filter((one) => one.end <= quantity.start && one.ref.kind === 'organisation').at(-1)
    if (
      second !== undefined &&
      /^ at (?:some |about |around )?$/.test(text.slice(second.end, quantity.start)) &&
      /\b(?:and|,) $/.test(text.slice(sentence.start, second.start)) &&
      /valu/i.test(left)
    )
      return { mention: second, rule: 'valued' }
    if (valued !== undefined) return { mention: valued, rule: 'valued' }
  }
  if (metric === 'funding' || metric === 'valuation') {
    // Nvidia is to put $1 billion into Poolside as part of a $2 billion raise.
    const isLed = verbsAround(parse, at).some((lemma) =>
      /^(?:lead|join|anchor|underwrite|arrange|participate|put|invest|contribute)$/.test(lemma),
    )
    const into = isLed
      ? mentions.find(
          (one) =>
            one.ref.kind === 'organisation' &&
            !one.isVoice &&
            /\b(?:in|into)\s+(?:the |[\w-]+ ){0,2}$/.test(text.slice(sentence.start, one.start)),
        )
      : undefined
    if (into !== undefined) return { mention: into, rule: 'invested' }
    if (isLed && (metric === 'funding' || parse.clauseOf[at]?.subject?.actor != null))
      return { mention: null, rule: 'led' }
  }
  if (metric === 'funding') {
    // The financing values the company at …
    const valued = mentions.find(
      (one) =>
        one.start >= quantity.end &&
        one.ref.kind === 'organisation' &&
        !one.isVoice &&
        /^[^.;]{0,40}\b(?:values|valued|valuing|brings|brought)\s+$/.test(text.slice(quantity.end, one.start)),
    )
    if (valued !== undefined) return { mention: valued, rule: 'valued' }
  }
  if (metric === 'penalty') return findPayer(place, mentions, parse, at)
  return null
}

function verbsAround({ clauseOf }: Parse, at: number): string[] {
  const verbs: string[] = []
  for (let clause: Clause | null = clauseOf[at] ?? null; clause !== null; clause = clause.parent)
    if (clause.verb !== null) verbs.push(clause.verb.lemma)
  return verbs
}

function findPayer(
  { text, sentence, quantity }: Place,
  mentions: readonly Mention[],
  parse: Parse,
  at: number,
): Owner | null {
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const paying = companies.find(
    (one) =>
      /\b(?:fin(?:ed?|es|ing)|penali[sz]\w+|sanction\w*|sued?|suing|told|order\w*|sought (?:from )?|against|on|from|with|against the|impos\w+ on)\s+(?:[a-z-]+ ){0,3}?$/i.test(
        text.slice(Math.max(sentence.start, one.start - 40), one.start),
      ) && isPenal(text, sentence, one, quantity),
  )
  if (paying !== undefined) return { mention: paying, rule: 'payer' }
  const subject = parse.clauseOf[at]?.subject
  const self = subject?.actor ?? subject?.owner ?? null
  if (/^(?:ask|seek|demand|claim|want|request)$/.test(parse.clauseOf[at]?.verb?.lemma ?? '') && self !== null)
    return { mention: null, rule: 'claimed' }
  const isPlaintiff = /plaintiff|author|court|jury|judge|regulator/.test(subject?.head ?? '')
  return self === null && isPlaintiff
    ? { mention: companies.filter((one) => one.end <= quantity.start).at(0) ?? null, rule: 'payer' }
    : null
}

/** "on OpenAI", but not "deal with OpenAI" or "depends on OpenAI": what stands around is of a fine. */
function isPenal(
  text: string,
  sentence: { start: number; end: number },
  one: Mention,
  quantity: { start: number; end: number },
): boolean {
  const before = text.slice(Math.max(sentence.start, one.start - 40), one.start)
  if (/\b(?:fin|penal|sanction|sue|suing|told|order)/i.test(before.slice(-24))) return true
  const [from, to] = one.start < quantity.start ? [one.start - 60, quantity.start] : [quantity.end, one.start]
  return /\b(?:fine|penalty|damages|claim|claimed|imposed|sought|demand|award|levied|verdict|judgment|lawsuit|suit)/i.test(
    text.slice(Math.max(sentence.start, from), to),
  )
}

/** The last name before the figure that no preposition governs; of a heading, the only one. */
function leftOwner({ parse, at, metric, place }: RoleContext, speaker: Mention | null): Mention | null {
  const clause = parse.clauseOf[at]
  const before = parse.phrases.filter((one) => one.end <= at && one.prep === null)
  const found = before
    .map((one) => one.actor ?? one.owner)
    .filter((one) => one !== null)
    .filter(
      (one) =>
        canOwn(one, metric) && one.start !== speaker?.start && one.ref.kind !== 'person' && one.ref.kind !== 'place',
    )
  const own = found.filter((one) => clause !== undefined && (parse.words[clause.start]?.start ?? 0) <= one.start)
  const candidate = own.at(0) ?? (clause?.kind === 'main' && clause.subject !== null ? undefined : found.at(-1))
  return candidate !== undefined && candidate.end <= place.quantity.start ? candidate : null
}

// ---------------------------------------------------------------- speaker

export interface Speech {
  /** Null where nobody is named: people familiar with the matter. */
  speaker: Mention | null
  saying: Stance
}

export function isSaying(lemma: string): boolean {
  return (
    SAYING.has(lemma) || ESTIMATING.has(lemma) || FORECASTING.has(lemma) || DENYING.has(lemma) || FINDING.has(lemma)
  )
}

function stanceOf(lemma: string, speaker: Mention | null): Stance {
  if (DENYING.has(lemma)) return 'denied'
  if (FORECASTING.has(lemma)) return 'planned'
  if (ESTIMATING.has(lemma)) return 'hedged'
  return speaker === null || speaker.isVoice || speaker.ref.kind === 'person' || lemma === 'find'
    ? 'reported'
    : 'stated'
}

/** Verbs whose object is what they say: reported revenue of, forecast sales of, puts the cost at. */
const WITH_OBJECT =
  /^(?:report|announce|disclose|forecast|estimate|predict|project|expect|anticipate|foresee|claim|unveil|confirm|reveal|deny|reject|dispute|dismiss|guide|declare)$/
/** Puts the cost at $1 billion. */
const PUT_AT = /\bput(?:s|ting)?\b[^.;]{0,60}\bat\s+(?:about |some |around |roughly )?$/i
const OF_VOICES = /^(?:put|give|count|peg|quote|cite|show|see|tally|calculate|reckon|find)$/

export function findSpeech(context: RoleContext): Speech | null {
  return (
    findDenial(context) ?? findInChain(context) ?? findRelative(context) ?? findAside(context) ?? findSource(context)
  )
}

const FALSE =
  /\b(?:wrong|false|untrue|not true|inaccurate|incorrect|baseless|nonsense|fabricated|fake|fiction|unfounded|misleading)\b/i

/** …; ByteDance called the report inaccurate: who takes back what stands before it in the sentence. */
function findDenial(context: RoleContext): Speech | null {
  const { parse, at, place } = context
  for (const clause of parse.clauses) {
    const { verb } = clause
    if (
      verb === null ||
      verb.at < at ||
      !/^(?:call|brand|describe|label|deny|dismiss|reject|dispute)$/.test(verb.lemma)
    )
      continue
    const rest = place.text.slice(parse.words[verb.at]?.end ?? 0, place.sentence.end)
    const isDenial =
      /^\s+(?:the|that|this|those|these|such|it|any)\s+(?:report|figure|claim|story|number|account|estimate|suggestion)s?\b/i.test(
        rest,
      )
    if (!isDenial || (/^(?:call|brand|describe|label)$/.test(verb.lemma) && !FALSE.test(rest))) continue
    return { speaker: speakerIn(clause, context), saying: 'denied' }
  }
  return null
}

/** The 50,000 Hoppers that SemiAnalysis wrote about. */
function findRelative(context: RoleContext): Speech | null {
  const { parse, at } = context
  const phrase = parse.phrases.find((one) => at >= one.start && at < one.end)
  for (const clause of parse.clauses) {
    const { verb, subject } = clause
    if (
      clause.kind !== 'relative' ||
      verb === null ||
      subject === null ||
      !isSaying(verb.lemma) ||
      phrase === undefined
    )
      continue
    if (clause.start - phrase.end > 2 || clause.start <= at || verb.modals.length > 0) continue
    const speaker = speakerIn(clause, context)
    if (speaker !== null && subject.start >= clause.start) return { speaker, saying: stanceOf(verb.lemma, speaker) }
  }
  return null
}

/** The clause that the figure's own is said in, or the verb of saying that it is the object of. */
function findInChain(context: RoleContext): Speech | null {
  const { parse, at } = context
  const own = parse.clauseOf[at] ?? null
  let found: Speech | null = null
  for (let clause: Clause | null = own; clause !== null; clause = clause.parent) {
    const verb = clause.verb
    if (verb === null) continue
    const speaker = speakerIn(clause, context)
    const isOwn = clause === own
    // Told investors to expect: who tells is who expects.
    if (clause.kind === 'infinitive' && /^(?:tell|ask|urge|lead)$/.test(clause.parent?.verb?.lemma ?? '')) continue
    if (DENYING.has(verb.lemma) && verb.at < at && !verb.isNegated && deniesWord(verb, context))
      return { speaker, saying: 'denied' }
    const says = isOwn
      ? clause.kind !== 'infinitive' &&
        saysDirectly(
          verb.lemma,
          speaker,
          verb.at < at,
          PUT_AT.test(context.place.text.slice(context.place.sentence.start, context.place.quantity.start)),
        )
      : saysClause(verb.lemma, clause, own)
    if (!says || found !== null || (verb.isPassive && speaker === null)) continue
    if (isOwnWords(clause)) found = { speaker: null, saying: 'stated' }
    else if (isAnonymous(clause)) found = { speaker: null, saying: stanceOf(verb.lemma, null) }
    else if (speaker !== null || clause.subject !== null) found = { speaker, saying: stanceOf(verb.lemma, speaker) }
  }
  return found
}

/** Rejected a report that, disputes the figure; but not: dismissed 200 people, rejected a bid of. */
function deniesWord({ lemma, at: verb }: VerbGroup, { place, parse }: RoleContext): boolean {
  if (lemma === 'deny') return true
  const between = place.text.slice(parse.words[verb]?.end ?? 0, place.quantity.start)
  return /\b(?:reports?|claims?|story|stories|suggestions?|estimates?|figures?|that|idea|notion|speculation|rumou?rs?|talk|allegations?|as)\b/i.test(
    between,
  )
}

/** Whose report it is where the sentence names one company before the figure. */
function ownerBefore({ mentions, place }: RoleContext): Mention | null {
  return (
    mentions.find((one) => one.ref.kind === 'organisation' && !one.isVoice && one.end <= place.quantity.start) ?? null
  )
}

function isOwnWords({ subject }: Clause): boolean {
  return subject !== null && subject.actor === null && subject.owner === null && OWN_WORDS.test(subject.head)
}

function isAnonymous({ subject }: Clause): boolean {
  return (
    subject !== null &&
    subject.actor === null &&
    subject.owner === null &&
    /^(?:people|sources?|analysts|investors|bankers|executives|insiders|officials|reports|media|papers|observers|critics|some|many|employees|documents|filings|rumou?rs|who)$/.test(
      subject.head,
    )
  )
}

function saysDirectly(lemma: string, speaker: Mention | null, isBefore: boolean, isPutAt: boolean): boolean {
  if (!isBefore) return false
  if (WITH_OBJECT.test(lemma) && !DENYING.has(lemma)) return true
  if (lemma === 'put' && speaker !== null && isPutAt) return true
  return OF_VOICES.test(lemma) && speaker !== null && (speaker.isVoice || speaker.ref.kind === 'person')
}

function saysClause(lemma: string, clause: Clause, own: Clause | null): boolean {
  if (!isSaying(lemma)) return false
  for (let one = own; one !== null && one !== clause; one = one.parent)
    if (one.parent === clause || one.kind === 'complement')
      return (
        (FORECASTING.has(lemma) && one.kind === 'relative') ||
        one.kind === 'complement' ||
        (FORECASTING.has(lemma) && one.kind === 'infinitive') ||
        (one.kind === 'infinitive' && /^(?:claim|tell|ask|lead)$/.test(lemma)) ||
        (OF_VOICES.test(lemma) && one.kind === 'participial')
      )
  return false
}

/** Who a clause's subject is; of a spokesman for a company and of its filings, the company. */
/** A company's own words: its filing, the paper, the model card. */
const OWN_WORDS =
  /^(?:filings?|prospectus|accounts|paper|report|statement|release|card|results|disclosures?|documentation|blog)$/

function speakerIn({ subject, verb }: Clause, { parse }: RoleContext): Mention | null {
  if (subject === null || verb?.isPassive === true) return null
  if (subject.actor !== null) return subject.actor
  if (subject.owner !== null) return subject.owner
  if (
    !/^(?:spokes(?:man|woman|person)|representative|officials?|executives?|analysts?|economists?|researchers?|estimates?|report|note|filing|study|survey|data|figures|lawyers?|team|head|boss|chief|director|people|founder|minister|secretary)$/.test(
      subject.head,
    )
  )
    return null
  const next = parse.phrases.find(
    (one) => one.start >= subject.end && one.start - subject.end <= 1 && one.prep !== null,
  )
  return next !== undefined && /^(?:for|at|of|from|by)$/.test(next.prep ?? '') ? (next.actor ?? next.owner) : null
}

/** …, Jassy said; …," said Dr Anand. */
function findAside(context: RoleContext): Speech | null {
  const { parse, at } = context
  const segment = segmentOf(parse, at)
  for (const clause of parse.clauses) {
    const verb = clause.verb
    if (verb === null || !isSaying(verb.lemma) || verb.at < segment.from || verb.at >= segment.to || verb.isPassive)
      continue
    const isTrailing =
      clause.kind === 'aside' ||
      (verb.at > at && isFinal(parse, verb.at, segment.to)) ||
      (clause.kind === 'adverbial' && clause.governor === 'as')
    if (!isTrailing || verb.lemma === 'expect') continue
    const speaker = speakerIn(clause, context)
    if (clause.subject !== null && isOwnWords(clause)) return { speaker: ownerBefore(context), saying: 'stated' }
    if (clause.subject !== null)
      return { speaker: isAnonymous(clause) ? null : speaker, saying: stanceOf(verb.lemma, speaker) }
  }
  return null
}

/** What a semicolon parts is said by others. */
function segmentOf({ words }: Parse, at: number): { from: number; to: number } {
  const isStop = (word: { lower: string }) => word.lower === ';'
  const from = words.findLastIndex((word, index) => index < at && isStop(word)) + 1
  const to = words.findIndex((word, index) => index > at && isStop(word))
  return { from, to: to < 0 ? words.length : to }
}

/** Whether nothing but a time and a comma or the end stands behind the verb. */
function isFinal({ words, clauseOf }: Parse, verb: number, end: number): boolean {
  const rest = words.slice(verb + 1, end)
  const stop = rest.findIndex((word) => word.tag === 'comma' || word.lower === '.')
  const tail = stop < 0 ? rest : rest.slice(0, stop)
  const isIntroduced = words[clauseOf[verb]?.subject?.start ?? -1] !== undefined
  return (
    isIntroduced &&
    tail.every((word) =>
      ['date', 'prep', 'det', 'adv', 'quote', 'noun', 'actor', 'to', 'own', 'stop'].includes(word.tag),
    ) &&
    tail.length <= 8 &&
    !tail.some((word) => word.tag === 'verb')
  )
}

const ACCORDING =
  /\b(?:according to|as reported by|reported by|estimates? (?:by|from)|in the words of|calculations? (?:by|from)|data (?:from|by)|figures (?:from|by)|a (?:report|study|survey|note|tally|count|forecast) (?:by|from)|(?:analysts|researchers|economists) (?:at|from))\s+(?:[\w'’-]+\s){0,5}?$/i
const BY_COUNT = /\b(?:by|on|in)\s+(?:the )?$/i
const COUNT_NOUN =
  /^['’]?s?\s+(?:own\s+)?(?:latest\s+)?(?:count|estimates?|account|reckoning|tally|calculations?|admission|figures?|numbers?|data|forecasts?|projections?|view|telling|arithmetic|model|table|filing|prospectus|report)\b/i

/** According to Omdia, by DeepSeek's own account, estimates by Sensor Tower. */
function findSource({ place, mentions, parse, at }: RoleContext): Speech | null {
  const { text, sentence } = place
  const segment = segmentOf(parse, at)
  const from = parse.words[segment.from]?.start ?? sentence.start
  const to = parse.words[segment.to - 1]?.end ?? sentence.end
  for (const one of mentions) {
    if (one.start < from || one.end > to) continue
    const before = text.slice(from, one.start)
    const according = ACCORDING.exec(before)
    if (according !== null && !/\b(?:led|polled)\b/.test(according[0]))
      return {
        speaker: one,
        saying: /estimat|calculat|reckon/i.test(according[0])
          ? 'hedged'
          : /forecast|project/i.test(according[0])
            ? 'planned'
            : one.isVoice || one.ref.kind === 'person'
              ? 'reported'
              : 'stated',
      }
    const isPossessive = /^(?:its|their|our)$/i.test(text.slice(one.start, one.end))
    const after = `${isPossessive ? "'s" : ''}${text.slice(one.end, to)}`
    const count = COUNT_NOUN.exec(after)
    if (count !== null && BY_COUNT.test(before))
      return {
        speaker: one,
        saying: /estimat|reckon|calculat/i.test(count[0]) ? 'hedged' : one.isVoice ? 'reported' : 'stated',
      }
  }
  const anonymous =
    /\b(?:according to (?:people|sources|a person|two people|three people|reports?)|people familiar|reports? say|it (?:is|was) reported)\b/i.test(
      text.slice(from, to),
    )
  return anonymous ? { speaker: null, saying: 'reported' } : null
}
