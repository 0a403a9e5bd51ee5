// Where an English figure is: a named site, or the place of one that has no other name.
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { sentenceAfter } from '../near.ts'
import { gap } from './en-counterparties.ts'
import { isOfCompany, siteBeside, siteInFocus } from './en-focus.ts'
import { isOfMainSite } from './en-main-site.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { EnglishObjectContext } from './en-object-context.ts'

/** A 500-megawatt data centre. */
export function isOfSite({ place }: EnglishObjectContext): boolean {
  return /^[\s-]*(?:[\w-]+ ){0,2}(?:data cent|campus|site|plant|facility|cluster|complex|factory|supercomputer)/i.test(
    sentenceAfter(place),
  )
}

/** A named facility, the one that "the campus" stands for, or the place of a site that has no other name. */
export function findSite(context: EnglishObjectContext): EntityRef | null {
  const { place, state, metric, owner } = context
  const { text, sentence } = place
  const mentions = context.mentions.filter((one) => !isOfOther(one, context))
  if (IN_MANY.test(text.slice(place.quantity.end, place.nextStart))) return null
  const isOfSelf = owner?.ref.kind === 'facility' || owner?.ref.kind === 'place'
  if (!isOfSelf && ALTOGETHER.test(text.slice(place.quantity.end, place.nextStart))) return null
  if (owner?.ref.kind === 'facility' || (owner?.ref.kind === 'place' && !COUNTRIES.has(owner.ref.name)))
    return owner.ref
  if (state.labelPlace !== null) return state.labelPlace
  const said = siteBeside(context)
  const facilities = mentions.filter((one) => one.ref.kind === 'facility' && one.ref.key !== context.subject?.key)
  const facility = withoutOuter(facilities, text).findLast((one) => one.end <= place.quantity.start) ?? facilities[0]
  const words = text.slice(sentence.start, sentence.end)
  const places = withoutOuter(
    mentions.filter((one) => one.ref.kind === 'place'),
    text,
  )
  // Runs 4,096 H100s at Panvel.
  const beside =
    metric === 'accelerator_count' || metric === 'power'
      ? places.find(
          (one) =>
            !COUNTRIES.has(one.ref.name) &&
            /^[^,.;]{0,24}\b(?:at|in|near) $/.test(text.slice(place.quantity.end, one.start)),
        )
      : undefined
  // 16,000 at its NM1 site and another 4,000 in Noida.
  const isNext =
    facility !== undefined && NEXT_PLACE.test(text.slice(facility.end, Math.max(facility.end, place.quantity.start)))
  if (said !== null && (beside === undefined || !isNext)) return said
  if (beside !== undefined && (facility === undefined || facility.end <= place.previousEnd || isNext)) return beside.ref
  if (facility !== undefined) return facility.ref
  // Has invested $5 billion in Indiana and employs 300 people there.
  const there = /^[^.;,]{0,40} there\b/.test(text.slice(place.quantity.end, sentence.end))
    ? places.findLast((one) => one.end <= place.quantity.start)
    : undefined
  if (there !== undefined) return there.ref
  // Bound for Texas, where it is leasing a 240MW campus.
  const where = places.find(
    (one) =>
      !COUNTRIES.has(one.ref.name) &&
      /^(?:, [A-Z]\w+)?, where [^;.]{0,60}$/.test(text.slice(one.end, place.quantity.start)),
  )
  if (where !== undefined) return where.ref
  // The first, in Abilene, will draw 300 megawatts.
  const counted = places.find(
    (one) => COUNTED_IN.test(text.slice(sentence.start, one.start)) && !COUNTRIES.has(one.ref.name),
  )
  if (counted !== undefined) return counted.ref
  const opens = places.find((one) => OPENS.test(text.slice(sentence.start, one.start)) && !COUNTRIES.has(one.ref.name))
  const closer = places.some((one) => one !== opens && AT_SITE.test(text.slice(sentence.start, one.start)))
  if (opens !== undefined && metric !== 'power' && !closer) return opens.ref
  const site = places
    .filter(
      (one) =>
        isSite(text, one, words) &&
        !/\b(?:including|of which|among them|(?:most|much|half|part|some|a third|a quarter|two thirds|[bmtr]+illion|bn|crore|\d[bmtn]*) of (?:it|this|that|which|them))\b/.test(
          text.slice(place.quantity.end, Math.max(place.quantity.end, one.start)),
        ),
    )
    .sort((a, b) => gap(place, a) - gap(place, b))[0]
  if (site !== undefined) return site.ref
  if (isOfCountry(context) || (metric !== 'capex' && OF_ALL.test(words))) return null
  const isMeant = MEANS_SITE.test(words) || IN_PART.test(words) || /\b(?:for|on|in) it\b[^.]{0,12}\.?\s*$/i.test(words)
  if (IN_AREA.test(words)) {
    const area = state.town ?? state.mainSite ?? places.findLast((one) => one.end <= place.quantity.start)?.ref ?? null
    if (area !== null) return area
  }
  if (isOfItself(context)) return state.site
  const country = metric === 'capex' ? countryOf(context) : null
  if (country !== null) return country
  return isMeant ||
    (((metric === 'power' && !isOfCompany(context)) ||
      OF_A_SITE.test(words) ||
      (metric === 'capex' && OUTLAY.test(words) && !OF_BUDGET.test(words))) &&
      state.isSiteParagraph &&
      (state.siteOwner?.key === context.subject?.key || (metric === 'power' && isUnnamedOwner(context))))
    ? (state.site ?? (isMeant ? state.town : null))
    : (mainSiteOf(context, words) ?? siteInFocus(context))
}

