// Whom a text goes on about behind a sentence.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { withoutAsides } from './asides.ts'
import { defendantIn } from './defendants.ts'
import { type Discourse, isGroup } from './discourse.ts'
import { canFollow, followFigure, isBought, isUnitOf, passBy } from './focus.ts'
import { hiredIn } from './hire.ts'
import { KIND, kindsOf } from './kinds.ts'
import { isCleft, JOINS } from './languages/ja-clefts.ts'
import { isFirm } from './languages/ja-firms.ts'
import {
  caseOf,
  isInRelative,
  isPublicBody,
  isServiceAsFirm,
  isTopicOwner,
  ownsJoiner,
  ownsPeople,
  skipBelongings,
} from './languages/ja-grammar.ts'
import { SIGN, signsAt } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'
import { isLineStart } from './paragraphs.ts'
import { dealIn, foundedIn, rememberPair, suedIn } from './parties.ts'
import { reportedIn } from './reported.ts'
import { rememberSite } from './site-focus.ts'
import { openingState } from './states.ts'
import { isCompany, isGoods, leaveModel, ownerOf, rememberModel, rememberPartner, rememberProducts } from './things.ts'

/** Behind a sentence: whoever it was about is the topic of the next. */
export function passSentence(discourse: Discourse, text: string, sentence: Span, mentions: readonly Mention[]): void {
  if (mentions.length === 0) {
    passNobody(discourse, text, sentence)
    return
  }
  const kinds = kindsOf(mentions)
  const signs = signsAt(text, sentence)
  const organisations = mentions.filter((one) => canBeTopic(discourse, text, one))
  const lasting = withoutAsides(text, mentions)
  const named = { mentions, kinds, signs, organisations, lasting }
  remember(discourse, text, sentence, named)
  const sued = (signs & SIGN.suit) === 0 ? null : suedIn(text, sentence, organisations)
  const founded = (signs & SIGN.founding) === 0 ? null : foundedIn(text, sentence, organisations)
  discourse.founded = founded ?? discourse.founded
  const own = canFollow(discourse, text, sentence, organisations)
  const topic =
    (discourse.main === null ? sued : null) ??
    topicOf(text, sentence, own, discourse) ??
    ((kinds & MADE) === 0 ? null : makerOfTopic(discourse, text, sentence, mentions))
  const isSold =
    topic !== null && (signs & SIGN.sale) !== 0 && isBought(topic, text, sentence, organisations, discourse)
  if (topic !== null && !isSold && !isUnitOf(topic, discourse)) {
    discourse.topic = topic
    discourse.passedBy = null
    leaveModel(discourse.things, topic, mentions)
  } else passBy(discourse, text, sentence, own, mentions)
  followFigure(discourse, text, sentence, own)
  discourse.topic ??=
    openingState(text, sentence, mentions) ??
    founded ??
    (own.find((one) => !JOINS.test(text.slice(one.end, sentence.end))) ?? own[0])?.ref ??
    discourse.things.model?.owner ??
    null
  discourse.main ??= discourse.topic
  rememberThings(discourse, text, sentence, named)
  discourse.recent =
    topic ??
    sued ??
    actingIn(text, sentence, organisations) ??
    voiceOf(text, sentence, mentions, organisations) ??
    discourse.topic
}

const MADE = KIND.product | KIND.model

function actingIn(text: string, sentence: Span, organisations: readonly Mention[]): EntityRef | null {
  for (const { ref, end } of organisations)
    if (caseOf(text, end, sentence.end) === 'nominative' && !JOINS.test(text.slice(end, sentence.end))) return ref
  return null
}

