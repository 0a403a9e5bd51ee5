// Reconcile a figure family: hold its claims against one another and file what comes of it.
import type { Rates } from '#catalog/rates.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import { reckon } from '#reconcile/reckon.ts'
import type { FamilyStore } from '#store/store.ts'
import type { Step } from './step.ts'

export interface ReconcileServices {
  families: Pick<FamilyStore, 'reconcile' | 'recordFault'>
  /** As they stand now. */
  rates: () => Promise<{ rates: Rates; savedAt: Date | null }>
  clock: () => Date
}

export function reconcileStep({ families, rates, clock }: ReconcileServices): Step {
  return {
    recordFault: (id, fault) => families.recordFault(id, fault),
    run: async (id) => {
      const current = await rates()
      const by = (claims: readonly FiledClaim[]) => reckon(claims, current.rates)
      const conflicts = await families.reconcile(id, by, clock(), current.savedAt)
      return {
        facts: { conflicts: conflicts.length },
        next: conflicts.map((conflict) => ({ name: 'notify', id: conflict })),
      }
    },
  }
}
