// Lines of JSON: a bad one is named by file and number, and the others are still done.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Encoding from 'encoding-japanese'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCli } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'

const TEXT = 'DeepSeekはR1の学習に2,048基のGPUを使ったと説明している。'
const MEGABYTES = 'x'.repeat(5_000_000)

function article(id: string, change: Record<string, unknown> = {}): string {
  const publishedAt = '2025-02-03T09:00:00+09:00'
  const whole = {
    language: 'ja',
    publisher: 'みなと経済',
    url: `https://minato.example/${id}`,
    publishedAt,
    text: TEXT,
  }
  return JSON.stringify({ id, title: 'R1の学習', ...whole, ...change })
}

function without(id: string, field: string): string {
  return article(id, { [field]: undefined })
}

function shiftJis(text: string): Buffer {
  return Buffer.from(Encoding.convert(Encoding.stringToCode(text), { from: 'UNICODE', to: 'SJIS' }))
}

/** A line, and what is said of it; null for one that is done, undefined for one that is passed over in silence. */
type Line = [line: string | Buffer, fault?: string | RegExp | null]

const articles: Line[] = [
  [`\uFEFF${article('bom')}\r`, null],
  [''],
  [' \t\r'],
  ['DeepSeek,2048', 'expected JSON, found "DeepSeek,2048"'],
  ['{"language":"ja",', 'expected JSON, found "{\\"language\\":\\"ja\\",", broken at character 18'],
  ['[', 'expected JSON, found "[", broken off at its end'],
  ['\u001b[2J\u009b', 'expected JSON, found "\\u001b[2J\uFFFD"'],
  ['[1, 2]', 'expected a JSON object, found [1,2]'],
  ['null', 'expected a JSON object, found null'],
  [without('x', 'publisher'), 'publisher: expected a text, found nothing'],
  [without('x', 'publishedAt'), 'publishedAt: expected a date like 2025-02-03T09:00:00+09:00, found nothing'],
  [article('x', { text: '' }), 'text: expected a text, found ""'],
  [article('x', { title: 7 }), 'title: expected a text, found 7'],
  [article('x', { language: 'fr' }), 'language: expected "ja" or "en", found "fr"'],
  [article('x', { url: 'a.example/1' }), 'url: expected an http or https address, found "a.example/1"'],
  [article('x', { url: 'file:///etc/passwd' }), 'url: expected an http or https address, found "file:///etc/passwd"'],
  [article('x', { publishedAt: '昨日' }), 'publishedAt: expected a date like 2025-02-03T09:00:00+09:00, found "昨日"'],
  [
    article('x', { publishedAt: '2025-02-30' }),
    'publishedAt: expected a date like 2025-02-03T09:00:00+09:00, found "2025-02-30"',
  ],
  [
    article('x', { publishedAt: 20250203 }),
    'publishedAt: expected a date like 2025-02-03T09:00:00+09:00, found 20250203',
  ],
  [
    article('x', { language: 1, title: null }),
    'language: expected "ja" or "en", found 1; title: expected a text, found null',
  ],
  [shiftJis(article('x')), 'expected UTF-8, found bytes of another encoding; save the file as UTF-8'],
  [`"${MEGABYTES}`, `expected JSON, found "\\"${'x'.repeat(57)}…, broken at character 5000002`],
  [article('megabytes', { html: MEGABYTES }), null],
  // JSON allows both in a string; to other readers of lines they end one.
  [article('separators', { text: `概要\u2028${TEXT}\u2029` }), null],
  [article('day', { publishedAt: '2025-02-03', id: undefined }), null],
  [article('last'), null],
]

const texts: Line[] = [
  [JSON.stringify({ id: 'first', text: '約30人' }), null],
  ['{"id":"x"', 'expected JSON, found "{\\"id\\":\\"x\\"", broken at character 10'],
  [JSON.stringify({ id: 'x' }), 'text: expected a text, found nothing'],
  [JSON.stringify({ text: '30人' }), 'id: expected a text, found nothing'],
  [JSON.stringify({ id: 'last', text: '' }), null],
]

const pages: Line[] = [
  [page('first', `<h1>R1</h1><article><p>${TEXT.repeat(12)}</p></article>`), null],
  [
    page('login', '<form><input name="password"></form>'),
    /login: .*expected an article's text, found a page titled "t" without one/,
  ],
  [JSON.stringify({ id: 'x', html: '<p>' }), 'url: expected an address, found nothing'],
  [page('last', `<article><p>${TEXT.repeat(12)}</p></article>`), null],
]

