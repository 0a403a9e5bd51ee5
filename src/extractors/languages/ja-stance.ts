// How firmly a Japanese sentence puts a figure: by the predicate of its clause, and by the matrix that the clause is in.
import type { Stance } from '#domain/claim.ts'
import { hasOne, hasOneWithin, lettersOf, standsAt } from '#domain/letters.ts'
import { beginsOf, signsOf } from '#domain/pattern-letters.ts'
import { anyOf } from '../any-of.ts'
import type { ClauseBreak } from './ja-clauses.ts'
import { DECIDED, deedIn, TO_BE_DONE, TOLD_TO_COME, toBeDone, wordsOf } from './ja-deeds.ts'
import { withoutOtherDenials } from './ja-denials.ts'
import { isPolite, plainForm } from './ja-plain.ts'
import { endOfSaid } from './ja-sayings.ts'

const DENIED =
  /否定|事実無根|根拠が?の?ない|事実では?(?:ない|ありません)|事実と(?:は)?(?:異な|違)|事実に反|誤り|間違い|でたらめ|誤報|打ち消|一蹴|不正確|正確では(?:ない|ありません)|誇張だ|根も葉もな|切り捨て|^ではなく|そ(?:のよう|うし|ん)[なた](?:提案|計画|事実|決定|話|予定|契約|合意)[^、。」]{0,6}ない/
const PLANNED =
  /計画|予定|目指[すしせ]|めざ[すし]|協議(?:し(?!た)|中|に入|を(?:進|始|重))|交渉(?:し(?!た)|中|に入|を(?:進|始|重))|準備(?:し(?!た)|中|に入|を(?:進|始))|案(?:も|が)(?:ある|浮上|出て|有力)|[きしちにりいげけべめえれ]そうだ|運びだ|段取りだ|青写真|[いきしちにりみぎじびえけせてねめれげべ]たい(?=。|と|考え|[」』]|$)|と見通[しす](?!で)|見込[みむん]|見通し|方針|予想|予測|目標|構え[だでを]|考えだ|考えを|意向|検討|構想|提案(?=[をがはも。]|する|$)|調整(?:し(?!た)|中|に入|を(?:進|始|急|続))|方向で|つもり|狙[うい]|視野に|控え、|控えて(?:いる|おり)|で(?:売り出す|発売する|投入する)(?:と|方針|計画|予定|。)/
const HEDGED =
  /推定|推計|試算|見積|とみられ|とされ|可能性|主張(?:し|する)|らしい|もよう|模様|とみる|とみて|ようだ|かもしれない|見方|思われ|考えられ|うわさ|噂|との観測|見立て|だろう|恐れ[がも]|おそれ[がも]|公算|はず(?:だ|で|である)|に違いな|ちか?くとも報/
const REPORTED =
  /報じ|(?<!(?<!旨|こと|[と」])を)伝え(?:た|て|ら|る)|という。|という$|との報道|判明|分かった|わかった|明らかにな[っり]|報道され|指摘(?:し|する|さ)|突き止め|と伝わ|報告され|と聞[くい]|とのこと|[るただ]そうだ|取り沙汰|取りざた|ささやかれ|との[^、。]{1,14}の?報道/
/** …と、事情に詳しい関係者が明らかにした: nobody that is named. */
export const TOLD_UNNAMED =
  /(?:関係者|消息筋|当局者)(?:ら|の1人|たち)?[がは][^。]{0,12}(?:明らかに|話し|述べ|語っ|認め)/
const REPORTED_BEFORE =
  /報道(?:では|によ[るれ]|された)|関係者(?:によ[るれ]|の話)|消息筋|一部報道|と報じられた|報じられた|伝えられ(?:る|た)/
const HEDGED_BEFORE =
  /(?:推計|推定|試算|見積もり)(?:によ[るれ]|では|で、|で(?=[約\d])|で(?:約|およそ)?$)|が主張する|と(?:される|みられる)[^、。]{0,8}$/
