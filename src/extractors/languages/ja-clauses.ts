// Clauses of a Japanese sentence: where a comma ends one that has a predicate of its own, and how that one ends.
import { endsWithOne, lettersOf, standsAt } from '#domain/letters.ts'
import type { Token } from '#domain/token.ts'
import { anyOf } from '../any-of.ts'

export interface ClauseBreak {
  /** The offset behind the comma. */
  at: number
  /**
   * `chain`: the predicate goes on (…を調達し、, …を投じて、); `copula`: …は409億ドルで、; `turn`: が, ものの, 一方;
   * `ground`: ため, ので, から, ば, と.
   */
  kind: 'chain' | 'copula' | 'turn' | 'ground'
}

/** Compound particles that look like verbs in their continuative form. */
const NO_PREDICATE =
  /(?:によると|によれば|について|(?<!の)に対して?|として|をめぐり|をめぐって|を巡り|を巡って|に向け|に向けて|に伴い|に応じて|に加えて?|とともに|と合わせて?|も含めて?|を含めて?|を除いて?|を通じて?|をはじめ|に続き|に続いて|に基づき|に基づいて|にわたり|にわたって|によって|により)、$/
const TURN = /(?:が|けれども?|ものの|一方|一方で|反面|ところで|のに対し|のに対して|にもかかわらず)、$/
const GROUND =
  /(?:ため|ために|ので|から|ことから|ば|なら|たら|と|際|際に|場合|場合は|場合に|とき|ときに|うえで|うえ|ほか|だけでなく)、$/

/** What stands before the comma. */
const LAST_OF_PHRASES = lettersOf('とばてしりけいせじえにきめがどもの方で面ずら際合はかく')
const PHRASES = anyOf(NO_PREDICATE, TURN, GROUND)

const OPENS = lettersOf('(「『')
const CLOSES = lettersOf(')」』')

/** Letters of the longest of the phrases, and some more. */
const LONGEST_PHRASE = 24

/** @param tokens of one sentence, their offsets counted from `offset` */
export function findBreaks(tokens: readonly Token[], offset: number): ClauseBreak[] {
  const found: ClauseBreak[] = []
  let depth = 0
  for (let index = 0; index < tokens.length; index++) {
    const { surface, end } = tokens[index]!
    if (surface.length > 1) continue
    // A sentence that is spoken stands in brackets as a whole.
    if (standsAt(OPENS, surface, 0)) depth += index === 0 && surface !== '(' ? 0 : 1
    else if (standsAt(CLOSES, surface, 0)) depth = Math.max(0, depth - 1)
    if (surface !== '、' || depth > 0) continue
    const words = index > 0 && endsWithOne(LAST_OF_PHRASES, tokens[index - 1]!.surface) ? wordsUpTo(tokens, index) : ''
    const hasPhrase = words !== '' && PHRASES.test(words)
    if (hasPhrase && NO_PREDICATE.test(words)) continue
    const kind = kindOf(tokens, index, hasPhrase ? words : '')
    if (kind !== null) found.push({ at: end + offset, kind })
  }
  return found
}

/** As much of the sentence up to this token as the longest of the phrases needs. */
function wordsUpTo(tokens: readonly Token[], last: number): string {
  let first = last
  for (let length = 1; first > 0 && length < LONGEST_PHRASE; length += tokens[first]!.surface.length) first--
  let words = ''
  for (let at = first; at <= last; at++) words += tokens[at]!.surface
  return words.slice(-LONGEST_PHRASE)
}

/** @param phrase that stands before the comma, where one does */
function kindOf(tokens: readonly Token[], comma: number, phrase: string): ClauseBreak['kind'] | null {
  const last = tokens[comma - 1]
  if (last === undefined) return null
  if (last.surface === 'で') {
    const isPlanned = comma > 1 && PLANS.has(tokens[comma - 2]!.surface)
    if (last.partOfSpeech === '助動詞' || isPlanned || isCopula(tokens, comma)) return 'copula'
  }
  if (phrase !== '' && hasPredicate(tokens, comma)) {
    if (TURN.test(phrase)) return 'turn'
    if (GROUND.test(phrase)) return 'ground'
  }
  if (last.partOfSpeech === '助詞' && last.detail === '接続助詞') return 'chain'
  if (PREDICATES.has(last.partOfSpeech) && FORMS_OF_CHAINS.has(last.form.slice(0, 2))) return 'chain'
  // サ変 nouns without their する: …を調達、評価額は.
  return last.detail === 'サ変接続' && tokens.slice(Math.max(0, comma - 6), comma).some((one) => one.surface === 'を')
    ? 'chain'
    : null
}

/** 受電容量は現在6メガワットで、: a topic and a number, and nothing that is done. */
function isCopula(tokens: readonly Token[], comma: number): boolean {
  const from = tokens.slice(0, comma).findLastIndex((one) => one.surface === '、') + 1
  const clause = tokens.slice(from, comma - 1)
  const hasNumber = clause.slice(-6).some((one) => one.detail === '数')
  return (
    hasNumber &&
    clause.some((one) => one.surface === 'は' || one.surface === 'が') &&
    !clause.some((one) => one.surface === 'を' || one.partOfSpeech === '動詞')
  )
}

/** 契約済みで、, 検討中で、: how things stand, without a verb. */
const PLANS: ReadonlySet<string> = new Set(['済み', '中', '予定', '計画', '方針', '見込み', '見通し'])
const FORMS_OF_CHAINS: ReadonlySet<string> = new Set(['連用', '未然', '基本'])
const PREDICATES: ReadonlySet<string> = new Set(['動詞', '形容詞', '助動詞'])

function hasPredicate(tokens: readonly Token[], comma: number): boolean {
  for (let at = Math.max(0, comma - 4); at < comma; at++) if (PREDICATES.has(tokens[at]!.partOfSpeech)) return true
  return false
}
