// Whose aid, fines and bids are: who gets them, and who makes them.
import type { Metric } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import { type Actor, NOMINATIVE, type RoleContext } from './ja-actors.ts'
import { isPublicBody } from './ja-grammar.ts'

const GIVES = /支援|補助|助成|融資|交付|委託|拠出|出資|貸し付け|貸[すし]|融通|供与|枠/
const TAKES = /受け|得[たて]|調達|借り|集め|増資|発行/
const PERMITS = /(?:購入|輸入|輸出|販売|出荷|調達)を(?:認め|許可|承認)/
const FINES = /科[しす]|命[じず]|請求|求め|課[しす]|支払いを/
/** What somebody gets of somebody else. */
const IS_RECEIVED: ReadonlySet<Metric> = new Set<Metric>([
  'funding',
  'penalty',
  'accelerator_count',
  'contract',
  'acquisition',
])

/** Of aid and of fines it is the one who gets them: 政府はXに…を支援する. Undefined where nobody gives. */
export function findReceiver(context: RoleContext, before: readonly Actor[], tail: string): Mention | null | undefined {
  const { metric, text } = context
  if (!IS_RECEIVED.has(metric)) return undefined
  const isGiven = metric === 'funding' && GIVES.test(tail) && !TAKES.test(tail)
  const giver = before.filter((one) => NOMINATIVE.has(one.role)).at(-1)
  const isFined =
    metric === 'penalty' &&
    (giver === undefined || FINES.test(tail) || before.some((one) => one.isSued)) &&
    !/支払[うっい](?!を)/.test(tail)
  // 商務省がXに…の購入を認めた: the chips are those of whoever may buy them.
  const isPermitted =
    (metric === 'accelerator_count' && PERMITS.test(tail)) ||
    (metric === 'contract' && /契約を?(?:与え|授与|付与)/.test(tail))
  const nouns = RECEIVED[metric]
  const named = nouns === undefined ? undefined : before.find((one) => isNamedReceiver(context, one, nouns))
  if (named !== undefined) return named
  if (metric === 'penalty') {
    const defendant = findDefendant(context, before, giver, tail)
    if (defendant !== undefined) return defendant
  }
  if (metric === 'acquisition' && SELLS.test(tail)) {
    const buyer = before.findLast(({ role, ref }) => role === 'dative' && ref.kind === 'organisation')
    if (buyer !== undefined && giver !== undefined && giver.start < buyer.start) return buyer
  }
  if (!isGiven && !isFined && !isPermitted) return undefined
  const receiver = before
    .filter((one) => one.role === 'dative' || (isFined && one.isSued) || (isGiven && isGivenTo(text, one)))
    .at(-1)
  if (giver === undefined && receiver === undefined) return undefined
  if (receiver !== undefined) return receiver
  return giver !== undefined && !isPublicBody(giver.ref.name) ? undefined : null
}

/** 部門をXに…で譲る: whoever gets it is who buys. */
const SELLS =
  /^(?:程度|前後|超|弱|強|余り)?で[^、。はが]{0,12}(?:売[るりっれ]|売却(?!され)|譲[るりっ](?!受)|譲渡(?!され)|引き渡)/

/** XはYに対して…の評決を勝ち取った: Y's; null where only who sues or judges is named. */
function findDefendant(
  { text, quantity }: RoleContext,
  before: readonly Actor[],
  giver: Actor | undefined,
  tail: string,
): Actor | null | undefined {
  const against = before.findLast(({ end }) => AGAINST.test(text.slice(end, quantity.start)))
  if (against !== undefined) return against
  if (giver === undefined || IS_CLAIMED_FROM.test(tail)) return undefined
  const wins = WINS.test(tail) || SUES.test(text.slice(giver.end, quantity.start))
  if (!wins && !isPublicBody(giver.ref.name)) return undefined
  const other = before.findLast(
    ({ role, ref, start }) =>
      start !== giver.start && (role === 'dative' || (wins && role === 'source')) && !isPublicBody(ref.name),
  )
  return other ?? null
}

/** …を求められている: the topic is who is sued. */
const IS_CLAIMED_FROM =
  /^[^。]{0,24}(?:払って|払い、|払う(?!よう)|和解|応じ|求められ|請求され|訴えられ|命じられ|科され|課され|言い渡され)/
const AGAINST = /^(?:社|側)?[」』]?(?:に対し|に対する|に勝|を相手|を訴え|を提訴)/
const SUES = /^[はがも、][^。]{0,30}(?:訴え|提訴|に勝[ちっ]|勝訴)/
const WINS =
  /^[^。]{0,16}(?:勝ち取|を得[たてる]|を求め|を請求|請求し|を認められ|を受け取|を訴え|相当と認め|の支払いを求め)/

/** Y銀行によるXへの融資は, 経産省がXに出す補助金は. */
function isNamedReceiver({ text, quantity }: RoleContext, { role, end }: Actor, nouns: RegExp): boolean {
  return role === 'dative' && nouns.test(text.slice(end, quantity.start))
}

const TO_WHOM =
  '^(?:社)?(?:への|に対する|向けの?|に(?:対し)?[^、。はが]{1,10}[うくぐすつぬぶむるた])[^、。はがを]{0,12}'
const HOW_MUCH = '[^、。はがを]{0,6}(?:は|が|の)[^。はがを]{0,20}$'
const RECEIVED: Partial<Record<Metric, RegExp>> = {
  funding: new RegExp(`${TO_WHOM}(?:融資|補助|助成|支援|出資|交付|貸付|貸し付け|資金)${HOW_MUCH}`),
  penalty: new RegExp(`${TO_WHOM}(?:課徴金|制裁金|罰金|賠償|過料|追徴|反則金|請求)${HOW_MUCH}`),
}

/** 経産省はXの熊本工場に…を補助する. */
function isGivenTo(text: string, { role, end }: Actor): boolean {
  return (
    role === 'possessive' &&
    /^の[^、。はがを]{0,14}(?:工場|拠点|施設|計画|事業|センター|新棟|投資|開発)(?:に(?!よ)|へ)/.test(
      text.slice(end, end + 24),
    )
  )
}

/** Xが昨年手に入れたYの買収額は: who has bought, in a clause that describes what was. */
export function isBuyerBefore(text: string, { ref, end }: Actor, quantity: Span): boolean {
  return (
    ref.kind === 'organisation' &&
    /^(?:\([^()]*\))?が[^、。はが]{0,16}(?:買収し|買い取っ|買っ|手に入れ|手中に収め|傘下に収め|取得し)た[^、。はが]{1,24}の(?:買収|取得)(?:総?額|価格|金額)(?:は|が)[^、。はが]{0,8}$/.test(
      text.slice(end, quantity.start),
    )
  )
}

/** Xからの20億ドルの買収提案を拒んだ: whoever would buy. */
export function isBidder({ role, end }: Actor, quantity: Span, tail: string): boolean {
  return (
    role === 'source' &&
    quantity.start - end < 24 &&
    /^(?:規模|超)?(?:の|で(?:の)?)?[^、。はが]{0,8}(?:買収|買い取り|身売り)/.test(tail)
  )
}
