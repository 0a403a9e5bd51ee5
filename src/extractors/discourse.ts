// What an article is about at each point: the company that 同社, "it" and an omitted subject stand for.

import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef, Metric } from '#domain/claim.ts'
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import type { Tokenize } from '#domain/token.ts'
import { type Case, caseOf, isPublicBody } from './languages/ja-grammar.ts'
import type { NameBook } from './languages/ja-name-book.ts'
import { findPlaces } from './languages/ja-names.ts'
import { placeRef } from './languages/ja-naming.ts'
import { openTimeline, type Timeline } from './languages/ja-timeline.ts'
import { findJapaneseNames, findKnown, type Mention } from './mentions.ts'
import { actorOf } from './owners.ts'
import { openThings, type Things } from './things.ts'

export interface Discourse {
  catalog: Catalog
  /** What the whole article is about: by its title, else by its first sentence. */
  main: EntityRef | null
  /** The headline names it. */
  hasLead: boolean
  /** The organisation that the text is about here; null while none has been named. */
  topic: EntityRef | null
  /** Whom a new paragraph goes back to, where only this one is about another. */
  passedBy: EntityRef | null
  /** The organisation named last, which 同社 stands for. */
  recent: EntityRef | null
  /** The one that was named last and was not the topic then: あちら. */
  other: EntityRef | null
  /** By whose words the text is: 当社. */
  self: EntityRef | null
  /** Whose the sentence's last figure was said to be in so many words. */
  owner: EntityRef | null
  /** The company that was said to be set up. */
  founded: EntityRef | null
  /** The keys of those who tell of others by trade. */
  tellers: Set<string>
  person: Mention | null
  /** The local authorities that were named last, by the last sign of their names. */
  authorities: Map<string, string>
  /** Whose words the text reports here. */
  speaker: EntityRef | null
  /** How many sentences ago that was. */
  speakerAge: number
  /** Whose disclosures the rest of the paragraph sums up. */
  reported: EntityRef | null
  /** Whose figures the line of a list gives: ・ガートナー:. */
  lineTeller: EntityRef | null
  things: Things
  market: EntityRef | null
  dates: Timeline
  /** The company of the heading that this block stands under. */
  heading: EntityRef | null
  /** The label of this line, where it is one of a list. */
  label: string | null
  /** Of the paragraph's last figure of money. */
  metric: Metric | null
  /** What the lines of this list tell of, each in its turn. */
  listed: Metric | null
  /** The words of the sentence that is being read. */
  sentence: string
  /** What the sentence before asks the number of. */
  asked: Metric | null
  /** The keys of companies whose figures are told as segments of the whole. */
  units: Set<string>
  /** Which names that nobody knows are those of companies, by their keys. */
  firms: Map<string, boolean>
  /** Whose subsidiary a company was said to be, by its key. */
  parents: Map<string, EntityRef>
  /** Who was sued or fined last. */
  defendant: EntityRef | null
  /** The two that were spoken of last: 前者, 後者. */
  pair: readonly [EntityRef, EntityRef] | null
  /** What the last sentence that told of a deal was about: 金額は… goes on with it. */
  deal: Metric | null
  /** Of the article's last figure of money. */
  lastMoney: Metric | null
  /** Of the paragraph's last figure of persons, and of its last figure of any kind. */
  staff: Metric | null
  lastMetric: Metric | null
  /** This paragraph has counted accelerators. */
  countsChips: boolean
  /** The headline speaks of them. */
  isOnChips: boolean
  /** It tells of jobs that are cut. */
  isOnCuts: boolean
  /** It has spoken of them. */
  speaksOfChips: boolean
}

export function openDiscourse(
  article: ArticleText,
  { catalog, tokenize }: { catalog: Catalog; tokenize: Tokenize },
  names: NameBook | null,
): Discourse {
  const inTitle = mentionsInTitle(article.title, catalog, names)
  const places = placesInTitle(article, inTitle, tokenize)
  const lead = leadOf(article, inTitle, catalog)
  return {
    catalog,
    main: lead,
    hasLead: lead !== null,
    topic: lead,
    passedBy: null,
    recent: lead,
    other: null,
    self: null,
    owner: null,
    founded: null,
    tellers: new Set(),
    person: null,
    authorities: new Map(),
    speaker: null,
    speakerAge: 0,
    reported: null,
    lineTeller: null,
    things: openThings(article.title, [...inTitle, ...places], catalog),
    heading: null,
    label: null,
    market: null,
    dates: openTimeline(article.publishedAt, article.title),
    metric: null,
    listed: null,
    sentence: '',
    asked: null,
    units: new Set(),
    firms: new Map(),
    parents: new Map(),
    defendant: null,
    pair: null,
    deal: null,
    lastMoney: null,
    staff: null,
    lastMetric: null,
    countsChips: false,
    isOnCuts: /人員削減|人員整理|解雇|リストラ|(?:希望|早期)退職|レイオフ/.test(article.title),
    isOnChips: SPEAKS_OF_CHIPS.test(article.title),
    speaksOfChips: false,
  }
}

