// What a neighbour changes in an English metric of money: a listed company's worth, money put into a company, a contract's value.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { after, before, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'

const STOCK =
  /\b(?:shares?|stock(?:market)?|market (?:value|cap)|exchange|Nasdaq|traded|trading|investors (?:sold|dumped)|listed|bourse)\b/i
export const LISTED =
  /^(?:Nvidia|Microsoft|Alphabet|Google|Amazon|Meta|Apple|Tesla|Oracle|IBM|Salesforce|SAP|Adobe|ServiceNow|Snowflake|Palantir|CoreWeave|Nebius|Broadcom|Qualcomm|Arm|Marvell|Micron|Samsung Electronics|SK hynix|TSMC|ASML|Foxconn|Supermicro|Dell Technologies|HPE|Cisco|Lenovo|SMIC|Alibaba|Tencent|Baidu|Xiaomi|Cambricon|Naver|AMD|Intel|SoftBank Group|Core Scientific|Applied Digital|Oklo|Vistra|Constellation Energy|GE Vernova|Vertiv|Arista Networks|Netflix|Uber|Duolingo|Spotify|Accenture|Figma|Zoom|C3\.ai|IREN|Iris Energy|TeraWulf|Cipher Mining|Equinix|Digital Realty|Reliance Industries|Infosys|Tata Consultancy Services|Mobileye|SoundHound|Marvell Technology)$/
const CHANGE =
  /\b(?:wiped|erased|shed|lost|losing|gained|added|gone|vanished|evaporated|disappeared|erasing|wiping|shedding|adding|loss of|drop of|slump|rout|fall of|sell-off|rise of|jump of|gain of)\b/i
const BUYING_INTO = /\b(?:in|into|to|at|behind)\s+(?:the |its |rival |start-?up |fellow |chipmaker |lab )*$/i

/** What is raised, bought or built for less than this is one of many: a price. */
export const DEAR: ReadonlySet<Metric> = new Set<Metric>([
  'funding',
  'valuation',
  'acquisition',
  'capex',
  'investment',
  'revenue',
  'market_cap',
  'training_cost',
  'opex',
  'contract',
])

export function refineEnglishMoney(metric: Metric, word: string, context: EnglishMetricContext): Metric {
  const refined = refine(metric, word, context)
  return DEAR.has(refined) && isTiny(context) ? 'price' : refined
}

export function isTiny({ place }: EnglishMetricContext): boolean {
  const figure = place.text.slice(place.quantity.start, place.quantity.end)
  return (
    !/illion|bn\b|\d[BMTKk]\b|\dm\b|crore|lakh|thousand|\d,\d{3},/.test(figure) &&
    Number(/[\d,.]*\d/.exec(figure)?.[0].replaceAll(',', '') ?? 1e6) < 100_000
  )
}

