// The news of one conflict.
import type { ConflictNotice, Message } from '#domain/alert.ts'
import { dayAt } from '#domain/day.ts'
import { formatAmount } from '#domain/format.ts'
import { type Reading, renderConflict, titleOf, writeConflict } from './conflict.ts'
import { renderDocument } from './layout.ts'
import { oneLine } from './line.ts'
import { KIND_LABELS, WORDING } from './wording.ts'

export function renderAlert(notice: ConflictNotice, reading: Reading): Message {
  const { language, timeZone } = reading
  const words = WORDING[language]
  const [older, newer] = [notice.older, notice.newer].map((side) => formatAmount(side, side.unit, language))
  const figures = words.against(older ?? '', newer ?? '')
  return {
    subject: oneLine(words.alertSubject(KIND_LABELS[language][notice.kind], titleOf(notice, language), figures)),
    text: `${writeConflict(notice, reading)}\n\n-- \n${words.alertReason}\n`,
    html: renderDocument({
      language,
      title: figures,
      lead: dayAt(notice.foundAt, timeZone),
      body: [renderConflict(notice, reading)],
      reason: words.alertReason,
    }),
  }
}
