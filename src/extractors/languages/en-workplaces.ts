// Where those work whom an English figure counts: on a site, in a town, for a site that is run.
import type { EntityRef } from '#domain/claim.ts'
import { sentenceAfter, sentenceBefore } from '../near.ts'
import { siteBeside } from './en-focus.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { EnglishObjectContext } from './en-object-context.ts'
import { findSite, MEANS_SITE } from './en-sites.ts'

/** Once in operation the campus will employ about 500 people. */
export function findWorkplace(context: EnglishObjectContext): EntityRef | null {
  const { owner, place, parse, at } = context
  if (owner?.ref.kind === 'facility') return owner.ref
  const said = siteBeside(context)
  if (said !== null) return said
  const clause = parse.clauseOf[at]
  if (SITE_HEAD.test(clause?.subject?.head ?? '')) return findSite(context)
  const from = parse.words[clause?.subject?.start ?? clause?.start ?? 0]?.start ?? place.sentence.start
  const isThere =
    /\b(?:on|at) (?:its |the |our |this )(?:[\w-]+ )?(?:campus|site|plant|facility|complex|fab|factory|smelter|works|hub|lab|mill)\b/i.test(
      `${sentenceBefore(place)} ${/^[^.;,]{0,40}/.exec(sentenceAfter(place))?.[0] ?? ''}`,
    )
  const { state } = context
  const isPlaced =
    /^[^.;,]{0,20} there\b/.test(sentenceAfter(place)) ||
    /\bwhere [^.;,]{0,30}$/.test(place.text.slice(from, place.quantity.start)) ||
    /\bwhere (?:[a-z-]+ ){0,4}$/.test(sentenceBefore(place).slice(-40)) ||
    ((state.isSiteArticle || state.isSiteParagraph) &&
      /\b(?:permanent|full-time|construction|long-term) (?:jobs|posts|positions|roles)\b|\bduring (?:the )?construction\b/.test(
        place.text.slice(place.sentence.start, place.sentence.end),
      )) ||
    (state.isSiteArticle && /^ (?:[a-z-]+ ){0,2}(?:builders|jobs|construction workers)\b/.test(sentenceAfter(place))) ||
    (state.isSiteArticle &&
      /\b(?:would|will|to|could|may) (?:also |then )?[a-z]+ [^.;]{0,60}$/.test(sentenceBefore(place)))
  return isThere || isPlaced || WORKPLACE.test(place.text.slice(from, place.quantity.start)) ? findSite(context) : null
}

/** Keeping the halls running will cost £40 million a year. */
export function findRunning(context: EnglishObjectContext): EntityRef | null {
  const { place, state } = context
  return state.isSiteArticle || MEANS_SITE.test(place.text.slice(place.sentence.start, place.sentence.end))
    ? findSite(context)
    : null
}

const SITE_HEAD =
  /^(?:campus|cent(?:er|re)s?|plant|facility|site|complex|factory|fab|hub|project|development|expansion)$/

const WORKPLACE =
  /\b(?:campus|data cent(?:er|re)|plant|facility|site|complex|factory|fab|hub)\b[^.;]{0,70}\b(?:employ|creat|hous|support|bring|need|requir|have)\w*\b[^.;]{0,40}$/i

const BASE =
  '(?:labs?|office|fab|mill|smelter|works|data cent(?:er|re)s?|academy|campus|site|plant|factory|cent(?:er|re)|hub|facility|base|complex|headquarters)'
const AT_BASE = new RegExp(
  `^(?: [a-z]+){0,2} (?:at|in|for|on) (?:its|the|an?|their|our) (?:[a-z-]+ ){0,3}${BASE} (?:in|at|near|outside) (?:the )?$`,
)
const AT_NAMED = /^(?: [a-z]+){0,2} (?:at|in|from) (?:(?:its|the|their|our) (?:[a-z-]+ )?)?$/
const IS_BASE = new RegExp(`^ (?:[a-z]+ )?${BASE}\\b`)

/** 1,000 people at its new lab in Bengaluru, 500 at its Folsom campus, 20,000 at Giga Texas. */
export function findBase(mentions: EnglishObjectContext['mentions'], text: string, from: number): EntityRef | null {
  const site = mentions.find((one) => {
    if (one.start < from || one.end > text.length || COUNTRIES.has(one.ref.name)) return false
    const between = text.slice(from, one.start)
    if (one.ref.kind === 'facility') return AT_BASE.test(between) || AT_NAMED.test(between)
    if (one.ref.kind !== 'place') return false
    return AT_BASE.test(between) || (AT_NAMED.test(between) && IS_BASE.test(text.slice(one.end)))
  })
  return site?.ref ?? null
}

/** Will add another 100 in Paris; will hire 1,250 people to run them. */
export function findTown({ place, mentions, state }: EnglishObjectContext): EntityRef | null {
  const { text, quantity } = place
  const town = mentions.find(
    (one) =>
      one.ref.kind === 'place' &&
      !COUNTRIES.has(one.ref.name) &&
      /^ (?:more |people |jobs |staff |workers |employees |engineers |there |of (?:them|whom|those|the jobs|the posts),? |to go )*(?:in|at|near|around|outside) (?:the )?$/.test(
        text.slice(quantity.end, one.start),
      ) &&
      !/^(?:,? and |(?:, [A-Z][\w ]+)+,? and )[A-Z]/.test(text.slice(one.end, one.end + 60)),
  )
  if (town !== undefined) return town.ref
  if (/^ (?:more |people |jobs |staff |workers )*here\b/.test(text.slice(quantity.end, place.nextStart)))
    return state.town ?? state.mainSite
  const site = findBase(mentions, text.slice(0, place.nextStart), quantity.end)
  if (site !== null) return site
  const isForThem =
    /^ (?:[a-z]+ ){0,5}to (?:run|staff|operate|build|man) (?:it|them|the (?:cent(?:er|re)|site|campus|plant|facility|data cent(?:er|re)|halls?|complex|fab))\b/.test(
      sentenceAfter(place),
    )
  if (!isForThem) return null
  return state.last?.metric === 'capex' || state.last?.metric === 'power' ? state.last.object : state.mainSite
}
