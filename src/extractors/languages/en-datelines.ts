// Where and when an English report was filed, before its first sentence.
import type { Span } from '#domain/text.ts'

/** How much of a sentence tells where and when it was filed. */
export function datelineLength(text: string, { start, end }: Span): number {
  return DATELINE_FORM.exec(text.slice(start, end))?.[0].length ?? 0
}

/** SAN FRANCISCO, Nov 18 (Continental Press) - : where and when a report was filed. */
const DATELINE_FORM = new RegExp(
  '^(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},? \\([^()]{2,40}\\) (?:--?|—|–) )' +
    "|^[A-Z][A-Z .'/-]{2,40}(?:, [A-Z][A-Za-z. ]{1,20}?)?(?:, (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8}\\.?)(?:,? \\d{4})?)?,? ?(?:[(/][^()/]{2,40}[)/] ?)?(?:(?:--|—|–) ?|- |: )",
)
