// The configuration: one table of environment variables, read once at the start, every bad one reported together.
import { resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { UserError } from '#domain/errors.ts'
import type { Language } from '#domain/text.ts'

export interface Config {
  /** Null: an embedded Postgres in `dataDir`. */
  databaseUrl: string | null
  /** Null: the queue stands in Postgres. */
  redisUrl: string | null
  dataDir: string
  /** Null: the catalogue as it is shipped. */
  catalogFile: string | null
  webHost: string
  webPort: number
  /** Parts of the service without a dashboard answer health checks only where a port has been given them. */
  isWebPortSet: boolean
  /** Without a slash at its end; null where readers reach no page of the service. */
  publicUrl: string | null
  /** Null: one is made and kept in `dataDir`. */
  signingSecret: string | null
  /** Null: nobody reads wishes to leave. */
  unsubscribeMailto: string | null
  /** Null: mails are files in `outboxDir`. */
  smtpUrl: string | null
  outboxDir: string
  mailFrom: string
  mailTo: string[]
  /** Nobody is added by default where somebody is on file. */
  isMailToSet: boolean
  mailLanguage: Language
  digestAt: string
  digestTimeZone: string
  /** For how long conflicts that belong together are waited for. */
  alertWindowSeconds: number
  tickSeconds: number
  workerConcurrency: number
  /** Null: each source is polled as often as it publishes. */
  pollMinutes: number | null
  /** 0: none is kept. */
  rawPageDays: number
  requestGapMs: number
  userAgent: string
  /** Whether site operators are told how to reach whoever runs this. */
  hasContact: boolean
  allowedHosts: string[]
  logLevel: string
  /** The value of any other variable, by whose name a recipient's channel refers to its secret address. */
  variable: (name: string) => string | undefined
}

export interface Variable {
  name: string
  /** What it means, in a sentence without its unit. */
  meaning: string
  unit: string
  /** As it would be written; empty for a variable that is not set. */
  default: string
  /** What is expected, when `text` is not that; null when it is. Secrets are masked by the caller. */
  check: (text: string) => string | null
}

/** Every variable that claimwatch reads. */
export const VARIABLES = [
  variable('DATABASE_URL', 'Postgres to keep everything in; without it an embedded one runs in the data folder', 'URL', '', url('postgres', 'postgresql')),
  variable('REDIS_URL', 'Redis for the queue; without it the queue stands in Postgres', 'URL', '', url('redis', 'rediss')),
  variable('CLAIMWATCH_DATA_DIR', 'Folder of the embedded Postgres and of the outbox', 'path', '.claimwatch', text),
  variable('CLAIMWATCH_CATALOG', 'File of names that you add to those claimwatch knows; README.md shows its lines', 'path', '', text),
  variable('WEB_HOST', 'Address that the dashboard listens on', 'address', '127.0.0.1', text),
  variable('WEB_PORT', 'Port of the dashboard, 0 for any that is free; a part of the service without it answers health checks there only when this is set', 'port', '8787', whole(0, 65_535)),
  variable('PUBLIC_URL', 'Address under which readers reach /unsubscribe and /resubscribe of the dashboard; without it mails have no link to leave', 'URL', '', url('https', 'http')),
  variable('SIGNING_SECRET', 'Secret that signs those links, the same for all processes; without it one is made and kept in the data folder', 'text', '', secret),
  variable('UNSUBSCRIBE_MAILTO', 'Address to which readers may write to leave', 'address', '', mailAddress),
  variable('SMTP_URL', 'Mail server; without it mails are files in the outbox of the data folder', 'URL', '', url('smtp', 'smtps')),
  variable('MAIL_FROM', 'Sender of the mails', 'address', 'claimwatch <claimwatch@localhost>', mailAddress),
  variable('MAIL_TO', 'Recipients of alerts and digest, separated by commas', 'addresses', 'reader@localhost', mailAddresses),
  variable('MAIL_LANGUAGE', 'Language of alerts and digest', 'ja or en', 'ja', oneOf('ja', 'en')),
  variable('DIGEST_AT', 'Local time of the daily digest', 'HH:MM', '07:00', clockTime),
  variable('DIGEST_TZ', 'Time zone of the daily digest', 'IANA name', 'Asia/Tokyo', timeZone),
  variable('ALERT_WINDOW_SECONDS', 'Time that an alert waits for others of the same article or on the same figure, to come in one message with them', 'seconds', '30', whole(0, 3_600)),
  variable('TICK_SECONDS', 'Time between two looks at what is due', 'seconds', '5', whole(1, 3_600)),
  variable('WORKER_CONCURRENCY', 'Jobs that one process runs at a time', 'jobs', '4', whole(1, 100)),
  variable('POLL_MINUTES', 'Fixed time between two polls of a source; without it each is polled as often as it publishes, every 5 minutes to a day', 'minutes', '', whole(5, 1_440)),
  variable('RAW_PAGE_DAYS', 'Time for which fetched pages are kept, compressed, for reextract to read again; 0 keeps none', 'days', '30', whole(0, 3_650)),
  variable('REQUEST_GAP_MS', 'Least time between two requests to one site', 'milliseconds', '1000', whole(0, 600_000)),
  variable('USER_AGENT_CONTACT', 'Web or mail address by which site operators reach you; sent with every request', 'address', '', text),
  variable('ALLOWED_HOSTS', 'Hosts that may be fetched although their addresses are not public, separated by commas', 'hosts', '', text),
  variable('LOG_LEVEL', 'Least level that is logged', 'level', 'info', oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent')),
] as const satisfies readonly Variable[] // biome-ignore format: a table

/** Of these nothing is ever shown. */
const SECRET: ReadonlySet<string> = new Set(['SIGNING_SECRET'])

type Name = (typeof VARIABLES)[number]['name']

/** @throws UserError that names every variable with a bad value, what was expected and what was found */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const faults = VARIABLES.flatMap(({ name, check }) => {
    const value = env[name]?.trim() ?? ''
    const expected = value === '' ? null : check(value)
    return expected === null
      ? []
      : [`  ${name}: expected ${expected}, found "${SECRET.has(name) ? '***' : maskSecrets(value)}"`]
  })
  if (faults.length > 0)
    throw new UserError(`settings: ${faults.length} cannot be used; .env.example shows them all\n${faults.join('\n')}`)
  const isSet = (name: Name) => (env[name]?.trim() ?? '') !== ''
  const get = (name: Name) => env[name]?.trim() || VARIABLES.find((one) => one.name === name)?.default || ''
  return toConfig(get, isSet, (name) => env[name])
}

function toConfig(
  get: (name: Name) => string,
  isSet: (name: Name) => boolean,
  anyVariable: Config['variable'],
): Config {
  const dataDir = resolve(get('CLAIMWATCH_DATA_DIR'))
  const contact = get('USER_AGENT_CONTACT')
  return {
    databaseUrl: get('DATABASE_URL') || null,
    redisUrl: get('REDIS_URL') || null,
    dataDir,
    catalogFile: get('CLAIMWATCH_CATALOG') ? resolve(get('CLAIMWATCH_CATALOG')) : null,
    webHost: get('WEB_HOST'),
    webPort: Number(get('WEB_PORT')),
    isWebPortSet: isSet('WEB_PORT'),
    publicUrl: get('PUBLIC_URL').replace(/\/+$/, '') || null,
    signingSecret: get('SIGNING_SECRET') || null,
    unsubscribeMailto: /<([^<>]+)>$/.exec(get('UNSUBSCRIBE_MAILTO'))?.[1] ?? (get('UNSUBSCRIBE_MAILTO') || null),
    smtpUrl: get('SMTP_URL') || null,
    outboxDir: resolve(dataDir, 'outbox'),
    mailFrom: get('MAIL_FROM'),
    mailTo: splitList(get('MAIL_TO')),
    isMailToSet: isSet('MAIL_TO'),
    mailLanguage: get('MAIL_LANGUAGE') === 'en' ? 'en' : 'ja',
    digestAt: get('DIGEST_AT'),
    digestTimeZone: get('DIGEST_TZ'),
    alertWindowSeconds: Number(get('ALERT_WINDOW_SECONDS')),
    tickSeconds: Number(get('TICK_SECONDS')),
    workerConcurrency: Number(get('WORKER_CONCURRENCY')),
    pollMinutes: Number(get('POLL_MINUTES')) || null,
    rawPageDays: Number(get('RAW_PAGE_DAYS')),
    requestGapMs: Number(get('REQUEST_GAP_MS')),
    userAgent: contact === '' ? 'claimwatch/0.1' : `claimwatch/0.1 (+${contact})`,
    hasContact: contact !== '',
    allowedHosts: splitList(get('ALLOWED_HOSTS')),
    logLevel: get('LOG_LEVEL'),
    variable: anyVariable,
  }
}

function variable<const N extends string>(
  name: N,
  meaning: string,
  unit: string,
  standard: string,
  check: Variable['check'],
) {
  return { name, meaning, unit, default: standard, check }
}

function splitList(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** `postgres://user:secret@host` → `postgres://***@host`. */
function maskSecrets(value: string): string {
  return value.replace(/\/\/.*@/, '//***@')
}

function text(): null {
  return null
}

function url(...schemes: string[]): Variable['check'] {
  const expected = `an address that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`
  return (value) => (URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)) ? null : expected)
}

/** What is too short could be guessed from one mail. */
function secret(value: string): string | null {
  return value.length >= 32 ? null : 'at least 32 characters, for example of openssl rand -hex 32'
}

function whole(least: number, most: number): Variable['check'] {
  return (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most
      ? null
      : `a whole number from ${least} to ${most}`
}

function oneOf(...values: string[]): Variable['check'] {
  return (value) => (values.includes(value) ? null : `one of ${values.join(', ')}`)
}

export function clockTime(value: string): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'a time like 07:00'
}

export function timeZone(value: string): string | null {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value)
    return null
  } catch {
    return 'a time zone like Asia/Tokyo'
  }
}

/** `reader@example.com` or `Reader <reader@example.com>`. */
function mailAddress(value: string): string | null {
  const address = /<([^<>]+)>$/.exec(value)?.[1] ?? value
  return /^[^\s@<>,;:]+@[^\s@<>,;:]+$/.test(address) ? null : 'a mail address like reader@example.com'
}

function mailAddresses(value: string): string | null {
  const parts = splitList(value)
  const expected = 'mail addresses like reader@example.com, separated by commas'
  return parts.length > 0 && parts.every((part) => mailAddress(part) === null) ? null : expected
}