function refine(metric: Metric, word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  switch (metric) {
    case 'valuation':
      return refineWorth(word, context)
    case 'market_cap':
      return isMarketChange(context) ? 'market_cap_change' : 'market_cap'
    case 'capex':
      if (/^(?:spend|put|pour|plough|plow|commit|devote|earmark|allocate|lay|sink|outspend)$/.test(word))
        return refineSpending(context)
      return 'capex'
    case 'investment':
      if (
        /stake|sharehold|holding/.test(word) &&
        /\b(?:sold|sell|sells|selling|offload\w*|dump\w*|dispos\w+)\b/i.test(left)
      )
        return 'money_other'
      return refineInvestment(word, context)
    case 'profit':
      if (
        /^lose$/.test(word) &&
        (/^\s+(?:of|in)\s+(?:its\s+|their\s+)?(?:[\w-]+\s+)?(?:market|value|capitali)/i.test(right) ||
          /\bvalue\b/i.test(left.slice(-30)))
      )
        return 'market_cap_change'
      if (
        /^lose$/.test(word) &&
        /^\s+(?:of|in)\s+(?:[\w-]+\s+)?sales|^\s+(?:of|in)\s+(?:[\w-]+\s+)?revenue/i.test(right)
      )
        return 'revenue'
      if (/loss/.test(word) && /\b(?:wrote|write|impair|one-off|charge)/i.test(left.slice(-30))) return 'money_other'
      return 'profit'
    case 'market_cap_change':
      return STOCK.test(`${left}${right}`) || /value|capitali/i.test(`${left}${right}`)
        ? 'market_cap_change'
        : 'money_other'
    case 'revenue':
      if (
        /^bring$/.test(word) &&
        /\b(?:round|financing|share sale|flotation|listing|IPO|offering|raise)\b[^.;]{0,50}$/i.test(left)
      )
        return 'funding'
      if (
        /^book$/.test(word) &&
        /\b(?:charge|loss|gain|impairment|write-?down|provision|cost)/i.test(`${left.slice(-30)}${right.slice(0, 50)}`)
      )
        return 'money_other'
      if (/^earn$/.test(word) && /^\s*(?:\([^()]*\)\s*)?on (?:sales|revenue|turnover)/i.test(right)) return 'profit'
      if (/^(?:take|turn)$/.test(word))
        return /^\s+(?:loan|stake|charge)/.test(right) || /\btak\w+ (?:out|on)\b/.test(left.slice(-20))
          ? 'funding'
          : /\btak\w+ a\b/.test(before(place))
            ? 'investment'
            : 'revenue'
      if (/^sell$/.test(word))
        return /^\s+(?:worth )?(?:of|in)\s+(?:[\w-]+\s+){0,3}(?:bonds?|notes?|debt|debentures?|convertibles?)/i.test(
          right,
        )
          ? 'funding'
          : /^\s+(?:worth )?of\s+(?:its\s+|new\s+)?(?:[\w-]+\s+)?(?:shares|stock)/i.test(right)
            ? /\bnew\b/.test(right.slice(0, 20)) || isRaising(context, left)
              ? 'funding'
              : 'money_other'
            : 'revenue'
      return 'revenue'
    case 'penalty':
      if (/^order$/.test(word) && !/\b(?:court|judge|jury|regulator|pay)\b/i.test(`${left}${right}`)) return 'contract'
      return /^fine$/.test(word) && /\bfine-/.test(left) ? 'training_cost' : 'penalty'
    case 'contract':
      if (
        /^(?:get|receive)$/.test(word) &&
        /\b(?:grants?|subsid|aid|loans?|round|investors?|funding|Chips Act|state|government)/i.test(
          `${left.slice(-60)}${right.slice(0, 70)}`,
        )
      )
        return 'funding'
      if (/^pay$/.test(word) && boughtFor(context)) return 'acquisition'
      if (
        /^pay$/.test(word) &&
        (context.inherited === 'penalty' ||
          /\b(?:order\w*|judge|court|jury|told|regulators?|commission|fine|penal\w*|sanction\w*|settle\w*)\b/i.test(
            `${left}${right}`,
          ))
      )
        return 'penalty'
      if (
        /settle|lawsuit|damages|class action|court|jury|plaintiff|antitrust/i.test(`${left}${right}`) &&
        /deal|agreement|pay|award|order|commit/.test(word)
      )
        return 'penalty'
      if (
        /^deal|^agreement|^pact|^commitment/.test(word) &&
        /\b(?:acqui|takeover|buy(?:ing)? (?:the|a|[A-Z])|merger)/i.test(`${left.slice(-80)}${right.slice(0, 60)}`) &&
        !/cloud|comput|capacity|chips|power/i.test(`${left.slice(-60)}${right.slice(0, 50)}`)
      )
        return 'acquisition'
      return 'contract'
    case 'acquisition':
      return refinePurchase(word, context)
    case 'price':
      if (
        /settle|lawsuit|damages|plaintiff/i.test(`${left}${right}`) &&
        !/\bper\b|\ba month\b/.test(right.slice(0, 14))
      )
        return 'penalty'
      if (/^(?:cost|price|bill)s?$/.test(word) && isLarge(context)) return refineCost(context)
      return 'price'
    case 'funding':
      if (/^seek$/.test(word) && context.inherited === 'penalty') return 'penalty'
      if (/^sign$/.test(word) && /\bup\b[^,;]{0,30}\bfor\b/i.test(before(place))) return 'contract'
      if (
        /^raise$/.test(word) &&
        /\b(?:forecast|guidance|outlook|estimate|target|prediction|plan|budget|capex|spending)\b[^,;]{0,30}$/i.test(
          left,
        )
      )
        return /revenue|sales/i.test(left) ? 'revenue' : 'capex'
      if (/^raise$/.test(word) && /\b(?:offer|bid)\b[^,;]{0,30}$/i.test(left)) return 'acquisition'
      if (/^(?:debt)$/.test(word) && !/\b(?:rais|borrow|sold|sell|issu|took|in debt)/i.test(left)) return 'money_other'
      if (/^capital$/.test(word) && /\bexpend|spend/i.test(right.slice(0, 24))) return 'capex'
      return 'funding'
    case 'money_other':
      if (/^(?:research|research and development|r&d)$/.test(word) && /train/i.test(left.slice(-20)))
        return 'training_cost'
      if (/^debt$|^notes?$/.test(word) && /\b(?:rais|borrow|sold|sell|issu|took)/i.test(left)) return 'funding'
      if (/^inventor|^stock of/.test(word) && !/\b(?:wrote|write|charge|impair|inventor)/i.test(`${left}${right}`))
        return 'money_other'
      return 'money_other'
    default:
      return metric
  }
}

