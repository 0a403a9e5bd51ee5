// Who a Japanese sentence speaks of, and who speaks in it.
import type { Metric, Stance } from '#domain/claim.ts'
import type { Span } from '#domain/text.ts'
import type { Mention } from '../mentions.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { type Case, caseOf, isInRelative, isPublicBody, isTopicOwner, skipBelongings } from './ja-grammar.ts'

export interface Roles {
  /** Null where the sentence leaves its subject out. */
  subject: Mention | null
  speaker: Mention | null
  /** What the phrase of saying makes of the figure; null where nobody says it. */
  saying: Stance | null
  /** Why the subject is this one. */
  rule: string
  /** Where what may be said of the figure ends: another begins to tell something else. */
  saidUntil: number
}

export interface RoleContext {
  text: string
  sentence: Span
  quantity: Span
  metric: Metric
  /** The word that names the metric, when it stands before the figure. */
  cue: Span | null
  /** Where the clauses of the sentence end. */
  breaks: readonly ClauseBreak[]
  /** Organisations, persons, products and facilities of the sentence, words that stand for them among them. */
  actors: readonly Mention[]
}

interface Actor extends Mention {
  role: Case
  /** Xを訴えた, Xを相手取り, Xを提訴した. */
  isSued: boolean
}

const SUED = /^を(?:相手取|[^、。はがを]{0,12}(?:訴え(?!の)|提訴))/

const NOMINATIVE: ReadonlySet<Case> = new Set(['topic', 'nominative', 'agent'])

export function findJapaneseRoles(context: RoleContext): Roles {
  const actors = withRoles(context)
  const speech = findSpeaker(context, actors)
  const { subject, rule } = findSubject(context, actors, speech?.speaker ?? null)
  const saidUntil = scopeOfSaying(context).end
  return { subject, rule, speaker: speech?.speaker ?? null, saying: speech?.saying ?? null, saidUntil }
}

/** Who speaks for an organisation without being named. */
const SPOKESPERSON =
  /^の(?:[^、。はが]{0,8})?(?:アナリスト|広報担当者|報道官|幹部|担当者|経営陣|首脳|トップ|最高経営責任者|社長|会長|CEO|CFO)(?:は|が|も)/

/** A name in a list (A、B、Cは) has the case of the list's last one. */
function withRoles({ text, sentence, actors }: RoleContext): Actor[] {
  const found: Actor[] = []
  for (const [index, actor] of [...actors.entries()].reverse()) {
    const role = caseOf(text, actor.end, sentence.end)
    const next = actors[index + 1]
    const isCleft = role === 'means' && isCleftHere(text, sentence, actor)
    const isSpokesperson = role === 'possessive' && SPOKESPERSON.test(text.slice(actor.end, sentence.end))
    // イーロン・マスク氏が率いる米xAIは: whoever leads is not who acts.
    const leads =
      next !== undefined &&
      role === 'nominative' &&
      /^(?:氏|CEO|会長|社長|など|グループ)?が[^、。は]{1,16}(?<!もの?)[うくぐすつぬぶむるた](?:[一-龠ァ-ヴー]{2,10}の)?(?:[米英仏独]|中国の|韓国の)?[「『]?$/.test(
        text.slice(actor.end, next.start),
      )
    const isListed =
      (role === 'coordinate' || role === 'companion') && next !== undefined && next.start - actor.end <= 6
    found.unshift({
      ...actor,
      isSued: SUED.test(skipBelongings(text, actor.end, sentence.end)),
      role: leads ? 'none' : isCleft || isSpokesperson ? 'nominative' : isListed ? (found[0]?.role ?? role) : role,
    })
  }
  return found
}

/** 最大の買い手は電力会社で、2024年に…: whoever is said to be something goes on acting; but not where 同社株 is dealt in. */
function isCleftHere(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start)
  if (/のは[^、。]{0,24}$/.test(before)) return true
  const behind = text.slice(end, sentence.end)
  return (
    /^[^、。]{1,16}は[^、。はが]{0,16}$/.test(before) &&
    /^[」』]?(?:\([^()]*\))?(?:で、(?!同社(?:株|へ))|であ)/.test(behind)
  )
}

// ---------------------------------------------------------------- subject

