// What a quantity counts: its metric by the words around it, and its unit where a counter leaves that open.
import type { Metric } from '#domain/claim.ts'
import { isCurrency, type Unit } from '#domain/quantity.ts'
import { countedUnit, SHARES } from './counted.ts'
import { bestCue, findCues } from './cue-places.ts'
import type { ClaimCues } from './languages/cues.ts'
import { argumentMetric, frameOf, isPaid } from './languages/ja-money-frames.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import { type MetricReading, reading } from './metric-reading.ts'
import { goOn, refineMoney } from './money.ts'
import { amountOf, type MoneyTold, tellMoney } from './money-told.ts'
import { after, before, clauseAfter, hasAny, nearestCue, type Place, sentenceAfter, sentenceBefore } from './near.ts'
import { decidePersons } from './persons.ts'
import type { RawQuantity } from './quantities.ts'
import type { Refusal } from './refusals.ts'
import { metricRule } from './rule-names.ts'
import { beginPattern } from './word-tests.ts'

/** Below this a cue of money is too far or too weak to count. */
const MIN_SCORE = 25

export type { MetricReading }

export interface MetricContext {
  place: Place
  /** What its words tell of an amount of money, where that is known. */
  money: MoneyTold | null
  cues: ClaimCues
  mentions: readonly Mention[]
  /** The reading of the figure before it in the sentence. */
  previous: MetricReading | null
  /** The metric of the paragraph's last figure of money: what a sentence without any cue goes on with. */
  inherited: Metric | null
  /** The paragraph has counted accelerators already. */
  countsChips: boolean
  /** This paragraph has spoken of accelerators. */
  speaksOfChips: boolean
  /** The metric of the paragraph's last figure of persons. */
  staff: Metric | null
  /** The metric of the paragraph's last figure. */
  lastMetric: Metric | null
  /** The article tells of jobs that are cut. */
  isOnCuts: boolean
}

/** What the quantity is a figure of, or why it is no claim. */
export function decideMetric(context: MetricContext, quantity: RawQuantity): MetricReading | Refusal {
  const { place, cues, previous } = context
  const unit = quantity.unit ?? countedUnit(context, quantity)
  if (unit === null) return whyUncounted(quantity)
  if (isCurrency(unit)) return decideMoney(context, unit, amountOf(quantity))
  const rule = quantity.unit === null ? 'metric:counter' : 'metric:unit'
  switch (unit) {
    case 'GPU':
      return isAccelerator(place) ? reading('accelerator_count', unit, rule) : 'one-accelerator'
    case 'GPU-hour':
      return isOfOneHour(place) ? 'one-hour' : reading('gpu_hours', unit, rule)
    case 'parameter':
      return reading('parameter_count', unit, rule)
    case 'W':
      return isOfASite(quantity) && !/^(?:当たり|あたり|につき|ごと)/.test(after(place))
        ? reading('power', unit, rule)
        : 'below-a-site'
    case 'token':
      return decideTokens(place, cues, previous)
    case 'person':
      if (quantity.unitWord === '席') return reading('subscribers', unit, 'metric:seats')
      return decidePersons(context, cues)
  }
}

export function whyUncounted({ unitWord }: RawQuantity): Refusal {
  if (unitWord === null) return 'bare'
  return SHARES.has(unitWord) ? 'percentage' : 'other-counter'
}

/** 1GPU時間で2ドル: what a price is of. */
function isOfOneHour({ text, quantity }: Place): boolean {
  return /^1\D/.test(text.slice(quantity.start, quantity.end))
}

/** A charger or a chip has watts too; a site has hundreds of kilowatts at least. */
function isOfASite({ value, high }: RawQuantity): boolean {
  return Number(value ?? high) >= 100_000
}

/** Units of one (1基当たり, 1枚で) are no counts, nor is a part of a chip. */
function isAccelerator(place: Place): boolean {
  if (OF_ONE_OR_PART.test(after(place))) return false
  const { text, quantity } = place
  const isOne = text[quantity.start] === '1' && /^1(?:基|台|枚|個|GPU)$/.test(text.slice(quantity.start, quantity.end))
  return !isOne && !/(?:HBM\w*|SM|コア|ダイ|トランジスタ[^、。]{0,4})[」』]?(?:を|は|が|の)?$/.test(before(place))
}

const OF_ONE_OR_PART = beginPattern(
  /^(?:当たり|あたり|ごと|につき|の価格|1時間|の?(?:トランジスタ|ダイ|コア|メモリ|HBM))/,
)

function decideTokens(place: Place, cues: ClaimCues, previous: MetricReading | null): MetricReading | Refusal {
  if (
    /^(?:当たり|あたり|につき|ごと|\/|毎秒|の入力|の出力)/.test(after(place)) ||
    /(?:毎秒|1秒|1日|per second|per million|百万|処理量[^、。]{0,6}|入力|出力)[^、。]{0,6}$/.test(before(place))
  )
    return 'token-rate'
  const cue = nearestCue(sentenceBefore(place), clauseAfter(place), cues.token)
  if (cue !== null) return reading(cue.meaning, 'token', `metric:${cue.word}`)
  return previous?.unit === 'token' ? { ...previous, rules: ['metric:previous'] } : 'tokens-of-nothing'
}

