// What an English company sells, orders and pays for, where a text tells sums of it: AI servers, cloud services.
import { type Add, before, isJoint, MAX_WORDS, type Run, withoutDegree, wordSet } from './en-runs.ts'
import type { Word } from './en-word.ts'

/** What counts goods in money: cloud revenue, chip orders. */
const MEASURES = wordSet(`
revenue revenues sales turnover bookings order orders backlog income receipts profit profits loss losses fees
subscription subscriptions shipments deliveries rentals spending investment investments capex budget contract contracts
cost costs customers clients
`)

/** What "on", "for" and "from" may stand behind besides a measure and a figure: of it to data centres. */
const SPENT = wordSet(`
it that those them spend spent spends invest invested invests put puts pour poured outlay outlays demand charge money
share rest most half bulk part came comes stems earned made was were year sum stock
`)

/** No goods by themselves. */
const NO_GOODS = wordSet(`
fiscal final use uses work works ranks comparison consensus headcount bottom country countries state states run reports
let remain best it we they i you company companies firm firms group groups start-up startup start-ups startups maker
makers quarter year years period market markets share shares stock analyst analysts investor investors result results
growth rise increase decline figure figures number numbers sum total rest other others half bulk part most report deal
deals agreement round rounds forecast forecasts guidance estimate estimates expectations outlook chief people percent
cent prospectus filing statement time end beginning start way top one margin margins dollar dollars euro euros pound
pounds yen yuan average future past effect basis amount amounts executive executives rival rivals world lot thing things
fact place plan plans price prices value valuation first second third month months week weeks day days cash debt capital
money business unit division segment arm team department operations staff employees workers jobs spokesman spokeswoman
founder founders tax taxes interest
`)

/** What sums do. */
const COUNTS = wordSet(`
bring contribute account come make add rise fall grow slip drop climb jump surge soar double triple reach be total earn
generate remain decline lose take pass exceed top hit swell shrink increase decrease advance expand slide stay stand post
yield cost amount slow improve gain dip edge near approach cross provide produce tumble plunge leap sink
`)

export function isGoods({ tag, lower }: Pick<Word, 'tag' | 'lower'>): boolean {
  return tag === 'actor' || !(NO_GOODS.has(lower) || MEASURES.has(lower))
}

/** Sales of AI servers, cloud revenue, consulting $2 billion; of staff whom or what for as well. */
export function addGoods(words: readonly Word[], run: Run, isOfStaff: boolean, add: Add): void {
  const from = withoutDegree(words, run)
  let end = from
  while (end < run.end && !MEASURES.has(words[end]!.lower)) end++
  const last = words[end - 1]!
  if (end <= from || end - from > MAX_WORDS || isJoint(last)) return
  if (end - from === 1 && (last.tag === 'actor' || !isGoods(last))) return
  const isMeant =
    end < run.end || isSpentOn(words, run.start) || isCounted(words, run) || (isOfStaff && isStaff(words, run))
  if (isMeant) add(words[from]!.start, last.end)
}

/** Sales of AI servers, $3 billion on AI infrastructure, of it to data centres. */
function isSpentOn(words: readonly Word[], start: number): boolean {
  const at = before(words, start)
  if (!/^(?:of|from|for|on|into|in|to|with)$/.test(words[at]?.lower ?? '')) return false
  const governor = words[at - 1]
  if (governor === undefined || governor.tag === 'figure' || governor.tag === 'date') return true
  return MEASURES.has(governor.lower) || SPENT.has(governor.lower)
}

/** Networking was, automotive and embedded $1 billion: what a verb of sums or a figure follows. */
function isCounted(words: readonly Word[], { start, end }: Run): boolean {
  const opener = words[before(words, start)]
  const isOpen =
    opener === undefined ||
    opener.lower === 'of' ||
    /^(?:comma|and|stop|that|rel|sub|quote|verb|close)$/.test(opener.tag)
  if (!isOpen) return false
  let at = end
  while (/^(?:adv|modal|to)$/.test(words[at]?.tag ?? '')) at++
  const next = words[at]
  if (next === undefined) return false
  if (next.tag === 'figure') return true
  if (next.tag === 'stop' || /^(?:at|with|for|worth)$/.test(next.lower)) return words[at + 1]?.tag === 'figure'
  return next.tag === 'comma' ? isCountedBehind(words, at) : isSumVerb(next)
}

function isSumVerb(word: Word | undefined): boolean {
  return word?.tag === 'verb' && COUNTS.has(word.verb?.lemma ?? '')
}

/** How many words an aside may have. */
const ASIDE = 14

/** Royalties, the fees that makers pay, rose; software, mainly that of Orchid, for $2 billion. */
function isCountedBehind(words: readonly Word[], comma: number): boolean {
  if (words[comma + 1]?.tag === 'figure') return true
  const aside = words.slice(comma + 1, comma + 1 + ASIDE)
  const close = comma + 1 + aside.findIndex(({ tag }) => tag === 'comma' || tag === 'figure')
  if (words[close]?.tag !== 'comma' || close === comma) return false
  const next = words[close + 1]
  return next?.tag === 'prep' ? words[close + 2]?.tag === 'figure' : isSumVerb(next)
}

/** 900 data specialists; hired for robotics. */
function isStaff(words: readonly Word[], { start }: Run): boolean {
  const previous = words[before(words, start)]
  return previous !== undefined && (previous.tag === 'figure' || /^(?:in|from|at|of|for|on|as)$/.test(previous.lower))
}

const USING = wordSet(
  'use uses used using pay pays paid paying subscribe subscribed subscribing resell resells sell sells sold',
)

/** 12 million use 5G, pay for cloud storage. */
export function addUsed(words: readonly Word[], whole: Run, add: Add): void {
  // Behind a figure "use" is taken for a noun.
  const isVerb = USING.has(words[whole.start]!.lower)
  const run = isVerb ? { start: whole.start + 1, end: whole.end } : whole
  const at = before(words, run.start)
  const verb = /^(?:for|to)$/.test(words[at]?.lower ?? '') ? words[at - 1] : words[at]
  const from = withoutDegree(words, run)
  const [first, last] = [words[from], words[run.end - 1]]
  if (verb === undefined || first === undefined || last === undefined || !USING.has(verb.lower)) return
  const isName = run.end - from === 1 && first.tag === 'actor'
  if (from < run.end && run.end - from <= 3 && !isName && isGoods(last)) add(first.start, last.end)
}
