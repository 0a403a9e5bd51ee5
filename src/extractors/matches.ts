// Every place of a text where a pattern fits.
import { lettersOf, standsAt } from '#domain/letters.ts'

/** As matchAll, which makes a copy of the pattern for each text that it is asked of. @param pattern global */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** The same of a pattern that begins with 「 or 『: it is not held against what has none any more. @param pattern global */
export function findInMarks(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, pattern.lastIndex)) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) break
    found.push(match)
  }
  return found
}

const MARKS = lettersOf('「『')

/** Letter by letter: to look for either of them by itself would go to the end of the text each time that it has one alone. */
function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (standsAt(MARKS, text, at)) return at
  return -1
}
