// What a document is in: declarations against bytes.
import Encoding from 'encoding-japanese'
import { describe, expect, test } from 'vitest'
import { PermanentError } from '#domain/errors.ts'
import { decodeText } from '#net/charset.ts'

const JAPANESE = '髙島屋は①㈱の〜－を使い、ＧＰＵを2,048基そろえた。'
const URL = 'https://news.example/feed'

type Encoded = 'UTF8' | 'SJIS' | 'EUCJP' | 'JIS'
const japanese = (encoding: Encoded, text = JAPANESE) =>
  Buffer.from(Encoding.convert(Encoding.stringToCode(text), { to: encoding, from: 'UNICODE' }))
const xml = (label: string, encoding: Encoded) =>
  japanese(encoding, `<?xml version="1.0" encoding="${label}"?><t>${JAPANESE}</t>`)
const meta = (tag: string, encoding: Encoded) => japanese(encoding, `<html><head>${tag}</head><body>${JAPANESE}`)
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

const chinese = (hex: string) => Buffer.from(hex, 'hex')
const GB18030 = chinese(
  'b8c3b9abcbbed4dacafdbeddd6d0d0c4cab9d3c3c1cbc1bdc7a7b8f6cdbcd0ceb4a6c0edc6f7a3acb5c4c8b7b2bbc9d9a1a3',
)
const BIG5 = chinese(
  'b8d3a4bda571a662b8eaaec6a4a4a4dfa8cfa5cea446a8e2a464add3b9cfa7ceb342b27abeb9a141aababd54a4a3a4d6a143',
)
const SIMPLIFIED = '该公司在数据中心使用了两千个图形处理器，的确不少。'
const TRADITIONAL = '該公司在資料中心使用了兩千個圖形處理器，的確不少。'

const wave = /〜|～/g
const same = (text: string) => text.replace(wave, '～')

/** What it is, the bytes, Content-Type. Each holds the sentence above. */
const decoded: readonly (readonly [string, Buffer, string | null])[] = [
  ['UTF-8 by header', japanese('UTF8'), 'text/html; charset=utf-8'],
  ['UTF-8, quoted label', japanese('UTF8'), 'text/html; charset="UTF-8"; x=y'],
  ['UTF-8 that nobody declares', japanese('UTF8'), null],
  ['UTF-8 under a default of ISO-8859-1', japanese('UTF8'), 'text/xml; charset=ISO-8859-1'],
  [
    'UTF-8 with mark, header wrong',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), japanese('UTF8')]),
    'text/html; charset=Shift_JIS',
  ],
  ['UTF-8 that says UTF-16', xml('utf-16', 'UTF8'), null],
  ['UTF-16LE with mark', Buffer.from(`\ufeff${JAPANESE}`, 'utf16le'), 'text/xml'],
  ['UTF-16BE with mark', swapped(Buffer.from(`\ufeff${JAPANESE}`, 'utf16le')), 'text/xml'],
  [
    'UTF-16BE without mark',
    swapped(Buffer.from(`<?xml version="1.0"?><title>abcdefgh</title>${JAPANESE}`, 'utf16le')),
    null,
  ],
  ['UTF-16LE by header', Buffer.from(JAPANESE, 'utf16le'), 'text/xml; charset=utf-16le'],
  [
    'UTF-8 with mark, meta wrong',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), meta('<meta charset=euc-jp>', 'UTF8')]),
    null,
  ],
  ['EUC-JP by meta charset', meta('<meta charset=EUC-JP>', 'EUCJP'), 'text/html'],
  ['EUC-JP that says UTF-8', japanese('EUCJP'), 'text/html; charset=utf-8'],
  ['ISO-2022-JP by meta charset', meta('<meta charset=iso-2022-jp>', 'JIS'), null],
  ['UTF-16LE without mark', Buffer.from(`<?xml version="1.0"?><title>abcdefgh</title>${JAPANESE}`, 'utf16le'), null],
  ['Shift_JIS by header', japanese('SJIS'), 'text/html; charset=Shift_JIS'],
  ['Shift_JIS as CP932', japanese('SJIS'), 'text/html; charset=cp932'],
  ['Shift_JIS as Windows-31J', japanese('SJIS'), 'text/html;charset=Windows-31J'],
  ['Shift_JIS by meta charset', meta('<meta charset="x-sjis">', 'SJIS'), 'text/html'],
  [
    'Shift_JIS by http-equiv',
    meta('<META http-equiv=Content-Type content="text/html; charset=Shift_JIS">', 'SJIS'),
    null,
  ],
  ['Shift_JIS that nobody declares', japanese('SJIS'), 'text/html'],
  ['Shift_JIS that says UTF-8', japanese('SJIS'), 'text/html; charset=utf-8'],
  ['EUC-JP by XML declaration', xml('EUC-JP', 'EUCJP'), 'text/xml'],
  ['EUC-JP as eucJP', japanese('EUCJP'), 'text/html; charset=eucJP'],
  ['EUC-JP that nobody declares', japanese('EUCJP'), null],
  ['ISO-2022-JP by header', japanese('JIS'), 'text/plain; charset=ISO-2022-JP'],
  ['ISO-2022-JP that nobody declares', japanese('JIS'), null],
  ['header before meta', meta('<meta charset="euc-jp">', 'SJIS'), 'text/html; charset=shift_jis'],
  [
    'unknown in the header, known in the document',
    meta('<meta charset="shift_jis">', 'SJIS'),
    'text/html; charset=none',
  ],
]

