// The site that a whole English article is about: by its headline, or by a sentence that a site is what it tells of.

import { placeKey } from '#catalog/places.ts'
import type { EntityRef } from '#domain/claim.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { escapeWord } from './en-name-kinds.ts'
import { COUNTRIES, PLACES } from './en-name-words.ts'

const SITE =
  '(?:(?:AI|nuclear|solar|chip|battery|power) )?(?:[Dd]ata[- ]?[Cc]ent(?:er|re)|[Cc]ampus|[Ss]upercomputer|[Gg]igafactory|[Ff]ab|[Ff]actory|[Pp]lant|[Pp]ower [Ss]tation|[Cc]luster|[Ss]ite|[Ff]acility|[Pp]roject)s?'

const NAME = "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?"
/** Vote on Moss Bay data centre. */
const NAMED = new RegExp(`(${NAME}) ${SITE}\\b`, 'g')
/** Campus planned near Abilene. */
const PLACED = new RegExp(`\\b${SITE}(?: [a-z-]+){0,4} (?:in|at|near|outside) (${NAME})`, 'g')

/** Breaks ground in Pecos, to build in Lübbenau. */
const BUILT = new RegExp(
  `\\b(?:[Bb]uild|[Bb]uilds|[Bb]reaks ground|[Bb]roke ground|[Bb]reaking ground|[Ss]tarts (?:work|building)|[Cc]onstruction|[Ee]xpands?|[Oo]pens?|[Ss]witches on|[Cc]omes|[Ll]ands) (?:[a-z-]+ ){0,3}(?:in|at|near|outside|to) (${NAME})`,
  'g',
)

/** @param known the mentions of the headline: who is known is no place */
export function siteOfTitle(title: string, text: string, known: readonly Mention[]): EntityRef | null {
  const named = findMatches(title, NAMED).flatMap(({ 1: name, index }) => namesIn(name ?? '', index))
  const placed = [...title.matchAll(PLACED), ...title.matchAll(BUILT)].map(({ 0: whole, 1: name, index }) => ({
    name: name ?? '',
    start: index + whole.length - (name?.length ?? 0),
  }))
  const site = [...named, ...placed].find(
    ({ name, start }) =>
      !known.some(
        (one) =>
          one.start < start + name.length && start < one.end && one.ref.kind !== 'place' && one.ref.kind !== 'facility',
      ) &&
      !COUNTRIES.has(name) &&
      isPlaceIn(text, name),
  )
  return site === undefined ? null : { key: placeKey(site.name), name: site.name, kind: 'place' }
}

/** Both words before the noun, else the last: Backs Larkfield. */
function namesIn(name: string, start: number): { name: string; start: number }[] {
  const gap = name.indexOf(' ')
  return gap < 0
    ? [{ name, start }]
    : [
        { name, start },
        { name: name.slice(gap + 1), start: start + gap + 1 },
      ]
}

/** Whether the text speaks of it as of a place, and never as of somebody. */
function isPlaceIn(text: string, name: string): boolean {
  const word = escapeWord(name)
  const acts = new RegExp(
    `(?<![A-Z]\\w+ )\\b${word}(?: [A-Z]\\w+)?(?:['’]s (?!(?:first|largest|old|main)\\b)|,? (?:says?|said|plans|wants|has|will|would|is a|raised|announced|owns|makes|sells)\\b|, (?:a|an) (?:[a-z-]+ ){0,2}(?:company|start|firm|developer|maker))`,
  )
  const stands = new RegExp(
    `\\b(?:in|at|near|outside|around|the|old|former) (?:the )?(?:[a-z]+ )?${word}\\b|\\b${word} (?:site|campus|plant|data|works|steelworks|mill|colliery|airfield|council|residents)\\b`,
  )
  return (PLACES.has(name) || stands.test(text)) && (PLACES.has(name) || !acts.test(text))
}

/** Words of all that somebody has, wherever it is. */
const OF_ALL =
  /\b(?:in all|all told|in total|worldwide|globally|global|across (?:its|the|all)|group|company-wide|as a whole|fleet|capital (?:spending|expenditures?|outlays)|capex|guidance|overall|combined|nationwide|elsewhere)\b/i

/** Whether a figure of that sentence can be of the site that the article is about. */
export function isOfMainSite(words: string): boolean {
  return !OF_ALL.test(words)
}
