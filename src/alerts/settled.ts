// What a digest says in a line: what became of a conflict, and which source is in trouble.
import type { DigestContent, SettledNotice } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { clip, LIMITS } from './clip.ts'
import { figuresOf, type Reading, titleOf } from './conflict.ts'
import { type Html, html } from './html.ts'
import { indent } from './line.ts'
import { look } from './looks.ts'
import { isLink, renderLink } from './parts.ts'
import { HOLDS_LABELS, STATE_LABELS } from './wording.ts'

export function renderSettled(settled: SettledNotice, reading: Reading, isFirst: boolean): Html {
  const { language, timeZone } = reading
  const { conflict, state, at } = settled
  const said = saidOf(settled, language)
  const line = isFirst ? look('line', 'first') : look('line')
  return html`<tr><td${line}><p${look('head')}><span${look('chip')}>${STATE_LABELS[language][state]}</span> ${titleOf(conflict, language)}</p><p${look('known')}>${figuresOf(conflict, language)}</p><p${look('value')}>${dayAt(at, timeZone)}${said === '' ? '' : html` ${said}`}</p></td></tr>
`
}

export function writeSettled(settled: SettledNotice, { language, timeZone }: Reading): string {
  const { conflict, state, at } = settled
  return [
    `■ ${STATE_LABELS[language][state]}: ${clip(titleOf(conflict, language), LIMITS.title)}`.replace(/\s+/g, ' '),
    indent([figuresOf(conflict, language), `${dayAt(at, timeZone)} ${saidOf(settled, language)}`]),
  ].join('\n')
}

/** `後の数字が正しい。会社が確認`. */
function saidOf({ state, holds, note }: SettledNotice, language: 'ja' | 'en'): string {
  const parts = [
    holds === null ? null : HOLDS_LABELS[language][holds],
    // A withdrawn one's note says no more than its state.
    note === null || state === 'withdrawn' ? null : clip(note, LIMITS.note),
  ]
  return parts.filter((part) => part !== null).join(language === 'ja' ? '。' : '. ')
}

type Fault = DigestContent['faults'][number]

export function renderFault({ publisher, url, fault }: Fault): Html {
  return html`<p${look('plain')}>${renderLink(url, clip(publisher, LIMITS.name))}: ${clip(fault, LIMITS.fault)}</p>`
}

export function writeFault({ publisher, url, fault }: Fault): string {
  const said = `${clip(publisher, LIMITS.name)}: ${clip(fault, LIMITS.fault)}`
  return indent(isLink(url) ? [said, url] : [said])
}
