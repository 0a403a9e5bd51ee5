// What English money is spent on: sites, companies, goods, training or running.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { before, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'

const BUYING_INTO = /\b(?:in|into|to|at|behind)\s+(?:the |its |rival |start-?up |fellow |chipmaker |lab )*$/i

/** A figure with a word or a letter of scale, or with as many digits. */
export const SCALED =
  /illion|crore|lakh|lac\b|\dcr\b|\d cr\b|thousand|\d[ -]?(?:MM|[mb](?:l?n)?|mil|tr?n|[BMTKk]|[MB]n|[MB]N|TN|Tn)\b|\d{1,3}(?:,\d{3}){2}/

export function isTiny({ place }: EnglishMetricContext): boolean {
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  return !SCALED.test(figure) && Number(/[\d,.]*\d/.exec(figure)?.[0].replaceAll(',', '') ?? 1e6) < 100_000
}

export function isLarge({ place }: EnglishMetricContext): boolean {
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  return SCALED.test(figure) && !/thousand|lakh|\d[kK]\b/.test(figure)
}

/** A company that sells its own shares raises money; its holders and its staff do not. */
/** Paid $700 million for Run:ai. */
export function boughtFor({ place, mentions }: EnglishMetricContext): boolean {
  const { text, quantity } = place
  return mentions.some(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /[A-Z]/.test(text[one.start] ?? '') &&
      /^(?: in (?:cash|stock|shares|cash and (?:stock|shares))| upfront)? for (?:the |its |rival |(?:[a-z-]+ ){0,3}?(?:start-?up |maker |company |developer |firm |lab )?)$/.test(
        text.slice(quantity.end, one.start),
      ) &&
      !/^['’]s|^ [a-z]*(?:chips|services|capacity|power|data)/.test(text.slice(one.end, one.end + 16)),
  )
}

/** What costs a large sum: a model to train, a site to build, a company to buy. */
export function refineCost({ place, parse, at, before: before0, previous, mentions }: EnglishMetricContext): Metric {
  const words = `${sentenceBefore(place)} ¦ ${sentenceAfter(place)}`
  if (
    /^ (?:(?:a|per|each) (?:day|week|month|year) )?to (?:run|operate|maintain|power|cool|keep)\b/.test(
      sentenceAfter(place),
    )
  )
    return 'opex'
  if (
    /\b(?:train|pre-?train|training|trained|post-?train|models?|run had used|reinforcement learning|fine-?tun\w+|(?:GPU|TPU|chip|[A-Z]{1,3}\d{2,4}[A-Za-z]?)[ -]hours)\b/i.test(
      words,
    ) &&
    !/\b(?:data cent|campus|servers?)\b/i.test(before(place))
  )
    return 'training_cost'
  if (
    previous?.unit === 'GPU-hour' ||
    (before0?.unit === 'GPU-hour' && /^runs?$/.test(parse.clauseOf[at]?.subject?.head ?? ''))
  )
    return 'training_cost'
  if (/\b(?:running|operat|run)\b/i.test(before(place))) return 'opex'
  const subject = parse.clauseOf[at]?.subject?.head ?? ''
  if (/^(?:deal|acquisition|takeover|purchase|bid)$/.test(subject)) return 'acquisition'
  if (
    /\b(?:servers?|data cent\w+|campus|site|plant|factory|facility|hardware|build|cluster|supercomputer|project|chips|infrastructure|complex|construction|reactor|GPUs|restart|revival|expansion|upgrade|fab|substation|pipeline|phase)\b/i.test(
      words,
    )
  )
    return 'capex'
  if (/\b(?:a day|daily|a month|a year|per year|per month|electricity|inference)\b/i.test(words)) return 'opex'
  if (mentions.some((one) => one.ref.kind === 'facility')) return 'capex'
  if (before0?.unit === 'GPU' || before0?.unit === 'W') return 'capex'
  return 'money_other'
}

const INTO_THINGS =
  /^\s*(?:a year |annually |in all |this year |next year |over [\w ]{3,20} )?(?:on|into|in|towards?|for)\s+(?:its |the |new |more |building |expanding |a |an |this |their |[a-z-]+ |[A-Z]\w*\d\w* ){0,4}?(?:data|infrastructure|capital|servers?|chips|GPUs|AI|artificial|computing|compute|capacity|cloud|campus|factory|plants?|equipment|hardware|facilities|construction|power|grid|network|cent(?:er|re)s?|buildings?|land|hubs?|region|site|fab|operations|country|Britain|Japan|India|Germany|France|Spain|Malaysia|Thailand|Indonesia|the US|America)/

export function refineSpending(context: EnglishMetricContext): Metric {
  const { place } = context
  if (!isLarge(context) && isTiny(context)) return 'price'
  const right = sentenceAfter(place).replace(/^\s*\([^()]*\)/, '')
  const left = sentenceBefore(place)
  if (
    /^\s*(?:a year |annually )?(?:on|in|into)\s+(?:its |the |basic |[a-z-]+ )?(?:research|R&D|marketing|advertising|salaries|pay|wages|staff|lobbying|legal|security|laborator)/i.test(
      right,
    )
  )
    return 'money_other'
  if (
    /^\s*(?:a year |annually )?(?:on|for)\s+(?:[a-z-]+ ){0,2}?(?:cloud|computing|compute)\s(?!infra|and )/i.test(right)
  )
    return 'opex'
  if (/^\s+with\b|^[^,.;]{0,20}\b(?:with|from)\s+[A-Z]/.test(right)) return 'contract'
  if (
    /^\s*(?:to|on|for)\s+(?:train|developing|develop|training)/i.test(right) ||
    /\btraining\b[^,;]{0,30}$/i.test(left)
  )
    return 'training_cost'
  if (/^\s*(?:(?:a|per|each|every) \w+ )?(?:to|on)\s+(?:run|running|operat)/i.test(right)) return 'opex'
  if (
    /^\s+(?:in|into)\s+(?:an? |its |the )?(?:own |new |[a-z-]+ ){0,3}(?:funds?|joint venture|start-?ups?|companies)\b/i.test(
      right,
    ) &&
    !/\bjoint venture\b/.test(right.slice(0, 40))
  )
    return 'investment'
  if (intoCompany(context) !== undefined && !INTO_THINGS.test(right))
    return isOfInvestors(context) ? 'funding' : 'investment'
  return 'capex'
}

/** The company that the figure goes into: in Anthropic, into xAI. */
export function intoCompany({ place, mentions }: EnglishMetricContext): Mention | undefined {
  return mentions.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      !one.isVoice &&
      one.start >= place.sentence.start &&
      BUYING_INTO.test(place.text.slice(Math.max(place.sentence.start, one.start - 24), one.start)) &&
      /\b(?:in|into)\s+[^,;]{0,20}$/i.test(
        place.text.slice(Math.max(place.sentence.start, one.start - 24), one.start),
      ) &&
      !/^['’]s (?!(?:latest |new |next |\w+ )?(?:Series|round|financing|funding|fundrais))/.test(
        place.text.slice(one.end, one.end + 30),
      ),
  )
}

