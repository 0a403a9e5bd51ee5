// The address guard: which hosts may be asked. A feed must not make us read the machine's own network.
import dns from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { PermanentError } from '#domain/errors.ts'

export interface AddressGuard {
  /** @throws PermanentError when the scheme is not http(s), or the host is an IP literal that may not be asked */
  check(url: URL): void
  /** Looks up without the addresses that may not be asked; an error when none is left. */
  lookup: LookupFunction
}

/**
 * Lets through public unicast addresses, and the hosts that the operator names.
 * @param allowedHosts host names and IP literals as they stand in a URL, for intranets, tests and the demo
 * @param lookup how names are looked up
 */
export function createAddressGuard(allowedHosts: readonly string[], lookup: LookupFunction = dns.lookup): AddressGuard {
  const allowed = new Set(allowedHosts.map((host) => bareHost(host.toLowerCase())))
  return {
    check: (url) => checkUrl(url, allowed),
    lookup: (hostname, options, callback) => {
      lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, '')
        const found = typeof addresses === 'string' ? [] : addresses
        const usable = allowed.has(bareHost(hostname.toLowerCase()))
          ? found
          : found.filter(({ address }) => isPublic(address))
        const first = usable[0]
        if (!first) return callback(forbidden(hostname, found.map(({ address }) => address).join(', ')), '')
        if (options.all) return callback(null, usable)
        callback(null, first.address, first.family)
      })
    },
  }
}

function checkUrl(url: URL, allowed: ReadonlySet<string>): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new PermanentError(
      `${url.href}: expected an address that begins with http:// or https://, found ${url.protocol}; give the page's web address`,
      { kind: 'bad_address' },
    )
  }
  const host = bareHost(url.hostname)
  // undici never calls `lookup` for an IP literal, so literals are checked here.
  if (ipaddr.isValid(host) && !allowed.has(host) && !isPublic(host)) throw forbidden(url.href, host)
}

function forbidden(what: string, address: string): PermanentError {
  return new PermanentError(
    `${what}: expected a public address, found ${address}, which belongs to this machine or a private network; ` +
      'if it is meant, add the host to ALLOWED_HOSTS',
    { kind: 'private_address' },
  )
}

/** `[::1]` as it stands in a URL → `::1`; the root's dot, which changes nothing, goes too. */
function bareHost(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

/** The only block of IPv6 that is given out (RFC 4291 §2.4); `::127.0.0.1` and the like lie outside. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** `process` unwraps IPv4 inside IPv6; NAT64, 6to4, carrier-grade NAT and link-local are ranges other than unicast. */
function isPublic(address: string): boolean {
  const parsed = ipaddr.process(address.replace(/%.*$/, ''))
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST)
}
