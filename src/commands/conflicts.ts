// claimwatch conflicts: the figures that cannot both be true, and what is done about them.
import { type Command, Option } from 'commander'
import {
  CONFLICT_KINDS,
  CONFLICT_STATES,
  type ConflictKind,
  type ConflictState,
  HOLDING_SIDES,
  type HoldingSide,
} from '#domain/conflict.ts'
import type { ConflictAction } from '#domain/conflict-action.ts'
import { UserError } from '#domain/errors.ts'
import type { ConflictRow, ConflictStore } from '#store/conflict-store.ts'
import { chooseId, shortId } from './choose-id.ts'
import { withStore } from './context.ts'
import { parseInstant, parseLimit, parseMetric, parseOneOf, parseText } from './filters.ts'
import { addOutputOptions, type Column, type OutputOptions, print, printRows } from './output.ts'
import { describeState, renderConflict, renderWhole } from './show-conflict.ts'
import { withCanonicalSubject } from './subject.ts'

interface ConflictOptions extends OutputOptions {
  subject?: string
  metric?: string
  kind?: ConflictKind
  state?: ConflictState
  since?: Date
  limit: number
}

const COLUMNS: Column<ConflictRow>[] = [
  { head: 'kind', cell: (conflict) => conflict.kind },
  { head: 'state', cell: (conflict) => conflict.state },
  { head: 'holds', cell: (conflict) => conflict.holds ?? '' },
  { head: 'note', cell: (conflict) => conflict.note ?? '' },
  { head: 'silenced until', cell: (conflict) => conflict.silence?.until.toISOString() ?? '' },
  { head: 'who', cell: (conflict) => conflict.subjectName },
  { head: 'metric', cell: (conflict) => conflict.metric },
  { head: 'older', cell: (conflict) => `${conflict.older.quote} (${conflict.older.publisher})` },
  { head: 'newer', cell: (conflict) => `${conflict.newer.quote} (${conflict.newer.publisher})` },
  { head: 'explanation', cell: (conflict) => conflict.explanation.en },
  { head: 'older url', cell: (conflict) => conflict.older.url },
  { head: 'newer url', cell: (conflict) => conflict.newer.url },
  { head: 'found', cell: (conflict) => conflict.foundAt.toISOString() },
  { head: 'id', cell: (conflict) => conflict.id },
]

const ID = 'its id, or as many of its first digits as tell it from the others'

export function registerConflicts(program: Command): void {
  const command = program
    .command('conflicts')
    .description('list the figures that cannot both be true, most urgent first; show one and act on it')
    .option('--subject <name>', 'whose figures, under any of its names')
    .option('--metric <metric>', 'one metric, for example accelerator_count', parseMetric)
    .option('--kind <kind>', CONFLICT_KINDS.join(', '), parseOneOf(CONFLICT_KINDS))
    .option('--state <state>', CONFLICT_STATES.join(', '), parseOneOf(CONFLICT_STATES))
    .option('--since <day>', 'found since this day', parseInstant)
    .option('--limit <n>', 'at most so many', parseLimit, 50)
  addOutputOptions(command).action(listConflicts)
  command
    .command('show')
    .description('show one conflict: both quotes with their articles, why they conflict, what was done about it')
    .argument('<id>', ID)
    .option('--json', 'print one JSON object, for programs')
    .action(showConflict)
  registerActions(command)
}

function registerActions(command: Command): void {
  command
    .command('ack')
    .description('acknowledge an open conflict: somebody is looking into it')
    .argument('<id>', ID)
    .option('--note <text>', 'what there is to say of it', parseText)
    .action((id: string, { note = null }: { note?: string | null }) => act(id, { name: 'acknowledge', note }))
  command
    .command('resolve')
    .description('settle a conflict: which of its two figures holds')
    .argument('<id>', ID)
    .addOption(new Option('--holds <side>', 'the side that holds').choices([...HOLDING_SIDES]).makeOptionMandatory())
    .option('--note <text>', 'how that is known', parseText)
    .action((id: string, { note = null, holds }: { note?: string | null; holds: HoldingSide }) =>
      act(id, { name: 'resolve', holds, note }),
    )
  command
    .command('dismiss')
    .description('put aside a conflict that is none; it is not raised again when its articles are read anew')
    .argument('<id>', ID)
    .requiredOption('--reason <text>', 'why it is none', parseText)
    .action((id: string, { reason }: { reason: string }) => act(id, { name: 'dismiss', note: reason }))
  command
    .command('reopen')
    .description('open an acknowledged, resolved or dismissed conflict again')
    .argument('<id>', ID)
    .option('--note <text>', 'why', parseText)
    .action((id: string, { note = null }: { note?: string | null }) => act(id, { name: 'reopen', note }))
}

async function listConflicts({ json, csv, ...options }: ConflictOptions): Promise<void> {
  const filter = await withCanonicalSubject(options)
  const { rows, timeZone } = await withStore(async ({ store, config }) => ({
    rows: await store.conflicts.list(filter),
    timeZone: config.digestTimeZone,
  }))
  if (json || csv || rows.length === 0)
    printRows(rows, COLUMNS, { ...(json ? { json } : {}), ...(csv ? { csv } : {}) }, 'No conflicts that fit.')
  else print(rows.map((conflict) => renderConflict(conflict, { language: 'ja', timeZone })).join('\n\n'))
}

async function showConflict(prefix: string, _options: object, command: Command): Promise<void> {
  // The list has an option of the same name, which takes it wherever it stands.
  const { json } = command.optsWithGlobals<{ json?: boolean }>()
  await withStore(async ({ store: { conflicts }, config }) => {
    const conflict = await find(conflicts, prefix)
    const history = await conflicts.history(conflict.id)
    if (json) print(JSON.stringify({ ...conflict, history }, null, 2))
    else print(renderWhole(conflict, history, config.digestTimeZone))
  })
}

async function find(conflicts: ConflictStore, prefix: string): Promise<ConflictRow> {
  const id = chooseId(prefix, await conflicts.idsFrom(prefix), { noun: 'conflict', list: 'conflicts' })
  const conflict = await conflicts.get(id)
  if (conflict === null) throw new Error(`conflict ${id} is gone, although none is ever deleted`)
  return conflict
}

async function act(prefix: string, action: ConflictAction): Promise<void> {
  await withStore(async ({ store: { conflicts } }) => {
    const { id } = await find(conflicts, prefix)
    const found = await conflicts.act(id, action, new Date())
    const conflict = await find(conflicts, id)
    if (found !== null) throw new UserError(explainRefusal(conflict, found))
    const { subjectName, metric, state, holds } = conflict
    print(`${shortId(id)} (${subjectName}, ${metric}) is ${describeState(state, holds)}.`)
  })
}

/** @param found its state when the action came */
function explainRefusal({ id, holds, note }: ConflictRow, found: ConflictState): string {
  const short = shortId(id)
  if (found === 'withdrawn')
    return `${short} is withdrawn: nothing on file supports it any more; should that change, it opens by itself`
  if (found === 'open') return `${short} is open already; nothing was changed`
  if (found === 'acknowledged') return `${short} is acknowledged already; nothing was changed`
  const said = note === null ? '' : `, “${note}”`
  return `${short} is ${describeState(found, holds)} already${said}; to change that, first: claimwatch conflicts reopen ${short}`
}
