// Japanese texts of a sentence or two, and the object of each figure in turn; what must find none comes first.

/** Whom the article is about, its text, and the objects: `-` for none. */
type ObjectCase = readonly [title: string, text: string, ...objects: string[]]

export const sites = [
  // Where a company comes from or has its seat.
  ['ビルドラ', '新潟市のビルドラは受電容量を30メガワットに広げる。', '-'],
  ['ビルドラ', 'オランダに本社を置くビルドラは設備投資に3億ドルを充てる。', '-'],
  ['ビルドラ', '米国のデータセンター大手ビルドラは設備投資に3億ドルを充てる。', '-'],
  // All that somebody has.
  ['ビルドラ', '南砺市に工場を建てた。2025年の設備投資は3億ドルを見込む。', '-'],
  ['ビルドラ', '米ビルドラは、米国に自前のデータセンターを建て、5億ドルを投じる。', '-'],
  // Another clause's site.
  ['ビルドラ', 'ビルドラは3億ドルを設備に投じる方針で、南砺市では12億円をかけて工場を建てる。', '-', '南砺'],
  ['ビルドラ', 'ビルドラは南砺市のデータセンターに3億ドルを投じる。', '南砺'],
  ['ビルドラ', 'ビルドラはインドのデータセンターなどに3億ドルを投じる。', 'インド'],
  ['ビルドラ', '次の舞台は北海道の苫小牧市だ。受電容量は50メガワットで始める。', '苫小牧'],
  ['ビルドラ', 'ビルドラは南砺市に工場を建てる。2029年に103メガワットへ広げる。', '南砺'],
  ['ビルドラ', 'ビルドラはテキサス州の「ヘリオス」を貸す。800メガワットに借り手がついた。', 'ヘリオス'],
  ['ビルドラ', 'ビルドラは1ギガワットの「AIキャンパス」を建てる。', 'AIキャンパス'],
] satisfies ObjectCase[]

export const wares = [
  // A model that has no name yet.
  ['ビルドラ', 'ビルドラの「X1」は700億パラメータだ。さらに1兆パラメータのモデルの構築も目指す。', 'X1', '-'],
  // All users of somebody.
  ['OpenAI', '「ChatGPT」の公開から3年がたった。グループ全体の月間利用者は9億人だ。', '-'],
  ['OpenAI', '「ChatGPT」の公開から3年がたった。週に1度は使う人は約8億人。', 'ChatGPT'],
  ['ビルドラ', 'ビルドラの「X1」は700億パラメータだ。訓練には「H800」を2048基使い、2カ月で終えた。', 'X1', 'X1'],
  ['ビルドラ', 'ビルドラの「X1」は700億パラメータだ。3000基の「H200」で一から訓練した。', 'X1', 'X1'],
  ['ビルドラ', 'ビルドラの「X1」は700億パラメータだ。料金は100万トークン当たり0.15ドル。', 'X1', 'X1'],
  ['ビルドラ', 'ビルドラは「カナデ」を運営する。同サービスの売上高は51億円だ。', 'カナデ'],
] satisfies ObjectCase[]

export const parts = [
  // A word of its own for what is measured is one of the whole.
  ['AMD', 'データセンター部門の売上高は43億ドルだった。来期の売上高は90億ドルを見込む。', 'データセンター部門', '-'],
  ['AMD', 'データセンター部門の売上高は43億ドルだった。全社では90億ドルを見込む。', 'データセンター部門', '-'],
  [
    'AMD',
    'データセンター部門の売上高は43億ドルだった。来期は50億ドルに伸びる。',
    'データセンター部門',
    'データセンター部門',
  ],
  [
    'オープンAI',
    'オープンAIは10ギガワット分のエヌビディア製システムを導入し、最初の1ギガワットは2026年に動かす。',
    'Nvidia',
    'Nvidia',
  ],
] satisfies ObjectCase[]

export const rounds = [
  // Of another time, or of all times.
  ['ビルドラ', 'ビルドラはシリーズBを終えた。累計の調達額は52億円になった。', '-'],
  ['ビルドラ', 'ビルドラはシリーズBで7億円を調達した。2023年には3億円を調達している。', 'Series B', '-'],
  [
    'ビルドラ',
    'ビルドラはシリーズBで7億円を調達した。内訳は株式が5億円、融資が2億円。',
    'Series B',
    'Series B',
    'Series B',
  ],
  ['ビルドラ', 'ビルドラはシリーズBを終えた。調達額は38億円。', 'Series B'],
] satisfies ObjectCase[]

export const supplies = [
  // Of an order the maker is no recipient, nor is whoever is permitted to buy one.
  ['エヌビディア', 'エヌビディアはTSMCに30万個の「H20」を追加発注した。', '-'],
  ['ヒューメイン', '米商務省はヒューメインとG42に、最大3万5000基の「GB300」の輸出を認めた。', '-'],
  // A market that a chip is made for is nobody who gets it.
  ['エヌビディア', 'エヌビディアは中国向け「H20」を約100万個販売した。', '-'],
  // Power bought elsewhere is not of the site that the last figure was of.
  [
    'メタ',
    'メタは原発「デュアン・アーノルド」（出力615メガワット）を使う。隣からは433メガワットも引き取る。',
    'デュアン・アーノルド',
    '-',
  ],
  ['アマゾン', 'Xエナジーは小型炉を手がける。アマゾンは同社の小型炉から5ギガワットを調達する。', 'X-energy'],
  ['グーグル', 'グーグルはカイロス・パワーと、小型炉から500メガワットの電気を調達する。', 'Kairos Power'],
  ['テラウルフ', 'テラウルフは200メガワットを、英フルイドスタックに10年間貸す。', 'Fluidstack'],
  [
    'メタ',
    'メタはオハイオ州の2.1ギガワットをビストラから20年間買う。改修で生まれる433メガワットも引き取る。',
    'Vistra',
    'Vistra',
  ],
  [
    'ネクステラ・エナジー',
    '同社は原発「デュアン・アーノルド」（出力615メガワット）を再稼働させる。',
    'デュアン・アーノルド',
  ],
] satisfies ObjectCase[]

export const hosts = [
  ['ビルドラ', 'ビルドラは「カナデ」の学習に使うGPUを768基そろえた。', '-'],
  ['ビルドラ', '「カナデ」では「H200」を768基搭載する。', 'カナデ'],
  ['ビルドラ', 'ビルドラの「カナデ」（「A100」256基）は3月末で終える。', 'カナデ'],
] satisfies ObjectCase[]

export const dealtWith = [
  // Nobody buys himself.
  [
    'テンストレント',
    'テンストレントは7億ドルを調達した。現代自動車グループは同社に5000万ドルを出資した。',
    '-',
    'Tenstorrent',
  ],
] satisfies ObjectCase[]

export const departments = [
  // 退職 is none, though 営業職 is one.
  ['ビルドラ', 'ビルドラは早期退職で1500人を減らした。', '-'],
  ['ビルドラ', 'ビルドラは営業職の1500人を減らした。', '営業職'],
  ['ビルドラ', 'ビルドラはサポート部門の社員1500人を減らした。', 'サポート部門'],
] satisfies ObjectCase[]
