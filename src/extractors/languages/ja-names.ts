// Names in Japanese that the catalogue lacks: organisations, persons, places, quoted products, and words for groups.
import type { EntityKind } from '#domain/claim.ts'
import { foldName, type Span } from '#domain/text.ts'
import type { Token } from '#domain/token.ts'
import type { Mention } from '../mentions.ts'
import { isPublicBody } from './ja-grammar.ts'

const NOUNS: ReadonlySet<string> = new Set(['固有名詞', '一般', 'サ変接続', '接尾', '形容動詞語幹'])

const ORGANISATION_END =
  /(?:社|総研|研究所|大学|銀行|証券|省|庁|委員会|グループ|電力|機構|協会|通信|新聞|公社|ホールディングス|HD|ラボ|Labs?|AI|Inc|キャピタル|ベンチャーズ|パートナーズ|ファンド|インスティテュート|テクノロジーズ?|システムズ|コンピューティング|モーターズ|エナジー|ロボティクス|セミコンダクター|工業|製作所|重工|電機|電工|化学|製薬|生命|保険|鉄道|航空|自動車|商事|物産|不動産|建設)$/
const PERSON_END =
  /(?:氏|さん|CEO|CFO|CTO|COO|最高経営責任者|最高財務責任者|最高技術責任者|会長兼社長|会長|社長|副社長|創業者|共同創業者|次官|大統領|首相|大臣|経産相|財務相|総務相|長官|教授|知事|市長|アナリスト)$/
const VOICE = /総研|新聞|通信社?$|調査|大学|研究所|リサーチ|証券|インサイツ?$|アナリティクス|コンサルティング|統計/
const COUNTRY =
  /^(?:米国|英国|米|英|仏|独|豪|加|伊|蘭|中国|韓国|台湾|日本|欧州|カナダ|インド|イスラエル|スイス|オランダ|シンガポール)(?=.{2})/

/** Common nouns that look like names before a particle. */
const NEVER =
  /^(?:同.{1,3}|両社|自社|当社|弊社|各社|他社|大手|業界|企業|政府|市場|関係者|投資家|アナリスト|専門家|調査会社|報告書|米国|中国|日本|欧州|世界|国内|海外|新会社|親会社|子会社|広報担当者|担当者|幹部|首脳|筆者|クラウド|データセンター|サーバー|ソフト|ハード|チップ|モデル|スタートアップ|ベンチャー|ファンド|アプリ|サービス|ロボット|システム|メモリー?|ロイヤルティー|インフラ|プラットフォーム|ウエハー|ライセンス|ソフトウエア|エンジニア|ユーザー|トークン|パラメーター?|コンテキスト|コスト|グループ|学習データ|データ|エージェント|ロイター|デバイス|スマートフォン|パソコン|ラック|ノード|クラスター|キャンパス|リポート|レポート)$|^[A-Za-z]{1,2}$/
/** Words of the trade in Latin letters, which the analyser takes for names of organisations. */
const TERMS =
  /^(?:AI|GPU|CPU|TPU|NPU|HBM\w*|DRAM|NAND|SSD|API|LLM|IPO|CEO|CFO|CTO|COO|ARR|MAU|DAU|WAU|IT|IoT|EC|DX|SNS|EV|PC|OS|SaaS|PaaS|IaaS|ETF|ESG|EBITDA|LTV|RPO|PER|PBR|ROE|GDP|MoE|MLA|RAG|AGI|ASIC|FPGA|SoC|EUV|CoWoS|NVLink|CUDA|QoQ|YoY|TGP|TDP|KPI|M&A|NDA|R&D|GW|MW|kW|TFLOPS|FLOPS|NISA|CES|PUE|UI|UX|QA|HPC|MCP|DC|PPA)$/

/** A run of nouns that stands before a particle, as a name; null where it is none. */
export function readRun(run: readonly Token[], offset: number): Mention | null {
  const tokens = run[0]?.surface === '・' ? run.slice(1) : run
  const whole = tokens.map((token) => token.surface).join('')
  const bare = isPublicBody(whole) ? whole : whole.replace(COUNTRY, '')
  const start = (tokens[0]?.start ?? 0) + offset + whole.length - bare.length
  if (bare.length < 2 || NEVER.test(bare) || TERMS.test(bare)) return null
  const kind = kindOf(
    tokens.filter((token) => token.start + offset >= start),
    bare,
  )
  if (kind === null) return null
  const name = kind === 'person' ? bare.replace(PERSON_END, '').replace(/(?:最高|代表|共同)$/, '') : bare
  if (name.length < 2) return null
  const isVoice = kind === 'organisation' && VOICE.test(name)
  return { start, end: start + bare.length, ref: { key: foldName(name), name, kind }, entity: null, isVoice }
}