function decideMoney(context: MetricContext, unit: Unit, amount: number): MetricReading | Refusal {
  const { place, cues, previous } = context
  const { refusal, cue: found, isNamed, predicate } = context.money ?? tellMoney(place, cues, amount)
  if (refusal !== null) return refusal
  const goesOn = previous !== null || context.inherited !== null
  const frame = isNamed ? null : frameOf(place, predicate, context.mentions, amount, goesOn)
  const isOfMarket = found?.meaning === 'market_cap' && frame?.metric === 'valuation'
  if (frame !== null && !isOfMarket) return reading(frame.metric, unit, frame.rule, found ?? frame.verb)
  // 電気料金は月2億円: what is paid every month is a price only of one thing.
  const isCost =
    found !== null &&
    found.score >= 80 &&
    OF_EVERY_MONTH.has(found.meaning) &&
    amount >= 1_000_000 &&
    /月$/.test(sentenceBefore(place))
  if (!isCost && cues.priceOfOne.test(sentenceBefore(place).slice(-REACH_OF_ONE)))
    return reading('price', unit, 'metric:price-of-one')
  if (isOfTraining(place)) return reading('training_cost', unit, 'metric:of-training')
  if ((found === null || found.score < 60) && amount < TOO_MUCH && isOfWare(context))
    return reading('price', unit, 'metric:ware')
  if (found === null || found.score < MIN_SCORE) {
    const told = argumentMetric(place, context.mentions, amount)
    if (told !== null) return reading(told.metric, unit, told.rule, told.verb)
  }
  if (found !== null && found.score >= MIN_SCORE) {
    const metric = refineMoney(found.meaning, found.word, context)
    if (metric === 'price' && amount >= TOO_MUCH && !OF_UNITS.test(sentenceBefore(place)))
      return FEE.test(found.word) ? reading('opex', unit, 'metric:fee', found) : goOnWith(context, unit)
    // 手にした, 得た: of a kind with what the paragraph tells of.
    if (metric === 'money_other' && found.score < 60 && !found.isNoun && context.inherited === 'funding')
      return goOnWith(context, unit)
    const rules = [metricRule(found.word), ...(metric === found.meaning ? [] : ['metric:refined'])]
    const isNegative = isLoss(metric, place, cues) || isSameLoss(previous, metric, place)
    return { metric, unit, isLoss: isNegative, cue: found, rules }
  }
  return goOnWith(context, unit)
}

/** As long as the longest that tells of the price of one, and what stands before it. */
const REACH_OF_ONE = 16

/** What is paid again and again, where it is too much for one thing. */
const FEE = /利用料|使用料|料金|月額|年額|レンタル料/

/** No one thing costs so much, but for machines that are sold by the piece. */
const TOO_MUCH = 100_000_000
const OF_UNITS =
  /1(?:台|基|個|枚|機|セット|システム|ラック)|単価|定価|(?:装置|[一-龠]機|システム|ラック|サーバー|スパコン|製品)の?(?:価格|値段)/

/** What an amount is whose own words do not tell. */
function goOnWith(context: MetricContext, unit: Unit): MetricReading {
  const { place, cues, previous, inherited } = context
  if (isSpentRegularly(place)) return reading('opex', unit, 'metric:spent-regularly')
  const fromPrevious = previous !== null && isCurrency(previous.unit) ? previous.metric : null
  if (inherited !== null && OF_GROWTH.has(inherited) && isGrowth(place))
    return reading('revenue', unit, 'metric:growth')
  if (
    inherited !== 'profit' &&
    /(?:セグメント|事業|部門|地域|製品|分野|用途)別(?:に|で)?[^。]*$/.test(sentenceBefore(place))
  )
    return reading('revenue', unit, 'metric:by-segment')
  if (isOfBuilding(context)) return reading('capex', unit, 'metric:of-a-site')
  const goesOn = goOn(fromPrevious ?? inherited, context)
  if (goesOn === null)
    return isPaid(place) ? reading('contract', unit, 'metric:paid') : reading('money_other', unit, 'metric:none')
  return {
    ...reading(goesOn, unit, fromPrevious === null ? 'metric:inherited' : 'metric:previous'),
    isLoss: isLoss(goesOn, place, cues) || isSameLoss(previous, goesOn, place),
  }
}

const OF_EVERY_MONTH: ReadonlySet<Metric> = new Set<Metric>(['opex', 'contract'])

