// Trouble that lasts is told once.
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { TransientError } from '#domain/errors.ts'
import { createConnectionReport, createTickReport } from '../src/trouble.ts'

function openLines() {
  const lines: { msg: string; fault?: string; err?: { stack: string } }[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  return { lines, log }
}

const away = new TransientError('away')

const ticks: [what: string, outcomes: unknown[], told: string[]][] = [
  ['ticks that work', [null, null], []],
  ['one trouble', [null, away, away, new TransientError('starting up'), null, null], ['tick failed', 'ticks work']],
  ['two troubles', [away, null, away], ['tick failed', 'ticks work', 'tick failed']],
  ['a defect, each time', [new Error('x'), new Error('x')], ['tick failed unexpectedly', 'tick failed unexpectedly']],
]

test.each(ticks)('%s', (_what, outcomes, told) => {
  const { lines, log } = openLines()
  const report = createTickReport(log)
  for (const outcome of outcomes) report(outcome)
  expect(lines.map(({ msg }) => msg)).toEqual(told.map((start) => expect.stringMatching(`^${start}`)))
  // A stack is for defects alone.
  expect(lines.map(({ err }) => err?.stack !== undefined)).toEqual(told.map((start) => start.endsWith('unexpectedly')))
})

test('a connection is told of each fault once a minute', () => {
  const { lines, log } = openLines()
  let now = 0
  const report = createConnectionReport(log, 'queue connection', () => now)
  for (const [at, message] of [
    [0, 'refused'],
    [100, 'refused'],
    [200, 'starting up'],
    [59_999, 'refused'],
    [60_000, 'refused'],
    [60_100, 'starting up'],
    [60_199, 'starting up'],
  ] as const) {
    now = at
    report(new Error(message))
  }
  expect(lines.map(({ fault }) => fault)).toEqual(['refused', 'starting up', 'refused'])
})
