// What an English amount of money is of where a construction tells it: a verb with its arguments, held against tables.
import type { Metric } from '#domain/claim.ts'
import type { Mention } from '../mentions.ts'
import { CAPITALS } from './en-agents.ts'
import { COUNT_FRAMES } from './en-count-table.ts'
import { rarer, wordsOf } from './en-frame-index.ts'
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

/** Constructions in their order, and by each word that a sentence must have one of to fit them. */
interface FrameTable {
  frames: readonly Frame[]
  byWord: ReadonlyMap<string, readonly number[]>
  /** 1 for each of those without any such word. */
  others: Uint8Array
}

function compile(table: readonly (readonly [Metric, string, string])[]): FrameTable {
  const byWord = new Map<string, number[]>()
  const others = new Uint8Array(table.length)
  const frames = table.map(([metric, before, behind], index) => {
    const [left, right] = [withClasses(before.trim()), withClasses(behind)]
    const words = rarer(wordsOf(left), wordsOf(right))
    if (words === null) others[index] = 1
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), index])
    return {
      metric,
      left: new RegExp(left === '' ? '' : `(?:^| )${left} ?$`),
      right: new RegExp(right === '' ? '' : `^ ${right}${right.startsWith('(?!') ? '' : '(?= |$)'}`),
    }
  })
  return { frames, byWord, others }
}

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

const NO_FRAMES: readonly number[] = []

function fitting({ frames, byWord, others }: FrameTable, parse: Parse, at: number): Metric | null {
  const left = `${write(parse.words.slice(Math.max(0, at - REACH), at))} `
  const right = ` ${write(parse.words.slice(at + 1, at + 1 + REACH))}`
  const mayFit = others.slice()
  for (const word of `${left}${right}`.split(' ')) for (const index of byWord.get(word) ?? NO_FRAMES) mayFit[index] = 1
  for (let index = 0; index < frames.length; index++) {
    if (mayFit[index] === 0) continue
    const { right: behind, left: before, metric } = frames[index]!
    if (behind.test(right) && before.test(left)) return metric
  }
  return null
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
  'the a an its their his her our these those some all another further additional extra just few far'.split(' '),
)

/** Tokyo that acts is a state and no company. */
function writeActor(actor: Mention | null): string {
  if (actor === null) return 'NAME'
  return CAPITALS.has(actor.ref.name) ? 'PLACE' : (KINDS[actor.ref.kind] ?? 'NAME')
}

function writeWord({ tag, verb, lower, actor }: Word): string | null {
  if (tag === 'actor' && !/^(?:it|they|them)$/.test(lower)) return writeActor(actor)
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
