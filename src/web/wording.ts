// The fixed words of the dashboard, in each language.
import type { Language } from '#domain/text.ts'

export interface PageWording {
  lead: string
  conflicts: string
  figures: string
  sources: string
  failed: string
  none: string
  noSources: string
  /** @param day the first on which it is told of again */
  silenced: (day: string) => string
  who: string
  what: string
  howMuch: string
  says: string
  where: string
  publisher: string
  articles: string
  lastSuccess: string
  health: string
  well: string
  never: string
  article: string
  reason: string
  paused: string
  recipient: string
  channel: string
  since: string
}

export const PAGE_WORDING: Record<Language, PageWording> = {
  ja: {
    lead: 'AI業界の数字と、そのうち両立しないもの。',
    conflicts: '食い違う数字',
    figures: '最新の数字',
    sources: '情報源',
    failed: '読めなかった記事',
    none: 'まだない。',
    noSources: 'まだない。追加するには：',
    silenced: (day) => `${day}まで通知しない`,
    who: '主体',
    what: '項目',
    howMuch: '数字',
    says: '出どころ',
    where: '記事',
    publisher: '媒体',
    articles: '記事数',
    lastSuccess: '最後の取得',
    health: '状態',
    well: '正常',
    never: '未取得',
    article: '記事',
    reason: '理由',
    paused: '止まっている通知先',
    recipient: '宛先',
    channel: '経路',
    since: '停止日',
  },
  en: {
    lead: 'Figures of the AI industry, and which of them cannot both be true.',
    conflicts: 'Figures in conflict',
    figures: 'Latest figures',
    sources: 'Sources',
    failed: 'Articles that could not be read',
    none: 'None so far.',
    noSources: 'None yet. To add one:',
    silenced: (day) => `silenced until ${day}`,
    who: 'who',
    what: 'what',
    howMuch: 'how much',
    says: 'says',
    where: 'where',
    publisher: 'publisher',
    articles: 'articles',
    lastSuccess: 'last success',
    health: 'health',
    well: 'well',
    never: 'never',
    article: 'article',
    reason: 'reason',
    paused: 'Channels that are paused',
    recipient: 'recipient',
    channel: 'channel',
    since: 'since',
  },
}
