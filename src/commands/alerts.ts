// claimwatch alerts: the message about a conflict, as a reader would get it.
import { type Command, Option } from 'commander'
import type { Language } from '#domain/text.ts'
import { chooseId } from './choose-id.ts'
import { withStore } from './context.ts'
import { print } from './output.ts'
import { writeMessage } from './write-message.ts'

interface PreviewOptions {
  to?: string
  language?: Language
}

export function registerAlerts(program: Command): void {
  program
    .command('alerts')
    .description('look at the messages about conflicts')
    .command('preview')
    .argument('<conflict>', 'the first digits of its id')
    .description('compose the message about a conflict, and print it or write it to a file; nothing is sent')
    .option('--to <file>', 'write it there: HTML for a name that ends in .html, text otherwise')
    .addOption(new Option('--language <language>', 'MAIL_LANGUAGE when not given').choices(['ja', 'en']))
    .action(preview)
}

async function preview(prefix: string, { to, language }: PreviewOptions): Promise<void> {
  const { renderNews } = await import('#alerts/alert.ts')
  await withStore(async ({ store, config }) => {
    const id = chooseId(prefix, await store.conflicts.idsFrom(prefix), { noun: 'conflict', list: 'conflicts' })
    const conflict = await store.conflicts.get(id)
    if (conflict === null) return
    const reading = { language: language ?? config.mailLanguage, timeZone: config.digestTimeZone }
    const news = conflict.state === 'withdrawn' ? 'withdrawn' : 'found'
    const message = renderNews([{ conflict, news }], reading)
    if (to === undefined) print(`${message.subject}\n\n${message.text}`)
    else await writeMessage(to, message)
  })
}
