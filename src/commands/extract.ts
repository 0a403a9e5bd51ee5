// claimwatch extract: the claims of a text, without a database.
import { type Command, Option } from 'commander'
import type { ArticleText } from '#domain/article.ts'
import type { Claim } from '#domain/claim.ts'
import { PermanentError, UserError } from '#domain/errors.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import type { ExplainedNumber } from '#extractors/explain.ts'
import type { OpenReader } from '../reader.ts'
import { readConfig } from './context.ts'
import { renderNumbers } from './explanation.ts'
import { forEachFile, nameOf, readWhole } from './files.ts'
import { parseInstant, parseOneOf } from './filters.ts'
import { type ArticleLine, articleLine, readLines, reportLine } from './jsonl.ts'
import { type Column, print, printRows } from './output.ts'

interface ExtractOptions {
  jsonl?: boolean
  json?: boolean
  explain?: boolean
  language?: Language
  publishedAt: Date
}

const COLUMNS: Column<Claim>[] = [
  { head: 'who', cell: (claim) => claim.subject?.name ?? '?', width: 20 },
  {
    head: 'what',
    cell: (claim) => [claim.metric, claim.scope, claim.object?.name].filter(Boolean).join(', '),
    width: 28,
  },
  { head: 'how much', cell: (claim) => formatAmount(claim, claim.unit, 'en'), width: 24 },
  { head: 'says', cell: (claim) => claim.attribution?.name ?? '–', width: 16 },
  { head: 'stance', cell: (claim) => claim.stance },
  { head: 'quote', cell: (claim) => claim.quote, width: 24 },
  { head: 'at', cell: (claim) => `${claim.start}–${claim.end}` },
]

export function registerExtract(program: Command): void {
  program
    .command('extract')
    .description('read the claims of text or HTML files, or of stdin')
    .argument('[file...]', 'text or HTML files; stdin when none is given')
    .option(
      '--jsonl',
      'read one article a line ({id, language, publisher, url, publishedAt, title, text}), write one line an article ({id, claims})',
    )
    .option('--json', 'print one JSON array a file, for programs')
    .option(
      '--explain',
      'show every number with the rules that read it, or why it is no claim; with --json for programs',
    )
    .option('--language <language>', 'ja or en; found out when not given', parseOneOf<Language>(['ja', 'en']))
    .addOption(
      new Option('--published-at <day>', 'the day that 昨年 and "last year" are reckoned from')
        .argParser(parseInstant)
        .default(new Date(), 'today'),
    )
    .action(async (files: string[], options: ExtractOptions) => {
      const { openReader } = await import('../reader.ts')
      const { loadOwnRows } = await import('../own-catalog.ts')
      const reader = openReader({ ownRows: await loadOwnRows(readConfig().catalogFile) })
      try {
        await forEachFile(files.length > 0 ? files : ['-'], (file) =>
          options.jsonl ? extractLines(reader, file, options) : extractFile(reader, file, options),
        )
      } finally {
        await reader.close()
      }
    })
}

async function extractLines(reader: OpenReader, file: string, options: ExtractOptions): Promise<void> {
  for await (const { number, read } of readLines<ArticleLine>(file, articleLine)) {
    const answer = 'fault' in read ? read : await extractLine(reader, read.value, options)
    if ('fault' in answer) reportLine(file, number, answer.fault)
    else print(answer.line)
  }
}

async function extractLine(
  reader: OpenReader,
  article: ArticleLine,
  options: ExtractOptions,
): Promise<{ line: string } | { fault: string }> {
  const id = article.id ?? article.url
  try {
    if (options.explain !== true) {
      const { claims } = await reader.readArticle(article)
      return { line: JSON.stringify({ id, claims: claims.map(toPlainClaim) }) }
    }
    const numbers = await reader.explainArticle(article)
    if (options.json) return { line: JSON.stringify({ id, numbers: numbers.map(toPlainNumber) }) }
    return { line: `${renderNumbers(id, article.text, numbers)}\n` }
  } catch (error) {
    if (error instanceof PermanentError) return { fault: `${id}: ${error.message}` }
    throw error
  }
}

/** Entities by name, as programs and the corpus' scorer want them. */
function toPlainClaim(claim: Claim) {
  const { subject, object, hardware, attribution, ...rest } = claim
  return {
    ...rest,
    subject: subject?.name ?? null,
    object: object?.name ?? null,
    hardware: hardware?.name ?? null,
    attribution: attribution?.name ?? null,
  }
}

function toPlainNumber(number: ExplainedNumber) {
  return { ...number, claim: number.claim === null ? null : toPlainClaim(number.claim) }
}

async function extractFile(reader: OpenReader, file: string, options: ExtractOptions): Promise<void> {
  const article = await readDocument(reader, file, options)
  if (options.explain) return explainFile(reader, file, article, options)
  const { claims } = await reader.readArticle(article)
  if (options.json) print(JSON.stringify(claims.map(toPlainClaim), null, 2))
  else {
    if (file !== '-') print(`${file}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`)
    printRows([...claims], COLUMNS, {}, 'No claims found in it.')
  }
}

async function explainFile(reader: OpenReader, file: string, article: ArticleText, options: ExtractOptions) {
  const numbers = await reader.explainArticle(article)
  if (options.json) print(JSON.stringify(numbers.map(toPlainNumber), null, 2))
  else print(renderNumbers(nameOf(file), article.text, numbers))
}

async function readDocument(reader: OpenReader, file: string, options: ExtractOptions): Promise<ArticleText> {
  const { looksBinary } = await import('#net/answer.ts')
  const { decodeText } = await import('#net/charset.ts')
  const { languageOf } = await import('#extractors/page-language.ts')
  const bytes = await readWhole(file, 'a text or an HTML page')
  if (looksBinary(bytes))
    throw new UserError(`${nameOf(file)}: expected a text or an HTML page, found a file that is not text`)
  const content = decodeText(bytes, null, nameOf(file))
  if (content.trim() === '') throw new UserError(`${nameOf(file)}: expected a text or an HTML page, found nothing`)
  const url = `file:${file}`
  const base = { publisher: 'this file', url, publishedAt: options.publishedAt }
  if (!/^\s*<(!doctype|html|\?xml)/i.test(content))
    return { ...base, title: '', text: content, language: options.language ?? languageOf(content) }
  const page = await reader.readPage(content, url)
  return {
    ...base,
    ...page,
    publishedAt: page.publishedAt ?? options.publishedAt,
    language: options.language ?? page.language,
  }
}
