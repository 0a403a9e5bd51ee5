// Which values a figure's wording allows, in one currency or two.
import { describe, expect, test } from 'vitest'
import { defaultRates } from '#catalog/rates.ts'
import { decimal } from '#domain/decimal.ts'
import { CURRENCIES, type Currency, type Unit } from '#domain/quantity.ts'
import { alignUnits, type Interval, intervalOf, meet } from '#reconcile/interval.ts'
import { conversions, intervals, meetings } from './cases/intervals.ts'
import { parseAmount } from './support/claims.ts'

function show({ low, high }: Interval): string {
  return `${low === null ? '(-∞' : `[${low.toFixed()}`}, ${high === null ? '∞)' : `${high.toFixed()}]`}`
}

test.each(intervals)('%s: %s', (amount, expected) => {
  expect(show(intervalOf(parseAmount(amount)))).toBe(expected)
})

test.each(meetings)('%s and %s: %s', (a, b, expected) => {
  const [one, other] = [intervalOf(parseAmount(a)), intervalOf(parseAmount(b))]
  expect([meet(one, other), meet(other, one)]).toEqual([expected, expected])
})

function parseSide(shorthand: string) {
  const [amount = '', unit, day = ''] = shorthand.split(' ')
  return { interval: intervalOf(parseAmount(amount)), unit: unit as Unit, day: new Date(day) }
}

test.each(conversions)('%s and %s: %s', (a, b, expected) => {
  const [one, other] = [parseSide(a), parseSide(b)]
  for (const pair of [alignUnits(one, other, defaultRates), alignUnits(other, one, defaultRates)])
    expect(pair === null ? null : meet(...pair)).toBe(expected)
})

test('a currency without a rate is compared with none but itself', () => {
  const [dollars, yen] = [parseSide('1 USD 2025-02-03'), parseSide('150 JPY 2025-02-03')]
  const rates = { rateOn: (currency: Currency) => (currency === 'JPY' ? null : defaultRates.rateOn(currency, yen.day)) }
  expect(alignUnits(dollars, yen, rates)).toBeNull()
  expect(alignUnits(yen, yen, rates)).not.toBeNull()
})

describe('rates', () => {
  const perDollar = (currency: Currency, day: string) => {
    const [rate, dollar] = [defaultRates.rateOn(currency, new Date(day)), defaultRates.rateOn('USD', new Date(day))]
    return rate !== null && dollar !== null ? rate.div(dollar).toNumber() : null
  }

  test.each([
    ['JPY', '2025-02-03', 152],
    ['JPY', '2020-07-01', 107],
    ['CNY', '2025-02-03', 7.28],
    ['KRW', '2025-02-03', 1445],
    ['INR', '2025-02-03', 87],
    ['TWD', '2024-06-01', 32.1],
    ['AED', '2024-06-01', 3.6725],
    ['USD', '2024-06-01', 1],
  ] as const)('%s on %s: %d to the dollar', (currency, day, expected) => {
    expect(perDollar(currency, day)).toBeGreaterThan(expected * 0.99)
    expect(perDollar(currency, day)).toBeLessThan(expected * 1.01)
  })

  test.each([
    ['before the first month', '1990-05-05', '2015-01-15'],
    ['within a month', '2020-03-01', '2020-03-31'],
  ])('%s: the nearest month', (_title, day, other) => {
    expect(perDollar('JPY', day)).toBe(perDollar('JPY', other))
  })

  test('a day after the last month takes the last', () => {
    expect(perDollar('JPY', '2099-01-01')).toBe(perDollar('JPY', '2098-01-01'))
  })

  const known = CURRENCIES.filter((currency) => defaultRates.rateOn(currency, new Date('2025-02-03')) !== null)
  test.each(known)('%s is known on every day', (currency) => {
    for (const day of ['2010-01-01', '2019-06-30', '2025-02-03', '2030-01-01'])
      expect(defaultRates.rateOn(currency, new Date(day))?.isPositive(), day).toBe(true)
  })

  test('all that the news of the trade names are known', () => {
    expect(known).toEqual(
      expect.arrayContaining([
        'USD',
        'JPY',
        'CNY',
        'EUR',
        'GBP',
        'KRW',
        'TWD',
        'INR',
        'HKD',
        'SGD',
        'AED',
        'SAR',
        'QAR',
      ]),
    )
  })

  test('one that has no rate is compared with itself alone', () => {
    const interval = { low: decimal(90), high: decimal(110) }
    const [rial, dollar] = ['IRR' as const, 'USD' as const].map((unit) => ({
      interval,
      unit,
      day: new Date('2025-02-03'),
    }))
    if (rial === undefined || dollar === undefined) throw new Error('two amounts')
    expect(defaultRates.rateOn('IRR', rial.day)).toBeNull()
    expect(alignUnits(rial, dollar, defaultRates)).toBeNull()
    expect(alignUnits(rial, rial, defaultRates)).toEqual([interval, interval])
  })
})
