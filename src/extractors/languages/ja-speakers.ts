// Who speaks in a Japanese sentence, and what that makes of a figure.
import type { Stance } from '#domain/claim.ts'
import { hasOne, hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf, signsOf } from '#domain/pattern-letters.ts'
import { foldName, type Span } from '#domain/text.ts'
import { anyOf } from '../any-of.ts'
import type { Mention } from '../mentions.ts'
import { type Actor, NOMINATIVE, type RoleContext } from './ja-actors.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { DENIES, withoutOtherDenials } from './ja-denials.ts'
import { caseOf, skipBelongings } from './ja-grammar.ts'
import { isCompiler } from './ja-owners.ts'
import { endOfSaid, sayingOf } from './ja-sayings.ts'
import { hasSign, SIGN } from './ja-signs.ts'
import { findSource, findTeller, HAS_SOURCE, type Source } from './ja-sources.ts'

const SOURCE_NOUN =
  '[^、。]{0,14}?(?:調べ|推計|推定|試算|集計|分析|報告書?|発表|リポート|レポート|見積もり?|調査|予測|説明|話|開示|資料|投稿|論文|報道|講演|書簡|届け出|白書|統計|まとめ|見通し|想定|計画)'
const SOURCE = new RegExp(
  `^(?:の${SOURCE_NOUN}(?:によると|によれば|では|で、|は)|が[^、。]{0,12}(?:まとめ|公表し|発表し|報じ|伝え)たところ(?:では|によると|によれば)|が[^、。]{0,12}(?:入手|まとめ|作成|公表|集計|調査)した[^、。]{0,10}(?:によると|によれば|では)|が報じた[^、。]{0,14}(?:によると|によれば|では)|が[^、。]{0,12}(?:に|で)?(?:報じ|伝え|公表し|明らかにし)た(?:ところでは|内容では|[^、。]{0,8}によると))`,
)
const BEGIN_SOURCE = beginsOf(SOURCE)

/** ディープシークが主張する訓練費560万ドル, 同社が公表しているのは…2048枚. */
const ATTRIBUTIVE =
  /^が(?:[^、。]{0,10})?(?:(?:主張|公表|発表|推定|推計|試算|説明|開示|予想|予測)(?:する|した|している)|見込む|見積もる|見積もった|(?<=[がに])示した)(?:[^、。はが「]{0,26}(?:[はが]、?)?約?$|のは)/
/** Xが15日発表した四半期決算は、純利益が…: all that follows. */
const OF_ITS_ACCOUNTS =
  /^が[^、。はが]{0,16}(?:発表|公表|開示)した[^、。はが]{0,20}(?:決算|業績|実績|利用者数|統計)(?:\([^()]*\))?(?:は|で|によると)/
const IN_DISCLOSED = signsOf('表示', OF_ITS_ACCOUNTS)
const REACH_OF_DISCLOSED = 19

/** @param rest behind a name */
function disclosesAccounts(rest: string): boolean {
  return rest[0] === 'が' && hasOneWithin(IN_DISCLOSED, rest, 1, REACH_OF_DISCLOSED) && OF_ITS_ACCOUNTS.test(rest)
}

/** 5月に発注した1万8000基の「GB300」に続き: what came before is the text's own. */
const IS_FOLLOWED = /^(?:の[^、。はが]{0,14})?に(?:続き|続いて|次い)/
const BEGIN_FOLLOWED = lettersOf('のに')
/** に[続]き, and how far behind the figure at most. */
const IN_FOLLOWED = lettersOf('続次')
const REACH_OF_FOLLOWED = 17

function isFollowed({ text, sentence, quantity }: RoleContext): boolean {
  const { end } = quantity
  return (
    standsAt(BEGIN_FOLLOWED, text, end) &&
    hasOneWithin(IN_FOLLOWED, text, end, end + REACH_OF_FOLLOWED) &&
    IS_FOLLOWED.test(text.slice(end, sentence.end))
  )
}

