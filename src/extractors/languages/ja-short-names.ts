// The other forms of the names that an article introduces: shorter ones, and those with a trade before them.
import type { EntityKind, EntityRef } from '#domain/claim.ts'
import { endsWithOne, LATIN, lettersOf, range, standsAt } from '#domain/letters.ts'
import { foldName } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { isPublicBody } from './ja-grammar.ts'
import { COUNTRIES, NEVER, ORGANISATION_END, TERMS, VOICE } from './ja-name-words.ts'
import { placeRef } from './ja-naming.ts'

export interface Entry {
  ref: EntityRef
  isVoice: boolean
  mention: Mention | null
}

export function newEntry(name: string, kind: EntityKind, isPress: boolean): Entry {
  return {
    ref: kind === 'place' ? placeRef(name) : { key: foldName(name), name, kind },
    isVoice: kind === 'organisation' && (isPress || VOICE.test(name)),
    mention: null,
  }
}

/** バーシャ for バーシャAI, where the text has it. */
export function addShortForms(bySurface: Map<string, Entry>, text: string): void {
  for (const [name, entry] of [...bySurface]) {
    if (entry.ref.kind !== 'organisation') continue
    const short = shortOf(name)
    if (short === undefined || NEVER.test(short) || COUNTRIES.has(short) || isPublicBody(entry.ref.name)) continue
    const own = bySurface.get(short)
    if (own === undefined ? isUsedAlone(text, short) : own.mention === null && own.ref.kind === 'organisation')
      bySurface.set(short, entry)
  }
}

function shortOf(name: string): string | undefined {
  const head = !standsAt(BEGINS_FIRST, name, 0)
    ? undefined
    : /^([ァ-ヴー]{2,}|[A-Z][a-z]{3,})(?:・.+| .+|AI|ラボ|テクノロジーズ?|グループ|ホールディングス|[一-龠]{2,4})$/.exec(
        name,
      )?.[1]
  if (head !== undefined || !endsWithOne(LAST_OF_GROUPS, name)) return head
  return /^(.*[一-龠]{2,4})(?:グループ|ホールディングス|HD)$/.exec(name)?.[1]
}

const BEGINS_FIRST = lettersOf(`${range('ァ', 'ヴ')}ー${range('A', 'Z')}`)
const LAST_OF_GROUPS = lettersOf('プスD')

/** AI半導体カンブリコン in a headline is the カンブリコン of the text. */
export function bareTrades(bySurface: Map<string, Entry>, text: string): void {
  for (const [name, entry] of [...bySurface]) {
    if (entry.ref.kind !== 'organisation' || entry.mention !== null || !endsWithOne(LAST_OF_BARE, name)) continue
    const bare = /^.*[一-龠]([ァ-ヴー・]{4,}(?:AI)?|[A-Z][A-Za-z]{2,})$/.exec(name)?.[1]
    if (bare === undefined) continue
    if (NEVER.test(bare) || TERMS.test(bare) || ORGANISATION_END.test(bare)) continue
    const own = bySurface.get(bare) ?? (isUsedAlone(text, bare) ? newEntry(bare, 'organisation', entry.isVoice) : null)
    if (own === null) continue
    bySurface.set(bare, own)
    bySurface.set(name, own)
  }
}

const LAST_OF_BARE = lettersOf(`${range('ァ', 'ヴ')}ー・${LATIN}`)

/** Whether the name stands somewhere as a word of its own, with a particle behind it. */
export function isUsedAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!standsAt(IN_WORD, text, at - 1) && standsAt(BEHIND, text, at + name.length)) return true
  return false
}

const IN_WORD = lettersOf(`${range('一', '龠')}${range('ァ', 'ヴ')}ー・${LATIN}`)
const BEHIND = lettersOf('はがのもをにと、側社')
