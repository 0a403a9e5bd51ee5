// SMTP, through nodemailer.
import { createTransport } from 'nodemailer'
import type { MessageChannel } from '#domain/alert.ts'
import { PermanentError, TransientError } from '#domain/errors.ts'
import { composeMail } from './compose.ts'

/** A server may take offence at more. */
const MOST_CONNECTIONS = 5
/** Of one connection: servers that count them allow as many, and each new one costs a handshake. */
const MOST_MESSAGES = 1_000
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** RFC 4954 §6: a login is missing, too weak, wrong, or needs encryption. */
const LOGIN_WANTED: ReadonlySet<number> = new Set([530, 534, 535, 538])

export interface SmtpTimeouts {
  connectionTimeout: number
  greetingTimeout: number
  socketTimeout: number
}

export function openSmtp(smtpUrl: string, from: string, timeouts: SmtpTimeouts = TIMEOUTS): MessageChannel {
  const pool = { pool: true, maxConnections: MOST_CONNECTIONS, maxMessages: MOST_MESSAGES } as const
  const transport = createTransport({ url: smtpUrl, ...pool, ...timeouts })
  const server = describeServer(smtpUrl)
  return {
    send: async (message) => {
      try {
        await transport.sendMail(composeMail(message, from))
      } catch (error) {
        throw explain(error as SmtpError, server, message.to)
      }
    },
    close: async () => transport.close(),
  }
}

type SmtpError = Error & { code?: string; responseCode?: number; command?: string; syscall?: string }

/** Failures before the message was on its way. */
const UNSENT: ReadonlySet<string> = new Set(['EDNS', 'ETLS', 'EAUTH', 'EENVELOPE'])

/**
 * A refusal of the message or its recipient with a 5xx is final. Everything else may pass: a server that is down, busy,
 * slow or misconfigured, and credentials or a sender's address that the operator can mend.
 */
function explain(error: SmtpError, server: string, to: string): Error {
  const found = `${error.message}${error.responseCode === undefined ? '' : ` (SMTP ${error.responseCode})`}`
  if (error.command === 'MAIL FROM')
    return new TransientError(`mail server ${server}: expected it to take the sender of MAIL_FROM, found: ${found}`)
  if (error.code === 'EAUTH' || LOGIN_WANTED.has(error.responseCode ?? 0))
    return new TransientError(`mail server ${server}: expected it to take the credentials of SMTP_URL, found: ${found}`)
  const isFinal = error.code === 'EENVELOPE' || error.code === 'EMESSAGE'
  if (isFinal && error.responseCode !== undefined && error.responseCode >= 500)
    return new PermanentError(`mail server ${server}: expected it to take the mail for ${to}, found: ${found}`)
  return new TransientError(
    `mail server ${server}: expected it to take the mail for ${to}, found: ${found}; ` +
      'check the server with claimwatch doctor',
    { mayHaveArrived: !wasRefused(error) },
  )
}

/** Whether it is certain that the message was not taken. */
function wasRefused({ code = '', responseCode, syscall, message }: SmtpError): boolean {
  // A time-out does not say at which command: only that of the greeting has words of its own.
  const hasNotBegun = UNSENT.has(code) || syscall === 'connect' || /greeting never received/i.test(message)
  return responseCode !== undefined || hasNotBegun
}

/** Host and port, without the credentials. */
function describeServer(smtpUrl: string): string {
  const { hostname, port, protocol } = new URL(smtpUrl)
  return `${hostname} port ${port || (protocol === 'smtps:' ? '465' : '587')}`
}
