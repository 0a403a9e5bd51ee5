// The word near an amount of money that tells what it is.
import type { Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { ClaimCues } from './languages/cues.ts'
import { type CueHit, clauseAfter, type Place, scoreCues, sentenceAfter } from './near.ts'

export interface MoneyCue extends Span {
  meaning: Metric
  word: string
  score: number
  /** It names the amount, and is not what is done with it. */
  isNoun: boolean
}

/** The cue that binds the figure most closely; its span is one of the text. */
export function findMoneyCue(place: Place, cues: ClaimCues): MoneyCue | null {
  const { text, sentence, quantity, previousEnd } = place
  const left = text.slice(sentence.start, quantity.start)
  const own = previousEnd - sentence.start
  const right = sentenceAfter(place)
  const reach = clauseAfter(place).length
  const nounBefore = scoreCues(left, cues.moneyNouns, ({ start, end }) => {
    const link = left.slice(end)
    const gap = bareLength(link)
    // 企業価値も10月の増資で100億ドルを超えた: the topic is measured, the means is not.
    // 買収資金は銀行借り入れ120億円で: what stands right before the figure tells more than the topic.
    const bonus =
      link === '' && STANDS_ALONE.test(left.slice(0, start))
        ? 15
        : cues.topicLink.test(link)
          ? 12
          : cues.meansLink.test(link)
            ? -12
            : 0
    return 100 - gap * 0.8 + bonus - (start < own ? 25 : 0)
  })
  const verbBefore = scoreCues(left, cues.moneyVerbs, ({ start, end }) => {
    const gap = left.length - end
    return (gap <= 4 ? 104 : 55) - gap - (start < own ? 25 : 0)
  })
  // 投資利益: its parts are no verbs.
  const isInNoun =
    nounBefore !== null &&
    verbBefore !== null &&
    nounBefore.start <= verbBefore.start &&
    nounBefore.end > verbBefore.end
  const nounAfter = scoreCues(right, cues.moneyNouns, ({ start, end }) => {
    // 151億ドルと34%伸び、営業利益は…: the noun measures the next figure.
    if ((start > 2 || right[start - 1] === '、') && cues.topicLink.test(right.slice(end))) return 10 - start
    if (start < reach && cues.nounLink.test(right.slice(0, start))) return 120 - start
    return start < reach ? 70 - start : 30 - start * 0.5
  })
  const verbAfter = scoreCues(right, cues.moneyVerbs, ({ start }) => {
    if (start < reach && cues.verbLink.test(right.slice(0, start))) return 104 - start * 0.7
    return start < reach ? 70 - start : 40 - start * 0.5
  })
  const shift = (hit: CueHit<Metric> | null, offset: number, isNoun: boolean): MoneyCue | null =>
    hit === null ? null : { ...hit, isNoun, start: hit.start + offset, end: hit.end + offset }
  const hits = [
    shift(nounBefore, sentence.start, true),
    isInNoun ? null : shift(verbBefore, sentence.start, false),
    shift(nounAfter, quantity.end, true),
    shift(verbAfter, quantity.end, false),
  ].filter((hit) => hit !== null)
  return hits.sort((a, b) => b.score - a.score)[0] ?? null
}

/** How much stands between a cue and its figure, brackets and rates of growth apart. */
function bareLength(between: string): number {
  if (!/[(%]/.test(between)) return between.length
  return between.replace(/\([^()]*\)/g, '').replace(/(?:前年(?:同期|度)?|前期|前年同月)?比?[\d.]+%(?:増|減)の?/g, '')
    .length
}

/** Behind a particle, and no part of a longer noun phrase. */
const STANDS_ALONE = /(?:^|[、。はがとを」]|銀行|うち)$/
