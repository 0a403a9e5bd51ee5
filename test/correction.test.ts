// Whether an article says that it corrects an earlier one.
import { expect, test } from 'vitest'
import { isCorrection } from '#extractors/correction.ts'
import { corrections } from './cases/corrections.ts'

test.each(corrections)('%s | %s: %s', (title, text, expected) => {
  expect(isCorrection({ title, text })).toBe(expected)
})

const PARAGRAPH =
  '生成AIの開発では計算資源の確保が課題となっている。各社は電力の手当てを急ぎ、地元の理解を得ようと説明会を重ねる。'

test('a notice is sought where notices stand: at the top and at the end', () => {
  const notice = '3日の記事に誤りがありました。おわびして訂正します。'
  const filler = PARAGRAPH.repeat(12)
  expect(isCorrection({ title: 'AI', text: `${notice}\n\n${filler}` })).toBe(true)
  expect(isCorrection({ title: 'AI', text: `${filler}\n\n${notice}` })).toBe(true)
  expect(isCorrection({ title: 'AI', text: `${filler}\n\n${notice}\n\n${filler}` })).toBe(false)
})
