// What an article is about at each point: the company that 同社, "it" and an omitted subject stand for.
import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { EntityRef, Metric, Stance } from '#domain/claim.ts'
import { foldName, type Language, type Span } from '#domain/text.ts'
import {
  type AnaphorKind,
  type Case,
  caseOf,
  findAnaphors,
  isInRelative,
  isListLine,
  isPublicBody,
  isTopicOwner,
  scanLabel,
  skipBelongings,
} from './languages/ja-grammar.ts'
import type { NameBook } from './languages/ja-name-book.ts'
import { COUNTRIES } from './languages/ja-name-words.ts'
import { findMarket } from './languages/ja-names.ts'
import { findJapaneseRoles, type Roles, sayingOf } from './languages/ja-roles.ts'
import { openTimeline, type Timeline } from './languages/ja-timeline.ts'
import { findJapaneseNames, findKnown, type Mention, toRef } from './mentions.ts'
import type { Place } from './near.ts'
import {
  enterLine,
  enterParagraph,
  isCompany,
  openThings,
  ownerOf,
  rememberModel,
  rememberPartner,
  rememberProducts,
  rememberSite,
  type Things,
} from './things.ts'

export interface Discourse {
  language: Language
  catalog: Catalog
  /** What the whole article is about: by its title, else by its first sentence. */
  main: EntityRef | null
  /** The headline names it. */
  hasLead: boolean
  /** The organisation that the text is about here; null while none has been named. */
  topic: EntityRef | null
  /** The organisation named last, which 同社 stands for. */
  recent: EntityRef | null
  person: Mention | null
  /** Whose words the text reports here. */
  speaker: EntityRef | null
  /** How many sentences ago that was. */
  speakerAge: number
  things: Things
  market: EntityRef | null
  dates: Timeline
  /** The company of the heading that this block stands under. */
  heading: EntityRef | null
  /** The label of this line, where it is one of a list. */
  label: string | null
  /** Of the paragraph's last figure of money. */
  metric: Metric | null
  /** The words of the sentence that is being read. */
  sentence: string
  /** The keys of companies whose figures are told as segments of the whole. */
  units: Set<string>
  /** The two that were spoken of last: 前者, 後者. */
  pair: readonly [EntityRef, EntityRef] | null
  /** Of the article's last figure of money. */
  lastMoney: Metric | null
  /** Of the paragraph's last figure of persons, and of its last figure of any kind. */
  staff: Metric | null
  lastMetric: Metric | null
  /** This paragraph has counted accelerators. */
  countsChips: boolean
}

export interface ResolvedRoles {
  subject: EntityRef | null
  attribution: EntityRef | null
  saying: Stance | null
  /** A company of the subject's own, whose figure it is: a segment. */
  unit: EntityRef | null
  /** An officer of the subject says so. */
  isOwn: boolean
  rules: string[]
}

export function openDiscourse(
  article: ArticleText,
  { catalog }: { catalog: Catalog },
  names: NameBook | null,
): Discourse {
  const inTitle = mentionsInTitle(article.title, catalog, names)
  const lead = leadOf(article, inTitle, catalog)
  return {
    language: article.language,
    catalog,
    main: lead,
    hasLead: lead !== null,
    topic: lead,
    recent: lead,
    person: null,
    speaker: null,
    speakerAge: 0,
    things: openThings(inTitle, catalog),
    heading: null,
    label: null,
    market: null,
    dates: openTimeline(article.publishedAt, article.title),
    metric: null,
    sentence: '',
    units: new Set(),
    pair: null,
    lastMoney: null,
    staff: null,
    lastMetric: null,
    countsChips: false,
  }
}

function mentionsInTitle(title: string, catalog: Catalog, names: NameBook | null): Mention[] {
  const known = findKnown(title, catalog)
  const whole = { start: 0, end: title.length }
  return names === null ? known : findJapaneseNames(title, whole, known, names, null)
}

const LESSER: ReadonlySet<Case> = new Set<Case>(['dative', 'companion', 'accusative', 'source', 'according'])

/** Whom a headline is about: the first company that is not merely dealt with, else the maker of what it names. */
function leadOf({ title, language }: ArticleText, inTitle: readonly Mention[], catalog: Catalog): EntityRef | null {
  const companies = inTitle.filter((one) => canLead(one) && !isFigureOfSpeech(title, one))
  const acting =
    language === 'ja' ? companies.find((one) => !LESSER.has(caseOf(title, one.end, title.length))) : undefined
  const company = acting ?? companies[0]
  if (company !== undefined) return company.ref
  const thing = inTitle.find(
    (one) => one.ref.kind !== 'organisation' && one.ref.kind !== 'person' && one.ref.kind !== 'chip',
  )
  return thing === undefined ? null : actorOf(thing, catalog)
}

