// claimwatch recipients: who is told, on what ways, and of what.
import type { Command } from 'commander'
import { UserError } from '#domain/errors.ts'
import { CHANNEL_KINDS, type ChannelKind } from '#domain/recipient.ts'
import { maskSecret, variableOf } from '#domain/secret.ts'
import type { ChannelRow, NewChannel, RecipientRow } from '#store/recipient-store.ts'
import { type CommandContext, withStore } from './context.ts'
import { parseOneOf } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows, tell } from './output.ts'
import {
  addRecipientOptions,
  channelsOf,
  parseAddress,
  type RecipientOptions,
  settingsOf,
} from './recipient-options.ts'
import { sendSamples } from './send-samples.ts'

const COLUMNS: Column<RecipientRow>[] = [
  { head: 'recipient', cell: ({ address }) => address, width: 28 },
  { head: 'state', cell: ({ isPaused }) => (isPaused ? 'paused' : 'told') },
  { head: 'channels', cell: ({ channels }) => channels.map(describeChannel).join('; ') || 'none', width: 44 },
  { head: 'language', cell: ({ language }) => language },
  { head: 'digest', cell: ({ digestAt, timeZone }) => `${digestAt} ${timeZone}`, width: 18 },
  { head: 'quiet', cell: ({ quietFrom, quietUntil }) => (quietFrom === null ? '' : `${quietFrom}-${quietUntil}`) },
  { head: 'only', cell: describeFilters, width: 32 },
]

export function registerRecipients(program: Command): void {
  const recipients = program.command('recipients').description('who is told, on what channels, and of what')
  addOutputOptions(recipients.command('list').description('list them, with what is paused and why')).action(list)
  const adding = recipients
    .command('add')
    .description('add a recipient')
    .argument('<recipient>', 'the mail address; or a name, of one who is told on other channels alone', parseAddress)
  addRecipientOptions(adding)
    .addHelpText(
      'after',
      '\nFor example: claimwatch recipients add aya@news.example --quiet 22:00-06:30 --subjects DeepSeek',
    )
    .action(add)
  const editing = recipients
    .command('edit')
    .description('change what is given, and leave the rest')
    .argument('<recipient>', 'as list shows it')
    .option('--without <channels>', 'take these channels away, separated by commas', (text) =>
      text.split(',').map((part) => parseOneOf(CHANNEL_KINDS)(part.trim())),
    )
  addRecipientOptions(editing).action(edit)
  for (const [name, description, run] of [
    ['pause', 'tell nothing until it is resumed; on one channel or at all', pause],
    ['resume', 'tell again, and send what was waiting', resume],
    ['test', 'send a sample now, on every channel or on one', test],
  ] as const)
    recipients
      .command(name)
      .description(description)
      .argument('<recipient>', 'as list shows it')
      .option('--channel <channel>', `one of ${CHANNEL_KINDS.join(', ')}`, parseOneOf(CHANNEL_KINDS))
      .action(run)
  recipients
    .command('remove')
    .description('take a recipient off file, with the record of what was sent')
    .argument('<recipient>', 'as list shows it')
    .action(remove)
}

async function list(options: OutputOptions): Promise<void> {
  const rows = await withStore(({ store }) => store.recipients.list())
  printRows(rows.map(masked), COLUMNS, options, 'Nobody is told yet. Add somebody: claimwatch recipients add ADDRESS')
}

/** For eyes and logs: addresses that are secrets are masked, keys not there. */
function masked(row: RecipientRow): RecipientRow {
  const mask = ({ kind, target, secret, ...rest }: ChannelRow): ChannelRow => ({
    ...{ kind, target: kind === 'mail' ? target : maskSecret(target) },
    secret: secret === null || variableOf(secret) !== null ? secret : '…',
    ...rest,
  })
  return { ...row, channels: row.channels.map(mask) }
}

function describeChannel({ kind, target, alerts, digests, pausedReason }: ChannelRow): string {
  const what = [...(alerts ? ['alerts'] : []), ...(digests ? ['digests'] : [])].join(' and ') || 'nothing'
  return `${kind} ${target} (${what})${pausedReason === null ? '' : `, PAUSED: ${pausedReason}`}`
}

function describeFilters({ subjects, metrics, kinds, leastRank, sources, languages }: RecipientRow): string {
  const parts = [subjects, metrics, kinds, sources, languages].filter((part) => part.length > 0)
  return [...parts.map((part) => part.join(' or ')), ...(leastRank > 0 ? [`rank ${leastRank} or higher`] : [])].join(
    '; ',
  )
}

async function add(address: string, options: RecipientOptions): Promise<void> {
  await withStore(async (context) => {
    const { store, config } = context
    const mail = options.mail ?? (address.includes('@') ? address : undefined)
    const channels = channelsOf({ ...options, ...(mail !== undefined && { mail }) }, [], config.allowedHosts)
    if (channels.length === 0)
      throw new UserError(`"${address}" is no mail address; give a channel: --mail, --slack, --discord or --webhook`)
    const { mailLanguage: language, digestTimeZone: timeZone, digestAt } = config
    const settings = { language, timeZone, digestAt, ...settingsOf(options, await keysOf(context)) }
    const { isNew } = await store.recipients.add({ address, channels, ...settings })
    if (!isNew) throw new UserError(`${address} is on file already; claimwatch recipients edit changes it`)
    print(
      `Added ${address}: ${channels.map(({ kind }) => kind).join(', ')}. To see a sample: claimwatch recipients test "${address}"`,
    )
    tellNewKey(channels, options)
  })
}