export function belongsToName({ partOfSpeech, detail, surface }: Token): boolean {
  if (partOfSpeech === '名詞') return NOUNS.has(detail)
  return (
    surface === '・' || surface === '＆' || surface === '&' || (partOfSpeech === '記号' && detail === 'アルファベット')
  )
}

/** Endings that make an organisation of whatever stands before them. */
const SURE_END = /.{2,}(?:総研|研究所|大学|証券|新聞|通信|銀行|ホールディングス|委員会|機構|協会)$/

function kindOf(run: readonly Token[], name: string): EntityKind | null {
  if (PERSON_END.test(name)) return 'person'
  const proper = run.filter((token) => token.detail === '固有名詞' && !TERMS.test(token.surface))
  if (SURE_END.test(name) && !/^(?:証券|国際|国立|大手|地方|米|有力|民間|主要|各)/.test(name.slice(0, -2)))
    return 'organisation'
  if (ORGANISATION_END.test(name) && (proper.length > 0 || /[ァ-ヴー]{3}|[A-Z][a-z]/.test(name))) return 'organisation'
  if (proper.length === 0) return /^[ァ-ヴー・]{5,}$/.test(name) ? 'organisation' : null
  if (proper.every((token) => token.subdetail === '地域')) return null
  if (proper.every((token) => token.subdetail === '人名'))
    return run.length === proper.length && name.length <= 4 ? null : 'organisation'
  return run.at(-1)?.detail === '固有名詞' || ORGANISATION_END.test(name) ? 'organisation' : null
}

const PLACE_END = /^(?:州|県|府|都|道|市|郡|町|村|区)$/

/** Places: proper nouns of regions, each with its 州 or 市. */
export function findPlaces(tokens: readonly Token[], offset: number): Mention[] {
  return tokens.flatMap((token, index) => {
    if (token.detail !== '固有名詞' || token.subdetail !== '地域') return []
    const next = tokens[index + 1]
    const end = next !== undefined && PLACE_END.test(next.surface) ? next.end : token.end
    const name = token.surface.replace(/(?:州|県|市|郡)$/, '')
    return [
      {
        start: token.start + offset,
        end: end + offset,
        ref: { key: foldName(name), name, kind: 'place' as const },
        entity: null,
        isVoice: false,
      },
    ]
  })
}

/** 「Sarashina mini」, 『M15X』: a quoted name in Latin letters or katakana is a product or a model. */
export function findQuoted(text: string, sentence: Span): Mention[] {
  return [
    ...text
      .slice(sentence.start, sentence.end)
      .matchAll(/[「『]([A-Za-z][\w .+\-/]{1,30}|[ァ-ヴー・]{3,16})[」』](製)?/g),
  ].map((match) => {
    const start = sentence.start + match.index + 1
    const name = match[1] ?? ''
    const kind = /(?:工場|拠点|データセンター|クラスター|スーパーコンピューター?|スパコン|基盤)[^、。]{0,6}$/.test(
      text.slice(sentence.start, start - 1),
    )
      ? 'facility'
      : 'product'
    return { start, end: start + name.length, ref: { key: foldName(name), name, kind }, entity: null, isVoice: false }
  })
}

const GROUPS =
  /(?:日本政府|米政府|米国政府|政府|民間企業|民間|外部投資家|機関投資家|(?:米国?|日本|国内|中国)の?企業|(?:米国の|米)?(?:大手|巨大)(?:IT|テック|テクノロジー)?企業?\d+社|\d+社)(?=[はがの])/g

/** Groups without a name of their own, where they act: 外部投資家が, 大手4社の. */
export function findGroups(text: string, sentence: Span): Mention[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(GROUPS)].map((match) => {
    const start = sentence.start + match.index
    const name = match[0]
    return {
      start,
      end: start + name.length,
      ref: { key: foldName(name), name, kind: 'organisation' as const },
      entity: null,
      isVoice: false,
    }
  })
}

/** 世界の生成AI市場は: a market is the subject of its size. */
export function findMarket(before: string): string | null {
  const match =
    /(?:^|[、。「」・　 はがで])((?:[^、。「」はがでを\s]{1,12}の)?[^、。「」はがのでを\s]{1,16}市場)(?:規模)?(?:の規模)?(?:は|が|も|を|の)[^。]*$/.exec(
      before,
    )
  return match?.[1] ?? null
}
