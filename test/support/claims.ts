// Figures and articles in shorthand: `~50000 GPU`, `A 2025-02-01: {2048 GPU training #H800}`.
import { METRIC_UNITS } from '#catalog/metrics.ts'
import {
  type Claim,
  type EntityRef,
  METRICS,
  type Metric,
  PERIODS,
  type Period,
  type Scope,
  STANCES,
  type Stance,
} from '#domain/claim.ts'
import type { FiledClaim } from '#domain/conflict.ts'
import type { Amount, Comparator, Unit } from '#domain/quantity.ts'
import { foldName } from '#domain/text.ts'

const COMPARATOR_SIGNS: readonly (readonly [sign: string, comparator: Comparator])[] = [
  ['~', 'about'],
  ['≥', 'at_least'],
  ['>', 'more_than'],
  ['≤', 'at_most'],
  ['<', 'less_than'],
]

/** `2048`, `~50000`, `≥1000`, `>1000`, `≤5000`, `<5000`, `50000..60000`. */
export function parseAmount(shorthand: string): Amount {
  const [low = '', high] = shorthand.split('..')
  if (high !== undefined) return { value: null, low, high, comparator: 'range' }
  const [sign, comparator] = COMPARATOR_SIGNS.find(([prefix]) => shorthand.startsWith(prefix)) ?? ['', 'exactly']
  return { value: shorthand.slice(sign.length), low: null, high: null, comparator }
}

const HEADER =
  /^(?<publisher>\S+?)(?:\/(?<article>\S+))?(?: v(?<revision>\d+))?(?<correction> correction)? (?<day>\S+): /

/**
 * The claims of one article: `PUBLISHER[/ARTICLE] [vREVISION] [correction] DAY: TEXT`, where every `{…}` in the text is
 * a claim, `{AMOUNT UNIT WORD…}`. A word is a metric, a scope (`build` for planned), a stance, `/period`, `@object`,
 * `#hardware`, `of:subject`, `by:attribution` or `as:2025-03`. Without any, GPUs are a fleet of DeepSeek's, stated in
 * the publisher's own voice.
 * Versions of an article share publisher and article (or day). The title is what stands in 『』 before the text.
 */
export function parseArticle(shorthand: string): FiledClaim[] {
  const header = HEADER.exec(shorthand)
  const { publisher, article, revision, correction, day } = header?.groups ?? {}
  if (header === null || publisher === undefined || day === undefined) throw new Error(`no article: ${shorthand}`)
  const id = `${publisher}/${article ?? day}`
  const text = shorthand.slice(header[0].length)
  return readText(text).map(({ sentenceText, ...claim }) => ({
    ...claim,
    sentenceText,
    id: `${id} v${revision ?? 1} ${claim.start}`,
    article: {
      id,
      revision: Number(revision ?? 1),
      publisher,
      url: `https://${publisher}.example/${article ?? day}`,
      title: /^『(.*?)』/.exec(text)?.[1] ?? id,
      language: /[ぁ-んァ-ヶ一-龠]/.test(text) ? 'ja' : 'en',
      publishedAt: new Date(day),
      isCorrection: correction !== undefined,
    },
  }))
}

type TextClaim = Claim & Pick<FiledClaim, 'subject' | 'sentenceText'>

/** The text holds `AMOUNT UNIT` where the shorthand has a claim; sentences end in 。 or a full stop and a space. */
function readText(shorthand: string): TextClaim[] {
  const claims: TextClaim[] = []
  let start = 0
  for (const part of shorthand.split(/(?<=。|\. )/)) {
    const sentenceText = part.replace(/\{([^\s}]+ [^\s}]+)[^}]*\}/g, '$1')
    const sentence = { start, end: start + sentenceText.length }
    let at = start
    for (const piece of part.split(/(\{[^}]*\})/)) {
      if (!piece.startsWith('{')) {
        at += piece.length
        continue
      }
      const claim = parseClaim(piece.slice(1, -1), at)
      claims.push({ ...claim, sentence, sentenceText })
      at = claim.end
    }
    start = sentence.end
  }
  return claims
}

/** `AMOUNT UNIT WORD…`, standing at `start` in its text. */
export function parseClaim(shorthand: string, start: number): Omit<TextClaim, 'sentence' | 'sentenceText'> {
  const [amount = '', unit = '', ...words] = shorthand.split(' ')
  const quote = `${amount} ${unit}`
  const metric = wordOf(words, METRICS) ?? defaultMetric(unit)
  return {
    ...parseAmount(amount),
    ...{ start, end: start + quote.length, quote, rules: [] },
    unit: unit as Unit,
    metric,
    subject: entity(marked(words, 'of:') ?? 'DeepSeek'),
    object: entityOrNull(marked(words, '@')),
    scope:
      metric === 'accelerator_count' ? (SCOPE_WORDS[wordOf(words, Object.keys(SCOPE_WORDS)) ?? ''] ?? 'fleet') : null,
    hardware: entityOrNull(marked(words, '#')),
    period: wordOf<Period>(
      words.filter((word) => word.startsWith('/')).map((word) => word.slice(1)),
      PERIODS,
    ),
    asOf: marked(words, 'as:'),
    attribution: entityOrNull(marked(words, 'by:')),
    stance: wordOf<Stance>(words, STANCES) ?? 'stated',
  }
}

/** `planned` is a stance. */
const SCOPE_WORDS: Record<string, Scope> = {
  fleet: 'fleet',
  training: 'training',
  purchase: 'purchase',
  build: 'planned',
}

function defaultMetric(unit: string): Metric {
  const metric = METRICS.find((one) => METRIC_UNITS[one] === unit)
  if (metric === undefined) throw new Error(`which metric is counted in ${unit}?`)
  return metric
}

function wordOf<Word extends string>(words: readonly string[], known: readonly Word[]): Word | null {
  return known.find((word) => words.includes(word)) ?? null
}

function marked(words: readonly string[], mark: string): string | null {
  return (
    words
      .find((word) => word.startsWith(mark))
      ?.slice(mark.length)
      .replaceAll('_', ' ') ?? null
  )
}

function entityOrNull(name: string | null): EntityRef | null {
  return name === null ? null : entity(name)
}

function entity(name: string): EntityRef {
  return { key: foldName(name), name, kind: 'other' }
}
