// Whose an English figure is by what is done to somebody: valued, fined, granted, invested in.
import type { Mention } from '../mentions.ts'
import type { Clause, Parse } from './en-parse.ts'
import { findPayer } from './en-penalties.ts'
import type { Owner, RoleContext } from './en-role-context.ts'
import { findRented, findSeller } from './en-sellers.ts'

/** Values Anthropic at …, fined Clearview AI …, a penalty on OpenAI: whose figure stands behind the verb. */
export function findSpecial(context: RoleContext): Owner | null {
  const { place, mentions, metric, parse, at } = context
  const compared = findCompared(context)
  if (compared !== null) return compared
  const passed = findPassedOn(context)
  if (passed !== null) return passed
  if (metric === 'penalty') return findPayer(place, mentions, parse, at)
  if (metric === 'acquisition') return findBuyer(context)
  if (metric === 'investment') return findBacker(context)
  if (metric === 'price') return findSeller(context) ?? findRented(context)
  if (metric === 'contract') return findBeneficiary(context)
  if (metric === 'money_other') return findBorrower(context)
  if (metric === 'power') return findAllotted(context)
  const isFunding = metric === 'funding'
  const isWorth = metric === 'valuation'
  return (
    (isFunding ? (findReceiver(context) ?? findBorrower(context)) : null) ??
    (isWorth || metric === 'market_cap' ? (findWorth(context) ?? findValued(context)) : null) ??
    (isFunding || isWorth ? findInvested(context) : null) ??
    (isFunding ? findFinanced(context) : null)
  )
}

/** Of this, ¥1.7 trillion goes to Rapidus: who gets it. */
function findPassedOn({ place: { text, quantity }, mentions, metric }: RoleContext): Owner | null {
  if (
    !/^(?:funding|money_other|capex|contract)$/.test(metric) ||
    !GOES.test(text.slice(quantity.end, quantity.end + 24))
  )
    return null
  const receiver = mentions.find(
    (one) =>
      isCompany(one) && /^ (?:[a-z]+ ){0,3}to (?:the |chipmaker |[a-z-]+ )?$/.test(text.slice(quantity.end, one.start)),
  )
  return receiver === undefined ? null : { mention: receiver, rule: 'passed-on' }
}

const GOES = /^ (?:of (?:it|that|this|them) )?(?:goes|went|go|is to go|will go|would go|has gone) to\b/

const OF_ITS_OWNER =
  /^(?:revenue|profit|headcount|users|subscribers|capex|opex|valuation|market_cap|layoffs|hiring|accelerator_count|funding|power)$/

/** Its net loss came to $275 million, against $345 million at WeRide: of whom the second figure is. */
function findCompared({ place: { text, sentence, quantity }, mentions, metric }: RoleContext): Owner | null {
  const isSecond = /\b(?:against|versus|compared (?:with|to)|more than the|less than the|, and|, to) $/i.test(
    text.slice(Math.max(sentence.start, quantity.start - 24), quantity.start),
  )
  if (!OF_ITS_OWNER.test(metric)) return null
  // Is worth more than Orchid at $1.5 billion.
  const held = mentions.find(
    (one) =>
      isCompany(one) &&
      /^,? at (?:about |some |just |only )?$/.test(text.slice(one.end, quantity.start)) &&
      /\b(?:than|while|whereas|against|versus|with|and)(?: rival)? $/.test(text.slice(sentence.start, one.start)),
  )
  if (held !== undefined && /^(?:valuation|market_cap)$/.test(metric)) return { mention: held, rule: 'compared' }
  if (!isSecond) return null
  const owner = mentions.find(
    (one) =>
      isCompany(one) && /^(?: [a-z]+)? (?:at|for) (?:its rival |rival )?$/.test(text.slice(quantity.end, one.start)),
  )
  return owner === undefined ? null : { mention: owner, rule: 'compared' }
}

/** The takeover of Corven by Halden, the sale of Corven to Halden. */
const OFFERED_BY =
  /\b(?:takeover|acquisition|purchase|buyout|buy-?out) of [^.;,]{2,60} by (?:the |its |rival )?$|\bsale (?:of [^.;,]{2,60} )?to (?:the |its |rival )?$/i

/** Turned down an $800 million takeover offer from Meta; €3 million, offered by Meta. */
const OFFER_FROM =
  /^(?: [a-z-]+){0,4} (?:offer|bid|approach|proposal|takeover|buyout|advance|sale)s? (?:[a-z]+ )?(?:from|by|made by|to) (?:the |its |their |rival |[a-z-]+ ){0,3}$|^,? (?:offered|bid|tabled|proposed) by (?:the |its |rival )?$/i

