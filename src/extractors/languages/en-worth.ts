// What is worth an English sum: a listed company, a private one, a market, a contract, goods.
import type { Metric } from '#domain/claim.ts'
import { after, before, type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'

export const STOCK =
  /\b(?:shares?|stock(?:market)?|market (?:value|cap)|exchange|Nasdaq|traded|trading|investors (?:sold|dumped)|listed|bourse)\b/i

const PRIVATE =
  /\b(?:rounds?|backers|funding|fundraising|raised|raising|Series [A-K]|tender offer|start-?up|unlisted)\b/i
const ON_EXCHANGE =
  /\b(?:shares? (?:of|in|price|fell|rose|closed|lost|gained|slid|jumped|dropped|slumped)|(?:['’]s|its|the) (?:shares|stock)\b(?! options?)|(?<!\b(?:(?:sales?|purchase|tranche|issue) of|bought|sold|buy|sell|buying|selling|new|private|of its|existing) )shares|stock[ -]?market|market (?:value|cap)|Nasdaq|bourse|sell-?off|rout|(?:[Ff]riday|[Mm]onday|[Tt]uesday|[Ww]ednesday|[Tt]hursday|yesterday)['’]s close|(?:the|day['’]s) (?:close|slide|rally|plunge|slump)|stocks (?:ended|fell|rose|closed)|the most expensive (?:share|stock)|dearest|[A-Z]\w+ (?:fell|gained|rose|slid|lost|jumped|sank|dropped|slumped|tumbled|climbed|soared)(?: another| a further)? [\d.]+(?:%| per ?cent)|trading (?:day|session)|in a (?:single )?(?:session|day)|intraday)\b/

/** Whether the paragraph is about what shares do, and about no round. */
export function isOnExchange({ place }: EnglishMetricContext): boolean {
  const paragraph = paragraphOf(place)
  return ON_EXCHANGE.test(paragraph) && !PRIVATE.test(paragraph)
}

function paragraphOf({ text, quantity, sentence }: Place): string {
  const near = text.slice(Math.max(0, sentence.start - 300), Math.min(text.length, quantity.end + 300))
  const at = Math.min(sentence.start, 300) + (quantity.start - sentence.start)
  const start = near.lastIndexOf('\n\n', at)
  const end = near.indexOf('\n\n', at)
  return near.slice(Math.max(start, 0), end < 0 ? near.length : end)
}

export const LISTED =
  /^(?:Nvidia|Microsoft|Alphabet|Google|Amazon|Meta|Apple|Tesla|Oracle|IBM|Salesforce|SAP|Adobe|ServiceNow|Snowflake|Palantir|CoreWeave|Nebius|Broadcom|Qualcomm|Arm|Marvell|Micron|Samsung Electronics|SK hynix|TSMC|ASML|Foxconn|Supermicro|Dell Technologies|HPE|Cisco|Lenovo|SMIC|Alibaba|Tencent|Baidu|Xiaomi|Cambricon|Naver|AMD|Intel|SoftBank Group|Core Scientific|Applied Digital|Oklo|Vistra|Constellation Energy|GE Vernova|Vertiv|Arista Networks|Netflix|Uber|Duolingo|Spotify|Accenture|Figma|Zoom|C3\.ai|IREN|Iris Energy|TeraWulf|Cipher Mining|Equinix|Digital Realty|Reliance Industries|Infosys|Tata Consultancy Services|Mobileye|SoundHound|Marvell Technology)$/

const CHANGE =
  /\b(?:wiped|erased|shed|lost|losing|gained(?! [\d.]+(?:%| per))|added|gone|went with|vanished|evaporated|disappeared|erasing|wiping|shedding|adding|loss of|drop of|slump|rout|fall of|sell-off|rise of|jump of|gain of)\b/i

export function isMarketChange({ place }: EnglishMetricContext): boolean {
  // A value of $4.4 trillion, having shed …: what a comma parts is another sum.
  const near = `${before(place).slice(-50)} ¦ ${/^[^,;]{0,80}/.exec(after(place))?.[0] ?? ''}`
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

export function refineWorth(word: string, context: EnglishMetricContext): Metric {
  const { place } = context
  const left = sentenceBefore(place)
  if (/^price tags?$/.test(word) && isOfMachine(context)) return 'capex'
  if (/^at\b/.test(word)) return 'valuation'
  if (/\bvalued (?:on|by) the stock ?market\b|\b(?:stock ?market|exchange) values\b/i.test(left)) return 'market_cap'
  if (/^(?:valuation|valu(?:e|es|ed|ing)\b|pre-money|post-money)/.test(word) && !/^values?$/.test(word))
    return /\b(?:contract|order|deal)s?\b[^,;]{0,20}valued at\s*$/i.test(left) ? 'contract' : 'valuation'
  const isOfContract = /\bover its life\b|\bcontract\b/i.test(`${left.slice(-50)}${sentenceAfter(place).slice(0, 30)}`)
  return (
    worthOfThing(word, context) ??
    (/\b(?:value|contract)\w*\b/.test(word) && isOfContract ? 'contract' : null) ??
    (isMarketChange(context) ? 'market_cap_change' : null) ??
    (/^value$/.test(word) ? 'valuation' : worthOfCompany(context))
  )
}

/** Needs 5 MW; the price tag was £225 million: of what has chips and draws power. */
function isOfMachine({ previous, before: last, mentions }: EnglishMetricContext): boolean {
  const unit = (previous ?? last)?.unit
  return unit === 'GPU' || unit === 'W' || mentions.some((one) => one.ref.kind === 'facility')
}

/** What is worth so much, by the noun before: a market, a contract, a bid, a stake, chips. */
function worthOfThing(word: string, context: EnglishMetricContext): Metric | null {
  const { place, previous, inherited } = context
  const left = sentenceBefore(place)
  // The order, worth 22.8 trillion won.
  const near = before(place)
    .slice(-90)
    .replace(/, (?=(?:which is |which was |together |jointly )?(?:worth|valued))/, ' ')
  const isOf = (nouns: string, reach: string) => new RegExp(`\\b(?:${nouns})\\b${reach}$`, 'i').test(near)
  if (isOf('market(?! value| cap)', '[^,;]{0,50}') && !/\b(?:company|start-?up|stock market)\b/i.test(near))
    return 'market_size'
  if (isOf('contracts?|orders?|backlog|commitments?|agreements?|deals(?! of)|pacts', '[^,;]{0,80}')) return 'contract'
  if (isOf('bid|takeover|offer|acquisition|merger|buyout', '[^;]{0,50}')) return 'acquisition'
  if (isOf('deal|pact', '[^;]{0,50}'))
    return /\b(?:acqui|takeover|merger)/i.test(left) || inherited === 'acquisition' ? 'acquisition' : 'contract'
  if (isOf('stake|holding', '[^,;]{0,30}')) return 'investment'
  if (
    isOf('shares|stock|bonds|options', '[^,;]{0,12}') &&
    /\b(?:sell|sold|selling|sale|buy|bought|award|grant|give|gave|exercise)\w*\b/i.test(left)
  )
    return 'money_other'
  if (
    isOf('tax (?:breaks?|abatements?|credits?|exemptions?|relief|incentives?)|incentives?|abatements?', '[^,;]{0,30}')
  )
    return 'money_other'
  if (isOf('shipments?|deliver(?:y|ies)|exports?|consignments?', '[^,;]{0,30}')) return 'revenue'
  if (!/worth/.test(word)) return null
  // Signed a deal for up to 1 GW of capacity, worth $5 billion.
  if (
    !/\b(?:is|was|be|now|still|being|been|are|were) worth\b/.test(near) &&
    /\b(?:deal|contract|agreement|order|lease|pact)\b[^.;]{0,90}, (?:[a-z]+ )?worth $/i.test(
      left.replace(/ (?:about|some|around|up to) $/, ' '),
    )
  )
    return 'contract'
  if (previous?.unit === 'GPU' && /\b(?:contract|deal|agreement|pact)\b/i.test(left)) return 'contract'
  if (previous?.unit === 'GPU') return worthOfGoods(left)
  const isOfGoods = isOf(
    'chips?|GPUs?|processors?|servers?|racks?|kit|gear|machines|systems|hardware|equipment',
    '[^,;]{0,20}',
  )
  return isOfGoods ? worthOfOrder(left) : null
}

function worthOfOrder(left: string): Metric {
  if (/\b(?:sold|sell|sales)\b/i.test(left)) return 'revenue'
  return /\b(?:order|bought|buy|purchas)/i.test(left) ? 'contract' : 'money_other'
}

/** Of a listed company its worth is that of its shares. */
function worthOfCompany(context: EnglishMetricContext): Metric {
  const { place, mentions } = context
  const left = sentenceBefore(place)
  const right = sentenceAfter(place)
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
  // It was worth less before: of a company that the paragraph tells of, not of one that it names.
  const isPointed = owner !== undefined && /^(?:it|its|they)$/i.test(place.text.slice(owner.start, owner.end))
  const isPrivate =
    /\b(?:round|investors|funding|merger|private)\b/i.test(`${left}${right}`) ||
    (isPointed && PRIVATE.test(paragraphOf(place)))
  return (isListed && !isPrivate) || isOnExchange(context) ? 'market_cap' : 'valuation'
}
