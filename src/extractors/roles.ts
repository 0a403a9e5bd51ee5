// Who and what a figure is of, and who says it, names put in the place of pronouns and of nothing at all.

import type { Catalog } from '#catalog/catalog.ts'
import { leads } from '#catalog/tables/persons.ts'
import type { EntityRef, Metric, Stance } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import { OF_MODELS, ownerBefore, payerOf, pricedIn, wholeOf } from './carried.ts'
import { isTaken } from './counterparties.ts'
import type { Discourse } from './discourse.ts'
import { findHired } from './hire.ts'
import { caseOf, IS_BOUGHT, IS_SOLD, isServiceAsFirm } from './languages/ja-grammar.ts'
import { COUNTRIES } from './languages/ja-name-words.ts'
import { findMarket } from './languages/ja-names.ts'
import { findJapaneseRoles, type Roles } from './languages/ja-roles.ts'
import { sayingOf } from './languages/ja-sayings.ts'
import { makerByName, makerOfChip, makerOfModel } from './makers.ts'
import { isOrigin, type Mention, toRef } from './mentions.ts'
import type { Place } from './near.ts'
import { actorOf, ancestorsOf } from './owners.ts'
import { subjectRule } from './rule-names.ts'
import { hearsayOf, sayingOfLine, sourceOf } from './sources.ts'
import { authorityRef, isCompany } from './things.ts'

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

/** Who and what a figure is of, names put in the place of pronouns and of nothing at all. */
export function resolveRoles(
  discourse: Discourse,
  place: Place,
  mentions: readonly Mention[],
  metric: Metric,
  cue: Span | null,
): ResolvedRoles {
  const { text, sentence, quantity } = place
  const actors = (OF_AUTHORITIES.has(metric) ? mentions.map((one) => asAuthority(one, place)) : mentions).filter(
    (one) =>
      (canAct(one) && !isOrigin(text, one) && !isTaken(place, one, metric)) ||
      (metric === 'price' && one.ref.kind === 'chip'),
  )
  const roles: Roles = findJapaneseRoles({ text, sentence, quantity, metric, cue, actors, breaks: place.breaks })
  const office = roles.speaker?.ref.kind === 'person' ? officeAs(roles.speaker, actors, place, discourse.catalog) : null
  const market = metric === 'market_size' ? marketOf(discourse, text.slice(sentence.start, quantity.start)) : null
  const maker = OF_MODELS.has(metric) ? makerOfModel(roles.subject, mentions, place, discourse) : null
  const carriedOn =
    roles.subject === null
      ? (payerOf(discourse, place, mentions, metric) ??
        wholeOf(discourse, place) ??
        makerOfChip(actors, place, metric, discourse.catalog) ??
        ownerBefore(discourse, place, metric))
      : null
  const subject =
    market ??
    maker ??
    (roles.subject === null
      ? (office ??
        carriedOn ??
        (metric === 'penalty' && roles.rule === 'receiver' ? discourse.main : null) ??
        discourse.topic)
      : ownerAs(roles.subject, actors, place, discourse))
  const carried = roles.speaker === null ? sourceOf(discourse, place, subject, roles) : null
  const disclosed = roles.speaker === null && carried === null && roles.source === null ? discourse.reported : null
  const { lineTeller } = discourse
  const attribution =
    roles.speaker === null ? (lineTeller ?? carried ?? disclosed) : speakerOf(roles.speaker, actors, place, discourse)
  if (attribution !== null && roles.speaker !== null) {
    discourse.speaker = attribution
    discourse.speakerAge = 0
  }
  discourse.owner = OWNS.has(roles.rule) && roles.subject?.ref.kind === 'organisation' ? roles.subject.ref : null
  const unit = unitOf(roles.subject, actors, metric, place, discourse)
  const each = eachOwner(discourse, place, actors)
  const bought = metric === 'acquisition' && roles.subject === null ? discourse.things.buyer : null
  const buyer = metric === 'acquisition' ? (bought ?? buyerOf(discourse, subject, mentions, sentence)) : null
  const hired = metric === 'price' ? findHired(place, mentions, discourse.things.hired) : null
  const found =
    hired !== null
      ? 'hired'
      : market !== null
        ? 'market'
        : roles.subject === null && office !== null
          ? 'office'
          : roles.rule
  const by = buyer !== null ? 'buyer' : unit !== null ? 'parent' : found
  const speakerRule = roles.speaker === null ? 'attribution:carried' : 'attribution:named'
  const rules = [subjectRule(by), ...(attribution === null ? [] : [speakerRule])]
  return {
    subject:
      hired ?? each ?? buyer ?? unit?.parent ?? subject ?? (metric === 'price' ? pricedIn(place, mentions) : null),
    unit: unit?.unit ?? null,
    attribution,
    isOwn: isOfficerOf(roles.speaker, buyer ?? subject),
    saying:
      roles.saying ??
      (attribution === null || disclosed !== null
        ? null
        : lineTeller !== null
          ? sayingOfLine(text.slice(quantity.end, sentence.end))
          : (sayingOf(text.slice(quantity.end, sentence.end)) ?? hearsayOf(text.slice(quantity.end, sentence.end)))),
    rules,
  }
}

/** Why a figure is somebody's, where the text goes on with him. */
const OWNS: ReadonlySet<string> = new Set(['possessive', 'nominative', 'topic', 'relative-head', 'holder', 'behind'])

