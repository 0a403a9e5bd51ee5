// Who a Japanese sentence speaks of, and who speaks in it.
import type { Metric, Stance } from '#domain/claim.ts'
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { claims } from '../defendants.ts'
import type { Mention } from '../mentions.ts'
import { type Actor, NOMINATIVE, type RoleContext, withRoles } from './ja-actors.ts'
import { hasJoined, isInRelative, isTopicOwner, skipBelongings } from './ja-grammar.ts'
import { findOwners, isOwner } from './ja-owners.ts'
import { findReceiver, isBidder, isBuyerBefore } from './ja-receivers.ts'
import { hasSign, SIGN } from './ja-signs.ts'
import { findSpeaker, scopeOfSaying } from './ja-speakers.ts'

export interface Roles {
  /** Null where the sentence leaves its subject out. */
  subject: Mention | null
  speaker: Mention | null
  /** What the phrase of saying makes of the figure; null where nobody says it. */
  saying: Stance | null
  /** Told by the company that the text is about, in a paper of whoever it spoke of, or by nobody that is named. */
  source: 'own' | 'paper' | 'nobody' | 'denier' | null
  /** Why the subject is this one. */
  rule: string
  /** Where what may be said of the figure ends: another begins to tell something else. */
  saidUntil: number
}

export function findJapaneseRoles(context: RoleContext): Roles {
  const actors = withRoles(context)
  const said = scopeOfSaying(context)
  const speech = findSpeaker(context, actors, said)
  const { subject, rule } = findSubject(context, actors, speech?.speaker ?? null, said)
  const { speaker = null, saying = null, source = null } = speech ?? {}
  return { subject, rule, speaker, saying, source, saidUntil: said.end }
}

/** Figures of what somebody has; their owner stands before the word that names them: Xの売上高は. */
const OF_ITS_OWNER: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'market_cap', 'market_cap_change', 'revenue', 'profit', 'capex', 'opex', 'users', 'subscribers',
  'headcount', 'training_cost', 'gpu_hours', 'parameter_count', 'training_tokens', 'context_window', 'price', 'power',
  'layoffs', 'hiring', 'money_other', 'contract', 'funding', 'accelerator_count',
]) // biome-ignore format: a list

const OF_ITS_AGENT: ReadonlySet<Metric> = new Set<Metric>([
  'acquisition', 'investment', 'capex', 'layoffs', 'hiring', 'contract',
]) // biome-ignore format: a list

/** A clause that ends before the figure takes its が along; は reaches over it. */
const CLAUSE_END =
  /(?:ため|ので|から|たが|だが|るが|れば|たら|際|場合|のに対し|一方|ものの|とともに|ほか|うえ|上)[、,]|[てでりしみえせけげきぎ]、/

function findSubject(
  context: RoleContext,
  actors: readonly Actor[],
  speaker: Mention | null,
  said: Span,
): { subject: Mention | null; rule: string } {
  const { text, sentence, quantity, metric } = context
  const owners = findOwners(context, actors, speaker)
  // Nobody is named whose it could be: as in many sentences.
  if (owners.length === 0)
    return speaksForItself(context, speaker)
      ? { subject: speaker, rule: 'speaker' }
      : { subject: null, rule: 'omitted' }
  const before = owners.filter((one) => one.end <= quantity.start)
  const tail = text.slice(quantity.end, sentence.end)
  const receiver = findReceiver(context, before, tail)
  if (receiver !== undefined) return { subject: receiver, rule: 'receiver' }
  const bidder =
    metric === 'acquisition'
      ? before.find((one) => isBidder(one, quantity, tail) || isBuyerBefore(text, one, quantity))
      : undefined
  if (bidder !== undefined) return { subject: bidder, rule: 'bidder' }
  const described = findDescribed(context, owners)
  if (described !== undefined) return { subject: described, rule: 'relative-head' }
  const bracketed = findBracketed(context, before)
  if (bracketed !== undefined) return { subject: bracketed, rule: 'bracketed' }
  // Xによるアンペアの買収額は: whoever buys, not what is bought.
  const head = findHead(context, owners, before)
  if (head !== undefined) return { subject: head, rule: 'relative-head' }
  const agent = before.findLast((one) => one.role === 'agent')
  if (agent !== undefined && OF_ITS_AGENT.has(metric)) return { subject: agent, rule: 'agent' }
  const possessive = findPossessive(context, before)
  const nominative = findNominative(context, before)
  const holder = findHolder(context, before)
  if (holder !== undefined) return { subject: holder, rule: 'holder' }
  const isThing = possessive !== null && possessive.ref.kind !== 'organisation'
  const isOfTopic = isThing && nominative?.role === 'topic' && nominative.ref.kind === 'organisation'
  if (possessive !== null && !isOfTopic && (nominative === null || nominative.start < possessive.start))
    return { subject: possessive, rule: 'possessive' }
  // Xは…と発表し、Yは売上高が…だったと明らかにした: behind what another has told, Y speaks of itself.
  const isOfOther =
    nominative !== null && speaker !== null && nominative.end <= said.start && speaker.start >= said.start
  if (isOfOther && isOwner(speaker) && !speaker.isVoice) return { subject: speaker, rule: 'speaker' }
  const behind = owners.find(
    (one) =>
      one.start >= quantity.end &&
      ((one.role === 'nominative' && /^(?:を|は|も)?[^、。]{0,12}$/.test(text.slice(quantity.end, one.start))) ||
        isClefted(text, one, context)),
  )
  const isApart =
    nominative?.role === 'nominative' &&
    context.breaks.some(({ at, kind }) => kind === 'chain' && at > nominative.end && at <= quantity.start)
  if (nominative !== null && !(isApart && behind !== undefined))
    return { subject: firstOfPair(context, before, nominative), rule: nominative.role }
  if (behind !== undefined) return { subject: behind, rule: 'behind' }
  if (speaksForItself(context, speaker)) return { subject: speaker, rule: 'speaker' }
  const discloser = before.findLast((one) => DISCLOSES.test(text.slice(one.end, quantity.start)))
  if (discloser !== undefined) return { subject: discloser, rule: 'discloser' }
  const place = findLocative(context, before)
  if (place !== undefined) return { subject: place, rule: 'locative' }
  return { subject: null, rule: 'omitted' }
}