function canLead({ ref, isVoice }: Mention): boolean {
  return ref.kind === 'organisation' && !isVoice && !isPublicBody(ref.name) && !isGroup(ref.name)
}

/** 大手4社, 外部投資家: words for many, which no later sentence goes back to. */
function isGroup(name: string): boolean {
  return /\d社$|企業$|投資家$|^民間$|スタートアップ$/.test(name)
}

/** 「中国版エヌビディア」 is not about エヌビディア. */
function isFigureOfSpeech(title: string, { start }: Span): boolean {
  return /[「『][^「」『』]*(?:版|系|型|の)$/.test(title.slice(0, start))
}

/**
 * Before a sentence: a new paragraph returns to what the article is about; a heading's company is the topic of all that
 * stands under it, a label's company that of its line.
 */
export function enterSentence(discourse: Discourse, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const line = text.slice(sentence.start, sentence.end)
  discourse.sentence = line
  if (isParagraphStart(text, sentence.start)) {
    discourse.heading = null
    discourse.countsChips = false
    discourse.staff = null
    discourse.lastMetric = null
    enterParagraph(discourse.things)
  }
  if (!isLineStart(text, sentence.start)) return
  const isListed = isListLine(line.slice(0, 4))
  // What a headline names is gone back to; what merely came first is not.
  discourse.topic = discourse.heading ?? (discourse.hasLead ? discourse.main : discourse.topic) ?? discourse.topic
  discourse.recent = discourse.topic ?? discourse.recent
  discourse.label = null
  if (!isListed) {
    enterLine(discourse.things)
    discourse.speaker = null
    discourse.metric = null
  }
  if (isHeading(line)) enterHeading(discourse, line, mentions)
  else enterLabel(discourse, line, sentence, mentions)
}

/** ■リベリオン（韓国）, ■テンセント「Hunyuan-A13B」: whose block begins. */
function enterHeading(discourse: Discourse, line: string, mentions: readonly Mention[]): void {
  const owner = mentions.find(canOwn) ?? mentions.find((one) => isCompany(one))
  if (owner === undefined) return
  discourse.heading = owner.ref.kind === 'organisation' ? owner.ref : actorOf(owner, discourse.catalog)
  discourse.topic = discourse.heading
  discourse.recent = discourse.heading
  discourse.things.model = null
  const named = scanLabel(line)
  if (named !== null && /部門|事業|セグメント/.test(line)) discourse.label = line.slice(named.start, named.end)
}

function enterLabel(discourse: Discourse, line: string, sentence: Span, mentions: readonly Mention[]): void {
  const label = scanLabel(line)
  if (label === null) return
  const span = { start: sentence.start + label.start, end: sentence.start + label.end }
  const owner = mentions.find((one) => one.start >= span.start && one.end <= span.end + 1 && canOwn(one))
  if (owner !== undefined) {
    const isOfTopic = owner.entity === null && owner.ref.kind !== 'organisation'
    if (!isOfTopic) discourse.topic = actorOf(owner, discourse.catalog)
    discourse.recent = discourse.topic
  } else if (isListLine(line)) discourse.label = line.slice(label.start, label.end)
}

/** ■リベリオン（韓国）: a line of its own that a sign opens and no full stop ends. */
function isHeading(line: string): boolean {
  return (
    /^(?:[■●◆□▼◇◎★【〈《]|\d{1,2}[).]|[①-⑳])/.test(line) &&
    line.length <= 40 &&
    !/[。]/.test(line) &&
    !/[:：　]/.test(line)
  )
}

