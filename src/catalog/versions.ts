// Versions of models that the table lacks: a family's name and what stands behind it, GPT-6.1, Claude Opus 6, Qwen4-Max.
import type { Span } from '#domain/text.ts'
import { isFigureEnd } from './near-misses.ts'

/** A name with a version behind it; `family` is the row of VERSIONED that it is of. */
export interface VersionHit extends Span {
  name: string
  owner: string
}

/** One or more of these follow a family's name, a number among them. */
const PIECE =
  /^[- ]?(?:[vVkKRMTXH]?\d{1,2}(?:\.\d{1,2}){0,2}[a-zR]?|\d{1,4}(?:\.\d)?B(?:-A\d{1,3}B)?|\d{1,2}x\d{1,3}B|Opus|Sonnet|Haiku|Pro|Flash-Lite|Flash|Ultra|Nano|nano|Lite|mini|Mini|Max|Plus|Turbo|Large|Medium|Small|Coder|Codex|VL|Omni|Thinking|Deep Think|Instruct|Prime|Heavy|Fast|Maverick|Scout|Behemoth|Image|Air)(?![A-Za-z0-9])/

/** The first two letters of a family's name; others may share their number. */
function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) ^ text.charCodeAt(at + 1)
}

/** @param families lines of `name|name > owner` */
export function buildVersionScanner(families: readonly string[]): (text: string, at: number) => VersionHit | null {
  const byStart = new Map<number, { name: string; owner: string }[]>()
  for (const line of families) {
    const [names = '', owner = ''] = line.split(' > ')
    for (const name of names.split('|')) {
      const start = startOf(name, 0)
      byStart.set(start, [...(byStart.get(start) ?? []), { name, owner }])
    }
  }
  for (const starting of byStart.values()) starting.sort((a, b) => b.name.length - a.name.length)
  return (text, at) => {
    const family = byStart.get(startOf(text, at))?.find(({ name }) => text.startsWith(name, at))
    if (family === undefined || /[A-Za-z0-9-]/.test(text[at - 1] ?? '')) return null
    const end = versionEnd(text, at + family.name.length)
    return end === null ? null : { start: at, end, name: text.slice(at, end), owner: family.owner }
  }
}

/** Where the version ends that stands at `at`; null where no number is in it. */
function versionEnd(text: string, at: number): number | null {
  let end = at
  let hasNumber = false
  for (;;) {
    const piece = PIECE.exec(text.slice(end, end + 14))?.[0]
    if (piece === undefined || (/\d/.test(piece) && isFigureEnd(text, end + piece.length)))
      return hasNumber ? end : null
    hasNumber ||= /\d/.test(piece)
    end += piece.length
  }
}
