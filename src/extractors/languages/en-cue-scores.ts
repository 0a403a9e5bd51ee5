import { type Place, sentenceAfter, sentenceBefore } from '../near.ts'

import type { EnglishMetricContext } from './en-context.ts'

import {
  billHits,
  cashHits,
  changeHits,
  equityHits,
  type Hit,
  listedHits,
  roundHits,
  suitHits,
  worthHits,
} from './en-cue-hits.ts'
import { findMoneyNouns, type MoneyNoun, metricOfVerb } from './en-money.ts'

import type { Clause, Parse } from './en-parse.ts'

/** Of each sentence, for all of its figures. */
const nounsIn = new WeakMap<Parse, MoneyNoun[]>()

export function hitsOf(context: EnglishMetricContext): Hit[] {
  const { place } = context
  const { sentence, text } = place
  const nouns = nounsIn.get(context.parse) ?? findMoneyNouns(text.slice(sentence.start, sentence.end), sentence.start)
  nounsIn.set(context.parse, nouns)
  const found: Hit[] = []
  for (const noun of headsOf(nouns)) {
    if (noun.end <= context.cuesFrom || isInAside(noun, place) || isOfMarket(noun, place) || isInName(noun, context))
      continue
    const score =
      noun.end <= place.quantity.start
        ? scoreBefore(noun, context)
        : noun.start >= place.quantity.end
          ? scoreBehind(noun, context)
          : null
    if (score !== null) found.push({ ...noun, score: score - noun.malus + noun.word.length / 10 })
  }
  return [
    ...found,
    ...verbHits(context),
    ...worthHits(place),
    ...listedHits(context),
    ...cashHits(context),
    ...changeHits(context),
    ...suitHits(context),
    ...equityHits(context),
    ...billHits(context),
    ...roundHits(place, context.inherited),
  ]
}

/** A construction loan is a loan: of cues right behind one another the last counts, from where the first begins. */
function headsOf(nouns: readonly MoneyNoun[]): MoneyNoun[] {
  const heads: MoneyNoun[] = []
  for (const noun of nouns) {
    const last = heads.at(-1)
    if (last !== undefined && last.end + 1 === noun.start && noun.malus === 0)
      heads[heads.length - 1] = { ...noun, start: last.start }
    else heads.push(noun)
  }
  return heads
}

/** Aligned Data Centers is a company, and no data centre. */
function isInName({ start, end }: MoneyNoun, { mentions, place }: EnglishMetricContext): boolean {
  return mentions.some(
    (one) =>
      one.start <= start &&
      end <= one.end &&
      one.ref.kind === 'organisation' &&
      /^[A-Z].*[A-Z]/.test(place.text.slice(one.start, one.end)),
  )
}

/** The market for AI computing chips: what the market is for. */
function isOfMarket({ start, metric }: MoneyNoun, { text, sentence }: Place): boolean {
  const left = text.slice(Math.max(sentence.start, start - 50), start)
  return metric !== 'market_size' && /\bmarket for (?:[\w-]+ ){0,4}$/i.test(left)
}

/** The backlog, a measure of contracted revenue, stood at …: a noun that only describes another. */
function isInAside({ start, end }: MoneyNoun, { text, sentence, quantity }: Place): boolean {
  const left = text.slice(sentence.start, start)
  const opened =
    /, (?:an?|the|its|or|which (?:is|are|measures?|counts?|includes?|excludes?|reflects?)|including|excluding)\b[^,;]{0,60}$/.exec(
      left,
    )
  if (opened === null || /^(?:sales?|revenues?)$/.test(left.slice(opened.index + 2))) return false
  const [from, to] = end <= quantity.start ? [end, quantity.start] : [quantity.end, quantity.end]
  return /^[^,;$€£¥\d]{0,60}, (?:stood|was|were|is|are|rose|fell|grew|came|reached|hit|totall?ed|climbed|jumped|dropped|declined|increased|amounted|swelled|doubled|topped|exceeded|shrank|narrowed|widened|surged)\b/.test(
    text.slice(from, to),
  )
}

