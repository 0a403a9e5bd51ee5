// A document as it came over the network, which becomes text only where it is read.

export interface EncodedText {
  /** In memory of their own, so that they can be handed over to a thread without being copied. */
  bytes: Uint8Array<ArrayBuffer>
  /** As TextDecoder calls it. */
  encoding: string
  /** Large ones are held one at a time: this lets the next one come. Called once it has been read. */
  release?: () => void
}

/** Without its byte order mark. Characters that the encoding does not have become U+FFFD. */
export function textOf(document: string | EncodedText): string {
  return typeof document === 'string' ? document : new TextDecoder(document.encoding).decode(document.bytes)
}

/** To keep one that the other is handed over. */
export function copyOf(document: EncodedText): EncodedText {
  return { ...document, bytes: document.bytes.slice() }
}
