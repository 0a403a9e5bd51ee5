// The qualifiers of a claim: object, scope, hardware, period, stance.
import type { EntityRef, Metric, Scope, Stance } from '#domain/claim.ts'
import { STANCES } from '#domain/claim.ts'
import { standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { foldName } from '#domain/text.ts'
import { anyOf } from './any-of.ts'
import { bestCue, type CueHit, findCues } from './cue-places.ts'
import { dayOf } from './dating.ts'
import type { ClaimCues } from './languages/cues.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import { type StanceHit, type StancePlace, stancesOf } from './languages/ja-stance.ts'
import type { Mention } from './mentions.ts'
import { before, clauseAfter, nearer, type Place, sentenceAfter, sentenceBefore } from './near.ts'
import type { ResolvedRoles } from './roles.ts'
import type { Things } from './things.ts'
import type { Timing } from './time.ts'

const BESIDE = /^[」』]?[がはをで](?:約|およそ|計)?$/
/** 基盤全体のGPUが1万基超に: of all kinds. */
const OF_ALL_CHIPS = /(?:(?:基盤|設備|グループ|会社|クラスター|保有)の?全体|合計|総数|累計|あわせ|合わせ)[^、。]{0,12}$/

/** これが1万6000基に増える, うち2000基は: of the chips that were counted before. */
const OF_THE_SAME = /(?:これ|それ)[がをは]|(?:この|その)?うち/
/** 発注は70万個に達した: of the chip that was spoken of last. */
const OF_THE_LAST = /^(?:発注|購入|調達|出荷|導入|搭載|納入|供給|生産)(?:数|量|台数|個数|規模)?は/
/** H100換算で60万基分. */
const EQUIVALENT = /^[」』]?(?:換算|相当)(?:で|の)?(?:約|およそ|計)?$/
/** 「崑崙」チップ3万個, 自社開発チップ「崑崙」を3万個: what no catalogue has. */
const NEW_CHIP =
  /(?:[「『]([^「」『』、。]{2,16})[」』](?:AI)?(?:チップ|半導体|GPU|NPU|TPU|アクセラレーター?|プロセッサー?)[をが]?|(?:チップ|半導体|GPU|NPU|アクセラレーター?|プロセッサー?)[「『]([^「」『』、。]{2,16})[」』][をが]?|[「『]([A-Z][^「」『』、。ぁ-ん]{0,15}\d[^「」『』、。ぁ-ん]{0,4})[」』][をが])(?:約|およそ|計|合計|最大)?$/

/** @param things hold the chip that the paragraph counted last */
export function findHardware(
  place: Place,
  mentions: readonly Mention[],
  things: Things,
): { ref: EntityRef; rule: string } | null {
  const own = ownHardware(place, mentions)
  const previous = own === null ? previousHardware(place, mentions, things) : null
  const found = own ?? (previous === null ? null : { ref: previous, rule: 'hardware:previous' })
  things.counted = found?.ref ?? null
  return found
}

function previousHardware(place: Place, mentions: readonly Mention[], { counted, ware }: Things): EntityRef | null {
  if (counted !== null && mentions.every(({ ref }) => ref.kind !== 'chip') && OF_THE_SAME.test(sentenceBefore(place)))
    return counted
  return ware?.kind === 'chip' && mentions.length === 0 && OF_THE_LAST.test(sentenceBefore(place)) ? ware : null
}

function ownHardware(place: Place, mentions: readonly Mention[]): { ref: EntityRef; rule: string } | null {
  const { text, quantity } = place
  const isNear = (one: Mention) =>
    one.ref.kind === 'chip' &&
    (one.start >= place.quantity.end
      ? one.end <= place.nextStart && one.start - place.quantity.end <= 24
      : place.quantity.start - one.end <= 40 && !/^[」』]?に(?:続き|続いて|加え)/.test(text.slice(one.end)))
  const equivalent = mentions.findLast(
    (one) =>
      one.ref.kind === 'chip' && one.end <= quantity.start && EQUIVALENT.test(text.slice(one.end, quantity.start)),
  )
  if (equivalent !== undefined) return { ref: equivalent.ref, rule: 'hardware:equivalent' }
  // 「H800」が約1万基、「H100」が約1万基で.
  const beside = mentions.findLast(
    (one) => one.ref.kind === 'chip' && one.end <= quantity.start && BESIDE.test(text.slice(one.end, quantity.start)),
  )
  if (beside !== undefined) return { ref: beside.ref, rule: 'hardware:beside' }
  const behind = mentions.find(
    (one) =>
      one.ref.kind === 'chip' &&
      one.start >= place.quantity.end &&
      one.start - place.quantity.end <= 12 &&
      one.end <= place.nextStart,
  )
  if (behind !== undefined) return { ref: behind.ref, rule: 'hardware:behind' }
  const [, named, called, alone] = NEW_CHIP.exec(before(place)) ?? []
  const name = named ?? called ?? alone
  const isKnown = mentions.some(({ ref, end }) => ref.kind === 'chip' && end <= quantity.start)
  if (name !== undefined && !isKnown)
    return { ref: { key: foldName(name), name, kind: 'chip' }, rule: 'hardware:quoted' }
  const near = OF_ALL_CHIPS.test(before(place)) ? null : nearest(place, mentions, isNear)
  return near === null ? null : { ref: near.ref, rule: 'hardware:near' }
}

/** The fitting mention that stands nearest to the figure inside its sentence; before it rather than behind. */
function nearest(place: Place, mentions: readonly Mention[], fits: (mention: Mention) => boolean): Mention | null {
  const fitting = mentions.filter(fits)
  const before = fitting.filter((one) => one.end <= place.quantity.start).at(-1)
  return before ?? fitting.find((one) => one.start >= place.quantity.end) ?? null
}

/** 訓練には「H800」を2048基使い, 3000基の「H200」で一から訓練した, 4096基借り、「Sarvam-105B」を学習させた. */
function isTraining(place: Place): boolean {
  const behind = sentenceAfter(place)
  if (standsAt(BEGIN_TRAINS, behind, 0) && TRAINS.test(behind)) return true
  return (
    hasSign(place.text, place.sentence, SIGN.training) &&
    /^[^、。]{0,8}(?:使|つな|用い|費や|動員|投入|充て|当て|回し)/.test(behind) &&
    /(?:訓練|学習)(?:には|に|では|で|は)[^。]{0,60}$/.test(sentenceBefore(place))
  )
}

/** Behind the chips that a model was trained on. */
const TRAINS = anyOf(
  /^(?:を|だけを?)?(?:使|用い|つな)[^、。]{0,6}、[^、。]{0,6}\d[\d.,]*(?:時間|日|週間|カ月)[^、。]{0,8}(?:終え|完了|仕上げ|済)/,
  /^(?:の[^、。をは]{0,16})?で[^、。]{0,8}(?:訓練|学習)/,
  /^(?:余り|あまり|以上|超|ほど|だけ|弱|強|相当|分)?を?(?:の[^、。をは]{0,16})?(?:だけ)?を?(?:使って|使い、?|用いて?|で|つない[でだ]|投じて|費やして)、?[^、。]{0,12}(?:鍛え|仕上げ|学ばせ|育て(?:た|上げ)|事前学習|作り上げ)/,
  /^(?:の[^、。をは]{0,16})?を?(?:借り|使い|使って|用いて?|つない[でだ])、?[^。]{0,60}(?:訓練|学習)(?:させ|した|し[、て])/,
)
const BEGIN_TRAINS = beginsOf(TRAINS)

export function findScope(place: Place, cues: ClaimCues, stance: Stance): { scope: Scope; rule: string } {
  if (isTraining(place)) return { scope: 'training', rule: 'scope:governing-verb' }
  const cue = scopeCue(place, cues)
  const scope = cue?.meaning ?? 'fleet'
  if (stance !== 'planned' && scope === 'planned') return { scope: 'fleet', rule: 'scope:not-planned' }
  if (stance === 'planned' && (scope === 'fleet' || (cue !== null && /[生増量]産|製造/.test(cue.word))))
    return { scope: 'planned', rule: 'scope:planned' }
  return { scope, rule: `scope:${cue?.word ?? 'none'}` }
}

/** In the figure's own clause, else before it or in that clause, else anywhere behind it. */
function scopeCue(place: Place, cues: ClaimCues): CueHit<Scope> | null {
  const { text, sentence } = place
  const told = findCues(text.slice(sentence.start, sentence.end), cues.scope)
  if (told.length === 0) return null
  const own = ownStart(place) - sentence.start
  const figure = place.quantity.start - sentence.start
  const tail = place.tail - sentence.start
  const before = (from: number) =>
    bestCue(told, ({ start, end }) => (start >= from && end <= figure ? end - figure : null))
  const behind = (to: number) =>
    bestCue(told, ({ start, end }) => (start >= tail && end <= to ? tail - start - 1 : null))
  const inClause = behind(tail + clauseAfter(place).length)
  return nearer(before(own), inClause) ?? (own > 0 ? before(0) : null) ?? behind(sentence.end - sentence.start)
}

/** 2月に4億ドルを調達し、いまでは…を動かす: behind the money of another clause. */
function ownStart({ previousEnd, quantity, breaks, sentence }: Place): number {
  if (previousEnd <= sentence.start) return sentence.start
  return breaks.findLast(({ at }) => at <= quantity.start && at > previousEnd)?.at ?? sentence.start
}

const TIMELESS: ReadonlySet<Metric> = new Set<Metric>([
  'price',
  'context_window',
  'parameter_count',
  'users',
  'subscribers',
])

/** 2026年度の予算案に…を計上した: done, though the year is to come. */
const BUDGETED = /(?:計上|要求|要望|措置)し(?:た|て)|盛り込[んみ]|求め(?:た|て)|積[んみ]/
const DEEDS: ReadonlySet<Metric> = new Set<Metric>([
  'capex',
  'funding',
  'investment',
  'acquisition',
  'hiring',
  'layoffs',
])
const OF_SITES: ReadonlySet<Metric> = new Set<Metric>(['power', 'accelerator_count', 'capex', 'hiring', 'layoffs'])

/** Sums of a whole year: 2026年の設備投資は1350億ドル, told in February of it. */
const OF_A_YEAR: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'profit', 'capex', 'market_size'])

