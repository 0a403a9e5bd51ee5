// Which bare English numbers count persons: by the noun behind them, or by the words that lead to them.
import type { Metric } from '#domain/claim.ts'
import { before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { EnglishMetricContext } from './en-context.ts'
import { frameOfPersons } from './en-frames.ts'

const LABEL =
  /\b(?:users|staff|headcount|employees|subscribers|customers|workforce|members|MAUs?|DAUs?)(?: (?:at|in|of|worldwide)[^:.;]{0,30})?(?: \([^()]{2,20}\))?:\s*(?:about |some |over |more than )?$/i
const FRAME =
  /\b(?:employs?|employed|employing|headcount|workforce|payroll|staff|hire|hired|hiring|recruit(?:ing|ed)?|lay(?:ing)? off|laid off|dismiss(?:ed|ing|es)?|fired|firing|axed|axing|shed|shedding|let go|users?|subscribers|members|membership|MAUs?|DAUs?|people|sack(?:ed|ing)?|workers)\b(?:[^.;,]{0,50}?\b(?:of|to|at|from|was|were|is|are|by|reached|passed|topped|exceeded|numbered|number|total|rose to|grew to|fell to|had|has|hit|for|off|than|or|with|some))?\s+(?:another |as many as |a further )?(?:about |some |around |roughly |nearly |almost |over |more than |fewer than |under |up to )?$/i

/** A bare number where the words before it count persons: employs 1,200; a workforce of 16,000; from 9,000 to 5,000. */
/** Its support organisation is down to about 5,000 from 9,000. */
const SHRUNK =
  /\b(?:organi[sz]ation|team|unit|division|department|group|operation|firm|company|business|staff)\b[^.;,]{0,30}\b(?:down|up|shrunk|shrank|grown|cut|reduced|fell|swelled)\s+(?:to|from)\s+(?:[\w,]+ (?:to|from) )?(?:about |some |around |roughly |nearly |just |only )?$/i

export function isPersons({ place, previous, parse, at, lead }: EnglishMetricContext, quantity: RawQuantity): boolean {
  if (quantity.unitWord !== null) return false
  if (
    /\blet(?:s|ting)? (?:about |some |around |another |up to )?$/i.test(before(place)) &&
    /^ go\b/.test(sentenceAfter(place))
  )
    return true
  const figure = place.text.slice(quantity.numeral.start, quantity.numeral.end)
  const right = sentenceAfter(place)
  const size = Number(quantity.value ?? quantity.low)
  if (/\bfrom (?:about |some |just |only )?$/.test(before(place)) && TO_STAFF.test(right)) return true
  if (isOfFewerNouns({ place, previous, parse, at }, right) && size >= 5) return true
  // A dozen OpenAI engineers.
  if (
    size >= 3 &&
    /^ [A-Z][\w.]*(?: [A-Z]\w*)? (?:engineers|researchers|employees|staff|scientists|workers|developers)\b/.test(right)
  )
    return true
  if (
    /\d{1,2}$/.test(figure) &&
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s+$/.test(
      before(place),
    )
  )
    return false
  const isYear = /^(?:19|20)\d\d$/.test(figure)
  if (!isYear && size >= 5 && !/^\s*(?:%|per ?cent)/.test(right) && frameOfPersons(parse, at) !== null) return true
  if (isYear || size < 20 || /^\s*(?:%|per ?cent|[a-z]*-?(?:year|month|week|day)s?\b)/i.test(right)) return false
  if (NOUNS.test(right) && !/^\s+(?:of|in|to|for)\b/.test(right)) return true
  // Of whom 210,000 paid; about 50 of its 250 jobs.
  if (
    /\bof (?:whom|them) (?:about |some |around |only |just |roughly |nearly |over )?$/i.test(before(place)) &&
    previous?.unit === 'person'
  )
    return true
  if (PART_OF_STAFF.test(right) || ON_PAYROLL.test(right)) return true
  if (
    /\b(?:team|crew|shop|used by|affected|(?:workforce|headcount|staff) by)(?: of)? (?:about |some |around |only |just |roughly |nearly |over |more than )?$/i.test(
      before(place),
    ) &&
    /^(?:[,.;]|\s*$| (?:is|are|was|were|has|have|in|at|who|that|a|each|every|and|to|people|will)\b)/.test(right)
  )
    return true
  if (
    /^\s+(?:of (?:them|its|their|the) )?(?:[\w-]+ )?(?:companies|firms|countries|sites|models|hours|chips|GPUs|questions)/i.test(
      right,
    )
  )
    return false
  if (lead !== null && isAfterLabel(place) && leadMetric(lead) !== null) return true
  if (SHRUNK.test(sentenceBefore(place)) && !/illion|[MBkK]$/.test(figure)) return true
  if (
    /^\s+(?:(?:now|already|also|regularly) )?(?:use|used|visit|open|pay for|subscribe to) (?:it|them|the (?:app|chatbot|service|product|site))\b/.test(
      right,
    )
  )
    return true
  if (LABEL.test(sentenceBefore(place)) || FRAME.test(sentenceBefore(place).slice(-110))) return true
  return previous?.unit === 'person' && parse.clauseOf[at]?.verb?.lemma === 'hire'
}

const NOUNS =
  /^[- ]strong\b|^\s+(?:[\w-]+\s+){0,2}?(?:people|employees|staff|staffers|workers|jobs|roles|posts|positions|users|subscribers|members|contractors|engineers|developers|researchers|scientists|clinicians|redundancies|job cuts|layoffs|seats|lawyers|doctors|students|teachers|customers|agents|graduates|annotators|moderators|interns|trainees|programmers|salespeople|consultants|personnel|recruits|hires|heads|testers|technicians|specialists|colleagues|vacancies|openings|subscriptions|sign-?ups|actives)\b/i

const ON_PAYROLL =
  /^ on (?:its |the |their )?(?:staff|payroll|books)\b|^ to (?:about |some )?\d[\d,]* (?:people|employees|staff|workers|engineers)\b/

const TO_STAFF = /^ to (?:about |some )?\d[\d,]* (?:people|employees|staff|workers|engineers)\b/

const PART_OF_STAFF =
  /^ of (?:its|their|the|our|his|her|[A-Z][\w.]*['’]s) (?:[\w-]+ )?(?:about |some |roughly )?(?:\d[\d,]* )?(?:[\w-]+ )?(?:jobs|staff|employees|workers|people|posts|roles|positions|engineers|users|members|subscribers|customers)\b/

/** Nouns that count staff or users only behind a verb that says so: will hire 40 nurses, serves 900,000 patients. */
const FEWER_NOUNS =
  /^ (?:[\w-]+ ){0,2}?(builders|translators|interpreters|clerks|secretaries|teachers|cooks|cleaners|porters|animators|illustrators|proofreaders|paralegals|bankers|traders|actors|reporters|apprentices|nurses|PhDs|electricians|labou?rers|tradespeople|linguists|raters|labell?ers|editors|journalists|writers|analysts|managers|operators|mathematicians|physicists|coders|designers|architects|mechanics|drivers|guards|tutors|experts|chemists|planners|welders|riggers|marketers|artists|freelancers|temps|retirees|listeners|creators|players|visitors|viewers|patients|shoppers|learners|pupils|callers|riders|borrowers|readers|licen[cs]es|listings)\b/i

function isOfFewerNouns(
  { parse, at, place }: Pick<EnglishMetricContext, 'parse' | 'at' | 'place' | 'previous'>,
  right: string,
): boolean {
  const noun = FEWER_NOUNS.exec(right)?.[1]
  if (noun === undefined) return false
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  if (
    /^(?:listeners|creators|players|visitors|viewers|patients|shoppers|learners|pupils|callers|riders|borrowers|readers)$/i.test(
      noun,
    )
  )
    return (
      /^(?:serve|count|attract|reach|have|draw|boast|sign|treat|teach)$/.test(lemma) || /\bused by /.test(before(place))
    )
  if (/^licen/i.test(noun)) return /\b(?:paid|user|seat)\b/.test(right.slice(0, 30)) || /^(?:sell|buy)$/.test(lemma)
  return /^(?:hire|employ|recruit|take|add|need|lay|dismiss|cut|fire|sack|shed|axe|retain|bring|enlist|let|count|lure|poach)$/.test(
    lemma,
  )
}

/** - Intel: 24,000: a number right behind a list's label. */
export function isAfterLabel(place: Place): boolean {
  return /^\W*[^:–—]{1,60}(?::|\s[–—-])\s*(?:about |some |around |roughly |nearly |over |more than |up to |at least )?$/i.test(
    sentenceBefore(place),
  )
}

/** What a list counts, by the words that lead into it. */
export function leadMetric(lead: string): Metric | null {
  if (
    /\b(?:job cuts?|jobs? (?:lost|gone|cut)|layoffs?|lay-offs?|laid off|redundanc\w+|cut jobs|shed jobs|let go|cutting)\b/i.test(
      lead,
    )
  )
    return 'layoffs'
  if (/\b(?:hired|hires|hiring|recruits?)\b/i.test(lead)) return 'hiring'
  if (/\b(?:subscribers|paying|members|seats)\b/i.test(lead)) return 'subscribers'
  if (/\b(?:users|MAUs?|DAUs?|actives)\b/i.test(lead)) return 'users'
  return /\b(?:headcount|employees|staff|workforce|employs?|people at|payroll)\b/i.test(lead) ? 'headcount' : null
}
