// People who are told.
import type { Client } from './client.ts'
import type { RecipientStore } from './store.ts'

export function recipientStore(client: Client): RecipientStore {
  return {
    save: async ({ address, ...settings }) => {
      const { id } = await client.recipient.upsert({
        where: { address },
        create: { address, ...settings },
        update: settings,
        select: { id: true },
      })
      return id
    },
    list: () => client.recipient.findMany({ orderBy: { address: 'asc' } }),
  }
}
