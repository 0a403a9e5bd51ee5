// The outbox: each mail as an .eml file, and its HTML beside it for a browser.
import { createHash } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { MessageChannel, OutgoingMessage } from '#domain/alert.ts'
import { TransientError } from '#domain/errors.ts'
import { composeMail } from './compose.ts'
import { embedImages } from './png.ts'

/** Sending a message twice under one Message-ID leaves one file. */
export function openOutbox(folder: string, from: string): MessageChannel {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async (message) => {
      const composed = await transport.sendMail(composeMail(message, from))
      const name = fileName(message)
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(join(folder, `${name}.html`), embedImages(message))
        await writeWhole(join(folder, `${name}.eml`), composed.message as Buffer)
      } catch (error) {
        throw new TransientError(`outbox: expected to write ${folder}/${name}.eml, found: ${(error as Error).message}`)
      }
    },
    close: async () => transport.close(),
  }
}

/** What it is, to whom, and a mark of the Message-ID: `digest-reader@localhost-3f9a1c20`. */
function fileName({ messageId, to }: OutgoingMessage): string {
  const kind = /^<([a-z]+)\./.exec(messageId)?.[1] ?? 'mail'
  const mark = createHash('sha256').update(messageId).digest('hex').slice(0, 8)
  return `${kind}-${to.replace(/[^\w@.+-]/g, '_')}-${mark}`
}

/** A reader never finds half a file. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, content)
  await rename(draft, file)
}
