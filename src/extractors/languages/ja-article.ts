// Japanese articles: their sentences one after another, what each names, and where the text goes on from it.
import type { Catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Span } from '#domain/text.ts'
import type { Tokenize } from '#domain/token.ts'
import { resolveAnaphors, withCountry } from '../anaphors.ts'
import { withoutStandards } from '../asides.ts'
import { type Discourse, openDiscourse } from '../discourse.ts'
import { findJapaneseNames, type Mention } from '../mentions.ts'
import { hearNext } from '../next-sentence.ts'
import { normalise } from '../normalise.ts'
import { enterSentence, isParagraphStart } from '../paragraphs.ts'
import { mayCount, type RawQuantity } from '../quantities.ts'
import type { Reading } from '../readings.ts'
import type { Trace } from '../refusals.ts'
import { passSentence } from '../topics.ts'
import { findAnaphors } from './ja-anaphors.ts'
import { findBreaks } from './ja-clauses.ts'
import { findDateForms, reckonDates } from './ja-dates.ts'
import { tellFigures } from './ja-figures.ts'
import { openNameBook } from './ja-name-book.ts'
import { readSentence } from './ja-reader.ts'
import { passDates } from './ja-timeline.ts'
import type { JapaneseTold } from './ja-weighing.ts'

interface OpenedArticle {
  text: string
  known: readonly Mention[]
  sentences: readonly Span[]
  quantitiesIn: (sentence: Span) => RawQuantity[]
  knownIn: (sentence: Span) => Mention[]
}

/** The sentences of a Japanese article as the rules read them. */
export function tellJapanese(
  article: ArticleText,
  { text, known, sentences, quantitiesIn, knownIn }: OpenedArticle,
  tools: { catalog: Catalog; tokenize: Tokenize },
  trace?: Trace,
): JapaneseTold[] {
  const names = openNameBook(normalise(article.title).text, text, known, tools.tokenize)
  // What no sentence asks of another is worked out step by step for all of them: each step finds its tables at hand.
  const quantities = sentences.map(quantitiesIn)
  const tokensOf = sentences.map(({ start, end }, at) =>
    quantities[at]!.some((one) => mayCount(text, one)) ? tools.tokenize(text.slice(start, end)) : null,
  )
  const breaksOf = tokensOf.map((tokens, at) => (tokens === null ? [] : findBreaks(tokens, sentences[at]!.start)))
  const formsOf = sentences.map(({ start, end }) => findDateForms(text.slice(start, end)))
  const naming = sentences.map((sentence, at) => ({ sentence, known: knownIn(sentence), tokens: tokensOf[at]! }))
  // The title's names are looked for right before those of the sentences: the book learns as it goes.
  const discourse = openDiscourse(article, tools, names)
  const namesOf = findJapaneseNames(text, naming, names)
  const figuresOf = sentences.map((sentence, at) =>
    tellFigures({ text, sentence, inside: quantities[at]!, breaks: breaksOf[at]! }),
  )
  const anaphorsOf = sentences.map((one) => findAnaphors(text, one))
  const told: JapaneseTold[] = []
  let paragraph = 0
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at]!
    const inside = quantities[at]!
    const breaks = breaksOf[at]!
    const hadTopic = discourse.topic !== null
    enterSentence(discourse, text, sentence, namesOf[at]!)
    const named = withCountry(discourse, namesOf[at]!)
    const anaphors = resolveAnaphors(discourse, text, sentence, named, anaphorsOf[at]!)
    const mentions = anaphors.length === 0 ? named : [...named, ...anaphors].sort((a, b) => a.start - b.start)
    const things = inside.length === 0 ? mentions : withoutStandards(text, mentions)
    const dates = reckonDates(formsOf[at]!, discourse.dates)
    const figures = figuresOf[at]!
    const readings =
      inside.length === 0
        ? []
        : readSentence({ article, text, sentence, mentions, things, inside, figures, breaks, discourse, trace })
    if (readings.length > 0) hearNext(readings, { text, sentence, known, discourse })
    passSentence(discourse, text, sentence, mentions)
    if (isParagraphStart(text, sentence.start)) paragraph = told.length
    told.push({ sentence, mentions, readings, tokens: tokensOf[at]!, breaks, dates })
    if (!hadTopic && discourse.topic !== null) for (const one of told.slice(paragraph)) fillIn(one.readings, discourse)
    discourse.dates = passDates(discourse.dates, text, sentence, dates)
  }
  return told
}

/** 「訓練費は600万ドルだ」。Xがそう主張したのは…: where nobody had been named yet, it is of the first who is. */
function fillIn(readings: Reading[], { topic, things }: Discourse): void {
  if (topic?.kind !== 'organisation') return
  // What was bought has not bought itself.
  for (const [at, reading] of readings.entries())
    if (reading.subject === null && reading.metric !== 'market_size' && reading.object?.key !== topic.key)
      readings[at] = {
        ...reading,
        subject: topic,
        object: reading.object ?? (reading.metric === 'parameter_count' ? (things.model?.ref ?? null) : null),
        rules: [...reading.rules, 'subject:named-next'],
      }
}
