// What a change of staff is called, and who counts as staff.
import type { Metric } from '#domain/claim.ts'
import { anyOf } from './any-of.ts'
import { type Place, sentenceAfter, sentenceBefore } from './near.ts'

const ABOUT = '(?:程度|規模|以上|超|ほど|余り|近く|弱|強|前後|分|いる|を超える|を上回る|もの人|もの人々)?'
const LETS_GO =
  '(?:減ら|削減|解雇|リストラ|レイオフ|人員整理|希望退職|早期退職|雇い止め|打ち切|切り捨て|放出|首を切|整理する|整理し|圧縮|絞り込|置き換え|代替す|代えた?る|辞めさせ|切[りっ](?!替)|カット|間引|省人|人減らし|手放)'
const HIRES = '(?:採用|採[るりっろ]|雇[わいうっ]|迎え|募集|募[るりっ]|新規|引き抜|引き寄せ|増員|補強)'
const LEAVES =
  '(?:職を失|仕事を失|解雇|レイオフ|職を追|職を解|整理され|削減され|契約を(?:打ち切|解除)|雇い止め|(?:退職|退社|離職|解雇)を?(?:通告|迫|促|求め|勧|告げ|言い渡|通知|応じ)|(?:退職|退社|離職|失業|失職)[しす]|職を離れ|職場を去|会社を去|辞め[たてる]|対象にな|手を挙げ)'
const WORKS = '(?:勤務|働[くいき]|勤め|在籍|従事|詰め|常駐|配属|在職|所属し)'
const USES =
  '(?:使[うっいわ]|利用[しすさ中]|愛用|訪れ|遊[んぶ]|視聴|閲覧|登録[しすさ]|ダウンロード|アクセス|インストール|試[しす]|触れ|日常的に使|活用|話しかけ|使い始め|開[いく]|呼び出|相談|頼[っり])'
const PAYS = '(?:料金を払|課金|購読|会費を払|代金を払|お金を払|金を払|カネを払|月額を払|契約し|加入し|有料)'
/** What people use that is somebody's product, rather than a machine of their own. */
const PRODUCT = '(?:[^、。はがを]{1,24}を)?'

/** What is done with people, or what they do: whatever noun stands nearer. */
const GOVERNORS: readonly (readonly [metric: Metric, behind: RegExp])[] = [
  ['layoffs', new RegExp(`^${ABOUT}(?:の(?:人員|社員|従業員|職員|雇用|契約社員|派遣社員)を|を|の)[^、。を]{0,24}${LETS_GO}`)],
  ['layoffs', new RegExp(`^${ABOUT}(?:減ら[すしせ]|減員|削減|解雇|削[りるっ]|リストラ|圧縮|カット|整理する|整理し)`)],
  ['layoffs', new RegExp(`^${ABOUT}(?:の[^、。をはが]{1,12})?(?:が|は|も|に|との)[^、。]{0,16}${LEAVES}`)],
  ['hiring', /^(?:程度|規模|ほど|余り|超)?(?:採用|採[るりっろ]|雇用し|雇い入れ|引き抜|迎え入れ)/],
  ['hiring', new RegExp(`^(?:程度|規模|余り|超)?(?:の?[^、。をはが\\d]{1,10})?を[^、。を]{0,20}${HIRES}`)],
  ['hiring', new RegExp(`^${ABOUT}の(?:新たな|新規の|直接|地元の?)?雇用(?:を|が|効果|創出)[^、。]{0,6}(?:生|創出|見込|もたら|つく|作|。|、)`)],
  ['subscribers', new RegExp(`^${ABOUT}(?:が|は)[^、。は]{0,14}${PAYS}`)],
  ['headcount', /^(?:規模|弱|超|余り)?の?(?:体制|態勢|陣容)/],
  ['layoffs', new RegExp(`^${ABOUT}(?:分)?の(?:職|仕事|雇用|ポスト|働き口|人員|人手)(?:を|が)[^、。]{0,12}(?:なくな|なくす|失|消|減|削|奪|切)`)],
  ['hiring', new RegExp(`^${ABOUT}(?:分)?の[^、。はがを]{0,6}(?:職|仕事|雇用|ポスト|働き口|求人|枠)を[^、。]{0,12}(?:生[みむ]|つく|作|創出|もたら|提供|増や|用意|設け|埋め)`)],
  ['users', new RegExp(`^${ABOUT}(?:の[^、。はがを]{1,12})?(?:が|に)${PRODUCT}[^、。はをが]{0,16}${USES}`)],
  ['headcount', new RegExp(`^${ABOUT}(?:が|は)[^、。を]{0,16}${WORKS}`)],
  ['headcount', /^(?:規模|体制|余り|超|強|弱|ほど|足らず)?の(?:小さな|小さい|新興|中堅)?(?:会社|企業|所帯|組織|陣容|体制|部隊|スタートアップ|研究所|チーム)/],
] // biome-ignore format: a table

