// Who acts in English texts without a name of their own: a capital for its government, a ministry, a listed company.

import type { EntityRef, Metric } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { isSpeech } from './en-parse.ts'
import { readVerb } from './en-verbs.ts'

/** Capitals that stand for governments. */
export const CAPITALS: ReadonlySet<string> = new Set(
  'Washington|Brussels|Ottawa|Beijing|London|Paris|Berlin|Rome|Madrid|Lisbon|Tokyo|Seoul|Taipei|Canberra|New Delhi|Delhi|Moscow|Riyadh|Abu Dhabi|Jerusalem|The Hague|Bern|Vienna|Oslo|Stockholm|Copenhagen|Helsinki|Warsaw|Prague|Dublin|Athens|Ankara|Jakarta|Hanoi|Kuala Lumpur|Whitehall|Downing Street'.split(
    '|',
  ),
)

/** What governments do. */
const RULES =
  /^(?:give|spend|pay|put|invest|lend|promise|pledge|plan|approve|clear|grant|award|buy|order|ban|allow|set|impose|fine|allocate|earmark|commit|agree|subsidise|subsidize|back|fund|finance|turn|take|offer|budget|borrow|sell|levy|collect|seek|demand|want|hope|intend|bear|cover|contribute|provide|set|pump|pour|plough|plow|inject|convert|reserve|hand|owe|insist|decide|stump|guarantee|underwrite|promise)$/

const AROUND = /\b(?:in|at|near|from|to|outside|of|around|into|towards?|through|across|via|for)\s+$/
const TELLS =
  /\b(?:advis\w+|tells?|told|ask(?:s|ed)|persuade[ds]?|urge[sd]?|lobb(?:y|ies|ied)|convince[sd]?|press(?:es|ed)|warn(?:s|ed)?|costs?|owes?|owed|sued?)\s+$/

/** Washington put in $8.9 billion: the government, where it does something or something is done to it. */
export function asGovernment(one: Mention, text: string, sentence: Span): Mention {
  const name = text.slice(one.start, one.end)
  if (one.ref.kind !== 'place' || !CAPITALS.has(name)) return one
  const left = text.slice(Math.max(sentence.start, one.start - 24), one.start)
  const isDoing = !AROUND.test(left) && lemmaBehind(text, one.end, RULES) !== null
  if (!isDoing && !TELLS.test(left)) return one
  return { ...one, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice: false }
}

/** The verb behind `at`, auxiliaries and adverbs left out, where `does` takes it. */
function lemmaBehind(text: string, at: number, does: RegExp | null): string | null {
  const words =
    /^(?: (?:now|also|already|still|then|again|itself|[a-z]{3,}ly|just|each|has|have|had|is|are|was|were|will|would|could|may|might|should|can|must|be|been|to|not))*(?: ([a-z]+))/.exec(
      text.slice(at, at + 60),
    )
  const word = words?.[1]
  const verb = word === undefined ? null : readVerb(word)
  if (verb === null) return null
  const hasHelp = words !== null && words[0].trim() !== word
  const isVerb = hasHelp || verb.forms.includes('past') || verb.forms.includes('s') || verb.forms.includes('base')
  const isDone =
    does === null ? !isSpeech(verb.lemma) || /^(?:put|give|promise)$/.test(verb.lemma) : does.test(verb.lemma)
  return isVerb && isDone ? verb.lemma : null
}