/** Whoever speaks tells its own figures, and not what it claims of another. */
function speaksForItself({ text, sentence, metric }: RoleContext, speaker: Mention | null): boolean {
  if (speaker === null || !isOwner(speaker) || speaker.isVoice) return false
  return !(metric === 'penalty' && claims(text, sentence, speaker))
}

/** XとYは供給契約を結んだ: the first of two who deal with each other. */
function firstOfPair({ text, metric }: RoleContext, before: readonly Actor[], last: Actor): Actor {
  if (metric !== 'contract' && metric !== 'power') return last
  const first = before.findLast((one) => one.end < last.start)
  const isPair =
    first?.ref.kind === 'organisation' &&
    /^[」』]?(?:\([^()]*\))?と(?:[米英仏独韓]|中国の|韓国の)?[「『]?$/.test(text.slice(first.end, last.start))
  return isPair ? first : last
}

/** Xが昨年8月に公表した人員削減も、対象は5600人ほどに: of whose plan the figure is. */
const DISCLOSES =
  /^(?:社|側)?が[^、。はがを]{0,16}(?:公表|発表|表明|打ち出|計画|実施|開始|着工)(?:した|し|する|していた)[^、。はが]{1,24}[はもで]、[^、。はが]{0,10}(?:は|が)?[^、。はが]{0,6}$/

/** 1ギガワットの構想を持ち込んだのは、投資会社のXだった. */
function isClefted(text: string, { start, end }: Actor, { quantity, sentence }: RoleContext): boolean {
  const between = text.slice(quantity.end, start)
  const isCleft = between.includes('のは') && CLEFT.test(between)
  return isCleft && /^(?:だ|である|です)/.test(skipBelongings(text, end, sentence.end))
}

const CLEFT = /^[^、。はが]{1,24}[うくぐすつぬぶむるただ]のは、?[^、。はが]{0,20}$/

/** Xには約6万人の社員がいる, Xには2万基のGPUがある: who has them. */
function findHolder({ text, sentence, quantity, metric }: RoleContext, before: readonly Actor[]): Actor | undefined {
  const last = before.at(-1)
  const canHold = last?.ref.kind === 'organisation' || metric === 'accelerator_count'
  if (last === undefined || !canHold) return undefined
  const rest = skipBelongings(text, last.end, sentence.end)
  if (!rest.startsWith('には') && !rest.startsWith('にも')) return undefined
  const isBetween = /^(?:[^、。はが]{1,14}が)?[^、。はが]{0,16}$/.test(
    text.slice(last.end, quantity.start).replace(/^.*?に[はも]、?/, ''),
  )
  const tail = text.slice(quantity.end, sentence.end)
  return isBetween &&
    /^(?:[^、。はがを]{0,16}が|以上が)?(?:[^、。はがを]{0,4})(?:い[るてた]|おり|お、|いる|あ[るりっ]|在籍|働|勤め|稼働|動[くい]|割り当て|割り振|配[らり分備]|与え|渡[さっ]|届[いく])/.test(
      tail,
    )
    ? last
    : undefined
}

