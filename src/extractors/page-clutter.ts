// What stands on a page beside the article: removed as elements where their names or their heading say what they are.
import { type DomDocument, type DomElement, type DomNode, isElement, isText, textNodesOf } from './dom.ts'
import { ASIDE_HEADING, POINTER_HEADING } from './page-labels.ts'
import { ALWAYS_NAMES, CLUTTER_NAMES, NEVER_TEXT, OVERLAYS } from './page-names.ts'

/** What holds more of the page's words than this is the article, whatever it is called. */
const MAX_CLUTTER_SHARE = 0.3
const MAX_ALWAYS_SHARE = 0.9
/** Fewer characters in `<p>` than this: the page does not use it for its article. */
const LEAST_PROSE = 500
const LONGEST_HEADING = 30
/** More labels than any page has: what follows is made to take time. */
const MOST_LABELS = 100
const LEAST_LINK_SHARE = 0.3
/** Where an article begins or a page ends: no part of it is larger. */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'td'])
const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Removes all that says by itself that it is not the article's text. */
export function removeClutter(document: DomDocument): void {
  for (const element of document.querySelectorAll(NEVER_TEXT.join())) element.remove()
  for (const element of document.querySelectorAll(OVERLAYS.join())) if (!holdsHeadline(element)) element.remove()
  removeNamed(document.body)
  removeLabelled(document.body)
}

function holdsHeadline(element: DomElement): boolean {
  return element.localName === 'body' || element.querySelector('h1') !== null
}

/** Removes the elements whose class or id says that they are not the article. */
function removeNamed(body: DomElement): void {
  const lengthOf = proseLength(body) >= LEAST_PROSE ? proseLength : textLength
  const whole = lengthOf(body)
  for (const element of body.querySelectorAll('[class], [id]')) {
    // A table's caption is named so by its element, and tells what its figures are.
    const names = element.localName === 'caption' ? '' : namesOf(element)
    const most = ALWAYS_NAMES.test(names) ? MAX_ALWAYS_SHARE : CLUTTER_NAMES.test(names) ? MAX_CLUTTER_SHARE : 0
    if (most > 0 && !holdsHeadline(element) && lengthOf(element) <= whole * most) element.remove()
  }
}

function namesOf(element: DomElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return names.replace(/([a-z\d])([A-Z])/g, '$1-$2').replaceAll('_', '-')
}

/** Characters in paragraphs, which is where articles stand on all but old pages. */
function proseLength(element: DomElement): number {
  const paragraphs = element.localName === 'p' ? [element] : [...element.querySelectorAll('p')]
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.textContent.length, 0)
}

function textLength(element: DomElement): number {
  return element.textContent.length
}

/** Removes the parts of the page that begin with a heading such as 関連記事 or プロフィール. */
function removeLabelled(body: DomElement): void {
  const most = MAX_CLUTTER_SHARE * textLength(body)
  let count = 0
  for (const node of textNodesOf(body)) {
    const text = node.textContent.length <= 2 * LONGEST_HEADING ? node.textContent.trim() : ''
    if (text === '' || text.length > LONGEST_HEADING) continue
    const isPointer = POINTER_HEADING.test(text)
    if ((!isPointer && !ASIDE_HEADING.test(text)) || ++count > MOST_LABELS) continue
    const label = wholeLabel(node, text)
    if (label && body.contains(label)) removePart(label, isPointer, most)
  }
}

/** The outermost element that holds these words alone; null where they stand in a sentence. */
function wholeLabel(node: DomNode, text: string): DomElement | null {
  let label: DomElement | null = null
  for (let element = node.parentElement; element && !WHOLES.has(element.localName); element = element.parentElement) {
    if (element.textContent.trim() !== text) break
    label = element
  }
  return label?.localName === 'h1' || label?.closest('h1, a, dd') ? null : label
}

function removePart(label: DomElement, isPointer: boolean, most: number): void {
  const part = partOf(label, isPointer, most)
  if (part) part.remove()
  else removeBelow(label, isPointer, most)
}

/** The largest element that begins with the label and is what the label says, or null where it is but its line. */
function partOf(label: DomElement, isPointer: boolean, most: number): DomElement | null {
  let part: DomElement | null = null
  const words = label.textContent.trim()
  for (let element = label.parentElement; element && !WHOLES.has(element.localName); element = element.parentElement) {
    const text = element.textContent
    if (!text.trimStart().startsWith(words) || text.length > most || element.querySelector('h1')) break
    if (isPointer ? linkShare(element) >= LEAST_LINK_SHARE : isHeading(label)) part = element
  }
  return part
}

/** In flat markup: the label, and what follows it as far as it is of its kind. */
function removeBelow(label: DomElement, isPointer: boolean, most: number): void {
  const below: DomNode[] = []
  let length = 0
  for (let node = label.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && node.matches(HEADINGS)) break
    if (isPointer ? !isLinks(node) : !isHeading(label)) break
    length += node.textContent.length
    below.push(node)
  }
  if (length > most || !below.some(isElement)) return
  for (const node of [label, ...below]) node.remove()
}

function isHeading(element: DomElement): boolean {
  return element.matches(HEADINGS)
}

function isLinks(node: DomNode): boolean {
  if (isText(node)) return node.textContent.trim().length <= LONGEST_HEADING
  return !isElement(node) || node.textContent.trim() === '' || linkShare(node) >= LEAST_LINK_SHARE
}

function linkShare(element: DomElement): number {
  if (element.localName === 'a') return 1
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + link.textContent.trim().length, 0)
  return linked / Math.max(1, element.textContent.replace(/\s+/g, '').length)
}
