// Notify: reserve a message for everybody who is to hear the news of conflicts, what belongs together in one.
import { planOutbox } from '#alerts/outbox.ts'
import type { Job } from '#domain/jobs.ts'
import type { ConflictStore } from '#store/conflict-store.ts'
import type { DeliveryStore } from '#store/delivery-store.ts'
import { nothingToDo, type Step } from './step.ts'

export interface NotifyServices {
  conflicts: Pick<ConflictStore, 'get' | 'recordSilenced' | 'recordFault'>
  deliveries: Pick<DeliveryStore, 'plan'>
  clock: () => Date
  /** For how long conflicts that belong together are waited for. */
  windowMs: number
  /** The right-hand side of Message-IDs. */
  mailDomain: string
}

export function notifyStep({ conflicts, deliveries, clock, windowMs, mailDomain }: NotifyServices): Step {
  return {
    recordFault: (id, fault) => conflicts.recordFault(id, fault),
    run: async (id) => {
      const conflict = await conflicts.get(id)
      if (conflict === null || !['open', 'withdrawn'].includes(conflict.state))
        return nothingToDo('conflict is gone or settled')
      if (conflict.notifiedAt !== null) return nothingToDo('its news has been told')
      if (conflict.silence !== null) {
        await conflicts.recordSilenced(id, conflict.silence.until)
        return nothingToDo(`silenced: ${conflict.silence.summary}`)
      }
      const now = clock()
      // All that there is to tell, not this one alone: others may belong with it.
      const ids = await deliveries.plan({ now, mailDomain }, (news, told, recipients) =>
        planOutbox(news, told, recipients, { now, windowMs }),
      )
      const next = ids.map((delivery): Job => ({ name: 'deliver', id: delivery }))
      return { facts: { kind: conflict.kind, subject: conflict.subjectName, messages: ids.length }, next }
    },
  }
}
