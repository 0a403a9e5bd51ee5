// Whose an English figure is by what is done to somebody: valued, fined, granted, invested in.
import type { Mention } from '../mentions.ts'
import type { Place } from '../near.ts'
import type { Clause, Parse } from './en-parse.ts'
import type { Owner, RoleContext } from './en-role-context.ts'

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

/** At RunPod the same card starts at $2.39; $2 an hour at Lambda: whose price it is that somebody pays there. */
function findSeller({ place, mentions, parse, at }: RoleContext): Owner | null {
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
function findRented({ place, mentions }: RoleContext): Owner | null {
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

function findPayer(
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
