// Currency rates: the bank's history read, refused, kept, and compared by.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { readRateHistory } from '#catalog/rate-history.ts'
import { defaultRates, ratesOf, shippedRates } from '#catalog/rates.ts'
import { isZip, unzip } from '#net/zip.ts'
import { reckon } from '#reconcile/reckon.ts'
import { reconcileStep } from '#workers/reconcile.ts'
import { openRates } from '../src/rates.ts'
import { type LocalServer, openLocalServer } from './local-server.ts'
import { runCli } from './support/cli.ts'
import { rateHistory, zip } from './support/rate-file.ts'
import { fileArticle, leaseAt, NOW, openTestStore, type TestStore } from './support/store.ts'

describe('a currency and a day', () => {
  it.each([
    ['of a month that there is', 'JPY', '2025-02-10', 'JPY 2025-02'],
    ['after the last month', 'JPY', '2031-05-01', 'JPY 2026-04'],
    ['before the first month', 'JPY', '1999-05-01', 'JPY 2015-01'],
    ['of a currency that is no longer quoted', 'RUB', '2025-02-10', 'RUB 2022-03'],
  ] as const)('%s: the nearest month', (_title, currency, day, key) => {
    const shipped = shippedRates.find((rate) => `${rate.currency} ${rate.month}` === key)
    expect(defaultRates.rateOn(currency, new Date(day))?.toFixed()).toBe(shipped?.perEuro)
  })

  it('of two months equally near, the earlier, whatever their order', () => {
    const months = ['2025-03', '2025-01'].map((month) => ({
      month,
      currency: 'JPY' as const,
      perEuro: month.slice(-1),
    }))
    for (const rates of [months, months.toReversed()])
      expect(ratesOf(rates).rateOn('JPY', new Date('2025-02-10'))?.toFixed()).toBe('1')
  })

  it('of a currency without any rate: none, and it is compared with itself alone', () => {
    const rates = ratesOf(shippedRates.filter(({ currency }) => currency !== 'JPY'))
    expect(rates.rateOn('JPY', new Date('2025-02-10'))).toBeNull()
  })
})

describe('the history', () => {
  it('gives the mean of every month, to six digits; other currencies and gaps are passed over', () => {
    const csv = rateHistory('2026-05-05,1.2,N/A,1.9558,0.85,', '2026-05-04,1.1001001,180,1.9558,,')
    const { rates, firstDay, lastDay } = readRateHistory(csv, shippedRates)
    expect([firstDay, lastDay]).toEqual(['2015-01-09', '2026-05-05'])
    expect(rates.filter(({ month }) => month === '2026-05')).toEqual([
      { month: '2026-05', currency: 'USD', perEuro: '1.15005' },
      { month: '2026-05', currency: 'GBP', perEuro: '0.85' },
      { month: '2026-05', currency: 'JPY', perEuro: '180' },
    ])
    expect(new Set(rates.map(({ currency }) => currency))).toEqual(new Set(['USD', 'GBP', 'JPY']))
  })

  it.each([
    ['a page', '<!doctype html><title>Not found</title>', 'line 1: expected "Date,USD,JPY,…", found "<!doctype html>'],
    ['nothing', '', 'line 1: expected "Date,USD,JPY,…", found ""'],
    ['no days', 'Date,USD,\n', 'expected a line for every day, found none'],
    [
      'a bad day',
      rateHistory('2026-02-31,1.2,180,1.9,0.8,'),
      'line 2: expected a day like 2025-02-03, found "2026-02-31"',
    ],
    [
      'a day twice',
      rateHistory('2026-04-10,1.2,180,1.9,0.8,'),
      'line 3: expected every day once, found "2026-04-10 again"',
    ],
    ['a bad rate', rateHistory('2026-05-04,1.2,x,1.9,0.8,'), 'line 2: expected a rate of JPY, found "x"'],
    ['a rate of zero', rateHistory('2026-05-04,0,180,1.9,0.8,'), 'line 2: expected a rate of USD, found "0"'],
    ['columns that have slipped', rateHistory('2026-04-13,180,1.2,1.9,0.8,'), 'nothing was changed'],
    ['the rates of one day', 'Date,USD,JPY\n2026-05-05,1.2,180\n', 'take eurofxref-hist, not the rates of a day'],
  ])('is refused: %s', (_title, csv, message) => {
    expect(() => readRateHistory(csv, shippedRates)).toThrow(message)
  })
})

describe('the archive', () => {
  it.each(['stored', 'deflated'] as const)('gives its file, %s', (method) => {
    const archive = zip('eurofxref-hist.csv', 'Date,USD', method)
    expect(isZip(archive)).toBe(true)
    expect(Buffer.from(unzip(archive, '.csv', 1000)).toString()).toBe('Date,USD')
  })

  const archive = zip('a.csv', 'Date,USD\n'.repeat(100))
  const flipped = Buffer.from(archive)
  flipped.writeUInt8(flipped.readUInt8(40) ^ 0xff, 40)
  it.each([
    ['without such a file', zip('a.txt', 'x'), 'expected a file *.csv in the zip archive, found none'],
    ['cut off', archive.subarray(0, 60), 'damaged one'],
    ['empty', Buffer.from('PK'), 'damaged one'],
    ['with a bit turned', flipped, 'damaged one'],
    ['that swells', zip('a.csv', 'x'.repeat(5000)), 'damaged one'],
  ])('is refused: %s', (_title, bytes, message) => {
    expect(() => unzip(bytes, '.csv', 1000)).toThrow(message)
  })
})

