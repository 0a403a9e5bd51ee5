// Poll a source: fetch its feed or listing page, and file the articles that are new.
import type { Http } from '#net/http.ts'
import type { SourceStore } from '#store/store.ts'
import { readSource, type SourceReading } from './read-source.ts'
import { nothingToDo, type Step } from './step.ts'

export interface PollServices extends SourceReading {
  sources: Pick<SourceStore, 'get' | 'recordPoll' | 'recordFault'>
  http: Http
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
      const { items, fault, hasParts = false } = await readSource({ http, reader }, source, answer, at)
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
