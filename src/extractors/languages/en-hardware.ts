// The chips that an English figure counts, or whose hours.
import type { Claim, EntityRef } from '#domain/claim.ts'
import type { MetricReading } from '../metric.ts'
import type { Place } from '../near.ts'
import type { RawQuantity } from '../quantities.ts'
import type { EnglishSentence } from './en-sentence.ts'

/** The chip inside the figure (50,000 Hopper GPUs), right behind it, or before it in its clause. */
export function hardwareOf(
  metric: MetricReading,
  place: Place,
  { mentions, text, state }: EnglishSentence,
  { start, end, unit }: RawQuantity,
  previous: Pick<Claim, 'unit' | 'hardware'> | null,
): EntityRef | null {
  if (metric.unit !== 'GPU' && metric.unit !== 'GPU-hour') return null
  const chips = mentions.filter((one) => one.ref.kind === 'chip')
  const inside = chips.find((one) => one.start < end && start < one.end)
  const behind = chips.find(
    (one) =>
      one.start >= end &&
      (one.end <= place.nextStart ||
        /^ on [\d,]+ |^ of (?:an? |the |its )?(?:[a-z]+ )?[\d,]+ /.test(text.slice(end, one.start))) &&
      one.start - end <= 44 &&
      /^(?:[^,;]*|, all[^,;]*)$/.test(text.slice(end, one.start).replaceAll(/\d,(?=\d)/g, '')),
  )
  const before = chips.filter((one) => one.end <= start && one.start >= place.previousEnd).at(-1)
  const isOwn =
    before !== undefined && !/[;]|, (?:and|but) /.test(text.slice(before.end, start)) && start - before.end <= 60
  const found = inside ?? behind ?? (isOwn ? before : undefined)
  if (found !== undefined) return found.ref
  const between = text.slice(place.previousEnd, start)
  if ((unit === null || metric.unit === 'GPU-hour') && previous?.unit === 'GPU')
    return /\b(?:GPUs|accelerators|chips)\b/.test(between) && unit === null ? null : previous.hardware
  // Another 12,600 will go live at Sines; 23,000 of the GPUs.
  const isBare =
    unit === null && !/[a-z]{4}s?$/.test(text.slice(start, end).replace(/(?:illion|thousand|hundred)$/, ''))
  const isSame =
    isBare && (metric.rules[0] === 'metric:counter' || /^ of (?:the|these|those) /.test(text.slice(end, end + 10)))
  return isSame && previous === null && chips.length === 0 && state.before?.unit === 'GPU' ? state.hardware : null
}
