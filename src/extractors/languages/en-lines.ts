// English paragraphs and lists: what a new line returns to, and what a list's label names.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { asMention } from './en-antecedents.ts'
import { rememberThing } from './en-memory.ts'
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
  else enterParagraph(state)
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || /\n\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

function enterParagraph(state: EnglishState): void {
  state.metric = null
  state.ware = null
  state.topic = state.main ?? state.topic
  // Who was merely named in the paragraph before is not who "the company" is in this one.
  state.model = state.mainModel ?? state.model
  state.site = state.mainSite ?? state.site
  if (state.mainSite !== null) state.isSiteParagraph = true
  if (!state.isRecentSubject) state.recent = asMention(state.main, state) ?? state.recent
  state.list = null
  if (!state.isQuoting) state.speech = null
}

/** - Osprey-12B, from Tern. What follows is of the same line. */
const BARE_LABEL =
  /^(?:[-*•·–—]|\d{1,2}[.)])\s+([A-Z][^:–—.]{1,40}?(?:\.\d[^:–—.]{0,20})?, (?:from|by) [^:–—.]{1,30})\.\s*$/

function enterListLine(state: EnglishState, line: string, sentence: Span, named: readonly Mention[]): void {
  state.list ??= { topic: state.topic, date: null, accounting: null }
  state.topic = state.list.topic
  state.recent = asMention(state.topic, state) ?? state.recent
  const head = /^(?:[-*•·–—]|\d{1,2}[.)])\s+([^:–—]{1,50}?)\s*(?::|\s[–—-]\s)/.exec(line) ?? BARE_LABEL.exec(line)
  if (head?.[1] === undefined) return
  const end = sentence.start + head[0].length
  const inLabel = named.filter((one) => one.end <= end && one.start >= sentence.start)
  const owners = inLabel.filter((one) => one.ref.kind !== 'place' && one.ref.kind !== 'chip' && !one.isVoice)
  for (const one of owners) rememberThing(state, one)
  state.labelPlace = inLabel.find((one) => one.ref.kind === 'place')?.ref ?? null
  if (owners.length > 0) labelBy(state, owners, end)
  else {
    state.label = segmentLabel(head[1])
    if (state.label !== null) state.labelEnd = end
  }
}

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
