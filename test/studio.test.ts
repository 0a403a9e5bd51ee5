// Prisma Studio as its user sees it: in a browser, on the store of a running installation.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithChromium, openBrowser } from './support/chromium.ts'
import { type Cli, runCli, startCli, untilSaid } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { freePort } from './support/redis.ts'

const ARTICLES = [
  ['東雲テック通信', '2025-02-06', 'xAIは5日、10万基のH100を運用していると発表した。'],
  ['計算資源ジャーナル', '2025-02-10', '北斗総研によると、xAIは3万2000基のH100を運用している。'],
].map(([publisher, publishedAt, text], at) =>
  JSON.stringify({ language: 'ja', publisher, url: `https://news.example/${at}`, publishedAt, title: 'H100', text }),
)

describeWithChromium('Prisma Studio', () => {
  let database: TestDatabase
  let browser: Browser
  let cli: Cli
  let origin: string

  beforeAll(async () => {
    database = await openTestDatabase()
    const env = { DATABASE_URL: database.url }
    const imported = await runCli(['import', '-'], { env, input: ARTICLES.join('\n') })
    expect(imported).toMatchObject({ code: 0, stderr: '' })
    const port = String(await freePort())
    origin = `http://127.0.0.1:${port}`
    cli = startCli(['studio', '--port', port], { env })
    await untilSaid(cli, /Ctrl-C ends it/)
    browser = await openBrowser()
  })
  afterAll(async () => {
    cli?.process.kill('SIGKILL')
    await browser?.close()
    await database.close()
  })

  /** All columns are in reach when the window is wide enough: Studio draws only those that are in sight. */
  async function openTable(table: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 8_000, height: 900 } })
    await page.goto(`${origin}/#schema=public&table=${table}`)
    return page
  }

  test('a claim is read from the page: who, what, how much, in which words', async () => {
    const page = await openTable('Claim')
    for (const text of ['xAI', 'accelerator_count', '100000', '10万基', '北斗総研'])
      await page.getByText(text, { exact: true }).first().waitFor()
    await page.close()
  })

  test('the first screen of a laptop tells what each row is about', async () => {
    const page = await browser.newPage({ viewport: { width: 1_280, height: 720 } })
    for (const [table, about] of [
      ['Claim', /^xAI: 100,000/],
      ['Position', /^100,000/],
      ['Figure', /^xAI · accelerator_count/],
      ['Conflict', /^On xAI’s accelerators/],
    ] as const) {
      await page.goto(`${origin}/#schema=public&table=${table}`)
      const box = await page.getByText(about).first().boundingBox()
      expect((box?.x ?? Number.POSITIVE_INFINITY) + (box?.width ?? 0), table).toBeLessThan(1_280)
    }
    await page.close()
  })

  test('a conflict is read from the page, with the sentence that explains it', async () => {
    const page = await openTable('Conflict')
    for (const text of ['contradiction', 'open']) await page.getByText(text, { exact: true }).first().waitFor()
    await page
      .getByText(/^On xAI’s accelerators .* so they cannot both be right/)
      .first()
      .waitFor()
    await page.close()
  })

  test('Ctrl-C ends it, and nothing is left on its port', async () => {
    cli.process.kill('SIGINT')
    expect(await cli.ended).toMatchObject({ code: 0, signal: null, stderr: '' })
    await expect(fetch(origin)).rejects.toThrow()
  })
})
