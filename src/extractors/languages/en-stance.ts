// How firmly an English sentence puts a figure: by the verbs of its clause and of those that it hangs on.
import { STANCES, type Stance } from '#domain/claim.ts'
import type { Clause, VerbGroup } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import type { Speech } from './en-tellers.ts'
import { ESTIMATING, FALSEHOOD, FORECASTING, PLANNING, SAYING } from './en-verbs.ts'
import type { StanceHit } from './ja-stance.ts'

const FUTURE = /^(?:will|would|shall|should|'ll|wo|sha|won't|wouldn't)$/
const MAYBE = /^(?:could|may|might)$/
/** Nouns and adjectives that take an infinitive of what is to come: talks to raise, due to open. */
const TO_COME =
  /^(?:plans?|talks|bid|pledge|promise|proposal|offer|ambition|goal|target|aim|intention|effort|drive|push|programme|program|scheme|option|letter|intent|memorandum|right|race|poised|due|set|slated|scheduled|ready|likely|expected|planned|going|track|discussions|negotiations|go|mission|hopes?|desire|chance|blueprint|roadmap|vow|intent|be|mean)$/
const TO_COME_VERB =
  /^(?:stand|set|poise|slate|gear|schedule|go|be|look|negotiate|discuss|consider|explore|eye|weigh|want|wish)$/
/** Heads of a subject or of what a figure hangs on: the plan for 2025 is, a forecast of. */
const PLAN_NOUN =
  /^(?:plans?|targets?|forecasts?|outlook|guidance|goals?|projections?|expectations?|aim|ambition|consensus|objective|predictions?|budget|range|commitment to spend)$/
const PLAN_BEFORE =
  /\b(?:plans?|planned|targets?(?! (?:employ|ha[sd](?! been)|have(?! been)|s[eo]ll|s[eo]ld|ma[dk]e|own))|targeted|forecasts?|outlook|guidance|goals?|projections?|projected|expected|expectations?|anticipated|predicted|proposed|prospective|consensus|aiming for|aims for|target(?:ing|s) (?:for )?|estimates? of analysts|had expected)\b[^,.;]{0,50}$/i
/** In line for a $1 billion order, has applied for. */
const AHEAD =
  /\b(?:(?:in (?:line|the running)|on course|bound|headed|eligible|vying|bidding|bids|lobbying|pushing|pressing|angling|has applied|have applied|had applied|applied|applying|pitching) for|(?:close to|near|nearing|on the (?:brink|verge|cusp) of) (?:securing|signing|closing|raising|winning|buying|a deal|an agreement)?|(?:is|are|was|were) (?:meant|intended|destined|earmarked|reserved|obliged|required|contracted|bound|slated|pencilled in|penciled in|targeted) (?:for|to|at)?|has yet to|have yet to|still has to|still have to|yet to be) (?:[\w$€£'’-]+ ){0,5}$/i

/** Has no plans to spend, has no intention of buying. */
const NO_PLAN =
  /\b(?:no|any|without|denied) (?:[a-z]+ )?(?:plans?|intention|intentions|desire) (?:to|of|for)\b(?: [\w'’-]+){0,7} ?(?:about |some |around )?$/i

/** In talks with banks over a $3 billion loan. */
const IN_TALKS =
  /\bin (?:[a-z]+ )?(?:talks|negotiations|discussions) (?:with [^,.;]{1,40} )?(?:over|about|for|on) (?:[\w-]+ ){0,4}$/i
/** The talk was of one hall and $900 million. */
const TALK_OF = /\btalk (?:was|is|had been|then was) of [^.;]{0,60}$/
/** The plan for this year is $50 billion; in June it was $35 billion. */
const PLAN_BEFORE_THEN =
  /\b(?:earlier|previous|old|initial|prior|former|guidance|forecast) range (?:had been|was|is|of) $|\b(?:plan|target|forecast|guidance|budget|outlook|estimate)\b[^.]{0,80}; (?:[^,;]{1,30} )?(?:it|that) (?:was|had been|stood at) $/
const PLAN_BEHIND =
  /^\s*(?:that|which)?\s*(?:analysts|Wall Street|bankers|investors|economists|the market|the Street)?\s*(?:polled by [\w ]+ )?(?:had |have |were |was )?(?:been )?(?:expected|forecast|predicted|pencilled in|anticipated|expecting|projected|(?:looking|hoping|budgeting) for|banking on|counting on|modelling)\b|^[^,.;]{0,50}\b(?:that|which|than)\s+(?:[\w ]+ )?(?:had |have )(?:expected|forecast|predicted|anticipated|projected|planned|hoped)\b|^\s*(?:is|are) (?:expected|planned|due|forecast|meant|intended|earmarked|pencilled in|slated|supposed|to (?:follow|come)|(?:still )?(?:on the drawing board|in (?:the pipeline|planning|preparation)))\b|^ (?:[a-z]+ )?once (?:everything|it|they|the [a-z]+(?: [a-z]+)?|all(?: [a-z]+){1,3}) (?:is|are|opens?|starts?|runs?|goes)\b/i
const HEDGE =
  /\b(?:reportedly|allegedly|apparently|supposedly|purportedly|said to|believed to|thought to|rumou?red|estimated|alleged|probably|possibly|presumably|perhaps|seems? to|appears? to|by some estimates|likely to have|understood to|(?:rumou?r|word|legend) has it|so the story goes)\b/i
const RELAYED =
  /\b(?:people familiar|persons? familiar|sources? (?:say|said|familiar)|it emerged|is reported|was reported|were told|are told|are whispering|whispering about|leaked|documents (?:show|seen)|is said|it is understood|[Rr]eports? (?:has|have|had) it)\b/i
const FALSE = `(?:${FALSEHOOD})`
const DENIAL = new RegExp(
  `\\b(?:[Tt]alk|speculation|reports?|claims?|story|stories|rumou?rs?|figures?|numbers?|suggestions?|whispers|posts?)\\b[^.;]{0,160}\\b(?:is|are|was|were|proved|turned out)(?: to be)?\\s+["“]?(?:simply |just |completely |pure |utter |sheer |total |complete |entirely |wholly )*${FALSE}|\\b(?:called|branded|described|labell?ed|brands|calls)\\b[^.;]{0,60}\\b${FALSE}|\\b(?:not true|no truth|untrue|false) that\\b`,
  'i',
)
/** A figure from before, behind these words, is not to come with the one in front. */
const BACK_BEFORE =
  /\b(?:times the|double the|twice the|half the|than the|after|from|(?:compared with|compared to|against|versus|up from|down from)(?: (?:an?|the|its)(?: (?!consensus|forecast|expectation|estimate|target|guidance|projection|plan|goal|outlook|budget|ambition)[\w-]+){1,4} of)?)\s*(?:about |some |roughly |just |only )?$/i

/** Versus $5.13 billion last year: it has been, whatever it is held against. */
const OF_TIME_BEFORE =
  /^ (?:(?:in|for) )?(?:last year|a year (?:ago|earlier|before)|the (?:year before|(?:same|previous|prior|preceding|year-ago|year-earlier) (?:year|period|quarter)))\b/

export function findEnglishStance(context: RoleContext, speech: Speech | null, isOwnWord: boolean): StanceHit {
  const found: StanceHit[] = [{ stance: speech?.saying ?? 'stated', words: speech === null ? 'plain' : 'saying' }]
  // What another company says of it is relayed, its own word is not.
  if (speech?.speaker != null && speech.saying === 'stated' && !isOwnWord)
    found.push({ stance: 'reported', words: 'of-another' })
  const { place } = context
  const left = place.text.slice(place.sentence.start, place.quantity.start)
  const right = place.text.slice(place.quantity.end, place.sentence.end)
  // Now sees $8.9 billion, against $8.75 billion before.
  const isFormerPlan = /^\s*(?:before|previously|earlier|until now|so far|at first)\b/.test(right)
  const isPriced = context.metric === 'price'
  const isInstead = isPriced && /\b(?:instead|in place) of (?:about )?$/.test(left)
  const isBack =
    (BACK_BEFORE.test(left) && (OF_TIME_BEFORE.test(right) || !isOfPlan(context)) && !isFormerPlan) ||
    (isInstead && !isOfPlan(context) && !isFormerPlan)
  const add = (stance: Stance, words: string | undefined) => {
    if (words !== undefined) found.push({ stance, words })
  }
  add('denied', DENIAL.exec(place.text.slice(place.sentence.start, place.sentence.end))?.[0])
  add('denied', isTakenBack(left, right) ? 'not' : undefined)
  add('denied', isCorrected(place) ? 'corrected' : undefined)
  if (isBack) drop(found, 'planned')
  else for (const stance of stancesOfChain(context)) add(stance, 'verb')
  const own = clauseBefore(left)
  add('planned', IN_TALKS.exec(own)?.[0])
  add('planned', TALK_OF.exec(left)?.[0])
  if (!isPriced) add('planned', PLAN_BEFORE_THEN.exec(left)?.[0])
  add('planned', AHEAD.exec(own)?.[0])
  add('denied', NO_PLAN.exec(left)?.[0])
  if (context.metric === 'capex' && /\b(?:budget|programme|program)\b[^,.;]{0,40}$/i.test(left))
    add('planned', 'of-a-plan')
  // More than the $8.7 billion that analysts had expected.
  add('planned', PLAN_BEHIND.exec(right)?.[0].trim())
  if (!isPriced && !isBack && PLAN_BEFORE.test(own.slice(-70)) && !isPlanOfPast(own))
    add('planned', PLAN_BEFORE.exec(own.slice(-70))?.[0].trim())
  if (!isPriced && isOfPlan(context)) add('planned', 'of-a-plan')
  add('hedged', (HEDGE.exec(own.slice(-80)) ?? HEDGE.exec(/^[^,;]{0,40}/.exec(right)?.[0] ?? ''))?.[0])
  if (speech === null)
    add(
      'reported',
      (RELAYED.exec(left.slice(left.lastIndexOf(';') + 1)) ?? RELAYED.exec(right.split(';')[0] ?? ''))?.[0],
    )
  // Will let go 60 of its 240 staff: those who are there are no plan.
  if (
    context.metric === 'headcount' &&
    /\bof (?:its|their|the(?: company['’]s)?)(?: total| current| roughly)? $/.test(left)
  )
    drop(found, 'planned', 'stated')
  const [strongest] = found.sort((a, b) => STANCES.indexOf(b.stance) - STANCES.indexOf(a.stance))
  const isOwn = strongest === undefined || (strongest.stance === 'reported' && isOwnWord)
  return isOwn ? { stance: 'stated', words: 'own-word' } : strongest
}

function drop(found: StanceHit[], stance: Stance, as: Stance = 'reported'): void {
  for (const [index, one] of found.entries())
    if (one.stance === stance) found[index] = { stance: as, words: 'of-before' }
}

/** The words before a figure back to the last comma that parts clauses. */
function clauseBefore(left: string): string {
  const said = /^.*\b(?:said|says|say|told [\w ]{1,20}?|reported|wrote) that\b/.exec(left)?.[0].length ?? 0
  const parted = left.search(/, (?:and|but|while|after|which|who)\b[^,]*$/) + 1
  return left.slice(Math.max(left.lastIndexOf(';') + 1, parted, said))
}

/** A planned campus costs; what a plan already did is done. */
function isPlanOfPast(own: string): boolean {
  return (
    /\b(?:beat|beating|above|topped|exceeded|ahead of|below|missed)\b[^,;]{0,30}$/.test(own) &&
    !/\b(?:forecasts?|expectations?|estimates?|consensus|targets?|guidance)\b/i.test(own)
  )
}

/** The target employs 230 people, the plan belongs to a programme: no figure of the plan. */
const OF_DOERS =
  /^(?:employ|have|sell|make|own|generate|operate|run|serve|hold|earn|lose|belong|raise|hire|book|count|follow|come from)$/

/** Whether the figure is what a plan comes to: the plan for 2025 is, up from. */
function isOfPlan({ parse, at, place }: RoleContext): boolean {
  if (
    /\b(?:plans?|forecasts?|guidance|targets?|outlook|budget|estimates?|projections?|predictions?)\b[^;]{0,80}\bfrom\s*$/i.test(
      place.text.slice(place.sentence.start, place.quantity.start),
    )
  )
    return true
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = clause.parent) {
    const isPlan = clause.subject !== null && PLAN_NOUN.test(clause.subject.head) && clause.subject.actor === null
    if (isPlan && !OF_DOERS.test(clause.verb?.lemma ?? '')) return true
    if (clause.kind === 'complement') break
  }
  return false
}

/** Wants to be down to 9,000, which means cutting 1,200: what follows from a plan is one. */
const RESULTS = /^(?:mean|imply|entail|involve|translate|amount)$/

function stancesOfChain(context: RoleContext): Stance[] {
  const { parse, at } = context
  const found: Stance[] = []
  const own = parse.clauseOf[at] ?? null
  for (let clause: Clause | null = own; clause !== null; clause = clause.parent) {
    const verb = clause.verb
    const governs = verb !== null && (verb.at < at || verb.from > at || clause === own || clause.subject === null)
    if (governs) found.push(...stancesOfVerb(context, verb, clause === own))
    if (clause.kind === 'infinitive' && isToCome(clause)) found.push('planned')
    if (clause === own && verb !== null && verb.at > at && takesInfinitive(context, clause, verb)) found.push('planned')
    if (clause.kind === 'adverbial' && clause.governor === 'if') found.push('planned')
    // It is unclear whether it has paid.
    if (clause.kind === 'adverbial' && clause.governor === 'whether') found.push('hedged')
    // Committed to spending $3 billion.
    const isPledged = clause.kind === 'participial' && parse.words[clause.start - 1]?.lower === 'to'
    if (isPledged && clause.parent?.verb?.lemma === 'commit') found.push('planned')
    // Would be four times the $12 billion at which it was valued when it raised $2 billion: what has been.
    if (clause.kind === 'adverbial' && clause.governor === 'where' && clause === own && verb?.modals.length === 0) break
    const isOfTime =
      clause.kind === 'adverbial' && /^(?:when|while|after|before|since|because|as)$/.test(clause.governor ?? '')
    if (
      isOfTime &&
      clause === own &&
      verb !== null &&
      verb.modals.length === 0 &&
      parse.words[verb.at]?.form === 'past'
    )
      break
    // What is told of in another's words is as firm as those words.
    if (clause.kind === 'relative' && (clause !== own || (verb?.at ?? -1) < at) && !RESULTS.test(verb?.lemma ?? ''))
      break
  }
  return found
}

function stancesOfVerb(context: RoleContext, verb: VerbGroup, isOwn: boolean): Stance[] {
  const { at, metric } = context
  const { lemma, modals, isPassive } = verb
  const found: Stance[] = []
  // Would not confirm that it had bought: no plan.
  if (verb.isNegated && SAYING.has(lemma)) return found
  // Would have cost: what did not come to be.
  const isUnreal =
    modals.includes('would') &&
    /\bwould (?:\w+ly )?have \w/.test(
      context.place.text.slice(context.place.sentence.start, context.place.sentence.end),
    )
  if (isUnreal) found.push('hedged')
  else if (modals.some((modal) => FUTURE.test(modal))) found.push('planned')
  if (modals.some((modal) => MAYBE.test(modal))) found.push('hedged')
  if (verb.at > at) return found
  const sees = lemma === 'see' && isOwn && OF_MONEY.has(metric)
  if (FORECASTING.has(lemma) || sees || (isOwn && isPlanned(context, verb))) found.push('planned')
  if (verb.isNegated && isOwn && isDenied(lemma, modals, context)) found.push('denied')
  // Costs are put at €90 million.
  const isPut = /^(?:put|peg)$/.test(lemma) && isPassive && isOwn
  if ((ESTIMATING.has(lemma) && isPassive) || isPut) found.push('hedged')
  if (/^(?:report|say|rumour|rumor)$/.test(lemma) && isPassive) found.push('reported')
  return found
}

/** Did not offer us $18 billion; has not paid. */
const DONE =
  /^(?:offer|pay|spend|raise|invest|buy|acquire|sell|lose|earn|make|receive|sign|order|own|employ|hire|fire|lay|cut|cost|agree|put|use|train|bid|value|build|plan|intend|seek|commit|dismiss|eliminate|take|have|be|bring|generate|draw|consume|borrow|promise|pledge|bank|set|fine)$/

/** Will not build a 500MW campus, does not plan to invest; but: will not exceed, has not said whether, is not only. */
function isDenied(lemma: string, modals: readonly string[], { place, at, parse }: RoleContext): boolean {
  if (!DONE.test(lemma)) return false
  const own = parse.clauseOf[at]?.verb
  const between = place.text.slice(parse.words[own?.from ?? at]?.start ?? place.quantity.start, place.quantity.start)
  if (modals.some((modal) => !/^(?:will|wo|would)$/.test(modal))) return false
  return !/\b(?:only|just|merely|yet|more than|less than|exceed|all|until|before|far from|far (?:off|below|short))\b/.test(
    between,
  )
}

/** Needs 90MW, not 180MW; rather than the $220 million that lenders had been shown. */
const NOT_BEFORE =
  /(?:, (?:and |but )?|\b(?:and|but) |[—–(] ?|\b(?:was|were|is|are|it's|that's) )not (?:the |an? |for |at |to |by |in )?(?:about |some |around )?$/
const RATHER_BEFORE = /\b(?:rather than|instead of|and not|not) the (?:about |some )?$/
const AS_TOLD =
  /^ (?:(?:that|which) )?(?:[\w'’-]+ ){0,3}?(?:(?:previously|originally|initially|earlier|first|wrongly|widely|had|has|was|were|been) )*(?:reported|claimed|shown|stated|alleged|told|published|cited|given|rumou?red|circulating|circulated|mentioned|quoted|suggested)\b/

/** We wrote last week that it had 1,800 people: where the next sentences take it back. */
const WE_WROTE =
  /(?:^|[.:] |\n|\*)\W*(?:We|Our (?:report|story|article|newsletter|piece)|(?:An|The) (?:earlier|previous|original|first) (?:version|report|story|article)|A previous version|This (?:article|story|newsletter|report|column)|Last week['’]s (?:issue|newsletter|article))\b[^.;]*?\b(?:wrote|said|stated|reported|gave|put|had it|misstated|claimed|told you|misreported|counted)\b/i
const OWNING_UP =
  /\b(?:[Ww]rong|wrongly|incorrect(?:ly)?|mistaken(?:ly)?|in error|not so|should have|in fact|[Cc]orrection|denies|denied|we regret|apologi[sz]e|the (?:correct|right|true|actual) (?:figure|number|sum)|misread|misheard|[Tt]hat was not|it was not)\b/

function isCorrected({ text, sentence, quantity }: RoleContext['place']): boolean {
  if (!WE_WROTE.test(text.slice(sentence.start, quantity.start))) return false
  return OWNING_UP.test(text.slice(Math.max(0, sentence.start - 60), sentence.end + 200))
}

function isTakenBack(left: string, right: string): boolean {
  return (
    (NOT_BEFORE.test(left) && !/^,? but\b/.test(right)) ||
    /^\W*not (?:about |some )?$/i.test(left) ||
    (RATHER_BEFORE.test(left) && AS_TOLD.test(right))
  )
}

/** Plans $5 billion of, is aiming for; is expanding its campus to. */
function isPlanned({ place, parse, metric }: RoleContext, { lemma, at }: VerbGroup): boolean {
  const end = parse.words[at]?.end ?? 0
  // Has budgeted $2 billion: the money is there.
  const isSetAside =
    /^(?:budget|earmark)$/.test(lemma) &&
    /\b(?:has|have|had) (?:\w+ly )?\w+$/.test(place.text.slice(place.sentence.start, end))
  if (isSetAside) return false
  if (PLANNING.has(lemma) && !(metric === 'penalty' && lemma === 'seek'))
    return isPlannedObject(lemma, place.text.slice(end, place.quantity.start), metric)
  return (
    BUILDING.test(lemma) &&
    /^(?:power|accelerator_count)$/.test(metric) &&
    /\b(?:is|are|was|were) (?:now |also |already )?\w+ing$/.test(place.text.slice(place.sentence.start, end))
  )
}

/** 100,000 GPUs are to run: what the figure, as a subject, has before it. */
function takesInfinitive({ parse }: RoleContext, clause: Clause, { at }: VerbGroup): boolean {
  return parse.clauses.some(
    (one) => one.parent === clause && one.kind === 'infinitive' && isToCome(one) && one.start - at <= 2,
  )
}

const OF_MONEY: ReadonlySet<string> = new Set(['revenue', 'profit', 'capex', 'opex', 'market_size'])
/** Is expanding its campus to 1.2GW: what is being built is not there yet. */
const BUILDING = /^(?:expand|build|develop|construct|double|triple|quadruple|erect|add)$/

/** What is sought or considered has not come: loans of, an offer of. */
const SOUGHT: ReadonlySet<string> = new Set(['funding', 'investment', 'valuation', 'acquisition', 'contract', 'power'])

function isPlannedObject(lemma: string, between: string, metric: string): boolean {
  if (/^(?:seek|consider)$/.test(lemma) && SOUGHT.has(metric) && !/[,;]/.test(between)) return true
  return !/^(?:look|try|consider|seek)$/.test(lemma) || /^\s*(?:for|at|to|as much as|$)/.test(between)
}

function isToCome({ governor, parent }: Clause): boolean {
  if (governor === null) return false
  if (PLANNING.has(governor) || FORECASTING.has(governor) || TO_COME.test(governor)) return true
  return TO_COME_VERB.test(governor) && parent?.verb !== null
}
