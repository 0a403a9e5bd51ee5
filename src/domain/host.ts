// Whose turn it is to ask a site: one request at a time for each registrable domain, whoever wants to make it.

/** What came of asking for a turn. All times are in milliseconds from now. */
export type HostTurn =
  /** Ours alone for `leaseMs` after the `startInMs` that are to be waited out first. */
  | { kind: 'ours'; turnId: string; startInMs: number; backOffs: number }
  /** Somebody else's, for `forMs` at the longest. */
  | { kind: 'taken'; forMs: number }
  /** Nobody's yet: the gap after the last request, or a back-off that the site has asked for, takes `forMs` more. */
  | { kind: 'early' | 'backed_off'; forMs: number }

export interface HostAsk {
  domain: string
  /** A turn that is neither given back nor renewed ends then. */
  leaseMs: number
  /** A turn that starts later than this is not taken. */
  patienceMs: number
  /** In place of the ledger's own clock, which is one for all processes. */
  now?: Date | undefined
}

export interface HostRenewal {
  domain: string
  turnId: string
  leaseMs: number
  now?: Date | undefined
}

export interface HostRelease {
  domain: string
  turnId: string
  /** From now to the start of the next turn, at least. */
  gapMs: number
  /** Times in a row that the site has asked for fewer requests, this one included. */
  backOffs: number
  /** How long it is left alone; null when it has not asked for it. */
  backOffMs: number | null
  now?: Date | undefined
}

export interface RobotsFile {
  status: number
  text: string
  readAt: Date
}

/** Shared by all who ask; exact whatever runs at once and whoever dies. */
export interface HostLedger {
  take(ask: HostAsk): Promise<HostTurn>
  /** Whether the turn is still ours, and now for `leaseMs` more. */
  renew(renewal: HostRenewal): Promise<boolean>
  /** A turn that has ended meanwhile, and may be another's, is left alone. */
  giveBack(release: HostRelease): Promise<void>
  /** What was last read there, however old. */
  loadRobots(origin: string): Promise<RobotsFile | null>
  saveRobots(origin: string, file: RobotsFile): Promise<void>
}
