// English words that may be a company's name though no rule tells so: for weighing, which knows where names stand.
import { expect, test } from 'vitest'
import { looseMentions } from '#extractors/languages/en-loose-names.ts'

const within = (text: string, mentions: Parameters<typeof looseMentions>[2] = []) =>
  looseMentions(text, { start: 0, end: text.length }, mentions).map(({ ref }) => ref.name)

test.each([
  ['The company said so.'],
  ['January was cold.'],
  ['Liquid crystals made it famous. The liquid is cold.'],
  ['Yesterday prices rose, and so did that.'],
])('%s names nobody', (text) => {
  expect(within(text)).toEqual([])
})

test.each([
  ['Corilux wrote off $90 million of goodwill.', 'Corilux'],
  ['A rival is smaller. bexel2, whose founder is 24, has 40 employees.', 'bexel2'],
  ['In Lviv Softmarel says that a third work on it.', 'Lviv Softmarel'],
  ['It was the Council of Grids and Ports that paid.', 'Council of Grids and Ports'],
])('%s may name %s', (text, name) => {
  expect(within(text)).toContain(name)
})

test('a name that is told is not told again, but a longer one around it is', () => {
  const text = 'Harwell Technology is content with 47 megawatts.'
  const told = (end: number) => [
    { start: 0, end, ref: { key: 'x', name: 'x', kind: 'organisation' as const }, entity: null, isVoice: false },
  ]
  expect(within(text, told(18))).toEqual([])
  expect(within(text, told(7))).toEqual(['Harwell Technology'])
})
