// Names in English sentences that the catalogue lacks: runs of capitals, and what kind of name each is.
import { placeKey } from '#catalog/places.ts'

import { foldName, type Span } from '#domain/text.ts'

import type { Mention } from '../mentions.ts'
import { datelineLength } from './en-datelines.ts'
import { trimEnds } from './en-name-ends.ts'
import { escapeWord, isVoiceName, kindOf } from './en-name-kinds.ts'
import { COMMON_OPENING, FIRST_NAMES, NO_NAME, PLACES, THING_AFTER, THING_APPOSED } from './en-name-words.ts'

import { readVerb } from './en-verbs.ts'

import { isFunctionWord } from './en-words.ts'

/** Names that the text has been found to hold so far, by their folded form and by their last word. */
export type NamesSoFar = Map<string, Mention>

const PART =
  "[A-Z\\u00C0-\\u00DEŁŚŻŹŠČŽİŐŒĐŞĆŃ][\\w\\u00C0-\\u024F.&]*(?:-[A-Z\\d][\\w\\u00C0-\\u024F.&]*)*(?![\\w-]*-[a-z])(?:['’](?!s\\b)[A-Z]?\\w+)?"

/** Kim Woo-hyun; but not a Blackwell-class chip. */
const GIVEN =
  '[A-Z][a-z]{1,5}-(?!(?:based|led|backed|owned|run|born|made|style|class|era|like|wide|only|size|sized|grade|listed|built|free|level|type|trained|scale)\\b)[a-z]{2,6}(?![\\w-])'

/** Companies that are called as their pages are: fal.ai, poolside.io. */
const DOMAIN = '[a-z][a-z\\d-]{1,15}\\.(?:ai|io|com|dev|tech|cloud|app|so)(?![\\w/.-]*[\\w/])'

const RUN = new RegExp(
  `(?<![\\w.@/-])(?:${PART}|${DOMAIN}|[a-z]{1,3}[A-Z][\\w-]*)(?: (?:${PART}|${GIVEN}|\\d+(?:\\.\\d+)?[A-Za-z]?(?![\\w%]|[.,]\\d| (?:[bmtr]+illion|thousand|hundred|crore|lakh|bn|people|employees|workers|jobs|staff|users|customers|GPUs|chips|megawatts|gigawatts|kilowatts|MW|GW|cents?|pence|dollars|euros|pounds|yen|yuan|won|rupees|francs|kronor|kroner|engineers|developers|subscribers|accelerators|cards|tokens|parameters|sites|offices|countries|per ?cent|times|years?|months?|days?|of)\\b)|(?:of|and|for|de|du|da|do|dos|das|del|di|van|von|der|den|la|le|bin|al|y|i|sur|sous) (?=[A-Z])${PART}))*`,
  'g',
)

const GENERIC_TAIL = / (?:Inc|Corp|Ltd|LLC|Plc|PLC|AG|NV|SA|Co|SE|GmbH|AB|ASA|Oyj?|BV|SAS|SpA|KGaA)\.?$/

export function findEnglishNames(
  text: string,
  sentence: Span,
  known: readonly Mention[],
  soFar: NamesSoFar,
): Mention[] {
  const found: Mention[] = []
  const from = sentence.start + datelineLength(text, sentence)
  // HEXCORE REPORTS RESULTS: where all is in capitals they tell nothing.
  const words = text.slice(from, sentence.end)
  if (!/[a-z]/.test(words) && words.split(' ').length > 2) return found
  for (const match of words.matchAll(RUN)) {
    const start = from + match.index
    for (const span of cutAtStops(match[0], start).flatMap((run) => split(text, run.start, run.words, known))) {
      const mention = withMaker(
        readName(text, { start: from, end: sentence.end }, withoutKind(text, span), soFar),
        span.maker,
      )
      if (mention === null) continue
      found.push(mention)
      rememberName(soFar, mention)
    }
  }
  return found
}

/** A Series B. The lab: a full stop behind a letter, where a word follows that no name goes on with. */
function cutAtStops(words: string, start: number): { start: number; words: string }[] {
  const stop = /\. (?=(\w+))/g
  for (const match of words.matchAll(stop))
    if (NO_NAME.has(match[1] ?? '') || isFunctionWord((match[1] ?? '').toLowerCase())) {
      const next = match.index + 2
      return [{ start, words: words.slice(0, match.index) }, ...cutAtStops(words.slice(next), start + next)]
    }
  return [{ start, words }]
}