export function refineInvestment(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const right = sentenceAfter(place)
  const left = sentenceBefore(place)
  if (isOfInvestors(context) && intoCompany(context) !== undefined) return 'funding'
  if (/^(?:funding|backing|put|chip|pump)$/.test(word)) return 'investment'
  if (
    /\b(?:attract|receiv|secur|win|won|land|rais|collect|obtain)\w*\s+(?:[\w-]+\s+){0,4}$/i.test(left.slice(-50)) &&
    !/stake/.test(word)
  )
    return 'funding'
  if (
    /^\s*(?:[\w-]+\s+){0,2}?(?:investment|commitment)?\s*from\b/.test(right) &&
    /^(?:investment|injection|capital injection)/.test(word)
  )
    return 'funding'
  if (INTO_THINGS.test(right.replace(/^\s+investments?/i, '')) && intoCompany(context) === undefined) return 'capex'
  if (intoCompany(context) !== undefined || /stake|sharehold|cheque|injection|fund/.test(word)) return 'investment'
  if (
    /\b(?:data cent|infrastructure|campus|factory|plant|capex|capital|servers|chips|hub|build)/i.test(
      `${left.slice(-70)}${right.slice(0, 90)}`,
    )
  )
    return 'capex'
  if (/^(?:funding|valuation|investment)$/.test(context.inherited ?? '')) return 'investment'
  if (/^invest$/.test(word))
    return /\b(?:round|stake|shares|start-?up|financing|shareholder|investor)\b/i.test(`${left}${right}`)
      ? 'investment'
      : 'capex'
  return /\b(?:round|stake|shares|start-?up)\b/i.test(`${left}${right}`) ? 'investment' : 'capex'
}