function isOfficerOf(speaker: Mention | null, company: EntityRef | null): boolean {
  if (speaker?.entity == null || company === null) return false
  return speaker.entity.ownerKey === company.key || leads(speaker.ref.name, company.name)
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
  actors: readonly Mention[],
  metric: Metric,
  { text, quantity }: Place,
  { units, main, heading, topic, catalog }: Discourse,
): { parent: EntityRef; unit: EntityRef } | null {
  if (subject === null || !OF_SEGMENTS.has(metric)) return null
  // クラウド事業のアマゾン・ウェブ・サービス(AWS): what stands before the name, and not before its short form.
  const isShort = text[subject.start - 1] === '('
  const { start } = (isShort ? actors.find(({ ref }) => ref.key === subject.ref.key) : undefined) ?? subject
  // A subsidiary that stands by itself is a company of its own: NTTデータグループの売上高.
  const isCalledUnit = /(?:部門|事業|[「『])の?$|(?<!子会社|傘下|関連会社|系列|社|企業)の$/.test(
    text.slice(Math.max(0, start - 6), start),
  )
  if (!isCalledUnit && !units.has(subject.ref.key)) return null
  if (/(?:全社|会社全体|グループ全体|全体)(?:で|は)/.test(text.slice(subject.end, quantity.start))) return null
  if (subject.ref.kind === 'person' || main?.key === subject.ref.key) return null
  const ancestors = ancestorsOf(subject.entity?.key ?? '', catalog)
  const parent = [main, heading, topic].find((one) => one !== null && ancestors.includes(one.key)) ?? null
  if (parent === null) return null
  units.add(subject.ref.key)
  return { parent, unit: subject.ref }
}

const OF_SEGMENTS: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'contract'])

const OF_AUTHORITIES: ReadonlySet<Metric> = new Set<Metric>(['money_other', 'capex', 'opex', 'funding', 'acquisition'])
const SPENDS = /支出|投じ|計上|充て|盛り込|負担|交付|補助|助成|拠出|見込|見積|支払|払う|取得|買い|出す|予算/

/** 神戸市は用地の取得に23億円を支出する: a town that pays is no mere place. */
function asAuthority(one: Mention, { text, sentence, quantity }: Place): Mention {
  if (one.ref.kind !== 'place') return one
  const name = text.slice(one.start, one.end)
  const acts = ['topic', 'nominative'].includes(caseOf(text, one.end, sentence.end))
  if (
    !acts ||
    /^[同各両]/.test(name) ||
    !/[市県町村区都府州]$|^北海道$/.test(name) ||
    !SPENDS.test(text.slice(quantity.end, sentence.end))
  )
    return one
  return { ...one, ref: authorityRef(name) }
}

function canAct({ ref }: Mention): boolean {
  return ref.kind !== 'chip' && (ref.kind !== 'place' || COUNTRIES.has(ref.name))
}

/** Xは65億ドルで買収を終えた, in a text about another company: X is what was bought. */
function buyerOf(
  discourse: Discourse,
  subject: EntityRef | null,
  mentions: readonly Mention[],
  sentence: Span,
): EntityRef | null {
  const { main } = discourse
  const words = discourse.sentence
  const isSold = IS_SOLD.exec(words)
  if (isSold === null && !IS_BOUGHT.test(words)) return null
  const others = mentions.filter(
    (one) =>
      one.start >= sentence.start && one.ref.kind === 'organisation' && !one.isVoice && one.ref.key !== subject?.key,
  )
  // カイト精機はミナト電子に40億円で買収された, 部門をミナト電子に売却する.
  const by = others.findLast((one) => {
    const end = one.end - sentence.start
    return isSold !== null && end < isSold.index && /^(?:社)?(?:に|へ)(?!よ|対|つ)/.test(words.slice(end))
  })
  if (by !== undefined) return by.ref
  if (!IS_BOUGHT.test(words)) return null
  if (main === null || subject === null || main.key === subject.key || main.kind !== 'organisation') return null
  return others.length === 0 ? main : null
}

/** A market is the subject of its size; the one named last where the sentence names none. */
function marketOf(discourse: Discourse, before: string): EntityRef | null {
  const label = discourse.label !== null && /市場$/.test(discourse.label) ? discourse.label : null
  const name = findMarket(before) ?? label
  if (name !== null) discourse.market = { key: foldName(name), name, kind: 'market' }
  return discourse.market
}

function ownerAs(
  subject: Mention,
  actors: readonly Mention[],
  { text, sentence }: Place,
  { catalog, topic, things }: Discourse,
): EntityRef {
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
  const teller = actors.find(
    (one) => isCompany(one) && !one.isVoice && (text[one.end] === 'は' || text[one.end] === 'が'),
  )
  const isUnknown = subject.entity === null && subject.ref.kind !== 'organisation' && subject.ref.kind !== 'person'
  const { key, name } = subject.ref
  if (isUnknown && !things.makers.has(key) && isServiceAsFirm(text, sentence, subject))
    return { key, name, kind: 'organisation' }
  if (isUnknown)
    return things.makers.get(key) ?? makerByName(name, catalog) ?? topic ?? teller?.ref ?? actorOf(subject, catalog)
  return actorOf(subject, catalog)
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
