// One address for one article, however it was linked.
import normalizeUrl from 'normalize-url'

/** Query parameters that say where a reader came from and do not choose what is shown. */
const TRACKING: readonly (RegExp | string)[] = [
  /^utm_\w+/i,
  /^at_(?:medium|campaign|custom\d)$/i,
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'igshid', 'igsh', 'li_fat_id', 'cmpid', 'ncid', 'smid', 'spm', 'srsltid'],
  ...[
    '_ga',
    '_gl',
    'ocid',
    'wt.mc_id',
    'rss_id',
    'mkt_tok',
    'vero_id',
    'oly_enc_id',
    'soc_src',
    'soc_trk',
    'ga_source',
  ],
  /^(?:pk|mtm|matomo|piwik|hsa|itm)_\w+/i,
  'n_cid', // Nikkei
  'iref', // Asahi
  'cx_testid', // article tests of Piano
]
/** What asks for the AMP form of a page. */
const AMP_VALUES = /[?&](?:amp(?:=(?:1|true)?)?|outputType=amp)(?=&|$)/gi
/** Of parameters that elsewhere choose the content, the values that say only where a link stood. */
const TRACKING_VALUES =
  /[?&](?:ref|from|source|cmp|src)=(?:rss|feed|atom|twitter|facebook|newsletter|mail|line|x|google|yahoo)\b(?![-.])/gi

/** Copies of AMP pages that others keep: the address of the page stands in theirs. */
const AMP_CACHES: readonly RegExp[] = [
  /^https:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?<secure>s\/)?(?<page>[^/?#]+\.[^?#]+.*)$/i,
  /^https:\/\/[\w-]+\.cdn\.ampproject\.org\/(?:[a-z]{1,2}\/)?(?<secure>s\/)?(?<page>[^/?#]+\.[^?#]+.*)$/i,
  /^https:\/\/[\w-]+\.bing-amp\.com\/(?:[a-z]{1,2}\/)?(?<secure>s\/)?(?<page>[^/?#]+\.[^?#]+.*)$/i,
]

/** Browsers and caches refuse longer ones, and so does the index of addresses in Postgres. */
const LONGEST = 2_000

/**
 * The address without tracking parameters, fragment and login, made absolute; null for anything but http and https,
 * and for one that is longer than any that works everywhere.
 * Trailing slashes, `www.` and the order of parameters stay as they are: servers may tell them apart.
 * @param baseUrl what a relative address is relative to
 */
export function canonicalUrl(address: string, baseUrl?: string): string | null {
  const given = address.length > LONGEST ? null : URL.parse(address.trim(), baseUrl)
  const url = given && fromAmpCache(given)
  if (!url || url.href.length > LONGEST || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
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

function fromAmpCache(url: URL): URL {
  for (const cache of AMP_CACHES) {
    const { secure, page } = cache.exec(url.href)?.groups ?? {}
    const inner = page === undefined ? null : URL.parse(`${secure ? 'https' : 'http'}://${page}`)
    // A cached copy of a cached copy: each is shorter.
    if (inner) return fromAmpCache(inner)
  }
  return url
}

/** `/a/index.html` → `/a/`. */
export function withoutIndex(address: string): string {
  return address.replace(/\/(?:index|default)\.(?:s?html?|php|aspx?|jsp|cgi)(?=$|[?#])/i, '/')
}

function withoutTrackingValues(url: URL): string {
  const kept = url.search
    .replace(AMP_VALUES, '&')
    .replace(TRACKING_VALUES, '&')
    .replace(/&{2,}/g, '&')
    .replace(/^[?&]+/, '')
    .replace(/&$/, '')
  url.search = kept
  return url.href
}
