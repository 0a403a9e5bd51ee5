// The source that an article says it has its news from: 「Source：Tom's Hardware」, 出典, 情報元, via.
import type { DomElement } from './dom.ts'
import type { LinkedData } from './page-data.ts'
import type { Paragraph } from './page-text.ts'
import { canonicalUrl } from './url.ts'

export interface Cited {
  source: string
  url: string | null
}

const WORDS =
  'sources?|via|h/?t|hat tip|(?:引用|情報|参照|参考|ニュース|記事|配信|翻訳|元)?ソース|情報元|引用元|参照元|元記事|出典|出所|ニュース元|配信元'
/** A line that begins with the label: `Source: X`, `出典：X`, `（情報元：X）`, `Source X` where X is a link. */
const LABELLED = new RegExp(
  `^[（(［[【■●▼◆※]?\\s*(?:${WORDS})\\s*[】\\]］]?\\s*[:：]\\s*(?<source>.*?)[）)］\\]]?$`,
  'i',
)
const LABEL_ALONE = new RegExp(`^[（(［[【■●▼◆]?\\s*(?:${WORDS})\\s*[】\\]］）)]?[:：]?$`, 'i')
/** `via Tom's Hardware` as a line of its own, `(via Tom's Hardware)` at the end of one. */
const VIA =
  /^via\s+(?<source>\p{Lu}[^.。!?]{1,40})$|[（(](?:via|h\/t)[:：]?\s+(?<ended>\p{Lu}[^()（）]{1,40})[）)][.。]?$/u
/** In a caption or a table the label says where a picture or a number comes from. */
const OF_PICTURES = 'figure, figcaption, table, [class*="caption" i], [class*="credit" i]'
/** What the label names is not a publisher. */
const NO_SOURCE = /^(?:写真|画像|図|筆者|編集部|本誌|当社|staff|the author|getty|shutterstock|unsplash)/i
const LONGEST_LINE = 160
const LONGEST_SOURCE = 80

/** @param blocks the page's lines, those beside the article among them */
export function findCited(blocks: readonly Paragraph[], linked: LinkedData, url: string): Cited | null {
  for (const [index, { text, block }] of blocks.entries()) {
    if (text.length > LONGEST_LINE && !/[）)]\.?$/.test(text)) continue
    const found = LABEL_ALONE.test(text) ? nextLine(blocks[index + 1], url) : labelled(text, block, url)
    if (found !== null && block.closest(OF_PICTURES) === null) return found
  }
  return statedSource(linked, url)
}

function labelled(text: string, block: DomElement, url: string): Cited | null {
  const groups =
    (text.length <= LONGEST_LINE ? LABELLED.exec(text)?.groups : null) ?? VIA.exec(text.slice(-120))?.groups
  return toCited(groups?.source ?? groups?.ended ?? '', block, url)
}

/** Under a heading that is the label. */
function nextLine(line: Paragraph | undefined, url: string): Cited | null {
  return line === undefined || line.text.length > LONGEST_SOURCE ? null : toCited(line.text, line.block, url)
}

function toCited(words: string, block: DomElement, url: string): Cited | null {
  const named = words.trim()
  if (NO_SOURCE.test(named)) return null
  const link = [...block.querySelectorAll('a[href]'), ...(block.localName === 'a' ? [block] : [])].find((one) =>
    named.includes(one.textContent.trim()),
  )
  const address = link === undefined ? /https?:\/\/\S+/.exec(named)?.[0] : link.getAttribute('href')
  const target = address ? canonicalUrl(address, url) : null
  const source = named.replace(/\s*https?:\/\/\S+/, '').replace(/[\s:：]+$/, '')
  if (source !== '')
    return source.length <= LONGEST_SOURCE && !/[。！？]$/.test(source) ? { source, url: target } : null
  return target === null ? null : { source: new URL(target).hostname.replace(/^www\./, ''), url: target }
}

/** JSON-LD's isBasedOn. */
function statedSource({ isBasedOn }: LinkedData, url: string): Cited | null {
  const [first] = Array.isArray(isBasedOn) ? isBasedOn : [isBasedOn]
  const { url: stated, name } = (typeof first === 'string' ? { url: first } : (first ?? {})) as Record<string, unknown>
  const target = typeof stated === 'string' ? canonicalUrl(stated, url) : null
  if (target === null) return null
  return { source: typeof name === 'string' && name !== '' ? name : new URL(target).hostname, url: target }
}
