// A store on a database of its own, and articles put on file from their shorthand.
import pg from 'pg'
import { defaultRates } from '#catalog/rates.ts'
import type { ArticleText } from '#domain/article.ts'
import type { ArticleReading } from '#domain/claim.ts'
import { reckon } from '#reconcile/reckon.ts'
import { openStore } from '#store/open.ts'
import type { Lease, Store } from '#store/store.ts'
import { parseArticle } from './claims.ts'
import { openTestDatabase } from './postgres.ts'

export interface TestStore extends Store {
  url: string
  /** One statement, past the store. */
  query<Row extends object>(text: string): Promise<Row[]>
  /** Takes everything off file. */
  clear(): Promise<void>
}

/** Those that others refer to come last. */
const TABLES = [
  'Conflict',
  'Silence',
  'Figure',
  'FigureFamily',
  'Article',
  'Story',
  'Entity',
  'Source',
  'Recipient',
  'Host',
  'RobotsFile',
]

export async function openTestStore(): Promise<TestStore> {
  const database = await openTestDatabase()
  const store = await openStore(database.url)
  const client = new pg.Client(database.url)
  await client.connect()
  return {
    ...store,
    url: database.url,
    query: async (text) => (await client.query(text)).rows,
    clear: async () => void (await client.query(TABLES.map((table) => `DELETE FROM "${table}"`).join(';'))),
    close: async () => {
      await client.end()
      await store.close()
      await database.close()
    },
  }
}

/** Long after everything that the store dates by itself. */
export const NOW = new Date('2040-01-01T00:00:00Z')

export function minutesLater(minutes: number): Date {
  return new Date(NOW.getTime() + minutes * 60_000)
}

/** Taken this many minutes after NOW, for ten minutes. */
export function leaseAt(minutes: number, limit = 100): Lease {
  return { now: minutesLater(minutes), until: minutesLater(minutes + 10), limit }
}

export interface Written {
  article: ArticleText
  reading: ArticleReading
}

/** The article of a shorthand (see parseArticle) as it comes in, and what is to be read in it. */
export function writeArticle(shorthand: string): Written {
  const claims = parseArticle(shorthand)
  const text = shorthand.replace(/^.*?: /, '').replace(/\{([^\s}]+ [^\s}]+)[^}]*\}/g, '$1')
  const [header = ''] = shorthand.split(': ', 1)
  const [name = ''] = header.split(' ')
  const [publisher = '', path] = name.split('/')
  const day = header.split(' ').at(-1) ?? ''
  return {
    article: {
      ...{ publisher, text, title: name, language: 'ja' },
      url: `https://${publisher}.example/${path ?? day}`,
      publishedAt: new Date(day),
    },
    reading: { claims, isCorrection: header.includes(' correction') },
  }
}

export const VERSION = 7

/** Brings in the article, or its next revision, with its claims; the families that it touches. */
export async function fileArticle(store: Store, shorthand: string, version = VERSION) {
  const { article, reading } = writeArticle(shorthand)
  const { id } = await store.articles.import(article)
  const revision = (await store.articles.get(id))?.revision ?? 0
  return { id, revision, families: await store.articles.replaceClaims(id, revision, version, reading) }
}

/** Reconciles the family as the service does; the conflicts that somebody has to hear of. */
export function reconcile(store: Store, familyId: string, now = NOW): Promise<string[]> {
  return store.families.reconcile(familyId, (claims) => reckon(claims, defaultRates), now)
}

/** Takes all news for told, without a message. */
export async function markTold(store: Store, now = NOW): Promise<void> {
  await store.deliveries.plan({ now, mailDomain: 'news.example' }, (news) => ({
    ...{ deliveries: [], putOff: [] },
    doneIds: news.map(({ id }) => id),
  }))
}
