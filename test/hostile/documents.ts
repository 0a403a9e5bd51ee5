// Faults of what is sent: packed, encoded and built to do harm.
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { answer, endless, type Hostile } from './server.ts'

export const rss = (items: number, path = '/article') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>東雲</title>${numbered(items, (at) => `<item><title>${at}</title><link>${path}/${at}</link></item>`)}</channel></rss>`
const whole = (item: string, prolog = '') =>
  `${prolog}<rss><channel><title>東雲</title><item>${item}</item></channel></rss>`

function numbered(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('')
}

const HUGE = Buffer.alloc(30_000_000, ' ')
const packed = (coding: string, pack: () => Buffer) => ({ make: () => answer(pack(), { 'content-encoding': coding }) })
const noisy = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy.fill(0xaa, copy.length >> 1)
  return copy
}
/** One raw block of a frame whose window is 128 MB (RFC 8878 §3.1.1): a few bytes that ask for much. */
const wideFrame = (text: string) =>
  Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x88, 1 | ((text.length & 31) << 3), text.length >> 5, 0]),
    Buffer.from(text),
  ])
const EMPTY_MEMBER = gzipSync('')
const GZIPPED = 'HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-encoding: gzip\r\n\r\n'

export const packings: Hostile[] = [
  { what: 'sends a gzip bomb', fault: 'compression_bomb', play: packed('gzip', () => gzipSync(HUGE)) },
  { what: 'sends a deflate bomb', fault: 'compression_bomb', play: packed('deflate', () => deflateSync(HUGE)) },
  { what: 'sends a Brotli bomb', fault: 'compression_bomb', play: packed('br', () => brotliCompressSync(HUGE, { params: { 1: 1 } })) },
  { what: 'sends a Zstandard bomb', fault: 'compression_bomb', play: packed('zstd', () => zstdCompressSync(HUGE)) },
  { what: 'sends a bomb in a bomb', fault: 'compression_bomb', play: packed('gzip, gzip', () => gzipSync(gzipSync(HUGE))) },
  { what: 'packs it nine times', fault: 'unknown_compression', play: packed(Array(9).fill('gzip').join(', '), () => gzipSync('x')) },
  { what: 'packs it in a way of its own', fault: 'unknown_compression', play: packed('zpaq', () => Buffer.from('x')) },
  { what: 'packs nothing, without end', fault: 'too_large', play: endless(GZIPPED, Buffer.concat(Array(5_000).fill(EMPTY_MEMBER))) },
  { what: 'asks for a window of 128 MB', fault: 'bad_compression', play: packed('zstd', () => wideFrame('<rss>')) },
  { what: 'cuts gzip off', fault: 'bad_compression', play: packed('gzip', () => gzipSync(rss(100)).subarray(0, 200)) },
  { what: 'breaks gzip', fault: 'bad_compression', play: packed('gzip', () => noisy(gzipSync(rss(100)))) },
  { what: 'calls it gzip', fault: 'bad_compression', play: packed('gzip', () => Buffer.from(rss(1))) },
  { what: 'calls it deflate', fault: 'bad_compression', play: packed('deflate', () => Buffer.from(rss(1))) },
  { what: 'breaks Brotli', fault: 'bad_compression', play: packed('br', () => noisy(brotliCompressSync(rss(100)))) },
  { what: 'cuts Brotli off', fault: 'bad_compression', play: packed('br', () => brotliCompressSync(rss(100)).subarray(0, 99)) },
  { what: 'breaks Zstandard', fault: 'bad_compression', play: packed('zstd', () => noisy(zstdCompressSync(rss(100)))) },
] // biome-ignore format: a table

const dtd = (entities: string) => `<!DOCTYPE rss [${entities}]>`
const LAUGHS = dtd(`<!ENTITY l0 "lol">${numbered(9, (at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)}`)
const made = (make: () => string, headers: Record<string, string> = {}) => ({ make: () => answer(make(), headers) })

export const documents: Hostile[] = [
  { what: 'calls a PDF a feed', fault: 'not_text', play: answer('%PDF-1.7 …') },
  { what: 'sends a picture', fault: 'not_text', play: answer('\x89PNG', { 'content-type': 'image/png' }) },
  { what: 'sends NULs', fault: 'not_text', play: answer(Buffer.alloc(10_000)) },
  { what: 'names a charset that is none', fault: 'unknown_charset', play: answer(rss(1), { 'content-type': 'text/xml; charset=klingon' }) },
  { what: 'calls a page a feed', fault: 'not_a_feed', play: answer('<!doctype html><title>東雲</title>') },
  { what: 'sends nothing', fault: 'not_a_feed', play: answer('') },
  { what: 'cuts its feed off', fault: 'cut_off', play: answer(rss(1).slice(0, 100)) },
  { what: 'laughs a billion times', fault: 'entity_bomb', play: answer(whole('<title>&l9;</title>', LAUGHS)) },
  { what: 'has an entity that holds itself', fault: 'entity_bomb', play: answer(whole('<title>&a;</title>', dtd('<!ENTITY a "&b;"><!ENTITY b "&a;">'))) },
  { what: 'names a long entity often', fault: 'entity_bomb', play: answer(whole(`<title>${'&a;'.repeat(999)}</title>`, dtd(`<!ENTITY a "${'x'.repeat(3_000)}">`))) },
  { what: 'has a hundred thousand entries', fault: 'too_many_entries', play: made(() => rss(100_000)) },
  { what: 'has a million links in an entry', fault: 'too_complex', play: made(() => whole('<link>/1</link>'.repeat(900_000))) },
  { what: 'nests a hundred thousand elements', fault: 'too_complex', play: made(() => whole('<a>'.repeat(100_000))) },
  { what: 'has a million attributes', fault: 'too_complex', play: made(() => whole(`<a ${numbered(900_000, (at) => `a${at}="x" `)}/>`)) },
  { what: 'nests a million lists in JSON', fault: 'too_complex', play: made(() => `{"items":[${'['.repeat(1_000_000)}`) },
  { what: 'cuts JSON off', fault: 'cut_off', play: made(() => `{"items":[${'}'.repeat(10_000_000)}`) },
] // biome-ignore format: a table

const html = { 'content-type': 'text/html; charset=utf-8' }

export const pages: Hostile[] = [
  { what: 'nests pages of headlines', fault: 'too_complex', as: 'listing', play: made(() => `<a href="/1">x</a>${'<div>'.repeat(100_000)}`, html) },
  { what: 'has a million headlines', fault: 'too_complex', as: 'listing', play: made(() => numbered(500_000, (at) => `<a href="/${at}">x</a>`), html) },
  { what: 'has no headlines', fault: 'no_links', as: 'listing', play: made(() => '<!doctype html><p>x', html) },
  { what: 'sends a page that is a bomb', fault: 'compression_bomb', as: 'page', play: packed('gzip', () => gzipSync(HUGE)) },
  { what: 'drips a page', fault: 'too_slow', as: 'page', play: endless('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n', 'x', 50) },
  { what: 'has a page of a million tags', fault: 'too_complex', as: 'page', play: made(() => '<p>x'.repeat(1_000_000), html) },
  { what: 'has a page of bytes', fault: 'not_text', as: 'page', play: answer(Buffer.alloc(10_000), html) },
  { what: 'has a page without an article', fault: 'no_article', as: 'page', play: answer('<!doctype html><title>x</title>', html) },
] // biome-ignore format: a table
