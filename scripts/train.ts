// Learns what the clues of an article weigh: npm run train -- --help
import { parseArgs } from 'node:util'
import { print } from '../src/commands/output.ts'
import type { Language } from '../src/domain/text.ts'
import type { PackedWeights } from '../src/domain/weights.ts'
import { englishWeigher } from '../src/extractors/languages/en-weighing.ts'
import { japaneseWeigher } from '../src/extractors/languages/ja-weighing.ts'
import type { ToldSentence } from '../src/extractors/weighing/article-names.ts'
import { judgeBy } from '../src/extractors/weighing/by-weights.ts'
import type { Judge } from '../src/extractors/weighing/judge.ts'
import { packWeights } from '../src/extractors/weighing/packed-weights.ts'
import { weighArticle } from '../src/extractors/weighing/weigh.ts'
import type { Weigher } from '../src/extractors/weighing/weigher.ts'
import { CLOSED_TASKS, NO_CAUTION, OPEN_TASKS } from '../src/extractors/weighing/weights.ts'
import { writeWeights } from '../src/weights/files.ts'
import { scenarioTexts, textsOfRows } from '../test/support/by-rules.ts'
import { CORPORA, type GoldArticle, isHeldOut, LESSONS, loadCorpus, ratesOf, score } from '../test/support/corpus.ts'
import { type Examples, examplesOf } from './training/examples.ts'
import { learn } from './training/learn.ts'
import { claimsBy, type Opened, openEnglish, openJapanese, openRow } from './training/reading.ts'
import { readArguments } from './usage.ts'

/** For measuring: no weight may have seen them. */
const HELD_OUT = 'ja, held out'
const GATES: ReadonlySet<string> = new Set([
  ...['en-later', 'en-checked', 'en-last', 'ja-later', 'ja-checked', 'ja-last', 'ja-unread'],
  HELD_OUT,
])
/** What the rules' own tables say is so: they are few. What has been read otherwise is told once more, and learnt again. */
const ROW_WEIGHT = 5
const HARD_ROW_WEIGHT = 15
const MAX_ROUNDS = 4
/** What an article counts that rules were written by, beside a lesson: of the former there are few, and they are read best. */
const ARTICLE_WEIGHT = 3
/** Into how many parts the lessons are cut to be read by weights that have not seen them. */
const PARTS = 3
/** What is omitted in Japanese hangs on what was chosen before: it gains two points by it, English nothing. */
const IS_TOLD_AS_READ: Readonly<Record<Language, boolean>> = { ja: true, en: false }
/** What is not asked when an article is read teaches all the same: that whoever is far off owns nothing. */
const TAUGHT_REACH = Number.POSITIVE_INFINITY
/** Runs over the examples of fields of few values that are averaged. */
const RUNS = 2

const USAGE = `npm run train -- ja|en [--folds N]

Learns from the annotated articles of a language, writes src/weights/LANGUAGE.bin.gz and prints how well each folder of
test/corpus is read with it: detection, core and full, and how often each field is right. It takes ten to
twenty-five minutes and 4 GB.

  --folds N  writes nothing: the articles that no rule was written by are read by weights that have not seen their
             annotations, learnt from all but every Nth of them`

const { values, positionals } = readArguments(USAGE, () => {
  const found = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, folds: { type: 'string' } },
  })
  const { folds } = found.values
  if (folds !== undefined && !/^(?:[2-9]|[1-9]\d+)$/.test(folds))
    throw new Error(`--folds: expected a number of 2 or more, found ${folds}`)
  const [language, more] = found.positionals
  if (found.values.help !== true && ((language !== 'ja' && language !== 'en') || more !== undefined))
    throw new Error(`expected one language, ja or en, found ${found.positionals.join(' ') || 'none'}`)
  return found
})
const folds = values.folds === undefined ? null : Number(values.folds)
if (positionals[0] === 'ja') train('ja', openJapanese, japaneseWeigher)
else train('en', openEnglish, englishWeigher)

interface Lesson<Told extends ToldSentence> {
  folder: string
  opened: Opened<Told>
  weight: number
  examples: Examples
}

/** The judge by whom the article of an index is read; null for the rules alone. */
type JudgeOf = (index: number) => Judge | null

