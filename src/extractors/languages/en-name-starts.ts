// Which English sentences begin with a name: a capital that tells nothing, and what else tells it from a word.
import type { Span } from '#domain/text.ts'
import { escapeWord } from './en-name-kinds.ts'
import { COMMON_OPENING, PLACES, THING_APPOSED } from './en-name-words.ts'
import { readVerb } from './en-verbs.ts'
import { isFunctionWord } from './en-words.ts'

/** The sentence's first word, or a quotation's: its capital tells nothing. */
export function isOpening(text: string, sentence: Span, start: number): boolean {
  return (
    start === sentence.start ||
    /(?:^|[.!?:;] ?)["“'‘(*•·-]* ?$/.test(text.slice(Math.max(sentence.start, start - 3), start))
  )
}

export function isActing(text: string, end: number): boolean {
  return /^(?: \([^()]{2,40}\))?(?:['’]s\b|, (?:which|who|whose|a|an|the|another|also|too|in turn|by contrast|for its part|meanwhile|however|based|founded|backed|headquartered|owned|run by|its|their|one of|sa(?:id|ys) (?:[A-Z]|its )|(?:he|she|they|it) (?:says?|said|adds?|added|recalls?|recalled|notes?|noted|thinks?|explains?|explained|admits?|admitted|claims?|claimed)|[a-z]{2,}ed (?:by|in|at|for|to)|formerly|once|itself)\b|, (?:in|of|from) [A-Z][\w.-]*(?: [A-Z][\w.-]*)?, [a-z]+s\b| who\b| [—–] | \(\d| (?:says?|said|plans?|will|has|is|raised|reported|announced))/.test(
    text.slice(end, end + 60),
  )
}

/** PLDT opened, BT expects, PSA of Singapore. */
export function isCompanyDoing(text: string, end: number): boolean {
  const [, next = '', town] = /^ (?:([a-z]+)|of (?:the )?([A-Z]))/.exec(text.slice(end, end + 20)) ?? []
  return town !== undefined || /^(?:expects|employs|owns|plans|pays|runs)$/.test(next) || isPast(next)
}

function isPast(word: string): boolean {
  return word !== '' && readVerb(word)?.forms.includes('past') === true
}

/** Plans, said; but Project Juniper, Scale Labs: two capitals behind one another are a name. */
function isVerbal(lower: string, name: string): boolean {
  const verb = readVerb(lower)
  return verb !== null && !(/^\S+ [A-Z]/.test(name) && verb.forms.includes('base') && !verb.forms.includes('past'))
}

/** Enforcement costs money: an ending of nouns that no company is called by. */
const ABSTRACT =
  /^.{3,}(?:ments?|tions?|sions?|ness|ances?|ences?|isms?|ships?|hood|ages?|ities|ity|ures?|ists?|ians?|ees|eers|ators|itors|ives|ables|ents|ants|cy|cies|ths)$/

/** Wrong, the company says: what somebody remarks, unless it is told to be a company. */
const REMARK =
  /^(?:wrong|right|true|false|correct|sure|fine|well|yes|no|sorry|granted|alas|fair|good|bad|easy|simple|verdict|reason|answer|question|lesson|result|bottom|fact|rubbish|nonsense|enough|congratulations|thanks|welcome|hello|disclosure|reminder|ouch|wow)$/
const IS_COMPANY =
  /^, (?:an?|the(?! (?:company|firm|group|lab|start-?up|developer|maker)\b)) [^,.;]{0,50}\b(?:start-?up|company|firm|maker|developer|lab|group|app|provider|rival|competitor|supplier|carrier|operator|lender|retailer|designer|builder|upstart|arm|unit|network|bank|fund|insurer|utility|publisher|broadcaster|miner|owner|landlord)\b/

/** What companies do. */
const ACTS =
  /^(?:, whose\b|, which (?:[a-z]+ly )?[a-z]+s\b| (?:is (?:buying|raising|cutting|planning|building|shedding|laying|hiring|dismissing|in talks|valued|worth)|was (?:valued|founded|fined|bought|worth)|says?|said|raised|employs|hired|acquired|bought|sells|makes|laid off|sheds?|announced|has (?:raised|hired|cut|laid|agreed|acquired|bought|shed|signed|\d)|will (?:lay|cut|hire|buy|raise|build|spend))\b)/

export function isNameAtStart(text: string, name: string, end: number): boolean {
  if (/^(?:Last|Next|First|Finally|Then|Also|Elsewhere|Meanwhile|Separately|Lastly|Second|Third)$/.test(name))
    return false
  if (PLACES.has(name) || PLACES.has(/^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b/.exec(text.slice(end, end + 30))?.[1] ?? ''))
    return true
  if (isNumbered(text, end - name.length, end)) return true
  const first = name.split(' ')[0] ?? ''
  const lower = first.toLowerCase()
  if (/[a-z][A-Z]|\d|\.[A-Z]/.test(first)) return true
  // Electricity North West has agreed to.
  if (/^\S+ [A-Z]\S+ [A-Z]/.test(name) && COMMON_OPENING.has(lower) && isActing(text, end)) return true
  if (isFunctionWord(lower) || COMMON_OPENING.has(lower)) return false
  if (isIntroduced(text, name, end)) return true
  if (REMARK.test(lower) && !IS_COMPANY.test(text.slice(end, end + 70))) return false
  // Recruit of Tokyo is cutting.
  if (/^ (?:of|in) [A-Z][a-z]+,? (?:is|has|will|plans|said|says|wants|had|was)\b/.test(text.slice(end, end + 40)))
    return true
  // Target is shedding jobs, Figure has raised money: no noun that can be counted stands so without an article.
  // Qiming Tao left: no verb that is known.
  const isGiven = name.includes(' ') && readVerb(lower) === null && nextIsVerb(text, end, lower)
  if (isVerbal(lower, name) || (/ly$|ing$/.test(lower) && !isGiven))
    return !/(?:[^s]s|ed|ing|ly)$/.test(lower) && ACTS.test(text.slice(end, end + 24))
  // Gander, Kite's chatbot, reached.
  if (THING_APPOSED.some(([, pattern]) => pattern.test(text.slice(end, end + 70)))) return true
  // The Financial Times does not make a name of Financial.
  const isElsewhere = () => new RegExp(`[a-z,] ${escapeWord(first)}\\b${name === first ? '(?! [A-Z])' : ''}`).test(text)
  const isDoing =
    /^ (?:is (?:to|buying|raising|cutting|planning|building|in talks)\b|said|says|raised|raises|plans|employs|hired|acquired|bought|sells|makes|got|won|received|spent|paid|lost|owes|operates|runs|leases|owns|signed|agreed|wants|expects|has (?:raised|signed|agreed|bought|hired)|will (?:let|lay|cut|hire|buy|raise|open|build))\b/.test(
      text.slice(end, end + 20),
    )
  if (
    ABSTRACT.test(lower) &&
    !isDoing &&
    !IS_COMPANY.test(text.slice(end, end + 70)) &&
    (!name.includes(' ') || /^\S+ (?:of|and|for) /.test(name)) &&
    !isElsewhere()
  )
    return false
  if (name.includes(' ') && !/^\S+ (?:of|and|for) /.test(name)) return true
  if (isHeadOfLine(text, name, end)) return true
  // Corvane and Hexford raised.
  const joined = /^ and [A-Z][\w-]+ ([a-z]+)/.exec(text.slice(end, end + 40))?.[1]
  if (
    joined !== undefined &&
    (readVerb(joined)?.forms.includes('past') ?? /^(?:will|would|plan|are|have)$/.test(joined))
  )
    return true
  if (isElsewhere()) return true
  if (new RegExp(`\\b${escapeWord(lower)}s?\\b`).test(text)) return false
  return (isActing(text, end) && !PLURAL_OF_DOERS.test(lower)) || nextIsVerb(text, end, lower)
}

/** Taalas of Toronto does; Coveo, of Quebec City.; Demant, with over 21,000 employees; Harbinger, the maker of. */
const WITH_TOWN =
  /^(?:,? of|, (?:in|from|near|outside|based in)) [A-Z\u00C0-\u00DE][\w\u00C0-\u024F.'’-]+(?: [A-Z\u00C0-\u00DE][\w\u00C0-\u024F.'’-]+){0,3}(?:[,.:]| (?:is|has|had|was|does|did|will|says?|got|took|sold|runs?|went|who|which|with|in|[a-z]{3,}(?:s|ed))\b)/
const WITH_SIZE = /^, with (?:over |more than |about |around |some |nearly |almost |just |only )?[€$£¥]?\d[\d.,]*/
/** Avikus, HD Hyundai's self-steering arm. */
const OF_SOMEBODY =
  /^, [A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}['’]s? (?:[\w-]+ ){0,3}(?:arm|unit|subsidiary|division|network|labs?|brand|affiliate)\b/
/** What is of something else: the rest of Texas, half of Europe. */
const RELATIVE =
  /(?:[^s]s|ness|tion|sion|ment)$|^(?:parts?|half|most|much|rest|all|some|none|one|mayor|governor|president|king|queen|prince|bank|people|city|state|outside|because|instead|ahead|speaking|north|south|east|west|thousands|hundreds|dozens|out|made|born|proof|news|word|talk|evidence|use|demand|supply|control|ownership|approval|head|chief|secretary|minister|ministry|department|university|office|court|residents|home|port)$/

function isIntroduced(text: string, name: string, end: number): boolean {
  const behind = text.slice(end, end + 90)
  const lower = name.toLowerCase()
  if (name.includes(' ') || (RELATIVE.test(lower) && !(/s$/.test(lower) && IS_COMPANY.test(behind)))) return false
  if (new RegExp(`(?<![A-Za-z])${escapeWord(lower)}s?\\b`).test(text)) return false
  return WITH_TOWN.test(behind) || WITH_SIZE.test(behind) || IS_COMPANY.test(behind) || OF_SOMEBODY.test(behind)
}

const RUN_IN = /(?:^|\n)[A-Z][\w&]*(?: [A-Z\d][\w&]*){0,3}\. (?=[A-Z])/g

/** - Kilnwork, …; Kilnwork (Leeds); **Kilnwork** (Leeds). */
function isHeadOfLine(text: string, name: string, at: number): boolean {
  const marks = /^[*_]{1,2}/.exec(text.slice(at, at + 2))?.[0].length ?? 0
  const end = at + marks
  const before = text.slice(Math.max(0, at - name.length - 8), at - name.length).replace(/[*_]{1,2}$/, '')
  const isLabel = /^(?:,| \(|:| [–—|-] )/.test(text.slice(end, end + 3))
  if (isLabel && /(?:^|\n)\s*(?:[-*•·–—]|\d{1,2}[.)])\s+$/.test(before)) return true
  // Cipher. Sold $1.4 billion of bonds: of several paragraphs that each open with a name.
  if (/(?:^|\n)\s*$/.test(before) && /^\. [A-Z]/.test(text.slice(end, end + 3)) && !/(?:[^s]s|ed|ing|ly)$/.test(name))
    return (text.match(RUN_IN)?.length ?? 0) > 2
  return /(?:^|\n)\s*$/.test(before) && /^(?: \([A-Z][^()]{2,44}\)| \|)/.test(text.slice(end, end + 50))
}

/** 4. Kilnwork. The lab has: in a numbered list what stands before a full stop. */
function isNumbered(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)\d{1,2}[.)] (?:\*\*)?$/.test(text.slice(Math.max(0, start - 7), start)) &&
    /^(?:\*\*)?\.(?:\*\*)? [A-Z]/.test(text.slice(end, end + 7))
  )
}

/** Councillors, activists. */
const PLURAL_OF_DOERS = /(?:ers|ors|ists|ies|ants|ees|ians|ics)$/

function nextIsVerb(text: string, end: number, lower: string): boolean {
  const next = /^(?: (?:now|today|also|already|still|just|recently|currently|only|[a-z]{3,}ly))? ([a-z]+)/.exec(
    text.slice(end, end + 36),
  )?.[1]
  const verb = next === undefined ? null : readVerb(next)
  if (verb === null)
    return (
      /^\/| \/ |^:/.test(text.slice(end, end + 3)) ||
      (/^ (?:will|would|could|may)\b/.test(text.slice(end, end + 8)) && !PLURAL_OF_DOERS.test(lower))
    )
  // A plural does not take "has": Holders have.
  return verb.forms.includes('s') || (verb.forms.includes('past') && !PLURAL_OF_DOERS.test(lower))
}
