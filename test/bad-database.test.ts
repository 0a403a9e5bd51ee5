// A database that cannot be used: one clear message, whatever the command, and nothing is lost.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { explainFolderFault } from '#store/folder-fault.ts'
import { runCli, startCli, untilSaid } from './support/cli.ts'
import { openTestDatabase, type TestDatabase } from './support/postgres.ts'
import { query } from './support/service.ts'

let database: TestDatabase
let newer: TestDatabase

beforeAll(async () => {
  ;[database, newer] = await Promise.all([openTestDatabase(), openTestDatabase()])
  await query(
    newer.url,
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29990101000000_x', now())`,
  )
})

afterAll(async () => {
  await Promise.all([database.close(), newer.close()])
})

function other(change: Partial<Record<'port' | 'password' | 'pathname', string>>): string {
  return Object.assign(new URL(database.url), change).href
}

const unusable: [what: string, command: string, url: () => string, message: RegExp][] = [
  [
    'another scheme',
    'articles',
    () => 'mysql://u:secret@h/db',
    /DATABASE_URL: expected .* found "mysql:\/\/\*\*\*@h\/db"$/,
  ],
  [
    'a port that refuses',
    'conflicts',
    () => other({ port: '1' }),
    /found no server listening on 127.0.0.1:1; start it, or/,
  ],
  [
    'a wrong password',
    'digest',
    () => other({ password: 'secret' }),
    /found the password of user .* refused; correct it$/,
  ],
  ['a database that is not there', 'migrate', () => other({ pathname: '/nothere' }), /make it with: createdb nothere$/],
  ['a database of a newer version', 'start', () => newer.url, /found that of a newer version \(29990101000000_x\); /],
]

describe.concurrent('DATABASE_URL', () => {
  test.each(unusable)('with %s: %s', async (_what, command, url, message) => {
    const { code, stdout, stderr } = await runCli([command], { env: { DATABASE_URL: url(), WEB_PORT: '0' } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trimEnd().replace(/^claimwatch: /, '')).toMatch(message)
    expect(stderr).not.toMatch(/secret|\n {4}at /)
  })
})

const full = /^claimwatch: .* the disk is full; free some space and start again; nothing that was saved is lost$/m

const diskFaults = [
  'ENOSPC: no space left on device',
  'database or disk is full',
  'EDQUOT',
  'initdb ended with 1: FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9',
]

test.each(diskFaults)('%s is a full disk', (text) => {
  expect(`claimwatch: ${(explainFolderFault('/data', new Error(text)) as Error).message}`).toMatch(full)
})

/** A small disk that only its holder, and who enters its view of the file system, can see; gone when the holder ends. */
async function openSmallDisk(folder: string, megabytes: number) {
  const mount = `mount -t tmpfs -o mode=755,size=${megabytes}m tmpfs '${folder}'`
  const holder = spawn('unshare', ['-m', 'sh', '-c', `${mount} && echo mounted && exec cat`])
  await once(holder.stdout, 'data')
  return {
    runner: ['nsenter', '-m', '-t', String(holder.pid), '--'],
    filler: `/proc/${holder.pid}/root${folder}/filler`,
    close: () => end(holder),
  }
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill()
  await ended
}

/** Until nothing more can be written. */
async function fill(file: string): Promise<void> {
  const megabytes = Array<Buffer>(1_000).fill(Buffer.alloc(1_000_000))
  const failure = await writeFile(file, megabytes).catch((error) => error)
  expect(failure).toMatchObject({ code: 'ENOSPC' })
}

function article(path: string, text: string): string {
  const publishedAt = '2025-02-03'
  const whole = { language: 'ja', publisher: 'P', url: `https://p.example/${path}`, publishedAt, title: path, text }
  return `${JSON.stringify(whole)}\n`
}

/** Too varied to be compressed. */
function megabytesOfText(): string {
  return Array.from({ length: 1_000_000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * at * 31 + at * 17) % 20_011)),
  ).join('')
}

// A container may not allow even root to mount anything.
if (process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0)
  describe('the disk of the data folder', () => {
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'claimwatch-disk-'))
    })
    afterAll(() => rm(folder, { recursive: true }))

    test('is too small from the beginning', async () => {
      const disk = await openSmallDisk(folder, 16)
      const { code, stdout, stderr } = await runCli(['--data-dir', `${folder}/data`, 'claims'], disk)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toMatch(full)
      await disk.close()
    })

    test('fills up in the midst: what was saved is there when there is room again', async () => {
      const disk = await openSmallDisk(folder, 100)
      const cli = startCli(['--data-dir', `${folder}/data`, 'import', '-'], disk)
      cli.process.stdin.write(`${article('kept', 'DeepSeekはR1の学習に2,048基のGPUを使った。')}?\n`)
      await untilSaid(cli, /stdin:2: passed over/)
      await fill(disk.filler)
      cli.process.stdin.end(article('lost', megabytesOfText()))
      const { code, stderr } = await cli.ended
      expect(code).toBe(2)
      expect(stderr.trim().split('\n')).toEqual([
        expect.stringMatching(/^stdin:2: passed over/),
        expect.stringMatching(
          /^claimwatch: stdin:3: stopped: Postgres: expected room on its disk, found it full; free some space .*; 1 new, .* run it again to go on$/,
        ),
      ])
      expect(stderr).not.toMatch(/\n {4}at /)
      await rm(disk.filler)
      const { stdout } = await runCli(['--data-dir', `${folder}/data`, 'articles', '--json'], disk)
      expect(JSON.parse(stdout)).toMatchObject([{ title: 'kept', stage: 'claims_saved' }])
      await disk.close()
    })
  })
