// One figure family: articles filed and reconciled, and what it then amounts to.
import { fileArticle, reconcile, type TestStore } from './store.ts'

/** @param store where the one family is, when it is asked */
export function showFamily(store: () => TestStore) {
  /** Files the articles and reconciles the one family that they touch; what became due. */
  async function file(...articles: string[]): Promise<string[]> {
    const touched = []
    for (const article of articles) touched.push(...(await fileArticle(store(), article)).families)
    const [family = '', ...others] = [...new Set(touched)]
    if (others.length > 0) throw new Error(`${1 + others.length} families, where one was expected`)
    return reconcile(store(), family)
  }

  async function familyId(): Promise<string> {
    const [family] = await store().query<{ id: string }>('SELECT id FROM "FigureFamily"')
    return family?.id ?? ''
  }

  function positions(): Promise<{ id: string; summary: string; voices: number }[]> {
    return store().query('SELECT id, about AS summary, voices FROM "Position" ORDER BY "openedAt", "openingKey"')
  }

  async function positionIds(): Promise<string[]> {
    return (await positions()).map(({ id }) => id)
  }

  /** `contradiction 2048 / 50000, open`. */
  async function conflicts(): Promise<string[]> {
    const rows = await store().conflicts.list({})
    return rows.map(({ kind, older, newer, state }) => `${kind} ${older.value} / ${newer.value}, ${state}`)
  }

  /** `open: why`. */
  async function history(): Promise<string[]> {
    const rows = await store().query<{ state: string; note: string | null }>(
      'SELECT state, note FROM "ConflictEvent" ORDER BY at, id',
    )
    return rows.map(({ state, note }) => (note === null ? state : `${state}: ${note}`))
  }

  return { file, familyId, positions, positionIds, conflicts, history }
}
