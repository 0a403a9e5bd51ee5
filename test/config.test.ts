import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadConfig, VARIABLES } from '#config.ts'
import { UserError } from '#domain/errors.ts'

const bad: [name: string, value: string, expected: string][] = [
  ['DATABASE_URL', 'mysql://u:secret@h/db', 'an address that starts with postgres:// or postgresql://'],
  ['DATABASE_URL', 'localhost:5432', 'an address that starts with'],
  ['REDIS_URL', 'http://localhost', 'redis://'],
  ['WEB_PORT', '65536', 'a whole number from 0 to 65535'],
  ['WEB_PORT', '80.5', 'a whole number'],
  ['WEB_PORT', '-1', 'a whole number'],
  ['PUBLIC_URL', 'claimwatch.example', 'https://'],
  ['SIGNING_SECRET', 'too short', 'at least 32 characters'],
  ['UNSUBSCRIBE_MAILTO', 'nobody', 'a mail address like'],
  ['SMTP_URL', 'mail.example.com', 'smtp://'],
  ['MAIL_FROM', 'nobody', 'a mail address like'],
  ['MAIL_TO', 'a@example.com, b', 'mail addresses like'],
  ['MAIL_TO', 'a@example.com\r\nBcc: b@example.com', 'mail addresses like'],
  ['MAIL_LANGUAGE', 'fr', 'one of ja, en'],
  ['DIGEST_AT', '7:00', 'a time like 07:00'],
  ['DIGEST_AT', '24:00', 'a time like 07:00'],
  ['DIGEST_TZ', 'Tokyo', 'a time zone like Asia/Tokyo'],
  ['TICK_SECONDS', '0', 'a whole number from 1'],
  ['WORKER_CONCURRENCY', 'many', 'a whole number from 1'],
  ['LOG_LEVEL', 'loud', 'one of trace'],
]

describe('loadConfig', () => {
  it('gives defaults for everything', () => {
    const config = loadConfig({})
    expect(config).toMatchObject({
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      webPort: 8787,
      mailTo: ['reader@localhost'],
      digestAt: '07:00',
      digestTimeZone: 'Asia/Tokyo',
      allowedHosts: [],
    })
    expect(config.dataDir.endsWith('.claimwatch')).toBe(true)
  })

  it('takes the default for an empty value', () => {
    expect(loadConfig({ WEB_PORT: '', DATABASE_URL: ' ' })).toMatchObject({ webPort: 8787, databaseUrl: null })
  })

  it.each(bad)('%s=%s: expects %s', (name, value, expected) => {
    expect(() => loadConfig({ [name]: value })).toThrow(UserError)
    expect(() => loadConfig({ [name]: value })).toThrow(
      `${name}: expected ${expected.startsWith('redis') ? 'an address that starts with redis' : ''}`,
    )
    expect(() => loadConfig({ [name]: value })).toThrow(expected)
  })

  it('reports every bad variable at once, without the secrets', () => {
    const env = { DATABASE_URL: 'mysql://u:secret@h/db', WEB_PORT: 'x', DIGEST_TZ: 'Mars' }
    const message = messageOf(() => loadConfig(env))
    for (const name of Object.keys(env)) expect(message).toContain(name)
    expect(message).not.toContain('secret')
  })

  it('shows nothing of a secret', () => {
    expect(messageOf(() => loadConfig({ SIGNING_SECRET: 'too short' }))).not.toContain('too short')
  })

  it('shows no part of a password with a / or an @ in it', () => {
    const message = messageOf(() => loadConfig({ DATABASE_URL: 'mysql://u:secret/se@cret@h/db' }))
    expect(message).toContain('"mysql://***@h/db"')
  })
})

describe('what documents the variables', () => {
  it.each(['.env.example', 'README.md'])('%s names every one of them, and no other', (file) => {
    const content = readFileSync(file, 'utf8')
    const pattern = file === '.env.example' ? /^#? ?([A-Z][A-Z_]+)=/gm : /^\| `([A-Z][A-Z_]+)` +\|/gm
    const named = [...content.matchAll(pattern)].map((match) => match[1])
    expect(named).toEqual(VARIABLES.map((variable) => variable.name))
  })

  it('.env.example gives each its meaning and default', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(renderExample())
  })
})

/** The content that .env.example is to have. */
function renderExample(): string {
  const blocks = VARIABLES.map(
    ({ name, meaning, unit, default: standard }) => `# ${meaning} (${unit}).\n# ${name}=${standard}\n`,
  )
  return `# Settings of claimwatch, all optional. Copy to .env and load it your way, or set them in the environment.\n\n${blocks.join('\n')}`
}

function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