/** 一方、Xでは約1300人が職を失った: at whom, and nobody acts. */
function findLocative({ text, sentence }: RoleContext, before: readonly Actor[]): Actor | undefined {
  return before.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      /^[^。はが]{0,24}$/.test(text.slice(sentence.start, one.start)) &&
      /^(?:の?\d社)?で[はも]/.test(skipBelongings(text, one.end, sentence.end)),
  )
}

/** 10月に20億ドルを調達したリフレクションAI, 11ギガワットの拠点を計画するフェルミは: whoever the clause describes. */
function findHead(
  { text, quantity, breaks }: RoleContext,
  owners: readonly Actor[],
  before: readonly Actor[],
): Actor | undefined {
  const behind = owners.filter((one) => one.start >= quantity.end)
  const head = behind.find(
    (one, at) => (at === 0 || ACTS.has(one.role)) && DESCRIBES_HEAD.test(text.slice(quantity.end, one.start)),
  )
  if (head?.ref.kind !== 'organisation') return undefined
  const from = breaks.findLast((one) => one.at <= quantity.start)?.at ?? 0
  return before.some((one) => one.role === 'nominative' && one.start >= from) ? undefined : head
}

const ACTS: ReadonlySet<string> = new Set(['topic', 'nominative'])

const DESCRIBES_HEAD =
  /^[^、。はが]{0,30}(?:した|する|った|いた|んだ|めた|えた|けた|げた|める|える|ける|せる|いる|(?<!話)[すぶむ]|持つ|使う|担う)(?:[米英仏独韓]|中国の|韓国の|インドの|英国の|フランスの)?[「『]?$/

/** 社員3万人のX, 時価総額4兆ドルのX: whom the figure describes. */
function findDescribed({ text, sentence, quantity }: RoleContext, owners: readonly Actor[]): Actor | undefined {
  if (!standsAt(END_MEASURES, text, quantity.start - 1)) return undefined
  if (!IS_MEASURE.test(text.slice(sentence.start, quantity.start))) return undefined
  return owners.find(
    (one) =>
      one.ref.kind === 'organisation' &&
      one.start >= quantity.end &&
      /^(?:規模|余り)?の(?:[米英仏独韓]|中国の|韓国の|大手)?[「『]?$/.test(text.slice(quantity.end, one.start)),
  )
}

const IS_MEASURE =
  /(?:^|[、。「はがにをと])(?:社員|従業員|職員|売上高|年商|時価総額|評価額|企業価値|資本金|運用資産|利用者|会員)数?(?:約|およそ)?$/
const END_MEASURES = lettersOf('員高商額値金産者数約そ')

/** 2位のX(30億ドル): whose name stands before the bracket. */
function findBracketed({ text, quantity, metric }: RoleContext, before: readonly Actor[]): Actor | undefined {
  const last = before.at(-1)
  if (last?.ref.kind !== 'organisation' || OF_DEALS.has(metric) || quantity.start - last.end > 10) return undefined
  const isAlone =
    standsAt(BEGIN_BRACKETED, text, last.end) && /^[」』]?\([^()、。]{0,8}$/.test(text.slice(last.end, quantity.start))
  return isAlone && /^[^()、。]{0,4}\)/.test(text.slice(quantity.end)) ? last : undefined
}

const BEGIN_BRACKETED = lettersOf('」』(')
const OF_DEALS: ReadonlySet<Metric> = new Set<Metric>(['acquisition', 'investment', 'contract', 'penalty', 'price'])

