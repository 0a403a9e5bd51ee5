// One address for one article, however it was linked.
import normalizeUrl from 'normalize-url'

/** Query parameters that say where a reader came from and do not choose what is shown. */
const TRACKING: readonly (RegExp | string)[] = [
  /^utm_\w+/i,
  /^at_(?:medium|campaign|custom\d)$/i,
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'igshid', 'igsh', 'li_fat_id', 'cmpid', 'ncid', 'smid', 'spm'],
  'n_cid', // Nikkei
  'iref', // Asahi
]
/** Of parameters that elsewhere choose the content, the values that say only where a link stood. */
const TRACKING_VALUES = /[?&](?:ref|from|source|cmp|src)=(?:rss|feed|atom|twitter|facebook|newsletter|mail)\b/gi

/** Browsers and caches refuse longer ones, and so does the index of addresses in Postgres. */
const LONGEST = 2_000

/**
 * The address without tracking parameters, fragment and login, made absolute; null for anything but http and https,
 * and for one that is longer than any that works everywhere.
 * Trailing slashes, `www.` and the order of parameters stay as they are: servers may tell them apart.
 * @param baseUrl what a relative address is relative to
 */
export function canonicalUrl(address: string, baseUrl?: string): string | null {
  const url = address.length > LONGEST ? null : URL.parse(address.trim(), baseUrl)
  if (
    !url ||
    url.href.length > LONGEST ||
    (url.protocol !== 'http:' && url.protocol !== 'https:') ||
    url.hostname === ''
  )
    return null
  return normalizeUrl(withoutTrackingValues(url), {
    stripHash: true,
    stripWWW: false,
    stripAuthentication: true,
    stripTextFragment: true,
    sortQueryParameters: false,
    removeTrailingSlash: false,
    removeSingleSlash: false,
    removeQueryParameters: TRACKING,
    emptyQueryValue: 'preserve',
  })
}

function withoutTrackingValues(url: URL): string {
  const kept = url.search
    .replace(TRACKING_VALUES, '&')
    .replace(/&{2,}/g, '&')
    .replace(/^[?&]+/, '')
    .replace(/&$/, '')
  url.search = kept
  return url.href
}
