// The units of an English company: what it does, and a noun of units behind.

import { isGoods } from './en-part-goods.ts'
import { type Add, isDegree, isJoint, MAX_WORDS, type Run, STANDS_FOR, withoutDegree, wordSet } from './en-runs.ts'
import type { Word } from './en-word.ts'

const UNITS = wordSet(`
unit units business businesses division divisions segment segments arm group operation operations subsidiary affiliate
team teams department departments line lines organisation organization lab labs staff desk office zone branch
`)

/** The generative AI unit, with its noun and without. */
export function addUnit(words: readonly Word[], run: Run, add: Add): void {
  for (let at = run.start + 1; at < run.end; at++) {
    const head = words[at]!
    if (head.tag !== 'noun' || !UNITS.has(head.lower)) continue
    const from = withoutDegree(words, { start: run.start, end: at })
    if (from === at || at - from > MAX_WORDS) continue
    const [first, last] = [words[from]!, words[at - 1]!]
    add(first.start, head.end)
    // Texas, of its Texas subsidiary, is named already.
    if (last.tag !== 'actor' && !isJoint(last)) add(first.start, last.end)
  }
}

/** The cloud memory unit, where it stands for whoever was named before. */
export function addMeant(text: string, { tag, start, end, lower }: Word, add: Add): void {
  if (tag !== 'actor' || !STANDS_FOR.test(lower)) return
  const [, article = '', kind = '', unit = ''] = /^(\w+ )(.+) ([a-z]+)$/.exec(text.slice(start, end)) ?? []
  if (kind === '' || !UNITS.has(unit) || isDegree(kind)) return
  const from = start + article.length
  add(from, end)
  add(from, from + kind.length)
}

const LABEL = /^((?:[-*•·–—]|\d{1,2}[.)])\s+)?((?:[A-Za-z][\w&'’-]* ){0,5}[A-Za-z][\w&'’-]*)(?: ?:|\s[–—|-])\s/

/** - Client and Games: $4 billion. */
export function addLabel(text: string, start: number, add: Add): void {
  const [, bullet = '', label] = LABEL.exec(text.slice(start, start + 80)) ?? []
  if (label === undefined) return
  const from = start + bullet.length
  const lower = label.toLowerCase().split(' ').at(-1) ?? ''
  if (isGoods({ tag: 'noun', lower })) add(from, from + label.length)
}
