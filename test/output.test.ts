import { describe, expect, test } from 'vitest'
import { type Column, renderTable } from '../src/commands/output.ts'
import { widthOf, wrapWithin } from '../src/commands/terminal.ts'

const wrapped: [text: string, width: number, lines: string[]][] = [
  ['', 10, ['']],
  ['short', 10, ['short']],
  ['671 billion parameters', 20, ['671 billion', 'parameters']],
  ['a page titled "写真" without one', 16, ['a page titled "', '写真" without', 'one']],
  ['計算資源ジャーナル、2025年', 11, ['計算資源ジ', 'ャーナル、', '2025年']],
  ['東都新聞、甲', 8, ['東都新', '聞、甲']],
  ['https://news.example/feed', 10, ['https://ne', 'ws.example', '/feed']],
  ['cafe\u0301 au lait', 7, ['cafe\u0301 au', 'lait']],
]

describe('wrapping', () => {
  test.each(wrapped)('%j in %i columns', (text, width, lines) => {
    expect(wrapWithin(text, width)).toEqual(lines)
  })

  test.each(wrapped)('%j in %i columns: nothing is lost, no line is too wide', (text, width) => {
    const lines = wrapWithin(text, width)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width)
  })
})

describe('tables', () => {
  const columns: Column<{ name: string; fault: string }>[] = [
    { head: 'name', cell: (row) => row.name },
    { head: 'fault', cell: (row) => row.fault, width: 38 },
  ]
  const rows = [
    { name: '良い新聞', fault: 'expected text, found a page titled "写真" without one; it may need a login' },
  ]

  test('a cell of narrow and wide characters is shown whole', () => {
    const shown = renderTable(rows, columns, 200)
    expect(shown).not.toContain('…')
    expect(cellText(shown, 1)).toBe(rows[0]?.fault.replace(/\s/g, ''))
  })

  test('every line is as wide as the first, and no wider than the terminal', () => {
    const widths = renderTable(rows, columns, 40).split('\n').map(widthOf)
    expect(new Set(widths).size).toBe(1)
    expect(widths[0]).toBeLessThanOrEqual(40)
  })

  test('a control sequence in a cell does not reach the terminal', () => {
    expect(renderTable([{ name: '\u001b[2Jx', fault: 'a\nb' }], columns, 80)).not.toContain('\u001b[2J')
  })
})

/** The text of one column, its lines put together again. */
function cellText(table: string, column: number): string {
  const lines = table
    .split('\n')
    .filter((line) => line.startsWith('│'))
    .slice(1)
  return lines
    .map((line) => line.split('│')[column + 1] ?? '')
    .join('')
    .replace(/\s/g, '')
}
