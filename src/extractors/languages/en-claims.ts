// The claims of English articles.
import { claimReader } from '../claim-reader.ts'
import { tellEnglish } from './en-article.ts'
import { settleCurrencies } from './en-shared-currencies.ts'
import { shareUnits } from './en-shared-units.ts'
import { englishWeigher } from './en-weighing.ts'

export const english = claimReader({
  settle: (text, found) => shareUnits(text, settleCurrencies(text, found)),
  tell: tellEnglish,
  weigher: englishWeigher,
})
