// Whom or what other English money is of: the creditor, the shares that are sold, the programme that is paid for.
import type { EntityRef } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { sentenceBefore } from '../near.ts'
import { type EnglishObjectContext, other } from './en-object-context.ts'

const AMOUNT = '(?:about |some |around |roughly |nearly |over |more than |up to |at least |almost |an estimated )?$'
const OWES = /\b(?:owes?|owed|owing|repa(?:y|ys|id|ying)|reimburse[sd]?|refund(?:s|ed)?) (?:the |rival )?$/
const IS_OWED = new RegExp(
  `^(?:, [^,;]{3,60},)?,? (?:which |who )?(?:is|are|was|were|had been)(?: still| now)? owed ${AMOUNT}`,
)
const NEXT_OWED = /^(?:,|,? and|;) (?:the )?(?:[a-z]+ )?$/
const OWED_BEFORE = new RegExp(`^(?: another| a further)?(?: with)? ${AMOUNT}`)

/** Owes Amazon $85 million and Microsoft $30 million; Amazon, which is owed. */
export function findCreditor(context: EnglishObjectContext): EntityRef | null {
  const { place, mentions, state } = context
  const { text, sentence, quantity, previousEnd } = place
  const goesOn = previousEnd > sentence.start && state.last?.metric === 'money_other' && state.last.object !== null
  const creditor = mentions.find((one) => {
    if (one.ref.kind !== 'organisation' || one.isVoice || one.end > quantity.start) return false
    const between = text.slice(one.end, quantity.start)
    if (OWED_BEFORE.test(between) && OWES.test(text.slice(sentence.start, one.start))) return true
    if (IS_OWED.test(between)) return true
    return goesOn && OWED_BEFORE.test(between) && NEXT_OWED.test(text.slice(previousEnd, one.start))
  })
  if (creditor === undefined || creditor.ref.key !== context.subject?.key) return creditor?.ref ?? takenFrom(context)
  // Banham, which is still owed: by whom the text is about.
  return otherParty(context)
}

const TAKES = /\b(?:seiz\w+|swept|drain\w*|froze|freez\w+|confiscat\w+|withdr[ae]w\w*|clawed back|garnish\w+)\b/

/** A lender seized $37 million from its accounts: whose money it was. */
function takenFrom(context: EnglishObjectContext): EntityRef | null {
  const { text, sentence } = context.place
  return TAKES.test(text.slice(sentence.start, sentence.end)) ? otherParty(context) : null
}

function otherParty({ state, subject, mentions, place }: EnglishObjectContext): EntityRef | null {
  const isOther = (ref: EntityRef | null) => ref?.kind === 'organisation' && ref.key !== subject?.key
  const named = mentions.find((one) => isOther(one.ref) && !one.isVoice && one.end <= place.quantity.start)?.ref
  const about = [state.main, state.topic, state.recent?.ref ?? null].find(isOther)
  return named ?? about ?? null
}

const SOLD =
  /\b(?:s[eo]ll(?:s|ing)?|sold|sale of|offload\w*|dump\w*|dispos\w+ of|divest\w*|shed|exit\w*|cash\w* out of|puts? on)\b/
const SHARES_OF =
  /\b(?:stake|shares|stock|holding|position|interest|put options|call options|options|puts|calls|bonds|notes) (?:in|of|on) (?:the |rival )?(?:[a-z-]+ ){0,2}$/
const OF_SHARES = /^(?:['’]s)? (?:[a-z-]+ )?(?:shares|stock|stake|holding|position|options)\b/

/** Sold its stake in Nvidia for $5.8 billion; put options on Palantir: whose shares they are. */
export function findHolding({ place, mentions, subject }: EnglishObjectContext): EntityRef | null {
  const { text, sentence } = place
  const words = text.slice(sentence.start, sentence.end)
  if (!SOLD.test(words) && !/\b(?:put|call) options\b/.test(words)) return null
  const isOf = (one: Mention) =>
    one.ref.kind === 'organisation' &&
    !one.isVoice &&
    one.ref.key !== subject?.key &&
    !/^(?:its|their)$/i.test(text.slice(one.start, one.end)) &&
    (SHARES_OF.test(text.slice(sentence.start, one.start)) || OF_SHARES.test(text.slice(one.end, one.end + 40)))
  return mentions.find(isOf)?.ref ?? null
}

const NAME = "(?:[A-Z][\\w'’&-]*)(?: (?:[A-Z][\\w'’&-]*|for|of|and|on))*"
const SCHEME = '(?:Fund|Mission|Programme|Program|Initiative|Strategy|Scheme|Plan|Project|Facility)'
const PROGRAMME_BEHIND = new RegExp(
  `^ (?:[a-z]+ ){0,2}(?:for|under|of|into|to|through|in|via|on) (?:the |its |a |his |their )?(?:new )?((?:${NAME} )${SCHEME})\\b`,
)
const PROGRAMME_BEFORE = new RegExp(
  `\\b(?:[Uu]nder|[Tt]hrough|[Ff]or|[Oo]f|[Vv]ia) (?:the |its |his )?((?:${NAME} )${SCHEME})\\b[^.;]{0,60}$`,
)

/** Budgeted 20 billion rupees for the IndiaAI Mission; InvestAI, a programme of €200 billion. */
export function findScheme({ place, subject, metric }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  const named =
    PROGRAMME_BEHIND.exec(text.slice(quantity.end, sentence.end))?.[1] ??
    PROGRAMME_BEFORE.exec(sentenceBefore(place))?.[1] ??
    APPOSED.exec(sentenceBefore(place))?.[1]
  const behind = text.slice(quantity.end, sentence.end)
  const lower = named ?? LOWER.exec(behind)?.[1] ?? (metric === 'money_other' ? UNNAMED.exec(behind)?.[1] : undefined)
  if (lower !== undefined && named === undefined && lower !== subject?.name) return other(lower)
  if (named === undefined || named === subject?.name) return null
  return other(named)
}

/** Under its InvestAI programme. */
const LOWER = new RegExp(
  `^[^.;]{0,60} (?:under|through|from|via) (?:the |its |a |his |their )(?:[a-z-]+ )?(${NAME}) (?:programme|program|scheme|initiative)\\b`,
)

/** The C$2 billion of its sovereign compute strategy. */
const UNNAMED =
  /^ (?:of|for|under|from|through) (?:the |its |their |a )(?:new |own )?((?:(?!(?:of|for|and|in|the|new|first|whole|rescue|same|next) )[a-z-]+ ){1,4}(?:strategy|programme|program|scheme|initiative|mission))\b/

const APPOSED =
  /\b([A-Z]\w+), (?:a|the|its) (?:[\w-]+ ){0,2}(?:programme|program|scheme|fund|initiative|plan)(?: of| worth|, worth)? (?:about |some |up to )?$/
