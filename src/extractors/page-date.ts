// When an article was published and last changed, by the page: data for machines first, marked-up elements next, bare
// lines last.
import { type DefaultZone, findDates, isMostlyDate, parseDate } from './dates.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { collapseSpace } from './markup.ts'
import { type LinkedData, metaContents, textOf } from './page-data.ts'

/** Most trustworthy first. */
const DATE_METAS = [
  ...['article:published_time', 'og:article:published_time', 'datePublished', 'pubdate', 'publishdate', 'publish-date'],
  ...[
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'cXenseParse:recs:publishtime',
  ],
  ...[
    'article:published',
    'article.published',
    'published-date',
    'publication_date',
    'citation_publication_date',
    'date',
  ],
]
const DATE_ELEMENTS = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time, main header time',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
  'time',
  '[class*="publish" i], [class*="date" i], [class*="posted" i], [class*="time" i], [id*="date" i]',
]
/** Where nothing is marked up, a line of its own; pages of tables and fonts have no more. */
const BARE_LINES = 'font, span, p, small, div, td, li, dd'
const CANDIDATES = 20
const BARE_CANDIDATES = 60

const CHANGED_METAS = ['article:modified_time', 'og:updated_time', 'dateModified', 'article:modified', 'last-modified']
/** What the name of an element says of its date. */
const OF_CHANGE = /updat|modif|revis|koushin/i
/** Words beside a date, on either side of it. */
const PUBLISHED_WORD = /公開|掲載|配信|投稿|発表|発行|作成|published|posted|first/i
const CHANGED_WORD = /更新|改訂|修正|改稿|updated|modified|edited/i

const DATE_WORD = new RegExp(`${PUBLISHED_WORD.source}|${CHANGED_WORD.source}`, 'i')

export interface PageDates {
  /** Where the page tells only when it was changed, that. */
  publishedAt: Date | null
  modifiedAt: Date | null
}

/** @param zone what a date that names none is in */
export function findPageDates(document: DomDocument, linked: LinkedData, zone: DefaultZone): PageDates {
  const lines = () => linesOfDates(document, zone)
  const stated = firstDate([textOf(linked.datePublished), ...metaContents(document, DATE_METAS)], zone)
  const changed = firstDate([textOf(linked.dateModified), ...metaContents(document, CHANGED_METAS)], zone)
  if (stated !== null && changed !== null) return { publishedAt: stated, modifiedAt: changed }
  const found = lines()
  const modifiedAt = changed ?? found.modifiedAt
  const publishedAt = stated ?? found.publishedAt ?? bareDate(document, zone) ?? modifiedAt
  return { publishedAt, modifiedAt }
}

function firstDate(texts: readonly string[], zone: DefaultZone): Date | null {
  for (const text of texts) {
    const date = parseDate(text, zone)
    if (date) return date
  }
  return null
}

function linesOfDates(document: DomDocument, zone: DefaultZone): PageDates {
  const dates: PageDates = { publishedAt: null, modifiedAt: null }
  for (const selector of DATE_ELEMENTS)
    for (const element of [...document.querySelectorAll(selector)].slice(0, CANDIDATES)) {
      const { publishedAt, modifiedAt } = datesOfElement(element, zone)
      dates.publishedAt ??= publishedAt
      dates.modifiedAt ??= modifiedAt
      if (dates.publishedAt !== null) return dates
    }
  return dates
}

function bareDate(document: DomDocument, zone: DefaultZone): Date | null {
  const lines = [...document.querySelectorAll(BARE_LINES)].filter(({ children }) => children.length === 0)
  for (const line of lines.slice(0, BARE_CANDIDATES)) {
    const text = collapseSpace(line.textContent)
    const date = isMostlyDate(text) ? datesOfLine(text, zone).publishedAt : null
    if (date) return date
  }
  return null
}

function datesOfElement(element: DomElement, zone: DefaultZone): PageDates {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  const fromAttribute = stated ? parseDate(stated, zone) : null
  const text = collapseSpace(element.textContent)
  if (fromAttribute === null && !isMostlyDate(text)) return { publishedAt: null, modifiedAt: null }
  const names = ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ')
  const isChange = OF_CHANGE.test(names) || (CHANGED_WORD.test(text) && !PUBLISHED_WORD.test(text))
  if (fromAttribute !== null)
    return isChange || saysChanged(element)
      ? { publishedAt: null, modifiedAt: fromAttribute }
      : { publishedAt: fromAttribute, modifiedAt: null }
  const { publishedAt, modifiedAt } = datesOfLine(text, zone)
  return isChange && modifiedAt === null ? { publishedAt: null, modifiedAt: publishedAt } : { publishedAt, modifiedAt }
}

/** `更新：<time datetime="…">`: the word stands before the element. */
function saysChanged(element: DomElement): boolean {
  const parent = element.parentElement
  if (parent === null || parent.querySelectorAll('time').length > 1) return false
  const before = collapseSpace(parent.textContent).split(collapseSpace(element.textContent))[0] ?? ''
  return before.length <= LONGEST_LABEL && CHANGED_WORD.test(before) && !PUBLISHED_WORD.test(before)
}

const LONGEST_LABEL = 20

/** The dates of a line by the words beside them: before each, or behind each where none stands before the first. */
export function datesOfLine(line: string, zone: DefaultZone): PageDates {
  const text = line.normalize('NFKC')
  const dates: PageDates = { publishedAt: null, modifiedAt: null }
  const found = findDates(text, zone)
  const isWordFirst = DATE_WORD.test(text.slice(0, found[0]?.start ?? 0))
  for (const [index, { date, start, end }] of found.entries()) {
    const before = text.slice(found[index - 1]?.end ?? 0, start)
    const after = text.slice(end, found[index + 1]?.start ?? text.length)
    const word = isWordFirst ? before : after
    if (CHANGED_WORD.test(word) && !PUBLISHED_WORD.test(word)) dates.modifiedAt ??= date
    else dates.publishedAt ??= date
  }
  return dates
}
