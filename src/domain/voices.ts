// How many independent voices state a figure: ten copies of one wire story are one.
import type { FiledClaim } from './conflict.ts'
import { areCopies, type Fingerprint } from './fingerprint.ts'

/**
 * A publisher is one voice, however often it says so, and so are all whose articles are copies of one text.
 * @param claims in order of publication
 */
export function countVoices(claims: readonly FiledClaim[]): number {
  const voiceOf = new Map<string, number>()
  const texts: { fingerprint: Fingerprint; voice: number }[] = []
  const seen = new Set<string>()
  let voices = 0
  for (const { article } of claims) {
    const { id, revision, publisher, fingerprint } = article
    if (seen.has(`${id} ${revision}`)) continue
    seen.add(`${id} ${revision}`)
    const copied = () =>
      fingerprint == null ? undefined : texts.find((text) => areCopies(text.fingerprint, fingerprint))?.voice
    const voice = voiceOf.get(id) ?? voiceOf.get(`publisher ${publisher}`) ?? copied() ?? voices++
    voiceOf.set(id, voice)
    voiceOf.set(`publisher ${publisher}`, voice)
    if (fingerprint != null) texts.push({ fingerprint, voice })
  }
  return voices
}
