import { expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import type { Claim, EntityRef } from '#domain/claim.ts'
import type { LanguageRules } from '#extractors/claim-reader.ts'
import { extractClaims, openText } from '#extractors/claims.ts'
import { tellEnglish } from '#extractors/languages/en-article.ts'
import { englishWeigher } from '#extractors/languages/en-weighing.ts'
import { tellJapanese } from '#extractors/languages/ja-article.ts'
import { japaneseWeigher } from '#extractors/languages/ja-weighing.ts'
import type { ToldSentence } from '#extractors/weighing/article-names.ts'
import type { Judge } from '#extractors/weighing/judge.ts'
import { weighArticle } from '#extractors/weighing/weigh.ts'
import type { Weigher } from '#extractors/weighing/weigher.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { readWeights } from '#weights/files.ts'
import { englishText, japaneseText, readByRules, textsOfRows } from './support/by-rules.ts'

const tools = { catalog, tokenize: await loadTokenizer(), weights: readWeights() }

/** A judge that leaves everything as it is, and notes whom it could have chosen. */
function listening(): Judge & { asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    isAsked: () => true,
    pick: (task, _clues, reading) => reading[task],
    choose: (task, options, ruled) => {
      asked.push(`${task}: ${options.map(({ value }) => told(value)).join(', ')}`)
      return ruled
    },
  }
}

/** A name, a date, or nothing. */
function told(value: unknown): string {
  return value === null ? 'nothing' : typeof value === 'string' ? value : (value as EntityRef).name
}

/** What a judge is asked of an article. */
function asked<Told extends ToldSentence>(
  article: ArticleText,
  tell: LanguageRules<Told>['tell'],
  weigher: Weigher<Told>,
): string[] {
  const opened = openText(article, tools)
  const judge = listening()
  const { title, publishedAt } = article
  weighArticle(tell(article, opened, tools), { title, text: opened.text, publishedAt, catalog }, weigher, judge)
  return judge.asked
}

const askedIn = (title: string, text: string) => asked(englishText(title, text), tellEnglish, englishWeigher)
const askedInJapanese = (text: string) => asked(japaneseText('', text), tellJapanese, japaneseWeigher)

test('whoever is named up to a figure or in the headline could own it, the nearest first, and nothing be its object', () => {
  const text = 'AMD sells chips to Meta. Its revenue was $7 billion.\n\nIntel is not named before.'
  expect(askedIn('Nvidia and its rivals', text)).toEqual([
    'subject: AMD, Meta, Nvidia',
    'object: AMD, Meta, Nvidia, nothing',
    'attribution: AMD, Meta, Nvidia, nothing',
    'asOf: nothing',
  ])
})

test('in Japanese nobody is asked about who is far off, has no figure and is nothing to the text', () => {
  const meeting = 'インテルの幹部がメタの幹部と会った。'
  const weather = (sentences: number) => '空は青かった。'.repeat(sentences)
  const figure = '売上高は70億ドルだった。'
  const owners = (text: string) =>
    askedInJapanese(text)
      .filter((line) => line.startsWith('subject'))
      .at(-1)
  expect(owners(`${meeting}${weather(1)}${figure}`)).toBe('subject: Intel, Meta')
  expect(owners(`${meeting}${weather(2)}${figure}`)).toBe('subject: Intel')
  expect(owners(`${meeting}メタの社員は7万人だ。${weather(2)}${figure}`)).toBe('subject: Meta, Intel')
})

test('who says so is asked before the stance, and what accelerators are for of them alone', () => {
  const fieldsOf = (text: string) => {
    const article = englishText('', text)
    const opened = openText(article, tools)
    const fields: string[] = []
    const judge: Judge = {
      isAsked: () => true,
      pick: (task, _clues, reading) => {
        fields.push(task)
        return reading[task]
      },
      choose: (task, _options, ruled) => {
        fields.push(task)
        return ruled
      },
    }
    const around = { title: '', text: opened.text, publishedAt: article.publishedAt, catalog }
    weighArticle(tellEnglish(article, opened, tools), around, englishWeigher, judge)
    return fields.join(' ')
  }
  expect(fieldsOf('Kite Labs raised $5 million.')).toBe('metric subject object attribution stance period asOf')
  expect(fieldsOf('Kite Labs runs 5,000 H100 GPUs.')).toBe('subject object attribution stance period scope asOf')
})

test('a figure could be of every date of its sentence and of those before, and of none', () => {
  const text = 'In March 2024 AMD had 26,000 employees. Its revenue was $7 billion in 2023 and $9 billion in 2025.'
  expect(askedIn('', text).filter((line) => line.startsWith('asOf'))).toEqual([
    'asOf: nothing, 2024-03',
    'asOf: nothing, 2023, 2024-03, 2025',
    'asOf: nothing, 2025, 2023, 2024-03',
  ])
})

