// The reading of documents, as the workers see it: done in a thread that can be stopped, so that neither a hostile page
// nor the tokeniser holds up the service.
import type { ArticleText, Feed, Page, Sitemap } from '#domain/article.ts'
import type { ArticleReading } from '#domain/claim.ts'
import type { ExplainedNumber } from '#extractors/explain.ts'

/** Every function throws PermanentError for a document that cannot be read, or not in time. */
export interface Reader {
  readFeed(body: string, contentType: string | null, url: string): Promise<Feed>
  readListing(html: string, url: string, selector: string): Promise<Feed>
  /** @param now what is dated later counts as of now */
  readSitemap(body: string, url: string, now: Date): Promise<Sitemap>
  readPage(html: string, url: string): Promise<Page>
  readArticle(article: ArticleText): Promise<ArticleReading>
  /** Every number of the article, for whoever asks why it is a claim, or none. */
  explainArticle(article: ArticleText): Promise<ExplainedNumber[]>
}
