// The words of an English sentence and what each does in it: by lists, by forms of verbs, and by what stands beside it.
import { perName } from '#domain/per-name.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import type { Mention } from '../mentions.ts'
import { tagVerbs } from './en-verb-tags.ts'
import { readPhrasalVerb, readVerb } from './en-verbs.ts'
import type { Tag, Word } from './en-word.ts'

const table = (tag: Tag, words: string) => words.split(' ').map((word) => [word, tag] as const)

const CLOSED: ReadonlyMap<string, Tag> = new Map([
  ...table('det', 'the a an this these those another each every any no my your his her some both all such what whose'),
  ...table('pron', 'he she i you him me us them who whom one others nobody anyone everyone somebody something nothing anything there those this that'),
  ...table('modal', "will would can could may might must should shall 'll won't wouldn't can't couldn't cannot wo ca sha"),
  ...table('prep', 'of in on at by for from with into onto over under between among about against through during including within without via per across towards toward upon after before since until till above below beyond near around inside outside worth than amid despite behind besides except as like minus plus up down off out'),
  ...table('and', 'and or but nor yet &'),
  ...table('rel', 'which who whom whose'),
  ...table('sub', 'when while whereas if because although though unless where once whether so lest'),
  ...table('adv', 'not never also now then still already only just even again soon once today yesterday tomorrow tonight overnight too however meanwhile instead together recently currently later earlier ago alone back well ahead away far likely once perhaps maybe itself themselves rather quite much ever often always indeed nearly almost roughly approximately reportedly allegedly'),
]) // biome-ignore format: a table

/** Now, with, which: a word that is never a name, whatever its capital. */
export function isFunctionWord(lower: string): boolean {
  return CLOSED.has(lower)
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)$/

const TIME_NOUN =
  /^(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?|time|morning|evening|afternoon|night|half|summer|spring|autumn|winter|fall|decades?|weekend)$/

const PLAIN_ADVERB = /^[a-z]{3,}ly$/

const NO_ADVERB =
  /^(?:supply|family|early|monthly|weekly|yearly|quarterly|daily|hourly|only|rally|july|assembly|anomaly|monopoly|costly|apply|rely|reply|multiply|italy|fly|ally|friendly)$/

/** Would + n't, wo + n't: a negation is a word of its own. */
const TOKEN =
  /[A-Za-z]+(?=n['’]t\b)|n['’]t\b|['’](?:ll|ve|re|d|m)\b|[A-Za-z\u00C0-\u024F][\w\u00C0-\u024F.&-]*[\w\u00C0-\u024F]|[A-Za-z]|['’]s?\b|\d(?:[\d.,]*\d)?\w*|[$€£¥₩₹]|[,;:()"“”—–-]|[^\s]/g

/** ("Tidewater" or "the Company"): what a press release calls somebody from there on. */
const DEFINED_TERM = /\((?:the |together,? |collectively,? )?["“][^()]{1,60}["”]\)/g

/** @param mentions and figures of the sentence, in order: each is one word */
export function readWords(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  figures: readonly Span[],
): Word[] {
  const words: Word[] = []
  const terms = findMatches(text.slice(sentence.start, sentence.end), DEFINED_TERM).map(({ index, 0: term }) => ({
    start: sentence.start + index,
    end: sentence.start + index + term.length,
  }))
  const isDefined = (one: Span) => terms.some((term) => one.start >= term.start && one.end <= term.end)
  const named = mentions.filter(
    (one) => !isDefined(one) && !figures.some((other) => other.start < one.end && one.start < other.end),
  )
  const fixed = [
    ...named.map((actor) => ({ start: actor.start, end: actor.end, actor })),
    ...figures.map(({ start, end }) => ({ start, end, actor: null })),
  ].sort((a, b) => a.start - b.start)
  let at = sentence.start
  for (const one of fixed) {
    pushPlain(words, text, at, one.start)
    at = Math.max(at, pushFixed(words, text, one))
  }
  pushPlain(words, text, at, sentence.end)
  const kept = words.filter((word) => !isDefined(word))
  words.splice(0, words.length, ...kept)
  // All told, the four will spend …
  if (words[0]?.lower === 'all' && words[1]?.lower === 'told') words.splice(0, 2)
  joinVerbs(words)
  tagVerbs(words)
  return words
}

/** Let slip, makes it clear, spoke of: what only together is a verb of saying. */
function joinVerbs(words: Word[]): void {
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index]!
    if (word.verb === null) continue
    const phrasal = readPhrasalVerb(words.slice(index, index + 4).map(({ lower }) => lower))
    if (phrasal === null) continue
    const last = words[index + phrasal.length - 1]!
    words.splice(index, phrasal.length, {
      ...word,
      end: last.end,
      tag: 'noun',
      verb: { lemma: phrasal.lemma, forms: word.verb.forms },
    })
  }
}

