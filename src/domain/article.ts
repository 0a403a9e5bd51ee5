// Articles, as they are found, fetched and read.
import type { Language } from './text.ts'

/** An article's text with what is needed to read it: the input of the extractor. */
export interface ArticleText {
  language: Language
  publisher: string
  url: string
  /** ISO 8601 with zone, or UTC. */
  publishedAt: Date
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
}

/** An entry of a feed or a listing page. */
export interface FeedItem {
  url: string
  title: string | null
  publishedAt: Date | null
  updatedAt: Date | null
}

export interface Feed {
  kind: 'rss' | 'atom' | 'rdf' | 'json' | 'listing'
  title: string | null
  items: FeedItem[]
  /** Why there may be more than `items`: who, what was expected, what was found; null when it was read whole. */
  fault: string | null
}

/** What the reading of an HTML page gives. */
export interface Page {
  title: string
  /** Paragraphs separated by an empty line. */
  text: string
  language: Language
  publishedAt: Date | null
  canonicalUrl: string | null
}

/** How far an article has come. The first two are the input of a worker each. */
export const ARTICLE_STAGES = ['found', 'text_saved', 'claims_saved', 'failed'] as const
export type ArticleStage = (typeof ARTICLE_STAGES)[number]
