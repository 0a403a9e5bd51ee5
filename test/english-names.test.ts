// Whom and what an English text names: everything that a figure could be of, in the order in which it is named.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { openText } from '#extractors/claims.ts'
import { tellEnglish } from '#extractors/languages/en-article.ts'
import { names } from './cases/english-names.ts'

const tools = { catalog, tokenize: () => [] }

function namesIn(text: string): string[] {
  const publishedAt = new Date('2025-11-05T12:00:00Z')
  const source = { publisher: 'The Ledger', url: 'https://ledger.example/1', title: '', language: 'en' as const }
  const article = { ...source, text, publishedAt }
  const told = tellEnglish(article, openText(article, tools), tools)
  return [...new Set(told.flatMap(({ mentions }) => mentions.map(({ ref }) => ref.name)))]
}

test.each(names)('%s', (text, ...expected) => {
  expect(namesIn(text)).toEqual(expected)
})
