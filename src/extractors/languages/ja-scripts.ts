// The scripts of Japanese, told by a letter's code.

/** 一 to 龠, as the patterns have them. */
export function isKanji(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa0
}

/** ァ to ヴ, and ー. */
export function isKatakana(code: number): boolean {
  return isKana(code) || code === 0x30fc
}

/** Those, and what joins them in a name. */
export function isKatakanaSign(code: number): boolean {
  return isKatakana(code) || code === JOINT
}

const JOINT = '・'.charCodeAt(0)

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x3093
}

export function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

export function isLatin(code: number): boolean {
  return isCapital(code) || isSmall(code)
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether three letters of katakana stand in a row in a stretch of the text. */
export function hasKatakana(text: string, start: number, end: number): boolean {
  let row = 0
  for (let at = start; at < end; at++) {
    row = isKatakana(text.charCodeAt(at)) ? row + 1 : 0
    if (row === 3) return true
  }
  return false
}

/** Whether a stretch of the text has hiragana, katakana or kanji; its end is looked at first. */
export function hasJapanese(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (isHiragana(code) || isKana(code) || isKanji(code)) return true
  }
  return false
}

/** Katakana but for ー. */
function isKana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30f4
}

/** Whether a capital and two small letters stand in a stretch of the text. */
export function hasCapitalised(text: string, start: number, end: number): boolean {
  for (let at = start; at < end - 2; at++)
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2)))
      return true
  return false
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

export function hasHiragana(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isHiragana(word.charCodeAt(at))) return true
  return false
}

/** Whether a word has none but letters of a script. */
export function isAllOf(isOfScript: (code: number) => boolean, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isOfScript(word.charCodeAt(at))) return false
  return true
}

/** Of more than three Latin letters, the first of them a capital. */
export function isCapitalised(words: string): boolean {
  return words.length > 3 && isCapital(words.charCodeAt(0)) && isAllOf(isLatin, words)
}

/** Two letters of katakana, or a capital. */
export function looksNamed(words: string): boolean {
  let isLast = false
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if ((isLast && isKana(code)) || isCapital(code)) return true
    isLast = isKana(code)
  }
  return false
}
