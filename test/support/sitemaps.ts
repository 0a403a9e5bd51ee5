// Sitemaps in short.
const NAMESPACES =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
export const urlset = (...urls: string[]) =>
  `<?xml version="1.0"?><urlset ${NAMESPACES}>${urls.map((url) => `<url>${url}</url>`).join('')}</urlset>`
export const index = (...maps: string[]) =>
  `<?xml version="1.0"?><sitemapindex ${NAMESPACES}>${maps.map((map) => `<sitemap>${map}</sitemap>`).join('')}</sitemapindex>`
export const page = (path: string, lastmod = '') => `<loc>${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}`
export const news = (date: string, title: string) =>
  `<news:news><news:publication><news:name>東雲</news:name></news:publication><news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news>`
