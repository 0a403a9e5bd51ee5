// The news of conflicts: one, or those that belong together.
import type { Card, ConflictNotice, Message } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { News } from '#domain/recipient.ts'
import type { Language } from '#domain/text.ts'
import { ALERT_WORDING } from './alert-wording.ts'
import { clip, clipRound, LIMITS } from './clip.ts'
import { authorityOf, figuresOf, type Reading, renderConflict, titleOf, writeConflict } from './conflict.ts'
import { renderCard, takeFitting } from './digest-parts.ts'
import { type Html, html } from './html.ts'
import { renderDocument, writeReason } from './layout.ts'
import { indent, oneLine } from './line.ts'
import { look } from './looks.ts'
import { KIND_LABELS, WORDING } from './wording.ts'

export interface ConflictNews {
  conflict: ConflictNotice
  news: News
}

/** More than these are named in a line each, and still more are counted: a mail has to stay under 100 KB. */
const SHOWN_WHOLE = 12
const ROOM_FOR_WHOLE = 60_000
const SHOWN_IN_ALL = 60

export function renderAlert(notice: ConflictNotice, reading: Reading): Message {
  return renderNews([{ conflict: notice, news: 'found' }], reading)
}

/** @param items not empty, the most urgent first; what was withdrawn stands in messages of its own */
export function renderNews(items: readonly ConflictNews[], reading: Reading): Message {
  const { language } = reading
  const words = ALERT_WORDING[language]
  const news = newsOfAll(items)
  const whole = news === 'withdrawn' ? [] : drawWhole(items, reading)
  const named = items.slice(whole.length, SHOWN_IN_ALL).map(({ conflict }) => lineOf(conflict, language))
  const left = items.length - whole.length - named.length
  const lead = news === 'found' ? null : words.leads[news]
  const more = left > 0 ? words.more(left) : null
  return {
    subject: subjectOf(items, news, language),
    text: [
      ...(lead === null ? [] : [lead]),
      ...whole.map(({ text }) => text),
      ...(named.length === 0 ? [] : [indent(named)]),
      ...(more === null ? [] : [more]),
      writeReason(words.reasons[news]),
    ].join('\n\n'),
    html: renderDocument({
      ...{ language, title: titleOfAll(items, news, language), lead: dayAt(newest(items), reading.timeZone) },
      preview: clip(items[0]?.conflict.explanation[language] ?? '', LIMITS.title),
      body: [paragraph(lead), ...whole.map((one) => one.html), renderNamed(named), paragraph(more)],
      reason: words.reasons[news],
    }),
    cards: whole.map(({ conflict }) => cardOf(conflict, reading)),
    data: { type: 'alert', conflicts: items.map(({ conflict, news }) => ({ ...conflict, news })) },
  }
}

function drawWhole(items: readonly ConflictNews[], reading: Reading) {
  return takeFitting(items.slice(0, SHOWN_WHOLE), ROOM_FOR_WHOLE, ({ conflict }) => ({
    conflict,
    html: renderConflict(conflict, reading),
    text: writeConflict(conflict, reading),
  }))
}

function renderNamed(lines: readonly string[]): Html {
  return lines.length === 0 ? html`` : renderCard(lines.map((line) => html`<p${look('plain')}>${line}</p>`))
}

/** The same, marked as a sample. */
export function renderSample(notice: ConflictNotice, reading: Reading): Message {
  const message = renderAlert(notice, reading)
  const subject = ALERT_WORDING[reading.language].test(message.subject)
  return { ...message, subject, data: { type: 'test', conflicts: [{ ...notice, news: 'found' }] } }
}

/** Of a message that has both, first news is what it is about. */
function newsOfAll(items: readonly ConflictNews[]): News {
  if (items.every(({ news }) => news === 'withdrawn')) return 'withdrawn'
  return items.every(({ news }) => news === 'reopened') ? 'reopened' : 'found'
}

function newest(items: readonly ConflictNews[]): Date {
  return new Date(Math.max(...items.map(({ conflict }) => conflict.foundAt.getTime())))
}

/** `【矛盾】DeepSeek、AI半導体の数：2,048基 ⇔ 約5万基`. */
export function lineOf(notice: ConflictNotice, language: Language): string {
  const [kind, what] = [KIND_LABELS[language][notice.kind], titleOf(notice, language)]
  return oneLine(WORDING[language].alertSubject(kind, what, figuresOf(notice, language)))
}

function subjectOf(items: readonly ConflictNews[], news: News, language: Language): string {
  const [first] = items
  if (first === undefined) throw new Error('a message about no conflict')
  const words = ALERT_WORDING[language]
  const what = oneLine(titleOf(first.conflict, language))
  if (items.length > 1)
    return news === 'withdrawn' ? words.severalWithdrawn(items.length, what) : words.several(items.length, what)
  const line = lineOf(first.conflict, language)
  if (news === 'withdrawn') return words.withdrawn(line)
  return news === 'reopened' ? words.again(line) : line
}

function titleOfAll(items: readonly ConflictNews[], news: News, language: Language): string {
  const [first, ...others] = items
  if (first === undefined || others.length > 0) return subjectOf(items, news, language)
  const figures = figuresOf(first.conflict, language)
  return news === 'withdrawn' ? ALERT_WORDING[language].withdrawn(figures) : figures
}

function paragraph(text: string | null): Html {
  return text === null ? html`` : html`<p${look('plain')}>${text}</p>`
}

function cardOf(notice: ConflictNotice, { language, timeZone }: Reading): Card {
  const words = WORDING[language]
  const sides = ([words.older, words.newer] as const).map((label, index) => {
    const side = index === 0 ? notice.older : notice.newer
    return {
      label: oneLine(`${label}${authorityOf(side, language)}`),
      amount: formatAmount(side, side.unit, language),
      sentence: oneLine(clipRound(side.sentence.trim(), side.quote, LIMITS.sentence)),
      source: oneLine(`${clip(side.publisher, LIMITS.name)} ${dayAt(side.publishedAt, timeZone)}`),
      title: oneLine(clip(side.title, LIMITS.title)),
      url: side.url,
    }
  })
  const heading = oneLine(`${KIND_LABELS[language][notice.kind]}: ${titleOf(notice, language)}`)
  return { kind: notice.kind, heading, sides, why: oneLine(clip(notice.explanation[language], LIMITS.explanation)) }
}