function train<Told extends ToldSentence>(
  language: Language,
  open: (article: GoldArticle) => Opened<Told>,
  weigher: Weigher<Told>,
): void {
  const teacher = { ...weigher, reach: TAUGHT_REACH }
  const lessons = lessonsOf(language, open, teacher)
  print(`${lessons.length} articles opened`)
  const learnFrom = openLearner(language, lessons, open, teacher)
  const judgeBehind = (weights: PackedWeights) => judgeBy(weights, weigher.caution)
  const tell = (folder: string, how: string, judgeOf: JudgeOf) =>
    print(`${folder}${how}: ${rateOf(lessons, folder, weigher, judgeOf)}`)
  const inFolders = [...new Set(lessons.map(({ folder }) => folder))]
  if (folds === null) {
    const weights = learnFrom(({ folder }) => !GATES.has(folder))
    writeWeights(language, weights)
    const judge = judgeBehind(weights)
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

/** Learns from those of the lessons that are taught. */
function openLearner<Told extends ToldSentence>(
  language: Language,
  lessons: readonly Lesson<Told>[],
  open: (article: GoldArticle) => Opened<Told>,
  weigher: Weigher<Told>,
): (isTaught: (lesson: Lesson<Told>, index: number) => boolean) => PackedWeights {
  // The rules' own tables and the scenarios teach that what is said plainly is to be left as the rules read it.
  const rows = [...textsOfRows(language), ...scenarioTexts(language)].map((row) => {
    const opened = openRow(row, open)
    return { opened, examples: examplesOf(opened, weigher, ROW_WEIGHT) }
  })
  const told = (all: readonly { examples: Examples }[]) => all.map(({ examples }) => examples)
  const asRead = (taught: readonly Lesson<Told>[], besides: readonly Examples[]) => {
    const readers = Array.from({ length: PARTS }, (_, part) => {
      const others = taught.filter((_, index) => index % PARTS !== part)
      print(`  learning to read part ${part + 1} of ${PARTS} by the others`)
      return judgeBy(packWeights(...learn([...told(others), ...besides], 1)), NO_CAUTION)
    })
    return taught.map(({ opened, weight }, index) => examplesOf(opened, weigher, weight, readers[index % PARTS]!))
  }
  return (isTaught) => {
    const taught = lessons.filter(isTaught)
    const examples = told([...taught, ...rows])
    // What was chosen before is not always right: every article is told once more as one who has not seen it reads it.
    if (IS_TOLD_AS_READ[language]) examples.unshift(...asRead(taught, told(rows)))
    for (let round = 1; ; round++) {
      const weights = packWeights(...learn(examples, RUNS))
      const reader = judgeBy(weights, NO_CAUTION)
      const hard = rows.filter(({ opened }) => isReadOtherwise(opened, weigher, reader))
      print(`  round ${round}: ${hard.length} texts of the tables are read otherwise`)
      if (hard.length === 0 || round === MAX_ROUNDS) return weights
      examples.push(...hard.map(({ opened }) => examplesOf(opened, weigher, HARD_ROW_WEIGHT)))
    }
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
      const weight = name === LESSONS[language] ? 1 : ARTICLE_WEIGHT
      return { folder, opened, weight, examples: examplesOf(opened, weigher, weight) }
    }),
  )
}

/** Whether something of a figure is not what the rules have read. */
function isReadOtherwise<Told extends ToldSentence>(
  { told, around }: Opened<Told>,
  weigher: Weigher<Told>,
  reader: Judge,
): boolean {
  const lines = (sentences: readonly Told[]) =>
    sentences.flatMap(({ readings }) =>
      readings.map(({ metric, stance, period, scope, subject, object, attribution, asOf }) =>
        [metric, stance, period, scope, subject?.key, object?.key, attribution?.key, asOf].join(),
      ),
    )
  return lines(told).join() !== lines(weighArticle(told, around, weigher, reader)).join()
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
  const fields = [...CLOSED_TASKS, ...OPEN_TASKS].map(
    (field) => `${field} ${((100 * (result.fields[field] ?? 0)) / result.found).toFixed(1)}`,
  )
  return `${[detection, core, full].map((rate) => rate.toFixed(1)).join(' / ')} (${fields.join(', ')})`
}
