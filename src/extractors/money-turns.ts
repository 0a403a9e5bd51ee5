// Turns of phrase around an amount of money that make it something else than its nearest word says.
import type { Metric } from '#domain/claim.ts'
import { beginPattern, innerPattern, type WordTest } from './word-tests.ts'

interface Turn {
  from: readonly Metric[]
  to: Metric
  /** The cue's own word. */
  word: WordTest | null
  /** What must stand before the figure, behind it, or on either side. */
  before: WordTest | null
  behind: WordTest | null
  around: WordTest | null
  /** What `around` cannot do without. */
  needs: string
}

function turn({ from, to, word = null, before = null, behind = null, around = null, needs = '' }: TurnRow): Turn {
  return { from, to, word, before, behind, around, needs }
}

type TurnRow = Pick<Turn, 'from' | 'to'> & Partial<Turn>

const GOODS =
  '(?:データセンター|GPU|TPU|チップ|半導体|サーバー|設備|施設|計算(?:力|能力|資源|基盤)|クラウド|ビル|棟|オフィス|土地|用地|倉庫|区画|ラック|機材|機器|装置|部品|部材|電力)'
const HARDWARE = '(?:GPU|TPU|チップ|半導体|サーバー|設備|機材|機器|製造装置|露光装置|土地|用地|ビル|建物|工場)'
const ABOUT = '(?:程度|前後|規模|相当|分|超|弱|強|余り|ほど|近く|以上|以下)?'

/** @param signs letters of which each of its words holds one */
function about(words: string, signs?: string): WordTest {
  return beginPattern(new RegExp(`^${ABOUT}${words}`), signs)
}

