// The newsroom's pages: an article among everything that surrounds one on a real site.
import type { DemoArticle, DemoPublisher } from './articles.ts'

interface Labels {
  home: string
  sections: readonly string[]
  share: string
  related: string
  ranking: string
  newsletter: string
  rights: string
}

const LABELS: Readonly<Record<DemoPublisher['language'], Labels>> = {
  ja: {
    home: 'トップ',
    sections: ['速報', '企業', '半導体', '政策', '連載', '動画'],
    share: 'この記事をシェアする',
    related: '関連記事',
    ranking: 'アクセスランキング',
    newsletter: '朝のメールマガジンに登録する（購読者3万人）',
    rights: '無断転載を禁じます',
  },
  en: {
    home: 'Home',
    sections: ['Latest', 'Companies', 'Chips', 'Policy', 'Podcast'],
    share: 'Share this story',
    related: 'Related stories',
    ranking: 'Most read',
    newsletter: 'Join 30,000 subscribers of our morning letter',
    rights: 'All rights reserved',
  },
}
const ERA_YEAR_BEFORE_FIRST = 2018 // 令和

export function addressOf(article: DemoArticle): string {
  return `/${article.publisher}/${article.path}`
}

/** @param others articles of the same publisher, linked to as related ones */
export function renderArticle(publisher: DemoPublisher, article: DemoArticle, others: readonly DemoArticle[]): string {
  const labels = LABELS[publisher.language]
  const paragraphs = article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n        ')
  return renderFrame(
    publisher,
    article.title,
    headOf(publisher, article),
    `
    <main>
      <article class="story">
        <h1>${escapeMarkup(article.title)}</h1>
        <div class="story-meta">${dateLine(publisher, article)}</div>
        <ul class="share-buttons"><li><a href="#x">X</a></li><li><a href="#mail">Mail</a></li><li>${labels.share}</li></ul>
        <div class="story-body">
        ${paragraphs}
        </div>
        <section class="related"><h2>${labels.related}</h2>${renderLinks(others)}</section>
      </article>
    </main>
    <aside class="sidebar"><h2>${labels.ranking}</h2>${renderLinks(others)}<p class="newsletter"><a href="/${publisher.key}/letter">${labels.newsletter}</a></p></aside>`,
  )
}

/** The page of headlines of a publisher without a feed. */
export function renderListing(publisher: DemoPublisher, list: readonly DemoArticle[]): string {
  const rows = list.map((article) => {
    const day = kanjiDate(article.publishedAt)
    return `<li class="headline"><a href="${addressOf(article)}?ref=rss">${escapeMarkup(article.title)}</a> <span class="date">${day}</span></li>`
  })
  return renderFrame(
    publisher,
    publisher.name,
    '',
    `
    <main><h1>${publisher.name}</h1>
      <ul class="headlines">
        ${rows.join('\n        ')}
      </ul>
    </main>`,
  )
}

function renderFrame(publisher: DemoPublisher, title: string, head: string, body: string): string {
  const labels = LABELS[publisher.language]
  const sections = labels.sections.map(
    (section, at) => `<li><a href="/${publisher.key}/section/${at}">${section}</a></li>`,
  )
  return `<!DOCTYPE html>
<html lang="${publisher.language}">
  <head>
    <meta charset="${publisher.charset}">
    <title>${escapeMarkup(title)} | ${publisher.name}</title>
    <meta name="viewport" content="width=device-width">
    ${head}
  </head>
  <body>
    <header class="site-header"><a class="logo" href="/${publisher.key}/">${publisher.name}</a></header>
    <nav class="global-nav"><ul><li><a href="/${publisher.key}/">${labels.home}</a></li>${sections.join('')}</ul></nav>${body}
    <footer class="site-footer"><p>© 2025 ${publisher.name} (${publisher.key}.example). ${labels.rights}</p></footer>
    <script>window.dataLayer = window.dataLayer || []; dataLayer.push({ page: 'news' })</script>
  </body>
</html>
`
}

function headOf(publisher: DemoPublisher, article: DemoArticle): string {
  const canonical = `<link rel="canonical" href="${addressOf(article)}">`
  const title = `<meta property="og:title" content="${escapeMarkup(article.title)}">`
  if (publisher.dateStyle === 'meta') {
    return `${canonical}${title}<meta property="article:published_time" content="${article.publishedAt}">`
  }
  if (publisher.dateStyle !== 'json-ld') return canonical + title
  const linked = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.publishedAt,
  }
  return `${canonical}${title}<script type="application/ld+json">${JSON.stringify(linked)}</script>`
}

function dateLine(publisher: DemoPublisher, article: DemoArticle): string {
  if (publisher.dateStyle === 'kanji') return `<span class="date">${kanjiDate(article.publishedAt)}</span>`
  if (publisher.dateStyle === 'era') return `<span class="date">${eraDate(article.publishedAt)}</span>`
  if (publisher.dateStyle === 'time')
    return `<time datetime="${article.publishedAt}">${article.publishedAt.slice(0, 10)}</time>`
  return `<span class="date">${article.publishedAt.slice(0, 10)}</span>`
}

/** `2025年2月3日 9時05分`: the instant as its own zone writes it. */
function kanjiDate(instant: string): string {
  return `${Number(instant.slice(0, 4))}年${dayAndTime(instant)}`
}

function eraDate(instant: string): string {
  return `令和${Number(instant.slice(0, 4)) - ERA_YEAR_BEFORE_FIRST}年${dayAndTime(instant)}`
}

function dayAndTime(instant: string): string {
  const [month, day, hour] = [instant.slice(5, 7), instant.slice(8, 10), instant.slice(11, 13)].map(Number)
  return `${month}月${day}日 ${hour}時${instant.slice(14, 16)}分`
}

function renderLinks(list: readonly DemoArticle[]): string {
  const rows = list.map((article) => `<li><a href="${addressOf(article)}">${escapeMarkup(article.title)}</a></li>`)
  return `<ul>${rows.join('')}</ul>`
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