/** Figures of what somebody has; their owner stands before the word that names them: Xの売上高は. */
const OF_ITS_OWNER: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'market_cap', 'market_cap_change', 'revenue', 'profit', 'capex', 'opex', 'users', 'subscribers',
  'headcount', 'training_cost', 'gpu_hours', 'parameter_count', 'training_tokens', 'context_window', 'price', 'power',
  'layoffs', 'hiring', 'money_other', 'contract', 'funding', 'accelerator_count',
]) // biome-ignore format: a list

const OF_ITS_AGENT: ReadonlySet<Metric> = new Set<Metric>([
  'acquisition',
  'investment',
  'capex',
  'layoffs',
  'hiring',
  'contract',
])

const GIVES = /支援|補助|助成|融資|交付|委託|拠出|出資|貸し付け|融通|枠/
const TAKES = /受け|得[たて]|調達|借り|集め|増資|発行/
const PERMITS = /(?:購入|輸入|輸出|販売|出荷|調達)を(?:認め|許可|承認)/
const FINES = /科[しす]|命[じず]|請求|求め|課[しす]|支払いを/
/** A clause that ends before the figure takes its が along; は reaches over it. */
const CLAUSE_END =
  /(?:ため|ので|から|たが|だが|るが|れば|たら|際|場合|のに対し|一方|ものの|とともに|ほか|うえ|上)[、,]|[てでりしみえせけげきぎ]、/

function findSubject(
  context: RoleContext,
  actors: readonly Actor[],
  speaker: Mention | null,
): { subject: Mention | null; rule: string } {
  const { text, sentence, quantity, metric } = context
  const owners = findOwners(context, actors, speaker)
  const before = owners.filter((one) => one.end <= quantity.start)
  const tail = text.slice(quantity.end, sentence.end)
  const receiver = findReceiver(metric, before, tail)
  if (receiver !== undefined) return { subject: receiver, rule: 'receiver' }
  // Xによるアンペアの買収額は: whoever buys, not what is bought.
  const head = findHead(context, owners, before)
  if (head !== undefined) return { subject: head, rule: 'relative-head' }
  const agent = before.findLast((one) => one.role === 'agent')
  if (agent !== undefined && OF_ITS_AGENT.has(metric)) return { subject: agent, rule: 'agent' }
  const possessive = findPossessive(context, before)
  const nominative = findNominative(context, before)
  const isThing = possessive !== null && possessive.ref.kind !== 'organisation'
  const isOfTopic = isThing && nominative?.role === 'topic' && nominative.ref.kind === 'organisation'
  if (possessive !== null && !isOfTopic && (nominative === null || nominative.start < possessive.start))
    return { subject: possessive, rule: 'possessive' }
  // Xは…と発表し、Yは売上高が…だったと明らかにした: behind what another has told, Y speaks of itself.
  const part = scopeOfSaying(context)
  const isOfOther =
    nominative !== null && speaker !== null && nominative.end <= part.start && speaker.start >= part.start
  if (isOfOther && isOwner(speaker) && !speaker.isVoice) return { subject: speaker, rule: 'speaker' }
  const behind = owners.find(
    (one) =>
      one.start >= quantity.end &&
      one.role === 'nominative' &&
      /^(?:を|は|も)?[^、。]{0,12}$/.test(text.slice(quantity.end, one.start)),
  )
  const isApart =
    nominative?.role === 'nominative' &&
    context.breaks.some(({ at, kind }) => kind === 'chain' && at > nominative.end && at <= quantity.start)
  if (nominative !== null && !(isApart && behind !== undefined)) return { subject: nominative, rule: nominative.role }
  if (behind !== undefined) return { subject: behind, rule: 'behind' }
  if (speaker !== null && isOwner(speaker) && !speaker.isVoice) return { subject: speaker, rule: 'speaker' }
  return { subject: null, rule: 'omitted' }
}

/** 10月に20億ドルを調達したリフレクションAI, 11ギガワットの拠点を計画するフェルミは: whoever the clause describes. */
function findHead(
  { text, quantity, breaks }: RoleContext,
  owners: readonly Actor[],
  before: readonly Actor[],
): Actor | undefined {
  const head = owners.find((one) => one.start >= quantity.end)
  if (head === undefined || head.ref.kind !== 'organisation') return undefined
  if (!DESCRIBES_HEAD.test(text.slice(quantity.end, head.start))) return undefined
  const from = breaks.findLast((one) => one.at <= quantity.start)?.at ?? 0
  return before.some((one) => one.role === 'nominative' && one.start >= from) ? undefined : head
}

