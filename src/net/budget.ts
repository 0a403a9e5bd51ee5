// The time that one request may take in all, over its redirects; waiting for one's turn is not counted.

export interface Budget {
  readonly totalMs: number
  /** Runs `task` with what is left, in milliseconds. */
  spend<T>(task: (leftMs: number) => Promise<T>): Promise<T>
}

export function createBudget(totalMs: number): Budget {
  let leftMs = totalMs
  return {
    totalMs,
    async spend(task) {
      const startedAt = performance.now()
      try {
        return await task(leftMs)
      } finally {
        leftMs = Math.max(1, leftMs - Math.round(performance.now() - startedAt))
      }
    },
  }
}
