// What a neighbour changes in a metric of money: a fall of the market value, money put into a company, a price to pay.
import type { Metric } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import { isPublicBody } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import type { MetricContext } from './metric.ts'
import { turnOf } from './money-turns.ts'
import { hasAny, sentenceAfter, sentenceBefore, withoutBracket } from './near.ts'
import { endPattern } from './word-tests.ts'

const PUTTING = /^(?:投じ|投資|投資し|投資する|投資を|投資額|投資*|振り向け|投下し|spend|spending)$/
const PREMISES = /土地|隣接地|敷地|跡地|建物|用地|工場|棟|データセンター|設備|サーバー|施設/

export function refineMoney(metric: Metric, word: string, context: MetricContext): Metric {
  const { place, cues } = context
  const { lastMetric } = context
  const around = `${sentenceBefore(place)}${sentenceAfter(place)}`
  const behind = withoutBracket(sentenceAfter(place))
  const isPutting = metric === 'capex' && PUTTING.test(word)
  const turn = turnOf(metric, word, { before: sentenceBefore(place), behind })
  if (turn !== null) return turn
  // 2兆9000億ドルへ縮み: what it came to is a value, not a change.
  if (
    metric === 'market_cap' &&
    !/^(?:に|へ|から|まで)/.test(behind) &&
    hasAny(behind.slice(0, 8), cues.change) !== null
  )
    return 'market_cap_change'
  if (isOfBudget(metric, behind, context)) return 'money_other'
  if (
    metric === 'contract' &&
    /購入|買/.test(word) &&
    /^を(?:投じ|かけ)|^[^。]{0,30}(?:サーバー|設備|GPU|半導体|チップ)の購入に(?:振り向け|充て|投じ|向け|使)/.test(
      behind,
    )
  )
    return 'capex'
  if (
    metric === 'funding' &&
    sentenceBefore(place).includes('の調達') &&
    /(?:GPU|チップ|半導体|サーバー|設備)の調達(?:費|に)[^、。]{0,8}$/.test(sentenceBefore(place))
  )
    return 'capex'
  // 補助を受けた企業なら65ルピーまで下がる: what others pay more for.
  if (metric === 'funding' && context.previous?.metric === 'price' && /なら(?:約)?$/.test(sentenceBefore(place)))
    return 'price'
  if (metric === 'funding' && IS_VALUE.test(sentenceBefore(place))) return 'valuation'
  if (isOfPurchase(behind, context)) return 'acquisition'
  if (
    metric === 'funding' &&
    context.inherited === 'valuation' &&
    /(?:調達|増資)(?:時|のとき|の際)の?は$/.test(sentenceBefore(place))
  )
    return 'valuation'
  if (
    metric === 'market_cap' &&
    /^(?:もの|分の|の|相当の)?時価総額[がを](?:一日で|1日で)?(?:失|吹き飛|消|目減り|溶|蒸発|飛|上積み|増や)/.test(
      behind,
    )
  )
    return 'market_cap_change'
  // 16兆ウォンを稼いだ, in a paragraph on profits.
  if (metric === 'revenue' && word.startsWith('稼') && inheritsProfit(context)) return 'profit'
  if (metric === 'market_cap' && /失(?:われ|っ)た時価総額は[^、。]{0,6}$/.test(sentenceBefore(place)))
    return 'market_cap_change'
  if (isPutting && isIntoCompany(context)) return 'investment'
  if ((metric === 'contract' || metric === 'money_other') && /買|購入/.test(word) && isCompanyBought(context))
    return 'acquisition'
  // 13億ユーロを投じたミストラルAIとの協業: what money was put into.
  if (isPutting && isPutIntoHead(context)) return 'investment'
  if (metric === 'capex' && word.startsWith('投資') && isIntoCompany(context, TOWARDS)) return 'investment'
  if (isPutting && /筆頭株主|株主とな|株式[^、。]{0,8}(?:取得|引き受け)|ファンド」?に/.test(around)) return 'investment'
  if (metric === 'money_other' && /^(?:費用|コスト|経費)$/.test(word)) return costOf(around, lastMetric)
  if (
    metric === 'acquisition' &&
    /株式[^、。]{0,6}$/.test(sentenceBefore(place)) &&
    /^[^、。]{0,4}(?:を)?取得/.test(sentenceAfter(place))
  )
    return 'investment'
  // 株の約10%を取得する: a part of a company, and not the whole.
  if (
    metric === 'acquisition' &&
    /株式?の?(?:約|およそ)?[\d.]+%[^、。]{0,6}を?(?:取得|買|引き受け|手に入れ)/.test(around)
  )
    return 'investment'
  if (
    metric === 'acquisition' &&
    /取得|買い取/.test(word) &&
    PREMISES.test(around) &&
    !/(?:部門|事業|子会社|ブランド)(?:を|の買)/.test(around)
  )
    return 'capex'
  if (
    metric === 'contract' &&
    /購入額|買い/.test(word) &&
    /GPU|チップ|半導体|サーバー/.test(sentenceBefore(place).slice(-30))
  )
    return 'capex'
  if (metric === 'funding' && lastMetric === 'accelerator_count' && /^調達(?:額|総額)$/.test(word)) return 'capex'
  if (metric === 'price' && /株[^。]{0,12}$/.test(sentenceBefore(place)) && /^で売/.test(behind)) return 'money_other'
  if (place.text[place.tail] === 'は' && PAID_BY_OTHERS.test(sentenceAfter(place))) return 'funding'
  if (metric === 'contract' && /支払/.test(word) && /和解|制裁|訴え|訴訟|当局|賠償|不服|提訴|控訴|異議/.test(around))
    return 'penalty'
  if (metric === 'contract' && /支払/.test(word) && lastMetric === 'penalty') return 'penalty'
  if (metric === 'price' && /和解|賠償/.test(around)) return 'penalty'
  if (
    metric === 'investment' &&
    /からの(?:追加)?(?:出資|投資)(?:額)?(?:は|が|を)[^、。]{0,8}$/.test(sentenceBefore(place))
  )
    return 'funding'
  if (metric === 'investment' && /出資を受け|出資を得/.test(sentenceAfter(place))) return 'funding'
  return metric
}

