// Many patterns that are asked of the same words, where most words have none of them: asked as one, they are asked once.

/** Fits where one of the patterns does. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}
