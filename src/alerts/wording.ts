// The fixed words of alerts and digests, in each language.
import type { Stance } from '#domain/claim.ts'
import type { ConflictKind } from '#domain/conflict.ts'
import type { Language } from '#domain/text.ts'

export const KIND_LABELS: Record<Language, Record<ConflictKind, string>> = {
  ja: { contradiction: '矛盾', denial: '否定', revision: '訂正', divergence: '対比' },
  en: { contradiction: 'Contradiction', denial: 'Denial', revision: 'Correction', divergence: 'Divergence' },
}

/** A plain assertion needs no word. */
export const STANCE_LABELS: Record<Language, Record<Exclude<Stance, 'stated'>, string>> = {
  ja: { reported: '伝聞', hedged: '推定', planned: '計画', denied: '否定' },
  en: { reported: 'reported', hedged: 'estimated', planned: 'planned', denied: 'denied' },
}

export interface Wording {
  conflicts: string
  figures: string
  faults: string
  older: string
  newer: string
  saidBy: (name: string) => string
  moreVoices: (count: number) => string
  moreFigures: (count: number) => string
  noConflicts: string
  faultAdvice: string
  digestReason: string
  /** Both figures; once where they are the same, as in a denial. */
  against: (older: string, newer: string) => string
  alertSubject: (kind: string, what: string, figures: string) => string
  digestSubject: (day: string, conflicts: number, figures: number) => string
  summary: (conflicts: number, figures: number) => string
}

export const WORDING: Record<Language, Wording> = {
  ja: {
    conflicts: '食い違う数字',
    figures: '新しい数字',
    faults: '読めなかった情報源',
    older: '先の数字',
    newer: '後の数字',
    saidBy: (name) => `${name}による`,
    moreVoices: (count) => `ほか独立した${count}社が同じ数字を伝えている`,
    moreFigures: (count) => `ほか${count}件は claimwatch claims で見られる。`,
    noConflicts: '食い違う数字はなかった。',
    faultAdvice: '詳しくは claimwatch sources list で確かめられる。',
    digestReason: 'claimwatchの日報です。数字はすべて、それを述べた文とともに記録されています。',
    against: (older, newer) => (older === newer ? older : `${older} ⇔ ${newer}`),
    alertSubject: (kind, what, figures) => `【${kind}】${what}：${figures}`,
    digestSubject: (day, conflicts, figures) => `claimwatch日報 ${day}：食い違い${conflicts}件、新しい数字${figures}件`,
    summary: (conflicts, figures) => `食い違い${conflicts}件、新しい数字${figures}件`,
  },
  en: {
    conflicts: 'Figures in conflict',
    figures: 'New figures',
    faults: 'Sources in trouble',
    older: 'Earlier figure',
    newer: 'Later figure',
    saidBy: (name) => `according to ${name}`,
    moreVoices: (count) => `${count} more independent ${count === 1 ? 'voice states' : 'voices state'} the same figure`,
    moreFigures: (count) => `${count} more: see claimwatch claims.`,
    noConflicts: 'No figures in conflict.',
    faultAdvice: 'claimwatch sources list tells more.',
    digestReason: 'The daily digest of claimwatch. Every figure is on file with the sentence that states it.',
    against: (older, newer) => (older === newer ? older : `${older} against ${newer}`),
    alertSubject: (kind, what, figures) => `${kind}: ${what}: ${figures}`,
    digestSubject: (day, conflicts, figures) =>
      `claimwatch digest ${day}: ${countOf(conflicts, 'conflict')}, ${countOf(figures, 'new figure')}`,
    summary: (conflicts, figures) => `${countOf(conflicts, 'conflict')}, ${countOf(figures, 'new figure')}`,
  },
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
