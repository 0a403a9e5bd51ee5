// What the service asks of Postgres. Workers see these types only; `openStore` in open.ts is the one implementation.
import type { ClaimNotice, DigestFindings, Message } from '#domain/alert.ts'
import type { FeedItem } from '#domain/article.ts'
import type { FiledClaim, Reckoning } from '#domain/conflict.ts'
import type { DecimalString } from '#domain/decimal.ts'
import type { FaultKind } from '#domain/faults.ts'
import type { HostLedger } from '#domain/host.ts'
import type { PollPlan } from '#domain/polling.ts'
import type { Currency } from '#domain/quantity.ts'
import type { Filters } from '#domain/recipient.ts'
import type { Language } from '#domain/text.ts'
import type { ArticleStore } from './article-store.ts'
import type { ConflictStore, SilenceStore } from './conflict-store.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { EntityStore } from './entity-store.ts'
import type { FigureStore } from './figure-store.ts'
import type { RecipientRow, RecipientStore } from './recipient-store.ts'

/**
 * A step that failed: what to write on the row, which counts one failure more. `retry` is null when the fault is
 * permanent (an article is `failed`, a source is polled again ever more rarely, but daily, everything else is done with);
 * otherwise the row is due again `afterMs` after `at`, or after `backoffMs(failures, jitter)` of #domain/jobs.ts when
 * that is null; a source after the longer of the two.
 */
export interface Fault {
  /** Its name, kept before the message; none where nobody would filter by it. */
  kind?: FaultKind | null
  message: string
  at: Date
  retry: { afterMs: number | null; jitter: number } | null
  /** Of something sent: it may have been taken all the same. */
  mayHaveArrived?: boolean
  /** The server says that it is gone for good: a source is switched off. */
  isGone?: boolean
}

/** A step whose turn has not come: the row is due again `until` then, and counts no failure. */
export interface Postponement {
  until: Date
  /** What the user may want to know of it, as the row's fault; null when there is nothing to know. */
  why: string | null
}

/**
 * Rows that are due are taken with a lease: they are due again at `until`, unless their step has moved them on by
 * then. Two takers at once never get the same row.
 */
export interface Lease {
  now: Date
  until: Date
  limit: number
}

export interface NewSource {
  publisher: string
  url: string
  kind: 'feed' | 'listing' | 'sitemap'
  language: Language
  credibility?: 'primary' | 'analyst' | 'trade_press' | 'general_press' | 'aggregator'
  itemSelector?: string | null
  /** A fixed interval; null or not given: by how often it publishes. */
  pollMinutes?: number | null
  /** What it calls itself, where that is more than the publisher's name. */
  title?: string | null
  /** The page that people read, as against the feed. */
  siteUrl?: string | null
  /** Whether it is polled; true when not given. */
  isEnabled?: boolean
}

export interface PolledSource extends Required<NewSource> {
  id: string
  nextPollAt: Date
  lastPolledAt: Date | null
  lastSuccessAt: Date | null
  etag: string | null
  lastModified: string | null
  failures: number
  fault: string | null
  /** Minutes between two new entries, smoothed; null until it is known. */
  habitMinutes: number | null
  lastNewAt: Date | null
  /** Since when it has been silent for much longer than its habit; null while it is not. */
  silentSince: Date | null
  ttlMinutes: number | null
  movedTo: string | null
  moveSightings: number
  /** When it was switched off by itself; `fault` says why. */
  stoppedAt: Date | null
  /** When a check last found it reachable, with items and the text of an article. */
  verifiedAt: Date | null
}

export interface SourceRow extends PolledSource {
  /** Articles found through it. */
  articles: number
}

export interface PollRecord {
  at: Date
  nextPollAt: Date
  etag: string | null
  lastModified: string | null
  items: FeedItem[]
  /** Why there may be more than `items`. */
  fault: string | null
}

export interface SourceStore {
  /** Adds a source, or leaves the one with this URL as it is. */
  add(source: NewSource): Promise<{ id: string; isNew: boolean }>
  list(): Promise<SourceRow[]>
  /** Null when there is no such source, as for every `get` here. */
  get(id: string): Promise<PolledSource | null>
  takeDue(lease: Lease): Promise<string[]>
  /** Those among them that failed last, or have never been read. */
  listDoubtful(ids: readonly string[]): Promise<string[]>
  /**
   * In one transaction: the new articles among `items` (by URL) are added in stage `found`, the validators and times
   * are recorded, and the fault is what could not be read, or none. Returns the ids of the new articles.
   */
  recordPoll(id: string, poll: PollRecord): Promise<string[]>
  /**
   * A poll that succeeded: the times and what is known of the source are recorded, and the fault is what could not be
   * read, or none. One that has moved gets its new address; where another source has that, this one is switched off and
   * says so, and its articles are the other's.
   */
  recordPlan(id: string, at: Date, plan: PollPlan, fault: string | null): Promise<void>
  /** A check found it reachable, with items and the text of an article. */
  recordVerified(id: string, at: Date): Promise<void>
  /** Whether it is polled from now on; one that is switched on again is due at once, whatever was wrong with it. */
  setEnabled(id: string, isEnabled: boolean, at: Date): Promise<void>
  /** Its articles and what was read in them stay. Returns whether it was there. */
  remove(id: string): Promise<boolean>
  recordFault(id: string, fault: Fault): Promise<void>
  postpone(id: string, postponement: Postponement): Promise<void>
}

