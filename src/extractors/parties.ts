// What a sentence says of companies to each other, for the sentences to come: who is sued, founded, dealt with, one of two.
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Discourse } from './discourse.ts'
import { type Case, caseOf, skipBelongings } from './languages/ja-grammar.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'

/** 新会社Xを設立した: what 新会社 stands for. */
export function foundedIn(text: string, sentence: Span, organisations: readonly Mention[]): EntityRef | null {
  if (organisations.length === 0 || !hasSign(text, sentence, SIGN.founding)) return null
  const founded = organisations.find(
    (one) =>
      /(?:新会社|合弁会社|合弁)(?:の|である|、)?[「『]?$/.test(
        text.slice(Math.max(sentence.start, one.start - 8), one.start),
      ) || /^[」』]?(?:\([^()]*\))?を[^、。はが]{0,10}設立/.test(text.slice(one.end, sentence.end)),
  )
  return founded?.ref ?? null
}

/** Xを訴えた裁判, Xに22億円の支払いを求めた訴訟: whoever is to pay. */
export function suedIn(text: string, sentence: Span, organisations: readonly Mention[]): EntityRef | null {
  if (organisations.length === 0 || !hasSign(text, sentence, SIGN.suit)) return null
  return organisations.find((one) => IS_SUED.test(text.slice(one.end, sentence.end)))?.ref ?? null
}

const IS_SUED =
  /^(?:を[^、。はを]{0,8}(?:訴え|提訴し)た|に(?:対し、?)?[^、。はが]{0,24}(?:賠償|支払い|差し止め)[^、。はが]{0,8}を求め[たる])[^、。]{0,4}(?:裁判|訴訟)/

/** What deal a sentence tells of; null where of none. */
export function dealIn(text: string, sentence: Span): Metric | null {
  if (!hasSign(text, sentence, SIGN.deal)) return null
  const words = text.slice(sentence.start, sentence.end)
  return DEALS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const DEALS: readonly (readonly [words: RegExp, metric: Metric])[] = [
  [/買収|子会社化|傘下に|全株式?(?:を|の)[^。]*取得/, 'acquisition'],
  [/(?<!共同)出資(?!者|比率)/, 'investment'],
  [/契約|受注|発注/, 'contract'],
  [/(?:資金|円|ドル|ユーロ|元|ウォン)(?:を|の)?調達|増資|社債|シリーズ[A-F]/, 'funding'],
]

/** 前者 and 後者 of the sentence to come. */
export function rememberPair(
  discourse: Discourse,
  text: string,
  sentence: Span,
  organisations: readonly Mention[],
): void {
  let first: EntityRef | null = null
  let also: EntityRef | null = null
  for (const { ref, end } of organisations) {
    if (also === null && skipBelongings(text, end, sentence.end).startsWith('も')) also = ref
    if (ref.key === first?.key || !ACTING.has(caseOf(text, end, sentence.end))) continue
    if (first !== null) {
      discourse.pair = [first, ref]
      return
    }
    first = ref
  }
  // 翌日には別の会社も…: the two that have done alike.
  const { topic } = discourse
  if (also !== null && topic !== null && topic.key !== also.key) discourse.pair = [topic, also]
}

const ACTING: ReadonlySet<Case> = new Set<Case>(['topic', 'nominative', 'possessive', 'companion', 'coordinate'])
