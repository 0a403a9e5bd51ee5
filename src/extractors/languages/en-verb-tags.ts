// Which words of an English sentence are verbs where they stand, and in which form: by what stands beside them.
import type { VerbForm, VerbWord } from './en-verbs.ts'
import type { Tag, Word } from './en-word.ts'

/** Verbs whose plain and third-person forms are as often nouns. */
const NOUNY: ReadonlySet<string> = new Set('chip plan cost share order deal report estimate value fund bid claim target forecast project charge sale loan rate price market purchase contract grant count lease rent supply power work use need pay staff house model field stake demand profit trade store cap fine track load link test help hope hire start end return move rise fall gain cut drop run lead control support offer back place point process limit increase total number yield license licence award scale record release float issue match name post quote range rank rule source stem surge train transfer treat upgrade voice wait wish worry head hand host guide form force fit finish fire fill file face extend exit enable draw change cause cover cross credit crunch board burn call capture charter close command commit contact dip direct dispute double ease edge land launch level look lower mark measure merge mint miss note notice park pass peak pick plunge pocket poll present produce promise push rally raise read recover refund repeat request rescue reserve result reveal risk sanction score seat sign slide slip snap split spread stand state step stop stress survey swing tally tap top touch tumble turn view volunteer wager waste watch answer search chat click print paint monitor pack mine cool heat cure aid address advance brief document feature impact comment review study tour tie reform switch spark welcome update span repair swap stall fear halt joke tweet petition attack balance benefit exchange influence interest practice figure flag counter highlight recount reply shift commission array reward rival trouble trigger surprise part sport'.split(' ')) // biome-ignore format: a list

const NOUNY_ING: ReadonlySet<string> = new Set('fund spend train hold build finance earn price process compute network save market bank lend hire borrow license licence list offer report engineer research rank rate rule set file mean manufacture consult'.split(' ')) // biome-ignore format: a list

/** A word that no list has, where only a verb can stand. */
function unknownVerb(words: readonly Word[], index: number): VerbWord | null {
  const word = words[index]!
  if (word.tag !== 'noun' || !/^[a-z]{3,}$/.test(word.lower)) return null
  return unknownInfinitive(words, index) ?? unknownPast(words, index)
}

/** Is to part with, plans to deprecate; may test: behind a verb and "to", or behind a modal, any word is a verb. */
function unknownInfinitive(words: readonly Word[], index: number): VerbWord | null {
  const [word, to, before] = [words[index]!, words[index - 1], words[index - 2]]
  const infinitive: VerbWord = { lemma: word.lower, forms: ['base'] }
  if (index > 1 && beside(words, index, -1)?.tag === 'modal') return infinitive
  if (to?.tag !== 'to' || before?.tag !== 'verb') return null
  const isPlan =
    /^(?:be|plan|intend|aim|hope|want|expect|agree|seek|pledge|vow|promise|try|refuse|decline|continue|begin|start|offer|propose|threaten|manage|set)$/.test(
      before.verb?.lemma ?? '',
    )
  return isPlan ? infinitive : null
}

/** It answered 780 million questions: behind who does it and before what is done. */
function unknownPast(words: readonly Word[], index: number): VerbWord | null {
  const { lower } = words[index]!
  const [previous, next] = [beside(words, index, -1), beside(words, index, 1)]
  if (!lower.endsWith('ed') || next === undefined || !/^(?:figure|det|actor)$/.test(next.tag)) return null
  const isDone =
    previous?.tag === 'actor' || (previous?.tag === 'pron' && /^(?:he|she|i|you|who)$/.test(previous.lower))
  return isDone ? { lemma: lower.replace(/ed$/, ''), forms: ['past', 'participle'] } : null
}

