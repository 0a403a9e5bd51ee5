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

/** An entry of a feed, a listing page or a sitemap. */
export interface FeedItem {
  url: string
  title: string | null
  publishedAt: Date | null
  updatedAt: Date | null
}

export interface Feed {
  kind: 'rss' | 'atom' | 'rdf' | 'json' | 'listing' | 'sitemap'
  title: string | null
  items: FeedItem[]
  /** Minutes between two polls that it asks for at least; not there when it does not ask. */
  ttlMinutes?: number
  /** Why there may be more than `items`: who, what was expected, what was found; null when it was read whole. */
  fault: string | null
  /** It was put together from several documents: that one of them is unchanged says nothing. */
  hasParts?: boolean
}

/** One document of a site's own list of its pages, or of its sitemaps when it is an index. */
export interface Sitemap {
  isIndex: boolean
  /** The publication's name, where it says so. */
  title: string | null
  /** Of all that it lists, those that may be of use. */
  items: FeedItem[]
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