function isLarge({ place }: EnglishMetricContext): boolean {
  return /illion|bn\b|\d[BMT]\b|\dm\b|crore|\d{1,3}(?:,\d{3}){2}/.test(
    place.text.slice(place.quantity.start, place.quantity.end),
  )
}

/** A company that sells its own shares raises money; its holders and its staff do not. */
/** Paid $700 million for Run:ai. */
function boughtFor({ place, mentions }: EnglishMetricContext): boolean {
  const { text, quantity } = place
  return mentions.some(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^ for (?:the |start-?up )?$/.test(text.slice(quantity.end, one.start)) &&
      !/^['’]s|^ [a-z]*(?:chips|services|capacity|power|data)/.test(text.slice(one.end, one.end + 16)),
  )
}

function isRaising({ inherited }: EnglishMetricContext, left: string): boolean {
  return (
    /^(?:funding|valuation)$/.test(inherited ?? '') &&
    !/\b(?:employees|staff|insiders?|holders?|founders?|investors?|executives?|chief)\b/i.test(left)
  )
}

/** What costs a large sum: a model to train, a site to build, a company to buy. */
function refineCost({ place, parse, at, before: before0 }: EnglishMetricContext): Metric {
  const words = `${sentenceBefore(place)} ¦ ${sentenceAfter(place)}`
  if (
    /\b(?:train|pre-?train|training|trained|post-?train|models?|run had used)\b/i.test(words) &&
    !/\b(?:data cent|campus|servers?)\b/i.test(before(place))
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
  if (before0?.unit === 'GPU' || before0?.unit === 'W') return 'capex'
  return 'money_other'
}

function isMarketChange({ place }: EnglishMetricContext): boolean {
  const near = `${before(place).slice(-50)} ¦ ${after(place).slice(0, 80)}`
  return (
    CHANGE.test(near) ||
    /^\s+(?:of|in|from|off)\s+(?:its|their|the company['’]s|[A-Z]\w+['’]s)\s+(?:stock[- ])?market (?:value|cap)/i.test(
      after(place),
    )
  )
}

/** Chips worth so much: what was done with them. */
function worthOfGoods(left: string): Metric {
  if (/\b(?:sold|sell|sales)\b/i.test(left)) return 'revenue'
  return /\b(?:order|bought|buy|purchas)/i.test(left) ? 'capex' : 'money_other'
}

function refineWorth(word: string, context: EnglishMetricContext): Metric {
  const { place, mentions } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
  const near = before(place).slice(-90)
  if (/^at\b/.test(word)) return 'valuation'
  if (/^(?:valuation|valu(?:e|es|ed|ing)\b|pre-money|post-money)/.test(word) && !/^values?$/.test(word))
    return /\b(?:contract|order|deal)s?\b[^,;]{0,20}valued at\s*$/i.test(left) ? 'contract' : 'valuation'
  if (/\bmarket\b(?! value| cap)[^,;]{0,50}$/i.test(near) && !/\b(?:company|start-?up|stock market)\b/i.test(near))
    return 'market_size'
  if (/\b(?:contracts?|orders?|backlog|commitments?|agreements?)\b[^,;]{0,60}$/i.test(near)) return 'contract'
  if (/\b(?:bid|takeover|offer|acquisition|merger|buyout)\b[^;]{0,50}$/i.test(near)) return 'acquisition'
  if (/\b(?:deal|pact)\b[^;]{0,50}$/i.test(near))
    return /\b(?:acqui|takeover|merger)/i.test(left) || context.inherited === 'acquisition' ? 'acquisition' : 'contract'
  if (/\b(?:stake|holding)\b[^,;]{0,30}$/i.test(near)) return 'investment'
  if (context.previous?.unit === 'GPU' && /worth/.test(word)) return worthOfGoods(left)
  if (
    /\b(?:chips?|GPUs?|processors?|servers?|racks?|kit|gear|machines|systems|hardware|equipment)\b[^,;]{0,20}$/i.test(
      near,
    ) &&
    /worth/.test(word)
  )
    return /\b(?:sold|sell|sales)\b/i.test(left)
      ? 'revenue'
      : /\b(?:order|bought|buy|purchas)/i.test(left)
        ? 'contract'
        : 'money_other'
  if (
    /\b(?:value|contract)\w*\b/.test(word) &&
    /\bover its life\b|\bcontract\b/i.test(`${left.slice(-50)}${right.slice(0, 30)}`)
  )
    return 'contract'
  if (isMarketChange(context)) return 'market_cap_change'
  if (/^value$/.test(word)) return 'valuation'
  const owner = mentions
    .filter((one) => one.end <= place.quantity.start && one.ref.kind === 'organisation' && !one.isVoice)
    .at(-1)
  const isListed = owner !== undefined && LISTED.test(owner.ref.name)
  if (
    /\b(?:stock exchange|market value|stock market|shares|Nasdaq|bourse)\b/i.test(
      `${left.slice(-80)}${right.slice(0, 60)}`,
    )
  )
    return 'market_cap'
  return isListed && !/\b(?:round|investors|funding|merger|private)\b/i.test(`${left}${right}`)
    ? 'market_cap'
    : 'valuation'
}

const INTO_THINGS =
  /^\s*(?:a year |annually |in all |this year |next year |over [\w ]{3,20} )?(?:on|into|in|towards?|for)\s+(?:its |the |new |more |building |expanding |a |an |this |their |[a-z-]+ ){0,4}?(?:data|infrastructure|capital|servers?|chips|GPUs|AI|artificial|computing|compute|capacity|cloud|campus|factory|plants?|equipment|hardware|facilities|construction|power|grid|network|cent(?:er|re)s?|buildings?|land|hubs?|region|site|fab|operations|country|Britain|Japan|India|Germany|France|Spain|Malaysia|Thailand|Indonesia|the US|America)/

function refineSpending(context: EnglishMetricContext): Metric {
  const { place } = context
  if (!isLarge(context)) return 'price'
  const right = sentenceAfter(place)
  const left = sentenceBefore(place)
  if (
    /^\s*(?:a year |annually )?(?:on|in|into)\s+(?:its |the |basic |[a-z-]+ )?(?:research|R&D|marketing|advertising|salaries|pay|wages|staff|lobbying|legal|security|laborator)/i.test(
      right,
    )
  )
    return 'money_other'
  if (/^\s*(?:a year |annually )?(?:on|for)\s+(?:[a-z-]+ ){0,2}?(?:cloud|computing|compute)\s(?!infra)/i.test(right))
    return 'opex'
  if (/^\s+with\b|^[^,.;]{0,20}\b(?:with|from)\s+[A-Z]/.test(right)) return 'contract'
  if (
    /^\s*(?:to|on|for)\s+(?:train|developing|develop|training)/i.test(right) ||
    /\btraining\b[^,;]{0,30}$/i.test(left)
  )
    return 'training_cost'
  if (/^\s*(?:(?:a|per|each|every) \w+ )?(?:to|on)\s+(?:run|running|operat)/i.test(right)) return 'opex'
  if (intoCompany(context) !== undefined && !INTO_THINGS.test(right)) return 'investment'
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

function refineInvestment(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const right = sentenceAfter(place)
  const left = sentenceBefore(place)
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
    return /\b(?:round|stake|shares|start-?up|financing)\b/i.test(`${left}${right}`) ? 'investment' : 'capex'
  return /\b(?:round|stake|shares|start-?up)\b/i.test(`${left}${right}`) ? 'investment' : 'capex'
}

const GOODS =
  /^\s*(?:worth )?(?:of|in)\s+(?:[\w-]+\s+){0,4}?(?:computing|compute|capacity|cloud|chips?|GPUs?|servers?|services|power|electricity|hardware|equipment|systems|processors?|accelerators?|Azure)/i

function refinePurchase(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const right = sentenceAfter(place)
  const left = sentenceBefore(place)
  if (/^(?:buy|purchase|purchases|acquire)$/.test(word)) {
    if (GOODS.test(right))
      return /\bfor (?:its|the|a) (?:site|campus|data cent|cluster)/i.test(right) ? 'capex' : 'contract'
    if (
      /\b(?:stake|shares|stock|% of|per ?cent of)\b/i.test(`${left.slice(-60)}${right.slice(0, 50)}`) &&
      !/\b(?:cash and stock|all[- ]stock|in stock)\b/i.test(right)
    )
      return 'investment'
    if (
      /\b(?:land|building|site|campus|plant|servers|GPUs|chips|boards|cards|processors|systems|equipment|data cent)\b/i.test(
        `${left.slice(-60)}${right.slice(0, 50)}`,
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
