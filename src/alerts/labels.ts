// Where the words of a small chart go: by their points, within its frame, and clear of one another.

export interface Label {
  text: string
  /** The middle of what it names. */
  x: number
  /** The ends of what it names: it goes above the one, or below the other. */
  top: number
  bottom: number
}

export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const FONT_SIZE = 12
/** Between a label and what it names. */
const GAP = 3

/**
 * The labels that find a place within the frame and clear of `taken`, in the order given, with the middle of their
 * base line.
 */
export function placeLabels<L extends Label>(
  labels: readonly L[],
  taken: readonly Box[],
  frame: Box,
): (L & { y: number })[] {
  const boxes = [...taken]
  return labels.flatMap((label) => {
    const box = [label.top - GAP - FONT_SIZE, label.bottom + GAP]
      .map((top) => boxOf(label, top, frame))
      .find((one) => isWithin(one, frame) && !boxes.some((other) => overlap(one, other)))
    if (box === undefined) return []
    boxes.push(box)
    return [{ ...label, x: (box.left + box.right) / 2, y: box.bottom - 2 }]
  })
}

function boxOf({ text, x }: Label, top: number, frame: Box): Box {
  const width = widthOf(text, FONT_SIZE)
  const middle = Math.min(Math.max(x, frame.left + width / 2), frame.right - width / 2)
  return { left: middle - width / 2, right: middle + width / 2, top, bottom: top + FONT_SIZE }
}

/** Wide letters are as wide as high; of the others the widest of a figure are some 0.6 of that. */
export function widthOf(text: string, fontSize: number): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2E80' ? 1 : 0.6), 0) * fontSize
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
