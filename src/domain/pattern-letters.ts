// The letters that a pattern can begin with or end with, told from the pattern itself: whoever adds a word to it adds its
// letters too. Most places of a text have none of them, and need not be held against the pattern.
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type Letters, lettersOf } from './letters.ts'

/** UTF-16 units from the first to the last. */
type Range = readonly [first: number, last: number]

/** What a part of a pattern can begin with, read forwards, or end with, read backwards. */
interface Edge {
  ranges: readonly Range[]
  /** Nothing may stand there: what is behind it counts too. */
  isOptional: boolean
}

const LAST_UNIT = 0xffff
const ALL: readonly Range[] = [[0, LAST_UNIT]]
const NOTHING: Edge = { ranges: [], isOptional: true }

const parser = new RegExpParser({ ecmaVersion: 2025 })

/**
 * What a pattern that begins with ^ can begin with.
 * @throws where part of it lacks the ^, or where it can be empty: no letter tells then
 */
export function beginsOf(pattern: RegExp): Letters {
  return edgesOf(pattern, false)
}

/**
 * What a pattern that ends with $ can end with.
 * @throws where part of it lacks the $, or where it can be empty: no letter tells then
 */
export function endsOf(pattern: RegExp): Letters {
  return edgesOf(pattern, true)
}

/**
 * Letters of which each word of a pattern holds one.
 * @throws where it can do without
 */
export function signsOf(signs: string, pattern: RegExp): Letters {
  const one = parse(pattern).alternatives.find((alternative) => !needs(alternative, signs))
  if (one !== undefined)
    throw new Error(`${pattern}: expected one of ${signs} in all of its words, found that ${one.raw} can do without`)
  return lettersOf(signs)
}

function parse({ source, flags }: RegExp): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, {
    unicode: /[uv]/.test(flags),
    unicodeSets: flags.includes('v'),
  })
}

function edgesOf(pattern: RegExp, isBackwards: boolean): Letters {
  const parsed = parse(pattern)
  const loose = parsed.alternatives.find((one) => !isTied(one, isBackwards))
  if (loose !== undefined)
    throw new Error(`${pattern}: expected ${isBackwards ? '$ at its end' : '^ at its start'}, found ${loose.raw}`)
  const { ranges, isOptional } = edgeOf(parsed, isBackwards)
  if (isOptional) throw new Error(`${pattern}: expected a pattern of some letter, found one that can be empty`)
  return lettersOf(unitsOf(pattern.ignoreCase ? inAnyCase(ranges) : ranges))
}

/** Whether its words stand at the start of what it is held against, or at the end of that. */
function isTied(node: AST.Alternative, isBackwards: boolean): boolean {
  const first = node.elements.at(isBackwards ? -1 : 0)
  if (first?.type === 'Assertion') return first.kind === (isBackwards ? 'end' : 'start')
  if (first?.type !== 'Group' && first?.type !== 'CapturingGroup') return false
  return first.alternatives.every((one) => isTied(one, isBackwards))
}

function edgeOf(node: AST.Node, isBackwards: boolean): Edge {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return oneOf(node.alternatives.map((one) => edgeOf(one, isBackwards)))
    case 'Alternative':
      return inTurn((isBackwards ? node.elements.toReversed() : node.elements).map((one) => edgeOf(one, isBackwards)))
    case 'Quantifier': {
      const { ranges, isOptional } = edgeOf(node.element, isBackwards)
      return { ranges: node.max === 0 ? [] : ranges, isOptional: isOptional || node.min === 0 }
    }
    case 'Assertion':
      return NOTHING
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { ranges: rangesOf(node), isOptional: false }
    default:
      return { ranges: ALL, isOptional: true }
  }
}

function oneOf(edges: readonly Edge[]): Edge {
  return { ranges: edges.flatMap(({ ranges }) => ranges), isOptional: edges.some(({ isOptional }) => isOptional) }
}

function inTurn(edges: readonly Edge[]): Edge {
  const last = edges.findIndex(({ isOptional }) => !isOptional)
  const ranges = (last < 0 ? edges : edges.slice(0, last + 1)).flatMap((edge) => edge.ranges)
  return { ranges, isOptional: last < 0 }
}

function rangesOf(node: AST.Node): readonly Range[] {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]]
    case 'CharacterClassRange':
      return [[node.min.value, node.max.value]]
    case 'CharacterClass': {
      const ranges = node.elements.flatMap((one) => rangesOf(one))
      return node.negate ? othersThan(ranges) : ranges
    }
    case 'CharacterSet': {
      if (node.kind === 'any') return ALL
      if (node.kind === 'property') return ALL
      const ranges = rangesOf(parse(SETS[node.kind]).alternatives[0]!.elements[0]!)
      return node.negate ? othersThan(ranges) : ranges
    }
    default:
      return ALL
  }
}

/** What the short forms stand for. */
const SETS = {
  digit: /[0-9]/,
  word: /[0-9A-Za-z_]/,
  space: /[\t-\r \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/,
} as const

function othersThan(ranges: readonly Range[]): Range[] {
  const others: Range[] = []
  let next = 0
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    if (first > next) others.push([next, first - 1])
    next = Math.max(next, last + 1)
  }
  if (next <= LAST_UNIT) others.push([next, LAST_UNIT])
  return others
}

function unitsOf(ranges: readonly Range[]): string {
  const units = new Set<number>()
  for (const [first, last] of ranges) for (let unit = first; unit <= Math.min(last, LAST_UNIT); unit++) units.add(unit)
  return Array.from(units, (unit) => String.fromCharCode(unit)).join('')
}

function inAnyCase(ranges: readonly Range[]): Range[] {
  const letters = unitsOf(ranges)
  return Array.from(letters + letters.toLowerCase() + letters.toUpperCase(), (letter): Range => {
    const unit = letter.charCodeAt(0)
    return [unit, unit]
  })
}

/** Whether a part of a pattern has one of these letters in all of its words. */
function needs(node: AST.Node, signs: string): boolean {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.every((one) => needs(one, signs))
    case 'Alternative':
      return node.elements.some((one) => needs(one, signs))
    case 'Quantifier':
      return node.min > 0 && needs(node.element, signs)
    case 'Assertion':
      // What is looked for stands there too.
      return node.kind === 'lookahead' && !node.negate && node.alternatives.every((one) => needs(one, signs))
    case 'Character':
    case 'CharacterClass':
      return rangesOf(node).every(([first, last]) => last - first < signs.length && isAmong(signs, first, last))
    default:
      return false
  }
}

function isAmong(signs: string, first: number, last: number): boolean {
  for (let unit = first; unit <= last; unit++) if (!signs.includes(String.fromCharCode(unit))) return false
  return true
}
