// Signs of what a sentence speaks of: most patterns need one of a few words, and most sentences have none of them.
// They are looked for all at once, one time for each sentence.
import type { Span } from '#domain/text.ts'
import { branchAt, branchOn, nextBegin, treeOf } from '../word-tree.ts'

/** 、県, 同県: bodies that are told by one sign, where they begin a phrase. */
const LOCAL = [...'同。、「\n\u3000']
  .flatMap((before) => [...'県市町村府都道州国'].map((sign) => before + sign))
  .join('|')

/** The words of each sign; at most 32 signs. */
const WORDS = {
  /** A purchase, a stake, an order, a round. */
  deal: '買収|子会社|傘下|全株|出資|契約|受注|発注|調達|増資|社債|シリーズ',
  suit: '訴|裁判|評決|判決|賠償|和解|制裁金|課徴金|罰金',
  /** What two companies do with each other. */
  partner: '傘下|子会社|TOB|公開買い付け|買収|出資|契約|提携|合併|取得|投資|相手は|相手先は',
  /** Goods and services that change hands. */
  trade: '受注|発注|納入|納め|購入|調達|請け負|選定|採用を決|供給',
  /** Someone new is bought, put money into or set up. */
  newcomer: '買収|出資|投じ|TOB|公開買い付け|傘下|子会社に|設立|立ち上げ|新設',
  /** Somebody is bought or sold. */
  sale: '傘下に入|子会社に|子会社と|買収|買い取|買われ|引き取られ|身売り|身を売|売却|譲渡',
  /** Whose subsidiary somebody is. */
  family: '子会社|傘下|グループの|親会社',
  founding: '設立|新会社|合弁',
  /** What a state does to others. */
  giving: '補助|助成|支援|交付|融資|出資|認可|許可|認め|規制|禁じ|禁止|制裁|命じ|命ず|科し|科す|求め|協議|交渉|否定',
  round: 'シリーズ|シード|Series|series|Seed|seed',
  /** 開示した内容を: whose disclosures are summed up. */
  report: 'た内容|た要点|た中身|た数字|たデータ|た概要|た骨子',
  marks: '「|」|『|』',
  brackets: '(|)',
  percent: '%',
  money: '円|ドル|ユーロ|元',
  chips: 'GPU|TPU|NPU|半導体|チップ|アクセラレータ|推論|学習|訓練',
  /** 社員は何人ですか. */
  howMany: '何人|何名|人数|社員数は|従業員数は|職員数は',
  /** 県, 富山市: the last signs of their names. */
  authority: '県|府|市|町|村|道',
  /** More or less than before. */
  change: '増|減|縮|上振|下振|積み|上積|圧縮|抑え|節約|浮か|引き上げ|引き下げ|上回|下回|多い|多か|多く|少な|伸び',
  /** Of an amount for one: 1株, 1人, the price of a share, 1ドル=150円. */
  perOne:
    '1株|株価|初値|終値|公開価格|仮条件|安の|高の|1人|ワット当たり|ワットあたり|ワットにつき|W当たり|Wあたり|Wにつき|1ドル|1米ドル|1ユーロ|1ポンド|1人民元|1元',
  /** 金額は: the deal's that was told of. */
  sum: '額は|条件は|規模は|対価は|値段は|価格は|売り値は|売値は',
  parameters: 'パラメータ',
  chipsInEnglish: 'GPUs|TPUs|accelerators|chips',
  each: 'それぞれ',
  training: '訓練|学習|トレーニング|モデル|LLM',
  /** Something may be taken back or denied. */
  denial:
    '否定|打ち消|一蹴|一笑|退け|はねつけ|切り捨て|反論|火消し|事実|根も葉も|根拠|誤り|誤報|間違|でたらめ|正確|誇張|作り話|臆測|憶測|虚偽|そのような|そのようた|そうしな|そうした|そうしま|そんな|そんた|決定した|検討した|協議した|計画した|決まった|検討してい',
  /** Two are held against each other. */
  rivals:
    '差は|差が|差を|開きは|開きが|開きを|隔たり|対照的|及ば|届か|かなわ|引き離|見劣り|桁が|水をあけ|比べ|半分|の倍|分の1|肩を並べ|競争|しのぎ|追い上げ|激戦|に迫|に次ぐ|競合|同業|ライバル|先行|首位|好敵手|宿敵|対抗馬|業界最大手',
  /** What stands for names, but for 県 and the like at the start of the sentence. */
  anaphor: `同社|この企業|この会社|この新興|その企業|その会社|その新興|同グループ|同行|同ファンド|同機関|同研究所|同大|同庁|同省|同連盟|同協会|同財団|当社|弊社|自社|当行|当グループ|うちの|うちは|うちも|うちでは|うちが|我々|私たち|新会社|同氏|同CEO|同会長|同紙|同誌|同通信|同サイト|同局|同メディア|あちら|向こう|先方|相手|こちら|前者|後者|親会社|${LOCAL}`,
  /** Of a line that a list follows. */
  lists: '1時間|時間単価|時間料金|時点|現在|次の|以下の|一覧',
  /** A part of a company, or of what it builds. */
  division:
    '部門|事業|セグメント|カンパニー|法人|オフィス|プラン|ファンド|基金|プログラム|プロジェクト|工場|製作所|発電所|原発|キャンパス|クラスター|スパコン',
  /** Somebody may be whom the figure is from: who tells, or who was shown it. */
  source:
    'による|によれ|話では|調べでは|説明では|発表では|まとめでは|集計では|発表した|公表した|開示した|会社が|会社側が|経営陣が|従業員に|社員に|投資家に|株主に|市場に|顧客に|金融機関に',
  /** うち, 残り, 従来は: a part of what was told, or what it was. */
  part: 'うち|すでに|既に|これまでに|最初の|第1弾の|第一弾の|第1号の|第一号の|初回|残|これが|これを|これは|それが|それを|それは|従来|当初',
} as const

