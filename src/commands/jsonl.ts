// Lines of JSON, in and out: one value a line, every bad line named by file and number.
import { createReadStream } from 'node:fs'
import * as z from 'zod'
import type { ArticleText } from '#domain/article.ts'
import { UserError } from '#domain/errors.ts'
import { explainReadFault, nameOf } from './files.ts'
import { tell } from './output.ts'

export interface Line<Value> {
  /** From 1. */
  number: number
  /** The value, or what is wrong with the line. */
  read: { value: Value } | { fault: string }
}

const LINE_FEED = 0x0a
const SHOWN_CHARACTERS = 60

/**
 * The lines of a file, or of stdin for `-`; empty ones are passed over. Ends early when the signal comes, also while
 * it waits for stdin.
 * @throws UserError when the file cannot be read, or has no line with something in it
 */
export async function* readLines<Value>(
  file: string,
  schema: z.ZodType<Value>,
  signal: AbortSignal = new AbortController().signal,
): AsyncGenerator<Line<Value>> {
  let number = 0
  let isEmpty = true
  for await (const bytes of splitLines(file, signal)) {
    if (signal.aborted) return
    number++
    const line = decodeLine(bytes)
    if (line?.trim() === '') continue
    isEmpty = false
    yield { number, read: line === null ? { fault: NOT_UTF8 } : readLine(line, schema) }
  }
  if (isEmpty && !signal.aborted)
    throw new UserError(
      `${nameOf(file)}: expected JSON, one value a line, found nothing; --help shows what a line holds`,
    )
}

/** Says what is wrong with a line, and that the command ends with exit code 1. */
export function reportLine(file: string, number: number, fault: string): void {
  process.exitCode = 1
  tell(`${nameOf(file)}:${number}: passed over: ${fault}`)
}

/** At LF alone: a string in JSON may hold U+2028 as it is, which `readline` takes for the end of a line. */
async function* splitLines(file: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  signal.addEventListener('abort', () => input.destroy())
  let parts: Buffer[] = []
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)])
        parts = []
        from = at + 1
      }
      parts.push(chunk.subarray(from))
    }
  } catch (error) {
    if (signal.aborted) return
    throw explainReadFault(file, 'JSON, one value a line', error)
  }
  yield Buffer.concat(parts)
}

const NOT_UTF8 = 'expected UTF-8, found bytes of another encoding; save the file as UTF-8'

/** Without a byte order mark; null when it is not UTF-8. */
function decodeLine(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // TypeError: not UTF-8, which is the answer
    return null
  }
}

function readLine<Value>(line: string, schema: z.ZodType<Value>): Line<Value>['read'] {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return { fault: `expected JSON, found ${show(line)}${whereBroken((error as Error).message)}` }
  }
  const result = schema.safeParse(json, { reportInput: true })
  if (result.success) return { value: result.data }
  return { fault: result.error.issues.map(describeIssue).join('; ') }
}

function whereBroken(message: string): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return `, broken at character ${Number(position) + 1}`
  return message.startsWith('Unexpected end') ? ', broken off at its end' : ''
}

function describeIssue({ path, message, input }: z.core.$ZodIssue): string {
  const field = path.length === 0 ? '' : `${path.join('.')}: `
  return `${field}${message}, found ${input === undefined ? 'nothing' : show(input)}`
}

/** As JSON, so that nothing in it is a command to the terminal. */
function show(value: unknown): string {
  const text = JSON.stringify(value).replace(/[\u007f-\u009f]/g, '\uFFFD')
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`
}

const AN_OBJECT = 'expected a JSON object'
const someText = z.string('expected a text').min(1, 'expected a text')
const anyText = z.string('expected a text')
const language = z.enum(['ja', 'en'], 'expected "ja" or "en"')
const address = z.url({ protocol: /^https?$/, error: 'expected an http or https address' })
const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'expected a date like 2025-02-03T09:00:00+09:00')
  .transform((text) => new Date(text))

/** An article as `import`, `extract` and `replay` take it. Fields beyond these are passed over. */
export const articleLine = z.object(
  {
    id: someText.optional(),
    language,
    publisher: someText,
    url: address,
    publishedAt: instant,
    title: someText,
    text: someText,
  },
  AN_OBJECT,
)

export type ArticleLine = ArticleText & { id?: string | undefined }

/** A text as `quantities` takes it. */
export const textLine = z.object({ id: someText, text: anyText, language: language.default('ja') }, AN_OBJECT)

/** A page as `read` takes it. */
export const pageLine = z.object({ id: someText, url: z.url('expected an address'), html: anyText }, AN_OBJECT)
