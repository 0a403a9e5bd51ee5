// What people are counted as: staff, those who come and go, users, who pays.
import { anyOf } from './any-of.ts'
import type { ClaimCues } from './languages/cues.ts'
import type { MetricContext } from './metric.ts'
import { type MetricReading, reading } from './metric-reading.ts'
import { after, before, clauseAfter, nearestCue, type Place, sentenceAfter, sentenceBefore } from './near.ts'
import type { Refusal } from './refusals.ts'
import { areVisitors, countedPeople, headcountTarget, NO_STAFF, OTHER_CROWD, staffChange } from './staff.ts'

/** Further away, a cue speaks of something else. */
const MAX_DISTANCE = 60
export function decidePersons(
  { place, previous, staff, isOnCuts }: MetricContext,
  cues: ClaimCues,
): MetricReading | Refusal {
  if (areVisitors(place)) return 'not-staff-or-users'
  // 対象は社員の約1割、850人: of the cuts that the headline tells of.
  if (isOnCuts && /対象(?:者|人数|者数|となるの)?は[^。]{0,24}$/.test(sentenceBefore(place)))
    return reading('layoffs', 'person', 'metric:of-cuts')
  const change = staffChange(place)
  if (change !== null) return reading(change, 'person', 'metric:governing-verb')
  const target = headcountTarget(place)
  if (target !== null) return reading('headcount', 'person', target)
  if (areOthers(place)) return 'not-staff-or-users'
  const people = countedPeople(place)
  if (people === 'other') return 'not-staff-or-users'
  if (people !== null && !isCut(place)) return reading(people, 'person', 'metric:who-they-are')
  const named = place.text.slice(place.quantity.end - 14, place.quantity.end).match(/[a-z]+$/)?.[0] ?? ''
  const cue =
    nearestCue(before(place), `${named}${clauseAfter(place)}`, cues.person) ??
    nearestCue(sentenceBefore(place), sentenceAfter(place), cues.person)
  if (cue !== null && cue.distance <= MAX_DISTANCE) return reading(cue.meaning, 'person', `metric:${cue.word}`)
  if (previous?.unit === 'person') return { ...previous, rules: ['metric:previous'] }
  // ・アクセンチュア：1万1000人超, under others that were laid off.
  return staff !== null && Number(place.text.slice(place.quantity.start).match(/\d/) !== null)
    ? reading(staff, 'person', 'metric:inherited')
    : 'people-of-nothing'
}

/** Neither staff nor users, by the words on either side of them. */
function areOthers(place: Place): boolean {
  const behind = after(place)
  const words = place.text.slice(place.quantity.start, place.quantity.end)
  return (
    words === '1人' ||
    words === '一人' ||
    (behind[0] === 'が' && Number(words.slice(0, -1)) < 10) ||
    OTHERS_BEFORE.test(before(place)) ||
    OTHERS_BEHIND.test(behind)
  )
}

const OTHERS_BEFORE = anyOf(/人口[^、。]{0,4}$/, /(?:家族|夫婦|友人|仲間|同僚|男|女|子ども)[^、。\d]{0,2}$/, NO_STAFF)
const OTHERS_BEHIND = anyOf(
  /^の(?:連名|共著|共同|子ども|子供|家族)/,
  /^に(?:聞|尋ね|調査|アンケート)|^(?:を対象|から回答|が回答)/,
  /^(?:当たり|あたり|につき|ごと|目|の(?:経営者|創業者|幹部|専門家|役員|判事))/,
  OTHER_CROWD,
)

/** 社員77人を削り: what is done with them comes before who they are. */
function isCut(place: Place): boolean {
  return /減|削|解雇|退職|採用|採|雇|募|増/.test(`${before(place)}${clauseAfter(place)}`)
}
