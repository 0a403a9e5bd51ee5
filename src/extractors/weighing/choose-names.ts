// Whose a figure is, of what, and who says so: one of all whom the article names, by the clues for each.
import type { EntityRef } from '#domain/claim.ts'
import type { Reading } from '../readings.ts'
import type { ToldSentence } from './article-names.ts'
import type { Candidate, FindCandidates } from './candidates.ts'
import { ClueList } from './clue-list.ts'
import { type Figure, withReading } from './figure.ts'
import { addNoneClues, addNonePartClues } from './figure-clues.ts'
import type { Judge, Option } from './judge.ts'
import { addNameClues, addPassedClues, type Weighed } from './name-clues.ts'
import type { PassedParts } from './passed.ts'
import { addSentenceClues, nearestOf } from './sentence-clues.ts'
import type { Weigher } from './weigher.ts'
import { PARTS, type Part } from './weights.ts'

interface NameOption extends Option<EntityRef | null> {
  /** Null for nobody. */
  candidate: Candidate | null
}

/** Filled for one figure after another. */
const pool: NameOption[] = []

function optionAt(index: number, candidate: Candidate | null, group: number, isTerse: boolean): NameOption {
  if (index === pool.length) pool.push({ value: null, clues: new ClueList(), candidate: null })
  const option = pool[index]!
  option.candidate = candidate
  option.value = candidate === null ? null : candidate.ref
  option.clues.clear(group, isTerse)
  return option
}

/** An article whose names are being chosen, by whom, and what has been chosen so far. */
export interface Choosing<Told extends ToldSentence> {
  weighed: Weighed
  findCandidates: FindCandidates
  weigher: Weigher<Told>
  judge: Judge
  passed: PassedParts
}

export function chooseNames<Told extends ToldSentence>(figure: Figure, one: Told, choosing: Choosing<Told>): Reading {
  const { judge, passed, findCandidates, weighed, weigher } = choosing
  const { reading } = figure
  const asked = PARTS.filter((part) => isChosen(part, reading) && judge.isAsked(part))
  if (asked.length === 0) return reading
  const candidates = findCandidates(figure.index, reading, passed)
  const somebody = optionsOf(candidates, figure, one, choosing)
  // Anything but an owner may be nobody.
  const anybody = [...somebody, noneOf(figure, candidates, somebody.length, weigher.isTerse)]
  let now = reading
  for (const part of asked) {
    const at = withReading(figure, now)
    const open = part === 'subject' ? somebody.filter(({ value }) => mayOwn(value, reading)) : anybody
    now = withChoice(now, part, open, judge, (nth) => {
      const { clues, candidate } = open[nth]!
      clues.cutToCommon()
      if (candidate === null) addNonePartClues(clues, at, passed[part], part)
      else addPassedClues(clues, at, candidate, passed[part], weighed.names.paragraphs, part)
    })
  }
  return now
}

/** The size of a market is of no company. Where the rules find nobody, nobody is made up: that were wrong as often as right. */
function isChosen(part: Part, { metric, subject }: Reading): boolean {
  return part !== 'subject' || (metric !== 'market_size' && subject !== null)
}

/** What has no name of its own, a segment or a plan, owns nothing but what the rules have given it. */
function mayOwn(ref: EntityRef | null, { subject }: Reading): boolean {
  return ref?.kind !== 'other' || ref.key === subject?.key
}

function withChoice(
  now: Reading,
  part: Part,
  options: readonly NameOption[],
  judge: Judge,
  complete: (at: number) => void,
): Reading {
  const key = now[part]?.key
  const ruled = options.findIndex(({ value }) => value?.key === key)
  const at = judge.choose(part, options, ruled, now, complete)
  return at === ruled ? now : { ...now, [part]: options[at]!.value, rules: [...now.rules, `${part}:weighed`] }
}

function optionsOf<Told extends ToldSentence>(
  candidates: readonly Candidate[],
  figure: Figure,
  one: Told,
  { weighed, weigher, passed }: Choosing<Told>,
): NameOption[] {
  const addGrammar = weigher.openGrammar(one, figure)
  const options: NameOption[] = []
  for (let order = 0; order < candidates.length; order++) {
    const candidate = candidates[order]!
    if (candidate.isRemote && !isTiedTo(candidate, figure, passed)) continue
    const option = optionAt(options.length, candidate, figure.group, weigher.isTerse)
    const { clues } = option
    addNameClues(clues, figure, candidate, order, weighed)
    const near = nearestOf(candidate, figure)
    if (near !== null) {
      addSentenceClues(clues, figure, candidate, near, weighed.text, one.sentence.start)
      addGrammar(clues, near)
    }
    clues.closeCommon()
    options.push(option)
  }
  return options
}

/** Whether the rules have read the figure as somebody's or somebody's of his, or a figure before was. */
function isTiedTo(
  { ref: { key }, ownerKey }: Candidate,
  { ruled }: Figure,
  passed: Choosing<never>['passed'],
): boolean {
  for (const as of ruled) if (as.key === key || as.ownerKey === key || as.key === ownerKey) return true
  for (const part of PARTS) if (passed[part].counts.has(key)) return true
  return false
}

function noneOf(figure: Figure, candidates: readonly Candidate[], at: number, isTerse: boolean): NameOption {
  const option = optionAt(at, null, figure.group, isTerse)
  addNoneClues(option.clues, figure, candidates)
  option.clues.closeCommon()
  return option
}
