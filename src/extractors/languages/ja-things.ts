// Whatever a Japanese sentence names beside companies and wares: parts of companies, rounds, plans, names in marks.
import type { Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import { type Mention, otherAt } from '../mentions.ts'
import { findRounds } from '../rounds.ts'
import { findHeadedParts, findParts, isNamed } from './ja-parts.ts'

/**
 * What could be the object of a figure, and the rules do not read.
 * @param tokens the sentence's, or null where it holds no figure
 * @param mentions the names in it, none of which is told again
 */
export function findThings(
  text: string,
  sentence: Span,
  tokens: readonly Token[] | null,
  mentions: readonly Mention[],
): Mention[] {
  const things = [...findRounds(text, sentence), ...findMarked(text, sentence, mentions)]
  if (tokens === null) return [...things, ...findHeadedParts(text, sentence)]
  return [...things, ...findPlans(text, sentence), ...findParts(text, sentence, tokens, [...mentions, ...things])]
}

const PRICED = /[月年]額?\d/

/** Pro 月20ドル: by what is paid for a month of it. */
function findPlans(text: string, { start, end }: Span): Mention[] {
  const words = text.slice(start, end)
  if (!PRICED.test(words)) return []
  return [...words.matchAll(PLAN)].map(({ 1: name = '', index }) =>
    otherAt(name, { start: start + index, end: start + index + name.length }),
  )
}

const PLAN = /(?<![A-Za-z])([A-Z][A-Za-z]+\+?) ?(?:は|が|:|、)?[月年]額?\d/g

/** A name in marks that no form tells: exaBase 生成AI, ことりの部屋. */
function findMarked(text: string, sentence: Span, mentions: readonly Mention[]): Mention[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!/[「『]/.test(words)) return []
  return [...words.matchAll(MARKED)].flatMap(({ 1: name = '', index }) => {
    const start = sentence.start + index + 1
    const at = { start, end: start + name.length }
    return NO_NAME.test(name) || isNamed(at, mentions) ? [] : [otherAt(name, at)]
  })
}

const MARKED =
  /[「『]([^「」『』。、!?はがをに\d\s][^「」『』。、!?はがをに]{1,19})[」』](?!と(?:[述語話いし反強指訴認]|の(?:見|考|声|認|懸)))/g
/** What somebody says, or how something is. */
const NO_NAME =
  /(?:[ぁ-ん]{4}|です|ます|した|ない|った|いる|ある|する|なる|れる|せる|だ|よう|という|べき|から|まで|など|ため|こと|的|化|型|性|主義|問題|時代|革命|効果|現象|元年|競争|格差|戦争|バブル|ブーム|ドル|円|ウォン|元|ユーロ|人)$/
