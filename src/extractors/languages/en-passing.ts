// Behind an English sentence: what the next ones go on about.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { centreOf } from './en-centre.ts'
import { scanEnglishDates } from './en-dates.ts'
import { passEvent } from './en-events.ts'
import { siteIntroduced } from './en-focus.ts'
import { rememberDescriptions } from './en-known-trades.ts'
import { rememberDeal, rememberMentions, rememberPlan } from './en-memory.ts'
import { COUNTRIES } from './en-name-words.ts'
import type { Clause, Parse } from './en-parse.ts'
import { passEnglishDates } from './en-passed-dates.ts'
import { asMention } from './en-pronouns.ts'
import { isInPart } from './en-satellites.ts'
import type { EnglishSentence } from './en-sentence.ts'
import { siteCalled, siteNamed } from './en-site-phrases.ts'
import { isSite, MEANS_SITE, OF_COMPANY, withoutOuter } from './en-sites.ts'
import type { EnglishState } from './en-state.ts'
import { isSaying, namedBehind } from './en-tellers.ts'
import { rememberTrades } from './en-trades.ts'

/** Whether an offset lies inside a quotation of its paragraph. */
export function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const open = (paragraph.match(/“/g) ?? []).length - (paragraph.match(/”/g) ?? []).length
  return open > 0 || (paragraph.match(/"/g) ?? []).length % 2 === 1
}

const LEADS =
  /\b(?:led|leads|co-led|joined|joins|participated|took part|anchored)\b[^.;]{0,40}\b(?:round|financing|raise|funding|investment)\b/i

/** Behind a sentence: what the next ones go on about. */
export function passEnglish({ state, text, sentence, mentions, parse }: EnglishSentence): void {
  const subject = centreOf(parse, text, sentence, mentions) ?? subjectMention(parse)
  // Who puts money into the company that the text is about is not what it goes on about.
  const isBacker =
    state.last?.metric === 'investment' &&
    subject !== null &&
    state.last.subject?.key === subject.ref.key &&
    state.main !== null &&
    state.last.object?.key === state.main.key
  const isLeader =
    state.main !== null &&
    subject !== null &&
    subject.ref.key !== state.main.key &&
    ((state.last?.metric === 'funding' && LEADS.test(text.slice(sentence.start, sentence.end))) || isInPart(parse))
  // Ofcom has fined Corvane: the text goes on about who has to pay.
  const payer = state.last?.metric === 'penalty' && PENAL.test(subjectVerb(parse)) ? state.last.subject : null
  const previous = state.recent
  rememberMentions(state, text, mentions, isBacker || isLeader ? null : subject)
  if (isBacker || isLeader) state.recent = asMention(state.main, state) ?? previous
  if (payer !== null && mentions.some((one) => one.ref.key === payer.key)) {
    state.recent = asMention(payer, state)
    state.topic = payer
  }
  rememberDeal(state, text, sentence, mentions, parse)
  rememberCompanies(state, text, sentence, mentions, subject)
  rememberTrades(state, text, mentions)
  rememberPlan(state, text.slice(sentence.start, sentence.end), sentence.start < OPENING)
  rememberSpeech(state, parse, text, sentence, mentions)
  const words = text.slice(sentence.start, sentence.end)
  if (state.mainModel === null && sentence.start < OPENING) rememberMainModel(state, mentions)
  rememberTown(state, text, sentence, mentions)
  const places = mentions.filter((one) => one.ref.kind === 'place')
  const place = withoutOuter(places, text).findLast((one) => isSite(text, one, words))
  if (place !== undefined && !mentions.some((one) => one.ref.kind === 'facility')) {
    state.site = place.ref
    state.siteOwner = state.topic
    state.isSiteParagraph = true
  } else rememberIntroduced(state, text, sentence, mentions)
  state.isSiteSubject = isAboutSite(parse, mentions, state.isSiteSubject)
  if (sentence.start < OPENING && state.site !== null) {
    // Breaks ground on a campus: where, the text tells.
    if (sentence.start < LEAD && state.mainSite === null && IN_TITLE.test(state.title)) state.isSiteArticle = true
    state.mainSite ??= state.site
  }
  passEvent(state, text, sentence)
  passEnglishDates(state, words)
}

/** Skald 2, which the headline names: what new paragraphs go back to. */
function rememberMainModel(state: EnglishState, mentions: readonly Mention[]): void {
  const model = mentions.find((one) => one.ref.kind === 'model' && state.title.includes(one.ref.name))
  if (model === undefined) return
  state.mainModel = {
    ref: model.ref,
    owner: state.modelsOf.get(state.topic?.key ?? '') === undefined ? null : state.topic,
  }
}

/** By comparison, its rival, so did: of whom a text tells only to hold another against. */
const COMPARES =
  /^(?:By (?:comparison|contrast)|In (?:comparison|contrast)|For comparison|Compare|So (?:did|has|have|does)|As (?:did|has)|Likewise|Similarly|(?:Its|The company['’]s|Their) (?:[a-z-]+ ){0,2}(?:rivals?|competitors?)|Rivals?)\b/

/** Celestial AI, its closest competitor. */
const IS_RIVAL = /^, (?:its|another|a|the company['’]s) (?:[a-z-]+ ){0,2}(?:rival|competitor)\b/

/** Who is named, for words that call back one of them. */
function rememberCompanies(
  state: EnglishState,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  subject: Mention | null,
): void {
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  for (const { ref } of companies) {
    state.companies.delete(ref.key)
    state.companies.set(ref.key, ref)
  }
  rememberDescriptions(state, text, sentence, companies)
  const council = mentions.findLast((one) => / (?:Council|Municipality)$/.test(one.ref.name))
  if (council !== undefined) state.body = council.ref
  const [first, second] = companies
  const isPair =
    first !== undefined &&
    second !== undefined &&
    first.ref.key !== second.ref.key &&
    /^ and (?:its |the )?(?:[\w-]+ ){0,3}$/.test(text.slice(first.end, second.start))
  if (isPair) state.pair = first.ref
  const isAside =
    COMPARES.test(text.slice(sentence.start, sentence.end)) ||
    (subject !== null && IS_RIVAL.test(text.slice(subject.end, subject.end + 50)))
  if (isAside && subject?.ref.kind === 'organisation' && subject.ref.key !== state.main?.key) state.aside = subject.ref
  else if (subject !== null && subject.ref.key !== state.aside?.key) state.aside = null
}

/** Has switched on its first data hall: a site, where the town is that was named before. */
function rememberIntroduced(state: EnglishState, text: string, sentence: Span, mentions: readonly Mention[]): void {
  if (state.site !== null || mentions.some((one) => one.ref.kind === 'facility')) return
  const phrase = siteIntroduced(text, sentence.start, sentence.end)
  if (phrase === null) return
  const site = siteNamed(text, phrase, mentions) ?? state.town ?? siteCalled(phrase)
  if (site === null) return
  state.site = site
  state.siteOwner = state.topic
  state.isSiteParagraph = true
}

const PENAL = /^(?:fine|order|sue|penali[sz]e|sanction|tell|hit|slap)$/

function subjectVerb({ clauses }: Parse): string {
  return clauses.find((one) => one.verb !== null && !isSaying(one.verb.lemma) && !one.verb.isPassive)?.verb?.lemma ?? ''
}

const SITE_HEAD =
  /^(?:campus|cent(?:er|re)|plant|facility|site|complex|factory|fab|hub|project|cluster|supercomputer|machine|hall|building)$/

function isAboutSite({ clauses }: Parse, mentions: readonly Mention[], was: boolean): boolean {
  const subject = clauses.find((one) => one.subject !== null && one.verb !== null)?.subject
  return (
    mentions.some((one) => one.ref.kind === 'facility') ||
    SITE_HEAD.test(subject?.head ?? '') ||
    (was && subject?.head === 'it')
  )
}

/** How far its first sentence begins. */
const LEAD = 60
const IN_TITLE =
  /\b(?:campus|data[ -]cent(?:er|re)|fab|plant|factory|gigafactory|supercomputer|facility|cluster|site|project|megaproject)\b/i

/** How far the opening of an article goes, which tells where its site is. */
const OPENING = 500

/** The field in Loughton; there, the data centre: a site that has no name but that of its town. */
function rememberTown(state: EnglishState, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const town = mentions.find(
    (one) =>
      one.ref.kind === 'place' &&
      !COUNTRIES.has(one.ref.name) &&
      /\b(?:in|at|near|outside|around|of) (?:the )?$/i.test(
        text.slice(Math.max(sentence.start, one.start - 12), one.start),
      ) &&
      !OF_COMPANY.test(text.slice(Math.max(sentence.start, one.start - 40), one.start)),
  )
  if (town !== undefined) state.town = town.ref
  if (state.site !== null || state.town === null || !MEANS_SITE.test(text.slice(sentence.start, sentence.end))) return
  state.site = state.town
  state.siteOwner = state.topic
  state.isSiteParagraph = true
}

/** Whom the sentence is about: the subject of what is said in it, rather than who says it. */
function subjectMention(parse: Parse): Mention | null {
  const { clauses } = parse
  const spoken = clauses.filter((one) => one.verb !== null && (one.kind === 'main' || one.kind === 'complement'))
  const holds = (clause: Clause | undefined) =>
    clause?.subject == null
      ? null
      : (clause.subject.actor ?? namedBehind(clause.subject, parse) ?? clause.subject.owner)
  const isTopic = (one: Mention | null) =>
    one !== null && !one.isVoice && one.ref.kind !== 'person' && one.ref.kind !== 'chip' && one.ref.kind !== 'place'
  const said = spoken.find((one) => isTopic(holds(one)) && !isSaying(one.verb?.lemma ?? ''))
  return holds(said) ?? holds(spoken.find((one) => isTopic(holds(one)))) ?? holds(spoken[0])
}

/** GPUs in service at the end of 2024, according to Omdia: what holds of every line behind it. */
function openList(state: EnglishState, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const words = text.slice(sentence.start, sentence.end)
  const source = mentions.find(
    (one) =>
      /\b(?:according to|by|from) (?:the )?$/i.test(text.slice(sentence.start, one.start)) &&
      (one.isVoice || /according to (?:the )?$/i.test(text.slice(sentence.start, one.start))),
  )
  if (source !== undefined) state.speech = { speaker: source, saying: 'reported', start: sentence.start }
  const dates = scanEnglishDates(words, state.dates)
  state.list = {
    start: sentence.start,
    topic: state.topic,
    date:
      dates.filter((one) => !one.isAccounting && one.period === null && !/\bweek\b/i.test(one.words)).at(-1) ?? null,
    accounting: dates.findLast((one) => one.isAccounting) ?? null,
  }
}

/** A quotation that goes on behind its speaker, and what a line before a list says of it. */
function rememberSpeech(
  state: EnglishState,
  parse: Parse,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): void {
  state.isQuoting = isQuoted(text, sentence.end)
  const opensList = /:\s*$/.test(text.slice(sentence.start, sentence.end))
  if (opensList) openList(state, text, sentence, mentions)
  const hasQuote = /["“”]/.test(text.slice(sentence.start, sentence.end))
  if (!opensList && !hasQuote) return
  const clause = parse.clauses.find(
    (one) =>
      one.verb !== null &&
      one.kind !== 'participial' &&
      isSaying(one.verb.lemma) &&
      (one.subject?.actor ?? null) !== null,
  )
  const speaker = clause?.subject?.actor ?? null
  if (speaker === null || !mentions.some((one) => one.start === speaker.start)) return
  const saying = speaker.isVoice || speaker.ref.kind === 'person' ? 'reported' : 'stated'
  state.speech = { speaker, saying, start: sentence.start }
}
