// Who says an English figure from aside: …, Jassy said; according to Omdia; by its own count.
import type { Place } from '../near.ts'
import type { Clause, Parse } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import {
  isAnonymous,
  isAnybody,
  isOfParties,
  isOwnWords,
  isSaying,
  ownerBefore,
  type Speech,
  speakerIn,
  stanceOf,
} from './en-tellers.ts'
import { PLANNING } from './en-verbs.ts'

/** …, Jassy said; …," said Dr Anand. */
export function findAside(context: RoleContext): Speech | null {
  const { parse, at } = context
  const segment = segmentOf(parse, at)
  for (const clause of parse.clauses) {
    const verb = clause.verb
    // Without admitting wrongdoing; and does not see …: nobody says so there.
    // Not counting those on site.
    if (clause.kind === 'participial' && verb?.lemma === 'count') continue
    if (clause.governor === 'without' || clause.after !== null || verb?.isNegated === true) continue
    if (clause.kind === 'participial' && /^(?:count|put|give|show|see)$/.test(verb?.lemma ?? '')) continue
    // Came in at $30 million, above the $24 million that analysts had forecast: they speak of the other.
    const isOfOther = parse.words.slice(at + 1, clause.start).some(({ tag }) => tag === 'figure')
    if (clause.kind === 'relative' && isOfOther) continue
    if (verb !== null && verb.at < at && isContrast(parse, at, verb.at)) continue
    if (verb === null || !isSaying(verb.lemma) || verb.at < segment.from || verb.at >= segment.to || verb.isPassive)
      continue
    const isTrailing =
      clause.kind === 'aside' ||
      (verb.at > at && isFinal(parse, verb.at, segment.to)) ||
      (clause.kind === 'adverbial' && clause.governor === 'as')
    if (!isTrailing || verb.lemma === 'expect' || isOfNext(parse, at, clause, verb.at, segment.to)) continue
    if (isAnybody(clause) && clause.subject?.head !== 'one') continue
    const speaker = speakerIn(clause, context)
    if (isOfParties(clause, context)) return { speaker: null, saying: 'stated', isOfParties: true }
    if (clause.subject !== null && isOwnWords(clause)) return { speaker: ownerBefore(context), saying: 'stated' }
    if (clause.subject !== null)
      return { speaker: isAnonymous(clause) ? null : speaker, saying: stanceOf(verb.lemma, speaker) }
  }
  return null
}

/** Rented 512 chips, and that makes, the company says, $500,000: put into what another clause tells. */
function isOfNext(parse: Parse, at: number, { kind, start }: Clause, verb: number, end: number): boolean {
  if (kind !== 'aside' || verb < at || isFinal(parse, verb, end)) return false
  const between = parse.words.slice(at + 1, start)
  return between.some(
    ({ tag }, index) => tag === 'comma' && /^(?:and|but|while)$/.test(between[index + 1]?.lower ?? ''),
  )
}

/** X said on Wednesday, while Y has parted with 200: told by no one. */
function isContrast({ clauseOf }: Parse, at: number, verb: number): boolean {
  for (let one: Clause | null = clauseOf[at] ?? null; one !== null; one = one.parent)
    if (
      one.kind === 'adverbial' &&
      one.start > verb &&
      /^(?:while|whereas|although|though|because)$/.test(one.governor ?? '')
    )
      return true
  return false
}

/** What a semicolon parts is said by others. */
function segmentOf({ words }: Parse, at: number): { from: number; to: number } {
  const isStop = (word: { lower: string }) => word.lower === ';'
  const from = words.findLastIndex((word, index) => index < at && isStop(word)) + 1
  const to = words.findIndex((word, index) => index > at && isStop(word))
  return { from, to: to < 0 ? words.length : to }
}

/** Whether nothing but a time and a comma or the end stands behind the verb. */
function isFinal({ words, clauseOf }: Parse, verb: number, end: number): boolean {
  const rest = words.slice(verb + 1, end)
  const stop = rest.findIndex((word) => word.tag === 'comma' || word.lower === '.')
  const tail = stop < 0 ? rest : rest.slice(0, stop)
  const isIntroduced = words[clauseOf[verb]?.subject?.start ?? -1] !== undefined
  return (
    isIntroduced &&
    tail.every((word) =>
      ['date', 'prep', 'det', 'adv', 'quote', 'noun', 'actor', 'to', 'own', 'stop'].includes(word.tag),
    ) &&
    tail.length <= 12 &&
    !tail.some((word) => word.tag === 'verb')
  )
}

