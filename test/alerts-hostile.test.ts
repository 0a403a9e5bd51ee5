// What pages say goes into mails as text, whatever it is made to look like.
import { type CheerioAPI, load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderAlert } from '#alerts/alert.ts'
import { renderDigest } from '#alerts/digest.ts'
import type { ConflictNotice, DigestContent, Message } from '#domain/alert.ts'
import type { Language } from '#domain/text.ts'
import { contradiction, digest } from './support/notices.ts'

/** Every word that comes from outside is `text`, every address `url`. */
function noticeOf(text: string, url: string): ConflictNotice {
  const words = { quote: text, sentence: text, attributionName: text, publisher: text, title: text, url }
  return {
    ...contradiction,
    subjectName: text,
    explanation: { ja: text, en: text },
    older: { ...contradiction.older, ...words },
    newer: { ...contradiction.newer, ...words },
  }
}

function digestOf(text: string, url: string): DigestContent {
  const words = {
    subjectName: text,
    objectName: text,
    attributionName: text,
    quote: text,
    sentence: text,
    publisher: text,
    url,
  }
  return {
    ...digest,
    conflicts: [noticeOf(text, url)],
    settled: digest.settled.map((one) => ({ ...one, conflict: noticeOf(text, url), note: text })),
    moved: digest.moved.map((figure) => ({
      ...{ ...figure, subjectName: text, objectName: text },
      positions: figure.positions.map((position) => ({ ...position, attributionName: text, publisher: text, url })),
    })),
    claims: digest.claims.map((claim) => ({ ...claim, ...words })),
    faults: [{ publisher: text, url, fault: text }],
  }
}

function messagesOf(text: string, url = 'https://news.example/1'): Message[] {
  return (['ja', 'en'] satisfies Language[]).flatMap((language) => [
    renderAlert(noticeOf(text, url), { language, timeZone: 'Asia/Tokyo' }),
    renderDigest(digestOf(text, url), language),
  ])
}

/** Elements with their attributes' names, in order: the same for every text. */
function skeletonOf(page: CheerioAPI): string[] {
  return page('*')
    .toArray()
    .map((element) => [page(element).prop('tagName'), ...Object.keys(page(element).attr() ?? {})].join(' '))
}

function skeletons(text: string): string[][] {
  return messagesOf(text).map(({ html }) => skeletonOf(load(html)))
}

const plain = skeletons('2,048基')

test.each([
  '<script>alert(1)</script>',
  '</title></style></head><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><a href="https://evil.example">',
  "' onmouseover='alert(1)",
  '&lt;b&gt;',
  '<!--',
  ']]>',
  '</td></tr></table></div></body>',
  '$& $1 \\u003c',
])('%s is text', (text) => {
  expect(skeletons(text)).toEqual(plain)
  for (const message of messagesOf(text)) {
    const page = load(message.html)
    expect(page('mark').first().text()).toBe(text)
    expect(page('.why').first().text()).toBe(text)
    expect(message.text).toContain(text)
  }
})

test('any text is text', () => {
  const markup = fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</style>', '&amp;', '\u0000', ' ', '\n', '数字')
  const text = fc
    .array(fc.oneof(markup, fc.string()), { minLength: 1, maxLength: 12 })
    .map((parts) => `x${parts.join('')}x`)
  fc.assert(
    fc.property(text, (hostile) => {
      // A day in a text stands in an element of its own.
      fc.pre(!/\d{4}-\d{2}-\d{2}/.test(hostile))
      expect(skeletons(hostile)).toEqual(plain)
    }),
    { numRuns: 60, seed: 20250203 },
  )
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/1',
  'https//evil.example',
  '',
])('"%s" is no link', (url) => {
  for (const { html } of messagesOf('2,048基', url)) expect(load(html)('a').length).toBe(0)
})

test('an address with quotes stays one', () => {
  const url = "https://news.example/?q=\"><script>alert(1)</script>&b='1'"
  for (const { html } of messagesOf('2,048基', url)) {
    const page = load(html)
    for (const link of page('a').toArray()) expect(page(link).attr('href')).toBe(url)
    expect(page('script').length).toBe(0)
  }
})

test('an article without a title shows its address', () => {
  const notice = noticeOf('2,048基', 'https://news.example/1')
  const older = { ...notice.older, title: ' ' }
  const { html } = renderAlert({ ...notice, older }, { language: 'ja', timeZone: 'Asia/Tokyo' })
  expect(load(html)('a').first().text()).toBe('https://news.example/1')
})

test.each([
  ['a line break', 'DeepSeek\r\nBcc: everybody@example.com'],
  ['another line break', 'DeepSeek\nBcc: everybody@example.com'],
  ['a separator of lines', 'DeepSeek\u2028Bcc: everybody@example.com'],
  ['a tab and a NUL', 'DeepSeek\t\u0000Bcc: everybody@example.com'],
  ['a turn of direction', 'DeepSeek\u202EBcc: everybody@example.com'],
])('a subject is one line: %s', (_title, name) => {
  const [alert] = messagesOf(name)
  expect(alert?.subject).toContain('DeepSeek Bcc: everybody@example.com')
})

test('a text cannot forge a heading or the end of a mail', () => {
  const forged = 'DeepSeek\n■ 矛盾: OpenAI\n# 食い違う数字\n-- \nhttps://evil.example'
  const lines = (messages: Message[]) =>
    messages.map(({ text }) => text.split('\n').filter((line) => /^(■|#|-- )/.test(line)).length)
  expect(lines(messagesOf(forged))).toEqual(lines(messagesOf('DeepSeek')))
})

test('a quote that its sentence lacks is left unmarked', () => {
  const older = { ...contradiction.older, quote: '9,999基' }
  const { html } = renderAlert({ ...contradiction, older }, { language: 'ja', timeZone: 'Asia/Tokyo' })
  expect(load(html)('mark').length).toBe(1)
  expect(load(html)('blockquote').first().text()).toBe(older.sentence)
})

test('what turns the direction of text, and what no page may hold, is taken out', () => {
  for (const { html } of messagesOf('2,048\u202E基\u0000\u2066\uFFFF'))
    expect(html).not.toMatch(/[\0\u202E\u2066\uFFFF]/)
})

test('a mail fetches nothing: its pictures come with it', () => {
  for (const { html, images = [] } of messagesOf('2,048基')) {
    const page = load(html)
    expect(page('script, link, iframe, object, embed, video, audio, form, base').length).toBe(0)
    expect(page('meta[http-equiv]').length).toBe(0)
    const carried = images.map(({ cid }) => `cid:${cid}`)
    for (const element of page('[src], [srcset]').toArray())
      expect(carried).toContain(page(element).attr('src') ?? page(element).attr('srcset'))
    for (const style of [
      page('style').text(),
      ...page('[style]')
        .toArray()
        .map((one) => page(one).attr('style')),
    ])
      expect(style).not.toMatch(/url\(|@import|https?:|expression\(/)
  }
})
