// The fixed words of alerts and digests, in each language.
import type { Stance } from '#domain/claim.ts'
import type { ConflictKind, ConflictState, HoldingSide } from '#domain/conflict.ts'
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

/** What has become of a conflict that is not open. */
export const STATE_LABELS: Record<Language, Record<Exclude<ConflictState, 'open'>, string>> = {
  ja: { acknowledged: '確認済み', resolved: '解決済み', dismissed: '却下', withdrawn: '取り下げ' },
  en: { acknowledged: 'acknowledged', resolved: 'resolved', dismissed: 'dismissed', withdrawn: 'withdrawn' },
}

export const HOLDS_LABELS: Record<Language, Record<HoldingSide, string>> = {
  ja: { older: '先の数字が正しい', newer: '後の数字が正しい', neither: 'どちらも正しくない' },
  en: { older: 'the earlier figure holds', newer: 'the later figure holds', neither: 'neither figure holds' },
}

/** How much a digest tells of each. */
export interface DigestCounts {
  conflicts: number
  settled: number
  moved: number
  figures: number
}

export interface Wording {
  conflicts: string
  settled: string
  moved: string
  figures: string
  faults: string
  older: string
  newer: string
  saidBy: (name: string) => string
  moreVoices: (count: number) => string
  /** What a digest has no room for, and the command that shows it. */
  more: (count: number, command: string) => string
  reopened: string
  /** Beside a value that is new on file. */
  fresh: string
  morePositions: (count: number) => string
  nothing: string
  faultAdvice: string
  digestReason: string
  leave: string
  period: (from: string, to: string) => string
  /** Both figures; once where they are the same, as in a denial. */
  against: (older: string, newer: string) => string
  alertSubject: (kind: string, what: string, figures: string) => string
  digestSubject: (day: string, summary: string) => string
  summary: (counts: DigestCounts) => string
}

export const WORDING: Record<Language, Wording> = {
  ja: {
    conflicts: '食い違う数字',
    settled: '決着した食い違い',
    moved: '動いた数字',
    figures: '新しい数字',
    faults: '読めなかった情報源',
    older: '先の数字',
    newer: '後の数字',
    saidBy: (name) => `${name}による`,
    moreVoices: (count) => `ほか独立した${count}社が同じ数字を伝えている`,
    more: (count, command) => `ほか${count}件は claimwatch ${command} で見られる。`,
    reopened: '再び未解決',
    fresh: '新',
    morePositions: (count) => `ほか以前の${count}件`,
    nothing: '新しいことはなかった。',
    faultAdvice: '詳しくは claimwatch sources list で確かめられる。',
    digestReason: 'claimwatchの日報です。数字はすべて、それを述べた文とともに記録されています。',
    leave: '配信を停止する',
    period: (from, to) => `${from} 〜 ${to}`,
    against: (older, newer) => (older === newer ? older : `${older} ⇔ ${newer}`),
    alertSubject: (kind, what, figures) => `【${kind}】${what}：${figures}`,
    digestSubject: (day, summary) => `claimwatch日報 ${day}：${summary}`,
    summary: ({ conflicts, settled, moved, figures }) =>
      summarise(
        [
          [conflicts, `食い違い${conflicts}件`],
          [settled, `決着${settled}件`],
          [moved, `動いた数字${moved}件`],
          [figures, `新しい数字${figures}件`],
        ],
        '、',
        '変わりなし',
      ),
  },
  en: {
    conflicts: 'Figures in conflict',
    settled: 'Settled conflicts',
    moved: 'Figures that moved',
    figures: 'New figures',
    faults: 'Sources in trouble',
    older: 'Earlier figure',
    newer: 'Later figure',
    saidBy: (name) => `according to ${name}`,
    moreVoices: (count) => `${count} more independent ${count === 1 ? 'voice states' : 'voices state'} the same figure`,
    more: (count, command) => `${count} more: see claimwatch ${command}.`,
    reopened: 'open again',
    fresh: 'new',
    morePositions: (count) => `and ${count} earlier ones`,
    nothing: 'Nothing new.',
    faultAdvice: 'claimwatch sources list tells more.',
    digestReason: 'The daily digest of claimwatch. Every figure is on file with the sentence that states it.',
    leave: 'Unsubscribe',
    period: (from, to) => `${from} to ${to}`,
    against: (older, newer) => (older === newer ? older : `${older} against ${newer}`),
    alertSubject: (kind, what, figures) => `${kind}: ${what}: ${figures}`,
    digestSubject: (day, summary) => `claimwatch digest ${day}: ${summary}`,
    summary: ({ conflicts, settled, moved, figures }) =>
      summarise(
        [
          [conflicts, countOf(conflicts, 'conflict')],
          [settled, `${settled} settled`],
          [moved, `${countOf(moved, 'figure')} moved`],
          [figures, countOf(figures, 'new figure')],
        ],
        ', ',
        'nothing new',
      ),
  },
}

/** Only what there is. */
function summarise(parts: readonly (readonly [count: number, words: string])[], joint: string, nothing: string) {
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words)
  return said.length === 0 ? nothing : said.join(joint)
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
