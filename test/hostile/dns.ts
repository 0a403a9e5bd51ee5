// A name server on this machine whose answers a test sets, and a lookup that asks it.
import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import ipaddr from 'ipaddr.js'

/** The addresses of a name at its n-th query (from 0), or how it fails. */
export type Zone = Readonly<Record<string, (query: number) => string[] | 'servfail' | 'silence'>>

const NXDOMAIN = 3
const SERVFAIL = 2
const QUAD_A = 28

export async function openNameServer(zone: Zone): Promise<{ lookup: LookupFunction; close(): Promise<void> }> {
  const queries = new Map<string, number>()
  const socket = createSocket('udp4')
  socket.on('message', (message, from) => {
    const question = readQuestion(message)
    // Both kinds of address are asked for at once.
    const key = `${question.name} ${question.type}`
    const query = queries.get(key) ?? 0
    queries.set(key, query + 1)
    const found = zone[question.name]?.(query)
    if (found !== 'silence') socket.send(reply(message, question, found), from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  const resolver = new Resolver({ timeout: 60_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  const close = async () => {
    resolver.cancel()
    await new Promise<void>((resolve) => socket.close(() => resolve()))
  }
  return { lookup: lookupOf(resolver), close }
}

function lookupOf(resolver: Resolver): LookupFunction {
  const [resolve4, resolve6] = [resolver.resolve4.bind(resolver), resolver.resolve6.bind(resolver)]
  return (hostname, _options, callback) => {
    const name = hostname.replace(/\.$/, '')
    Promise.allSettled([promisify(resolve4)(name), promisify(resolve6)(name)]).then(([four, six]) => {
      const of = (outcome: PromiseSettledResult<string[]>, family: number) =>
        outcome.status === 'fulfilled' ? outcome.value.map((address) => ({ address, family })) : []
      const found = [...of(six, 6), ...of(four, 4)]
      if (found.length > 0 || four.status === 'fulfilled') callback(null, found)
      else callback(four.reason, '')
    })
  }
}

interface Question {
  name: string
  type: number
  end: number
}

function readQuestion(message: Buffer): Question {
  const labels: string[] = []
  let at = 12
  while (message[at] !== 0) {
    const length = message[at] ?? 0
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 }
}

/** RFC 1035 §4.1: the question, and an address record for each address of the kind that was asked for. */
function reply(query: Buffer, { type, end }: Question, found: string[] | 'servfail' | undefined): Buffer {
  const code = found === undefined ? NXDOMAIN : found === 'servfail' ? SERVFAIL : 0
  const addresses = (Array.isArray(found) ? found : []).map((address) =>
    Buffer.from(ipaddr.parse(address).toByteArray()),
  )
  const records = addresses.filter((bytes) => (bytes.length === 16) === (type === QUAD_A))
  const header = Buffer.alloc(12)
  query.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180 | code, 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(records.length, 6)
  const answers = records.flatMap((bytes) => {
    const record = Buffer.from([0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 0, 0, bytes.length])
    return [record, bytes]
  })
  return Buffer.concat([header, query.subarray(12, end), ...answers])
}