const TURN_ROWS: readonly TurnRow[] = [
  // 五百億ドル前後での増資を打診している: what the company is held to be worth in it.
  {
    from: ['funding', 'money_other', 'investment', 'capex'],
    to: 'valuation',
    behind: about('での(?:新たな|追加の|次の|新規の)?(?:資金調達|調達|増資|調達ラウンド|ラウンド|株式売却|株式の売却|株式売り出し|持ち株売却|セカンダリー)'),
  },
  // 10億ドルの評価で7800万ドルを調達した: the first of the two.
  { from: ['funding', 'money_other', 'investment', 'acquisition', 'capex'], to: 'valuation', behind: about('(?:の|という)(?:企業|会社)?(?:評価|価値|値付け|値段)(?:で|での|を基に|に基づ)') },
  // 企業価値2000億円で買収する: what is paid.
  { from: ['valuation'], to: 'acquisition', before: /(?:企業価値|評価額)(?:で)?(?:約)?$/, behind: beginPattern(/^(?:前後|程度|規模)?で、?[^、。はが]{0,12}(?:買収|買い取|子会社|傘下)/) },
  // 自己株式を取得する, 自社株を買う: no company is bought.
  {
    from: ['acquisition', 'contract', 'investment', 'capex'],
    to: 'money_other',
    needs: '自',
    around: /(?:自己株式?|自社株|自社の株式?)(?:の(?:取得|買い)|を[^、。]{0,12}(?:取得|買[いうっ])|取得|買い)/,
  },
  // 全株式を取得した: a company as a whole.
  { from: ['investment'], to: 'acquisition', needs: '株', around: /全株式?(?:を|の取得)|全ての株式?を|すべての株式?を/ },
  // 賃料の支払いを18億ドルまで保証する.
  { from: ['opex', 'contract'], to: 'money_other', behind: /^(?:まで|を上限に|分)?(?:を|の)?[^、。]{0,6}保証/ },
  // 賃料は15年で87億ドルになる: of a lease as a whole.
  {
    from: ['opex'],
    to: 'contract',
    word: /賃料|リース料|賃借料|借り?料|借り賃/,
    before: /(?<!\d{3})\d{1,2}年(?:間|契約)?(?:の(?:合計|総額|累計))?(?:で|の|に|、)[^、。]{0,10}$/,
  },
  // 15億ドル分のGPUサーバーを借りる, データセンターを総額87億ドルで借りる: no money is lent.
  { from: ['funding'], to: 'contract', word: /借/, behind: new RegExp(`^${ABOUT}の?[^、。]{0,14}${GOODS}[^、。]{0,8}を`) },
  { from: ['funding'], to: 'contract', word: /借/, before: new RegExp(`${GOODS}[^、。]{0,8}を[^。]{0,24}$`), behind: /^で/ },
  // サーバー類は58億ドルで調達する.
  { from: ['funding'], to: 'capex', word: /調達/, before: new RegExp(`${GOODS}`), behind: about('で(?:、)?調達') },
  // 89億ドルを投じて約10%を握った.
  {
    from: ['capex'],
    to: 'investment',
    word: /^(?:投じ|投資|投下|つぎ込|注ぎ)/,
    behind: beginPattern(/^を?投[^、。]{1,4}て?、?[^、。]{0,10}(?:[\d.]+%|株式|持ち分|株主|議決権)/),
  },
  // サーバーを55億円で購入した: what one has bought, and no deal is told of.
  {
    from: ['contract'],
    to: 'capex',
    word: /購入|買|仕入/,
    around: new RegExp(`^(?!.*(?:契約|合意|発注|注文|受注|提携|約束)).*${HARDWARE}`),
  },
  // 同社を買った値段は167億ドルだ.
  {
    from: ['price', 'contract', 'money_other'],
    to: 'acquisition',
    before: innerPattern('買手', /(?:社|企業|部門|事業)を(?:買った|買い取った|買収した|手に入れた)[^、。はが]{0,6}(?:値段|金額|額|価格|代金)は[^、。]{0,6}$/),
  },
  // 営業キャッシュフローは18億円の赤字だった.
  { from: ['profit'], to: 'money_other', before: /キャッシュフロー[^、。]{0,16}(?:は|が)[^、。はが]{0,12}$/ },
  // 負債も含めた総額は: of a purchase.
  { from: ['money_other'], to: 'acquisition', word: /負債/, before: /負債(?:も|を|など(?:も|を))含め/ },
  // 10億円を計算資源の購入に、5億円を採用に充てる.
  {
    from: ['contract', 'funding', 'money_other', 'opex'],
    to: 'capex',
    behind: about(`を[^、。はが]{0,10}${GOODS}[^、。はが]{0,6}の?(?:購入|調達|整備|増設|導入|建設|取得|確保|増強)(?:費|資金)?に`, '購調整増導建取確'),
  },
  {
    from: ['capex', 'funding', 'contract', 'opex', 'training_cost'],
    to: 'money_other',
    behind: about('を[^、。はが]{0,10}(?:採用|人材|人件費|広告|販促|販売|営業|研究開発|海外展開|返済|償還|配当|自社株買い|株主還元|賃上げ|奨学金|教育|育成)[^、。はが]{0,6}に(?:充|使|投|振り向け|回)', '充使投振回'),
  },
  // 前払いする契約を結んだ, 前払い金として受け取る.
  { from: ['money_other'], to: 'contract', word: /前払い|前渡し/, behind: /契約/ },
  // 部門をYに40億円で売却する: what is sold is a business.
  {
    from: ['money_other'],
    to: 'acquisition',
    word: /売却/,
    around: /(?:部門|事業(?!所|用)|子会社|会社|全株式?)(?:を|の(?:売却|譲渡))[^。]*(?:売却|譲渡)/,
    before: /[一-龠ァ-ヴーA-Za-z](?:社)?(?:に|へ)(?!よ)[^、。]{0,16}$/,
  },
  {
    from: ['money_other'],
    to: 'acquisition',
    word: /売却/,
    before: /(?:部門|事業(?!所|用)|子会社|会社|全株式?)を[^。]{0,30}$/,
    behind: /^(?:前後|程度)?で、?[^、。]{1,20}(?:に|へ)[^、。]{0,4}売却/,
  },
] // biome-ignore format: a table

const TURNS = TURN_ROWS.map(turn)

/** Those of a metric that is told by a word: there are few of both. */
const turnsBy = new Map<Metric, Map<string, readonly Turn[]>>()

function turnsOf(metric: Metric, word: string): readonly Turn[] {
  const known = turnsBy.get(metric) ?? new Map<string, readonly Turn[]>()
  turnsBy.set(metric, known)
  const found = known.get(word) ?? TURNS.filter((one) => one.from.includes(metric) && one.word?.test(word) !== false)
  known.set(word, found)
  return found
}

/** What the words around make of the metric; null where they leave it as it is. @param word of a table of cues */
export function turnOf(metric: Metric, word: string, { before, behind }: Sides): Metric | null {
  for (const one of turnsOf(metric, word))
    if (one.behind?.test(behind) !== false && one.before?.test(before) !== false && isAround(one, before, behind))
      return one.to
  return null
}

interface Sides {
  before: string
  behind: string
}

function isAround({ around, needs }: Turn, before: string, behind: string): boolean {
  if (around === null) return true
  if (needs !== '' && !before.includes(needs) && !behind.includes(needs)) return false
  return around.test(before) || around.test(`${before}${behind}`)
}
