// Sentences: what ends at 。 or at a full stop; not inside brackets, and never across a line.
import { lettersOf, standsAt, WHITE_SPACE } from '#domain/letters.ts'
import type { Language, Span } from '#domain/text.ts'

const OPENING = '「『（('
const CLOSING = '」』）)'

/** What can begin, end or go around a sentence. */
const SIGNS = lettersOf(`${OPENING}${CLOSING}\n。！？.!?`)
const OPENS = lettersOf(OPENING)
const CLOSES = lettersOf(CLOSING)
const SPACES = lettersOf(WHITE_SPACE)

/** Beyond it a sentence ends at the next comma or space: no writer's does, and what is read of it grows with it. */
const LONG = 600
/** Beyond it anywhere. */
const LONGEST = 800

/**
 * The sentences of a text in order, without the white space around them.
 * @param whole spans in order that no sentence ends inside of: a figure broken over two lines
 */
export function splitSentences(text: string, language: Language, whole: readonly Span[] = []): Span[] {
  const sentences: Span[] = []
  let start = 0
  let depth = 0
  let isSpeech = false
  let next = 0
  for (let at = 0; at < text.length; at++) {
    if (at - start < LONG && !standsAt(SIGNS, text, at)) continue
    const sign = text[at] ?? ''
    // 「38億円です。うち8億円は…」: speech that fills its line is read sentence by sentence.
    if (sign === '「' && depth === 0) isSpeech = beginsLine(text, at)
    if (standsAt(OPENS, text, at)) depth++
    else if (standsAt(CLOSES, text, at)) depth = Math.max(0, depth - 1)
    const isLineEnd = sign === '\n'
    const isTooLong = at - start >= LONG && (/[\s、，,]/.test(sign) || at - start >= LONGEST)
    if (!isLineEnd && !isTooLong && !((depth === 0 || (isSpeech && depth === 1)) && endsSentence(text, at, language)))
      continue
    while (next < whole.length && whole[next]!.end <= at) next++
    if ((whole[next]?.start ?? at) < at) continue
    pushTrimmed(sentences, text, start, isLineEnd ? at : at + 1)
    start = at + 1
    if (isLineEnd || isTooLong) depth = 0
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

/** Most signs that stand between the start of a line and speech. */
const MOST_BEFORE_SPEECH = 6

function beginsLine(text: string, at: number): boolean {
  const least = Math.max(0, at - MOST_BEFORE_SPEECH)
  let from = at
  while (from > least && ' 　—'.includes(text[from - 1] ?? '')) from--
  return from === least || text[from - 1] === '\n'
}

const ABBREVIATIONS =
  /(?:\b(?:Inc|Corp|Co|Ltd|Mr|Ms|Mrs|Dr|St|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.K|e\.g|i\.e)|(?<![\w-])[A-Z])\.$/

function endsSentence(text: string, at: number, language: Language): boolean {
  const sign = text[at] ?? ''
  if (sign === '。' || sign === '！' || sign === '？') return true
  if (language === 'ja' || !'.!?'.includes(sign)) return false
  if (!/^["'”’)]?\s+["'“‘(]?(?:[A-Z0-9$€£¥]|[a-z]{1,2}[A-Z])/.test(text.slice(at + 1, at + 9))) return false
  return !(sign === '.' && ABBREVIATIONS.test(text.slice(Math.max(0, at - 8), at + 1)))
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start
  while (from < end && standsAt(SPACES, text, from)) from++
  let to = end
  while (to > from && standsAt(SPACES, text, to - 1)) to--
  if (from < to) sentences.push({ start: from, end: to })
}
