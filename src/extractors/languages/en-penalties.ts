// Who pays an English fine, or is to pay damages.
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import type { Parse } from './en-parse.ts'
import type { Owner } from './en-role-context.ts'

/** Fined OpenAI €15 million, sought $1 billion from xAI: who pays. */
export function findPayer(
  { text, sentence, quantity }: Place,
  mentions: readonly Mention[],
  parse: Parse,
  at: number,
): Owner | null {
  const companies = mentions.filter((one) => one.ref.kind === 'organisation' && !one.isVoice)
  const from = companies.find((one) => /^ from (?:the |its )?$/.test(text.slice(quantity.end, one.start)))
  if (from !== undefined) return { mention: from, rule: 'payer' }
  const told = companies.find((one) => {
    const between = one.end <= quantity.start ? text.slice(one.end, quantity.start) : ''
    return /^ to pay (?:[\w’'-]+ ){0,3}$/.test(between)
  })
  if (told !== undefined) return { mention: told, rule: 'payer' }
  const own = parse.words[parse.clauseOf[at]?.start ?? 0]?.start ?? 0
  const inOrder = [...companies.filter((one) => one.start >= own), ...companies.filter((one) => one.start < own)]
  const paying = inOrder.find(
    (one) =>
      // Arkhive, sued by Sunmill: who sues does not pay.
      !/\b(?:fined|sued|ordered|told|penali[sz]ed|sanctioned|accused) by (?:the )?$/.test(
        text.slice(sentence.start, one.start),
      ) &&
      // It had fined Luka: who fines does not pay.
      !/^ (?:has |had |have )?(?:also |already )?(?:fine[ds]?|order(?:ed|s)|impose[ds]|penali[sz]e[ds]|sanction(?:ed|s))\b/.test(
        text.slice(one.end, one.end + 30),
      ) &&
      /\b(?:fin(?:ed?|es|ing)|penali[sz]\w+|sanction\w*|sued?|suing|told|order\w*|sought (?:from )?|against|on|from|with|between|against the|impos\w+ on|(?:penalt(?:y|ies)|fines?) for)\s+(?:[a-z-]+ ){0,3}?$/i.test(
        text.slice(Math.max(sentence.start, one.start - 40), one.start),
      ) &&
      isPenal(text, sentence, one, quantity),
  )
  if (paying !== undefined) return { mention: paying, rule: 'payer' }
  const subject = parse.clauseOf[at]?.subject
  const self = subject?.actor ?? subject?.owner ?? null
  if (/^(?:ask|seek|demand|claim|want|request)$/.test(parse.clauseOf[at]?.verb?.lemma ?? '') && self !== null)
    return { mention: null, rule: 'claimed' }
  const isPlaintiff = /plaintiff|author|court|jury|judge|regulator/.test(subject?.head ?? '')
  return self === null && isPlaintiff
    ? { mention: companies.filter((one) => one.end <= quantity.start).at(0) ?? null, rule: 'payer' }
    : null
}

/** "on OpenAI", but not "deal with OpenAI" or "depends on OpenAI": what stands around is of a fine. */
function isPenal(
  text: string,
  sentence: { start: number; end: number },
  one: Mention,
  quantity: { start: number; end: number },
): boolean {
  const before = text.slice(Math.max(sentence.start, one.start - 40), one.start)
  if (/\b(?:fin|penal|sanction|sue|suing|told|order)/i.test(before.slice(-24))) return true
  const [from, to] = one.start < quantity.start ? [one.start - 60, quantity.start] : [quantity.start - 40, one.start]
  return /\b(?:fine|penalty|damages|claim|claimed|imposed|sought|demand|award|levied|verdict|judgment|lawsuit|suit|settlement|class action|case|complaint|allegations)/i.test(
    text.slice(Math.max(sentence.start, from), to),
  )
}