/** Behind a sentence that names nobody and nothing: as many do. */
function passNobody(discourse: Discourse, text: string, sentence: Span): void {
  const { things, catalog } = discourse
  const signs = signsAt(text, sentence)
  discourse.speakerAge++
  if ((signs & SIGN.deal) !== 0) discourse.deal = dealIn(text, sentence) ?? discourse.deal
  rememberModel(things, { text, sentence, mentions: [] }, catalog)
  discourse.topic ??= things.model?.owner ?? null
  discourse.main ??= discourse.topic
  if ((signs & SIGN.marks) !== 0) rememberSite(things, { text, sentence, mentions: [] }, discourse.topic)
  rememberProducts(things, { text, sentence, mentions: [] }, discourse.topic)
  rememberPartner(things, { text, sentence }, [], discourse.topic)
  discourse.recent = discourse.topic
}

function canBeTopic(discourse: Discourse, text: string, one: Mention): boolean {
  return (
    isCompany(one) &&
    !one.isVoice &&
    isFirmHere(discourse, text, one) &&
    !isPublicBody(one.ref.name) &&
    !isGroup(one.ref.name) &&
    !text.startsWith('親会社', one.start)
  )
}

/** Whom and what a sentence named. */
interface Named {
  mentions: readonly Mention[]
  kinds: number
  signs: number
  /** Those that the text can be about. */
  organisations: readonly Mention[]
  /** Those that it can go on about behind the sentence. */
  lasting: readonly Mention[]
}

/** Whom a sentence named, whatever it is about. */
function remember(discourse: Discourse, text: string, sentence: Span, named: Named): void {
  const { mentions, kinds, signs, organisations, lasting } = named
  discourse.speakerAge++
  if ((signs & SIGN.deal) !== 0) discourse.deal = dealIn(text, sentence) ?? discourse.deal
  if ((signs & SIGN.report) !== 0) {
    const words = text.slice(sentence.start, sentence.end)
    discourse.reported = reportedIn(words, sentence.start, organisations) ?? discourse.reported
  }
  if ((kinds & COMPANIES) !== 0) {
    const companies = mentions.filter((one) => isCompany(one) && !one.isVoice)
    rememberPair(discourse, text, sentence, companies)
  }
  if ((kinds & KIND.person) !== 0) discourse.person = mentions.findLast((one) => one.ref.kind === 'person')!
  if ((kinds & KIND.chip) !== 0)
    discourse.things.hired = hiredIn({ text, sentence }, mentions) ?? discourse.things.hired
  rememberModel(discourse.things, { text, sentence, mentions: lasting }, discourse.catalog)
  if ((signs & SIGN.suit) !== 0) discourse.defendant = defendantIn(text, sentence, mentions) ?? discourse.defendant
  for (const { isVoice, ref } of mentions) if (isVoice) discourse.tellers.add(ref.key)
  const { topic } = discourse
  discourse.other = organisations.findLast(({ ref }) => ref.key !== topic?.key)?.ref ?? discourse.other
}

const COMPANIES = KIND.organisation | KIND.facility
const SITED = KIND.facility | KIND.place

/** What a sentence named, as things of whom the text is about now. */
function rememberThings(discourse: Discourse, text: string, sentence: Span, named: Named): void {
  const { mentions, kinds, signs, organisations, lasting } = named
  const { things, topic } = discourse
  if ((kinds & SITED) !== 0 || (signs & SIGN.marks) !== 0)
    rememberSite(things, { text, sentence, mentions: lasting }, topic)
  rememberProducts(things, { text, sentence, mentions: lasting }, topic)
  const goods = (kinds & KIND.product) === 0 ? [] : mentions.filter((one) => isGoods(text, one))
  rememberPartner(things, { text, sentence }, goods.length === 0 ? organisations : [...organisations, ...goods], topic)
  const speaker = mentions.find((one) => one.isVoice && caseOf(text, one.end, sentence.end) === 'topic')
  if (speaker === undefined) return
  discourse.speaker = speaker.ref
  discourse.speakerAge = 1
}

/** A word that nobody knows is what the text goes on about only where it is told of as companies are. */
function isFirmHere({ firms }: Discourse, text: string, { entity, ref, start, end }: Mention): boolean {
  if (entity !== null || ref.kind !== 'organisation') return true
  const known = firms.get(ref.key)
  if (known !== undefined) return known
  const is = isFirm(text, text.slice(start, end))
  firms.set(ref.key, is)
  return is
}

