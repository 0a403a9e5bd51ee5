// A sample on each channel of a recipient, to see whether it arrives and what it looks like.
import { randomUUID } from 'node:crypto'
import type { Config } from '#config.ts'
import type { ChannelKind } from '#domain/recipient.ts'
import type { NewChannel, RecipientRow } from '#store/recipient-store.ts'

export async function sendSamples(
  config: Config,
  recipient: RecipientRow,
  channels: readonly NewChannel[],
): Promise<{ kind: ChannelKind; fault: string | null }[]> {
  const { renderSample } = await import('#alerts/alert.ts')
  const { SAMPLE } = await import('#alerts/sample.ts')
  const { openChannels } = await import('#channels/channels.ts')
  const { openPost } = await import('#net/post.ts')
  const { userAgent, allowedHosts, smtpUrl, outboxDir, mailFrom, variable } = config
  const posting = openPost({ userAgent, allowedHosts })
  const mail = { smtpUrl, outboxDir, from: mailFrom }
  const open = await openChannels({ mail, post: posting.post, clock: () => new Date(), variable })
  const message = renderSample(SAMPLE, recipient)
  const outcomes: { kind: ChannelKind; fault: string | null }[] = []
  try {
    for (const { kind, target: to, secret } of channels) {
      const messageId = `<test.${randomUUID()}@claimwatch>`
      const sending = open.channels[kind].send({ ...message, to, secret, messageId, date: new Date() })
      const fault = await sending.then(
        () => null,
        (error: Error) => error.message,
      )
      outcomes.push({ kind, fault })
    }
  } finally {
    await open.close()
    await posting.close()
  }
  return outcomes
}
