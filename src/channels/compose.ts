// What a mail looks like on the wire, whichever way it goes.
import type { SendMailOptions } from 'nodemailer'
import type { OutgoingMessage } from '#domain/alert.ts'

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
    headers: { 'Auto-Submitted': 'auto-generated' },
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

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim()
}
