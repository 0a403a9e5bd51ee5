// Whether somebody else's words are told.

/** 0 in nobody's words, 1 in a quotation that begins in the sentence, 2 in one that began before it. */
export type Quoted = 0 | 1 | 2

/** How far back the beginning of a quotation is looked for. */
const MAX_QUOTATION = 1_500

/** What is told at an offset of a sentence; a quotation ends with its paragraph at the latest. */
export function quotedAt(text: string, sentenceStart: number, at: number): Quoted {
  const paragraph = text.lastIndexOf('\n', at) + 1
  let opened = -1
  for (let place = Math.max(paragraph, at - MAX_QUOTATION); place < at; place++) {
    const letter = text[place]!
    if (letter === '"') opened = opened < 0 ? place : -1
    else if (letter === '“' || letter === '「') opened = place
    else if (letter === '”' || letter === '」') opened = -1
  }
  // The sentence may begin behind the mark.
  return opened < 0 ? 0 : opened >= sentenceStart - 1 ? 1 : 2
}
