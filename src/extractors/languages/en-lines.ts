// English paragraphs and lists: what a new line returns to, and what a list's label names.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { leaveBooks } from './en-accounts.ts'
import { rememberThing } from './en-memory.ts'
import { asMention } from './en-pronouns.ts'
import { type EnglishState, ownerOf } from './en-state.ts'

const BULLET = /^(?:[-*•·–—]|\d{1,2}[.)])\s+/

export function isListLine(line: string): boolean {
  return BULLET.test(line)
}

/** Before a sentence: a new line returns to what the article is about; a list's line may name its own. */
export function enterEnglishSentence(
  state: EnglishState,
  text: string,
  sentence: Span,
  named: readonly Mention[],
): void {
  const line = text.slice(sentence.start, sentence.end)
  state.labelOwner = null
  state.accounts = null
  state.labelEnd = 0
  if (!isListLine(line)) state.lead = `${state.title} ${line}`
  if (!startsLine(text, sentence.start)) return
  state.label = null
  state.labelPlace = null
  state.before = null
  state.isSiteParagraph = false
  if (isListLine(line)) enterListLine(state, line, sentence, named)
  else {
    enterParagraph(state)
    const end = headEnd(line, sentence, named)
    if (end !== null) enterHead(state, { start: sentence.start, end }, withoutRelation(line, sentence, named))
  }
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || /\n\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

function enterParagraph(state: EnglishState): void {
  leaveBooks(state)
  state.metric = null
  state.listMetric = null
  state.ware = state.mainWare
  state.topic = state.main ?? state.topic
  // Who was merely named in the paragraph before is not who "the company" is in this one.
  state.model = state.mainModel ?? state.model
  state.site = state.mainSite ?? state.site
  if (state.mainSite !== null) state.isSiteParagraph = true
  // Who came last in a paragraph about the company is not who "the company" is in the next one.
  const isAboutMain = state.opener !== null && state.opener.key === state.main?.key
  state.opener = null
  if (isAboutMain || !state.isRecentSubject) state.recent = asMention(state.main, state) ?? state.recent
  state.list = null
  if (!state.isQuoting) state.speech = null
}

function enterListLine(state: EnglishState, line: string, sentence: Span, named: readonly Mention[]): void {
  state.list ??= { topic: state.topic, date: null, accounting: null, start: -1 }
  state.topic = state.list.topic
  state.recent = asMention(state.topic, state) ?? state.recent
  const entry = headEnd(line, sentence, named)
  const head = /^(?:[-*•·–—]|\d{1,2}[.)])\s+([^:–—|]{1,50}?)\s*(?::|\||\s[–—-]\s)/.exec(line)
  if (entry !== null) enterHead(state, { start: sentence.start, end: entry }, withoutRelation(line, sentence, named))
  else if (head?.[1] !== undefined) {
    const label = { start: sentence.start, end: sentence.start + head[0].length }
    if (enterHead(state, label, named)) return
    state.label = segmentLabel(head[1])
    if (state.label !== null) state.labelEnd = label.end
  }
}

/** Whom the head of a line names; false where it names nobody that could be the line's topic. */
function enterHead(state: EnglishState, { start, end }: Span, named: readonly Mention[]): boolean {
  const inLabel = named.filter((one) => one.end <= end && one.start >= start)
  const owners = inLabel.filter((one) => !['place', 'chip', 'other'].includes(one.ref.kind) && !one.isVoice)
  for (const one of owners) rememberThing(state, one)
  state.labelPlace = inLabel.find((one) => one.ref.kind === 'place')?.ref ?? null
  if (owners.length > 0) labelBy(state, owners, end)
  return owners.length > 0
}

/** Kilnwork (Leeds). Hunyuan-A13B, from Tencent. Mistral AI — : a name and where or whose it is, before anything is said of it. */
function headEnd(line: string, { start }: Span, named: readonly Mention[]): number | null {
  const from = start + (BULLET.exec(line)?.[0].length ?? 0)
  const opening = named.find((one) => one.start >= from && one.start - from <= 2 && one.ref.kind !== 'person')
  // Google parent Alphabet: who is meant stands behind who tells it.
  const whole = named.find(
    (one) => opening !== undefined && RELATION.test(line.slice(opening.end - start, one.start - start)),
  )
  const first = whole ?? opening
  if (first === undefined || first.isVoice || first.ref.kind === 'place') return null
  const rest = line.slice(first.end - start)
  const head = BEHIND_NAME.exec(rest)
  return head === null ? null : first.end + head[0].length
}

function withoutRelation(line: string, { start }: Span, named: readonly Mention[]): Mention[] {
  return named.filter(
    (one) =>
      !named.some((other) => other.start > one.end && RELATION.test(line.slice(one.end - start, other.start - start))),
  )
}

const RELATION = /^(?:['’]s)? (?:parent|owner|subsidiary|unit|arm|rival|maker|spin-?off|supplier) $/

const BEHIND_NAME =
  /^["”*]*(?:\s*\([^()]{1,40}\))?(?:,? (?:from|by|of|at) [^.;:–—|]{1,60}|(?:, [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}){1,2})?(?:\s*[:|\t]|\s+[–—-]\s|\.?\s*$)/

/** - Llama 4 Maverick (Meta): …, - ServiceNow / Moveworks: …: whom the line is about. */
function labelBy(state: EnglishState, owners: readonly Mention[], end: number): void {
  const companies = owners.filter((one) => one.ref.kind === 'organisation')
  const thing = owners.find((one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  const company = companies[0]
  const owner = company ?? owners[0]!
  state.labelOwner = thing ?? owner
  state.labelEnd = end
  state.topic = company?.ref ?? ownerOf(owner.entity, state.catalog) ?? owner.ref
  if (thing?.ref.kind === 'model' && company !== undefined) state.model = { ref: thing.ref, owner: company.ref }
  if (owners.length > 1 && company !== undefined)
    state.partner = companies.filter((one) => one.ref.key !== company.ref.key).at(-1)?.ref ?? null
  state.recent = asMention(state.topic, state)
}

/** Gaming, Data Center: a segment. Revenue, Net income, Outlook: a measure, which is no segment. */
function segmentLabel(label: string): string | null {
  return /\b(?:revenue|sales|income|profit|loss|earnings|margin|outlook|guidance|cash|debt|capex|capital|expenditure|spending|headcount|staff|users|subscribers|valuation|price|round|raised|funding|total|expenses|costs?|backlog|orders|buybacks?|dividend|employees|investment|power|context|parameters|training|tokens|market|forecast|ebitda|turnover|customers|chips|GPUs|backers|deal|contract|fine|penalty|window|amount|investors)\b/i.test(
    label,
  )
    ? null
    : label
}
