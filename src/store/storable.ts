// Text as Postgres can keep it: it has neither U+0000 nor half a surrogate pair.

/** The same text, each thing that cannot be kept replaced by U+FFFD; every offset stays. */
export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed()
}

/** Values for `jsonb_to_recordset`: one parameter, however many rows. */
export function rowsParameter(rows: readonly object[]): string {
  return JSON.stringify(rows, (_name, value) => (typeof value === 'string' ? storable(value) : value))
}
