// claimwatch silence: of what nobody is told for a time.
import type { Command } from 'commander'
import type { Metric } from '#domain/claim.ts'
import { addDays, clockAt, dayAt, instantOf } from '#domain/day.ts'
import { UserError } from '#domain/errors.ts'
import type { NewSilence, SilenceRow } from '#store/conflict-store.ts'
import { chooseId, shortId } from './choose-id.ts'
import { readConfig, withStore } from './context.ts'
import { parseDay, parseMetric, parseText } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'
import { lastDayOf } from './show-conflict.ts'
import { withCanonicalSubject } from './subject.ts'

interface AddOptions {
  subject?: string
  metric?: Metric
  figure?: string
  source?: string
  until: string
  reason?: string
}

function columnsOf(timeZone: string, now: Date): Column<SilenceRow>[] {
  return [
    { head: 'id', cell: ({ id }) => shortId(id) },
    { head: 'silenced', cell: ({ summary }) => summary, width: 32 },
    { head: 'up to and including', cell: ({ until }) => lastDayOf(until, timeZone) },
    { head: 'state', cell: (silence) => describeState(silence, timeZone, now), width: 18 },
    { head: 'reason', cell: ({ reason }) => reason ?? '', width: 28 },
  ]
}

export function registerSilence(program: Command): void {
  const command = program
    .command('silence')
    .description('keep conflicts quiet for a time: they stay on file and are listed, but nobody is told')
    .addHelpText(
      'after',
      '\nWhat is found meanwhile and still open when a silence ends, or is lifted, is told of then.',
    )
  command
    .command('add')
    .description('silence what fits everything that is named: a subject, a metric, a figure, a source')
    .option('--subject <name>', 'whose figures, under any of its names')
    .option('--metric <metric>', 'one metric, for example capex', parseMetric)
    .option('--figure <id>', 'one figure, by the first digits of its id: claimwatch figures shows them')
    .option('--source <publisher>', 'a publisher: conflicts of which it alone states a side')
    .requiredOption('--until <day>', 'up to and including this day of DIGEST_TZ', parseDay)
    .option('--reason <text>', 'why, for whoever wonders', parseText)
    .addHelpText('after', '\nFor example: claimwatch silence add --subject DeepSeek --metric capex --until 2027-01-31')
    .action(addSilence)
  const list = command
    .command('list')
    .description('list the silences that hold')
    .option('--all', 'those too that have ended or were lifted')
  addOutputOptions(list).action(listSilences)
  command
    .command('lift')
    .description('end a silence now')
    .argument('<id>', 'its id, or as many of its first digits as tell it from the others')
    .action(liftSilence)
}

async function addSilence(options: AddOptions): Promise<void> {
  const now = new Date()
  const { until, reason = null, source, ...matter } = await withCanonicalSubject(options)
  const timeZone = readConfig().digestTimeZone
  if (source === undefined && Object.keys(matter).length === 0)
    throw new UserError('nothing to silence; name a --subject, a --metric, a --figure or a --source')
  const today = dayAt(now, timeZone)
  if (until < today) throw new UserError(`--until ${until} is past; give today (${today}) or a later day`)
  const silence: NewSilence = {
    ...{ ...matter, reason, until: instantOf(addDays(until, 1), '00:00', timeZone) },
    ...(source === undefined ? {} : { publisher: source }),
  }
  const added = await withStore(({ store }) => store.silences.add(silence, now))
  print(
    `Silenced up to and including ${until}: ${added.summary}. To end it before: claimwatch silence lift ${shortId(added.id)}`,
  )
}

async function listSilences({ all = false, ...output }: OutputOptions & { all?: boolean }): Promise<void> {
  const now = new Date()
  await withStore(async ({ store, config }) => {
    const rows = await store.silences.list(now, { all })
    printRows(rows, columnsOf(config.digestTimeZone, now), output, 'Nothing is silenced.')
  })
}

async function liftSilence(prefix: string): Promise<void> {
  await withStore(async ({ store: { silences }, config }) => {
    const id = chooseId(prefix, await silences.idsFrom(prefix), { noun: 'silence', list: 'silence list' })
    const now = new Date()
    const isLifted = await silences.lift(id, now)
    const silence = (await silences.list(now, { all: true })).find((one) => one.id === id)
    if (silence === undefined) throw new Error(`silence ${id} is gone, although none is ever deleted`)
    if (!isLifted)
      throw new UserError(
        `${shortId(id)} (${silence.summary}) ${describeState(silence, config.digestTimeZone, now)} already`,
      )
    print(`Lifted: ${silence.summary}. What it kept quiet and is still open is told of now.`)
  })
}

function describeState({ liftedAt, until }: SilenceRow, timeZone: string, now: Date): string {
  if (liftedAt !== null) return `was lifted ${clockAt(liftedAt, timeZone)}`
  return until <= now ? 'has ended' : 'holds'
}
