// What a page says about itself: title, date of publication, its own address.
import type { DefaultZone } from './dates.ts'
import type { DomDocument } from './dom.ts'
import { linkedData, textOf } from './page-data.ts'
import { findDate } from './page-date.ts'
import { findTitle } from './page-title.ts'
import { canonicalUrl } from './url.ts'

export interface PageHead {
  title: string | null
  publishedAt: Date | null
  canonicalUrl: string | null
  /** The article's text as the page's data for machines gives it. */
  statedBody: string | null
}

export function readHead(document: DomDocument, url: string): PageHead {
  const linked = linkedData(document)
  const zone: DefaultZone = /[ぁ-んァ-ヶ]/.test(document.querySelector('title')?.textContent ?? '') ? '+09:00' : 'Z'
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return {
    title: findTitle(document, linked),
    publishedAt: findDate(document, linked, zone),
    canonicalUrl: canonical ? canonicalUrl(canonical, url) : null,
    statedBody: textOf(linked.articleBody).trim() || null,
  }
}
