// The part of a company that an English figure is of: a segment of its sales, a department of its staff.

import type { EntityRef } from '#domain/claim.ts'
import { findMatches } from '../matches.ts'
import { type EnglishObjectContext, other } from './en-object-context.ts'

const SEGMENT =
  /\b(?:(?:its|the|their|our|[A-Z]\w+['’]s)\s+)((?:[\w&-]+ ){0,3}?[\w&-]+?)[ -](?:unit|division|segment|business|arm|group|operation|operations)\b(?:['’]s)?/gi

const SEGMENT_REVENUE =
  /\b((?:data[- ]cent(?:er|re)|gaming|automotive|networking|cloud(?:[- ]infrastructure)?|professional visuali[sz]ation|advertising|ad|search|semiconductor|AI semiconductor|AI|client|embedded|foundry|memory|HBM|compute|services|subscription|software|hardware|consulting|infrastructure software|intelligent cloud|server|mobile|devices|API|enterprise|consumer|inference|licensing|robotics|energy storage|mainframe|storage|DRAM|NAND|custom silicon|AI chip|processor)(?: and [a-z]+)?)[ -](?:revenues?|sales|turnover|bookings|income|receipts)\b/gi

/** Sales of AI semiconductors grew to …. */
const SALES_OF =
  /\b(?:[Ss]ales|[Rr]evenues?|[Tt]urnover|[Ii]ncome) (?:of|from) (?:its |the |their )?((?:[A-Za-z][\w&-]* ){0,4}?[a-z][\w&-]*)(?= (?:rose|grew|fell|were|was|came|reached|hit|climbed|jumped|surged|doubled|tripled|more than|totall?ed|dropped|declined|brought|added|made|amounted|topped|exceeded|soared)\b)[^;]*$/
/** Forecast sales of 8 billion yuan for Kunlunxin, its chip unit. */
const OF_UNIT =
  /^[^,]{0,40}\b(?:for|at|from|by|in) ([A-Z][\w&. -]{1,40}?), (?:its|their|the (?:company|group|firm)['’]s) (?:[\w-]+ ){0,4}(?:unit|arm|division|business|subsidiary|segment|affiliate|brand)\b/

const THE_UNIT =
  /\b[Tt]he (?:business|unit|division|segment|arm) (?:[a-z]+ ){1,3}(?:about |some |just over |over |almost )?$/

/** Sales of robots came to €120 million, those of software to €80 million. */
const THOSE_OF =
  /\b(?:those|that) (?:of|from) (?:its |the )?([a-z][\w -]{2,30}?) (?:to|at|were|was|came to|reached) (?:about |some )?$/

const NO_GOODS =
  /\b(?:company|firm|group|start-?up|maker|giant|lab|provider|operator|business)$|^(?:continuing operations|operations|customers?|all|about|some|around|nearly|over|more|just|the (?:year|quarter))\b/

/** The data-center unit, cloud revenue, and in a list the line's label. */
export function findSegment(context: EnglishObjectContext): EntityRef | null {
  const { place, state, cue, parse, at } = context
  // China accounted for revenue of $17.1 billion.
  const clause = parse.clauseOf[at]
  const region = clause?.subject?.actor
  if (
    region?.ref.kind === 'place' &&
    /^(?:account|contribute|generate|bring|make|provide|yield)$/.test(clause?.verb?.lemma ?? '')
  )
    return region.ref
  const { text, sentence, quantity } = place
  const from = Math.max(
    sentence.start,
    cue !== null && cue.start < place.previousEnd ? sentence.start : place.previousEnd,
  )
  const left = text.slice(from, quantity.start)
  const right = text.slice(quantity.end, place.nextStart)
  const unit = findMatches(left, SEGMENT).at(-1)?.[1]
  if (
    unit !== undefined &&
    !/ (?:of|for|in|from|continuing) /.test(` ${unit} `) &&
    !/^(?:whole|total|core|entire|new|largest|other|the)$/i.test(unit)
  )
    return other(unit.replace(/^(?:fast-growing|booming|biggest|largest|main|core|all-important) /, ''))
  // In fiscal 2025 the business brought in $10 billion.
  if (THE_UNIT.test(left) && state.last?.object?.kind === 'other') return state.last.object
  const apposed = OF_UNIT.exec(/^[^.;]*/.exec(text.slice(quantity.end, place.nextStart))?.[0] ?? '')?.[1]
  if (apposed !== undefined) return other(apposed)
  const those = THOSE_OF.exec(left)?.[1]
  if (those !== undefined) return other(those)
  const sold = SALES_OF.exec(left)?.[1]
  if (sold !== undefined && !NO_GOODS.test(sold)) return other(sold)
  const named =
    findMatches(left, SEGMENT_REVENUE).at(-1)?.[1] ??
    new RegExp(`^ (?:in|of|from) ${SEGMENT_REVENUE.source}`, 'i').exec(right)?.[1]
  if (named !== undefined) return other(named)
  const from2 =
    /^\s+(?:in sales |of that |in revenue )?(?:from|in|of|on)\s+(?:its |the )?((?:data[- ]cent(?:er|re)s?|gaming|networking|cloud|advertising|AI chips|HBM))\b/i.exec(
      right,
    )?.[1]
  if (from2 !== undefined) return other(from2)
  const listed =
    /(?:^|of which|including|,|and)\s+(networking|gaming|automotive|cloud|data[- ]cent(?:er|re)|advertising|services|software|compute)(?:,? with|,? at|:)?\s*$/i.exec(
      left,
    )?.[1]
  if (listed !== undefined) return other(listed)
  return state.label === null ? null : other(state.label)
}

const COME_FROM =
  /^ (?:of (?:it|that|sales|revenues?|the total) )?(?:came|comes|stems|stemmed|derived|flowed|was earned) (?:from|with|in) (?:its |the |sales of |selling )?([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?)(?=[,.;]| and [a-z]+ (?:from|was)|$)/

const LISTED =
  /^(?: in (?:sales|revenues?)| of (?:its |the |[A-Z][\w.]*['’]s )?(?:sales|revenues?))?(?:[,;]| and)(?: and| while)? (?:those of |that of |the |its )?([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?)(?: for| with| at| contributed| added| made| brought in| generated)? (?:about |some |around |just |only |roughly |nearly |almost |a further |another )?$/

const OF_SALES = /(?: (?:sales|revenues?|turnover))?(?: (?:to|at|of))?$/

/** With cloud services contributing $2 billion. */
const WITH_SHARE =
  /\bwith (?:its |the )?([A-Za-z][\w&-]*(?: [\w&-]+){0,3}?) (?:contributing|accounting for|bringing in|making up|generating|adding|providing) (?:about |some |just |only |nearly |almost )?$/

const NO_LISTED =
  /^(?:in|from|up|down|after|an?|of|on|or|to|at|compared|versus|against|net|operating|profits?|which|it|he|she|they|revenues?|sales|more|less|over|beating|well|about|some|around|nearly|almost|while|and|with|a|is|was|rose|fell|grew|for|by|as|short|expects?|forecasts?|guid\w+)\b/i

/** Germany accounted for €790 million, France for €600 million; client brought in $4 billion, embedded products $0.9 billion. */
export function findNext({
  place: { text, previousEnd, quantity, sentence },
  state,
  mentions,
}: EnglishObjectContext): EntityRef | null {
  const goods = COME_FROM.exec(text.slice(quantity.end, sentence.end))?.[1]
  if (goods !== undefined && !NO_GOODS.test(goods) && !NO_LISTED.test(goods)) return namedOr(goods, mentions)
  const share = WITH_SHARE.exec(text.slice(previousEnd, quantity.start))?.[1]
  if (share !== undefined && !NO_LISTED.test(share) && !NO_GOODS.test(share)) return namedOr(share, mentions)
  const { last } = state
  if (previousEnd <= sentence.start || last?.object == null || last.metric !== 'revenue') return null
  const listed = LISTED.exec(text.slice(previousEnd, quantity.start))?.[1]?.replace(OF_SALES, '')
  return listed === undefined || NO_LISTED.test(listed) || NO_GOODS.test(listed) ? null : namedOr(listed, mentions)
}

function namedOr(words: string, mentions: EnglishObjectContext['mentions']): EntityRef {
  return mentions.find((one) => one.ref.name === words)?.ref ?? other(words)
}

const DEPARTMENT =
  /\b((?:customer[- ](?:support|service|success)|support|sales|marketing|research|engineering|cloud|hardware|gaming|recruiting|recruitment|content moderation|trust and safety|policy|HR|human resources|AI|data[- ]labell?ing|annotation|legal|consulting|robotics|Reality Labs|advertising|operations|back-office|safety|superintelligence|generative AI|foundry|manufacturing))(?:[ -](?:staff|team|jobs|roles|positions|workers|employees|unit|department|division|group|people|workforce|posts|agents|desk|arm|labs?|organi[sz]ation|business|operations))/i

/** Its Reality Labs division, the team that …: whatever name a unit has. */
const UNIT =
  /\b(?:its|their|the|his|from|in|[A-Z]\w+['’]s) ((?:[A-Z][\w&-]*|[a-z]+(?:-[a-z]+)?)(?: (?:[A-Z][\w&-]*|and|[a-z]+(?:-[a-z]+)?)){0,2}?) (unit|division|department|team|arm|[Ll]abs?)\b/

const NO_UNIT =
  /^(?:whole|entire|new|same|other|small|large|core|management|first|second|global|own|current|founding|remaining|biggest|largest|of|to|for|and|that|which|who|a|an)\b/i

/** Cut 1,300 jobs at Indeed and Glassdoor: at companies of its own. */
export function findSubsidiary({ place, mentions, subject }: EnglishObjectContext): EntityRef | null {
  const { text, quantity, nextStart } = place
  const found = mentions.find(
    (one) =>
      (one.ref.kind === 'organisation' || one.ref.kind === 'product') &&
      one.ref.key !== subject?.key &&
      !one.isVoice &&
      one.start < nextStart &&
      /^ (?:[a-z-]+ )?at (?:its |the )?(?:[\w-]+ )?$/.test(text.slice(quantity.end, one.start)),
  )
  return found?.ref ?? null
}

export function findDepartment({ place }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, previousEnd, nextStart, quantity } = place
  // Will cut 1,200 of its 9,800 jobs, most of them in customer support.
  if (/\bof (?:its|their|the|our) (?:about |some |roughly )?$/.test(text.slice(sentence.start, quantity.start)))
    return null
  const part = text.slice(quantity.end, sentence.end).search(PART_OF_THEM)
  const until = part < 0 ? sentence.end : quantity.end + part
  const own = text.slice(Math.max(sentence.start, previousEnd), Math.min(until, nextStart))
  const near = text.slice(Math.max(sentence.start, previousEnd - 60), Math.min(until, nextStart + 10))
  const behind = IN_DEPARTMENT.exec(text.slice(quantity.end, Math.min(until, nextStart)))
  if (behind?.index !== undefined && behind.index <= 8) return other(behind[1] ?? '')
  const listed = DEPARTMENT.exec(near)?.[1] ?? IN_DEPARTMENT.exec(own)?.[1]
  if (listed !== undefined)
    return other(/^[A-Z]/.test(listed) && near.includes(`${listed} Labs`) ? `${listed} Labs` : listed)
  const [, unit, noun] = UNIT.exec(own) ?? []
  if (unit === undefined || NO_UNIT.test(unit)) return null
  return other(/^[A-Z]/.test(unit) && /^Labs?$/.test(noun ?? '') ? `${unit} ${noun}` : unit)
}

/** Most of them from its linguistics team: what is told of a part is not so of all. */
const PART_OF_THEM =
  /\b(?:most|many|some|half|one|two|part|several|\d+|a (?:third|quarter|few|handful)|the (?:bulk|majority|rest)) of (?:them|whom|these|those)\b|, (?:mostly|mainly|chiefly|largely|including)\b/

const IN_DEPARTMENT =
  /\b(?:in|from|at|across|to) (?:its |the |their )?(customer (?:support|service|success)|sales|marketing|human resources|recruiting|recruitment|content moderation|research and development|research|engineering|legal|policy|operations|advertising|robotics|Reality Labs|construction|consulting|finance|design|hardware|software development|administration|support|communications|cloud computing|chip design|AI research|trust and safety|user operations|customer operations|logistics)\b(?! (?:firm|company|paper))/i
