// Addresses that must not be asked, however they are written, and names that lead to them.
import type { FaultKind } from '#domain/faults.ts'
import type { Zone } from './dns.ts'

/** Nobody is given addresses of this block; it is public all the same. */
const NOWHERE = '3000::1'

/** By the answers of the name server; `hostile.example` alone has none. */
export const zone: Zone = {
  'inside.example': () => ['10.0.0.1'],
  'both.example': () => ['127.0.0.1', NOWHERE],
  'rebinding.example': (query) => (query === 0 ? [NOWHERE] : ['127.0.0.1']),
  'broken.example': () => 'servfail',
  'silent.example': () => 'silence',
  localhost: () => ['127.0.0.1'],
}

/** `@port` is that of a server on this machine that nobody may ask by these names. */
export const addresses: readonly (readonly [what: string, url: string, fault: FaultKind])[] = [
  ['another scheme', 'ftp://news.example/feed', 'bad_address'],
  ['a file of this machine', 'file:///etc/passwd', 'bad_address'],
  ['no address', 'news.example/feed', 'bad_address'],
  ['this machine by IPv4', 'http://127.0.0.2:@port/', 'private_address'],
  ['in decimal', 'http://2130706434:@port/', 'private_address'],
  ['in octal', 'http://0177.0.0.2:@port/', 'private_address'],
  ['in hexadecimal', 'http://0x7f000002:@port/', 'private_address'],
  ['cut short', 'http://127.2:@port/', 'private_address'],
  ['in full-width digits', 'http://１２７.０.０.２:@port/', 'private_address'],
  ['with the dot of the root', 'http://127.0.0.2.:@port/', 'private_address'],
  ['behind a login', 'http://news.example@127.0.0.2:@port/', 'private_address'],
  ['this machine by IPv6', 'http://[::1]:@port/', 'private_address'],
  ['IPv4 in IPv6, mapped', 'http://[::ffff:127.0.0.2]:@port/', 'private_address'],
  ['IPv4 in IPv6, compatible', 'http://[::127.0.0.2]:@port/', 'private_address'],
  ['IPv4 in IPv6, translated', 'http://[64:ff9b::127.0.0.2]:@port/', 'private_address'],
  ['IPv4 in IPv6, 6to4', 'http://[2002:7f00:2::]:@port/', 'private_address'],
  ['with a zone', 'http://[fe80::1%25eth0]:@port/', 'bad_address'],
  ['the metadata of a cloud', 'http://169.254.169.254/latest/', 'private_address'],
  ['everywhere', 'http://0.0.0.0:@port/', 'private_address'],
  ['a name of this machine', 'http://localhost.:@port/', 'private_address'],
  ['a name of a private network', 'http://inside.example:@port/', 'private_address'],
  ['a name of this machine too', 'http://both.example:@port/', 'unreachable'],
  ['a name that does not exist', 'http://nowhere.example/', 'unknown_host'],
  ['a name that cannot be looked up', 'http://broken.example/', 'name_service'],
  ['a name server that is silent', 'http://silent.example/', 'name_service'],
] // biome-ignore format: a table