/** A forecast or a target is named right before its figure: 市場予想の10億ドル. */
const PLANNED_BEFORE =
  /(?:予想|予測|見通し|目標|計画)(?:額|値|の?平均|の?中央値)?(?:は|では|も)[^、。はがを]{1,10}(?:が|は)[^、。はが]{0,8}$|(?:計画|予定|想定|構想)(?:する|している)[^、。はが]{0,14}(?:調達|投資|購入|導入|採用|削減|増資|設備|施設|拠点|センター|規模|容量|台数|人数|基数|[量数額])[はが]、?[^、。はが]{0,12}$|(?:構想|計画|予定|検討|想定)し(?:て|ており|ていて)?、[^、。はが]{0,4}(?:投資|事業費|建設費|容量|規模|出力|人数|総額|金額|費用)[額量]?[はも][^、。はが]{0,10}$|(?:見通し|予想|目標|計画|予測|見込み|想定|会社計画|当初案|原案)(?:額|値|平均|の平均|の?中央値)?(?:の|は|である|として|を|が|では)?[^、。はが]{0,8}$|(?:当初|従来)(?:の?(?:案|計画|予定|予想|見通し))[^、。]{0,14}$|(?:将来|ゆくゆく|最終的に)は?[^、。]{0,14}$|事前に示した$|目標とする[^、。]{0,14}$|(?:計画|予測|見通し|予想|想定)(?:では|によると|によれば)|(?:完成|完工|全面稼働|全面開業|実現)(?:すれば|後は|時には|した際には|すると、?|したら|した場合)[^。]{0,24}$/
