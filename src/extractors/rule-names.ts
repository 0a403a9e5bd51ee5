// The names of rules that go by a word of a lexicon or the like: each is made once, so that looking it up takes no reading
// of its letters.
import { perName } from '#domain/per-name.ts'

export const numeralRule = perName((notation) => `numeral:${notation}`)
export const unitRule = perName((word) => `unit:${word}`)
export const modifierRule = perName((word) => `modifier:${word}`)
export const metricRule = perName((word) => `metric:${word}`)
export const subjectRule = perName((by) => `subject:${by}`)
