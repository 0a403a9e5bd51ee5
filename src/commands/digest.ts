// claimwatch digest: compose a day's digest now, to look at or to send.
import { type Command, Option } from 'commander'
import type { Message } from '#domain/alert.ts'
import { addDays, dayAt, instantOf } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'
import { type CommandContext, withStore } from './context.ts'
import { writeWhole } from './files.ts'
import { parseDay } from './filters.ts'
import { print, tell } from './output.ts'

interface DigestOptions {
  day?: string
  to?: string
  send?: boolean
  language?: Language
}

export function registerDigest(program: Command): void {
  program
    .command('digest')
    .description('compose the digest of a day now, and print it, write it to a file, or send it')
    .option('--day <day>', 'the local day up to whose end it reaches; today when not given', parseDay)
    .option('--to <file>', 'write it there: HTML for a name that ends in .html, text otherwise')
    .option('--send', 'send it to every recipient of MAIL_TO now; the daily one still comes at its time')
    .addOption(new Option('--language <language>', 'MAIL_LANGUAGE when not given').choices(['ja', 'en']))
    .action(async (options: DigestOptions) => {
      await withStore(async (context) => {
        const message = await compose(context, options)
        if (options.to !== undefined) await writeTo(options.to, message)
        if (options.send) await send(context, message)
        if (options.to === undefined && !options.send) print(`${message.subject}\n\n${message.text}`)
      })
    })
}

async function compose({ config, store }: CommandContext, options: DigestOptions): Promise<Message> {
  const { renderDigest } = await import('#alerts/digest.ts')
  const { DIGEST_CLAIM_LIMIT } = await import('#workers/compose-digest.ts')
  const { openRates } = await import('../rates.ts')
  const timeZone = config.digestTimeZone
  const day = options.day ?? dayAt(new Date(), timeZone)
  const since = instantOf(day, '00:00', timeZone)
  const until = instantOf(addDays(day, 1), '00:00', timeZone)
  const findings = await store.digests.contents(since, until, DIGEST_CLAIM_LIMIT)
  const { rates } = await openRates(store.rates)()
  return renderDigest({ day, timeZone, since, ...findings }, options.language ?? config.mailLanguage, rates)
}

async function writeTo(file: string, message: Message): Promise<void> {
  const { embedImages } = await import('#channels/png.ts')
  await writeWhole(file, file.endsWith('.html') ? embedImages(message) : `${message.subject}\n\n${message.text}\n`)
  tell(`written to ${file}`)
}

async function send({ config }: CommandContext, message: Message): Promise<void> {
  const { openMail } = await import('#channels/mail.ts')
  const channel = await openMail({ smtpUrl: config.smtpUrl, outboxDir: config.outboxDir, from: config.mailFrom })
  try {
    for (const to of config.mailTo) {
      const messageId = `<now.${crypto.randomUUID()}@claimwatch>`
      await channel.send({ ...message, to, messageId, date: new Date() })
      tell(config.smtpUrl === null ? `written for ${to} to ${config.outboxDir}` : `sent to ${to}`)
    }
  } finally {
    await channel.close()
  }
}