export const SPEAKS_OF_CHIPS =
  /[GTN]PU|AI(?:向け|用)?の?半導体|AIチップ|(?:推論|学習|訓練)(?:用|向け)?の?(?:チップ|半導体|「)|アクセラレータ|画像処理半導体|(?:自前|独自|自社(?:開発|設計|製)?|先端|専用|最先端)の?(?:半導体|チップ)/

function mentionsInTitle(title: string, catalog: Catalog, names: NameBook | null): Mention[] {
  const known = findKnown(title, catalog)
  const sentence = { start: 0, end: title.length }
  return names === null ? known : findJapaneseNames(title, [{ sentence, known, tokens: null }], names).flat()
}

/** 南砺のデータセンター: places that the analyser alone knows, or the line that says where a text was written. */
function placesInTitle({ title, text }: ArticleText, inTitle: readonly Mention[], tokenize: Tokenize): Mention[] {
  if (!SPEAKS_OF_SITES.test(title)) return []
  const town = /^【([^【】()（）]{2,8})】/.exec(text)?.[1]
  const at = town === undefined ? -1 : title.indexOf(town)
  const told =
    town === undefined || at < 0
      ? []
      : [{ start: at, end: at + town.length, ref: placeRef(town), entity: null, isVoice: false }]
  return [...told, ...findPlaces(tokenize(title), 0)].filter((one) =>
    inTitle.every(({ start, end }) => end <= one.start || one.end <= start),
  )
}

const SPEAKS_OF_SITES =
  /拠点|センター|DC|工場|キャンパス|施設|発電|電力|原発|研究所|基盤|棟|スパコン|建[てつ設]|新設|増設|着工|誘致|進出|立地|稼働|団地|計画|用地|跡地|構想|GW|MW|ワット|クラスター/

const LESSER: ReadonlySet<Case> = new Set<Case>(['dative', 'companion', 'accusative', 'source', 'according'])

/** Whom a headline is about: the first company that is not merely dealt with, else the maker of what it names. */
function leadOf({ title }: ArticleText, inTitle: readonly Mention[], catalog: Catalog): EntityRef | null {
  // 韓国政府、GPU26万枚確保へ: but a state that gives is told of whom it gives to.
  const state = inTitle.find(
    ({ ref, end }) => /政府$|[Gg]overnment$/.test(ref.name) && /^[、が]/.test(title.slice(end)),
  )
  const isFirst = state !== undefined && /^(?:【[^】]*】)?$/.test(title.slice(0, state.start))
  if (state !== undefined && isFirst && !GIVES.test(title)) return state.ref
  const companies = inTitle.filter((one) => canLead(one) && !isFigureOfSpeech(title, one))
  const acting = companies.find((one) => !LESSER.has(caseOf(title, one.end, title.length)))
  // インド、開発にXを選定: of the state, and not of whom it deals with.
  if (acting === undefined && OF_STATE.test(title)) return null
  const company = acting ?? companies[0]
  if (company !== undefined) return company.ref
  const thing = inTitle.find(
    ({ ref }) => ref.kind !== 'organisation' && ref.kind !== 'person' && ref.kind !== 'chip' && ref.kind !== 'place',
  )
  return thing === undefined ? null : actorOf(thing, catalog)
}

const OF_STATE =
  /^(?:【[^】]*】)?(?:米国?|中国|日本|韓国|インド|英国?|仏|独|EU|欧州|台湾|カナダ|サウジ|UAE)(?:政府)?、[^、]{0,24}(?:選定|採用|選ぶ|選び|指定)/

const GIVES = /補助|助成|支援|交付|融資|出資|規制|許可|認可|承認|禁止|制裁|罰金|提訴|警告|調査|要求|圧力/

function canLead({ ref, isVoice }: Mention): boolean {
  return ref.kind === 'organisation' && !isVoice && !isPublicBody(ref.name) && !isGroup(ref.name)
}

/** 大手4社, 外部投資家: words for many, which no later sentence goes back to. */
export const isGroup = perName((name) =>
  /\d社$|業界(?:全体)?$|産業$|[一-龠ァ-ヴーA-Z]{2}(?:会社|メーカー|業者|研究室)$|企業$|投資家$|^民間$|スタートアップ$|ハイパースケーラー$|ベンチャーキャピタル$|メガバンク$|大手(?:各社)?$/.test(
    name,
  ),
)

/** 「中国版エヌビディア」 is not about エヌビディア. */
function isFigureOfSpeech(title: string, { start }: Span): boolean {
  return /[「『][^「」『』]*(?:版|系|型|の)$/.test(title.slice(0, start))
}
