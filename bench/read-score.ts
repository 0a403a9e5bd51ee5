// How much of a text was found: the measure of the public benchmark of article extraction, which compares the groups of
// four words that follow each other; in Japanese, which has no spaces, the groups of four characters.

const GROUP = 4
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}_]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[^\p{L}\p{N}_]|$)/gu

/** F1 of the mean precision and the mean recall over all pages, each page counting the same. */
export function meanScore(pages: readonly { expected: string; found: string }[]): number {
  const shares = pages.map(({ expected, found }) => sharesOf(groupsOf(expected), groupsOf(found)))
  const precision = mean(shares.flatMap((share) => share.precision ?? []))
  const recall = mean(shares.flatMap((share) => share.recall ?? []))
  return (2 * precision * recall) / (precision + recall)
}

function groupsOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? []
  const groups = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - GROUP + 1); at++) {
    const group = words.slice(at, at + GROUP).join(' ')
    if (group !== '') groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  return groups
}

function sharesOf(expected: Map<string, number>, found: Map<string, number>) {
  let common = 0
  for (const [group, count] of found) common += Math.min(count, expected.get(group) ?? 0)
  return { precision: shareOf(common, found), recall: shareOf(common, expected) }
}

/** Null of a text without words. */
function shareOf(common: number, groups: Map<string, number>): number | null {
  const total = [...groups.values()].reduce((sum, count) => sum + count, 0)
  return total === 0 ? null : common / total
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
