// Whose an English figure is by constructions that tell it apart from what its clause is about.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import type { Parse, Phrase } from './en-parse.ts'
import { canOwn, type Owner, type RoleContext } from './en-role-context.ts'
import { isSaying } from './en-tellers.ts'
import { readVerb } from './en-verbs.ts'

export function findArgument(context: RoleContext): Owner | null {
  return (
    findAbsolute(context) ?? findUsed(context) ?? findRelative(context) ?? findFronted(context) ?? findWith(context)
  )
}

/** Got $2 billion, with Nvidia alone putting in $800 million: of whom the words right before are. */
function findAbsolute({ place: { text, sentence, quantity }, mentions, metric }: RoleContext): Owner | null {
  const own = mentions.findLast(
    (one) =>
      one.end <= quantity.start &&
      one.ref.kind === 'organisation' &&
      /^ (?:alone |itself |also |each )?[a-z]+ing (?:[a-z]+ ){0,3}$/.test(text.slice(one.end, quantity.start)) &&
      /\bwith (?:the )?$/.test(text.slice(sentence.start, one.start)),
  )
  return own !== undefined && canOwn(own, metric) ? { mention: own, rule: 'absolute' } : null
}

/** More than a million people use its products: theirs who make what is used. */
function findUsed({ parse, at, metric }: RoleContext): Owner | null {
  if (metric !== 'users' && metric !== 'subscribers') return null
  const { verb, subject } = parse.clauseOf[at] ?? {}
  if (verb == null || subject == null || at < subject.start || at >= subject.end || !USES.test(verb.lemma)) return null
  const used = parse.phrases.find((one) => one.start > verb.at)
  const owner = used?.owner ?? used?.actor ?? null
  return owner?.ref.kind === 'organisation' && canOwn(owner, metric) ? { mention: owner, rule: 'used' } : null
}

const USES = /^(?:use|try|visit|play|watch|subscribe|pay|open|download|join|sign|chat|talk|log|turn|rely|employ)$/

/** Less than the $3 billion that Hexford fetched; the $40 million it lost: who does so with it. */
function findRelative({ place: { text, quantity }, mentions, metric }: RoleContext): Owner | null {
  const own = mentions.find((one) => one.start > quantity.end && one.start - quantity.end < 12)
  if (own?.ref.kind !== 'organisation' || !/^ (?:(?:that|which) )?$/.test(text.slice(quantity.end, own.start)))
    return null
  const verb = DOES.exec(text.slice(own.end, own.end + 40))?.[1]
  const lemma = verb === undefined ? null : (readVerb(verb)?.lemma ?? null)
  if (lemma === null || isSaying(lemma) || (OF_RECEIVERS.has(metric) && GIVES.test(lemma)) || !canOwn(own, metric))
    return null
  return { mention: own, rule: 'relative' }
}

const DOES = /^ (?:(?:has|have|had|will|would|is|was|itself|also|once|already|then|to|been) )*([a-z]+)\b/
const OF_RECEIVERS: ReadonlySet<Metric> = new Set<Metric>([
  'funding',
  'valuation',
  'market_cap',
  'penalty',
  'revenue',
  'contract',
])
const GIVES =
  /^(?:give|put|invest|lend|pay|grant|promise|award|offer|pledge|inject|contribute|provide|fine|pour|value|order|seek|want|demand|ask|owe)$/

/** Who ran Hexford's cloud business, with revenue of £300 million: of whom the words right before are. */
function findWith({ parse, at, cue, metric }: RoleContext): Owner | null {
  if (cue === null) return null
  const { words, phrases } = parse
  const index = phrases.findIndex(
    (one) =>
      one.prep === 'with' &&
      one.end <= at &&
      words[one.end - 1]!.end >= cue.end &&
      words[one.start]!.start <= cue.start,
  )
  const [own, before] = [phrases[index], phrases[index - 1]]
  if (own === undefined || before === undefined || before.end < own.start - 2 || at - own.end > 2) return null
  if (words[before.end]?.tag !== 'comma' && words[before.end]?.lower !== 'with') return null
  const holder = before.actor ?? before.owner
  return holder?.ref.kind === 'organisation' && /^[A-Z]/.test(holder.ref.name) && canOwn(holder, metric)
    ? { mention: holder, rule: 'with' }
    : null
}

