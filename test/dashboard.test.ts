// The dashboard speaks the reader's language and counts the reader's days; words from the web are text in it.
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { ArticleRow } from '#store/article-store.ts'
import type { ConflictRow } from '#store/conflict-store.ts'
import type { RecipientRow } from '#store/recipient-store.ts'
import type { ClaimRow, SourceRow } from '#store/store.ts'
import { type DashboardContent, renderDashboard } from '#web/dashboard.ts'
import { contradiction, digest } from './support/notices.ts'

const [figure] = digest.claims
if (figure === undefined) throw new Error('the digest of the tests has no figure')

const conflict: ConflictRow = {
  ...contradiction,
  state: 'open',
  holds: null,
  note: null,
  notifiedAt: null,
  silence: null,
}
const claim: ClaimRow = {
  ...figure,
  metric: 'accelerator_count',
  scope: 'fleet',
  objectName: null,
  id: '1',
  summary: '',
  hardwareName: null,
  period: null,
  asOf: null,
  title: 'GPUの数',
  quoteStart: 0,
  quoteEnd: 1,
  rules: [],
  publishedAt: new Date('2025-02-04T20:00:00Z'),
}
const source = {
  ...{ publisher: '東雲テック通信', url: 'https://shinonome.example/feed', articles: 3 },
  ...{ lastSuccessAt: new Date('2025-02-04T20:00:00Z'), fault: null },
} as SourceRow
const failed = { publisher: '甲', url: 'https://ko.example/1', title: '写真', fault: 'expected text' } as ArticleRow
const paused = {
  address: 'desk@news.example',
  channels: [{ kind: 'mail', pausedAt: new Date('2025-02-04T20:00:00Z'), pausedReason: '550 no such user' }],
} as RecipientRow
const content: DashboardContent = {
  conflicts: [conflict],
  claims: [claim],
  sources: [source],
  failed: [failed],
  recipients: [paused],
}
const nothing: DashboardContent = { conflicts: [], claims: [], sources: [], failed: [], recipients: [] }

function textOf(shown: DashboardContent, language: 'ja' | 'en', timeZone = 'Asia/Tokyo'): string {
  const page = load(renderDashboard(shown, { language, timeZone }))
  page('style').remove()
  return page.text()
}

test('in Japanese there is no name of a column or a metric of ours', () => {
  const text = textOf(content, 'ja')
  for (const word of [
    'AI半導体の数、保有・稼働',
    '矛盾',
    '正常',
    '読めなかった記事',
    '止まっている通知先',
    '550 no such user',
    '2025-02-05',
  ])
    expect(text).toContain(word)
  for (const word of ['accelerator_count', 'contradiction', 'fleet', 'well', 'last success'])
    expect(text).not.toContain(word)
})

test('in English the same', () => {
  const text = textOf(content, 'en', 'Europe/London')
  for (const word of ['accelerators, in operation', 'Contradiction', 'well', '2025-02-04']) expect(text).toContain(word)
  for (const word of ['accelerator_count', '矛盾', '正常']) expect(text).not.toContain(word)
})

test('a conflict that is not open says so', () => {
  const withdrawn = { ...content, conflicts: [{ ...conflict, state: 'withdrawn' as const }] }
  expect(textOf(withdrawn, 'ja')).toContain('取り下げ')
  expect(textOf(content, 'ja')).not.toContain('取り下げ')
})

test('with nothing on file it says how to begin', () => {
  expect(textOf(nothing, 'en')).toContain('npx claimwatch sources add URL')
  expect(textOf(nothing, 'en')).not.toContain('could not be read')
})

test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</td></table></style>'])(
  '%s is text',
  (text) => {
    const hostile: DashboardContent = {
      conflicts: [{ ...conflict, subjectName: text, older: { ...conflict.older, sentence: text, title: text } }],
      claims: [{ ...claim, subjectName: text, attributionName: text, title: text, publisher: text }],
      recipients: [{ ...paused, address: text }],
      sources: [{ ...source, publisher: text, fault: text }],
      failed: [{ ...failed, title: text, fault: text }],
    }
    const page = load(renderDashboard(hostile, { language: 'ja', timeZone: 'Asia/Tokyo' }))
    expect(page('script, img').length).toBe(0)
    expect(page('.fault').first().text()).toBe(text)
  },
)

test('an address that is not of the web is no link', () => {
  const page = load(
    renderDashboard(
      { ...nothing, claims: [{ ...claim, url: 'javascript:alert(1)' }] },
      { language: 'ja', timeZone: 'UTC' },
    ),
  )
  expect(page('a').length).toBe(0)
  expect(page.text()).toContain('GPUの数')
})

test.each<[title: string, change: Partial<ConflictRow>, said: string]>([
  ['resolved', { state: 'resolved', holds: 'newer', note: '会社が確認' }, '解決済み · 後の数字が正しい · 会社が確認'],
  ['dismissed', { state: 'dismissed', note: '別の拠点' }, '却下 · 別の拠点'],
  ['withdrawn', { state: 'withdrawn', note: 'no support' }, '取り下げ'],
  ['open again', { state: 'open', note: 'support' }, ''],
  [
    'silenced',
    { silence: { id: '1', summary: 'DeepSeek', until: new Date('2025-02-28T15:00:00Z') } },
    '2025-03-01まで通知しない',
  ],
])('what has become of a conflict: %s', (_title, change, said) => {
  const shown = { ...content, conflicts: [{ ...conflict, ...change }] }
  const page = load(renderDashboard(shown, { language: 'ja', timeZone: 'Asia/Tokyo' }))
  expect(page('.state').text()).toBe(said)
})
