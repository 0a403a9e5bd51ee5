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
]
