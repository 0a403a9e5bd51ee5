// Japanese texts, and what each amount of money is by its verb and what stands in that verb's cases. Near-misses first.
export const frames: readonly (readonly [text: string, ...metrics: string[]])[] = [
  ['総務省は学習データの整備に245億円を求めた。', 'money_other'],
  ['東雲工業は人材の育成に40億円を振り分ける。', 'money_other'],
  ['東雲工業は九州の2棟目に139億ドルをかける。', 'capex'],
  ['東雲工業は国内の工場や研究に4年で60億ドルを使う。', 'capex'],
  ['東雲工業はサーバーを1200億円分買い増す。', 'capex'],
  ['東雲工業はカイト精機に追加で40億ドルを入れた。', 'investment'],
  ['東雲工業はカイト精機の株の49%を143億円で譲り受けた。', 'investment'],
  ['東雲工業は部門をまるごと45億円で買い取った。', 'acquisition'],
  ['カイト精機は東雲工業に40億円で買われた。', 'acquisition'],
  ['東雲工業はカイト精機に40億円を払い、丸ごと取り込む。', 'acquisition'],
  ['東雲工業は3年で40億円を払う。', 'contract'],
  ['地裁は東雲工業に40億円の支払いを言い渡した。', 'penalty'],
  ['原告の作家らは東雲工業から40億円を受け取る。', 'penalty'],
  ['東雲工業は計算資源を40億円で借りる契約を結んだ。', 'contract'],
  ['東雲工業は防衛省から40億円の仕事を取った。', 'contract'],
  ['東雲工業は40億円を集め、300億円の会社になった。', 'funding', 'valuation'],
  ['東雲工業はAIに絞った40億円のファンドを立ち上げる。', 'investment'],
  ['東雲工業へ身売りした値段は40億円だった。', 'acquisition'],
]

/** People, by what they do and who they are; null where they are neither staff nor users. */
export const people: readonly (readonly [text: string, ...metrics: string[]])[] = [
  ['東雲工業の株主は5万人いる。'],
  ['東雲工業の講座の受講者は5万人に上る。'],
  ['東雲工業では1万4000人の職がなくなる。', 'layoffs'],
  ['東雲工業は1500人に退職を促す。', 'layoffs'],
  ['東雲工業は人員を900人圧縮する。', 'layoffs'],
  ['東雲工業は現地で2000人分の働き口を生む。', 'hiring'],
  ['東雲工業は技術者を150人上積みする。', 'hiring'],
  ['東雲工業のアプリに金を払う人は3500万人だ。', 'subscribers'],
  ['東雲工業のアプリには毎月6億人が触れる。', 'users'],
  ['東雲工業は顧客対応の担当者4000人を抱える。', 'headcount'],
]
