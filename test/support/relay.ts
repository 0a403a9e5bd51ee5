// A relay before a server, whose connections a test cuts.
import { connect, createServer, type Socket } from 'node:net'

export interface Relay {
  url: string
  /** Ends the connections there are, takes new ones, and tells how many they were. */
  cut(): number
  /** Ends the connections there are, and refuses new ones. */
  close(): Promise<void>
}

/** Stands between a client and the server of `url`. */
export async function openRelay(url: string): Promise<Relay> {
  const { hostname, port: farPort } = new URL(url)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(farPort), hostname)
    for (const socket of [near, far]) socket.on('error', () => socket.destroy())
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    sockets.add(near)
    near.on('close', () => sockets.delete(near))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const cut = () => {
    const count = sockets.size
    for (const socket of sockets) socket.destroy()
    return count
  }
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    cut()
    await closed
  }
  const nearUrl = new URL(url)
  nearUrl.host = `127.0.0.1:${port}`
  return { url: nearUrl.href, cut, close }
}
