// What a figure is about beside its subject: the model, the product, the site, the counterparty, the round, the segment.
import type { EntityRef, Metric } from '#domain/claim.ts'
import { standsAt } from '#domain/letters.ts'
import { beginsOf } from '#domain/pattern-letters.ts'
import { findCounterparty, findDeal, findHolding } from './counterparties.ts'
import { hasSign, SIGN } from './languages/ja-signs.ts'
import type { ObjectContext } from './object-context.ts'
import { findFinanced, findProgramme, findQuoted, findSoldSite } from './programmes.ts'
import { findRound } from './rounds.ts'
import { findDepartment, findSegment, findSoldBusiness, findSpender, findTrade } from './segments.ts'
import { findBracketed, findSite, isCountry } from './sites.ts'
import { findRecipient, findSupplier, findTenant } from './supplies.ts'
import { findHost, findModel, findProduct, findRun, findRunning, findUsed, findWare } from './wares.ts'

type Finder = (context: ObjectContext) => EntityRef | null

const FINDERS = {
  model: findModel,
  ware: findWare,
  product: findProduct,
  used: findUsed,
  run: findRun,
  segment: findSegment,
  spender: findSpender,
  trade: findTrade,
  deal: findDeal,
  holding: findHolding,
  business: findSoldBusiness,
  round: findRound,
  'subsidised-site': (context) => (isSubsidy(context) ? findSite(context) : null),
  counterparty: findCounterparty,
  site: findSite,
  supplier: findSupplier,
  recipient: findRecipient,
  tenant: findTenant,
  host: findHost,
  running: findRunning,
  bracketed: findBracketed,
  department: findDepartment,
  'own-site': findOwnSite,
  'cut-site': findCutSite,
  programme: findProgramme,
  quoted: findQuoted,
  'sold-site': findSoldSite,
  financed: findFinanced,
  hosted: findHosted,
} satisfies Record<string, Finder>

/** What a figure can be about, by its metric: the first that is found. */
const OBJECTS: Partial<Record<Metric, readonly (keyof typeof FINDERS)[]>> = {
  training_cost: ['model'],
  gpu_hours: ['model'],
  parameter_count: ['model'],
  training_tokens: ['model'],
  context_window: ['model'],
  price: ['ware'],
  users: ['used'],
  subscribers: ['used'],
  revenue: ['segment', 'product', 'deal'],
  profit: ['segment', 'product', 'holding'],
  money_other: ['holding', 'business', 'programme', 'sold-site', 'quoted', 'ware'],
  penalty: ['product'],
  funding: ['round', 'programme', 'subsidised-site', 'financed'],
  investment: ['programme', 'counterparty', 'quoted'],
  acquisition: ['counterparty'],
  contract: ['trade', 'counterparty'],
  capex: ['site', 'spender', 'programme', 'quoted', 'hosted'],
  power: ['bracketed', 'supplier', 'tenant', 'running', 'site'],
  hiring: ['department', 'own-site'],
  opex: ['run', 'site'],
  accelerator_count: ['recipient', 'tenant', 'host', 'site'],
  headcount: ['department', 'own-site'],
  layoffs: ['department', 'cut-site'],
}

type KindOfObject = readonly [kind: string, find: Finder]

const OF_MODELS: readonly KindOfObject[] = [['model', findModel]]
/** The same, with the finders themselves. */
const FINDERS_OF: ReadonlyMap<string, readonly KindOfObject[]> = new Map(
  Object.entries(OBJECTS).map(([metric, kinds]) => [metric, kinds.map((kind) => [kind, FINDERS[kind]] as const)]),
)

interface FoundObject {
  ref: EntityRef
  rule: string
}

/** Null where the figure is about its subject as a whole. */
export function findObject(context: ObjectContext): FoundObject | null {
  if (carriesOn(context)) return about(context, wholeOf(context), 'previous')
  const finders = context.scope === 'training' ? OF_MODELS : (FINDERS_OF.get(context.metric) ?? [])
  for (const [kind, find] of finders) {
    const ref = find(context)
    if (ref !== null) return about(context, ref, kind)
  }
  return null
}

