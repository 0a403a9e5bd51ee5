import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The layer of each folder of src, and of the files at its top. */
const LAYERS: Record<string, number> = {
  domain: 0,
  catalog: 1,
  extractors: 1,
  reconcile: 1,
  alerts: 1,
  net: 2,
  store: 2,
  queue: 2,
  channels: 2,
  tokenizer: 2,
  weights: 2,
  'config.ts': 2,
  workers: 3,
  scheduler: 3,
  web: 3,
}
const ROOT = 4
/** Packages that one folder alone may know. */
const KEPT: Record<string, string> = {
  bullmq: 'queue',
  ioredis: 'queue',
  pg: 'store',
  '@prisma/client': 'store',
  kuromoji: 'tokenizer',
  undici: 'net',
  nodemailer: 'channels',
}
/** What the pure layers may not touch. */
const IMPURE = /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|console\.|performance\.|fetch\(|setTimeout\()/

interface SourceFile {
  /** Relative to src. */
  path: string
  text: string
}

interface Import {
  line: number
  target: string
  isTypeOnly: boolean
}

function findImports(text: string): Import[] {
  const pattern = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g
  return [...text.matchAll(pattern)].map((match) => ({
    line: text.slice(0, match.index + match[0].lastIndexOf("'")).split('\n').length,
    target: match[3] ?? match[4] ?? '',
    isTypeOnly: match[2] !== undefined,
  }))
}

/** The first part of a path below src, which is a folder or a file at the top. */
function placeOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function layerOf(path: string): number {
  return LAYERS[placeOf(path)] ?? ROOT
}

function findViolations({ path, text }: SourceFile): string[] {
  const imports = findImports(text).flatMap((one) => {
    const fault = faultOf(path, one)
    return fault === null ? [] : [`src/${path}:${one.line}: ${fault}`]
  })
  return [...imports, ...findLineFaults(path, text)]
}

function faultOf(path: string, { target, isTypeOnly }: Import): string | null {
  if (target.startsWith('node:')) return layerOf(path) <= 1 ? `the pure core imports ${target}` : null
  if (!target.startsWith('.') && !target.startsWith('#')) return packageFault(path, target, isTypeOnly)
  const goal = target.startsWith('#') ? target.slice(1) : normalize(join(dirname(path), target))
  if (target.startsWith('.') && placeOf(goal) !== placeOf(path) && layerOf(path) !== ROOT)
    return `${target}: another folder is written #folder/file.ts`
  if (target.startsWith('#') && placeOf(goal) === placeOf(path)) return `${target}: inside a folder it is ./file.ts`
  if (goal.startsWith('store/generated') && placeOf(path) !== 'store') return `${target}: the client stays inside store`
  return layerFault(path, goal, isTypeOnly)
}

function packageFault(path: string, target: string, isTypeOnly: boolean): string | null {
  const name = Object.keys(KEPT).find((kept) => target === kept || target.startsWith(`${kept}/`))
  return name === undefined || isTypeOnly || KEPT[name] === placeOf(path)
    ? null
    : `${target}: only ${KEPT[name]} knows it`
}

function layerFault(path: string, goal: string, isTypeOnly: boolean): string | null {
  const [from, to] = [layerOf(path), layerOf(goal)]
  if (from === ROOT || placeOf(path) === placeOf(goal)) return null
  if (to === ROOT) return `${goal}: nobody imports the root`
  if (to > from) return `${goal}: layer ${from} imports layer ${to}; arrows point down`
  if (to === from && !(from === 1 && placeOf(goal) === 'catalog')) return `${goal}: siblings do not speak`
  if (from === 3 && to === 2 && !isTypeOnly) return `${goal}: the verbs take types only from the edge`
  return null
}

function findLineFaults(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const at = `src/${path}:${index + 1}`
    const code = line.replace(/^\s*(\/\/|\*|\/\*).*/, '')
    if (layerOf(path) <= 1 && IMPURE.test(code)) return [`${at}: the pure core does ${IMPURE.exec(code)?.[0]}`]
    if (/process\.env/.test(code) && placeOf(path) !== 'commands' && !path.startsWith('store/'))
      return [`${at}: process.env is read by the commands alone`]
    return []
  })
}

