// Words of quantities in Japanese.
import { japaneseCurrencies, SHORT_CURRENCY_NAMES } from './ja-currencies.ts'
import { modifiers, type QuantityWords, type UnitWord, units } from './words.ts'

const KATAKANA =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポァィゥェォッャュョー'

const money: UnitWord[] = units(japaneseCurrencies).map((one) =>
  SHORT_CURRENCY_NAMES.has(one.word) ? { ...one, notBefore: KATAKANA } : one,
)

const things: UnitWord[] = [
  ...units({ 'GPU-hour': 'GPU時間 | GPU・時間 | GPUアワー | GPU-時間 | TPU時間' }),
  ...units({ GPU: 'GPU | TPU | NPU | アクセラレータ | アクセラレーター | AIアクセラレータ | AIアクセラレーター' }),
  ...units({ parameter: 'パラメータ | パラメーター' }),
  ...units({ token: 'トークン', person: 'ユーザー | ユーザ' }),
].map((one) => ({ ...one, takesParticle: true }))

const watts: UnitWord[] = [
  { word: 'ワット', unit: 'W' },
  { word: 'キロワット', unit: 'W', exponent: 3 },
  { word: 'メガワット', unit: 'W', exponent: 6 },
  { word: 'ギガワット', unit: 'W', exponent: 9 },
  { word: 'テラワット', unit: 'W', exponent: 12 },
]

export const japaneseQuantities: QuantityWords = {
  unitsBefore: [],
  unitsAfter: [
    ...money,
    ...things,
    ...watts,
    { word: '人', unit: 'person', notBefore: '種民物気類権形格体' },
    { word: '名', unit: 'person', notBefore: '山刺画' },
    { word: '基', unit: null, notBefore: '本準' },
    { word: '台', unit: null, notBefore: '湾' },
    { word: '枚', unit: null },
    { word: '席', unit: null },
    { word: '個', unit: null, notBefore: '別社' },
    { word: 'チップ', unit: null },
    { word: '%', unit: null, isShare: true },
    { word: 'パーセント', unit: null, isShare: true },
    { word: '割', unit: null, exponent: 1, isShare: true, notBefore: '合り当安高' },
    { word: '割引', unit: null, exponent: 1, isShare: true },
    { word: '割引き', unit: null, exponent: 1, isShare: true },
  ],
  refused: [
    '位 番目 回目 度目 人目 台目 基目 社目 個目 号機 号車 番地 丁目 歳 才 世代目 条 次 乗 番',
    'メートル キロメートル センチメートル ミリメートル マイクロメートル ナノメートル ナノ ミリ センチ フィート インチ マイル',
    '平方メートル 平方キロメートル 立方メートル ヘクタール エーカー リットル ミリリットル キロリットル グラム キログラム ミリグラム',
    'バイト キロバイト メガバイト ギガバイト テラバイト ペタバイト エクサバイト ビット ピクセル',
    'ヘルツ メガヘルツ ギガヘルツ テラヘルツ ボルト アンペア フロップス ペタフロップス エクサフロップス',
    'ワット時 キロワット時 メガワット時 ギガワット時 テラワット時 ワットアワー キロワットアワー メガワットアワー ギガワットアワー',
  ].flatMap((words) => words.split(' ')),
  counters: '年月日時分秒週社人名台基枚個本件回倍匹頭羽冊店棟列校国社種力点票行語曲卵杯足歩億万兆つ',
  notBefore: ['時', 'h', '目', '組', '月', '間', '称', '材', '前', '日', '口', '工'],
  modifiersBefore: [
    ...modifiers({
      about: '約 | およそ | おおよそ | ほぼ | おおむね | 概ね | ざっと | 大体 | だいたい',
      at_most: '最大で | 最大 | 最高で | 最高 | 上限 | 多くて | 多くても | 多くとも | せいぜい | 高々',
      at_least: '少なくとも | 最低でも | 最低 | 最低で | 最低限 | 少なくても',
      more_than: '優に | ゆうに',
      exactly: 'わずか | たった | ちょうど | 僅か',
    }),
  ].map((one) => (one.word.startsWith('最') ? { ...one, notBeside: '去内界上初来年' } : one)),
  modifiersAfter: [
    ...modifiers({
      at_least: '以上 | を下回らない | を下らない | を下らず',
      more_than:
        '超 | 超え | 超える | 超えた | 超えて | 超す | を超え | を超える | を超えた | を超えて | を超す | を超し | を超した | を超過 | をはるかに超える | をはるかに超え | をはるかに超えて | をはるかに上回る | をはるかに上回り | を大きく超える | を大きく超え | を大きく上回る | を大きく上回り | を大幅に超える | を大幅に上回る | を大幅に上回り | を上回る | を上回り | を上回った | を上回って | を突破 | 突破 | 余り | 余 | あまり',
      at_most: '以下 | 以内',
      less_than:
        '未満 | に満たない | に満たず | に満たなかった | に届かない | に届かず | に届かなかった | に及ばない | に及ばず | を下回る | を下回り | を下回った | を下回って | をはるかに下回る | をはるかに下回り | を大きく下回る | を大きく下回り | を大幅に下回る | を大幅に下回り | にも満たない | にも満たず | にも届かない | にも届かず | を割り込む | を割り込み | を割り込んだ | 足らず',
      about:
        '弱 | 強 | 前後 | 程度 | ほど | 近く | 近い | 規模 | 級 | くらい | ぐらい | 内外 | に迫る | に迫り | に迫った | に迫って | に近づく | に近づいた | に近い',
    }),
  ].map((one) => (/^[強弱余級超]$/.test(one.word) ? { ...one, notBeside: '化力い制調点体剰裕数高大' } : one)),
  joints: ['〜', '-', '—', '─', 'から', 'ないし', '、'],
}
