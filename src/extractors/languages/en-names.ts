// Names in English sentences that the catalogue lacks: runs of capitals, and what kind of name each is.
import { placeKey } from '#catalog/places.ts'

import { foldName, type Span } from '#domain/text.ts'

import type { Mention } from '../mentions.ts'
import { datelineLength } from './en-datelines.ts'
import { escapeWord, isVoiceName, kindOf } from './en-name-kinds.ts'
import { COMMON_OPENING, NO_NAME, PLACES, THING_AFTER, THING_APPOSED } from './en-name-words.ts'

import { readVerb } from './en-verbs.ts'

import { isFunctionWord } from './en-words.ts'

/** Names that the text has been found to hold so far, by their folded form and by their last word. */
export type NamesSoFar = Map<string, Mention>

const PART =
  "[A-Z\\u00C0-\\u00DE][\\w\\u00C0-\\u024F.&]*(?:-[A-Z\\d][\\w\\u00C0-\\u024F.&]*)*(?![\\w-]*-[a-z])(?:['’](?!s\\b)[A-Z]?\\w+)?"

/** Kim Woo-hyun; but not a Blackwell-class chip. */
const GIVEN =
  '[A-Z][a-z]{1,5}-(?!(?:based|led|backed|owned|run|born|made|style|class|era|like|wide|only|size|sized|grade|listed|built|free|level|type|trained|scale)\\b)[a-z]{2,6}(?![\\w-])'

const RUN = new RegExp(
  `(?<![\\w.@/-])(?:${PART}|[a-z]{1,3}[A-Z][\\w-]*)(?: (?:${PART}|${GIVEN}|\\d+(?:\\.\\d+)?[A-Za-z]?(?![\\w%]|[.,]\\d| (?:[bmtr]+illion|thousand|hundred|crore|lakh|bn|people|employees|workers|jobs|staff|users|customers|GPUs|chips|megawatts|gigawatts|MW|GW|per ?cent|times|years?|months?|days?|of)\\b)|(?:of|and|for|de|du|da|do|dos|das|del|di|van|von|der|den|la|le|bin|al|y) (?=[A-Z])${PART}))*`,
  'g',
)

const GENERIC_TAIL = / (?:Inc|Corp|Ltd|LLC|Plc|PLC|AG|NV|SA|Co)\.?$/

