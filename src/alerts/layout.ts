// The frame of every mail: one column of 640 px, no remote resources, light and dark.
import type { Message } from '#domain/alert.ts'
import type { Language } from '#domain/text.ts'
import { type Html, html } from './html.ts'
import { look, SCREEN_STYLE } from './looks.ts'
import { renderLink } from './parts.ts'
import { WORDING } from './wording.ts'

/** Where the link to leave comes to stand. */
const LEAVE_MARK = html`<!--leave-->`

export interface Document {
  language: Language
  title: string
  /** Under the title, in small print. */
  lead: string
  /** What a list of mails shows beside the subject. */
  preview: string
  body: readonly Html[]
  /** Why the reader gets this mail. */
  reason: string
}

export function renderDocument({ language, title, lead, preview, body, reason }: Document): string {
  const page = html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><meta name="format-detection" content="telephone=no,date=no,address=no,email=no"><title>${title}</title><style>${{ safe: SCREEN_STYLE }}</style></head>
<body${look('body')}><div style="display:none;max-height:0;overflow:hidden">${preview}</div>
<div${look('page')}><p${look('brand')}>claimwatch</p><h1${look('title')}>${title}</h1><p${look('soft')}>${lead}</p>
${body}
<p${look('reason')}>${reason}${LEAVE_MARK}</p></div></body></html>
`
  return page.safe
}

/** The last lines of a mail's plain text. */
export function writeReason(reason: string): string {
  return `-- \n${reason}\n`
}

/** The mail with its reader's own link to leave, which no other channel and no table is to hold. */
export function addLeaveLink<M extends Pick<Message, 'text' | 'html'>>(message: M, url: string, language: Language): M {
  const { leave } = WORDING[language]
  const line = html`<br>${renderLink(url, leave)}`
  return {
    ...message,
    text: `${message.text}${leave}: ${url}\n`,
    html: message.html.replace(LEAVE_MARK.safe, () => line.safe),
  }
}