const ACCORDING =
  /\b(?:according to|as reported by|reported by|estimates? (?:by|from)|in the words of|calculations? (?:by|from)|data (?:from|by)|figures (?:from|by)|a (?:report|study|survey|note|tally|count|forecast) (?:by|from)|by the (?:count|estimate|reckoning|account|calculation|tally) of|(?:analysts|researchers|economists) (?:at|from)|(?<![\w$€£¥] ?)per(?= [A-Z]|\s*$)|(?:compiled|tracked|tallied|calculated|counted|surveyed) by)\s+(?:[\w'’-]+\s){0,5}?$/i

const BY_COUNT = /(?<!\b(?:based|depends?|built|drawing|impose[sd]?) )\b(?:by|on|in)\s+(?:the )?$/i

const COUNT_NOUN =
  /^['’]?s?\s+(?:own\s+)?(?:latest\s+)?(?:count|estimates?|account|reckoning|tally|calculations?|admission|figures?|numbers?|data|forecasts?|projections?|view|telling|arithmetic|model|table|filing|prospectus|report)\b/i

/** A company's own papers: what they say is its own word. */
const OWN_SOURCE =
  /\baccording to (?:(?:its|the|their|an?) )?(?:own )?(?:(?:annual|technical|regulatory|quarterly|latest|securities|company) (?!report))?(?:accounts|filings?|prospectus|statement|release|website|blog(?: post)?|model card|(?:annual|quarterly|interim|technical|half-year|sustainability|earnings) report|listing documents?|10-[KQ])\b(?! (?:seen|obtained|reviewed|leaked|by (?:the )?[A-Z]))/i

/** …, compared with analysts' estimate of $9.6 billion, according to LSEG: what another figure is compared by. */
function isOfCompared(between: string): boolean {
  return /\b(?:compared (?:with|to)|versus|vs\.?|against|above|below|beating|topping|exceeding|missing|ahead of|short of|than|beat|missed|topped)\b[^.;]*\b(?:estimates?|forecasts?|consensus|expect\w*|average|predict\w*|projected|polled|analysts)\b/i.test(
    between,
  )
}

/** Raised $155 million and now plans to raise …, according to two people: of what is planned, or of what no list tells. */
function isOfLaterPlan(
  text: string,
  { quantity, sentence, metric }: Place & { metric: string },
  parse: Parse,
  at: number,
): boolean {
  const source = /^[^.;]*? according to /.exec(text.slice(quantity.end, sentence.end))?.[0].length
  if (source === undefined) return false
  const own = parse.clauseOf[at]
  const form = parse.words[own?.verb?.at ?? -1]?.form
  const stands = quantity.end + source
  return parse.clauses.some(({ kind, verb, start }) => {
    const word = parse.words[verb?.at ?? -1]
    if (kind !== 'main' || verb === null || word === undefined || start <= at || word.start > stands) return false
    const isPlan =
      (verb.modals.length > 0 && !verb.modals.some((one) => /^(?:could|may|might)$/.test(one))) ||
      PLANNING.has(verb.lemma)
    return metric === 'price' ? form === 's' && word.form !== 's' : form === 'past' && isPlan
  })
}

/** According to Omdia, by DeepSeek's own account, estimates by Sensor Tower. */
export function findSource({ place, mentions, parse, at, metric }: RoleContext): Speech | null {
  const { text, sentence } = place
  const segment = segmentOf(parse, at)
  const from = parse.words[segment.from]?.start ?? sentence.start
  const to = parse.words[segment.to - 1]?.end ?? sentence.end
  const own = OWN_SOURCE.exec(text.slice(from, to))
  if (own !== null) {
    // Accounts filed at Companies House.
    const registry = mentions.find((one) =>
      /^ (?:filed|lodged) (?:at|with) (?:the )?$/.test(text.slice(from + own.index + own[0].length, one.start)),
    )
    return { speaker: registry ?? null, saying: 'stated', isOfParties: registry === undefined }
  }
  if (isOfLaterPlan(text, { ...place, metric }, parse, at)) return null
  for (const one of mentions) {
    if (one.start < from || one.end > to || isOfCompared(text.slice(place.quantity.end, one.start))) continue
    const before = text.slice(from, one.start)
    // According to a lawsuit filed in California.
    const isPlaced = one.ref.kind === 'place' && /\b(?:in|at|near|from) (?:the )?$/.test(before)
    const according = isPlaced ? null : ACCORDING.exec(before)
    if (
      according !== null &&
      !/\b(?:led|polled|persons?|people|sources?|familiar|knowledge|briefed)\b/.test(according[0])
    )
      return {
        speaker: one,
        saying: /estimat|calculat|reckon/i.test(according[0])
          ? 'hedged'
          : /forecast|project/i.test(according[0])
            ? 'planned'
            : one.isVoice || one.ref.kind === 'person'
              ? 'reported'
              : 'stated',
      }
    // In our estimate: the publisher's.
    if (/^our$/i.test(text.slice(one.start, one.end))) continue
    const isPossessive = /^(?:its|their)$/i.test(text.slice(one.start, one.end))
    const after = `${isPossessive ? "'s" : ''}${text.slice(one.end, to)}`
    const count = COUNT_NOUN.exec(after)
    if (count !== null && BY_COUNT.test(before))
      return {
        speaker: one,
        saying: /estimat|reckon|calculat/i.test(count[0]) ? 'hedged' : one.isVoice ? 'reported' : 'stated',
      }
  }
  const anonymous =
    /\b(?:according to (?:people|sources|one (?:of the|person|source|executive|official|banker|investor|insider|estimate|adviser|analyst)|an? (?:person|source|executive|official|banker|investor|insider)|(?:two|three|four|several|a number of|some) (?:[a-z-]+ )?(?:people|sources|persons|investors|employees|executives|officials|bankers|insiders|staff|documents)|reports?|(?:[a-z]+ )?documents?|investors|(?:former |current )?employees|bankers|insiders|industry (?:estimates|sources)|(?:an?|the) (?:[a-z]+ ){0,2}(?:lawsuit|complaint|suit|indictment|memo|e-?mail|transcript|recording|slide|presentation|spreadsheet|court (?:papers?|filings?|documents?|records?))|court (?:papers|filings|documents|records))|people familiar|reports? say|it (?:is|was) reported|(?:person|people|persons|sources?|bankers?|investors?|executives?|officials?|employees?|insiders?|lawyers?|advisers?) (?:briefed|familiar|close to|with (?:direct )?knowledge|with knowledge|involved|who (?:asked|declined|spoke|requested|know)|near|inside)\b[^.;]{0,80}?\b(?:said|says|say|told))\b/i.test(
      text.slice(from, to),
    )
  return anonymous ? { speaker: null, saying: 'reported' } : null
}