const DESCRIBES_HEAD =
  /^[^、。はが]{0,30}(?:した|する|った|いた|んだ|めた|えた|けた|げた|める|える|いる)(?:[米英仏独韓]|中国の|韓国の|インドの|英国の|フランスの)?[「『]?$/

/** Whoever could own the figure: not who speaks, sells, compiles or is held. */
function findOwners(context: RoleContext, actors: readonly Actor[], speaker: Mention | null): Actor[] {
  return actors.filter(
    (one) =>
      isOwner(one) &&
      !one.isVoice &&
      one.start !== speaker?.start &&
      !isVendor(context, one) &&
      !isCompiler(context, one) &&
      !isHeld(context, one),
  )
}

/** Of aid and of fines it is the one who gets them: 政府はXに…を支援する. Undefined where nobody gives. */
function findReceiver(metric: Metric, before: readonly Actor[], tail: string): Mention | null | undefined {
  const isGiven = metric === 'funding' && GIVES.test(tail) && !TAKES.test(tail)
  const giver = before.filter((one) => NOMINATIVE.has(one.role)).at(-1)
  const isFined =
    metric === 'penalty' &&
    (giver === undefined || FINES.test(tail) || before.some((one) => one.isSued)) &&
    !/支払[うっい](?!を)/.test(tail)
  // 商務省がXに…の購入を認めた: the chips are those of whoever may buy them.
  const isPermitted = metric === 'accelerator_count' && PERMITS.test(tail)
  if (!isGiven && !isFined && !isPermitted) return undefined
  const receiver = before.filter((one) => one.role === 'dative' || (isFined && one.isSued)).at(-1)
  if (giver === undefined && receiver === undefined) return undefined
  if (receiver !== undefined) return receiver
  return giver !== undefined && !isPublicBody(giver.ref.name) ? undefined : null
}

/** Xの(…)設備投資は: nothing with a particle of its own stands between the owner and the measured thing. */
function findPossessive({ text, quantity, metric, cue }: RoleContext, before: readonly Actor[]): Actor | null {
  if (!OF_ITS_OWNER.has(metric)) return null
  const owner = before.filter((one) => one.role === 'possessive' || one.role === 'none').at(-1)
  if (owner === undefined) return null
  const isNamed = cue !== null && cue.start >= owner.end && cue.end <= quantity.start
  const between = text.slice(owner.end, isNamed ? cue.start : quantity.start).replace(/\([^()]*\)/g, '')
  const isBare = isNamed
    ? /^[^。はがをへ]{0,40}$/.test(between)
    : /^[^、。はがをへにで]{0,24}(?:は|が|も|で)?[^、。はがをへに]{0,12}$/.test(between) ||
      // Xの従業員を10万人と推定した.
      // Xの拠点で約2000基が動く.
      (metric === 'accelerator_count' &&
        /^の[^、。はがを]{0,14}(?:拠点|センター|施設|工場|クラスター)(?:で|に|では|には)[^、。はがを]{0,8}$/.test(
          between,
        )) ||
      (/^の[^、。はがをへにで]{1,16}を約?$/.test(between) && /^と/.test(text.slice(quantity.end)))
  return isBare && !/(?:した|する|された|される|った|から|より|への|との)/.test(between) ? owner : null
}

function findNominative({ text, sentence, quantity }: RoleContext, before: readonly Actor[]): Actor | null {
  const found = before.filter(
    (one) =>
      one.role === 'theme' ||
      (isMakerOfSource(text, one, quantity)
        ? false
        : NOMINATIVE.has(one.role) && !(one.role === 'nominative' && isInRelative(text, one.end, sentence.end))) ||
      (one.role === 'possessive' && isTopicOwner(text, one, sentence.end)),
  )
  const nearest = found.filter((one) => !joinsOnly(text, one, quantity)).at(-1)
  if (nearest === undefined) return null
  const topic = found.filter((one) => one.role === 'topic' || one.role === 'theme').at(-1)
  if (nearest.role === 'nominative' && IN_CONDITION.test(text.slice(nearest.end, quantity.start))) return topic ?? null
  if (nearest.role === 'topic' || nearest.role === 'theme' || topic === undefined) return nearest
  return CLAUSE_END.test(text.slice(nearest.end, quantity.start)) ? topic : nearest
}

