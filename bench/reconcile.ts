// What one more claim costs, with a million claims on file and with a thousand; and in a family that is large itself.
//   node bench/reconcile.ts [CLAIMS]       on DATABASE_URL, or on an embedded Postgres in a temporary folder
// One run fills two databases on one server and takes turns between them, so that whatever else the machine does falls
// on both alike. Ends with 1 when the ratio of the medians is above the bar.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { defaultRates } from '#catalog/rates.ts'
import type { Claim } from '#domain/claim.ts'
import { EXTRACTOR_VERSION } from '#extractors/claims.ts'
import { reckon } from '#reconcile/reckon.ts'
import { resolveDatabase } from '#store/database.ts'
import { openStore } from '#store/open.ts'
import { openScratch, type Scratch } from '#store/scratch.ts'
import type { Store } from '#store/store.ts'
import { fillClaims } from './fill-claims.ts'

const BAR = 1.5
const FEW = 1_000
const MANY = Number(process.argv[2] ?? 1_000_000)
/** Families that get one more claim, each of so many, on either database. */
const PROBES = 60
const PROBE_CLAIMS = 20
const FAMILY_SIZES = [100, 1_000, 10_000]
const REPEATS = 5

const SEGMENTS = 20
const LINE_LENGTH = 30
const DAY_MS = 86_400_000

interface Filled {
  store: Store
  close(): Promise<void>
}

async function openFilled(scratch: Scratch, claims: number): Promise<Filled> {
  const database = await scratch.create()
  const client = new pg.Client(database.url)
  await client.connect()
  const startedAt = performance.now()
  try {
    await fillClaims(client, claims, EXTRACTOR_VERSION)
  } finally {
    await client.end()
  }
  console.log(`${claims.toLocaleString('en-US')} claims on file after ${seconds(startedAt)}`)
  const store = await openStore(database.url)
  const close = async () => {
    await store.close()
    await database.drop()
  }
  return { store, close }
}

/** Quarterly sales of one of a company's segments, which grow; one in 53 is reported too high. */
function claimOf(subject: string, number: number, of: number): Claim {
  const object = number % SEGMENTS
  const usual = 1_000_000 * (10 + object) + 50_000 * Math.floor((number * 20) / of) * object
  const value = String(number % 53 === 0 ? usual * 2 : usual)
  const quote = `${value} USD`
  // Each in a line of its own, so that no two of an article are set against each other.
  const start = object * LINE_LENGTH
  const none = { low: null, high: null, scope: null, hardware: null, asOf: null, attribution: null }
  return {
    ...{ ...none, value, comparator: 'exactly', unit: 'USD', rules: ['bench'], quote, stance: 'stated' },
    ...{ start, end: start + quote.length, sentence: { start, end: start + quote.length } },
    ...{ metric: 'revenue', period: 'quarter' },
    subject: { key: subject, name: subject, kind: 'organisation' },
    object: { key: `segment${object}`, name: `Segment ${object}`, kind: 'product' },
  }
}

/** Brings in the claims from one number up to another, of so many in all, in one article; their family. */
async function file(store: Store, subject: string, from: number, to: number, of: number): Promise<string> {
  const claims = Array.from({ length: to - from }, (_one, index) => claimOf(subject, from + index, of))
  const { id } = await store.articles.import({
    ...{ publisher: `P${from % 40}`, url: `https://p${from % 40}.example/${subject}/${from}`, language: 'en' },
    publishedAt: new Date(Date.UTC(2020, 0, 1) + Math.floor((from * 1_800) / of) * DAY_MS),
    ...{ title: `${subject} ${from}`, text: `${subject} ${from}`.padEnd(SEGMENTS * LINE_LENGTH, '.') },
  })
  const reading = { claims, isCorrection: false }
  const [family = ''] = await store.articles.replaceClaims(id, 1, EXTRACTOR_VERSION, reading)
  return family
}

function reconcile(store: Store, family: string): Promise<string[]> {
  return store.families.reconcile(family, (claims) => reckon(claims, defaultRates), new Date())
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function seconds(startedAt: number): string {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}

interface Costs {
  filed: number[]
  reconciled: number[]
}

/** One more claim in each of many small families, on both databases in turn. */
async function measureSpread(few: Store, many: Store): Promise<number> {
  const costs = new Map<Store, Costs>([few, many].map((store) => [store, { filed: [], reconciled: [] }]))
  for (const store of costs.keys())
    for (let probe = 0; probe < PROBES; probe++) await fileAll(store, `probe${probe}`, PROBE_CLAIMS)
  for (let probe = 0; probe < PROBES; probe++)
    for (const [store, { filed, reconciled }] of probe % 2 === 0 ? costs : [...costs].reverse()) {
      let family = ''
      const add = async () => {
        family = await file(store, `probe${probe}`, PROBE_CLAIMS, PROBE_CLAIMS + 1, PROBE_CLAIMS)
      }
      filed.push(await timed(add))
      reconciled.push(await timed(() => reconcile(store, family)))
    }
  console.log(
    `one more claim, in ${PROBES} families of ${PROBE_CLAIMS}; medians with ${FEW} and ${MANY} claims on file`,
  )
  tellRatio('filed', costs, ({ filed }) => filed)
  return tellRatio('reconciled', costs, ({ reconciled }) => reconciled)
}

function tellRatio(name: string, costs: ReadonlyMap<Store, Costs>, choose: (costs: Costs) => number[]): number {
  const [few = 0, many = 0] = [...costs.values()].map(choose).map(median)
  const ratio = many / few
  console.log(`  ${name.padEnd(11)} ${few.toFixed(1)} ms | ${many.toFixed(1)} ms | ratio ${ratio.toFixed(2)}`)
  return ratio
}

/** Files a family of so many claims and reconciles it once; how long that took. */
async function fileAll(store: Store, subject: string, claims: number): Promise<number> {
  let family = ''
  for (let from = 0; from < claims; from += SEGMENTS)
    family = await file(store, subject, from, Math.min(claims, from + SEGMENTS), claims)
  return timed(() => reconcile(store, family))
}

async function measureFamily(store: Store, size: number): Promise<void> {
  const subject = `family${size}`
  const first = await fileAll(store, subject, size)
  const costs: number[] = []
  for (let more = size; more < size + REPEATS; more++) {
    const family = await file(store, subject, more, more + 1, size)
    costs.push(await timed(() => reconcile(store, family)))
  }
  const conflicts = (await store.conflicts.list({ subject })).length
  console.log(
    `one more claim in a family of ${size}: ${median(costs).toFixed(0)} ms (all at once: ${first.toFixed(0)} ms; ${conflicts} conflicts)`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'claimwatch-bench-'))
const database = await resolveDatabase({
  databaseUrl: process.env.DATABASE_URL ?? null,
  dataDir: folder,
  log: pino({ level: 'warn' }),
})
const scratch = await openScratch(database.url)
try {
  const few = await openFilled(scratch, FEW)
  const many = await openFilled(scratch, MANY)
  const ratio = await measureSpread(few.store, many.store)
  for (const size of FAMILY_SIZES) await measureFamily(many.store, size)
  await few.close()
  await many.close()
  process.exitCode = ratio <= BAR ? 0 : 1
} finally {
  await scratch.close()
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
