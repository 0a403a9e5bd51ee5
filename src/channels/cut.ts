// Texts of channels that take only so much.

/** The same text, or its beginning with an ellipsis: at most `most` UTF-16 units, no character halved. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
