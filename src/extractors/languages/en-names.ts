// Names in English sentences that the catalogue lacks: runs of capitals, and what kind of name each is.

import { placeKey } from '#catalog/places.ts'
import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { datelineLength } from './en-datelines.ts'
import { trimEnds } from './en-name-ends.ts'
import { isVoiceName, kindOf } from './en-name-kinds.ts'
import { isActing, isCompanyDoing, isNameAtStart, isOpening } from './en-name-starts.ts'
import { FIRST_NAMES, NO_NAME, THING_AFTER } from './en-name-words.ts'
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
  `(?<![\\w.@/-])(?:${PART}|${DOMAIN}|[a-z]{1,3}[A-Z][\\w-]*)(?: (?:${PART}|${GIVEN}|\\d+(?:\\.\\d+)?[A-Za-z]?(?![\\w%]|[.,]\\d| (?:[bmtr]+illion|thousand|hundred|crore|lakh|bn|people|employees|workers|jobs|staff|users|customers|GPUs|chips|megawatts|gigawatts|kilowatts|MW|GW|cents?|pence|dollars|euros|pounds|yen|yuan|won|rupees|francs|kronor|kroner|engineers|developers|subscribers|accelerators|cards|tokens|parameters|sites|offices|countries|per ?cent|times|years?|months?|days?|of)\\b)|(?:&|of|and|for|de|du|da|do|dos|das|del|di|van|von|der|den|la|le|bin|al|y|i|sur|sous) (?=[A-Z])${PART}))*`,
  'g',
)

const GENERIC_TAIL = /(?<! &) (?:Inc|Corp|Ltd|LLC|Plc|PLC|AG|NV|SA|Co|SE|GmbH|AB|ASA|Oyj?|BV|SAS|SpA|KGaA)\.?$/

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
  for (const match of findMatches(words, RUN)) {
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

const STOP = /\. (?=(\w+))/g

/** A Series B. The lab: a full stop behind a letter, where a word follows that no name goes on with. */
function cutAtStops(words: string, start: number): { start: number; words: string }[] {
  for (const match of findMatches(words, STOP))
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
  return {
    ...mention,
    ref: { key, name, kind },
    entity: { key, name, kind, names: [name], ownerKey, isVoice: false, table: null },
  }
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
  const own = start + (run.startsWith('The ') ? 4 : 0)
  if (
    first?.start === own &&
    inside.length === 1 &&
    first.ref.kind === 'organisation' &&
    OTHER_BODY.test(text.slice(first.end, end))
  )
    return [{ start: own, end }]
  const spans: Span[] = []
  let from = start
  for (const one of [...inside, { start: end, end }]) {
    if (one.start > from) spans.push({ start: from, end: one.start })
    // H100s and Hexford.
    from = Math.max(from, one.end + (/^s /.test(text.slice(one.end, one.end + 2)) ? 2 : 0))
  }
  return spans.filter((span) => !/\w/.test(text[span.start - 1] ?? '')).flatMap((span) => trim(text, span))
}

/** Wa'ed Ventures of, before a name that is known. */
const OF_SOMEBODY =
  /(?<= (?:Ventures|Capital|Partners|Holdings?|Labs?|AI|Systems|Technologies|Robotics|Energy|Compute|Cloud|Data|Group)) of ?$/

/** Microsoft 365 Personal. */
const PLAN_TAIL = /^ (?:Personal|Family|Home|Business|Enterprise|Teams?|Premium|Basic|Standard|Edu)$/
const OTHER_BODY =
  /^ (?:(?:Startup |Growth |Innovation |Vision |Venture )?Fund|Foundation|Data|Capital|Ventures|Partners|Photonics|Therapeutics|University|Institute|Bank|Trust|Chemicals?|Insurance|Biotech|Pharma|Property|Properties|Logistics|Airlines|Shipping|Steel)$/

function isProductTail(tail: string, { ref }: Mention): boolean {
  if (ref.kind === 'chip' || ref.kind === 'person') return false
  if (ref.kind === 'product' && PLAN_TAIL.test(tail)) return true
  return /^-[A-Z]$|^[- ](?:Large|Medium|Small|Mini|Max|Pro|Ultra|Flash|Nano|Turbo|Plus|Lite|Next|Code|Coder|Vision|Instruct|Robotics)?(?: ?[\w.-]*\d[\w.-]*)?$/.test(
    tail,
  )
}

/** Cuts words that are no part of a name from both ends; a conjunction parts two names. */
function trim(text: string, span: Span): Span[] {
  const run = text.slice(span.start, span.end)
  // Tom Hale of, before a name that is known.
  const whole = run.replace(FIRST_NAMES.has(run.split(' ')[0] ?? '') ? / of ?$/ : OF_SOMEBODY, '')
  // Tom Hale of Orchid Compute: somebody, and for whom.
  const person = /^([A-Z][a-z]+) (?:[A-Z][\w’'-]+ ){1,2}of (?=[A-Z])/.exec(whole)
  const isPerson =
    person !== null &&
    (FIRST_NAMES.has(person[1] ?? '') ||
      /\b(?:said|says|added|adds|told|wrote|analyst|economist|founder|executive) $/.test(
        text.slice(Math.max(0, span.start - 12), span.start),
      ))
  // The Department for Trade is one body.
  const parts = isPerson ? whole.split(/( and | for | of )/) : partsOf(whole)
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

function partsOf(run: string): string[] {
  if (!run.includes(' and ') && !run.includes(' for ')) return [run]
  return run.split(/( and |(?<!\bDepartment|\bOffice|\bCentre|\bCenter) for )/)
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

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'
/** I'd, July-September. */
const IS_NO_NAME = new RegExp(
  `^(?:I|We|You|He|She|They|It|That|There|Who|What)['’](?:d|ve|ll|m|re|s)$|^${MONTH}-${MONTH}$`,
)

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
      !isCompanyDoing(text, end) &&
      !THING_AFTER.some(
        ([kind, pattern]) =>
          (kind === 'facility' || (kind === 'chip' && /\d/.test(name))) && pattern.test(text.slice(end, end + 24)),
      ) &&
      !/\b(?:from|with|by|and|called|named|dubbed|tracker|broker|newspaper|consultancy|regulator|watchdog) $/.test(
        text.slice(Math.max(0, start - 13), start),
      ) &&
      !/^ (?:chatbot|app|assistant|robot|humanoid|headset)s?\b/.test(text.slice(end, end + 12)))
  )
    return null
  if (IS_NO_NAME.test(name)) return null
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
