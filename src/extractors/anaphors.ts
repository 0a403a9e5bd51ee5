// The words that stand for names: 同社, 同氏, 前者.
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import type { Anaphor, AnaphorKind } from './languages/ja-anaphors.ts'
import { type Case, caseOf, isPublicBody } from './languages/ja-grammar.ts'
import type { Mention } from './mentions.ts'
import { rememberParents } from './parents.ts'
import { ownerOf } from './things.ts'

/** The words of a Japanese sentence that stand for names, as mentions of those names. */
export function resolveAnaphors(
  discourse: Discourse,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  anaphors: readonly Anaphor[],
): readonly Mention[] {
  rememberParents(discourse.parents, text, sentence, mentions)
  if (anaphors.length === 0) return NOBODY
  return anaphors.flatMap(({ kind, start, end }) => {
    const ref = antecedentOf(discourse, kind, { start, end }, { text, sentence, mentions })
    return ref === null
      ? []
      : [
          {
            start,
            end,
            ref,
            entity: discourse.catalog.get(ref.key),
            isVoice:
              kind === 'press' ||
              (kind === 'local' && IS_SOURCE.test(text.slice(end, end + 6))) ||
              isTelling(discourse, ref, text, end, sentence),
          },
        ]
  })
}

const NOBODY: readonly Mention[] = []

/** …と同社は予測する, of one who tells of others by trade. */
function isTelling({ tellers }: Discourse, { key }: EntityRef, text: string, end: number, sentence: Span): boolean {
  return (
    tellers.has(key) &&
    (caseOf(text, end, sentence.end) === 'according' ||
      (ACTS.has(caseOf(text, end, sentence.end)) && TELLS.test(text.slice(end, sentence.end))))
  )
}

const TELLS = /予測|予想|推定|推計|試算|分析|指摘|見積|み(?:る|ている)|見(?:る|ている|込む)|説明|という/

function antecedentOf(
  discourse: Discourse,
  kind: AnaphorKind,
  { start, end }: Span,
  { text, sentence, mentions }: { text: string; sentence: Span; mentions: readonly Mention[] },
): EntityRef | null {
  if (kind === 'press') return discourse.speaker
  if (kind === 'other') return otherOf(discourse, text.slice(start, end), mentions, start)
  if (kind === 'former') return discourse.pair?.[0] ?? null
  if (kind === 'latter') return discourse.pair?.[1] ?? null
  if (kind === 'person') return discourse.person?.ref ?? null
  if (kind === 'parent') {
    const { topic, parents, catalog } = discourse
    const child = mentions.findLast((one) => one.end <= start && parents.has(one.ref.key))?.ref ?? topic
    return parents.get(child?.key ?? '') ?? ownerOf(catalog.get(child?.key ?? ''), catalog)
  }
  if (kind === 'local') return authorityOf(discourse, text.slice(end - 1, end))
  if (kind === 'self') return ownName(discourse, text, { start, end }, sentence, mentions)
  if (kind === 'new' && discourse.founded !== null) return discourse.founded
  if (kind === 'new') return discourse.main?.kind === 'facility' ? discourse.main : discourse.recent
  // この増資で同社の企業価値は: whoever is put money into.
  const { newcomer } = discourse.things
  const isOfDeal = /(?:この|今回の)(?:増資|出資|買収|取引|調達|資金調達|投資)で?[^。]{0,6}$/.test(
    text.slice(sentence.start, start),
  )
  if (isOfDeal && newcomer !== null && newcomer.age === 0) return newcomer.ref
  const isTopic = ACTS.has(caseOf(text, end, sentence.end))
  const before = mentions.filter(
    (one) =>
      one.end <= start &&
      one.ref.kind === 'organisation' &&
      !one.isVoice &&
      !isPublicBody(one.ref.name) &&
      // AMD製品を扱い、…と同社は: what is merely around is not meant by a topic.
      !(isTopic && PASSING.has(caseOf(text, one.end, sentence.end))),
  )
  const nearest = before.at(-1)
  const roleOf = (at: number) => caseOf(text, at, sentence.end)
  // 現代自動車は同社に出資した, アマゾンは同社の小型炉から調達する: nobody does so to himself.
  const isDealtWith = DEALT_WITH.has(roleOf(end)) || /^の[^、。はが]{1,12}から/.test(text.slice(end, sentence.end))
  if (nearest !== undefined && isDealtWith && ['topic', 'nominative'].includes(roleOf(nearest.end))) {
    const others = before.filter((one) => one.ref.key !== nearest.ref.key && ACTS.has(roleOf(one.end)))
    const last = [discourse.recent, discourse.topic, discourse.main, ...(discourse.pair ?? [])].find(
      (one) => one != null && one.key !== nearest.ref.key,
    )
    return others.at(-1)?.ref ?? last ?? nearest.ref
  }
  return nearest?.ref ?? discourse.recent ?? discourse.topic
}

