// The words of an English sentence that stand for names: it, they, the company, the ChatGPT maker, the paper, he.
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'

export type EnglishAnaphorKind =
  | 'pronoun' // it, its
  | 'plural' // they, their
  | 'self' // we, our
  | 'company' // the company, the start-up
  | 'house' // the firm, the bank: a company or a research house
  | 'press' // the newspaper
  | 'paper' // the note, the study: of the house that was named
  | 'person' // he, the chief executive
  | 'model' // the model
  | 'product' // the app
  | 'site' // the campus
  | 'group' // the four
  | 'government'
  | 'body' // the city of Lyon, the municipality
  | 'owner' // the company behind Claude, TikTok's owner
  | 'pair' // each, both companies
  | 'latter'
  | 'former'

export interface EnglishAnaphor extends Span {
  kind: EnglishAnaphorKind
  isPossessive: boolean
}

const COMPANY =
  'company|start-?up|maker|chipmaker|carmaker|automaker|lab|laboratory|giant|business|retailer|lender|carrier|developer|operator|provider|builder|owner|supplier|vendor|parent|utility|airline|conglomerate|insurer|manufacturer|designer|neocloud|hyperscaler|venture|organi[sz]ation|corporation|publisher|miner|group|rival|newcomer|outfit|unicorn|foundry|subsidiary|unit|buyer|seller|landlord|tenant|defendant|non-?profit|concern|platform company|household name|studio|incumbent|challenger|specialist|platform operator|contractor|employer|customer|producer|generator|distributor|exchange|streamer|drugmaker|telecoms group|steelmaker|shipbuilder|grid operator|integrator|reseller|wholesaler|broadcaster|marketplace|acquirer|purchaser|suitor|bidder|target|quarry|firm'
const HOUSE =
  'firm|house|bank|consultancy|broker|brokerage|agency|institute|think-?tank|researchers|analysts|forecaster|data provider|watchdog|regulator|authority|ministry|commission'
const PRESS =
  'newspaper|paper|magazine|outlet|publication|broadcaster|news agency|news site|website|journal|newsletter|daily'
const PERSON =
  'chief executive|finance chief|founder|chairman|chairwoman|president|billionaire|executive|boss|analyst|entrepreneur|minister|official|professor|economist'
const SITE = 'campus|cluster|site|complex|plant|facility|supercomputer|data cent(?:er|re)|factory|project|reactor'
const ADJECTIVES = "(?:(?!(?:the|an?|its|their|this|that|of|in|for|to|and|with|on|by) )[\\w'’-]+ ){0,3}?"

