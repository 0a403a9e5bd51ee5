// The frame of every page, in the look of the mails.
import { type Html, html } from '#alerts/html.ts'
import { look, SCREEN_STYLE } from '#alerts/looks.ts'
import type { Language } from '#domain/text.ts'

/** @param style of this page alone */
export function renderPage(language: Language, body: readonly Html[], style = ''): string {
  const page = html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimwatch</title><link rel="alternate" type="application/atom+xml" href="/conflicts.atom"><style>${{ safe: SCREEN_STYLE + style }}</style></head><body${look('body')}><div${look('page')}>
${body}
</div></body></html>
`
  return page.safe
}
