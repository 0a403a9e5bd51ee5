// Fetches an article: its page, and the further pages of its text, joined.
import type { ArticleAddress, FetchedArticle, Page, RawPage } from '#domain/article.ts'
import { copyOf, type EncodedText } from '#domain/document.ts'
import { PermanentError } from '#domain/errors.ts'
import { placeArticle } from '#extractors/address.ts'
import { joinPages } from '#extractors/join-pages.ts'
import { nextPageOf } from '#extractors/page-links.ts'
import type { Http } from '#net/http.ts'
import type { Reader } from './reader.ts'

/** Of one article: more are a gallery. */
export const MAX_PAGES = 10

export interface FirstPage {
  requested: string
  /** Where the redirects led. */
  url: string
  html: EncodedText
}

export interface ReadArticle extends Pick<FetchedArticle, 'pageFault'> {
  page: Page
  address: ArticleAddress
  pages: number
  raw: RawPage[]
}

/**
 * Reads the first page and fetches those that go on from it, one after the other. A further page that cannot be used
 * ends the article, which says so; one that cannot be fetched now fails the whole.
 */
export async function readArticlePages(
  { http, reader }: { http: Http; reader: Pick<Reader, 'readPage'> },
  first: FirstPage,
): Promise<ReadArticle> {
  const page = await reader.readPage(copyOf(first.html), first.url)
  const address = placeArticle({ ...first, landed: first.url, ...page })
  const firstUrls = [address.url, first.url, first.requested]
  const raw = [{ url: first.url, html: first.html }]
  const read = [page]
  let pageFault: string | null = null
  try {
    for (let links = page.pageLinks; read.length < MAX_PAGES; ) {
      const url = nextPageOf(firstUrls, read.length + 1, links)
      if (url === null) break
      const answer = await http.get(url)
      if (answer.kind !== 'body') break
      const further = await reader.readPage(copyOf(answer.body), answer.url)
      // A site that shows the first page at every number has but one.
      if (read.some(({ text }) => text === further.text)) break
      read.push(further)
      raw.push({ url: answer.url, html: answer.body })
      links = further.pageLinks
    }
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error
    pageFault = `page ${read.length + 1} is missing: ${error.message}`
  }
  return { page: joinPages(read), address, pages: read.length, pageFault, raw }
}
