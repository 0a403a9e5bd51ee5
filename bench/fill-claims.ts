// Claims on file by the million: one INSERT … SELECT a table, none of them through the store.
import type pg from 'pg'

/** Metrics that are a family each, and their units. */
const METRICS = ['revenue', 'profit', 'funding', 'valuation', 'headcount', 'users']
const UNITS = ['USD', 'USD', 'USD', 'USD', 'person', 'person']
const CLAIMS_PER_ARTICLE = 3
const CLAIMS_PER_SUBJECT = 50

/** SQL arrays of the above, from 1. */
const METRIC_AT = `('{${METRICS.join(',')}}'::text[])[1 + i % ${METRICS.length}]`
const UNIT_AT = `('{${UNITS.join(',')}}'::text[])[1 + i % ${METRICS.length}]`

/**
 * Many subjects, a few of them in everybody's mouth: a third of the claims is on the first twenty-seventh of them. Every
 * claim has its position, and one pair in fifty a conflict.
 */
export async function fillClaims(client: pg.Client, claims: number, extractorVersion: number): Promise<void> {
  const subjects = Math.ceil(claims / CLAIMS_PER_SUBJECT)
  const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE)
  // Spread evenly, the same on every run.
  const subject = `floor(${subjects} * power((i * 7919 % ${claims}) / ${claims}.0, 3))::int`
  await client.query(`CREATE UNLOGGED TABLE filling AS
    SELECT i, i / ${CLAIMS_PER_ARTICLE} AS a, ${subject} AS s, ${METRIC_AT} AS metric, ${UNIT_AT} AS unit
    FROM generate_series(0, ${claims - 1}::bigint) AS i`)
  for (const statement of statements(subjects, articles, extractorVersion)) await client.query(statement)
  await client.query('DROP TABLE filling')
  await client.query('VACUUM ANALYZE')
}

function statements(subjects: number, articles: number, extractorVersion: number): string[] {
  return [
    `INSERT INTO "Entity" (id, key, name, kind)
      SELECT md5('subject' || s)::uuid, 'subject' || s, 'Subject ' || s, 'organisation'
      FROM generate_series(0, ${subjects - 1}) AS s`,
    `INSERT INTO "EntityAlias" (id, "entityId", name, "foldedName")
      SELECT gen_random_uuid(), id, name, key FROM "Entity"`,
    `INSERT INTO "Article" (id, url, title, publisher, language, "publishedAt", stage, revision, "readRevision",
        "extractorVersion")
      SELECT md5('article' || a)::uuid, 'https://p' || a % 40 || '.example/' || a, 'Article ' || a, 'P' || a % 40, 'en',
        timestamptz '2020-01-01' + a * (interval '2000 days' / ${articles}), 'claims_saved', 1, 1, ${extractorVersion}
      FROM generate_series(0, ${articles - 1}) AS a`,
    `INSERT INTO "ArticleRevision" (id, "articleId", number, title, text, "textHash")
      SELECT md5('revision' || a)::uuid, md5('article' || a)::uuid, 1, 'Article ' || a, repeat('word ', 60), md5(a::text)
      FROM generate_series(0, ${articles - 1}) AS a`,
    `INSERT INTO "FigureFamily" (id, "subjectId", family, changes, "reconciledChanges")
      SELECT md5('family' || s || metric)::uuid, md5('subject' || s)::uuid, metric, 1, 1
      FROM filling GROUP BY s, metric`,
    `INSERT INTO "Figure" (id, key, about, metric, "subjectId", "familyId")
      SELECT md5('figure' || s || metric)::uuid, 'filled ' || s || metric, metric, metric::"Metric",
        md5('subject' || s)::uuid, md5('family' || s || metric)::uuid
      FROM filling GROUP BY s, metric`,
    `INSERT INTO "Position" (id, "figureId", "openingKey", about, value, comparator, unit, "openedAt", voices)
      SELECT md5('position' || i)::uuid, md5('figure' || s || metric)::uuid, 'filled ' || i, i || ' ' || unit, i, 'exactly',
        unit, timestamptz '2020-01-01', 1
      FROM filling`,
    `INSERT INTO "Claim" (id, about, quote, sentence, "subjectName", metric, value, comparator, unit, stance,
        "quoteStart", "quoteEnd", "sentenceStart", "sentenceEnd", "extractorVersion", "articleId", "revisionId",
        "subjectId", "positionId")
      SELECT md5('claim' || i)::uuid, 'Subject ' || s || ': ' || i || ' ' || unit, i || ' ' || unit,
        'Subject ' || s || ' has ' || i || ' ' || unit || '.', 'Subject ' || s, metric::"Metric", i, 'exactly', unit, 'stated',
        i % ${CLAIMS_PER_ARTICLE} * 80, i % ${CLAIMS_PER_ARTICLE} * 80 + 10, i % ${CLAIMS_PER_ARTICLE} * 80,
        i % ${CLAIMS_PER_ARTICLE} * 80 + 40, ${extractorVersion}, md5('article' || a)::uuid, md5('revision' || a)::uuid,
        md5('subject' || s)::uuid, md5('position' || i)::uuid
      FROM filling`,
    `INSERT INTO "Conflict" (id, kind, "subjectName", metric, "explanationJa", "explanationEn", "olderQuote",
        "olderSentence", "olderPublisher", "newerQuote", "newerSentence", "newerPublisher", "olderSummary",
        "newerSummary", rank, "olderPositionId", "newerPositionId", "familyId", "pairKey", "olderSide", "newerSide",
        "notifiedAt")
      SELECT md5('conflict' || i)::uuid, 'contradiction', 'Subject ' || s, metric::"Metric", '…', '…', i || ' ' || unit,
        '…', 'P0', i || ' ' || unit, '…', 'P1', i || ' ' || unit, i || ' ' || unit, 400, md5('position' || i)::uuid,
        md5('position' || i + 1)::uuid, md5('family' || s || metric)::uuid, 'filled ' || i, '{}', '{}', now()
      FROM filling WHERE i % 50 = 10`,
  ]
}
