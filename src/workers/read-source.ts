// What a source lists, by its kind.
import type { Feed } from '#domain/article.ts'
import type { EncodedText } from '#domain/document.ts'
import { PermanentError } from '#domain/errors.ts'
import type { Http } from '#net/http.ts'
import type { SourceRow } from '#store/store.ts'
import type { Reader } from './reader.ts'
import { followSitemap } from './sitemap.ts'

export interface SourceReading {
  http: Pick<Http, 'get'>
  reader: Pick<Reader, 'readFeed' | 'readListing' | 'readSitemap'>
}

/**
 * @param answer what stands at the source's address
 * @throws PermanentError when it is not what the source should be; of a sitemap also TransientError
 */
export function readSource(
  tools: SourceReading,
  source: Pick<SourceRow, 'kind' | 'publisher' | 'url' | 'itemSelector' | 'fault' | 'lastSuccessAt'>,
  answer: { body: string | EncodedText; contentType: string | null; url: string },
  now: Date,
): Promise<Feed> {
  const { body, contentType, url } = answer
  if (source.kind === 'feed') return tools.reader.readFeed(body, contentType, url)
  if (source.kind === 'sitemap') {
    // What a poll with a fault left out is looked for again, however long ago it was changed.
    const since = source.fault === null ? source.lastSuccessAt : null
    return followSitemap(tools, { body, url }, { since, now })
  }
  if (source.itemSelector === null)
    throw new PermanentError(
      `${source.publisher} (${source.url}): a listing page needs a CSS selector of its links to articles, found none; ` +
        'add the source again with --selector',
      { kind: 'bad_selector' },
    )
  return tools.reader.readListing(body, url, source.itemSelector)
}
