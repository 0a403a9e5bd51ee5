// Figures as people write them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from '#domain/decimal.ts'
import { formatAmount } from '#domain/format.ts'
import { COMPARATORS, CURRENCIES, type Unit } from '#domain/quantity.ts'
import { figures } from './cases/figures.ts'
import { parseAmount } from './support/claims.ts'

test.each(figures)('%s %s: %s, %s', (shorthand, unit, ja, en) => {
  const amount = parseAmount(shorthand)
  expect([formatAmount(amount, unit, 'ja'), formatAmount(amount, unit, 'en')]).toEqual([ja, en])
})

const SCALES: Record<string, string> = { 兆: 'e12', 億: 'e8', 万: 'e4', trillion: 'e12', billion: 'e9', million: 'e6' }

/** The number that a text states, put together from its parts. */
function readBack(text: string): string {
  const parts = [...text.replaceAll(',', '').matchAll(/([\d.]+) ?([兆億万]|[bm]illion|trillion)?/g)]
  const values = parts.map(([, digits = '', scale = '']) => decimal(`${digits}${SCALES[scale] ?? ''}`))
  return values.reduce((sum, value) => sum.plus(value)).toFixed()
}

test('nothing is rounded away', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 16n }),
      fc.constantFrom('ja' as const, 'en' as const),
      (value, language) => {
        const amount = parseAmount(String(value))
        expect(readBack(formatAmount(amount, 'person', language))).toBe(String(value))
      },
    ),
    { numRuns: 500, seed: 20250203 },
  )
})

test('every unit and every comparator has words in both languages', () => {
  const units: Unit[] = ['GPU', 'GPU-hour', 'parameter', 'token', 'person', 'W', ...CURRENCIES]
  for (const unit of units)
    for (const comparator of COMPARATORS)
      for (const language of ['ja', 'en'] as const) {
        const amount = { value: '5', low: '5', high: '6', comparator }
        const text = formatAmount(amount, unit, language)
        expect(text.replace(/\D/g, ''), text).toBe(comparator === 'range' ? '56' : '5')
        expect(text, `${unit} ${comparator}`).not.toMatch(/undefined|null/)
      }
})
