// claimwatch recipients: every field checked, secrets shown to nobody, and what is written.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import {
  addRecipientOptions,
  channelsOf,
  parseAddress,
  type RecipientOptions,
  settingsOf,
} from '../src/commands/recipient-options.ts'
import { runCli } from './support/cli.ts'
import { HOOK_SECRET, type Hooks, openHooks } from './support/hooks.ts'
import { NOW, openTestStore, type TestStore } from './support/store.ts'

/** What a command with these arguments would write; throws what it would say. */
function read(args: string[], address = 'reader@news.example') {
  let options: RecipientOptions = {}
  const command = new Command()
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .argument('<recipient>', '', parseAddress)
  addRecipientOptions(command).action((_address: string, given: RecipientOptions) => {
    options = given
  })
  command.parse([address, ...args], { from: 'user' })
  const channels = channelsOf(options, [], ['hooks.intern'])
  return { settings: settingsOf(options, (name) => name.toLowerCase()), channels }
}

const LONG = 'x'.repeat(300)

const bad: [args: string[], expected: RegExp][] = [
  [['--language', 'fr'], /expected one of ja, en/],
  [['--time-zone', 'Tokyo'], /a time zone like Asia\/Tokyo/],
  [['--time-zone', ''], /a time zone like/],
  [['--digest-at', '7:00'], /a time like 07:00/],
  [['--digest-at', '24:00'], /a time like 07:00/],
  [['--quiet', '22:00'], /two different times/],
  [['--quiet', '22:00-22:00'], /two different times/],
  [['--quiet', '22:00-25:00'], /two different times/],
  [['--quiet', '22:00-06:00-07:00'], /two different times/],
  [['--metrics', 'capex,cpaex'], /expected one of/],
  [['--kinds', 'quarrel'], /expected one of contradiction/],
  [['--least-rank', '-1'], /a number like 300/],
  [['--least-rank', 'NaN'], /a number like 300/],
  [['--least-rank', '1e9'], /a number like 300/],
  [['--least-rank', '٣'], /a number like 300/],
  [['--subjects', LONG], /at most 200 letters/],
  [['--sources', 'a\u0000b'], /at most 200 letters/],
  [['--languages', 'ja,fr'], /expected one of ja, en/],
  [['--mail', 'a@b.example\r\nBcc: c@d.example'], /a mail address like/],
  [['--mail', 'a@b.example, c@d.example'], /a mail address like/],
  [['--mail', 'a@b.example;c@d.example'], /a mail address like/],
  [['--mail', '"x" <a@b.example>'], /a mail address like/],
  [['--mail', `${LONG}@b.example`], /a mail address like/],
  [['--slack', 'hooks.slack.com/services/SECRET'], /--slack: expected an address that begins with https/],
  [['--slack', 'ftp://hooks.slack.com/SECRET'], /--slack: expected an address that begins with https/],
  [['--slack', 'http://hooks.slack.com/SECRET'], /found http:\/\/, which anybody can read/],
  [['--slack', 'https://user:SECRET@hooks.slack.com/x'], /found a login in it/],
  [['--slack', 'env:NO-NAME'], /--slack: expected an address that begins with https/],
  [['--webhook', 'https://127.0.0.1/SECRET'], /expected a public address/],
  [['--webhook', 'https://[::ffff:10.0.0.1]/SECRET'], /expected a public address/],
  [['--webhook', 'https://169.254.169.254/SECRET'], /expected a public address/],
  [['--webhook', 'https://desk.example/SECRET', '--webhook-key', 'SECRET'], /whsec_ and at least 24 bytes/],
  [['--webhook-key', 'env:KEY'], /--webhook-key is for a webhook/],
  [['--digests-on', 'slack'], /there is no channel slack/],
  [['--alerts-on', 'pigeon'], /expected one of mail/],
]

test.each(bad)('%j is refused', (args, expected) => {
  expect(() => read(args)).toThrow(expected)
  try {
    read(args)
  } catch (error) {
    expect((error as Error).message).not.toMatch(/hooks\.slack\.com|user:|(?<!')SECRET(?!')/)
  }
})

test.each([
  'a@b.example\nBcc: x@y.example',
  'Reader <a@b.example>',
  'a@b@c',
  '@b.example',
  'a b@c.example',
  '',
  ' desk',
  'desk\u202Eksed',
  'desk\u0000',
  LONG,
])('%j names no recipient', (address) => {
  expect(() => read([], address)).toThrow()
})

const good: [args: string[], settings: object, channels?: object[]][] = [
  [[], {}],
  [['--quiet', '22:00-06:30'], { quietFrom: '22:00', quietUntil: '06:30' }],
  [['--quiet', 'none'], { quietFrom: null, quietUntil: null }],
  [['--empty-digest'], { wantsEmptyDigest: true }],
  [['--no-empty-digest'], { wantsEmptyDigest: false }],
  [
    ['--subjects', 'DeepSeek、OpenAI, DeepSeek,', '--metrics', 'capex'],
    { subjects: ['deepseek', 'openai'], metrics: ['capex'] },
  ],
  [['--subjects', '', '--sources', '', '--least-rank', '0'], { subjects: [], sources: [], leastRank: 0 }],
  [
    ['--slack', 'env:SLACK_DESK'],
    {},
    [{ kind: 'slack', target: 'env:SLACK_DESK', secret: null, alerts: true, digests: false }],
  ],
  [['--discord', 'http://hooks.intern/x'], {}, [{ kind: 'discord', target: 'http://hooks.intern/x' }]],
  [
    ['--mail', '山田@例え.example', '--alerts-on', ''],
    {},
    [{ kind: 'mail', target: '山田@例え.example', alerts: false, digests: true }],
  ],
  [
    ['--webhook', 'https://desk.example/x', '--digests-on', 'webhook'],
    {},
    [{ kind: 'webhook', secret: expect.stringMatching(/^whsec_[\w+/]{32}$/), digests: true }],
  ],
]

