// Whom a text calls by what a company is in or where it is from: whom "the Dutch group", "the software giant" call back.
import { CALLINGS } from '#catalog/callings.ts'
import type { EntityRef } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { EnglishState } from './en-state.ts'

const BY_KEY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CALLINGS.map((line) => {
    const [name = '', words = ''] = line.split(': ')
    return [foldName(name), new Set(words.split(' '))] as const
  }),
)

/** Every word that tells one company from another. */
const TELLING: ReadonlySet<string> = new Set([...BY_KEY.values()].flatMap((words) => [...words]))

/** Of the companies that the text has named, the last one that all telling words of a description fit; the one spoken of first. */
export function byKnownTrade(state: EnglishState, description: string, before: readonly Mention[]): EntityRef | null {
  const telling = tellingWords(description)
  if (telling.length === 0) return null
  const fits = ({ key }: EntityRef) => {
    const [own, told] = [BY_KEY.get(key), state.described.get(key)]
    return telling.every((word) => own?.has(word) === true || told?.has(word) === true)
  }
  const about = [state.recent?.ref, state.topic, state.main].find((one) => one != null && fits(one))
  const here = before.filter((one) => one.ref.kind === 'organisation').map((one) => one.ref)
  return about ?? [...state.companies.values(), ...here].findLast(fits) ?? null
}

/** Chip designer Tessolane; Tessolane, a British designer of chips: what the text tells of those whom it names. */
export function rememberDescriptions(
  { described }: EnglishState,
  text: string,
  sentence: Span,
  companies: readonly Mention[],
): void {
  for (const { ref, start, end } of companies) {
    if (!/^[A-Z\d]/.test(text[start] ?? '')) continue
    const left = text.slice(Math.max(sentence.start, start - BESIDE), start)
    const before = left.slice(Math.max(0, left.search(/[^,.;:()]*$/)), left.length)
    const behind = /^, (?:an?|the|one of the) ([^,.;()]{3,60})/.exec(text.slice(end, end + 80))?.[1] ?? ''
    const words = [...tellingWords(ownWords(before)), ...tellingWords(behind)]
    if (words.length > 0) described.set(ref.key, new Set([...(described.get(ref.key) ?? []), ...words]))
  }
}

/** How far before a name its description begins. */
const BESIDE = 45

/** Behind the last name or preposition: American giant Microsoft bought … is nothing of whom it bought. */
function ownWords(before: string): string {
  const words = before.trim().split(' ')
  const from = words.findLastIndex(
    (word) =>
      /^(?:of|in|by|with|to|for|from|at|and|into|on|than)$/.test(word) ||
      (/^[A-Z]/.test(word) && tellingWords(word).length === 0 && !/^(?:The|A|An)$/.test(word)),
  )
  return words.slice(from + 1).join(' ')
}

/** The Freiburg company: a word that tells where somebody is from, whatever it was taken for. */
export function isTelling(word: string): boolean {
  return TELLING.has(word.toLowerCase())
}

function tellingWords(description: string): string[] {
  const words = description
    .toLowerCase()
    .replace(/^(?:the|this|that) /, '')
    .replace(/['’]s?\b/g, '')
    .replace(/-(?:based|listed)\b/g, '')
    .split(' ')
  const joined = words.slice(1).map((word, index) => `${words[index]}-${word}`)
  return [...words, ...joined].filter((word) => TELLING.has(word))
}
