// Turns of phrase that tell what an English amount of money is of, whatever nouns stand around it.
import type { Metric } from '#domain/claim.ts'
import { type Place, sentenceAfter, sentenceBefore } from '../near.ts'
import type { EnglishMetricContext } from './en-context.ts'

export interface Hit {
  metric: Metric
  score: number
  word: string
  start: number
  end: number
}

/** Worth, valued at: what is worth that much is told by the rest of the sentence. */
/** At $420 billion the company is worth 85 times its sales. */
const AT_OPENING = /(?:^|["“(]|; )At\s+(?:about |some |around |roughly |just |over )*$/

const IS_WORTH =
  /^,? (?:the |its |[A-Z])[^,.;]{0,40}? (?:is|was|would be|looks|trades|is now) (?:now )?(?:worth|valued|priced|at)\b/

export function worthHits(place: Place): Hit[] {
  const left = sentenceBefore(place)
  if (AT_OPENING.test(left) && IS_WORTH.test(sentenceAfter(place)))
    return [{ metric: 'valuation', word: 'worth', score: 126, start: place.sentence.start, end: place.quantity.start }]
  const match =
    WORTH.exec(left) ??
    (isRoundAt(place)
      ? / at\s+(?:some |about |around |just |only |slightly |well |a (?:bit|little|shade|touch) )?$/.exec(left)
      : null)
  if (match === null) return []
  const word = match[0].trim()
  const start = place.sentence.start + match.index
  return [
    {
      metric: 'valuation',
      word: word.toLowerCase(),
      score: /^at/.test(word) ? 126 : 106,
      start,
      end: start + word.length,
    },
  ]
}

export function billHits({ place, before: last, previous }: EnglishMetricContext): Hit[] {
  const { start, end } = place.quantity
  const left = sentenceBefore(place)
  const unit = (previous ?? last)?.unit
  if (THE_BILL.test(left) && unit !== undefined) {
    const isOfTraining = /^(?:GPU-hour|token|parameter)$/.test(unit) || last?.metric === 'gpu_hours'
    const isOfBuilding = unit === 'GPU' || unit === 'W'
    if (isOfTraining || isOfBuilding)
      return [{ metric: isOfTraining ? 'training_cost' : 'capex', word: 'bill', score: 112, start, end }]
  }
  if (SOLD_UNIT.test(left)) return [{ metric: 'acquisition', word: 'sold for', score: 112, start, end }]
  if (SETS_BACK.test(left)) return [{ metric: 'price', word: 'charge', score: 112, start, end }]
  if (
    NEEDS.test(left) &&
    /^ to (?:begin|start|build|reach|launch|complete|finish|equip|mass-produce)\b/.test(sentenceAfter(place))
  )
    return [{ metric: 'capex', word: 'build', score: 116, start, end }]
  return BILL.test(left) ? [{ metric: 'price', word: 'cost', score: 112, start, end }] : []
}

/** Has $711 million in cash: what is held, not what was paid in. */
export function cashHits({ place, parse, at }: EnglishMetricContext): Hit[] {
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  const isHeld =
    /^(?:have|hold|end|sit|finish|keep|be)$/.test(lemma) &&
    /^\s+(?:in|of)\s+(?:net |gross )?cash\b/i.test(sentenceAfter(place))
  const { start, end } = place.quantity
  return isHeld ? [{ metric: 'money_other', word: 'cash', score: 124, start, end }] : []
}

/** Has committed $1.2 billion in equity. */
export function equityHits({ place, parse, at, mentions }: EnglishMetricContext): Hit[] {
  const verb = parse.clauseOf[at]?.verb
  const isGiven =
    /^(?:commit|provide|contribute|put|pledge|offer|inject|supply)$/.test(verb?.lemma ?? '') &&
    verb?.isPassive === false &&
    /^\s+(?:in|of) (?:new |preferred |common |fresh |growth )?equity\b/.test(sentenceAfter(place))
  // Has $7 billion in OpenAI.
  const isHeld =
    verb?.lemma === 'have' &&
    mentions.some(
      (one) =>
        one.ref.kind === 'organisation' &&
        /^ (?:invested |riding |tied up )?in $/.test(place.text.slice(place.quantity.end, one.start)),
    )
  const { start, end } = place.quantity
  return isGiven || isHeld ? [{ metric: 'investment', word: 'injection', score: 126, start, end }] : []
}

/** Texas won $1.4 billion from Meta in a privacy suit. */
export function suitHits({ place, parse, at }: EnglishMetricContext): Hit[] {
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  const isWon =
    /^(?:win|extract|recover|obtain|secure|wring|receive|get)$/.test(lemma) &&
    /\b(?:suits?|lawsuits?|settlements?|litigation|jury|court case|class action|verdict)\b/i.test(
      sentenceAfter(place),
    ) &&
    /^[^,.;]{0,12}\bfrom\b/.test(sentenceAfter(place))
  const { start, end } = place.quantity
  return isWon ? [{ metric: 'penalty', word: 'suit', score: 128, start, end }] : []
}

/** Added $14 billion in value: what its shares are worth. */
export function changeHits({ place, parse, at }: EnglishMetricContext): Hit[] {
  const lemma = parse.clauseOf[at]?.verb?.lemma ?? ''
  const isChange =
    /^(?:add|gain|lose|shed|wipe|erase|put|knock|slice|strip|evaporate|vanish|surrender|regain|recover)$/.test(lemma) &&
    /^\s+(?:in|of|from|off|onto|to)\s+(?:its |their |the company['’]s )?(?:stock[- ]?|share(?:holder)? )?(?:market )?(?:value|worth|capitali[sz]ation)\b/i.test(
      sentenceAfter(place),
    )
  const { start, end } = place.quantity
  return isChange ? [{ metric: 'market_cap_change', word: 'market value', score: 130, start, end }] : []
}

/** 2. Polymarket, $2 billion: from Intercontinental Exchange, at $9 billion. */
export function listedHits({ place, inherited }: EnglishMetricContext): Hit[] {
  const { text, sentence, quantity } = place
  if (
    !/^(?:funding|valuation)$/.test(inherited ?? '') ||
    !/, (?:now )?at (?:about |some |almost )?$/.test(sentenceBefore(place))
  )
    return []
  if (!/^(?:[-*•·–—]|\d{1,2}[.)])\s/.test(text.slice(sentence.start, sentence.start + 5))) return []
  return [{ metric: 'valuation', word: 'at', score: 124, start: quantity.start - 3, end: quantity.start }]
}

/** - Modal Labs: $87 million, Series B. */
export function roundHits({ text, quantity, sentence }: Place, inherited: Metric | null): Hit[] {
  // - Sakana AI (Tokyo). ¥20 billion (about $135 million) from MUFG.
  const isListed =
    /^(?:funding|valuation)$/.test(inherited ?? '') &&
    /^(?: \([^()]*\))? from [A-Z]/.test(text.slice(quantity.end, quantity.end + 60)) &&
    /^\s*(?:[-*•·–—]\s+)?[^.;]{0,50}(?:[.:] )?$/.test(text.slice(sentence.start, quantity.start)) &&
    !/\b[a-z]+(?:s|ed|ing)\b/.test(text.slice(sentence.start, quantity.start))
  if (isListed) return [{ metric: 'funding', word: 'from', score: 130, start: quantity.end, end: quantity.end + 5 }]
  const match = /^,? (?:Series [A-K]\d?|seed|pre-seed)\b(?! (?:valuation|investor))/.exec(
    text.slice(quantity.end, quantity.end + 24),
  )
  if (match === null) return []
  const { end } = quantity
  return [{ metric: 'funding', word: match[0].trim(), score: 118, start: end, end: end + match[0].length }]
}

const WORTH =
  /\b(?:worth|valued at|valuation of|(?:valuing|values?|valued) (?:(?:it|itself|the [\w-]+(?: [\w-]+)?|[A-Z][\w.]*(?: [A-Z][\w.]*)*)(?: and [A-Z]\w*)?) at)\s+(?:as much as |only |just |an? (?:cool|mere|staggering|hefty|whopping|modest|handsome|tidy|heady|lofty|dizzying) )?$/i

/** Closed a round this month at $380 billion; valued xAI at … and X at …. */
function isRoundAt({ text, sentence, quantity }: Place): boolean {
  const left = text.slice(sentence.start, quantity.start)
  return (
    /\b(?:rounds?|raised|raising|raise|seeking|financing|funding|fundraising|took in|taken in|secured|extension|series [a-k])\b(?:(?!, and |\b(?:revenues?|sales|shares?|prices?|running|sold|selling|stands?)\b)[^;]){0,90}\bat\s+$/i.test(
      left,
    ) || /\bvalu(?:es?|ed|ing) [^;]{0,80}\band [A-Z][\w ]{0,24} at\s+$/i.test(left)
  )
}

/** The bill came to about €2 million: of the training or of the building told of before. */
const THE_BILL =
  /\b(?:the|its|total|whole) (?:total )?(?:bill|cost|tab|price|expense) (?:came|comes|ran|runs|amounted|amounts|was|is|totall?ed) (?:to )?(?:about |some |around |only |just )?$/i

/** Has sold its chip unit to Marl for $700 million. */
const SOLD_UNIT =
  /\b(?:sold|sells?|selling) (?:its|the|their) (?:[\w-]+ ){0,4}(?:unit|division|business|arm|subsidiary|operations)\b[^.;]{0,40}\bfor (?:about |some )?$/i

/** Pro sets you back $25 a month. */
const SETS_BACK = /\bset(?:s|ting)? (?:you|users|customers|buyers|subscribers|developers|them) back (?:about |some )?$/i

/** Will need more than 7 trillion yen to begin production. */
const NEEDS = /\b(?:need|needs|needed|require|requires|required)\s+(?:about |some |another )?$/i

/** Put the bill at £700 million. */
const BILL =
  /\bput(?:s|ting)? (?:the|its|their) (?:total )?(?:bill|cost|price|sum|outlay) at\s+(?:about |some |around )?$/i
