// Counters and bare numbers: what is counted by them.
import type { Unit } from '#domain/quantity.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { MetricContext, MetricReading } from './metric.ts'
import { after, before, hasAny, type Place, sentenceAfter, sentenceBefore } from './near.ts'
import type { RawQuantity } from './quantities.ts'
import { beginPattern, endPattern } from './word-tests.ts'

/** Unit words of a part of a hundred. */
export const SHARES: ReadonlySet<string> = new Set(['%', 'パーセント', 'percent', 'per cent'])

export function isShare({ unit, unitWord }: Pick<RawQuantity, 'unit' | 'unitWord'>): boolean {
  return unit === null && unitWord !== null && SHARES.has(unitWord)
}

/** 基, 台, 個, chips: accelerators where one is named near by; a bare number where a chip's name follows it. */
export function countedUnit(context: MetricContext, quantity: RawQuantity): Unit | null {
  if (isShare(quantity)) return null
  return quantity.unitWord === null
    ? unitOfBare(context, quantity)
    : unitOfCounter(context, quantity, quantity.unitWord)
}

function unitOfCounter(
  { place, cues, mentions, countsChips, speaksOfChips }: MetricContext,
  quantity: RawQuantity,
  counter: string,
): Unit | null {
  if (counter === '台' && MACHINE_BEFORE.test(before(place))) return null
  if (OTHER_THING_BEFORE.test(before(place))) return null
  if (after(place)[0] === 'の' && OTHER_THING_BEHIND.test(after(place))) return null
  if (OF_ONE.test(sentenceBefore(place))) return null
  if (counter === '席') return SEATS.test(sentenceBefore(place)) ? 'person' : null
  if (countsChips && (counter === '台' || OF_CHIPS.has(counter))) return 'GPU'
  if (speaksOfChips && OF_CHIPS.has(counter) && (isTraded(place) || isOfWhatWasNamed(place))) return 'GPU'
  const near = `${sentenceBefore(place).slice(-40)}${after(place).slice(0, 24)}`
  // 2028年までに1万5000基、2030年までに5万基のGPUを.
  if (SHARES_HEAD.test(place.text.slice(quantity.end, place.sentence.end))) return 'GPU'
  const isNear = mentions.some(
    (one) => one.ref.kind === 'chip' && one.start < quantity.end + 30 && one.end > quantity.start - 40,
  )
  return isNear || hasAny(near, cues.accelerators) !== null ? 'GPU' : null
}

const OF_CHIPS: ReadonlySet<string> = new Set('基枚個')

function unitOfBare({ place, mentions, previous }: MetricContext, quantity: RawQuantity): Unit | null {
  const { text, sentence } = place
  const { end } = quantity
  const rest = text.slice(end, sentence.end)
  // 256Kのコンテキスト長.
  if (IS_THOUSAND.has(text.charAt(end - 1)) && /^の?(?:コンテキスト|文脈|コンテクスト)/.test(rest)) return 'token'
  const goesOn = sharedUnit(place, quantity, rest, previous)
  if (goesOn !== null) return goesOn
  const isPlural = hasSign(text, sentence, SIGN.chipsInEnglish) && CHIPS_BEHIND.test(rest)
  if (isPlural) return 'GPU'
  const chip = mentions.find((one) => one.ref.kind === 'chip' && one.start >= end && one.end <= sentence.end)
  const isJoined =
    chip !== undefined && /^(?:の|個の|\s|\s?Nvidia\s|\s?AMD\s)?[「『]?$/.test(rest.slice(0, chip.start - end))
  return isJoined && isBigEnough(quantity) ? 'GPU' : null
}

/** A number that no word and no name can make a count of anything: a year, mostly. */
export function isMereNumber(
  { text, sentence, mentions }: Pick<Place, 'text' | 'sentence'> & Pick<MetricContext, 'mentions'>,
  { unit, unitWord, end }: RawQuantity,
  previous: MetricReading | null,
): boolean {
  return (
    unit === null &&
    unitWord === null &&
    previous === null &&
    !IS_THOUSAND.has(text.charAt(end - 1)) &&
    !hasSign(text, sentence, SIGN.parameters | SIGN.chipsInEnglish) &&
    mentions.every(({ ref }) => ref.kind !== 'chip')
  )
}

const IS_THOUSAND: ReadonlySet<string> = new Set('Kk')
const CHIPS_BEHIND = /^(?:\s+[\w-]+){0,3}\s+(?:GPUs|TPUs|accelerators|AI chips|chips)\b/

const SHARES_HEAD =
  /^(?:を|、)[^、。はが]{0,14}\d[\d,.万億千]*[基枚個](?:以上|超)?の[^、。はがを]{0,8}(?:GPU|TPU|AI半導体|チップ)/

/** 有料契約は6万2000席: seats of software that are paid for. */
export const SEATS = /(?:契約|有料|ライセンス|アカウント|サブスク|シート|導入数?|企業向け)[^。]{0,24}$/

/** 装置を300台: what machines are counted by too. */
const MACHINE =
  '(?:サーバー?|ラック|筐体|ノード|端末|パソコン|PC|ロボット|車両?|装置|機器|機|カメラ|ドローン|スマートフォン|スマホ|ワークステーション|計算機|コンピューター?|スパコン|システム|ユニット|重機|自動車|バス|トラック|テレビ)'
const MACHINE_BEFORE = new RegExp(`${MACHINE}[」』]?(?:を|が|は|の)?(?:約|計|合計|およそ)?$`)
/** 1台に2基: how many there are in one. */
const OF_ONE = endPattern(
  /(?<!\d)1(?:台|基|枚|個|ノード|ラック|筐体|システム|サーバー)(?:当たり|あたり|につき|に|で)(?:最大|約)?$/,
)

