// Plans the messages about conflicts: to whom, of what, and which of them in one message.
import type { Listener, NewDelivery, OutboxPlan, PendingNews, ToldRow } from '#domain/outbox.ts'
import type { ChannelKind, News } from '#domain/recipient.ts'
import { afterQuietHours, meetsFilters, newsOf } from './audience.ts'
import { type Group, groupNews } from './groups.ts'

/** What is on its way is looked at again then. */
const LOOK_AGAIN_MS = 60_000

export interface OutboxOptions {
  now: Date
  /** For how long conflicts that belong together are waited for. */
  windowMs: number
}

/**
 * Everything in `news` is either done with, or put off until somebody is to hear of it.
 * @param news the oldest first
 */
export function planOutbox(
  news: readonly PendingNews[],
  told: readonly ToldRow[],
  listeners: readonly Listener[],
  options: OutboxOptions,
): OutboxPlan {
  const memory = indexTold(told)
  const groups = groupNews(news, options.windowMs)
  const awake = rememberQuietHours()
  const later = new Map<string, Date>()
  const deliveries: NewDelivery[] = []
  for (const listener of listeners.filter(({ isPaused }) => !isPaused))
    for (const { kind } of listener.channels.filter(({ alerts, pausedAt }) => alerts && pausedAt === null)) {
      const batches = new Map<string, NewDelivery>()
      for (const [index, group] of groups.entries()) {
        const due = dueAt(group, listener, options.now, awake)
        for (const conflict of group.news) {
          const telling = tellingOf(conflict, memory.get(keyOf(listener.id, kind, conflict.id)), listener)
          if (telling === null) continue
          const at = telling === 'under way' ? new Date(options.now.getTime() + LOOK_AGAIN_MS) : due.at
          if (telling === 'under way' || at > options.now) putOff(later, conflict.id, at)
          else addTo(batches, due.wasHeld ? `held ${due.heldUntil}` : `group ${index}`, { listener, kind, telling })
        }
      }
      deliveries.push(...batches.values())
    }
  return {
    deliveries,
    doneIds: news.filter(({ id }) => !later.has(id)).map(({ id }) => id),
    putOff: [...later].map(([id, until]) => ({ id, until })),
  }
}

type Telling = NewDelivery['tellings'][number]
type Memory = Map<string, { last: ToldRow | null; isUnderWay: boolean; turns: number }>

function keyOf(recipientId: string, channel: ChannelKind, conflictId: string): string {
  return `${recipientId} ${channel} ${conflictId}`
}

function indexTold(told: readonly ToldRow[]): Memory {
  const memory: Memory = new Map()
  for (const row of [...told].sort((a, b) => a.turn - b.turn)) {
    const key = keyOf(row.recipientId, row.channel, row.conflictId)
    const before = memory.get(key)
    // What has failed for good was not told.
    const last = row.state === 'failed' ? (before?.last ?? null) : row
    memory.set(key, { last, isUnderWay: last?.state === 'reserved', turns: row.turn + 1 })
  }
  return memory
}

function tellingOf(
  conflict: PendingNews,
  memory: { last: ToldRow | null; isUnderWay: boolean; turns: number } | undefined,
  listener: Listener,
): Telling | 'under way' | null {
  const news: News | null = newsOf(conflict, memory?.last ?? null)
  if (news === null) return null
  // What was told is taken back whatever the filters say by now.
  if (news !== 'withdrawn' && !meetsFilters(conflict, listener)) return null
  // One after the other: whether it arrives at all decides what is to be said next.
  if (memory?.isUnderWay) return 'under way'
  return { conflictId: conflict.id, turn: memory?.turns ?? 0, news }
}

interface Due {
  at: Date
  /** Quiet hours kept it: it goes with whatever else they kept. */
  wasHeld: boolean
  heldUntil: number
}

type Awake = (at: Date, listener: Listener) => Date

function dueAt({ readyAt }: Group, listener: Listener, now: Date, awake: Awake): Due {
  const at = awake(readyAt, listener)
  const due = { wasHeld: at > readyAt, heldUntil: at.getTime() }
  // Late, after a downtime: it may be night again.
  return at > now ? { at, ...due } : { at: awake(now, listener), ...due }
}

/** Many recipients share their quiet hours, and reckoning with time zones takes its time. */
function rememberQuietHours(): Awake {
  const known = new Map<string, Date>()
  return (at, { quietFrom, quietUntil, timeZone }) => {
    if (quietFrom === null || quietUntil === null) return at
    const key = `${at.getTime()} ${quietFrom} ${quietUntil} ${timeZone}`
    const found = known.get(key) ?? afterQuietHours(at, { from: quietFrom, until: quietUntil }, timeZone)
    known.set(key, found)
    return found
  }
}

function putOff(later: Map<string, Date>, id: string, until: Date): void {
  const before = later.get(id)
  if (before === undefined || until < before) later.set(id, until)
}

function addTo(
  batches: Map<string, NewDelivery>,
  batch: string,
  { listener, kind, telling }: { listener: Listener; kind: ChannelKind; telling: Telling },
): void {
  // What is taken back answers the message that it was in: a message of its own.
  const key = telling.news === 'withdrawn' ? `${batch}, withdrawn` : batch
  const delivery = batches.get(key) ?? { recipientId: listener.id, channel: kind, tellings: [] }
  delivery.tellings.push(telling)
  batches.set(key, delivery)
}
