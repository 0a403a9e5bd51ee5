// What the HTML of a mail has to hold.
import type { ConfigData } from 'html-validate'

/** Gmail cuts at 102 KB. */
export const MAX_MAIL_BYTES = 100_000

/** The HTML standard; a mail has its styles on its elements. */
export const MAIL_RULES: ConfigData = { extends: ['html-validate:standard', 'html-validate:a11y'] }

export function sizeOf(html: string): number {
  return Buffer.byteLength(html)
}
