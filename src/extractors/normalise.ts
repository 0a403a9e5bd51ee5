// NFKC with a way back: what is read in the normalised text is told by its place in the original.
import type { Span } from '#domain/text.ts'

export interface NormalisedText {
  text: string
  /** The span of the original that a span of `text` came from. */
  toOriginal(span: Span): Span
  /** The offset in `text` of what stands at an offset of the original. */
  toNormalised(offset: number): number
}

/** Half-width katakana carry their voicing marks as characters of their own. */
const VOICING_MARKS = /[\uFF9E\uFF9F]/

export function normalise(original: string): NormalisedText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  while (at < original.length) {
    const length = clusterLength(original, at)
    const piece = normalisePiece(original.slice(at, at + length))
    for (let i = 0; i < piece.length; i++) {
      starts.push(at)
      ends.push(at + length)
    }
    text += piece
    at += length
  }
  return {
    text,
    toOriginal: ({ start, end }) => ({
      start: starts[start] ?? original.length,
      end: end > start ? (ends[end - 1] ?? original.length) : (starts[start] ?? original.length),
    }),
    toNormalised: (offset) => lowerBound(starts, offset),
  }
}

/** Unlike NFKC, every dash and every wave that joins two figures becomes one sign. */
function normalisePiece(piece: string): string {
  if (/^[〜～∼]$/.test(piece)) return '〜'
  if (/^[‐‑‒–—―−－]$/.test(piece)) return '-'
  return piece.normalize('NFKC')
}

function clusterLength(text: string, at: number): number {
  const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return VOICING_MARKS.test(text[at + length] ?? '') ? length + 1 : length
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
