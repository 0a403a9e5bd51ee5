// The options of claimwatch recipients, and what they are worth: every field is checked before anything is written.
import { randomBytes } from 'node:crypto'
import { type Command, InvalidArgumentError } from 'commander'
import { clockTime, timeZone } from '#config.ts'
import { METRICS, type Metric } from '#domain/claim.ts'
import { CONFLICT_KINDS, type ConflictKind } from '#domain/conflict.ts'
import { UserError } from '#domain/errors.ts'
import { CHANNEL_KINDS, type ChannelKind } from '#domain/recipient.ts'
import { variableOf } from '#domain/secret.ts'
import type { Language } from '#domain/text.ts'
import { createAddressGuard } from '#net/address.ts'
import type { NewChannel, RecipientSettings } from '#store/recipient-store.ts'
import { parseOneOf } from './filters.ts'

const LANGUAGES = ['ja', 'en'] as const satisfies readonly Language[]

export interface RecipientOptions {
  language?: Language
  timeZone?: string
  digestAt?: string
  quiet?: { from: string; until: string } | 'none'
  emptyDigest?: boolean
  subjects?: string[]
  metrics?: Metric[]
  kinds?: ConflictKind[]
  leastRank?: number
  sources?: string[]
  languages?: Language[]
  mail?: string
  slack?: string
  discord?: string
  webhook?: string
  webhookKey?: string
  alertsOn?: ChannelKind[]
  digestsOn?: ChannelKind[]
}

export function addRecipientOptions(command: Command): Command {
  const channels = parseListOf(CHANNEL_KINDS)
  return command
    .option('--language <language>', 'of the messages: ja or en', parseOneOf(LANGUAGES))
    .option('--time-zone <zone>', 'for example Asia/Tokyo', checked(timeZone))
    .option('--digest-at <time>', 'local time of the daily digest, for example 07:00', checked(clockTime))
    .option('--quiet <from-until>', 'local times between which no alert comes, 22:00-06:30; or none', parseQuiet)
    .option('--empty-digest', 'a digest on days too on which nothing was found')
    .option('--no-empty-digest', 'none on such days')
    .option('--subjects <names>', "whose figures, separated by commas; '' for everybody's", parseNames)
    .option('--metrics <metrics>', "for example capex,funding; '' for all", parseListOf(METRICS))
    .option('--kinds <kinds>', `of ${CONFLICT_KINDS.join(', ')}; '' for all`, parseListOf(CONFLICT_KINDS))
    .option('--least-rank <number>', 'conflicts of this rank or higher; conflicts lists it', parseRank)
    .option('--sources <publishers>', "of whom one states a side, separated by commas; '' for all", parseNames)
    .option('--languages <languages>', "of the articles; '' for all", parseListOf(LANGUAGES))
    .option('--mail <address>', 'where mail goes, if not to the address itself', parseMail)
    .option('--slack <url>', 'an incoming webhook of Slack; a secret, so env:NAME may stand for it')
    .option('--discord <url>', 'one of Discord; the same')
    .option('--webhook <url>', 'a webhook of your own; the same')
    .option('--webhook-key <key>', 'what signs it, whsec_ and base64, or env:NAME; made up when not given')
    .option('--alerts-on <channels>', `where conflicts are told, of ${CHANNEL_KINDS.join(', ')}`, channels)
    .option('--digests-on <channels>', 'where digests are told; mail when not given', channels)
}

