// Finding out about sources: what stands behind an address, and whether a source on file can still be read.
import { type Feed, newestOf } from '#domain/article.ts'
import type { Language } from '#domain/text.ts'
import { languageOf } from '#extractors/page-language.ts'
import type { NewSource, SourceRow } from '#store/store.ts'
import { readSource } from '#workers/read-source.ts'
import type { Reader } from '#workers/reader.ts'
import { type Findings, type FindTools, fetchBody, findSource } from './find-source.ts'

export interface SourceTools extends FindTools {
  reader: FindTools['reader'] & Pick<Reader, 'readPage'>
}

/** An article read as a trial, or why it could not be. */
export type ArticleTrial = { url: string; title: string; characters: number } | { url: string; fault: string }

export interface SourceTrial extends Findings {
  source: NewSource
  /** The newest article; null when there is none. */
  article: ArticleTrial | null
}

/** What a user says of a source, as against what is found out. */
export interface SourceHints {
  publisher?: string
  language?: Language
  itemSelector?: string
  credibility?: NonNullable<NewSource['credibility']>
}

/** What a check finds; the fields from `feedKind` on are null as far as it did not come. */
export interface SourceReport {
  id: string
  publisher: string
  url: string
  /** Whether everything is as it should be: read whole, with items, and the text of an article found. */
  isWell: boolean
  isReachable: boolean
  feedKind: Feed['kind'] | null
  items: number | null
  newest: { title: string | null; at: Date | null } | null
  article: ArticleTrial | null
  fault: string | null
}

/** Finds the source and reads its newest article. */
export async function trySource(tools: SourceTools, url: string, hints: SourceHints): Promise<SourceTrial> {
  const findings = await findSource(tools, url, hints.itemSelector ?? null)
  const trial = await tryNewest(tools, findings.taken.feed)
  return { ...findings, source: describe(findings, hints, trial.language), article: trial.article }
}

/** Reads a source on file as a poll does, and its newest article. Nothing is saved. */
export async function checkSource(tools: SourceTools, row: SourceRow): Promise<SourceReport> {
  const { id, publisher, url } = row
  const nothing = { isWell: false, isReachable: false, feedKind: null, items: null, newest: null, article: null }
  const report: SourceReport = { id, publisher, url, ...nothing, fault: null }
  try {
    const body = await fetchBody(tools.http, url)
    report.isReachable = true
    const feed = await readSource(tools, { ...row, lastSuccessAt: null }, { ...body, body: body.text }, tools.clock())
    const newest = newestOf(feed.items)
    const { article } = await tryNewest(tools, feed)
    return {
      ...report,
      isWell: feed.fault === null && article !== null && !('fault' in article),
      feedKind: feed.kind,
      items: feed.items.length,
      newest: newest && { title: newest.title, at: newest.publishedAt ?? newest.updatedAt },
      article,
      fault: feed.fault,
    }
  } catch (error) {
    return { ...report, fault: (error as Error).message }
  }
}

async function tryNewest({ http, reader }: SourceTools, { items }: Feed) {
  const url = newestOf(items)?.url
  if (url === undefined) return { article: null, language: null }
  try {
    const answer = await fetchBody(http, url)
    const page = await reader.readPage(answer.text, answer.url)
    return { article: { url, title: page.title, characters: page.text.length }, language: page.language }
  } catch (error) {
    return { article: { url, fault: (error as Error).message }, language: null }
  }
}

function describe({ taken, pageUrl }: Findings, hints: SourceHints, articleLanguage: Language | null): NewSource {
  const { feed, url } = taken
  const titles = feed.items.map((item) => item.title ?? '').join(' ')
  return {
    url,
    kind: feed.kind === 'listing' || feed.kind === 'sitemap' ? feed.kind : 'feed',
    publisher: hints.publisher ?? feed.title ?? new URL(url).hostname,
    title: feed.title,
    siteUrl: pageUrl,
    language: hints.language ?? (titles.trim() === '' ? articleLanguage : null) ?? languageOf(titles),
    itemSelector: hints.itemSelector ?? null,
    ...(hints.credibility === undefined ? {} : { credibility: hints.credibility }),
  }
}
