// Whose officers English texts name: chief executive of Kite Labs, Kite's founder, Tom Hale of Orchid Compute.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { EnglishState } from './en-state.ts'

const OFFICE =
  'chief|boss|CEO|CFO|CTO|COO|(?:co-?)?founder|president|chair(?:man|woman|person)?|director|manager|head|executive|vice[- ]president|partner|owner|managing director|general manager|principal|officer|scientist|spokes(?:man|woman|person)|leader|engineer|treasurer|secretary-general|rector|provost|vice-chancellor|dean'

/** Anna Berg, chief executive of Kite Labs; Tom Hale of Orchid Compute; Erik Lund, who runs Kite Labs. */
const BEHIND = new RegExp(
  `^(?: (?:of|at|from) (?:the )?|, (?:who (?:founded|runs|leads|heads|started|set up|chairs|owns|co-founded) |(?:an?|the|one of the|now) )?(?:[\\w’'-]+ ){0,4}?(?:${OFFICE})(?: (?:and|,) (?:[\\w’'-]+ ){0,3}?(?:${OFFICE}))?(?: (?:officer|executive))? (?:of|at|for|behind|with) (?:the |start-?up )?|,? (?:who )?(?:founded|runs|leads|heads|started|set up|chairs|owns|co-founded|created) (?:the )?| \\()$`,
)
/** Kite Labs' founder, Erik Lund; Kite Labs chief executive Anna Berg. */
const BEFORE = new RegExp(
  `^(?:['’]s?)? (?:[\\w’'-]+ ){0,4}?(?:${OFFICE})(?: (?:and|,) (?:[\\w’'-]+ ){0,3}?(?:${OFFICE}))?(?: (?:officer|executive))?(?:,| is| was)? $`,
)
/** The founder of Kite Labs, Erik Lund. */
const OF_OFFICE = new RegExp(`\\b(?:${OFFICE})(?: officer)? (?:of|at|for) (?:the )?$`)

/** Erik Lund, Kite Labs' founder. */
const APPOSED = new RegExp(`^['’]s? (?:[\\w’'-]+ ){0,4}?(?:${OFFICE})\\b`)

const OUTSIDE =
  /\b(?:former|ex-|analyst|economist|investor|lawyer|attorney|professor|researcher|minister|adviser|advisor|critic|then|onetime|previously)\b/i

/** Remembers for whom somebody speaks whom the sentence names with an office. */
export function rememberOffices(state: EnglishState, text: string, sentence: Span, named: readonly Mention[]): void {
  for (const [index, person] of named.entries()) {
    if (person.ref.kind !== 'person') continue
    const company = [named[index + 1], named[index - 1]].find(
      (one) => one?.ref.kind === 'organisation' && !one.isVoice && isOffice(text, sentence, person, one),
    )
    if (company !== undefined) state.offices.set(person.ref.key, company.ref)
  }
}

function isOffice(text: string, sentence: Span, person: Mention, company: Mention): boolean {
  const [first, second] = person.start < company.start ? [person, company] : [company, person]
  if (second.start - first.end > MAX_BETWEEN) return false
  const between = text.slice(first.end, second.start)
  if (OUTSIDE.test(between) || /\bformer (?:[\w-]+ )?$/i.test(text.slice(first.start - 20, first.start))) return false
  if (first === person)
    return BEHIND.test(between) || (between === ', ' && APPOSED.test(text.slice(company.end, company.end + 60)))
  return (
    BEFORE.test(between) ||
    (between === ', ' && OF_OFFICE.test(text.slice(Math.max(sentence.start, company.start - 40), company.start)))
  )
}

/** How far an office stands from the name. */
const MAX_BETWEEN = 90
