// What is weighed by all clues of a text, behind the rules: its weights, who could own a figure, and when the rules stand.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '#catalog/catalog.ts'
import type { ArticleText } from '#domain/article.ts'
import { type Claim, type EntityRef, METRICS } from '#domain/claim.ts'
import type { LanguageRules } from '#extractors/claim-reader.ts'
import { extractClaims, openText } from '#extractors/claims.ts'
import { tellEnglish } from '#extractors/languages/en-article.ts'
import { englishWeigher } from '#extractors/languages/en-weighing.ts'
import { tellJapanese } from '#extractors/languages/ja-article.ts'
import { japaneseWeigher } from '#extractors/languages/ja-weighing.ts'
import type { Reading } from '#extractors/readings.ts'
import type { ToldSentence } from '#extractors/weighing/article-names.ts'
import { judgeBy } from '#extractors/weighing/by-weights.ts'
import { ClueList } from '#extractors/weighing/clue-list.ts'
import type { Judge, Option } from '#extractors/weighing/judge.ts'
import { packWeights } from '#extractors/weighing/packed-weights.ts'
import { weighArticle } from '#extractors/weighing/weigh.ts'
import type { Weigher } from '#extractors/weighing/weigher.ts'
import { NO_CAUTION, PLACES, placesOf, START, STEPS } from '#extractors/weighing/weights.ts'
import { loadTokenizer } from '#tokenizer/kuromoji.ts'
import { readWeights, readWeightsOf } from '#weights/files.ts'
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

describe('the judge', () => {
  const ref = (name: string) => ({ key: name, name, kind: 'organisation' as const })
  const optionOf = (name: string, place: number): Option<EntityRef> => {
    const clues = new ClueList()
    clues.places[clues.length++] = place
    return { value: ref(name), clues }
  }
  const options = [optionOf('Kite', 1), optionOf('Marl', 2)]
  const reading = { subject: ref('Kite'), object: null, metric: 'revenue' } as unknown as Reading
  const table = (weight: number) => {
    const weights = new Int8Array(PLACES)
    weights[2] = Math.round(weight * STEPS)
    return weights
  }

  test.each([
    ['what the rules have read stands where the clues say little more', 0.9, 0, 'Kite'],
    ['what the clues say far more for takes its place', 1.2, 0, 'Marl'],
    ['the more caution, the more they must say', 1.2, 0.5, 'Kite'],
  ])('%s', (_title, weight, caution, expected) => {
    const judge = judgeBy(packWeights({ subject: table(weight) }), { ...NO_CAUTION, subject: caution })
    expect(START.subject).toBe(1)
    expect(options[judge.choose('subject', options, 0, reading)]?.value.name).toBe(expected)
  })

  test('who is far behind by the clues for all tasks is not asked what one task has', () => {
    const judge = judgeBy(packWeights({ subject: new Int8Array(PLACES).fill(127, 2, 3) }), NO_CAUTION)
    const withClues = (count: number): Option<EntityRef> => {
      const option = optionOf('Kite', 1)
      for (let nth = 0; nth < count; nth++) option.clues.places[option.clues.length++] = 2
      option.clues.closeCommon()
      return option
    }
    const completed: number[] = []
    const among = [withClues(0), withClues(3), withClues(2), withClues(1)]
    const chosen = judge.choose('subject', among, -1, reading, (at) => {
      completed.push(at)
      if (at === 2) for (let nth = 0; nth < 2; nth++) among[at]!.clues.places[among[at]!.clues.length++] = 2
    })
    expect(completed).toEqual([1, 2])
    expect(chosen).toBe(2)
  })

  test('a field without weights stays as the rules have read it', () => {
    const judge = judgeBy(packWeights({}), NO_CAUTION)
    expect(judge.isAsked('subject')).toBe(false)
    expect(judge.choose('subject', options, 0, reading)).toBe(0)
    expect(judge.pick('metric', new ClueList(), reading, { from: 0, to: METRICS.length })).toBe('revenue')
  })

  test('a metric of another unit is never chosen', () => {
    const weights = new Int8Array(placesOf('metric') * METRICS.length).fill(0)
    weights[METRICS.indexOf('users')] = 127
    const clues = new ClueList()
    for (let count = 0; count < 9; count++) clues.places[clues.length++] = 0
    const judge = judgeBy(packWeights({ metric: weights }), NO_CAUTION)
    const users = METRICS.indexOf('users')
    expect(judge.pick('metric', clues, reading, { from: 0, to: users })).toBe('revenue')
    expect(judge.pick('metric', clues, reading, { from: 0, to: users + 1 })).toBe('users')
  })
})

test('weights of another length are refused with what was found', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'short.bin.gz')
  writeFileSync(file, gzipSync('{"tasks":[],"names":8,"fields":1}\n12345'))
  expect(() => readWeightsOf(pathToFileURL(file))).toThrow(
    'short.bin.gz: expected 43 bytes of weights, found 39; run npm run train',
  )
  const short = { ...packWeights({}), fields: new Int32Array(9) }
  expect(() => judgeBy(short, NO_CAUTION)).toThrow(
    /^weights: expected \d+ words of names and \d+ of fields, found \d+ and 9; run npm run train$/,
  )
  expect(() => packWeights({ subject: new Int8Array(9) })).toThrow(
    `weights of subject: expected ${PLACES}, found 9; run npm run train`,
  )
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