/** モデルの開発に8億円を要した, 560万ドルでモデルを訓練した. */
function isOfTraining(place: Place): boolean {
  if (!hasSign(place.text, place.sentence, SIGN.training)) return false
  const words = sentenceBefore(place)
  const behind = sentenceAfter(place)
  if (
    /^(?:程度|前後|ほど)?(?:で|をかけて?、?)[^、。はが]{0,16}(?:モデル|LLM)」?を[^、。]{0,4}(?:訓練|学習|トレーニング|開発)(?:し|す)/.test(
      behind,
    )
  )
    return true
  if (!/^(?:程度|前後|ほど|以上|余り|超)?(?:を|が)?(?:要[しす]|かか[りるっ]|かけ|費や|投じ|使っ)/.test(behind))
    return false
  return (
    /(?:学習|訓練|トレーニング)(?:の[^、。はがを]{1,8})?(?:に|には|では)[^、。はがを]{0,8}$/.test(words) ||
    /(?:モデル|LLM)(?:」)?(?:の|は、?)開発(?:に|には)[^、。はがを]{0,8}$/.test(words)
  )
}

/** 最終赤字は1億ドルで、前年同期の3億ドルから縮んだ: what it is held against is a loss too. */
function isSameLoss(previous: MetricReading | null, metric: Metric, place: Place): boolean {
  if (previous?.isLoss !== true || metric !== 'profit') return false
  return (
    !/黒字|利益/.test(`${before(place)}${after(place)}`) &&
    (/(?:前年|前の期|前期|前回)[^、。]{0,6}の?(?:約)?$/.test(before(place)) || /^から(?:約)?$/.test(before(place)))
  )
}

const OF_GROWTH: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'capex'])

/** クラウド事業は330億ドルと20%増えた: what grows, without a word for what it is, is sales. */
function isGrowth(place: Place): boolean {
  // 米政府向けは4億ドルだった.
  if (/向け(?:は|が)(?:約)?$/.test(before(place)) && /^(?:だった|に達|となった|に上)/.test(after(place))) return true
  return (
    /(?:事業|部門|セグメント|[)」』]|[A-Za-zァ-ヴー])(?:は|が)$/.test(before(place)) &&
    /^(?:\([^()]*\))?と、?(?:前年同期(?:比|から))?(?:[\d.]+(?:%|割|倍)|倍増|急増|急伸|大きく伸び)/.test(after(place))
  )
}

/** 総額7兆ウォンのうち, behind the power of a site. */
function isOfBuilding({ place, previous, lastMetric }: MetricContext): boolean {
  if (
    /^(?:規模|級|相当)?の[^、。はが]{0,10}(?:データセンター|工場|拠点|施設|発電所)(?:を|に|の建設)/.test(after(place))
  )
    return true
  if (previous !== null && isCurrency(previous.unit)) return false
  return (
    (lastMetric === 'power' || lastMetric === 'accelerator_count') &&
    /(?:総額|負担額)(?:は|の|で)?(?:約|最大)?$/.test(before(place))
  )
}

/** 年間1億ドル以上を使う, 毎月4000万円ほど払う. */
function isSpentRegularly(place: Place): boolean {
  return (
    /(?:年間|毎年|毎月|月間|毎日|1日|月に|年に)(?:に|で)?$/.test(before(place)) &&
    /^(?:ほど|程度|以上|余り)?を?(?:使[うっい]|払[うっい]|支払[うっい]|費や|か[かけ])/.test(after(place))
  )
}

/** エヌビディアの「GB300」は6万ドル前後: what a thing is, in money, is its price. */
function isOfWare({ place, mentions }: MetricContext): boolean {
  const { text, quantity } = place
  return mentions.some(
    (one) =>
      (one.ref.kind === 'chip' || one.ref.kind === 'product') &&
      one.end <= quantity.start &&
      one.start >= place.previousEnd &&
      /^[」』]?(?:は|が)$/.test(text.slice(one.end, quantity.start)) &&
      /^(?:で|だ|と|から|ほど|程度|前後|。|、)/.test(text.slice(quantity.end, quantity.end + 2)),
  )
}

/** The metric of money that a headline names: what a figure without any word of its own is likely to be. */
export function headlineMetric(title: string, cues: ClaimCues): Metric | null {
  if (title !== lastTitle) lastOfTitle = readHeadline(title, cues)
  lastTitle = title
  return lastOfTitle
}

/** The headline that was last asked for: each figure of an article asks for it. */
let lastTitle = ''
let lastOfTitle: Metric | null = null

function readHeadline(title: string, cues: ClaimCues): Metric | null {
  const found = bestCue(findCues(title, cues.money), ({ cue, start }) => (cue.meaning.isNoun ? 100 - start : null))
  if (found !== null && found.score > 72) return found.meaning.metric
  return /(?:円|ドル|ユーロ|元|ウォン)(?:規模)?を?調達/.test(title) ? 'funding' : null
}

function isLoss(metric: Metric, place: Place, cues: ClaimCues): boolean {
  // フリーキャッシュフローは170億ドルのマイナスだ.
  if (metric === 'money_other')
    return /^の(?:マイナス|赤字|流出超|持ち出し)/.test(after(place)) && /キャッシュ|CF|収支/.test(sentenceBefore(place))
  if (metric !== 'profit') return false
  return hasAny(`${before(place).slice(-20)}${clauseAfter(place).slice(0, 16)}`, cues.loss) !== null
}