const BODY =
  /\b[Tt]he ((?:(?!the |its |their |that |this )[A-Za-z][\w’'-]* ){1,3}?(?:ministry|department|agency|commission|council|authority|treasury|municipality|university|army|navy|air force|central bank|research council|consortium|administration))(?= [a-z]|, (?:which|who) )/g

const ONE =
  /\b(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:(?!the |its |their |that |of |in |for |and |to |by |with |on |from |is |was |as )[A-Za-z][\w’'-]* ){0,4}?(?:company|firm|start-?up|provider|operator|bank|investor|fund|developer|retailer|lender|carmaker|chipmaker|insurer|utility|university|hospital|manufacturer|hyperscaler|lab|miner|landlord|consortium|vendor|state|city|council|agency|broker|airline|publisher))(?= [a-z])/g

const MANY =
  /(?:^|(?<=[,;:] |\b(?:that|while|but|as|when|although|because|and) ))([Cc]ompanies|[Ff]irms|[Ss]tart-?ups|[Uu]niversities|[Gg]overnments|[Hh]yperscalers|[Ee]mployers|[Uu]tilities)(?= [a-z])/g

const PENALISES = /^(?:fine|penali[sz]e|sanction|order|sue|impose|ban|block|levy|open|investigate|accuse|charge|find)$/
const DESCRIBES = /(?:,| is| are| was| were| be| been| as| become| became| becoming| of| like| into| by| called)\s+$/

const NOUN =
  /(?:ministry|department|agency|commission|council|authority|treasury|municipality|university|army|navy|force|bank|consortium|administration|company|firm|start-?up|provider|operator|investor|fund|developer|retailer|lender|carmaker|chipmaker|insurer|utility|hospital|manufacturer|hyperscaler|lab|miner|landlord|vendor|state|city|broker|airline|publisher|companies|firms|start-?ups|universities|governments|hyperscalers|employers|utilities)[ ,]/i

/** Bodies and companies without a name that are the subject of a verb. */
export function findAgents(text: string, sentence: Span, named: readonly Mention[]): Mention[] {
  const words = text.slice(sentence.start, sentence.end)
  const found: Mention[] = []
  // One cheap look before three dear ones.
  if (!NOUN.test(words)) return found
  for (const pattern of [BODY, ONE, MANY])
    for (const match of findMatches(words, pattern)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if ([...named, ...found].some((one) => one.start < end && start < one.end)) continue
      const left = words.slice(0, match.index)
      const relative =
        pattern === ONE ? (/^ (?:that|which|who)(?= )/.exec(text.slice(end, end + 7))?.[0].length ?? 0) : 0
      const aside =
        pattern === BODY ? (/^, (?:which|who) [^,.;]{2,60},(?= )/.exec(text.slice(end, end + 70))?.[0].length ?? 0) : 0
      const lemma = lemmaBehind(text, end + relative + aside, null)
      if (lemma === null || DESCRIBES.test(left) || (pattern === BODY && PENALISES.test(lemma))) continue
      const name = (match[1] ?? '').replace(/^[A-Z](?=[a-z]+$)/, (letter) => letter.toLowerCase())
      found.push({ start, end, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice: false })
    }
  return found
}

const PLAIN =
  /(?:^|[ -])(?:ministry|department|agency|commission|council|authority|treasury|municipality|university|army|navy|force|bank|consortium|administration|company|firm|start-?up|provider|operator|investor|fund|developer|retailer|lender|carmaker|chipmaker|insurer|utility|hospital|manufacturer|hyperscaler|lab|miner|landlord|vendor|state|city|broker|airline|publisher|companies|firms|investors|start-?ups|universities|governments|hyperscalers|employers|utilities|banks|lenders|vendors|chipmakers|labs|miners|developers|giants|operators|insurers|retailers|manufacturers|publishers|landlords|hospitals|carriers|carmakers|supermarkets|drugmakers|airlines)$/

/** Whom a text calls by a common noun alone: it does not go on about them. */
export function isPlain({ name }: EntityRef): boolean {
  return PLAIN.test(name)
}

const OF_PLAIN: ReadonlySet<Metric> = new Set<Metric>([
  'capex', 'opex', 'investment', 'money_other', 'accelerator_count', 'layoffs', 'hiring', 'headcount', 'power',
  'acquisition', 'contract', 'revenue', 'profit', 'funding',
]) // biome-ignore format: a list

/** Investors put in money, and neither is theirs what they value nor what somebody raises. */
export function isOfPlain({ name }: EntityRef, metric: Metric): boolean {
  return /(?:investors?|funds?|lenders?|banks?)$/.test(name)
    ? /^(?:investment|money_other|acquisition|layoffs|headcount|capex)$/.test(metric)
    : OF_PLAIN.has(metric)
}
