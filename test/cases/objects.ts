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
