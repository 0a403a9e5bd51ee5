// Text on a terminal: how wide it is, how it wraps, and colour where a person looks.
import { styleText } from 'node:util'

/** What pipes and files are written as if they were. */
const DEFAULT_COLUMNS = 80
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u
const NO_WIDTH = /\p{Mn}|\p{Me}|[\u200B-\u200D]/u

/** Columns that the text takes: two for a full-width character. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfOne(character)
  return width
}

function widthOfOne(character: string): number {
  if (NO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Exactly so many columns: filled with spaces, or cut with an ellipsis. */
export function fill(text: string, columns: number): string {
  const line = plain(text)
  if (widthOf(line) <= columns) return line + ' '.repeat(columns - widthOf(line))
  let cut = ''
  let width = 0
  for (const character of line) {
    if (width + widthOfOne(character) > columns - 1) break
    cut += character
    width += widthOfOne(character)
  }
  return `${cut}…${' '.repeat(columns - 1 - width)}`
}

/** One line without control characters: words from the web must not move the cursor. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}

/** How many columns there are to fill. */
export function terminalColumns(): number {
  return Math.max(60, process.stdout.columns ?? DEFAULT_COLUMNS)
}

/** Characters that begin no line, and those that end none. */
const CLINGS = /[、。，．・：；？！）」』】〉》ー…,.:;?!)\]]/
const OPENS = /[（「『【〈《([]/

/** Lines of at most so many columns: between words, or anywhere in Japanese but before a closing mark. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(plain(text))) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return [...lines, line.trimEnd()]
}

/** As `wrap`, but a word that is wider than that is taken apart: the frame of a table has to hold. */
export function wrapWithin(text: string, columns: number): string[] {
  return wrap(text, columns).flatMap((line) => cutLine(line, columns))
}

function cutLine(line: string, columns: number): string[] {
  const parts: string[] = ['']
  for (const character of line) {
    const last = parts.length - 1
    if (widthOf(`${parts[last]}${character}`) <= columns) parts[last] += character
    else parts.push(character)
  }
  return parts
}

/** What is not taken apart: a word with the space after it, a full-width character with the marks that cling to it. */
function pieces(text: string): string[] {
  const found: string[] = []
  let last = ''
  for (const character of text) {
    const isWordGoingOn = last !== ' ' && character !== ' ' && !WIDE.test(last) && !WIDE.test(character)
    if (last !== '' && (isWordGoingOn || character === ' ' || CLINGS.test(character) || OPENS.test(last)))
      found[found.length - 1] += character
    else found.push(character)
    last = character
  }
  return found
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** In colour on a terminal, unless NO_COLOR says otherwise. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
