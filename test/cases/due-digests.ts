// When a digest is due: whose (time zone and hour), since when, and now. Instants are UTC. Near-misses first.
type Case = readonly [habit: string, since: string, now: string, due: string | null]

/** `DAY UNTIL` of the newest one planned → `DAY UNTIL` of the one that is due, which begins where that one ended. */
export const nextDigests: readonly Case[] = [
  // The clock shows the hour, or has shown it since the last one.
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-02T22:00Z', null],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-03T21:59Z', null],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-03T22:00Z', '2025-02-04 2025-02-03T22:00Z'],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-04T21:59Z', '2025-02-04 2025-02-03T22:00Z'],
  // A clock that was put back.
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-01-20T22:00Z', null],
  // After a downtime one for all the days missed, under the last of them.
  ['Asia/Tokyo 07:00', '2025-01-20 2025-01-19T22:00Z', '2025-02-02T21:00Z', '2025-02-02 2025-02-01T22:00Z'],
  ['Asia/Tokyo 07:00', '2025-01-20 2025-01-19T22:00Z', '2025-02-02T23:00Z', '2025-02-03 2025-02-02T22:00Z'],
  // The day is the recipient's.
  ['UTC 07:00', '2025-02-02 2025-02-02T07:00Z', '2025-02-03T06:59Z', null],
  ['UTC 07:00', '2025-02-02 2025-02-02T07:00Z', '2025-02-03T07:00Z', '2025-02-03 2025-02-03T07:00Z'],
  ['UTC 00:00', '2025-02-28 2025-02-28T00:00Z', '2025-02-28T23:59Z', null],
  ['UTC 00:00', '2025-02-28 2025-02-28T00:00Z', '2025-03-01T00:00Z', '2025-03-01 2025-03-01T00:00Z'],
  ['UTC 23:59', '2024-12-30 2024-12-30T23:59Z', '2025-01-01T00:00Z', '2024-12-31 2024-12-31T23:59Z'],
  ['Pacific/Kiritimati 00:30', '2025-02-02 2025-02-01T10:30Z', '2025-02-02T10:29Z', null],
  ['Pacific/Kiritimati 00:30', '2025-02-02 2025-02-01T10:30Z', '2025-02-02T10:30Z', '2025-02-03 2025-02-02T10:30Z'],
  ['Asia/Kathmandu 07:00', '2025-02-02 2025-02-02T01:15Z', '2025-02-03T01:14Z', null],
  ['Asia/Kathmandu 07:00', '2025-02-02 2025-02-02T01:15Z', '2025-02-03T01:15Z', '2025-02-03 2025-02-03T01:15Z'],
  // Clocks go forward: a day of 23 hours; an hour that they leave out is taken one later.
  ['Europe/Berlin 07:00', '2025-03-29 2025-03-29T06:00Z', '2025-03-30T04:59Z', null],
  ['Europe/Berlin 07:00', '2025-03-29 2025-03-29T06:00Z', '2025-03-30T05:00Z', '2025-03-30 2025-03-30T05:00Z'],
  ['Europe/Berlin 02:30', '2025-03-29 2025-03-29T01:30Z', '2025-03-30T01:29Z', null],
  ['Europe/Berlin 02:30', '2025-03-29 2025-03-29T01:30Z', '2025-03-30T01:30Z', '2025-03-30 2025-03-30T01:30Z'],
  ['Europe/Berlin 02:30', '2025-03-30 2025-03-30T01:30Z', '2025-03-31T00:29Z', null],
  ['Europe/Berlin 02:30', '2025-03-30 2025-03-30T01:30Z', '2025-03-31T00:30Z', '2025-03-31 2025-03-31T00:30Z'],
  ['America/New_York 07:00', '2025-03-08 2025-03-08T12:00Z', '2025-03-09T10:59Z', null],
  ['America/New_York 07:00', '2025-03-08 2025-03-08T12:00Z', '2025-03-09T11:00Z', '2025-03-09 2025-03-09T11:00Z'],
  ['Africa/Cairo 00:00', '2025-04-24 2025-04-23T22:00Z', '2025-04-24T21:59Z', null],
  ['Africa/Cairo 00:00', '2025-04-24 2025-04-23T22:00Z', '2025-04-24T22:00Z', '2025-04-25 2025-04-24T22:00Z'],
  // Clocks go back: a day of 25 hours; an hour that they show twice is the first.
  ['Europe/Berlin 07:00', '2025-10-25 2025-10-25T05:00Z', '2025-10-26T05:59Z', null],
  ['Europe/Berlin 07:00', '2025-10-25 2025-10-25T05:00Z', '2025-10-26T06:00Z', '2025-10-26 2025-10-26T06:00Z'],
  ['Europe/Berlin 02:30', '2025-10-25 2025-10-25T00:30Z', '2025-10-26T00:29Z', null],
  ['Europe/Berlin 02:30', '2025-10-25 2025-10-25T00:30Z', '2025-10-26T00:30Z', '2025-10-26 2025-10-26T00:30Z'],
  ['Europe/Berlin 02:30', '2025-10-26 2025-10-26T00:30Z', '2025-10-26T01:30Z', null],
  // Another hour: not twice in a day.
  ['Asia/Tokyo 09:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-03T00:00Z', null],
  ['Asia/Tokyo 09:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-04T00:00Z', '2025-02-04 2025-02-04T00:00Z'],
  // Another zone, to the west: the same day comes again. To the east: the next morning was before the last evening.
  ['America/New_York 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-03T12:00Z', null],
  ['America/New_York 07:00', '2025-02-03 2025-02-02T22:00Z', '2025-02-04T12:00Z', '2025-02-04 2025-02-04T12:00Z'],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-04T04:00Z', '2025-02-04T05:00Z', null],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-04T04:00Z', '2025-02-04T22:00Z', '2025-02-05 2025-02-04T22:00Z'],
  ['Asia/Tokyo 07:00', '2025-02-03 2025-02-03T12:00Z', '2025-02-03T22:00Z', '2025-02-04 2025-02-03T22:00Z'],
]

/** On file since, none planned yet → `DAY SINCE/UNTIL`: not for a time before, and a day long. */
export const firstDigests: readonly Case[] = [
  ['Asia/Tokyo 07:00', '2025-02-02T22:01Z', '2025-02-02T22:01Z', null],
  ['Asia/Tokyo 07:00', '2025-02-02T22:01Z', '2025-02-03T21:59Z', null],
  ['Asia/Tokyo 07:00', '2025-02-02T22:01Z', '2025-02-03T22:00Z', '2025-02-04 2025-02-02T22:00Z/2025-02-03T22:00Z'],
  ['Asia/Tokyo 07:00', '2025-02-02T22:00Z', '2025-02-02T22:00Z', '2025-02-03 2025-02-01T22:00Z/2025-02-02T22:00Z'],
  ['Asia/Tokyo 07:00', '2025-01-20T00:00Z', '2025-02-02T21:00Z', '2025-02-02 2025-01-31T22:00Z/2025-02-01T22:00Z'],
  ['Europe/Berlin 07:00', '2025-01-01T00:00Z', '2025-03-30T05:00Z', '2025-03-30 2025-03-29T06:00Z/2025-03-30T05:00Z'],
  ['Europe/Berlin 07:00', '2025-01-01T00:00Z', '2025-10-26T06:00Z', '2025-10-26 2025-10-25T05:00Z/2025-10-26T06:00Z'],
]
