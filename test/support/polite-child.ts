// A process of its own that reads addresses over and over, as a worker does: what is not its turn it tries again later.
//   node test/support/polite-child.ts DATABASE_URL GAP_MS URL…
import { setTimeout as sleep } from 'node:timers/promises'
import { WaitError } from '#domain/errors.ts'
import { openHttp } from '#net/http.ts'
import { openStore } from '#store/open.ts'

const [databaseUrl = '', gapMs = '0', ...urls] = process.argv.slice(2)
const store = await openStore(databaseUrl, { maxConnections: 2 })
const http = openHttp({
  ...{ userAgent: 'claimwatch/1.0', allowedHosts: ['127.0.0.1'], gapMs: Number(gapMs), patienceMs: 150 },
  hosts: store.hosts,
})

async function read(url: string): Promise<void> {
  for (;;)
    try {
      await http.get(url)
      return
    } catch (error) {
      if (!(error instanceof WaitError)) throw error
      await sleep(Math.min(300, error.retryAfterMs ?? 0))
    }
}

await Promise.all(urls.map(read))
await http.close()
await store.close()
