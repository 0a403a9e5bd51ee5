// Pages of articles, in our own words, and the ingest step against a server on this machine.
import { type EncodedText, textOf } from '#domain/document.ts'
import { parsePage } from '#extractors/page.ts'
import { ingestStep } from '#workers/ingest.ts'
import { html, type LocalServer, openTestHttp } from '../local-server.ts'
import type { TestStore } from './store.ts'

export const SENTENCES = [
  '東雲市の計算センターは三日、川沿いの倉庫を借りて計算機を並べる計画を明らかにした。',
  '電力は上流の小さな水力発電所から引き、余った熱は近くの温室に送るという。',
  '住民への説明会は三回あり、騒音と水温を心配する声が続いたと市の担当者は話している。',
  '工事は来年の春に始まり、最初の一棟が動き出すのはその次の冬になる見通しだ。',
]

export interface PageText {
  title?: string
  head?: string
  paragraphs?: readonly string[]
  after?: string
}

/** A page with an article of some length. */
export function pageOf({ title = '川沿いの計算機', head = '', paragraphs = SENTENCES, after = '' }: PageText): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><header><a href="/">東雲テック</a></header><main><article><h1>${title}</h1>${text}</article>${after}</main></body></html>`
}

export function openIngest(store: TestStore, { keepsRawPages = true } = {}) {
  const http = openTestHttp()
  let now = new Date('2025-02-03T00:00:00Z')
  const reader = { readPage: async (html: string | EncodedText, url: string) => parsePage(textOf(html), url) }
  const step = ingestStep({ articles: store.articles, http, reader, clock: () => now, keepsRawPages })
  return {
    run: (id: string) => step.run(id),
    recordFault: step.recordFault,
    /** The clock, set so many hours after it began. */
    setHours: (hours: number) => {
      now = new Date(Date.parse('2025-02-03T00:00:00Z') + hours * 3_600_000)
    },
    now: () => now,
    close: () => http.close(),
  }
}

export type Ingest = ReturnType<typeof openIngest>

export function serve({ pages }: LocalServer, path: string, page: PageText): void {
  pages[path] = html(pageOf(page))
}

let source = 0

/** The ids of articles that a feed has just named, in order; '' for one that it does not bring in. */
export async function findArticles(store: TestStore, ...urls: string[]): Promise<string[]> {
  const feed = { publisher: '東雲', url: `https://shinonome.example/feed${source++}`, language: 'ja' } as const
  const { id } = await store.sources.add({ ...feed, kind: 'feed' })
  const at = new Date('2025-02-03T00:00:00Z')
  const poll = { at, nextPollAt: at, etag: null, lastModified: null, fault: null }
  const ids: string[] = []
  for (const url of urls) {
    const items = [{ url, title: url, publishedAt: at, updatedAt: null }]
    ids.push((await store.sources.recordPoll(id, { ...poll, items }))[0] ?? '')
  }
  return ids
}
