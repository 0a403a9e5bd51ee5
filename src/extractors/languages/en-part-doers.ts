// Who does something in an English sentence, or is dealt with, without a name: rivals, the four, a ministry; and where.

import { isGoods } from './en-part-goods.ts'
import { type Add, before, MAX_WORDS, type Run, withoutDegree, wordSet } from './en-runs.ts'
import type { Word } from './en-word.ts'

const DOERS = wordSet(`
companies firms start-ups startups rival rivals competitors investors shareholders backers employees staff workers
founders buyers sellers operators makers chipmakers carmakers hyperscalers vendors suppliers customer customers banks
lenders insurers utility utilities government governments ministry state city county council agency authority
authorities consortium partnership partners pair trio quartet duo venture fund university universities institute lab
labs world industry sector members lawyer lawyers prosecutors plaintiffs regulator regulators researchers engineers
scientists authors developers households consumers businesses enterprises corporations schools hospitals landlord
landlords miners publishers assemblers carriers giants groups apps provider providers team teams union unions police
army navy municipality village town province kingdom nation country countries owner owners farm farms agents user users
client clients retailers manufacturers foundries tenant tenants spokesman spokeswoman spokesperson report filing
prospectus survey study note document documents accounts bankers analysts economists officials two three four five six
seven eight nine ten both
`)

/** Former engineers who say something, the world, which is to spend; by rivals, according to the filing. */
export function addDoers(words: readonly Word[], { start, end }: Run, add: Add): void {
  const last = words[end - 1]!
  if (last.tag === 'actor' || !DOERS.has(last.lower) || end - start > MAX_WORDS) return
  let at = end
  while (/^(?:adv|modal)$/.test(words[at]?.tag ?? '')) at++
  const opener = before(words, start)
  const isDoing =
    words[at]?.tag === 'verb' ||
    (words[at]?.tag === 'to' && words[at + 1]?.tag === 'noun') ||
    (words[at]?.tag === 'comma' && opener < 0) ||
    words[opener]?.lower === 'by' ||
    (words[opener]?.lower === 'to' && words[opener - 1]?.lower === 'according')
  if (isDoing) add(words[start]!.start, last.end)
}

/** 20 megawatts to a ministry; a fourth customer: with its article and without. */
export function addPartner(words: readonly Word[], { start, end }: Run, add: Add): void {
  const article = words[start - 1]
  if (article === undefined || !/^an?$/.test(article.lower) || end - start > MAX_WORDS) return
  const last = words[end - 1]!
  const isBehind = /^(?:to|with|from|by|in|for|into)$/.test(words[start - 2]?.lower ?? '')
  const isPartner = last.tag === 'noun' && (isBehind || DOERS.has(last.lower)) && isGoods(last)
  if (!isPartner && !/^(?:customer|client|buyer)$/.test(last.lower)) return
  add(article.start, last.end)
  add(words[start]!.start, last.end)
}

const SITES = wordSet(`
campus campuses center centre centers centres plant plants facility facilities site sites complex factory factories fab
fabs hub hubs mill smelter hall halls line lines gigafactory gigafactories road works building buildings cluster clusters
supercomputer supercomputers machine reactor reactors station stations farm farms substation lab labs phase phases
capacity infrastructure hardware servers chips
`)

/** A packaging plant, the third line. */
export function addSite(words: readonly Word[], { start, end }: Run, add: Add): void {
  let head = start + 1
  while (head < end && !(words[head]!.tag === 'noun' && SITES.has(words[head]!.lower))) head++
  if (head >= end || head - start > MAX_WORDS) return
  add(words[start]!.start, words[head]!.end)
  const from = withoutDegree(words, { start, end: head })
  if (from > start && from < head) add(words[from]!.start, words[head]!.end)
}
