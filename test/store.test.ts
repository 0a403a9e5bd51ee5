// What the database itself refuses, what the store counts, and how it says that Postgres is away.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { TransientError } from '#domain/errors.ts'
import { openStore } from '#store/open.ts'
import { showFamily } from './support/families.ts'
import { freePort } from './support/redis.ts'
import { openRelay } from './support/relay.ts'
import { fileArticle, minutesLater, NOW, openTestStore, type TestStore, writeArticle } from './support/store.ts'

let store: TestStore
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

/** One row in every table but the sources'. */
async function fill(): Promise<void> {
  await store.clear()
  await store.sources.add({ publisher: 'a', url: 'https://a.example/feed', kind: 'feed', language: 'ja' })
  const [conflictId = ''] = await file('a/1 2025-01-28: {2048 GPU}。', 'b/1 2025-02-03: {50000..60000 GPU}。')
  const desk = { address: 'desk@news.example', language: 'ja', timeZone: 'Asia/Tokyo', digestAt: '07:00' } as const
  const { id: recipientId } = await store.recipients.add(desk)
  const { id: digestId } = await store.digests.plan({
    recipientId,
    day: '2040-01-01',
    since: minutesLater(-1440),
    until: NOW,
  })
  const options = { now: NOW, mailDomain: 'news.example' }
  const [recipient] = await store.recipients.list()
  if (recipient === undefined) throw new Error('expected a recipient on file')
  const lease = { ...options, until: minutesLater(5) }
  await store.deliveries.takeDigest({ recipient, channel: 'mail', digestId }, lease)
  const tellings = [{ conflictId, turn: 0, news: 'found' } as const]
  const deliveries = [{ recipientId, channel: 'mail', tellings } as const]
  await store.deliveries.plan(options, () => ({ deliveries: [...deliveries], doneIds: [], putOff: [] }))
}

const KEYS = [
  ['a source by its address', 'Source', ['url']],
  ['an article by its address', 'Article', ['url']],
  ['a revision by its number', 'ArticleRevision', ['articleId', 'number']],
  ['an entity by its key', 'Entity', ['key']],
  ['a name of an entity', 'EntityAlias', ['entityId', 'name']],
  ['a claim by its span', 'Claim', ['revisionId', 'quoteStart', 'quoteEnd']],
  ['a family by its subject', 'FigureFamily', ['subjectId', 'family']],
  ['a figure by its key', 'Figure', ['key']],
  ['a position by what opened it', 'Position', ['figureId', 'openingKey']],
  ['a conflict by its pair', 'Conflict', ['pairKey']],
  ['a recipient by the address', 'Recipient', ['address']],
  ['a digest by recipient and day', 'Digest', ['recipientId', 'day']],
  ['a delivery by its message id', 'Delivery', ['messageId']],
  ['a channel of a recipient', 'RecipientChannel', ['recipientId', 'kind']],
  ['a piece of news of a conflict', 'Telling', ['recipientId', 'channel', 'conflictId', 'turn']],
  ['a delivery of a digest', 'Delivery', ['recipientId', 'channel', 'digestId']],
] as const

describe('Postgres refuses a double of', () => {
  beforeAll(fill)

  it.each(KEYS)('%s', async (_title, table, key) => {
    const columns = await store.query<{ name: string }>(
      `SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_name = '${table}'`,
    )
    const others = new Set<string>([
      'id',
      ...KEYS.filter((one) => one[1] === table && one[2] !== key).flatMap((one) => one[2]),
    ])
    const change = (name: string) => {
      const bare = name.replaceAll('"', '')
      if (bare === 'id') return 'gen_random_uuid()'
      // Of a delivery's two kinds of double only the one in question.
      return bare === 'messageId' && others.has(bare) ? 'gen_random_uuid()::text' : name
    }
    const filled = key.map((column) => `"${column}" IS NOT NULL`).join(' AND ')
    const copy = `INSERT INTO "${table}" (${columns.map(({ name }) => name)})
      SELECT ${columns.map(({ name }) => change(name))} FROM "${table}" WHERE ${filled} LIMIT 1`
    await expect(store.query(copy)).rejects.toMatchObject({
      constraint: table === 'Telling' ? 'Telling_pkey' : `${table}_${key.join('_')}_key`,
      code: '23505',
    })
  })
})

