// Of what kind a name is that no catalogue has: told by its letters, its end and the words that make it up.
import type { EntityKind } from '#domain/claim.ts'
import { endsWithOne } from '#domain/letters.ts'
import type { Token } from '#domain/token.ts'
import { isKanjiFirm } from './ja-firms.ts'
import {
  COMMON_HEAD,
  LAST_OF_SURE_ENDS,
  NEVER,
  NOT_BEFORE_SURE_END,
  ORGANISATION_END,
  SURE_END,
  TERMS,
} from './ja-name-words.ts'
import { isAllOf, isKatakana, isLatin } from './ja-scripts.ts'

export function kindOf(
  name: string,
  tokens: readonly Token[],
  isIntroduced: boolean,
  hasAlias: boolean,
): EntityKind | null {
  if (name.charCodeAt(0) < 0x80 && /^[A-Za-z0-9 .&'+-]+$/.test(name)) return kindOfLatin(name, isIntroduced)
  const proper = tokens.filter((token) => token.detail === '固有名詞' && !TERMS.test(token.surface))
  if (
    endsWithOne(LAST_OF_SURE_ENDS, name) &&
    SURE_END.test(name) &&
    !NOT_BEFORE_SURE_END.test(name.replace(SURE_END, ''))
  )
    return 'organisation'
  if (isLatin(name.charCodeAt(0)) && isOfInitials(name)) return 'organisation'
  const hasNewWord = tokens.some((token) => !token.isKnown && /^[ァ-ヴー・]{3,}$/.test(token.surface))
  if (ORGANISATION_END.test(name) && (proper.length > 0 || hasNewWord || isIntroduced) && name.length >= 3)
    return proper.length === 1 && proper[0]?.surface.length === name.length && proper[0].subdetail === '地域'
      ? null
      : 'organisation'
  if (isKanjiFirm(name) || isOfRegion(name, tokens)) return 'organisation'
  if (hasNewWord || hasAlias || isOddWord(name, tokens)) return 'organisation'
  if (proper.length === 0) return isIntroduced && /[ァ-ヴ]{2}/.test(name) ? 'organisation' : null
  // 房総データパーク: a region and what is in no dictionary as one word.
  const isRegional = proper.length < tokens.length && /[ァ-ヴー]{4,}$/.test(name)
  if (isRegional) return 'organisation'
  if (proper.every((token) => token.subdetail === '地域'))
    return isIntroduced && proper.length < tokens.length ? 'organisation' : null
  if (proper.every((token) => token.subdetail === '人名'))
    return !isIntroduced && tokens.length === proper.length && name.length <= 4 ? null : 'organisation'
  return tokens.at(-1)?.detail === '固有名詞' || (isIntroduced && /[ァ-ヴ]{2}/.test(name)) ? 'organisation' : null
}

/** ZTシステムズ; JX金属, NTT東日本. */
function isOfInitials(name: string): boolean {
  const [, initials = ''] = /^([A-Z][A-Za-z0-9]+)[ァ-ヴー]{3,}$/.exec(name) ?? []
  if (initials !== '' && !TERMS.test(initials) && ORGANISATION_END.test(name)) return true
  const [, letters = ''] = /^([A-Z]{2,5})[一-龠]{2,4}$/.exec(name) ?? []
  return letters !== '' && !TERMS.test(letters) && (ORGANISATION_END.test(name) || /[東西]日本$/.test(name))
}

/** ギガストリーム富山: a name of its own, and the region. */
function isOfRegion(name: string, tokens: readonly Token[]): boolean {
  const region = tokens.at(-1)
  if (region?.detail !== '固有名詞' || region.subdetail !== '地域') return false
  const head = name.slice(0, name.length - region.surface.length)
  return /^[ァ-ヴー]{5,}$/.test(head) && /[一-龠]$/.test(name) && !NEVER.test(head) && !COMMON_HEAD.test(head)
}

/** クリオス, of which the analyser makes クリ and オス: short words that make up no word. */
export function isOddWord(name: string, tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || name.length < 4 || name.length > 9 || !isAllOf(isKatakana, name)) return false
  return tokens.every(({ surface }) => surface.length <= 3)
}

/** A name in Latin letters alone: one with a version behind it is a product. */
function kindOfLatin(name: string, isIntroduced: boolean): EntityKind | null {
  const words = name.split(' ')
  if (words.every((word) => TERMS.test(word) || /^\d/.test(word))) return null
  if (/(?:^| |-)v?\d+(?:\.\d+)*[A-Za-z]?$/.test(name) || /^[A-Z]{1,4}-?\d{2,}/.test(name))
    return isIntroduced ? 'product' : null
  // ZT Systems.
  if (/^[A-Z]{2,4}(?: [A-Z][a-z]{3,})+$/.test(name) && !TERMS.test(words[0] ?? '')) return 'organisation'
  return /^[A-Z][A-Za-z0-9.&'+-]*[a-z]|^[A-Z]{3,}|^[a-z]+[A-Z]/.test(name) ? 'organisation' : null
}
