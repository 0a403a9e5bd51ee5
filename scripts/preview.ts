// Pictures of the mails, in both languages, on a telephone and on a desk, light and dark: npm run preview
// Ends with exit code 1 when one of them runs out of its screen, lacks a glyph, is too large or asks for anything.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { embedImages } from '#channels/png.ts'
import type { Message } from '#domain/alert.ts'
import { findChromium, openBrowser } from '../test/support/chromium.ts'
import { findMissingGlyphs, findOverflow, type MailScreen, openScreen, SCREENS } from '../test/support/mail-page.ts'
import { MAIL_RULES, MAX_MAIL_BYTES, sizeOf } from '../test/support/mail-rules.ts'
import { sampleMails } from '../test/support/sample-mails.ts'

if (findChromium() === undefined) {
  console.error(
    'preview: expected a Chromium on the PATH (apt-get install chromium, brew install chromium), found none',
  )
  process.exit(1)
}

const folder = join(import.meta.dirname, '../.claimwatch/preview')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const browser = await openBrowser()
const screens: [where: string, screen: MailScreen][] = []
for (const screen of SCREENS) screens.push([`${screen.width}-${screen.scheme}`, await openScreen(browser, screen)])
const validator = new HtmlValidate(MAIL_RULES)
let faults = 0

for (const { name, language, message } of sampleMails) {
  const path = join(folder, `${name}-${language}`)
  writeFileSync(`${path}.html`, embedImages(message))
  writeFileSync(`${path}.txt`, `${message.subject}\n\n${message.text}`)
  const findings = await examine(message, path)
  faults += findings.length
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} ${name} ${language}: ${sizeOf(message.html)} bytes of HTML, ` +
      `${(message.images ?? []).length} charts, ${screens.length} screens${findings.map((one) => `\n    ${one}`).join('')}`,
  )
}

await browser.close()
console.log(
  `\nEach was held against: html-validate, ${MAX_MAIL_BYTES} bytes, nothing out of the screen (every element, and the page's ` +
    `scrollWidth), a glyph for every character, no request.\npictures: ${relative(process.cwd(), folder)}`,
)
process.exitCode = faults === 0 ? 0 : 1

/** What is wrong with it; and its pictures, beside the rest of it. */
async function examine(message: Message, path: string): Promise<string[]> {
  const { results } = await validator.validateString(message.html)
  const findings = results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))
  if (sizeOf(message.html) >= MAX_MAIL_BYTES) findings.push(`${sizeOf(message.html)} bytes`)
  for (const [where, { page, show }] of screens) {
    const asked = await show(message)
    findings.push(...(await findOverflow(page)).map((one) => `${where}: out of the screen: ${one}`))
    findings.push(...(await findMissingGlyphs(page)).map((one) => `${where}: no glyph for ${one}`))
    findings.push(...asked.map((url) => `${where}: asked for ${url}`))
    await page.screenshot({ path: `${path}-${where}.png`, fullPage: true })
  }
  return findings
}
