// A figure that moved, as a digest shows it: a small chart, and its last positions beside it in words.
import { METRIC_LABELS, SCOPE_LABELS } from '#catalog/metrics.ts'
import type { Rates } from '#catalog/rates.ts'
import type { FigureNotice, InlineImage, PositionNotice } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import type { Language } from '#domain/text.ts'
import { CHART_HEIGHT, CHART_WIDTH, drawChart } from './chart.ts'
import { clip, LIMITS } from './clip.ts'
import type { Reading } from './conflict.ts'
import { type Html, html } from './html.ts'
import { indent, oneLine } from './line.ts'
import { look } from './looks.ts'
import { endsOf, markOf } from './marks.ts'
import { isLink, renderLink } from './parts.ts'
import { STANCE_LABELS, WORDING } from './wording.ts'

export interface MovedFigure {
  html: Html
  text: string
  images: InlineImage[]
}

/** The last so many are told of in words. */
const MAX_POSITIONS = 6

/** @param name tells its pictures from those of other figures in one message */
export function renderMoved(figure: FigureNotice, name: string, reading: Reading, rates: Rates): MovedFigure {
  const { language, timeZone } = reading
  const title = titleOf(figure, language)
  const images = (['light', 'dark'] as const).flatMap((theme): InlineImage[] => {
    const svg = drawChart(figure, { rates, language, timeZone, theme })
    return svg === null ? [] : [{ cid: `${name}-${theme}@claimwatch`, svg }]
  })
  const shown = figure.positions.slice(-MAX_POSITIONS).toReversed()
  const left = figure.positions.length - shown.length
  const picture = renderPicture(images, `${title}: ${shown.map((one) => dayAndAmount(one, reading)).join(', ')}`)
  const more = left === 0 ? html`` : html`<p${look('value')}>${WORDING[language].morePositions(left)}</p>`
  return {
    html: html`<table role="presentation"${look('card')}><tr><td${look('inside')}><p${look('head')}>${title}</p>
<table role="presentation"${look('rows')}><tr>${picture}<td${look('values')}>${shown.map((one) => renderPosition(one, reading))}${more}</td></tr></table></td></tr></table>
`,
    text: [
      `■ ${oneLine(title)}`,
      ...shown.map((position) => writePosition(position, reading)),
      ...(left === 0 ? [] : [indent([WORDING[language].morePositions(left)])]),
    ].join('\n'),
    images,
  }
}

/** The farthest move first. */
export function byMove(figures: readonly FigureNotice[], rates: Rates): FigureNotice[] {
  return figures
    .map((figure) => ({ figure, move: moveOf(figure, rates) }))
    .toSorted((a, b) => b.move - a.move)
    .map(({ figure }) => figure)
}

/** By how many natural logarithms the newest value lies from the one before; 0 where that says nothing. */
function moveOf({ positions }: FigureNotice, rates: Rates): number {
  const newest = positions.findLast(({ isNew }) => isNew)
  const before = positions.findLast((one) => one !== newest && !one.isNew) ?? positions.find((one) => one !== newest)
  if (newest === undefined || before === undefined) return 0
  const [to, from] = [newest, before].map((one) => {
    const mark = markOf(one, newest.unit, rates)
    return mark === null ? 0 : Math.max(...endsOf(mark))
  })
  return to !== undefined && from !== undefined && to > 0 && from > 0 ? Math.abs(Math.log(to / from)) : 0
}

/** `xAI、AI半導体の数（保有・稼働、Colossus）`. */
function titleOf({ subjectName, metric, scope, objectName }: FigureNotice, language: Language): string {
  const [joint, open, close] = language === 'ja' ? ['、', '（', '）'] : [', ', ' (', ')']
  const details = [
    scope === null ? null : SCOPE_LABELS[scope][language],
    objectName === null ? null : clip(objectName, LIMITS.name),
  ].filter((detail) => detail !== null)
  const of = details.length === 0 ? '' : `${open}${details.join(joint)}${close}`
  return `${clip(subjectName, LIMITS.name)}${joint}${METRIC_LABELS[metric][language]}${of}`
}

/** By the dark one where the reader's program is dark and says so. */
function renderPicture([light, dark]: readonly InlineImage[], alt: string): Html {
  if (light === undefined || dark === undefined) return html``
  return html`<td${look('picture')}><picture><source media="(prefers-color-scheme: dark)" srcset="cid:${dark.cid}"><img src="cid:${light.cid}" width="${CHART_WIDTH}" height="${CHART_HEIGHT}" alt="${clip(alt, LIMITS.explanation)}"${look('chart')}></picture></td>`
}

function renderPosition(position: PositionNotice, reading: Reading): Html {
  const { language, timeZone } = reading
  const fresh = position.isNew ? html` <span${look('fresh')}>${WORDING[language].fresh}</span>` : html``
  const amount = formatAmount(position, position.unit, language)
  return html`<p${look('said-when')}><span${look('day')}>${dayAt(position.openedAt, timeZone)}</span>${fresh}</p><p${look(position.isNew ? 'fresher' : 'known')}>${amount}</p><p${look('value')}>${renderLink(position.url, whoOf(position, language))}</p>`
}

function writePosition(position: PositionNotice, reading: Reading): string {
  const { language } = reading
  const fresh = position.isNew ? ` [${WORDING[language].fresh}]` : ''
  const lines = [`${dayAndAmount(position, reading)}${fresh} ${whoOf(position, language)}`]
  return indent(isLink(position.url) ? [...lines, position.url] : lines)
}

function dayAndAmount(position: PositionNotice, { language, timeZone }: Reading): string {
  return `${dayAt(position.openedAt, timeZone)} ${formatAmount(position, position.unit, language)}`
}

function whoOf({ attributionName, publisher, stance }: PositionNotice, language: Language): string {
  const who = clip(attributionName ?? publisher, LIMITS.name)
  if (stance === 'stated') return who
  return language === 'ja' ? `${who}（${STANCE_LABELS.ja[stance]}）` : `${who} (${STANCE_LABELS.en[stance]})`
}
