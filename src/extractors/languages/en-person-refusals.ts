// Which English counts of persons are of no staff and of no users: a jury, the sources, those who were polled.
import type { MetricReading } from '../metric.ts'
import { before } from '../near.ts'
import type { Refusal } from '../refusals.ts'
import { type EnglishMetricContext, reading } from './en-context.ts'

export function refusePersons(
  context: EnglishMetricContext,
  figure: string,
  right: string,
): MetricReading | Refusal | null {
  const { place } = context
  if (/\b(?:work|output|equivalent|job|labou?r) of (?:about |some |roughly )?$/i.test(before(place)))
    return 'not-staff-or-users'
  // An employees' union; one in five employees; a 40-person jury.
  if (/^an?\s+[a-z]+$/i.test(figure) || /\b(?:one|two|\d) (?:in|out of) (?:every )?$/i.test(before(place)))
    return 'not-staff-or-users'
  if (/[- ](?:person|employee)$/.test(figure))
    return OUTFIT.test(right) && /-/.test(figure) ? reading('headcount', 'person', 'outfit') : 'not-staff-or-users'
  if (isOfNoCompany(context)) return 'not-staff-or-users'
  // Reuters, citing two people: who tells.
  if (/\b(?:citing|quoting|according to|sources?:) (?:[a-z]+ )?$/i.test(before(place))) return 'not-staff-or-users'
  if (/^(?:one|a|1)\s+(?:person|employee|member|user|engineer)/i.test(figure) || isNoBody(right, figure))
    return 'not-staff-or-users'
  return null
}

const OUTFIT =
  /^ (?:[\w-]+ ){0,3}?(?:team|staff|workforce|company|start-?up|firm|lab|group|unit|shop|outfit|operation|division|business|office|developer|maker|studio|agency|consultancy|bank|provider|department)\b/i

/** The town has 40,000 people; a survey of 1,200 workers. */
function isOfNoCompany({ place, parse, at }: EnglishMetricContext): boolean {
  return (
    (/^(?:town|city|village|county|country|state|district|parish|population|suburb|petition)$/.test(
      parse.clauseOf[at]?.subject?.head ?? '',
    ) &&
      /people$/.test(place.text.slice(place.quantity.start, place.quantity.end))) ||
    (/^(?:survey|poll|study|pollsters?|researchers|authors)$/.test(parse.clauseOf[at]?.subject?.head ?? '') &&
      /^(?:ask|question|interview|poll|survey|quiz|canvass|cover)$/.test(parse.clauseOf[at]?.verb?.lemma ?? '')) ||
    /\b(?:survey|poll|sample|study|panel|crowd|town|city|village|population|county|jury|audience) of (?:about |some |over |nearly )?$/i.test(
      before(place),
    )
  )
}

/** Two people familiar with the matter: who tells, not who is counted. */
const TELLING =
  /^\s*(?:familiar|briefed|close to|with (?:direct |first-hand )?knowledge|involved in|who (?:asked|spoke|declined|requested|know|(?:have |has |had )?(?:read|seen|reviewed|viewed|heard|been briefed))|said|say|told|added|confirmed)\b/i

function isNoBody(right: string, figure: string): boolean {
  if (/(?:people|persons|employees|executives|sources|officials)$/i.test(figure) && TELLING.test(right)) return true
  if (
    /(?:business|corporate|enterprise|commercial|government)\s+(?:customers|clients)\b/i.test(
      `${figure}${right.slice(0, 30)}`,
    )
  )
    return true
  return (
    /^\s*(?:in|of) (?:the )?(?:survey|poll)/i.test(right) ||
    /^\s*(?:died|voted|attended|signed|were asked|surveyed|polled)/i.test(right) ||
    (/\b(?:customers|developers|partners)$/i.test(figure) && /^\s*(?:such as|including|accounted)/i.test(right))
  )
}
