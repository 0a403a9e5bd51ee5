// claimwatch sources list, pause, resume and remove.
import { beforeEach, describe, expect, test } from 'vitest'
import { type HealthFields, healthOf } from '../src/commands/source-health.ts'
import { runSources, useSourceBench } from './support/source-commands.ts'
import { NOW } from './support/store.ts'

const bench = useSourceBench()

describe('health', () => {
  const well = { isEnabled: true, fault: null, failures: 0, lastPolledAt: NOW, lastSuccessAt: NOW }
  test.each<[health: string, change: Partial<HealthFields>, reason: RegExp | null]>([
    ['well', {}, null],
    ['well', { silentSince: null }, null],
    ['silent', { silentSince: NOW }, /^nothing new since 2040-01-01 09:00$/],
    ['failing', { silentSince: NOW, fault: 'status 503' }, /^status 503/],
    ['never_polled', { lastPolledAt: null, lastSuccessAt: null }, /claimwatch start polls it/],
    ['paused', { isEnabled: false }, /not polled until claimwatch sources resume/],
    ['paused', { isEnabled: false, fault: 'status 503' }, /resume; before that: status 503$/],
    ['stopped', { isEnabled: false, fault: 'status 410', stoppedAt: NOW }, /^status 410$/],
    ['failing', { fault: 'status 503', failures: 1, lastSuccessAt: null }, /^status 503 \(never read\)$/],
    ['failing', { fault: 'status 503', failures: 3 }, /^status 503 \(last read 2040-01-01 09:00, 3 times in a row\)$/],
    ['failing', { fault: 'breaks off' }, /^breaks off \(last read 2040-01-01 09:00\)$/],
  ])('%s', (health, change, reason) => {
    const report = healthOf({ ...well, ...change }, 'Asia/Tokyo')
    expect(report).toEqual({ health, reason: reason === null ? null : expect.stringMatching(reason) })
  })

  test('is listed, and chosen by', async () => {
    expect((await runSources('list')).stdout).toMatch(/^No sources yet. Add one: /)
    const { id } = await bench.store.sources.add({
      url: 'https://a.example/',
      publisher: '甲',
      kind: 'feed',
      language: 'ja',
    })
    await bench.store.sources.add({
      url: 'https://b.example/',
      publisher: '乙',
      kind: 'feed',
      language: 'ja',
      isEnabled: false,
    })
    await bench.store.sources.recordFault(id, { message: 'status 503', at: NOW, retry: null })
    expect((await runSources('list')).stdout).toMatch(/甲.*failing: status 503 \(never read\)/)
    const rows = JSON.parse((await runSources('list', '--health', 'paused', '--json')).stdout)
    expect(rows).toMatchObject([{ publisher: '乙', health: 'paused', fault: null, verifiedAt: null }])
    expect((await runSources('list', '--health', 'silent')).stdout).toBe('None of 2 sources is silent.\n')
    expect((await runSources('list', '--health', 'ill')).stderr).toContain('expected one of well, silent, failing')
  })
})

describe('pause, resume, remove', () => {
  beforeEach(async () => {
    for (const name of ['a', 'b', 'c'])
      await bench.store.sources.add({
        ...{ url: `https://${name}.example/feed`, publisher: name === 'c' ? '乙' : '甲', kind: 'feed', language: 'ja' },
        title: `${name}の新着`,
      })
  })
  const polled = async () =>
    (await bench.store.sources.list()).filter(({ isEnabled }) => isEnabled).map(({ title }) => title?.[0])

  test('by publisher, name, address and id', async () => {
    expect((await runSources('pause', '甲')).stdout).toMatch(
      /甲 \(https:\/\/a.example\/feed\) is not polled any more\n甲/,
    )
    expect(await polled()).toEqual(['c'])
    await runSources('resume', 'Aの新着', 'https://b.example/feed')
    expect((await polled()).sort()).toEqual(['a', 'b', 'c'])
    expect((await runSources('resume', '乙')).stdout).toBe('It was polled already.\n')
    const id = (await bench.store.sources.list()).find(({ publisher }) => publisher === '乙')?.id ?? ''
    expect((await runSources('list')).stdout).toContain(id.slice(-12).slice(0, 8))
    await runSources('pause', id.slice(-12).slice(0, 8))
    expect((await polled()).sort()).toEqual(['a', 'b'])
  })

  test('one that is resumed is due at once, whatever was wrong with it', async () => {
    const [row] = await bench.store.sources.list()
    await bench.store.sources.recordFault(row?.id ?? '', { message: 'status 410', at: NOW, retry: null })
    await runSources('pause', row?.url ?? '')
    await runSources('resume', row?.url ?? '')
    expect(await bench.store.sources.get(row?.id ?? '')).toMatchObject({ fault: null, failures: 0 })
    expect((await bench.store.sources.get(row?.id ?? ''))?.nextPollAt.getTime()).toBeLessThan(Date.now() + 1000)
  })

  test('articles stay when their source is removed', async () => {
    const rows = await bench.store.sources.list()
    const { id = '' } = rows.find(({ url }) => url === 'https://a.example/feed') ?? {}
    const items = [{ url: 'https://a.example/1', title: '題', publishedAt: NOW, updatedAt: null }]
    await bench.store.sources.recordPoll(id, {
      at: NOW,
      nextPollAt: NOW,
      etag: null,
      lastModified: null,
      items,
      fault: null,
    })
    const { stdout } = await runSources('remove', 'https://a.example/feed')
    expect(stdout).toBe('甲 (https://a.example/feed) is off file; 1 article found through it stays\n')
    expect(await bench.store.sources.get(id)).toBeNull()
    expect(await bench.store.articles.list({})).toMatchObject([{ url: 'https://a.example/1' }])
  })

  test.each([
    [
      'remove',
      '甲',
      /^claimwatch: "甲" names 2 sources: .*https:\/\/a.example\/feed.*; give the address or the id of each$/,
    ],
    ['remove', 'nothing', /not on file: nothing; claimwatch sources list shows what is/],
    ['pause', '', /not on file: ; /],
    ['resume', 'abc', /not on file: abc; /],
  ])('%s %j is refused', async (command, word, message) => {
    const { code, stderr } = await runSources(command, word)
    expect(code).toBe(2)
    expect(stderr.trim()).toMatch(message)
    expect(await bench.store.sources.list()).toHaveLength(3)
  })
})