function about({ subject }: ObjectContext, ref: EntityRef | null, rule: string): FoundObject | null {
  return ref === null || ref.key === subject?.key ? null : { ref, rule: `object:${rule}` }
}

/** Aid for the site; not what a state gives the company itself: 米政府は同社に60億ドルの補助を. */
function isSubsidy({ place: { text, sentence, quantity, previousEnd } }: ObjectContext): boolean {
  const words = text.slice(sentence.start, sentence.end)
  if (!/補助|助成/.test(words)) return false
  const isToCompany = /(?:同社|当社|両社)に(?:対し?て?、?)?[^、。はがを]{0,8}$/.test(
    text.slice(previousEnd, quantity.start),
  )
  return !isToCompany || LOCAL_GIVER.test(words)
}

const LOCAL_GIVER = /(?:^|[、。と一-龠ァ-ヴー])[市県町村州郡](?:は|が|も|と|から)/

/** 投資額は100億円で: of the service that chips were just put up for. */
function findHosted({ place: { text, sentence }, discourse, subject }: ObjectContext): EntityRef | null {
  const host = discourse.things.figures.get('accelerator_count')
  if (host === undefined || host.subject?.key !== subject?.key) return null
  const isOfIt = /^(?:投資額|整備費|構築費|総?事業費|導入費|費用)(?:は|に|を)/.test(
    text.slice(sentence.start, sentence.end),
  )
  return isOfIt ? host.object : null
}

/** People who are hired for a site that the sentence before was about. */
function findOwnSite(context: ObjectContext): EntityRef | null {
  const { text, sentence, quantity } = context.place
  const town = context.metric === 'hiring' ? placeBefore(context, HIRED_THERE) : null
  if (town !== null) return isCountry(town) ? null : town
  if (OF_SEVERAL.test(text.slice(sentence.start, quantity.start))) return null
  const workplace = placeBefore(context, WORK_THERE)
  if (workplace !== null && !isCountry(workplace)) return workplace
  // 社員は450人で、ソウルにも拠点を置く: what follows a count is another matter.
  const words = text.slice(sentence.start, context.metric === 'headcount' ? quantity.start : sentence.end)
  const { site, mainSite, country, siteOwner } = context.discourse.things
  // …を投じる。1000人を雇う: for the site that the paragraph is about.
  const isOfParagraph = context.metric === 'hiring' && siteOwner === context.subject?.key && !OF_ALL_STAFF.test(words)
  if (isOfParagraph && site !== null) return findSite(context) ?? site
  if (!IS_LOCAL.test(words)) return null
  return findSite(context) ?? site ?? (/地元で/.test(words) ? null : mainSite) ?? country
}

/** The last place before the figure that is told of with such words. */
function placeBefore({ place: { text, quantity }, mentions }: ObjectContext, words: RegExp): EntityRef | null {
  const place = mentions.findLast(
    ({ ref, end }) => ref.kind === 'place' && end <= quantity.start && words.test(text.slice(end, end + 24)),
  )
  return place?.ref ?? null
}

/** 印西では180人を採用する. */
const HIRED_THERE = /^(?:市|町|村|州|県)?(?:だけで|では|でも)、?/
/** 石狩の従業員は60人. */
const WORK_THERE =
  /^(?:市|町|村|州|県)?の(?:(?:拠点|工場|事業所|オフィス|研究所|施設)の)?(?:従業員|社員|職員|人員)数?[はがを]/

