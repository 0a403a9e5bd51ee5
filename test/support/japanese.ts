// Japanese texts as the extractor reads them: their names, their clauses, their figures.
import { defaultCatalog } from '#catalog/catalog.ts'
import type { Claim } from '#domain/claim.ts'
import { openText } from '#extractors/claims.ts'
import { tellJapanese } from '#extractors/languages/ja-article.ts'
import { findBreaks } from '#extractors/languages/ja-clauses.ts'
import { findCollectives } from '#extractors/languages/ja-groups.ts'
import { openNameBook } from '#extractors/languages/ja-name-book.ts'
import { japaneseWeigher } from '#extractors/languages/ja-weighing.ts'
import { findJapaneseNames, findKnown } from '#extractors/mentions.ts'
import { normalise } from '#extractors/normalise.ts'
import { splitSentences } from '#extractors/sentences.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { japaneseText, readByRules } from './by-rules.ts'

const tokenize = await loadTokenizer()

/** What the rules read. */
export function readJapanese(text: string, title = ''): Claim[] {
  return readByRules(japaneseText(title, text))
}

/** The names of a text in order, `NAME KIND` each, and `voice` for one that speaks of others. */
export function namesIn(article: string, title = ''): string[] {
  const { text } = normalise(article)
  const known = findKnown(text, defaultCatalog)
  const names = openNameBook(normalise(title).text, text, known, tokenize)
  const sentences = splitSentences(text, 'ja').map((sentence) => ({
    sentence,
    known: known.filter(({ start }) => start >= sentence.start && start < sentence.end),
    tokens: tokenize(text.slice(sentence.start, sentence.end)),
  }))
  return findJapaneseNames(text, sentences, names)
    .flat()
    .map(({ ref, isVoice }) => `${ref.name} ${isVoice ? 'voice' : ref.kind}`)
}

/** What a text names that is neither a company nor a ware, in order. */
export function thingsIn(text: string): string[] {
  const article = japaneseText('', text)
  const tools = { catalog: defaultCatalog, tokenize }
  const opened = openText(article, tools)
  return japaneseWeigher
    .mentionsOf(tellJapanese(article, opened, tools), opened.text, Number.POSITIVE_INFINITY)
    .flat()
    .flatMap(({ ref }) => (ref.kind === 'other' ? [ref.name] : []))
}

/** Whom a text names only by what they are, beside its names. */
export function collectivesIn(text: string): string[] {
  return findCollectives(text, { start: 0, end: text.length }, []).map(({ ref }) => ref.name)
}

/** A sentence with a sign behind each of its clauses but the last, by the way in which it ends. */
export function markBreaks(sentence: string): string {
  const breaks = findBreaks(tokenize(sentence), 0)
  return breaks.reduceRight((marked, { at, kind }) => `${marked.slice(0, at)}<${kind}>${marked.slice(at)}`, sentence)
}