/** The year is not over, and nothing says that the sum has been reached. */
export function isOfUnfinishedYear(
  metric: Metric,
  { asOf, period, rules }: Timing,
  publishedAt: Date,
  place: Place,
): boolean {
  if (period !== 'year' || !OF_A_YEAR.has(metric) || asOf !== String(publishedAt.getUTCFullYear())) return false
  const date = rules.find((rule) => rule.startsWith('asOf:'))?.slice(5) ?? ''
  if (!/^(?:\d{4}|[今本])年$/.test(date)) return false
  // 2025年の売上高は40億円、2099年は60億円の見込みだ: the one that is foreseen is the other.
  if (/^[^、。]{0,8}、(?:20\d{2}|\d{2})年/.test(sentenceAfter(place))) return false
  return !/た|ている|てき|年換算|ペース|これまで|すでに|累計|時点|実績|月/.test(
    `${before(place).slice(-16)}${clauseAfter(place)}`,
  )
}

/** What is told of a day to come is planned, however firmly. @param asOf of the figure */
export function withFuture(stance: Stance, asOf: string | null, publishedAt: Date, place: Place): Stance {
  if (asOf === null || stance === 'denied' || asOf <= dayOf(publishedAt).slice(0, asOf.length)) return stance
  return stance === 'stated' && BUDGETED.test(clauseAfter(place)) ? stance : 'planned'
}

