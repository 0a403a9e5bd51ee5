// Whoever a sentence names, each with what it is to the sentence.
import type { Metric } from '#domain/claim.ts'
import { hasOneWithin, lettersOf } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { type Case, caseOf, IS_RELATED, skipBelongings } from './ja-grammar.ts'

export interface RoleContext {
  text: string
  sentence: Span
  quantity: Span
  metric: Metric
  /** The word that names the metric, when it stands before the figure. */
  cue: Span | null
  /** Where the clauses of the sentence end. */
  breaks: readonly ClauseBreak[]
  /** Organisations, persons, products and facilities of the sentence, words that stand for them among them. */
  actors: readonly Mention[]
}

export interface Actor extends Mention {
  role: Case
  /** Xを訴えた, Xを相手取り, Xを提訴した. */
  isSued: boolean
}

const SUED = /^を(?:相手取|[^、。はを]{0,16}(?:訴え(?!の)|提訴))/

export const NOMINATIVE: ReadonlySet<Case> = new Set(['topic', 'nominative', 'agent'])

/** Who speaks for an organisation without being named. */
const SPOKESPERSON =
  /^の(?:[^、。はが]{0,8})?(?:アナリスト|広報担当者|報道官|幹部|担当者|経営陣|首脳|トップ|最高経営責任者|社長|会長|CEO|CFO)(?:は|が|も)/

/** アナリス[ト], 担当[者], 報道[官], CE[O]: the last letters of who that is, and how far behind the name at most. */
const LAST_OF_SPOKESPERSONS = lettersOf('ト者官部陣脳プ長O')
const REACH_OF_SPOKESPERSON = 19

function speaksFor(text: string, { end }: Span, sentence: Span): boolean {
  const mayBe = hasOneWithin(LAST_OF_SPOKESPERSONS, text, end, end + REACH_OF_SPOKESPERSON)
  return mayBe && SPOKESPERSON.test(text.slice(end, sentence.end))
}

const PAID: ReadonlySet<Metric> = new Set<Metric>(['acquisition', 'investment', 'contract', 'capex'])

/** From a name in が to the next: a clause that describes that. */
const LEADS =
  /^(?:氏|CEO|会長|社長)?(?:ら|など|グループ)?が[^、。は]{1,16}(?<!もの?)[うくぐすつぬぶむるた](?:[一-龠ァ-ヴー]{2,10}の|新会社|新興企業|新興|企業|会社|財団|ファンド)?(?:[米英仏独]|中国の|韓国の)?[「『]?$/

/** A name in a list (A、B、Cは) has the case of the list's last one. */
export function withRoles({ text, sentence, actors, metric, quantity }: RoleContext): Actor[] {
  const found: Actor[] = []
  let ofNext: Case | null = null
  for (let index = actors.length - 1; index >= 0; index--) {
    const actor = actors[index]!
    const role = caseOf(text, actor.end, sentence.end)
    const next = actors[index + 1]
    const isCleft = role === 'means' && isCleftHere(text, sentence, actor)
    const isSpokesperson = role === 'possessive' && speaksFor(text, actor, sentence)
    // イーロン・マスク氏が率いる米xAIは: whoever leads is not who acts.
    // 東雲工業が20億ドルを投じて買収したX: but who pays acts all the same.
    const pays = next !== undefined && PAID.has(metric) && actor.end <= quantity.start && quantity.end <= next.start
    const leads = next !== undefined && role === 'nominative' && !pays && LEADS.test(text.slice(actor.end, next.start))
    const isListed =
      (role === 'coordinate' || role === 'companion') && next !== undefined && next.start - actor.end <= 6
    ofNext =
      leads || isFormer(text, actor)
        ? 'none'
        : isCleft || isSpokesperson
          ? 'nominative'
          : isListed
            ? (ofNext ?? role)
            : role
    const { start, end, ref, entity, isVoice } = actor
    const isSued = metric === 'penalty' && SUED.test(skipBelongings(text, end, sentence.end))
    found.push({ start, end, ref, entity, isVoice, isSued, role: ofNext })
  }
  return found.reverse()
}

/** 元ウーバーイーツ幹部が起こした: where somebody came from does nothing. */
function isFormer(text: string, { start, end }: Span): boolean {
  return (
    text[start - 1] === '元' &&
    /^の?(?:幹部|社員|役員|技術者|研究者|経営者|出身|従業員|CEO|社長)/.test(text.slice(end, end + 6))
  )
}

/** 最大の買い手は電力会社で、2024年に…: whoever is said to be something goes on acting; but not where 同社株 is dealt in. */
function isCleftHere(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start)
  if (/の[はが][^、。はが]{0,24}$/.test(before)) return true
  const behind = text.slice(end, sentence.end)
  // リード投資家はXで、評価額は: what comes next is of whom X is that to.
  if (IS_RELATED.test(before) && /^[」』]?(?:\([^()]*\))?で、[^。]{0,12}[はが]/.test(behind)) return false
  return (
    /^[^、。]{1,16}は[^、。はが]{0,16}$/.test(before) &&
    /^[」』]?(?:\([^()]*\))?(?:で、(?!同社(?:株|へ))|であ)/.test(behind)
  )
}
