// An article's markup → its paragraphs: what a reader would call the text, block by block.
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** Elements that begin and end a paragraph. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure'],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul', 'video', 'iframe', 'caption'],
])
/** Never words of the article. */
const SILENT: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'button', 'select', 'textarea', 'svg', 'rt', 'rp', 'figcaption'],
  ...['audio', 'video', 'iframe', 'object', 'canvas'],
])
/** A `<br>` among the raw text, told apart from the line breaks of the source, which mean nothing. */
const BREAK = '\u2028'

/** Stands between links, and is none of their words. */
const BETWEEN_LINKS = /[\s|｜/／・,、<>＜＞«»←→]+/g
const LONGEST_CELL = 100

export interface Paragraph {
  text: string
  /** The innermost block that holds it. */
  block: DomElement
  /** Share of its characters that stand in links. */
  linkShare: number
}

/** The paragraphs of an element in reading order; a single `<br>` is a line break within one, two begin another. */
export function paragraphsOf(root: DomElement): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let raw: string[] = []
  let linked = 0
  const close = (block: DomElement) => {
    const whole = tidy(raw.join(''))
    const linkShare = whole === '' ? 0 : Math.min(1, linked / Math.max(1, whole.replace(BETWEEN_LINKS, '').length))
    for (const text of whole.split('\n\n')) if (text !== '') paragraphs.push({ text, block, linkShare })
    raw = []
    linked = 0
  }
  const walk = (node: DomNode, block: DomElement, isLinked: boolean, isInRow: boolean) => {
    if (isText(node)) {
      raw.push(node.textContent)
      if (isLinked) linked += tidy(node.textContent).replace(BETWEEN_LINKS, '').length
    } else if (isElement(node) && !SILENT.has(node.localName)) {
      const isBlock = BLOCKS.has(node.localName) && !isInRow
      if (isBlock) close(block)
      if (node.localName === 'br') raw.push(BREAK)
      if (node.localName === 'td' || node.localName === 'th') raw.push(' ')
      const isRow = isInRow || isRowOfFigures(node)
      for (const child of node.childNodes)
        walk(child, isBlock ? node : block, isLinked || node.localName === 'a', isRow)
      if (isBlock) close(node)
    }
  }
  walk(root, root, false, false)
  close(root)
  return paragraphs
}

/** A row of a table of figures is one line, whatever its cells are made of; a row that lays out the page is none. */
function isRowOfFigures(row: DomElement): boolean {
  if (row.localName !== 'tr' || row.children.length < 2) return false
  return row.children.every((cell) => cell.textContent.length <= LONGEST_CELL)
}

/** Characters of scripts that are written without spaces. */
const UNSPACED = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g

/** Every run of white space as what it means; in one pass, so that no run can make it slow. */
function tidy(raw: string): string {
  const text = raw.replace(INVISIBLE, '')
  return text.replace(/\s+/g, (run: string, at: number) => meaningOf(run, text[at - 1], text[at + run.length])).trim()
}

const LONGEST_INDENT = 16

/** A line break of the source is a space, and beside a character that is written without spaces it is nothing. */
function meaningOf(run: string, before = '', after = ''): string {
  const breaks = run.split(BREAK).length - 1
  // An ideographic space behind a line break is the indent of a new paragraph.
  if (/[\n\u2028]\s*\u3000$/.test(run.slice(-LONGEST_INDENT))) return '\n\n'
  if (breaks > 0) return breaks === 1 ? '\n' : '\n\n'
  if (run === '\u3000') return run
  return /[\r\n]/.test(run) && (UNSPACED.test(before) || UNSPACED.test(after)) ? '' : ' '
}
