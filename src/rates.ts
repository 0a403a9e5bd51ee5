// The rates to compare by: the table that comes with the project, and over it what the bank's own file gave since.
import { defaultRates, type Rates, ratesOf, shippedRates } from '#catalog/rates.ts'
import type { RateStore } from '#store/store.ts'

export interface CurrentRates {
  rates: Rates
  /** Of those on file; null when there are none. */
  savedAt: Date | null
}

/** Loads them when they are asked for, and again when they have been replaced, by whichever process. */
export function openRates(store: Pick<RateStore, 'list' | 'savedAt'>): () => Promise<CurrentRates> {
  let loaded: CurrentRates = { rates: defaultRates, savedAt: null }
  return async () => {
    const savedAt = await store.savedAt()
    if (savedAt?.getTime() !== loaded.savedAt?.getTime())
      loaded = { rates: ratesOf([...shippedRates, ...(await store.list())]), savedAt }
    return loaded
  }
}
