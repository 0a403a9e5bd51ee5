// The model, product or service that a figure is of.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { isListLine } from './languages/ja-grammar.ts'
import { findMatches } from './matches.ts'
import type { Mention } from './mentions.ts'
import { nearest, type ObjectContext, other } from './object-context.ts'
import { isOnMainModel } from './things.ts'
import { beginPattern } from './word-tests.ts'

/** さらに1兆パラメータのモデルの構築も: one that has no name yet. */
const NO_NAME_YET = beginPattern(
  /^(?:級|規模)?の(?:次の|新たな|新しい|大規模)?モデル(?:の(?:構築|開発)|を(?:開発|構築|作|つく|目指|訓練する))/,
)

/** …を使い、「銀河」は4週間で完成した. */
function trainedBehind({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const found = TRAINED.exec(text.slice(quantity.end, sentence.end))
  if (found?.[1] === undefined) return null
  const at = quantity.end + found.index + 1
  const isChip = mentions.some(
    ({ ref, start, end }) => ref.kind === 'chip' && start >= at && end <= at + found[1]!.length,
  )
  return isChip ? null : other(found[1])
}

const TRAINED = /[「『]([^「」『』、。]{2,20})[」』](?:は|が|を|の(?:学習|訓練))/
/** 従来モデルは, 初代は: one before, which goes without a name. */
const PREDECESSOR =
  /(?:^|[、。(])(?:[^、。]{0,8})(?:前世代|先代|初代|前作|前モデル|前機種|旧モデル|旧型|旧版|前版|旧世代|従来モデル|従来型|従来機|従来版|従来品|一世代前|1世代前)(?:モデル|機|版|品|型)?(?:(?:の[^、。はが「]{1,12})?(?:は|が|では)|より|から)[^、。は]{0,20}$/

/** 「LLM-jp」は1720億パラメータのモデルを公開した: whoever makes it is no model. */
const MAKES_MODEL = beginPattern(
  /^(?:級|規模)?の[^、。はが]{0,12}モデルを(?:公開|開発|発表|構築|作|つく|投入|提供|訓練)/,
)

export function findModel(context: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = context.place
  if (PREDECESSOR.test(text.slice(sentence.start, quantity.start))) return null
  const { mainModel } = context.discourse.things
  if (mainModel !== null && isOnMainModel(text.slice(sentence.start, quantity.start))) return mainModel.ref
  const isMade = MAKES_MODEL.test(text.slice(quantity.end, sentence.end))
  // 「X計画」から割り当てを受けた: whoever gives is no model.
  const model = nearest(
    context,
    (one) =>
      (one.ref.kind === 'model' || one.ref.kind === 'product') &&
      !/^[」』]?から/.test(text.slice(one.end, sentence.end)) &&
      !(isMade && one.entity === null && /^[」』]?[はが]/.test(text.slice(one.end))),
    context.scope === 'training' ? 60 : 24,
  )
  if (model !== null) return model.ref
  const { discourse, subject, place } = context
  const trained = context.scope === 'training' ? trainedBehind(context) : null
  if (trained !== null) return trained
  if (NO_NAME_YET.test(place.text.slice(place.quantity.end, place.sentence.end))) return null
  const last = discourse.things.model
  const isNamed = context.mentions.some(({ ref }) => ref.key === subject?.key)
  // Where the sentence names nobody, the model is the one that the text is about, whoever of its makers goes on.
  const isOwn = last !== null && (last.owner === null || !isNamed || last.owner.key === subject?.key)
  const { mainModel: main } = discourse.things
  if (isOwn && last.owner?.key !== subject?.key && main !== null && main.owner?.key === subject?.key) return main.ref
  if (isOwn) return last.ref
  return context.metric === 'training_cost' ? (discourse.things.products.get(subject?.key ?? '') ?? null) : null
}

/** 同社のEUV露光装置は1台約1億8000万ドル. */
const ONE_OF =
  /(?:^|[、。の「])(?!(?:販売|税込み|想定)?(?:価格|料金|単価|値段|利用料|費用|コスト|定価)は)([^、。のはがを「」\d]{2,20})[」』]?は、?1(?:台|個|枚|本|つ|セット|ユニット|システム)(?:当たり|あたり|につき)?(?:約|およそ)?$/

/** 日本語版の料金は, 最上位プランは月200ドル. */
const PRICED =
  /(?:^|[、。の「])([^、。のはがを「」\d]{1,12}(?:版|プラン|コース|パス|会員権|モデル|装置|端末|ノード))[」』]?(?:の(?:利用)?(?:料金|価格|月額(?:料金)?|年額|単価|値段|会費)[はが]|は、?[月年]額?)[^。はが]{0,10}$/

/** A plan of whatever is spoken of. */
const OF_ANY_WARE =
  /^(?:有料|無料|法人|個人|上位|下位|最上位|標準|基本|通常|月額|年額|企業|一般|学生|家庭)(?:版|プラン|コース)$/

/** 同チップの単価は. */
const SAME_WARE = /(?:同|この)(?:チップ|製品|商品|半導体|GPU|機種|モデル|サービス|装置|プラン|端末|サーバー)/

/** A product, a model or a chip that is sold; of those before the figure the nearest. */
export function findWare(context: ObjectContext): EntityRef | null {
  const { text, quantity } = context.place
  const priced = context.mentions.find(
    (one) =>
      one.start >= quantity.end &&
      ['product', 'model'].includes(one.ref.kind) &&
      /^の[^、。はが「」『』]{0,10}[「『]?$/.test(text.slice(quantity.end, one.start)),
  )
  if (priced !== undefined) return priced.ref
  const ware = nearest(context, (one) => ['product', 'model', 'chip'].includes(one.ref.kind), 0)
  if (ware !== null) return ware.ref
  const { discourse, subject, metric } = context
  if (SAME_WARE.test(text.slice(context.place.sentence.start, quantity.start))) return discourse.things.ware
  const words = text.slice(context.place.sentence.start, quantity.start)
  const one = ONE_OF.exec(words)?.[1] ?? PRICED.exec(words)?.[1]
  if (metric === 'price' && one !== undefined && !OF_ANY_WARE.test(one)) return other(one)
  if (metric !== 'price') return null
  // ・ラムダ:2ドル, under a line on what H100s cost.
  const { start } = context.place.sentence
  const isOfChips = discourse.dates.listRate !== null && discourse.things.ware?.kind === 'chip'
  if (isOfChips && isListLine(text.slice(start, start + 4))) return discourse.things.ware
  const last = discourse.things.model
  if (last !== null && (last.owner === null || last.owner.key === subject?.key)) return last.ref
  const product = discourse.things.products.get(subject?.key ?? '') ?? null
  if (product !== null) return product
  // 利用料は1ノード1時間1320円: of the machine that the text is about.
  const { site, mainSite } = discourse.things
  const machine = site ?? mainSite
  if (machine?.kind === 'facility' && /利用料|使用料/.test(words) && /1(?:ノード|基|時間|CPU|GPU)/.test(words))
    return machine
  // 「X」はおいくらですか。: of what the sentence before spoke of.
  return discourse.things.wareAge <= 1 && isSold(discourse.things.ware, context) ? discourse.things.ware : null
}

/** Whoever's price it is makes the chip, or it is nobody's. */
function isSold(ware: EntityRef | null, { subject, discourse, place: { text, quantity } }: ObjectContext): boolean {
  if (ware === null || /^の[「『]/.test(text.slice(quantity.end))) return false
  const owner = discourse.catalog.get(ware.key)?.ownerKey ?? null
  return owner === null || subject === null || owner === subject.key
}

/** 「ヒナタグリッド」では「H200」を768基搭載し: the service that chips are put up for. */
export function findHost({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const host = mentions.filter(
    (one) =>
      one.ref.kind === 'product' &&
      one.end <= quantity.start &&
      (/^[」』]?(?:では?|に(?:は)?)(?![よつ対関])(?!は?ある)/.test(text.slice(one.end, sentence.end)) ||
        (/^[」』]?[はがも]/.test(text.slice(one.end, sentence.end)) &&
          /^[^、。]{0,24}(?:動か|積[みむん]|載せ|搭載|備え|束ね|つな|並べ|使[いうっ]|用い)/.test(
            text.slice(quantity.end),
          )) ||
        /^[」』]?\([^()]{0,16}$/.test(text.slice(one.end, quantity.start))),
  )
  return host.at(-1)?.ref ?? quotedHost(text.slice(sentence.start, quantity.start), mentions, sentence.start)
}

/** 「X」は3744基を1.8MWで動かしていた, 「X」の消費電力は: the machine that draws it. */
export function findRunning({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const machine = mentions.findLast(
    ({ ref, end }) =>
      ref.kind === 'product' &&
      end <= quantity.start &&
      (/^[」』]?の(?:消費電力|電力|受電)/.test(text.slice(end, end + 8)) ||
        (/^[」』]?[はがも]/.test(text.slice(end, end + 2)) &&
          (/消費電力|電力[はがを]/.test(text.slice(end, quantity.start)) ||
            RUNS_ON.test(text.slice(quantity.end, sentence.end))))),
  )
  return machine?.ref ?? null
}

const RUNS_ON =
  /^(?:ほど|程度|前後|弱|強)?(?:の電力)?(?:で|を)[^、。]{0,6}(?:動[かい]|稼働|消費|食[うい]|使[いうっ]|要)/

/** ムンバイの「NM1」で8000基を動かす, 「A」向けのシステムには1600基を積む: what nobody knows but by its quotation marks. */
function quotedHost(words: string, mentions: readonly Mention[], offset: number): EntityRef | null {
  const found = findMatches(words, QUOTED_HOST).at(-1)
  if (found === undefined) return null
  const [whole, name = '', behind = ''] = found
  const at = offset + found.index
  const isKnown = mentions.some(
    (one) =>
      one.start >= at && one.end <= at + whole.length && !['facility', 'product', 'place'].includes(one.ref.kind),
  )
  return isKnown ? null : other(`${name}${behind}`)
}

const QUOTED_HOST =
  /(?:(?<=[市町村区州県都府ァ-ヴー]の)|(?=[「『][^「」『』]*[」』]向け))[「『]([^「」『』]{2,20})[」』](向けの?(?:システム|クラスター|計算機|設備))?(?:では?|に(?:は)?)(?![よつ対関])[^「」、。はが]{0,12}(?:「[^「」]*」を?|[A-Z][A-Za-z0-9 ]*(?:を|が))?[^「」、。はが]{0,8}$/g

/** The product of a count of users: the sentence's own, else the one that was spoken of last as its owner's. */
export function findUsed(context: ObjectContext): EntityRef | null {
  const { discourse, subject, place } = context
  const own = findProduct(context)
  if (own !== null) return own
  if (OF_ALL_USERS.test(place.text.slice(place.sentence.start, place.quantity.start))) return null
  const product = discourse.things.products.get(subject?.key ?? '') ?? null
  return product !== null && context.metric === 'users' && IS_PLAN.test(product.name) ? null : product
}

/** What is paid for, of which nobody counts the users. */
const IS_PLAN = /(?:Pro|Plus|Max|Ultra|Premium|Go|プロ|プラス|マックス|プレミアム|プラン)$/
const OF_ALL_USERS = /グループ|全社|全体|合計|全サービス|サービス全体/

/** 「Sora」には1日1500万ドルかかる: what is run for the money. */
export function findRun({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const run = mentions.findLast(
    ({ ref, end }) =>
      (ref.kind === 'product' || ref.kind === 'model') &&
      end <= quantity.start &&
      /^[」』]?(?:に[はも]|の(?:運営|運用|維持|稼働|提供))/.test(text.slice(end, sentence.end)),
  )
  return run?.ref ?? null
}

export function findProduct(context: ObjectContext): EntityRef | null {
  const { place, discourse, subject } = context
  const product = nearest(
    context,
    (one) => one.ref.kind === 'product' || one.ref.kind === 'chip' || one.ref.kind === 'model',
    0,
  )
  if (product === null)
    return isOfThatProduct(context) || isOfLaunch(context)
      ? (discourse.things.products.get(subject?.key ?? '') ?? null)
      : null
  // 「X・プロ」は月3000円で、契約者は: of what the sentence is about.
  if (/^[」』]?は/.test(place.text.slice(product.end))) return product.ref
  // A new topic between the two speaks of something else.
  return /[。]|は[^、。]{0,30}、[^、。]{0,20}は/.test(place.text.slice(product.end, place.quantity.start))
    ? null
    : product.ref
}

const HOPED_FOR =
  /(?:年間|初年度|\d年後|発売後|提供開始後)[^。]{0,12}(?:売上|売り上げ)[^。]{0,24}(?:目指|見込|目標|計画)/
const SELLS: readonly Metric[] = ['price', 'users', 'subscribers']

/** 月額料金は3000円。年間売上高15億円を目指す: what is hoped for of the thing whose price was just told. */
function isOfLaunch({ place: { text, sentence }, metric, discourse }: ObjectContext): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (metric !== 'revenue' || !HOPED_FOR.test(words) || /全社|連結|全体|通期|月期/.test(words)) return false
  return SELLS.some((one) => discourse.things.figures.get(one)?.object?.kind === 'product')
}

/** 同サービスの売上高は51億円. */
function isOfThatProduct({ place: { text, sentence, quantity } }: ObjectContext): boolean {
  const words = text.slice(sentence.start, quantity.start)
  return words.includes('同') && /同(?:サービス|製品|商品|アプリ|ソフト)/.test(words)
}
