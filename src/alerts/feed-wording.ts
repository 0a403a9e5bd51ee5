// The fixed words of the feed, in each language.
import type { ConflictState } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'

interface FeedWording {
  title: string
  states: Record<Exclude<ConflictState, 'open'>, string>
}

export const FEED_WORDING: Record<Language, FeedWording> = {
  ja: {
    title: 'claimwatch：食い違う数字',
    states: { acknowledged: '確認済み', resolved: '解決済み', dismissed: '却下', withdrawn: '取り下げ' },
  },
  en: {
    title: 'claimwatch: figures in conflict',
    states: { acknowledged: 'Acknowledged', resolved: 'Resolved', dismissed: 'Dismissed', withdrawn: 'Withdrawn' },
  },
}