const TIGHT =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:of|at|is|was|were|are|to|reached|hit|totall?ed|came to|comes to|amounted to|stood at|stands at|will be|would be|will come to|could be|exceeded|topped|passed|worth|by|in|:|now|a record|as|had been|has been|be|being|going from|from)\s*)+(?:some |as |just |only |a |an |the |its |another |more |about )*$/i

function scoreBefore(noun: MoneyNoun, { place, parse, at }: EnglishMetricContext): number {
  const { text, quantity, previousEnd } = place
  const between = bare(text.slice(noun.end, quantity.start))
  const crossed = noun.end < previousEnd ? 30 : 0
  if (/^\s*$/.test(between)) return 70
  if (TIGHT.test(between)) return 118 - crossed
  const isOwnClause = isWithin(parse, indexAt(parse, noun.start), at)
  const parted = /;|\b(?:while|but|whereas|although)\b/.test(between)
    ? 25
    : /, (?:and|which|who)\b/.test(between)
      ? 15
      : 0
  return 96 - between.length * 0.6 - crossed - parted - (isOwnClause ? 0 : 14)
}

const JOINT =
  /^\s*-?(?:\s*\([^()]*\))?\s*(?:(?:worth|of|in|for|on|a|an|the|its|their|his|new|fresh|additional|extra|annual|annuali[sz]ed|total|further|more|record|first|net|all-stock|all-cash|all-share|cash|five-year|multi-?year|multibillion|long-term|planned|proposed|signed|so-called|outstanding|external|outside|quarterly|recurring|government|federal|state|private|public|venture|senior|secured|unsecured|convertible|bridge|syndicated|combined|antitrust|[a-z]+-(?:year|dollar|led|backed|based|related)|[A-Z]\w+(?:['’]s)?)\s+){0,6}$/

const MONEY =
  /^(?:[a-z]+ ){0,3}(?:[A-Z]{0,3}[$€£¥₹₩]|[A-Z]{3} \d|Rs\b|RM\d|\d[\d.,]*(?: ?[bmtr]+illion| crore)? (?:euros?|dollars?|yuan|won|yen|rupees|pounds|kroner|kronor|francs|reais|ringgit|riyals|dirhams|pesos|rand|baht)\b)/

const OF_NEXT = /^ of (?:about |some |around |roughly |nearly |almost |over |more than |up to |just |at least )?$/

function scoreBehind(noun: MoneyNoun, { place, parse, at }: EnglishMetricContext): number | null {
  const { text, quantity, nextStart } = place
  // $510 million, at a valuation of $2 billion: the next figure's.
  const isOfNext = noun.end < nextStart && OF_NEXT.test(text.slice(noun.end, nextStart))
  if (isOfNext && MONEY.test(text.slice(nextStart, nextStart + 50))) return null
  const between = text.slice(quantity.end, noun.start)
  const crossed = noun.start > nextStart ? 32 : 0
  if (/^\s+in\s+$/.test(between) && /^(?:cash|debt|equity|stock)/.test(noun.word)) return 20
  if (JOINT.test(between)) return 122 - between.length * 0.8 - crossed
  const parted = /[;:]|,|\b(?:while|but|whereas|although|which|after|when)\b/.test(between) ? 30 : 0
  const isOwnClause = isWithin(parse, indexAt(parse, noun.start), at)
  return 66 - between.length * 0.6 - crossed - parted - (isOwnClause ? 0 : 10)
}

/** Without what stands in brackets, rates of growth and times. */
export function bare(between: string): string {
  return between
    .replace(/\([^()]*\)/g, '')
    .replace(
      /\b(?:rose|grew|jumped|climbed|fell|increased|surged|dropped|declined|shrank|widened|doubled|more than doubled|tripled|swelled|narrowed|soared|slipped)\b(?: by)? ?[\d.]*(?:%| per ?cent)?/g,
      '',
    )
    .replace(
      /\b(?:in|for|during|of) (?:the )?(?:first|second|third|fourth|three months|year|quarter|fiscal|\d{4})[\w ]{0,30}?(?=\s(?:was|were|rose|to|of|came|reached|hit|$))/g,
      '',
    )
}

function indexAt({ words }: Parse, offset: number): number {
  const index = words.findIndex((word) => word.end > offset)
  return index < 0 ? words.length - 1 : index
}

/** Whether a word stands in the figure's clause, in one that it hangs on, or in one that hangs on it. */
function isWithin({ clauseOf }: Parse, index: number, at: number): boolean {
  const [own, other] = [clauseOf[at], clauseOf[index]]
  for (let one: Clause | null = own ?? null; one !== null; one = one.parent) if (one === other) return true
  return other?.parent === own
}

/** The verb that the figure is the object of, or the subject; those of the clauses around it count for less. */
function verbHits(context: EnglishMetricContext): Hit[] {
  const { place, parse, at } = context
  const found: Hit[] = []
  let malus = 0
  for (let clause: Clause | null = governing(parse, at); clause !== null && malus <= 40; clause = clause.parent) {
    const verb = clause.verb
    const isGiven =
      verb !== null &&
      /^(?:promise|award|grant|give|allot|allocate|hand|lend)$/.test(verb.lemma) &&
      (verb.isPassive || isGivenTo(context, verb.at))
    const known =
      verb === null
        ? null
        : isGiven
          ? { metric: 'funding' as const, malus: 0 }
          : metricOfVerb(verb.lemma, particleOf(parse, verb.at))
    const word = verb === null ? undefined : parse.words[verb.at]
    // Had been looking for $17 billion: of what the sentence before told.
    const isLooking =
      verb?.lemma === 'look' && context.inherited !== null && !/^(?:funding|valuation)$/.test(context.inherited)
    // Puts the cost at …: what is put is named by its noun.
    const isPut = verb?.lemma === 'put' && /\bat\s+(?:some |about |around )?$/.test(sentenceBefore(place))
    if (verb !== null && known !== null && word !== undefined && !isPut && !isLooking) {
      const distance = verb.at < at ? place.quantity.start - word.end : word.start - place.quantity.end
      const crossed = word.end < place.previousEnd ? 22 : 0
      const isObject = verb.at < at
      const isInvesting =
        verb.lemma === 'invest' && isObject && distance <= 3 && /^[^,;.]{0,24}\bin\b/.test(sentenceAfter(place))
      const isPutIn =
        verb.lemma === 'put' &&
        isObject &&
        parse.words[verb.at + 1]?.lower === 'in' &&
        /^ (?:of|in|for|towards) (?:the |that |its )?(?:round|Series|raise|financing|sum|total|money|it)\b/.test(
          sentenceAfter(place),
        )
      const isFining = isObject && /^(?:fine|penali[sz]e|sanction)$/.test(verb.lemma) && !verb.isPassive
      const base =
        isInvesting || isFining || isPutIn ? 130 : distance <= 3 ? 108 : isObject ? 88 : verb.isPassive ? 84 : 50
      found.push({
        metric: known.metric,
        word: verb.lemma,
        score: base - Math.max(0, distance) * 0.25 - crossed - known.malus - malus,
        start: word.start,
        end: word.end,
      })
    }
    malus += 20
  }
  return found
}

/** Spends the most: 160 billion yuan. What a colon parts from its verb. */
function governing({ clauseOf, clauses, words }: Parse, at: number): Clause | null {
  const own = clauseOf[at] ?? null
  if (own === null || own.verb !== null || words[own.start - 1]?.lower !== ':') return own
  return clauses.findLast((one) => one.start < own.start && one.verb !== null) ?? own
}

/** Has granted it $6.6 billion: somebody stands between the verb and the figure, who gets it. */
export function isGivenTo({ parse, at }: Pick<EnglishMetricContext, 'parse' | 'at'>, verb: number): boolean {
  const between = parse.words.slice(verb + 1, at)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.some((word) => word.tag === 'actor') &&
    between.every((word) => word.tag === 'actor' || word.tag === 'det' || word.tag === 'noun')
  )
}

/** The particle of a verb: took out a loan; at the figure's end of it, put … into. */
function particleOf({ words }: Parse, verb: number): string {
  return words[verb + 1]?.lower ?? ''
}
