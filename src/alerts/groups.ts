// What belongs together: conflicts that arise within a short time of one article or on one figure.
import type { PendingNews } from '#domain/outbox.ts'

export interface Group {
  news: PendingNews[]
  /** When nothing more can join it. */
  readyAt: Date
}

/**
 * Begins with the oldest news, takes in what is linked to it, directly or through others, and came within `windowMs`
 * of it; then with the oldest of the rest.
 * @param news the oldest first
 */
export function groupNews(news: readonly PendingNews[], windowMs: number): Group[] {
  const sharers = new Map<string, PendingNews[]>()
  for (const one of news) for (const mark of marksOf(one)) sharers.set(mark, [...(sharers.get(mark) ?? []), one])
  const isTaken = new Set<PendingNews>()
  const groups: Group[] = []
  for (const first of news) {
    if (isTaken.has(first)) continue
    const readyAt = new Date(first.newsAt.getTime() + windowMs)
    const group = [first]
    isTaken.add(first)
    // Grows while it is read.
    for (const member of group)
      for (const other of marksOf(member).flatMap((mark) => sharers.get(mark) ?? [])) {
        if (isTaken.has(other) || other.newsAt > readyAt) continue
        isTaken.add(other)
        group.push(other)
      }
    groups.push({ news: group, readyAt })
  }
  return groups
}

function marksOf({ urls, figureKeys }: PendingNews): string[] {
  return [...urls.map((url) => `article ${url}`), ...figureKeys.map((key) => `figure ${key}`)]
}
