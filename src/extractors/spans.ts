// Walking through the spans of a text in step with its sentences, so that each is looked at once.
import type { Span } from '#domain/text.ts'

/** Those of `items` inside a span. The spans are asked for in their order; `items` are sorted by start. */
export function openWalk<Item extends Span>(items: readonly Item[]): (span: Span) => Item[] {
  let next = 0
  return ({ start, end }) => {
    while (next < items.length && items[next]!.start < start) next++
    const first = next
    while (next < items.length && items[next]!.end <= end) next++
    return items.slice(first, next)
  }
}

/** The index of the first of `items`, sorted by start, that does not start before `at`. */
export function firstFrom(items: readonly Span[], at: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The first of `items`, sorted by start and apart from each other, that shares a letter with a span. */
export function firstOverlapping<Item extends Span>(items: readonly Item[], { start, end }: Span): Item | undefined {
  const at = firstFrom(items, start)
  if (at > 0 && start < items[at - 1]!.end) return items[at - 1]
  return at < items.length && items[at]!.start < end ? items[at] : undefined
}
