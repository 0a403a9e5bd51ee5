// How long a feed asks to be left alone between two polls.

const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 7 * 1_440,
  monthly: 30 * 1_440,
  yearly: 365 * 1_440,
}

/** The element of RSS 2.0, in minutes, or the syndication module of RSS 1.0: the longer of the two; 0 for neither. */
export function ttlMinutesOf(
  ttl: number | undefined,
  syndication: { updatePeriod?: string; updateFrequency?: number } | undefined,
): number {
  const frequency = syndication?.updateFrequency ?? 1
  const period = PERIOD_MINUTES[syndication?.updatePeriod?.trim().toLowerCase() ?? ''] ?? 0
  const [least, most] = [ttl ?? 0, frequency > 0 ? period / frequency : 0]
  return Math.max(0, Number.isFinite(least) ? least : 0, most)
}
