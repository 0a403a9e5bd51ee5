// A conflict as a person reads it on a terminal.
import type { Reading } from '#alerts/conflict.ts'
import type { ConflictSide } from '#domain/alert.ts'
import type { ConflictKind, ConflictState, HoldingSide } from '#domain/conflict.ts'
import { addDays, clockAt, dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { ConflictEventRow, ConflictRow } from '#store/conflict-store.ts'
import { shortId } from './choose-id.ts'
import { paint, plain, type Style, terminalColumns, widthOf, wrap } from './terminal.ts'

const KIND_STYLES: Record<ConflictKind, Style> = {
  contradiction: 'red',
  denial: 'red',
  revision: 'yellow',
  divergence: 'cyan',
}

const HOLDS: Record<HoldingSide, string> = {
  older: 'the older figure holds',
  newer: 'the newer figure holds',
  neither: 'neither figure holds',
}

/** The sentence that explains it, then both quotes with their places. Days are those of `timeZone`. */
export function renderConflict(conflict: ConflictRow, { language, timeZone }: Reading): string {
  return [
    renderHead(conflict),
    ...indented(conflict.explanation[language], 2),
    ...(language === 'ja' ? indented(conflict.explanation.en, 2) : []),
    ...renderQuote(conflict.older, timeZone),
    ...renderQuote(conflict.newer, timeZone),
  ].join('\n')
}

/** Everything that is known of it. Clock times are those of `timeZone`. */
export function renderWhole(conflict: ConflictRow, history: readonly ConflictEventRow[], timeZone: string): string {
  const clock = (at: Date) => clockAt(at, timeZone)
  const told = conflict.notifiedAt === null ? 'nobody told yet' : `told ${clock(conflict.notifiedAt)}`
  return [
    renderHead(conflict),
    '',
    ...indented(conflict.explanation.ja, 2),
    ...indented(conflict.explanation.en, 2),
    '',
    ...renderSide('older', conflict.older, timeZone),
    '',
    ...renderSide('newer', conflict.newer, timeZone),
    '',
    `  found ${clock(conflict.foundAt)}, ${told}, rank ${conflict.rank}`,
    ...(conflict.silence === null ? [] : [`  ${describeSilence(conflict.silence, timeZone)}`]),
    ...history.flatMap((event) => indented(`${clock(event.at)}  ${describeEvent(event)}`, 2)),
    `  id ${conflict.id}`,
  ].join('\n')
}

/** `● contradiction, dismissed  DeepSeek, accelerator_count  3f2a91bc`. */
function renderHead({ id, kind, state, holds, subjectName, metric, silence }: ConflictRow): string {
  const marks = [
    kind,
    ...(state === 'open' ? [] : [describeState(state, holds)]),
    ...(silence === null ? [] : ['silenced']),
  ]
  const head = `${paint(KIND_STYLES[kind], '●')} ${marks.join(', ')}: ${paint('bold', `${plain(subjectName)}, ${metric}`)}`
  return `${head}  ${paint('dim', shortId(id))}`
}

/** `resolved (the newer figure holds)`. */
export function describeState(state: ConflictState, holds: HoldingSide | null): string {
  return holds === null ? state : `${state} (${HOLDS[holds]})`
}

/** `silenced up to and including 2025-03-31 (DeepSeek, capex)`. */
export function describeSilence({ id, summary, until }: NonNullable<ConflictRow['silence']>, timeZone: string): string {
  return `silenced up to and including ${lastDayOf(until, timeZone)}: ${plain(summary)} (silence ${shortId(id)})`
}

/** The last whole day before a silence ends. */
export function lastDayOf(until: Date, timeZone: string): string {
  return addDays(dayAt(until, timeZone), -1)
}

function describeEvent({ state, holds, note, actor }: ConflictEventRow): string {
  const said = note === null ? '' : actor === 'person' ? `: “${plain(note)}”` : `: ${plain(note)}`
  return `${describeState(state, holds)}${said}`
}

function renderQuote(side: ConflictSide, timeZone: string): string[] {
  const day = dayAt(side.publishedAt, timeZone)
  return [
    ...indented(`「${side.sentence.trim()}」`, 4),
    `     ${plain(side.publisher)}, ${day}${moreVoices(side)}  ${paint('dim', side.url)}`,
  ]
}

function renderSide(name: string, side: ConflictSide, timeZone: string): string[] {
  const says = side.attributionName === null ? '' : `, says ${plain(side.attributionName)}`
  return [
    `  ${name}  ${paint('bold', formatAmount(side, side.unit, 'en'))}${says}${moreVoices(side)}`,
    ...indented(`「${side.sentence.trim()}」`, 9),
    ...indented(`${side.publisher}, ${dayAt(side.publishedAt, timeZone)}: ${side.title}`, 9),
    `         ${paint('dim', side.url)}`,
  ]
}

function moreVoices({ voices }: ConflictSide): string {
  return voices > 1 ? `, and ${voices - 1} more ${voices === 2 ? 'voice' : 'voices'}` : ''
}

/** Wrapped at the terminal's width; in pipes and files a paragraph stays a line. */
function indented(text: string, columns: number): string[] {
  const lines = process.stdout.isTTY ? wrap(text, terminalColumns() - columns) : [plain(text)]
  const opening = plain(text).startsWith('「') ? widthOf('「') : 0
  return lines.map((line, index) => ' '.repeat(columns + (index === 0 ? 0 : opening)) + line)
}
