// Notify: tell every recipient of one conflict, once.
import { renderAlert } from '#alerts/alert.ts'
import type { ConflictStore } from '#store/conflict-store.ts'
import type { RecipientStore } from '#store/store.ts'
import { type DeliverServices, deliver } from './deliver.ts'
import { nothingToDo, type Step } from './step.ts'

export interface NotifyServices extends DeliverServices {
  conflicts: Pick<ConflictStore, 'get' | 'recordNotified' | 'recordSilenced' | 'recordFault'>
  recipients: Pick<RecipientStore, 'list'>
}

export function notifyStep(services: NotifyServices): Step {
  const { conflicts, recipients, deliveries, clock } = services
  return {
    recordFault: (id, fault) => conflicts.recordFault(id, fault),
    run: async (id) => {
      const conflict = await conflicts.get(id)
      if (conflict === null || conflict.state !== 'open') return nothingToDo('conflict is gone or not open')
      if (conflict.notifiedAt !== null) return nothingToDo('everybody has been told')
      if (conflict.silence !== null) {
        await conflicts.recordSilenced(id, conflict.silence.until)
        return nothingToDo(`silenced: ${conflict.silence.summary}`)
      }
      const count = { sent: 0, refused: 0, elsewhere: 0 }
      const failures: unknown[] = []
      for (const recipient of (await recipients.list()).filter((one) => !one.isPaused)) {
        try {
          const message = renderAlert(conflict, recipient)
          count[await deliver(services, recipient, { conflictId: id }, message)]++
        } catch (error) {
          // One recipient's trouble must not keep the others waiting.
          failures.push(error)
        }
      }
      if (failures.length > 0) throw failures[0]
      if (await deliveries.isSettled({ conflictId: id })) await conflicts.recordNotified(id, clock())
      return { facts: { kind: conflict.kind, subject: conflict.subjectName, ...count }, next: [] }
    },
  }
}
