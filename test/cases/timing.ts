// A text, the day it was published, its figures with their dates and periods, and its title. Near-misses come first.
export const timings: readonly (readonly [text: string, day: string, expected: string, title?: string])[] = [
  // A base of comparison is no date of the figure that it is compared with.
  ['富士通の売上高は前年同期比36%増の23億円だった。', '2025-09-02', '23億円'],
  [
    '富士通の2025年7〜9月期の売上高は23億円だった。純利益は前年同期の2.1倍の4億円になった。',
    '2025-11-02',
    '23億円 2025-09 /quarter, 4億円 2025-09 /quarter',
  ],
  [
    '富士通の2025年4〜6月期の営業利益は4000億円と、前年同期の6兆円から減った。',
    '2025-08-02',
    '4000億円 2025-06 /quarter, 6兆円 2024-06 /quarter',
  ],
  // What something has, or cost to make, is not dated by the day that it came out.
  ['▽メタ「Llama 4」(4月) 総数は1090億パラメータ。', '2025-12-02', '1090億パラメータ'],
  // An event lends its date to the figures behind it in its paragraph, but not to what is said or hoped of them.
  ['ライトマターは10日、4億ドルを調達したと発表した。企業価値は44億ドルになった。', '2025-12-12', '4億ドル, 44億ドル'],
  [
    'ライトマターは2024年10月に4億ドルを調達した。企業価値は44億ドルとみられる。',
    '2025-12-12',
    '4億ドル 2024-10, 44億ドル',
  ],
  [
    'ライトマターは2024年10月に4億ドルを調達した。\n\n企業価値は44億ドルである。',
    '2025-12-12',
    '4億ドル 2024-10, 44億ドル',
  ],
  [
    'ライトマターは2024年10月に4億ドルを調達した。企業価値は44億ドル。内訳は株式が3億ドル、融資が1億ドル。',
    '2025-12-12',
    '4億ドル 2024-10, 44億ドル 2024-10, 3億ドル 2024-10, 1億ドル 2024-10',
  ],
  [
    'キオクシアは5日、東証に上場した。調達額は80億円で、終値で計算した時価総額は2800億円になった。',
    '2025-12-08',
    '80億円 2025-12-05, 2800億円 2025-12-05',
  ],
  // An old forecast is one of the period that the new one is of; the day on which it was made is not its date.
  [
    'メタの2025年の設備投資は700億〜720億ドルを見込む。従来予想の下限は660億ドルだった。',
    '2025-11-13',
    '700億〜720億ドル 2025 /year, 660億ドル 2025 /year',
  ],
  // What is still to be done was not done then; what is so by now was not so then.
  ['さくらは2023年6月、国の認定を受け、H100を2000基導入する計画を始めた。', '2025-05-01', '2000基'],
  [
    'キオクシアの時価総額は、上場した2024年12月18日の8630億円から、いまや5兆円を上回る。',
    '2026-01-10',
    '8630億円 2024-12-18, 5兆円を上回る',
  ],
  // A date in a relative clause, or beside a bracket, is of something else.
  ['同社は2020年に運転を終えた原発(出力615メガワット)を2029年に再稼働させる。', '2026-01-10', '615メガワット'],
  // A deadline bounds a sum over more than its year.
  ['アマゾンは2030年までに350億ドルを設備に投じる計画だ。', '2025-12-10', '350億ドル 2030'],
  // The date of what there was before is of that alone.
  [
    '富士通の2024年12月期の売上高は前の期の2億ドルから19億ドルに増えた。',
    '2025-03-30',
    '2億ドル 2023 /year, 19億ドル 2024 /year',
  ],
  // Several figures of one rate or one date.
  [
    'アンソロピックの年換算売上高は2025年初めの約10億ドルから、8月には50億ドルを超えた。',
    '2025-12-02',
    '約10億ドル 2025-01 /year, 50億ドルを超えた 2025-08 /year',
  ],
  // Words that lean on a date named before.
  [
    'デルの10月末の受注残は260億ドルと、3カ月前の126億ドルから増えた。',
    '2025-12-19',
    '260億ドル 2025-10, 126億ドル 2025-07',
  ],
  [
    'アンソロピックの2028年の売上高は700億ドルになる見通しだ。オープンAIは同じ年に740億ドルの営業赤字を予想している。',
    '2025-12-02',
    '700億ドル 2028 /year, 740億ドル 2028 /year',
  ],
  // The account of an article that reports accounts.
  [
    'アルファベットの2025年7〜9月期決算は、売上高が1023億ドルだった。\n\n設備投資は239億ドルで、過去最高になった。',
    '2025-10-31',
    '1023億ドル 2025-09 /quarter, 239億ドル 2025-09 /quarter',
  ],
  [
    'ディスコは売上高が1105億円、営業利益が440億円だった。',
    '2026-07-31',
    '1105億円 2026-06 /quarter, 440億円 2026-06 /quarter',
    '装置株、4〜6月期決算で明暗',
  ],
]