/** A rack sells for $3 million. */
export function isWare({ parse, at }: EnglishMetricContext): boolean {
  const subject = parse.clauseOf[at]?.subject
  const kind = subject?.actor?.ref.kind
  return (
    kind === 'chip' ||
    kind === 'product' ||
    /^(?:systems?|chips?|cards?|servers?|racks?|units?|machines?|robots?|devices?|glasses|processors?|boards?|phones?|laptops?|headsets?|cars?|subscriptions?|licen[cs]es?)$/.test(
      subject?.head ?? '',
    )
  )
}

/** Investors have poured $3 billion into Parallax: nobody by name, so that it is the money of who got it. */
function isOfInvestors({ parse, at }: EnglishMetricContext): boolean {
  const subject = parse.clauseOf[at]?.subject
  return subject?.actor === null && /^(?:investors|backers|capitalists|funds|shareholders)$/.test(subject.head)
}

const GOODS =
  /^\s*(?:worth )?(?:of|in)\s+(?:[\w-]+\s+){0,4}?(?:computing|compute|capacity|cloud|chips?|GPUs?|servers?|services|power|electricity|hardware|equipment|systems|processors?|accelerators?|Azure)/i

export function refinePurchase(word: string, context: EnglishMetricContext): Metric {
  if (/^(?:sell|go)$/.test(word) && isWare(context)) return 'price'
  // 25,000 GB300s, bought for $1.2 billion.
  if (
    /^(?:buy|purchase|acquire)/.test(word) &&
    context.previous?.unit === 'GPU' &&
    /\b(?:bought|purchased|acquired) (?:for|at a cost of) (?:about |some )?$/.test(before(context.place))
  )
    return 'capex'
  const { place } = context
  const right = sentenceAfter(place)
  const left = sentenceBefore(place)
  // Kite Systems is no system.
  const near = `${left.slice(-60)}${right.slice(0, 50)}`.replace(/\b[A-Z][a-z]+\b/g, 'X')
  // Has offered £750,000 for a community fund.
  if (
    /^offer/.test(word) &&
    /^ (?:to|for|towards) (?:an? |the )?(?:[\w-]+ )?(?:fund|scheme|charity|charities|residents|schools?|playground|hospital)\b/.test(
      right,
    )
  )
    return 'money_other'
  if (/^(?:buy|purchase|purchases|acquire)$/.test(word)) {
    if (GOODS.test(right))
      return /\bfor (?:its|the|a) (?:site|campus|data cent|cluster)/i.test(right) ? 'capex' : 'contract'
    if (
      /\b(?:stake|shares|stock|% of|per ?cent of)\b/i.test(`${left.slice(-60)}${right.slice(0, 50)}`) &&
      !/\b(?:cash and stock|all[- ]stock|in stock)\b/i.test(right)
    )
      return 'investment'
    if (
      /\b(?:land|plot|parcel|acres|hectares|property|warehouse|steelworks|mill|building|site|campus|plant|servers|GPUs|chips|boards|cards|processors|systems|equipment|data cent)\b/i.test(
        near,
      )
    )
      return 'capex'
  }
  if (
    /^purchase/.test(word) &&
    /\b(?:order|agreement|commitment|obligation)s?\b/i.test(`${left.slice(-40)}${right.slice(0, 40)}`)
  )
    return 'contract'
  return 'acquisition'
}
