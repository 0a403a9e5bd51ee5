// Noun phrases of an English text that are of a building, a site or a machine, and which site each of them means.

import type { EntityRef } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { COUNTRIES } from './en-name-words.ts'

const KIND =
  '(?:AI|data|chip|packaging|battery|memory|wafer|chipmaking|computing|compute|nuclear|solar|gas|power|research|test|assembly|server|supercomputing|assembling|manufacturing|production)'
export const SITE_NOUN = `(?:${KIND}[ -])?(?:campus(?:es)?|data[- ]?cent(?:er|re)s?|(?<=(?:[Cc]omputing|[Cc]ompute|[Dd]ata|[Tt]he|[Ff]inished|[Nn]ew) )cent(?:er|re)|halls?|plants?|fabs?|(?:mega|giga)?factor(?:y|ies)|smelter|steelworks|works|mill|refinery|sites?|complex|clusters?|super-?computers?|facilit(?:y|ies)|hubs?|(?:second|third|fourth|new|production|pilot) line|reactors?|power stations?|wind farm|solar farm|laborator(?:y|ies)|warehouse|annex|extension|buildings?)`

const DETERMINER =
  "(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er|[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ee]ach|[A-Z][\\w-]+['’]s)"
const PHRASE = new RegExp(
  `\\b(${DETERMINER}) ((?:(?!(?:of|in|at|and|for|on|to|that|which|company|firm|group) )[a-zA-Z\\d][\\w'’-]* ){0,3}?${SITE_NOUN})\\b(?! (?:operators?|developers?|company|companies|builders?|owners?|providers?|firms?|business|makers?|industry|capacity|equipment|managers?|workers?|boom|spending|contracts?|deals?|market)\\b)`,
  'g',
)

const HINT =
  /campus|cent(?:er|re)|hall|plant|fab|factor|smelter|works|mill|refinery|site|complex|cluster|computer|facilit|hub| line|reactor|station|farm|laborator|warehouse|annex|extension|building/

/** "its second hall at Redcar": where it stands, and what its words tell. */
export interface SitePhrase {
  start: number
  end: number
  determiner: string
  /** The words behind the determiner. */
  words: string
}

export function sitePhrases(text: string, from: number, to: number): SitePhrase[] {
  const words = text.slice(from, to)
  if (!HINT.test(words)) return []
  return findMatches(words, PHRASE).map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    determiner: (match[1] ?? '').toLowerCase(),
    words: match[2] ?? '',
  }))
}

const CALLED = /^,? (?:is |are )?(?:to be )?(?:called|named|dubbed|known as|codenamed) ["“]?$|^, $/
const AT_PLACE =
  /^ (?:now |to be |being |that is )?(?:(?:going|built|rising|planned|under construction|proposed) )?(?:in|at|near|outside|beside|around|(?:just )?(?:north|south|east|west|north-east|north-west|south-east|south-west)(?: of)?) (?:the )?(?:[a-z]+ (?:of|in) )?(?:northern |southern |eastern |western |central |rural |nearby )?$/

/** The name that the phrase gives the site, or the place where it stands; a country is none. */
export function siteNamed(text: string, phrase: SitePhrase, mentions: readonly Mention[]): EntityRef | null {
  const inside = mentions.find(
    (one) => one.ref.kind === 'facility' && one.start >= phrase.start && one.end <= phrase.end,
  )
  if (inside !== undefined) return inside.ref
  const next = mentions.find((one) => one.start >= phrase.end)
  if (next === undefined) return null
  const between = text.slice(phrase.end, next.start)
  const isName = next.ref.kind === 'facility' || (next.entity === null && next.ref.kind === 'organisation')
  if (CALLED.test(between) && isName && (between !== ', ' || next.ref.kind === 'facility')) return next.ref
  return AT_PLACE.test(between) && next.ref.kind === 'place' && !COUNTRIES.has(next.ref.name) ? next.ref : null
}

const IS_PLURAL = /(?:s|ies)$/
const IS_NEW =
  /^(?:new|second|third|fourth|first|planned|next|future|larger|bigger|smaller|further|dedicated|purpose-built|giant|huge)\b/

/** Whether it is one that was told of before: the site, this campus; its plant, but not its new one. */
export function isTold({ determiner, words }: SitePhrase): boolean {
  return /^(?:the|this|that|its|their|our|each)$/.test(determiner) && !IS_NEW.test(words) && !isMany(words)
}

function isMany(words: string): boolean {
  return IS_PLURAL.test(words) && !/(?:campus|works)$/.test(words)
}

/** What a site that has neither a name nor a place is called: second line, two memory fabs; null where nothing tells which. */
export function siteCalled({ determiner, words }: SitePhrase): EntityRef | null {
  const isCounted = /^(?:two|three|four|five|six)$/.test(determiner)
  if ((isMany(words) && !isCounted) || !(isCounted ? / / : IS_NEW).test(words)) return null
  return asCalled(words)
}

/** Its battery plant: of a company that has not been told to have the site that the text is about. */
export function ownSite({ determiner, words }: SitePhrase): EntityRef | null {
  return /^(?:the|this|that|each)$/.test(determiner) || isMany(words) || !/ /.test(words) ? null : asCalled(words)
}

function asCalled(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}