/** Passed $18 million: a bound that is a verb too. */
const BOUND =
  /^(?:passed|topped|tops|exceeded|exceeds|exceed|surpassed|surpasses|crossed|eclipsed|passing|surpassing|exceeding)\b/

/** Lakera AG: the form of a company belongs to its name. */
const LEGAL_FORM =
  /^,? (?:Inc|Corp|Ltd|LLC|Plc|PLC|AG|NV|N\.V|SA|S\.A|SE|GmbH|AB|ASA|AS|Oyj?|BV|B\.V|SAS|SpA|S\.p\.A|KGaA|KK|Pty Ltd)(?![\w-])\.?(?=[ ,;:)'’]|$)/

/** A name or a figure as one word. @returns where the next begins */
function pushFixed(words: Word[], text: string, { start, end, actor }: Span & { actor: Mention | null }): number {
  // H100s: the plural belongs to the name.
  const isPlural = actor !== null && text[end] === 's' && !/\w/.test(text[end + 1] ?? '')
  const form = actor?.ref.kind === 'organisation' ? LEGAL_FORM.exec(text.slice(end, end + 14))?.[0] : undefined
  const stop = isPlural ? end + 1 : end + (form?.length ?? 0)
  const lower = text.slice(start, end).toLowerCase()
  // Oct. 30
  const isDay =
    words.at(-1)?.tag === 'date' && MONTH.test(words.at(-1)?.lower ?? '') && /^(?:[12]?\d|3[01])$/.test(lower)
  const tag = actor !== null ? 'actor' : isDay || /^(?:19|20)\d\d$/.test(lower) ? 'date' : 'figure'
  const bound = tag === 'figure' ? (BOUND.exec(lower)?.[0] ?? '') : ''
  const from = start + bound.length
  pushPlain(words, text, start, from)
  words.push({
    start: from,
    end: stop,
    lower: text.slice(from, end).toLowerCase().trim(),
    tag,
    verb: null,
    form: null,
    actor,
  })
  return stop
}

function pushPlain(words: Word[], text: string, from: number, to: number): void {
  for (const { index, 0: word } of findMatches(text.slice(from, to), TOKEN)) {
    // A full stop is no word: of "is buying Kite Labs." the last phrase is the name.
    if (word === '.' || word === '!' || word === '?') continue
    const start = from + index
    const lower = word.toLowerCase()
    const last = words.at(-1)?.tag
    // Will fall due, is to fall: no season.
    const isFalling = lower === 'fall' && (last === 'modal' || last === 'to')
    const isDay = last === 'date' && /^\d{1,2}(?:st|nd|rd|th)?$/.test(lower)
    const tag = isFalling ? 'noun' : isDay ? 'date' : tagBehind(word, text[start - 1] ?? ' ')
    // Nvidia shares for $5.8 billion: nobody shares anything there.
    const verb = tag === 'noun' && lower !== 'share' && lower !== 'shares' ? readVerb(lower) : null
    words.push({ start, end: start + word.length, lower, tag, verb, form: null, actor: null })
  }
}

/** What a word does, behind that letter. */
function tagBehind(word: string, before: string): Tag {
  const first = word.charAt(0)
  if ((first === "'" || first === '’') && /^['’]s?$/.test(word) && /[\w.)]/.test(before)) return 'own'
  if ((first === '—' || first === '–' || first === '-') && word.length === 1 && /\s/.test(before)) return 'stop'
  return tagOf(word)
}

const tagOf = perName((word): Tag => {
  const lower = word.toLowerCase()
  if (/^['’]ll$/.test(lower)) return 'modal'
  if (/^['’](?:ve|re|d|m)$/.test(lower)) return 'adv'
  if (lower === 'to') return 'to'
  if (lower === 'that') return 'that'
  if (word === 'May') return 'date'
  if (/^n['’]t$/.test(lower)) return 'adv'
  const closed = CLOSED.get(lower)
  if (closed !== undefined) return closed
  if (/^[A-Z]/.test(word) && MONTH.test(lower)) return 'date'
  if (/^(?:19|20)\d\d$/.test(word) || TIME_NOUN.test(lower)) return 'date'
  if (word === ',') return 'comma'
  if (word === ';' || word === ':') return 'stop'
  if (word === '(') return 'open'
  if (word === ')') return 'close'
  if (/^["“”'‘]$/.test(word)) return 'quote'
  return PLAIN_ADVERB.test(lower) && !NO_ADVERB.test(lower) ? 'adv' : 'noun'
})