/** Behind a sentence: whoever it was about is the topic of the next. */
export function passSentence(discourse: Discourse, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const organisations = mentions.filter(
    (one) => isCompany(one) && !one.isVoice && !isPublicBody(one.ref.name) && !isGroup(one.ref.name),
  )
  discourse.speakerAge++
  rememberPair(
    discourse,
    text,
    sentence,
    mentions.filter((one) => isCompany(one) && !one.isVoice),
  )
  discourse.person = mentions.filter((one) => one.ref.kind === 'person').at(-1) ?? discourse.person
  rememberModel(discourse.things, { text, sentence, mentions }, discourse.catalog)
  const topic =
    discourse.language === 'ja'
      ? (topicOf(text, sentence, organisations, discourse) ?? makerOfTopic(discourse, text, sentence, mentions))
      : organisations[0]?.ref
  if (topic !== undefined && topic !== null && !isUnitOf(topic, discourse)) discourse.topic = topic
  discourse.topic ??= organisations[0]?.ref ?? discourse.things.model?.owner ?? null
  discourse.main ??= discourse.topic
  rememberSite(discourse.things, { text, sentence, mentions }, discourse.topic)
  rememberProducts(discourse.things, { text, sentence, mentions }, discourse.topic)
  rememberPartner(discourse.things, text.slice(sentence.start, sentence.end), organisations, discourse.topic)
  const speaker = mentions.find((one) => one.isVoice && caseOf(text, one.end, sentence.end) === 'topic')
  if (speaker !== undefined) {
    discourse.speaker = speaker.ref
    discourse.speakerAge = 1
  }
  const acting = organisations.find(
    (one) => caseOf(text, one.end, sentence.end) === 'nominative' && !JOINS.test(text.slice(one.end, sentence.end)),
  )
  discourse.recent = topic ?? acting?.ref ?? voiceOf(text, sentence, mentions, organisations) ?? discourse.topic
}

/** 前者 and 後者 of the sentence to come. */
function rememberPair(discourse: Discourse, text: string, sentence: Span, organisations: readonly Mention[]): void {
  const acting = organisations.filter((one) =>
    ['topic', 'nominative', 'possessive', 'companion', 'coordinate'].includes(caseOf(text, one.end, sentence.end)),
  )
  const [first, second] = acting.filter(
    (one, index) => acting.findIndex((other) => other.ref.key === one.ref.key) === index,
  )
  if (first !== undefined && second !== undefined) discourse.pair = [first.ref, second.ref]
}

/** 同社 behind a sentence that speaks of nobody but its source is the source. */
function voiceOf(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  organisations: readonly Mention[],
): EntityRef | null {
  const voice = mentions.find(
    (one) => one.isVoice && ['according', 'topic', 'possessive'].includes(caseOf(text, one.end, sentence.end)),
  )
  const isTold = /報じ|伝え|報道/.test(text.slice(sentence.start, sentence.end))
  return voice !== undefined && organisations.length === 0 && !isTold ? voice.ref : null
}

/** グーグルクラウド in a text about アルファベット: the text is still about the whole. */
function isUnitOf({ key }: EntityRef, { units }: Discourse): boolean {
  return units.has(key)
}

/** The keys of whoever owns an entity, the nearest first. */
function ancestorsOf(key: string, catalog: Catalog): string[] {
  const found: string[] = []
  let owner = catalog.get(key)?.ownerKey ?? null
  while (owner !== null && found.length < 3) {
    found.push(owner)
    owner = catalog.get(owner)?.ownerKey ?? null
  }
  return found
}

/** Who joins in what others do, and is not what the text goes on about. */
const JOINS = /加わ|参加し|参画し|名を連ね|主導し|引き受け|拠出し|出資し|続い|追随|競合|対抗|同様/

function topicOf(
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  discourse: Discourse,
): EntityRef | null {
  const own = organisations.filter((one) => !isPublicBody(one.ref.name))
  const roleOf = (one: Mention) => caseOf(text, one.end, sentence.end)
  const isHead = (one: Mention) => isLineStart(text, sentence.start) && one.start - sentence.start <= 2
  const joins = (one: Mention) => !isHead(one) && JOINS.test(text.slice(one.end, sentence.end))
  const isAlso = (one: Mention) => skipBelongings(text, one.end, sentence.end).startsWith('も')
  const topic = own.find(
    (one) => (roleOf(one) === 'topic' && !(isAlso(one) && joins(one))) || isCleft(text, sentence, one),
  )
  if (topic !== undefined && !isAlso(topic)) return topic.ref
  const owner = own.find((one) => isTopicOwner(text, one, sentence.end))
  if (owner !== undefined) return owner.ref
  if (topic !== undefined) return topic.ref
  // が names who acts in a clause; only at the head of a paragraph, or where nobody is the topic yet, is the text about them.
  const nominative = own.find(
    (one) => roleOf(one) === 'nominative' && !joins(one) && !isInRelative(text, one.end, sentence.end),
  )
  if (nominative === undefined) return null
  const opens = isLineStart(text, sentence.start) && nominative.start - sentence.start <= 24
  const isNew = discourse.topic === null || (sentence.start === 0 && discourse.topic === discourse.main)
  return opens || isNew ? nominative.ref : null
}

