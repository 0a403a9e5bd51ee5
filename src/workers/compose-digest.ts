// A digest, composed once for all who are to read the same: of a thousand recipients most have their hour, their language
// and no filter in common.
import { renderDigest } from '#alerts/digest.ts'
import type { Rates } from '#catalog/rates.ts'
import type { DigestFindings, Message } from '#domain/alert.ts'
import type { ComposedMessage, DigestRow, DigestStore } from '#store/store.ts'

/** A digest is a mail, not an archive: the dashboard and `claims` show the rest. */
export const DIGEST_CLAIM_LIMIT = 40

export interface ComposeServices {
  digests: Pick<DigestStore, 'contents' | 'saveMessage'>
  rates: () => Promise<{ rates: Rates }>
  clock: () => Date
}

type Composed = { message: ComposedMessage; isEmpty: boolean }

/** What was silenced or settled since is told of as it was so long ago at most. */
const KEPT_MS = 60_000
const MAX_KEPT = 32

/** The message, which is saved; null for a day on which nothing was found, unless the recipient wants that said. */
export function composeOnce(services: ComposeServices): (digest: DigestRow) => Promise<Message | null> {
  const kept = new Map<string, { at: number; composed: Promise<Composed> }>()
  return async (digest) => {
    const key = keyOf(digest)
    const now = services.clock().getTime()
    const known = kept.get(key)
    const composed = known !== undefined && now - known.at < KEPT_MS ? known.composed : compose(services, digest)
    if (composed !== known?.composed) {
      if (kept.size >= MAX_KEPT) kept.clear()
      kept.set(key, { at: now, composed })
      composed.catch(() => kept.delete(key))
    }
    const { message, isEmpty } = await composed
    if (isEmpty && !digest.recipient.wantsEmptyDigest) return null
    await services.digests.saveMessage(digest.id, message, services.clock())
    return message
  }
}

/** All that the message hangs on. */
function keyOf({ day, since, until, recipient }: DigestRow): string {
  const { language, timeZone, subjects, metrics, kinds, leastRank, sources, languages } = recipient
  return JSON.stringify([
    day,
    since,
    until,
    language,
    timeZone,
    subjects,
    metrics,
    kinds,
    leastRank,
    sources,
    languages,
  ])
}

async function compose({ digests, rates }: ComposeServices, digest: DigestRow): Promise<Composed> {
  const { day, since, until, recipient } = digest
  const findings = await digests.contents(since, until, DIGEST_CLAIM_LIMIT, recipient)
  const content = { day, since, timeZone: recipient.timeZone, ...findings }
  const message = renderDigest(content, recipient.language, (await rates()).rates)
  const counts = { conflicts: findings.conflictsTotal, claims: findings.claimsTotal }
  return { message: { ...message, ...counts }, isEmpty: isEmpty(findings) }
}

/** A source in trouble alone is no news of the industry: the dashboard and `doctor` tell of it. */
function isEmpty({ conflictsTotal, settledTotal, movedTotal, claimsTotal }: DigestFindings): boolean {
  return conflictsTotal + settledTotal + movedTotal + claimsTotal === 0
}
