// How well the extractor reads the annotated articles: npm run eval -- --help
import { parseArgs } from 'node:util'
import { defaultCatalog } from '../src/catalog/catalog.ts'
import { type Column, print, renderTable } from '../src/commands/output.ts'
import { extractClaims } from '../src/extractors/claims.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { readWeights } from '../src/weights/files.ts'
import {
  CORPORA,
  type GoldArticle,
  isHeldOut,
  LESSONS,
  loadCorpus,
  ratesOf,
  type Score,
  score,
} from '../test/support/corpus.ts'
import { readArguments } from './usage.ts'

const FOLDERS: readonly string[] = [...CORPORA, ...Object.values(LESSONS)]
const SETS = ['seen', 'held-out']

const USAGE = `npm run eval -- [FOLDER…] [--misses] [--field FIELD] [--article NUMBER] [--set ${SETS.join('|')}]

Reads annotated articles of test/corpus and prints how often each field is right, and the F1 of the figures found, of
those with metric and subject right (core), and of those with every field right (full).

  FOLDER            of test/corpus; without one all but the lessons, which the weights have learnt from
  --misses          what is missed, spurious or wrong, a line for each figure
  --field FIELD     of those only the ones where this field is wrong (missed and spurious are fields here)
  --article NUMBER  of those only the ones of the article with this number
  --set SET         of the folder ja only what is held out while rules are written, or the rest`

const { values, positionals } = readArguments(USAGE, () => {
  const found = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      misses: { type: 'boolean' },
      field: { type: 'string' },
      article: { type: 'string' },
      set: { type: 'string' },
    },
  })
  const unknown = found.positionals.find((folder) => !FOLDERS.includes(folder))
  if (unknown !== undefined) throw new Error(`expected folders of ${FOLDERS.join(', ')}; found ${unknown}`)
  const { set } = found.values
  if (set !== undefined && !SETS.includes(set)) throw new Error(`--set: expected ${SETS.join(' or ')}, found ${set}`)
  return found
})
const tools = { catalog: defaultCatalog, tokenize: await loadTokenizer(), weights: readWeights() }

interface Row {
  name: string
  articles: number
  result: Score
}

/** Their misses tell whoever reads them what to write rules for, and then the folder measures nothing any more. */
const BLIND = new Set<string>([
  ...['ja-unread', 'ja-later', 'ja-checked', 'ja-last'],
  ...['en-later', 'en-checked', 'en-last'],
])

function evaluate(folder: string): Row[] {
  const articles = loadCorpus(folder)
  if (folder !== 'ja') return [rowOf(folder, articles, !BLIND.has(folder) || positionals.includes(folder))]
  const heldOut = articles.filter(isHeldOut)
  const seen = articles.filter((article, index) => !isHeldOut(article, index))
  return [
    ...(values.set === 'seen' ? [] : [rowOf(`${folder}, held out`, heldOut, values.set === 'held-out')]),
    ...(values.set === 'held-out' ? [] : [rowOf(`${folder}, seen`, seen, true)]),
    ...(values.set === undefined ? [rowOf(folder, articles, false)] : []),
  ]
}

function rowOf(name: string, articles: readonly GoldArticle[], isOpen: boolean): Row {
  const result = score(articles, (article) => extractClaims(article, tools))
  if (values.misses && isOpen) printMisses(result)
  return { name, articles: articles.length, result }
}

/** What is missed, what is spurious, and which fields are wrong. */
function printMisses({ misses }: Score): void {
  const { field, article: number } = values
  for (const { article, kind, fields, line } of misses) {
    const isAsked = field === undefined || kind === field || fields.includes(field)
    if (isAsked && (number === undefined || article.endsWith(number)))
      print(`${article} ${kind === 'fields' ? '' : `${kind} `}${line}`)
  }
}

const show = (rate: number) => rate.toFixed(1)

function fieldColumn(field: string): Column<Row> {
  return { head: field, cell: ({ result }) => show((100 * (result.fields[field] ?? 0)) / (result.found || 1)) }
}

const rows = (positionals.length > 0 ? positionals : CORPORA).flatMap(evaluate)
const name: Column<Row> = { head: 'folder', cell: (row) => row.name }
print('Each field among the figures found, per cent')
print(renderTable(rows, [name, ...Object.keys(rows[0]?.result.fields ?? {}).map(fieldColumn)]))
print('F1 of finding the figures, of their metric and subject too (core), and of every field (full)')
print(
  renderTable(rows, [
    name,
    { head: 'articles', cell: ({ articles }) => String(articles) },
    { head: 'claims', cell: ({ result }) => String(result.gold) },
    { head: 'read', cell: ({ result }) => String(result.predicted) },
    { head: 'detection', cell: ({ result }) => show(ratesOf(result).detection) },
    { head: 'core', cell: ({ result }) => show(ratesOf(result).core) },
    { head: 'full', cell: ({ result }) => show(ratesOf(result).full) },
  ]),
)