export function tagVerbs(words: Word[]): void {
  for (const [index, word] of words.entries()) {
    // Will each get 50,000; may yet test: between a modal and its verb.
    if (words[index - 1]?.tag === 'modal' && /^(?:each|all|both|yet)$/.test(word.lower)) word.tag = 'adv'
    // Sung Kim, though, let slip.
    if (word.lower === 'though' && words[index - 1]?.tag === 'comma' && words[index + 1]?.tag === 'comma')
      word.tag = 'adv'
    if (word.lower === 'one' && words[index + 1]?.tag === 'noun' && words[index + 1]?.verb === null) word.tag = 'det'
    // Could one day draw 900 megawatts.
    if (words[index - 1]?.tag === 'modal' && word.lower === 'one' && words[index + 1]?.lower === 'day')
      for (const one of words.slice(index, index + 2)) one.tag = 'adv'
    word.verb ??= unknownVerb(words, index)
    if (word.verb === null) continue
    const form = formHere(words, index, word.verb)
    if (form === null) continue
    word.tag = 'verb'
    word.form = form
  }
}

/** The form in which a word is a verb where it stands; null where it is none. */
function formHere(words: readonly Word[], index: number, { lemma, forms }: VerbWord): VerbForm | null {
  const previous = beforeApposition(words, index) ?? beside(words, index, -1)
  const next = beside(words, index, 1)
  if (
    (lemma === 'be' || lemma === 'have') &&
    forms.includes('base') &&
    (previous?.tag === 'to' || previous?.tag === 'modal')
  )
    return 'base'
  if (lemma === 'be' || lemma === 'have') return forms.includes('ing') ? 'ing' : forms.includes('past') ? 'past' : 's'
  if (lemma === 'do') return forms[0] ?? null
  // The earnings call that …
  if (lemma === 'call' && /^(?:earnings|conference|phone|investors?|analysts?|results|media|video|wake-up|post-earnings)$/.test(previous?.lower ?? '')) return null // biome-ignore format: one test
  if (forms.includes('base') && (previous?.tag === 'modal' || previous?.tag === 'to' || previous?.verb?.lemma === 'do'))
    return 'base'
  if (forms.includes('ing')) return gerundHere(previous, next, lemma)
  if (forms.includes('past') || forms.includes('participle')) {
    const isBesideNoun = previous?.tag === 'det' || previous?.tag === 'own' || previous?.tag === 'prep'
    if (isBesideNoun && next !== undefined && isNominal(next)) return null
    if (!forms.includes('base')) return forms.includes('past') ? 'past' : 'participle'
  }
  // DeepSeek, claims Alexandr Wang, has.
  const isInverted =
    previous?.tag === 'comma' && SPEECH.test(lemma) && forms.includes('s') && next?.actor?.ref.kind === 'person'
  if (isInverted && (words[index + 2] === undefined || words[index + 2]?.tag === 'comma')) return 's'
  const isJoined = (words[index - 2]?.tag === 'and' && words[index - 3]?.tag === 'actor') || isOfMany(words, index)
  // The union NITES claims that: the only verb so far.
  const isTelling = forms.includes('s') && SPEECH.test(lemma) && next?.tag === 'that' && previous?.tag === 'noun'
  if (isTelling && words.slice(0, index).every(({ tag }) => !/^(?:verb|modal|that|sub|stop|prep)$/.test(tag)))
    return 's'
  return (
    presentHere(previous, next, lemma, forms, isJoined, words[index - 1]?.tag === 'adv') ??
    loneVerbHere(words, index, lemma, forms)
  )
}

/** NITES, a union based in Pune, claims that: the noun that a description between commas parts from its verb. */
function beforeApposition(words: readonly Word[], index: number): Word | undefined {
  if (words[index - 1]?.tag !== 'comma') return undefined
  const opening = words.findLastIndex((word, at) => at < index - 2 && word.tag === 'comma')
  const noun = words[opening - 1]
  const isSaying = noun?.tag === 'actor' && SPEECH.test(words[index]?.verb?.lemma ?? '') && index - opening <= 16
  const isDescribed = (['det', 'rel'].includes(words[opening + 1]?.tag ?? '') && index - opening <= 14) || isSaying
  return isDescribed && (noun?.tag === 'actor' || noun?.tag === 'noun') ? noun : undefined
}