/** Bell is planning 500 megawatts in Ontario, and Telus will invest: what was told of somebody else is not where this is. */
function isOfOther({ end, ref }: Mention, context: EnglishObjectContext): boolean {
  const { owner, mentions, place } = context
  const { text, previousEnd, sentence } = place
  const isSited = ref.kind === 'facility' || ref.kind === 'place'
  if (!isSited || owner === null || owner.ref.kind !== 'organisation' || previousEnd <= sentence.start) return false
  const named = mentions.find(
    (one) => one.ref.key === owner.ref.key && one.start > previousEnd && /^[A-Z]/.test(text.slice(one.start, one.end)),
  )
  if (named === undefined || named.start > owner.start || end > named.start) return false
  return /[;:]|, (?:and|while|but|whereas|as) /.test(text.slice(Math.min(end, previousEnd), named.start))
}

/** We measured about 11 megawatts: whoever speaks of the machine. */
function isUnnamedOwner({ owner, place }: EnglishObjectContext): boolean {
  return owner === null || /^(?:it|we|they|he|she|our|its|their)$/i.test(place.text.slice(owner.start, owner.end))
}

/** Of an article about a site all that is built, run and staffed, unless the words tell of all that somebody has. */
function mainSiteOf(context: EnglishObjectContext, words: string): EntityRef | null {
  const { state, subject } = context
  if (isOfCompany(context)) return null
  const isOwner = subject === null || [state.siteOwner?.key, state.main?.key, state.topic?.key].includes(subject.key)
  return state.isSiteArticle && isOwner && isOfMainSite(words) ? state.mainSite : null
}

/** The campus near Tulsa cost $2 billion. It has 30,000 GPUs. */
function isOfItself({ state, place: { text, sentence }, parse, at }: EnglishObjectContext): boolean {
  const verb = parse.clauseOf[at]?.verb?.lemma ?? ''
  return (
    (state.isSiteSubject || (state.isSiteParagraph && /^(?:draw|house|hold|start|open|consume)$/.test(verb))) &&
    OF_IT.test(text.slice(sentence.start, sentence.end)) &&
    /^(?:have|cost|draw|need|hold|house|pack|use|run|boast|contain|consume|comprise|start|open|be|get|require|take|employ|build)$/.test(
      verb,
    )
  )
}

