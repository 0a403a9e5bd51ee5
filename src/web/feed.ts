// Serves the Atom feed of conflicts, and little to those who have it already.
import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Reading } from '#alerts/conflict.ts'
import { renderFeed } from '#alerts/feed.ts'
import type { ConflictStore } from '#store/conflict-store.ts'

const ENTRIES = 100

export function addFeed(server: FastifyInstance, conflicts: Pick<ConflictStore, 'latest'>, reading: Reading): void {
  server.get('/conflicts.atom', async (request, reply) => {
    const feed = renderFeed(
      await conflicts.latest(ENTRIES),
      `${request.protocol}://${request.host}/conflicts.atom`,
      reading,
    )
    const etag = `"${createHash('sha256').update(feed).digest('hex').slice(0, 32)}"`
    reply.header('etag', etag).header('cache-control', 'no-cache')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.type('application/atom+xml; charset=utf-8').send(feed)
  })
}
