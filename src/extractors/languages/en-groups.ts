// Companies without a name of their own, which act as one: European AI start-ups raised, cuts by American employers.

import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { readVerb } from './en-verbs.ts'

/** What such companies are called; looked for before what stands around it is. */
const NOUN =
  /start-?ups|companies|firms|employers|hyperscalers|vendors|chipmakers|labs|miners|utilities|developers|giants|operators|banks|insurers|retailers|manufacturers|publishers|landlords|universities|hospitals|governments|carriers|carmakers|lenders|supermarkets|drugmakers|airlines/

const GROUP =
  /\b((?:(?:[A-Z][\w.-]*|[a-z]+(?:-[a-z]+)*|four|five|three|six|seven|ten|\d{1,3})[ ]){1,5}?)(start-?ups|companies|firms|employers|hyperscalers|vendors|chipmakers|labs|miners|utilities|developers|giants|operators|banks|insurers|retailers|manufacturers|publishers|landlords|universities|hospitals|governments|carriers|carmakers|lenders|supermarkets|drugmakers|airlines)(?![\w-])(?=(?: in [A-Z]\w+)?(?:,? (\w+)(?: (\w+))?)?)/g

/** Words that no such group is named with: the other companies are those of the sentence before. */
const NO_GROUP =
  /\b(?:the|its|their|our|his|her|other|others|these|those|this|that|both|two|many|some|most|several|few|such|all|any|no|more|which|what|of|in|and|or|for|to|with|by|at|from|said|says|is|are|was|were|has|have|had|rival|than|as|when|while|who|where|because|after|before|about|hundreds|dozens|thousands|number|fewer|each|portfolio|affected|same|including|like|between|among)\b/i

const OPENS =
  /(?:^|[,;:] |\b(?:and|that|while|but|as|when|although|because|says|said|by|how|whether|[Ii]n 20\d\d|[Ll]ast year|[Tt]his year) )$/

/** Those that are the subject of a verb, or behind "by" do what a noun names. */
export function findGroups(text: string, sentence: Span, named: readonly Mention[]): Mention[] {
  const words = text.slice(sentence.start, sentence.end)
  const found: Mention[] = []
  if (!NOUN.test(words)) return found
  for (const match of findMatches(words, GROUP)) {
    const own = ownWords(match[1] ?? '')
    if (own === '' || isOpeningOnly(own, match)) continue
    const at = sentence.start + match.index + (match[1] ?? '').length - own.length
    const name = `${own}${match[2]}`
    const end = at + name.length
    const start = /^the $/i.test(text.slice(at - 4, at)) ? at - 4 : at
    if (named.some((one) => one.start < end && start < one.end)) continue
    const left = words.slice(0, start - sentence.start)
    if (!OPENS.test(left) || !(/\bby $/i.test(left) || isActing(match[3] ?? '', match[4] ?? ''))) continue
    found.push({ start, end, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice: false })
  }
  return found
}

/** The words behind the last one that cannot be part of such a name. */
function ownWords(words: string): string {
  const parts = words.trim().split(' ')
  const from = parts.findLastIndex((part) => NO_GROUP.test(part)) + 1
  const own = parts.slice(from).join(' ')
  return own === '' ? '' : `${own} `
}

/** Shares, sums: of a common noun and a verb alone nothing is meant. */
function isOpeningOnly(own: string, { 2: noun = '' }: RegExpMatchArray): boolean {
  return /^(?:big|large|small|new|old|local|private|public) $/i.test(own) && !/^(?:start-?ups|hyperscalers)$/.test(noun)
}

function isActing(next: string, second: string): boolean {
  if (/^(?:will|would|could|may|might|have|had|are|were|can|should)$/.test(next)) return true
  const verb = readVerb(next)
  if (verb === null) return /ly$/.test(next) && readVerb(second) !== null
  return verb.forms.includes('past') || verb.forms.includes('base')
}
