// A process that sends what is due and ends: node deliver-child.ts DATABASE_URL SMTP_URL
// It says when a message is about to be sent and when it is marked as sent, so that whoever kills it knows the rest.
import { writeSync } from 'node:fs'
import { openMail } from '#channels/mail.ts'
import { loadConfig } from '#config.ts'
import type { MessageChannel, OutgoingMessage } from '#domain/alert.ts'
import { openStore } from '#store/open.ts'
import { deliverStep } from '#workers/deliver.ts'
import { openLeaving } from '../../src/leaving.ts'

const [databaseUrl = '', smtpUrl = ''] = process.argv.slice(2)
const AT_ONCE = 3

const store = await openStore(databaseUrl, { maxConnections: AT_ONCE })
const mail = await openMail({ smtpUrl, outboxDir: '', from: 'claimwatch@news.example' })
const messageIds = new Map<string, string>()
const watched: MessageChannel = {
  send: async (message: OutgoingMessage) => {
    writeSync(1, `begin ${message.messageId}\n`)
    await mail.send(message)
  },
  close: () => mail.close(),
}
const deliveries = {
  ...store.deliveries,
  take: async (...args: Parameters<typeof store.deliveries.take>) => {
    const delivery = await store.deliveries.take(...args)
    if (delivery !== null) messageIds.set(delivery.id, delivery.messageId)
    return delivery
  },
  recordSent: async (id: string, at: Date) => {
    const isFinished = await store.deliveries.recordSent(id, at)
    writeSync(1, `end ${messageIds.get(id)}\n`)
    return isFinished
  },
}
const step = deliverStep({
  ...{ deliveries, recipients: store.recipients, mailDomain: 'news.example' },
  leaving: openLeaving(loadConfig({}), null),
  channels: { mail: watched, slack: watched, discord: watched, webhook: watched },
  clock: () => new Date(),
  random: Math.random,
})

for (;;) {
  const now = new Date()
  const ids = await store.deliveries.takeDue({ now, until: now, limit: AT_ONCE })
  if (ids.length === 0) break
  await Promise.all(ids.map((id) => step.run(id)))
}
await mail.close()
await store.close()