/** 松江・出雲の両拠点で, 横浜本社と札幌の拠点を合わせて: of more places than one. */
const OF_SEVERAL = /両(?:拠点|工場|施設|都市|市|県)|合わせて|双方|あわせて|(?<!第)[2-9二三](?:拠点|工場|都市)/
const OF_ALL_STAFF = /全社|全体|世界|国内|グループ|新卒|年度|全国|これら|各/
const IS_LOCAL =
  /稼働後|開業後|運転が始ま|運転開始|稼働し|稼働を目指|稼働を予定|操業|開業|最盛期|完成後|完成時|開所後|フル稼働|新工場|工場を建て|拠点を|(?:工場|拠点|センター|キャンパス|発電所|団地)で|施設|現地|地元(?!の)|同(?:工場|拠点|施設)|[市町村]内(?:で|の|を)/

/** オレゴン州当局に届け出た削減は: of the place whose jobs go. */
function findCutSite({ place: { text, sentence, quantity }, mentions }: ObjectContext): EntityRef | null {
  const cut = mentions.findLast(
    ({ ref, end }) =>
      (ref.kind === 'place' || ref.kind === 'facility') &&
      !isCountry(ref) &&
      end <= quantity.start &&
      /^[」』]?(?:(?:州|市|郡)?(?:で|では|当局)|の[^、。はが]{0,8}(?:拠点|工場|オフィス|事業所|キャンパス|本社|研究所|社員|従業員))/.test(
        text.slice(end, sentence.end),
      ),
  )
  return cut?.ref ?? null
}

/** A part of the figure before, or what it was or will be: 最初の1ギガワットは, 従来は, 初回は. */
export const PART =
  /(?:すでに|既に|これまでに|最初の|第[1一]弾の|第[1一]号の|初回(?:は|の)|(?<![一-龠])残る?り?(?:の|は)?|(?:これ|それ)(?:が|を|は)|従来(?:は|の|予想は)?|当初(?:は|の)?)[^、。はがを]{0,6}$/
/** The next period of a segment, with no word for what is measured. */
const NEXT_PERIOD =
  /^(?:[^。]{0,30}、)?(?:(?:今|来|前|当|通)(?:期|年度|四半期)|[\d〜年月年度四半期第上下通前半後]{3,20})(?:は|には|では|に|の(?:目標|計画|予想|見通し)は)[^、。はが]{0,8}$/
const YEAR_BEFORE = /^(?:前年同期|前の期|前年|1年前|前年度|前期)は[^、。はが]{0,8}$/
const NAMES_MEASURE = /売上|収益|収入|利益|損益|赤字|黒字|全社|全体|連結|受注/

function carriesOn({
  place: { text, sentence, quantity },
  metric,
  mentions,
  discourse,
  subject,
}: ObjectContext): boolean {
  const last = discourse.things.figures.get(metric)
  // 先に公表した30億ドルに上乗せする.
  if (last?.object != null && standsAt(BEGIN_MORE, text, quantity.end) && IS_MORE.test(text.slice(quantity.end)))
    return true
  if (last === undefined || last.subject?.key !== subject?.key) return false
  const before = text.slice(sentence.start, quantity.start)
  // 前期は5380億円だった, of what all that is spent was said of.
  if (last.object === null) return mentions.length === 0 && NEXT_PERIOD.test(before)
  if (hasSign(text, sentence, SIGN.part) && PART.test(before)) return true
  const isOfSales = metric === 'revenue' || metric === 'profit' || metric === 'contract'
  const namesNobody = mentions.every(({ ref }) => ref.kind === 'person' || ref.key === subject?.key)
  const words = text.slice(sentence.start, sentence.end)
  // 前年同期は58億ドルの赤字だった.
  if (isOfSales && namesNobody && YEAR_BEFORE.test(before) && !/全社|全体|連結|売上高|純利益/.test(words)) return true
  return isOfSales && namesNobody && NEXT_PERIOD.test(before) && !NAMES_MEASURE.test(words)
}

const IS_MORE = /^(?:に|から)(?:上乗せ|追加|積み増|引き上げ)/
const BEGIN_MORE = beginsOf(IS_MORE)

function wholeOf({ discourse, metric }: ObjectContext): EntityRef | null {
  return discourse.things.figures.get(metric)?.object ?? null
}
