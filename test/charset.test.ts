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

test.each([
  ['in the header', Buffer.from('<rss/>'), 'text/xml; charset=klingon', '"klingon"'],
  ['in the document', Buffer.from('<?xml version="1.0" encoding="x-unknown-8"?><rss/>'), 'text/xml', '"x-unknown-8"'],
])('a charset that is unknown %s', (_where, bytes, contentType, label) => {
  const message = `${URL}: expected a charset of the web (UTF-8, Shift_JIS, EUC-JP …), found ${label}; ask the publisher`
  expect(() => decodeText(bytes, contentType, URL)).toThrow(message)
  expect(() => decodeText(bytes, contentType, URL)).toThrow(PermanentError)
})
