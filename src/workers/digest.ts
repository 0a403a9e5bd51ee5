// Digest: compose a recipient's mail of one day, once, and send it.
import { renderDigest } from '#alerts/digest.ts'
import type { Rates } from '#catalog/rates.ts'
import type { DigestContent, DigestFindings, Message } from '#domain/alert.ts'
import type { DigestRow, DigestStore } from '#store/store.ts'
import { type DeliverServices, deliver } from './deliver.ts'
import { nothingToDo, type Step } from './step.ts'

/** A digest is a mail, not an archive: the dashboard and `claims` show the rest. */
export const DIGEST_CLAIM_LIMIT = 40

export interface DigestServices extends DeliverServices {
  digests: DigestStore
  rates: () => Promise<{ rates: Rates }>
}

export function digestStep(services: DigestServices): Step {
  const { digests, deliveries, clock } = services
  return {
    recordFault: (id, fault) => digests.recordFault(id, fault),
    run: async (id) => {
      const digest = await digests.get(id)
      if (digest === null || digest.finishedAt !== null) return nothingToDo('digest is gone or finished')
      const facts = { day: digest.day, to: digest.recipient.address }
      const message = digest.message ?? (await compose(services, digest))
      if (message === null) {
        await digests.recordFinished(id, clock())
        return { facts: { ...facts, empty: true }, next: [] }
      }
      const outcome = await deliver(services, digest.recipient, { digestId: id }, message)
      if (await deliveries.isSettled({ digestId: id })) await digests.recordFinished(id, clock())
      return { facts: { ...facts, outcome }, next: [] }
    },
  }
}

/** Null for a day on which nothing was found: an empty mail teaches people not to open the next. */
async function compose({ digests, rates, clock }: DigestServices, digest: DigestRow): Promise<Message | null> {
  const findings = await digests.contents(digest.since, digest.until, DIGEST_CLAIM_LIMIT)
  if (isEmpty(findings)) return null
  const { day, recipient, since } = digest
  const content: DigestContent = { day, timeZone: recipient.timeZone, since, ...findings }
  const message = renderDigest(content, recipient.language, (await rates()).rates)
  const counts = { conflicts: findings.conflictsTotal, claims: findings.claimsTotal }
  await digests.saveMessage(digest.id, { ...message, ...counts }, clock())
  return message
}

/** A source in trouble alone is no news of the industry: the dashboard and `doctor` tell of it. */
function isEmpty({ conflictsTotal, settledTotal, movedTotal, claimsTotal }: DigestFindings): boolean {
  return conflictsTotal + settledTotal + movedTotal + claimsTotal === 0
}
