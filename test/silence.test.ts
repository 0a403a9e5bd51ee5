// Which conflicts a silence keeps quiet.
import { expect, test } from 'vitest'
import { type Silence, type Silenceable, type SilencedMatter, silenceOf } from '#domain/silence.ts'

const CONFLICT: Silenceable = {
  subjectId: 'deepseek',
  metrics: ['training_cost', 'capex'],
  figureKeys: ['cost of V3', 'capex of all'],
  soleVoices: ['東都新聞'],
}

function silence(matter: Partial<SilencedMatter>, until = '2030-01-01'): Silence {
  const nothing = { subjectId: null, metric: null, figureKey: null, publisher: null }
  return { id: until, summary: '', until: new Date(until), ...nothing, ...matter }
}

test.each<[title: string, matter: Partial<SilencedMatter>, isSilenced: boolean]>([
  ['another subject', { subjectId: 'openai' }, false],
  ['another metric', { metric: 'opex' }, false],
  ['another figure of the subject', { figureKey: 'cost of R1' }, false],
  ['a publisher whose side others state too', { publisher: '半導体新報' }, false],
  ['the subject, but under another metric', { subjectId: 'deepseek', metric: 'opex' }, false],
  ['the subject', { subjectId: 'deepseek' }, true],
  ['the metric of either side', { metric: 'capex' }, true],
  ['the figure of either side', { figureKey: 'cost of V3' }, true],
  ['the one publisher of a side', { publisher: '東都新聞' }, true],
  ['subject and metric', { subjectId: 'deepseek', metric: 'capex' }, true],
])('%s', (_title, matter, isSilenced) => {
  expect(silenceOf(CONFLICT, [silence(matter)])).toEqual(isSilenced ? silence(matter) : null)
})

test('of several, the one that lasts longest', () => {
  const silences = ['2030-01-01', '2031-01-01', '2029-01-01'].map((until) => silence({ metric: 'capex' }, until))
  expect(silenceOf(CONFLICT, silences)?.id).toBe('2031-01-01')
})

test('none', () => {
  expect(silenceOf(CONFLICT, [])).toBeNull()
})
