// Japanese texts and what they name that is neither a company nor a ware, in order. Near-misses first.
export const namedThings: readonly (readonly [text: string, ...things: string[]])[] = [
  // What is measured, a whole, a time, whatever anybody has.
  ['ミナト電子の売上高は300億円、営業利益は20億円だった。'],
  ['前年同期の売上高は300億円、通期の利益は20億円だった。'],
  ['主力事業の売上高は300億円だった。'],
  ['同社の従業員は300人、平均年収は900万円だ。'],
  ['事業の売上高は300億円だった。'],
  // Parts by their last word, in a sentence with a figure or without.
  ['検査を担う計測部門が400人を採った。', '計測部門'],
  ['AIを組み込んだ保守事業の売上高は90億円だった。', '保守事業'],
  ['鉄道会社向けは90億円だった。', '鉄道会社向け'],
  ['時計とカメラの部門は90億円を稼いだ。', '時計とカメラの部門'],
  ['RF(高周波)部門の売上高は40億円だった。', 'RF部門'],
  ['計測部門は伸びた。', '計測部門'],
  ['主力事業は伸びた。'],
  // By whose measure follows, or by the figure that does.
  ['風力タービンの受注額は90億円だった。', '風力タービン'],
  ['内訳は光学フィルムが20億円、印刷用インクが3%増の30億円だ。', '光学フィルム', '印刷用インク'],
  ['うち家電向けは90億円だった。', '家電向け'],
  ['計算棟に400基、新工場に20基を置く。', '計算棟', '新工場'],
  ['検査用フィルムは、売上高が90億円だった。', '検査用フィルム'],
  // Labels of lists, authorities by their whole names.
  ['・宇宙システム:売上高30億円', '宇宙システム'],
  ['・営業利益:30億円'],
  ['長野県塩尻市が3億円を出す。', '塩尻市'],
  ['大阪市の売上高は300億円だった。', '大阪市'],
  // Rounds, plans, names in marks.
  ['シリーズBは10億円だった。続くシリーズC+を準備する。', 'Series B', 'Series C+'],
  ['シード段階の調達では最大だ。', 'Seed'],
  ['Basic 月10ドル、Team 月40ドル。', 'Basic', 'Team'],
  ['「こもれびの庭」を訪ねると、利用者は20万人だった。', 'こもれびの庭'],
  ['「まだ足りない」と話した。「5億円」と答えた。'],
]

/** Texts and whom they name only by what they are. */
export const collectives: readonly (readonly [text: string, ...names: string[]])[] = [
  ['投資家は動かない。'],
  ['新会社が3社から集める。', '新会社'],
  ['国内の量子スタートアップが90億円を集めた。', '国内の量子スタートアップ'],
  ['米国の大手から60億円で買収を持ちかけられた。', '米国の大手'],
  ['受託生産上位5社の売上高は90億円だ。', '受託生産上位5社'],
]
