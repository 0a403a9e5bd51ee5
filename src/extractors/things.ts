// What a text has spoken of beside organisations: the model, the site, the partner that a later figure is of unnamed.
import type { Catalog, Entity } from '#catalog/catalog.ts'
import type { EntityRef, Metric } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { type Case, caseOf } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { type Mention, toRef } from './mentions.ts'
import { programmeIn } from './programmes.ts'
import { readRound } from './rounds.ts'
import { isCountry, isSite, siteIn } from './sites.ts'

export interface Things {
  /** The model or product that it spoke of last. */
  model: { ref: EntityRef; owner: EntityRef | null } | null
  /** The one that the article is about. */
  mainModel: { ref: EntityRef; owner: EntityRef | null } | null
  /** The headline names it. */
  isMainTitled: boolean
  facility: EntityRef | null
  /** The country that money was put into last. */
  country: EntityRef | null
  /** The site that this paragraph is about. */
  site: EntityRef | null
  /** The key of whoever was the topic when the site was named. */
  siteOwner: string | null
  /** The site that the article's head is about. */
  mainSite: EntityRef | null
  /** The other side of the last deal. */
  partner: EntityRef | null
  /** With whom goods of this paragraph were said to change hands. */
  customer: EntityRef | null
  /** Who was bought or put money into by the last such sentence, had not been named before, and how many sentences ago. */
  newcomer: { ref: EntityRef; age: number } | null
  /** Who bought the topic in the last sentence. */
  buyer: EntityRef | null
  /** The keys of the companies that have been named. */
  seen: Set<string>
  /** The product that was spoken of last, by whose it is. */
  products: Map<string, EntityRef>
  /** Whose a product was when it was first spoken of. */
  makers: Map<string, EntityRef>
  /** Those of the title, to which a new paragraph returns. */
  mainProducts: ReadonlyMap<string, EntityRef>
  /** The round of funding that was named last, whose it was, and how many sentences ago. */
  round: { ref: EntityRef; owner: string | null; age: number } | null
  /** The chip whose hire the paragraph is about. */
  hired: EntityRef | null
  /** The programme or fund that was named last. */
  programme: EntityRef | null
  /** The chip, product or model that was named last. */
  ware: EntityRef | null
  /** How many sentences ago. */
  wareAge: number
  /** The object of the paragraph's last figure, by metric. */
  figures: Map<Metric, { object: EntityRef | null; subject: EntityRef | null }>
  /** The chip of the paragraph's last count of them. */
  counted: EntityRef | null
}

/** @param inTitle the mentions of the article's title */
export function openThings(title: string, inTitle: readonly Mention[], catalog: Catalog): Things {
  const models = inTitle.filter((one) => one.ref.kind === 'model' || (isNewProduct(one) && IS_ON_MODELS.test(title)))
  const [model] = models
  const mainProducts = new Map(
    inTitle.flatMap(({ ref, entity }) =>
      ref.kind === 'product' && entity?.ownerKey != null ? [[entity.ownerKey, ref] as const] : [],
    ),
  )
  const titled = model === undefined ? null : { ref: model.ref, owner: ownerOf(model.entity, catalog) }
  return {
    model: titled,
    mainModel: models.length === 1 ? titled : null,
    isMainTitled: models.length === 1,
    facility: null,
    country: null,
    site: null,
    siteOwner: null,
    mainSite: siteInTitle(title, inTitle),
    partner: null,
    customer: null,
    newcomer: null,
    buyer: null,
    seen: new Set(),
    products: new Map(mainProducts),
    makers: new Map(),
    mainProducts,
    round: null,
    hired: null,
    programme: null,
    ware: null,
    wareAge: 0,
    counted: null,
    figures: new Map(),
  }
}

/** 松江に開発拠点: a headline leaves the verb out. */
const SITED_IN_TITLE =
  /^(?:市|町|村|県|州|郡)?(?:に|へ|で)、?[^、。　 ]{0,16}(?:拠点|データセンター|DC|工場|キャンパス|施設|発電所|研究所|計算基盤|計算センター|棟|スパコン)(?:$|[、。　 をへ「新建着稼])/

