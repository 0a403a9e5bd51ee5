// Renders an alert and a digest in both languages into .claimwatch/preview: npm run preview
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderAlert } from '#alerts/alert.ts'
import { renderDigest } from '#alerts/digest.ts'
import { contradiction, digest } from '../test/support/notices.ts'

const folder = join(import.meta.dirname, '../.claimwatch/preview')
mkdirSync(folder, { recursive: true })

for (const language of ['ja', 'en'] as const)
  for (const [name, message] of [
    ['alert', renderAlert(contradiction, { language, timeZone: 'Asia/Tokyo' })],
    ['digest', renderDigest(digest, language)],
  ] as const) {
    const path = join(folder, `${name}-${language}.html`)
    writeFileSync(path, message.html)
    console.log(`${message.subject}\n${message.text}\n${path}\n`)
  }
