// Saved pages, in our own words, with all that must be read from them; and pages that cannot be.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Page } from '#domain/article.ts'
import { PermanentError } from '#domain/errors.ts'
import { isMostlyDate } from '#extractors/dates.ts'
import { parsePage } from '#extractors/page.ts'

const BASE = 'https://kitahama.example/news/1'
const saved = (name: string) => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')
const paragraphs = (...lines: string[]) => lines.join('\n\n')
const SENTENCE = '記事の本文はここにあり、ひとつの文が二十字よりも長く続いている。'

const pages: Record<string, Partial<Page>> = {
  furigana: {
    title: '計算機を地方に　電力の余る町で',
    text: paragraphs(
      '北浜の山間にある町で、GPUを五万台置く計画が進んでいる。町は水力の電気が余っており、送り先を探していた。',
      '事業者は、１期目に2,048基を動かす。\n冷却には川の水を使う。',
      '町の担当者は「働く場が増える」と話す。',
      '電力会社によると、契約は１２０メガワットで、送電線の工事は来年に始まる。住民への説明会は三回開かれ、音や水温を心配する声が出た。',
      '町議会は三月に用地の貸し出しを決める見通しだ。',
    ),
    language: 'ja',
    publishedAt: new Date('2025-02-03T00:05:00Z'),
    canonicalUrl: 'https://kitahama.example/2025/02/03/machines',
  },
  'old-table': {
    title: '研究所が大型の計算機を導入',
    text: paragraphs(
      '春海の研究所は三日、人工知能の研究に使う計算機を新たに導入したと発表した。加速器は512基で、これまでの設備の四倍に当たる。費用は48億円で、国の補助を受けた。',
      '所長は「若い研究者が待たずに使えるようにしたい」と述べた。利用は四月から始まり、大学や企業にも開放される。消費電力は1.2メガワットと見積もられている。',
      '同研究所は、次の計画として気象の予測に力を入れる。計算の結果は誰でも見られるように公開する方針だ。',
    ),
    language: 'ja',
    publishedAt: new Date('2025-02-03T09:30:00Z'),
    canonicalUrl: null,
  },
  english: {
    title: 'Cluster in the old mill',
    text: paragraphs(
      'A mill that once spun cotton now houses 1,200 GPUs, its new owner said on Monday. The river that drove the looms cools the machines, and the brick walls keep the noise inside.',
      'Related spending reached $4 million, most of it for the roof. More of the floor space will be fitted out in spring, according to the plans that the town has approved.',
      'We wanted a place with a past, said the owner.',
      'The town expects 30 jobs. A school nearby will take the waste heat, which saves it the cost of a boiler and the smoke that came with it.',
      'What comes next',
      'A second hall with room for 800 GPUs.',
      "A visitors' gallery, open on Sundays.",
    ),
    language: 'en',
    publishedAt: new Date('2025-02-03T09:05:00Z'),
    canonicalUrl: null,
  },
}

test.each(Object.keys(pages))('%s', (name) => {
  expect(parsePage(saved(name), BASE)).toMatchObject(pages[name] ?? {})
})

describe('without an article', () => {
  test.each([
    ['an empty body', '', 'found an empty body'],
    ['white space', ' \n', 'found an empty body'],
    [
      'a page of links',
      '<title>Menu of news</title><nav><a href="/a">one</a><a href="/b">two</a></nav>',
      'found a page titled "Menu of news" without one',
    ],
    [
      'a page that a script fills',
      '<html><body><div id="app"></div><script>go()</script></body></html>',
      'found a page without one',
    ],
    ['JSON', '{"error":"gone"}', 'found a page without one'],
    ['words only', 'Forbidden', 'found a page without one'],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>', 'found a page without one'],
  ])('%s', (_what, html, found) => {
    expect(() => parsePage(html, BASE)).toThrow(PermanentError)
    expect(() => parsePage(html, BASE)).toThrow(`${BASE}: expected an article`)
    expect(() => parsePage(html, BASE)).toThrow(found)
  })
})

