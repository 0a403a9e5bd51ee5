// The document of a page: as much of the DOM as reading needs, on linkedom. Nothing is loaded and no script is run.
import { parseHTML } from 'linkedom'

export interface DomNode {
  readonly nodeType: number
  readonly parentElement: DomElement | null
  readonly previousSibling: DomNode | null
  readonly nextSibling: DomNode | null
  textContent: string
  remove(): void
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly childNodes: readonly DomNode[]
  readonly children: readonly DomElement[]
  readonly nextElementSibling: DomElement | null
  innerHTML: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  append(...nodes: DomNode[]): void
  contains(node: DomNode): boolean
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): readonly DomElement[]
  closest(selector: string): DomElement | null
  matches(selector: string): boolean
  replaceWith(...nodes: (DomNode | string)[]): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement
  readonly body: DomElement
  createElement(name: string): DomElement
}

/** Levels of nesting that are kept: real pages stay below fifty, and Readability's time explodes with depth. */
const MAX_DEPTH = 80
const ELEMENT = 1
const TEXT = 3

/** Always a document with a root and a body, whatever `html` is. */
export function openDocument(html: string): DomDocument {
  const document = parse(html)
  // Of a fragment, or of a page cut off in its first tag, linkedom makes a document without a body.
  if (document.documentElement?.localName === 'html') return document
  return parse(`<!doctype html><html><head></head><body>${html}</body></html>`)
}

function parse(html: string): DomDocument {
  return (parseHTML(html) as unknown as { document: DomDocument }).document
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** Elements nested deeper than any real page are reduced to their text. */
export function boundDepth(root: DomElement): void {
  let level: DomElement[] = [root]
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    level = level.flatMap((element) => [...element.children])
  }
  for (const element of level) {
    for (const silent of element.querySelectorAll('script, style, template')) silent.remove()
    const words = element.textContent
    element.textContent = words
  }
}

/** All text nodes below an element, in reading order. */
export function textNodesOf(root: DomElement): DomNode[] {
  const texts: DomNode[] = []
  const walk = (node: DomNode) => {
    if (isText(node)) texts.push(node)
    else if (isElement(node)) for (const child of node.childNodes) walk(child)
  }
  walk(root)
  return texts
}
