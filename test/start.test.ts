// The service as a process: it says that it is ready, answers its health checks, and goes without leaving anything.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Cli, runCli, startCli, untilSaid } from './support/cli.ts'

let folder: string
let cli: Cli

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-start-'))
})

afterEach(async () => {
  cli.process.kill('SIGTERM')
  await cli.ended
  await rm(folder, { recursive: true })
})

function options() {
  return { cwd: folder, env: { WEB_PORT: '0', TMPDIR: folder } }
}

function logged(message: string): Record<string, unknown> | undefined {
  const lines = cli.output.stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return lines.find(({ msg }) => msg === message)
}

async function get(path: string) {
  const answer = await fetch(`${logged('ready')?.web}${path}`)
  return { status: answer.status, body: await answer.json() }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('it is healthy, alone on its folder, and goes when it is told to', async () => {
  cli = startCli(['start'], options())
  await untilSaid(cli, /"ready"/)
  expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
  expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', postgres: 'ok', queue: 'ok' } })

  const [second, command] = await Promise.all([runCli(['start'], options()), runCli(['sources', 'list'], options())])
  expect(second).toMatchObject({ code: 2, stdout: '' })
  const data = join(folder, '.claimwatch')
  const message = `claimwatch: data folder ${data}: expected no other service on it, found one running as process`
  expect(second.stderr).toContain(`${message} ${cli.process.pid}; stop it (kill ${cli.process.pid}), or give this`)
  expect(second.stderr.trim().split('\n')).toHaveLength(1)
  expect(command).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(/^No sources yet\. Add one: claimwatch sources add URL;/),
  })

  const lock = join(data, 'postgres/postmaster.pid')
  const postgres = Number((await readFile(lock, 'utf8')).split('\n')[0])
  expect(isRunning(postgres)).toBe(true)
  cli.process.kill('SIGTERM')
  expect(await cli.ended).toMatchObject({ code: 0, signal: null, stdout: '' })
  expect(logged('stopped')).toBeDefined()
  expect(isRunning(postgres)).toBe(false)
  expect(existsSync(lock)).toBe(false)
  await expect(get('/healthz')).rejects.toThrow()
})

/** Resolves with the path of a file below the folder as soon as there is one whose path ends like this. */
async function untilThere(end: string): Promise<string> {
  for (;;) {
    const names = await readdir(folder, { recursive: true })
    const found = names.find((name) => name.endsWith(end))
    if (found !== undefined) return join(folder, found)
    await new Promise((wake) => setTimeout(wake, 5))
  }
}

test('its Postgres is started again when it has ended, and the trouble is told once', async () => {
  cli = startCli(['start'], { ...options(), env: { ...options().env, TICK_SECONDS: '1' } })
  await untilSaid(cli, /"ready"/)
  const lock = join(folder, '.claimwatch/postgres/postmaster.pid')
  process.kill(Number((await readFile(lock, 'utf8')).split('\n')[0]), 'SIGKILL')
  await untilSaid(cli, /"ticks work again"/)
  expect(logged('embedded Postgres had ended, and is started again')).toBeDefined()
  expect(logged('tick failed; the next one tries again')?.fault).toMatch(/^Postgres: expected an answer, found: /)
  expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', postgres: 'ok', queue: 'ok' } })
  expect(cli.output.stderr).not.toMatch(/"stack"|`/)
  expect(cli.output.stderr.match(/"tick failed/g)).toHaveLength(1)
  cli.process.kill('SIGTERM')
  expect(await cli.ended).toMatchObject({ code: 0, signal: null })
  expect(existsSync(lock)).toBe(false)
})

test('it leaves no Postgres behind when it is told to go while its Postgres is being made', async () => {
  cli = startCli(['start'], options())
  await untilThere('postgres.new/PG_VERSION')
  cli.process.kill('SIGTERM')
  expect(await cli.ended).toMatchObject({ code: null, signal: 'SIGTERM', stdout: '' })
  expect(existsSync(join(folder, '.claimwatch/postgres/postmaster.pid'))).toBe(false)
})

test('a replay leaves nothing behind when Ctrl-C comes while its Postgres is starting', async () => {
  cli = startCli(['replay', '-'], options())
  await untilThere('postmaster.pid')
  cli.process.kill('SIGINT')
  expect(await cli.ended).toEqual({ code: 130, signal: null, stdout: '', stderr: '' })
  expect(await readdir(folder)).toEqual([])
})