export interface FamilyStore {
  /** Figure families whose claims have changed since they were reconciled. */
  takeDue(lease: Lease): Promise<string[]>
  /**
   * In one transaction under a lock on the family's row: loads all its claims, calls `reckon`, and brings figures,
   * positions and conflicts in line with the result. Positions and conflicts that are still there keep their ids (a
   * position is the same when it shares a claim with one on file); a conflict that is no longer supported is
   * withdrawn with a note, and opened again when it comes back. Returns the ids of conflicts of which there is news:
   * found, withdrawn, come back; [] at once when the family is not due any more.
   * @param ratesSavedAt of the rates that it is reckoned with; where they have been replaced since, a TransientError
   */
  reconcile(
    id: string,
    reckon: (claims: readonly FiledClaim[]) => Reckoning,
    now: Date,
    ratesSavedAt?: Date | null,
  ): Promise<string[]>
  recordFault(id: string, fault: Fault): Promise<void>
}

export interface ClaimFilter {
  subject?: string
  metric?: string
  since?: Date
  limit?: number
}

export interface ClaimRow extends ClaimNotice {
  id: string
  summary: string
  hardwareName: string | null
  period: string | null
  asOf: string | null
  title: string
  quoteStart: number
  quoteEnd: number
  rules: string[]
}

export interface ClaimStore {
  /** Claims of the newest revisions, newest publication first. `subject` matches under any of its names. */
  list(filter: ClaimFilter): Promise<ClaimRow[]>
}

export interface DigestRow {
  id: string
  recipient: RecipientRow
  /** Local day, `2025-02-03`. */
  day: string
  since: Date
  until: Date
  message: Message | null
  finishedAt: Date | null
}

/** A digest's message, with how much of each it tells. */
export type ComposedMessage = Message & { conflicts: number; claims: number }

export interface DigestStore {
  /** Adds the digest of a recipient's day unless it is there; never twice, however many schedulers run. */
  plan(digest: { recipientId: string; day: string; since: Date; until: Date }): Promise<{ id: string; isNew: boolean }>
  /** The newest planned day of every recipient, for the scheduler. */
  lastDays(): Promise<{ recipientId: string; day: string; until: Date }[]>
  takeDue(lease: Lease): Promise<string[]>
  get(id: string): Promise<DigestRow | null>
  /** What came on file within [since, until) and meets the filters, silenced conflicts apart; of claims so many. */
  contents(since: Date, until: Date, claimLimit: number, filters?: Filters): Promise<DigestFindings>
  saveMessage(id: string, message: ComposedMessage, at: Date): Promise<void>
  recordFinished(id: string, at: Date): Promise<void>
  /** Finished, where every delivery of it has been sent or has failed for good. */
  recordSettled(id: string, at: Date): Promise<void>
  recordFault(id: string, fault: Fault): Promise<void>
}

/** Units of a currency for one euro, the mean of a month. */
export interface RateRow {
  month: string
  currency: Currency
  perEuro: DecimalString
  savedAt: Date
}

export interface RateStore {
  /** What the bank's own file gave, by month; [] when it was never read. */
  list(): Promise<RateRow[]>
  /** When it was last read, or null. */
  savedAt(): Promise<Date | null>
  /**
   * Puts these in place of all that are on file, in one transaction, and counts a change on every family that holds
   * amounts in several currencies: they are compared again. Returns how many there are.
   */
  replace(rates: readonly Omit<RateRow, 'savedAt'>[], at: Date): Promise<number>
}

/** What is still to be done, by kind; what has failed for good does not count. */
export interface Backlog {
  /** Enabled sources that have never been polled. */
  sources: number
  /** Articles in stage `found` or `text_saved`. */
  articles: number
  /** Figure families with changes that are not reconciled. */
  families: number
  /** Conflicts with news that somebody may have still to hear of, silenced ones apart. */
  conflicts: number
  /** Messages that are reserved and not sent, those to paused channels apart. */
  deliveries: number
  /** Planned digests that are not finished. */
  digests: number
}

export interface Store {
  sources: SourceStore
  hosts: HostLedger
  articles: ArticleStore
  families: FamilyStore
  claims: ClaimStore
  entities: EntityStore
  figures: FigureStore
  conflicts: ConflictStore
  silences: SilenceStore
  rates: RateStore
  recipients: RecipientStore
  digests: DigestStore
  deliveries: DeliveryStore
  backlog(): Promise<Backlog>
  /** Resolves when Postgres answers a trivial query; throws TransientError when it does not. */
  ping(): Promise<void>
  /** Runs `task` unless another process is running the same one under this name; whether it ran. */
  exclusively(name: string, task: () => Promise<void>): Promise<boolean>
  close(): Promise<void>
}
