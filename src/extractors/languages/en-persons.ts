// Which English counts are of persons, and whether of staff, of hires, of cuts, of users or of those who pay.
import type { Metric } from '#domain/claim.ts'
import type { MetricReading } from '../metric.ts'
import { after, before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { Refusal } from '../refusals.ts'
import { isAfterLabel, leadMetric } from './en-bare-persons.ts'
import { type EnglishMetricContext, reading } from './en-context.ts'
import { frameOfPersons } from './en-frames.ts'
import { refusePersons } from './en-person-refusals.ts'

const SUBSCRIBERS =
  /\b(?:subscri\w+|paying|paid|pays?|members?(?:hip(?! fee))?|seats?|licen[cs]es|premium (?:users|customers)|paid-up)\b/i
const USERS =
  /\b(?:users?|actives?|MAUs?|DAUs?|WAUs?|people (?:use|using|who use|open|talk|visit|turn)|use it|use (?:the|its)|visitors?|audience|creators|viewers|patients|shoppers|learners|pupils|riders|borrowers|readers|downloads?|downloaded|installed (?:by|on)|tried it|customers|sign-?ups?|used by|registered|accounts?|developers (?:use|build)|used by|listeners|players|followers|drivers|clinicians|students|teachers|lawyers)\b/i
const LAYOFFS =
  /\b(?:affected|cut(?:s|ting)?|lay(?:s|ing)? ?-?offs?|laid off|lay off|job cuts?|job losses|jobs? (?:cut|lost|gone)|eliminat\w*|redundan\w*|terminat\w*|loss of|cost of|on notice|(?:jobs|posts|roles|positions|people|workers) (?:elsewhere |there |so far |already )?(?:have|had) (?:gone|left)|(?:jobs|posts|roles|positions|people|workers|staff|employees) (?:will |would |may |could |might )?(?:have to go|must go)|at stake|let(?:ting)? (?:\w+ )?go|lett?ing go|d(?:o|oes|oing|one|id) away with|g[eo]t(?:ting)? rid of|shed(?:ding)?|dismiss\w*|fir(?:e|ed|ing)|axe[ds]?|axing|lose their|lost their|sack\w*|slash\w*|layoffs?|lay-offs?|scrapp?\w*|downsiz\w*|retrench\w*|furlough\w*|culls?|costs?(?= (?:some |about |around |roughly |as many as |up to )?$)|without work|part(?:s|ed|ing)? (?:ways|company|with)|goodbye|farewell|show(?:n|ed|s)? the door|sent [^.;]{0,40} home|sent home|pink slips?|got notice|notice to|trim\w*|(?:push|forc|squeez|usher|eas)(?:e|ed|ing) out|put out of work|out of (?:a job|work)|los(?:e|es|ing) (?:their|its) (?:jobs?|posts?)|thrown out|stopp?(?:ed|ing) (?:working with|using)|severance|buyouts?|departures?|made redundant|(?:jobs|posts|roles|positions|people|workers) (?:could|would|will|may|might|are|were|have|had|to|is|at)\s?(?:be |been |to be )?(?:go|lost|risk|disappear|affected|cut|going|axed|eliminated|leave|leaving|gone)|lost)\b/i
const HIRING =
  /\b(?:hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|new (?:jobs|hires|positions|roles|staff|employees|workers|engineers)|take on|taking on|taken on|took on|looking for|fill(?:s|ed|ing)?|work for(?= (?:about |some |around |another |up to )?$)|vacanc\w*|openings?|bring(?:ing)? in|employ another|appoint|enlist|poach\w*|onboard\w*|more (?:people|staff|engineers|employees|workers|researchers))\b/i
const HEADCOUNT =
  /\b(?:employ(?:s|ed|ing|ees?)?|staff(?:ers)?|headcount|head-count|workforce|workers?|work for|works? (?:at|for)|payroll|team|ranks|people|personnel|engineers?|researchers?|scientists?|strong|full-time|labour force|contractors?|colleagues|heads|organi[sz]ation of|shop of|jobs|positions|roles|posts)\b/i

/** Which would bring it to around 12,000. */
const BROUGHT_TO =
  /\b(?:bring|take|push|rais|swell|grow|lift|ris|climb)\w*\b[^.;]{0,40}\bto\s+(?:about |some |around |roughly |nearly |almost |over |more than |just )?$/i
const STAFF: ReadonlySet<Metric> = new Set<Metric>(['hiring', 'layoffs', 'headcount'])

export function decidePersons(context: EnglishMetricContext): MetricReading | Refusal {
  const { place, previous } = context
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  const right = sentenceAfter(place)
  const refused = refusePersons(context, figure, right)
  if (refused !== null) return refused
  const said = bySaying(context, figure, right)
  if (said !== null) return said
  const framed = frameOfPersons(context.parse, context.at)
  if (framed !== null) return reading(framed, 'person', 'frame')
  const again = goesOn(context, figure, right)
  if (again !== null) return again
  const listed = context.lead !== null && isAfterLabel(place) ? leadMetric(context.lead) : null
  const metric = byFigure(figure, right, context) ?? listed ?? byClause(context)
  if (metric !== null) return reading(metric, 'person', 'persons')
  const last = previous?.unit === 'person' || !isBareCount(figure) ? previous : context.before
  return last?.unit === 'person' ? { ...last, rules: ['metric:previous'] } : reading('headcount', 'person', 'persons')
}

function isBareCount(figure: string): boolean {
  return /\d$|illion$|thousand$/.test(figure)
}

/** By words right beside the figure that leave no doubt. */
function bySaying(context: EnglishMetricContext, figure: string, right: string): MetricReading | null {
  const { place, previous } = context
  if (
    /^[- ]strong\b/.test(right) ||
    (/\bof (?:its|their|the|his|[A-Z][\w.]*['’]s)(?: some| roughly| total)? $/.test(before(place)) &&
      /(?:staff|employees|workers|people|jobs|posts|roles|positions)$/.test(figure))
  )
    return reading('headcount', 'person', 'strong')
  if (BROUGHT_TO.test(before(place)) && previous?.unit === 'person')
    return STAFF.has(previous.metric) ? reading('headcount', 'person', 'brought-to') : previous
  // And about 300,000 pay for it; 250,000 of whom were paying.
  if (PAYS.test(right)) return reading('subscribers', 'person', 'pay')
  if (
    /(?:staff|people|workers|employees|jobs)$/.test(figure) &&
    /^ (?:will |would |may |could |might )?(?:have to go|must go|face the axe|are to go|be (?:at (?:stake|risk)|lost|in danger)|(?:are|were) (?:now )?(?:at (?:stake|risk)|in danger|under threat|on the line))\b/.test(
      right,
    )
  )
    return reading('layoffs', 'person', 'go')
  if (GONE.test(right) && (previous ?? context.before)?.metric === 'layoffs')
    return reading('layoffs', 'person', 'left')
  // Is cutting its headcount by 210 to 1,900.
  if (
    previous?.unit === 'person' &&
    /^ to (?:about |some )?$/.test(place.text.slice(place.previousEnd, place.quantity.start)) &&
    /\b(?:headcount|workforce|payroll|staff) by\b/.test(sentenceBefore(place))
  )
    return reading('headcount', 'person', 'to')
  return null
}

/** A figure that goes on counting what the one before it counts. */
function goesOn({ place, previous }: EnglishMetricContext, figure: string, right: string): MetricReading | null {
  // 770 when …, and 2,000 a year later: a bare number goes on counting the same.
  const joint = place.text.slice(place.previousEnd, place.quantity.start)
  if (
    isBareCount(figure) &&
    previous?.unit === 'person' &&
    /^(?:[^.;]*\b)?(?:and|to|from|against|compared with|versus|or|than|of|after)\s+(?:about |some |around |roughly )?$/.test(
      joint,
    ) &&
    !/\b(?:hir|lay|laid|cut|pay|subscri)\w*/.test(joint)
  )
    return { ...previous, rules: ['metric:previous'] }
  // 200 employees and 500 contractors.
  if (
    previous?.unit === 'person' &&
    STAFF.has(previous.metric) &&
    !/^\s+(?:will|would|work|are|were|is|have|has|had|who|could|may|can)\b/.test(right) &&
    /^(?:, |,? (?:and|or|plus|as well as) )(?:about |some |another )?$/.test(joint) &&
    /(?:people|employees|staff|staffers|workers|contractors|engineers|jobs|roles|positions|researchers)$/.test(figure)
  )
    return { ...previous, rules: ['metric:previous'] }
  return null
}

const PAYS =
  /^,?(?: (?:of (?:them|whom|which|its users|those)|were|are|now|already|also|currently|is|people|users|customers)){0,3} (?:pay|pays|paid|paying|subscribe|subscribed)\b(?! (?:off|back|\$|€|£|no|nothing))/

const GONE = /^ (?:people |workers |staff |of them )?(?:have |had )?(?:already |since )?(?:left|gone|departed)\b/

/** By what is counted: paying users, monthly users. */
function byFigure(figure: string, right: string, context: EnglishMetricContext): Metric | null {
  if (/\bmembers$/.test(figure) && /\b(?:team|staff|workforce|crew)\b/i.test(before(context.place))) return 'headcount'
  const words = `${figure} ${/^[^,.;:]{0,40}/.exec(right)?.[0] ?? ''}`
  const own = `${figure} ${/^\s+(?:of (?:them|whom|which|those|these)\s+)?[a-z-]+/i.exec(right)?.[0] ?? ''}`
  if (
    /\b(?:paying|subscri\w+|paid (?:users|seats|members|customers|accounts)|members|seats)\b/i.test(figure) ||
    /^[,\s]*(?:paying|paid|pay|subscribe)\b|^\s+(?:of (?:them|whom|which|its users|those)\s+)?(?:pay|pays|subscribe|were paying|are paying)\b/i.test(
      right,
    )
  )
    return 'subscribers'
  if (/\busers?\b|\bactives?\b|\bsign-?ups?\b/i.test(own))
    return SUBSCRIBERS.test(words) && /\b(?:pay|paying|paid)\b/i.test(words) ? 'subscribers' : 'users'
  if (
    /\b(?:customers|developers|students|teachers|clinicians|lawyers|visitors|downloads|accounts|creators|players|listeners|viewers|patients|shoppers|learners|pupils|riders|borrowers|readers)\b/i.test(
      own,
    )
  )
    return /paying/i.test(words)
      ? 'subscribers'
      : USERS.test(`${sentenceBefore(context.place)} ${words}`) || isReached(context)
        ? 'users'
        : null
  if (
    /\bpeople\b/i.test(own) &&
    /\b(?:use|using|used|visit|visited|download(?:ed)?|installed|chat|turn to|try|tried|(?:built|made|created|coded|written) (?:something|anything|an? \w+|\w+) (?:with|on|in) it|sign(?:ed)? up|registered)\b/i.test(
      `${before(context.place)} ${right.slice(0, 50)}`,
    )
  )
    return 'users'
  return null
}

const SHARE_OF_STAFF =
  /\b(?:[\d.]+(?:%| per ?cent)|an? (?:third|quarter|fifth|tenth)|half|two[- ]thirds|most|part|one in \w+) of (?:its|their|the|his|all)(?: [\w'’-]+){0,3}? (?:staff|workforce|employees|workers|headcount|payroll|jobs|people)\b/g

/** United Tech Workers is no word of staff: a text without the letters of the names in it. */
function unnamed(words: string, offset: number, { mentions }: EnglishMetricContext): string {
  let text = words
  for (const { start, end, ref } of mentions) {
    const [from, to] = [start - offset, end - offset]
    if (from < 0 || to > words.length || (ref.kind !== 'organisation' && ref.kind !== 'person')) continue
    if (/^[A-Z]/.test(words[from] ?? '')) text = text.slice(0, from) + 'X'.repeat(to - from) + text.slice(to)
  }
  return text
}

/** We passed 2 million developers, a year ago we had 30,000 customers: those who use what is made. */
function isReached({ place, parse, at }: EnglishMetricContext): boolean {
  const verb = parse.clauseOf[at]?.verb?.lemma ?? ''
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  if (
    /^(?:pass|top|surpass|exceed|cross)/i.test(figure) ||
    /^(?:pass|top|reach|hit|exceed|surpass|cross|serve|attract|count)$/.test(verb)
  )
    return true
  if (
    /^\s+(?:have |has |had |now |already |regularly |currently )*(?:used?|uses|using|tried|adopted|signed up|rely|relied|subscribe)\b/.test(
      sentenceAfter(place),
    )
  )
    return true
  return verb === 'have' && /\bcustomers$/.test(figure)
}

/** By the verb and the nouns of the clause, the nearest first. */
function byClause(context: EnglishMetricContext): Metric | null {
  const { place, parse, at } = context
  // Laying off 18% of its staff, or about 140 people: the share tells nothing of who is counted.
  const left = unnamed(before(place), place.previousEnd, context).replace(SHARE_OF_STAFF, 'X').slice(-90)
  const right = /^[^.;]{0,60}/.exec(unnamed(after(place), place.tail, context))?.[0] ?? ''
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  if (
    /\blet(?:ting)? (?:about |some |around |under |over |nearly |more than )?$/i.test(`${left}`) &&
    /^[^.;]{0,20}\bgo\b/.test(right)
  )
    return 'layoffs'
  if (
    /^(?:employ|have|retain|count|number)$/.test(lemma) &&
    HEADCOUNT.test(`${figure}${right}`) &&
    !/\busers?\b/i.test(right)
  )
    return 'headcount'
  if (
    /^(?:have|number|count|total)$/.test(lemma) &&
    context.previous?.unit === 'person' &&
    !/\b(?:users?|subscri|members?)/i.test(left)
  )
    return context.previous.metric === 'layoffs' ? 'headcount' : context.previous.metric
  if (/^(?:lose|forfeit)$/.test(lemma) && /(?:jobs|posts|roles|positions|staff|people|workers)$/.test(figure))
    return 'layoffs'
  if (
    /\b(?:workforce|headcount|staff|payroll)\b[^.;]{0,30}\bby (?:about |some |around |roughly |nearly )?$/i.test(left)
  )
    return /^(?:grow|rise|increase|expand|swell|climb|boost)$/.test(lemma) ? 'hiring' : 'layoffs'
  if (lemma === 'reach' && /people$/.test(figure)) return 'users'
  if (/^(?:bring|generate|mean|yield|deliver|promise)$/.test(lemma) && /\bjobs\b/.test(figure)) return 'hiring'
  if (isFromTo(left))
    return /\b(?:users?|subscribers?|members)\b/i.test(left)
      ? /subscri|member/i.test(left)
        ? 'subscribers'
        : 'users'
      : 'headcount'
  const inFigure = /\b(?:job cuts|layoffs|lay-offs|redundancies)\b/i.test(`${figure}${right.slice(0, 14)}`)
    ? 'layoffs'
    : null
  return inFigure ?? byNearest(place, left, figure, right)
}

/** By the noun or the verb that stands nearest to the figure. */
function byNearest(place: Place, left: string, figure: string, right: string): Metric | null {
  const groups: readonly (readonly [Metric, RegExp])[] = [
    ['layoffs', LAYOFFS],
    ['hiring', HIRING],
    // Engineers are no audience.
    ...(STAFFERS.test(figure) ? [] : ([['subscribers', SUBSCRIBERS]] as const)),
    ['users', USERS],
    ['headcount', HEADCOUNT],
  ]
  let best: { metric: Metric; distance: number } | null = null
  for (const [metric, pattern] of groups) {
    const distance = distanceOf(pattern, left, `${figure}${right}`, metric)
    if (distance !== null && (best === null || distance < best.distance)) best = { metric, distance }
  }
  if (best !== null) return best.metric
  const whole = `${sentenceBefore(place)} ${sentenceAfter(place)}`
  return groups.find(([metric, pattern]) => metric !== 'headcount' && pattern.test(whole))?.[0] ?? null
}

const STAFFERS = /\b(?:engineers|employees|staff|staffers|researchers|scientists|programmers|colleagues)$/

/** Staff that goes from one number to another is counted, not cut. */
function isFromTo(left: string): boolean {
  return /\b(?:headcount|workforce|staff|payroll|team|users?|subscribers|members|ranks)\b[^.;]{0,50}\b(?:from|to|of|at|was|is|stood at|reached|numbered|with)\s+(?:[\w,]+ to )?(?:about |some |around |just |only |roughly )?$/i.test(
    left,
  )
}

function distanceOf(pattern: RegExp, left: string, right: string, metric: Metric): number | null {
  const all = [...left.matchAll(new RegExp(pattern.source, 'gi'))].at(-1)
  const behind = pattern.exec(right)
  const leftDistance = all === undefined ? null : left.length - all.index - all[0].length
  // The figure's own noun (people, jobs) tells least.
  const rightDistance = behind === null ? null : behind.index + (metric === 'headcount' ? 45 : 6)
  if (leftDistance === null) return rightDistance
  return rightDistance === null ? leftDistance : Math.min(leftDistance, rightDistance)
}
