// The daily digest: conflicts that came to light and what became of others, figures that moved, new figures by whose they
// are, and the sources in trouble. Each part has so much room that Gmail, which cuts at 102 KB, never cuts.
import { defaultRates, type Rates } from '#catalog/rates.ts'
import type { DigestContent, FigureNotice, Message } from '#domain/alert.ts'
import { addDays, dayAt } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'
import { figuresOf, type Reading, renderConflict, titleOf, writeConflict } from './conflict.ts'
import { type Part, renderPart, takeFitting, writePart } from './digest-parts.ts'
import { groupBySubject, renderFigure, renderSubject, writeFigure } from './figure.ts'
import { html } from './html.ts'
import { renderDocument, writeReason } from './layout.ts'
import { oneLine } from './line.ts'
import { look } from './looks.ts'
import { byMove, type MovedFigure, renderMoved } from './moved.ts'
import { renderFault, renderSettled, writeFault, writeSettled } from './settled.ts'
import { type DigestCounts, KIND_LABELS, WORDING } from './wording.ts'

/** Bytes of HTML. The rest of 100,000 is the frame. */
const ROOM = { conflicts: 40_000, settled: 8_000, moved: 16_000, figures: 18_000, faults: 4_000 }

export function renderDigest(content: DigestContent, language: Language, rates: Rates = defaultRates): Message {
  const words = WORDING[language]
  const reading = { language, timeZone: content.timeZone }
  const moved = drawMoved(content, reading, rates)
  const parts = partsOf(content, moved, reading)
  const summary = words.summary(countsOf(content))
  const lead = leadOf(content, language)
  const nothing = parts.length === 0 ? html`<p${look('plain')}>${words.nothing}</p>` : html``
  return {
    subject: words.digestSubject(content.day, summary),
    text: [
      `claimwatch ${lead}`,
      ...(parts.length === 0 ? [words.nothing] : parts.map(writePart)),
      writeReason(words.digestReason),
    ].join('\n\n'),
    html: renderDocument({
      ...{ language, title: summary, lead, preview: previewOf(content, language) },
      ...{ body: [...parts.map(renderPart), nothing], reason: words.digestReason },
    }),
    images: moved.flatMap(({ images }) => images),
  }
}

function partsOf(content: DigestContent, moved: readonly MovedFigure[], reading: Reading): Part[] {
  const words = WORDING[reading.language]
  const again = ({ id }: { id: string }) => (content.reopened.includes(id) ? words.reopened : null)
  const conflicts = takeFitting(content.conflicts, ROOM.conflicts, (one) => ({
    html: renderConflict(one, reading, again(one)),
    text: writeConflict(one, reading, again(one)),
  }))
  const settled = takeFitting(content.settled, ROOM.settled, (one, index) => ({
    html: renderSettled(one, reading, index === 0),
    text: writeSettled(one, reading),
  }))
  const faults = takeFitting(content.faults, ROOM.faults, (one) => ({ html: renderFault(one), text: writeFault(one) }))
  const more = (left: number, command: string) => (left > 0 ? [words.more(left, command)] : [])
  const parts: Part[] = [
    { title: words.conflicts, items: conflicts, notes: more(content.conflictsTotal - conflicts.length, 'conflicts') },
    {
      title: words.settled,
      items: settled,
      frame: 'rows',
      notes: more(content.settledTotal - settled.length, 'conflicts'),
    },
    { title: words.moved, items: moved, notes: more(content.movedTotal - moved.length, 'figures') },
    figuresPart(content, reading),
    {
      title: words.faults,
      items: faults,
      frame: 'card',
      notes: [words.faultAdvice, ...more(content.faults.length - faults.length, 'sources list')],
    },
  ]
  return parts.filter(({ items }) => items.length > 0)
}

function drawMoved({ moved }: DigestContent, reading: Reading, rates: Rates): MovedFigure[] {
  return takeFitting(byMove(moved, rates), ROOM.moved, (figure: FigureNotice, index) =>
    renderMoved(figure, `chart-${index}`, reading, rates),
  )
}

function figuresPart({ claims, claimsTotal }: DigestContent, reading: Reading): Part {
  const words = WORDING[reading.language]
  const shown = takeFitting(claims, ROOM.figures, (claim) => ({ claim, html: renderFigure(claim, reading), text: '' }))
  const items = groupBySubject(shown.map(({ claim }) => claim)).map(([subject, group]) => ({
    html: renderSubject(subject, group, reading),
    text: [`■ ${oneLine(subject)}`, ...group.map((claim) => writeFigure(claim, reading))].join('\n\n'),
  }))
  const left = claimsTotal - shown.length
  return { title: words.figures, items, notes: left > 0 ? [words.more(left, 'claims')] : [] }
}

function countsOf({ conflictsTotal, settledTotal, movedTotal, claimsTotal }: DigestContent): DigestCounts {
  return { conflicts: conflictsTotal, settled: settledTotal, moved: movedTotal, figures: claimsTotal }
}

/** The day; or from which day on, where it makes up for days without one. */
function leadOf({ day, since, timeZone }: DigestContent, language: Language): string {
  const from = dayAt(since, timeZone)
  return from < addDays(day, -1) ? WORDING[language].period(from, day) : day
}

function previewOf({ conflicts: [first] }: DigestContent, language: Language): string {
  if (first === undefined) return WORDING[language].digestReason
  const kind = KIND_LABELS[language][first.kind]
  return WORDING[language].alertSubject(kind, titleOf(first, language), figuresOf(first, language))
}