/** `sign` is in whatever the pattern fits, in small letters. */
const FORMS: readonly (readonly [kind: EnglishAnaphorKind, pattern: RegExp, sign?: string])[] = [
  ['pronoun', /\b(?:it|its)\b(?!['’]s)/gi, 'it'],
  ['pronoun', /\bit(?=['’](?:s|ll|d)\b)/gi, 'it'],
  ['plural', /\b(?:they|their)\b/gi, 'the'],
  ['self', /\b(?:we|our)\b/gi],
  ['person', /\b(?:he|she|his|her)\b/gi],
  ['person', new RegExp(`\\bthe (?:[\\w-]+ )?(?:${PERSON})\\b(?! of\\b)`, 'gi'), 'the '],
  ['group', /\bthe (?:four|five|three|six|seven|two|pair|trio|quartet|big (?:four|five|three))(?: (?:companies|firms|groups|giants|hyperscalers|tech companies|largest (?:cloud )?companies))?\b(?! (?:[a-z-]+ )?(?:years|months|quarters|weeks|days|quarter|sites|buildings|models|lines|accounts|rounds))/gi, 'the '],
  ['pair', /\b(?:[Ee]ach(?= (?:is|has|was|will|would|plans?|put|invest\w*|of (?:them|the two))\b)|[Bb]oth(?= (?:companies|firms|are|have|will|plan|employ)\b)|[Tt]he (?:partners|couple|duo))\b/g],
  ['latter', /\b[Tt]he latter\b(?= (?:(?:has|have|had|will|would|is|was|also|now) )?[a-z]+|['’]s| (?:about |some |just )?[\d$€£¥])/g, 'the latter'],
  ['former', /\b[Tt]he former\b(?= (?:has|had|will|would|is|was|[a-z]+ed|spent|paid|bought|sold|put|made|got|plans|employs|says|said)\b|['’]s)/g, 'the former'],
  ['government', /\bthe (?:[A-Z][\w.]* )?government\b(?!['’]s)/gi, 'government'],
  ['government', /\b[Tt]he (?:American|British|Chinese|French|German|Japanese|South Korean|Korean|Indian|Canadian|Australian|Israeli|Dutch|Swedish|Swiss|Italian|Spanish|Taiwanese|Russian|Irish|Norwegian|Danish|Finnish|Polish|Brazilian|European|Belgian|Austrian|Greek|Czech|Portuguese|Turkish|Saudi|Emirati|Singaporean|Malaysian|Indonesian|Thai|Vietnamese|Mexican) (?:[a-z-]+ ){0,3}?(?:authority|regulator|watchdog|commission|ministry|agency|central bank|competition office|tribunal|state|armed forces|army|military|navy)\b(?! (?:of|aid|bank|media|broadcaster|secretary|department|visit|budget|television)\b|-)(?!['’]s)/g, 'the '],
  ['government', /\b[A-Z]\w+(?: [A-Z]\w+)?['’]s (?:[a-z-]+ ){0,2}?(?:ministry|department|(?:city|town|county|regional|provincial|municipal) (?:council|government|authority)|research council|science foundation|armed forces|defence force|central bank)(?: (?:of|for) (?:the )?[a-z]+(?:,? and [a-z]+)?)?\b/g],
  ['body', /\b(?<!\b(?:in|at|of|near|for|from|to|by|with|outside|around|into|than) )[Tt]he (?:city|town|municipality|county|state|province|canton|region|village|borough|district|commune|prefecture|kingdom|university) of [A-Z][\w\u00C0-\u024F-]*(?: [A-Z][\w\u00C0-\u024F-]*)?(?= (?:(?!and|or|in|on|of|at|where|which|to|for|with|as|from)[a-z]{3,}))/g, ' of '],
  ['body', /\b[Tt]he (?:EU|UAE|European Union|United Arab Emirates|Emirates)(?= (?:will|would|expects?|hopes|has|had|could|may|plans|wants|is|spent|spends|pays|paid|bought|buys|gave|set|put)\b)/g],
  ['body', /\b[Tt]he (?:municipality|city|town|county|canton|kingdom|village|council)(?= (?:will|would|expects?|expected|hopes|gets|receives|collects?|(?:has|had) (?:put|spent|paid|bought|set|given|lent|got|[a-z]{2,}ed)|could|should|stands to|earned|takes|took|spent|spends|pays|paid|budgeted|borrowed|bought|plans|wants|lent|gave)\b)/g, 'the '],
  ['press', new RegExp(`\\b(?:the|that|this) (?:same )?(?:[A-Z]\\w+ )?(?:${PRESS})\\b`, 'gi')],
  ['house', new RegExp(`\\b(?:the|that) (?:same |[\\w'’]+-based |research |analytics |investment |market[- ]research |data |American |British |[A-Z]\\w+ )?(?:${HOUSE})\\b`, 'gi')],
  ['paper', /\b(?:the|that|this) (?:same )?(?:note|study|survey|poll|analysis|report|paper)\b(?= (?:says|said|puts|put|estimates|estimated|found|finds|reckons|shows|showed|adds|added|also|does|suggests|forecasts|predicts|expects)\b)|(?<=\b[Aa]ccording to )the (?:note|study|survey|report|analysis|poll|paper)\b/gi],
  ['company', /\b[Tt]he [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3} (?:company|unit|subsidiary|arm|affiliate|rival|start-?up|spin-?off|supplier)\b(?!['’]s)/g, 'the '],
  ['company', new RegExp(`\\b(?:the|this|that) ${ADJECTIVES}(?:${COMPANY})\\b(?! (?:plans?(?! (?:to|an?|another|more|for|on|its|new|capital|spending|[\\d$€£¥]))|deals?|news|model|level|culture|spending|boom)\\b)`, 'gi')],
  ['owner', /\b[Tt]he (?:[a-z-]+ ){0,2}?(?:company|firm|start-?up|group|lab|team|maker|developer|owner|creator|parent|operator|publisher)(?: company)? (?:behind|of) (?:the )?[A-Z][\w.-]*(?: [A-Z\d][\w.-]*)?\b/g, 'the '],
  ['owner', /\b[A-Z][\w.-]*(?: [A-Z][\w.-]*)?['’]s (?:[a-z-]+ ){0,2}?(?:owner|parent|maker|developer|operator|creator|publisher)\b(?! (?:of|company's)\b|-)/g],
  ['company', /(?:^|(?<=[.;:] |, ))[Mm]anagement(?= (?:now |also |still )?(?:sees?|expects?|said|says|guide[sd]|forecasts?|plans?|told|put|puts|reckons|aims)\b)/g, 'management'],
  ['model', /\b(?:the|this) (?:[\w-]+ )?(?:model|checkpoint)\b/gi],
  ['product', /\bthe (?:[\w-]+ )?(?:app|chatbot|assistant|product|service|tool|platform)\b/gi, 'the '],
  ['site', new RegExp(`\\b(?:the|this) (?:[\\w-]+ )?(?:${SITE})\\b`, 'gi')],
] // biome-ignore format: a table

/** In order of place; none inside another. */
export function findEnglishAnaphors(text: string, sentence: Span): EnglishAnaphor[] {
  const words = text.slice(sentence.start, sentence.end)
  const lower = words.toLowerCase()
  const found: EnglishAnaphor[] = []
  for (const [kind, pattern, sign] of FORMS) {
    if (sign !== undefined && !lower.includes(sign)) continue
    for (const match of findMatches(words, pattern)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      if (
        kind !== 'body' &&
        kind !== 'owner' &&
        !isAnaphor(match[0], words.slice(match.index + match[0].length)) &&
        !(match.index === 0 && isMakerOf(words))
      )
        continue
      if (found.some((one) => one.start < end && start < one.end)) continue
      found.push({ kind, start, end, isPossessive: /^(?:its|their|our|his|her)$/i.test(match[0]) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The Dutch maker of chipmaking tools will: no maker of what has a name. */
function isMakerOf(words: string): boolean {
  return /^The (?:[\w-]+ ){0,3}(?:maker|developer|owner|operator|provider|supplier|builder|publisher|seller) of (?:[a-z-]+ ){1,4}/.test(
    words,
  )
}

/** What is described further is no word for a name known already: the company that …, the maker of …. */
function isAnaphor(word: string, after: string): boolean {
  if (word === 'IT' || /^that .*(?:researchers|analysts)$/i.test(word)) return false
  if (!/^(?:the|that|this) /i.test(word)) return true
  if (/['’]s /.test(word)) return false
  if (/(?<![\w-])(?:of|in|on|for|to|with|and|from|by|at|than|as|is|was|has|will) /i.test(word.slice(4))) return false
  return (
    !/^ (?:of|behind|in which|called|named|that (?:everyone|everybody|many|most|people|all|nobody|I|we|you))\b/.test(
      after,
    ) && !/^-/.test(after)
  )
}
