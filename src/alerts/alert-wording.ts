// The fixed words of messages about conflicts, in each language.
import type { News } from '#domain/recipient.ts'
import type { Language } from '#domain/text.ts'

interface AlertWording {
  /** Before the subject of what is no first news. */
  again: (subject: string) => string
  withdrawn: (subject: string) => string
  /** Several conflicts of one article or on one figure, the first of them named. */
  several: (count: number, first: string) => string
  severalWithdrawn: (count: number, first: string) => string
  /** Why the reader gets this. */
  reasons: Record<News, string>
  /** What stands above the conflicts. */
  leads: Record<Exclude<News, 'found'>, string>
  more: (count: number) => string
  /** The heading of the sample that `recipients test` sends. */
  test: (subject: string) => string
}

export const ALERT_WORDING: Record<Language, AlertWording> = {
  ja: {
    again: (subject) => `再び：${subject}`,
    withdrawn: (subject) => `取り下げ：${subject}`,
    several: (count, first) => `食い違い${count}件：${first}ほか`,
    severalWithdrawn: (count, first) => `取り下げ${count}件：${first}ほか`,
    reasons: {
      found: '新しい記事の数字が、すでに記録されている数字と食い違ったため、お知らせしました。',
      reopened: 'いったん片づいた食い違いが再び成り立ったため、お知らせしました。',
      withdrawn: '先にお知らせした食い違いが成り立たなくなったため、お知らせしました。',
    },
    leads: {
      reopened: 'いったん片づいた次の食い違いが、再び成り立っている。',
      withdrawn: '先にお知らせした次の食い違いは、記事の訂正や読み直しにより、もう成り立たない。',
    },
    more: (count) => `ほか${count}件は claimwatch conflicts で見られる。`,
    test: (subject) => `【見本】${subject}`,
  },
  en: {
    again: (subject) => `Open again: ${subject}`,
    withdrawn: (subject) => `Withdrawn: ${subject}`,
    several: (count, first) => `${count} conflicts: ${first}, and more`,
    severalWithdrawn: (count, first) => `${count} conflicts withdrawn: ${first}, and more`,
    reasons: {
      found: 'You are told because a figure in a new article conflicts with one on file.',
      reopened: 'You are told because a conflict that had been settled is open again.',
      withdrawn: 'You are told because a conflict of which you had been told no longer stands.',
    },
    leads: {
      reopened: 'This had been settled and conflicts again.',
      withdrawn: 'You were told of this before. It no longer stands: an article was corrected or read again.',
    },
    more: (count) => `${count} more: see claimwatch conflicts.`,
    test: (subject) => `[Sample] ${subject}`,
  },
}
