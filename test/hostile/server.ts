// Servers that do what they should not: each fault on a port of its own, over bare sockets, so that nothing is too wrong
// to be sent.
import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { FaultKind } from '#domain/faults.ts'

/** Whatever comes of it stands on the source's row, unless it is a page: then on the article's. */
export interface Hostile {
  /** What it does, in a few words; unique. */
  what: string
  fault: FaultKind
  /** Answers a request for anything but robots.txt; made when the server is opened. */
  play: Play | { make: () => Play }
  /** In place of a 404. */
  robots?: Play
  scheme?: 'http' | 'https'
  /** Speaks TLS with this; a play for `https` without it speaks none. */
  tls?: { key: string; cert: string }
  /** Is played before anything has been asked. */
  atOnce?: boolean
  /** It is a page that a feed names, or a listing page, in place of a feed. */
  as?: 'page' | 'listing'
}

export interface Play {
  // biome-ignore lint/style/useShorthandFunctionType: it is an object of functions elsewhere
  (socket: Socket, request: HostileRequest): void
}

export interface HostileRequest {
  path: string
  /** `http://127.0.0.1:…` of this server. */
  origin: string
}

export interface OpenHostile {
  url: string
  /** Requests that have come in, robots.txt left out. */
  requests(): number
  close(): Promise<void>
}

const NO_ROBOTS: Play = (socket) =>
  void socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')

export async function openHostile(hostile: Hostile): Promise<OpenHostile> {
  const sockets = new Set<Socket>()
  let requests = 0
  const play = 'make' in hostile.play ? hostile.play.make() : hostile.play
  const serve = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    const { port } = server.address() as { port: number }
    const origin = `${hostile.scheme ?? 'http'}://127.0.0.1:${port}`
    if (hostile.atOnce) return play(socket, { path: '', origin })
    onRequests(socket, (path) => {
      if (path === '/robots.txt') return (hostile.robots ?? NO_ROBOTS)(socket, { path, origin })
      requests++
      play(socket, { path, origin })
    })
  }
  const server: Server = hostile.tls ? createTlsServer(hostile.tls, serve) : createServer(serve)
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `${hostile.scheme ?? 'http'}://127.0.0.1:${port}/${hostile.as ?? 'feed'}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function onRequests(socket: Socket, take: (path: string) => void): void {
  let head = ''
  socket.on('data', (chunk) => {
    head += chunk.toString('latin1')
    if (!head.includes('\r\n\r\n')) return
    const [, path = '/'] = /^\S+ (\S+)/.exec(head) ?? []
    head = ''
    take(path)
  })
}

/** Sends these bytes and hangs up. */
export const send =
  (...parts: (string | Buffer)[]): Play =>
  (socket) =>
    void socket.end(Buffer.concat(parts.map((part) => Buffer.from(part))))

/** Sends these bytes and leaves the connection open. */
export const sendAndWait =
  (...parts: (string | Buffer)[]): Play =>
  (socket) =>
    void socket.write(Buffer.concat(parts.map((part) => Buffer.from(part))))

/** A proper answer with this body. */
export const answer =
  (body: string | Buffer, headers: Record<string, string> = {}, status = '200 OK'): Play =>
  (socket) => {
    const lines = Object.entries({ 'content-type': 'application/rss+xml; charset=utf-8', ...headers })
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const length = `content-length: ${Buffer.byteLength(body)}\r\n`
    socket.write(`HTTP/1.1 ${status}\r\n${head}${length}connection: close\r\n\r\n`)
    socket.end(body)
  }

/** The head, and then `piece` as fast as it is taken, or every so many milliseconds, until the other side hangs up. */
export const endless =
  (head: string, piece: string | Buffer, everyMs?: number): Play =>
  (socket) => {
    socket.write(head)
    if (everyMs !== undefined) {
      const timer = setInterval(() => socket.write(piece), everyMs)
      return void socket.on('close', () => clearInterval(timer))
    }
    const push = () => {
      while (!socket.destroyed && socket.write(piece));
    }
    socket.on('drain', push)
    push()
  }

export const redirect = (to: string | ((request: HostileRequest) => string), status = '302 Found'): Play => {
  return (socket, request) =>
    answer('', { location: typeof to === 'string' ? to : to(request) }, status)(socket, request)
}