/** Xが州内に建てる発電所から1ギガワット: whose plant it is that power comes from. */
function isMakerOfSource(text: string, actor: Actor, quantity: Span): boolean {
  return (
    actor.role === 'nominative' &&
    /^が[^、。は]{0,24}[うくぐすつぬぶむるた][一-龠ァ-ヴー]{1,12}から(?:は|約|最大|計|合計)*\d/.test(
      text.slice(actor.end, quantity.end),
    )
  )
}

/** XとYが株主に入り、累計の調達額は: who joins in somebody's round has no part in what follows. */
function joinsOnly(text: string, actor: Actor, quantity: Span): boolean {
  return actor.role === 'nominative' && JOINED.test(text.slice(actor.end, quantity.start))
}

const JOINED =
  /^(?:[とや、][^。はを]{1,24})?が[^、。は]{0,20}(?:株主に[^、。]{0,8}|加わ[りっ]て?|参加し|参画し|引き受け|出資し|主導し|名を連ね)、[^、。]{0,12}(?:は|が)[^、。]{0,8}$/

/** Xが…できない場合、全体の額は: the main clause has a topic of its own. */
const IN_CONDITION =
  /^[^。]{1,40}(?:場合|れば|たら|なければ|際|とき|ときに|際に|場合に)、[^、。]{1,12}は[^、。はが]{0,10}$/

function isOwner({ ref }: Mention): boolean {
  return ref.kind !== 'person' && ref.kind !== 'chip' && ref.kind !== 'place'
}

const BOUGHT = /^(?:分|相当|強|超|余り)?(?:の電[力気])?を[^、。はが]{0,12}(?:買[うい]|購入|調達|引き取|受け取)/
/** アンペア株の売却益: of whoever held the shares. A public body has no chips and no power of its own. */
function isHeld({ text, sentence, quantity, metric }: RoleContext, actor: Actor): boolean {
  if (metric === 'power' && isPublicBody(actor.ref.name)) return true
  // クリントン原発の1.1ギガワットを買う: of a plant that another's power comes from.
  // 経済産業省の補助金31億円を充てる: of whoever gives it.
  const isGiver = metric === 'funding' && isPublicBody(actor.ref.name)
  if (isGiver && /^の?[^、。はがを]{0,8}(?:補助|助成|交付|支援)金?/.test(text.slice(actor.end, sentence.end)))
    return true
  const isPlant = metric === 'power' && actor.ref.kind === 'facility' && actor.end <= quantity.start
  if (isPlant && BOUGHT.test(text.slice(quantity.end, sentence.end))) return true
  return (
    /^(?:株(?!式会社)|の株式|への出資)/.test(text.slice(actor.end, sentence.end)) &&
    metric !== 'market_cap' &&
    metric !== 'market_cap_change'
  )
}

/** LSEGがまとめた市場予想: who compiled a figure is not whose it is. */
function isCompiler({ text, sentence }: RoleContext, actor: Actor): boolean {
  const rest = skipBelongings(text, actor.end, sentence.end)
  // Xが公表した四半期の売上高は: accounts are whose who discloses them.
  return (
    /^が[^、。]{0,8}(?:まとめた|集計した|算出した|公表した|調べた)/.test(rest) &&
    (actor.isVoice || !/^が[^、。]{0,8}公表した[^、。はがを]{0,20}(?:売上|利益|損益|決算|業績|収益|受注)/.test(rest))
  )
}

/** エヌビディア製「H800」を, エヌビディアのGPUを: whose chips they are is not who has them. */
function isVendor({ text, quantity, metric }: RoleContext, actor: Mention): boolean {
  if (metric !== 'accelerator_count' && metric !== 'gpu_hours' && metric !== 'power') return false
  const rest = text.slice(actor.end, Math.max(actor.end, quantity.start + 30))
  // NVIDIA H200 GPU 1,024基.
  if (/^ [A-Z]{1,3}\d{2,3}/.test(rest)) return true
  return /^(?:製|の)[^、。はがをで]{0,14}(?:GPU|TPU|チップ|半導体|アクセラレータ|システム|[「『]?[A-Z]{1,3}\d{2,3})/.test(
    rest,
  )
}

