// The annotated articles of test/corpus, and how well a reading of them agrees with their annotations.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleText } from '#domain/article.ts'
import type { Claim, EntityRef } from '#domain/claim.ts'
import { foldName, type Language } from '#domain/text.ts'

/** One annotated claim: names as lists of those that are accepted, the canonical one first. */
export interface GoldClaim {
  quote: string
  /** Stands once in the text and holds the quote once. */
  context: string
  value: string | null
  low: string | null
  high: string | null
  comparator: string
  unit: string
  metric: string
  subject: string[]
  object: string[] | null
  scope: string | null
  hardware: string[] | null
  period: string | null
  asOf: string | null
  attribution: string[] | null
  stance: string
}

export interface GoldArticle extends ArticleText {
  id: string
  claims: GoldClaim[]
}

const FOLDER = join(import.meta.dirname, '../corpus')

/** The folders of articles: those that rules are written by, and further ones by other writers. */
export const CORPORA = [
  'ja',
  'ja-fresh',
  'ja-blind',
  'ja-heldback',
  'ja-latest',
  'ja-wide',
  'ja-press',
  'ja-unread',
  'ja-later',
  'ja-checked',
  'ja-last',
  'en',
  'en-fresh',
  'en-heldback',
  'en-wide',
  'en-late',
  'en-press',
  'en-later',
  'en-checked',
  'en-last',
] as const
export type Corpus = (typeof CORPORA)[number]

/** What `npm run train` learns from besides: no rule was written by it but of how names are found. */
export const LESSONS: Readonly<Record<Language, string>> = { ja: 'ja-lessons', en: 'en-lessons' }

/** @param name a folder of test/corpus */
export function loadCorpus(name: string): GoldArticle[] {
  const folder = join(FOLDER, name)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const article = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { ...article, publishedAt: new Date(article.publishedAt) }
    })
}

/** Of `ja` every third article is for measuring only: nobody looks at its misses while writing rules. */
export function isHeldOut(_article: GoldArticle, index: number): boolean {
  return index % 3 === 2
}

const FIELDS: Record<string, (gold: GoldClaim, claim: Claim) => boolean> = {
  metric: (gold, claim) => gold.metric === claim.metric,
  subject: (gold, claim) => isNamed(gold.subject, claim.subject),
  comparator: (gold, claim) => gold.comparator === claim.comparator,
  stance: (gold, claim) => gold.stance === claim.stance,
  attribution: (gold, claim) => isNamed(gold.attribution, claim.attribution),
  scope: (gold, claim) => gold.scope === claim.scope,
  hardware: (gold, claim) => isNamed(gold.hardware, claim.hardware),
  object: (gold, claim) => isNamed(gold.object, claim.object),
  period: (gold, claim) => gold.period === claim.period,
  asOf: (gold, claim) => gold.asOf === claim.asOf,
}

export interface Score {
  gold: number
  predicted: number
  /** Found with the right amount, unit and place. */
  found: number
  /** Found, with the right metric and subject. */
  core: number
  /** Found, with every field right. */
  full: number
  /** How often each field was right among those found. */
  fields: Record<string, number>
  misses: Miss[]
}

export interface Miss {
  article: string
  kind: 'missed' | 'spurious' | 'fields'
  /** The fields that are wrong. */
  fields: string[]
  line: string
}

export function score(articles: readonly GoldArticle[], read: (article: GoldArticle) => readonly Claim[]): Score {
  const total: Score = { gold: 0, predicted: 0, found: 0, core: 0, full: 0, fields: {}, misses: [] }
  for (const field of Object.keys(FIELDS)) total.fields[field] = 0
  for (const article of articles) scoreArticle(article, read(article), total)
  return total
}

function scoreArticle(article: GoldArticle, claims: readonly Claim[], total: Score): void {
  const rest = [...claims]
  total.predicted += claims.length
  total.gold += article.claims.length
  const miss = (kind: Miss['kind'], line: string, fields: string[] = []) =>
    total.misses.push({ article: article.id, kind, fields, line })
  for (const gold of article.claims) {
    const at = rest.findIndex((claim) => isSameFigure(article.text, gold, claim))
    const [claim] = at < 0 ? [] : rest.splice(at, 1)
    if (claim === undefined) {
      miss('missed', `${gold.quote} ${gold.metric} «${gold.context}»`)
      continue
    }
    const wrong = Object.keys(FIELDS).filter((field) => !FIELDS[field]?.(gold, claim))
    for (const field of Object.keys(FIELDS))
      if (!wrong.includes(field)) total.fields[field] = (total.fields[field] ?? 0) + 1
    total.found++
    if (!wrong.includes('metric') && !wrong.includes('subject')) total.core++
    if (wrong.length === 0) total.full++
    else miss('fields', `${gold.quote}: ${describe(wrong, gold, claim)} «${sentenceOf(article, claim)}»`, wrong)
  }
  for (const claim of rest) miss('spurious', `${claim.quote} ${claim.metric} «${sentenceOf(article, claim)}»`)
}

function isSameFigure(text: string, gold: GoldClaim, claim: Claim): boolean {
  const start = text.indexOf(gold.context) + gold.context.indexOf(gold.quote)
  const end = start + gold.quote.length
  return (
    claim.start < end &&
    start < claim.end &&
    claim.unit === gold.unit &&
    isSameNumber(gold.value, claim.value) &&
    (gold.comparator !== 'range' || (isSameNumber(gold.low, claim.low) && isSameNumber(gold.high, claim.high)))
  )
}

function isSameNumber(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(Number(a) - Number(b)) <= 1e-9 * Math.max(1, Math.abs(Number(a)))
}

function isNamed(accepted: string[] | null, ref: EntityRef | null): boolean {
  if (accepted === null || ref === null) return accepted === ref
  return accepted.some((name) => foldName(name) === foldName(ref.name))
}

function describe(wrong: readonly string[], gold: GoldClaim, claim: Claim): string {
  const show = (value: unknown) =>
    value === null ? 'null' : typeof value === 'object' ? ((value as EntityRef).name ?? String(value)) : String(value)
  return wrong
    .map((field) => `${field} ${show(claim[field as keyof Claim])} is ${show(gold[field as keyof GoldClaim])}`)
    .join('; ')
}

function sentenceOf(article: ArticleText, { sentence }: Claim): string {
  return article.text.slice(sentence.start, sentence.end)
}

export interface Rates {
  detection: number
  core: number
  full: number
}

/** F1 of each in per cent. */
export function ratesOf({ gold, predicted, found, core, full }: Score): Rates {
  const f1 = (hits: number) => (200 * hits) / (gold + predicted || 1)
  return { detection: f1(found), core: f1(core), full: f1(full) }
}