function isBadName(path: string): boolean {
  return /(^|\/)(index|utils?|helpers?|misc|common)\.ts$/.test(path) || /(^|\/)(utils?|helpers?|lib)\//.test(path)
}

const files: SourceFile[] = globSync('**/*.ts', { cwd: 'src' })
  .filter((path) => !path.startsWith('store/generated'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))

describe('the layers', () => {
  it('are kept by every import', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap(findViolations)).toEqual([])
  })

  it('know no drawers and no barrels', () => {
    expect(files.map((file) => file.path).filter(isBadName)).toEqual([])
  })
})

/** What is loaded with a file, itself included. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const { target, isTypeOnly } of findImports(files.find((file) => file.path === path)?.text ?? ''))
    if (!isTypeOnly && /^[.#]/.test(target))
      loadedWith(target.startsWith('#') ? target.slice(1) : normalize(join(dirname(path), target)), seen)
  return seen
}

// Every thread would hold it all anew.
describe('the thread that reads', () => {
  const rows: [path: string, leaves: RegExp][] = [
    [
      'extractors/languages/ja-claims.ts',
      /\ben-(?!quantities|numerals|currencies)|default-rows|catalog\/(?:catalog|trades)\.ts/,
    ],
    ['extractors/languages/en-claims.ts', /\bja-article|default-rows|catalog\/(?:catalog|trades)\.ts/],
    ['catalog/packed.ts', /tables|default-rows|catalog\/(?:catalog|trades)\.ts/],
  ]
  it.each(rows)('loads with %s nothing of %s', (path, leaves) => {
    const loaded = [...loadedWith(path)]
    expect(loaded.length).toBeGreaterThan(1)
    expect(loaded.filter((one) => leaves.test(one))).toEqual([])
  })
})

describe('the check itself', () => {
  const rows: [path: string, line: string, finds: string | null][] = [
    ['workers/a.ts', "import type { Store } from '#store/store.ts'", null],
    ['workers/a.ts', "import { openStore } from '#store/open.ts'", 'types only'],
    ['workers/a.ts', "import { tick } from '#scheduler/tick.ts'", 'siblings'],
    ['reconcile/a.ts', "import { rates } from '#catalog/rates.ts'", null],
    ['reconcile/a.ts', "import { render } from '#alerts/alert.ts'", 'siblings'],
    ['catalog/a.ts', "import { reckon } from '#reconcile/reckon.ts'", 'siblings'],
    ['domain/a.ts', "import { reckon } from '#reconcile/reckon.ts'", 'arrows point down'],
    ['extractors/a.ts', "import { readFileSync } from 'node:fs'", 'pure core imports'],
    ['extractors/a.ts', 'const now = Date.now()', 'pure core does'],
    ['extractors/a.ts', '// never Date.now()', null],
    ['extractors/a.ts', "import { b } from '#extractors/b.ts'", './file.ts'],
    ['extractors/a.ts', "import { b } from '../domain/b.ts'", '#folder/file.ts'],
    ['extractors/languages/ja.ts', "import { b } from './en.ts'", null],
    ['extractors/languages/ja.ts', "import { b } from '../numerals.ts'", null],
    ['workers/a.ts', "import { Queue } from 'bullmq'", 'only queue'],
    ['main.ts', "import { openStore } from '#store/open.ts'", null],
    ['main.ts', "import { PrismaClient } from '#store/generated/client.ts'", 'inside store'],
    ['web/a.ts', "import { openService } from '#main.ts'", 'nobody imports the root'],
    ['net/a.ts', 'const home = process.env.HOME', 'process.env'],
    ['workers/a.ts', "const { openStore } = await import('#store/open.ts')", 'types only'],
  ]
  it.each(rows)('%s: %s', (path, line, finds) => {
    const found = findViolations({ path, text: line })
    if (finds === null) expect(found).toEqual([])
    else expect(found.join()).toContain(finds)
  })
})
