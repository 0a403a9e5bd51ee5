// Faults of connections and of HTTP itself.
import { rss } from './documents.ts'
import { SELF_SIGNED } from './self-signed.ts'
import { answer, endless, type Hostile, redirect, send, sendAndWait } from './server.ts'

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: application/rss+xml\r\n'
const MEGABYTE = Buffer.alloc(1_000_000, 'x')
const LINE = `x-header: ${'x'.repeat(4_000)}\r\n`

export const connections: Hostile[] = [
  { what: 'resets at once', fault: 'connection_lost', atOnce: true, play: (socket) => void socket.resetAndDestroy() },
  { what: 'hangs up at once', fault: 'connection_lost', atOnce: true, play: (socket) => void socket.end() },
  { what: 'never says a word', fault: 'too_slow', play: () => {} },
  { what: 'resets after the request', fault: 'connection_lost', play: (socket) => void socket.resetAndDestroy() },
  { what: 'hangs up in the head', fault: 'connection_lost', play: send('HTTP/1.1 200 OK\r\nconte') },
  {
    what: 'resets in the body',
    fault: 'cut_off',
    play: (socket) => void socket.write(`${OK}content-length: 99\r\n\r\n<rss>`, () => setTimeout(() => socket.resetAndDestroy(), 50)),
  },
  { what: 'promises more than it sends', fault: 'cut_off', play: send(`${OK}content-length: 9999\r\n\r\n${rss(1)}`) },
  { what: 'stops in a chunk', fault: 'cut_off', play: send(`${OK}transfer-encoding: chunked\r\n\r\nff\r\n<rss>`) },
  { what: 'drips its head', fault: 'too_slow', play: endless('HTTP/1.1 200 OK\r\nx: ', 'x', 50) },
  { what: 'drips its body', fault: 'too_slow', play: endless(`${OK}\r\n<rss>`, ' ', 50) },
  { what: 'stops in the body', fault: 'too_slow', play: sendAndWait(`${OK}content-length: 99\r\n\r\n<rss>`) },
  { what: 'shows a certificate of its own', fault: 'tls_fault', scheme: 'https', tls: SELF_SIGNED, play: answer(rss(1)) },
  { what: 'speaks no TLS', fault: 'tls_fault', scheme: 'https', atOnce: true, play: send('HTTP/1.1 400 Bad Request\r\n\r\n') },
  { what: 'never shakes hands', fault: 'too_slow', scheme: 'https', atOnce: true, play: () => {} },
] // biome-ignore format: a table

export const http: Hostile[] = [
  { what: 'greets like a mail server', fault: 'bad_http', play: send('220 mail.example ESMTP\r\n') },
  { what: 'sends bytes', fault: 'bad_http', play: send(Buffer.from([0, 1, 2, 3, 255, 254, 10, 13])) },
  { what: 'sends a body without a head', fault: 'bad_http', play: send(rss(1)) },
  { what: 'has a NUL in its head', fault: 'bad_http', play: send(`${OK}x: a\0b\r\n\r\n${rss(1)}`) },
  { what: 'states two lengths', fault: 'cut_off', play: send(`${OK}content-length: 5\r\ncontent-length: 9\r\n\r\n${rss(1)}`) },
  { what: 'states a length and chunks', fault: 'cut_off', play: send(`${OK}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`) },
  { what: 'has chunks of no size', fault: 'bad_http', play: send(`${OK}transfer-encoding: chunked\r\n\r\nsize\r\n<rss>`) },
  { what: 'extends a chunk without end', fault: 'too_slow', play: endless(`${OK}transfer-encoding: chunked\r\n\r\n5;a=`, MEGABYTE) },
  { what: 'changes to another protocol', fault: 'bad_http', play: sendAndWait('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n') },
  { what: 'sends headers without end', fault: 'header_flood', play: endless('HTTP/1.1 200 OK\r\n', LINE) },
  { what: 'sends one header without end', fault: 'header_flood', play: endless('HTTP/1.1 200 OK\r\nx: ', MEGABYTE) },
  { what: 'sets cookies without end', fault: 'header_flood', play: endless('HTTP/1.1 200 OK\r\n', 'set-cookie: a=b\r\n'.repeat(1_000)) },
  { what: 'sends interim answers without end', fault: 'header_flood', play: endless('', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(100)) },
  { what: 'sends a body without end', fault: 'too_large', play: endless(`${OK}\r\n`, MEGABYTE) },
  { what: 'sends one without end in HTTP/1.0', fault: 'too_large', play: endless('HTTP/1.0 200 OK\r\n\r\n', MEGABYTE) },
  { what: 'is busy', fault: 'server_error', play: answer('', {}, '503 Service Unavailable') },
  { what: 'has had enough', fault: 'too_many_requests', play: answer('', { 'retry-after': '9999999' }, '429 Too Many Requests') },
  { what: 'is a teapot', fault: 'bad_status', play: answer('', {}, '418 x') },
] // biome-ignore format: a table

export const redirects: Hostile[] = [
  { what: 'redirects to itself', fault: 'redirect_loop', play: redirect('/feed') },
  { what: 'redirects in a circle', fault: 'redirect_loop', play: redirect(({ path }) => (path === '/a' ? '/feed' : '/a')) },
  { what: 'redirects without end', fault: 'too_many_redirects', play: redirect(({ path }) => `${path}x`) },
  { what: 'redirects without an address', fault: 'bad_redirect', play: answer('', {}, '302 Found') },
  { what: 'redirects to nonsense', fault: 'bad_redirect', play: redirect('http://[') },
  { what: 'redirects to a private network', fault: 'private_address', play: redirect('http://10.0.0.1/') },
  { what: 'redirects to a name of one', fault: 'private_address', play: redirect('http://inside.example/') },
  { what: 'redirects to a file', fault: 'bad_address', play: redirect('file:///etc/passwd') },
  {
    what: 'redirects slowly',
    fault: 'too_slow',
    play: (socket, request) => void setTimeout(() => redirect(`${request.path}x`)(socket, request), 2_000),
  },
  { what: 'has a robots.txt that redirects in a circle', fault: 'redirect_loop', robots: redirect('/robots.txt'), play: answer(rss(1)) },
  { what: 'has a robots.txt of a private network', fault: 'private_address', robots: redirect('http://10.0.0.1/'), play: answer(rss(1)) },
  { what: 'has a robots.txt that drips', fault: 'too_slow', robots: endless(`${OK}\r\n`, '#', 50), play: answer(rss(1)) },
  { what: 'has a robots.txt that is away', fault: 'robots_unavailable', robots: answer('', {}, '500 x'), play: answer(rss(1)) },
  { what: 'has a robots.txt without end that forbids', fault: 'robots_forbidden', robots: endless(`${OK}\r\nUser-agent: *\nDisallow: /\n`, '#\n'.repeat(9_000)), play: answer(rss(1)) },
] // biome-ignore format: a table
