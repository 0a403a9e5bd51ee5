// In whose words a figure is told.
import { expect, test } from 'vitest'
import { quotedAt } from '#extractors/weighing/quotations.ts'

test.each([
  ['nobody is quoted', 'Kite raised <$5 million.', 0],
  ['a quotation of the sentence', 'The head of Kite said: "We raised <$5 million."', 1],
  ['one that the sentence begins with', '"We raised <$5 million," she said.', 1],
  ['one that began in the sentence before', '"It was late. |We raised <$5 million."', 2],
  ['one that has ended', 'The "largest" round of <$5 million.', 0],
  ['typographic marks', 'She said: “We raised <$5 million.”', 1],
  ['Japanese marks', '社長は「<50億円を調達した」と述べた。', 1],
  ['Japanese marks that are closed', '「カイト」は<50億円を調達した。', 0],
  ['one of another paragraph', '"It was late.\n|Kite raised <$5 million.', 0],
])('%s', (_title, marked, expected) => {
  const text = marked.replaceAll(/[|<]/g, '')
  const sentence = Math.max(0, marked.indexOf('|'))
  const figure = marked.replace('|', '').indexOf('<')
  expect(quotedAt(text, sentence, figure)).toBe(expected)
})

test('a mark that nobody closes is followed so far and no further', () => {
  const text = `"${'word '.repeat(1_000)}$5 million`
  expect(quotedAt(text, 0, text.length - 10)).toBe(0)
})
