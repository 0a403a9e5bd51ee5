// What English figures measure: the metric and the amount of each claim of a sentence, by the rules.
import { expect, test } from 'vitest'
import { counts, money, quiet } from './cases/english-metrics.ts'
import { outlays } from './cases/english-outlays.ts'
import { englishText, readByRules } from './support/by-rules.ts'

const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }

/** 1.1b is 1100000000. */
function plain(amount: string): string {
  const scale = SCALES[amount.at(-1) ?? '']
  return scale === undefined ? String(Number(amount)) : String(Math.round(Number(amount.slice(0, -1)) * scale))
}

function expand(claim: string): string {
  const [metric, amount = ''] = claim.split(' ')
  return `${metric} ${amount.split('..').map(plain).join('..')}`
}

function read(text: string): string[] {
  return readByRules(englishText('', text)).map(
    ({ metric, value, low, high }) => `${metric} ${value ?? `${low}..${high}`}`,
  )
}

const rows = [...money, ...outlays, ...counts, ...quiet].map(([text, ...claims]) => [text, claims.map(expand)] as const)

test.each(rows)('%s', (text, claims) => {
  expect(read(text)).toEqual(claims)
})
