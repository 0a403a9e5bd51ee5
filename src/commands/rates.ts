// claimwatch rates: what amounts in two currencies are compared by.
import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { MonthlyRate } from '#catalog/rates.ts'
import { PermanentError, UserError } from '#domain/errors.ts'
import { CURRENCIES, type Currency } from '#domain/quantity.ts'
import { readConfig, withStore } from './context.ts'
import { readWhole } from './files.ts'
import { parseOneOf } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'

const BANK_FILE = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip'
const DEADLINE_MS = 120_000
const MAX_BYTES = 50_000_000

interface ListedRate extends MonthlyRate {
  /** `shipped`, or the day on which it was read from the bank's file. */
  source: string
}

const COLUMNS: Column<ListedRate>[] = [
  { head: 'month', cell: ({ month }) => month },
  { head: 'currency', cell: ({ currency }) => currency },
  { head: 'for one euro', cell: ({ perEuro }) => perEuro },
  { head: 'source', cell: ({ source }) => source },
]

export function registerRates(program: Command): void {
  const rates = program
    .command('rates')
    .description('currency rates: list, update')
    .addHelpText(
      'after',
      `
Rates are monthly means of the European Central Bank's reference rates. An amount is converted at the rate of its
article's month, or of the nearest month that there is; AED, BHD, JOD, OMR, QAR, SAR, TWD and VND by their rates of the
dollar. A currency without any rate is compared with itself alone.`,
    )
  const list = rates
    .command('list')
    .description('list the newest rate of every currency, or all months of one')
    .option('--currency <code>', 'one currency, for example JPY', parseOneOf(CURRENCIES))
    .option('--month <month>', 'one month, for example 2025-02', parseMonth)
  addOutputOptions(list).action(listRates)
  rates
    .command('update')
    .description("read the bank's own history, and compare again what it changes")
    .option(
      '--from <address or file>',
      'another address of the file, or a copy of it: eurofxref-hist, .zip or .csv',
      BANK_FILE,
    )
    .action(updateRates)
}

function parseMonth(text: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new InvalidArgumentError('expected a month like 2025-02.')
  return text
}

interface ListOptions extends OutputOptions {
  currency?: Currency
  month?: string
}

async function listRates({ currency, month, ...output }: ListOptions): Promise<void> {
  const { shippedRates } = await import('#catalog/rates.ts')
  const onFile = await withStore(({ store }) => store.rates.list())
  const byKey = new Map<string, ListedRate>()
  for (const rate of shippedRates) byKey.set(`${rate.month} ${rate.currency}`, { ...rate, source: 'shipped' })
  for (const { savedAt, ...rate } of onFile)
    byKey.set(`${rate.month} ${rate.currency}`, { ...rate, source: `read ${savedAt.toISOString().slice(0, 10)}` })
  const rates = [...byKey.values()].sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
  const chosen = rates.filter(
    (rate) => (currency === undefined || rate.currency === currency) && (month === undefined || rate.month === month),
  )
  printRows(
    currency === undefined && month === undefined ? newestOfEach(chosen) : chosen,
    COLUMNS,
    output,
    'No rates that fit.',
  )
}

function newestOfEach(newestFirst: readonly ListedRate[]): ListedRate[] {
  const newest = new Map<Currency, ListedRate>()
  for (const rate of newestFirst) if (!newest.has(rate.currency)) newest.set(rate.currency, rate)
  return [...newest.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1))
}

async function updateRates({ from }: { from: string }): Promise<void> {
  const { readRateHistory } = await import('#catalog/rate-history.ts')
  const { shippedRates } = await import('#catalog/rates.ts')
  const csv = await readHistoryFile(from).catch((error) => {
    // Nothing is wrong with what is on file: it stays as it is.
    if (error instanceof PermanentError) throw new UserError(`${from}: ${error.message}`, { cause: error })
    throw error
  })
  const { rates, firstDay, lastDay } = readRateHistory(csv, shippedRates)
  const families = await withStore(({ store }) => store.rates.replace(rates, new Date()))
  const currencies = new Set(rates.map(({ currency }) => currency)).size
  print(
    `${from}: ${currencies} currencies from ${firstDay} to ${lastDay}. ` +
      `${families} ${families === 1 ? 'figure' : 'figures'} with several currencies will be compared again.`,
  )
}

async function readHistoryFile(from: string): Promise<string> {
  const { isZip, unzip } = await import('#net/zip.ts')
  const bytes = /^https?:\/\//i.test(from)
    ? await fetchFile(from)
    : await readWhole(from, 'the bank’s history of rates')
  return Buffer.from(isZip(bytes) ? unzip(bytes, '.csv', MAX_BYTES) : bytes).toString('utf8')
}

/** The address is the user's own, and may be one of their own network; where it redirects to may not. */
async function fetchFile(address: string): Promise<Uint8Array> {
  if (!URL.canParse(address)) throw new UserError(`${address}: expected an address like ${BANK_FILE}`)
  const { download } = await import('#net/download.ts')
  const { userAgent, allowedHosts } = readConfig()
  const hosts = [...allowedHosts, new URL(address).hostname]
  return download(address, { userAgent, allowedHosts: hosts, deadlineMs: DEADLINE_MS, maxBytes: MAX_BYTES })
}