/** Most counts of people have none of these. */
const ANY_GOVERNOR = anyOf(...GOVERNORS.map(([, pattern]) => pattern))

const LEAVING_SOUGHT = /(?:希望|早期|自主)退職/

/** 約1万2000人を2026年3月期中に減らす: the verb that governs the figure says it. */
export function staffChange(place: Place): Metric | null {
  const behind = sentenceAfter(place)
  const found = ANY_GOVERNOR.test(behind) ? (GOVERNORS.find(([, pattern]) => pattern.test(behind))?.[0] ?? null) : null
  if (
    found === 'users' &&
    /(?:電力|電気|水|半導体|GPU|チップ|サーバー|機|施設|会場|装置|設備|部屋|道|駅|車|バス|空港|食堂|制度)を/.test(
      behind.slice(0, 24),
    )
  )
    return null
  // 希望退職者を500人募る.
  const isHiring = found === 'hiring' || (found === null && /募[るりっ集]/.test(behind.slice(0, 16)))
  const words = sentenceBefore(place).slice(-24)
  const isSought = words.includes('退職') && LEAVING_SOUGHT.test(words)
  if (isHiring && isSought) return 'layoffs'
  if (found === null && isSought && /募集[^、。]{0,4}(?:は|を|が)(?:約|最大)?$/.test(words)) return 'layoffs'
  // 技術者を1200人確保する.
  if (
    found === null &&
    STAFF.test(words) &&
    /^(?:程度|規模|ほど|近く|余り)?(?:確保|獲得|補充|上積み|積み増|上乗せ|追加|増や[すし]|足[すし]|加え|迎え|そろえ|雇)/.test(
      behind,
    )
  )
    return 'hiring'
  return found
}

const STAFF =
  /(?:社員|人材|技術者|エンジニア|研究者|人員|要員|開発者|営業(?:職|員|担当)?|スタッフ|専門家|職員|人手|運転手|担当者)(?:を|は)[^、。]{0,8}$/

/** 200人から400人に増やす: how many there were, and how many there are to be. */
export function headcountTarget(place: Place): string | null {
  const isStaff =
    /社員|従業員|人員|職員|要員|研究者|開発者|技術者|陣容|体制|スタッフ|エンジニア|人数|部隊|担当|対応|部門|営業|職|窓口|チーム|技術|開発/.test(
      sentenceBefore(place).slice(-40),
    )
  if (!isStaff) return null
  if (IS_TARGET.test(sentenceAfter(place))) return 'metric:target'
  return IS_START.test(sentenceAfter(place)) ? 'metric:start' : null
}

const CHANGES = '(?:増や|減ら|拡大|縮小|増員|削減|絞|引き上げ|引き下げ|倍増|半減|広げ)'
const IS_TARGET = new RegExp(`^(?:程度|規模|体制)?(?:に|へ|まで|へと|にまで)[^、。]{0,8}${CHANGES}`)
const IS_START = new RegExp(`^から[^。]{0,24}(?:に|へ|まで)[^、。]{0,8}${CHANGES}`)

