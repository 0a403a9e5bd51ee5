// Mails as they may come to look: of a full day, of a quiet one, and of a day on which every page was hostile.
import { type ConflictNews, renderAlert, renderNews } from '#alerts/alert.ts'
import { renderDigest } from '#alerts/digest.ts'
import { addLeaveLink } from '#alerts/layout.ts'
import type { ConflictNotice, ConflictSide, DigestContent, FigureNotice, Message } from '#domain/alert.ts'
import type { Language } from '#domain/text.ts'
import { parseAmount } from './claims.ts'
import { contradiction, digest } from './notices.ts'

export interface SampleMail {
  name: string
  language: Language
  message: Message
}

const LEAVE_URL =
  'https://claimwatch.example/unsubscribe/AZTA3gAAcACAAAAAAAAAAQ.u1oA6wQkq9GZpU0Jx5Dk2mTfYh7c3iV8nLrB4sXeW0E'

/** Of every kind of thing more than a mail has room for. */
export const fullDay: DigestContent = {
  ...digest,
  conflicts: repeat(digest.conflicts, 60),
  conflictsTotal: 212,
  settled: repeat(digest.settled, 40),
  settledTotal: 40,
  moved: repeat(digest.moved, 30),
  movedTotal: 30,
  claims: repeat(digest.claims, 200),
  claimsTotal: 1_480,
  faults: repeat(digest.faults, 60),
}

export const oneConflict: DigestContent = {
  ...{
    ...digest,
    conflicts: [contradiction],
    conflictsTotal: 1,
    reopened: [],
    settled: [],
    settledTotal: 0,
    moved: [],
    movedTotal: 0,
  },
  ...{ claims: [], claimsTotal: 0, faults: [] },
}

const LONG_WORD = `Rinderkennzeichnungs${'fleischetikettierungsüberwachungsaufgaben'.repeat(12)}gesetz`
const NO_SPACES = '米半導体大手が発表した次世代演算装置の供給計画について関係者が明らかにした内容によると'.repeat(14)
const LONG_URL = `https://news.example/${'very-long-path-segment/'.repeat(60)}?q=${'x'.repeat(300)}`
const HUGE = '123456789012345678901234567890'
const MARKUP = '</td></table><script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \u202Eturned\u202C '

function hostileSide(side: ConflictSide, sentence: string): ConflictSide {
  return {
    ...{ ...side, ...parseAmount(HUGE), unit: 'USD', quote: '600万ドル', sentence, title: MARKUP + LONG_WORD },
    ...{ publisher: LONG_WORD, attributionName: NO_SPACES, url: LONG_URL, voices: 999_999 },
  }
}

export const hostileConflict: ConflictNotice = {
  ...contradiction,
  subjectName: LONG_WORD,
  explanation: { ja: NO_SPACES, en: `${LONG_WORD} ${LONG_WORD}` },
  older: hostileSide(contradiction.older, `${NO_SPACES}600万ドル${NO_SPACES}`),
  newer: hostileSide(contradiction.newer, LONG_WORD.repeat(40)),
}

function hostileFigure(figure: FigureNotice): FigureNotice {
  const positions = figure.positions.map((one, index) => ({
    ...{ ...one, ...parseAmount(index % 2 === 0 ? HUGE : '0.000000000000000001'), unit: 'USD' as const },
    ...{ attributionName: LONG_WORD, url: LONG_URL },
  }))
  return { ...figure, subjectName: NO_SPACES, objectName: LONG_WORD, positions }
}

export const hostileDay: DigestContent = {
  ...digest,
  conflicts: repeat([hostileConflict], 10),
  conflictsTotal: 10,
  settled: repeat(
    digest.settled.map((one) => ({ ...one, conflict: hostileConflict, note: MARKUP + LONG_WORD })),
    20,
  ),
  settledTotal: 20,
  moved: repeat(digest.moved.map(hostileFigure), 12),
  movedTotal: 12,
  claims: repeat(
    digest.claims.map((claim) => ({
      ...{ ...claim, ...parseAmount(HUGE), subjectName: LONG_WORD, objectName: NO_SPACES, attributionName: LONG_WORD },
      ...{ quote: LONG_WORD, sentence: `${MARKUP}${LONG_WORD}${NO_SPACES}`, publisher: NO_SPACES, url: LONG_URL },
    })),
    40,
  ),
  claimsTotal: 40,
  faults: repeat([{ publisher: LONG_WORD, url: LONG_URL, fault: MARKUP + NO_SPACES }], 20),
}

export const sampleMails: readonly SampleMail[] = (['ja', 'en'] as const).flatMap((language) => {
  const reading = { language, timeZone: 'Asia/Tokyo' }
  const mails: [name: string, message: Message][] = [
    ['alert', renderAlert(contradiction, reading)],
    ['alert-hostile', renderAlert(hostileConflict, reading)],
    ['alert-several', renderNews(newsOf(fullDay.conflicts), reading)],
    ['digest', renderDigest(digest, language)],
    ['digest-full', renderDigest(fullDay, language)],
    ['digest-one', renderDigest(oneConflict, language)],
    ['digest-hostile', renderDigest(hostileDay, language)],
  ]
  return mails.map(([name, message]) => ({ name, language, message: addLeaveLink(message, LEAVE_URL, language) }))
})

function newsOf(conflicts: readonly ConflictNotice[]): ConflictNews[] {
  return conflicts.map((conflict) => ({ conflict, news: 'found' }))
}

function repeat<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length] as T)
}
