// The model that an English figure is of: a size, a run, its cost.
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { type EnglishObjectContext, isThing } from './en-object-context.ts'

/** The fitting mention nearest before the figure; one right behind it wins when for or in leads to it. */
function nearest({ place, mentions }: EnglishObjectContext, fits: (one: Mention) => boolean): Mention | null {
  const before = mentions.filter((one) => fits(one) && one.end <= place.quantity.start).at(-1)
  const behind = mentions.find((one) => fits(one) && one.start >= place.quantity.end)
  const leads =
    behind !== undefined &&
    /^[^,.;]{0,30}(?:, )?\b(?:for|in|to train|on|of|train)\s+(?:its |the |a )?(?:[\w-]+ ){0,2}$/i.test(
      place.text.slice(place.quantity.end, behind.start),
    ) &&
    behind.start < place.nextStart + 60
  return leads && before === undefined
    ? behind
    : (before ?? (behind !== undefined && isBeside(place.text.slice(place.quantity.end, behind.start)) ? behind : null))
}

function isBeside(between: string): boolean {
  return between.length < 30 && !/[;:]|, (?:and|while|but|which) /.test(between)
}

export function findModel(context: EnglishObjectContext): EntityRef | null {
  const { owner, state, subject, mentions, place } = context
  const kin = mentions.find(
    (one) =>
      isThing(one) &&
      one.end <= place.quantity.start &&
      KIN.test(place.text.slice(Math.max(place.sentence.start, one.start - 64), one.start)),
  )
  if (kin !== undefined) return kin.ref
  if (owner !== null && isThing(owner)) return owner.ref
  const compared = comparedWith(context)
  if (compared !== null) return compared
  const model = nearest(context, isThing)
  const from = Math.max(context.place.sentence.start, model?.end ?? 0)
  if (NOT_YET.test(context.place.text.slice(from, Math.max(from, context.place.quantity.start)))) return null
  if (model !== null) return model.ref
  const last = state.model
  const isTheirs = last !== null && (last.owner === null || subject === null || last.owner.key === subject.key)
  if (isTheirs) return last.ref
  // Teuken, which OpenGPT-X has published: whoever the catalogue knows for its maker.
  return state.modelsOf.get(subject?.key ?? '') ?? (OF_MODELS.has(context.metric) ? (last?.ref ?? null) : null)
}

/** Its predecessor, Meteor 1, had seen. */
const KIN =
  /\b(?:predecessor|successor|sibling|cousin|forerunner|brother|sister|follow-up)(?: model)?, (?:called |named |the )?$|\b(?:[Tt]he|[Ii]ts) (?:largest|biggest|smallest|second|newest|latest|first|best|fastest|cheapest) (?:member |model |version )?(?:of|in) (?:the |its )?[A-Z][\w .-]{1,24}(?:family|line-up|lineup|series|range|trio)?, (?:called |named |the )?$/

const OF_MODELS: ReadonlySet<Metric> = new Set<Metric>([
  'parameter_count',
  'training_tokens',
  'context_window',
  'gpu_hours',
])

/** Its next model could cost $1 billion; the predecessor had: another than the one told of. */
const NOT_YET =
  /\b(?:(?:next|future|forthcoming|coming|previous|earlier|prior|rival|competing|comparable) (?:[a-z-]+ ){0,2}(?:models?|versions?|systems?|generations?)|(?:next|this|last) year['’]s (?:[a-z-]+ )?models?|predecessors?|successors?)\b(?![^.;]{0,20}, [A-Z])|[a-z](?<!\b(?:is|was|be|are)) (?:an?|another) (?:[a-z-]+ ){0,3}(?:model|system) (?:of|with) [a-z ]{0,12}$/

/** Against 355 billion and 32 billion for GLM-4.5. */
function comparedWith({ place, mentions }: EnglishObjectContext): EntityRef | null {
  const { text, sentence, quantity } = place
  if (
    !/\b(?:against|versus|compared with|compared to|up from|than)\b[^.;]{0,30}$/i.test(
      text.slice(sentence.start, quantity.start),
    )
  )
    return null
  const other = mentions.find(
    (one) => isThing(one) && /^[^.;,]{0,24} (?:for|in) (?:the |its )?$/.test(text.slice(quantity.end, one.start)),
  )
  return other?.ref ?? null
}