function withMaker(mention: Mention | null, maker: Mention | undefined): Mention | null {
  if (mention === null || maker === undefined) return mention
  const { key, name } = mention.ref
  const ownerKey = maker.ref.kind === 'organisation' ? maker.ref.key : (maker.entity?.ownerKey ?? null)
  const kind = mention.ref.kind === 'organisation' ? 'product' : mention.ref.kind
  return { ...mention, ref: { key, name, kind }, entity: { key, name, kind, names: [name], ownerKey, isVoice: false } }
}

/** A run of capitals; `maker` is the known name that it begins with: Mistral Large 2. */
interface Run extends Span {
  maker?: Mention
}

/** A run without the names of the catalogue in it, and without the capitals that are no names. */
function split(text: string, start: number, run: string, known: readonly Mention[]): Run[] {
  const end = start + run.length
  const inside = known.filter((one) => one.start < end && start < one.end)
  // Mistral Large 2: a maker's name that a product's begins with.
  const first = inside[0]
  if (
    first !== undefined &&
    first.start === start &&
    inside.length === 1 &&
    isProductTail(text.slice(first.end, end), first)
  )
    return [{ start, end, maker: first }]
  // Novo Nordisk Foundation, Kao Data: another body than the one that its name begins with.
  if (
    first?.start === start &&
    inside.length === 1 &&
    first.ref.kind === 'organisation' &&
    OTHER_BODY.test(text.slice(first.end, end))
  )
    return [{ start, end }]
  const spans: Span[] = []
  let from = start
  for (const one of [...inside, { start: end, end }]) {
    if (one.start > from) spans.push({ start: from, end: one.start })
    // H100s and Hexford.
    from = Math.max(from, one.end + (/^s /.test(text.slice(one.end, one.end + 2)) ? 2 : 0))
  }
  return spans.filter((span) => !/\w/.test(text[span.start - 1] ?? '')).flatMap((span) => trim(text, span))
}

/** Microsoft 365 Personal. */
const PLAN_TAIL = /^ (?:Personal|Family|Home|Business|Enterprise|Teams?|Premium|Basic|Standard|Edu)$/
const OTHER_BODY =
  /^ (?:Foundation|Data|Capital|Ventures|Partners|Photonics|Therapeutics|University|Institute|Bank|Trust|Fund|Chemicals?|Insurance|Biotech|Pharma|Property|Properties|Logistics|Airlines|Shipping|Steel)$/

function isProductTail(tail: string, { ref }: Mention): boolean {
  if (ref.kind === 'chip' || ref.kind === 'person') return false
  if (ref.kind === 'product' && PLAN_TAIL.test(tail)) return true
  return /^-[A-Z]$|^[- ](?:Large|Medium|Small|Mini|Max|Pro|Ultra|Flash|Nano|Turbo|Plus|Lite|Next|Code|Coder|Vision|Instruct|Robotics)?(?: ?[\w.-]*\d[\w.-]*)?$/.test(
    tail,
  )
}

