// Figures of a benchmark beside their bars. Exit code 1 when one is not held.

export interface Figure {
  what: string
  value: number
  unit: string
  /** The bar: at most, or at least. */
  most?: number
  least?: number
  /** The bar: a rival's value, to be exceeded. */
  above?: number
}

export function report(figures: readonly Figure[]): void {
  for (const { what, value, unit, most, least, above } of figures) {
    const bar = barOf(most, least, above)
    const isHeld =
      value <= (most ?? Number.POSITIVE_INFINITY) &&
      value >= (least ?? Number.NEGATIVE_INFINITY) &&
      value > (above ?? Number.NEGATIVE_INFINITY)
    if (!isHeld) process.exitCode = 1
    const verdict = bar === null ? '' : ` (${bar}: ${isHeld ? 'held' : 'NOT HELD'})`
    console.log(`${what}: ${value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}${verdict}`)
  }
}

function barOf(most?: number, least?: number, above?: number): string | null {
  if (above !== undefined) return `above ${above.toFixed(3)}`
  if (most !== undefined) return `at most ${most}`
  return least !== undefined ? `at least ${least}` : null
}
