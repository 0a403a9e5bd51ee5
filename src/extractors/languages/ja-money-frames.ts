// What an amount of money is by the verb that takes it and what stands in that verb's cases.
import type { Metric } from '#domain/claim.ts'
import { hasOneWithin, lettersOf } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { after, type Place, sentenceAfter, sentenceBefore, withoutBracket } from '../near.ts'
import { beginPattern } from '../word-tests.ts'
import { type Arguments, argumentsOf, type Predicate } from './ja-arguments.ts'
import { classOf, type NounClass, type VerbKind } from './ja-money-classes.ts'

interface Frame {
  verb: VerbKind
  /** The particles that bind the figure to the verb. */
  link: string
  goal: readonly NounClass[] | null
  theme: readonly NounClass[] | null
  source: readonly NounClass[] | null
  agent: readonly NounClass[] | null
  /** Behind the verb's stem. */
  rest: RegExp | null
  /** Anywhere in the sentence. */
  around: RegExp | null
  /** More than one thing costs. */
  isLarge: boolean
  /** Only where the paragraph tells of nothing else. */
  isDefault: boolean
  metric: Metric
}

type FrameRow = Pick<Frame, 'verb' | 'link' | 'metric'> & Partial<Frame>

function frameIn(row: FrameRow): Frame {
  const { verb, link, metric, goal = null, theme = null, source = null, agent = null } = row
  const { rest = null, around = null, isLarge = false, isDefault = false } = row
  return { verb, link, metric, goal, theme, source, agent, rest, around, isLarge, isDefault }
}

const FIRM: readonly NounClass[] = ['company', 'firm']
const BUSINESS: readonly NounClass[] = ['company', 'firm', 'unit']
const PREMISES: readonly NounClass[] = ['plant', 'goods', 'place']
const AT_LAW = /訴訟|裁判|和解|提訴|賠償|判決|評決|制裁|違反|侵害|示談|訴え|地裁|高裁|陪審/
const BUILDS =
  /^[^。]{0,4}[てで]?、?[^、。]{0,24}(?:建て|建設|整備|新設|増設|増築|設け|拡張|増強|構築|築[くいき]|据え|改修|増産|造成)/
const TAKES_OVER = /^[いっうて]*、?[^。]{0,16}(?:取り込|傘下|買[いうっ](?!取)|買収|手に入れ|子会社|のみ込)/

const FRAMES: readonly FrameRow[] = [
  { verb: 'order', link: 'をの', metric: 'penalty' },
  // 100億円のファンドを立ち上げる.
  { verb: 'found', link: 'の', theme: ['fund'], metric: 'investment' },
  // 政府はXに…を入れる: aid.
  { verb: 'put', link: 'を', goal: FIRM, agent: ['state'], metric: 'funding' },
  // Xに…を出してもらう.
  { verb: 'put', link: 'を', goal: ['company', 'lender', 'firm'], rest: /^て?もら/, metric: 'funding' },
  { verb: 'put', link: 'を', goal: ['company', 'firm', 'shares', 'fund'], metric: 'investment' },
  { verb: 'put', link: 'を', goal: ['training'], metric: 'training_cost' },
  { verb: 'put', link: 'を', goal: PREMISES, metric: 'capex' },
  { verb: 'put', link: 'を', goal: ['people'], metric: 'money_other' },
  { verb: 'put', link: 'を', rest: BUILDS, metric: 'capex' },
  { verb: 'buy', link: 'でを', theme: ['ownShares'], metric: 'money_other' },
  { verb: 'buy', link: 'で', theme: BUSINESS, metric: 'acquisition' },
  { verb: 'buy', link: 'での', theme: ['shares'], metric: 'investment' },
  { verb: 'buy', link: 'での', theme: ['compute'], isLarge: true, metric: 'contract' },
  { verb: 'buy', link: 'での', theme: ['plant', 'goods'], isLarge: true, metric: 'capex' },
  { verb: 'sell', link: 'で', around: /身売り|身を売/, metric: 'acquisition' },
  { verb: 'sell', link: 'の', theme: ['compute', 'goods'], isLarge: true, metric: 'contract' },
  { verb: 'sell', link: 'で', theme: BUSINESS, goal: BUSINESS, metric: 'acquisition' },
  { verb: 'sell', link: 'で', theme: ['shares', 'plant'], metric: 'money_other' },
  { verb: 'lend', link: 'を', metric: 'funding' },
  { verb: 'lend', link: 'での', theme: ['compute', 'plant', 'goods'], isLarge: true, metric: 'contract' },
  { verb: 'borrow', link: 'を', metric: 'funding' },
  { verb: 'borrow', link: 'での', theme: ['compute', 'plant', 'goods'], isLarge: true, metric: 'contract' },
  // テキサス州はXから…を受け取る.
  { verb: 'get', link: 'を', source: FIRM, agent: ['state', 'place', 'claimant'], metric: 'penalty' },
  { verb: 'get', link: 'を', around: /募[っりる]/, metric: 'funding' },
  { verb: 'get', link: 'を', source: ['company', 'lender', 'state', 'firm'], metric: 'funding' },
  { verb: 'pay', link: 'を', goal: FIRM, rest: TAKES_OVER, metric: 'acquisition' },
  // 部門に45億ドルを払った, スタットスィグには11億ドルを払う, where what is paid for was bought.
  { verb: 'pay', link: 'を', goal: ['unit'], metric: 'acquisition' },
  { verb: 'pay', link: 'を', around: AT_LAW, metric: 'penalty' },
  { verb: 'pay', link: 'を', goal: ['claimant'], metric: 'penalty' },
  { verb: 'pay', link: 'を', goal: ['state', 'place'], rest: /ことで(?:合意|決着|折り合|解決)/, metric: 'penalty' },
  { verb: 'pay', link: 'を', goal: ['right', 'compute'], metric: 'contract' },
  { verb: 'pay', link: 'を', goal: FIRM, isDefault: true, metric: 'contract' },
]

