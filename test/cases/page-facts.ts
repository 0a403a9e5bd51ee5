// Lines of pages, and what they say of the article: its days, its writer, its source, its wall. Near-misses first.

/** A line under a headline in Japanese time, and the days that it gives: published, changed. */
export const dateLines: readonly (readonly [line: string, published: string | null, changed: string | null])[] = [
  ['担当：北浜花子', null, null],
  ['2025年2月3日 9時05分', '2025-02-03T00:05Z', null],
  ['２０２５年２月３日　９時５分', '2025-02-03T00:05Z', null],
  ['令和7年2月3日', '2025-02-02T15:00Z', null],
  ['令和元年5月1日', '2019-04-30T15:00Z', null],
  ['2025/02/03 09:05', '2025-02-03T00:05Z', null],
  ['2025.2.3', '2025-02-02T15:00Z', null],
  ['2025年2月3日(月) 午後3時', '2025-02-03T06:00Z', null],
  ['2025年2月3日 午前0時30分', '2025-02-02T15:30Z', null],
  ['【2025年2月3日】', '2025-02-02T15:00Z', null],
  ['公開日：2025年2月3日 更新日：2025年2月4日', '2025-02-02T15:00Z', '2025-02-03T15:00Z'],
  ['更新日：2025年2月4日 公開日：2025年2月3日', '2025-02-02T15:00Z', '2025-02-03T15:00Z'],
  ['最終更新：2025/02/04 10:00 ／ 公開：2025年2月3日 9:05', '2025-02-03T00:05Z', '2025-02-04T01:00Z'],
  ['2025年2月3日 9:05 公開 2025年2月4日 10:00 更新', '2025-02-03T00:05Z', '2025-02-04T01:00Z'],
  ['2025.02.04 更新', null, '2025-02-03T15:00Z'],
  ['2025年2月3日 配信', '2025-02-02T15:00Z', null],
  ['Updated Feb. 4, 2025, 9:05 a.m. EST; Posted Feb. 3, 2025, 9:00 a.m. EST', '2025-02-03T14:00Z', '2025-02-04T14:05Z'],
  ['Published: 2025-02-03T09:05+09:00', '2025-02-03T00:05Z', null],
]

/** A piece of a page, and the source that the article cites. */
export const citations: readonly (readonly [markup: string, source: string | null, url?: string | null])[] = [
  ['<p>出典を明らかにしていない数字が並ぶ。</p>', null],
  ['<p>情報元：非公開。関係者の話として伝えられた長い文であり、ここには名前がない。</p>', null],
  ['<p>The open source: a license that pays no one.</p>', null],
  ['<p>The firm moved its data via satellite links.</p>', null],
  ['<figure><img src="a"><figcaption>出典：経済統計局</figcaption></figure>', null],
  ['<table><tr><td>出典：経済統計局</td></tr></table>', null],
  ['<p>出典：筆者撮影</p>', null],
  ['<p>via mail</p>', null],
  ['<p>Source：<a href="https://toms.example/x">Tom\'s Hardware</a></p>', "Tom's Hardware", 'https://toms.example/x'],
  ["<p>Source: Tom's Hardware</p>", "Tom's Hardware", null],
  ['<div>ソース：<a href="https://k.example/1?utm_source=a">北浜通信</a></div>', '北浜通信', 'https://k.example/1'],
  ['<p>出典：計算資源ジャーナル</p>', '計算資源ジャーナル', null],
  ['<p>（情報元：北浜通信）</p>', '北浜通信', null],
  ['<p>【引用元】：<a href="https://k.example/1">https://k.example/1</a></p>', 'k.example', 'https://k.example/1'],
  [
    '<h3>情報元</h3><ul><li><a href="https://k.example/1">計算の記事</a></li></ul>',
    '計算の記事',
    'https://k.example/1',
  ],
  ['<p>via <a href="https://t.example/">The Tally</a></p>', 'The Tally', 'https://t.example/'],
  ['<p>元記事: <a href="https://k.example/1">The mill</a></p>', 'The mill', 'https://k.example/1'],
  ['<p>A long line of news stands here and ends with its source (via The Tally)</p>', 'The Tally', null],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":"https://k.example/1"}</script>',
    'k.example',
    'https://k.example/1',
  ],
]

/** A line of a page, and whether the article stops there for those who do not pay. */
export const walls: readonly (readonly [markup: string, boolean])[] = [
  ['<p>有料会員は100万人を超えた。</p>', false],
  ['<p>この記事は会員の声をもとに書いた。</p>', false],
  ['<a href="/plan">有料会員登録</a>', false],
  ['<p>会員限定の催しに3万人が集まった。</p>', false],
  ['<p>残り1234台は来年届く。</p>', false],
  ['<p>続きを読む</p>', false],
  ['<p>Subscribers continue to read on paper, the publisher said.</p>', false],
  ['<p>Sign up to our newsletter</p>', false],
  ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>', false],
  ['<p>この記事は会員限定です。</p>', true],
  ['<p>この記事は有料会員限定です</p>', true],
  ['<p>残り 1,234文字</p>', true],
  ['<p>残り１２３４文字</p>', true],
  ['<p>続きを読むには会員登録が必要です。</p>', true],
  ['<p>会員登録すると続きをお読みいただけます。</p>', true],
  ['<div>ここから先は有料会員の方のみご覧いただけます</div>', true],
  ['<p>Subscribe to continue reading</p>', true],
  ['<p>This article is for subscribers only.</p>', true],
  ["<p>You've reached your free article limit.</p>", true],
  ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>', true],
  ['<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>', true],
]

/** What stands in a page's head or under its headline, and who wrote it. */
export const authors: readonly (readonly [markup: string, string | null])[] = [
  ['', null],
  ['<meta name="author" content="https://social.example/desk">', null],
  [
    '<p class="author-note">この連載は計算機の歴史を三十回にわたってたどるもので、毎週月曜日に新しい回が出る。筆者は四人いて、順に書いている。</p>',
    null,
  ],
  ['<meta name="author" content="北浜花子">', '北浜花子'],
  ['<meta property="article:author" content="Ada Fenwick">', 'Ada Fenwick'],
  ['<p class="byline">By Ada Fenwick</p>', 'Ada Fenwick'],
  ['<p class="writer">取材・文＝北浜花子</p>', '北浜花子'],
  ['<p class="byline">［北浜花子，東雲テック］</p>', '北浜花子'],
  ['<a rel="author" href="/w/1">北浜花子</a>', '北浜花子'],
  ['<span itemprop="author">北浜花子</span>', '北浜花子'],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"北浜花子"}}</script>',
    '北浜花子',
  ],
  [
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A. Fenwick"},{"name":"B. Lowe"}]}</script>',
    'A. Fenwick, B. Lowe',
  ],
]