/** Groq was sold to Nvidia for $20 billion, went for $20 billion to Nvidia. */
function findBuyer({ place, mentions, parse, at }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  const told = mentions.find(
    (one) =>
      isCompany(one) &&
      (OFFER_FROM.test(text.slice(quantity.end, Math.max(quantity.end, one.start))) ||
        OFFERED_BY.test(text.slice(Math.max(sentence.start, one.start - 90), one.start)) ||
        (/\b(?:offer|bid|approach|proposal)\b[^.;,]{0,30}$/i.test(text.slice(sentence.start, quantity.start)) &&
          /^ (?:bid |offer )?(?:from|by) (?:the |its |rival )?$/.test(text.slice(quantity.end, one.start)))),
  )
  if (told !== undefined) return { mention: told, rule: 'buyer' }
  const verb = parse.clauseOf[at]?.verb
  const isSold =
    verb != null &&
    (verb.lemma === 'go' ||
      (verb.lemma === 'sell' &&
        (verb.isPassive ||
          /\bsold itself\b/.test(place.text.slice(place.sentence.start, place.quantity.start)) ||
          / for\s+(?:about |some )?$/.test(place.text.slice(place.sentence.start, place.quantity.start)))))
  if (!isSold) return null
  const buyer = mentions.find(
    (one) =>
      isCompany(one) && /\bto (?:its |the |[\w-]+ ){0,3}$/.test(place.text.slice(place.sentence.start, one.start)),
  )
  return buyer === undefined ? null : { mention: buyer, rule: 'buyer' }
}

/** …, alongside $5 billion from Microsoft. */
function findBacker({ place, mentions }: RoleContext): Owner | null {
  const { text, quantity } = place
  const backer = mentions.find(
    (one) => one.start >= quantity.end && /^ from (?:the |[\w-]+ ){0,2}$/.test(text.slice(quantity.end, one.start)),
  )
  return backer === undefined ? null : { mention: backer, rule: 'backer' }
}

const isCompany = ({ ref, isVoice }: Mention) => ref.kind === 'organisation' && !isVoice

/** The contract is worth $14 billion to Nscale. */
function findBeneficiary({ place: { text, sentence, quantity }, mentions }: RoleContext): Owner | null {
  if (!/\bworth (?:[a-z-]+ ){0,3}$/i.test(text.slice(sentence.start, quantity.start))) return null
  const owner = mentions.find((one) => isCompany(one) && /^ to (?:the )?$/.test(text.slice(quantity.end, one.start)))
  return owner === undefined ? null : { mention: owner, rule: 'beneficiary' }
}

/** Has granted it $6.6 billion. */
function findReceiver({ parse, at }: RoleContext): Owner | null {
  const verb = parse.clauseOf[at]?.verb
  if (verb == null || verb.isPassive || !/^(?:promise|award|grant|give|allot|hand|lend)$/.test(verb.lemma)) return null
  const receivers = parse.words.slice(verb.at + 1, at)
  // Has promised Wistron $6 million and Samsung $250 million.
  const receiver =
    (receivers.at(-2)?.tag === 'and' ? receivers.at(-1)?.actor : null) ??
    receivers.find((word) => word.tag === 'actor' && !/^(?:its|their|his|her|our)$/.test(word.lower))?.actor
  return receiver == null ? null : { mention: receiver, rule: 'receiver' }
}

/** Has approved 300 megawatts for Brookfield: whose power it will be. */
function findAllotted({ place: { text, sentence, quantity }, mentions }: RoleContext): Owner | null {
  if (!ALLOTS.test(text.slice(sentence.start, quantity.start))) return null
  const receiver = mentions.find(
    (one) =>
      isCompany(one) &&
      /^(?: of (?:[a-z-]+ )?[a-z]+)? (?:for|to) (?:the |developer )?$/.test(text.slice(quantity.end, one.start)),
  )
  return receiver === undefined ? null : { mention: receiver, rule: 'allotted' }
}

const ALLOTS =
  /\b(?:approv|grant|allocat|allott?|reserv|assign|award|earmark|set aside|promis|clear)\w* (?:(?:up to|about|some|another|a further|an additional|the first|only|just) )?$/i

/** Guaranteed a loan of $1.6 billion to the company, approved €920 million in aid for Infineon: who gets the money. */
function findBorrower({ place, mentions }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  const receiver = mentions.find((one) => {
    if (one.start < quantity.end || !isCompany(one)) return false
    const between = text.slice(quantity.end, one.start)
    return (
      /^[^.,;]{0,50}\b(?:to|for) (?:the |its |(?!(?:buy|acquire|build|fund|finance|help|support|pay|expand|purchase|invest|develop|train|rent|lease) )[a-z-]+ ){0,3}$/.test(
        between,
      ) &&
      GIVEN.test(`${text.slice(Math.max(sentence.start, quantity.start - 60), quantity.start)} ${between}`) &&
      !/\b(?:rais|secur|obtain|clos|borrow|tak|land|sign)\w*\b/i.test(text.slice(sentence.start, quantity.start))
    )
  })
  return receiver === undefined ? null : { mention: receiver, rule: 'borrower' }
}

