// The thread that reads documents: the pure functions with a tokeniser over the dictionary of the process.
import { parentPort, workerData } from 'node:worker_threads'
import { extendCatalog } from '#catalog/catalog.ts'
import type { Row } from '#catalog/rows.ts'
import { PermanentError } from '#domain/errors.ts'
import type { FaultKind } from '#domain/faults.ts'
import type { Tokenize } from '#domain/token.ts'
import { type ExtractorTools, extractClaims } from '#extractors/claims.ts'
import { isCorrection } from '#extractors/correction.ts'
import type { SharedDictionary } from '#tokenizer/dictionary.ts'
import { openTokenizer } from '#tokenizer/kuromoji.ts'
import type { Reader } from '#workers/reader.ts'

/** A call by name with its arguments, and its number for the answer. */
export interface ReaderCall {
  number: number
  name: keyof Reader
  args: unknown[]
  /** With an article: the tokeniser's dictionary, in memory that all threads share. */
  dictionary: SharedDictionary | null
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

/** What a thread is started with. */
export interface ReaderData {
  /** Rows that the user adds to the catalogue. */
  ownRows: readonly Row[]
}

const catalog = extendCatalog((workerData as ReaderData).ownRows)
let tokenizer: Tokenize | null = null

/** What parses pages and feeds is large, and is taken up when the first one comes. */
const reader: Reader = {
  readFeed: async (body, contentType, url) => (await import('#extractors/feed.ts')).parseFeed(body, contentType, url),
  readListing: async (html, url, selector) =>
    (await import('#extractors/listing.ts')).parseListing(html, url, selector),
  readSitemap: async (body, url, now) => (await import('#extractors/sitemap.ts')).parseSitemap(body, url, now),
  readPage: async (html, url) => (await import('#extractors/page.ts')).parsePage(html, url),
  readArticle: async (article) => ({ claims: extractClaims(article, tools()), isCorrection: isCorrection(article) }),
  explainArticle: async (article) => (await import('#extractors/explain.ts')).explainNumbers(article, tools()),
}

function tools(): ExtractorTools {
  if (tokenizer === null) throw new Error('an article was to be read without a dictionary')
  return { catalog, tokenize: tokenizer }
}

async function answer({ number, name, args, dictionary }: ReaderCall): Promise<ReaderAnswer> {
  try {
    if (dictionary !== null) tokenizer ??= openTokenizer(dictionary)
    // The names and arguments come from openReader alone, which types them.
    const call = reader[name] as (...args: unknown[]) => Promise<unknown>
    return { number, kind: 'result', value: await call(...args) }
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
