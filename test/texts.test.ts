// Strings in memory that threads share: each is found, and nothing that only begins like one.
import { expect, test } from 'vitest'
import { indexOfText, packTexts, standsIn, textAt } from '#catalog/texts.ts'

const SORTED = ['', 'ai', 'ai21', 'amd', 'アマゾン', '孫', '𠮷野']
const texts = packTexts(SORTED)

test.each(['a', 'ai2', 'ai21labs', 'am', 'amd\0', 'zz', 'アマゾネス', '孫正義', '𠮷'])('%j is none of them', (text) =>
  expect(indexOfText(texts, text)).toBe(-1),
)

test.each([...SORTED.entries()])('%i is %j', (index, text) => {
  expect(textAt(texts, index)).toBe(text)
  expect(indexOfText(texts, text)).toBe(index)
  expect(standsIn(`、${text}`, 1, texts, index)).toBe(true)
})

test('none stands where a text ends before it does', () => expect(standsIn('アマゾ', 0, texts, 4)).toBe(false))
test('of no texts none is found', () => expect(indexOfText(packTexts([]), '')).toBe(-1))
