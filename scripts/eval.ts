// How well the extractor reads the annotated articles: npm run eval -- [FOLDER…] [--misses] [--field F] [--article N] [--set seen|held-out]
import { parseArgs } from 'node:util'
import { defaultCatalog } from '../src/catalog/catalog.ts'
import { extractClaims } from '../src/extractors/claims.ts'
import { loadTokenizer } from '../src/tokenizer/kuromoji.ts'
import { type GoldArticle, loadCorpus, ratesOf, score } from '../test/support/corpus.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean' },
    field: { type: 'string' },
    article: { type: 'string' },
    set: { type: 'string' },
  },
})
const folders = positionals.length > 0 ? positionals : ['ja', 'en']
const tokenize = await loadTokenizer()

/** Every third article is for measuring only: nobody looks at its misses while writing rules. */
function isHeldOut(_article: GoldArticle, index: number): boolean {
  return index % 3 === 2
}

function report(name: string, articles: GoldArticle[]): void {
  const result = score(articles, (article) => extractClaims(article, { catalog: defaultCatalog, tokenize }))
  const misses = result.misses.filter(
    (miss) =>
      (values.field === undefined || miss.kind === values.field || miss.fields.includes(values.field)) &&
      (values.article === undefined || miss.article.endsWith(values.article)),
  )
  if (values.misses)
    for (const miss of misses)
      console.log(`${miss.article} ${miss.kind === 'fields' ? '' : `${miss.kind} `}${miss.line}`)
  const rates = ratesOf(result)
  const show = (rate: number) => rate.toFixed(1)
  console.log(
    Object.entries(result.fields)
      .map(([field, right]) => `${field} ${show((100 * right) / (result.found || 1))}`)
      .join(', '),
  )
  console.log(
    `${name}: ${articles.length} articles, ${result.gold} claims, ${result.predicted} read | detection F1 ${show(rates.detection)} | core F1 ${show(rates.core)} | full F1 ${show(rates.full)}`,
  )
}

for (const folder of folders) {
  const articles = loadCorpus(folder)
  if (values.set === 'held-out' || values.set === undefined) {
    const misses = values.misses
    if (values.set === undefined) values.misses = false
    report(`${folder} held out`, articles.filter(isHeldOut))
    values.misses = misses
  }
  if (values.set !== 'held-out')
    report(
      `${folder} seen`,
      articles.filter((article, index) => !isHeldOut(article, index)),
    )
}
