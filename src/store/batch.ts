// Many small statements at once cost as much as one: what is asked while one runs goes with the next.

/**
 * One call for each item, run together: the first at once, those that come while it runs with the next.
 * @param run the results of all items, in their order
 */
export function batched<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  limit = 200,
): (item: Item) => Promise<Result> {
  let waiting: { item: Item; settle: PromiseWithResolvers<Result> }[] = []
  let isRunning = false

  async function runWaiting(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) {
      // Whoever asks in the same turn of the event loop comes along.
      await new Promise((turn) => setImmediate(turn))
      const batch = waiting.slice(0, limit)
      waiting = waiting.slice(limit)
      await run(batch.map(({ item }) => item)).then(
        (results) => batch.forEach(({ settle }, index) => void settle.resolve(results[index] as Result)),
        (error) => batch.forEach(({ settle }) => void settle.reject(error)),
      )
    }
    isRunning = false
  }

  return (item) => {
    const settle = Promise.withResolvers<Result>()
    waiting.push({ item, settle })
    if (!isRunning) void runWaiting()
    return settle.promise
  }
}