/** At Hexford it was $31 million: whose the same measure is. */
function findFronted({ parse, at, metric }: RoleContext): Owner | null {
  const clause = parse.clauseOf[at]
  if (clause?.subject == null || !IS.test(clause.verb?.lemma ?? '')) return null
  const word = parse.words[clause.subject.start]?.lower ?? ''
  if (!/^(?:it|they|that|those)$/.test(word)) return null
  const fronted = parse.phrases.find(
    (one) => /^(?:at|for)$/.test(one.prep ?? '') && one.end <= clause.subject!.start && one.start >= clause.start,
  )
  const own = fronted?.actor ?? null
  return own?.ref.kind === 'organisation' && canOwn(own, metric) ? { mention: own, rule: 'fronted' } : null
}

const IS = /^(?:be|stand|come|amount|total|reach|remain)$/

/** Epoch AI puts the bill for xAI's Grok 4 at $490 million: of whom somebody else says so. */
export function findToldOf({ parse, at, metric }: RoleContext, speaker: Mention | null): Mention | null {
  const { verb } = parse.clauseOf[at] ?? {}
  if (speaker === null || verb == null || !isSaying(verb.lemma)) return null
  const told = parse.phrases.filter((one) => one.start > verb.at && one.end <= at && one.prep !== 'at')
  const owners = told.map((one) => one.owner ?? one.actor).filter((one) => one !== null && one.ref.kind !== 'chip')
  const owner = owners.length === 1 ? owners[0] : null
  return owner != null && canOwn(owner, metric) && owner.ref.kind !== 'person' ? owner : null
}

/** Ahead of Marvell with an estimated $3.3 billion; and Sify Digital 1,504 H100s. */
export function findBesides({ place: { text, sentence, quantity }, mentions, metric }: RoleContext): Mention | null {
  const own = mentions.findLast((one) => one.end <= quantity.start)
  if (own === undefined || own.ref.kind !== 'organisation' || !canOwn(own, metric)) return null
  const between = text.slice(own.end, quantity.start)
  const left = text.slice(Math.max(sentence.start, own.start - 24), own.start)
  const isHeld =
    BESIDES.test(between) &&
    /\b(?:ahead of|behind|followed by|before|after|than|trailed by|then) (?:rival )?$/.test(left)
  return isHeld || (/^ [A-Z][\w-]+ $/.test(between) && /(?:, and|, while|,|;|\band) $/.test(left)) ? own : null
}

const BESIDES = /^,? (?:with|at|on) (?:an? )?(?:[a-z]+ )?(?:estimated|reported|projected|rumou?red|expected) $/

/** Revenue at its affiliate, Wiwynn: of whom a name behind a comma tells who it is. */
export function namedAsKin(phrase: Phrase, { phrases, words }: Parse): Mention | null {
  const kin = KIN.test(phrase.head) ? phrase : phrases.find((one) => one.start === phrase.end + 1 && KIN.test(one.head))
  if (kin === undefined || kin.owner === null || words[kin.end]?.tag !== 'comma') return null
  const next = phrases.find((one) => one.start === kin.end + 1)
  const isClosed = next !== undefined && /^(?:comma|open)$/.test(words[next.end]?.tag ?? '')
  return isClosed && next.prep === null && next.actor?.ref.kind === 'organisation' ? next.actor : null
}

const KIN =
  /^(?:affiliate|subsidiary|unit|parent|arm|rival|competitor|supplier|customer|partner|sister|sibling|spin-?off|neighbour|peer|division|venture)$/
