// The headers by which mail programs know the list that a mail is of, and how to leave it.

export interface ListFacts {
  /** Of the sender. */
  domain: string
  /** Of the recipient. */
  address: string
  /** Where this recipient leaves; null where no such page is served. */
  url: string | null
  /** To whom one writes to leave; null where nobody reads it. */
  mailto: string | null
}

/** One-click, RFC 8058, is for https alone. */
export function listHeaders({ domain, address, url, mailto }: ListFacts): Record<string, string> {
  const subject = encodeURIComponent(`unsubscribe ${address}`)
  const ways = [
    ...(url === null ? [] : [`<${url}>`]),
    ...(mailto === null ? [] : [`<mailto:${encodeURI(mailto)}?subject=${subject}>`]),
  ]
  return {
    'List-Id': `claimwatch <claimwatch.${domain}>`,
    ...(ways.length === 0 ? {} : { 'List-Unsubscribe': ways.join(', ') }),
    ...(url?.startsWith('https://') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  }
}
