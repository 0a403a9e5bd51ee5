// When an article was published, by the page: data for machines first, marked-up elements next, bare lines last.
import { type DefaultZone, isMostlyDate, parseDate } from './dates.ts'
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

/** @param zone what a date that names none is in */
export function findDate(document: DomDocument, linked: LinkedData, zone: DefaultZone): Date | null {
  const stated = [textOf(linked.datePublished), ...metaContents(document, DATE_METAS)]
  for (const text of stated) {
    const date = parseDate(text, zone)
    if (date) return date
  }
  for (const selector of DATE_ELEMENTS) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, CANDIDATES)) {
      const date = dateOfElement(element, zone)
      if (date) return date
    }
  }
  return bareDate(document, zone)
}

function bareDate(document: DomDocument, zone: DefaultZone): Date | null {
  const lines = [...document.querySelectorAll(BARE_LINES)].filter(({ children }) => children.length === 0)
  const texts = lines.slice(0, BARE_CANDIDATES).map((line) => collapseSpace(line.textContent))
  const found = texts.find(isMostlyDate)
  return found ? parseDate(found, zone) : null
}

function dateOfElement(element: DomElement, zone: DefaultZone): Date | null {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content')
  const fromAttribute = stated ? parseDate(stated, zone) : null
  if (fromAttribute) return fromAttribute
  const text = collapseSpace(element.textContent)
  return isMostlyDate(text) ? parseDate(text, zone) : null
}
