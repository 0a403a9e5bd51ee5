// What a mail looks like on the wire, whichever way it goes.
import type { SendMailOptions } from 'nodemailer'
import type { InlineImage, OutgoingMessage } from '#domain/alert.ts'
import { drawPng } from './png.ts'

/** Headers come from us or through nodemailer's encoding; line breaks in a subject or an address cannot add any. */
export function composeMail(message: OutgoingMessage, from: string): SendMailOptions {
  return {
    from,
    to: oneLine(message.to),
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    date: message.date,
    messageId: oneLine(message.messageId),
    ...threading(message.inReplyTo ?? []),
    headers: { 'Auto-Submitted': 'auto-generated', ...eachOneLine(message.headers ?? {}) },
    attachments: (message.images ?? []).map(attach),
    // Nothing of a message is ever read from a file or an address that it names.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** RFC 5322 §3.6.4: mail programs show it with what it follows. */
function threading(earlier: readonly string[]): Pick<SendMailOptions, 'inReplyTo' | 'references'> {
  const [inReplyTo] = earlier.slice(-1).map(oneLine)
  return inReplyTo === undefined ? {} : { inReplyTo, references: earlier.map(oneLine) }
}

/** `related`: shown where the HTML names them, and not listed beside the mail. */
function attach({ cid, svg }: InlineImage): NonNullable<SendMailOptions['attachments']>[number] {
  const content = drawPng(svg)
  return { cid, content, filename: `${cid}.png`, contentType: 'image/png', contentDisposition: 'inline' }
}

/** Of what is ASCII nothing is folded: at some servers a List-Unsubscribe of two lines no longer fits its signature. */
function eachOneLine(headers: Readonly<Record<string, string>>): NonNullable<SendMailOptions['headers']> {
  const lines = Object.entries(headers).map(([name, text]) => {
    const value = oneLine(text)
    return [name, { prepared: /^[ -~]*$/.test(value), value }]
  })
  return Object.fromEntries(lines)
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim()
}