// ---------------------------------------------------------------- speaker

const SOURCE_NOUN =
  '[^、。]{0,14}?(?:調べ|推計|推定|試算|集計|分析|報告書?|発表|リポート|レポート|見積もり?|調査|予測|説明|話|開示|資料|投稿|論文|報道|講演|書簡|届け出|白書|統計|まとめ|見通し|想定|計画)'
const SOURCE = new RegExp(
  `^(?:の${SOURCE_NOUN}(?:によると|によれば|では|で、|は)|が[^、。]{0,12}(?:まとめ|公表し|発表し|報じ|伝え)たところ(?:では|によると|によれば)|が[^、。]{0,12}(?:入手|まとめ|作成|公表|集計|調査)した[^、。]{0,10}(?:によると|によれば|では)|が報じた[^、。]{0,14}(?:によると|によれば|では)|が[^、。]{0,12}(?:に|で)?(?:報じ|伝え|公表し|明らかにし)た(?:ところでは|内容では|[^、。]{0,8}によると))`,
)
/** ディープシークが主張する訓練費560万ドル, 同社が公表しているのは…2048枚. */
const ATTRIBUTIVE =
  /^が(?:[^、。]{0,10})?(?:主張|公表|発表|推定|推計|試算|説明|開示|予想|予測)(?:する|した|している)(?:[^、。はが]{0,26}[はが]?約?$|のは)/
/** Xが15日発表した四半期決算は、純利益が…: all that follows. */
const OF_ITS_ACCOUNTS =
  /^が[^、。はが]{0,16}(?:発表|公表|開示)した[^、。はが]{0,20}(?:決算|業績|実績|利用者数|統計)(?:\([^()]*\))?(?:は|で|によると)/
const ESTIMATES =
  /推定(?:し|する|した|。)|推計(?:し|する|した|。)|試算(?:し|する|した|。)|見積も[りっる]|算出し|主張(?:し|する|した|。)|とみ(?:る|て|た)(?!られ)|割り出し|との見方/
const TELLS = /報じ(?!られ)|伝え(?!られ)|報道し|指摘(?:し|する|した)|突き止め|まとめた/
const SAYS =
  /(?:発表|公表|説明|開示|表明|投稿|強調|反論|コメント|報告|言明|回答|公言|宣言|告知|予告|申告|反論)(?:し|する|した|して|済み|。|、)|明らかにし|述べ|語っ|語る|語り(?!合|口|継)|話し(?!相手|合|言葉|方)|話す|(?<![提掲展表指])示し|(?<![提掲展表指])示す|記し|記して|訴え|明かし|と認め(?!られ)|改めて|見込む|見込んで|見込み、|予想し|予想する|予測し|予測する|見通しを(?:維持|据え置|示)|としている|打ち出し|切り捨て|(?:は|も)言(?:う|い、|った|っている)|と言(?:う|った|っている)(?!も)/
const EXPECTS = /を(?:見込む|見込んで|見込み、|予想する|予測する)/g
const PASSIVE = /^[^。]{0,2}(?:された|されている|られた|られている)/

/** 5月に発注した1万8000基の「GB300」に続き: what came before is the text's own. */
const IS_FOLLOWED = /^(?:の[^、。はが]{0,14})?に(?:続き|続いて|次い)/

interface Speech {
  speaker: Mention
  saying: Stance
}

