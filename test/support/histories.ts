// Random histories of a figure: articles, their versions and readings, in the shorthand of claims.ts. A history is what
// becomes of one subject; a batch of them shares its articles, each of which has a paragraph on every subject.
import fc from 'fast-check'
import type { FiledClaim } from '#domain/conflict.ts'
import { parseArticle } from './claims.ts'

export interface Article {
  /** One after the other. */
  versions: readonly [string, ...string[]]
  /** What a newer extractor reads in the last of them; null when none does. */
  rereading: string | null
}

export interface Batch {
  subjects: readonly string[]
  /** In order of arrival. */
  articles: readonly Article[]
  /** For every choice that is left to chance while it runs. */
  seed: number
}

const AMOUNTS = ['2000', '2048', '~2000', '≥2000', '<2000', '20000', '2000..9000', '20000..90000', '50000', '~48000']
const STANCES = ['', '', '', '', ' hedged', ' planned', ' denied']
const VOICES = ['', '', ' by:DeepSeek', ' by:SemiAnalysis']
const TIMES = ['', '', '', '', '', '', ' as:2024', ' as:2025', ' as:2025-03']
const JOINTS = ['、', '。', '、実際には', '。しかし、']
const DAYS = ['2025-01-01', '2025-01-10', '2025-02-01', '2025-03-01', '2025-03-20', '2025-05-15']

/** The words of a figure of each kind, but for its amount. */
const KINDS = [
  fc
    .tuple(fc.constantFrom('', '', '', ' training'), fc.constantFrom('', '', '', '', ' #H100', ' #Hopper'))
    .map((words) => ` GPU${words.join('')}`),
  fc
    .tuple(fc.constantFrom(' USD', ' USD', ' JPY'), fc.constantFrom(' capex', ' capex', ' training_cost', ' opex'))
    .map((words) => words.join('')),
]

interface Figure {
  amount: string
  /** Its unit and words, as each of two extractors reads it. */
  readings: [string, string]
}

type Paragraph = { figures: Figure[]; joint: string }

function paragraphOf(kind: fc.Arbitrary<string>): fc.Arbitrary<Paragraph> {
  const details = fc.tuple(
    ...[['', '', '', '', ' @R1'], TIMES, STANCES, VOICES].map((words) => fc.constantFrom(...words)),
  )
  const reading = fc.tuple(kind, details).map(([words, more]) => words + more.join(''))
  const figure = fc
    .record({ amount: fc.constantFrom(...AMOUNTS), first: reading, second: reading, isSame: fc.boolean() })
    .map(({ amount, first, second, isSame }): Figure => {
      const other = ` ${unitOf(first)}${second.slice(1 + unitOf(second).length)}`
      return { amount, readings: [first, isSame ? first : other] }
    })
  return fc.record({ figures: fc.array(figure, { maxLength: 3 }), joint: fc.constantFrom(...JOINTS) })
}

/** The text is the same for both readings, and the unit a part of it. */
function unitOf(words: string): string {
  return words.split(' ')[1] ?? ''
}

interface Skeleton {
  publisher: string
  day: string
  /** Whether each version says that it corrects. */
  versions: boolean[]
  isReread: boolean
}

/** Twice in ten. */
const seldom = fc.integer({ min: 0, max: 9 }).map((dice) => dice < 2)

const skeleton: fc.Arbitrary<Skeleton> = fc.record({
  publisher: fc.constantFrom('A', 'B', 'C'),
  day: fc.constantFrom(...DAYS),
  versions: fc.array(seldom, { minLength: 1, maxLength: 2 }),
  isReread: seldom,
})

/** @param name of the batch, which no other has */
export function batchOf(name: string, histories: number): fc.Arbitrary<Batch> {
  const subjects = Array.from({ length: histories }, (_one, index) => `${name}s${index}`)
  const kinds = fc.tuple(...subjects.map(() => fc.constantFrom(...KINDS)))
  return fc
    .tuple(fc.array(skeleton, { minLength: 2, maxLength: 6 }), kinds, fc.nat())
    .chain(([skeletons, kindOf, seed]) => {
      const texts = skeletons.map(({ versions }) =>
        fc.tuple(...versions.map(() => fc.tuple(...kindOf.map(paragraphOf)))),
      )
      return fc.tuple(...texts).map((paragraphs) => ({
        ...{ subjects, seed },
        articles: skeletons.map((one, index) => write(name, index, one, paragraphs[index] ?? [], subjects)),
      }))
    })
}

function write(
  name: string,
  index: number,
  { publisher, day, versions, isReread }: Skeleton,
  texts: readonly (readonly Paragraph[])[],
  subjects: readonly string[],
): Article {
  const [first = [], ...more] = versions.map((isCorrection, version) => {
    const header = `${publisher}/${name}${index} v${version + 1}${isCorrection ? ' correction' : ''} ${day}: `
    return [0, 1].map((extractor) => {
      const paragraphs = texts[version] ?? []
      return header + paragraphs.map((text, at) => show(text, subjects[at] ?? '', extractor)).join('')
    })
  })
  const newest = more.at(-1) ?? first
  return {
    versions: [first[0] ?? '', ...more.map(([text = '']) => text)],
    rereading: isReread ? (newest[1] ?? null) : null,
  }
}

function show({ figures, joint }: Paragraph, subject: string, extractor: number): string {
  const claims = figures.map(({ amount, readings }) => `{${amount}${readings[extractor]} of:${subject}}`)
  return `${subject}は${claims.join(joint)}。`
}

/**
 * The claims of one subject that count in the end. Where an extractor has read the newest version anew, what an older
 * one read in those before is left out; and an article whose newest version says nothing of the kind has none.
 */
export function finalClaims({ articles }: Batch, subject: string): FiledClaim[] {
  return articles.flatMap(({ versions, rereading }) => {
    const [last, ...before] = versions.toReversed()
    const newest = claimsOn(subject, rereading ?? last ?? '')
    const held = rereading === null ? before.flatMap((shorthand) => claimsOn(subject, shorthand)) : []
    return newest.length === 0 ? [] : [...held, ...newest]
  })
}

function claimsOn(subject: string, shorthand: string): FiledClaim[] {
  return parseArticle(shorthand).filter((claim) => claim.subject.name === subject)
}
