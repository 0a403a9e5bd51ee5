// A history of rates as the European Central Bank gives it, in our own making: CSV, and the zip archive of it.
import { crc32, deflateRawSync } from 'node:zlib'
import { shippedRates } from '#catalog/rates.ts'

const COLUMNS = ['USD', 'JPY', 'XXX', 'GBP'] as const

/** A line for two days of every month that is shipped, newest first, and over them the lines given. */
export function rateHistory(...newest: string[]): string {
  const byKey = new Map(shippedRates.map(({ month, currency, perEuro }) => [`${month} ${currency}`, perEuro]))
  const months = [...new Set(shippedRates.map(({ month }) => month))].sort().reverse()
  const lines = months.flatMap((month) =>
    ['10', '09'].map((day) => {
      const cells = COLUMNS.map((name) => byKey.get(`${month} ${name}`) ?? 'N/A')
      return `${month}-${day},${cells.join(',')},`
    }),
  )
  return `Date,${COLUMNS.join(',')},\n${[...newest, ...lines].join('\n')}\n`
}

/** An archive of one file. */
export function zip(name: string, content: string, method: 'stored' | 'deflated' = 'deflated'): Buffer {
  const [file, fileName] = [Buffer.from(content), Buffer.from(name)]
  const packed = method === 'deflated' ? deflateRawSync(file) : file
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(method === 'deflated' ? 8 : 0, 4)
  common.writeUInt32LE(crc32(file), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(file.length, 18)
  common.writeUInt16LE(fileName.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, fileName, packed])
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, Buffer.alloc(14), fileName])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(entry.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end])
}
