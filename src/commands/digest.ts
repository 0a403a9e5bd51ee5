// claimwatch digest: compose a day's digest now, to look at or to send.
import { type Command, Option } from 'commander'
import type { Message } from '#domain/alert.ts'
import { addDays, dayAt, instantOf } from '#domain/day.ts'
import { UserError } from '#domain/errors.ts'
import { type Filters, NO_FILTERS } from '#domain/recipient.ts'
import type { Language } from '#domain/text.ts'
import type { RecipientRow } from '#store/recipient-store.ts'
import type { Store } from '#store/store.ts'
import { type CommandContext, withStore } from './context.ts'
import { parseDay } from './filters.ts'
import { print, tell } from './output.ts'
import { writeMessage } from './write-message.ts'

interface DigestOptions {
  day?: string
  to?: string
  recipient?: string
  send?: boolean
  language?: Language
}

export function registerDigest(program: Command): void {
  program
    .command('digest')
    .description('compose the digest of a day now, and print it, write it to a file, or send it')
    .option('--day <day>', 'the local day; today when not given', parseDay)
    .option('--recipient <address>', 'as this recipient gets it: by their hour, language and filters')
    .option('--to <file>', 'write it there: HTML for a name that ends in .html, text otherwise')
    .option('--send', 'send it to that recipient, or to all of MAIL_TO; the daily one still comes at its time')
    .addOption(
      new Option('--language <language>', "the recipient's, or MAIL_LANGUAGE, when not given").choices(['ja', 'en']),
    )
    .addHelpText(
      'after',
      '\nA day goes from midnight to midnight in DIGEST_TZ; with --recipient it ends at their hour of it.',
    )
    .action(async (options: DigestOptions) => {
      await withStore(async (context) => {
        const recipient = await findRecipient(context.store, options.recipient)
        const message = await compose(context, options, recipient)
        if (options.to !== undefined) await writeMessage(options.to, message)
        if (options.send) await send(context, message, recipient)
        if (options.to === undefined && !options.send) print(`${message.subject}\n\n${message.text}`)
      })
    })
}

async function findRecipient(store: Store, address: string | undefined): Promise<RecipientRow | null> {
  if (address === undefined) return null
  const found = (await store.recipients.list()).find((one) => one.address === address)
  if (found !== undefined) return found
  throw new UserError(`no recipient "${address}" is on file; claimwatch recipients list shows them`)
}

interface Edition {
  day: string
  timeZone: string
  since: Date
  until: Date
  filters: Filters
  language: Language
}

function editionOf({ config }: CommandContext, options: DigestOptions, recipient: RecipientRow | null): Edition {
  const timeZone = recipient?.timeZone ?? config.digestTimeZone
  const day = options.day ?? dayAt(new Date(), timeZone)
  const language = options.language ?? recipient?.language ?? config.mailLanguage
  const [first, last, hour] =
    recipient === null ? [day, addDays(day, 1), '00:00'] : [addDays(day, -1), day, recipient.digestAt]
  const [since, until] = [instantOf(first, hour, timeZone), instantOf(last, hour, timeZone)]
  return { day, timeZone, since, until, filters: recipient ?? NO_FILTERS, language }
}

async function compose(
  context: CommandContext,
  options: DigestOptions,
  recipient: RecipientRow | null,
): Promise<Message> {
  const { renderDigest } = await import('#alerts/digest.ts')
  const { DIGEST_CLAIM_LIMIT } = await import('#workers/compose-digest.ts')
  const { openRates } = await import('../rates.ts')
  const { store } = context
  const { day, timeZone, since, until, filters, language } = editionOf(context, options, recipient)
  const findings = await store.digests.contents(since, until, DIGEST_CLAIM_LIMIT, filters)
  const { rates } = await openRates(store.rates)()
  return renderDigest({ day, timeZone, since, ...findings }, language, rates)
}

async function send(
  { config, store }: CommandContext,
  message: Message,
  recipient: RecipientRow | null,
): Promise<void> {
  const { openMail } = await import('#channels/mail.ts')
  const { loadSigner, openLeaving } = await import('../leaving.ts')
  const leaving = openLeaving(config, await loadSigner(config))
  const known = await store.recipients.list()
  const channel = await openMail({ smtpUrl: config.smtpUrl, outboxDir: config.outboxDir, from: config.mailFrom })
  try {
    for (const to of recipient === null ? config.mailTo : [mailOf(recipient)]) {
      const messageId = `<now.${crypto.randomUUID()}@claimwatch>`
      const id = recipient?.id ?? known.find(({ address }) => address === to)?.id
      const headers = id === undefined ? {} : leaving.headersFor({ id, address: to })
      await channel.send({ ...message, headers, to, messageId, date: new Date() })
      tell(config.smtpUrl === null ? `written for ${to} to ${config.outboxDir}` : `sent to ${to}`)
    }
  } finally {
    await channel.close()
  }
}

function mailOf({ address, channels }: RecipientRow): string {
  const mail = channels.find(({ kind }) => kind === 'mail')
  if (mail === undefined)
    throw new UserError(`recipient "${address}": expected a mail channel, found none; recipients edit adds one`)
  return mail.target
}
