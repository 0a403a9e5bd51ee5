// The model, product or service that a figure is of.
import type { EntityRef } from '#domain/claim.ts'
import { nearest, type ObjectContext } from './object-context.ts'

export function findModel(context: ObjectContext): EntityRef | null {
  const model = nearest(context, (one) => one.ref.kind === 'model' || one.ref.kind === 'product')
  if (model !== null) return model.ref
  const { discourse, subject } = context
  const last = discourse.things.model
  return last !== null && (last.owner === null || subject === null || last.owner.key === subject.key) ? last.ref : null
}

/** A product, a model or a chip that is sold; of those before the figure the nearest. */
export function findWare(context: ObjectContext): EntityRef | null {
  const { text, quantity } = context.place
  const priced = context.mentions.find(
    (one) =>
      one.start >= quantity.end &&
      ['product', 'model'].includes(one.ref.kind) &&
      /^の[「『]?$/.test(text.slice(quantity.end, one.start)),
  )
  if (priced !== undefined) return priced.ref
  const ware = nearest(context, (one) => ['product', 'model', 'chip'].includes(one.ref.kind), 0)
  if (ware !== null) return ware.ref
  const { discourse, subject, metric } = context
  const last = metric === 'price' ? discourse.things.model : null
  return last !== null && (last.owner === null || last.owner.key === subject?.key) ? last.ref : null
}

export function findProduct(context: ObjectContext): EntityRef | null {
  const { place } = context
  const product = nearest(
    context,
    (one) => one.ref.kind === 'product' || one.ref.kind === 'chip' || one.ref.kind === 'model',
    0,
  )
  if (product === null) return null
  // A new topic between the two speaks of something else.
  return /[。]|は[^、。]{0,30}、[^、。]{0,20}は/.test(place.text.slice(product.end, place.quantity.start))
    ? null
    : product.ref
}
