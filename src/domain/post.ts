// A request that hands something over, as channels make it.

export interface PostRequest {
  /** A secret: in no message but masked. */
  url: string
  headers: Record<string, string>
  body: string
}

export interface PostAnswer {
  status: number
  /** How long the server asks to wait, or null. */
  retryAfterMs: number | null
  /** The beginning of what it says. */
  text: string
}

/**
 * @throws PermanentError when the address may not be asked
 * @throws TransientError when no answer comes; it says whether the request may have arrived
 */
export type Post = (request: PostRequest) => Promise<PostAnswer>
