// Whom an English sentence turns to, or stays with, by what it says somebody or something is.
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Clause, Parse, Phrase } from './en-parse.ts'
import type { EnglishState } from './en-state.ts'

const isCompany = (one: Mention | null): one is Mention => one?.ref.kind === 'organisation' && !one.isVoice

/**
 * The best-known tenant will be Sarvam; Europe's horse is Lovable: the text goes on about whom it names.
 * It is Workday's third purchase: the text is about Workday still.
 */
export function centreOf(parse: Parse, text: string, sentence: Span, mentions: readonly Mention[]): Mention | null {
  const first = mentions.find(
    (one) =>
      isCompany(one) &&
      /^[A-Z\d]/.test(text[one.start] ?? '') &&
      !/^(?:The|This|That|It) /.test(text.slice(one.start, one.end)),
  )
  if (
    first !== undefined &&
    PRESENTS.test(text.slice(sentence.start, first.start)) &&
    ENDS.test(text.slice(first.end, sentence.end))
  )
    return first
  const clause = parse.clauses.find((one) => one.kind === 'main')
  const fronted = parse.phrases.find((one) => one.start <= 2 && one.prep === 'at')?.actor ?? null
  if (isCompany(fronted) && clause?.subject != null && clause.subject.actor === null && clause.subject.owner === null)
    return fronted
  if (clause?.verb?.lemma !== 'be' || clause.verb.isPassive || clause.subject === null) return null
  const said = complementOf(parse, clause)
  const isDeal = /^(?:it|this|that)$/i.test(firstWord(parse, clause.subject)) || DEAL.test(clause.subject.head)
  return said !== null && isDeal && said.actor === null && isCompany(said.owner) ? said.owner : null
}

const PRESENTS =
  /^(?:(?:One|Another|The|A|An) [^,.;:]{3,60}|[A-Z]\w+['’]s [a-z][^,.;:]{2,40}|(?:Next|First|Second|Third|Last|Then)(?: up| there)?) (?:is|was|will be|comes|came) (?:the )?$/
/** What stands behind a name that is more than a part of another. */
const ENDS = /^(?:[,.;:]|$| \(| (?:of|in|from|at|which|whose|and|with)\b)/

const DEAL =
  /^(?:deal|purchase|acquisition|takeover|move|transaction|investment|round|contract|order|agreement|bid|offer)$/

function firstWord({ words }: Parse, { start }: Phrase): string {
  return words[start]?.lower ?? ''
}

function complementOf({ phrases }: Parse, { verb }: Clause): Phrase | null {
  const next = phrases.find((one) => verb !== null && one.start > verb.at)
  return next === undefined || next.prep !== null || next.isDate ? null : next
}

/** The purchase is Salesforce's largest since Slack, for which it paid: who bought it, of those named before. */
export function ownerOfDeal(text: string, sentence: Span, before: readonly Mention[]): Mention | undefined {
  return before.find(
    (one) =>
      isCompany(one) &&
      /^['’]s\b/.test(text.slice(one.end, one.end + 3)) &&
      /^(?:It|This|That|The (?:[\w-]+ ){0,3}(?:deal|purchase|acquisition|takeover|move|transaction|investment|bid|offer)) (?:is|was|will be|would be) $/.test(
        text.slice(sentence.start, one.start),
      ),
  )
}

const MADE_BY =
  /^, (?:the|a|an) (?:(?!of |that |which )[\w.’'-]+ ){0,4}?(?:maker|developer|creator|owner|company|start-?up|firm|lab|team|operator|publisher)(?: behind| of) (?:the )?$/

/** Luka, the developer of the Replika chatbot: a ware of Luka's, whatever else is called so. */
export function rememberMaker(state: EnglishState, text: string, named: readonly Mention[]): void {
  for (const [index, made] of named.entries()) {
    const maker = named.slice(0, index).find((one) => isCompany(one) && MADE_BY.test(text.slice(one.end, made.start)))
    if (maker === undefined) continue
    if (made.entity?.ownerKey != null || (made.ref.kind !== 'organisation' && made.entity !== null)) continue
    const ref = { key: foldName(made.ref.name), name: made.ref.name, kind: 'product' as const }
    state.product = { ref, owner: maker.ref }
    state.names.set(ref.key, { ...made, ref, entity: null, isVoice: false })
    if (state.main?.key === made.ref.key) state.main = maker.ref
    if (state.topic?.key === made.ref.key) state.topic = maker.ref
    if (state.recent?.ref.key === made.ref.key) state.recent = maker
  }
}