/** @param rest behind a name */
function isSource(rest: string): boolean {
  return standsAt(BEGIN_SOURCE, rest, 0) && SOURCE.test(rest)
}

interface Speech {
  /** Null where it is the company that the text is about, or nobody that is named. */
  speaker: Mention | null
  saying: Stance
  source?: 'own' | 'paper' | 'nobody' | 'denier'
}

/** @param sentence the part of it in which the figure is told */
export function findSpeaker(context: RoleContext, all: readonly Actor[], sentence: Span): Speech | null {
  const { text, quantity } = context
  const actors = all.filter((one) => one.ref.kind !== 'chip' && one.start >= sentence.start && one.end <= sentence.end)
  if (isFollowed(context)) return null
  const denial = findDenial(text, context.sentence, quantity, all)
  if (denial !== null) return denial
  const rest = (one: Mention) => skipBelongings(text, one.end, sentence.end)
  const source = actors.findLast(
    (one) => one.start < quantity.start && (one.role === 'according' || isSource(rest(one))),
  )
  if (source !== undefined) {
    const words = text.slice(source.end, source.end + 24)
    const saying = /推計|推定|試算|見積/.test(words)
      ? 'hedged'
      : /予測|見通し|計画/.test(words)
        ? 'planned'
        : 'reported'
    return { speaker: source, saying }
  }
  const before = text.slice(context.sentence.start, quantity.start)
  const isOfSource = hasSign(text, context.sentence, SIGN.source) && OF_A_SOURCE.test(before)
  const unnamed = isOfSource ? unnamedSource(context) : null
  if (unnamed !== null) return unnamed
  const attributive = actors.find(
    (one) =>
      one.end <= quantity.start &&
      ((text[one.end] === 'が' && ATTRIBUTIVE.test(text.slice(one.end, quantity.start))) ||
        disclosesAccounts(rest(one))),
  )
  if (attributive !== undefined) {
    const words = text.slice(attributive.end, quantity.start)
    const saying = /主張|推定|推計|試算/.test(words)
      ? 'hedged'
      : /^が[^、。]{0,10}(?:見込|予想|予測)/.test(words)
        ? 'planned'
        : 'stated'
    return { speaker: attributive, saying }
  }
  // 5日に公表した12月の売上高は, 会社が示した見通しは, 従業員に示した企業価値は: of whoever disclosed it.
  if (isOfSource && DISCLOSED.test(before)) return { speaker: null, saying: 'stated', source: 'own' }
  const tail = text.slice(quantity.end, sentence.end)
  const trailing = findTrailing(context, actors, sentence)
  if (trailing !== null) return trailing
  const clauseEnd = context.breaks.find(({ at }) => at > quantity.end)?.at ?? sentence.end
  const saying = sayingOf(tail, text.slice(quantity.end, Math.min(clauseEnd, sentence.end)))
  if (saying === null) return null
  const found = actors.filter((one) => one.end <= quantity.start && NOMINATIVE.has(one.role))
  const topics = found.filter((one) => one.role === 'topic')
  const isTeller = (one: Actor) => one.isVoice || one.ref.kind === 'person'
  const first = found[0]
  const speaker =
    first !== undefined && isTeller(first) ? first : (topics.find(isTeller) ?? topics[0] ?? found.find(isTeller))
  if (speaker !== undefined) return { speaker, saying }
  const isOwn = OWN_TELLS.test(before)
  return tellerOf(context, saying) ?? (isOwn ? { speaker: null, saying, source: 'own' } : null)
}

/** …会社が: the company that the text is about tells. */
const OWN_TELLS = /(?:^|[、。])(?:会社|会社側|経営陣|同社側)[はがも](?![^、。「」]{0,12}(?:に|へ|から)[^、。]{0,6}$)/

