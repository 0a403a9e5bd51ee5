// Poll a source: fetch its feed or listing page, and file the articles that are new.
import type { Feed } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import type { Http } from '#net/http.ts'
import type { SourceRow, SourceStore } from '#store/store.ts'
import type { Reader } from './reader.ts'
import { followSitemap } from './sitemap.ts'
import { nothingToDo, type Step } from './step.ts'

export interface PollServices {
  sources: Pick<SourceStore, 'get' | 'recordPoll' | 'recordFault'>
  http: Http
  reader: Pick<Reader, 'readFeed' | 'readListing' | 'readSitemap'>
  clock: () => Date
}

export function pollStep({ sources, http, reader, clock }: PollServices): Step {
  return {
    recordFault: (id, fault) => sources.recordFault(id, fault),
    run: async (id) => {
      const source = await sources.get(id)
      if (!source?.isEnabled) return nothingToDo('source is gone or switched off')
      const answer = await http.get(source.url, { etag: source.etag, lastModified: source.lastModified })
      const at = clock()
      const nextPollAt = new Date(at.getTime() + source.pollMinutes * 60_000)
      if (answer.kind === 'not_modified') {
        const { etag, lastModified } = source
        await sources.recordPoll(id, { at, nextPollAt, etag, lastModified, items: [], fault: null })
        return { facts: { publisher: source.publisher, unchanged: true }, next: [] }
      }
      const { items, fault, hasParts = false } = await readItems({ http, reader }, source, answer, at)
      // Of what was not read whole, the whole is asked for again.
      const { etag, lastModified } = fault === null && !hasParts ? answer : { etag: null, lastModified: null }
      const found = await sources.recordPoll(id, { at, nextPollAt, etag, lastModified, items, fault })
      return {
        facts: { publisher: source.publisher, items: items.length, new: found.length, fault },
        next: found.map((article) => ({ name: 'ingest', id: article })),
      }
    },
  }
}

function readItems(
  { http, reader }: Pick<PollServices, 'http' | 'reader'>,
  source: SourceRow,
  answer: { text: string; contentType: string | null; url: string },
  now: Date,
): Promise<Feed> {
  if (source.kind === 'feed') return reader.readFeed(answer.text, answer.contentType, answer.url)
  if (source.kind === 'sitemap') {
    // What a poll with a fault left out is looked for again, however long ago it was changed.
    const since = source.fault === null ? source.lastSuccessAt : null
    return followSitemap({ http, reader }, answer, { since, now })
  }
  if (source.itemSelector === null)
    throw new PermanentError(
      `${source.publisher} (${source.url}): a listing page needs a CSS selector of its links to articles, found none; ` +
        'add the source again with --selector',
    )
  return reader.readListing(answer.text, answer.url, source.itemSelector)
}
