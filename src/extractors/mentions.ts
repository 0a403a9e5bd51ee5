// Mentions: every name in a text that a figure could be of, in the catalogue or not.
import type { Catalog, Entity } from '#catalog/catalog.ts'
import type { EntityRef } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Token, Tokenize } from '#domain/token.ts'
import { belongsToName, findGroups, findPlaces, findQuoted, readRun } from './languages/ja-names.ts'

export interface Mention extends Span {
  ref: EntityRef
  /** The catalogue's entry; null for a name that it lacks. */
  entity: Entity | null
  isVoice: boolean
}

export function toRef({ key, name, kind }: EntityRef): EntityRef {
  return { key, name, kind }
}

/** Names of the catalogue in `text`. */
export function findKnown(text: string, catalog: Catalog): Mention[] {
  return catalog
    .scan(text)
    .map(({ start, end, entity }) => ({ start, end, entity, ref: toRef(entity), isVoice: entity.isVoice }))
}

/**
 * Names of a Japanese sentence that the catalogue lacks: runs of nouns with a proper noun in them, or with the ending of
 * an organisation or a person's title, that stand before a particle; quoted names; places; groups that act as one.
 * Offsets are those of `text`.
 */
export function findUnknown(text: string, sentence: Span, known: readonly Mention[], tokenize: Tokenize): Mention[] {
  const tokens = tokenize(text.slice(sentence.start, sentence.end))
  const found = [...known]
  const candidates = [
    ...findQuoted(text, sentence),
    ...findRuns(tokens, sentence.start),
    ...findGroups(text, sentence),
    ...findPlaces(tokens, sentence.start),
  ]
  for (const one of candidates)
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one)
  return found.slice(known.length)
}

function findRuns(tokens: readonly Token[], offset: number): Mention[] {
  const found: Mention[] = []
  let run: Token[] = []
  for (const token of [...tokens, null]) {
    if (token !== null && belongsToName(token)) {
      run.push(token)
      continue
    }
    const mention = run.length > 0 && token?.partOfSpeech === '助詞' ? readRun(run, offset) : null
    if (mention !== null) found.push(mention)
    run = []
  }
  return found
}
