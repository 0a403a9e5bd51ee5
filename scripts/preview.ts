// Pictures of the mails, in both languages, on a telephone and on a desk, light and dark: npm run preview
// Ends with exit code 1 when one of them runs out of its screen, lacks a glyph, is too large or asks for anything.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { embedImages } from '#channels/png.ts'
import { findChromium, openBrowser } from '../test/support/chromium.ts'
import { findMissingGlyphs, findOverflow, openMailPage, SCREENS } from '../test/support/mail-page.ts'
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
const validator = new HtmlValidate(MAIL_RULES)
let faults = 0

for (const { name, language, message } of sampleMails) {
  const path = join(folder, `${name}-${language}`)
  writeFileSync(`${path}.html`, embedImages(message))
  writeFileSync(`${path}.txt`, `${message.subject}\n\n${message.text}`)
  const report = await validator.validateString(message.html)
  const errors = report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`))
  const findings = [...new Set(errors)]
  if (sizeOf(message.html) >= MAX_MAIL_BYTES) findings.push(`${sizeOf(message.html)} bytes`)
  for (const screen of SCREENS) {
    const { page, asked } = await openMailPage(browser, message, screen)
    const where = `${screen.width} px, ${screen.scheme}`
    findings.push(...(await findOverflow(page)).map((one) => `${where}: out of the screen: ${one}`))
    findings.push(...(await findMissingGlyphs(page)).map((one) => `${where}: no glyph for ${one}`))
    findings.push(...asked.map((url) => `${where}: asked for ${url}`))
    await page.screenshot({ path: `${path}-${screen.width}-${screen.scheme}.png`, fullPage: true })
    await page.close()
  }
  faults += findings.length
  const pictures = (message.images ?? []).length
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} ${name} ${language}: ${sizeOf(message.html)} bytes of HTML, ${pictures} pictures, ` +
      `${SCREENS.length} screens: overflow, glyphs, requests, html-validate${findings.map((one) => `\n    ${one}`).join('')}`,
  )
}

await browser.close()
console.log(`\npictures: ${relative(process.cwd(), folder)}`)
process.exitCode = faults === 0 ? 0 : 1
