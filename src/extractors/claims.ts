// Claims: which quantities of an article are figures of somebody, and everything that is said of them. In every language,
// for whoever reads all of them; a thread loads that of its articles alone.
import type { Language } from '#domain/text.ts'
import type { ClaimReader } from './claim-reader.ts'
import { english } from './languages/en-claims.ts'
import { japanese } from './languages/ja-claims.ts'

export { EXTRACTOR_VERSION } from './version.ts'

const readers: Readonly<Record<Language, ClaimReader>> = { ja: japanese, en: english }

export const extractClaims: ClaimReader['extractClaims'] = (article, tools, trace) =>
  readers[article.language].extractClaims(article, tools, trace)

export const openText: ClaimReader['openText'] = (article, tools, trace) =>
  readers[article.language].openText(article, tools, trace)
