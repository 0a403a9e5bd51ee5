// Words of an English text that may name a company though no rule tells so: they are written like names. Whether one is a
// name is weighed, by where it stands and what follows.
import { foldName, type Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { COMMON_OPENING, NO_NAME } from './en-name-words.ts'
import { isFunctionWord } from './en-words.ts'

/** By what it was taken for a name: where it stands, how it is written, what follows. */
interface LooseName extends Span {
  name: string
  sign: string
}

const WORD = '[A-Z][\\w\\u00C0-\\u024F&+-]*(?:[.:][A-Z]\\w*)?'
const RUN = new RegExp(`(?<![\\w&'’$€£-])${WORD}(?: (?:(?:and|of|for|de) )?${WORD}){0,6}`, 'g')
/** micro1, newcleo: a sentence begins with a capital, but where it begins with a name. */
const LOWER = /(?<=^|\n|[.!?]["”)]? )[a-z][a-z]+\d*(?=[ ,'’])/g
const IS_FIRST = /(?:^|\n|[.!?:]["”)]? |[-•*–] |["“(])$/
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/

function findLooseNames(text: string): LooseName[] {
  const signs = new Map<string, string>()
  const all: (Span & { name: string })[] = []
  const keep = (one: Span & { name: string }, sign: string | null) => {
    all.push(one)
    if (sign !== null && !signs.has(one.name)) signs.set(one.name, sign)
  }
  for (const { index, 0: run } of findMatches(text, RUN)) {
    const isFirst = IS_FIRST.test(text.slice(Math.max(0, index - 3), index))
    const name = withoutOpening(run, isFirst)
    if (name.length < 2 || CALENDAR.test(name)) continue
    const start = index + run.length - name.length
    const one = { start, end: index + run.length, name }
    keep(one, mayBeName(name, isFirst && name === run, text) ? signOf(one, isFirst && name === run, text) : null)
  }
  for (const { index, 0: name } of findMatches(text, LOWER)) {
    const one = { start: index, end: index + name.length, name }
    if (!isFunctionWord(name)) keep(one, signOf(one, true, text))
  }
  return all.flatMap((one) => {
    const sign = signs.get(one.name)
    return sign === undefined ? [] : [{ ...one, sign }]
  })
}

/** In Lviv SoftServe: the words that a sentence opens with are no part of a name. */
function withoutOpening(run: string, isFirst: boolean): string {
  const [first = '', ...rest] = run.split(' ')
  return isFirst && rest.length > 0 && isFunctionWord(first.toLowerCase()) ? rest.join(' ') : run
}

function mayBeName(name: string, isFirst: boolean, text: string): boolean {
  const lower = name.toLowerCase()
  if (isFunctionWord(lower) || NO_NAME.has(lower)) return false
  if (!isFirst || name.includes(' ')) return true
  return !COMMON_OPENING.has(lower) && !text.includes(` ${lower}`)
}

function signOf({ name, end }: Span & { name: string }, isFirst: boolean, text: string): string {
  const form = /[a-z][A-Z]|\d|^[a-z]/.test(name)
    ? 'made'
    : / (?:and|of|for|de) /.test(name)
      ? 'long'
      : name.includes(' ')
        ? 'words'
        : 'word'
  const behind = text.slice(end, end + 14)
  const next =
    /^['’]s\b|^[,(:]|^ \(/.exec(behind)?.[0] ??
    / (has|had|will|is|was|says|said)\b|(?<=[a-z])(s|ed)\b/.exec(behind)?.[1] ??
    ''
  return `${isFirst ? 'first' : 'inside'} ${form} ${next}`
}

/** Those of the last text: each sentence asks for its own. */
let kept: { text: string; names: readonly LooseName[] } | null = null

/** @param mentions the names in the sentence, none of which is told again */
export function looseMentions(text: string, sentence: Span, mentions: readonly Mention[]): Mention[] {
  if (kept?.text !== text) kept = { text, names: findLooseNames(text) }
  kept.text = text
  return kept.names.flatMap(({ start, end, name, sign }) => {
    if (start < sentence.start || end > sentence.end) return []
    const inside = mentions.filter((one) => one.start < end && start < one.end)
    if (inside.length > 1 || inside.some((one) => !isPart(one, { start, end }))) return []
    const ref = { key: foldName(name), name, kind: 'organisation' as const }
    return [{ start, end, ref, entity: null, isVoice: false, sign: inside.length === 0 ? sign : `around ${sign}` }]
  })
}

/** Macquarie of Macquarie Technology. */
function isPart(one: Mention, { start, end }: Span): boolean {
  return one.end - one.start < end - start && start <= one.start && one.end <= end
}