/** ByteDance plans capital expenditure of …: as often a noun, but the only verb that its clause can have. */
function loneVerbHere(
  words: readonly Word[],
  index: number,
  lemma: string,
  forms: readonly VerbForm[],
): VerbForm | null {
  const previous = beforeTime(words, index)
  const isEither = forms.includes('past') && forms.includes('base')
  if (previous?.tag !== 'actor' || !(isEither || (forms.includes('s') && NOUNY.has(lemma)))) return null
  const stop = words.findIndex((word, at) => at > index && CLAUSE_ENDS.has(word.tag))
  const rest = words.slice(index + 1, stop < 0 ? words.length : stop)
  const isLone = rest[0]?.tag === 'noun' && rest[0].verb === null && !rest.some(isVerbAnyway)
  return isLone ? (isEither ? 'past' : 's') : null
}

/** AMD on Tuesday forecast: the name that a time parts from its verb. */
function beforeTime(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1
  while (
    at > 0 &&
    (words[at]?.tag === 'date' || /^(?:last|this|next|late|early|earlier)$/.test(words[at]?.lower ?? ''))
  )
    at--
  return at < index - 1 && /^(?:on|in)$/.test(words[at]?.lower ?? '') ? words[at - 1] : words[at]
}

const CLAUSE_ENDS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'and', 'that', 'rel', 'sub', 'quote', 'open'])

function isVerbAnyway({ tag, verb }: Word): boolean {
  return tag === 'modal' || (verb !== null && !verb.forms.includes('base') && !verb.forms.includes('ing'))
}

function isNominal({ tag }: Word): boolean {
  return tag === 'noun' || tag === 'figure' || tag === 'actor' || tag === 'date'
}

/** Managing director, founding partner, acting chief: what tells an office. */
const OFFICE =
  /^(?:directors?|partners?|editors?|chief|head|officers?|chairman|chairwoman|president|members?|executives?|secretary|boss|engineers?|managers?|judge|general)$/

function gerundHere(previous: Word | undefined, next: Word | undefined, lemma: string): VerbForm | null {
  if (next?.tag === 'noun' && OFFICE.test(next.lower) && previous?.tag !== 'verb') return null
  // Expects operating profit of.
  if (lemma === 'operate' && /^(?:profits?|income|loss(?:es)?|earnings|margins?|costs?|expenses|cash|results?)$/.test(next?.lower ?? '')) return null // biome-ignore format: one test
  if (previous === undefined || previous.tag === 'det' || previous.tag === 'own') return null
  if (previous.verb?.lemma === 'be' && previous.tag === 'verb') return 'ing'
  if (NOUNY_ING.has(lemma))
    return next !== undefined && ['figure', 'det', 'actor'].includes(next.tag) && previous.tag !== 'noun' ? 'ing' : null
  return previous.tag === 'noun' && next?.tag === 'noun' ? null : 'ing'
}

const SPEECH =
  /^(?:say|indicate|reveal|confirm|estimate|reckon|claim|note|add|report|write|forecast|argue|calculate|suggest|show|project)$/

