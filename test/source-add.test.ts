// claimwatch sources add and catalog: what is put on file, and what is said of it.
import { describe, expect, test } from 'vitest'
import { SOURCES } from '#catalog/sources.ts'
import type { SourceRow } from '#store/store.ts'
import { html, redirect, status } from './local-server.ts'
import { article, feed, rss, runSources, useSourceBench } from './support/source-commands.ts'

const bench = useSourceBench()
const only = async () => (await bench.store.sources.list())[0]

describe('add', () => {
  test('shows what a site has, what was taken and why, and reads an article', async () => {
    bench.server.pages['/'] = html(
      '<!doctype html><title>t</title><link rel="alternate" type="application/rss+xml" title="AI" href="/ai"><link rel="alternate" type="application/rss+xml" href="/all">',
    )
    Object.assign(bench.server.pages, { '/ai': feed('/1'), '/all': feed('/1', '/2'), '/1': article })
    const { code, stdout } = await runSources(
      'add',
      `${bench.server.origin}/`,
      '--publisher',
      '東雲',
      '--class',
      'primary',
    )
    expect(code).toBe(0)
    for (const said of [
      `Looked at for ${bench.server.origin}/:`,
      `  → ${bench.server.origin}/ai "AI", named in the head of the page: rss, 1 item, the newest: 2025-02-03 09:00 "題/1"`,
      `  · ${bench.server.origin}/all "新着", named in the head of the page: rss, 2 items`,
      `東雲 (ja), rss at ${bench.server.origin}/ai`,
      'taken because it is the first with articles',
      'to take another as well or instead: claimwatch sources add',
      `trial: read `,
      'Added.',
    ])
      expect(stdout).toContain(said)
    expect(await only()).toMatchObject({
      ...{
        url: `${bench.server.origin}/ai`,
        publisher: '東雲',
        credibility: 'primary',
        title: '新着',
        siteUrl: `${bench.server.origin}/`,
      },
      ...{ isEnabled: true, verifiedAt: expect.any(Date), lastPolledAt: null },
    })
    expect((await runSources('add', `${bench.server.origin}/ai`)).stdout).toContain(
      'It was on file already, and stays as it is.',
    )
  })

  test('says what is wrong with the trial, and promises nothing', async () => {
    Object.assign(bench.server.pages, { '/rss': status(200, {}, rss('/1').slice(0, -16)), '/1': status(503) })
    const { code, stdout } = await runSources('add', `${bench.server.origin}/rss`, '--paused')
    expect(code).toBe(0)
    expect(stdout).toMatch(/NOT WHOLE: .* breaks off after item 1/)
    expect(stdout).toMatch(/trial: NOT READ: .*found status 503; try again later\n/)
    expect(stdout).toContain('Added, paused.')
    expect(await only()).toMatchObject({ isEnabled: false, verifiedAt: null })
  })

  test('leaves a site alone that has asked the service for fewer requests', async () => {
    bench.server.pages['/rss'] = feed('/1')
    const domain = new URL(bench.server.origin).host
    const turn = await bench.store.hosts.take({ domain, leaseMs: 1_000, patienceMs: 0 })
    if (turn.kind !== 'ours') throw new Error(`expected a turn, found ${turn.kind}`)
    await bench.store.hosts.giveBack({ domain, turnId: turn.turnId, gapMs: 0, backOffs: 1, backOffMs: 180_000 })
    const { code, stderr } = await runSources('add', `${bench.server.origin}/rss`)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/not added: .* left alone for 3 more minutes/)])
    expect(bench.server.requests).toEqual([])
  })

  test.each<[what: string, args: () => string[], message: RegExp]>([
    [
      'neither address nor catalogue',
      () => [],
      /expected the address of a feed or a site, or --catalog, found neither$/,
    ],
    ['both', () => [`${bench.server.origin}/`, '--catalog'], /expected an address or --catalog, found both/],
    ['no address', () => ['news'], /news: expected an address like https:/],
    ['another scheme', () => ['ftp://a.example/'], /not added: ftp:.*expected .*http/],
    ['a busy site', () => [`${bench.server.origin}/busy`], /not added: .*found status 503; try again later$/],
    ['a site that is not there', () => [`${bench.server.origin}/none`], /not added: .*found status 404/],
    ['a circle', () => [`${bench.server.origin}/circle`], /not added: .*redirect/],
    [
      'a bad selector',
      () => [`${bench.server.origin}/page`, '--selector', 'li['],
      /expected a CSS selector such as .*, found "li\["/,
    ],
    ['an empty name', () => [`${bench.server.origin}/`, '--publisher', ' '], /expected some words/],
    ['an unknown language', () => [`${bench.server.origin}/`, '--language', 'fr'], /Allowed choices are ja, en/],
    [
      'an unknown class',
      () => [`${bench.server.origin}/`, '--class', 'gossip'],
      /Allowed choices are primary, analyst/,
    ],
    [
      'names that the catalogue lacks',
      () => ['--catalog', 'gigaz'],
      /"gigaz" is not in the catalogue \(is it "GIGAZINE"\?\)/,
    ],
    ['what the catalogue knows better', () => ['--language', 'en', '--catalog'], /--catalog goes with --paused alone/],
  ])('refuses %s', async (_what, args, message) => {
    Object.assign(bench.server.pages, { '/busy': status(503), '/circle': redirect('/circle'), '/page': html('<p>') })
    const { code, stdout, stderr } = await runSources('add', ...args())
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim()).toMatch(message)
    expect(await bench.store.sources.list()).toEqual([])
  })
})

describe('the catalogue', () => {
  test('is listed, and nothing of it is on file before it is added', async () => {
    const { stdout } = await runSources('catalog', '--json')
    const rows = JSON.parse(stdout)
    expect(rows).toHaveLength(SOURCES.length)
    for (const row of rows) expect(row).toMatchObject({ isOnFile: false, isPolled: false, verifiedAt: null })
    expect(await bench.store.sources.list()).toEqual([])
    const [analysts] = [
      JSON.parse((await runSources('catalog', '--class', 'analyst', '--language', 'en', '--json')).stdout),
    ]
    expect(new Set(analysts.map(({ credibility }: SourceRow) => credibility))).toEqual(new Set(['analyst']))
    expect((await runSources('catalog')).stdout).toContain('GIGAZINE')
  })

  test('gives those that are named, unverified', async () => {
    expect((await runSources('add', '--catalog', 'GIGAZINE', 'SemiAnalysis')).stdout).toContain('2 new, 0 known\n')
    expect(await bench.store.sources.list()).toMatchObject([
      { publisher: 'GIGAZINE', credibility: 'trade_press', language: 'ja', isEnabled: true, verifiedAt: null },
      { publisher: 'SemiAnalysis', credibility: 'analyst', language: 'en', isEnabled: true, verifiedAt: null },
    ])
    const gigazine = JSON.parse((await runSources('catalog', '--json')).stdout).find(
      ({ name }: { name: string }) => name === 'GIGAZINE',
    )
    expect(gigazine).toMatchObject({ isOnFile: true, isPolled: true, verifiedAt: null })
  })

  test('gives all, paused, when asked so; those on file stay as they are', async () => {
    await runSources('add', '--catalog', 'GIGAZINE')
    expect((await runSources('add', '--paused', '--catalog')).stdout).toContain(`${SOURCES.length - 1} new, 1 known\n`)
    expect((await bench.store.sources.list()).filter(({ isEnabled }) => isEnabled)).toMatchObject([
      { publisher: 'GIGAZINE' },
    ])
  })
})
