// Who tells an English figure, and how firmly a verb of telling puts it.
import type { Stance } from '#domain/claim.ts'
import { foldName } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'
import type { RoleContext } from './en-role-context.ts'
import { DENYING, ESTIMATING, FINDING, FORECASTING, SAYING } from './en-verbs.ts'

export interface Speech {
  /** Null where nobody is named: people familiar with the matter. */
  speaker: Mention | null
  saying: Stance
  /** Both sides of a deal say so, or a spokesman: the owner of the figure among them. */
  isOfParties?: boolean
}

/** The companies said; the two announced. */
export function isOfParties({ subject }: Clause, { place, parse }: RoleContext): boolean {
  if (subject === null) return false
  const isNobody = subject.actor === null && subject.owner === null
  if (isNobody && /^(?:companies|firms|parties|sides|partners|pair|duo)$/.test(subject.head)) return true
  // Its founders wrote: of the company itself.
  const isIts = parse.words.slice(subject.start, subject.end).some(({ tag }) => tag === 'own')
  if (isNobody && isIts && /^(?:founders?|co-founders?|bosses|owners?|directors|managers|makers)$/.test(subject.head))
    return true
  if (isNobody && /^(?:spokes(?:man|woman|person|people)|representatives?|management|board)$/.test(subject.head))
    return !/^\s*(?:for|of|at)\b/.test(place.text.slice(parse.words[subject.end - 1]?.end ?? 0, place.sentence.end))
  const { actor, owner, head, start } = subject
  // The company behind Cursor, India's biggest software exporter: whom the text is about.
  const isPlaced = owner?.ref.kind === 'place' || (owner === null && parse.words[start]?.lower === 'the')
  const isOwned = parse.words.slice(start, subject.end).some(({ tag }) => tag === 'own') && owner === null
  if (actor === null && isPlaced && !isOwned && DESCRIBED.test(head)) return true
  return (
    actor !== null &&
    /^(?:the )?(?:two(?: companies| firms| groups| sides)?|pair|both|trio)$/i.test(
      place.text.slice(actor.start, actor.end),
    )
  )
}

const DESCRIBED =
  /^(?:company|firm|group|start-?up|lab|maker|chipmaker|carmaker|exporter|retailer|lender|bank|utility|operator|developer|provider|owner|publisher|outfit|giant|manufacturer|designer|builder|supplier|business|airline|insurer)$/

export function isSaying(lemma: string): boolean {
  return (
    SAYING.has(lemma) || ESTIMATING.has(lemma) || FORECASTING.has(lemma) || DENYING.has(lemma) || FINDING.has(lemma)
  )
}

export function stanceOf(lemma: string, speaker: Mention | null): Stance {
  if (DENYING.has(lemma)) return 'denied'
  if (FORECASTING.has(lemma)) return 'planned'
  if (ESTIMATING.has(lemma)) return 'hedged'
  return speaker === null || speaker.isVoice || speaker.ref.kind === 'person' || lemma === 'find'
    ? 'reported'
    : 'stated'
}

/** Whose report it is where the sentence names one company before the figure. */
export function ownerBefore({ mentions, place }: RoleContext): Mention | null {
  return (
    mentions.find((one) => one.ref.kind === 'organisation' && !one.isVoice && one.end <= place.quantity.start) ?? null
  )
}

export function isOwnWords({ subject }: Clause): boolean {
  return subject !== null && subject.actor === null && subject.owner === null && OWN_WORDS.test(subject.head)
}

export function isAnonymous({ subject }: Clause): boolean {
  return (
    subject !== null &&
    subject.actor === null &&
    subject.owner === null &&
    /^(?:people|sources?|newspapers?|magazine|broadcaster|outlets?|website|analysts|investors|bankers|executives|insiders|officials|reports|media|papers|observers|critics|some|many|employees|documents|filings|rumou?rs|who|street|market|consensus|traders|economists|forecasters|experts|lawmakers|rivals|memo|e-?mails?|slides?|spreadsheet|recording|transcript|leak|indictment|complaint|lawsuit|suit|letter|presentation|tender|notice)$/.test(
      subject.head,
    )
  )
}

/** Until one recalls, as you say: nobody in particular. */
export function isAnybody({ subject }: Clause): boolean {
  return subject !== null && /^(?:one|you|anyone|everyone|nobody|someone)$/.test(subject.head)
}

