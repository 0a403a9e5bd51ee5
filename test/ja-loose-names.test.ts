// Words that may be a company's name though no rule tells so: for weighing, which knows how names end and stand.
import { expect, test } from 'vitest'
import { looseMentions } from '#extractors/languages/ja-loose-names.ts'

const whole = (text: string) => looseMentions(text, { start: 0, end: text.length }, []).map(({ ref }) => ref.name)

test.each([
  ['空調は姫路市の但馬冷熱が受注した。', '但馬冷熱'],
  ['採掘場を営んだ北溟マイニングは、機械を売った。', '北溟マイニング'],
  ['仙台の同業ヒロセ演算は若手を増やした。', 'ヒロセ演算'],
  ['倉庫ロボット企業バムボンドは2日、工場を開いた。', 'バムボンド'],
  ['地元のペコス・ターンキーは発電機を貸す。', 'ペコス・ターンキー'],
  ['秋田市のケーブルテレビ会社、雄和ネットワークが始めた。', '雄和ネットワーク'],
  ['宮崎市のひむかネットだ。', 'ひむかネット'],
])('%s may name %s', (text, name) => {
  expect(whole(text)).toContain(name)
})

test.each([
  ['新しいデータセンターを建てる。'],
  ['AIの開発に当たる。'],
  ['インドの子会社が米国に移る。'],
  ['社長は山田太郎氏だ。'],
])('%s names nobody', (text) => {
  expect(whole(text)).toEqual([])
})

test('every place of a name is found once one place tells of it, but none in another name', () => {
  const text = '姫路市の但馬冷熱が受注した。契約額は但馬冷熱が伏せた。'
  const other = { start: 18, end: 22, ref: { key: 'x', name: 'x', kind: 'organisation' as const }, isVoice: false }
  const at = (mentions: Parameters<typeof looseMentions>[2]) =>
    looseMentions(text, { start: 0, end: text.length }, mentions).map(({ start, end }) => [start, end])
  expect(text.slice(18, 22)).toBe('但馬冷熱')
  expect(at([])).toEqual([
    [4, 8],
    [18, 22],
  ])
  expect(at([{ ...other, entity: null }])).toEqual([[4, 8]])
})