/** 衛星81基, 8基の新型炉: what is counted like chips, and is none. */
const OTHER_THING =
  '(?:衛星|試験機|ロケット|原発|原子炉|小型炉|新型炉|炉|発電機|タービン|風車|タンク|蓄電池|電池|変圧器|基地局|アンテナ|望遠鏡|エンジン|クレーン|ポンプ|空調機|冷凍機|冷却塔|ミサイル|エレベーター|ウエハー|ウェハー|ウエハ|パネル|カード|写真|画像(?!処理)|メモリー?|部品|モーター|センサー|レンズ|コンデンサー|トランジスタ|鉄塔|橋脚|墓)'
const OTHER_THING_BEFORE = new RegExp(`${OTHER_THING}[」』]?(?:を|が|は|の)?(?:月|年|約|計|最大)*$`)
const OTHER_THING_BEHIND = new RegExp(`^の[^、。はがを]{0,6}${OTHER_THING}`)

/** 初回の納入数が約3000個, 10万個を出荷する: what is made and sold, in a paragraph on chips. */
function isTraded(place: Place): boolean {
  return TRADE_BEFORE.test(before(place)) || TRADE_BEHIND.test(after(place))
}

const TRADE = '(?:納入|出荷|生産|量産|調達|購入|搭載|導入|販売|受注|発注|買[いうっ]|借り|貸し)'
const TRADE_BEFORE = new RegExp(`${TRADE}(?:数|量|個数|枚数|台数)?(?:は|が)[^、。はが]{0,6}$`)
const TRADE_BEHIND = beginPattern(new RegExp(`^(?:程度|規模|前後)?を[^、。はが]{0,6}${TRADE}`))

/** 手元には1万枚以上ある, 4割に当たる5448基を入れ替える: the noun stands in a sentence before. */
function isOfWhatWasNamed(place: Place): boolean {
  return UNNAMED_BEFORE.test(before(place)) && UNNAMED_BEHIND.test(sentenceAfter(place).replace(MORE_OF_THEM, ''))
}

const UNNAMED_BEFORE =
  /(?:^|[、。はがもにでを」』)るた]|うち|から|まで|当たる|[一-龠ァ-ヴ]の|残る?り?の?)(?:約|まず|計|合計|合わせて|さらに|最大|少なくとも|およそ|今後|追加で|年間?|月|ほかに|すでに|既に|新たに|すべて|全|総計)*$/
/** 石狩に1200基、大阪に800基を置く. */
const MORE_OF_THEM = /^(?:、|と)[^、。はが]{0,12}\d[\d,.万億千]*[基枚個]/
const UNNAMED_BEHIND =
  /^(?:以上|超|分|程度|前後|規模|ほど|余り|近く|弱|強|体制|いる|を超える|を上回る)?(?:の(?:確保|調達|導入|配備|整備|増設|購入|追加|発注|計算|クラスター|構成)|には|(?:を|が|は|も|に|へ|まで|で|から|には|にまで)?[^、。はがを]{0,14}(?:ある|あり|あっ|持[ちつっ]|保有|使[いうっわ]|動[いかくき]|稼働|入れ替|入れ[るた]|増や|増え|増設|減ら|作[りるっ]|つく[りるっ]|生産|製造|並べ|並ん|積[みむん]|備え|導入|調達|確保|束ね|つな[いぐが]|配備|置[いかき]|足し|加え|達[しす]|届[いくけ]|拡張|拡大|買[いうっ]|売[りるっ]|出荷|発注|注文|納め|貸[しす]|借り|割り当て|配[りるっ]|そろ[いえ]|引き上げ|なる|なった|する|した|とする|設置|収め|並行))/

/** A bare number that goes on with the unit of the figure before it: of whom some 50 million pay, 32B active. */
function sharedUnit(
  { text, sentence }: Place,
  quantity: RawQuantity,
  rest: string,
  previous: MetricReading | null,
): Unit | null {
  const left = text.slice(sentence.start, quantity.start)
  if (hasSign(text, sentence, SIGN.parameters) && /パラメータ(?:ー)?数?(?:は|が|を|:)?$/.test(left)) return 'parameter'
  if (previous?.unit === 'GPU') {
    const isListed = /(?:,| and| another|、) ?(?:[A-Z]\w+ )?$/.test(left) && /^(?:,| and\b|\.| are\b)/.test(rest)
    return isListed && Number(quantity.value ?? 0) >= 1000 ? 'GPU' : null
  }
  if (previous?.unit !== 'person' && previous?.unit !== 'parameter') return null
  const isPart =
    /^\s+(?:of (?:them|whom|its|those|these|which)|pay\b|subscribe|(?:are )?active)/.test(rest) ||
    (previous.unit === 'parameter' &&
      Number(quantity.value ?? 0) >= 100_000_000 &&
      /うち(?:約|わずか|の)?$/.test(left)) ||
    /(?:動く|動かす|使う|働く|稼働する|活性化する|呼び出す|うち)[^、。]{0,10}(?:は|のは|が|、)$/.test(left) ||
    (previous.unit === 'parameter' &&
      Number(quantity.value ?? 0) >= 100_000_000 &&
      /(?:総数|総計|初代|前作|前の版|旧版|先代|従来)(?:は|が|の)?$/.test(left)) ||
    (previous.unit === 'parameter' &&
      Number(quantity.value ?? 0) >= 1_000_000 &&
      /^(?:だけ|のみ)?[をが]?(?:動|稼働|使|活性)/.test(rest))
  return isPart ? previous.unit : null
}

/** 4 H100s are a count; "2 H100" in a table of models is seldom one, and a year never is. */
function isBigEnough({ value, low }: RawQuantity): boolean {
  return Number(value ?? low) >= 4
}
