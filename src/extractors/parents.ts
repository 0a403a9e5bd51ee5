// Whose subsidiary a company was said to be: whom 親会社 stands for.
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { Mention } from './mentions.ts'

/** Xの子会社Y, X傘下のY, X系のY. */
const OVER =
  /^(?:の(?:完全|全額出資|上場)?子会社(?:で[^、。]{0,12}の|の|である|、)?|傘下(?:の|で[^、。はが]{0,12}の)|グループの)[「『]?$/
/** Yの親会社のX, Yの親会社であるX; Yは…Xの子会社だ. */
const UNDER = /^の親会社(?:の|である|に当たる|、)?[「『]?$/
const IS_UNDER = /^の(?:完全|上場)?子会社(?:だ|で|である|になった|となった)/

/** Notes the parents that a sentence names, by the keys of their subsidiaries. */
export function rememberParents(
  parents: Map<string, EntityRef>,
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
): void {
  if (mentions.length < 2 || !hasSign(text, sentence, SIGN.family)) return
  const companies = mentions.filter(({ ref, isVoice }) => ref.kind === 'organisation' && !isVoice)
  for (const [index, one] of companies.entries()) {
    const next = companies[index + 1]
    const between = next === undefined ? '' : text.slice(one.end, next.start)
    if (next !== undefined && OVER.test(between)) parents.set(next.ref.key, one.ref)
    else if (next !== undefined && UNDER.test(between)) parents.set(one.ref.key, next.ref)
    else if (index > 0 && IS_UNDER.test(text.slice(one.end, sentence.end))) parents.set(companies[0]!.ref.key, one.ref)
  }
}
