// The small chart of a figure's positions.
import { createHash } from 'node:crypto'
import { load } from 'cheerio'
import { describe, expect, it, test } from 'vitest'
import { CHART_HEIGHT, CHART_WIDTH, drawChart, type Theme } from '#alerts/chart.ts'
import { defaultRates } from '#catalog/rates.ts'
import { drawPng } from '#channels/png.ts'
import type { FigureNotice, PositionNotice } from '#domain/alert.ts'
import { formatAmount } from '#domain/format.ts'
import { CURRENCIES, type Unit } from '#domain/quantity.ts'
import type { Language } from '#domain/text.ts'
import { parseAmount } from './support/claims.ts'
import { capexMoved, fleetMoved } from './support/notices.ts'

const [first] = fleetMoved.positions
if (first === undefined) throw new Error('the figure of the tests has no position')

/** The last of them is new; `USD` after an amount is its unit. */
function figureOf(...amounts: string[]): FigureNotice {
  const positions = amounts.map((amount, index): PositionNotice => {
    const [value = '', unit = 'GPU'] = amount.replace('!', '').split(' ')
    const openedAt = new Date(Date.UTC(2025, 0, 1 + index * 10))
    const stance = amount.startsWith('!') ? 'denied' : 'stated'
    const isNew = index === amounts.length - 1
    return { ...first!, ...parseAmount(value), unit: unit as Unit, stance, openedAt, lastAt: openedAt, isNew }
  })
  return { ...fleetMoved, positions }
}

function draw(figure: FigureNotice, { language = 'ja' as Language, theme = 'light' as Theme } = {}): string | null {
  return drawChart(figure, { rates: defaultRates, language, timeZone: 'Asia/Tokyo', theme })
}

function textsOf(figure: FigureNotice, language: Language = 'ja'): string[] {
  const svg = load(draw(figure, { language }) ?? '', { xml: true })
  return svg('text')
    .toArray()
    .map((text) => svg(text).text())
}

test.each<[title: string, amounts: string[]]>([
  ['nothing', []],
  ['one value', ['2048']],
  ['two of which one has no rate', ['2048 XXX', '50000']],
])('there is no chart of %s', (_title, amounts) => {
  expect(draw(figureOf(...amounts))).toBeNull()
})

test.each<[title: string, amounts: string[], ticks: string[]]>([
  ['near one another: linear', ['40000', '65000'], ['4万基', '6万基']],
  ['far apart: logarithmic', ['2048', '50000'], ['1,000基', '1万基', '10万基']],
  ['with a loss: linear, however far', ['-5 USD', '900000 USD'], ['0ドル', '50万ドル', '100万ドル']],
  ['with nothing: linear', ['0', '90000'], ['0基', '5万基', '10万基']],
  ['the same, denied', ['50000', '!50000'], ['4万基', '5万基', '6万基']],
  ['over many decades: not all are named', ['1', '100000000'], ['1基', '1,000基', '100万基']],
  ['in two currencies: in that of the newest', ['9500000000000 JPY', '65000000000 USD'], ['600億ドル']],
])('an axis for values %s', (_title, amounts, ticks) => {
  expect(textsOf(figureOf(...amounts))).toEqual(expect.arrayContaining(ticks))
})

it('names the new value, and the others where there is room', () => {
  expect(textsOf(fleetMoved)).toEqual(expect.arrayContaining(['約20万基', '10万基以上', '1万〜2万基', '2,048基']))
  const crowd = textsOf(figureOf(...Array.from({ length: 40 }, (_, index) => String(50_000 + index * 10))))
  expect(crowd).toContain('5万390基')
  expect(crowd.length).toBeLessThan(20)
})

it('has the days of the reader at its ends', () => {
  expect(textsOf(capexMoved)).toEqual(expect.arrayContaining(['2025-01-06', '2025-02-03']))
})

describe.each(['light', 'dark'] as const)('a %s chart', (theme) => {
  it.each([fleetMoved, capexMoved, figureOf('1', '12345678901234567890123456789')])(
    'keeps within its frame',
    (figure) => {
      const svg = load(draw(figure, { theme, language: 'en' }) ?? '', { xml: true })
      for (const element of svg('circle, text').toArray()) {
        const [x, y] = ['x', 'y'].map((axis) => Number(svg(element).attr(axis) ?? svg(element).attr(`c${axis}`)))
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(CHART_WIDTH)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(CHART_HEIGHT)
      }
    },
  )
})

test('its font has every letter that a figure or a day can have', () => {
  const units: Unit[] = ['GPU', 'GPU-hour', 'parameter', 'token', 'person', 'W', ...CURRENCIES]
  const amounts = ['-1234567890123', '~0.5', '≥1000', '>1', '≤1', '<1', '1..2', '1234567000000000']
  const letters = new Set<string>('2025-01-02')
  for (const language of ['ja', 'en'] as const)
    for (const unit of units)
      for (const amount of amounts)
        for (const letter of formatAmount(parseAmount(amount), unit, language).replaceAll(' ', '')) letters.add(letter)
  const missing = pictureOf('\u0378')
  expect([...letters].filter((letter) => pictureOf(letter) === missing)).toEqual([])
  expect(letters.size).toBeGreaterThan(80)
})

function pictureOf(letter: string): string {
  const text = `<text x="2" y="16" font-size="16" font-family="sans-serif">${letter === '<' ? '&lt;' : letter}</text>`
  const png = drawPng(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">${text}</svg>`)
  return createHash('sha256').update(png).digest('hex')
}