const IS_VALUE = endPattern(/(?:評価額|企業価値)(?:は|が|を)?(?:約|最大|およそ)?$/)

/** …は補助金で賄う. */
const PAID_BY_OTHERS =
  /^は[^、。]{0,14}(?:助成|補助|交付|融資|借り入れ|社債)[^、。]{0,4}[でを](?:まかな|賄|活用|充て|充当)/

function inheritsProfit({ inherited, previous }: MetricContext): boolean {
  return (previous?.metric ?? inherited) === 'profit'
}

const OF_TRAINING: ReadonlySet<Metric | null> = new Set<Metric | null>([
  'training_tokens',
  'parameter_count',
  'gpu_hours',
  'training_cost',
])
const OF_BUILDING: ReadonlySet<Metric | null> = new Set<Metric | null>(['power', 'capex', 'accelerator_count'])

/** 費用は…: of the training that the paragraph tells of, or of the building. */
function costOf(words: string, lastMetric: Metric | null): Metric {
  if (/人員|退職|リストラ|訴訟|和解|在庫|評価損|統合/.test(words)) return 'money_other'
  if (/訓練|学習|トレーニング/.test(words) || (OF_TRAINING.has(lastMetric) && !PREMISES.test(words)))
    return 'training_cost'
  return /再稼働|建設|増設|整備|造成|工事/.test(words) || PREMISES.test(words) || OF_BUILDING.has(lastMetric)
    ? 'capex'
    : 'money_other'
}

/** MoveworksをN億ドルで買う. */
function isCompanyBought({ place, mentions }: MetricContext): boolean {
  const { text, quantity } = place
  if (!/^(?:前後|程度|超|相当|余り)?で、?(?:買[いうっ]|購入)/.test(text.slice(quantity.end, quantity.end + 12)))
    return false
  return mentions.some(
    (one) =>
      (one.ref.kind === 'organisation' ||
        (one.ref.kind !== 'chip' && one.ref.kind !== 'place' && one.entity === null)) &&
      one.end <= quantity.start &&
      /^[」』]?(?:\([^()]*\))?(?:を|も|の全株式?を)[^。はが]{0,14}$/.test(text.slice(one.end, quantity.start)),
  )
}

function isPutIntoHead({ place, mentions }: MetricContext): boolean {
  const { text, sentence, quantity } = place
  return mentions.some(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^(?:超|余り)?を(?:投じた|投資した|つぎ込んだ)[^、。はが]{0,8}$/.test(text.slice(quantity.end, one.start)) &&
      /^[」』]?(?:と|へ|に|の)/.test(text.slice(one.end, sentence.end)),
  )
}

/** オープンAIに…を投じる, but not データセンターに. */
function isIntoCompany({ place, mentions }: MetricContext, link = INTO): boolean {
  const { text, sentence } = place
  return mentions.some(
    (one) =>
      one.ref.kind === 'organisation' && one.start >= sentence.start && link.test(text.slice(one.end, sentence.end)),
  )
}

