// Names that are written alike: which one a text means is told by what stands near it.

interface Homograph {
  written: string
  /** The catalogue's name for what it means most often. */
  usually: string
  /** And for the other, where `near` stands within some words of it and `never` nowhere there. */
  means: string
  near: RegExp
  never: RegExp
}

const HOMOGRAPHS: readonly Homograph[] = [
  {
    written: 'グロック',
    usually: 'Grok',
    means: 'Groq',
    near: /LPU|推論|半導体|チップ|ジョナサン・ロス|セレブラス|サンバノバ/,
    never: /xAI|エックスAI|マスク|チャット|対話|モデル|アプリ/,
  },
  {
    written: 'ヒューメイン',
    usually: 'Humain',
    means: 'Humane',
    near: /A[Ii]\s?(?:ピン|Pin)|胸に|ピン型|ウエアラブル|ウェアラブル|HP(?![A-Z])|ボンジョルノ/,
    never: /サウジ|リヤド|PIF|アミン/,
  },
]

/** How far around a name it is told. */
const NEAR = 40

/**
 * The catalogue's name for what a text means by a name that two share, by whichever it is usually; only names that mean
 * the other one here are in it.
 */
export function homographsIn(text: string): ReadonlyMap<string, string> {
  const meant = new Map<string, string>()
  for (const { written, usually, means, near, never } of HOMOGRAPHS) {
    const places = placesOf(written, text).map((at) =>
      text.slice(Math.max(0, at - NEAR), at + written.length + NEAR).replaceAll(written, ''),
    )
    if (places.some((words) => near.test(words)) && !places.some((words) => never.test(words)))
      meant.set(usually, means)
  }
  return meant
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at)
  return places
}
