// The command line: what every command says of itself, and of input that it cannot use.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import Encoding from 'encoding-japanese'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readOutlines } from '../src/commands/opml.ts'
import { buildProgram, runCommand } from '../src/commands/program.ts'
import { type CliResult, runCli, startCli } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { freePort } from './support/redis.ts'

const TEXT = 'DeepSeekはR1の学習に2,048基のGPUを使ったと説明している。'

let folder: string
let database: TestDatabase
/** Something that listens, and is neither Postgres nor free. */
const busy = createServer()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-cli-'))
  await mkdir(join(folder, 'folder'))
  await writeFile(join(folder, 'empty'), '')
  await writeFile(join(folder, 'picture'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>t</title><body></body>')
  const shiftJis = Encoding.convert(Encoding.stringToCode(TEXT), { from: 'UNICODE', to: 'SJIS' })
  await writeFile(join(folder, 'news.txt'), Buffer.from(shiftJis))
  database = await openTestDatabase()
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  busy.close()
  await database.close()
  await rm(folder, { recursive: true })
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Options and arguments are looked at before anything is opened, so these need no process of their own. */
async function parse(args: readonly string[]): Promise<CliResult> {
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += text
      return true
    })
  try {
    return { code: await runCommand(['node', 'claimwatch', ...args]), signal: null, ...output }
  } finally {
    vi.restoreAllMocks()
  }
}

/** Every command with the words that call it, groups of commands included. */
function allCommands(command: Command, words: string[] = []): { words: string[]; command: Command }[] {
  return command.commands.flatMap((one) => {
    const called = [...words, one.name()]
    return [{ words: called, command: one }, ...allCommands(one, called)]
  })
}

const commands = allCommands(buildProgram()).map((one) => ({ ...one, name: one.words.join(' ') }))

test('the commands are those that the design names', () => {
  const top = commands.filter(({ words }) => words.length === 1).map(({ name }) => name)
  expect(top.sort()).toEqual(
    'alerts articles claims conflicts demo digest doctor extract figures import migrate quantities rates read recipients reextract replay silence sources start studio'.split(
      ' ',
    ),
  )
})

