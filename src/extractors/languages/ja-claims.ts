// The claims of Japanese articles.
import { claimReader } from '../claim-reader.ts'
import { tellJapanese } from './ja-article.ts'
import { japaneseWeigher } from './ja-weighing.ts'

export const japanese = claimReader({ settle: (_, found) => found, tell: tellJapanese, weigher: japaneseWeigher })
