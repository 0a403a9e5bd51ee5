// conflicts, silence and figures as a person calls them: what they print, and one clear line for what cannot be done.
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest'
import { runCli } from './support/cli.ts'
import { showFamily } from './support/families.ts'
import { openTestStore, type TestStore } from './support/store.ts'

const OWN = 'shinonome/own 2025-01-28: {2048 GPU by:DeepSeek}。'
const ESTIMATE = 'keisan/estimate 2025-02-03: {50000 GPU by:SemiAnalysis}。'
const NEXT = 'minato/next 2025-02-10: {900000 GPU by:SemiAnalysis}。'

let store: TestStore
let id: string
const { file } = showFamily(() => store)

beforeAll(async () => {
  store = await openTestStore()
})

afterAll(() => store.close())

beforeEach(async () => {
  await store.clear()
  id = (await file(OWN, ESTIMATE))[0] ?? ''
})

/** `ID` stands for the first digits of the conflict's. */
function cli(line: string) {
  const args = line.split(' ').map((word) => word.replace('ID', id.slice(0, 8)).replaceAll('_', ' '))
  return runCli(args, { env: { DATABASE_URL: store.url, NO_COLOR: '1' } })
}

describe('conflicts', () => {
  it('from open to dismissed and back, each step told in a line', async () => {
    const said = []
    for (const line of ['ack ID', 'resolve ID --holds newer', 'reopen ID', 'dismiss ID --reason two_sites'])
      said.push((await cli(`conflicts ${line}`)).stdout)
    const who = `${id.slice(0, 8)} (DeepSeek, accelerator_count) is`
    expect(said).toEqual([
      `${who} acknowledged.\n`,
      `${who} resolved (the newer figure holds).\n`,
      `${who} open.\n`,
      `${who} dismissed.\n`,
    ])
  })

  it('show: both quotes with their articles, the sentence in both languages, and the history', async () => {
    await cli('conflicts resolve ID --holds older --note the_company_counted')
    const { code, stdout } = await cli('conflicts show ID')
    expect(code).toBe(0)
    for (const part of [
      ...['● contradiction, resolved (the older figure holds): DeepSeek, accelerator_count', `id ${id}`],
      ...['older  2,048 GPUs, says DeepSeek', '「2048 GPU。」', 'https://shinonome.example/own'],
      ...['newer  50,000 GPUs, says SemiAnalysis', '「50000 GPU。」', 'https://keisan.example/estimate'],
      ...['DeepSeekの', '約24倍', 'factor of about 24'],
      'resolved (the older figure holds): “the company counted”',
    ])
      expect(stdout).toContain(part)
  })

  it('show --json: the same for programs', async () => {
    const { stdout } = await cli('conflicts show ID --json')
    expect(JSON.parse(stdout)).toMatchObject({ id, state: 'open', history: [{ state: 'open', actor: 'service' }] })
  })

  it('list: by subject in any name, state, and day; as lines, JSON or CSV', async () => {
    await cli('conflicts ack ID --note looking')
    const listed = await cli('conflicts --subject 深度求索 --state acknowledged --since 2025-01-01')
    expect(listed.stdout).toContain(`contradiction, acknowledged: DeepSeek, accelerator_count  ${id.slice(0, 8)}`)
    expect(JSON.parse((await cli('conflicts --json')).stdout)).toMatchObject([{ id, note: 'looking' }])
    expect((await cli('conflicts --csv')).stdout).toMatch(/^kind,state,holds,note,.*\r\ncontradiction,acknowledged,,/s)
    expect((await cli('conflicts --state open')).stdout).toBe('No conflicts that fit.\n')
  })
})

test.each([
  ['conflicts show ffffffff', 'no conflict has an id that begins with "ffffffff"; claimwatch conflicts shows the ids'],
  ['conflicts ack not-an-id', 'no conflict has an id that begins with "not-an-id"; claimwatch conflicts shows the ids'],
  ['conflicts reopen ID', 'is open already; nothing was changed'],
  ['silence lift ffffffff', 'no silence has an id that begins with "ffffffff"; claimwatch silence list shows the ids'],
  ['silence add --until 2999-01-01', 'nothing to silence; name a --subject, a --metric, a --figure or a --source'],
  ['silence add --metric capex --until 2020-02-03', '--until 2020-02-03 is past; give today ('],
  ['silence add --subject Nobody --until 2999-01-01', 'no figure on file is of "Nobody"; claimwatch figures shows'],
])('%s', async (line, message) => {
  const { code, stdout, stderr } = await cli(line)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('an action that comes second says what the first did, and what to do', async () => {
  await cli('conflicts dismiss ID --reason two_sites')
  const { code, stderr } = await cli('conflicts resolve ID --holds older')
  expect(code).toBe(2)
  expect(stderr).toBe(
    `claimwatch: ${id.slice(0, 8)} is dismissed already, “two sites”; to change that, first: claimwatch conflicts reopen ${id.slice(0, 8)}\n`,
  )
})

test('one that has lost its support says that it opens by itself', async () => {
  await file('keisan/estimate 2025-02-03: 数字を削りました。')
  expect((await cli('conflicts ack ID')).stderr).toContain('is withdrawn: nothing on file supports it any more')
})

test('digits that begin several ids are answered with those', async () => {
  await file(NEXT)
  const rows = await store.conflicts.list({})
  for (const [index, row] of rows.entries())
    await store.query(`UPDATE "Conflict" SET id = 'abc${index}${row.id.slice(4)}' WHERE id = '${row.id}'`)
  const { code, stderr } = await cli('conflicts show abc')
  expect(code).toBe(2)
  expect(stderr).toMatch(/^claimwatch: "abc" is the beginning of several ids: abc0\S+, abc1.*; give more digits/)
})

describe('silence', () => {
  it('is added, marks what it keeps quiet, is listed, and lifted once', async () => {
    const added = await cli('silence add --subject ディープシーク --until 2999-01-31 --reason too_many')
    expect(added.stdout).toMatch(
      /^Silenced up to and including 2999-01-31: DeepSeek\. .*claimwatch silence lift \w{8}\n$/,
    )
    const silence = added.stdout.trim().slice(-8)
    expect((await cli('conflicts')).stdout).toContain('● contradiction, silenced: DeepSeek')
    expect((await cli('conflicts show ID')).stdout).toContain('silenced up to and including 2999-01-31: DeepSeek')
    expect((await cli('silence list')).stdout).toMatch(/DeepSeek .*2999-01-31 .*holds .*too many/)
    expect((await cli(`silence lift ${silence}`)).stdout).toMatch(/^Lifted: DeepSeek\./)
    const again = await cli(`silence lift ${silence}`)
    expect(again).toMatchObject({ code: 2, stderr: expect.stringMatching(/\(DeepSeek\) was lifted .* already\n$/) })
    expect((await cli('silence list')).stdout).toBe('Nothing is silenced.\n')
    expect(JSON.parse((await cli('silence list --all --json')).stdout)).toMatchObject([{ summary: 'DeepSeek' }])
  })
})

test('figures: the positions drawn, without colour where nobody looks', async () => {
  const { code, stdout } = await cli('figures --subject ディープシーク')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^DeepSeek · accelerator_count · fleet {2}1 conflict {2}\S+\n2025-01-28 {2}2,048 GPUs .*●/)
  expect(stdout).not.toContain('\u001b')
  expect(JSON.parse((await cli('figures --json')).stdout)).toMatchObject([{ positions: [{}, {}] }])
  expect((await cli('figures --metric capex')).stdout).toBe('No figures on file that fit.\n')
})