/** 創業者4人, 教員3人と学生14人. */
export const NO_STAFF =
  /(?:創業者|創業メンバー|取締役|役員|教員|学生|教授|審査員|裁判官|判事|記者|被告|原告|遺族|被害者|死者|負傷者|参加者)(?:は|が|の|計)?(?:約|計)?$/

/** 数百人が抗議した, 40人が受講した. */
export const OTHER_CROWD =
  /^(?:以上|余り|超|近く|ほど|あまり)?[がも][^、。はを]{0,8}(?:抗議|デモ|集ま|集結|反対|署名|参加|出席|来場|死亡|負傷|亡くな|逮捕|起訴|応募|受講|回答|受験|投票|避難|観戦|見学|登壇|詰めかけ|並ん|列を|訴え|提訴)/

/** 会場には3万人が訪れた: who came to see. */
export function areVisitors(place: Place): boolean {
  return (
    /(?:会場|展示会|イベント|見本市|説明会|セミナー|会議|集会|大会|ビッグサイト|メッセ|勉強会|研究会|講習会|催し)[^。]{0,30}$/.test(
      sentenceBefore(place),
    ) &&
    (/^(?:以上|余り|超|近く|ほど)?[がを](?:訪れ|来場|参加|集ま|集め|詰めかけ|押し寄せ)/.test(sentenceAfter(place)) ||
      /名を連ね|(?:参加|来場|出席)(?:者|した人|する人)?(?:数)?は[^、。]{0,8}$/.test(sentenceBefore(place)))
  )
}

/** 金を払う人は3500万人, 働く人は…: what those people do that are counted. */
const WHO = '[^、。はが]{0,8}(?:人|者|客|層|社員|従業員|技術者|数)(?:数|の数|の合計)?(?:は|が|も)[^、。はが]{0,14}$'
const DOERS: readonly (readonly [Metric, RegExp])[] = [
  ['layoffs', new RegExp(`(?:${LEAVES}|${LETS_GO})[^、。はが]{0,4}${WHO}`)],
  ['subscribers', new RegExp(`${PAYS}[うっいすしたてる]${WHO}`)],
  ['users', new RegExp(`${USES}[^、。はがを]{0,4}${WHO}`)],
  ['headcount', new RegExp(`${WORKS}${WHO}`)],
] // biome-ignore format: a table

const ANY_DOER = anyOf(...DOERS.map(([, pattern]) => pattern))

/** The nouns that a count of people follows at once: 顧客対応の担当者4000人. */
const STAFFERS =
  /(?:社員|従業員|職員|行員|担当者?|担当の|対応の|サポート(?:の|要員|担当)|営業(?:職|員|の)|技術者|エンジニア|研究者|開発者|要員|スタッフ|部隊|作業員|技能者|専門職|事務職|管理職|プログラマー?|アノテーター|駐在員|設計者)(?:ら|など|たち)?(?:の)?(?:約|計|およそ|合わせて|延べ)?$/
const OTHERS =
  /(?:受講(?:者|生)|来場者|入場者|参加者|出席者|応募者|受験者|株主|投資家|患者|住民|市民団体|署名|(?<!購)読者|視聴者|フォロワー|人口|観客|委員|議員|選手|棋士|卒業生|修了者|合格者|会員企業|犠牲者|難民|避難者|被験者|回答者|世帯|登壇者|来賓|聴衆|応募)(?:数|総数)?(?:は|が|も|を|の)?(?:約|計|延べ|およそ)?$/

/** What people are counted as by who they are; `other` where they are neither staff nor users. */
export function countedPeople(place: Place): Metric | 'other' | null {
  const words = sentenceBefore(place).slice(-44)
  const doers = ANY_DOER.test(words) ? DOERS.find(([, pattern]) => pattern.test(words))?.[0] : undefined
  if (doers !== undefined) return doers
  if (OTHERS.test(words)) return 'other'
  return STAFFERS.test(words) ? 'headcount' : null
}