/** スナップチャットの月間利用者は…: the text goes on about its maker. */
function makerOfTopic(
  discourse: Discourse,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): EntityRef | null {
  const thing = mentions.find(
    (one) =>
      (one.ref.kind === 'product' || one.ref.kind === 'model') &&
      (caseOf(text, one.end, sentence.end) === 'topic' || isTopicOwner(text, one, sentence.end)),
  )
  return thing === undefined ? null : ownerOf(thing.entity, discourse.catalog)
}

/** 先頭を走るのはDeepSeekだ。補助線は寒武紀科技（カンブリコン）だろう。 */
function isCleft(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start)
  const rest = skipBelongings(text, end, sentence.end)
  if (JOINS.test(before)) return false
  if (/のは[^、。]{0,24}$/.test(before)) return /^(?:だ|である|です|で、)/.test(rest)
  return (
    /^[^、。]{1,16}は[^、。はが]{0,16}$/.test(before) && /^(?:(?:だ|である|だろう|だった|です)?[。]?$|で、)/.test(rest)
  )
}

/** The words of a Japanese sentence that stand for names, as mentions of those names. */
export function resolveAnaphors(
  discourse: Discourse,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): Mention[] {
  if (discourse.language !== 'ja') return []
  return findAnaphors(text, sentence).flatMap(({ kind, start, end }) => {
    const ref = antecedentOf(discourse, kind, { start, end }, { text, sentence, mentions })
    return ref === null ? [] : [{ start, end, ref, entity: discourse.catalog.get(ref.key), isVoice: kind === 'press' }]
  })
}

const DEALT_WITH: ReadonlySet<Case> = new Set<Case>(['accusative', 'dative', 'companion', 'source'])
const ACTS: ReadonlySet<Case> = new Set<Case>(['topic', 'nominative'])

function antecedentOf(
  discourse: Discourse,
  kind: AnaphorKind,
  { start, end }: Span,
  { text, sentence, mentions }: { text: string; sentence: Span; mentions: readonly Mention[] },
): EntityRef | null {
  if (kind === 'press') return discourse.speaker
  if (kind === 'former') return discourse.pair?.[0] ?? null
  if (kind === 'latter') return discourse.pair?.[1] ?? null
  if (kind === 'person') return discourse.person?.ref ?? null
  if (kind === 'self') return discourse.main ?? discourse.topic
  if (kind === 'new') return discourse.main?.kind === 'facility' ? discourse.main : discourse.recent
  const before = mentions.filter(
    (one) => one.end <= start && one.ref.kind === 'organisation' && !one.isVoice && !isPublicBody(one.ref.name),
  )
  const nearest = before.at(-1)
  const roleOf = (at: number) => caseOf(text, at, sentence.end)
  // 現代自動車は同社に出資した: nobody does so to himself.
  const isDealtWith = DEALT_WITH.has(roleOf(end))
  if (nearest !== undefined && isDealtWith && ['topic', 'nominative'].includes(roleOf(nearest.end))) {
    const others = before.filter((one) => one.ref.key !== nearest.ref.key && ACTS.has(roleOf(one.end)))
    const last = [discourse.recent, discourse.topic, discourse.main].find(
      (one) => one != null && one.key !== nearest.ref.key,
    )
    return others.at(-1)?.ref ?? last ?? nearest.ref
  }
  return nearest?.ref ?? discourse.recent ?? discourse.topic
}

