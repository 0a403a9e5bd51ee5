// Addresses as they are linked, and the one that they all mean. Near-misses first.

/** Linked on https://news.example/list/today. */
export const urls: readonly (readonly [string, string | null])[] = [
  ['', 'https://news.example/list/today'],
  ['mailto:desk@news.example', null],
  ['javascript:void(0)', null],
  ['ftp://news.example/a', null],
  ['http://[', null],
  [`/${'a'.repeat(2_000)}`, null],
  ['https://news.example/a?id=7', 'https://news.example/a?id=7'],
  ['https://news.example/a?b=2&a=1', 'https://news.example/a?b=2&a=1'],
  ['https://news.example/a?ref=chapter-2', 'https://news.example/a?ref=chapter-2'],
  ['https://news.example/a?from=rssi', 'https://news.example/a?from=rssi'],
  ['https://www.news.example/a/', 'https://www.news.example/a/'],
  ['https://news.example/a?page=2&utm_source=rss&utm_medium=feed', 'https://news.example/a?page=2'],
  ['https://news.example/a?fbclid=x&gclid=y', 'https://news.example/a'],
  ['https://news.example/a?ref=rss', 'https://news.example/a'],
  ['https://news.example/a?id=7&ref=rss&x=1', 'https://news.example/a?id=7&x=1'],
  ['https://news.example/a?n_cid=NMAIL', 'https://news.example/a'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a#:~:text=GPU', 'https://news.example/a'],
  ['HTTPS://News.Example:443/a', 'https://news.example/a'],
  ['https://me:secret@news.example/a', 'https://news.example/a'],
  ['  /a/b  ', 'https://news.example/a/b'],
  ['b', 'https://news.example/list/b'],
  ['//cdn.example/a', 'https://cdn.example/a'],
  ['https://news.example/記事', 'https://news.example/%E8%A8%98%E4%BA%8B'],
]
