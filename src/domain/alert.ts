// What people are told: notices are what a message is made of, messages are what a channel carries.
import type { Metric, Period, Scope, Stance } from './claim.ts'
import type { ConflictKind, ConflictState, HoldingSide } from './conflict.ts'
import type { Amount, Unit } from './quantity.ts'
import type { News } from './recipient.ts'
import type { Language } from './text.ts'

/** One side of a conflict: the figure, the words that state it, and where they stand. */
export interface ConflictSide extends Amount {
  unit: Unit
  quote: string
  sentence: string
  attributionName: string | null
  publisher: string
  url: string
  title: string
  publishedAt: Date
  /** How many independent voices on file state it. */
  voices: number
}

export interface ConflictNotice {
  id: string
  kind: ConflictKind
  metric: Metric
  subjectName: string
  explanation: Record<Language, string>
  rank: number
  foundAt: Date
  older: ConflictSide
  newer: ConflictSide
}

/** A conflict that is on file no longer as open: what became of it, what was said of that, and when. */
export interface SettledNotice {
  conflict: ConflictNotice
  state: Exclude<ConflictState, 'open'>
  /** Which side holds, of a resolved one. */
  holds: HoldingSide | null
  note: string | null
  at: Date
}

/** One value of a figure, and who stated it first. */
export interface PositionNotice extends Amount {
  unit: Unit
  stance: Stance
  attributionName: string | null
  publisher: string
  url: string
  /** When it was first stated, and last. */
  openedAt: Date
  lastAt: Date
  /** It came on file within the time that is told of. */
  isNew: boolean
}

/** A figure that moved: positions in order of opening. */
export interface FigureNotice {
  id: string
  subjectName: string
  metric: Metric
  objectName: string | null
  scope: Scope | null
  period: Period | null
  positions: PositionNotice[]
}

/** A new figure, as a digest lists it. */
export interface ClaimNotice extends Amount {
  unit: Unit
  metric: Metric
  scope: Scope | null
  stance: Stance
  subjectName: string
  objectName: string | null
  attributionName: string | null
  quote: string
  sentence: string
  publisher: string
  url: string
  publishedAt: Date
}

/** What came on file within some time: conflicts by falling rank, claims by subject and publication. */
export interface DigestFindings {
  conflicts: ConflictNotice[]
  /** New conflicts in all, of which `conflicts` may hold only the first; so too below. */
  conflictsTotal: number
  /** Ids of those that had been told of before and are open again. */
  reopened: readonly string[]
  /** What was resolved, dismissed or withdrawn, the last first. */
  settled: SettledNotice[]
  settledTotal: number
  /** Figures on which a position was opened that had one before. */
  moved: FigureNotice[]
  movedTotal: number
  claims: ClaimNotice[]
  claimsTotal: number
  /** Sources in trouble. */
  faults: { publisher: string; url: string; fault: string }[]
}

/** What a day's digest tells. */
export interface DigestContent extends DigestFindings {
  /** The recipient's local day, `2025-02-03`. */
  day: string
  timeZone: string
  /** From when on it tells: a day back, or more where days were missed. */
  since: Date
}

/** A conflict in the words of one reader, for channels that have a markup of their own. */
export interface Card {
  /** Which channels may give a colour. */
  kind: ConflictKind
  /** `矛盾: DeepSeek、AI半導体の数`. */
  heading: string
  sides: { label: string; amount: string; sentence: string; source: string; title: string; url: string }[]
  why: string
}

/** What a program is told: the conflicts as they are, whatever a reader's language. */
export interface MessageData {
  type: 'alert' | 'digest' | 'test'
  conflicts: (ConflictNotice & { news: News })[]
}

/** A picture that a message carries with it: its HTML names it `cid:` and the cid. Mail shows no SVG; it goes as PNG. */
export interface InlineImage {
  cid: string
  svg: string
}

/** A rendered message. `html` is a whole document without remote resources. */
export interface Message {
  subject: string
  text: string
  html: string
  /** The conflicts that it tells of, for channels that show them in their own way; without them they show `text`. */
  cards?: readonly Card[]
  /** For channels to programs. */
  data?: MessageData
  images?: readonly InlineImage[]
}

export interface OutgoingMessage extends Message {
  /** Headers of this message alone, besides those that every message has; for mail. */
  headers?: Readonly<Record<string, string>>
  /** The channel's target: a mail address, a web address. */
  to: string
  /** Signs what a webhook gets. */
  secret?: string | null
  /** Fixed when the delivery is reserved, with angle brackets. */
  messageId: string
  /** Message-IDs of what was said before of the same matter, the oldest first. */
  inReplyTo?: readonly string[]
  date: Date
}

/**
 * Carries messages to people. `send` throws TransientError, or PermanentError when it was refused for good: the same
 * message to the same target would be again.
 */
export interface MessageChannel {
  send(message: OutgoingMessage): Promise<void>
  close(): Promise<void>
}
