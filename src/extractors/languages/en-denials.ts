// Who takes an English figure back: denies it, calls it false, says that there is no such plan.
import type { VerbGroup } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import { type Speech, speakerIn } from './en-tellers.ts'
import { DENYING, FALSEHOOD } from './en-verbs.ts'

/** Said that this was untrue, that there was no such plan. */
const SAID_UNTRUE = new RegExp(
  `^[^.;]{0,30}?\\b(?:that )?(?:(?:this|that|it|they|the (?:report|figure|claim|story|number|sum|amount|account|estimate)s?) (?:is|was|were|are) (?:simply |just |completely |entirely |"|“)*(?:${FALSEHOOD}|not the case|not so)\\b|there (?:is|was|were|are) (?:no such|no truth|no basis|nothing (?:to|in) (?:it|that|the)|not a word of truth))`,
  'i',
)

const FALSE = new RegExp(`\\b(?:${FALSEHOOD})\\b`, 'i')

const TALK =
  /^(?:talk|reports?|rumou?rs?|claims?|stor(?:y|ies)|figures?|numbers?|suggestions?|speculation|estimates?|allegations?|accounts?|idea|notion)$/

/** …; ByteDance called the report inaccurate: who takes back what stands before it in the sentence. */
export function findDenial(context: RoleContext): Speech | null {
  const { parse, at, place } = context
  for (const clause of parse.clauses) {
    const { verb } = clause
    // Talk of a $5 billion takeover was dismissed by Lambda.
    if (verb?.isPassive && verb.at > at && DENYING.has(verb.lemma) && TALK.test(clause.subject?.head ?? ''))
      return {
        speaker: parse.phrases.find((one) => one.start > verb.at && one.prep === 'by')?.actor ?? null,
        saying: 'denied',
      }
    if (
      verb === null ||
      verb.at < at ||
      !/^(?:call|brand|describe|label|deny|dismiss|reject|dispute|say|tell|insist)$/.test(verb.lemma)
    )
      continue
    const rest = place.text.slice(parse.words[verb.at]?.end ?? 0, place.sentence.end)
    if (SAID_UNTRUE.test(rest) && !/^ (?:already|previously)\b/.test(place.text.slice(place.quantity.end)))
      return { speaker: speakerIn(clause, context), saying: 'denied' }
    if (/^(?:say|tell|insist)$/.test(verb.lemma)) continue
    const isDenial =
      /^\s+(?:it|this|that)(?:[.,;]|$)/.test(rest) ||
      (/^(?:call|brand|describe|label|dismiss)$/.test(verb.lemma) &&
        /^\s+(?:it|this|that|them|both|these)\b/.test(rest)) ||
      /^\s+(?:the|that|this|those|these|such|it|any)\s+(?:report|figure|claim|story|number|account|estimate|suggestion|sum|amount|price|plan|talk|idea|rumou?r|speculation|allegation|charge|accusation|assertion)s?\b/i.test(
        rest,
      )
    if (!isDenial || (/^(?:call|brand|describe|label)$/.test(verb.lemma) && !FALSE.test(rest))) continue
    return { speaker: speakerIn(clause, context), saying: 'denied' }
  }
  return null
}

export function isCalledFalse({ lemma, at: verb }: VerbGroup, context: RoleContext): boolean {
  const { at, place } = context
  if (verb >= at || !/^(?:call|brand|describe|label)$/.test(lemma)) return false
  return (
    FALSE.test(place.text.slice(place.quantity.end, place.sentence.end)) &&
    deniesWord({ lemma, at: verb } as VerbGroup, context)
  )
}

/** Rejected a report that, disputes the figure; but not: dismissed 200 people, rejected a bid of. */
export function deniesWord({ lemma, at: verb }: VerbGroup, { place, parse }: RoleContext): boolean {
  if (lemma === 'deny') return true
  const between = place.text.slice(parse.words[verb]?.end ?? 0, place.quantity.start)
  return /\b(?:reports?|claims?|story|stories|suggestions?|estimates?|figures?|that|idea|notion|speculation|rumou?rs?|talk|allegations?|as)\b/i.test(
    between,
  )
}