type Sign = keyof typeof WORDS

const NAMES = Object.keys(WORDS) as Sign[]
const BITS = 32
if (NAMES.length > BITS) throw new Error(`signs: expected at most ${BITS}, found ${NAMES.length}; join two of them`)

/** A bit for each. */
export const SIGN = Object.fromEntries(NAMES.map((name, at) => [name, 1 << at])) as Readonly<Record<Sign, number>>

const TREE = treeOf(
  NAMES.flatMap((name) => WORDS[name].split('|').map((word): [string, number] => [word, SIGN[name]])),
  { anyCase: false },
)

/** Of the word that ends with each branch. */
const SIGNS_OF = Int32Array.from(TREE.items, (signs) => signs.reduce((all, one) => all | one, 0))

/** The words found in the text that was last asked of, in the order of their starts. */
let lastText = ''
let starts: number[] = []
let ends: number[] = []
let signsOf: number[] = []
/** The signs of the sentence that was last asked of. */
let last = { start: 0, end: 0, signs: 0 }

/** Whether a sentence has one of these signs, given as bits. */
export function hasSign(text: string, sentence: Span, signs: number): boolean {
  return (signsAt(text, sentence) & signs) !== 0
}

/** All that a sentence has, as bits. */
export function signsAt(text: string, { start, end }: Span): number {
  if (text !== lastText) scan(text)
  // Of equal texts too: the same string is told to be equal at once, another one letter by letter.
  lastText = text
  if (start !== last.start || end !== last.end) last = { start, end, signs: signsIn(start, end) }
  return last.signs
}

/** The whole text at once: what it takes is at hand then, and is not behind each sentence. */
function scan(text: string): void {
  starts = []
  ends = []
  signsOf = []
  for (let at = nextBegin(TREE, text, 0); at < text.length; at = nextBegin(TREE, text, at + 1)) {
    let branch = branchAt(TREE, text, at)
    for (let end = at + 1; branch !== 0; end++) {
      const signs = SIGNS_OF[branch]!
      if (signs !== 0) {
        starts.push(at)
        ends.push(end)
        signsOf.push(signs)
      }
      branch = branchOn(TREE, branch, text, end)
    }
  }
  last = { start: 0, end: 0, signs: 0 }
}

function signsIn(start: number, end: number): number {
  let signs = 0
  for (let at = firstFrom(start); at < starts.length && starts[at]! < end; at++)
    if (ends[at]! <= end) signs |= signsOf[at]!
  return signs
}

/** The first of the words that starts at `start` or behind it. */
function firstFrom(start: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < start) low = middle + 1
    else high = middle
  }
  return low
}
