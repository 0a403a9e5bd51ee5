// Currency rates on file: the bank's monthly means, replaced as a whole.
import type { Currency } from '#domain/quantity.ts'
import { CURRENCIES } from '#domain/quantity.ts'
import { type Client, type Transaction, transact } from './client.ts'
import { Prisma } from './generated/client.ts'
import { rowsParameter } from './storable.ts'
import type { RateRow, RateStore } from './store.ts'

export function rateStore(client: Client): RateStore {
  return {
    list: async () => {
      const rows = await client.currencyRate.findMany({ orderBy: [{ month: 'asc' }, { currency: 'asc' }] })
      return rows.map((row) => ({ ...row, currency: row.currency as Currency, perEuro: row.perEuro.toFixed() }))
    },
    savedAt: async () => (await client.currencyRate.aggregate({ _max: { savedAt: true } }))._max.savedAt,
    replace: (rates, at) => transact(client, (tx) => replace(tx, rates, at)),
  }
}

async function replace(tx: Transaction, rates: readonly Omit<RateRow, 'savedAt'>[], at: Date): Promise<number> {
  // Two at once come one after the other.
  await tx.$executeRaw`LOCK TABLE "CurrencyRate" IN EXCLUSIVE MODE`
  await tx.$executeRaw`DELETE FROM "CurrencyRate"`
  await tx.$executeRaw`
    INSERT INTO "CurrencyRate" (month, currency, "perEuro", "savedAt")
    SELECT month, currency, "perEuro", ${at}
    FROM jsonb_to_recordset(${rowsParameter(rates)}::jsonb) AS rate (month text, currency text, "perEuro" numeric)`
  return tx.$executeRaw`
    UPDATE "FigureFamily" SET changes = changes + 1, "nextTryAt" = now(), failures = 0, fault = NULL
    WHERE id IN (
      SELECT f."familyId" FROM "Claim" c
      JOIN "Position" p ON p.id = c."positionId"
      JOIN "Figure" f ON f.id = p."figureId"
      WHERE c.unit IN (${Prisma.join([...CURRENCIES])})
      GROUP BY f."familyId" HAVING count(DISTINCT c.unit) > 1
    )`
}
