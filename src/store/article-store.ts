// What the service asks of Postgres about articles: their texts, where they stand, and how far each has come.
import type { ArticleStage, ArticleText, FetchedArticle, RawPage, RawPageText } from '#domain/article.ts'
import type { ArticleReading } from '#domain/claim.ts'
import type { FaultKind } from '#domain/faults.ts'
import type { Language } from '#domain/text.ts'
import type { Fault, Lease, Postponement } from './store.ts'

export interface ArticleRow {
  id: string
  url: string
  title: string
  publisher: string
  language: Language
  publishedAt: Date
  author: string | null
  /** Where the article says that it has its news from. */
  citedSource: string | null
  citedUrl: string | null
  isPaywalled: boolean
  /** How many pages its text was joined from. */
  pages: number
  syndicatedFrom: string | null
  stage: ArticleStage
  /** 0 while there is no text. */
  revision: number
  /** The newest revision's text, or null. */
  text: string | null
  extractorVersion: number | null
  failures: number
  fault: string | null
  foundAt: Date
  /** Null until its page has been fetched. */
  firstFetchedAt: Date | null
  lastFetchedAt: Date | null
  etag: string | null
  lastModified: string | null
  takenDownAt: Date | null
  removedAt: Date | null
  removedReason: string | null
  /** Shared by the articles that print copies of one text. */
  storyId: string | null
}

/** A revision that is still to be read. */
export interface UnreadRevision {
  number: number
  title: string
  text: string
}

/** What an extractor has read in a revision. */
export interface RevisionReading {
  number: number
  reading: ArticleReading
}

/** A text as it is saved. */
export type NewText = Pick<FetchedArticle, 'title' | 'text' | 'language' | 'publishedAt'>

/** A text as it is read anew in a page that is on file, with what the page says of itself. */
export interface RereadText extends NewText, Pick<FetchedArticle, 'author' | 'cited' | 'isPaywalled' | 'modifiedAt'> {
  revision: number
}

/**
 * `merged`: the address turned out to be that of an article that was on file with its text, `into`; the row is gone.
 * `removed`: it turned out to be that of an article that a person has removed; the row is gone.
 */
export type SaveOutcome = { kind: 'saved' | 'unchanged' | 'gone' | 'removed' } | { kind: 'merged'; into: string }

export interface StoryRow {
  id: string
  title: string
  publishedAt: Date
  articles: number
  publishers: string[]
}

export interface ArticleFilter {
  stage?: ArticleStage
  /** Those whose fault has this name. */
  fault?: FaultKind
  limit?: number
  since?: Date
}

export interface ArticleStore {
  get(id: string): Promise<ArticleRow | null>
  /** Newest publication first; those that a person has removed only when their stage is asked for. */
  list(filter: ArticleFilter): Promise<ArticleRow[]>
  /** Stories of two articles or more, the newest first. */
  stories(filter: { limit?: number; since?: Date }): Promise<StoryRow[]>
  /** The ids of articles with this address, or whose id begins with these digits; a few at most. */
  idsOf(name: string): Promise<string[]>
  /**
   * Unfinished articles that are due, with the step that each needs: `found` → ingest, `text_saved` → extract; those
   * whose page is to be read again → ingest; and articles read by an extractor older than `extractorVersion` → extract,
   * after all others.
   */
  takeDue(lease: Lease, extractorVersion: number): Promise<{ id: string; step: 'ingest' | 'extract' }[]>
  /**
   * Saves what was fetched for an article: its text as `saveText` does, what the page says of itself, its further
   * addresses and its raw pages, and when it is to be fetched again. An article that is on file under one of its
   * addresses, or under another form of it with a copy of its text, becomes one with it. One transaction.
   */
  saveFetch(id: string, fetched: FetchedArticle): Promise<SaveOutcome>
  /** Keeps pages on which no article was found, for a better reader. */
  keepUnread(id: string, pages: readonly RawPage[], at: Date): Promise<void>
  /** The page is as it was, or shows less than it did. */
  recordUnchanged(id: string, fetch: { at: Date; nextFetchAt: Date | null }): Promise<void>
  /** The page is gone: text and claims stay. */
  recordTakenDown(id: string, fetch: { at: Date; nextFetchAt: Date | null }): Promise<void>
  /** A fetch that failed: as `recordFault` for an article without text, and put off for any other. */
  recordFetchFault(id: string, fault: Fault): Promise<void>
  /** A fetch that has to wait for its turn. */
  postponeFetch(id: string, postponement: Postponement): Promise<void>
  /**
   * Saves a text as the next revision and moves the article to `text_saved`; text that reads as the newest revision
   * changes nothing but the stage of an article that had none. Safe to run twice at once.
   */
  saveText(id: string, text: NewText): Promise<'saved' | 'unchanged'>
  /**
   * Brings in an article with its text: `new`, `known` (same URL, same text), `revised` (same URL, other text), or
   * `removed` where a person has removed it, which it stays.
   */
  import(article: ArticleText): Promise<{ id: string; outcome: 'new' | 'known' | 'revised' | 'removed' }>
  /** Revisions before the newest that the extractor of this version has not read, the oldest first. */
  unreadBefore(id: string, revision: number, extractorVersion: number): Promise<UnreadRevision[]>
  /**
   * Replaces the claims of one revision by what version `extractorVersion` read in it, and moves the article to
   * `claims_saved`; the revision keeps whether it is a correction; entities are added as needed. Claims with an
   * unchanged span keep their id. Counts a change on every figure family that gained, lost or changed a claim, and
   * returns those families' ids. One transaction under a lock on the article; a revision that is no longer the newest
   * is left alone (returns []).
   * @param earlier what the same version read in revisions before it, whose claims are replaced as well
   */
  replaceClaims(
    id: string,
    revision: number,
    extractorVersion: number,
    reading: ArticleReading,
    earlier?: readonly RevisionReading[],
  ): Promise<string[]>
  recordFault(id: string, fault: Fault): Promise<void>
  postpone(id: string, postponement: Postponement): Promise<void>
  /** Articles with a text or raw pages, by the time at which `reextract` last went through them: never comes first. */
  forReextract(filter: { ids?: readonly string[]; since?: Date }): Promise<string[]>
  /** The raw pages of every revision that has some, in order; revision 0 holds those on which nothing was found. */
  rawPages(id: string): Promise<{ revision: number; pages: RawPageText[] }[]>
  /**
   * Puts texts that were read anew in the places of those of their revisions, and has all revisions read for claims
   * again. The text of revision 0 becomes the first revision of an article that has none. How many have changed.
   */
  replaceTexts(id: string, texts: readonly RereadText[], at: Date): Promise<number>
  /** Deletes raw pages that were fetched before this time; how many. */
  pruneRawPages(before: Date): Promise<number>
  /** Deletes its texts and claims and keeps its addresses, so that it does not come back; families to reconcile. */
  remove(id: string, removal: { reason: string; at: Date }): Promise<string[]>
  /** Lets a removed article be fetched again. Whether it was removed. */
  restore(id: string, at: Date): Promise<boolean>
}
