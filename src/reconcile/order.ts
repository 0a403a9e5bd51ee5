// The order in which claims count: that of publication, whatever the order of their arrival.
import type { FiledClaim } from '#domain/conflict.ts'

/** By time, then address, version and place: never the same for two claims. */
export function inOrderOfPublication(a: FiledClaim, b: FiledClaim): number {
  return (
    a.article.publishedAt.getTime() - b.article.publishedAt.getTime() ||
    compareText(a.article.url, b.article.url) ||
    a.article.revision - b.article.revision ||
    a.start - b.start ||
    a.end - b.end
  )
}

/** By code units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Tells of a claim whether its article still says it, in its newest version. */
export function findCurrent(claims: readonly FiledClaim[]): (claim: FiledClaim) => boolean {
  const newest = new Map<string, number>()
  for (const { article } of claims) newest.set(article.id, Math.max(newest.get(article.id) ?? 0, article.revision))
  return ({ article }) => newest.get(article.id) === article.revision
}

/** Claims by the version of the article that they stand in, each in its order. */
export function groupByVersion(claims: readonly FiledClaim[]): Map<string, FiledClaim[]> {
  return Map.groupBy(claims, versionOf)
}

export function versionOf({ article }: FiledClaim): string {
  return `${article.revision} ${article.id}`
}
