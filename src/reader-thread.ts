// The thread that reads documents: the pure functions with a tokeniser over the dictionary of the process.
import { parentPort, workerData } from 'node:worker_threads'
import { extendCatalog } from '#catalog/catalog.ts'
import type { Row } from '#catalog/rows.ts'
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

export type ReaderAnswer =
  | { number: number; kind: 'result'; value: unknown }
  | { number: number; kind: 'error'; error: { name: string; message: string; stack: string | undefined } }

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
    const { name: kind, message, stack } = error instanceof Error ? error : new Error(String(error))
    return { number, kind: 'error', error: { name: kind, message, stack } }
  }
}

parentPort?.on('message', async (call: ReaderCall) => {
  parentPort?.postMessage(await answer(call))
})