/** It has 2,400 H200s; Built for £80 million, it has. */
const OF_IT =
  /^["“]?(?:It(?:['’]s| )|(?:Built|Opened|Finished|Housed|Completed|Assembled|Switched on)\b[^.;]{0,60}, it )/

/** In Quebec it will build a campus near Lévis. */
const AT_SITE =
  /\b(?:campus|data cent(?:er|re)|plant|site|fab|factory|halls?|facility|cluster|complex) (?:in|at|near|outside) $/

const COUNTED_IN =
  /^["“]?(?:The|A|One|Another|Its|Their) (?:first|second|third|next|other|last|largest|biggest|smallest|further|of them)(?: one| sites?| of them| campus| data cent(?:er|re)| plant| hall| building| phase| cluster)?,? (?:(?:is|will be|stands) )?(?:in|at|near|outside) $/

/** In Houston alone the group intends to spend. */
const OPENS = /^["“]?(?:In|At|Near|Outside) $/

/** What is built in the state, in the town: where it was told of before. */
const IN_AREA = /\b(?:in|to|of) the (?:state|city|town|county|region|province|village|area|district)\b(?! of)/i

/** The site, there: one that was told of before. */
export const MEANS_SITE =
  /\b(?:the|this|that|its) (?:[€$£¥₹][\d.,]+ ?(?:[bmt]n|[bmtr]+illion|m|crore)?[ -])?(?:(?!first|second|new|other|next|third|same|a )[\w-]+ )?(?:site|campus|cluster|complex|plant|fab|factory|facility|supercomputer|data cent(?:er|re)|project|hall|building|phase|stage)\b|\b(?:phase|stage) (?:one|two|three|1|2|3|I|II)\b|\bthere (?!is\b|are\b|was\b|were\b|will be\b|has\b|have\b)|\bthere[.,;]/i

/** 12,000 more in four other countries. */
const IN_MANY =
  /^[^,.;]{0,30} (?:in|across|at|over|between) (?:[a-z]+ ){0,3}(?:countries|states|sites|cities|locations|regions|continents|campuses)\b/

const ALTOGETHER = /^[^,.;]{0,25}\b(?:in all|all told|in total|worldwide|globally|altogether)\b/

/** There would be 120,000 GPUs in Britain: more than the site has that was told of. */
function isOfCountry({ place: { text, quantity, nextStart }, mentions, metric }: EnglishObjectContext): boolean {
  if (metric !== 'accelerator_count' && metric !== 'power') return false
  return mentions.some(
    (one) =>
      one.ref.kind === 'place' &&
      COUNTRIES.has(one.ref.name) &&
      one.start < nextStart &&
      /^[^,.;]{0,40} (?:in|across|throughout) (?:the )?$/.test(text.slice(quantity.end, one.start)),
  )
}

const NEXT_PLACE = /(?:,| and| plus| while)(?: with)? (?:another |a further |about |some )?$/

/** Words of all that somebody has. */
const OF_ALL =
  /\b(?:worldwide|globally|in all|all told|in total|nationwide|across (?:its|all|the (?:group|company|fleet)))\b/i

/** Will spend $30 billion on data centres in Britain. */
function countryOf({ place, mentions, subject }: EnglishObjectContext): EntityRef | null {
  const { text, quantity, nextStart } = place
  const country = mentions.find(
    (one) =>
      one.ref.kind === 'place' &&
      one.ref.key !== subject?.key &&
      one.start >= quantity.end &&
      one.start < nextStart &&
      /^[^,.;]{0,70}\b(?:in|across) (?:the )?$/.test(text.slice(quantity.end, one.start)),
  )
  return country?.ref ?? null
}

/** In the first hall, whoever fills it. */
const IN_PART =
  /\b(?:in|at|for|of|on|fill|into) (?:the|its) (?:first|second|third|new|other|next|two|three|four|all) (?:new )?(?:halls?|buildings?|phases?|stages?|blocks?|modules?)\b|\b(?:turn|convert|transform)(?:s|ed|ing)? (?:it|the (?:mill|smelter|factory|plant|building|works)) into\b/i

/** Words of a site, without its name. */
const OF_A_SITE =
  /\b(?:phase|construction|land|buildings?|halls?|substation|turbines|shell|acres|square feet|grid connection|operational|come online|go live|went live|energi[sz]ed|capacity|on site|local)\b/i

/** The initial investment is, the whole thing is priced at. */
const OUTLAY =
  /\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]otal) (?:[a-z-]+ ){0,2}(?:investment|outlay|bill|budget|price tag|cost|scheme|undertaking|thing|works?)\b|\b(?:priced|budgeted|costed) at\b|\b[Bb]uilding (?:it|work)\b/
const OF_BUDGET =
  /\bcap(?:ital|ex)\b|\b(?:annual|yearly|guidance|forecast)\b|\b(?:this|next|last|fiscal) (?:year|20\d\d)\b/i

const SITE_WORD =
  /\b(?:halls?|plots?|parcels?|land|campus(?:es)?|data[- ]?cent(?:er|re)s?|plants?|facilit(?:y|ies)|sites?|complex|clusters?|factory|factories|fabs?|foundry|smelter|machine|supercomputers?|reactors?|power stations?|hubs?|park|phase one|phase two|phase 1|phase 2|first phase|second phase|substation|gigafactory|turbines|(?:broke|broken|breaks|breaking) ground|groundbreaking)\b/i

const IN_PLACE = /\b(?:in|at|near|outside|around)\s+(?:[\w-]+ )?$/i

export const OF_COMPANY =
  /\b(?:based|headquartered|set up|founded|born|listed|incorporated|registered|forum|conference|summit|event|interview|hearing|briefing|meeting|ceremony|speech|reporters|audience|start-?ups?|company|firm|court)\s+(?:in|at)\s+$/i

/** The Memphis site, its Abilene campus. */
const NAMES_SITE =
  /^(?:, [A-Z][\w. ]+,)? (?:[\w-]+ ){0,2}?(?:campus|data[- ]?cent(?:er|re)s?|plant|facility|site|complex|cluster|factory|fab|supercomputer|reactor|hub|park)\b/

/** Has picked Sines for a gigafactory. */
const CHOSEN =
  /\b(?:pick(?:ed|s)?|chosen|chose|chooses|select(?:ed|s)?|settled on|opted for|earmarked) (?:the (?:city|town|port) of )?$/

/** Skellefteå's council has approved a data centre. */
const OF_TOWN =
  /^['’]s (?:[a-z]+ )?(?:council|residents|mayor|municipality|planners|planning|town hall|voters|citizens)\b/

/** A Denver developer of data centers. */
const OF_FIRM =
  /^(?:-based)? (?:[a-z-]+ )?(?:developer|operator|company|builder|start-?up|firm|maker|provider|owner|group|lab|landlord|bank|fund|court|judge)\b/

/** A place where something stands or is built; a country is none. */
export function isSite(text: string, { ref, start, end }: Mention, sentence: string): boolean {
  if (COUNTRIES.has(ref.name) || OF_FIRM.test(text.slice(end, end + 30))) return false
  if (NAMES_SITE.test(text.slice(end, end + 60))) return true
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    SITE_WORD.test(sentence) &&
    (IN_PLACE.test(before) || CHOSEN.test(before) || OF_TOWN.test(text.slice(end, end + 40))) &&
    !OF_COMPANY.test(before)
  )
}

/** Of Mount Pleasant, Wisconsin the first; of Loughton in Essex too. */
export function withoutOuter(places: readonly Mention[], text: string): Mention[] {
  return places.filter(
    (one) => !places.some((other) => other.end < one.start && IN_OUTER.test(text.slice(other.end, one.start))),
  )
}

const IN_OUTER =
  /^, $|^,? (?:(?:just )?(?:[a-z]+ of|in|near|outside|at) )(?:the )?(?:[a-z-]+ )?$|^ (?:cluster|campus|site|supercomputer|plant|data cent(?:er|re)|facility)s? (?:at|in|near|outside) (?:the )?$/
