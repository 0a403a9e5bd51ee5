// The demo, as a newcomer runs it: the two conflicts that it is about are there, once each, however many work at it.
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles, publishers } from '#demo/articles.ts'
import { runCli } from './support/cli.ts'

interface Shown {
  title: string
  /** The sentences of its two sides. */
  quotes: string[]
}

const CONFLICTS: [what: string, title: RegExp, quotes: [RegExp, RegExp]][] = [
  ['GPUs: 2,048 and 50,000', /: DeepSeek, accelerator_count$/, [/2,048基/, /5万[台基]|50,000/]],
  [
    'spending: $6 million and $1.6 billion',
    /: DeepSeek, (training_cost|capex)$/,
    [/600万ドル|\$6 million/, /16億ドル|\$1\.6 b/],
  ],
]

/** `● kind: subject, metric  id`, explanations, then each side's sentence above its place. */
function readConflicts(stdout: string): Shown[] {
  const [, list = ''] = stdout.split(/\n\d+ conflicts: /)
  return list
    .split('\n● ')
    .slice(1)
    .map((block) => ({
      title: block.split('\n')[0]?.replace(/ {2}[0-9a-f]{8}$/, '') ?? '',
      quotes: [...block.matchAll(/^ {4}「(.+)」\n {5}\S.* {2}http\S+$/gm)].map((match) => match[1] ?? ''),
    }))
}

describe.concurrent.each([1, 8])('with %i at work', (workers) => {
  let folder: string
  let stdout: string
  let stderr: string
  let conflicts: Shown[]
  let code: number | null

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimwatch-demo-'))
    ;({ code, stdout, stderr } = await runCli(['demo', '--workers', String(workers)], { cwd: folder }))
    conflicts = readConflicts(stdout)
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('it comes to its end', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/\n6 of 6 sources polled\.\n$/) })
    expect(stdout).toContain(` figures in ${articles.length} articles of ${publishers.length} publishers\n`)
  })

  test('every conflict is printed with both quotes, once, and told of once', async () => {
    expect(conflicts).toHaveLength(Number(/\n(\d+) conflicts: /.exec(stdout)?.[1]))
    for (const { quotes } of conflicts) expect(new Set(quotes).size).toBe(2)
    expect(new Set(conflicts.map(({ quotes }) => [...quotes].sort().join())).size).toBe(conflicts.length)
    const outbox = join(folder, '.claimwatch/demo/outbox')
    const names = await readdir(outbox)
    const mails = await Promise.all(
      names
        .filter((name) => /^conflict-.*\.eml$/.test(name))
        .map(async (name) => (await simpleParser(await readFile(join(outbox, name)))).text?.replace(/\s/g, '') ?? ''),
    )
    // Conflicts of one subject that are found at once are told of in one mail; none tells of nothing.
    expect(mails.length).toBeLessThanOrEqual(conflicts.length)
    for (const mail of mails)
      expect(conflicts.some(({ quotes }) => quotes.every((quote) => mail.includes(quote.replace(/\s/g, ''))))).toBe(
        true,
      )
    for (const { title, quotes } of conflicts) {
      const telling = mails.filter((mail) => quotes.every((quote) => mail.includes(quote.replace(/\s/g, ''))))
      expect(telling, title).toHaveLength(1)
    }
    expect(names.filter((name) => /^digest-.*\.eml$/.test(name))).toHaveLength(1)
  })

  test.each(CONFLICTS)('DeepSeek, %s, exactly once', async (_what, title, [older, newer]) => {
    const shown = conflicts.filter(
      ({ quotes }) => quotes.some((q) => older.test(q)) && quotes.some((q) => newer.test(q)),
    )
    expect(shown).toHaveLength(1)
    expect(shown[0]?.title).toMatch(title)
    const digest = await readFile(digestFile(), 'utf8')
    expect(digest).toMatch(older)
    expect(digest).toMatch(newer)
  })

  test('nothing is left running', () => {
    expect(existsSync(join(folder, '.claimwatch/demo/postgres/PG_VERSION'))).toBe(true)
    expect(existsSync(join(folder, '.claimwatch/demo/postgres/postmaster.pid'))).toBe(false)
  })

  function digestFile(): string {
    return fileURLToPath(/ browser: (file:\S+)/.exec(stdout)?.[1] ?? '')
  }
})