describe('Japanese', () => {
  test.each(decoded)('%s', (_what, bytes, contentType) => {
    expect(same(decodeText(bytes, contentType, URL))).toContain(same(JAPANESE))
  })
})

test.each([
  ['GB18030', [0xd6, 0xd0, 0xce, 0xc4], 'text/html; charset=gb2312', '中文'],
  ['Big5', [0xa4, 0xa4, 0xa4, 0xe5], 'text/html; charset=Big5', '中文'],
  ['EUC-KR', [0xc7, 0xd1, 0xb1, 0xdb], 'text/html; charset=euc-kr', '한글'],
  ['windows-1252 by header', [0x93, 0x61, 0x94, 0x20, 0x80], 'text/html; charset=iso-8859-1', '“a” €'],
  ['windows-1252 that nobody declares', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x6f, 0x6b], null, 'café ok'],
  ['nothing at all', [], null, ''],
  ['a broken character is marked and the rest is read', [0x61, 0xff, 0x62], 'text/plain; charset=utf-8', 'a\ufffdb'],
] as const)('%s', (_what, bytes, contentType, expected) => {
  expect(decodeText(Uint8Array.from(bytes), contentType, URL)).toBe(expected)
})

describe('Chinese', () => {
  test.each([
    ['GB18030 by header', GB18030, 'text/html; charset=gb18030', SIMPLIFIED],
    ['GB18030 as GB2312', GB18030, 'text/html; charset=gb2312', SIMPLIFIED],
    ['GB18030 as CP936', GB18030, 'text/html; charset=cp936', SIMPLIFIED],
    ['GB18030 by meta', Buffer.concat([Buffer.from('<meta charset="gbk">'), GB18030]), 'text/html', SIMPLIFIED],
    ['GB18030 that nobody declares', GB18030, 'text/html', SIMPLIFIED],
    ['GB18030 that says UTF-8', GB18030, 'text/html; charset=utf-8', SIMPLIFIED],
    ['four bytes a character', chinese('8139ee39'), 'text/html; charset=gb18030', '㐀'],
    ['Big5 by header', BIG5, 'text/html; charset=big5', TRADITIONAL],
    ['Big5 as CP950', BIG5, 'text/html; charset=cp950', TRADITIONAL],
    ['Big5 by meta', Buffer.concat([Buffer.from('<meta charset="Big5">'), BIG5]), null, TRADITIONAL],
    ['Big5 that nobody declares', BIG5, null, TRADITIONAL],
  ] as const)('%s', (_what, bytes, contentType, expected) => {
    expect(decodeText(bytes, contentType, URL)).toContain(expected)
  })
})

describe('Western text that nobody declares stays so', () => {
  test.each([
    ['accents before letters', 'Le marché élève des modèles à côté'],
    ['quotation marks', '\u201cWe own 2,048 GPUs\u201d \u2013 €5'],
    ['umlauts', 'Für größere Äußerungen über Öl'],
  ])('%s', (_what, text) => {
    const codes: Readonly<Record<string, number>> = { '\u201c': 0x93, '\u201d': 0x94, '\u2013': 0x96, '€': 0x80 }
    const bytes = Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)))
    expect(decodeText(bytes, null, URL)).toBe(text)
  })
})

test.each([
  ['in the header', Buffer.from('<rss/>'), 'text/xml; charset=klingon', '"klingon"'],
  ['in the document', Buffer.from('<?xml version="1.0" encoding="x-unknown-8"?><rss/>'), 'text/xml', '"x-unknown-8"'],
])('a charset that is unknown %s', (_where, bytes, contentType, label) => {
  const message = `${URL}: expected a charset of the web (UTF-8, Shift_JIS, EUC-JP …), found ${label}; ask the publisher`
  expect(() => decodeText(bytes, contentType, URL)).toThrow(message)
  expect(() => decodeText(bytes, contentType, URL)).toThrow(PermanentError)
})
