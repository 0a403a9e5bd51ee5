// The names of what can be wrong with a source or an article: short, stable, for whoever counts and filters. A fault on
// file begins with its name, and a sentence for people follows.

/** By its meaning, each in a few words. */
export const FAULT_KINDS = {
  bad_address: 'no address of the web',
  private_address: 'an address of this machine or of a private network',
  unknown_host: 'no such host name',
  name_service: 'the host name could not be looked up now',
  connection_refused: 'nobody listens there',
  unreachable: 'no way to the host',
  connection_lost: 'the connection broke off',
  tls_fault: 'no secure connection: certificate, version',
  bad_http: 'an answer that is not HTTP',
  header_flood: 'headers without end',
  cut_off: 'the end is missing',
  bad_compression: 'cannot be unpacked',
  unknown_compression: 'packed in a way that was not asked for',
  compression_bomb: 'a small body that unpacks to a huge one',
  too_large: 'a body beyond the limit',
  too_slow: 'no whole answer within the limit',
  redirect_loop: 'redirects that lead in a circle',
  too_many_redirects: 'redirects beyond the limit',
  bad_redirect: 'a redirect to nowhere',
  robots_forbidden: "forbidden by the site's robots.txt",
  robots_unavailable: "the site's robots.txt cannot be read now",
  login_required: 'status 401',
  forbidden: 'status 403',
  not_found: 'status 404',
  gone: 'status 410',
  too_many_requests: 'status 429',
  withheld: 'status 451',
  server_error: 'status 500 and above',
  bad_status: 'any other status that is no success',
  not_text: 'a picture, a PDF, bytes',
  unknown_charset: 'a charset that is none',
  not_a_feed: 'neither RSS, Atom, RDF nor JSON Feed',
  entity_bomb: 'XML entities that would expand to a huge text',
  too_many_entries: 'a feed of more entries than any has',
  too_complex: 'more markup, or deeper, than any page or feed has',
  too_slow_to_read: 'reading it took too long',
  reader_crashed: 'reading it ended the reader',
  bad_selector: 'a CSS selector that is none, or is missing',
  no_links: 'a listing page without links to articles',
  no_article: "a page without an article's text",
  stopped: 'broken off because the service stopped',
  defect: 'a defect of claimwatch',
} as const

export type FaultKind = keyof typeof FAULT_KINDS

/** A fault as it is kept: `too_large: https://news.example/feed: expected …`. */
export function nameFault(kind: FaultKind | null, message: string): string {
  return kind === null ? message : `${kind}: ${message}`
}

/** The name that a fault on file begins with, or null for one without. */
export function kindOfFault(fault: string): FaultKind | null {
  const name = fault.split(': ', 1)[0] ?? ''
  return Object.hasOwn(FAULT_KINDS, name) ? (name as FaultKind) : null
}
