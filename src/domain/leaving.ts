// How a recipient of mail leaves, and comes back.

/** What the holder of a link may do with the mail of the recipient whose link it is. */
export const LINK_PURPOSES = ['unsubscribe', 'resubscribe'] as const
export type LinkPurpose = (typeof LINK_PURPOSES)[number]

/** Signs what stands in a link, and knows again what was signed here. */
export interface LinkSigner {
  sign(recipientId: string, purpose: LinkPurpose): string
  /** The recipient, or null when it was not signed here, for another purpose, or with another secret. */
  verify(token: string, purpose: LinkPurpose): string | null
}

/** What a mail says of how to leave. */
export interface Leaving {
  /** The page on which this recipient leaves; null where none is served. */
  urlFor(recipientId: string): string | null
  /** RFC 2919, RFC 2369 and RFC 8058. */
  headersFor(recipient: { id: string; address: string }): Readonly<Record<string, string>>
}
