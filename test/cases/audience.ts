// Who hears of what: filters, quiet hours, and what is to be told next.
import type { LastTold, Tellable } from '#alerts/audience.ts'
import type { Filters, News } from '#domain/recipient.ts'

/** Of a contradiction about DeepSeek's accelerators and capex, rank 400, by 甲 in Japanese and B in English. */
export const filters: [filters: Partial<Filters>, isHeard: boolean][] = [
  [{ subjects: ['openai'] }, false],
  [{ metrics: ['revenue'] }, false],
  [{ kinds: ['divergence', 'revision'] }, false],
  [{ leastRank: 400.1 }, false],
  [{ sources: ['C'] }, false],
  [{ sources: ['b'] }, false],
  [{ subjects: ['deepseek'], metrics: ['revenue'] }, false],
  [{ subjects: ['openai', 'deepseek'], sources: ['C'], leastRank: 100 }, false],
  [{}, true],
  [{ subjects: ['openai', 'deepseek'] }, true],
  [{ metrics: ['capex'] }, true],
  [{ kinds: ['contradiction'] }, true],
  [{ leastRank: 400 }, true],
  [{ sources: ['B'] }, true],
  [{ languages: ['ja'] }, true],
  [{ languages: ['en'] }, true],
  [{ subjects: ['deepseek'], metrics: ['accelerator_count'], sources: ['甲'], languages: ['en'], leastRank: 1 }, true],
]

/** Quiet hours, where, an instant, and the first one after it that is not quiet. */
export const quietHours: [hours: string, timeZone: string, at: string, free: string][] = [
  ['12:00-13:00', 'Asia/Tokyo', '2025-02-04T02:59Z', '2025-02-04T02:59Z'],
  ['12:00-13:00', 'Asia/Tokyo', '2025-02-04T04:00Z', '2025-02-04T04:00Z'],
  ['12:00-13:00', 'Asia/Tokyo', '2025-02-04T03:00Z', '2025-02-04T04:00Z'],
  ['12:00-13:00', 'Asia/Tokyo', '2025-02-04T03:59Z', '2025-02-04T04:00Z'],
  // Past midnight: before it, after it, and on either side of the whole.
  ['22:00-06:30', 'Asia/Tokyo', '2025-02-04T12:59Z', '2025-02-04T12:59Z'],
  ['22:00-06:30', 'Asia/Tokyo', '2025-02-04T13:00Z', '2025-02-04T21:30Z'],
  ['22:00-06:30', 'Asia/Tokyo', '2025-02-04T21:29Z', '2025-02-04T21:30Z'],
  ['22:00-06:30', 'Asia/Tokyo', '2025-02-04T21:30Z', '2025-02-04T21:30Z'],
  // The same instant elsewhere.
  ['22:00-06:30', 'America/New_York', '2025-02-04T13:00Z', '2025-02-04T13:00Z'],
  ['22:00-06:30', 'America/New_York', '2025-02-05T04:00Z', '2025-02-05T11:30Z'],
  // Kathmandu is 5:45 ahead.
  ['22:00-06:30', 'Asia/Kathmandu', '2025-02-04T16:15Z', '2025-02-05T00:45Z'],
  // The night in which New York loses an hour, and that in which it gains one.
  ['22:00-06:30', 'America/New_York', '2025-03-09T04:00Z', '2025-03-09T10:30Z'],
  ['22:00-06:30', 'America/New_York', '2025-11-02T04:00Z', '2025-11-02T11:30Z'],
  // They end at an hour that there is not (2:30 becomes 3:30), or begin at it.
  ['22:00-02:30', 'America/New_York', '2025-03-09T06:59Z', '2025-03-09T07:30Z'],
  ['02:30-04:00', 'America/New_York', '2025-03-09T07:29Z', '2025-03-09T07:29Z'],
  ['02:30-04:00', 'America/New_York', '2025-03-09T07:30Z', '2025-03-09T08:00Z'],
  // All day but for a minute.
  ['07:00-06:59', 'Asia/Tokyo', '2025-02-03T22:00Z', '2025-02-04T21:59Z'],
  ['07:00-06:59', 'Asia/Tokyo', '2025-02-04T21:59Z', '2025-02-04T21:59Z'],
]

const open: Tellable = { state: 'open', reopenedAt: null }
const withdrawn: Tellable = { state: 'withdrawn', reopenedAt: null }
const told = (news: News, hour = 1): LastTold => ({ news, at: new Date(2025, 1, 4, hour) })
const reopened = (hour: number): Tellable => ({ state: 'open', reopenedAt: new Date(2025, 1, 4, hour) })

export const news: [title: string, conflict: Tellable, last: LastTold | null, news: News | null][] = [
  ['withdrawn before anybody heard of it', withdrawn, null, null],
  ['withdrawn, and told so', withdrawn, told('withdrawn'), null],
  ['open, and told so', open, told('found'), null],
  ['open again, and told so', open, told('reopened'), null],
  ['reopened before it was told', reopened(1), told('found', 2), null],
  ['open', open, null, 'found'],
  ['reopened, to one who had not heard of it', reopened(1), null, 'found'],
  ['withdrawn after it was told', withdrawn, told('found'), 'withdrawn'],
  ['withdrawn again', withdrawn, told('reopened'), 'withdrawn'],
  ['come back after its withdrawal was told', open, told('withdrawn'), 'reopened'],
  ['reopened by a person after it was told', reopened(2), told('found', 1), 'reopened'],
]
