// Text in columns of a terminal: how wide it is, and where its lines may break. Japanese may break between any two
// characters, but punctuation stays with what it closes or opens; words of other scripts stay whole where they fit.

/** East Asian wide characters, which take two columns. */
const WIDE =
  '[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6\\p{Extended_Pictographic}]'
const IS_WIDE = new RegExp(WIDE, 'u')
const IS_WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}]/u
const PIECES = new RegExp(`[「『（【〔《]?(?:${WIDE})[、。，．）」』】〕》！？ー]*|\\s+|(?:(?!${WIDE})\\S)+`, 'gu')

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

/** The lines of `text`, each at most `width` columns wide; nothing but the spaces at their ends is left out. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    for (const part of widthOf(piece) > width ? [...piece] : [piece]) {
      if (line !== '' && widthOf(line + part.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += line === '' ? part.trimStart() : part
    }
  }
  return [...lines, line.trimEnd()]
}

function widthOfCharacter(character: string): number {
  if (IS_WIDTHLESS.test(character)) return 0
  return IS_WIDE.test(character) ? 2 : 1
}