/** A company's own words: its filing, the paper, the model card. */
const OWN_WORDS =
  /^(?:filings?|prospectus|accounts|paper|report|statement|release|card|results|disclosures?|documentation|blog)$/

/** Wardlock, an Israeli start-up that has 70 employees: whom a noun between commas describes. */
export function namedBefore(subject: Phrase, { words, phrases }: Parse): Mention | null {
  const isOwned = subject.owner !== null && subject.owner.ref.kind !== 'place'
  if (subject.actor !== null || isOwned || words[subject.start - 1]?.tag !== 'comma') return null
  if (!/^(?:an?|the|one)$/.test(words[subject.start]?.lower ?? '') || !RELATED.test(subject.head)) return null
  const named = phrases.find((one) => one.end === subject.start - 1)?.actor ?? null
  return named?.ref.kind === 'organisation' ? named : null
}

/** Its parent, Quillon Group, reported: whom a description names. */
export function namedBehind(subject: Phrase, { words, phrases }: Parse): Mention | null {
  if (subject.actor === null && /^(?:rel|that)$/.test(words[subject.end]?.tag ?? '') && RELATED.test(subject.head))
    return phrases.find((one) => one.start > subject.end && isEnclosed(one, words))?.actor ?? null
  if (subject.actor !== null || words[subject.end]?.tag !== 'comma') return null
  const next = phrases.find((one) => one.start === subject.end + 1)
  const isClosed = next !== undefined && words[next.end]?.tag === 'comma' && next.prep === null
  return isClosed && next.actor?.ref.kind === 'organisation' && RELATED.test(subject.head) ? next.actor : null
}

/** The subsidiary that designs them, Kunlunxin, was valued: a name between commas, behind which a verb goes on. */
function isEnclosed({ start, end, actor, prep }: Phrase, words: Parse['words']): boolean {
  return (
    actor?.ref.kind === 'organisation' &&
    prep === null &&
    words[start - 1]?.tag === 'comma' &&
    words[end]?.tag === 'comma' &&
    /^(?:verb|modal)$/.test(words[end + 1]?.tag ?? '')
  )
}

const RELATED =
  /^(?:parent|owner|rival|subsidiary|unit|maker|partner|backer|supplier|landlord|competitor|developer|operator|customer|client|investor|shareholder|arm|division|lender|builder|buyer|seller|predecessor|successor|affiliate|company|firm|group|start-?up|lab|utility|chipmaker|carmaker|automaker|bank|fund|foundation|foundry|retailer|lender|broker|insurer|airline|miner|vehicle|venture|university|institute|studio|neocloud|hyperscaler|publisher)$/

/** Who a clause's subject is; of a spokesman for a company and of its filings, the company. */
export function speakerIn({ subject, verb }: Clause, context: RoleContext): Mention | null {
  const { parse } = context
  if (subject === null || verb?.isPassive === true || isSomeone(subject, parse)) return null
  if (subject.actor !== null) return subject.actor
  const named = namedBehind(subject, parse)
  if (named !== null) return named
  const office = officeIn(subject, context)
  if (office !== null) return office
  const behind = personBehind(subject, parse)
  if (behind !== null) return behind
  if (subject.owner !== null) return subject.owner
  const apposed = apposedTo(subject, parse)
  if (apposed !== null) return apposed
  if (
    !/^(?:spokes(?:man|woman|person)|representative|officials?|executives?|analysts?|economists?|researchers?|estimates?|report|note|filing|study|survey|poll|paper|analysis|research|index|tracker|census|count|tally|numbers|calculations?|forecasts?|projections?|briefing|presentation|data|figures|lawyers?|team|head|boss|chief|director|people|founder|minister|secretary|posts?|thread|blog)$/.test(
      subject.head,
    )
  )
    return null
  // Data compiled by PitchBook show.
  const isMade = /^(?:compiled|published|commissioned|collected|gathered|released|prepared|conducted|carried|cited|tracked|assembled|provided|supplied|produced|written|put)$/.test(parse.words[subject.end]?.lower ?? '') // biome-ignore format: one test
  const next = parse.phrases.find(
    (one) => one.start >= subject.end && one.start - subject.end <= (isMade ? 3 : 1) && one.prep !== null,
  )
  return next !== undefined &&
    (/^posts?|thread|blog$/.test(subject.head) ? /^(?:on|by|from|in)$/ : /^(?:for|at|of|from|by)$/).test(
      next.prep ?? '',
    )
    ? (next.actor ?? next.owner)
    : null
}