/** What the options say of the recipient; what they do not name is not there. */
export function settingsOf(options: RecipientOptions, keyOf: (name: string) => string): Partial<RecipientSettings> {
  const { language, timeZone, digestAt, quiet, emptyDigest, subjects, metrics, kinds, leastRank, sources, languages } =
    options
  const given = {
    ...{ language, timeZone, digestAt, wantsEmptyDigest: emptyDigest, metrics, kinds, leastRank, sources, languages },
    subjects: subjects && [...new Set(subjects.map(keyOf))],
    ...(quiet === 'none' && { quietFrom: null, quietUntil: null }),
    ...(quiet !== undefined && quiet !== 'none' && { quietFrom: quiet.from, quietUntil: quiet.until }),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/**
 * The channels that the options set up or change, with what is told on each.
 * @param onFile those that there are
 * @throws UserError for an address that cannot be used, or a channel that is named and not there
 */
export function channelsOf(
  options: RecipientOptions,
  onFile: readonly NewChannel[],
  allowedHosts: readonly string[],
): NewChannel[] {
  const { alertsOn, digestsOn, webhookKey } = options
  const named = CHANNEL_KINDS.filter((kind) => options[kind] !== undefined)
  const kinds = [...new Set([...onFile.map(({ kind }) => kind), ...named])]
  for (const kind of [...(alertsOn ?? []), ...(digestsOn ?? [])])
    if (!kinds.includes(kind)) throw new UserError(`there is no channel ${kind}; set it up with --${kind}`)
  if (webhookKey !== undefined && !kinds.includes('webhook'))
    throw new UserError('--webhook-key is for a webhook; set it up with --webhook')
  return kinds.flatMap((kind) => {
    const before = onFile.find((one) => one.kind === kind)
    const target = options[kind] ?? before?.target ?? ''
    if (options[kind] !== undefined && kind !== 'mail') checkHook(kind, target, allowedHosts)
    const secret = kind === 'webhook' ? checkKey(webhookKey ?? before?.secret ?? newKey()) : null
    const alerts = alertsOn?.includes(kind) ?? before?.alerts ?? true
    const digests = digestsOn?.includes(kind) ?? before?.digests ?? kind === 'mail'
    const channel = { kind, target, secret, alerts, digests }
    return before !== undefined && isSame(before, channel) ? [] : [channel]
  })
}

function isSame(a: NewChannel, b: NewChannel): boolean {
  return a.target === b.target && a.secret === b.secret && a.alerts === b.alerts && a.digests === b.digests
}

const KEY = /^whsec_[A-Za-z0-9+/]{32,128}={0,2}$/

function newKey(): string {
  return `whsec_${randomBytes(24).toString('base64')}`
}

function checkKey(key: string): string {
  if (variableOf(key) !== null || KEY.test(key)) return key
  // Not repeated: it is a secret.
  throw new UserError('--webhook-key: expected whsec_ and at least 24 bytes in base64, or env:NAME, found neither')
}

/** No message repeats the address: it is a secret. */
function checkHook(kind: ChannelKind, target: string, allowedHosts: readonly string[]): void {
  if (variableOf(target) !== null) return
  const url = URL.parse(target)
  const expected = `--${kind}: expected an address that begins with https://, or env:NAME`
  if (url === null || !/^https?:$/.test(url.protocol)) throw new UserError(`${expected}, found neither`)
  if (url.username !== '' || url.password !== '')
    throw new UserError(`${expected}, found a login in it; webhooks go without`)
  if (url.protocol === 'http:' && !allowedHosts.includes(url.hostname.replace(/^\[(.*)\]$/, '$1')))
    throw new UserError(
      `${expected}, found http://, which anybody can read; where that is meant, add the host to ALLOWED_HOSTS`,
    )
  try {
    createAddressGuard(allowedHosts).check(url)
  } catch {
    throw new UserError(
      `--${kind}: expected a public address, found one of this machine or a private network; if it is meant, add the host to ALLOWED_HOSTS`,
    )
  }
}

/** A mail address, or a name of one who has none. */
export function parseAddress(text: string): string {
  if (text.includes('@')) return parseMail(text)
  if (/^[^\p{Cc}\p{Cf}<>,;:"@]{1,80}$/u.test(text) && text.trim() === text && text !== '') return text
  throw new InvalidArgumentError('expected a mail address like reader@example.com, or a name of at most 80 letters.')
}

function parseMail(text: string): string {
  if (text.length <= 254 && /^[^\s\p{Cc}@<>,;:"()[\]\\]+@[^\s\p{Cc}@<>,;:"()\\]+$/u.test(text)) return text
  throw new InvalidArgumentError('expected a mail address like reader@example.com.')
}

function parseQuiet(text: string): { from: string; until: string } | 'none' {
  if (text === 'none') return text
  const [from = '', until = '', ...more] = text.split('-').map((part) => part.trim())
  if (more.length === 0 && clockTime(from) === null && clockTime(until) === null && from !== until)
    return { from, until }
  throw new InvalidArgumentError('expected two different times like 22:00-06:30, or none.')
}

function parseRank(text: string): number {
  const rank = Number(text)
  if (/^\d{1,6}(\.\d{1,3})?$/.test(text)) return rank
  throw new InvalidArgumentError('expected a number like 300.')
}

function parseNames(text: string): string[] {
  const names = splitList(text)
  if (names.every((name) => name.length <= 200 && !/\p{Cc}/u.test(name))) return names
  throw new InvalidArgumentError('expected names of at most 200 letters, separated by commas.')
}

function parseListOf<Value extends string>(values: readonly Value[]): (text: string) => Value[] {
  const parse = parseOneOf(values)
  return (text) => splitList(text).map(parse)
}

function splitList(text: string): string[] {
  const parts = text.split(/[,、]/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

function checked(check: (text: string) => string | null): (text: string) => string {
  return (text) => {
    const expected = check(text)
    if (expected === null) return text
    throw new InvalidArgumentError(`expected ${expected}.`)
  }
}
