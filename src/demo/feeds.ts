// The newsroom's feeds, in each format that is read.
import type { DemoArticle, DemoPublisher, FeedFormat } from './articles.ts'
import { addressOf, escapeMarkup, renderListing } from './pages.ts'

export interface RenderedFeed {
  contentType: string
  body: string
}

/** @param origin `http://127.0.0.1:1234`; @param list newest first */
type RenderFeed = (publisher: DemoPublisher, list: readonly DemoArticle[], origin: string) => RenderedFeed

export const renderFeed: Readonly<Record<FeedFormat, RenderFeed>> = {
  rss: renderRss,
  atom: renderAtom,
  rdf: renderRdf,
  json: renderJson,
  listing: (publisher, list) => ({ contentType: 'text/html', body: renderListing(publisher, list) }),
}

function renderRss(publisher: DemoPublisher, list: readonly DemoArticle[], origin: string): RenderedFeed {
  const items = list.map(
    (article) => `    <item>
      <title>${escapeMarkup(article.title)}</title>
      <link>${origin}${addressOf(article)}?utm_source=rss&amp;utm_medium=feed</link>
      <guid isPermaLink="false">${publisher.key}-${article.path}</guid>
      <pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
    </item>`,
  )
  const body = `${xmlHead(publisher)}<rss version="2.0">
  <channel>
    <title>${publisher.name}</title>
    <link>${origin}/${publisher.key}/</link>
    <description>${publisher.name}</description>
${items.join('\n')}
  </channel>
</rss>
`
  return { contentType: 'application/rss+xml', body }
}

function renderAtom(publisher: DemoPublisher, list: readonly DemoArticle[], origin: string): RenderedFeed {
  const entries = list.map(
    (article) => `  <entry>
    <id>tag:${publisher.key}.example,2025:${article.path}</id>
    <title>${escapeMarkup(article.title)}</title>
    <link rel="alternate" type="text/html" href="${addressOf(article)}"/>
    <published>${article.publishedAt}</published>
    <updated>${article.publishedAt}</updated>
  </entry>`,
  )
  const body = `${xmlHead(publisher)}<feed xmlns="http://www.w3.org/2005/Atom">
  <id>tag:${publisher.key}.example,2025:feed</id>
  <title>${publisher.name}</title>
  <link rel="self" href="${origin}/${publisher.key}/atom.xml"/>
  <updated>${list[0]?.publishedAt ?? ''}</updated>
${entries.join('\n')}
</feed>
`
  return { contentType: 'application/atom+xml', body }
}

function renderRdf(publisher: DemoPublisher, list: readonly DemoArticle[], origin: string): RenderedFeed {
  const items = list.map(
    (article) => `  <item rdf:about="${origin}${addressOf(article)}">
    <title>${escapeMarkup(article.title)}</title>
    <link>${origin}${addressOf(article)}</link>
    <dc:date>${article.publishedAt}</dc:date>
  </item>`,
  )
  const body = `${xmlHead(publisher)}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="${origin}/${publisher.key}/">
    <title>${publisher.name}</title>
    <link>${origin}/${publisher.key}/</link>
    <description>${publisher.name}</description>
  </channel>
${items.join('\n')}
</rdf:RDF>
`
  return { contentType: 'application/rdf+xml', body }
}

function renderJson(publisher: DemoPublisher, list: readonly DemoArticle[], origin: string): RenderedFeed {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: publisher.name,
    home_page_url: `${origin}/${publisher.key}/`,
    items: list.map((article) => ({
      id: article.path,
      url: `${origin}${addressOf(article)}`,
      title: article.title,
      date_published: article.publishedAt,
    })),
  }
  return { contentType: 'application/feed+json', body: JSON.stringify(feed, null, 2) }
}

function xmlHead(publisher: DemoPublisher): string {
  return `<?xml version="1.0" encoding="${publisher.charset}"?>\n`
}
