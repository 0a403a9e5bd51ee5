// Whose an English price is: of whom somebody buys or rents, or of nobody.
import type { Owner, RoleContext } from './en-role-context.ts'

/** At RunPod the same card starts at $2.39; $2 an hour at Lambda: whose price it is that somebody pays there. */
export function findSeller({ place, mentions, parse, at }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  // GPT-5 is priced at $1.25 and Claude Opus at $15.
  const gapped = mentions.findLast(
    (one) =>
      one.ref.kind !== 'place' &&
      !one.isVoice &&
      /^ at (?:about |some |just |around )?$/.test(text.slice(one.end, quantity.start)) &&
      /(?:,|\band|\bwhile|\bagainst|\bwith) (?:[\w-]+['’]s )?$/.test(text.slice(sentence.start, one.start)),
  )
  if (gapped !== undefined) return { mention: gapped, rule: 'gapped' }
  const sellers = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const before = sellers.findLast(
    (one) => one.end <= quantity.start && !text.slice(one.end, quantity.start).includes(';'),
  )
  const left = text.slice(sentence.start, before?.start ?? sentence.start)
  // Nebius asks $2.95, and on Vast.ai I have seen offers of $1.50.
  if (before !== undefined && /(?:^|[,;] (?:and|but|while) )(?:over )?(?:at|on|via|through) (?:the )?$/i.test(left))
    return { mention: before, rule: 'seller' }
  const acting = parse.clauseOf[at]?.subject?.actor ?? parse.clauseOf[at]?.subject?.owner ?? null
  if (acting !== null && acting.ref.kind !== 'chip' && acting.ref.kind !== 'place') return null
  const behind = sellers.find(
    (one) =>
      one.start >= quantity.end &&
      /^(?: (?:a|an|per) (?:GPU[ -])?[a-z]+)? (?:at|from|on|with|through|via) (?:the )?$/.test(
        text.slice(quantity.end, one.start),
      ),
  )
  if (behind !== undefined) return { mention: behind, rule: 'seller' }
  const isThere = before !== undefined && /\b(?:at|on|via|through) (?:the )?$/i.test(left)
  return isThere ? { mention: before, rule: 'seller' } : null
}

/** The going rate for a B200: that of nobody. */
export function findRented({ place, mentions }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  const chip = mentions.find(
    (one) =>
      one.ref.kind === 'chip' &&
      one.end <= quantity.start &&
      /\b(?:going|average|typical|market|usual|median|cheapest) (?:[a-z-]+ )?(?:rates?|prices?) (?:for|of) (?:an? |the )?$/i.test(
        text.slice(sentence.start, one.start),
      ),
  )
  return chip === undefined ? null : { mention: chip, rule: 'rented' }
}
