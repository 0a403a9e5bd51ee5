// How firmly an English sentence puts a figure: by the verbs of its clause and of those that it hangs on.
import { STANCES, type Stance } from '#domain/claim.ts'
import type { Clause } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import type { Speech } from './en-tellers.ts'
import { ESTIMATING, FORECASTING, PLANNING } from './en-verbs.ts'

const FUTURE = /^(?:will|would|shall|should|'ll|won't|wouldn't)$/
const MAYBE = /^(?:could|may|might)$/
/** Nouns and adjectives that take an infinitive of what is to come: talks to raise, due to open. */
const TO_COME =
  /^(?:plans?|talks|bid|pledge|promise|proposal|offer|ambition|goal|target|aim|intention|effort|drive|push|programme|program|scheme|option|letter|intent|memorandum|right|race|poised|due|set|slated|scheduled|ready|likely|expected|planned|going|track|discussions|negotiations|go|mission|hopes?|desire|chance|blueprint|roadmap|vow|intent|be)$/
const TO_COME_VERB =
  /^(?:set|poise|slate|gear|schedule|go|be|look|continue|negotiate|discuss|consider|explore|eye|weigh|want|wish)$/
/** Heads of a subject or of what a figure hangs on: the plan for 2025 is, a forecast of. */
const PLAN_NOUN =
  /^(?:plans?|targets?|forecasts?|outlook|guidance|goals?|projections?|expectations?|aim|ambition|consensus|objective|predictions?|budget|commitment to spend)$/
const PLAN_BEFORE =
  /\b(?:plans?|planned|targets?|targeted|forecasts?|outlook|guidance|goals?|projections?|projected|expected|expectations?|anticipated|predicted|proposed|prospective|consensus|aiming for|aims for|target(?:ing|s) (?:for )?|estimates? of analysts|had expected)\b[^,.;]{0,50}$/i
const PLAN_BEHIND =
  /^\s*(?:that|which)?\s*(?:analysts|Wall Street|bankers|investors|economists)?\s*(?:polled by [\w ]+ )?(?:had |have )?(?:expected|forecast|predicted|pencilled in|anticipated|been expecting|projected)\b|^[^,.;]{0,50}\b(?:that|which|than)\s+(?:[\w ]+ )?(?:had |have )(?:expected|forecast|predicted|anticipated|projected|planned|hoped)\b|^\s*(?:is|are) (?:expected|planned|due|forecast)\b/i
const HEDGE =
  /\b(?:reportedly|allegedly|apparently|supposedly|purportedly|said to|believed to|thought to|rumou?red|estimated|alleged|probably|possibly|presumably|perhaps|seems? to|appears? to|by some estimates|likely to have|understood to)\b/i
const RELAYED =
  /\b(?:people familiar|persons? familiar|sources? (?:say|said|familiar)|it emerged|is reported|was reported|were told|are told|are whispering|whispering about|leaked|documents (?:show|seen)|is said|it is understood)\b/i
const FALSE =
  '(?:wrong|false|untrue|not true|inaccurate|incorrect|baseless|nonsense|fabricated|not accurate|fake|fiction|unfounded)'
const DENIAL = new RegExp(
  `\\b(?:reports?|claims?|story|rumou?rs?|figures?|numbers?|suggestions?)\\b[^.;]{0,160}\\b(?:is|are|was|were)\\s+["“]?(?:simply |just |completely )?${FALSE}|\\b(?:called|branded|described|labell?ed|brands|calls)\\b[^.;]{0,60}\\b${FALSE}|\\b(?:not true|no truth|untrue|false) that\\b`,
  'i',
)
/** A figure from before, behind these words, is not to come with the one in front. */
const BACK_BEFORE =
  /\b(?:times the|double the|twice the|half the|than the|after|compared with|compared to|against|versus|up from|down from|from)\s*(?:about |some |roughly |just |only )?$/i

export function findEnglishStance(context: RoleContext, speech: Speech | null, isOwnWord: boolean): Stance {
  const found: Stance[] = [speech?.saying ?? 'stated']
  // What another company says of it is relayed, its own word is not.
  if (speech?.speaker != null && speech.saying === 'stated' && !isOwnWord) found.push('reported')
  const { place } = context
  const left = place.text.slice(place.sentence.start, place.quantity.start)
  const right = place.text.slice(place.quantity.end, place.sentence.end)
  const isBack = BACK_BEFORE.test(left) && !isOfPlan(context)
  if (DENIAL.test(place.text.slice(place.sentence.start, place.sentence.end))) found.push('denied')
  if (isBack) drop(found, 'planned')
  else found.push(...stancesOfChain(context))
  const own = clauseBefore(left)
  const isPriced = context.metric === 'price'
  if (context.metric === 'capex' && /\b(?:budget|programme|program)\b[^,.;]{0,40}$/i.test(left)) found.push('planned')
  if (!isPriced && !isBack && (PLAN_BEFORE.test(own.slice(-70)) || PLAN_BEHIND.test(right)) && !isPlanOfPast(own))
    found.push('planned')
  if (!isPriced && isOfPlan(context)) found.push('planned')
  if (HEDGE.test(own.slice(-80)) || HEDGE.test(/^[^,;]{0,40}/.exec(right)?.[0] ?? '')) found.push('hedged')
  if (speech === null && (RELAYED.test(left) || RELAYED.test(right))) found.push('reported')
  const strongest = found.sort((a, b) => STANCES.indexOf(b) - STANCES.indexOf(a))[0] ?? 'stated'
  return strongest === 'reported' && isOwnWord ? 'stated' : strongest
}

function drop(found: Stance[], stance: Stance): void {
  const index = found.indexOf(stance)
  if (index >= 0) found[index] = 'reported'
}

/** The words before a figure back to the last comma that parts clauses. */
function clauseBefore(left: string): string {
  return left.slice(Math.max(left.lastIndexOf(';'), left.search(/, (?:and|but|while|after|which|who)\b[^,]*$/)) + 1)
}

/** A planned campus costs; what a plan already did is done. */
function isPlanOfPast(own: string): boolean {
  return (
    /\b(?:beat|beating|above|topped|exceeded|ahead of|below|missed)\b[^,;]{0,30}$/.test(own) &&
    !/\b(?:forecasts?|expectations?|estimates?|consensus|targets?|guidance)\b/i.test(own)
  )
}

/** Whether the figure is what a plan comes to: the plan for 2025 is, up from. */
function isOfPlan({ parse, at, place }: RoleContext): boolean {
  if (
    /\b(?:plans?|forecasts?|guidance|targets?|outlook|budget)\b[^;]{0,80}\bfrom\s*$/i.test(
      place.text.slice(place.sentence.start, place.quantity.start),
    )
  )
    return true
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = clause.parent) {
    if (clause.subject !== null && PLAN_NOUN.test(clause.subject.head) && clause.subject.actor === null) return true
    if (clause.kind === 'complement') break
  }
  return false
}