const NONSENSE = [
  ['a range without its upper end', 'Claim', `high = NULL WHERE comparator = 'range'`],
  ['a range that is upside down', 'Claim', `low = 9e9 WHERE comparator = 'range'`],
  ['a range with a value', 'Claim', `value = 5 WHERE comparator = 'range'`],
  ['a value that is missing', 'Claim', `value = NULL WHERE comparator <> 'range'`],
  ['a single value with a lower end', 'Claim', `low = 1 WHERE comparator <> 'range'`],
  ['a claim of no unit', 'Claim', `unit = ''`],
  ['a range of a position without its upper end', 'Position', `high = NULL WHERE comparator = 'range'`],
  ['a range of a position that is upside down', 'Position', `low = 9e9 WHERE comparator = 'range'`],
  ['a position that is neither', 'Position', `value = NULL WHERE comparator <> 'range'`],
  ['a position that nobody states', 'Position', 'voices = 0'],
  ['a position of no unit', 'Position', `unit = ''`],
  ['a quote before the text', 'Claim', '"quoteStart" = -1'],
  ['a quote that ends before it starts', 'Claim', '"quoteEnd" = "quoteStart" - 1'],
  ['an empty sentence', 'Claim', '"sentenceEnd" = "sentenceStart"'],
  ['a quote outside its sentence', 'Claim', '"sentenceEnd" = "quoteEnd" - 1'],
  ['a scope of what is no count of chips', 'Claim', `metric = 'capex', scope = 'fleet'`],
  ['a day that is none', 'Claim', `"asOf" = 'last year'`],
  ['a month that is none', 'Claim', `"asOf" = '2025-13'`],
  ['a position against itself', 'Conflict', '"newerPositionId" = "olderPositionId"'],
  ['a reading of a revision to come', 'Article', '"readRevision" = revision + 1'],
  ['a reading by nobody', 'Article', '"extractorVersion" = NULL'],
  ['a reading that never was', 'Article', `"readRevision" = NULL, "extractorVersion" = NULL`],
  [
    'a text that is not there',
    'Article',
    `stage = 'text_saved', revision = 0, "readRevision" = NULL, "extractorVersion" = NULL`,
  ],
  ['a failure without a reason', 'Article', `stage = 'failed', fault = NULL`],
  ['a revision without a number', 'ArticleRevision', 'number = 0'],
  ['a poll every nothing', 'Source', '"pollMinutes" = 0'],
  ['more reconciled than has changed', 'FigureFamily', '"reconciledChanges" = changes + 1'],
  ['a time of day that is none', 'Recipient', `"digestAt" = '24:00'`],
  ['a digest of no time', 'Digest', 'since = until'],
  ['a digest composed of nothing', 'Digest', '"composedAt" = now()'],
  ['quiet hours without an end', 'Recipient', `"quietFrom" = '22:00', "quietUntil" = NULL`],
  ['quiet hours of no length', 'Recipient', `"quietFrom" = '22:00', "quietUntil" = '22:00'`],
  ['quiet hours at no time', 'Recipient', `"quietFrom" = '24:00', "quietUntil" = '07:00'`],
  ['a channel to nowhere', 'RecipientChannel', `target = ''`],
  ['a channel paused without a reason', 'RecipientChannel', '"pausedAt" = now(), "pausedReason" = NULL'],
  ['a key that signs mail', 'RecipientChannel', `secret = 'key'`],
  ['news before the first', 'Telling', 'turn = -1'],
  ['a delivery sent at no time', 'Delivery', `state = 'sent', "sentAt" = NULL`],
  ['a delivery that has failed without a reason', 'Delivery', `state = 'failed', fault = NULL`],
] as const

/** What the Prisma schema cannot say; test/migrate.test.ts has the names. */
describe('Postgres refuses', () => {
  beforeAll(fill)

  it.each(NONSENSE)('%s', async (_title, table, change) => {
    await expect(store.query(`UPDATE "${table}" SET ${change}`)).rejects.toMatchObject({ code: '23514' })
  })
})