test.each(commands)('$name --help', async ({ words, command }) => {
  const { code, stdout, stderr } = await parse([...words, '--help'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const said = stdout.replace(/\s+/g, ' ')
  expect(said).toContain(`Usage: claimwatch ${words.join(' ')}`)
  const parts = [...command.registeredArguments, ...command.options].map(({ description }) => description)
  for (const part of [command.description(), ...parts]) {
    expect(part).not.toBe('')
    expect(said).toContain(part)
  }
  for (const option of command.options) expect(said).toContain(option.flags)
})

test('a call without a command shows the commands', async () => {
  const { code, stdout, stderr } = await parse([])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('Commands:')
})

test('--version', async () => {
  expect(await parse(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
})

const unparsed: [args: string, message: string][] = [
  ['nosuch', "unknown command 'nosuch'"],
  ['stat', "unknown command 'stat' (Did you mean start?)"],
  ['sources ad', "unknown command 'ad' (Did you mean add?)"],
  ['--nope', "unknown option '--nope'"],
  ['extract --jsno', "unknown option '--jsno' (Did you mean --json?)"],
  ['doctor --nope', "unknown option '--nope'"],
  ['migrate more', "too many arguments for 'migrate'. Expected 0 arguments but got 1: more."],
  ['import', "missing required argument 'file'"],
  ['replay', "missing required argument 'file'"],
  ['sources pause', "missing required argument 'source'"],
  ['sources remove', "missing required argument 'source'"],
  ['sources list --health ill', "argument 'ill' is invalid. expected one of well, silent, failing,"],
  ['sources import', "missing required argument 'file'"],
  ['read page.jsonl', "required option '--jsonl' not specified"],
  ['quantities', "required option '--jsonl' not specified"],
  ['claims --metric', "option '--metric <metric>' argument missing"],
  ['claims --metric gpus', "option '--metric <metric>' argument 'gpus' is invalid. expected one of accelerator_count,"],
  ['claims --since yesterday', "argument 'yesterday' is invalid. expected a date like 2025-02-03, or 2025-02-03T09"],
  ['claims --since 2025-02-31', "argument '2025-02-31' is invalid. expected a date like 2025-02-03,"],
  ['claims --since 2025-02-03x', "argument '2025-02-03x' is invalid. expected a date"],
  ['claims --since 2025-02-03T25:00', "argument '2025-02-03T25:00' is invalid. expected a date"],
  ['articles --since 3.2.2025', "argument '3.2.2025' is invalid. expected a date like 2025-02-03,"],
  ['articles remove', "required option '--reason <words>' not specified"],
  ['articles restore', "missing required argument 'article'"],
  ['reextract --since gestern', "argument 'gestern' is invalid. expected a date like 2025-02-03"],
  ['articles --limit 0', "argument '0' is invalid. expected a whole number from 1 to 1000000."],
  ['claims --limit many', "argument 'many' is invalid. expected a whole number from 1 to 1000000."],
  ['claims --limit 1e3', "argument '1e3' is invalid. expected a whole number from 1 to 1000000."],
  ['conflicts --limit 2.5', "argument '2.5' is invalid. expected a whole number from 1 to 1000000."],
  [
    'conflicts --kind quarrel',
    "argument 'quarrel' is invalid. expected one of contradiction, denial, revision, divergence",
  ],
  ['conflicts --state closed', "argument 'closed' is invalid. expected one of open, acknowledged,"],
  ['conflicts --since gestern', "argument 'gestern' is invalid. expected a date like 2025-02-03"],
  ['conflicts nosuch', "too many arguments for 'conflicts'. Expected 0 arguments but got 1: nosuch."],
  ['conflicts show', "missing required argument 'id'"],
  ['conflicts resolve 1a', "required option '--holds <side>' not specified"],
  ['conflicts resolve 1a --holds both', "argument 'both' is invalid. Allowed choices are older, newer, neither."],
  ['conflicts dismiss 1a', "required option '--reason <text>' not specified"],
  ['silence add --metric capex', "required option '--until <day>' not specified"],
  ['silence add --metric capex --until 2027-02-30', "argument '2027-02-30' is invalid. expected a day like 2025"],
  ['silence add --metric gpus --until 2027-02-03', "argument 'gpus' is invalid. expected one of accelerator_count,"],
  ['rates list --currency DOGE', "argument 'DOGE' is invalid. expected one of USD, JPY,"],
  ['rates list --month 2025-13', "argument '2025-13' is invalid. expected a month like 2025-02."],
  ['figures --metric gpus', "argument 'gpus' is invalid. expected one of accelerator_count,"],
  ['digest --day 2025-02-30', "argument '2025-02-30' is invalid. expected a day like 2025-02-03."],
  ['digest --language fr', "argument 'fr' is invalid. Allowed choices are ja, en."],
  ['extract --language fr', "argument 'fr' is invalid. expected one of ja, en."],
  ['extract --published-at 2025', "argument '2025' is invalid. expected a date like 2025-02-03,"],
  ['studio --port 65536', "argument '65536' is invalid. expected a whole number from 1 to 65535."],
  ['studio --port 0', "argument '0' is invalid. expected a whole number from 1 to 65535."],
  ['demo --workers 101', "argument '101' is invalid. expected a whole number from 1 to 100."],
  ['start --only worker,bakery', "argument 'worker,bakery' is invalid. expected some of scheduler, worker, web, separ"],
]

test.each(unparsed)('claimwatch %s', async (args, message) => {
  const { code, stdout, stderr } = await parse(args.split(' '))
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  const [error, ...rest] = stderr.replace('\n(Did you', ' (Did you').trim().split('\n')
  expect(error).toContain(`error: ${message.startsWith('argument') ? 'option' : message}`)
  expect(error).toContain(message)
  expect(rest).toEqual(['(--help shows what it takes)'])
})

const busyPort = () => String((busy.address() as AddressInfo).port)

const refused: [args: string, message: RegExp][] = [
  ['extract', /^stdin: expected a text or an HTML page, found nothing$/],
  ['extract --jsonl', /^stdin: expected JSON, one value a line, found nothing; --help shows what a line holds$/],
  ['read --jsonl empty', /^empty: expected JSON, one value a line, found nothing; --help shows what a line holds$/],
  ['quantities --jsonl folder', /^folder: expected JSON, one value a line, found a folder; name a file in it$/],
  ['import nosuch', /^nosuch: expected JSON, one value a line, found no such file; check the path$/],
  ['sources add example', /^example: expected an address like https:\/\/example.com\/feed.xml$/],
  ['sources add ftp://a.example/', /^not added: ftp:\/\/a.example\/: expected .*http/],
  ['sources check http://a.example/', /^not on file: http:\/\/a.example\/; claimwatch sources list shows what is$/],
  ['sources import picture', /^picture: expected OPML, as feed readers export it, found a file that starts "/],
  ['sources export', /^sources: expected a source on file to write as OPML, found none; claimwatch sources add URL$/],
  ['digest --recipient nobody', /^no recipient "nobody" is on file; claimwatch recipients list shows them$/],
  ['alerts preview abc', /^no conflict has an id that begins with "abc"; claimwatch conflicts shows the ids$/],
  ['digest --to folder', /^folder: expected a place to write to, found a folder of that name; name a file in it$/],
]

const outlines: [content: string, faults: string[] | RegExp, urls?: string[]][] = [
  ['<html><body>', /^x: expected OPML, as feed readers export it, found a file that starts "<html><body>"$/],
  ['', /^x: expected OPML, as feed readers export it, found a file that starts ""$/],
  [opml('<outline text="a"/>'), /^x: expected OPML with feeds \(outlines with an xmlUrl\), found none$/],
  [opml('<outline text="a" xmlUrl="feed:x"/>'), ['a: expected an http or https address as xmlUrl, found "feed:x"'], []],
  [opml('<outline text="in"><outline text="b" xmlUrl="https://b.example/"/></outline>'), [], ['https://b.example/']],
]

function opml(outline: string): string {
  return `<opml version="2.0"><body>${outline}</body></opml>`
}

test.each(outlines)('OPML: %s', (content, faults, urls) => {
  if (faults instanceof RegExp) return void expect(() => readOutlines('x', content)).toThrow(faults)
  const { sources, faults: found } = readOutlines('x', content)
  expect({ found, urls: sources.map(({ url }) => url) }).toEqual({ found: faults, urls })
})

describe.concurrent('what cannot be used is named, with what to do', () => {
  test.each(refused)('claimwatch %s', async (args, message) => {
    expectRefusal(await run(args), message)
  })

  test('a mail server that refuses', async () => {
    const smtpUrl = `smtp://127.0.0.1:${await freePort()}`
    const result = await run('digest --send', { SMTP_URL: smtpUrl })
    expectRefusal(
      result,
      /^mail server 127.0.0.1 port \d+: expected it to take the mail for reader@localhost, found: conn/,
    )
  })

  test('a Redis that refuses', async () => {
    const redisUrl = `redis://127.0.0.1:${await freePort()}`
    const message =
      /^queue: expected Redis at 127.0.0.1:\d+ \(REDIS_URL\) to answer within 10 s, found connect .*; start it, correct/
    expectRefusal(await run('start --only scheduler', { REDIS_URL: redisUrl }), message)
  })

  test('a port that something else listens on', async () => {
    expectRefusal(
      await run(`studio --port ${busyPort()}`),
      /: expected port \d+ of 127.0.0.1 to be free, .* with --port$/,
    )
    const started = await run('start --only web', { WEB_PORT: busyPort() })
    expectRefusal(started, /^web: expected port \d+ of 127.0.0.1 to be free \(WEB_PORT\), found it in use; stop what/)
  })

  test('all settings that are bad, at once', async () => {
    const { code, stdout, stderr } = await run('migrate', { DATABASE_URL: 'mysql://u:secret@h/db', WEB_PORT: 'http' })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([
      'claimwatch: settings: 2 cannot be used; .env.example shows them all',
      '  DATABASE_URL: expected an address that starts with postgres:// or postgresql://, found "mysql://***@h/db"',
      '  WEB_PORT: expected a whole number from 0 to 65535, found "http"',
    ])
  })

  test('doctor finds what is wrong, and ends with 1', async () => {
    const settings = { SMTP_URL: `smtp://127.0.0.1:${await freePort()}`, DATABASE_URL: 'postgres://127.0.0.1:1/news' }
    const { code, stdout, stderr } = await run('doctor', settings)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(
      /✗ database: DATABASE_URL: .* "news" on 127.0.0.1:1, found no server listening on .*; start it/,
    )
    expect(stdout).toMatch(
      /✗ mail: SMTP_URL: expected a mail server at 127.0.0.1 port \d+, found: connect ECONNREFUSED/,
    )
  })
})

test('of several files, each that cannot be used is named, and the one in Shift_JIS is read as it is meant', async () => {
  const { code, stdout, stderr } = await run('extract --json nosuch folder picture empty page.html news.txt')
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([
    'claimwatch: nosuch: expected a text or an HTML page, found no such file; check the path',
    'claimwatch: folder: expected a text or an HTML page, found a folder; name a file in it',
    'claimwatch: picture: expected a text or an HTML page, found a file that is not text',
    'claimwatch: empty: expected a text or an HTML page, found nothing',
    expect.stringContaining('page.html: expected an article\'s text, found a page titled "t" without one; it may need'),
  ])
  expect(JSON.parse(stdout)).toMatchObject([{ quote: '2,048基', value: '2048', unit: 'GPU' }])
})

test('a reader that has seen enough is no fault', async () => {
  const cli = startCli(['articles', '--json'], { env: { DATABASE_URL: database.url } })
  cli.process.stdout.destroy()
  expect(await cli.ended).toMatchObject({ code: 0, stderr: '' })
})

function run(args: string, env: Record<string, string> = {}): Promise<CliResult> {
  return runCli(args.split(' '), { cwd: folder, env: { DATABASE_URL: database.url, ...env } })
}

function expectRefusal({ code, stdout, stderr }: CliResult, message: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  const said = stderr.split('\n').filter((line) => !line.startsWith('{"level":30'))
  expect(said).toEqual([expect.stringMatching(/^claimwatch: /), ''])
  expect(said[0]?.replace(/^claimwatch: /, '')).toMatch(message)
}
