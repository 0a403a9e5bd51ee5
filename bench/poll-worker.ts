// A worker of bench/poll.ts, a process of its own: polls what is due with the parts of the service, until it is told to go.
//   node bench/poll-worker.ts DATABASE_URL GAP_MS SLOTS
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { openHttp } from '#net/http.ts'
import { openStore } from '#store/open.ts'
import { pollStep } from '#workers/poll.ts'
import { type JobContext, runJob, type Step } from '#workers/step.ts'
import { openReader } from '../src/reader.ts'

const [url = '', gapMs = '', slots = ''] = process.argv.slice(2)
const LEASE_MS = 60_000
const LOOK_AGAIN_MS = 50
/** As many as a slot has done soon. */
const TAKEN_A_SLOT = 5

const store = await openStore(url)
const http = openHttp({
  ...{ userAgent: 'claimwatch/0.1 (+bench@localhost)', allowedHosts: ['127.0.0.1'] },
  ...{ gapMs: Number(gapMs), patienceMs: 3_000, hosts: store.hosts },
})
const reader = openReader()
const clock = () => new Date()
const poll = pollStep({ sources: store.sources, http, reader, pollMinutes: null, clock, random: Math.random })
const none: Step = { run: async () => ({ facts: {}, next: [] }), recordFault: async () => {} }
const context: JobContext = {
  steps: { poll, ingest: none, extract: none, reconcile: none, notify: none, deliver: none, digest: none },
  // Articles are not read here: only polls are measured.
  queue: { add: async () => {} },
  log: pino({ level: 'warn' }),
  clock,
  random: Math.random,
}

let isOpen = true
let due: string[] = []
let refill: Promise<void> | null = null

/** What is due, taken for all slots at once. */
async function nextDue(): Promise<string | undefined> {
  if (due.length === 0) {
    refill ??= takeDue().finally(() => {
      refill = null
    })
    await refill
  }
  return due.shift()
}

async function takeDue(): Promise<void> {
  const now = clock()
  const limit = TAKEN_A_SLOT * Number(slots)
  due = await store.sources.takeDue({ now, until: new Date(now.getTime() + LEASE_MS), limit })
}

async function work(): Promise<void> {
  while (isOpen) {
    const id = await nextDue()
    if (id === undefined) await sleep(LOOK_AGAIN_MS)
    else await runJob(context, { name: 'poll', id })
  }
}

process.on('message', () => {
  isOpen = false
})
process.send?.('ready')
await Promise.all(Array.from({ length: Number(slots) }, work))
await Promise.all([http.close(), reader.close()])
await store.close()
process.disconnect()
