// Lists of sources as OPML: out and in again, from feed readers, and broken.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SourceRow } from '#store/store.ts'
import { readOutlines } from '../src/commands/opml.ts'
import { runSources, useSourceBench } from './support/source-commands.ts'

const bench = useSourceBench()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-opml-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('OPML', () => {
  const opml = (...outlines: string[]) =>
    `<?xml version="1.0"?><opml version="2.0"><body>${outlines.join('')}</body></opml>`

  test('comes back as it went out', async () => {
    const more = {
      language: 'en',
      credibility: 'analyst',
      title: '<新着> & "more"',
      siteUrl: 'https://a.example/',
    } as const
    await bench.store.sources.add({ url: 'https://a.example/feed?a=1&b=2', publisher: '甲', kind: 'feed', ...more })
    await bench.store.sources.add({
      url: 'https://b.example/',
      publisher: '乙',
      kind: 'listing',
      language: 'ja',
      itemSelector: 'h2 > a[href^="/"]',
    })
    await bench.store.sources.add({
      url: 'https://c.example/map',
      publisher: '丙',
      kind: 'sitemap',
      language: 'ja',
      isEnabled: false,
    })
    const plain = ({ id: _, nextPollAt: __, title, publisher, ...row }: SourceRow) => ({
      ...row,
      publisher,
      title: title ?? publisher,
    })
    const before = (await bench.store.sources.list()).map(plain)
    const file = join(folder, 'sources.opml')
    expect((await runSources('export', file)).code).toBe(0)
    expect((await runSources('export')).stdout.trim()).toBe((await readFile(file, 'utf8')).trim())
    await bench.store.clear()
    expect((await runSources('import', file)).stdout).toBe(`${file}: 3 new, 0 known, 0 rejected\n`)
    expect((await bench.store.sources.list()).map(plain)).toEqual(before)
    expect((await runSources('import', file, '--paused')).stdout).toBe(`${file}: 0 new, 3 known, 0 rejected\n`)
  })

  test('of a feed reader: folders, titles, languages', () => {
    const file = opml(
      '<outline text="技術"><outline text="AI"><outline text="a" title="甲の新着" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/></outline></outline>',
      '<outline text="R&D" xmlUrl="https://b.example/"/><outline text="c" xmlUrl="https://c.co.jp/"/>',
      '<outline text="d" language="ja-JP" xmlUrl="https://d.example/"/><outline text="bookmark" type="link" url="https://e.example/"/>',
    )
    expect(readOutlines('x', file)).toMatchObject({
      faults: [],
      sources: [
        { publisher: '甲の新着', title: '甲の新着', language: 'ja', siteUrl: 'https://a.example/', isEnabled: true },
        { publisher: 'R&D', language: 'en', siteUrl: null },
        { publisher: 'c', language: 'ja' },
        { publisher: 'd', language: 'ja' },
      ],
    })
  })

  test.each([
    ['kind', 'blog', 'expected one of feed, listing, sitemap as claimwatch:kind, found "blog"'],
    ['kind', 'listing', 'expected the links of a listing page as claimwatch:selector, found none'],
    [
      'class',
      'gossip',
      'expected one of primary, analyst, trade_press, general_press, aggregator as claimwatch:class, found "gossip"',
    ],
  ])('with a bad %s', (name, value, fault) => {
    const file = opml(`<outline text="a" xmlUrl="https://a.example/" claimwatch:${name}="${value}"/>`)
    expect(readOutlines('x', file)).toEqual({ sources: [], faults: [`a: ${fault}`] })
  })

  test.each([
    [
      'a half of it',
      opml('<outline text="a" xmlUrl="https://a.example/"/>').slice(0, -14),
      /expected a whole file, ending with <\/opml>, found one that ends ".*"; export it again/,
    ],
    [
      'broken markup',
      '<opml><body><outline text="a" xmlUrl="https://a.example/</body></opml>',
      /expected OPML, found markup that is broken/,
    ],
    [
      'a feed',
      '<rss><channel/></rss>',
      /expected OPML, as feed readers export it, found a file that starts "<rss><channel\/><\/rss>?"/,
    ],
    [
      'no body',
      '<opml version="2.0"><head/></opml>',
      /expected OPML with feeds \(outlines with an xmlUrl\), found none/,
    ],
    ['no feed', opml('<outline text="a"/>'), /expected OPML with feeds/],
  ])('that is %s is refused', async (_what, content, message) => {
    const file = join(folder, 'bad.opml')
    await writeFile(file, content)
    const { code, stderr } = await runSources('import', file)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(await bench.store.sources.list()).toEqual([])
  })

  test('of which a part cannot be used: the rest is taken', async () => {
    const file = join(folder, 'part.opml')
    await writeFile(
      file,
      opml('<outline text="a" xmlUrl="feed:x"/>', '<outline text="b" xmlUrl="https://b.example/"/>'),
    )
    const { code, stdout, stderr } = await runSources('import', file)
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${file}: 1 new, 0 known, 1 rejected\n` })
    expect(stderr).toContain('passed over: a: expected an http or https address as xmlUrl, found "feed:x"')
  })
})