/** Who and what a figure is of, names put in the place of pronouns and of nothing at all. */
export function resolveRoles(
  discourse: Discourse,
  place: Place,
  mentions: readonly Mention[],
  metric: Metric,
  cue: Span | null,
): ResolvedRoles {
  const { text, sentence, quantity } = place
  const actors = mentions.filter((one) => canAct(one) || (metric === 'price' && one.ref.kind === 'chip'))
  const roles: Roles = findJapaneseRoles({ text, sentence, quantity, metric, cue, actors, breaks: place.breaks })
  const office = roles.speaker?.ref.kind === 'person' ? officeAs(roles.speaker, actors, place, discourse.catalog) : null
  const market = metric === 'market_size' ? marketOf(discourse, text.slice(sentence.start, quantity.start)) : null
  const subject =
    market ?? (roles.subject === null ? (office ?? discourse.topic) : ownerAs(roles.subject, actors, place, discourse))
  const attribution =
    roles.speaker === null ? sayItself(discourse, place, subject) : speakerOf(roles.speaker, actors, place, discourse)
  if (attribution !== null && roles.speaker !== null) {
    discourse.speaker = attribution
    discourse.speakerAge = 0
  }
  const unit = unitOf(roles.subject, metric, place, discourse)
  const each = eachOwner(discourse, place, actors)
  const buyer = metric === 'acquisition' ? buyerOf(discourse, subject, mentions, sentence) : null
  const found = market !== null ? 'market' : roles.subject === null && office !== null ? 'office' : roles.rule
  const subjectRule = buyer !== null ? 'buyer' : unit !== null ? 'parent' : found
  const speakerRule = roles.speaker === null ? 'attribution:carried' : 'attribution:named'
  const rules = [`subject:${subjectRule}`, ...(attribution === null ? [] : [speakerRule])]
  return {
    subject: each ?? buyer ?? unit?.parent ?? subject,
    unit: unit?.unit ?? null,
    attribution,
    isOwn: roles.speaker?.entity?.ownerKey != null && roles.speaker.entity.ownerKey === (buyer ?? subject)?.key,
    saying:
      roles.saying ??
      (attribution === null
        ? null
        : (sayingOf(text.slice(quantity.end, sentence.end)) ?? hearsayOf(text.slice(quantity.end, sentence.end)))),
    rules,
  }
}

/** 両社はそれぞれ30億ドル、83億ドルを: the figures in the order of their owners. */
function eachOwner(
  { pair }: Discourse,
  { text, sentence, share }: Place,
  actors: readonly Mention[],
): EntityRef | null {
  if (share === null) return null
  const before = actors.filter((one) => isCompany(one) && !one.isVoice && one.end <= share.start)
  const owners = before.filter((one, at) => before.findIndex((other) => other.ref.key === one.ref.key) === at)
  if (owners.length === share.of) return owners[share.index]?.ref ?? null
  const isPair = pair !== null && share.of === 2 && /両社|両者/.test(text.slice(sentence.start, share.start))
  return isPair ? (pair[share.index] ?? null) : null
}

/** グーグルクラウドの売上高 in a text about アルファベット: a segment of the whole. */
function unitOf(
  subject: Mention | null,
  metric: Metric,
  { text }: Place,
  { units, main, heading, topic, catalog }: Discourse,
): { parent: EntityRef; unit: EntityRef } | null {
  if (subject === null || !OF_SEGMENTS.has(metric)) return null
  // A subsidiary that stands by itself is a company of its own: NTTデータグループの売上高.
  const isCalledUnit = /(?:部門|事業|[「『])の?$|の$/.test(text.slice(Math.max(0, subject.start - 6), subject.start))
  if (!isCalledUnit && !units.has(subject.ref.key)) return null
  if (subject.ref.kind === 'person' || main?.key === subject.ref.key) return null
  const ancestors = ancestorsOf(subject.entity?.key ?? '', catalog)
  const parent = [main, heading, topic].find((one) => one !== null && ancestors.includes(one.key)) ?? null
  if (parent === null) return null
  units.add(subject.ref.key)
  return { parent, unit: subject.ref }
}

const OF_SEGMENTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'contract'])

/** …だという。 relays, where an estimate's …だ。 does not vouch. */
function hearsayOf(tail: string): Stance {
  return /という。?$/.test(tail) ? 'reported' : 'hedged'
}

function canAct({ ref }: Mention): boolean {
  return ref.kind !== 'chip' && (ref.kind !== 'place' || COUNTRIES.test(ref.name))
}

function canOwn({ ref, isVoice }: Mention): boolean {
  return !isVoice && (ref.kind === 'organisation' || ref.kind === 'model' || ref.kind === 'product')
}

/** Xは65億ドルで買収を終えた, in a text about another company: X is what was bought. */
function buyerOf(
  discourse: Discourse,
  subject: EntityRef | null,
  mentions: readonly Mention[],
  sentence: Span,
): EntityRef | null {
  const { main } = discourse
  if (!/買収(?:を終え|を完了|が完了|された|が成立)|傘下に入/.test(discourse.sentence)) return null
  if (main === null || subject === null || main.key === subject.key || main.kind !== 'organisation') return null
  const others = mentions.filter(
    (one) =>
      one.start >= sentence.start && one.ref.kind === 'organisation' && !one.isVoice && one.ref.key !== subject.key,
  )
  return others.length === 0 ? main : null
}

