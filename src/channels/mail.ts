// Mail: by SMTP, or as files in an outbox folder where no mail server is configured.
import type { MessageChannel } from '#domain/alert.ts'
import { openOutbox } from './outbox.ts'
import { openSmtp } from './smtp.ts'

export interface MailOptions {
  /** `smtp://user:password@host:port`; null for the outbox. */
  smtpUrl: string | null
  outboxDir: string
  /** `claimwatch <claimwatch@example.com>`. */
  from: string
}

export async function openMail({ smtpUrl, outboxDir, from }: MailOptions): Promise<MessageChannel> {
  return smtpUrl === null ? openOutbox(outboxDir, from) : openSmtp(smtpUrl, from)
}
