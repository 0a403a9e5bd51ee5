// The lines of a mail's plain text.

/** Names, titles and sentences come from pages: what has no place in a header or a line becomes a space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}

/** Lines of a mail under the heading before them. */
export function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${oneLine(line)}`).join('\n')
}
