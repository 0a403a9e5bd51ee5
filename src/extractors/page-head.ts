// What a page says about itself: title, author, dates, its own address.
import type { DefaultZone } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { findAuthor } from './page-author.ts'
import { type LinkedData, textOf } from './page-data.ts'
import { findPageDates, type PageDates } from './page-date.ts'
import { findTitle } from './page-title.ts'
import { canonicalUrl } from './url.ts'

export interface PageHead extends PageDates {
  title: string | null
  author: string | null
  canonicalUrl: string | null
  ampUrl: string | null
  /** The article's text as the page's data for machines gives it. */
  statedBody: string | null
}

export function readHead(document: DomDocument, linked: LinkedData, url: string): PageHead {
  const zone: DefaultZone = /[ぁ-んァ-ヶ]/.test(document.querySelector('title')?.textContent ?? '') ? '+09:00' : 'Z'
  const stated = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return {
    title: findTitle(document, linked),
    author: findAuthor(document, linked),
    ...findPageDates(document, linked, zone),
    canonicalUrl: linkOf(document, 'canonical', url) ?? (stated ? canonicalUrl(stated, url) : null),
    ampUrl: linkOf(document, 'amphtml', url),
    statedBody: textOf(linked.articleBody).trim() || null,
  }
}

function linkOf(document: DomDocument, rel: string, url: string): string | null {
  const address = document.querySelector(`link[rel~="${rel}"]`)?.getAttribute('href')
  return address ? canonicalUrl(address, url) : null
}
