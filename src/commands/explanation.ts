// What extract --explain prints: each number in its sentence, then how it was read, or why it is no claim.
import { oneLine } from '#alerts/line.ts'
import type { Claim, EntityRef } from '#domain/claim.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { ExplainedNumber } from '#extractors/explain.ts'

/** @param text the one that the numbers stand in */
export function renderNumbers(name: string, text: string, numbers: readonly ExplainedNumber[]): string {
  const claims = numbers.filter(({ claim }) => claim !== null).length
  const head = `${name}: ${count(numbers.length, 'number')}, ${count(claims, 'claim')}`
  return [head, ...numbers.map((one) => `\n${renderNumber(text, one)}`)].join('\n')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `DeepSeekは[2,048基]を使った。` and a line for each field. */
function renderNumber(text: string, { start, end, sentence, claim, quantity, reason }: ExplainedNumber): string {
  const marked = `${text.slice(sentence.start, start)}[${text.slice(start, end)}]${text.slice(end, sentence.end)}`
  if (claim !== null) return [oneLine(marked), ...fieldsOf(claim).map(renderField)].join('\n')
  const read = quantity === null || quantity.unit === null ? [] : [renderField(quantityField(quantity))]
  return [oneLine(marked), `  no claim: ${reason}`, ...read].join('\n')
}

interface Field {
  name: string
  value: string
  rules: readonly string[]
}

const OF_QUANTITY = ['numeral', 'unit', 'modifier', 'range', 'sign', 'conversion']

function fieldsOf(claim: Claim): Field[] {
  const field = (name: string, value: EntityRef | string | null): Field => ({
    name,
    value: value === null ? '–' : typeof value === 'string' ? value : value.name,
    rules: rulesOf(claim, [name]),
  })
  return [
    quantityField(claim),
    field('metric', claim.metric),
    field('subject', claim.subject),
    field('attribution', claim.attribution),
    field('stance', claim.stance),
    ...(claim.scope === null ? [] : [field('scope', claim.scope)]),
    ...(claim.hardware === null ? [] : [field('hardware', claim.hardware)]),
    field('object', claim.object),
    field('asOf', claim.asOf),
    field('period', claim.period),
  ]
}

function quantityField(quantity: Quantity): Field {
  const { value, low, high, unit, comparator } = quantity
  const amount = value ?? `${low}..${high}`
  return {
    name: 'quantity',
    value: `${amount}${unit === null ? '' : ` ${unit}`}, ${comparator}`,
    rules: rulesOf(quantity, OF_QUANTITY),
  }
}

function rulesOf({ rules }: Quantity, names: readonly string[]): string[] {
  return rules.filter((rule) => names.includes(rule.split(':')[0] ?? ''))
}

function renderField({ name, value, rules }: Field): string {
  const why = rules.map((rule) => (MEANINGS[rule] === undefined ? rule : `${rule} (${MEANINGS[rule]})`)).join(', ')
  return `  ${name.padEnd(12)} ${oneLine(value)}${why === '' ? '' : `  ← ${oneLine(why)}`}`
}

/** Of rules whose name is not the words that they found. */
const MEANINGS: Readonly<Record<string, string>> = {
  conversion: 'of the amount before the bracket, whose other fields it takes',
  sign: 'a minus before it',
  'metric:unit': 'its unit has but one',
  'metric:counter': 'a counter or a bare number by an accelerator',
  'metric:previous': 'as the figure before it in the sentence',
  'metric:inherited': 'as the figure before it, or the headline',
  'metric:none': 'money without a word that tells of what',
  'metric:refined': 'what stands around changes what the word means',
  'metric:loss': 'a profit below nothing',
  'metric:price-of-one': 'the amount for one',
  'metric:governing-verb': 'the verb behind it',
  'metric:target': 'what staff is to become',
  'metric:start': 'what staff was before',
  'metric:spent-regularly': 'spent by the month or the year',
  'metric:growth': 'what a business grows by',
  'metric:seats': 'seats that are paid for',
  'metric:of-a-site': 'a total behind the power of a site',
  'subject:topic': 'marked by は',
  'subject:nominative': 'marked by が',
  'subject:agent': 'the one by whom it is done',
  'subject:possessive': 'a の ties it to the figure',
  'subject:receiver': 'who is given or fined',
  'subject:behind': 'named behind the figure',
  'subject:speaker': 'speaks of itself',
  'subject:subject': 'of the clause',
  'subject:gapped': 'of the verb that is left out',
  'subject:payer': 'who pays',
  'subject:valued': 'what is valued',
  'subject:invested': 'into whom the money goes',
  'subject:omitted': 'left out: whom the text is about here',
  'subject:office': 'the organisation of the person who speaks',
  'subject:market': 'the market',
  'subject:hired': 'what is let by the hour, whoever lets it',
  'subject:locative': 'at whom it is, where nobody acts',
  'subject:holder': 'who has it: に behind the name, が behind the figure',
  'subject:discloser': 'whose plan the clause before tells of',
  'subject:bracketed': 'whose name stands before the bracket',
  'subject:named-next': 'left out: who is named first behind it',
  'subject:theme': 'whom について or を巡っては names',
  'subject:parent': 'of whom the unit is a part',
  'subject:buyer': 'whom the text is about, of a purchase that is over',
  'attribution:named': 'named with a phrase of saying',
  'attribution:carried': 'a phrase of saying without a name: the subject, or who spoke before',
  'stance:plain': 'nothing softens it',
  'stance:saying': 'by the phrase of saying',
  'stance:verb': 'by the verbs of its clause, or of those it hangs on',
  'stance:of-a-plan': 'what a plan comes to',
  'stance:of-another': 'said by another company',
  'stance:of-before': 'what was before a plan',
  'stance:own-word': 'reported, but by the subject itself',
  'stance:denied-next': 'the next sentence takes it back',
  'object:previous': 'of the deal of the figure before it',
  'asOf:previous': 'of the figure before it',
  'period:previous': 'of the figure before it',
  'scope:none': 'no cue near by',
  'scope:planned': 'as its stance is',
  'scope:not-planned': 'spoken of as planned, stated as there',
  'hardware:near': 'the nearest chip before the figure',
  'hardware:behind': 'the chip right behind the figure',
}
