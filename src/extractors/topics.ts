// Whom a text goes on about behind a sentence.
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { defendantIn } from './defendants.ts'
import { type Discourse, isGroup } from './discourse.ts'
import { hiredIn } from './hire.ts'
import { isCleft, JOINS } from './languages/ja-clefts.ts'
import { isFirm } from './languages/ja-firms.ts'
import {
  caseOf,
  IS_BOUGHT,
  isInRelative,
  isPublicBody,
  isServiceAsFirm,
  isTopicOwner,
  ownsJoiner,
  ownsPeople,
  skipBelongings,
} from './languages/ja-grammar.ts'
import { isHeldAgainst, serves } from './languages/ja-standing.ts'
import type { Mention } from './mentions.ts'
import { ancestorsOf } from './owners.ts'
import { isLineStart } from './paragraphs.ts'
import { reportedIn } from './reported.ts'
import { openingState, stateOf } from './states.ts'
import {
  isCompany,
  isGoods,
  leaveModel,
  ownerOf,
  rememberModel,
  rememberPartner,
  rememberProducts,
  rememberSite,
} from './things.ts'

/** Behind a sentence: whoever it was about is the topic of the next. */
export function passSentence(discourse: Discourse, text: string, sentence: Span, mentions: readonly Mention[]): void {
  const organisations = mentions.filter(
    (one) =>
      isCompany(one) &&
      !one.isVoice &&
      isFirmHere(discourse, text, one) &&
      !isPublicBody(one.ref.name) &&
      !isGroup(one.ref.name) &&
      !text.startsWith('親会社', one.start),
  )
  discourse.speakerAge++
  const deal = DEALS.find(([pattern]) => pattern.test(text.slice(sentence.start, sentence.end)))
  if (deal !== undefined) discourse.deal = deal[1]
  discourse.reported =
    reportedIn(text.slice(sentence.start, sentence.end), sentence.start, organisations) ?? discourse.reported
  rememberPair(
    discourse,
    text,
    sentence,
    mentions.filter((one) => isCompany(one) && !one.isVoice),
  )
  discourse.person = mentions.filter((one) => one.ref.kind === 'person').at(-1) ?? discourse.person
  discourse.things.hired = hiredIn({ text, sentence }, mentions) ?? discourse.things.hired
  rememberModel(discourse.things, { text, sentence, mentions }, discourse.catalog)
  discourse.defendant = defendantIn(text, sentence, mentions) ?? discourse.defendant
  const sued = suedIn(text, sentence, organisations)
  const { topic: last } = discourse
  for (const { isVoice, ref } of mentions) if (isVoice) discourse.tellers.add(ref.key)
  discourse.other = organisations.findLast(({ ref }) => ref.key !== last?.key)?.ref ?? discourse.other
  const founded = foundedIn(text, sentence, organisations)
  discourse.founded = founded ?? discourse.founded
  // Who serves the company that the text is about, or is only held against it, is not what the text goes on about.
  const own = organisations.filter(
    (one) =>
      last === null ||
      one.ref.key === last.key ||
      !(serves(text, one, sentence.end) || isHeldAgainst(text, sentence, one)),
  )
  const topic =
    (discourse.main === null ? sued : null) ??
    topicOf(text, sentence, own, discourse) ??
    makerOfTopic(discourse, text, sentence, mentions)
  if (topic !== null && !isUnitOf(topic, discourse) && !isBought(topic, text, sentence, organisations, discourse)) {
    discourse.topic = topic
    discourse.passedBy = null
    leaveModel(discourse.things, topic, mentions)
  } else passBy(discourse, text, sentence, own, mentions)
  followFigure(discourse, text, sentence, own)
  discourse.topic ??=
    openingState(text, sentence, mentions) ?? founded ?? (own.find((one) => !JOINS.test(text.slice(one.end, sentence.end))) ?? own[0])?.ref ?? discourse.things.model?.owner ?? null
  discourse.main ??= discourse.topic
  rememberSite(discourse.things, { text, sentence, mentions }, discourse.topic)
  rememberProducts(discourse.things, { text, sentence, mentions }, discourse.topic)
  rememberPartner(
    discourse.things,
    text.slice(sentence.start, sentence.end),
    sentence.start,
    [...organisations, ...mentions.filter((one) => isGoods(text, one))],
    discourse.topic,
  )
  const speaker = mentions.find((one) => one.isVoice && caseOf(text, one.end, sentence.end) === 'topic')
  if (speaker !== undefined) {
    discourse.speaker = speaker.ref
    discourse.speakerAge = 1
  }
  const acting = organisations.find(
    (one) => caseOf(text, one.end, sentence.end) === 'nominative' && !JOINS.test(text.slice(one.end, sentence.end)),
  )
  discourse.recent = topic ?? sued ?? acting?.ref ?? voiceOf(text, sentence, mentions, organisations) ?? discourse.topic
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

/** 引き金はXの決算で、売上高は…: whose the last figure was said to be, the next one without an owner is. */
function followFigure(discourse: Discourse, text: string, sentence: Span, own: readonly Mention[]): void {
  const { owner, topic } = discourse
  if (owner === null || topic === null || owner.key === topic.key) return
  // A headline's company stays; so does the whole that the owner is a part of.
  if (discourse.hasLead && topic.key === discourse.main?.key) return
  if (isUnitOf(owner, discourse) || ancestorsOf(owner.key, discourse.catalog).includes(topic.key)) return
  if (!own.some((one) => one.ref.key === owner.key && !JOINS.test(text.slice(one.end, sentence.end)))) return
  discourse.passedBy ??= topic
  discourse.topic = owner
}

/** 新会社Xを設立した: what 新会社 stands for. */
function foundedIn(text: string, sentence: Span, organisations: readonly Mention[]): EntityRef | null {
  if (!/設立|新会社|合弁/.test(text.slice(sentence.start, sentence.end))) return null
  const founded = organisations.find(
    (one) =>
      /(?:新会社|合弁会社|合弁)(?:の|である|、)?[「『]?$/.test(
        text.slice(Math.max(sentence.start, one.start - 8), one.start),
      ) || /^[」』]?(?:\([^()]*\))?を[^、。はが]{0,10}設立/.test(text.slice(one.end, sentence.end)),
  )
  return founded?.ref ?? null
}

/** Xを訴えた裁判, Xに22億円の支払いを求めた訴訟: whoever is to pay. */
function suedIn(text: string, sentence: Span, organisations: readonly Mention[]): EntityRef | null {
  if (!/裁判|訴訟/.test(text.slice(sentence.start, sentence.end))) return null
  return organisations.find((one) => IS_SUED.test(text.slice(one.end, sentence.end)))?.ref ?? null
}

const IS_SUED =
  /^(?:を[^、。はを]{0,8}(?:訴え|提訴し)た|に(?:対し、?)?[^、。はが]{0,24}(?:賠償|支払い|差し止め)[^、。はが]{0,8}を求め[たる])[^、。]{0,4}(?:裁判|訴訟)/

const DEALS: readonly (readonly [words: RegExp, metric: Metric])[] = [
  [/買収|子会社化|傘下に|全株式?(?:を|の)[^。]*取得/, 'acquisition'],
  [/(?<!共同)出資(?!者|比率)/, 'investment'],
  [/契約|受注|発注/, 'contract'],
  [/(?:資金|円|ドル|ユーロ|元|ウォン)(?:を|の)?調達|増資|社債|シリーズ[A-F]/, 'funding'],
]

/** 前者 and 後者 of the sentence to come. */
function rememberPair(discourse: Discourse, text: string, sentence: Span, organisations: readonly Mention[]): void {
  const acting = organisations.filter((one) =>
    ['topic', 'nominative', 'possessive', 'companion', 'coordinate'].includes(caseOf(text, one.end, sentence.end)),
  )
  const [first, second] = acting.filter(
    (one, index) => acting.findIndex((other) => other.ref.key === one.ref.key) === index,
  )
  if (first !== undefined && second !== undefined) discourse.pair = [first.ref, second.ref]
  // 翌日には別の会社も…: the two that have done alike.
  const also = organisations.find((one) => /^も/.test(skipBelongings(text, one.end, sentence.end)))
  const { topic } = discourse
  if (second === undefined && also !== undefined && topic !== null && topic.key !== also.ref.key)
    discourse.pair = [topic, also.ref]
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

/** アンペアは65億ドルで買収を終えた, in a text about its buyer: the text is still about that. */
function isBought(
  { key }: EntityRef,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  { main }: Discourse,
): boolean {
  const isOver = IS_BOUGHT.test(text.slice(sentence.start, sentence.end))
  return isOver && main !== null && main.key !== key && organisations.every((one) => one.ref.key === key)
}

/** グーグルクラウド in a text about アルファベット: the text is still about the whole. */
function isUnitOf({ key }: EntityRef, { units }: Discourse): boolean {
  return units.has(key)
}

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
  const office = officeInTurn(text, sentence, organisations, discourse.person)
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

/** 10月には別の会社が資金を集めた。: the rest of the paragraph goes on about it, and no further. */
function passBy(
  discourse: Discourse,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
  mentions: readonly Mention[],
): void {
  const acting = organisations.filter(
    (one) =>
      caseOf(text, one.end, sentence.end) === 'nominative' &&
      !JOINS.test(text.slice(one.end, sentence.end).replace(/^が続いた。/, '')) &&
      !isInRelative(text, one.end, sentence.end),
  )
  const [only] = acting
  const state = stateOf(text, sentence, organisations, mentions)
  if (state !== null) {
    discourse.passedBy ??= discourse.topic
    discourse.topic = state
    return
  }
  // グロービスが主導し、みずほキャピタルが続いた: who comes in behind another that joins.
  if (only !== undefined && /主導|参加|出資|引き受け/.test(text.slice(sentence.start, only.start))) return
  const teller = mentions.find((one) => one.isVoice && caseOf(text, one.end, sentence.end) === 'topic')
  const from = teller === undefined ? sentence.start : teller.end + 1
  if (only === undefined || acting.length > 1 || only.start < from) return
  if (HAS_TOPIC.test(text.slice(from, only.start))) return
  // …をつなぎ、別の会社が使う: what comes before has an actor of its own.
  if (text.slice(from, only.start).includes('を')) return
  discourse.passedBy ??= discourse.topic
  discourse.topic = only.ref
}

/** は, but for those of time, place and means. */
const HAS_TOPIC = /(?<![でにとらずの日月年期末初])は(?!じめ)/

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
