// The reading of documents, as the workers see it: done in a thread that can be stopped, so that neither a hostile page
// nor the tokeniser holds up the service.
import type { ArticleText, Feed, Page, Sitemap } from '#domain/article.ts'
import type { ArticleReading } from '#domain/claim.ts'
import type { EncodedText } from '#domain/document.ts'
import type { ExplainedNumber } from '#extractors/explain.ts'

/**
 * Every function throws PermanentError for a document that cannot be read, or not in time. An encoded document is handed
 * over: its bytes are gone from here afterwards.
 */
export interface Reader {
  readFeed(body: string | EncodedText, contentType: string | null, url: string): Promise<Feed>
  readListing(html: string | EncodedText, url: string, selector: string): Promise<Feed>
  /** @param now what is dated later counts as of now */
  readSitemap(body: string | EncodedText, url: string, now: Date): Promise<Sitemap>
  readPage(html: string | EncodedText, url: string): Promise<Page>
  readArticle(article: ArticleText): Promise<ArticleReading>
  /** Every number of the article, for whoever asks why it is a claim, or none. */
  explainArticle(article: ArticleText): Promise<ExplainedNumber[]>
}
