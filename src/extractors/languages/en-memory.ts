// What an English sentence leaves behind for the next: whom it was about, its models, its sites, its deals.

import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { CAPITALS, isPlain } from './en-agents.ts'
import { isMakerOnly } from './en-governed.ts'
import { PUBLIC_END } from './en-name-words.ts'
import type { Parse } from './en-parse.ts'
import { DIVISION, type EnglishState, ownerOf } from './en-state.ts'
import { builderOf } from './en-subjects.ts'

export function rememberThing(state: EnglishState, one: Mention): void {
  const owner = ownerOf(one.entity, state.catalog) ?? (one.entity === null ? state.topic : null)
  if (one.ref.kind === 'model') {
    state.model = { ref: one.ref, owner }
    if (owner !== null) state.modelsOf.set(owner.key, one.ref)
  }
  if (one.ref.kind === 'chip' || one.ref.kind === 'product' || one.ref.kind === 'model')
    state.ware = { ref: one.ref, owner }
  if (one.ref.kind === 'product') state.product = { ref: one.ref, owner }
  if (one.ref.kind === 'facility') {
    state.site = one.ref
    state.siteOwner = owner ?? state.topic
    state.isSiteParagraph = true
  }
}

const PLAN = /\b([A-Z][\w+]*(?: [A-Z]\w*)?) (?:plan|tier|subscription|package|membership)s?\b/g
const NO_PLAN =
  /^(?:A|An|The|Its|Their|Each|Every|One|Such|Another|This|That|No|Our|My|Your|Any|Some|Most|Both|In|With)$/

/** Has made its Pro subscription cheaper: what it is that costs less behind. */
export function rememberPlan(state: EnglishState, words: string, isOpening: boolean): void {
  const plan = findMatches(words, PLAN).findLast(([, name = '']) => !NO_PLAN.test(name))?.[1]
  if (plan === undefined) return
  const name = state.hasPlan(plan.replace(/^(?:The|Its|A|Their) /, ''))
  state.ware = { ref: { key: foldName(name), name, kind: 'other' }, owner: state.topic }
  if (isOpening) state.mainWare ??= state.ware
}

/** Unions and lobbies, whose money and staff texts seldom tell of. */
const LOBBIES =
  /\b(?:Union|Association|Federation|Alliance|Coalition|Guild|Chamber of Commerce)\b|^(?:IG Metall|Ver\.?di|FNV|CNV|UAW|IBEW|Unite|GMB|CGT|CFDT|TUC|AFL-CIO|Teamsters|SEIU|CWA|SAG-AFTRA|Unifor|KCTU|Rengo|Unionen|IF Metall|Greenpeace|Friends of the Earth|WWF|NAACP|EFF|noyb|BEUC|Bitkom|CCIA|DigitalEurope)$/

function isPublic(name: string): boolean {
  return (
    PUBLIC_END.test(name) ||
    CAPITALS.has(name) ||
    LOBBIES.test(name) ||
    /\b(?:Department|Ministry|Government|government|Commission|Congress|Parliament|Court|Authority|authority|Foundation|Bureau|Agency)\b/.test(
      name,
    )
  )
}

