// Whom the words of an English sentence that stand for names stand for.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { type EnglishAnaphor, findEnglishAnaphors } from './en-anaphors.ts'
import { isSpeech } from './en-parse.ts'
import { type EnglishState, ownerOf } from './en-state.ts'
import { readVerb } from './en-verbs.ts'
import { LISTED } from './en-worth.ts'

const OBJECT_OF =
  /\b(?:in|into|from|with|to|for|at|of|against|than|by|on|over|between|behind|including|like|such as|via|under|after|before|among)\s+(?:the\s+|its\s+|[\w-]+\s+)?$/i

/** The words that stand for names, as mentions of those names; those that stand for nothing known are left out. */
export function resolveEnglishAnaphors(
  state: EnglishState,
  text: string,
  sentence: Span,
  named: readonly Mention[],
): Mention[] {
  const found: Mention[] = []
  for (const anaphor of findEnglishAnaphors(text, sentence)) {
    if (describes(anaphor, text, named)) continue
    const inside = named.find((one) => one.start >= anaphor.start && one.end <= anaphor.end)
    // The Allen Institute for AI is no institute spoken of before.
    if (named.some((one) => one.start > anaphor.start && one.start < anaphor.end && one.end >= anaphor.end)) continue
    const apposed = inside === undefined ? apposedTo(anaphor, text, named) : undefined
    if (apposed !== undefined) {
      found.push({ ...apposed, start: anaphor.start, end: anaphor.end })
      continue
    }
    const mention = antecedentOf(
      state,
      anaphor,
      text,
      sentence,
      [...named, ...found].sort((a, b) => a.start - b.start),
      inside,
    )
    if (mention !== null) found.push({ ...mention, start: anaphor.start, end: anaphor.end })
  }
  return found
}

/** The utility, Hoosier Electric, says: whom it names itself. */
function apposedTo({ kind, end }: EnglishAnaphor, text: string, named: readonly Mention[]): Mention | undefined {
  if (!['company', 'house', 'press', 'site', 'model', 'product'].includes(kind)) return undefined
  return named.find(
    (one) =>
      one.start > end &&
      /^,? (?:called |named )?$/.test(text.slice(end, one.start)) &&
      (text[end] !== ',' || /^,(?! (?:[A-Z]|and )[^,]*,? and )/.test(text.slice(one.end, one.end + 60))) &&
      one.ref.kind !== 'person' &&
      one.ref.kind !== 'place',
  )
}

/** Vast.ai, the marketplace where people rent out machines: what a name is followed by stands for nobody else. */
function describes({ kind, start, end }: EnglishAnaphor, text: string, named: readonly Mention[]): boolean {
  return (
    ['company', 'house', 'product', 'model'].includes(kind) &&
    /^(?:,| (?:that|which|who|whose|where|behind)\b)/.test(text.slice(end, end + 9)) &&
    named.some((one) => text.slice(one.end, start) === ', ' && one.ref.kind !== 'place' && one.ref.kind !== 'person')
  )
}

function antecedentOf(
  state: EnglishState,
  anaphor: EnglishAnaphor,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  inside: Mention | undefined,
): Mention | null {
  const { kind, start } = anaphor
  const before = mentions.filter((one) => one.end <= start && one.start >= sentence.start)
  switch (kind) {
    case 'pronoun':
    case 'plural':
      return pronounOf(state, anaphor, text, sentence, before)
    case 'self':
      return state.isQuoting && state.speech?.speaker != null
        ? officeOf(state.speech.speaker, state)
        : asMention(state.main ?? state.topic, state)
    case 'person':
      return before.filter((one) => one.ref.kind === 'person').at(-1) ?? state.person
    case 'press':
      return state.voice
    case 'government':
      return governmentAt(text, start, anaphor.end)
    case 'group':
      return { start, end: start, ref: group(text.slice(start, start + 40)), entity: null, isVoice: false }
    case 'model':
      return state.model === null ? null : asMention(state.model.ref, state)
    case 'product':
      return state.product === null ? null : asMention(state.product.ref, state)
    case 'site':
      return state.site === null ? null : asMention(state.site, state)
    case 'house':
      if (PUBLIC.test(text.slice(start, anaphor.end)))
        return state.voice ?? asMention(isPlace(state.main) ? state.main : null, state)
      if (state.voice !== null && (isSpeaking(text, sentence, start) || state.recent?.isVoice === true))
        return state.voice
      return companyBefore(state, text, sentence, start, before)
    case 'company':
      if (state.deal !== null && /\b(?:buyer|acquirer|purchaser|suitor|bidder)$/i.test(text.slice(start, anaphor.end)))
        return asMention(state.deal.buyer, state)
      if (state.deal !== null && /\b(?:target|quarry)$/i.test(text.slice(start, anaphor.end)))
        return asMention(state.deal.target, state)
      if (inside !== undefined) return companyOf(inside, state)
      return companyBefore(state, text, sentence, start, before)
  }
}