function findSpeaker(context: RoleContext, all: readonly Actor[]): Speech | null {
  const { text, quantity } = context
  const sentence = scopeOfSaying(context)
  const actors = all.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
  if (IS_FOLLOWED.test(text.slice(quantity.end, context.sentence.end))) return null
  const denier = findDenier(text, context.sentence, quantity, all)
  if (denier !== null) return { speaker: denier, saying: 'stated' }
  const rest = (one: Mention) => skipBelongings(text, one.end, sentence.end)
  const source = actors
    .filter((one) => one.start < quantity.start && (one.role === 'according' || SOURCE.test(rest(one))))
    .at(-1)
  if (source !== undefined) {
    const words = text.slice(source.end, source.end + 24)
    const saying = /推計|推定|試算|見積/.test(words)
      ? 'hedged'
      : /予測|見通し|計画/.test(words)
        ? 'planned'
        : 'reported'
    return { speaker: source, saying }
  }
  const attributive = actors.find((one) => {
    const between = text.slice(one.end, quantity.start)
    return one.end <= quantity.start && (ATTRIBUTIVE.test(between) || OF_ITS_ACCOUNTS.test(rest(one)))
  })
  if (attributive !== undefined)
    return {
      speaker: attributive,
      saying: /主張|推定|推計|試算/.test(text.slice(attributive.end, quantity.start)) ? 'hedged' : 'stated',
    }
  const tail = text.slice(quantity.end, sentence.end)
  const trailing = actors.find(
    (one) =>
      one.start >= quantity.end &&
      NOMINATIVE.has(one.role) &&
      !isCompiler(context, one) &&
      sayingOf(rest(one)) !== null,
  )
  if (trailing !== undefined && /(?:と|を)[^。]{0,16}$/.test(text.slice(quantity.end, trailing.start)))
    return { speaker: trailing, saying: sayingOf(rest(trailing)) ?? 'stated' }
  const saying = sayingOf(tail)
  if (saying === null) return null
  const found = actors.filter((one) => one.end <= quantity.start && NOMINATIVE.has(one.role))
  const topics = found.filter((one) => one.role === 'topic')
  const isTeller = (one: Actor) => one.isVoice || one.ref.kind === 'person'
  const first = found[0]
  const speaker =
    first !== undefined && isTeller(first) ? first : (topics.find(isTeller) ?? topics[0] ?? found.find(isTeller))
  return speaker === undefined ? null : { speaker, saying }
}

/** 王氏は…と語っており、ロイター通信は…と伝えた: each tells what stands in its own part. */
function scopeOfSaying({ text, sentence, quantity, breaks, actors }: RoleContext): Span {
  const told = breaks.filter(
    ({ at, kind }) => kind !== 'copula' && isTold(text.slice(Math.max(sentence.start, at - 20), at)),
  )
  const next = breaks.find(({ at }) => at > quantity.end && startsTelling(text, at, actors, sentence))
  return {
    start: told.filter(({ at }) => at <= quantity.start).at(-1)?.at ?? sentence.start,
    end: Math.min(told.find(({ at }) => at > quantity.end)?.at ?? sentence.end, next?.at ?? sentence.end),
  }
}

/** …を調達済みで、新聞社は…と報じている: the paper tells what follows its own name. */
function startsTelling(text: string, at: number, actors: readonly Mention[], sentence: Span): boolean {
  if (/[とを]、$/.test(text.slice(at - 2, at)) || text[at] === 'と') return false
  return actors.some(
    (one) =>
      one.start >= at &&
      one.start - at <= 4 &&
      (one.isVoice || one.ref.kind === 'person') &&
      caseOf(text, one.end, sentence.end) === 'topic',
  )
}

function isTold(words: string): boolean {
  return /と[^、。]{0,12}(?:発表|公表|説明|語っ|語り|述べ|話し|報じ|伝え|指摘|推定|予想|予測|主張|明らかに)[^、。]{0,8}(?:が|、)$/.test(
    words,
  )
}

/** …との報道に対し、YのCEOが「…」と否定した. */
function findDenier(text: string, sentence: Span, quantity: Span, actors: readonly Actor[]): Actor | null {
  const tail = text.slice(quantity.end, sentence.end)
  const match = DENIES.exec(tail)
  if (match === null) return null
  const limit = quantity.end + match.index
  const behind = actors
    .filter((one) => one.start >= quantity.end && one.end <= limit && NOMINATIVE.has(one.role))
    .at(-1)
  return behind ?? actors.find((one) => one.end <= quantity.start && one.role === 'topic' && !one.isVoice) ?? null
}

const DENIES = /否定し|否定する|打ち消し|事実無根だ|と反論し|誤りだと/

/**
 * What a phrase of saying behind a figure makes of it; null where there is none.
 * @param own up to the end of the figure's clause: …を見込む governs nothing but its own object
 */
export function sayingOf(tail: string, own = tail): Stance | null {
  if (ESTIMATES.test(tail)) return 'hedged'
  if (TELLS.test(tail)) return 'reported'
  const match = SAYS.exec(own === tail ? tail : `${own}${tail.slice(own.length).replace(EXPECTS, '')}`)
  return match === null || PASSIVE.test(tail.slice(match.index + match[0].length)) ? null : 'stated'
}
