// The bytes of one body as they come in, in one piece of memory that grows in place and goes back to the system at once:
// a list of chunks would be held twice when it is joined, and would leave its holes behind.

/** Grows by this at least: the system hands memory out in pages. */
const STEP_BYTES = 64 * 1024

export class BodyBuffer {
  private memory: ArrayBuffer
  private length = 0

  /** @param maxBytes addresses that are kept for it; memory is taken for what has come only */
  constructor(maxBytes: number) {
    this.memory = new ArrayBuffer(0, { maxByteLength: maxBytes })
  }

  /**
   * Returns how many bytes there are now.
   * @throws RangeError beyond `maxBytes`
   */
  append(chunk: Uint8Array): number {
    const end = this.length + chunk.length
    const { byteLength, maxByteLength } = this.memory
    if (end > byteLength) this.memory.resize(Math.min(maxByteLength, Math.max(end, byteLength + STEP_BYTES)))
    new Uint8Array(this.memory, this.length, chunk.length).set(chunk)
    this.length = end
    return end
  }

  /** The first bytes, in memory of their own; nothing is kept here. */
  take(limit: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.memory.slice(0, Math.min(limit, this.length)))
    this.memory = this.memory.transfer(0)
    return bytes
  }
}