/** Where clauses end behind the figure, counted from its end. */
function breaksBehind({ breaks, quantity }: Place): StancePlace['breaks'] {
  const first = breaks.findIndex(({ at }) => at > quantity.end)
  return first < 0 ? [] : breaks.slice(first).map(({ at, kind }) => ({ at: at - quantity.end, kind }))
}

function rank({ stance }: StanceHit): number {
  return STANCES.indexOf(stance)
}

/** Where two apply, the later in STANCES wins. */
export function findStance(place: Place, metric: Metric, roles: ResolvedRoles): { stance: Stance; rule: string } {
  const found = stancesOf({
    before: sentenceBefore(place),
    after: sentenceAfter(place),
    breaks: breaksBehind(place),
    saying: roles.saying,
    isOfDenial: hasSign(place.text, place.sentence, SIGN.denial),
    hasMarks: hasSign(place.text, place.sentence, SIGN.marks),
    hasBrackets: hasSign(place.text, place.sentence, SIGN.brackets),
    isTimeless: TIMELESS.has(metric),
    isDeed: DEEDS.has(metric),
    isOfSite: OF_SITES.has(metric),
    isOfAccounts: metric === 'revenue' || metric === 'profit' || metric === 'capex',
  })
  const isOwnWord = roles.isOwn || (roles.attribution !== null && roles.attribution.key === roles.subject?.key)
  const { stance, words } = found.reduce((strongest, one) => (rank(one) > rank(strongest) ? one : strongest))
  return stance === 'reported' && isOwnWord
    ? { stance: 'stated', rule: 'stance:own-word' }
    : { stance, rule: `stance:${words}` }
}
