// The saved pages of test/pages, each with what a reader would call its article.
import { readdirSync, readFileSync } from 'node:fs'

export interface SavedPage {
  name: string
  html: string
  /** What is to be read; null where the page has no article, and `fault` says what is to be reported. */
  article: { title: string; paragraphs: readonly string[] } | null
  fault: string | null
  /** Words that the page shows or hides beside its article. */
  beside: readonly string[]
}

const FOLDER = new URL('../pages/', import.meta.url)
const PART = /^---\n/m

/**
 * Each `NAME.html` that has a `NAME.txt` beside it: title, paragraphs and the words beside the article, with a line of
 * `---` between the three; or a line `!` and the fault.
 */
export function loadPages(): SavedPage[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  return names.map((file) => readSaved(file.slice(0, -'.txt'.length)))
}

function readSaved(name: string): SavedPage {
  const [html, expected] = [`${name}.html`, `${name}.txt`].map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  const saved = { name, html: html ?? '', fault: null, beside: [] }
  if (expected?.startsWith('!\n')) return { ...saved, article: null, fault: expected.slice(2).trim() }
  const [title, text, beside] = (expected ?? '').split(PART)
  if (title === undefined || text === undefined || beside === undefined)
    throw new Error(`${name}.txt: expected title, text and words beside it with lines of --- between them`)
  const paragraphs = text.trim().split('\n\n')
  return { ...saved, article: { title: title.trim(), paragraphs }, beside: beside.trim().split('\n') }
}