describe('on file', () => {
  let store: TestStore
  let server: LocalServer
  let folder: string

  beforeAll(async () => {
    store = await openTestStore()
    server = await openLocalServer()
    folder = await mkdtemp(join(tmpdir(), 'claimwatch-rates-'))
  })

  afterAll(async () => {
    await rm(folder, { recursive: true })
    await server.close()
    await store.close()
  })

  beforeEach(async () => {
    await store.clear()
    await store.query('DELETE FROM "CurrencyRate"')
  })

  const cli = (...args: string[]) => runCli(['rates', ...args], { env: { DATABASE_URL: store.url } })

  it('come from the bank’s file, by address', async () => {
    server.pages['/hist.zip'] = (_request, response) =>
      response.end(zip('eurofxref-hist.csv', rateHistory('2026-05-05,1.5,200,1.9,0.9,')))
    const { code, stdout } = await cli('update', '--from', `${server.origin}/hist.zip`)
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${server.origin}/hist.zip: 3 currencies from 2015-01-09 to 2026-05-05. 0 figures with several currencies will be compared again.\n`,
    })
    const { rates } = await openRates(store.rates)()
    expect(rates.rateOn('JPY', new Date('2026-05-20'))?.toFixed()).toBe('200')
    expect(rates.rateOn('KRW', new Date('2025-02-10'))).toEqual(defaultRates.rateOn('KRW', new Date('2025-02-10')))
    const listed = await cli('list', '--currency', 'JPY', '--month', '2026-05', '--json')
    expect(JSON.parse(listed.stdout)).toMatchObject([{ perEuro: '200', source: expect.stringMatching(/^read \d{4}-/) }])
  })

  it('stay as they are when the file cannot be used', async () => {
    await writeFile(join(folder, 'hist.csv'), rateHistory('2026-05-05,1.5,200,1.9,0.9,'))
    expect(await cli('update', '--from', join(folder, 'hist.csv'))).toMatchObject({ code: 0 })
    const before = await store.rates.list()
    expect(before.length).toBeGreaterThan(400)
    await writeFile(join(folder, 'bad.csv'), rateHistory('2026-05-05,1.5,200,1.9,-1,'))
    server.pages['/broken.zip'] = (_request, response) => response.end(zip('a.csv', rateHistory()).subarray(0, 900))
    for (const [from, message] of [
      [join(folder, 'bad.csv'), 'line 2: expected a rate of GBP, found "-1"'],
      [join(folder, 'none.csv'), 'none.csv: expected the bank’s history of rates, found no such file'],
      [`${server.origin}/broken.zip`, 'broken.zip: expected a whole zip archive, found a damaged one'],
      [`${server.origin}/nothing.zip`, 'answered 404; check the address'],
    ] as const) {
      const { code, stderr } = await cli('update', '--from', from)
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) })
    }
    expect(await store.rates.list()).toEqual(before)
  })

  it('are the shipped ones before, and say so', async () => {
    const { stdout } = await cli('list')
    expect(stdout).toMatch(/2026-04 .* JPY .* shipped/)
    expect(stdout).toMatch(/2022-03 .* RUB .* shipped/)
  })

  /** 660 million dollars, and as many yen as they were by the rate that is shipped. */
  const ARTICLES = ['a/1 2026-04-01: {660000000 USD funding}。', 'b/1 2026-04-02: {121000000000 JPY funding}。']

  async function fileBoth(): Promise<string> {
    let family = ''
    for (const article of ARTICLES) family = (await fileArticle(store, article)).families[0] ?? ''
    return family
  }

  it('that change are compared by again, where figures have several currencies', async () => {
    const family = await fileBoth()
    await fileArticle(store, 'c/1 2026-04-01: {660000000 USD funding of:OpenAI}。')
    const step = reconcileStep({ families: store.families, rates: openRates(store.rates), clock: () => NOW })
    for (const id of await store.families.takeDue(leaseAt(0))) await step.run(id)
    expect(await store.conflicts.list({})).toEqual([])
    const halved = [{ month: '2026-04', currency: 'JPY' as const, perEuro: '90' }]
    expect(await store.rates.replace(halved, new Date())).toBe(1)
    expect(await store.families.takeDue(leaseAt(20))).toEqual([family])
    await step.run(family)
    expect(await store.conflicts.list({})).toMatchObject([{ kind: 'contradiction', state: 'open' }])
  })

  it('that are replaced while a figure is reckoned with the older ones are not passed over', async () => {
    const family = await fileBoth()
    const before = await store.rates.savedAt()
    await store.rates.replace([{ month: '2026-04', currency: 'JPY', perEuro: '90' }], new Date())
    const stale = store.families.reconcile(family, (claims) => reckon(claims, defaultRates), NOW, before)
    await expect(stale).rejects.toThrow('expected those that were loaded, found newer ones')
    expect(await store.families.takeDue(leaseAt(60))).toEqual([family])
  })

  test('two updates at once end as one of them', async () => {
    const of = (perEuro: string) => [{ month: '2026-05', currency: 'JPY' as const, perEuro }]
    await Promise.all(['1', '2', '3'].map((perEuro) => store.rates.replace(of(perEuro), new Date())))
    expect(await store.rates.list()).toHaveLength(1)
  })
})