/** Xの(…)設備投資は: nothing with a particle of its own stands between the owner and the measured thing. */
function findPossessive(
  { text, sentence, quantity, metric, cue }: RoleContext,
  before: readonly Actor[],
): Actor | null {
  if (!OF_ITS_OWNER.has(metric)) return null
  const owner = before.findLast((one) => one.role === 'possessive' || one.role === 'none')
  if (owner === undefined) return null
  const isNamed = cue !== null && cue.start >= owner.end && cue.end <= quantity.start
  const words = text.slice(owner.end, isNamed ? cue.start : quantity.start)
  const between = hasSign(text, sentence, SIGN.brackets) ? words.replace(/\([^()]*\)/g, '') : words
  const isBare = isNamed
    ? /^[^。はがをへ]{0,40}$/.test(between)
    : /^[^、。はがをへにで]{0,24}(?:は|が|も|で)?[^、。はがをへに]{0,12}$/.test(between) ||
      // Xの拠点で約2000基が動く.
      (metric === 'accelerator_count' &&
        /^の[^、。はがを]{0,14}(?:拠点|センター|施設|工場|クラスター)(?:で|に|では|には)[^、。はがを]{0,8}$/.test(
          between,
        )) ||
      // Xの従業員を10万人と推定した.
      (/^の[^、。はがをへにで]{1,16}を約?$/.test(between) && /^と/.test(text.slice(quantity.end)))
  if (!isBare) return null
  // 社員の多くはX出身で、評価額は: what only holds a name has no more to do with what follows.
  if (owner.role === 'none' && /[ぁ-ん]、/.test(between)) return null
  // Xの主導で4億円を調達した: who leads is not who gets it.
  if (/^の(?:主導|出資|支援|助言|協力|仲介|後押し|保証)(?:で|に|の|を)/.test(between)) return null
  return /(?:した|する|された|される|った|から|より|への|との|関連の)/.test(between) ? null : owner
}

function findNominative({ text, sentence, quantity, metric }: RoleContext, before: readonly Actor[]): Actor | null {
  const found = before.filter(
    (one) =>
      (one.role === 'theme' ||
        (NOMINATIVE.has(one.role) &&
          !isMakerOfSource(text, one, quantity) &&
          !(one.role === 'nominative' && isInRelative(text, one.end, sentence.end))) ||
        (one.role === 'possessive' && isTopicOwner(text, one, sentence.end))) &&
      !hasJoined(skipBelongings(text, one.end, sentence.end)) &&
      !isBoughtToo(text, one, quantity, sentence),
  )
  const nearest = found.filter((one) => metric === 'investment' || !joinsOnly(text, one, quantity)).at(-1)
  if (nearest === undefined) return null
  const topic = found.filter((one) => one.role === 'topic' || one.role === 'theme').at(-1)
  if (nearest.role === 'nominative' && IN_CONDITION.test(text.slice(nearest.end, quantity.start))) return topic ?? null
  if (nearest.role === 'topic' || nearest.role === 'theme' || topic === undefined) return nearest
  return CLAUSE_END.test(text.slice(nearest.end, quantity.start)) ? topic : nearest
}

/** Xが州内に建てる発電所から1ギガワット: whose plant it is that power comes from. */
function isMakerOfSource(text: string, actor: Actor, quantity: Span): boolean {
  const words = actor.role === 'nominative' ? text.slice(actor.end, quantity.end) : ''
  return words.includes('から') && MAKES_SOURCE.test(words)
}

const MAKES_SOURCE = /^が[^、。は]{0,24}[うくぐすつぬぶむるた][一-龠ァ-ヴー]{1,12}から(?:は|約|最大|計|合計)*\d/

/** 5月にはXも40億円で買収した: who is bought, where nothing else is. */
function isBoughtToo(text: string, { end }: Actor, quantity: Span, sentence: Span): boolean {
  return (
    skipBelongings(text, end, sentence.end).startsWith('も') &&
    /^も[^、。をはが]{0,16}$/.test(skipBelongings(text, end, quantity.start)) &&
    /^(?:相当)?で[^、。をはが]{0,8}(?:買収|買い取|取得|手に入れ|傘下に収め|子会社に)(?!され)/.test(
      text.slice(quantity.end, sentence.end),
    )
  )
}

/** XとYが株主に入り、累計の調達額は: who joins in somebody's round has no part in what follows. */
function joinsOnly(text: string, actor: Actor, quantity: Span): boolean {
  const words = actor.role === 'nominative' ? skipBelongings(text, actor.end, quantity.start) : ''
  return words.includes('、') && JOINED.test(words)
}

const JOINED =
  /^(?:[とや、][^。はを]{1,24})?が[^、。は]{0,20}(?:株主に[^、。]{0,8}|加わ[りっ]て?|参加し|参画し|引き受け|出資し|主導し|名を連ね)、[^、。]{0,12}(?:は|が)[^、。]{0,8}$/

/** Xが…できない場合、全体の額は: the main clause has a topic of its own. */
const IN_CONDITION =
  /^[^。]{1,40}(?:(?:場合|れば|たら|なければ|際|とき|ときに|際に|場合に)、[^、。]{1,12}は[^、。はが]{0,10}|(?:場合|際|とき)(?:に?は、?|に、?|、)(?:約|最大|さらに|追加で)*)$/