/** 同社 behind a sentence that speaks of nobody but its source is the source. */
function voiceOf(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  organisations: readonly Mention[],
): EntityRef | null {
  if (organisations.length > 0) return null
  const voice = mentions.find(
    (one) => one.isVoice && ['according', 'topic', 'possessive'].includes(caseOf(text, one.end, sentence.end)),
  )
  return voice === undefined || /報じ|伝え|報道/.test(text.slice(sentence.start, sentence.end)) ? null : voice.ref
}

/** @param own whoever can be the topic */
function topicOf(text: string, sentence: Span, own: readonly Mention[], discourse: Discourse): EntityRef | null {
  if (own.length === 0) return null
  const roleOf = (one: Mention) => caseOf(text, one.end, sentence.end)
  const isHead = (one: Mention) => isLineStart(text, sentence.start) && one.start - sentence.start <= 2
  const joins = (one: Mention) => !isHead(one) && JOINS.test(text.slice(one.end, sentence.end))
  const isAlso = (one: Mention) => skipBelongings(text, one.end, sentence.end).startsWith('も')
  const topic = own.find(
    (one) =>
      roleOf(one) === 'theme' ||
      (roleOf(one) === 'topic' && !(isAlso(one) && joins(one))) ||
      isCleft(text, sentence, one),
  )
  if (topic !== undefined && !isAlso(topic)) return topic.ref
  const owner = own.find(
    (one) =>
      isTopicOwner(text, one, sentence.end) &&
      !ownsJoiner(text, one, sentence.end) &&
      (!ownsPeople(text, one, sentence.end) || isFree(discourse, sentence)),
  )
  if (owner !== undefined) return owner.ref
  if (topic !== undefined) return topic.ref
  // エヌスケールの懐も膨らんだ: at the head of a line.
  const turned = own.find(
    (one) => isHead(one) && /^の[^、。はがを]{1,16}も(?!の)/.test(text.slice(one.end, sentence.end)),
  )
  if (turned !== undefined) return turned.ref
  // が names who acts in a clause; only at the head of a paragraph, or where nobody is the topic yet, is the text about them.
  const office = officeInTurn(text, sentence, own, discourse.person)
  if (office !== null) return office
  const nominative = own.find(
    (one) => roleOf(one) === 'nominative' && !joins(one) && !isInRelative(text, one.end, sentence.end),
  )
  if (nominative === undefined) return null
  const opens = isLineStart(text, sentence.start) && nominative.start - sentence.start <= 24
  const isNew = discourse.topic === null || (sentence.start === 0 && discourse.topic === discourse.main)
  return opens || isNew ? nominative.ref : null
}

/** そう話すのは、ルミナスの三浦社長だ。: of whose officer the text begins to tell. */
function officeInTurn(
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  person: Mention | null,
): EntityRef | null {
  if (person === null || person.start < sentence.start) return null
  // 創業者はXのY氏だ: that is where he comes from.
  if (/(?:者|代表|社長|会長|トップ|顧問|監督|長)は[^、。はが]{0,24}$/.test(text.slice(sentence.start, person.start)))
    return null
  if (!isCleft(text, sentence, person)) return null
  const office = organisations.findLast((one) => one.end <= person.start)
  if (office === undefined || text[office.start - 1] === '元') return null
  return /^の[^、。]{0,12}$/.test(text.slice(office.end, person.start)) ? office.ref : null
}

function isFree({ topic, main }: Discourse, { start }: Span): boolean {
  return topic === null || (start === 0 && topic === main)
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
      (caseOf(text, one.end, sentence.end) === 'topic' ||
        isTopicOwner(text, one, sentence.end) ||
        isCleft(text, sentence, one)),
  )
  if (thing === undefined) return null
  const isFirmItself =
    thing.entity === null && !discourse.things.makers.has(thing.ref.key) && isServiceAsFirm(text, sentence, thing)
  return isFirmItself ? { ...thing.ref, kind: 'organisation' } : ownerOf(thing.entity, discourse.catalog)
}
