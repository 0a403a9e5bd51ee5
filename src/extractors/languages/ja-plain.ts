// Polite predicates read as plain ones, so that the tables of verbs and moods are written once: 見込んでいます → 見込んでいる.

const FORM = /([ぁ-ん一-龠ァ-ヴー]{1,3})(ませんでした|ません|ました|ましょう|ます)(?![ぁ-ん]*すか)/g
/** Stems in い and its row that take る and not a row of their own. */
const TAKES_RU =
  /(?:[てで]い|^い|[^ぁ-ん]い(?<=[用率強老悔]い)|じ|でき|起き|生き|尽き|過ぎ|すぎ|用い|率い|試み|顧み|鑑み|見|似|着|浴び|伸び|延び|帯び|足り|借り|降り|落ち|満ち|[えけせてねへめれげぜでべぺ])$/
const ROWS = 'いうきくぎぐしすちつにぬびぶみむりる'
/** Nouns of two signs take する, one sign is mostly of a verb in す: 増設します, but 示します. */
const MAKES_VERBS = /^$|[えけせてねべめれ]$|[一-龠]{2}$|[ァ-ヴーをにもく]$|[達要属有対資発接]$/
const PAST: Readonly<Record<string, string>> = {
  い: 'った', ち: 'った', り: 'った', き: 'いた', ぎ: 'いだ', し: 'した', に: 'んだ', び: 'んだ', み: 'んだ',
} // biome-ignore format: a table

/** The same words as a plain text would have them; as they are where nothing is polite. */
export function plainForm(words: string): string {
  return isPolite(words) ? madePlain(words) : words
}

/** Of words without polite forms no part has any. */
export function isPolite(words: string): boolean {
  for (let at = words.length - 2; at >= 0; at--) {
    const isMasu = words[at] === 'ま'
    if ((isMasu || words[at] === 'で') && isEnding(words, at + 1, isMasu)) return true
  }
  return false
}

/** です, でした, でしょう; ます, ません, ました, ましょう. */
function isEnding(words: string, at: number, isMasu: boolean): boolean {
  if (words[at] === 'す' || (isMasu && words[at] === 'せ' && words[at + 1] === 'ん')) return true
  return words[at] === 'し' && (words[at + 1] === 'た' || words[at + 1] === 'ょ')
}

function madePlain(words: string): string {
  return words
    .replaceAll('いたしま', 'しま')
    .replaceAll('おりま', 'いま')
    .replace(/(?:ござい|あり)ません(でした)?/g, (_, past) => (past === undefined ? 'ない' : 'なかった'))
    .replaceAll('ございま', 'ありま')
    .replace(FORM, (_, stem: string, form: string) => plainVerb(stem, form))
    .replaceAll('でしょう', 'だろう')
    .replaceAll('でした', 'だった')
    .replace(/です(?=[。、」』が]|と|か|$)/g, 'だ')
}

function plainVerb(stem: string, form: string): string {
  const last = stem.at(-1) ?? ''
  const isRegular = TAKES_RU.test(stem) || !ROWS.includes(last)
  const head = stem.slice(0, -1)
  if (form === 'ません') return `${stem}ない`
  if (form === 'ませんでした') return `${stem}なかった`
  if (form === 'ました') return isRegular ? `${stem}た` : head + (PAST[last] ?? 'た')
  if (last === 'し' && MAKES_VERBS.test(head)) return `${head}する`
  return isRegular ? `${stem}る` : head + (ROWS[ROWS.indexOf(last) + 1] ?? '')
}
