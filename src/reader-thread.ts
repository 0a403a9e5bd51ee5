// The thread that reads documents: the pure functions with a tokeniser over the dictionary of the process.
import { flushCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { PackedCatalog } from '#catalog/packed.ts'
import { type EncodedText, textOf } from '#domain/document.ts'
import { PermanentError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'
import type { Language } from '#domain/text.ts'
import type { Weights } from '#domain/weights.ts'
import type { ClaimReader, ExtractorTools } from '#extractors/claim-reader.ts'
import type { SharedDictionary } from '#tokenizer/dictionary.ts'
import type { Reader } from '#workers/reader.ts'

/** What every thread reads articles by, in memory that all share. */
export interface SharedTables {
  catalog: PackedCatalog
  dictionary: SharedDictionary
  weights: Weights
}

/** A call by name with its arguments, and its number for the answer. */
export interface ReaderCall {
  number: number
  name: keyof Reader
  args: unknown[]
  /** With an article. */
  shared: SharedTables | null
}

/** An error as it can be sent to another thread. */
export interface ThrownError {
  name: string
  message: string
  kind: FaultKind | null
  stack: string | undefined
}

export type ReaderAnswer =
  | { number: number; kind: 'result'; value: unknown }
  | { number: number; kind: 'error'; error: ThrownError }

/** What was called before: the first call of each kind loads what it needs. */
const called = new Set<ReaderCall['name']>()

/** Most threads read one language for long: the rules of the other are loaded with its first article. */
const claimsIn: Readonly<Record<Language, () => Promise<ClaimReader>>> = {
  ja: async () => (await import('#extractors/languages/ja-claims.ts')).japanese,
  en: async () => (await import('#extractors/languages/en-claims.ts')).english,
}

/** Pages and articles each take much to read, and what they take is loaded when the first one comes. */
const reader: Reader = {
  readFeed: async (body, contentType, url) =>
    (await import('#extractors/feed.ts')).parseFeed(take(body), contentType, url),
  readListing: async (html, url, selector) =>
    (await import('#extractors/listing.ts')).parseListing(take(html), url, selector),
  readSitemap: async (body, url, now) => (await import('#extractors/sitemap.ts')).parseSitemap(take(body), url, now),
  readPage: async (html, url) => (await import('#extractors/page.ts')).parsePage(take(html), url),
  readArticle: async (article) => {
    const { extractClaims } = await claimsIn[article.language]()
    const { isCorrection } = await import('#extractors/correction.ts')
    return { claims: extractClaims(article, await tools()), isCorrection: isCorrection(article) }
  },
  explainArticle: async (article) => (await import('#extractors/explain.ts')).explainNumbers(article, await tools()),
}

/** Its text; the bytes go back to the system now, and not when garbage is collected. */
function take(document: string | EncodedText): string {
  const text = textOf(document)
  if (typeof document !== 'string') document.bytes.buffer.transfer(0)
  return text
}

let tables: SharedTables | null = null
let opened: ExtractorTools | null = null

async function tools(): Promise<ExtractorTools> {
  if (tables === null) throw new Error('an article was to be read without a dictionary')
  const { openCatalog } = await import('#catalog/packed.ts')
  const { openTokenizer } = await import('#tokenizer/kuromoji.ts')
  opened ??= {
    catalog: openCatalog(tables.catalog),
    tokenize: openTokenizer(tables.dictionary),
    weights: tables.weights,
  }
  return opened
}

async function answer({ number, name, args, shared }: ReaderCall): Promise<ReaderAnswer> {
  try {
    tables ??= shared
    // The names and arguments come from openReader alone, which types them.
    const call = reader[name] as (...args: unknown[]) => Promise<unknown>
    const value = await call(...args)
    // A thread is ended without a chance to write it at the end.
    if (!called.has(name)) flushCompileCache()
    called.add(name)
    return { number, kind: 'result', value }
  } catch (error) {
    const { name: type, message, kind, stack } = explain(error)
    return { number, kind: 'error', error: { name: type, message, kind: kind ?? null, stack } }
  }
}

/** A parser that calls itself for every level gives up on a document that is nested too deep. */
function explain(error: unknown): Error & { kind?: FaultKind | null } {
  if (!(error instanceof RangeError && /call stack/.test(error.message))) return error as Error
  return new PermanentError('reading it went too deep; the document is nested beyond any page or feed', {
    kind: 'too_complex',
    cause: error,
  })
}

parentPort?.on('message', async (call: ReaderCall) => {
  parentPort?.postMessage(await answer(call))
})