const LARGE = 10_000_000

export interface Framed {
  metric: Metric
  rule: string
  verb: Span
}

/** 120億円の仕事, 305億ドルの会社になった: what the amount qualifies. */
const NOUNS_BEHIND: readonly (readonly [Metric, RegExp])[] = [
  ['contract', /^(?:分)?の(?:大型)?(?:仕事|案件|注文|商談|発注|受注|請負|引き合い|供給枠|利用枠)(?:を|が|は|も|に)/],
  ['valuation', /^(?:規模|超)?の(?:[^、。はがを]{0,6})(?:会社|企業|新興企業|スタートアップ|ユニコーン)(?:に(?:な|育|化け|成長|膨)|へと|と(?:な|見|評))/],
  ['valuation', /^(?:超|前後|程度)?の(?:値段|値|価格|評価)で[^、。]{0,10}(?:株|持ち分|持ち株)を/],
  ['investment', /^(?:規模|超)?の[^、。はがを]{0,12}(?:ファンド|投資枠)を[^、。]{0,10}(?:立ち上げ|設立|組成|設け|つく|作|創設|組[みむん])/],
  ['funding', /^(?:規模|超|弱|強)?の(?:資金|融資)を[^、。]{0,8}(?:つけ|付け|提供|供給|用意|出[すし]|まとめ)/],
  ['funding', /^(?:規模|超|弱|強)?の(?:公的資金|税金|国費|公費|補助|支援|融資|増資|出資金|借金|社債)を(?:受け|得|獲得|引き出|取り付け|調達|集め)/],
] // biome-ignore format: a table

const IS_OF_NOUN = beginPattern(/^(?:分|規模|超|前後|程度|弱|強)?の/)

/** 値[段], 代[金], 価[格], 費[用], 取得[額]. */
const END_PRICES = lettersOf('段金格用額')
const OF_A_THING = /([^、。はがをに]{2,14})の(?:値段|代金|価格|費用|取得額|購入額)(?:は|が)[^、。はが]{0,10}$/

/** Of は and what may stand behind it. */
const REACH_OF_PRICE = 12

/** Null where no frame is complete. */
export function frameOf(
  place: Place,
  predicate: Predicate | null,
  mentions: readonly Mention[],
  amount: number,
  goesOn: boolean,
): Framed | null {
  const { quantity } = place
  const behind = withoutBracket(after(place))
  const noun = IS_OF_NOUN.test(behind) ? NOUNS_BEHIND.find(([, pattern]) => pattern.test(behind)) : undefined
  if (noun !== undefined)
    return { metric: noun[0], rule: 'metric:frame-noun', verb: { start: place.tail, end: place.tail + 1 } }
  // 買い取った土地の値段は.
  const isPriced =
    amount >= LARGE && hasOneWithin(END_PRICES, place.text, quantity.start - REACH_OF_PRICE, quantity.start)
  const owned = isPriced ? OF_A_THING.exec(sentenceBefore(place).slice(-40))?.[1] : undefined
  if (owned !== undefined && classOf(owned) === 'plant')
    return { metric: 'capex', rule: 'metric:frame-thing', verb: { start: place.tail, end: place.tail + 1 } }
  if (predicate === null) return null
  const found = argumentsOf(place, mentions, predicate)
  // Xに買われた.
  if (predicate.kind === 'buy' && predicate.isPassive)
    return { metric: 'acquisition', rule: 'metric:frame-bought', verb: predicate.span }
  const frame = FRAMES_OF.get(predicate.kind)?.find(
    (one) => !(one.isDefault && goesOn) && (!one.isLarge || amount >= LARGE) && fits(one, predicate, found, place),
  )
  return frame === undefined ? null : { metric: frame.metric, rule: `metric:frame-${frame.verb}`, verb: predicate.span }
}