/** 堺のデータセンターを来秋稼働へ. */
function siteInTitle(title: string, inTitle: readonly Mention[]): EntityRef | null {
  const whole = { text: title, sentence: { start: 0, end: title.length } }
  const facility = inTitle.find((one) => one.ref.kind === 'facility' && !isCompany(one))
  if (facility !== undefined) return facility.ref
  const quoted = /[「『]/.test(title) ? siteIn(title) : null
  if (quoted !== null) return quoted
  const place = inTitle.find(
    (one) =>
      one.ref.kind === 'place' &&
      !isCountry(one.ref) &&
      (isSite(whole, one) || SITED_IN_TITLE.test(title.slice(one.end))),
  )
  return place?.ref ?? null
}

/** Before a line that is none of a list: its figures are of sites that it names itself. */
export function enterLine(things: Things): void {
  things.site = null
}

const MODELS_ARE_SPOKEN_OF =
  /モデル|パラメータ|トークン|文脈|(?:訓練|学習|開発)費|コンテキスト|LLM|言語AI|生成AI|公開|^[■●◆□▼◇◎★]|[」』]。?$/

const IS_ON_MODELS = /モデル|LLM|パラメータ/
/** 本モデルの文脈は: the one that the text is about. */
export function isOnMainModel(words: string): boolean {
  return (words.includes('本') || words.includes('当')) && MAIN_MODEL.test(words)
}

const MAIN_MODEL = /(?<![一-龠])(?:本|当)(?:モデル|LLM|AI|製品|サービス)/

const IS_WARE: ReadonlySet<EntityRef['kind']> = new Set(['chip', 'product', 'model'])

function isNewProduct({ ref, entity }: Pick<Mention, 'ref' | 'entity'>): boolean {
  return ref.kind === 'product' && entity === null
}

export interface Sentence {
  text: string
  sentence: Span
  mentions: readonly Mention[]
}

export function rememberModel(things: Things, { text, sentence, mentions }: Sentence, catalog: Catalog): void {
  if (hasSign(text, sentence, SIGN.marks))
    things.programme = programmeIn(text.slice(sentence.start, sentence.end)) ?? things.programme
  const ware = mentions.findLast(({ ref }) => IS_WARE.has(ref.kind))
  things.wareAge = ware === undefined ? things.wareAge + 1 : 1
  things.ware = ware?.ref ?? things.ware
  const isOnModels = mentions.some(isNewProduct) && MODELS_ARE_SPOKEN_OF.test(text.slice(sentence.start, sentence.end))
  const model = mentions.findLast((one) => one.ref.kind === 'model' || (isOnModels && isNewProduct(one)))
  const isMain = things.mainModel !== null && isOnMainModel(text.slice(sentence.start, sentence.end))
  if (isMain) things.model = things.mainModel
  else if (model !== undefined) things.model = { ref: model.ref, owner: ownerOf(model.entity, catalog) }
  if (sentence.start === 0) things.mainModel ??= things.model
}

/** Behind a sentence that turned to somebody else, and named no model: the last one is not his. */
export function leaveModel(things: Things, { key }: EntityRef, mentions: readonly Mention[]): void {
  const owner = things.model?.owner ?? null
  if (owner !== null && owner.key !== key && !mentions.some(({ ref }) => ref.kind === 'model')) things.model = null
}

/** Before a paragraph: its figures have wholes of their own. */
export function enterParagraph(things: Things): void {
  things.figures.clear()
  things.newcomer = null
  things.hired = null
  things.customer = null
  things.counted = null
  // Of one maker's models the text goes back to that of the headline.
  const { model, mainModel } = things
  if (things.isMainTitled && model?.owner?.key === mainModel?.owner?.key) things.model = mainModel
  for (const [owner, ref] of things.mainProducts) things.products.set(owner, ref)
}

export function rememberFigure(
  things: Things,
  metric: Metric,
  object: EntityRef | null,
  subject: EntityRef | null,
): void {
  things.figures.set(metric, { object, subject })
  // A paragraph is about the site that a figure of it was found to be of.
  const isOfSite = object !== null && (object.key === things.facility?.key || object.key === things.mainSite?.key)
  if (!isOfSite) return
  things.site = object
  things.siteOwner = subject?.key ?? things.siteOwner
}

