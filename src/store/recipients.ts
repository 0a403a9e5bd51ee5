// People who are told, and the channels on which they are.
import type { ChannelKind } from '#domain/recipient.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { isId } from './ids.ts'
import type { NewChannel, NewRecipient, RecipientRow, RecipientSettings, RecipientStore } from './recipient-store.ts'
import { storable } from './storable.ts'

/** Why the mail of one who has left is paused. */
const LEFT = 'unsubscribed by the reader'

/** What a recipient's row is read with. */
export const WITH_CHANNELS = { include: { channels: { orderBy: { kind: 'asc' } } } } as const

export function recipientStore(client: Client): RecipientStore {
  return {
    add: (recipient) => transact(client, (tx) => add(tx, recipient)),
    get: async (id) => {
      const recipient = isId(id) ? await client.recipient.findUnique({ where: { id }, ...WITH_CHANNELS }) : null
      if (recipient === null) return null
      return { ...recipient, hasLeft: recipient.channels.some(({ pausedReason }) => pausedReason === LEFT) }
    },
    list: () => listRecipients(client),
    edit: async (id, changes) => isOne(id, () => client.recipient.updateMany({ where: { id }, data: dataOf(changes) })),
    setChannel: async (id, channel) => isId(id) && transact(client, (tx) => setChannel(tx, id, channel)),
    removeChannel: (id, kind) =>
      isOne(id, () => client.recipientChannel.deleteMany({ where: { recipientId: id, kind } })),
    remove: (id) => isOne(id, () => client.recipient.deleteMany({ where: { id } })),
    setPaused: (id, isPaused) => isOne(id, () => client.recipient.updateMany({ where: { id }, data: { isPaused } })),
    pauseChannel: (id, kind, reason, at) =>
      isOne(id, () =>
        client.recipientChannel.updateMany({
          where: { recipientId: id, kind, pausedAt: null },
          data: { pausedAt: at, pausedReason: storable(reason) },
        }),
      ),
    leave: (id, at) =>
      isOne(id, () =>
        client.recipientChannel.updateMany({
          where: { recipientId: id, kind: 'mail' },
          data: { pausedAt: at, pausedReason: LEFT },
        }),
      ),
    comeBack: async (id, at) => isId(id) && transact(client, (tx) => resume(tx, id, 'mail', at, LEFT)),
    resumeChannel: async (id, kind, at) => isId(id) && transact(client, (tx) => resume(tx, id, kind, at)),
  }
}

export function listRecipients(client: Pick<Transaction, 'recipient'>): Promise<RecipientRow[]> {
  return client.recipient.findMany({ orderBy: { address: 'asc' }, ...WITH_CHANNELS })
}

async function isOne(id: string, write: () => Promise<{ count: number }>): Promise<boolean> {
  return isId(id) && (await write()).count === 1
}

async function add(tx: Transaction, recipient: NewRecipient): Promise<{ id: string; isNew: boolean }> {
  const { address, channels = [mailTo(recipient.address)], ...settings } = recipient
  const { count } = await tx.recipient.createMany({ data: [{ address, ...dataOf(settings) }], skipDuplicates: true })
  const { id } = await tx.recipient.findUniqueOrThrow({ where: { address }, select: { id: true } })
  if (count === 1)
    await tx.recipientChannel.createMany({ data: channels.map((channel) => ({ ...channel, recipientId: id })) })
  return { id, isNew: count === 1 }
}

function mailTo(address: string): NewChannel {
  return { kind: 'mail', target: address, secret: null, alerts: true, digests: true }
}

/** The lists as Prisma wants them, its own. */
function dataOf({ subjects, metrics, kinds, sources, languages, ...rest }: Partial<RecipientSettings>) {
  return {
    ...rest,
    ...(subjects && { subjects: subjects.map(storable) }),
    ...(metrics && { metrics: [...metrics] }),
    ...(kinds && { kinds: [...kinds] }),
    ...(sources && { sources: sources.map(storable) }),
    ...(languages && { languages: [...languages] }),
  }
}

async function setChannel(tx: Transaction, recipientId: string, channel: NewChannel): Promise<boolean> {
  if ((await tx.recipient.count({ where: { id: recipientId } })) === 0) return false
  const running = { ...channel, pausedAt: null, pausedReason: null }
  await tx.recipientChannel.upsert({
    where: { recipientId_kind: { recipientId, kind: channel.kind } },
    create: { recipientId, ...running },
    update: running,
  })
  return true
}

/** @param reason only where it is paused for this one */
async function resume(
  tx: Transaction,
  recipientId: string,
  kind: ChannelKind,
  at: Date,
  reason?: string,
): Promise<boolean> {
  const where = { recipientId, kind, pausedAt: { not: null }, ...(reason !== undefined && { pausedReason: reason }) }
  const { count } = await tx.recipientChannel.updateMany({ where, data: { pausedAt: null, pausedReason: null } })
  if (count === 0) return false
  // Those in doubt may be in somebody's hands just now.
  const waiting = { recipientId, channel: kind, state: 'reserved', openTries: 0, nextTryAt: { gt: at } } as const
  await tx.delivery.updateMany({ where: waiting, data: { nextTryAt: at } })
  return true
}
