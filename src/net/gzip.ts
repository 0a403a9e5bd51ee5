// Files that are gzip themselves, as sitemaps often are (sitemap.xml.gz), apart from any Content-Encoding.
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { PermanentError } from '#domain/errors.ts'
import type { Exchange } from './exchange.ts'

const decompress = promisify(gunzip)
const MAGIC: readonly number[] = [0x1f, 0x8b, 8] // RFC 1952 §2.3.1, with the one method in use

/**
 * The answer as its file holds it; any other answer as it is. Content-Type then says nothing of what is inside.
 * @throws PermanentError when the file is damaged, or larger than `maxBytes` inside
 */
export async function unpackGzip(url: URL, answer: Exchange, maxBytes: number): Promise<Exchange> {
  if (answer.isCut || !MAGIC.every((byte, at) => answer.bytes[at] === byte)) return answer
  const header = (name: string) => (name === 'content-type' ? null : answer.header(name))
  try {
    return { ...answer, header, bytes: await decompress(answer.bytes, { maxOutputLength: maxBytes }) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      return { ...answer, header, bytes: new Uint8Array(), isCut: true }
    throw new PermanentError(
      `${url.href}: expected a whole gzip file, found a damaged one (${(error as Error).message}); tell its publisher`,
      { cause: error, kind: 'bad_compression' },
    )
  }
}