const FRAMES_OF: ReadonlyMap<VerbKind, readonly Frame[]> = Map.groupBy(FRAMES.map(frameIn), ({ verb }) => verb)

/** @param frame of the predicate's kind of verbs */
function fits(frame: Frame, { kind, link, rest }: Predicate, found: Arguments, place: Place): boolean {
  if (!frame.link.includes(link)) return false
  const { goal, theme, head } = found
  if (!has(goal.slice(-1), frame.goal) && !(kind === 'put' && has(head, frame.goal))) return false
  if (!has(theme, frame.theme) && !(kind !== 'put' && has(head, frame.theme))) return false
  // 部材を20億円で購入する契約, クラウドに毎月3億円を払う.
  if (kind === 'buy' && frame.metric === 'capex' && /契約|合意|約束|発注/.test(rest)) return false
  if (kind === 'pay' && frame.metric === 'contract' && REGULAR.test(sentenceBefore(place))) return false
  // 総務省は整備に…を投じる: its budget.
  if (kind === 'put' && frame.metric === 'capex' && has(found.agent, ['state'])) return false
  if (!has(found.source, frame.source) || !has(found.agent, frame.agent)) return false
  if (frame.rest !== null && !frame.rest.test(rest)) return false
  return frame.around === null || frame.around.test(`${sentenceBefore(place)}${sentenceAfter(place)}`)
}

const REGULAR = /(?:毎月|毎年|年間|毎日|月間|月に|年に|1日)(?:に|で)?(?:約|およそ|最大)?$/

function has(found: readonly NounClass[], asked: readonly NounClass[] | null): boolean {
  if (asked === null) return true
  for (const one of found) if (asked.includes(one)) return true
  return false
}

/** What an amount is by its arguments alone: 熊本の2棟目に139億ドルを, whatever is done with it. */
export function argumentMetric(place: Place, mentions: readonly Mention[], amount: number): Framed | null {
  if (amount < LARGE) return null
  const behind = after(place)
  const [, particle] = TAKEN_OR_MEANS.exec(behind) ?? []
  if (particle === undefined) return null
  const found = argumentsOf(place, mentions, null)
  const metric = particle === 'を' ? ofGoal(found, behind.slice(0, 12).includes('払')) : ofTheme(found)
  return metric === null ? null : { metric, rule: 'metric:arguments', verb: { start: place.tail, end: place.tail + 1 } }
}

const TAKEN_OR_MEANS = /^(?:\([^()]*\))?(?:程度|前後|規模|分|超|以上|余り|ほど|近く|強|弱)?([をで])/

function ofGoal({ goal, source, agent }: Arguments, isPaid: boolean): Metric | null {
  if (isPaid) return null
  if (has(goal, ['training'])) return 'training_cost'
  if (has(goal, PREMISES)) return has(agent, ['state']) ? null : 'capex'
  if (has(goal, ['people'])) return 'money_other'
  if (has(goal, FIRM)) return has(agent, ['state']) ? 'funding' : 'investment'
  if (has(goal, ['shares', 'fund'])) return 'investment'
  return has(source, ['lender']) ? 'funding' : null
}

function ofTheme({ theme }: Arguments): Metric | null {
  if (has(theme, BUSINESS)) return 'acquisition'
  if (has(theme, ['shares'])) return 'investment'
  if (has(theme, ['plant', 'goods'])) return 'capex'
  return has(theme, ['compute']) ? 'contract' : null
}

/** 3年で12億ドルを払う: for what somebody does, where nothing tells of a fine or a firm that is bought. */
export function isPaid(place: Place): boolean {
  return /^(?:\([^()]*\))?(?:程度|前後|規模|分|超|以上|余り|ほど|近く|強|弱)?を?(?:支)?払[うっい]/.test(after(place))
}
