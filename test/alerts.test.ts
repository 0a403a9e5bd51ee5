// The mails about conflicts and figures, as people read them and as hostile pages would have them.
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { renderAlert } from '#alerts/alert.ts'
import { renderDigest } from '#alerts/digest.ts'
import { addLeaveLink } from '#alerts/layout.ts'
import { HOLDS_LABELS, STATE_LABELS } from '#alerts/wording.ts'
import type { ConflictNotice, DigestContent, Message } from '#domain/alert.ts'
import { CONFLICT_KINDS } from '#domain/conflict.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { contradiction, digest } from './support/notices.ts'

const LANGUAGES: readonly Language[] = ['ja', 'en']

function alertIn(language: Language, notice: ConflictNotice = contradiction, timeZone = 'Asia/Tokyo'): Message {
  return renderAlert(notice, { language, timeZone })
}

function shownText({ html }: Message): string {
  const page = load(html)
  page('style, title').remove()
  return page.text().replace(/\s+/g, ' ')
}

function linksOf({ html }: Message): (string | undefined)[] {
  const page = load(html)
  return page('a')
    .toArray()
    .map((link) => page(link).attr('href'))
}

describe.each(LANGUAGES)('an alert (%s)', (language) => {
  const message = alertIn(language)
  const { older, newer, explanation } = contradiction

  test('says both sentences, who says them where, and why they conflict', () => {
    for (const text of [message.text, shownText(message)])
      for (const part of [older, newer].flatMap((side) => [
        side.sentence,
        side.publisher,
        side.title,
        side.attributionName ?? '',
      ]))
        expect(text).toContain(part)
    for (const text of [message.text, shownText(message)]) expect(text).toContain(explanation[language])
  })

  test('links to both articles', () => {
    expect(linksOf(message)).toEqual([older.url, newer.url])
    for (const url of [older.url, newer.url]) expect(message.text).toContain(`  ${url}\n`)
  })

  test('marks the words of both figures', () => {
    const page = load(message.html)
    expect(
      page('mark')
        .toArray()
        .map((mark) => page(mark).text()),
    ).toEqual([older.quote, newer.quote])
  })

  test('is a document of its language', () => {
    expect(load(message.html)('html').attr('lang')).toBe(language)
  })
})

test.each([
  ['ja', '【矛盾】DeepSeek、AI半導体の数：2,048基 ⇔ 約5万基', 'ほか独立した2社が同じ数字を伝えている'],
  [
    'en',
    'Contradiction: DeepSeek, accelerators: 2,048 GPUs against about 50,000 GPUs',
    '2 more independent voices state the same figure',
  ],
] as const)('the subject and the voices (%s)', (language, subject, voices) => {
  const message = alertIn(language)
  expect(message.subject).toBe(subject)
  expect(message.text).toContain(voices)
  expect(shownText(message)).toContain(voices)
})

test('one voice more is one article', () => {
  const notice = { ...contradiction, older: { ...contradiction.older, voices: 2 } }
  expect(alertIn('en', notice).text).toContain('1 more independent voice states the same figure')
})

test('a denial gives its figure once', () => {
  const notice = { ...contradiction, kind: 'denial', older: contradiction.newer } as const
  expect(alertIn('ja', notice).subject).toBe('【否定】DeepSeek、AI半導体の数：約5万基')
  expect(alertIn('en', notice).subject).toBe('Denial: DeepSeek, accelerators: about 50,000 GPUs')
})

test.each([
  ['Asia/Tokyo', '2025-02-04'],
  ['America/New_York', '2025-02-03'],
])('days are those of the reader in %s', (timeZone, day) => {
  const message = alertIn('en', contradiction, timeZone)
  expect(message.text).toContain(`計算資源ジャーナル ${day},`)
  expect(load(message.html)('h1 + p').text()).toBe(day)
})

test('every kind has a name and a card of its own', () => {
  const names = CONFLICT_KINDS.map((kind) => alertIn('ja', { ...contradiction, kind }).subject)
  expect(new Set(names).size).toBe(CONFLICT_KINDS.length)
  for (const kind of CONFLICT_KINDS) {
    const page = load(alertIn('ja', { ...contradiction, kind }).html)
    expect(page(`.card .${kind}`).length).toBe(1)
  }
})

