// Opens the reader: one thread that reads documents, stopped and started anew when a document takes too long.
import { Worker } from 'node:worker_threads'
import type { Row } from '#catalog/rows.ts'
import type { EncodedText } from '#domain/document.ts'
import { PermanentError } from '#domain/errors.ts'
import { loadDictionary } from '#tokenizer/dictionary.ts'
import { readWeights } from '#weights/files.ts'
import type { Reader } from '#workers/reader.ts'
import { CACHING_ENVIRONMENT } from './compile-cache.ts'
import type { ReaderAnswer, ReaderCall, SharedTables, ThrownError } from './reader-thread.ts'

/** A page of 2,100 characters takes some 20 ms; the first article also waits for the dictionary (0.4 s). */
const READING_TIMEOUT_MS = 30_000
/** Live data of one document; garbage is cleared before it is reached. */
const HEAP_MEGABYTES = 256

/** What is read of one document is soon done with: more room would only be held, with less it is kept among what lasts. */
const YOUNG_MEGABYTES = 1

/** Behind a document of as many bytes a fresh thread goes on: this one would keep much of what it took for it. */
const SPENDING_BYTES = 2_000_000

/** The calls that need the tokeniser. */
const OF_ARTICLES: ReadonlySet<keyof Reader> = new Set<keyof Reader>(['readArticle', 'explainArticle'])

export interface OpenReader extends Reader {
  close(): Promise<void>
}

interface Task {
  call: Omit<ReaderCall, 'shared'>
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

export interface ReaderOptions {
  /** Rows that the user adds to the catalogue. */
  ownRows?: readonly Row[]
  /** How long one document may take before it counts as unreadable. */
  timeoutMs?: number
}

export function openReader({ ownRows = [], timeoutMs = READING_TIMEOUT_MS }: ReaderOptions = {}): OpenReader {
  const thread = new ReaderThread(timeoutMs, ownRows)
  const call =
    <Name extends keyof Reader>(name: Name) =>
    (...args: Parameters<Reader[Name]>) =>
      thread.call(name, args) as ReturnType<Reader[Name]>
  return {
    readFeed: call('readFeed'),
    readListing: call('readListing'),
    readSitemap: call('readSitemap'),
    readPage: call('readPage'),
    readArticle: call('readArticle'),
    explainArticle: call('explainArticle'),
    close: () => thread.close(),
  }
}

type LanguageTables = Omit<SharedTables, 'catalog'>

/** One for all threads of the process, and for those that follow one that was stopped. */
let shared: Promise<LanguageTables> | null = null

async function shareTables(ownRows: readonly Row[]): Promise<SharedTables> {
  shared ??= loadTables().catch((error) => {
    shared = null
    throw error
  })
  const [tables, { packCatalog }] = await Promise.all([shared, import('#catalog/catalog.ts')])
  return { ...tables, catalog: packCatalog(ownRows) }
}

async function loadTables(): Promise<LanguageTables> {
  return { dictionary: await loadDictionary(), weights: readWeights() }
}

/** One document at a time: those that wait survive the end of the thread that failed on the one before them. */
class ReaderThread {
  private readonly timeoutMs: number
  private readonly ownRows: readonly Row[]
  private readonly waiting: Task[] = []
  private worker: Worker | null = null
  private current: Task | null = null
  private timer: NodeJS.Timeout | undefined
  private number = 0
  private isClosed = false
  private isSpent = false

  constructor(timeoutMs: number, ownRows: readonly Row[]) {
    this.timeoutMs = timeoutMs
    this.ownRows = ownRows
  }

  call(name: keyof Reader, args: unknown[]): Promise<unknown> {
    if (this.isClosed) return Promise.reject(new Error('the reader is closed'))
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    this.waiting.push({ call: { number: ++this.number, name, args }, resolve, reject })
    this.next()
    return promise
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearTimeout(this.timer)
    const worker = this.worker
    this.worker = null
    await worker?.terminate()
    for (const task of [...(this.current ? [this.current] : []), ...this.waiting])
      task.reject(new Error('the reader was closed while it read'))
  }

  private next(): void {
    if (this.current !== null || this.isClosed) return
    this.current = this.waiting.shift() ?? null
    if (this.current === null) return
    this.worker ??= this.start()
    this.timer = setTimeout(() => this.giveUp(), this.timeoutMs)
    this.worker.ref()
    void this.send(this.current, this.worker)
  }

  private async send(task: Task, worker: Worker): Promise<void> {
    try {
      const tables = OF_ARTICLES.has(task.call.name) ? await shareTables(this.ownRows) : null
      if (this.current === task && this.worker === worker) this.hand(worker, task.call, tables)
    } catch (error) {
      if (this.current === task) this.finish(({ reject }) => reject(error as Error))
    }
  }

  /** An encoded document is handed over, and not copied. */
  private hand(worker: Worker, call: Task['call'], shared: SharedTables | null): void {
    const document = encodedOf(call.args)
    if (document === null) {
      worker.postMessage({ ...call, shared })
      return
    }
    const { bytes, encoding } = document
    this.isSpent = bytes.length > SPENDING_BYTES
    worker.postMessage({ ...call, args: [{ bytes, encoding }, ...call.args.slice(1)], shared }, [bytes.buffer])
  }

  private start(): Worker {
    const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
      env: CACHING_ENVIRONMENT,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: HEAP_MEGABYTES },
    })
    worker.on('message', (answer: ReaderAnswer) => this.receive(answer))
    worker.on('error', (error) => this.lose(worker, error.message))
    worker.on('exit', (code) => this.lose(worker, `it ended with code ${code}`))
    return worker
  }

  private receive(answer: ReaderAnswer): void {
    if (answer.number !== this.current?.call.number) return
    if (answer.kind === 'result') this.finish((task) => task.resolve(answer.value))
    else this.finish((task) => task.reject(toError(answer.error)))
  }

  /** The thread itself died: out of memory, say. One that had been given up already has no document any more. */
  private lose(worker: Worker, why: string): void {
    if (this.worker !== worker) return
    this.worker = null
    this.finish((task) =>
      task.reject(new PermanentError(`reading it ended the reader: ${why}`, { kind: 'reader_crashed' })),
    )
  }

  private giveUp(): void {
    this.stop()
    const message = `reading it took more than ${this.timeoutMs / 1000} s; the document is too deep or too large`
    this.finish((task) => task.reject(new PermanentError(message, { kind: 'too_slow_to_read' })))
  }

  private stop(): void {
    void this.worker?.terminate()
    this.worker = null
    this.isSpent = false
  }

  private finish(settle: (task: Task) => void): void {
    clearTimeout(this.timer)
    const task = this.current
    this.current = null
    if (this.isSpent) this.stop()
    // An idle reader does not keep a command from ending.
    this.worker?.unref()
    if (task !== null) {
      settle(task)
      encodedOf(task.call.args)?.release?.()
    }
    this.next()
  }
}

/** The encoded document that a call is to read, if it is one. */
function encodedOf([document]: readonly unknown[]): EncodedText | null {
  return typeof document === 'object' && document !== null && 'bytes' in document ? (document as EncodedText) : null
}

function toError({ name, message, kind, stack }: ThrownError): Error {
  if (name === 'PermanentError') return new PermanentError(message, kind === null ? {} : { kind })
  const error = new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