function page(id: string, body: string): string {
  return JSON.stringify({ id, url: `https://minato.example/${id}`, html: `<!doctype html><title>t</title>${body}` })
}

let folder: string
let database: TestDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-jsonl-'))
  database = await openTestDatabase()
})

afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

function fileOf(lines: readonly Line[]): Buffer {
  return Buffer.concat(lines.flatMap(([line], at) => [Buffer.from(at === 0 ? '' : '\n'), Buffer.from(line)]))
}

/** stderr, line by line, as it has to be. */
function faultsOf(file: string, lines: readonly Line[]): unknown[] {
  return lines.flatMap(([, fault], at) => {
    if (fault === null || fault === undefined) return []
    const start = `${file}:${at + 1}: passed over: `
    return [fault instanceof RegExp ? expect.stringMatching(`^${start}${fault.source}`) : start + fault]
  })
}

/** @param before what stands on stderr before the faults of the lines */
async function run(args: string[], lines: readonly Line[], before: string[] = []): Promise<string[]> {
  const file = `${args[0]}.jsonl`
  await writeFile(join(folder, file), fileOf(lines))
  const result = await runCli([...args, file], { cwd: folder, env: { DATABASE_URL: database.url } })
  expect(result.stderr.trimEnd().split('\n')).toEqual([...before, ...faultsOf(file, lines)])
  expect(result.code).toBe(1)
  return result.stdout.trimEnd().split('\n')
}

describe.concurrent('every bad line is named, and every good one is done', () => {
  test('extract', async () => {
    const answers = (await run(['extract', '--jsonl'], articles)).map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual([
      'bom',
      'megabytes',
      'separators',
      'https://minato.example/day',
      'last',
    ])
    for (const { claims } of answers) expect(claims).toMatchObject([{ value: '2048', subject: 'DeepSeek' }])

    const explained = (await run(['extract', '--jsonl', '--explain', '--json'], articles)).map((line) =>
      JSON.parse(line),
    )
    expect(explained.map(({ id }) => id)).toEqual(answers.map(({ id }) => id))
    for (const { numbers } of explained)
      expect(numbers).toMatchObject([
        { quote: '1', claim: null, reason: 'part of a name (R1)' },
        { claim: { value: '2048', subject: 'DeepSeek' }, reason: null },
      ])
  })

  test('import, once and again', async () => {
    const rejected = faultsOf('', articles).length
    expect(await run(['import'], articles)).toEqual([`import.jsonl: 5 new, 0 known, 0 revised, ${rejected} rejected`])
    const again = await run(['import', '--json'], articles)
    expect(again.map((line) => JSON.parse(line))).toEqual([{ new: 0, known: 5, revised: 0, removed: 0, rejected }])
  })

  test('replay', async () => {
    const missing = 'claimwatch: nosuch.jsonl: expected JSON, one value a line, found no such file; check the path'
    const [line = '', ...rest] = await run(['replay', '--json', 'nosuch.jsonl'], articles, [missing])
    expect(rest).toEqual([])
    expect(JSON.parse(line)).toEqual({ file: 'replay.jsonl', alerts: [] })
  })

  test('quantities', async () => {
    const answers = (await run(['quantities', '--jsonl'], texts)).map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 'first', quantities: [{ value: '30' }] },
      { id: 'last', quantities: [] },
    ])
  })

  test('read', async () => {
    const answers = (await run(['read', '--jsonl'], pages)).map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 'first', text: expect.stringContaining(TEXT), language: 'ja' },
      { id: 'last', text: expect.stringContaining(TEXT), language: 'ja' },
    ])
  })

  test('stdin is called by its name', async () => {
    const lines: Line[] = [['?', 'expected JSON, found "?"'], ...texts.slice(0, 1)]
    const { code, stdout, stderr } = await runCli(['quantities', '--jsonl'], { input: fileOf(lines) })
    expect({ code, stderr }).toEqual({ code: 1, stderr: `${faultsOf('stdin', lines)[0]}\n` })
    expect(JSON.parse(stdout)).toMatchObject({ id: 'first' })
  })
})
