// One wire story, what outlets make of it, and other reports of the same event.

export const WIRE_JA =
  '中国のAI新興企業DeepSeekが保有するGPUは、これまで伝えられてきた数を大きく上回る可能性が出てきた。半導体調査会社の北斗総研が3日にまとめた推計によると、同社と親会社が杭州と北京の拠点に置く計算設備は5万基に達する。推計は輸入統計と電力契約の記録をもとにしており、同社が1月に示した2,048基という説明とは開きがある。DeepSeekの広報担当者は取材に対し、推計の前提を確認していないとして回答を控えた。'

export const WIRE_EN =
  'DeepSeek may own far more processors than it has said, according to an estimate that Hokuto Research published on Monday. The firm puts the fleet that the company and its parent run in Hangzhou and Beijing at 50,000 units. Its analysts worked from customs statistics and power contracts, and their count does not fit the 2,048 units that the company named in January. A spokesperson for DeepSeek said that it had not seen the assumptions behind the estimate and would not comment on it.'

/** Texts that are copies of the wire story, and texts that are not. */
export const copies: readonly (readonly [title: string, text: string, of: string, areCopies: boolean])[] = [
  [
    'the same event in own words',
    'DeepSeekの計算資源をめぐり、新しい見方が示された。北斗総研は、杭州などにある設備を積み上げると5万基規模になるとみている。1月の会社発表は2,048基だった。調査は貿易データなどを使ったもので、会社側は「前提がわからない」と述べるにとどめた。業界では、訓練に使った数と保有する数を分けて考えるべきだという声もある。',
    WIRE_JA,
    false,
  ],
  [
    'another story of the same desk',
    '米Nvidiaは4日、2025年1〜3月期の売上高が前年同期を大きく上回ったと発表した。データセンター向けの製品が伸び、会社の予想にも届いた。次の四半期については、供給の制約が和らぐとの見通しを示している。株価は時間外取引で一時上昇したが、その後は伸び悩んだ。',
    WIRE_JA,
    false,
  ],
  [
    'the same event in own words, in English',
    'A count of imported parts suggests that the Chinese lab has fifty thousand chips at its disposal, Hokuto Research wrote this week. That is a long way from what the lab itself told reporters at the start of the year, when it spoke of 2,048. People who follow the company point out that a training run is not a fleet; the lab declined to discuss the matter.',
    WIRE_EN,
    false,
  ],
  ['the story in the other language', WIRE_EN, WIRE_JA, false],
  ['the same text', WIRE_JA, WIRE_JA, true],
  ['full-width digits and other spacing', WIRE_JA.replace('5万', '５万').replace('2,048', '２,０４８'), WIRE_JA, true],
  ['its first half', WIRE_JA.slice(0, WIRE_JA.length * 0.55), WIRE_JA, true],
  [
    'a new heading and a closing line of one’s own',
    `【北京共同＝速報】${WIRE_JA}（データ潮流編集部。本記事は通信社の配信をもとに構成した。）`,
    WIRE_JA,
    true,
  ],
  ['a sentence cut out of the middle', WIRE_EN.replace(/Its analysts[^.]*\. /, ''), WIRE_EN, true],
  [
    'words changed here and there',
    WIRE_EN.replace('far more', 'many more').replace('Monday', 'Tuesday'),
    WIRE_EN,
    true,
  ],
]
