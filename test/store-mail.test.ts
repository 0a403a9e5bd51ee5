// Who is told of what: recipients, their digests, and messages that are sent once.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { showFamily } from './support/families.ts'
import { fileArticle, leaseAt, minutesLater, NOW, openTestStore, reconcile, type TestStore } from './support/store.ts'

const DESK = { address: 'desk@news.example', language: 'ja', timeZone: 'Asia/Tokyo', digestAt: '07:00' } as const
const DAY = { day: '2040-01-01', since: minutesLater(-1440), until: NOW }
const ARTICLES = ['a/1 2025-01-28: {2048 GPU by:DeepSeek}。', 'b/1 2025-02-03: {50000 GPU by:SemiAnalysis}。']

let store: TestStore
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(() => store.clear())

async function planDigest(): Promise<{ recipientId: string; digestId: string }> {
  const { id: recipientId } = await store.recipients.add(DESK)
  const { id } = await store.digests.plan({ recipientId, ...DAY })
  return { recipientId, digestId: id }
}

describe('recipients', () => {
  it('are one an address, and stay as they are when they are added again', async () => {
    const first = await store.recipients.add(DESK)
    await store.recipients.edit(first.id, { digestAt: '18:30' })
    expect(await store.recipients.add({ ...DESK, language: 'en' })).toEqual({ id: first.id, isNew: false })
    expect(await store.recipients.list()).toMatchObject([{ ...DESK, digestAt: '18:30', isPaused: false }])
  })

  it('are one when several services add them at once', async () => {
    const added = await Promise.all([1, 2, 3, 4].map(() => store.recipients.add(DESK)))
    expect(new Set(added.map(({ id }) => id)).size).toBe(1)
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect((await store.recipients.list())[0]?.channels).toHaveLength(1)
  })

  it('are listed by address', async () => {
    for (const name of ['c', 'a', 'b']) await store.recipients.add({ ...DESK, address: `${name}@news.example` })
    expect((await store.recipients.list()).map(({ address }) => address[0])).toEqual(['a', 'b', 'c'])
  })
})

describe('digests', () => {
  it('are planned once a recipient and day, however many do it at once', async () => {
    const { id: one } = await store.recipients.add(DESK)
    const { id: other } = await store.recipients.add({ ...DESK, address: 'b@b.example' })
    const planned = await Promise.all(
      [one, one, one, other].map((recipientId) => store.digests.plan({ recipientId, ...DAY })),
    )
    expect(planned.filter(({ isNew }) => isNew)).toHaveLength(2)
    expect(new Set(planned.map(({ id }) => id)).size).toBe(2)
  })

  it('tell the newest day of every recipient', async () => {
    const { recipientId } = await planDigest()
    for (const day of ['2040-01-03', '2040-01-02']) await store.digests.plan({ recipientId, ...DAY, day })
    expect(await store.digests.lastDays()).toEqual([{ recipientId, day: '2040-01-03', until: NOW }])
  })

  it('are due when their time is over, and no more when they are finished', async () => {
    const { digestId } = await planDigest()
    expect(await store.digests.takeDue(leaseAt(-1))).toEqual([])
    const taken = await Promise.all([1, 2, 3].map(() => store.digests.takeDue(leaseAt(0))))
    expect(taken.flat()).toEqual([digestId])
    expect(await store.digests.takeDue(leaseAt(10))).toEqual([digestId])
    await store.digests.recordFinished(digestId, minutesLater(11))
    await store.digests.recordFinished(digestId, minutesLater(12))
    expect(await store.digests.takeDue(leaseAt(30))).toEqual([])
    expect(await store.digests.get(digestId)).toMatchObject({ day: '2040-01-01', finishedAt: minutesLater(11) })
  })

  it('are done with when they fail for good', async () => {
    const { digestId } = await planDigest()
    await store.digests.recordFault(digestId, { message: 'no such mailbox', at: NOW, retry: null })
    expect(await store.digests.takeDue(leaseAt(30))).toEqual([])
  })

  it('keep the message that was composed, as far as Postgres can hold it', async () => {
    const { digestId } = await planDigest()
    expect(await store.digests.get(digestId)).toMatchObject({ message: null, recipient: { address: DESK.address } })
    const images = [{ cid: 'chart-0@claimwatch', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' }]
    const message = { subject: 'a\0', text: 'b\uD800', html: '<p>c</p>', images }
    await store.digests.saveMessage(digestId, { ...message, conflicts: 1, claims: 2 }, NOW)
    const kept = { subject: 'a\uFFFD', text: 'b\uFFFD', html: '<p>c</p>', images }
    expect((await store.digests.get(digestId))?.message).toEqual(kept)
  })

  it.each(['01940000-0000-7000-8000-000000000000', 'no id'])('that are not there (%s) are null', async (id) => {
    expect(await store.digests.get(id)).toBeNull()
  })
})

describe('what a digest tells', () => {
  const all = [minutesLater(-1e7), minutesLater(1e7)] as const

  it('is what was found within its time, from its start until before its end', async () => {
    await file(...ARTICLES)
    const found = async (from: number, to: number) =>
      (await store.digests.contents(minutesLater(from), minutesLater(to), 10)).conflicts.length
    expect([await found(0, 1), await found(-1, 0), await found(1, 2)]).toEqual([1, 0, 0])
  })

  it('counts the claims that it has no room for', async () => {
    await file(...ARTICLES)
    const { claims, claimsTotal } = await store.digests.contents(...all, 1)
    expect([claims.length, claimsTotal]).toEqual([1, 2])
  })

  it('leaves out conflicts that are withdrawn, and tells of those that have come back', async () => {
    await file(...ARTICLES)
    const { families } = await fileArticle(store, 'b/1 2025-02-03: 数字を削りました。')
    for (const id of families) await reconcile(store, id, minutesLater(60))
    expect((await store.digests.contents(...all, 1)).conflicts).toEqual([])
    const { families: again } = await fileArticle(store, `${ARTICLES[1]}再掲。`)
    for (const id of again) await reconcile(store, id, minutesLater(120))
    expect((await store.digests.contents(minutesLater(120), minutesLater(180), 1)).conflicts).toHaveLength(1)
  })

  it('names the sources in trouble that are switched on', async () => {
    const fault = { message: '503', at: NOW, retry: null }
    for (const name of ['well', 'off', 'ill']) {
      const url = `https://${name}.example/feed`
      const { id } = await store.sources.add({ publisher: name, url, kind: 'feed', language: 'en' })
      if (name !== 'well') await store.sources.recordFault(id, fault)
    }
    await store.query(`UPDATE "Source" SET "isEnabled" = false WHERE publisher = 'off'`)
    const { faults } = await store.digests.contents(...all, 1)
    expect(faults).toEqual([{ publisher: 'ill', url: 'https://ill.example/feed', fault: '503' }])
  })
})
