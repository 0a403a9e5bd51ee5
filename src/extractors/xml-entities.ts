// XML entities, of which none is ever expanded here: how long the text would be if they were.

const ROOT = /<(?:\w+:)?(?:rss|feed|rdf)[\s>]/i
const DECLARATION = /<!ENTITY\s+([\w.:-]{1,80})\s+(?:"([^"]*)"|'([^']*)')/g
const REFERENCE = /&([\w.:-]{1,80});/g

/** Characters that a document's own entities stand for, wherever it names them; Infinity where one holds itself. */
export function expandedSize(body: string): number {
  const prolog = body.slice(0, Math.max(0, body.search(ROOT)))
  if (!prolog.includes('<!ENTITY')) return 0
  const values = new Map<string, string>()
  // XML §4.2: of two declarations the first holds.
  for (const [, name = '', double, single] of prolog.matchAll(DECLARATION))
    if (!values.has(name)) values.set(name, double ?? single ?? '')
  const sizes = new Map<string, number>()
  const sizeOf = (name: string): number => {
    const known = sizes.get(name)
    if (known !== undefined) return known
    sizes.set(name, Number.POSITIVE_INFINITY)
    const value = values.get(name) ?? ''
    const size = value.length + sizeOfReferences(value)
    sizes.set(name, size)
    return size
  }
  const sizeOfReferences = (text: string): number => {
    let size = 0
    for (const [, name = ''] of text.matchAll(REFERENCE)) if (values.has(name)) size += sizeOf(name)
    return size
  }
  return sizeOfReferences(body.slice(prolog.length))
}
