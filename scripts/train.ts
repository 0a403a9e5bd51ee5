// Learns what the clues of an article weigh: npm run train -- ja|en [--folds N]
// Writes src/weights/LANGUAGE.bin.gz, and prints how well each folder is read with it. With --folds
// nothing is written: the articles that no rule was written by are read by weights that have not seen their annotations.
import { parseArgs } from 'node:util'
import { print } from '../src/commands/output.ts'
import type { Language } from '../src/domain/text.ts'
import type { WeightTables } from '../src/domain/weights.ts'
import { englishWeigher } from '../src/extractors/languages/en-weighing.ts'
import { japaneseWeigher } from '../src/extractors/languages/ja-weighing.ts'
import type { ToldSentence } from '../src/extractors/weighing/article-names.ts'
import { judgeBy } from '../src/extractors/weighing/by-weights.ts'
import type { Judge, Weigher } from '../src/extractors/weighing/weigh.ts'
import { writeWeights } from '../src/weights/files.ts'
import { textsOfRows } from '../test/support/by-rules.ts'
import { CORPORA, type GoldArticle, isHeldOut, LESSONS, loadCorpus, ratesOf, score } from '../test/support/corpus.ts'
import { type Examples, examplesOf } from './training/examples.ts'
import { learn } from './training/learn.ts'
import { claimsBy, type Opened, openEnglish, openJapanese, openRow } from './training/reading.ts'

/** For measuring: no weight may have seen them. */
const HELD_OUT = 'ja, held out'
const GATES: ReadonlySet<string> = new Set(['en-later', 'ja-later', 'ja-unread', HELD_OUT])
/** By the misses of the other folders rules were written: they read those better than what is to come. */
const READ_WEIGHT = 0.5

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'string' } } })
const folds = values.folds === undefined ? null : Number(values.folds)
switch (positionals[0]) {
  case 'en':
    train('en', openEnglish, englishWeigher)
    break
  case 'ja':
    train('ja', openJapanese, japaneseWeigher)
    break
  default:
    print('expected a language, ja or en: npm run train -- ja')
    process.exitCode = 2
}

interface Lesson<Told extends ToldSentence> {
  folder: string
  opened: Opened<Told>
  examples: Examples
}

/** The judge by whom the article of an index is read; null for the rules alone. */
type JudgeOf = (index: number) => Judge | null

function train<Told extends ToldSentence>(
  language: Language,
  open: (article: GoldArticle) => Opened<Told>,
  weigher: Weigher<Told>,
): void {
  const lessons = lessonsOf(language, open, weigher)
  // The rules' own tables teach that what is said plainly is to be left as the rules read it.
  const rows = textsOfRows(language).map((row) => examplesOf(openRow(row, open), weigher, 1))
  const learnFrom = (isTaught: (lesson: Lesson<Told>, index: number) => boolean) => {
    const taught = [...lessons.filter(isTaught).map(({ examples }) => examples), ...rows]
    return learn(
      { metrics: taught.flatMap((one) => one.metrics), choices: taught.flatMap((one) => one.choices) },
      weigher.tasks,
    )
  }
  const judgeBehind = (tables: WeightTables) => judgeBy(tables, weigher)
  const tell = (folder: string, how: string, judgeOf: JudgeOf) =>
    print(`${folder}${how}: ${rateOf(lessons, folder, weigher, judgeOf)}`)
  const inFolders = [...new Set(lessons.map(({ folder }) => folder))]
  if (folds === null) {
    const tables = learnFrom(({ folder }) => !GATES.has(folder))
    writeWeights(language, tables)
    const judge = judgeBehind(tables)
    for (const folder of inFolders) tell(folder, '', () => judge)
    return
  }
  const judges = Array.from({ length: folds }, (_, fold) =>
    judgeBehind(learnFrom(({ folder }, index) => index % folds !== fold || !isUnread(folder))),
  )
  for (const folder of inFolders.filter(isUnread)) {
    tell(folder, ', by the rules alone', () => null)
    tell(folder, ', weighed', (index) => judges[index % folds] ?? null)
  }
}

function isUnread(folder: string): boolean {
  return GATES.has(folder) || Object.values(LESSONS).includes(folder)
}

function lessonsOf<Told extends ToldSentence>(
  language: Language,
  open: (article: GoldArticle) => Opened<Told>,
  weigher: Weigher<Told>,
): Lesson<Told>[] {
  const folders = [...CORPORA.filter((folder) => folder.startsWith(language)), LESSONS[language]]
  return folders.flatMap((name) =>
    loadCorpus(name).map((article, at) => {
      // What is held out of the development articles is for measuring too.
      const folder = name === 'ja' && isHeldOut(article, at) ? HELD_OUT : name
      const opened = open(article)
      return { folder, opened, examples: examplesOf(opened, weigher, isUnread(folder) ? 1 : READ_WEIGHT) }
    }),
  )
}

/** How well a folder is read. */
function rateOf<Told extends ToldSentence>(
  lessons: readonly Lesson<Told>[],
  folder: string,
  weigher: Weigher<Told>,
  judgeOf: JudgeOf,
): string {
  const inside = lessons.map((one, index) => ({ ...one, index })).filter((one) => one.folder === folder)
  const byId = new Map(inside.map((one) => [one.opened.article.id, one]))
  const result = score(
    inside.map(({ opened }) => opened.article),
    ({ id }) => {
      const { opened, index } = byId.get(id)!
      return claimsBy(opened, weigher, judgeOf(index))
    },
  )
  const { detection, core, full } = ratesOf(result)
  const fields = (['metric', 'subject', 'object'] as const).map(
    (field) => `${field} ${((100 * (result.fields[field] ?? 0)) / result.found).toFixed(1)}`,
  )
  return `${[detection, core, full].map((rate) => rate.toFixed(1)).join(' / ')} (${fields.join(', ')})`
}
