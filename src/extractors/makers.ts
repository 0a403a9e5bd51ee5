// Who made the product, the chip or the model that a figure is of.
import type { Catalog } from '#catalog/catalog.ts'
import type { EntityRef, Metric } from '#domain/claim.ts'
import type { Discourse } from './discourse.ts'
import { type Mention, toRef } from './mentions.ts'
import type { Place } from './near.ts'
import { ownerOf } from './things.ts'

/** 「Replit Core」 is of Replit. */
export function makerByName(name: string, catalog: Catalog): EntityRef | null {
  const made = catalog.scan(name).find(({ start, end }) => start === 0 && end < name.length)?.entity
  if (made === undefined) return null
  return made.kind === 'organisation' && !made.isVoice ? toRef(made) : ownerOf(made, catalog)
}

/** MI450の価格は: of whoever makes it. */
export function makerOfChip(
  actors: readonly Mention[],
  { text, sentence, quantity }: Place,
  metric: Metric,
  catalog: Catalog,
): EntityRef | null {
  if (metric !== 'price') return null
  const chip = actors.find(
    ({ ref, end }) =>
      ref.kind === 'chip' &&
      end <= quantity.start &&
      /^[」』]?(?:の(?:価格|単価|値段|販売価格)|は(?![^。]*時間))/.test(text.slice(end, sentence.end)),
  )
  return ownerOf(chip?.entity ?? null, catalog)
}

/** 320億パラメータの「EXAONE」, and Scout where the text has Llama 4 Scout: of whoever makes that model. */
export function makerOfModel(
  subject: Mention | null,
  mentions: readonly Mention[],
  { text, quantity }: Place,
  { things, catalog }: Discourse,
): EntityRef | null {
  const behind = mentions.find(({ start }) => start >= quantity.end)
  if (behind?.ref.kind === 'model' && /^(?:に近い|規模|級|超)?の?[「『]$/.test(text.slice(quantity.end, behind.start)))
    return ownerOf(behind.entity, catalog)
  if (subject === null || subject.entity !== null || things.model === null) return null
  const { name } = subject.ref
  if (!/^[A-Z][A-Za-z]+$/.test(name)) return null
  const at = text.indexOf(` ${name}`)
  return at > 0 && /[\d.]/.test(text[at - 1] ?? '') ? things.model.owner : null
}
