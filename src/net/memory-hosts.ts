// Whose turn it is, within this process alone: for commands and tests that share nothing with a service.
import { randomUUID } from 'node:crypto'
import type { HostAsk, HostLedger, HostRelease, HostRenewal, HostTurn, RobotsFile } from '#domain/host.ts'

interface Lane {
  turnId: string | null
  leasedUntil: number
  nextAskableAt: number
  backedOffUntil: number
  backOffs: number
}

export function createMemoryHosts(): HostLedger {
  const lanes = new Map<string, Lane>()
  const robots = new Map<string, RobotsFile>()
  return {
    take: async (ask) => take(lanes, ask),
    renew: async (renewal) => renew(lanes, renewal),
    giveBack: async (release) => giveBack(lanes, release),
    loadRobots: async (origin) => robots.get(origin) ?? null,
    saveRobots: async (origin, file) => void robots.set(origin, file),
  }
}

/** Monotonic, unless the caller brings a clock of its own. */
function timeOf(now: Date | undefined): number {
  return now?.getTime() ?? performance.now()
}

function take(lanes: Map<string, Lane>, { domain, leaseMs, patienceMs, now }: HostAsk): HostTurn {
  const at = timeOf(now)
  const lane = lanes.get(domain) ?? {
    ...{ turnId: null, backOffs: 0 },
    ...{ leasedUntil: at, nextAskableAt: at, backedOffUntil: at },
  }
  if (lane.backedOffUntil > at) return { kind: 'backed_off', forMs: lane.backedOffUntil - at }
  if (lane.turnId !== null && lane.leasedUntil > at) return { kind: 'taken', forMs: lane.leasedUntil - at }
  const startInMs = Math.max(0, lane.nextAskableAt - at)
  if (startInMs > patienceMs) return { kind: 'early', forMs: startInMs }
  const turnId = randomUUID()
  lanes.set(domain, { ...lane, turnId, leasedUntil: at + startInMs + leaseMs })
  return { kind: 'ours', turnId, startInMs, backOffs: lane.backOffs }
}

function renew(lanes: Map<string, Lane>, { domain, turnId, leaseMs, now }: HostRenewal): boolean {
  const lane = lanes.get(domain)
  if (lane?.turnId !== turnId || lane.leasedUntil <= timeOf(now)) return false
  lane.leasedUntil = timeOf(now) + leaseMs
  return true
}

function giveBack(lanes: Map<string, Lane>, { domain, turnId, gapMs, backOffs, backOffMs, now }: HostRelease): void {
  const at = timeOf(now)
  const lane = lanes.get(domain)
  if (lane?.turnId !== turnId) return
  const backedOffUntil = backOffMs === null ? at : at + backOffMs
  lanes.set(domain, { turnId: null, leasedUntil: at, nextAskableAt: at + gapMs, backedOffUntil, backOffs })
}
