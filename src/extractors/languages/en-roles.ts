// Who an English sentence speaks of, and who speaks in it.
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { Roles } from './ja-roles.ts'

const SOURCE_BEFORE =
  /\b(?:according to|says|said|told by|estimates by|a report by|reported by|estimated by|data from|analysts at)\s+(?:the\s+|a\s+|research firm\s+|analysts at\s+|[a-z-]+\s+){0,4}$/i
const SAYS =
  /^(?:'s)?(?:,[^,]{0,60},)?\s+(?:has\s+|have\s+|had\s+|also\s+|now\s+)?(says?|said|announced|disclosed|reported|told|estimates?d?|claims?|claimed|expects?|reckons?|argues?|wrote|confirmed|revealed|described|puts?|calculated?s?|projects?|forecasts?|denied|denies)\b/
const COMPANY_SAID =
  /\b(?:the )?(?:company|firm|start-?up|lab|chipmaker|group|maker|it|they|he|she) (?:said|says|told|announced|disclosed|added|reported)\b/i
const ESTIMATES = /estimat|reckon|claim|argue|calculat|project|forecast|tally/i
const TELLS = /report|told/i
const ANAPHOR = /\b(?:it|its|the company|the firm|the start-?up|the lab|the group|the chipmaker)\b/i

/** @param mentions those of the sentence, in order */
export function findEnglishRoles(text: string, sentence: Span, quantity: Span, mentions: readonly Mention[]): Roles {
  const speech = findSpeaker(text, sentence, mentions)
  const speaker = speech?.speaker ?? null
  const owners = mentions.filter((one) => isOwner(one) && one !== speaker)
  const before = owners.filter((one) => one.end <= quantity.start && !isObjectOf(text, one))
  const after = owners.filter((one) => one.start >= quantity.end)
  const byAgent = after.find((one) => /\bby\s+(?:the\s+)?$/i.test(text.slice(quantity.end, one.start)))
  const saysOfItself = speaker !== null && isOwner(speaker) ? speaker : null
  const subject = byAgent ?? before[0] ?? saysOfItself ?? null
  const words = text.slice(sentence.start, sentence.end)
  const isSelf = speaker === null && COMPANY_SAID.test(words)
  const isAnaphoric =
    before.length === 0 && byAgent === undefined && ANAPHOR.test(text.slice(sentence.start, quantity.start))
  return {
    subject: isAnaphoric ? null : subject,
    rule: subject === null || isAnaphoric ? 'omitted' : 'named',
    speaker: isSelf ? subject : speaker,
    saying: speech?.saying ?? (isSelf ? 'stated' : null),
  }
}

/** A chip has no figures, a person has those of the organisation that the person speaks for. */
function isOwner({ ref, isVoice }: Mention): boolean {
  return ref.kind !== 'chip' && ref.kind !== 'person' && !isVoice
}

function findSpeaker(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): Pick<Roles, 'speaker' | 'saying'> | null {
  for (const one of mentions) {
    if (one.ref.kind === 'chip') continue
    if (SOURCE_BEFORE.test(text.slice(sentence.start, one.start)))
      return { speaker: one, saying: ESTIMATES.test(text.slice(sentence.start, one.end)) ? 'hedged' : 'reported' }
    const verb = SAYS.exec(text.slice(one.end, sentence.end))?.[1]
    if (verb !== undefined)
      return {
        speaker: one,
        saying: ESTIMATES.test(verb) ? 'hedged' : TELLS.test(verb) && one.isVoice ? 'reported' : 'stated',
      }
  }
  return null
}

/** `in OpenAI`, `from Nvidia`: what is bought from or put into is no owner. */
function isObjectOf(text: string, { start }: Mention): boolean {
  return /\b(?:in|into|from|with|to|for|at|of|against|than)\s+(?:the\s+)?$/i.test(
    text.slice(Math.max(0, start - 10), start),
  )
}
