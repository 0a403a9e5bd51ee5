// Wordings that set one figure of an article against another, and those that only look like it. A text is one article
// of 2025-02-03, in the shorthand of support/claims.ts.
type Case = readonly [text: string, conflicts: readonly string[]]

const DEEPSEEK = 'by:DeepSeek'
const ANALYST = 'by:SemiAnalysis'

/** In one voice, or in none: the words alone must do it. */
const QUIET_IN_ONE_VOICE = [
  '現地の{2048 GPU}は事実は小さな棟にあり、隣の棟に{50000 GPU}がある。',
  '{2048 GPU}だけではなく、{50000 GPU}も入る。',
  '{2048 GPU}のみではなく{50000 GPU}を置く。',
  '{2048 GPU}と{50000 GPU}という二つの数字は矛盾しない。',
  '{2048 GPU}と{50000 GPU}という数字に食い違いはない。',
  '初年度は{2048 GPU}、しかし今年度は{50000 GPU}になった。',
  '{2048 GPU}の需要に対する供給は{50000 GPU}だった。',
  '実際には、北棟に{2048 GPU}、南棟に{50000 GPU}が並ぶ。',
  '北棟には{2048 GPU}が並ぶ。南棟には{50000 GPU}が入ったが、しかし電力が足りない。',
  'It has {2048 GPU} in factories and {50000 GPU} in laboratories.',
  'It made its debut with {2048 GPU}, and runs {50000 GPU} now.',
  'Its {2048 GPU} are undisputed, as are its {50000 GPU}.',
  'Despite the export ban, it has {2048 GPU} in the north and {50000 GPU} in the south.',
  'It has {2048 GPU} in the north despite the export ban, and {50000 GPU} in the south.',
  'The count of {2048 GPU} does not contradict that of {50000 GPU}.',
  'There is no discrepancy between {2048 GPU} and {50000 GPU}.',
  'It runs not only {2048 GPU} but {50000 GPU}.',
  'It moved {2048 GPU} for a while, then {50000 GPU}.',
]

const QUIET_IN_TWO_VOICES = [
  `同社は{2048 GPU ${DEEPSEEK}}、調査会社は{50000 GPU ${ANALYST}}とみる。`,
  `同社は一方的に{2048 GPU ${DEEPSEEK}}と、調査会社は{50000 GPU ${ANALYST}}と書いた。`,
  `The company counts {2048 GPU ${DEEPSEEK}} and the analysts {50000 GPU ${ANALYST}}.`,
  `Meanwhile, the company counts {2048 GPU ${DEEPSEEK}}, the analysts {50000 GPU ${ANALYST}}.`,
  `The chips butter its bread: {2048 GPU ${DEEPSEEK}}, or {50000 GPU ${ANALYST}}.`,
  `同社は{2048 GPU ${DEEPSEEK}}だったと説明した。一方、今では{50000 GPU}に増えた。`,
  `同社の説明では{2048 GPU ${DEEPSEEK}}だったが、{50000 GPU hedged}へと拡大したとみられる。`,
  `同社は{2048 GPU ${DEEPSEEK}}から始めたが、{50000 GPU}を数える。`,
  `It began with {2048 GPU ${DEEPSEEK}}, but has grown to {50000 GPU}.`,
  `It counts {50000 GPU ${DEEPSEEK}}, while analysts say it is up from {2048 GPU ${ANALYST}}.`,
  `『米中の主張』。同社は{2048 GPU ${DEEPSEEK}}、調査会社は{50000 GPU ${ANALYST}}とみる。`,
]

const SET_IN_ONE_VOICE = [
  '保有は{2048 GPU}とされてきたが、{50000 GPU}に上る。',
  '{2048 GPU}といわれているが、{50000 GPU}あった。',
  '{2048 GPU}ではなく{50000 GPU}を持つ。',
  '{2048 GPU}どころか{50000 GPU}を持つ。',
  '{2048 GPU}という説明とは異なり、{50000 GPU}を持つ。',
  '{2048 GPU}とする発表とは裏腹に、{50000 GPU}が並ぶ。',
  '公称は{2048 GPU}だが、実態は{50000 GPU}である。',
  '公称は{2048 GPU}だ。現実には{50000 GPU}を動かす。',
  '{2048 GPU}と{50000 GPU}という二つの数字は食い違う。',
  '{2048 GPU}と{50000 GPU}には大きな開きがある。',
  '説明は{2048 GPU}、書類は{50000 GPU}で、数字は折り合っていない。',
  '説明の{2048 GPU}と書類の{50000 GPU}は一致していない。',
  'It claims {2048 GPU}; in reality it runs {50000 GPU}.',
  'It has {50000 GPU} rather than {2048 GPU}.',
  'It has not {2048 GPU} but {50000 GPU}.',
  'Contrary to its claim of {2048 GPU}, it runs {50000 GPU}.',
  'Despite claiming {2048 GPU}, it runs {50000 GPU}.',
  'It claims {2048 GPU}, despite running {50000 GPU}.',
  'It tells of {2048 GPU}, a far cry from {50000 GPU}.',
  'It tells of {2048 GPU}. The real number is {50000 GPU}.',
  'Its {2048 GPU} and the {50000 GPU} in its filing cannot both be right.',
  'The filing’s {50000 GPU} is at odds with its {2048 GPU}.',
  'Its {2048 GPU} and the filing’s {50000 GPU} don’t add up.',
]

const SET_IN_TWO_VOICES = [
  `同社は{2048 GPU ${DEEPSEEK}}と説明するが、調査会社は{50000 GPU ${ANALYST}}とみる。`,
  `同社は{2048 GPU ${DEEPSEEK}}と説明した。ただ、調査会社は{50000 GPU ${ANALYST}}とみる。`,
  `同社は{2048 GPU ${DEEPSEEK}}とする。とはいえ調査会社は{50000 GPU ${ANALYST}}とみる。`,
  `同社が{2048 GPU ${DEEPSEEK}}とするのに対して、調査会社は{50000 GPU ${ANALYST}}とみる。`,
  '同社が持つのは{2048 GPU}だ。しかし、{50000 GPU reported}との報道もある。',
  'It runs {2048 GPU}. However, some put the number at {50000 GPU hedged}.',
  `While the company counts {2048 GPU ${DEEPSEEK}}, the analysts find {50000 GPU ${ANALYST}}.`,
  `Although the company counts {2048 GPU ${DEEPSEEK}}, there are {50000 GPU ${ANALYST}}.`,
  `The company counts {2048 GPU ${DEEPSEEK}}, but the analysts find {50000 GPU ${ANALYST}}.`,
  `The company counts {2048 GPU ${DEEPSEEK}}. The analysts, however, find {50000 GPU ${ANALYST}}.`,
  `『食い違う数字』。同社は{2048 GPU ${DEEPSEEK}}、調査会社は{50000 GPU ${ANALYST}}とみる。`,
  `『Conflicting counts』. The company counts {2048 GPU ${DEEPSEEK}}, the analysts {50000 GPU ${ANALYST}}.`,
]

export const wordings: readonly Case[] = [
  ...[...QUIET_IN_ONE_VOICE, ...QUIET_IN_TWO_VOICES].map((text): Case => [text, []]),
  ...[...SET_IN_ONE_VOICE, ...SET_IN_TWO_VOICES].map((text): Case => {
    const isReversed = text.indexOf('50000') < text.indexOf('2048')
    return [text, [isReversed ? 'contradiction 50000 / 2048' : 'contradiction 2048 / 50000']]
  }),
]
