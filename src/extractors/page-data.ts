// What a page states for machines: JSON-LD and meta elements.
import type { DomDocument, DomElement } from './dom.ts'

/** What JSON-LD says of the article; only what is used. */
export interface LinkedData {
  headline?: unknown
  datePublished?: unknown
  dateModified?: unknown
  articleBody?: unknown
  author?: unknown
  isAccessibleForFree?: unknown
  isBasedOn?: unknown
}

const ARTICLE_TYPE = /Article|Posting|Report|Review/
const MAX_NESTING = 8

/** What the page's JSON-LD says of the article. It stands in lists, graphs and nests, and often is no valid JSON. */
export function linkedData(document: DomDocument): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]')
  const nodes = [...scripts].flatMap((script) => flatten(parseJson(script.textContent)))
  return nodes.find((node) => ARTICLE_TYPE.test(String(node['@type']))) ?? {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '').replace(/\s+/g, ' '),
    )
  } catch {
    // A publisher's broken metadata is as good as none: the page has other places to look.
    return null
  }
}

function flatten(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > MAX_NESTING || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  const node = value as Record<string, unknown>
  const inner = [node['@graph'], node.mainEntity, node.mainEntityOfPage]
  return [node, ...inner.flatMap((item) => flatten(item, depth + 1))]
}

/** The contents of the meta elements of these names, in the order of the names. */
export function metaContents(document: DomDocument, names: readonly string[]): string[] {
  const metas = [...document.querySelectorAll('meta[content]')]
  return names.flatMap((name) =>
    metas.filter((meta) => isNamed(meta, name)).map((meta) => meta.getAttribute('content') ?? ''),
  )
}

function isNamed(meta: DomElement, name: string): boolean {
  return ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name.toLowerCase())
}

/** Of a list the first; '' for anything but a text. */
export function textOf(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value]
  return typeof first === 'string' ? first : ''
}