/** A person at the foundry, two of its former employees: nobody named. */
function isSomeone({ start, head, actor }: Phrase, { words }: Parse): boolean {
  if (actor !== null || !/^(?:an?|one|two|three|four|five|several|some|many|few)$/.test(words[start]?.lower ?? ''))
    return false
  return /^(?:persons?|people|sources?|insiders?|employees?|investors?|bankers?|officials?|executives?|engineers?|shareholders?|creditors?|lenders?|suppliers?|customers?)$/.test(head) && words[words.findIndex((_, at) => at >= start && words[at]?.lower === head) + 1]?.tag !== 'comma' // biome-ignore format: one test
}

const OFFICE =
  /^(?:ministry|authority|regulator|watchdog|commission|agency|department|council|court|prosecutors?|treasury|committee|bureau|union|association|federation|institute|police)$/

/** The economy ministry, Italy's data protection authority, the workers' union NITES: a body by what it is. */
function officeIn({ start, end, owner, head }: Phrase, { place, parse }: RoleContext): Mention | null {
  if (owner !== null && owner.ref.kind !== 'place') return null
  const [first, last] = [parse.words[start], parse.words[end - 1]]
  if (first === undefined || last === undefined) return null
  const words = place.text.slice(first.start, last.end)
  const named = /\b(?:union|lobby|group|association|agency|institute|charity|campaign) ([A-Z]{2}[\w-]*)$/.exec(
    words,
  )?.[1]
  // The city's utility, the town's council.
  const isOwned = owner === null && parse.words.slice(start, end).some(({ tag }) => tag === 'own')
  // Prosecutors said.
  if (/^(?:prosecutors|police|union|court|tribunal)$/.test(head) && owner === null && end - start <= 2)
    return bodyOf(first.start, last.end, words.replace(/^(?:the|The|an?|An?) /, '').toLowerCase())
  if (isOwned && (OFFICE.test(head) || DESCRIBED.test(head) || /^(?:lawyers?|attorneys?|counsel)$/.test(head)))
    return bodyOf(first.start, last.end, words.replace(/^The /, 'the '))
  const isOffice = OFFICE.test(head) && /^(?:the )?[\w'’-]+(?: [\w'’-]+){1,4}$/i.test(words) && !/^an? /i.test(words)
  if (named === undefined && !isOffice) return null
  return bodyOf(first.start, last.end, named ?? words.replace(/^the /i, ''))
}

function bodyOf(start: number, end: number, name: string): Mention {
  return { start, end, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice: true }
}

/** One analyst, Tom Hale of Hartfield Research, expects: whom a name behind an office tells. */
function personBehind({ head, end }: Phrase, { words, phrases }: Parse): Mention | null {
  const isOffice =
    /^(?:analysts?|economists?|researchers?|executives?|officials?|spokes\w+|founder|co-founder|chairman|chairwoman|president|chief|boss|minister|secretary|lawyer|director|head|professor|manager|banker|investor|adviser|engineer|scientist|strategist|officer|partner|rector|dean|treasurer|spokes\w+|architect|planner|owner|mayor|governor|consultant|author|lecturer|commissioner)$/.test(
      head,
    )
  if (!isOffice || words[end]?.tag !== 'comma') return null
  const actor = phrases.find((one) => one.start === end + 1)?.actor ?? null
  return actor?.ref.kind === 'person' ? actor : null
}

/** Jeffrey Kessler, the under-secretary of commerce for export controls, told …: who is described between commas. */
function apposedTo(subject: Phrase, { words, phrases }: Parse): Mention | null {
  const comma = words.findLastIndex((word, at) => at < subject.start && word.tag === 'comma')
  const end = words.findIndex((word, at) => at >= subject.end && word.tag === 'comma')
  if (comma < 1 || end < 0 || words[comma + 1]?.tag !== 'det') return null
  const isPlain = words.slice(comma + 1, end).every((word) => word.tag !== 'verb' && word.tag !== 'modal')
  const named = phrases.find((one) => one.end === comma)?.actor ?? null
  return isPlain && named !== null && (named.ref.kind === 'person' || named.isVoice) ? named : null
}
