// Figures of a benchmark beside their bars. Exit code 1 when one is not held.

export interface Figure {
  what: string
  value: number
  unit: string
  /** The bar: at most, or at least. */
  most?: number
  least?: number
}

export function report(figures: readonly Figure[]): void {
  for (const { what, value, unit, most, least } of figures) {
    const bar = most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : null
    const isHeld = value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY)
    if (!isHeld) process.exitCode = 1
    const verdict = bar === null ? '' : ` (${bar}: ${isHeld ? 'held' : 'NOT HELD'})`
    console.log(`${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}${verdict}`)
  }
}
