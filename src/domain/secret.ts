// Addresses and keys that are secrets: how they are named where anybody can read it, and kept out of the database.

/** `env:SLACK_DESK`: not the secret itself but the environment variable that holds it. */
const REFERENCE = /^env:([A-Za-z_][A-Za-z0-9_]*)$/

/** The variable that a reference names; null for anything else. */
export function variableOf(text: string): string | null {
  return REFERENCE.exec(text)?.[1] ?? null
}

/** `https://hooks.example/…3f9a`: enough to tell one from another. A reference is shown as it is. */
export function maskSecret(text: string): string {
  if (variableOf(text) !== null) return text
  const tail = text.length >= 24 ? text.slice(-4) : ''
  const host = URL.canParse(text) ? `${new URL(text).protocol}//${new URL(text).host}/` : ''
  return `${host}…${tail}`
}
