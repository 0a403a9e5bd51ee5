// Names that are written alike: which one a text means is told by what stands near it.

interface Homograph {
  /** The catalogue has it for what it means most often. */
  written: string
  /** The catalogue's name for the other, where `near` stands within some words of it and `never` nowhere there. */
  means: string
  near: RegExp
  never: RegExp
}

const HOMOGRAPHS: readonly Homograph[] = [
  {
    written: 'グロック',
    means: 'Groq',
    near: /LPU|推論|半導体|チップ|ジョナサン・ロス|セレブラス|サンバノバ/,
    never: /xAI|エックスAI|マスク|チャット|対話|モデル|アプリ/,
  },
  {
    written: 'ヒューメイン',
    means: 'Humane',
    near: /A[Ii]\s?(?:ピン|Pin)|胸に|ピン型|ウエアラブル|ウェアラブル|HP(?![A-Z])|ボンジョルノ/,
    never: /サウジ|リヤド|PIF|アミン/,
  },
]

/** How far around a name it is told. */
const NEAR = 40

/**
 * What a text means by a name that two share, by the name as it is written: the catalogue's. Only names that mean here
 * what they seldom mean are in it; the other one may stand in the same text under a name of its own (Grok).
 */
export function homographsIn(text: string): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const { written, means, near, never } of HOMOGRAPHS) {
    const places = placesOf(written, text).map((at) =>
      text.slice(Math.max(0, at - NEAR), at + written.length + NEAR).replaceAll(written, ''),
    )
    if (places.some((words) => near.test(words)) && !places.some((words) => never.test(words)))
      meant.set(written, means)
  }
  return meant
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at)
  return places
}
