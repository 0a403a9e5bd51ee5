// OPML, the format in which feed readers exchange their lists of feeds.
import { generateOpml, parseOpml } from 'feedsmith'
import { UserError } from '#domain/errors.ts'
import type { NewSource, SourceRow } from '#store/store.ts'

export interface OutlineReading {
  sources: NewSource[]
  /** Outlines whose feed has no address that can be polled, each in a sentence. */
  faults: string[]
}

interface Outline {
  text?: string | undefined
  title?: string | undefined
  xmlUrl?: string | undefined
  language?: string | undefined
  outlines?: Outline[] | undefined
}

/**
 * The feeds of an OPML document, those in folders included.
 * @param file named in the error
 * @throws UserError when it is not OPML, or names no feed
 */
export function readOutlines(file: string, content: string): OutlineReading {
  const feeds = parse(file, content)
    .flatMap(flatten)
    .filter((outline) => outline.xmlUrl !== undefined)
  if (feeds.length === 0) throw new UserError(`${file}: expected OPML with feeds (outlines with an xmlUrl), found none`)
  const reading: OutlineReading = { sources: [], faults: [] }
  for (const { xmlUrl = '', title, text, language } of feeds) {
    const url = URL.parse(xmlUrl)
    const name = title ?? text
    if (url === null || !/^https?:$/.test(url.protocol))
      reading.faults.push(`${name ?? 'a feed'}: expected an http or https address as xmlUrl, found "${xmlUrl}"`)
    else
      reading.sources.push({
        publisher: name ?? url.hostname,
        url: xmlUrl,
        kind: 'feed',
        language: language?.startsWith('en') ? 'en' : 'ja',
      })
  }
  return reading
}

function parse(file: string, content: string): Outline[] {
  try {
    return (parseOpml(content).body?.outlines ?? []) as Outline[]
  } catch {
    // What the parser says is that it is not OPML, in other words for each way of not being it.
    const starts = JSON.stringify(content.trimStart().slice(0, 20))
    throw new UserError(`${file}: expected OPML, as feed readers export it, found a file that starts ${starts}`)
  }
}

function flatten(outline: Outline): Outline[] {
  return [outline, ...(outline.outlines ?? []).flatMap(flatten)]
}

/** @throws UserError when there is no feed: a list in OPML has one at least */
export function renderOutlines(feeds: readonly SourceRow[]): string {
  if (feeds.length === 0)
    throw new UserError('sources: expected a feed on file to write as OPML, found none; claimwatch sources add URL')
  const outlines = feeds.map(({ publisher, url, language }) => {
    return { type: 'rss', text: publisher, title: publisher, xmlUrl: url, language }
  })
  return generateOpml({ head: { title: 'claimwatch sources' }, body: { outlines } })
}
