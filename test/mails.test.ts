// The mails as mail programs and browsers take them: valid, small, by themselves, and within the screen.
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { describeWithChromium, openBrowser } from './support/chromium.ts'
import { findMissingGlyphs, findOverflow, type MailScreen, openScreen } from './support/mail-page.ts'
import { MAIL_RULES, MAX_MAIL_BYTES, sizeOf } from './support/mail-rules.ts'
import { sampleMails } from './support/sample-mails.ts'

const rows = sampleMails.map((mail) => [`${mail.name} ${mail.language}`, mail.message] as const)

describe.each(rows)('%s', (_name, message) => {
  it('is HTML without an error, as a validator has it', async () => {
    const { results } = await new HtmlValidate(MAIL_RULES).validateString(message.html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message: said }) => `${ruleId}: ${said}`)),
    ).toEqual([])
  })

  it('has a size that no mail program cuts', () => {
    expect(sizeOf(message.html)).toBeLessThan(MAX_MAIL_BYTES)
    expect(sizeOf(message.text)).toBeLessThan(MAX_MAIL_BYTES)
  })
})

test('the validator finds what is wrong', async () => {
  const { valid } = await new HtmlValidate(MAIL_RULES).validateString('<!DOCTYPE html><p><div></div></p>')
  expect(valid).toBe(false)
})

describeWithChromium('on a telephone 360 px wide', () => {
  let browser: Browser
  let screen: MailScreen

  beforeAll(async () => {
    browser = await openBrowser()
    screen = await openScreen(browser, { width: 360, scheme: 'dark' })
  })

  afterAll(() => browser.close())

  it.each(rows)('%s fits, has all its letters and asks for nothing', async (_name, message) => {
    const asked = await screen.show(message)
    expect(await findOverflow(screen.page)).toEqual([])
    expect(await findMissingGlyphs(screen.page)).toEqual([])
    expect(asked).toEqual([])
    expect(await screen.page.evaluate('[...document.images].every((image) => image.naturalWidth > 0)')).toBe(true)
  })

  it('what does not fit, lacks a letter or asks for something is found', async () => {
    const asked = await screen.show({
      html: '<html><head></head><body><p style="width:500px">\u{5FFF0}</p><img src="https://evil.example/x.png"></body></html>',
    })
    expect((await findOverflow(screen.page))[0]).toMatch(/^page of \d+ px$/)
    expect(await findMissingGlyphs(screen.page)).toEqual(['\u{5FFF0}'])
    expect(asked).toEqual(['https://evil.example/x.png'])
  })
})
