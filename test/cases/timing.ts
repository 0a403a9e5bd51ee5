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
]