/** 会社予想(322億〜334億ドル). */
const FORECAST_IN_BRACKETS = /(?:予想|予測|見通し|計画|目標|想定)(?:額|値|レンジ)?\((?:約|およそ)?$/
/** 会社予想(…)の上限を超えた: a forecast that the figure is held against. */
const HELD_AGAINST =
  /(?:予想|予測|見通し|計画|目標|想定)(?:額|値|レンジ)?(?:\([^()]*\))?[^、。]{0,10}(?:を[^、。]{0,8}(?:上回|下回|超え|達成)|に[^、。]{0,6}(?:届か|達し|及ば))/g
/** 上[回]る, [超]え, [達]成, [届]か, [及]ば. */
const IN_HELD_AGAINST = signsOf('回超達届及', HELD_AGAINST)

/** 容量は120メガワットで、2027年の稼働を目指す: neither is there yet. */
const NOT_YET =
  /(?:稼働|開業|完成|開始|運用|運転|供用|提供|始動|開設|竣工|操業|着工|完工)(?:を|の|は|が)?[^、。]{0,10}(?:目指|めざ|予定|計画|見込|見通し)|(?:動か|稼働させ|開く|建て|入れ|並べ|備え)[^、。]{0,4}(?:予定|計画|見込|見通し)|(?:計画|予定)(?:だ|です|である)。?$/
/** 当初は20メガワットとし、60メガワットへ広げる. */
const AT_FIRST = /^(?:程度|規模|前後)?(?:とし|で始め|から始め|でスタートし)(?:て)?、$/
/** Of a site that runs, or a time that is now. */
const RUNS = /現在|いま(?!まで)|今は|すでに|既に|これまで|足元|稼働中|保有|今の/

/** What happened before stands in its own clause: what is planned after it says nothing of it. */
const DONE =
  /(?:(?<!調)達し|上り|のぼり|なり|増え|伸び|膨らみ|膨らんで|減り|落ち込み|とどまり|超え|おり|発表し|公表し|明らかにし|結び|結んで|終え|始まり|受け|得て|得|占め|含み|持ち|擁し|あり|なく|下回り|上回り|迫り|並び|運用し|保有し|稼働し|利用し|提供し|展開し|手がけ|抱え|かかり|とされ|とみられ|占め|会社で|企業で|所帯で|メーカーで|大手で)、$/
const PAST =
  /すでに|これまで|昨|先月|前年|前期|当時|(?:した|った|いた|んだ)(?:のに続き|ほか|うえ|後)|た(?:[一-龠ァ-ヴ「『A-Z])/
/** 9億ドルを集めたシリーズCでは, 昨年末に11万人いた従業員を: a figure in a relative clause that is over. */
const RELATIVE_PAST =
  /^(?:分)?(?:を|が|も|の)?(?![^、。]{0,8}(?:予定|計画|見込|見通し|方針|とみ|とされ|目指|はず|と報じ))[^、。はがを]{0,8}(?:した|った|いた|んだ|めた|えた|けた|げた|じた)(?=[一-龠ァ-ヴ「『A-Za-z])/
/** 1時間2ドルと置いた試算では: what an estimate rests on. */
const ASSUMED = /^[とに](?:置[いく]|仮定|想定|見積も|みな|し[たて]|する)[^、。]{0,12}(?:試算|推計|計算|推定|見積)/
/** 第1期の33億ドルに続き、第2期に40億ドルを投じる計画: what came before. */
const FOLLOWED = /^(?:程度|規模|余り)?(?:の[^、。はが]{0,14})?に(?:続き|続いて|続く|次い)/
/** いまは90人の社員を、年内に150人まで増やす. */
const BASE_OF_CHANGE_BEFORE = /(?:現在|いま|今|足元|当時|時点|末)の?[^、。はが\d]{0,10}(?:約|およそ)?$/
const BASE_OF_CHANGE_AFTER = /^(?:余り|ほど|程度)?(?:から|に対し)、?[^。]*?\d[^。]*?(?:に|へ|まで|を)/
/** 前期の4204億円から減る見通し. */
const BASE_OF_COMPARISON_BEFORE =
  /(?:(?:前期|前の期|前年度?|昨年度?|前年同期|前年同月|1年前)(?:実績)?|\d{2,4}年(?:度|\d{1,2}月期)?(?:の?実績)?)の(?:約|およそ)?$/
const BASE_OF_COMPARISON_AFTER = /^(?:\([^()]*\))?(?:から|を[^、。]{0,4}(?:上回|下回|超え)|に(?:対し|比べ)|より|と比べ)/
/** 約1000人の設計チームは手元に残し: those that there are. */
const THERE_ARE =
  /^の[^、。はがを]{1,12}(?:チーム|部隊|組織|部門|社員|従業員|技術者)は|^(?:を?(?:超える|上回る)|(?:余り|以上|超)?の)?[^、。はがを\d]{0,12}(?:会員|利用者|ユーザー|顧客|加入者|契約者)(?:の(?:皆さま|皆様|方々))?(?:に|へ)(?!増|広|達|拡|な|上)/
const BASE_OF_CHANGE =
  /^(?:の|いる|いた|である|だった|に上る|にのぼる)(?:社員|従業員|職員|人員|要員)(?:数)?[をは]、?[^。]*?\d[^。]*?(?:に|へ|まで)[^。]{0,6}(?:増|減|広げ|拡大)/
const PLANNED_AT_END =
  /(?:計画|予定|方針|目標|見込み|見通し|構想|考え|意向)(?:だ|である|です|でいる|を[^、。]{1,10}|という|とする)?。?[」』]?[^、。]{0,12}。?$/

/** A clause in which something is done: …を投じ、. */
const ACTS = /[をに][^、]{0,16}[しえてみりきいちげめけせびぎじれねべ]、$/
/** 2000基を…導入し、: the same, the figure being what it is done to. */
const ACTED_ON = /^[^、はがを]{1,10}[しえてみりきいちげめけせびぎじれねべ]、$/

/** 8000基を導入し、2027年の稼働を目指す: neither is done. */
const AIMED_AT =
  /(?:達成|実現|黒字化|獲得|倍増|普及|展開|確保|強化|構築|整備|参入|進出|拡大|稼働|開業|完成|開始|実用化|量産|商用化|運用|運転|供用|提供|始動|開設|竣工|操業|上場)を(?:目指|めざ)[すし]/
/** 売上高の予想を…から…に引き上げた: both the old forecast and the new one. */
const REVISED = /(?:から|へ|に|を)[^。]*(?:引き上げ|引き下げ|上方修正|下方修正|据え置|切り上げ|切り下げ)/
const IN_REVISED = lettersOf('引修据切')
/** 最大40億元の第三者割当増資を発表した: what is announced is still to come. */
const ANNOUNCED =
  /^(?:規模|相当)?の[^、。]{0,14}(?:増資|自社株買い|新株発行|社債発行|投資|買収|削減|人員整理)(?:計画)?を(?:発表|表明|公表|明らかに|打ち出)/
const BEGIN_ANNOUNCED = lettersOf('規相の')
/** 「B300」を追加します。 */
const POLITE_PLAN =
  /(?:て|で)?まいる|(?:追加|増強|増設|拡大|拡張|開設|建設|整備|採用|導入|投資|提供|発行|調達|取得|新設|開業|稼働|募集)する。/

/** A figure's place in its sentence, as its clauses cut it. */
export interface StancePlace {
  before: string
  after: string
  /** Where the clauses behind the figure end, counted from the start of `after`, in order. */
  breaks: readonly { at: number; kind: ClauseBreak['kind'] }[]
  /** What a phrase of saying makes of it. */
  saying: Stance | null
  /** A word of denial is in the sentence. */
  isOfDenial: boolean
  /** Quotation marks are, and brackets. */
  hasMarks: boolean
  hasBrackets: boolean
  /** A figure of accounts: raised or cut, it is a forecast. */
  isOfAccounts: boolean
  /** What something is or costs: 月499ドルで貸す is no plan. */
  isTimeless: boolean
  /** Of what is built, put up or hired: decided on, it is still to come. */
  isOfSite: boolean
  /** Of what somebody does once: money raised or spent, people hired. */
  isDeed: boolean
}

/** 7〜9月期は193億ドル、通期では700億ドルとなる見通し: what is foreseen is the second. */
const NEXT_TERM =
  /^(?:\([^()]*\))?、(?:通期|今期|来期|翌期|次の?四半期|[今来]年度?|(?:20)?\d{2}年(?:度|\d{1,2}月期)?)(?:は|では|には)/
const BEGIN_NEXT_TERM = beginsOf(NEXT_TERM)

/** A stance that the words give, and which words. */
export interface StanceHit {
  stance: Stance
  words: string
}

export function stancesOf(place: StancePlace): StanceHit[] {
  const { before, breaks, saying, isOfAccounts } = place
  const whole = standsAt(BEGIN_NEXT_TERM, place.after, 0) && NEXT_TERM.test(place.after) ? '' : place.after
  // …を超え、社長は「夢のようだ」と語る: what is doubted in a quotation of its own is not the figure.
  const after = whole.slice(0, endOfSaid(whole, breaks, place.hasMarks))
  const found: StanceHit[] = [{ stance: saying ?? 'stated', words: saying === null ? 'plain' : 'saying' }]
  const add = (stance: Stance, words: string | null) => {
    if (words !== null) found.push({ stance, words })
  }
  if (after.startsWith(')')) {
    add('planned', wordsOf(FORECAST_IN_BRACKETS, before))
    return found
  }
  const isPlain = !isPolite(whole)
  const plain = isPlain ? whole : plainForm(whole)
  if ((place.isOfDenial || plain.startsWith('ではなく')) && DENIED.test(plain))
    add('denied', wordsOf(DENIED, withoutOtherDenials(plain)))
  const revised = isOfAccounts ? revisedIn(after, breaks) : null
  add('planned', revised)
  const isMarked = isMarkedBehind(after)
  if (isMarked) {
    add('hedged', wordsOf(ASSUMED, after))
    add('planned', wordsOf(WAS_PLANNED, after))
  }
  const isPrepared = PREPARES.test(before)
  if (revised !== null || (isPrepared && isBase(before, after)) || (isMarked && isThereAnyway(after))) return found
  const tail = splitTail(after, place, isPlain)
  const { own, matrix, copula, hasOwnTopic, hasMood } = tail
  add('planned', plannedBy(place, tail, isPrepared))
  if (place.isOfSite && copula !== '' && !RUNS.test(before)) add('planned', wordsOf(NOT_YET, copula))
  const mood = hasOwnTopic ? matrix.replace(OF_ITS_CLAUSE, '') : matrix
  add(
    'hedged',
    (hasMood ? wordsOf(HEDGED, own) : null) ??
      (mood === '' || isApart(tail) ? null : wordsOf(HEDGED, mood)) ??
      (isOfAccounts ? wordsOf(SEEMS, copula) : null) ??
      (isPrepared ? wordsOf(HEDGED_BEFORE, before) : null),
  )
  const reports = saying === null ? REPORTED : after.includes('報告') ? RELAYED : null
  const told = reports === null ? null : ((hasMood ? wordsOf(reports, own) : null) ?? wordsOf(reports, mood))
  if (told !== null || saying !== null) add('reported', told)
  else {
    const unnamed = isMarked ? wordsOf(TOLD_UNNAMED, after) : null
    add('reported', unnamed ?? (isPrepared ? wordsOf(REPORTED_BEFORE, before) : null))
  }
  return found
}

function revisedIn(after: string, breaks: StancePlace['breaks']): string | null {
  const turn = breaks.find(({ kind }) => kind === 'copula' || kind === 'turn')?.at ?? after.length
  return hasOneWithin(IN_REVISED, after, 0, turn) ? wordsOf(REVISED, after.slice(0, turn)) : null
}

/** …と語っており、: what another clause doubts is its own. */
function isApart({ own, hasOwnTopic }: Tail): boolean {
  if (own.endsWith('おり、') || own.endsWith('おらず、')) return true
  return hasOwnTopic && (own.endsWith('集め、') || DONE.test(own))
}

/** Of another's figures a research firm reports, and relays what it found: of its own it says so. */
const RELAYED = /報告(?:し|する|され)/

/** …を積み、整備費は350億円という; …ところで、オフィスは手狭らしい: a mood is that of its own clause. */
const OF_ITS_CLAUSE = /(?:という|らしい|そうだ|ようだ|もようだ|だろう|かもしれない)。?$/
/** 売上高は3億円で、営業損益は1億円の赤字だったもようだ: both lines of the account are what it seems. */
const SEEMS = /だった(?:もよう|模様|よう(?=だ)|とみられ|らしい)/

/** What there was before: no plan. */
function isBase(before: string, after: string): boolean {
  return (
    (BASE_OF_CHANGE_BEFORE.test(before) && BASE_OF_CHANGE_AFTER.test(after)) ||
    (BASE_OF_COMPARISON_BEFORE.test(before) && BASE_OF_COMPARISON_AFTER.test(after))
  )
}

/** What is followed, or is there anyway: no plan either. */
function isThereAnyway(after: string): boolean {
  return FOLLOWED.test(after) || RELATIVE_PAST.test(after) || BASE_OF_CHANGE.test(after) || THERE_ARE.test(after)
}

/** 8000人としていた削減計画を: a plan, though it is over. */
const WAS_PLANNED =
  /^と(?:し|見込ん|見積もっ|予想し)(?:て|た|ていた|でいた)[^、。はがを]{0,8}(?:計画|予想|予測|見通し|目標|想定)/
/** 474億円の市場予想に届かず. */
const IS_FORECAST = /^の[^、。はが]{0,6}(?:予想|予測|見通し|目標|計画|想定)(?:に|を|から|より)/

function plannedBy(place: StancePlace, { own, matrix, hasMood }: Tail, isPrepared: boolean): string | null {
  const { before, isTimeless, isOfSite, isDeed } = place
  const words =
    (hasMood ? plannedIn(own, place) : isDeed && !isTimeless ? deedIn(own) : null) ??
    (isPrepared ? wordsOf(PLANNED_BEFORE, before) : null)
  if (words !== null) return words
  if (matrix === '') return null
  const atEnd =
    wordsOf(PLANNED_AT_END, matrix) ??
    (ACTS.test(own) ||
    (!isTimeless && ACTED_ON.test(own) && /を[^、。はがを]{0,8}$/.test(before)) ||
    (isOfSite && AT_FIRST.test(own))
      ? wordsOf(TO_BE_DONE, matrix)
      : null) ??
    (/^(?:[^、]{0,8}[をに])?[^、]{0,16}[しえてみりきいちげめけせびぎじれねべ]、$/.test(own)
      ? wordsOf(AIMED_AT, matrix)
      : null)
  return atEnd === null || DONE.test(own) || PAST.test(`${before}${own}`) ? null : atEnd
}

/** By the figure's own clause. */
function plannedIn(own: string, { isTimeless, isOfSite, isDeed }: StancePlace): string | null {
  return (
    (own[0] === 'の' ? wordsOf(IS_FORECAST, own) : null) ??
    wordsOf(PLANNED, hasOne(IN_HELD_AGAINST, own) ? own.replace(HELD_AGAINST, '') : own) ??
    (isTimeless ? null : wordsOf(POLITE_PLAN, own)) ??
    (standsAt(BEGIN_ANNOUNCED, own, 0) ? wordsOf(ANNOUNCED, own) : null) ??
    (isTimeless ? null : toBeDone(own, isOfSite, isDeed))
  )
}

/** Most figures have none of these: right behind them, in their own clause, and before them. */
const MARKS_OF_THOUGHT = anyOf(ASSUMED, WAS_PLANNED)
const [BEGIN_THOUGHT, SECOND_OF_THOUGHT] = [lettersOf('とに'), lettersOf('置仮想見みしす予')]
/** 集め[た], に[続]き, 社[員]を, 会[員]に, 関係[者]が: what each of them needs. */
const MARKS = anyOf(RELATIVE_PAST, FOLLOWED, BASE_OF_CHANGE, THERE_ARE, TOLD_UNNAMED)
const IN_PAST = lettersOf('ただ')
const REACH_OF_PAST = 12
const IN_OTHER_MARKS = lettersOf('続次ム隊織門員者ー客筋')
const MOODS = anyOf(
  IS_FORECAST, PLANNED, HELD_AGAINST, POLITE_PLAN, ANNOUNCED, TO_BE_DONE, DECIDED, TOLD_TO_COME, HEDGED, REPORTED, RELAYED,
) // biome-ignore format: a list
const PREPARES = anyOf(
  BASE_OF_CHANGE_BEFORE, BASE_OF_COMPARISON_BEFORE, PLANNED_BEFORE, HEDGED_BEFORE, REPORTED_BEFORE,
) // biome-ignore format: a list

function isMarkedBehind(after: string): boolean {
  const isThought = standsAt(BEGIN_THOUGHT, after, 0) && standsAt(SECOND_OF_THOUGHT, after, 1)
  if (isThought && MARKS_OF_THOUGHT.test(after)) return true
  return (hasOneWithin(IN_PAST, after, 0, REACH_OF_PAST) || hasOne(IN_OTHER_MARKS, after)) && MARKS.test(after)
}

interface Tail {
  /** The clause of the figure. */
  own: string
  /** What of the rest reaches back over it: the sentence's last predicate. */
  matrix: string
  copula: string
  hasOwnTopic: boolean
  /** One of {@link MOODS} is in the figure's own clause. */
  hasMood: boolean
}

function splitTail(after: string, place: StancePlace, isPlain: boolean): Tail {
  const first = place.breaks[0]
  const hasBrackets = place.hasBrackets && after.includes('(')
  const bare = (words: string) =>
    hasBrackets ? plainForm(words.replace(/\([^()]*\)/g, '')) : isPlain ? words : plainForm(words)
  const own = bare(first === undefined ? after : after.slice(0, first.at))
  const hasMood = MOODS.test(own)
  if (first === undefined) return { own, matrix: '', copula: '', hasOwnTopic: false, hasMood }
  const rest = first.kind === 'copula' || first.kind === 'chain' ? bare(after.slice(first.at)) : ''
  const last = rest.slice(Math.max(rest.lastIndexOf('、') + 1, rest.length - 30))
  const isChain = first.kind === 'chain'
  return {
    own,
    copula: isChain ? '' : last,
    matrix: isChain ? last : '',
    // …を集め、評価額は43億ドルとされる.
    hasOwnTopic: isChain && /^[^、。はが]{1,14}は/.test(rest),
    hasMood,
  }
}