function stancesOfChain({ parse, at, place, metric }: RoleContext): Stance[] {
  const found: Stance[] = []
  const own = parse.clauseOf[at] ?? null
  for (let clause: Clause | null = own; clause !== null; clause = clause.parent) {
    const verb = clause.verb
    const isAhead = verb !== null && verb.at < at
    if (verb !== null && (isAhead || clause === own || clause.subject === null || verb.from > at)) {
      if (verb.modals.some((modal) => FUTURE.test(modal))) found.push('planned')
      if (verb.modals.some((modal) => MAYBE.test(modal))) found.push('hedged')
      if (
        PLANNING.has(verb.lemma) &&
        !(metric === 'penalty' && verb.lemma === 'seek') &&
        clause === own &&
        isAhead &&
        isPlannedObject(verb.lemma, place.text.slice(parse.words[verb.at]?.end ?? 0, place.quantity.start))
      )
        found.push('planned')
      if ((FORECASTING.has(verb.lemma) || (verb.lemma === 'see' && clause === own && OF_MONEY.has(metric))) && isAhead)
        found.push('planned')
      if (
        BUILDING.test(verb.lemma) &&
        clause === own &&
        isAhead &&
        /^(?:power|accelerator_count)$/.test(metric) &&
        /\b(?:is|are|was|were) (?:now |also |already )?\w+ing$/.test(
          place.text.slice(place.sentence.start, parse.words[verb.at]?.end ?? 0),
        )
      )
        found.push('planned')
      if (ESTIMATING.has(verb.lemma) && verb.isPassive && isAhead) found.push('hedged')
      if (verb.isPassive && /^(?:report|say|rumour|rumor)$/.test(verb.lemma) && isAhead) found.push('reported')
    }
    if (clause.kind === 'infinitive' && isToCome(clause)) found.push('planned')
    // 100,000 GPUs are to run: what its subject has before it.
    if (
      clause === own &&
      verb !== null &&
      verb.at > at &&
      parse.clauses.some(
        (one) => one.parent === own && one.kind === 'infinitive' && isToCome(one) && one.start - verb.at <= 2,
      )
    )
      found.push('planned')
    if (clause.kind === 'adverbial' && clause.governor === 'if') found.push('planned')
    // What is told of in another's words is as firm as those words.
    if (clause.kind === 'relative' && clause !== own) break
    if (clause.kind === 'relative' && (verb?.at ?? -1) < at) break
  }
  return found
}

const OF_MONEY: ReadonlySet<string> = new Set(['revenue', 'profit', 'capex', 'opex', 'market_size'])
/** Is expanding its campus to 1.2GW: what is being built is not there yet. */
const BUILDING = /^(?:expand|build|develop|construct|double|triple|quadruple|erect|add)$/

function isPlannedObject(lemma: string, between: string): boolean {
  return !/^(?:look|try|consider|seek)$/.test(lemma) || /^\s*(?:for|at|to|as much as|$)/.test(between)
}

function isToCome({ governor, parent }: Clause): boolean {
  if (governor === null) return false
  if (PLANNING.has(governor) || FORECASTING.has(governor) || TO_COME.test(governor)) return true
  return TO_COME_VERB.test(governor) && parent?.verb !== null
}