async function edit(name: string, { without = [], ...options }: RecipientOptions & { without?: ChannelKind[] }) {
  await withStore(async (context) => {
    const { store, config } = context
    const recipient = await find(context, name)
    const missing = without.find((kind) => !recipient.channels.some((one) => one.kind === kind))
    if (missing !== undefined) throw new UserError(`${recipient.address} has no channel ${missing}`)
    const kept = recipient.channels.filter(({ kind }) => !without.includes(kind))
    const channels = channelsOf(options, kept, config.allowedHosts)
    const settings = settingsOf(options, await keysOf(context))
    if (channels.length + without.length + Object.keys(settings).length === 0)
      throw new UserError('nothing to change; claimwatch recipients edit --help shows what can be')
    await store.recipients.edit(recipient.id, settings)
    for (const channel of channels) await store.recipients.setChannel(recipient.id, channel)
    for (const kind of without) await store.recipients.removeChannel(recipient.id, kind)
    print(`Changed ${recipient.address}.`)
    tellNewKey(
      channels.filter(({ kind }) => !kept.some((one) => one.kind === kind)),
      options,
    )
  })
}

/** The one time that it is shown: a key that was made up here. */
function tellNewKey(channels: readonly NewChannel[], { webhookKey }: RecipientOptions): void {
  const secret = channels.find(({ kind }) => kind === 'webhook')?.secret
  if (secret && webhookKey === undefined)
    print(`Its messages are signed with this key, shown now and not again: ${secret}`)
}

/** A subject's key: the catalogue's, or that of an entity that the catalogue lacks. */
async function keysOf({ config }: CommandContext): Promise<(name: string) => string> {
  const [{ extendCatalog }, { loadOwnRows }] = [await import('#catalog/catalog.ts'), await import('../own-catalog.ts')]
  const { foldName } = await import('#domain/text.ts')
  const catalog = extendCatalog(await loadOwnRows(config.catalogFile))
  return (name) => {
    const key = catalog.find(name)?.key
    if (key === undefined) tell(`"${name}" is not in the catalogue: followed under this name as articles write it`)
    return key ?? foldName(name)
  }
}

async function find({ store }: Pick<CommandContext, 'store'>, name: string): Promise<RecipientRow> {
  const rows = await store.recipients.list()
  const found = rows.find(({ address }) => address === name) ?? rows.find((row) => fold(row.address) === fold(name))
  if (found !== undefined) return found
  throw new UserError(`no recipient "${name}" is on file; claimwatch recipients list shows them`)
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

interface ChannelOption {
  channel?: ChannelKind
}

async function pause(name: string, { channel }: ChannelOption): Promise<void> {
  await withStore(async (context) => {
    const { id, address, channels } = await find(context, name)
    if (channel === undefined) await context.store.recipients.setPaused(id, true)
    else if (!channels.some(({ kind }) => kind === channel)) throw new UserError(`${address} has no channel ${channel}`)
    else await context.store.recipients.pauseChannel(id, channel, 'paused by hand', new Date())
    print(
      `Paused ${address}${channel === undefined ? '' : ` on ${channel}`}. To go on: claimwatch recipients resume "${address}"`,
    )
  })
}

async function resume(name: string, { channel }: ChannelOption): Promise<void> {
  await withStore(async (context) => {
    const { id, address, channels } = await find(context, name)
    if (channel !== undefined && !channels.some(({ kind }) => kind === channel))
      throw new UserError(`${address} has no channel ${channel}`)
    if (channel === undefined) await context.store.recipients.setPaused(id, false)
    for (const kind of channel === undefined ? channels.map((one) => one.kind) : [channel])
      await context.store.recipients.resumeChannel(id, kind, new Date())
    print(`${address} is told again${channel === undefined ? '' : ` on ${channel}`}.`)
  })
}

async function remove(name: string): Promise<void> {
  await withStore(async (context) => {
    const { id, address } = await find(context, name)
    await context.store.recipients.remove(id)
    print(`Removed ${address}.`)
    if (context.config.mailTo.includes(address))
      tell('MAIL_TO names this address too: take it out there, or it is added again when the service starts')
  })
}

async function test(name: string, { channel }: ChannelOption): Promise<void> {
  await withStore(async (context) => {
    const recipient = await find(context, name)
    const channels = recipient.channels.filter(({ kind }) => channel === undefined || kind === channel)
    if (channels.length === 0) throw new UserError(`${recipient.address} has no channel${channel ? ` ${channel}` : ''}`)
    for (const { kind, fault } of await sendSamples(context.config, recipient, channels)) {
      if (fault === null) print(`${kind}: sent`)
      else {
        process.exitCode = 1
        print(`${kind}: NOT SENT: ${fault}`)
      }
    }
  })
}
