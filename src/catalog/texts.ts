// Strings side by side in memory that threads share: a string of one's own takes each thread the whole of its memory.

export interface Texts {
  /** All of them, one behind the other. */
  units: Uint16Array
  /** Where each begins, and where the last one ends. */
  starts: Int32Array
}

export function packTexts(texts: readonly string[]): Texts {
  const starts = shareNumbers([0, ...texts.map(({ length }) => length)])
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!
  const units = new Uint16Array(new SharedArrayBuffer(2 * starts[texts.length]!))
  for (const [index, text] of texts.entries())
    for (let at = 0; at < text.length; at++) units[starts[index]! + at] = text.charCodeAt(at)
  return { units, starts }
}

export function shareNumbers(numbers: readonly number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(4 * numbers.length))
  shared.set(numbers)
  return shared
}

export function textAt({ units, starts }: Texts, index: number): string {
  const own = units.subarray(starts[index], starts[index + 1])
  return Array.from(own, (unit) => String.fromCharCode(unit)).join('')
}

export function lengthAt({ starts }: Texts, index: number): number {
  return starts[index + 1]! - starts[index]!
}

/** Whether one of them stands in a text, from `at` on. */
export function standsIn(text: string, at: number, { units, starts }: Texts, index: number): boolean {
  const end = starts[index + 1]!
  for (let unit = starts[index]!; unit < end; unit++, at++) if (text.charCodeAt(at) !== units[unit]) return false
  return true
}

/** The index of `text` among texts in the order of their UTF-16 units; -1 where it is none of them. */
export function indexOfText(texts: Texts, text: string): number {
  let [low, high] = [0, texts.starts.length - 2]
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(texts, middle, text)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Below 0 where the one of them stands before `text`, above 0 where behind. */
function compare({ units, starts }: Texts, index: number, text: string): number {
  const start = starts[index]!
  const length = starts[index + 1]! - start
  for (let at = 0; at < length && at < text.length; at++) {
    const order = units[start + at]! - text.charCodeAt(at)
    if (order !== 0) return order
  }
  return length - text.length
}
