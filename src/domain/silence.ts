// Silences: of what nobody is told, and until when. What is silenced stays on file and is listed.
import type { Metric } from './claim.ts'

/** What a silence names; a conflict must fit all of it. */
export interface SilencedMatter {
  subjectId: string | null
  metric: Metric | null
  figureKey: string | null
  publisher: string | null
}

export interface Silence extends SilencedMatter {
  id: string
  /** In words: `DeepSeek, capex`. */
  summary: string
  until: Date
}

/** What a silence goes by in a conflict. */
export interface Silenceable {
  subjectId: string
  /** Of both sides. */
  metrics: readonly Metric[]
  figureKeys: readonly string[]
  /** Publishers that alone state one of the sides: a side that others state too is not the source's alone. */
  soleVoices: readonly string[]
}

/** The silence that keeps a conflict quiet, of several the one that lasts longest; null when none does. */
export function silenceOf<S extends Silence>(conflict: Silenceable, silences: readonly S[]): S | null {
  let longest: S | null = null
  for (const silence of silences)
    if (fits(conflict, silence) && (longest === null || silence.until > longest.until)) longest = silence
  return longest
}

function fits(conflict: Silenceable, { subjectId, metric, figureKey, publisher }: SilencedMatter): boolean {
  return (
    (subjectId === null || subjectId === conflict.subjectId) &&
    (metric === null || conflict.metrics.includes(metric)) &&
    (figureKey === null || conflict.figureKeys.includes(figureKey)) &&
    (publisher === null || conflict.soleVoices.includes(publisher))
  )
}
