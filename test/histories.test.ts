// Exact under concurrency: random histories, brought in by several workers in any order while some of them are killed,
// come to the positions and conflicts to which their claims come in order of publication.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FiledClaim, Position } from '#domain/conflict.ts'
import { openStore } from '#store/open.ts'
import type { Store } from '#store/store.ts'
import { type Batch, batchOf, finalClaims } from './support/histories.ts'
import { reckonFamilies } from './support/reckoning.ts'
import { openTestStore, type TestStore } from './support/store.ts'
import { type Killer, openKiller, runBatch, type Toll } from './support/workers.ts'

/** `npm run test:histories` sets 2,000. */
const HISTORIES = Number(process.env.HISTORIES ?? 200)
const PER_BATCH = 20
const SEED = Number(process.env.SEED ?? 20250203)

/** What a history has come to: a line for each position and each conflict. */
type Outcome = string[]

let store: TestStore
let other: Store
let killer: Killer

beforeAll(async () => {
  store = await openTestStore()
  other = await openStore(store.url)
  killer = openKiller(store.url)
})

afterAll(async () => {
  await killer.close()
  await other.close()
  await store.close()
})

test(`${HISTORIES} histories come to what their claims come to in order of publication`, {
  timeout: 1_800_000,
}, async () => {
  const toll: Toll = { reconciled: 0, cutOff: 0, interrupted: 0 }
  const total = { positions: 0, conflicts: 0 }
  for (let number = 0; number < HISTORIES / PER_BATCH; number++) {
    const [batch] = fc.sample(batchOf(`b${number}`, PER_BATCH), { numRuns: 1, seed: SEED + number })
    if (batch === undefined) throw new Error('no batch')
    await runBatch([store, other], killer, batch, toll)
    const filed = await filedOutcomes(batch)
    for (const subject of batch.subjects) {
      const serial = reckonFamilies(finalClaims(batch, subject))
      const expected = [
        ...serial.positions.map(showPosition),
        ...serial.conflicts.map(
          ({ kind, older, newer, explanation }) =>
            `${kind} ${placeOf(older.claims[0])} ${placeOf(newer.claims[0])} ${explanation.en}`,
        ),
      ]
      total.positions += serial.positions.length
      total.conflicts += serial.conflicts.length
      expect(filed.get(subject) ?? [], `${subject} of seed ${SEED + number}:\n${tell(batch, subject)}`).toEqual(
        expected.sort(),
      )
    }
    await expectSoundHistory()
    await store.clear()
  }
  process.stdout.write(`${JSON.stringify({ histories: HISTORIES, ...total, ...toll })}\n`)
  expect(toll.cutOff).toBeGreaterThan(0)
})

function showPosition({ claims }: Position): string {
  return `position ${claims.map(placeOf).join(' ')}`
}

function placeOf({ article, start }: FiledClaim): string {
  return `${article.url} v${article.revision} ${start}`
}

async function filedOutcomes({ subjects }: Batch): Promise<Map<string, Outcome>> {
  const rows = await store.query<{ subject: string; line: string }>(`
    WITH place AS (
      SELECT c.id, c."positionId", a.id AS article, r.number, c."quoteStart", a."publishedAt", a.url,
        a.url || ' v' || r.number || ' ' || c."quoteStart" AS text
      FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" JOIN "ArticleRevision" r ON r.id = c."revisionId"
    ), opening AS (
      SELECT p.id, s.name AS subject, place.text FROM "Position" p
      JOIN "Figure" f ON f.id = p."figureId" JOIN "Entity" s ON s.id = f."subjectId"
      LEFT JOIN place ON p."openingKey" LIKE place.article || ':' || place.number || ':' || place."quoteStart" || '-%'
        AND place."positionId" = p.id
    )
    SELECT subject, 'position ' || (SELECT string_agg(place.text, ' '
      ORDER BY place."publishedAt", place.url COLLATE "C", place.number, place."quoteStart")
      FROM place WHERE place."positionId" = opening.id) AS line
    FROM opening
    UNION ALL
    SELECT older.subject, kind || ' ' || older.text || ' ' || newer.text || ' ' || "explanationEn"
    FROM "Conflict" JOIN opening older ON older.id = "olderPositionId" JOIN opening newer ON newer.id = "newerPositionId"
    WHERE state = 'open'`)
  const outcomes = new Map<string, Outcome>(subjects.map((subject) => [subject, []]))
  for (const { subject, line } of rows) outcomes.get(subject)?.push(line)
  for (const outcome of outcomes.values()) outcome.sort()
  return outcomes
}

/** Nothing is due; what happened to a conflict ends in what it is; none was opened or withdrawn twice in a row. */
async function expectSoundHistory(): Promise<void> {
  const faults = await store.query(`
    WITH step AS (
      SELECT e.*, lag(e.state) OVER story AS before, lead(e.state) OVER story AS after
      FROM "ConflictEvent" e WINDOW story AS (PARTITION BY "conflictId" ORDER BY at, id)
    )
    SELECT 'conflict ' || c.id AS fault FROM "Conflict" c LEFT JOIN step ON step."conflictId" = c.id AND after IS NULL
    WHERE step.state IS DISTINCT FROM c.state
    UNION ALL SELECT 'event ' || id FROM step WHERE state = before
    UNION ALL SELECT 'family ' || id FROM "FigureFamily" WHERE changes <> "reconciledChanges"
    UNION ALL SELECT 'position ' || p.id FROM "Position" p
      WHERE NOT EXISTS (SELECT FROM "Claim" c WHERE c."positionId" = p.id)`)
  expect(faults).toEqual([])
}

/** What the articles say of one subject. */
function tell({ articles }: Batch, subject: string): string {
  const about = new RegExp(`^(.*?: ).*?(${subject}は.*?。)(?:b\\d+s\\d+は|$)`, 's')
  return articles
    .flatMap(({ versions, rereading }) => (rereading === null ? versions : [...versions, rereading]))
    .map((shorthand) => about.exec(shorthand)?.slice(1).join(''))
    .join('\n')
}
