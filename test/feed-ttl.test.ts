// How long a feed asks to be left alone, in every format that can say so.
import { expect, test } from 'vitest'
import { parseFeed } from '#extractors/feed.ts'

const SY = 'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'
const ENTRY = '<item><title>a</title><link>https://news.example/1</link></item>'

const rss = (channel: string, end = '</channel></rss>') =>
  `<rss version="2.0" ${SY}><channel><title>News</title>${channel}${ENTRY}${end}`
const rdf = (channel: string) =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${SY}>
  <channel><title>News</title>${channel}</channel>${ENTRY}</rdf:RDF>`
const atom = (feed: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${SY}><title>News</title>${feed}<entry><title>a</title><link href="https://news.example/1"/></entry></feed>`
const every = (period: string, frequency?: string) =>
  `<sy:updatePeriod>${period}</sy:updatePeriod>${frequency === undefined ? '' : `<sy:updateFrequency>${frequency}</sy:updateFrequency>`}`

test.each([
  ['nothing', rss(''), undefined],
  ['an empty element', rss('<ttl></ttl>'), undefined],
  ['no number', rss('<ttl>often</ttl>'), undefined],
  ['nothing to wait for', rss('<ttl>0</ttl>'), undefined],
  ['a time that has passed', rss('<ttl>-60</ttl>'), undefined],
  ['a period that is none', rss(every('always')), undefined],
  ['no times in an hour', rss(every('hourly', '0')), undefined],
  ['an element of an entry', rss('').replace('<link>', '<ttl>60</ttl><link>'), undefined],
  [
    'JSON',
    '{"version":"https://jsonfeed.org/version/1","title":"News","items":[{"id":"1","url":"https://news.example/1"}]}',
    undefined,
  ],
  ['RSS', rss('<ttl>45</ttl>'), 45],
  ['RSS with the syndication module', rss(every('\n hourly\n', '\n 1 \n')), 60],
  ['both', rss(`<ttl>45</ttl>${every('hourly', '2')}`), 45],
  ['both, the other way', rss(`<ttl>45</ttl>${every('hourly', '1')}`), 60],
  ['RDF', rdf(every('daily', '4')), 360],
  ['Atom', atom(every('daily')), 1_440],
  ['a month', rss(every('monthly')), 10_080],
  ['more than can be meant', rss('<ttl>99999999999</ttl>'), 10_080],
  ['a feed that is cut off', rss('<ttl>45</ttl>', '<item><title>b'), 45],
  ['a feed that is cut off, with the module', rss(every('hourly', '2'), '<item><title>b'), 30],
])('%s', (_title, body, minutes) => {
  const feed = parseFeed(body, null, 'https://news.example/feed')
  expect(feed.items).toHaveLength(1)
  expect(feed.ttlMinutes).toBe(minutes)
})