/** Behind a figure: …と、Xは発表した; …と開示したXは7%高; …とXに報じられた. */
function findTrailing(context: RoleContext, actors: readonly Actor[], sentence: Span): Speech | null {
  const { text, quantity } = context
  const behind = actors.filter((one) => one.start >= quantity.end)
  if (behind.length === 0) return null
  const rest = (one: Mention) => skipBelongings(text, one.end, sentence.end)
  const trailing = behind.findLast(
    (one) =>
      NOMINATIVE.has(one.role) &&
      !isCompiler(context, one) &&
      /(?:と|を)[^。]{0,16}$/.test(text.slice(quantity.end, one.start)) &&
      sayingOf(rest(one)) !== null,
  )
  if (trailing !== undefined) return { speaker: trailing, saying: sayingOf(rest(trailing)) ?? 'stated' }
  const head = behind.find((one) => {
    const between = text.slice(quantity.end, one.start)
    return between.includes('と') && TOLD_BY_HEAD.test(between)
  })
  if (head !== undefined) return { speaker: head, saying: sayingOf(text.slice(quantity.end, head.start)) ?? 'stated' }
  const agent = behind.find((one) => text[one.start - 1] === 'と' && RELAYED_BY.test(rest(one)))
  return agent === undefined ? null : { speaker: agent, saying: 'reported' }
}

/** …を得たと開示した韓美半導体は. */
const TOLD_BY_HEAD =
  /^[^。]{0,40}と(?:発表|開示|公表|主張|説明|表明|報告|予想|予測|報じ|述べ|語っ|指摘)(?:し)?(?:た|する|している|ていた)(?:[米英仏独韓中]|[^、。はがを]{0,12}の)?[「『]?$/
const RELAYED_BY = /^に(?:よって)?(?:報じ|伝え|報道|指摘|暴露|特報)(?:ら|さ)れ/

/** 第三者委員会は…と認定した, ある投資家は…と語る: whoever tells without being a name of the text. */
function tellerOf({ text, sentence, quantity }: RoleContext, saying: Stance): Speech | null {
  const teller = findTeller(text, sentence, quantity)
  if (teller === null) return null
  if (teller === 'nobody') return { speaker: null, saying: saying === 'stated' ? 'reported' : saying, source: 'nobody' }
  return { speaker: strangerOf(teller), saying }
}

function strangerOf({ start, end, name }: Source): Mention {
  return { start, end, ref: { key: foldName(name), name, kind: 'organisation' }, entity: null, isVoice: true }
}

const DISCLOSED =
  /(?:(?:^|[、。]|[日月週]に?|前日に?|このほど|同時に)(?:発表|公表|開示)した|(?:^|[、。])(?:会社|会社側|経営陣)が(?:[^、。はが]{0,8}に)?(?:示した|見込む|予想する|公表した|開示した|発表した|説明する)|(?:従業員|社員|投資家|株主|市場|顧客|金融機関)に(?:示し|伝え|説明し|開示し|提示し)た)[^、。はが「]{0,26}(?:売上|利益|損益|収益|業績|投資|見通し|予想|受注|利用者|従業員|社員|損失|赤字|価値|評価額|目標|計画)[^、。はが]{0,8}[はがも、][^、。はが]{0,14}$/

const OF_A_SOURCE = anyOf(HAS_SOURCE, DISCLOSED)

/** 同センターによると, 会社によると: a source that is no name of the sentence. */
function unnamedSource({ text, sentence, quantity }: RoleContext): Speech | null {
  const source = findSource(text, sentence, quantity)
  if (source === null) return null
  const { name, kind } = source
  if (kind === 'own') return { speaker: null, saying: 'stated', source: 'own' }
  if (kind !== 'named') return { speaker: null, saying: /推計|試算/.test(name) ? 'hedged' : 'reported', source: kind }
  return { speaker: strangerOf(source), saying: 'reported' }
}