describe('the backlog', () => {
  beforeEach(() => store.clear())

  it('counts what is to be done, by kind, until it is done', async () => {
    const none = { sources: 0, articles: 0, families: 0, conflicts: 0, deliveries: 0, digests: 0 }
    expect(await store.backlog()).toEqual(none)
    await fill()
    const left = async () => Object.entries(await store.backlog()).filter(([, count]) => count > 0)
    expect(await left()).toEqual([
      ['sources', 1],
      ['conflicts', 1],
      ['deliveries', 2],
      ['digests', 1],
    ])
    await store.articles.import(writeArticle('c/1 2025-02-03: 文。').article)
    await fileArticle(store, 'd/1 2025-02-03: {5 USD capex}、{6 USD revenue}。')
    expect(await store.backlog()).toMatchObject({ articles: 1, families: 2 })
  })

  it.each([
    ['a source that is switched off', `UPDATE "Source" SET "isEnabled" = false`, { sources: 0 }],
    ['a source in trouble', `UPDATE "Source" SET fault = '503'`, { sources: 0 }],
    ['a conflict that a person has dismissed', `UPDATE "Conflict" SET state = 'dismissed'`, { conflicts: 0 }],
    [
      'messages to a channel that is paused',
      `UPDATE "RecipientChannel" SET "pausedAt" = now(), "pausedReason" = '550'`,
      { deliveries: 0 },
    ],
    ['messages to a recipient who is paused', `UPDATE "Recipient" SET "isPaused" = true`, { deliveries: 0 }],
    ['messages that have been sent', `UPDATE "Delivery" SET state = 'sent', "sentAt" = now()`, { deliveries: 0 }],
    ['a digest that is finished', 'UPDATE "Digest" SET "finishedAt" = now()', { digests: 0 }],
    ['an article that failed', `UPDATE "Article" SET stage = 'failed', fault = '404'`, { articles: 0 }],
  ])('does not count %s', async (_title, statement, expected) => {
    await fill()
    await store.articles.import(writeArticle('c/1 2025-02-03: 文。').article)
    await store.query(statement)
    expect(await store.backlog()).toMatchObject(expected)
  })
})

describe('a task that one at a time may run', () => {
  it('runs once while several want to, and again afterwards', async () => {
    const { promise: isDone, resolve: finish } = Promise.withResolvers<void>()
    const { promise: hasBegun, resolve: begin } = Promise.withResolvers<void>()
    const first = store.exclusively('count', async () => {
      begin()
      await isDone
    })
    await hasBegun
    const refuse = () => Promise.reject(new Error('ran twice'))
    expect(await store.exclusively('count', refuse)).toBe(false)
    expect(await store.exclusively('another', () => Promise.resolve())).toBe(true)
    finish()
    expect(await first).toBe(true)
    expect(await store.exclusively('count', () => Promise.resolve())).toBe(true)
  })

  it('that fails says so, and does not stand in the way', async () => {
    await expect(store.exclusively('count', () => Promise.reject(new Error('a defect')))).rejects.toThrow('a defect')
    expect(await store.exclusively('count', () => Promise.resolve())).toBe(true)
  })
})

describe('without Postgres', () => {
  it('opening is a transient error that names what was found', async () => {
    const port = await freePort()
    const opening = openStore(`postgresql://nobody@127.0.0.1:${port}/claimwatch`)
    await expect(opening).rejects.toThrow(TransientError)
    await expect(opening).rejects.toThrow(/^Postgres: expected an answer, found: .*; tried again by itself$/)
  })

  it('every question is one once it has gone', async () => {
    const relay = await openRelay(store.url)
    const far = await openStore(relay.url)
    await far.ping()
    await relay.close()
    const { article } = writeArticle('a/1 2025-02-03: 文。')
    for (const question of [() => far.ping(), () => far.backlog(), () => far.articles.import(article)])
      await expect(question()).rejects.toThrow(TransientError)
    await far.close()
  })

  it('a connection that is cut is one transient error, then another is opened', async () => {
    const relay = await openRelay(store.url)
    const far = await openStore(relay.url)
    await far.ping()
    expect(relay.cut()).toBe(1)
    const tryAgain = async (): Promise<void> =>
      far.ping().catch((error) => {
        expect(error).toBeInstanceOf(TransientError)
        return tryAgain()
      })
    await tryAgain()
    expect(await far.backlog()).toMatchObject({ sources: expect.any(Number) })
    await far.close()
    await relay.close()
  })
})