/** A contract with Microsoft, built by Kiewit, led by Accel. */
function isDealtWith(text: string, { start }: Mention): boolean {
  return /\b(?:with|by|from|to|for|of|in|into|at|alongside|against|between|on|over|under|via|through|than|like|including|such as)\s+(?:the |its |their |[\w'’-]+ ){0,2}$/.test(
    text.slice(Math.max(0, start - 40), start),
  )
}

export function rememberMentions(
  state: EnglishState,
  text: string,
  mentions: readonly Mention[],
  about: Mention | null,
): void {
  // What was taken for a company may have turned out to be its model.
  const subject = about === null ? null : { ...about, ...state.names.get(about.ref.key) }
  const voice = mentions.filter((one) => one.isVoice).at(-1)
  if (voice !== undefined) state.voice = voice
  state.isVoiceSubject = about?.isVoice === true
  const person = mentions.filter((one) => one.ref.kind === 'person').at(-1)
  if (person !== undefined) state.person = person
  // Companies plan to spend: a text does not go on about what has no name.
  const isNamed = (one: Mention) => one.entity !== null || !isPlain(one.ref)
  if (subject !== null && !isNamed(subject) && /s$/.test(subject.ref.name)) state.recent = subject
  const company =
    subject !== null &&
    isNamed(subject) &&
    !subject.isVoice &&
    ['organisation', 'product', 'model', 'facility'].includes(subject.ref.kind)
      ? subject
      : null
  if (company !== null && isPublic(company.ref.name) && state.main !== null && state.main.key !== company.ref.key) {
    // What an authority does in passing is not what the text goes on about.
    if (state.recent === null || state.recent.ref.key === company.ref.key) state.recent = company
  } else if (company !== null) {
    const parent = DIVISION.test(company.ref.name) ? ownerOf(company.entity, state.catalog) : null
    state.recent = parent === null ? company : { ...company, ref: parent, entity: state.catalog.get(parent.key) }
    state.isRecentSubject = true
    state.opener ??= state.recent.ref.kind === 'organisation' ? state.recent.ref : state.topic
    state.topic =
      parent ??
      (company.ref.kind === 'organisation' ? company.ref : (ownerOf(company.entity, state.catalog) ?? state.topic))
  } else if (subject?.isVoice === true) state.recent ??= subject
  const organisations = mentions.filter(
    (one) => one.ref.kind === 'organisation' && !one.isVoice && isNamed(one) && !isMakerOnly(one, text, mentions),
  )
  // Of a sentence about nothing that has a name, whoever is merely dealt with is not what it is about.
  const free = subject === null && company === null ? organisations.find((one) => !isDealtWith(text, one)) : undefined
  if (free !== undefined) {
    state.recent = free
    state.isRecentSubject = false
  }
  const acting =
    organisations.find((one) => !isDealtWith(text, one)) ?? (subject?.ref.kind === 'place' ? subject : organisations[0])
  state.topic ??= acting?.ref ?? state.model?.owner ?? null
  state.main ??= state.topic
  state.recent ??= organisations[0] ?? null
  const partner = organisations
    .filter((one) => one.ref.key !== state.topic?.key && !/^(?:the|both) /.test(one.ref.name))
    .at(-1)
  if (partner !== undefined) state.partner = partner.ref
  // Behind the company that the sentence is about, whose they are.
  const isCompared = (one: Mention) => COMPARED.test(text.slice(Math.max(0, one.start - 30), one.start))
  const ordered = [...mentions.filter(isCompared), ...mentions.filter((one) => !isCompared(one))]
  for (const one of ordered) {
    rememberThing(state, one)
    const builder = one.ref.kind === 'facility' && one.entity === null ? builderOf(one, mentions, text) : undefined
    if (builder !== undefined) state.siteOwner = builder.ref
  }
}

/** Twice that of Command R+, more than GPT-4: what another thing is held against. */
const COMPARED =
  /\b(?:than|versus|against|unlike|like|over|beats|outperforms|rivals|matches|trails|replaces|succeeds|(?:twice|half|times|size|successor|ahead|short|instead)(?: of| to)?(?: that of| those of)?|that of|those of)(?: the)? $|\b(?:predecessor|forerunner|previous (?:model|version)),? $/

const BUYS =
  /^(?:['’]s)?,?\s+(?:[\w$€£¥.-]+\s+){0,6}?(?:buy|buys|bought|buying|acquire[sd]?|acquiring|takeover|acquisition|purchase|bid|buyout|take over|took over|snap(?:ped)? up|swallow\w*|offer(?:ed)?)\b/

const BOUGHT =
  /\b(?:takeover|acquisition|purchase|buyout|bid|merger|offer)\b[^,;]{0,40}\b(?:of|for|with)\s+(?:the |its |rival )?$|\b(?:buy|bought|buying|buys|acquire[sd]?|acquiring)\s+(?:the |its |rival |[\w-]+ ){0,4}$/

const BY_BUYER = /\b(?:takeover|acquisition|purchase|buyout|acquired|bought|bid|offer)\b[^,;]{0,50}\b(?:by|from)\s+$/

/** A takeover: later sentences speak of "the bid" and name neither side. */
export function rememberDeal(
  state: EnglishState,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  parse: Parse,
): void {
  const told = dealOf(parse)
  if (told !== null) {
    state.deal = told
    return
  }
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const left = (one: Mention) => text.slice(Math.max(sentence.start, one.start - 90), one.start)
  const buyer =
    companies.find((one) => BY_BUYER.test(left(one))) ??
    companies.find((one) => BUYS.test(text.slice(one.end, Math.min(sentence.end, one.end + 60))))
  const target =
    companies.find((one) => one.ref.key !== buyer?.ref.key && BOUGHT.test(left(one))) ??
    (buyer === undefined ? undefined : companies.find((one) => one.ref.key !== buyer.ref.key))
  if (buyer !== undefined && target !== undefined) state.deal = { buyer: buyer.ref, target: target.ref }
}

/** NiCE, the maker of call-centre software, is buying Germany's Cognigy: who does it, and to whom. */
function dealOf({ clauses, phrases }: Parse): EnglishState['deal'] {
  for (const { verb, subject } of clauses) {
    if (
      verb === null ||
      verb.isPassive ||
      verb.isNegated ||
      !/^(?:buy|acquire|purchase|swallow|absorb|snap|scoop)$/.test(verb.lemma)
    )
      continue
    const buyer = subject?.actor ?? null
    const target = phrases.find((one) => one.start > verb.at)
    if (buyer === null || target?.actor == null || target.prep !== null) continue
    if (isFirm(buyer) && isFirm(target.actor) && buyer.ref.key !== target.actor.ref.key)
      return { buyer: buyer.ref, target: target.actor.ref }
  }
  return null
}

function isFirm({ ref, isVoice }: Mention): boolean {
  return ref.kind === 'organisation' && !isVoice
}