/** The ministry, the watchdog: no company. */
const PUBLIC = /\b(?:watchdog|regulator|authority|ministry|commission|agency)$/i

function isPlace(ref: EntityRef | null): boolean {
  return ref?.kind === 'place'
}

const INVESTS = /\b(?:led|leads?|leading|invest\w*|back\w*|put|putting)\b/i

function pronounOf(
  state: EnglishState,
  { kind, start, isPossessive }: EnglishAnaphor,
  text: string,
  sentence: Span,
  before: readonly Mention[],
): Mention | null {
  const { recent } = state
  const about = asMention(state.topic ?? state.main, state)
  const left = text.slice(sentence.start, start)
  // SemiAnalysis doubts it: it estimates …
  const voice =
    before.length === 0 ? (state.isVoiceSubject ? state.voice : null) : before[0]?.isVoice ? before[0] : null
  if (kind === 'pronoun' && !isPossessive && voice !== null && IT_SAYS.test(text.slice(start, sentence.end)))
    return voice
  // Universal sued it: what a verb has for its object is not its subject.
  if (
    kind === 'pronoun' &&
    !isPossessive &&
    isObject(text, sentence, start) &&
    recent !== null &&
    state.isRecentSubject
  )
    return recent
  // Wardlock's last round valued it at …: whose round it was.
  if (/\bvalu(?:es?|ed|ing)\s+$/i.test(left)) {
    const own = before.findLast(
      (one) => one.ref.kind === 'organisation' && !one.isVoice && /^['’]s\b/.test(text.slice(one.end, one.end + 3)),
    )
    if (own !== undefined) return own
  }
  // Led a round that values it at …: not the investor.
  if (/\bvalu(?:es?|ed|ing)\s+$/i.test(left) && INVESTS.test(left)) return asMention(state.main ?? state.topic, state)
  const isKnown = kind === 'pronoun' || recent !== null || before.some((one) => one.ref.kind === 'organisation')
  return isKnown ? (subjectLike(text, sentence, before, isPossessive, start) ?? recent ?? about) : null
}

const IT_SAYS =
  /^it (?:also |now |has |had )?(?:estimates?d?|reckons?e?d?|says?|said|puts?|calculates?d?|expects?e?d?|forecasts?|predicts?e?d?|thinks?|believes?d?|counts?|found|finds|notes?d?|adds?|wrote|projects?)\b/i

function governmentAt(text: string, start: number, end: number): Mention {
  const name = text.slice(start, end).replace(/^the /i, '')
  const isVoice = !/government$/i.test(name)
  return { start, end: start, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice }
}

function group(words: string): EntityRef {
  const name = /^the (?:big )?\w+(?: (?:companies|firms|groups|giants|hyperscalers))?/i.exec(words)?.[0] ?? words
  return { key: foldName(name), name: name.toLowerCase(), kind: 'organisation' }
}

export function asMention(ref: EntityRef | null, state: EnglishState): Mention | null {
  return ref === null ? null : { start: 0, end: 0, ref, entity: state.catalog.get(ref.key), isVoice: false }
}

/** The ChatGPT maker is OpenAI; Nvidia's rival is nobody that the text names. */
function companyOf(inside: Mention, state: EnglishState): Mention | null {
  const { ref, entity } = inside
  if (ref.kind === 'place')
    return asMention(state.recent?.ref.kind === 'organisation' ? state.recent.ref : (state.topic ?? state.main), state)
  const owner = ref.kind === 'organisation' ? null : ownerOf(entity, state.catalog)
  return owner === null ? null : asMention(owner, state)
}

function isSpeaking(text: string, sentence: Span, start: number): boolean {
  return (
    /\b(?:according to|by|of) $/i.test(text.slice(sentence.start, start)) ||
    /^the (?:[\w-]+ ){0,2}\w+(?:['’]s)? (?:says?|said|estimates?d?|reckons?|found|finds|puts?|calculates?d?|wrote|writes|expects?|forecasts?|predicts?|thinks|believes|count|tally)\b/i.test(
      text.slice(start, sentence.end),
    )
  )
}

/** The name that its clause is about, before a pronoun in the same sentence. */
function subjectLike(
  text: string,
  sentence: Span,
  before: readonly Mention[],
  isPossessive: boolean,
  start: number,
): Mention | null {
  const fits = before.filter(
    (one) =>
      !one.isVoice &&
      ['organisation', 'product', 'model', 'facility'].includes(one.ref.kind) &&
      !/^(?:the (?:four|five|three|two))/.test(text.slice(one.start, one.end)),
  )
  const isBehindComma = /^[^,]*, $/.test(text.slice(sentence.start, start))
  const governed = new Set<Mention>()
  for (const [index, one] of fits.entries()) {
    const last = fits[index - 1]
    // Including Amazon and SoftBank: both.
    const isJoined =
      last !== undefined && governed.has(last) && /^,? (?:and|or) $|^, $/.test(text.slice(last.end, one.start))
    // When Kite trained Lark-7B, it had 512 chips: who does something goes on doing.
    const isTaken = index > 0 && (isPossessive || isBehindComma) && isObject(text, sentence, one.start)
    if (isJoined || isTaken || OBJECT_OF.test(text.slice(Math.max(sentence.start, one.start - 24), one.start)))
      governed.add(one)
  }
  const free = fits.filter((one) => !governed.has(one) && !isModifier(text.slice(one.end, one.end + 24)))
  const things = isPossessive ? free.filter((one) => one.ref.kind === 'organisation') : free
  // Kite denies that Adobe has offered $5 billion for it: nobody does so to himself.
  const last = things.at(-1)
  const others = things.filter((one) => one.ref.key !== last?.ref.key)
  if (!isPossessive && DEALT_WITH.test(text.slice(sentence.start, start))) {
    if (others.length > 0) return others.at(-1)!
    // Will spend $20 billion with Cerebras and draw 750 megawatts from it.
    const dealt = fits.findLast((one) => one.ref.key !== last?.ref.key && one.ref.kind === 'organisation')
    if (last !== undefined && dealt !== undefined) return dealt
  }
  return (
    (things.length > 0 ? things : free).at(-1) ??
    (isPossessive
      ? (fits.at(-1) ?? null)
      : (fits.find((one) => /^['’]s/.test(text.slice(one.end, one.end + 3))) ?? null))
  )
}

const DEALT_WITH = /\b(?:for|of|in|into|with|to|from|by|at|on)\s+$/

/** Nvidia chips, AMD shares: a name that only tells what kind of thing is meant. */
function isModifier(after: string): boolean {
  const next = /^ ([a-z]{3,})\b/.exec(after)?.[1]
  return (
    next !== undefined &&
    readVerb(next) === null &&
    /^(?:chips?|shares?|stock|GPUs?|servers?|cloud|employees|staff|systems|models|products|hardware|software|data|processors|accelerators|technology|customers|investors|executives|engineers|researchers)$/.test(
      next,
    )
  )
}

function isObject(text: string, sentence: Span, start: number): boolean {
  const verb = readVerb(/([a-z]+)\s+$/.exec(text.slice(sentence.start, start))?.[1] ?? '')
  return verb !== null && !isSpeech(verb.lemma) && !/^(?:be|have|do|mean|show)$/.test(verb.lemma)
}

const SPEAKS_FOR =
  /\b(?:spokes\w+|executives?|officials?|representatives?|chief|boss|head|founder|lawyers?) (?:for|of|at) (?:the )?$/i

/** The company, behind a preposition, is another than the one that its clause is about. */
function companyBefore(
  state: EnglishState,
  text: string,
  sentence: Span,
  start: number,
  before: readonly Mention[],
): Mention | null {
  const isObject =
    OBJECT_OF.test(text.slice(Math.max(sentence.start, start - 20), start)) &&
    !/\baccording to\s+$/i.test(text.slice(sentence.start, start))
  const companies = before.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const about = state.topic ?? state.main
  if (isObject && about !== null && companies.some((one) => one.ref.key !== about.key)) return asMention(about, state)
  const isStartUp = /^(?:the|this|that) (?:[\w-]+ ){0,3}start-?up\b/i.test(text.slice(start, start + 60))
  if (isStartUp && state.last?.metric === 'investment' && state.last.object !== null)
    return asMention(state.last.object, state)
  // Nvidia led the round, which values the lab at …
  const isValued = /\bvalu(?:es?|ed|ing)\s+$/i.test(text.slice(sentence.start, start))
  if (isValued && about !== null && INVESTS.test(text.slice(sentence.start, start))) return asMention(about, state)
  const own = subjectLike(text, sentence, companies, false, sentence.start)
  // Google is no start-up.
  if (isStartUp && own !== null && LISTED.test(own.ref.name) && about !== null) return asMention(about, state)
  if (own !== null && !isObject) return own
  // A spokesman for Lufthansa said that the airline …
  const speaking = companies.findLast((one) => SPEAKS_FOR.test(text.slice(sentence.start, one.start)))
  if (speaking !== undefined && !isObject) return speaking
  const recent = state.recent
  if (recent !== null && recent.ref.kind === 'organisation' && !recent.isVoice) return recent
  const owner = recent === null ? null : ownerOf(recent.entity, state.catalog)
  return asMention(owner ?? about, state) ?? companies.at(-1) ?? null
}

/** An officer as the company that the text is about. */
function officeOf(speaker: Mention, state: EnglishState): Mention | null {
  return speaker.ref.kind === 'person' ? asMention(state.main ?? state.topic, state) : speaker
}
