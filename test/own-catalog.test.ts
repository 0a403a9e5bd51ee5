// The user's own file of names: what its lines mean, which are refused, and who reads it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { extendCatalog } from '#catalog/catalog.ts'
import { defaultRows } from '#catalog/default-rows.ts'
import { parseOwnRows } from '#catalog/own-rows.ts'
import { openReader } from '../src/reader.ts'
import { runCli } from './support/cli.ts'

const known = defaultRows()
const KINDS = 'organisation, voice, person, model, product, facility, chip before the names'
const OWNER = 'behind > an organisation of the catalogue or of this file'

/** Lines that cannot be used, and why: near-misses of those that can. */
test.each([
  ['organization Acme', KINDS, 'organization'],
  ['Acme|アクメ', KINDS, 'Acme|アクメ'],
  ['constructor Acme', KINDS, 'constructor'],
  ['organisation', 'names of two characters or more, separated by |', ''],
  ['organisation Acme||アクメ', 'names of two characters or more, separated by |', ''],
  ['organisation 光', 'names of two characters or more, separated by |', '光'],
  ['organisation Acme|・', 'names of two characters or more, separated by |', '・'],
  ['model Acme-1 > Nobody Inc.', OWNER, 'Nobody Inc.'],
  ['model Acme-1 > ChatGPT', OWNER, 'ChatGPT'],
  ['model Acme-1 > Nvidia > AMD', 'one > with a space on either side', 'Acme-1 > Nvidia > AMD'],
  ['model Acme-1>Nvidia', 'one > with a space on either side', 'Acme-1>Nvidia'],
  ['model Acme-1 > ', 'one > with a space on either side', 'Acme-1 >'],
] as const)('%s', (line, expected, found) => {
  expect(parseOwnRows(line, known).faults).toEqual([{ line: 1, expected, found }])
})

test('every bad line is told of, by its number in the file', () => {
  const text =
    '# ours\r\n\r\nmodel Acme-1 > Nobody\r\norganisation Acme|アクメ\r\nfirm X\r\norganisation Other|acme\r\n'
  expect(parseOwnRows(text, known).faults.map(({ line, found }) => [line, found])).toEqual([
    [3, 'Nobody'],
    [5, 'firm'],
    [6, 'acme'],
  ])
})

const OWN = `
organisation Acme Robotics|アクメ・ロボティクス|Acme? > ソフトバンクグループ
voice 半導体週報
person Jane Doe|ジェーン・ドウ|ドウ > Acme Robotics
model	Acme-1 > Acme Robotics
organisation オープンAI|おーぷんAI
model R1 > Acme Robotics
chip AX-1 > Acme Robotics
`

describe('rows of ones own', () => {
  const { rows, faults } = parseOwnRows(OWN, known)
  const catalog = extendCatalog(rows)

  it('are all of use', () => {
    expect(faults).toEqual([])
  })

  it.each([
    ['See Acme 3. It is the acme.', []],
    ['アクメ・ロボティクスとAcmeは', ['Acme Robotics', 'Acme Robotics']],
    ['Acme-1とAX-1', ['Acme-1', 'AX-1']],
    ['半導体週報によると、ドウCEOは', ['半導体週報', 'Jane Doe']],
    ['ドウいう', []],
    ['おーぷんAIとOpenAI', ['OpenAI', 'OpenAI']],
    ['R1は新しい', ['R1']],
    ['エヌビディア', ['Nvidia']],
  ] as const)('%s', (text, names) => {
    expect(catalog.scan(text).map(({ entity }) => entity.name)).toEqual(names)
  })

  it('name their owners as the catalogue does', () => {
    expect(catalog.find('Acme')?.ownerKey).toBe('softbankgroup')
    expect(catalog.find('Jane Doe')?.ownerKey).toBe('acmerobotics')
    expect(catalog.find('半導体週報')).toMatchObject({ kind: 'organisation', isVoice: true })
  })

  it('take a name from another thing, and leave it its others', () => {
    expect(catalog.find('R1')?.ownerKey).toBe('acmerobotics')
    expect(catalog.find('DeepSeek-R1')?.ownerKey).toBe('deepseek')
  })
})

const ARTICLE = 'アクメ・ロボティクスは訓練に2,048基の「H100」を使った。'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwatch-catalog-'))
  await writeFile(join(folder, 'good'), OWN)
  await writeFile(join(folder, 'bad'), 'firm Acme\n\nmodel X-1 > Nobody\n')
  await writeFile(join(folder, 'sjis'), Buffer.from([0x6d, 0x83, 0x41]))
})

afterAll(() => rm(folder, { recursive: true }))

test('the thread that reads has them', async () => {
  const reader = openReader({ ownRows: parseOwnRows(OWN, known).rows })
  try {
    const article = { language: 'ja', publisher: '東雲', url: 'https://a.example/1', title: '' } as const
    const { claims } = await reader.readArticle({ ...article, publishedAt: new Date('2025-02-03'), text: ARTICLE })
    expect(claims).toMatchObject([{ subject: { key: 'acmerobotics', name: 'Acme Robotics' } }])
  } finally {
    await reader.close()
  }
})

test('extract reads with them', async () => {
  const env = { CLAIMWATCH_CATALOG: join(folder, 'good') }
  const { code, stdout } = await runCli(['extract', '--json'], { env, input: ARTICLE })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{ subject: 'Acme Robotics' }])
})

describe.each([
  ['extract', ['extract']],
  ['import', ['import', '-']],
  ['replay', ['replay', 'x.jsonl']],
  ['start', ['start']],
  ['demo', ['demo']],
] as const)('%s', (_name, args) => {
  it('says which lines cannot be used, and does nothing', async () => {
    const file = join(folder, 'bad')
    const env = { CLAIMWATCH_CATALOG: file, CLAIMWATCH_DATA_DIR: join(folder, 'data') }
    const { code, stdout, stderr } = await runCli(args, { env, input: ARTICLE })
    expect(stderr).toContain(
      [
        'CLAIMWATCH_CATALOG: 2 of its lines cannot be used',
        `  ${file}:1: expected ${KINDS}, found "firm"`,
        `  ${file}:3: expected ${OWNER}, found "Nobody"`,
      ].join('\n'),
    )
    expect([code, stdout]).toEqual([2, ''])
  })
})

test.each([
  ['missing', 'no such file'],
  ['.', 'a folder'],
  ['sjis', 'bytes of another encoding'],
])('a file that cannot be read: %s', async (name, found) => {
  const env = { CLAIMWATCH_CATALOG: join(folder, name) }
  const { code, stderr } = await runCli(['extract'], { env, input: ARTICLE })
  expect(code).toBe(2)
  expect(stderr).toMatch(new RegExp(`^claimwatch: CLAIMWATCH_CATALOG: .*found ${found}`))
})