test.each(good)('%j', (args, settings, channels = []) => {
  const found = read(args)
  expect(found.settings).toEqual(settings)
  expect(found.channels).toMatchObject(channels)
  expect(found.channels).toHaveLength(channels.length)
})

describe('the commands', () => {
  let store: TestStore
  let hooks: Hooks
  let dataDir: string

  beforeAll(async () => {
    store = await openTestStore()
    hooks = await openHooks()
    dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-recipients-'))
  })

  afterAll(async () => {
    await hooks.close()
    await store.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  beforeEach(() => store.clear())

  function run(...args: string[]) {
    const env = {
      DATABASE_URL: store.url,
      CLAIMWATCH_DATA_DIR: dataDir,
      ALLOWED_HOSTS: '127.0.0.1',
      DESK_HOOK: hooks.url,
    }
    return runCli(['recipients', ...args], { env })
  }

  it('add, list and change a recipient, and show no secret', async () => {
    const added = await run(
      'add',
      'desk',
      '--slack',
      hooks.url,
      '--webhook',
      'env:DESK_HOOK',
      '--subjects',
      'ディープシーク',
      '--kinds',
      'denial',
    )
    expect(added).toMatchObject({ code: 0, stderr: '' })
    const key = /not again: (whsec_\S+)/.exec(added.stdout)?.[1]
    expect(key).toBeTruthy()
    const listed = await run('list', '--json')
    expect(JSON.parse(listed.stdout)).toMatchObject([
      {
        ...{ address: 'desk', subjects: ['deepseek'], kinds: ['denial'], timeZone: 'Asia/Tokyo', isPaused: false },
        channels: [
          { kind: 'slack', target: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/…OKEN$/) },
          { kind: 'webhook', target: 'env:DESK_HOOK', secret: '…' },
        ],
      },
    ])
    const again = await run('add', 'desk', '--slack', 'env:DESK_HOOK')
    expect(again).toMatchObject({ code: 2, stdout: '' })
    expect(again.stderr).toContain('desk is on file already')
    expect(await run('edit', 'DESK', '--least-rank', '300', '--without', 'slack')).toMatchObject({ code: 0 })
    const [row] = await store.recipients.list()
    expect(row).toMatchObject({ leastRank: 300, subjects: ['deepseek'], channels: [{ kind: 'webhook', secret: key }] })
    for (const { stdout, stderr } of [listed, again, await run('list')])
      expect(stdout + stderr).not.toContain(HOOK_SECRET)
  })

  it('pause, resume and remove one', async () => {
    const { id } = await store.recipients.add({ address: 'a@news.example' })
    await store.recipients.pauseChannel(id, 'mail', '550 no such user', NOW)
    expect((await run('list')).stdout).toContain('PAUSED: 550 no such user')
    expect((await run('pause', 'a@news.example')).code).toBe(0)
    expect(await store.recipients.list()).toMatchObject([
      { isPaused: true, channels: [{ pausedReason: '550 no such user' }] },
    ])
    expect((await run('resume', 'a@news.example')).code).toBe(0)
    expect(await store.recipients.list()).toMatchObject([{ isPaused: false, channels: [{ pausedAt: null }] }])
    expect((await run('remove', 'a@news.example')).stdout).toBe('Removed a@news.example.\n')
    expect(await run('remove', 'a@news.example')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'no recipient "a@news.example" is on file; claimwatch recipients list shows them',
      ),
    })
  })

  it('send a sample on every channel, and say what was refused', async () => {
    const hook = { kind: 'slack', target: 'env:DESK_HOOK', secret: null, alerts: true, digests: false } as const
    const mail = { kind: 'mail', target: 'a@news.example', secret: null, alerts: true, digests: true } as const
    await store.recipients.add({ address: 'a@news.example', language: 'en', channels: [mail, hook] })
    hooks.answer = { status: 404, body: 'no_service' }
    const tried = await run('test', 'a@news.example')
    expect(tried).toMatchObject({ code: 1 })
    expect(tried.stdout).toMatch(/mail: sent\nslack: NOT SENT: .*found status 404 \(no_service\)/)
    expect(tried.stdout + tried.stderr).not.toContain(HOOK_SECRET)
    expect(await readdir(join(dataDir, 'outbox'))).toHaveLength(2)
    hooks.answer = { status: 200 }
    expect(await run('test', 'a@news.example', '--channel', 'slack')).toMatchObject({
      code: 0,
      stdout: 'slack: sent\n',
    })
    expect(hooks.taken.at(-1)?.body).toContain('[Sample] Contradiction')
  })
})
