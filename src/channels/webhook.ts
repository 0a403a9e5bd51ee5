// A webhook of one's own: JSON, signed as https://www.standardwebhooks.com has it, so that its libraries verify it.
import { createHmac } from 'node:crypto'
import type { MessageChannel, OutgoingMessage } from '#domain/alert.ts'
import { PermanentError } from '#domain/errors.ts'
import type { Post } from '#domain/post.ts'
import { handOver } from './posted.ts'

export const WEBHOOK_SCHEMA = 'claimwatch/message/1'

/** @param clock of the time of sending, which is signed: whoever gets it can refuse what is old */
export function openWebhook(post: Post, clock: () => Date): MessageChannel {
  return {
    send: async (message) => {
      if (!message.secret) throw new PermanentError('webhook: expected a key to sign with, found none; set one')
      const body = JSON.stringify(composeWebhook(message))
      const id = message.messageId.replace(/^<|>$/g, '')
      const timestamp = String(Math.floor(clock().getTime() / 1000))
      await handOver(post, 'webhook', {
        url: message.to,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signWebhook(message.secret, id, timestamp, body)}`,
        },
        body,
      })
    },
    close: async () => {},
  }
}

/** The body; README.md documents it. The same for every try. */
export function composeWebhook({ messageId, date, subject, text, data, inReplyTo = [] }: OutgoingMessage) {
  return {
    schema: WEBHOOK_SCHEMA,
    id: messageId.replace(/^<|>$/g, ''),
    type: data?.type ?? 'digest',
    createdAt: date.toISOString(),
    subject,
    text,
    conflicts: data?.conflicts ?? [],
    follows: inReplyTo.map((id) => id.replace(/^<|>$/g, '')),
  }
}

/** @param secret `whsec_` and the key in base64 */
export function signWebhook(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
}