/** A market is the subject of its size; the one named last where the sentence names none. */
function marketOf(discourse: Discourse, before: string): EntityRef | null {
  const label = discourse.label !== null && /市場$/.test(discourse.label) ? discourse.label : null
  const name = discourse.language === 'ja' ? (findMarket(before) ?? label) : null
  if (name !== null) discourse.market = { key: foldName(name), name, kind: 'market' }
  return discourse.market
}

/** Of what is hired by the hour the thing itself is the subject: H800の利用料は1時間2ドル. */
function ownerAs(
  subject: Mention,
  actors: readonly Mention[],
  { text, sentence }: Place,
  { catalog, topic }: Discourse,
): EntityRef {
  const isHired =
    subject.ref.kind === 'chip' &&
    /利用料|時間当たり|時間あたり|1時間|レンタル|per hour|an hour/.test(text.slice(sentence.start, sentence.end))
  if (isHired) return subject.ref
  // Xの「Y」は, Xが建てる「Y」は: of whom the words before it say so.
  const maker = actors.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.end <= subject.start &&
      /^(?:\([^()]*\))?(?:の|が[^、。は]{1,12}[るたうすくむ])[^、。はが]{0,10}[「『]?$/.test(
        text.slice(one.end, subject.start),
      ),
  )
  if (maker !== undefined && subject.ref.kind !== 'organisation' && subject.ref.kind !== 'person') return maker.ref
  // A product that nobody knows is that of whom the text is about.
  const isUnknown = subject.entity === null && subject.ref.kind !== 'organisation' && subject.ref.kind !== 'person'
  return isUnknown && topic !== null ? topic : actorOf(subject, catalog)
}

/** A model or a facility acts through its maker or operator; one that has none acts itself. */
function actorOf({ ref, entity }: Mention, catalog: Catalog): EntityRef {
  return ref.kind === 'organisation' || ref.kind === 'person' ? ref : (ownerOf(entity, catalog) ?? ref)
}

/** An officer speaks for the organisation that stands before the name: OpenAIのサム・アルトマンCEO. */
function speakerOf(speaker: Mention, mentions: readonly Mention[], place: Place, { catalog }: Discourse): EntityRef {
  if (speaker.ref.kind !== 'person') return actorOf(speaker, catalog)
  return officeOf(speaker, mentions, place) ?? speaker.ref
}

/** Of whom an officer's figures are: of the organisation named with the office, else of the one that the catalogue has. */
function officeAs(speaker: Mention, mentions: readonly Mention[], place: Place, catalog: Catalog): EntityRef | null {
  const owner = catalog.get(speaker.entity?.ownerKey ?? '')
  return officeOf(speaker, mentions, place) ?? (owner === null || owner.isVoice ? null : toRef(owner))
}

function officeOf(speaker: Mention, mentions: readonly Mention[], { text }: Place): EntityRef | null {
  const office = mentions.filter((one) => one.ref.kind === 'organisation' && one.end <= speaker.start).at(-1)
  return office !== undefined && /^の[^、。]{0,12}$/.test(text.slice(office.end, speaker.start)) ? office.ref : null
}

/** リポートの推計によれば, 報告書では: of whoever's report the text speaks. */
const REPORT =
  /(?:^|[、「」])(?:同|この)?(?:リポート|レポート|報告書|調査|推計|試算|論文|資料|予測)(?:の[^、。]{0,8})?(?:によると|によれば|では|は)/

/** 「…と発表した」, 「…と推定している」 without a subject: the company itself, or whose words are being reported. */
function sayItself(discourse: Discourse, place: Place, subject: EntityRef | null): EntityRef | null {
  if (discourse.language !== 'ja') return null
  const tail = place.text.slice(place.quantity.end, place.sentence.end)
  const isReport = REPORT.test(place.text.slice(place.sentence.start, place.quantity.start))
  if (isReport && discourse.speaker !== null) return discourse.speaker
  const saying = sayingOf(tail)
  // …だという。 goes on with whose words the paragraph reports.
  if (saying === null) return /という。?$/.test(tail) && discourse.speakerAge <= 1 ? discourse.speaker : null
  if (saying === 'stated') return subject
  return discourse.speaker ?? null
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || /\n[ 　]*$/.test(text.slice(Math.max(0, at - 4), at))
}

function isParagraphStart(text: string, at: number): boolean {
  return at === 0 || /\n\s*\n[ 　]*$/.test(text.slice(Math.max(0, at - 6), at))
}
