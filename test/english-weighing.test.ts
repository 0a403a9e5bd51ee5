// Whose an English figure is where its sentence does not say: by what the whole article says.
import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import { extractClaims, openText, tellEnglish } from '#extractors/claims.ts'
import { OWNER_WEIGHTS } from '#extractors/languages/en-owner-weights.ts'
import { englishWeigher } from '#extractors/languages/en-weighing.ts'
import { optionsOf } from '#extractors/weighing.ts'
import { loadCorpus } from './support/corpus.ts'

const tools = { catalog, tokenize: () => [] }

function articleOf(title: string, text: string) {
  const place = { publisher: 'The Ledger', url: 'https://ledger.example/1', language: 'en' as const }
  return { ...place, title, text, publishedAt: new Date('2025-11-13T12:00:00Z') }
}

test('everybody whom the text has named up to the figure could own it, and whom the headline names', () => {
  const article = articleOf(
    'Nvidia and its rivals',
    'AMD sells chips to Meta. Its revenue was $7 billion. Intel was not mentioned before.',
  )
  const opened = openText(article, tools)
  const [options = []] = optionsOf(
    tellEnglish(article, opened, tools),
    article.title,
    opened.text,
    catalog,
    englishWeigher,
  ).values()
  expect(options.map(({ ref }) => ref.name).sort()).toEqual(['AMD', 'Meta', 'Nvidia'])
  expect(options.filter(({ isRuled }) => isRuled)).toHaveLength(1)
})

test.each([
  // A list's line and a country say themselves whose the figure is.
  [
    'Rounds',
    'Rounds of the week:\n\n- Quillon (London). Series B, $80M.\n- Halvard (Oulu). Series A, $9M.',
    ['Quillon', 'Halvard'],
  ],
  [
    'Wind',
    'Casa dos Ventos operates 2.1 gigawatts of wind farms. Brazil had 738 megawatts last year.',
    ['Casa dos Ventos', 'Brazil'],
  ],
  // A sum in another currency goes with the sum before it.
  ['Kite raises', 'Kite Labs raised €12 million ($14 million).', ['Kite Labs', 'Kite Labs']],
])('%s: %s', (title, text, owners) => {
  expect(extractClaims(articleOf(title, text), tools).map(({ subject }) => subject?.name)).toEqual(owners)
})

test('the weights are finite and are of clues that are told', () => {
  const told = new Set<string>()
  for (const article of loadCorpus('en')) {
    const opened = openText(article, tools)
    const all = optionsOf(tellEnglish(article, opened, tools), article.title, opened.text, catalog, englishWeigher)
    for (const options of all.values()) for (const { clues } of options) for (const clue of clues) told.add(clue)
  }
  expect([...OWNER_WEIGHTS.values()].every(Number.isFinite)).toBe(true)
  // Clues that hold words of their texts are met in some articles only.
  const common = [...OWNER_WEIGHTS.keys()].filter((clue) => /^(?:owned|last|far):[a-z\d]+$/.test(clue))
  expect(common.filter((clue) => !told.has(clue))).toEqual([])
  expect(common.length).toBeGreaterThan(8)
})