/** 王氏は…と語っており、ロイター通信は…と伝えた: each tells what stands in its own part. */
export function scopeOfSaying(context: RoleContext): Span {
  const { text, sentence, quantity, breaks, actors } = context
  if (isFollowed(context)) return { start: sentence.start, end: quantity.end }
  const hasMarks = hasSign(text, sentence, SIGN.marks)
  if (breaks.length === 0 && !hasMarks) return sentence
  const isEnd = ({ at, kind }: ClauseBreak) =>
    (kind !== 'copula' && isTold(text.slice(Math.max(sentence.start, at - 20), at))) ||
    startsTelling(text, at, actors, sentence)
  const start = breaks.findLast((one) => one.at <= quantity.start && isEnd(one))?.at ?? sentence.start
  const end = breaks.find((one) => one.at > quantity.end && isEnd(one))?.at ?? sentence.end
  const behind = breaks.filter(({ at }) => at > quantity.end).map(({ at }) => ({ at: at - quantity.end }))
  const quoted = quantity.end + endOfSaid(text.slice(quantity.end, sentence.end), behind, hasMarks)
  return { start, end: Math.min(end, quoted) }
}

/** …を調達済みで、新聞社は…と報じている: the paper tells what follows its own name; …の計画で、Yも…と公表した. */
function startsTelling(text: string, at: number, actors: readonly Mention[], sentence: Span): boolean {
  if (text[at - 2] === 'と' || text[at - 2] === 'を' || text[at] === 'と') return false
  const next = actors.find((one) => one.start >= at && caseOf(text, one.end, sentence.end) === 'topic')
  if (next === undefined) return false
  if (next.start - at <= 4 && (next.isVoice || next.ref.kind === 'person')) return true
  const isOther = actors.some(
    (one) => one.end <= at && one.ref.key !== next.ref.key && caseOf(text, one.end, sentence.end) === 'topic',
  )
  return (
    isOther &&
    next.start - at <= 20 &&
    next.ref.kind === 'organisation' &&
    /^[^、。]{0,16}$/.test(text.slice(at, next.start))
  )
}

function isTold(words: string): boolean {
  return hasOne(IN_TOLD, words) && TOLD.test(words)
}

const TOLD =
  /と[^、。]{0,12}(?:発表|公表|説明|語っ|語り|述べ|話し|報じ|伝え|指摘|推定|予想|予測|主張|明らかに)[^、。]{0,8}(?:が|、)$/
/** 発[表], 説[明], 指[摘], 推[定], 予[想]. */
const IN_TOLD = signsOf('表明語述話報伝摘定想測張', TOLD)

const OWN_DENIES = /(?:^|[、。])(?:会社|会社側|同社側|経営陣|広報(?:担当者)?|担当者|社長|CEO)[はがも]/

/** …との報道に対し、YのCEOが「…」と否定した; 会社側は「…」と打ち消した. */
function findDenial(text: string, sentence: Span, quantity: Span, actors: readonly Actor[]): Speech | null {
  if (!hasSign(text, sentence, SIGN.denial)) return null
  const tail = text.slice(quantity.end, sentence.end)
  const match = DENIES.test(tail) ? DENIES.exec(withoutOtherDenials(tail)) : null
  if (match === null) return null
  const limit = quantity.end + match.index
  const behind = actors
    .filter((one) => one.start >= quantity.end && one.end <= limit && NOMINATIVE.has(one.role))
    .at(-1)
  const own = tail.slice(0, match.index).search(OWN_DENIES)
  if (own >= 0 && quantity.end + own >= (behind?.end ?? 0)) return { speaker: null, saying: 'stated', source: 'denier' }
  const before = actors.filter((one) => one.end <= quantity.start && NOMINATIVE.has(one.role))
  const isRelay = /報じ|伝え|報道/.test(tail.slice(0, match.index))
  const canDeny = before.filter((one) => !one.isVoice || !isRelay)
  const denier = behind ?? canDeny.find((one) => one.role === 'topic' || one.isVoice) ?? canDeny[0]
  if (denier !== undefined) return { speaker: denier, saying: 'stated' }
  // …は事実ではありません: of whoever addresses the reader.
  return /ません/.test(match[0]) ? { speaker: null, saying: 'stated', source: 'own' } : null
}
