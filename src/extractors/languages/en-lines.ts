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
  const isLine =
    sentence.start === 0 ||
    text[sentence.start - 1] === '\n' ||
    /\n\s*$/.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
  state.labelOwner = null
  state.labelEnd = 0
  if (!isListLine(text.slice(sentence.start, sentence.end)))
    state.lead = `${state.title} ${text.slice(sentence.start, sentence.end)}`
  if (!isLine) return
  state.labelPlace = null
  const line = text.slice(sentence.start, sentence.end)
  state.label = null
  state.before = null
  state.labelEnd = 0
  state.labelOwner = null
  state.isSiteParagraph = false
  if (!isListLine(line)) {
    state.metric = null
    state.topic = state.main ?? state.topic
    if (!state.isQuoting) state.speech = null
    state.list = null
    return
  }
  state.list ??= { topic: state.topic, date: null }
  state.topic = state.list.topic
  state.recent = asMention(state.topic, state) ?? state.recent
  const head = /^(?:[-*•·–—]|\d{1,2}[.)])\s+([^:–—]{1,50}?)\s*(?::|\s[–—-]\s)/.exec(line)
  if (head?.[1] === undefined) return
  const end = sentence.start + head[0].length
  const owners = named.filter(
    (one) =>
      one.end <= end &&
      one.start >= sentence.start &&
      one.ref.kind !== 'place' &&
      one.ref.kind !== 'chip' &&
      !one.isVoice,
  )
  state.labelPlace =
    named.find((one) => one.ref.kind === 'place' && one.end <= end && one.start >= sentence.start)?.ref ?? null
  const owner = owners.find((one) => one.ref.kind === 'organisation') ?? owners[0]
  for (const one of owners) rememberThing(state, one)
  if (owner === undefined) {
    state.label = segmentLabel(head[1])
    if (state.label !== null) state.labelEnd = end
    return
  }
  state.labelOwner = owners.find((one) => one.ref.kind === 'model' || one.ref.kind === 'product') ?? owner
  state.labelEnd = end
  const thing = owners.find((one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  const company = owners.find((one) => one.ref.kind === 'organisation')
  state.topic =
    company?.ref ??
    (owner.ref.kind === 'organisation' ? owner.ref : (ownerOf(owner.entity, state.catalog) ?? owner.ref))
  if (thing?.ref.kind === 'model' && company !== undefined) state.model = { ref: thing.ref, owner: company.ref }
  if (owners.length > 1 && company !== undefined)
    state.partner =
      owners.filter((one) => one.ref.key !== company.ref.key && one.ref.kind === 'organisation').at(-1)?.ref ?? null
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