describe('hostile pages are read to their end, well before the test gives up', () => {
  const prose = `<p>${SENTENCE.repeat(5)}</p>`
  test.each([
    ['3,000 nested elements', '<div>'.repeat(3_000)],
    ['1,000 nested elements with a paragraph each', `<div>${prose}`.repeat(1_000)],
    ['20,000 nested elements', '<div>'.repeat(20_000)],
    ['20,000 nested words', '<b>あ'.repeat(20_000)],
    ['4,000 paragraphs', '<p>a b c, d.</p>'.repeat(4_000)],
    ['4,000 headings of nothing', '<div><p>関連記事</p>'.repeat(4_000)],
    ['4,000 rows', `<table>${'<tr><td>1億'.repeat(4_000)}</table>`],
    ['4,000 links', `<ul>${'<li><a href="a">あ'.repeat(4_000)}</ul>`],
    ['4,000 articles', '<article><h1>あ'.repeat(4_000)],
    ['4,000 terms', `<dl>${'<dt>い<dd>あ。'.repeat(4_000)}</dl>`],
    ['4,000 named elements, nested', '<div class="related-news">い'.repeat(4_000)],
    ['8,000 line breaks', '<br>'.repeat(8_000)],
    ['8,000 pictures', `<div>${'<img src="a">'.repeat(8_000)}</div>`],
    ['100,000 ideographic spaces', `<p>あ${'\u3000'.repeat(100_000)}い</p>`],
    ['100,000 line breaks of the source', `<p>あ${' \n'.repeat(100_000)}い</p>`],
    ['a word of 400,000 letters', `<p>${'a'.repeat(400_000)}</p>`],
    ['a class of 100,000 words', `<div class="${'share '.repeat(100_000)}">い</div>`],
    ['JSON-LD of 100,000 brackets', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
    ['JSON-LD of 5,000 nests', `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`],
  ])('%s', (_what, markup) => {
    expect(parsePage(`<html><body>${prose}${markup}${prose}`, BASE).text).toContain(SENTENCE)
  })

  test.each([
    ['30,000 nested elements, ended', `${'<div>'.repeat(30_000)}${'</div>'.repeat(30_000)}`, 'more than 30000 tags'],
    ['200,000 elements side by side', '<i></i>'.repeat(200_000), 'more than 30000 tags'],
    ['100,000 entities', '&amp;'.repeat(100_000), 'more than 60000 entities'],
    ['10 MB in one text', SENTENCE.repeat(110_000), 'more than 500000 characters of text'],
    ['10 MB of white space', ' '.repeat(10_000_000), 'more than 500000 characters of text'],
  ])('%s are too much', (_what, markup, found) => {
    const read = () => parsePage(`<html><body>${prose}${markup}`, BASE)
    expect(read).toThrow(PermanentError)
    expect(read).toThrow(`${BASE}: expected an article, found a page of ${found}; give the address of a single article`)
  })
})

describe('beside the article', () => {
  const read = (markup: string) => {
    const html = `<html><body><article><p>${SENTENCE.repeat(4)}</p>${markup}<p>${SENTENCE.repeat(4)}</p></article>`
    return parsePage(html, BASE).text.split('\n\n').slice(1, -1)
  }

  test.each([
    '関連会社のA社は5万台のGPUを持つ。',
    '写真の処理には2,048基を使う。',
    'ADASの市場は2兆円に達した。',
    '2025年2月3日に5万台を導入した。',
    'タグ付けには千人を雇った。',
    '広告の売上高は120億ドルだった。',
    'Related spending reached $5 billion.',
    'More than 50,000 GPUs: that is the count.',
    'Photos of 5,000 GPUs leaked.',
    'By 2026 it will run 100,000 GPUs.',
    'Subscribers rose to 20 million.',
    'Analysts find 50,000 GPUs running on X.',
  ])('%s stays', (text) => {
    expect(read(`<p>${text}</p>`)).toEqual([text])
    expect(read(`<ul><li>${text}</li></ul>`)).toEqual([text])
  })

  test.each([
    '<p>関連記事：半導体株が5兆円下げる</p>',
    '<p>【関連記事】半導体株が5兆円下げる</p>',
    '<p><a href="/a">DeepSeek、5万台を保有か</a></p>',
    '<p>あわせて読みたい</p>',
    '<p>写真＝ロイター</p>',
    '<p>公開日：2025年2月3日 9時05分</p>',
    '<p>この記事をシェアする</p>',
    '<div class="share-box"><p>シェア 1200</p></div>',
    '<figure><figcaption>ダムの貯水量は1億トン</figcaption></figure>',
    '<p>Read more: Chip maker sells 40,000 accelerators</p>',
    '<p>Advertisement</p>',
    '<p>Image: a hall with 800 GPUs</p>',
    '<p>Follow Ada Fenwick on Twitter</p>',
    '<p>https://kitahama.example/news/2</p>',
    '<script>var gpus = 5000</script><style>p { width: 100px }</style>',
  ])('%s goes', (markup) => {
    expect(read(markup)).toEqual([])
  })

  test('the text in a page’s data stands in for one that a script fills', () => {
    const data = { '@type': 'NewsArticle', headline: '見出し', articleBody: `${SENTENCE}\n\nA&amp;Bは5万台を持つ。` }
    const html = `<html><body><div id="app"></div><script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(parsePage(html, BASE).text).toBe(`${SENTENCE}\n\nA&Bは5万台を持つ。`)
  })
})

describe('the title', () => {
  const body = `<body><article>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}</article>`
  test.each([
    ['<title>短い見出しですが長い方です | サイト</title>', '短い見出しですが長い方です'],
    [
      '<title>見出しは短い | 春海計算機通信社</title><meta property="og:site_name" content="春海計算機通信社">',
      '見出しは短い',
    ],
    [
      '<title>x</title><meta property="og:title" content="見出し - 前編 | 春海通信"><meta property="og:site_name" content="春海通信">',
      '見出し - 前編',
    ],
    [
      '<title>計算機の見出し | 春海計算機通信社の報</title><header><h1>春海計算機通信社の報</h1></header>',
      '計算機の見出し | 春海計算機通信社の報',
    ],
    ['<title>GPU 5万台 - 春海の計算機 - 春海通信</title>', 'GPU 5万台 - 春海の計算機 - 春海通信'],
    ['<title>x</title><meta property="og:title" content="R&amp;D の &quot;見出し&quot;">', 'R&D の "見出し"'],
    [
      '<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"見出しは データの中"}</script>',
      '見出しは データの中',
    ],
    ['<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":</script>', 'x'],
  ])('%s', (head, title) => {
    expect(parsePage(`<html><head>${head}</head>${body}`, BASE).title).toBe(title)
  })
})

describe('the date', () => {
  const body = `<article>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}</article>`
  test.each([
    ['', null],
    ['<p>2025年2月3日に5万台を導入したと発表した。</p>', null],
    ['<meta name="pubdate" content="20250203">', null],
    ['<meta name="pubdate" content="2025/02/03 09:05">', '2025-02-03T00:05:00Z'],
    ['<meta itemprop="datePublished" content="2025-02-03T09:05:00Z">', '2025-02-03T09:05:00Z'],
    ['<time datetime="2025-02-03T09:05+09:00">3日</time>', '2025-02-03T00:05:00Z'],
    ['<time>2025.02.03</time>', '2025-02-02T15:00:00Z'],
    ['<div class="post-date">2025年2月3日（月）</div>', '2025-02-02T15:00:00Z'],
    ['<div class="updateDate">更新日：令和7年2月3日 午後1時</div>', '2025-02-03T04:00:00Z'],
  ])('%s', (markup, expected) => {
    const html = `<html><head><title>日本語の題</title></head><body>${markup}${body}`
    expect(parsePage(html, BASE).publishedAt).toEqual(expected === null ? null : new Date(expected))
  })
})

test.each([
  ['2025年2月3日に5万台を導入した。', false],
  ['2025年2月3日 H100 5万台', false],
  ['2025年2月3日、DeepSeekは5万台のGPUを導入', false],
  ['In February 2025 the firm ran 2,048 GPUs', false],
  ['2025年2月3日 9時05分', true],
  ['公開日：2025年2月3日 更新日：2025年2月4日', true],
  ['Updated Feb. 3, 2025, 9:05 a.m. EST; Posted Feb. 2, 2025', true],
])('%s is a date only: %s', (text, expected) => {
  expect(isMostlyDate(text)).toBe(expected)
})
