// Days and clock times in a time zone.
import { Temporal } from 'temporal-polyfill'

/** The instant at which the clocks of `timeZone` show `time` ("07:00") on `day` ("2025-02-03"). A time that a change
 * of clocks leaves out is taken as much later as the clocks jump. */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time))
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds)
}

/** The day that the calendars of `timeZone` show at `instant`, as "2025-02-03". */
export function dayAt(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString()
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** `2025-02-03 09:05`, as the clocks of `timeZone` show it. */
export function clockAt(instant: Date, timeZone: string): string {
  const local = zoned(instant, timeZone).toPlainDateTime()
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ')
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)
}
