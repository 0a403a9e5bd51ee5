// Whose an English figure is by what is done: who gets the chips, builds the site, pays, files the accounts.
import type { Mention } from '../mentions.ts'
import { before } from '../near.ts'
import type { Clause } from './en-parse.ts'
import { canOwn, type Owner, type RoleContext } from './en-role-context.ts'

/** Has cleared the sale of 35,000 GB300s to Humain: the chips are theirs to whom they go, where nobody sells them. */
export function findBuyerOfChips({ place, mentions, metric }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  if (
    metric !== 'accelerator_count' ||
    !/\b(?:sales?|exports?|shipments?|deliver(?:y|ies)) of (?:up to |about |some |as many as )?$/i.test(
      text.slice(sentence.start, quantity.start),
    )
  )
    return null
  const buyer = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^[^,.;]{0,40} to (?:the |[a-z-]+ ){0,2}$/.test(text.slice(quantity.end, one.start)),
  )
  return buyer === undefined ? null : { mention: buyer, rule: 'buyer' }
}

/** Rejected a $6.4 billion data centre that Stonegate wanted to build: who builds it. */
export function findBuilder(context: RoleContext): Owner | null {
  const { mentions, metric, place } = context
  if (metric !== 'capex' && metric !== 'power') return null
  const { text, sentence, quantity } = place
  if (paysForIt(context) || IS_TAKEN.test(text.slice(sentence.start, quantity.start))) return null
  const builder = mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      IS_SITE_OF.test(text.slice(quantity.end, one.start)) &&
      (/\b(?:by|from) (?:the |developer )?$/.test(text.slice(0, one.start)) ||
        BUILDS.test(text.slice(one.end, one.end + 14))),
  )
  const doer =
    builder ??
    mentions.find(
      (one) =>
        one.ref.kind === 'organisation' &&
        one.start >= quantity.end &&
        BUILT_BY.test(text.slice(quantity.end, one.start)),
    )
  return doer === undefined ? null : { mention: doer, rule: 'builder' }
}

/** Will invest €1.2 billion in a site run by EcoDataCenter: who puts the money in. */
function paysForIt({ parse, at }: RoleContext): boolean {
  const own = parse.clauseOf[at]
  return (
    own?.subject?.actor?.ref.kind === 'organisation' && own.verb?.isPassive === false && PUTS_IN.test(own.verb.lemma)
  )
}

const PUTS_IN = /^(?:invest|spend|put|pour|pay|sink|plough|plow|commit)$/

/** Is leasing a 240MW campus from Ionic: who takes it. */
const IS_TAKEN = /\b(?:leas|rent|hir|buy|bought|acquir|purchas|tak|suppl|deliver|provid|sell)\w* (?:[\w-]+ ){0,4}$/i

/** A data centre that, a campus proposed by. */
const IS_SITE_OF =
  /^[ -](?:[\w-]+ ){0,4}(?:campus|complex|data[ -]cent(?:er|re)s?|plant|facility|site|project|factory|development|cluster)\b[^.,;]{0,40}\b(?:that|which|proposed by|planned by|by|from) (?:the |developer )?$/

const BUILDS =
  /^ (?:is|was|has|had|wants?|wanted|plans?|planned|would|will|hopes?|hoped|proposed|proposes|intends?|intended|intended to|built|builds)\b/

/** Is to be built at Strängnäs by Brookfield. */
const BUILT_BY =
  /^[^,.;]{0,50}\b(?:be|being|was|were|is|are|been) (?:built|developed|operated|owned|run|planned|proposed)\b[^,.;]{0,40} by (?:the |developer )?$/

/** Bought by X, acquired by X for …: who does it. */
export function findAgent({ parse, at, metric, place }: RoleContext): Mention | null {
  const isPaid = metric === 'money_other' || metric === 'opex' || metric === 'training_cost'
  if (!isPaid && !['acquisition', 'investment', 'contract', 'capex', 'accelerator_count', 'power'].includes(metric))
    return null
  // A backlog of which $300 billion is owed by OpenAI is not OpenAI's.
  if (metric === 'contract' && /\bof (?:which|that|this|it)\b[^.;]{0,20}$/.test(before(place))) return null
  for (let clause: Clause | null = parse.clauseOf[at] ?? null; clause !== null; clause = clause.parent) {
    const { verb } = clause
    // Led by Accel, with backing from Pinnacle, which put in $20 million: a clause with a doer of its own.
    if (clause.kind === 'relative' && verb !== null && !verb.isPassive && clause.subject?.actor != null) return null
    if (verb === null || !verb.isPassive) continue
    if (isPaid && !/^(?:bear|pay|cover|meet|foot|shoulder|spend|carry|absorb|put)$/.test(verb.lemma)) continue
    // £45 million was lent by the fund: the money is another's.
    if (/^(?:lend|grant|give|award|provide|finance|fund|donate|advance|promise|pledge)$/.test(verb.lemma)) continue
    if (
      metric === 'power' &&
      !/^(?:build|develop|construct|operate|own|plan|run|propose|lease|rent|buy)$/.test(verb.lemma)
    )
      continue
    const agent = parse.phrases.find(
      (one) => one.prep === 'by' && one.start > verb.at && one.start - verb.at < 12 && one.actor !== null,
    )
    if (agent?.actor != null && canOwn(agent.actor, metric) && agent.actor.ref.kind !== 'person') return agent.actor
  }
  return null
}

/** Documents filed by Harrow Grid show a loss: that of whoever filed them. */
export function findFiler({ mentions, metric, place: { text, sentence, quantity } }: RoleContext): Mention | null {
  return (
    mentions.find(
      (one) => one.end <= quantity.start && canOwn(one, metric) && FILED_BY.test(text.slice(sentence.start, one.start)),
    ) ?? null
  )
}

const FILED_BY =
  /\b(?:documents?|filings?|accounts|papers?|figures|results|reports?|statements?|prospectus)\b[^.;,]{0,30}\b(?:filed|published|released|issued|submitted|lodged) (?:[a-z]+ )?by (?:the )?$/i
