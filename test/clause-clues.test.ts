// What the clauses of a sentence say of its figure and of its dates, as clues: the places that two sentences share or do not.
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import { openText } from '#extractors/claims.ts'
import { tellEnglish } from '#extractors/languages/en-article.ts'
import { englishWeigher } from '#extractors/languages/en-weighing.ts'
import { tellJapanese } from '#extractors/languages/ja-article.ts'
import { japaneseWeigher } from '#extractors/languages/ja-weighing.ts'
import type { ToldSentence } from '#extractors/weighing/article-names.ts'
import type { ClueList } from '#extractors/weighing/clue-list.ts'
import type { Judge } from '#extractors/weighing/judge.ts'
import { weighArticle } from '#extractors/weighing/weigh.ts'
import type { Weigher } from '#extractors/weighing/weigher.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { englishText, japaneseText } from './support/by-rules.ts'

const tools = { catalog, tokenize: await loadTokenizer() }
const opened = (article: ArticleText) => openText(article, tools)
const english = (text: string) => {
  const article = englishText('', text)
  return cluesIn(article, tellEnglish(article, opened(article), tools), englishWeigher)
}
const japanese = (text: string) => {
  const article = japaneseText('', text)
  return cluesIn(article, tellJapanese(article, opened(article), tools), japaneseWeigher)
}

interface Clues {
  clause: string
  dates: string
}

/** The clues that the language adds for the figures of a text and for their dates, in some order. */
function cluesIn<Told extends ToldSentence>(article: ArticleText, told: Told[], weigher: Weigher<Told>): Clues {
  const clause: number[] = []
  const dates: number[] = []
  const note = (into: number[], list: ClueList, add: () => void) => {
    const { length } = list
    add()
    into.push(...list.places.slice(length, list.length))
  }
  const noting: Weigher<Told> = {
    ...weigher,
    addClause: (list, one, figure) => note(clause, list, () => weigher.addClause(list, one, figure)),
    openDates: (one, figure) => {
      const add = weigher.openDates(one, figure)
      return (list, start) => note(dates, list, () => add(list, start))
    },
  }
  const leaving: Judge = {
    isAsked: () => true,
    pick: (task, _, reading) => reading[task],
    choose: (_, __, ruled) => ruled,
  }
  const { text, publishedAt } = article
  weighArticle(told, { title: '', text, publishedAt, catalog }, noting, leaving)
  const sorted = (places: number[]) => places.toSorted((a, b) => a - b).join()
  return { clause: sorted(clause), dates: sorted(dates) }
}

describe('the clause of a figure', () => {
  test.each([
    ['is the same whoever owns it', english, 'Kite Labs raised $5 million.', 'Bexel AI raised $5 million.', true],
    ['tells the tense', english, 'Kite Labs raised $5 million.', 'Kite Labs will raise $5 million.', false],
    ['tells what governs it', english, 'Kite Labs raised $5 million.', 'Kite Labs plans to raise $5 million.', false],
    ['is the same whoever owns it', japanese, 'カイトは50億円を調達した。', 'ベクセルは50億円を調達した。', true],
    ['tells how the sentence ends', japanese, 'カイトは50億円を調達した。', 'カイトは50億円を調達する計画だ。', false],
    [
      'tells how it ends itself',
      japanese,
      'カイトは50億円を調達し、工場を建てた。',
      'カイトは50億円を返し、工場を建てた。',
      false,
    ],
  ])('%s', (_title, read, one, other, isSame) => expect(read(one).clause === read(other).clause).toBe(isSame))
})

describe('a date', () => {
  test.each([
    ['of the same clause', english, 'In 2021 Kite Labs raised $5 million.', 'In 2021 Bexel AI raised $5 million.', true],
    ['of another one', english, 'In 2021 Kite Labs raised $5 million.', 'Kite Labs, which was founded in 2021, raised $5 million.', false],
    ['of the same clause', japanese, '2021年にカイトは50億円を調達した。', '2021年にベクセルは50億円を調達した。', true],
    ['of another one', japanese, '2021年にカイトは50億円を調達した。', '2021年に設立され、カイトは50億円を調達した。', false],
  ])('%s', (_title, read, one, other, isSame) => expect(read(one).dates === read(other).dates).toBe(isSame))
}) // biome-ignore format: a table
