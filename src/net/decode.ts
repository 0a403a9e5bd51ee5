// Content codings undone, with a limit at every stage: what a bomb unpacks to is never held, however it is nested.
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'
import { PermanentError } from '#domain/errors.ts'
import { BodyBuffer } from './body-buffer.ts'
import type { LargeBody } from './large-bodies.ts'

export interface DecodedBody {
  /** At most `maxBytes`; of a body that was cut, its first 512 KB. */
  bytes: Uint8Array<ArrayBuffer>
  /** The body went on beyond `maxBytes`, packed or unpacked, and was cut there. */
  isCut: boolean
  /** What had come over the wire by then. */
  wireBytes: number
}

type Bytes = AsyncIterable<Buffer>
type Stage = Transform | ((source: Bytes) => Bytes)

/** 8 MB: RFC 9659 §3 lets nobody send more, and the format would have 128 taken for a few bytes. */
const WINDOW_LOG = 23

const DECODERS: Readonly<Record<string, () => Stage>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: () => inflateEither,
  br: createBrotliDecompress,
  zstd: () => createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: WINDOW_LOG } }),
}
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd'
/** One on top of another: a second one happens (a packed file served packed), a third is made to do harm. */
const MAX_CODINGS = 2

const KEPT_OF_CUT = 512 * 1024

class Overflow extends Error {}

/**
 * Stops the transfer as soon as any stage has passed the limit.
 * @param coding the Content-Encoding header, or null
 * @param large where it waits for its turn when it is large
 * @throws PermanentError for a coding that was not asked for; whatever the transfer or a decoder fails with
 */
export async function decodeBody(
  wire: Readable,
  coding: string | null,
  { maxBytes, large }: { maxBytes: number; large?: LargeBody },
  url: URL,
): Promise<DecodedBody> {
  const body: DecodedBody = { bytes: new Uint8Array(), isCut: false, wireBytes: 0 }
  const buffer = new BodyBuffer(maxBytes)
  wire.on('error', () => {}) // being stopped half-way is what is wanted then
  try {
    const count = (bytes: number) => {
      body.wireBytes += bytes
    }
    const unpacking = openDecoders(coding, url).flatMap((decoder) => [decoder, meter(maxBytes)])
    const collect = async (source: Bytes) => {
      for await (const chunk of source) {
        const bytesSoFar = buffer.append(chunk)
        await large?.admit(bytesSoFar)
      }
    }
    // The types of a pipeline know functions in a list of fixed length only.
    await pipeline([wire, meter(maxBytes, count), ...unpacking, collect] as unknown as NodeJS.ReadWriteStream[])
  } catch (error) {
    if (!(error instanceof Overflow)) throw error
    body.isCut = true
  } finally {
    wire.destroy()
  }
  body.bytes = buffer.take(body.isCut ? KEPT_OF_CUT : maxBytes)
  return body
}

function openDecoders(coding: string | null, url: URL): Stage[] {
  const names = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  const codings = names.filter((name) => name !== '' && name !== 'identity').reverse()
  const open = codings.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined))
  if (codings.length <= MAX_CODINGS && !open.includes(undefined)) return open.flatMap((decoder) => decoder?.() ?? [])
  throw new PermanentError(
    `${url.href}: expected an answer in ${ACCEPT_ENCODING} or plain, found Content-Encoding ${JSON.stringify(coding?.slice(0, 80))}; ` +
      'the server ignores what it is asked for, tell its publisher',
    { kind: 'unknown_compression' },
  )
}

/** Lets `maxBytes` through and fails on what follows. */
function meter(maxBytes: number, count: (bytes: number) => void = () => {}) {
  return async function* (source: Bytes): Bytes {
    let left = maxBytes
    for await (const chunk of source) {
      count(chunk.length)
      yield chunk.subarray(0, left)
      left -= chunk.length
      if (left < 0) throw new Overflow()
    }
  }
}

/** RFC 9110 §8.4.1.2: `deflate` has the zlib format, which some servers leave out; its first byte tells. */
async function* inflateEither(source: Bytes): Bytes {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const decoder = ((first.value[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw()
  const whole = async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  const feeding = pipeline(whole, decoder)
  feeding.catch(() => {}) // the reading below fails with the same
  yield* decoder
  await feeding
}