/** @param topic whom the text is about behind the sentence */
export function rememberProducts(
  things: Things,
  { text, sentence, mentions }: Sentence,
  topic: EntityRef | null,
): void {
  for (const { ref, entity } of mentions) {
    const owner = entity?.ownerKey ?? topic?.key ?? ''
    if (ref.kind === 'product') things.products.set(owner, ref)
    if (isNewProduct({ ref, entity }) && topic !== null && !things.makers.has(ref.key))
      things.makers.set(ref.key, topic)
  }
  if (things.round !== null) things.round.age++
  const round = readRound(text, sentence)
  if (round !== null) things.round = { ref: round, owner: topic?.key ?? null, age: 0 }
}

/**
 * @param organisations those of the sentence that can be dealt with
 * @param topic whom the text is about behind the sentence
 */
export function rememberPartner(
  things: Things,
  { text, sentence }: Pick<Sentence, 'text' | 'sentence'>,
  organisations: readonly Mention[],
  topic: EntityRef | null,
): void {
  if (things.newcomer !== null) things.newcomer.age++
  things.buyer = null
  if (organisations.length === 0) return
  const behind = ({ end }: Span) => text.slice(end, sentence.end)
  if (hasSign(text, sentence, SIGN.sale))
    things.buyer = organisations.find((one) => one.ref.key !== topic?.key && IS_BUYER.test(behind(one)))?.ref ?? null
  const fresh = hasSign(text, sentence, SIGN.newcomer)
    ? organisations.filter(
        (one) => one.ref.key !== topic?.key && !things.seen.has(one.ref.key) && isPutInto(text, one, sentence),
      )
    : []
  const newcomer = fresh.length === 1 ? fresh[0] : undefined
  if (newcomer !== undefined) things.newcomer = { ref: newcomer.ref, age: 0 }
  for (const { ref } of organisations) things.seen.add(ref.key)
  if (hasSign(text, sentence, SIGN.trade)) {
    const customer = organisations.findLast(
      (one) => one.ref.key !== topic?.key && DEALT_WITH.has(caseOf(text, one.end, sentence.end)),
    )
    if (customer !== undefined) things.customer = customer.ref
  }
  if (!hasSign(text, sentence, SIGN.partner)) return
  const partner = organisations.findLast(
    // 【フェルトホーフェン】: where it is told from.
    (one) => one.ref.key !== topic?.key && !/^[^【「」]{0,12}】/.test(behind(one)),
  )
  if (partner !== undefined) things.partner = partner.ref
}

const DEALT_WITH: ReadonlySet<Case> = new Set<Case>(['dative', 'source', 'companion'])

/** ウィンドサーフを買収した: a product that stands for its makers. */
export function isGoods(text: string, { ref, end }: Mention): boolean {
  return ref.kind === 'product' && /^[」』]?(?:を[^、。はが]{0,10}買収|の買収)/.test(text.slice(end, end + 20))
}
/** XはYの傘下に入った。買収額は…: of Y. */
const IS_BUYER =
  /^(?:グループ|社)?(?:の(?:傘下に入|(?:完全)?子会社(?:に|と)な|(?:買収|買い取り)(?:提案|案|の(?:提案|申し出|打診)))|からの(?:買収|買い取り)|に(?:買収され|買い取られ|買われ|引き取られ|身売り|身を売|事業を売却|株式を売却|譲渡)|へ(?:の)?身売り|から[^、。はが]{0,8}(?:買収|買い取り)(?:を|の)(?:提案|打診|持ちかけ))/

/** Xを買収する, Xに出資する; not Xから. */
function isPutInto(text: string, { end }: Span, sentence: Span): boolean {
  return ['accusative', 'dative'].includes(caseOf(text, end, sentence.end))
}

/** A project without an owner (スターゲート) acts as a company does. */
export function isCompany({ ref, entity }: Mention): boolean {
  return ref.kind === 'organisation' || (ref.kind === 'facility' && entity !== null && entity.ownerKey === null)
}

/** 新潟県柏崎市 is the town, and not its prefecture. */
export function authorityRef(whole: string): EntityRef {
  const name = whole.replace(/^(?:北海道|[一-龠]{2,3}[都府県])(?=.+[市町村区]$)/, '')
  return { key: foldName(name), name, kind: 'organisation' }
}

export function ownerOf(entity: Entity | null, catalog: Catalog): EntityRef | null {
  if (entity === null || entity.ownerKey === null) return null
  const owner = catalog.get(entity.ownerKey)
  return owner === null ? null : toRef(owner)
}