const GIVEN =
  /\b(?:loans?|grants?|subsid(?:y|ies)|state aid|aid|credit|guarantees?|awards?|handouts?|tax breaks?|support|lent|lends?|lending)\b/i

const VALUES = /\b(?:valu(?:es?|ed|ing)|put(?:s|ting)?|worth of)\s+(?:[\w'’-]+\s){0,4}$/i

/** The $5.8 billion it was worth; a stake in Scale, which made it worth $29 billion: of whom the words around are. */
function findWorth({ place: { text, sentence, quantity }, mentions }: RoleContext): Owner | null {
  const owner = mentions.find(
    (one) =>
      (one.start === quantity.end + 1 &&
        /^ (?:was|is|were|had been) (?:once |last |then |first )?(?:worth|valued)\b/.test(
          text.slice(one.end, one.end + 26),
        )) ||
      (/\b(?:made|makes|making|left|leaves|leaving) $/.test(text.slice(sentence.start, one.start)) &&
        /^ worth (?:[a-z]+ )?$/.test(text.slice(one.end, quantity.start))),
  )
  return owner === undefined ? null : { mention: owner, rule: 'valued' }
}

/** Values Anthropic at …; valued xAI at … and X at …. */
function findValued({ place, mentions }: RoleContext): Owner | null {
  const { text, sentence, quantity } = place
  const before = mentions.filter((one) => one.end <= quantity.start && one.ref.kind === 'organisation')
  const last = before.at(-1)
  const isSecond =
    last !== undefined &&
    /^ at (?:some |about |around )?$/.test(text.slice(last.end, quantity.start)) &&
    /\b(?:and|,) $/.test(text.slice(sentence.start, last.start)) &&
    /valu/i.test(text.slice(sentence.start, quantity.start))
  const first = before.find(
    (one) =>
      isCompany(one) &&
      VALUES.test(text.slice(sentence.start, one.start)) &&
      /^(?:,[^,]{0,50},)?\s+(?:itself )?at\b[^,;]{0,40}$/.test(text.slice(one.end, quantity.start)),
  )
  const valued = isSecond ? last : first
  return valued === undefined ? null : { mention: valued, rule: 'valued' }
}

/** Nvidia is to put $1 billion into Poolside as part of a $2 billion raise. */
function findInvested({ place, mentions, metric, parse, at }: RoleContext): Owner | null {
  const { text, sentence } = place
  const isLed = verbsAround(parse, at).some((lemma) =>
    /^(?:lead|join|anchor|underwrite|arrange|participate|put|invest|contribute|pour|pump|inject|plough|plow|sink)$/.test(
      lemma,
    ),
  )
  // SoftBank has arranged a loan for itself; banks arrange those of others.
  const { verb, subject } = parse.clauseOf[at] ?? {}
  if (verb?.lemma === 'arrange' && subject?.actor != null && !BANK.test(subject.actor.ref.name)) return null
  if (!isLed) return null
  const into = mentions.find(
    (one) => isCompany(one) && /\b(?:in|into)\s+(?:the |[\w-]+ ){0,2}$/.test(text.slice(sentence.start, one.start)),
  )
  if (into !== undefined) return { mention: into, rule: 'invested' }
  const isNamed = parse.clauseOf[at]?.subject?.actor != null
  return metric === 'funding' || isNamed ? { mention: null, rule: 'led' } : null
}

const BANK =
  /\bBank\b|JPMorgan|Goldman|Morgan Stanley|Citi|Barclays|Mizuho|MUFG|HSBC|UBS|BNP|Société|Santander|Apollo|Blackstone/

/** The financing values the company at …. */
function findFinanced({ place, mentions }: RoleContext): Owner | null {
  const { text, quantity } = place
  const valued = mentions.find(
    (one) =>
      one.start >= quantity.end &&
      isCompany(one) &&
      /^[^.;]{0,40}\b(?:values|valued|valuing|brings|brought)\s+$/.test(text.slice(quantity.end, one.start)),
  )
  return valued === undefined ? null : { mention: valued, rule: 'valued' }
}

function verbsAround({ clauseOf }: Parse, at: number): string[] {
  const verbs: string[] = []
  for (let clause: Clause | null = clauseOf[at] ?? null; clause !== null; clause = clause.parent)
    if (clause.verb !== null) verbs.push(clause.verb.lemma)
  return verbs
}
