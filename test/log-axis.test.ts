// Figures drawn on a logarithmic axis.
import { expect, test } from 'vitest'
import { stretchOf } from '#alerts/marks.ts'
import { layLogAxis, onLogAxis } from '../src/commands/log-axis.ts'
import { parseAmount } from './support/claims.ts'

const NUMBER = (text: string | null) => (text === null ? null : Number(text))

/** The shorthand of support/claims.ts; `!` before it for a denial. */
function markOf(shorthand: string) {
  const { value, low, high, comparator } = parseAmount(shorthand.replace('!', ''))
  const amount = { value: NUMBER(value), low: NUMBER(low), high: NUMBER(high), comparator }
  return onLogAxis(stretchOf(amount, shorthand.startsWith('!')))
}

function draw(...amounts: string[]): string[] {
  const marks = amounts.map(markOf).filter((mark) => mark !== null)
  const axis = layLogAxis(marks, 21)
  return axis === null ? [] : [...marks.map((mark) => axis.draw(mark)), axis.labels]
}

test.each<[title: string, amounts: string[], lines: string[]]>([
  ['nothing', [], []],
  ['zero and losses, which have no place', ['0', '-5', '-5..5'], []],
  [
    'values of two decades',
    ['2048', '50000', '100000'],
    [
      '┊  ●      ┊         ┊', //
      '┊         ┊      ●  ┊',
      '┊         ┊         ●',
      '1K       10K     100K',
    ],
  ],
  [
    'ranges and bounds',
    ['2000..5000', '>3000', '<3000', '3000..3000'],
    [
      '┊     ●───────●     ┊',
      '┊         ●─────────▶',
      '◀─────────●         ┊',
      '┊         ●         ┊',
      '1K                10K',
    ],
  ],
  ['a denial', ['!~1000'], ['×                   ┊', '1K                10K']],
  ['a single decade of billions', ['1600000000'], ['┊   ●               ┊', '1B                10B']],
  [
    'more decades than labels have room',
    ['1', '1000000000000'],
    ['●    ┊    ┊    ┊    ┊', '┊    ┊    ┊    ┊    ●', '1   1K   1M   1B   1T'],
  ],
])('%s', (_title, amounts, lines) => {
  expect(draw(...amounts)).toEqual(lines)
})
