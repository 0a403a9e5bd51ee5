// Japanese or English, by the characters of the text.
import type { Language } from '#domain/text.ts'

/** Japanese texts quote English names and code; above this share of kana and kanji among the letters it is Japanese. */
const LEAST_JAPANESE_SHARE = 0.2
const SAMPLE_CHARACTERS = 20_000

export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const japanese = sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return letters > 0 && japanese / letters >= LEAST_JAPANESE_SHARE ? 'ja' : 'en'
}
