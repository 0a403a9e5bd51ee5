// What an English amount of money is of where a construction tells it: a verb with its arguments, held against tables.
import type { Metric } from '#domain/claim.ts'
import { COUNT_FRAMES } from './en-count-table.ts'
import { CLASSES, FRAMES } from './en-frame-table.ts'
import { FIRST_FRAMES, OUTLAY_FRAMES } from './en-outlay-frames.ts'
import type { Parse } from './en-parse.ts'
import type { Word } from './en-word.ts'

interface Frame {
  metric: Metric
  left: RegExp
  right: RegExp
}

/** Further from the figure no argument of its verb stands. */
const REACH = 16

const compile = (table: readonly (readonly [Metric, string, string])[]): readonly Frame[] =>
  table.map(([metric, left, right]) => ({
    metric,
    left: new RegExp(left === '' ? '' : `(?:^| )${withClasses(left.trim())} ?$`),
    right: new RegExp(right === '' ? '' : `^ ${withClasses(right)}${right.startsWith('(?!') ? '' : '(?= |$)'}`),
  }))

/** <fund> is one of the words of that class. */
function withClasses(pattern: string): string {
  return pattern.replaceAll(/<(\w+)>/g, (_, name: string) => {
    const words = CLASSES[name]
    if (words === undefined) throw new Error(`frames: no class of words is called ${name}`)
    return `(?:${withClasses(words.trim().replaceAll(/\s+/g, '|').replaceAll('_', ' '))})`
  })
}

const OF_MONEY = compile([...FIRST_FRAMES, ...FRAMES, ...OUTLAY_FRAMES])
const OF_PERSONS = compile(COUNT_FRAMES)

/** The metric that the construction around the word at `at` gives an amount of money, or null. */
export function frameOfMoney(parse: Parse, at: number): Metric | null {
  return fitting(OF_MONEY, parse, at)
}

/** The metric that the construction around the word at `at` gives a number as one of persons, or null. */
export function frameOfPersons(parse: Parse, at: number): Metric | null {
  return fitting(OF_PERSONS, parse, at)
}

function fitting(frames: readonly Frame[], parse: Parse, at: number): Metric | null {
  const left = `${write(parse.words.slice(Math.max(0, at - REACH), at))} `
  const right = ` ${write(parse.words.slice(at + 1, at + 1 + REACH))}`
  return frames.find((frame) => frame.right.test(right) && frame.left.test(left))?.metric ?? null
}

/** Verbs by their lemma, names by their kind, without articles, adverbs and what stands in brackets. */
function write(words: readonly Word[]): string {
  const written: string[] = []
  let depth = 0
  for (const word of words) {
    if (word.tag === 'open') depth++
    if (word.tag === 'close') depth = Math.max(0, depth - 1)
    const token = depth > 0 || word.tag === 'close' ? null : writeWord(word)
    if (token !== null) written.push(token)
  }
  return written.join(' ')
}

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'ORG',
  person: 'PERSON',
  place: 'PLACE',
  chip: 'CHIP',
  model: 'MODEL',
  product: 'PRODUCT',
  facility: 'SITE',
}

const FILLERS = new Set(
  'the a an its their his her our these those some all another further additional extra just few'.split(' '),
)

function writeWord({ tag, verb, lower, actor }: Word): string | null {
  if (tag === 'actor' && !/^(?:it|they|them)$/.test(lower)) return KINDS[actor?.ref.kind ?? ''] ?? 'NAME'
  if (tag === 'figure')
    return /[$€£¥₹₩]|(?:dollars?|euros?|pounds?|yuan|yen|won|rupees?|crore|kron\w+)$/.test(lower) ? 'MONEY' : 'NUM'
  if (tag === 'date') return 'DATE'
  // An estimated $200 million.
  if (lower === 'estimated') return null
  if (tag === 'verb') return verb?.lemma ?? lower
  if (tag === 'quote') return null
  if (tag === 'adv' && lower !== 'not' && lower !== 'never' && lower !== 'back') return null
  return FILLERS.has(lower) ? null : lower
}
