// The line of business that English money comes from: the goods, the services or the region beside the figure.
import { placeKey } from '#catalog/places.ts'
import type { EntityRef } from '#domain/claim.ts'
import { type EnglishObjectContext, other } from './en-object-context.ts'

/** What is sold: nouns that name a line of business by themselves. */
const HEAD =
  '(?:chips?|semiconductors?|processors?|accelerators?|GPUs?|CPUs?|ASICs?|servers?|racks?|memory|storage|drives?|DRAM|NAND|HBM|wafers?|substrates?|boards?|modules?|optics|lasers?|sensors?|components?|parts|devices?|phones?|smartphones?|handsets?|PCs|laptops?|wearables?|glasses|headsets?|cars|vehicles?|robots?|robotics|robotaxis?|drones?|batteries|power supplies|transformers?|turbines?|equipment|machines|machinery|tools?|systems?|hardware|software|services?|subscriptions?|licen[cs]es?|licensing|royalties|advertising|advertisements|ads|APIs?|cloud(?: computing)?|consulting|maintenance|hosting|colocation|mining|inference|data[- ]cent(?:er|re)s?|gaming|games|networking|networks?|automotive|telecoms|foundry|packaging|lithography|electronics|appliances|products|goods|kit|gear|apps|agents|assistants|search|e-commerce|ecommerce|retail|logistics|payments|streaming|music|video|images|satellites?|defen[cs]e|healthcare|energy|smart home|mobile|consumer|enterprise|wafer starts|contract manufacturing)'
const NO_PART =
  '(?!(?:of|in|from|for|on|to|at|its|the|their|and|a|an|all|some|such|which|that|new|more|other|total|quarterly|annual|net|record|strong|weak|higher|lower|selling|with|by|about|over|under|than|will|would|has|had|have|was|were|is|are) )'
const GOODS = `((?:${NO_PART}[A-Za-z][\\w&-]* ){0,3}(?:and (?=\\w+ )[a-z]+ )?${HEAD}(?: and ${HEAD})?)`

const STOPS =
  '(?=[,.;:)]|$| (?:and|in|for|this|last|next|during|by|against|up|down|over|compared|while|as|at|an?|to|of|sold|alone|after|since|between|when|with|on)\\b)'
/** $6.5 billion of it from AI chips, $5.6 billion of AI servers. */
const BEHIND = new RegExp(
  `^ (?:worth )?(?:of (?:it|that|this|which|these|them) |(?:in|of) (?:sales|revenues?|turnover) )?(?:(?:came|comes|is|was|were) )?(?:of|from|with|on) (?:its |the |their |selling |sales of )?(?:own |new |so-called )?${GOODS}${STOPS}`,
)
const SOLD = /\b(?:s[eo]lls?|sold|selling|ship(?:s|ped|ping)?)\b[^.;]{0,24}$/
const EARNED = /\b(?:made|makes|earn(?:s|ed)?|took in|takes in|lost|loses|turned over|generate[sd]?)\b[^.;]{0,30}$/

/** Sales of its AI power supplies will reach: whatever they do. */
const SALES_OF = new RegExp(
  `\\b(?:[Ss]ales|[Rr]evenues?|[Tt]urnover|[Ii]ncome) (?:of|from) (?:its |the |their )?(?:own |new )?${GOODS}(?= (?!and\\b|to\\b|maker)[a-z]+)[^;]*$`,
)

/** AI cloud revenue, an AI backlog. */
const OF_GOODS = new RegExp(
  `(?<![\\w'’-])${GOODS}[ -](?:revenues?|sales|turnover|backlog|order book|receipts|bookings)\\b[^;]*$`,
)
const AI_BOOK = /\b(AI) (?:backlog|order book|bookings|orders|sales|revenues?)\b[^;]*$/

const SALES = /revenue|sales|turnover|income|backlog|order|receipts|bookings/i

export function findGoodsSold(context: EnglishObjectContext): EntityRef | null {
  const { place, metric } = context
  const { text, previousEnd, quantity, sentence, nextStart } = place
  const left = text.slice(Math.max(previousEnd, sentence.start), quantity.start)
  const behind = metric === 'contract' ? null : BEHIND.exec(text.slice(quantity.end, Math.max(nextStart, quantity.end)))
  const isOf = behind !== null && /^ (?:worth )?of (?!it|that|this|which|these|them|sales|rev|turn)/.test(behind[0])
  const isWith = behind !== null && / with /.test(behind[0])
  if (behind !== null && (!isOf || SOLD.test(left)) && (!isWith || EARNED.test(left)))
    return named(context, behind[1] ?? '')
  if (!SALES.test(left) && !SALES.test(text.slice(quantity.end, nextStart))) return null
  const before = (metric === 'contract' ? null : SALES_OF.exec(left)) ?? OF_GOODS.exec(left) ?? AI_BOOK.exec(left)
  if (before !== null) return named(context, before[1] ?? '')
  const region =
    metric === 'contract'
      ? undefined
      : (REGION_BEHIND.exec(text.slice(quantity.end, nextStart)) ?? REGION.exec(left))?.[1]
  return region === undefined
    ? null
    : { key: placeKey(REGIONS[region] ?? region), name: REGIONS[region] ?? region, kind: 'place' }
}

const REGIONS: Readonly<Record<string, string>> = {
  European: 'Europe', Asian: 'Asia', African: 'Africa', American: 'United States', Chinese: 'China', Japanese: 'Japan', Indian: 'India',
  German: 'Germany', French: 'France', British: 'Britain', Korean: 'South Korea', Taiwanese: 'Taiwan', Canadian: 'Canada', Australian: 'Australia',
  Brazilian: 'Brazil', Mexican: 'Mexico', Italian: 'Italy', Spanish: 'Spain', Dutch: 'Netherlands', Swedish: 'Sweden', Swiss: 'Switzerland',
} // biome-ignore format: a table
const OF_REGION = `(${Object.keys(REGIONS).join('|')}) (?:sales|revenues?|turnover|income)\\b`
/** €290 million in European sales, its Chinese revenue. */
const REGION_BEHIND = new RegExp(`^ (?:in|of) (?:its |the )?${OF_REGION}`)
const REGION = new RegExp(`\\b${OF_REGION}[^;]*$`)

/** What has a name in the text is found by it. */
function named({ mentions, place }: EnglishObjectContext, words: string): EntityRef | null {
  const isNamed = mentions.some(
    ({ ref, start, end }) =>
      (ref.kind === 'product' || ref.kind === 'model' || ref.kind === 'chip') &&
      words.includes(place.text.slice(start, end)),
  )
  return isNamed || /^(?:AI|energy|new)? ?(?:products|goods|systems|services)$/.test(words) ? null : other(words)
}