test('a sum in another currency and the size of a market have no owner of their own', () => {
  expect(askedIn('', 'Kite Labs raised €12 million ($14 million).').map((line) => line.split(':')[0])).toEqual([
    'subject',
    'object',
    'attribution',
    'asOf',
  ])
  expect(askedIn('', 'The AI chip market will be worth $400 billion in 2027.').join()).not.toContain('subject')
})

test('DeepSeek against SemiAnalysis, in both languages', () => {
  const read = (article: ArticleText) =>
    extractClaims(article, tools).map(({ metric, scope, subject, object, attribution, stance, period }) =>
      [metric, scope, subject?.name, object?.name, attribution?.name, stance, period].filter(Boolean).join(' '),
    )
  const said = [
    'training_cost DeepSeek DeepSeek-R1 DeepSeek stated',
    'accelerator_count training DeepSeek DeepSeek-R1 DeepSeek stated',
    'accelerator_count fleet DeepSeek SemiAnalysis reported',
    'capex DeepSeek SemiAnalysis reported',
    'opex DeepSeek SemiAnalysis reported year',
  ]
  const japanese =
    'DeepSeekは、R1を600万ドルと2,048基のGPUで訓練したと説明している。しかしSemiAnalysisの報告によれば、同社は5万台のNvidia Hopper GPUを運用し、設備投資は16億ドル、年間の運用コストは9億4400万ドルに上る。'
  expect(read(japaneseText('DeepSeekの実像', japanese))).toEqual(said)
  const english =
    'DeepSeek says it trained R1 for $6 million on 2,048 GPUs. SemiAnalysis reports that the company has 50,000 Nvidia Hopper GPUs, has spent $1.6 billion on hardware and has operating costs of $944 million a year.'
  expect(read(englishText('DeepSeek cost', english))).toEqual(said)
})

function lineOf({ metric, stance, period, scope, subject, object, attribution, asOf }: Claim): string {
  return [metric, stance, period, scope, subject?.name, object?.name, attribution?.name, asOf].join(' ')
}

test.each(['ja', 'en'] as const)('what %s tables say plainly is left as the rules read it', (language) => {
  const changed = textsOfRows(language).filter((article) => {
    const lines = (claims: readonly Claim[]) => claims.map(lineOf).join('\n')
    return lines(readByRules(article)) !== lines(extractClaims(article, tools))
  })
  // The tables are what the weights were learnt from besides articles.
  expect(changed.map(({ text }) => text)).toEqual([])
})

test.each([
  // Whom the text turns to by a word for what they are.
  [
    englishText(
      'Scale AI cuts staff',
      'Scale AI will dismiss 200 people, it told staff on Wednesday. Google, its largest customer, is moving its work elsewhere. The start-up employs 1,400 people.',
    ),
    ['Scale AI', 'Scale AI'],
  ],
])('$title', (article, owners) => {
  expect(extractClaims(article, tools).map(({ subject }) => subject?.name)).toEqual(owners)
})

test('what was weighed otherwise than the rules read it says so', () => {
  const articles = textsOfRows('en').concat(textsOfRows('ja'))
  const claims = articles.flatMap((article) => {
    const ruled = readByRules(article)
    return extractClaims(article, tools).map((claim, at) => [claim, ruled[at]] as const)
  })
  for (const [claim, ruled] of claims)
    for (const field of ['subject', 'object'] as const)
      if (claim[field]?.key !== ruled?.[field]?.key && !claim.rules.includes('conversion'))
        expect(claim.rules).toContain(`${field}:weighed`)
})

test('a claim refers to whoever it names by key, name and kind, and carries nothing else of them', () => {
  const owned = englishText('', 'Kite Labs signed a contract worth $5 million for Azure.')
  const claims = [owned, ...textsOfRows('ja'), ...textsOfRows('en')].flatMap(readByRules)
  const refs = claims.flatMap(({ subject, object, hardware, attribution }) => [subject, object, hardware, attribution])
  const forms = new Set(refs.filter((ref) => ref !== null).map((ref) => Object.keys(ref).sort().join()))
  expect([...forms]).toEqual(['key,kind,name'])
})

test('without weights the rules stand', () => {
  const article = englishText('', 'Kite Labs raised €12 million ($14 million).')
  const { weights: _, ...bare } = tools
  expect(extractClaims(article, bare)).toEqual(readByRules(article))
})

test('a name and a figure are one word each', () => {
  const article = japaneseText('', 'ミナト電子の売上高は40億円だった。')
  const told = tellJapanese(article, openText(article, tools), tools)
  const [words] = told.map((one) => japaneseWeigher.wordsOf(one, one.mentions))
  expect(words?.starts.map((start, at) => article.text.slice(start, words.starts[at + 1]))).toEqual([
    'ミナト電子', 'の', '売上', '高', 'は', '40億円', 'だっ', 'た', '。',
  ]) // biome-ignore format: a table
})
