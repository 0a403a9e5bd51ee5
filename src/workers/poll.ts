// Poll a source: fetch its feed or listing page, and file the articles that are new.
import type { Feed } from '#domain/article.ts'
import { type PollPlan, planPoll } from '#domain/polling.ts'
import type { GetAnswer, Http } from '#net/http.ts'
import type { PolledSource, SourceStore } from '#store/store.ts'
import { readSource, type SourceReading } from './read-source.ts'
import { nothingToDo, type Step } from './step.ts'

export interface PollServices extends SourceReading {
  sources: Pick<SourceStore, 'get' | 'recordPoll' | 'recordPlan' | 'recordFault' | 'postpone'>
  http: Http
  /** One interval for every source that has none of its own; null: each goes by how often it publishes. */
  pollMinutes: number | null
  clock: () => Date
  /** 0…1, for the jitter of the interval. */
  random: () => number
}

export function pollStep(services: PollServices): Step {
  const { sources, http } = services
  return {
    recordFault: (id, fault) => sources.recordFault(id, fault),
    postpone: (id, postponement) => sources.postpone(id, postponement),
    run: async (id) => {
      const source = await sources.get(id)
      if (!source?.isEnabled) return nothingToDo('source is gone or switched off')
      const answer = await http.get(source.url, { etag: source.etag, lastModified: source.lastModified })
      const at = services.clock()
      if (answer.kind === 'body') return record(services, source, answer, at)
      const plan = createPlanner(services, source, answer, at, null)(0)
      await sources.recordPlan(id, at, plan, null)
      return { facts: { ...factsOf(source, plan), unchanged: true }, next: [] }
    },
  }
}

type Body = Extract<GetAnswer, { kind: 'body' }>

async function record(services: PollServices, source: PolledSource, answer: Body, at: Date) {
  const { sources } = services
  const feed = await readSource(services, source, answer, at)
  const { items, fault, hasParts = false } = feed
  const planFor = createPlanner(services, source, answer, at, feed)
  // Of what was not read whole, the whole is asked for again.
  const { etag, lastModified } = fault === null && !hasParts ? answer : { etag: null, lastModified: null }
  const { nextPollAt } = planFor(0)
  const found = await sources.recordPoll(source.id, { at, nextPollAt, etag, lastModified, items, fault })
  const plan = planFor(found.length)
  await sources.recordPlan(source.id, at, plan, fault)
  return {
    facts: { ...factsOf(source, plan), items: items.length, new: found.length, fault },
    next: found.map((article) => ({ name: 'ingest' as const, id: article })),
  }
}

/** @param feed null where nothing has changed */
function createPlanner(
  { pollMinutes, random }: PollServices,
  source: PolledSource,
  { freshMs, movedTo }: GetAnswer,
  at: Date,
  feed: Feed | null,
): (newArticles: number) => PollPlan {
  const itemDates = (feed?.items ?? []).map((item) => item.publishedAt).filter((date) => date !== null)
  const ttlMinutes = feed === null ? undefined : (feed.ttlMinutes ?? null)
  const jitter = random()
  const history = { ...source, pollMinutes: source.pollMinutes ?? pollMinutes }
  return (newArticles) => planPoll(history, { at, newArticles, itemDates, ttlMinutes, freshMs, movedTo }, jitter)
}

function factsOf({ publisher }: PolledSource, { nextPollAt, moveTo, silentSince }: PollPlan) {
  return {
    ...{ publisher, nextPollAt: nextPollAt.toISOString() },
    ...(moveTo !== null && { movedTo: moveTo }),
    ...(silentSince !== null && { silentSince: silentSince.toISOString() }),
  }
}
