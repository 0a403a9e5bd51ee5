// The words of Japanese sentences that stand for names: 同社, 当社, 前者.
import { lettersOf, standsAt } from '#domain/letters.ts'
import type { Span } from '#domain/text.ts'
import { findMatches } from '../matches.ts'
import { hasSign, SIGN } from './ja-signs.ts'

/** Words that stand for a name, and what kind of name; `SIGN.anaphor` has what each of them holds or begins with. */
const ANAPHORS =
  /(同社|(?:この|その)(?:新興)?(?:企業|会社)|同グループ|同行|同ファンド|同機関|同研究所|同大学?(?=[のはがにを])|同庁|同省|同連盟|同協会|同財団)|(当社|弊社|自社|当行|当グループ|(?<=^|[。、「\n　])うち(?=の(?!\d|約)|は|も|では|が)|我々(?=[はのもが])|私たち(?=[はのもが]))|(新会社)|(同氏|同CEO|同会長|同社長)|(同紙|同誌|同通信|同サイト|同局|同メディア)|((?:あちら|向こう|先方|相手方?)(?=[はがの](?!手|の))|こちら(?=[はがの](?!方)))|(前者)|(後者)|(親会社)(?=[はがのもに])|((?<=^|[。、「\n　])同?(?:[県市町村府都道州]|国(?![はがも]))(?=[はがも](?!の)|に(?:よると|よれば)|の(?:担当者|担当課|幹部|試算|推計|見通し|説明|調べ|まとめ|発表)))/g

export type AnaphorKind =
  | 'same'
  | 'self'
  | 'new'
  | 'person'
  | 'press'
  | 'other'
  | 'former'
  | 'latter'
  | 'parent'
  | 'local'

const KINDS: readonly AnaphorKind[] = [
  'same', 'self', 'new', 'person', 'press', 'other', 'former', 'latter', 'parent', 'local',
] // biome-ignore format: a list

export interface Anaphor extends Span {
  kind: AnaphorKind
}

export function findAnaphors(text: string, sentence: Span): readonly Anaphor[] {
  if (!hasSign(text, sentence, SIGN.anaphor) && !standsAt(BEGIN_LOCAL, text, sentence.start)) return NO_ANAPHORS
  return findMatches(text.slice(sentence.start, sentence.end), ANAPHORS).map((match) => {
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)] ?? 'same'
    const start = sentence.start + match.index
    return { kind, start, end: start + match[0].length }
  })
}

const BEGIN_LOCAL = lettersOf('県市町村府都道州国')
const NO_ANAPHORS: readonly Anaphor[] = []