/** Plans, costs, values: a verb behind whoever does it, and before what is done. */
function presentHere(
  previous: Word | undefined,
  next: Word | undefined,
  lemma: string,
  forms: readonly VerbForm[],
  isJoined: boolean,
  isAfterAdverb: boolean,
): VerbForm | null {
  const form: VerbForm = forms.includes('s') ? 's' : forms.includes('past') ? 'past' : 'base'
  if (previous === undefined) return null
  if (['det', 'own', 'prep'].includes(previous.tag)) return null
  if (previous.tag === 'verb' && previous.verb?.lemma === 'have' && forms.includes('participle')) return 'participle'
  if (previous.tag === 'verb' && previous.verb?.lemma === 'be' && forms.includes('participle')) return 'participle'
  if (['pron', 'rel', 'that'].includes(previous.tag)) return form
  // Guidance for fiscal 2026 calls for sales of …
  if (form === 's' && lemma === 'call' && next?.lower === 'for' && isNominal(previous)) return 's'
  const takes = next !== undefined && ['figure', 'det', 'actor', 'to', 'that', 'pron', 'adv', 'prep'].includes(next.tag)
  const isNouny = NOUNY.has(lemma)
  if (previous.tag === 'actor') {
    if (/^(?:it|they|we)$/.test(previous.lower)) return form
    if (
      next?.tag === 'verb' ||
      next?.tag === 'modal' ||
      (next?.verb != null && !NOUNY.has(next.verb.lemma) && !next.verb.forms.includes('ing'))
    )
      return null
    if (form === 's' && SPEECH.test(lemma) && (next === undefined || next.tag === 'comma' || next.lower === '.'))
      return 's'
    if (form === 'base') return (isJoined || /(?:s|four|five|three|two)$/.test(previous.lower)) && takes ? 'base' : null
    return isNouny && next?.lower === 'of' ? null : takes || !isNouny ? form : null
  }
  if (previous.tag === 'noun' || previous.tag === 'close' || previous.tag === 'date') {
    const direct = next !== undefined && ['figure', 'det', 'actor', 'to', 'that', 'pron'].includes(next.tag)
    if (form === 'past') return takes ? 'past' : null
    if (
      form === 'base' &&
      SPEECH.test(lemma) &&
      /(?:[^usi]s|people|data|police|staff|media)$/.test(previous.lower) &&
      (next === undefined || next.tag === 'comma' || next.lower === '.')
    )
      return 'base'
    const agrees =
      form === 's'
        ? !/[^sui]s$/.test(previous.lower)
        : isJoined ||
          /(?:[^usi]s|people|media|police|staff|data|papers|four|five|six|seven|three|two|both)$/.test(previous.lower)
    return agrees && (isNouny ? direct : takes || form === 's') ? form : null
  }
  if (previous.tag === 'figure') return form === 'base' && /^(?:to|actor)$/.test(next?.tag ?? '') ? 'base' : null
  if (previous.tag === 'and' || previous.tag === 'comma')
    return joinedHere(previous, next, lemma, form, takes, isAfterAdverb)
  return null
}

/** Behind a comma or a conjunction: one more thing that the same subject does. */
function joinedHere(
  previous: Word,
  next: Word | undefined,
  lemma: string,
  form: VerbForm,
  takes: boolean,
  isAfterAdverb: boolean,
): VerbForm | null {
  const isNouny = NOUNY.has(lemma)
  // Has put $1 billion into it and promises a further …
  const isAnother = previous.tag === 'and' && form === 's' && next !== undefined && /^(?:det|figure)$/.test(next.tag)
  // And now plans to raise more.
  const isNext = form === 's' && next?.tag === 'to' && isAfterAdverb
  return ((takes || form === 's') && !isNouny) || isAnother || isNext ? form : form === 'past' && takes ? 'past' : null
}

/** Analysts at Morgan Stanley look: behind a name or a noun that a preposition hangs on a plural. */
function isOfMany(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at > 0 && at > index - 9; at--) {
    const { tag } = words[at]!
    if (tag === 'prep') {
      // Analysts polled by LSEG expect.
      const head = words[at - 1]?.tag === 'verb' && words[at]?.lower === 'by' ? words[at - 2] : words[at - 1]
      return head?.tag === 'noun' && /(?:s|people)$/.test(head.lower) && head.verb === null
    }
    if (!['actor', 'noun', 'det', 'date', 'own', 'adv'].includes(tag)) return false
  }
  return false
}

/** The nearest word on one side that is no adverb. */
function beside(words: readonly Word[], index: number, step: 1 | -1): Word | undefined {
  let at = index + step
  while (words[at]?.tag === 'adv') at += step
  return words[at]
}
