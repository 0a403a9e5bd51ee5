// Bytes to text: finds the encoding that a page or feed is really in, and decodes it.
import { isUtf8 } from 'node:buffer'
import Encoding from 'encoding-japanese'
import { PermanentError } from '#domain/errors.ts'

/** Labels in use on the web that the WHATWG table does not know. */
const LABEL_ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  'windows-932': 'shift_jis',
  'shift-jis-2004': 'shift_jis',
  'x-ms-cp932': 'shift_jis',
  sjis_win: 'shift_jis',
  eucjp: 'euc-jp',
  'eucjp-win': 'euc-jp',
  euc_jp: 'euc-jp',
  jis: 'iso-2022-jp',
  'utf-8-sig': 'utf-8',
  utf8mb4: 'utf-8',
  cp936: 'gb18030',
  cp950: 'big5',
}

const BYTE_ORDER_MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]

/** Where a document says what it is in; all three stand in its first bytes, which are ASCII in every encoding here. */
const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
]
const DECLARATION_BYTES = 4096

/** What `encoding-japanese` calls an encoding, and its label. */
const DETECTED: Readonly<Record<string, string>> = { SJIS: 'shift_jis', EUCJP: 'euc-jp', JIS: 'iso-2022-jp' }
const DETECTION_BYTES = 100_000

/** What most of a text is made of, where bytes of several encodings would be valid; kana stand in GB 18030 too. */
const COMMON: readonly (readonly [encoding: string, characters: RegExp])[] = [
  ['shift_jis', /[ぁ-んァ-ヶー、。]/g],
  ['euc-jp', /[ぁ-んァ-ヶー、。]/g],
  ['gb18030', /[的一是在不了有和人这中大为上个国我以要他时来用们到作于出就分对成会可发年动同能过说产后多经公司，。]/g],
  ['big5', /[的一是在不了有和人這中大為上個國我以要他時來用們到作於出就分對成會可發年動同能過說產後多經公司，。]/g],
]
/** The least share of them: in mojibake it is next to nothing. */
const LEAST_COMMON = 0.15

/** As findEncoding, and the text in it, without its byte order mark. */
export function decodeText(bytes: Uint8Array, contentType: string | null, url: string): string {
  return new TextDecoder(findEncoding(bytes, contentType, url)).decode(bytes)
}

/**
 * The encoding that a document is in, as TextDecoder calls it. A byte order mark decides first, then the charset of
 * Content-Type, then the document's own declaration; where nothing is declared, the bytes themselves.
 * @param contentType the Content-Type header, or null when there is none
 * @param url named in the error
 * @throws PermanentError when a charset is declared and none of those declared is known
 */
export function findEncoding(bytes: Uint8Array, contentType: string | null, url: string): string {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return marked[1]
  const labels = declaredLabels(bytes, contentType)
  const declared = labels.map(encodingOfLabel).find((encoding) => encoding !== null)
  if (declared) return correctedEncoding(declared, bytes)
  if (labels.length > 0) throw unknownCharset(url, labels)
  return detectEncoding(bytes)
}

function unknownCharset(url: string, labels: readonly string[]): PermanentError {
  const found = labels.map((label) => `"${label}"`).join(', ')
  return new PermanentError(
    `${url}: expected a charset of the web (UTF-8, Shift_JIS, EUC-JP …), found ${found}; ` +
      'ask the publisher to declare the charset that the text is really in',
    { kind: 'unknown_charset' },
  )
}

function declaredLabels(bytes: Uint8Array, contentType: string | null): string[] {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1')
  const inHeader = /charset\s*=\s*["']?\s*([^"';,\s]{1,40})/i.exec(contentType ?? '')
  const inDocument = DECLARATIONS.map((pattern) => pattern.exec(head))
  return [inHeader, ...inDocument].flatMap((match) => (match?.[1] ? [match[1].toLowerCase()] : []))
}

function encodingOfLabel(label: string): string | null {
  try {
    return new TextDecoder(LABEL_ALIASES[label] ?? label).encoding
  } catch {
    // RangeError: the label is not in the WHATWG table, which is the answer
    return null
  }
}

/** The declared encoding, unless the bytes cannot be in it and are plainly in another. */
function correctedEncoding(declared: string, bytes: Uint8Array): string {
  // A declaration readable as ASCII cannot stand in UTF-16: HTML §13.2.3.3 takes it for UTF-8.
  if (declared.startsWith('utf-16') && !bytes.subarray(0, DECLARATION_BYTES).includes(0)) return detectEncoding(bytes)
  // Servers send ISO-8859-1 as a default without knowing the document.
  const isDoubtful = declared === 'windows-1252' || (declared === 'utf-8' && !isUtf8(bytes))
  if (!isDoubtful) return declared
  const detected = detectEncoding(bytes)
  return detected === 'windows-1252' ? declared : detected
}

function detectEncoding(bytes: Uint8Array): string {
  if (looksLikeUtf16(bytes, 1)) return 'utf-16le'
  if (looksLikeUtf16(bytes, 0)) return 'utf-16be'
  // ISO-2022-JP is plain ASCII but for its escapes, so it comes before UTF-8.
  const detected = DETECTED[Encoding.detect(bytes.subarray(0, DETECTION_BYTES)) || '']
  if (detected === 'iso-2022-jp') return detected
  if (isUtf8(bytes)) return 'utf-8'
  return likeliestEncoding(bytes.subarray(0, DETECTION_BYTES)) ?? detected ?? 'windows-1252'
}

function likeliestEncoding(bytes: Uint8Array): string | null {
  const shares = COMMON.map(([encoding, characters]) => ({ encoding, share: shareOf(characters, bytes, encoding) }))
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one))
  return best.share < LEAST_COMMON ? null : best.encoding
}

/** Of the characters beyond ASCII; 0 when the bytes are not in that encoding. */
function shareOf(characters: RegExp, bytes: Uint8Array, encoding: string): number {
  try {
    // As a stream: the last character may be cut.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true }).replace(/[\0-\x7f]+/g, '')
    return (text.match(characters)?.length ?? 0) / Math.max(1, text.length)
  } catch {
    return 0
  }
}

/** Markup is mostly ASCII, so every other byte of it is zero in UTF-16. */
function looksLikeUtf16(bytes: Uint8Array, zeroAt: 0 | 1): boolean {
  const head = bytes.subarray(0, 64)
  if (head.length < 4) return false
  return head.every((byte, at) => at % 2 !== zeroAt || byte === 0) && head[1 - zeroAt] !== 0
}
