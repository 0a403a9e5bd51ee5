// A message as a file to look at.
import type { Message } from '#domain/alert.ts'
import { writeWhole } from './files.ts'
import { tell } from './output.ts'

/** HTML with its pictures in it for a name that ends in .html; text otherwise. */
export async function writeMessage(file: string, message: Message): Promise<void> {
  const { embedImages } = await import('#channels/png.ts')
  await writeWhole(file, file.endsWith('.html') ? embedImages(message) : `${message.subject}\n\n${message.text}\n`)
  tell(`written to ${file}`)
}
