// A web server that takes what channels hand over, and answers as it is told.
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Taken {
  path: string
  headers: IncomingHttpHeaders
  body: string
}

export interface Hooks {
  /** Of a hook; the path is its secret. */
  url: string
  taken: Taken[]
  /** How it answers from now on; `null` not at all. */
  answer: { status: number; headers?: Record<string, string>; body?: string } | null
  close(): Promise<void>
}

export const HOOK_SECRET = 'T0000SECRETTOKEN'

export async function openHooks(): Promise<Hooks> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    hooks.taken.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() })
    if (hooks.answer === null) return
    response.writeHead(hooks.answer.status, hooks.answer.headers).end(hooks.answer.body ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hooks: Hooks = {
    url: `http://127.0.0.1:${port}/services/${HOOK_SECRET}`,
    taken: [],
    answer: { status: 200, body: 'ok' },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return hooks
}