/** あちら: whoever was named last beside the topic; こちら: whoever was named last in the sentence. */
function otherOf(
  { other, topic }: Discourse,
  word: string,
  mentions: readonly Mention[],
  start: number,
): EntityRef | null {
  const named = mentions.filter(({ ref, end, isVoice }) => end <= start && ref.kind === 'organisation' && !isVoice)
  if (word === 'こちら') return named.at(-1)?.ref ?? topic
  return named.findLast(({ ref }) => ref.key !== topic?.key)?.ref ?? other
}

const IS_DEFINED = /[(、]以下、?[「"]?$/

/** 当社, 弊社: the company by whose words the text is, as its first sentence may say (ミナト電子(本社:仙台市、以下「当社」)は). */
function ownName(
  discourse: Discourse,
  text: string,
  { start, end }: Span,
  sentence: Span,
  mentions: readonly Mention[],
): EntityRef | null {
  if (IS_DEFINED.test(text.slice(Math.max(sentence.start, start - 6), start))) {
    const defined = mentions.findLast(
      (one) =>
        one.ref.kind === 'organisation' && one.end <= start && /^[^()]*\([^()]*$/.test(text.slice(one.end, start)),
    )
    if (defined !== undefined) {
      discourse.self = defined.ref
      discourse.main = defined.ref
      discourse.topic = defined.ref
    }
  }
  return teller(text, end, sentence, mentions) ?? discourse.self ?? discourse.main ?? discourse.topic
}

/** 「当社は…」とXの森社長は話す: whose officer speaks. */
function teller(text: string, from: number, sentence: Span, mentions: readonly Mention[]): EntityRef | null {
  const close = text.indexOf('」', from)
  if (close < 0 || close >= sentence.end) return null
  const officer = mentions.find((one) => one.ref.kind === 'person' && one.start > close && one.start < sentence.end)
  const office = mentions.findLast(
    (one) => one.ref.kind === 'organisation' && !one.isVoice && one.end <= (officer?.start ?? 0),
  )
  if (officer === undefined || office === undefined || office.start < close) return null
  return /^の[^、。はが]{0,12}$/.test(text.slice(office.end, officer.start)) ? office.ref : null
}

/** 政府 alone is the one that was named last with its country. */
export function withCountry({ authorities }: Discourse, mentions: readonly Mention[]): readonly Mention[] {
  const name = authorities.get('政府')
  if (name === undefined) return mentions
  const ref: EntityRef = { key: foldName(name), name, kind: 'organisation' }
  return mentions.map((one) => (one.ref.name === '政府' ? { ...one, ref } : one))
}

/** 県, 市: of those that the text has named the last. */
function authorityOf({ authorities }: Discourse, sign: string): EntityRef | null {
  const name = authorities.get(sign) ?? sign
  // A road, where no 北海道 is spoken of.
  if (name === '道') return null
  return { key: foldName(name), name, kind: 'organisation' }
}

/** 県によると, 州の説明では: who tells of others. */
const IS_SOURCE = /^(?:によ[るれ]|の[^、。]{2}(?:では|によ))/

const DEALT_WITH: ReadonlySet<Case> = new Set<Case>(['accusative', 'dative', 'companion', 'source'])

const PASSING: ReadonlySet<Case> = new Set<Case>(['none', 'source', 'according'])

const ACTS: ReadonlySet<Case> = new Set<Case>(['topic', 'nominative'])
