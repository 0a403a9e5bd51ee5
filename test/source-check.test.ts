// claimwatch sources check: what is found out of sources on file.
import { describe, expect, test } from 'vitest'
import type { SourceRow } from '#store/store.ts'
import { status } from './local-server.ts'
import { article, feed, rss, runSources, useSourceBench } from './support/source-commands.ts'

const bench = useSourceBench()

describe('check', () => {
  async function add(path: string, change: object = {}) {
    return bench.store.sources.add({
      url: `${bench.server.origin}${path}`,
      publisher: path,
      kind: 'feed',
      language: 'ja',
      ...change,
    })
  }

  test('reports of each, and marks those that are well as verified', async () => {
    bench.server.pages['/well'] = feed('/1', '/2')
    bench.server.pages['/1'] = article
    bench.server.pages['/map'] = status(
      200,
      {},
      `<urlset><url><loc>${bench.server.origin}/1</loc><lastmod>2025-02-03</lastmod></url></urlset>`,
    )
    bench.server.pages['/textless'] = feed('/gone')
    bench.server.pages['/cut'] = status(200, {}, rss('/1').slice(0, -16))
    bench.server.pages['/empty'] = feed()
    bench.server.pages['/busy'] = status(500)
    for (const path of ['/well', '/textless', '/cut', '/empty', '/busy', '/none']) await add(path)
    await add('/map', { kind: 'sitemap' })
    const { code, stdout, stderr } = await runSources('check', '--json')
    const reports = JSON.parse(stdout)
    const of = (path: string) => reports.find(({ publisher }: SourceRow) => publisher === path)
    expect(code).toBe(1)
    expect(stderr).toContain(`1/7 ${bench.server.origin}/busy\n`)
    expect(of('/well')).toMatchObject({
      ...{ isWell: true, isReachable: true, feedKind: 'rss', items: 2, fault: null },
      ...{
        newest: { title: '題/1', at: '2025-02-03T00:00:00.000Z' },
        article: { url: `${bench.server.origin}/1`, title: '一' },
      },
    })
    expect(of('/map')).toMatchObject({ isWell: true, feedKind: 'sitemap', items: 1 })
    expect(of('/textless')).toMatchObject({
      isWell: false,
      isReachable: true,
      items: 1,
      article: { fault: expect.stringContaining('404') },
    })
    expect(of('/cut')).toMatchObject({
      isWell: false,
      items: 1,
      fault: expect.stringContaining('breaks off after item 1'),
    })
    expect(of('/empty')).toMatchObject({ isWell: false, isReachable: true, items: 0, newest: null, article: null })
    expect(of('/busy')).toMatchObject({
      isWell: false,
      isReachable: false,
      feedKind: null,
      fault: expect.stringMatching(/500; try again later$/),
    })
    expect(of('/none')).toMatchObject({
      isReachable: false,
      items: null,
      fault: expect.stringContaining('found status 404'),
    })
    const rows = await bench.store.sources.list()
    expect(rows.filter(({ verifiedAt }) => verifiedAt !== null).map(({ publisher }) => publisher)).toEqual([
      '/map',
      '/well',
    ])
    // Nothing else is changed.
    for (const row of rows) expect(row).toMatchObject({ lastPolledAt: null, fault: null, articles: 0 })
  })

  test('for people, of those that are named, with exit code 0 when all is well', async () => {
    Object.assign(bench.server.pages, { '/well': feed('/1'), '/1': article })
    await Promise.all([add('/well', { title: '東雲テック' }), add('/none')])
    const { code, stdout } = await runSources('check', '東雲テック')
    expect(code).toBe(0)
    expect(stdout).toContain(
      `✓ /well, rss: ${bench.server.origin}/well\n    1 item, the newest: 2025-02-03 09:00 題/1\n    read `,
    )
    expect(stdout).toContain('1 checked: 1 well, 0 not\n')
    const failed = await runSources('check', `${bench.server.origin}/none`)
    expect(failed).toMatchObject({
      code: 1,
      stdout: expect.stringContaining(`✗ /none, NOT REACHABLE: ${bench.server.origin}/none\n    FAULT: `),
    })
  })

  test('prints no sign that moves the cursor', async () => {
    bench.server.pages['/well'] = status(200, {}, rss('/1').replace('題', '\u001b[2J\u202e題'))
    bench.server.pages['/1'] = article
    await add('/well')
    const { stdout } = await runSources('check')
    expect(stdout).toContain('[2J 題/1')
    for (const sign of ['\u001b', '\u202e']) expect(stdout).not.toContain(sign)
  })

  test('leaves out what is paused, unless all are to be tried', async () => {
    await add('/none', { isEnabled: false })
    expect(await runSources('check')).toMatchObject({
      code: 0,
      stdout: 'None is polled. claimwatch sources check --all tries the paused ones too.\n',
    })
    expect(await runSources('check', '--all')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 checked: 0 well, 1 not'),
    })
  })

  test.each([
    [['--all', 'x'], /expected --all or sources, found both \(x\)/],
    [['x', 'y'], /not on file: x, y; claimwatch sources list shows what is/],
  ])('%j cannot be checked', async (args, message) => {
    expect(await runSources('check', ...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) })
  })

  test('of nothing says how to begin', async () => {
    expect(await runSources('check')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^No sources yet. Add one: /),
    })
    expect(await runSources('check', '--json')).toMatchObject({ code: 0, stdout: '[]\n' })
  })
})
