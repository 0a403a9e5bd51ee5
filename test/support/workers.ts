// Several workers that bring the articles of a batch in and reconcile what they touch, while backends are killed.
import pg from 'pg'
import { defaultRates } from '#catalog/rates.ts'
import { TransientError } from '#domain/errors.ts'
import { reckon } from '#reconcile/reckon.ts'
import type { Store } from '#store/store.ts'
import type { Article, Batch } from './histories.ts'
import { fileArticle, leaseAt, NOW, VERSION } from './store.ts'

/** What has happened while batches ran. */
export interface Toll {
  reconciled: number
  /** Reconciles that lost their connection after they had read their claims and before they had committed. */
  cutOff: number
  /** Other steps that lost their connection. */
  interrupted: number
}

export interface Killer {
  /** Ends the connection of somebody who is in a transaction. */
  strike(): Promise<void>
  close(): Promise<void>
}

const WORKERS = 4
/** One reconcile in so many is cut off. */
const KILL_ONE_IN = 6

export function openKiller(url: string): Killer {
  const pool = new pg.Pool({ connectionString: url, application_name: 'killer', max: 2 })
  return {
    strike: async () => {
      await pool.query(`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'claimwatch' AND xact_start IS NOT NULL
          AND pid <> pg_backend_pid()
        ORDER BY random() LIMIT 1`)
    },
    close: () => pool.end(),
  }
}

interface Run {
  stores: readonly Store[]
  killer: Killer
  random: () => number
  toll: Toll
  /** Families to reconcile; the same one may stand there twice. */
  due: string[]
  pending: Promise<unknown>[]
}

/** Until nothing is left to do. Workers differ in their connections only. */
export async function runBatch(stores: readonly Store[], killer: Killer, { articles, seed }: Batch, toll: Toll) {
  const run: Run = { stores, killer, random: randomFrom(seed), toll, due: [], pending: [] }
  const lines = articles.map((article) => stepsOf(run, article))
  await Promise.all(Array.from({ length: WORKERS }, (_one, worker) => work(run, lines, worker)))
  await Promise.all(run.pending)
  // What a kill or a lost job has left behind, as the tick finds it.
  for (let minute = 0; ; minute += 20) {
    const left = await stores[0]?.families.takeDue(leaseAt(minute))
    if (left === undefined || left.length === 0) return
    await Promise.all(left.map((id, index) => reconcile(run, id, index, false)))
  }
}

/** The steps of an article, in their order. */
function stepsOf(run: Run, { versions, rereading }: Article) {
  const texts = versions.map((shorthand) => ({ shorthand, version: VERSION }))
  if (rereading !== null) texts.push({ shorthand: rereading, version: VERSION + 1 })
  return texts.map(({ shorthand, version }) => async (store: Store) => {
    const { families } = await insist(run, () => fileArticle(store, shorthand, version))
    // Some jobs are lost, some are there twice.
    for (const id of families) for (let copies = Math.floor(run.random() * 3); copies > 0; copies--) run.due.push(id)
  })
}

type Line = ((store: Store) => Promise<void>)[]

async function work(run: Run, lines: Line[], worker: number): Promise<void> {
  const store = run.stores[worker % run.stores.length]
  while (store !== undefined) {
    const [id] = run.due.length === 0 ? [] : run.due.splice(Math.floor(run.random() * run.due.length), 1)
    if (id !== undefined && (lines.length === 0 || run.random() < 0.8)) {
      await reconcile(run, id, worker, run.random() * KILL_ONE_IN < 1)
      continue
    }
    if (id !== undefined) run.due.push(id)
    // Whoever works on an article has its line to himself.
    const [line] = lines.splice(Math.floor(run.random() * Math.min(2, lines.length)), 1)
    const step = line?.shift()
    if (line === undefined || step === undefined) {
      if (run.due.length === 0 && lines.length === 0) return
      continue
    }
    await step(store)
    if (line.length > 0) lines.push(line)
  }
}

async function reconcile({ stores, killer, toll, pending }: Run, id: string, worker: number, isKilled: boolean) {
  let isReckoned = false
  try {
    await stores[worker % stores.length]?.families.reconcile(
      id,
      (claims) => {
        isReckoned = true
        if (isKilled) pending.push(killer.strike())
        return reckon(claims, defaultRates)
      },
      NOW,
    )
    toll.reconciled++
  } catch (error) {
    if (!(error instanceof TransientError)) throw error
    if (isReckoned) toll.cutOff++
    else toll.interrupted++
  }
}

/** As a job that fails for now is tried again. */
async function insist<T>({ toll }: Run, task: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await task()
    } catch (error) {
      if (!(error instanceof TransientError)) throw error
      toll.interrupted++
    }
}

/** 0…1, the same for the same seed (a linear congruence; no need for more). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