const INTO = /^[」』）)]*(?:株式会社)?(?:に|へ|への|に対し)(?!よ|つい|お)/
const TOWARDS = /^[」』）)]*(?:株式会社)?(?:への|に対する)(?:追加|戦略|累計|累積)?(?:の|的な?)?投資/

/** What a figure without any word of its own goes on with. */
export function goOn(metric: Metric | null, context: MetricContext): Metric | null {
  const { place } = context
  if (metric === null) return null
  if (isOfBudget(metric, sentenceAfter(place), context)) return 'money_other'
  // 評価額は44億ドル。設立からの累計は8億ドル。
  return metric === 'valuation' && /累計(?:額)?は(?:約)?$/.test(sentenceBefore(place)) ? 'funding' : metric
}

/** 総務省は整備に245億円を求めた, 政府は5年間で1兆円を支援する: what the state sets aside, and nobody is named to get. */
function isOfBudget(
  metric: Metric,
  behind: string,
  { place, mentions, lastMetric, inherited }: MetricContext,
): boolean {
  if (!OF_BUDGETS.has(metric)) return false
  const { text, sentence, quantity } = place
  // うち980億円を人材育成に充てる: of a budget.
  const isPart = lastMetric === 'money_other' && /^(?:この)?うち/.test(text.slice(sentence.start, quantity.start))
  if (isPart && /^[^。]{0,30}(?:充て|配分|振り向け|使う)/.test(behind)) return true
  const acts = (one: Mention) =>
    one.end <= quantity.start &&
    standsAt(BEGIN_TOPICS, text, one.end) &&
    /^(?:\([^()]*\))?[はがも]/.test(text.slice(one.end, sentence.end))
  // 補正予算案 in the headline: whoever draws it up is not named again.
  const isDrawnUp = inherited === 'money_other' && /^を[^。]{0,12}(?:計上|盛り込|要求)/.test(behind)
  if (isDrawnUp && !mentions.some(acts)) return true
  const giver = mentions.find((one) => acts(one) && isPublicBody(one.ref.name))
  if (giver === undefined) return false
  const isGotten = mentions.some(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= giver.end &&
      /^(?:社|など)?(?:に|へ|への|向け)(?!よ|つい)/.test(text.slice(one.end, sentence.end)),
  )
  // 県は最大50億円を助成する: whom the text is about gets it.
  if (
    /[県市町村区]$|^[都府道]$/.test(giver.ref.name) &&
    /^[^。]{0,30}(?:助成|補助|支援|交付)(?:する|し|金|を|。|す)/.test(behind) &&
    !/計上|盛り込|要求|予算/.test(behind)
  )
    return false
  if (isGotten || mentions.some((one) => one.start > giver.end && one.ref.kind === 'organisation' && acts(one)))
    return false
  if (/^[^。]{0,30}(?:盛り込|計上|要求|求めた|求める)/.test(behind)) return !/賠償|制裁|支払|命[じず]|訴/.test(behind)
  const isBudget = /予算|概算要求|補正/.test(sentenceBefore(place))
  const sets = /^[^。]{0,24}(?:充て|確保|用意|手当|つけ)/.test(behind)
  if (sets) return metric === 'funding' || isBudget
  const isForCause = /(?<!工場|新棟|拠点|計画|事業)[にへ](?!よ)[^。]{0,12}$/.test(text.slice(giver.end, quantity.start))
  return (
    metric === 'funding' &&
    isForCause &&
    /^[^。]{0,24}(?:支援|補助|助成|投じ|支出|拠出)(?:を?(?:する|し|行)|。|す)/.test(behind)
  )
}

/** Of who acts, a bracket behind the name among it. */
const BEGIN_TOPICS = lettersOf('(はがも')

const OF_BUDGETS: ReadonlySet<Metric> = new Set<Metric>(['funding', 'capex', 'opex', 'price', 'training_cost'])

/** 10億ドルを現金で、残りを自社株で支払う, 目標を達成すれば最大20億ドルを上乗せする: parts of what a company is bought for. */
function isOfPurchase(behind: string, { inherited, previous }: MetricContext): boolean {
  if (inherited !== 'acquisition' && previous?.metric !== 'acquisition') return false
  return /^(?:分)?[をは](?:現金|株式|自社株)(?:で|と|に)[^。]{0,24}(?:支?払|充て|賄)|^を?(?:追加で|さらに|上乗せ|後払い|成功報酬)/.test(
    behind,
  )
}