describe.each(LANGUAGES)('a digest (%s)', (language) => {
  const message = renderDigest(digest, language)

  test('says every conflict, figure and fault', () => {
    for (const text of [message.text, shownText(message)]) {
      for (const { older, newer, explanation } of digest.conflicts)
        for (const part of [older.sentence, newer.sentence, explanation[language]]) expect(text).toContain(part)
      for (const { sentence, publisher, objectName } of digest.claims)
        for (const part of [sentence, publisher, objectName ?? '']) expect(text).toContain(part)
      for (const { publisher, fault } of digest.faults) expect(text).toContain(`${publisher}: ${fault}`)
    }
  })

  test('links to every article and source', () => {
    const sides = digest.conflicts.flatMap(({ older, newer }) => [older, newer])
    const positions = digest.moved.flatMap((figure) => figure.positions)
    const urls = [...sides, ...digest.faults, ...digest.claims, ...positions].map(({ url }) => url)
    expect(linksOf(message).sort()).toEqual(urls.sort())
    for (const url of urls) expect(message.text).toContain(`  ${url}\n`)
  })

  test('groups figures by subject, in the order in which these first appear', () => {
    const page = load(message.html)
    expect(
      page('p.subject')
        .toArray()
        .map((line) => page(line).text()),
    ).toEqual(['xAI', 'OpenAI'])
    expect(
      page('p.subject + table.card')
        .toArray()
        .map((card) => page(card).find('td.sum').length),
    ).toEqual([3, 1])
    expect(message.text.match(/^■ (xAI|OpenAI)$/gm)).toEqual(['■ xAI', '■ OpenAI'])
  })

  test('says what became of conflicts, and marks what is open again', () => {
    const { resolved, withdrawn } = STATE_LABELS[language]
    for (const text of [message.text, shownText(message)])
      for (const words of [resolved, withdrawn, HOLDS_LABELS[language].newer, '会社が決算資料で確かめた'])
        expect(text).toContain(words)
    expect(shownText(message)).not.toContain('no support')
    const marked = load(message.html)('.card').filter((_, card) => load(card)('.chip').length > 0)
    expect(shownText({ ...message, html: load(marked[0] ?? '').html() })).toContain('OpenAI')
  })

  test('draws figures that moved, the farthest first, and says their values in words', () => {
    const page = load(message.html)
    const pictures = page('picture').toArray()
    const [first = '', second = ''] = pictures.map((picture) => page(picture).find('img').attr('alt') ?? '')
    expect([first.startsWith('xAI'), second.startsWith('Meta')]).toEqual([true, true])
    for (const { positions } of digest.moved)
      for (const position of positions) {
        const amount = formatAmount(position, position.unit, language)
        for (const text of [message.text, shownText(message), first + second]) expect(text).toContain(amount)
      }
    const named = pictures.flatMap((picture) => [
      page(picture).find('img').attr('src'),
      page(picture).find('source').attr('srcset'),
    ])
    expect(named).toEqual(message.images?.map(({ cid }) => `cid:${cid}`))
  })
})

const FIGURES = [
  [
    'ja',
    [
      '10万基以上（AI半導体の数、保有・稼働、Colossus）',
      '100万基（AI半導体の数、計画、Colossus、Elon Muskによる）',
      '1.2ギガワット（電力、Stargate、推定）',
      '200億〜900億ドル（設備投資、伝聞）',
    ],
  ],
  [
    'en',
    [
      'at least 100,000 GPUs (accelerators, in operation, Colossus)',
      '1 million GPUs (accelerators, planned, Colossus, according to Elon Musk)',
      '1.2 GW (power, Stargate, estimated)',
      '$20 billion to $90 billion (capital expenditure, reported)',
    ],
  ],
] as const

test.each(FIGURES)('figures say what they count, of what, says who, and how firmly (%s)', (language, figures) => {
  const { text } = renderDigest(digest, language)
  for (const figure of figures) expect(text).toContain(`  ${figure}\n`)
})

const NOTHING: DigestContent = {
  ...{ ...digest, conflicts: [], conflictsTotal: 0, reopened: [], settled: [], settledTotal: 0 },
  ...{ moved: [], movedTotal: 0, claims: [], claimsTotal: 0, faults: [] },
}
const ONE = { ...NOTHING, conflicts: [contradiction], conflictsTotal: 1, movedTotal: 1, claimsTotal: 1 }
const DIGESTS: readonly (readonly [Language, DigestContent, subject: string])[] = [
  ['ja', digest, 'claimwatch日報 2025-02-04：食い違い3件、決着2件、動いた数字2件、新しい数字12件'],
  ['en', digest, 'claimwatch digest 2025-02-04: 3 conflicts, 2 settled, 2 figures moved, 12 new figures'],
  ['ja', NOTHING, 'claimwatch日報 2025-02-04：変わりなし'],
  ['en', NOTHING, 'claimwatch digest 2025-02-04: nothing new'],
  ['en', ONE, 'claimwatch digest 2025-02-04: 1 conflict, 1 figure moved, 1 new figure'],
]

test.each(DIGESTS)('the subject of a digest (%s)', (language, content, subject) => {
  expect(renderDigest(content, language).subject).toBe(subject)
})

const LEFT = [
  ['ja', 'ほか8件は claimwatch claims で見られる。'],
  ['en', '8 more: see claimwatch claims.'],
] as const

test.each(LEFT)('a digest says how many figures it leaves out, and where they are (%s)', (language, note) => {
  const all = { ...digest, claimsTotal: digest.claims.length }
  for (const write of [(message: Message) => message.text, shownText]) {
    expect(write(renderDigest(all, language))).not.toContain('claimwatch claims')
    expect(write(renderDigest(digest, language))).toContain(note)
  }
})

test('an empty digest says so, and has no headings', () => {
  const message = renderDigest(NOTHING, 'ja')
  expect(load(message.html)('h2').length).toBe(0)
  for (const text of [message.text, shownText(message)]) expect(text).toContain('新しいことはなかった。')
})

test.each([
  ['2025-02-02T22:00Z', '2025-02-04'],
  ['2025-02-01T22:00Z', '2025-02-02 〜 2025-02-04'],
])('a digest that makes up for days without one says from when on: %s', (since, lead) => {
  const message = renderDigest({ ...digest, since: new Date(since) }, 'ja')
  expect(load(message.html)('h1 + p').text()).toBe(lead)
  expect(message.text.startsWith(`claimwatch ${lead}\n`)).toBe(true)
})

test('a mail of a reader who can leave leads there', () => {
  const leaveUrl = 'https://claimwatch.example/unsubscribe/a.b'
  for (const plain of [renderDigest(digest, 'ja'), renderAlert(contradiction, { language: 'ja', timeZone: 'UTC' })]) {
    const message = addLeaveLink(plain, leaveUrl, 'ja')
    expect(linksOf(message).at(-1)).toBe(leaveUrl)
    expect(message.text.endsWith(`配信を停止する: ${leaveUrl}\n`)).toBe(true)
    expect(shownText(plain)).not.toContain('配信を停止する')
  }
})