/** Cuts words that are no part of a name from both ends; a conjunction parts two names. */
function trim(text: string, span: Span): Span[] {
  const whole = text.slice(span.start, span.end)
  // Tom Hale of Orchid Compute: somebody, and for whom.
  const person = /^([A-Z][a-z]+) (?:[A-Z][\w’'-]+ ){1,2}of (?=[A-Z])/.exec(whole)
  const isPerson =
    person !== null &&
    (FIRST_NAMES.has(person[1] ?? '') ||
      /\b(?:said|says|added|adds|told|wrote|analyst|economist|founder|executive) $/.test(
        text.slice(Math.max(0, span.start - 12), span.start),
      ))
  const parts = whole.split(isPerson ? /( and | for | of )/ : /( and | for )/)
  let at = span.start
  const spans: Span[] = []
  for (const part of parts) {
    if (!/^ (?:and|for|of) $/.test(part)) {
      const trimmed = trimEnds(part)
      if (trimmed !== null) spans.push({ start: at + trimmed.start, end: at + trimmed.end })
    }
    at += part.length
  }
  return spans
}

/** Marlin AI chips are those of Marlin. */
function withoutKind(text: string, span: Span): Span {
  const isOfGoods =
    / AI$/.test(text.slice(span.start, span.end)) &&
    /^ (?:chips?|models?|tools?|systems?|software|services?|servers?|products?|infrastructure|data|agents?|assistants?|spending|business|cloud|processors?|accelerators?|research|features?|platform|unit|division)\b/.test(
      text.slice(span.end, span.end + 20),
    )
  return isOfGoods ? { start: span.start, end: span.end - 3 } : span
}

/** Under which weights are given away. */
const LICENCE =
  /^(?:Apache(?: License)?(?:,? v?\d[\d.]*)?|MIT(?: License)?|BSD(?:-\d.*)?|A?GPL.*|CC[ -]BY.*|Creative Commons.*|OpenRAIL.*)$/

function readName(text: string, sentence: Span, { start, end }: Span, soFar: NamesSoFar): Mention | null {
  const whole = text.slice(start, end)
  const name = whole.replace(GENERIC_TAIL, '')
  const told = /^[A-Z]{2,6}$/.test(name) ? soFar.get(foldName(name)) : undefined
  if (told !== undefined) return { ...told, start, end }
  if (
    /^\d|^[A-Z]$|^(?:South|North|East|West|Central|Southern|Northern|New|San|Los|Saint|Great)$/.test(name) ||
    (/^(?:[A-Z]{2,5}\d?|[A-Z]\d)$/.test(name) &&
      !isActing(text, end) &&
      !THING_AFTER.some(
        ([kind, pattern]) =>
          (kind === 'facility' || (kind === 'chip' && /\d/.test(name))) && pattern.test(text.slice(end, end + 24)),
      ) &&
      !/\b(?:from|with|by|and|called|named|dubbed) $/.test(text.slice(Math.max(0, start - 7), start)))
  )
    return null
  if (LICENCE.test(name) || /^ (?:software |open-source |public )?licen[cs]e\b/.test(text.slice(end, end + 24)))
    return null
  if (/^(?:U\.S|U\.K|U\.N|E\.U|U\.A\.E|Wall Street|Main Street|Silicon Valley|Capitol Hill|Big Tech)$/.test(name))
    return null
  const seen = soFar.get(foldName(name)) ?? (name.includes(' ') ? undefined : soFar.get(`~${foldName(name)}`))
  if (seen !== undefined) return { ...seen, start, end }
  const isFirst = isOpening(text, sentence, start)
  const isCompany =
    GENERIC_TAIL.test(whole) || /^ (?:Inc|Corp|Ltd|LLC|Plc|PLC|AG|NV|SA)\b/.test(text.slice(end, end + 6))
  if (isFirst && !isCompany && !isNameAtStart(text, name, end)) return null
  const kind = kindOf(text, sentence, name, start, end)
  const isVoice = kind === 'organisation' && isVoiceName(text, name, start, end)
  return {
    start,
    end,
    ref: { key: kind === 'place' ? placeKey(name) : foldName(name), name, kind },
    entity: null,
    isVoice,
  }
}

/** The sentence's first word, or a quotation's: its capital tells nothing. */
function isOpening(text: string, sentence: Span, start: number): boolean {
  return (
    start === sentence.start ||
    /(?:^|[.!?:;] ?)["“'‘(*•·-]* ?$/.test(text.slice(Math.max(sentence.start, start - 3), start))
  )
}

function isActing(text: string, end: number): boolean {
  return /^(?: \([^()]{2,40}\))?(?:['’]s\b|, (?:which|who|whose|a|an|the|too|in turn|by contrast|for its part|meanwhile|however|based|founded|backed|headquartered|owned|run by|its|their|one of|sa(?:id|ys) (?:[A-Z]|its )|(?:he|she|they|it) (?:says?|said|adds?|added|recalls?|recalled|notes?|noted|thinks?|explains?|explained|admits?|admitted|claims?|claimed)|[a-z]{2,}ed (?:by|in|at|for|to)|formerly|once|itself)\b| who\b| [—–] | \(\d| (?:says?|said|plans?|will|has|is|raised|reported|announced))/.test(
    text.slice(end, end + 60),
  )
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
  /^, (?:an?|the(?! (?:company|firm|group|lab|start-?up|developer|maker)\b)) [^,.;]{0,50}\b(?:start-?up|company|firm|maker|developer|lab|group|app|provider)\b/

/** What companies do. */
const ACTS =
  /^(?:, whose\b|, which (?:[a-z]+ly )?[a-z]+s\b| (?:is (?:buying|raising|cutting|planning|building|shedding|laying|hiring|dismissing|in talks|valued|worth)|was (?:valued|founded|fined|bought|worth)|says?|said|raised|employs|hired|acquired|bought|sells|makes|laid off|sheds?|announced|has (?:raised|hired|cut|laid|agreed|acquired|bought|shed|signed|\d)|will (?:lay|cut|hire|buy|raise|build|spend))\b)/

function isNameAtStart(text: string, name: string, end: number): boolean {
  if (/^(?:Last|Next|First|Finally|Then|Also|Elsewhere|Meanwhile|Separately|Lastly|Second|Third)$/.test(name))
    return false
  if (PLACES.has(name) || PLACES.has(/^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b/.exec(text.slice(end, end + 30))?.[1] ?? ''))
    return true
  const first = name.split(' ')[0] ?? ''
  const lower = first.toLowerCase()
  if (/[a-z][A-Z]|\d|\.[A-Z]/.test(first)) return true
  // Electricity North West has agreed to.
  if (/^\S+ [A-Z]\S+ [A-Z]/.test(name) && COMMON_OPENING.has(lower) && isActing(text, end)) return true
  if (isFunctionWord(lower) || COMMON_OPENING.has(lower)) return false
  if (REMARK.test(lower) && !IS_COMPANY.test(text.slice(end, end + 70))) return false
  // Recruit of Tokyo is cutting.
  if (/^ (?:of|in) [A-Z][a-z]+,? (?:is|has|will|plans|said|says|wants|had|was)\b/.test(text.slice(end, end + 40)))
    return true
  // Target is shedding jobs, Figure has raised money: no noun that can be counted stands so without an article.
  if (isVerbal(lower, name) || /ly$|ing$/.test(lower))
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

const RUN_IN = /(?:^|\n)[A-Z][\w&]*(?: [A-Z\d][\w&]*){0,3}\. (?=[A-Z])/g

/** - Kilnwork, …; Kilnwork (Leeds). */
function isHeadOfLine(text: string, name: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - name.length - 8), end - name.length)
  const isLabel = /^(?:,| \(|:| [–—|-] )/.test(text.slice(end, end + 3))
  if (isLabel && /(?:^|\n)\s*(?:[-*•·–—]|\d{1,2}[.)])\s+$/.test(before)) return true
  // Cipher. Sold $1.4 billion of bonds: of several paragraphs that each open with a name.
  if (/(?:^|\n)\s*$/.test(before) && /^\. [A-Z]/.test(text.slice(end, end + 3)) && !/(?:[^s]s|ed|ing|ly)$/.test(name))
    return (text.match(RUN_IN)?.length ?? 0) > 2
  return /(?:^|\n)\s*$/.test(before) && /^(?: \([A-Z][\w ]{2,24}\)| \|)/.test(text.slice(end, end + 30))
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

/** Later a person is called by the last name, and a company by its first word. */
export function rememberName(soFar: NamesSoFar, mention: Mention): void {
  const { ref } = mention
  soFar.set(ref.key, mention)
  const words = ref.name.split(' ')
  // Pony.ai is Pony from there on.
  const bare = /^([A-Z][A-Za-z]{3,})\.(?:ai|AI|io|com|org)$/.exec(ref.name)?.[1]
  if (bare !== undefined) soFar.set(`~${foldName(bare)}`, mention)
  if (words.length < 2) return
  if (ref.kind === 'person') soFar.set(`~${foldName(words.at(-1) ?? '')}`, mention)
  // Lumenar Scribe is Scribe from there on.
  const tail = words.slice(1).join(' ')
  // Project Southgate is Southgate.
  if (ref.kind === 'facility' && words[0] === 'Project') soFar.set(`~${foldName(tail)}`, mention)
  if (ref.kind === 'product' && tail.length > 3 && /^[A-Z][a-z]/.test(tail)) soFar.set(`~${foldName(tail)}`, mention)
  if (ref.kind === 'organisation' && !mention.isVoice && (words[0]?.length ?? 0) > 3)
    soFar.set(`~${foldName(words[0] ?? '')}`, mention)
}
