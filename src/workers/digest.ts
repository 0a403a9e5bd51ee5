// Digest: compose a recipient's mail of one day, once, and send it.
import type { DigestRow, DigestStore } from '#store/store.ts'
import { type ComposeServices, composeOnce } from './compose-digest.ts'
import { type DeliverServices, deliver } from './deliver.ts'
import { nothingToDo, type Step } from './step.ts'

export interface DigestServices extends DeliverServices, ComposeServices {
  digests: DigestStore
}

export function digestStep(services: DigestServices): Step {
  const { digests, clock } = services
  const compose = composeOnce(services)
  return {
    recordFault: (id, fault) => digests.recordFault(id, fault),
    run: async (id) => {
      const digest = await digests.get(id)
      if (digest === null || digest.finishedAt !== null) return nothingToDo('digest is gone or finished')
      const facts = { day: digest.day, to: digest.recipient.address }
      const message = isWanted(digest) ? (digest.message ?? (await compose(digest))) : null
      if (message === null) {
        await digests.recordFinished(id, clock())
        return { facts: { ...facts, unsent: isWanted(digest) ? 'empty' : 'paused' }, next: [] }
      }
      const { outcome, isFinished } = await deliver(services, digest.recipient, { digestId: id }, message)
      if (!isFinished) await digests.recordSettled(id, clock())
      return { facts: { ...facts, outcome }, next: [] }
    },
  }
}

/** Whoever was paused, or has left, since it was planned gets it no more. */
function isWanted({ recipient }: DigestRow): boolean {
  return !recipient.isPaused && recipient.channels.some(({ digests, pausedAt }) => digests && pausedAt === null)
}