export function findEnglishNames(
  text: string,
  sentence: Span,
  known: readonly Mention[],
  soFar: NamesSoFar,
): Mention[] {
  const found: Mention[] = []
  const from = sentence.start + datelineLength(text, sentence)
  for (const match of text.slice(from, sentence.end).matchAll(RUN)) {
    const start = from + match.index
    for (const span of cutAtStops(match[0], start).flatMap((run) => split(text, run.start, run.words, known))) {
      const mention = withMaker(readName(text, sentence, withoutKind(text, span), soFar), span.maker)
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
  const spans: Span[] = []
  let from = start
  for (const one of [...inside, { start: end, end }]) {
    if (one.start > from) spans.push({ start: from, end: one.start })
    from = Math.max(from, one.end)
  }
  return spans.filter((span) => !/\w/.test(text[span.start - 1] ?? '')).flatMap((span) => trim(text, span))
}

function isProductTail(tail: string, { ref }: Mention): boolean {
  if (ref.kind === 'chip' || ref.kind === 'person') return false
  return /^[- ](?:Large|Medium|Small|Mini|Max|Pro|Ultra|Flash|Nano|Turbo|Plus|Lite|Next|Code|Coder|Vision|Instruct|Robotics)?(?: ?[\w.-]*\d[\w.-]*)?$/.test(
    tail,
  )
}

/** Cuts words that are no part of a name from both ends; a conjunction parts two names. */
function trim(text: string, span: Span): Span[] {
  const parts = text.slice(span.start, span.end).split(/( and | for )/)
  let at = span.start
  const spans: Span[] = []
  for (const part of parts) {
    if (part !== ' and ' && part !== ' for ') {
      const trimmed = trimEnds(part)
      if (trimmed !== null) spans.push({ start: at + trimmed.start, end: at + trimmed.end })
    }
    at += part.length
  }
  return spans
}

/** Chief Financial Officer Kirsten Spears. */
const OFFICE =
  /^(?:[A-Z][\w-]+ ){0,4}(?:Officer|President|Chairman|Chairwoman|Director|Minister|Secretary|Executive|Manager|Partner|Judge|Senator|Commissioner|Analyst|Professor|Governor|Mayor|Economist|Scientist) (?=[A-Z])/

/** Rival Cobalt, Developer Stonegate Digital: what somebody is, before the name. */
const ROLE =
  /^(?:Rivals?|Developers?|Chipmakers?|Carmakers?|Automakers?|Start-?[Uu]ps?|Retailers?|Utility|Parent|Investors?|Owners?|Operators?|Miners?|Lenders?|Brokers?|Brokerage|Insurer|Airline|Supplier|Customers?|Competitors?|Partners?|Landlord|Newcomer|Challenger|Publisher|Broadcaster|Consultancy|Hyperscaler|Neocloud|Defendant|Plaintiff|Researchers?|Economists?|Billionaire|Entrepreneur|Contractor|Conglomerate|Manufacturer|Regulator|Watchdog|Startup|Mainland|State-owned) (?=[A-Z])/

function trimEnds(part: string): Span | null {
  let start = part.length - part.trimStart().length
  start += ROLE.exec(part.slice(start))?.[0].length ?? 0
  // Shares of Cobalt Systems.
  const common = /^([A-Z][a-z]+) (?:of|for|and|de) (?=[A-Z])/.exec(part.slice(start))
  if (common !== null && COMMON_OPENING.has((common[1] ?? '').toLowerCase())) start += common[0].length
  start += OFFICE.exec(part.slice(start))?.[0].length ?? 0
  let end = part.trimEnd().length
  for (;;) {
    const word = /^[^\s]+/.exec(part.slice(start, end))?.[0] ?? ''
    if (word === '') return null
    if (PLACES.has(part.slice(start, end))) return { start, end }
    if (/^[A-Z\u00C0-\u00DE]|^[a-z]{1,3}[A-Z]/.test(word) && !NO_NAME.has(word.replace(/[.,]$/, ''))) break
    start += word.length
    start += part.slice(start, end).length - part.slice(start, end).trimStart().length
  }
  for (;;) {
    const word = /[^\s]+$/.exec(part.slice(start, end))?.[0] ?? ''
    // Sakana AI is a name.
    if (word === 'AI' && isNamePart(part.slice(start, end - 3))) break
    if (!NO_NAME.has(word.replace(/[.,]$/, '')) && !/^[.&-]+$/.test(word)) break
    end = part.slice(0, end - word.length).trimEnd().length
    if (end <= start) return null
  }
  while (end > start && /[.,&-]/.test(part[end - 1] ?? '')) end--
  return end > start ? { start, end } : null
}

function isNamePart(words: string): boolean {
  const last = /[^\s]+$/.exec(words)?.[0] ?? ''
  return /^[A-Z][\w'’]+$/.test(last) && !NO_NAME.has(last)
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
  if (
    /^\d|^[A-Z]$|^(?:South|North|East|West|Central|Southern|Northern|New|San|Los|Saint|Great)$/.test(name) ||
    (/^(?:[A-Z]{2,5}\d?|[A-Z]\d)$/.test(name) &&
      !isActing(text, end) &&
      !THING_AFTER.some(
        ([kind, pattern]) =>
          (kind === 'facility' || (kind === 'chip' && /\d/.test(name))) && pattern.test(text.slice(end, end + 24)),
      ) &&
      !/\b(?:from|with|by|and) $/.test(text.slice(Math.max(0, start - 6), start)))
  )
    return null
  if (LICENCE.test(name) || /^ (?:software |open-source |public )?licen[cs]e\b/.test(text.slice(end, end + 24)))
    return null
  if (/^(?:Wall Street|Main Street|Silicon Valley|Capitol Hill|Big Tech)$/.test(name)) return null
  const seen = soFar.get(foldName(name)) ?? (name.includes(' ') ? undefined : soFar.get(`~${foldName(name)}`))
  if (seen !== undefined) return { ...seen, start, end }
  const isFirst = isOpening(text, sentence, start)
  if (isFirst && !isNameAtStart(text, name, end)) return null
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
  return /^(?:['’]s\b|, (?:which|who|a|an|the)\b| who\b| (?:says?|said|plans?|will|has|is|raised|reported|announced))/.test(
    text.slice(end, end + 16),
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

function isNameAtStart(text: string, name: string, end: number): boolean {
  if (/^(?:Last|Next|First|Finally|Then|Also|Elsewhere|Meanwhile|Separately|Lastly|Second|Third)$/.test(name))
    return false
  if (PLACES.has(name) || PLACES.has(/^, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)\b/.exec(text.slice(end, end + 30))?.[1] ?? ''))
    return true
  const first = name.split(' ')[0] ?? ''
  const lower = first.toLowerCase()
  if (/[a-z][A-Z]|\d|\.[A-Z]/.test(first)) return true
  if (isFunctionWord(lower) || COMMON_OPENING.has(lower) || isVerbal(lower, name) || /ly$|ing$/.test(lower))
    return false
  // Gander, Kite's chatbot, reached.
  if (THING_APPOSED.some(([, pattern]) => pattern.test(text.slice(end, end + 70)))) return true
  const isElsewhere = () => new RegExp(`[a-z,] ${escapeWord(first)}\\b`).test(text)
  const isDoing =
    /^ (?:said|says|raised|raises|plans|employs|hired|acquired|bought|sells|makes|has raised|will (?:let|lay|cut|hire|buy|raise|open|build))\b/.test(
      text.slice(end, end + 20),
    )
  if (ABSTRACT.test(lower) && !isDoing && (!name.includes(' ') || /^\S+ (?:of|and|for) /.test(name)) && !isElsewhere())
    return false
  if (name.includes(' ') && !/^\S+ (?:of|and|for) /.test(name)) return true
  const isLabel = /^(?:,| \(|:| [–—-] )/.test(text.slice(end, end + 3))
  if (
    isLabel &&
    /(?:^|\n)\s*(?:[-*•·–—]|\d{1,2}[.)])\s+$/.test(text.slice(Math.max(0, end - name.length - 8), end - name.length))
  )
    return true
  if (isElsewhere()) return true
  if (new RegExp(`\\b${escapeWord(lower)}s?\\b`).test(text)) return false
  return isActing(text, end) || nextIsVerb(text, end, lower)
}

function nextIsVerb(text: string, end: number, lower: string): boolean {
  const next = /^ ([a-z]+)/.exec(text.slice(end, end + 24))?.[1]
  const verb = next === undefined ? null : readVerb(next)
  if (verb === null)
    return /^\/| \/ |^:/.test(text.slice(end, end + 3)) || /^ (?:will|would|could|may)\b/.test(text.slice(end, end + 8))
  // A plural does not take "has": Holders have.
  return (
    verb.forms.includes('s') || (verb.forms.includes('past') && !/(?:ers|ors|ists|ies|ants|ees|ians|ics)$/.test(lower))
  )
}

/** Later a person is called by the last name, and a company by its first word. */
export function rememberName(soFar: NamesSoFar, mention: Mention): void {
  const { ref } = mention
  soFar.set(ref.key, mention)
  const words = ref.name.split(' ')
  if (words.length < 2) return
  if (ref.kind === 'person') soFar.set(`~${foldName(words.at(-1) ?? '')}`, mention)
  // Lumenar Scribe is Scribe from there on.
  const tail = words.slice(1).join(' ')
  if (ref.kind === 'product' && tail.length > 3 && /^[A-Z][a-z]/.test(tail)) soFar.set(`~${foldName(tail)}`, mention)
  if (ref.kind === 'organisation' && !mention.isVoice && (words[0]?.length ?? 0) > 3)
    soFar.set(`~${foldName(words[0] ?? '')}`, mention)
}
