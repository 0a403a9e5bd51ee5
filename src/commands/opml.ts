// OPML, the format in which feed readers exchange their lists of feeds; what it has no word for stands in attributes of
// our own, so that a list comes back as it went out.
import { generateOpml, parseOpml } from 'feedsmith'
import { CREDIBILITIES } from '#catalog/sources.ts'
import { UserError } from '#domain/errors.ts'
import type { Language } from '#domain/text.ts'
import type { NewSource, SourceRow } from '#store/store.ts'

export interface OutlineReading {
  sources: NewSource[]
  /** Outlines of which no source can be made, each in a sentence. */
  faults: string[]
}

const NAMESPACE = 'urn:claimwatch:opml'
const OWN = {
  publisher: 'claimwatch:publisher',
  kind: 'claimwatch:kind',
  selector: 'claimwatch:selector',
  credibility: 'claimwatch:class',
  paused: 'claimwatch:paused',
} as const
const extraOutlineAttributes = Object.values(OWN)
const KINDS: readonly NewSource['kind'][] = ['feed', 'listing', 'sitemap']

type Outline = {
  text?: string
  title?: string
  type?: string
  xmlUrl?: string
  htmlUrl?: string
  url?: string
  language?: string
  outlines?: Outline[]
} & Partial<Record<(typeof extraOutlineAttributes)[number], string>>

/**
 * The sources of an OPML document, those in folders included.
 * @param file named in the error
 * @throws UserError when it is not OPML, breaks off, or names no feed
 */
export function readOutlines(file: string, content: string): OutlineReading {
  const outlines = parse(file, content)
    .flatMap(flatten)
    .filter((outline) => outline.xmlUrl !== undefined || outline[OWN.kind] !== undefined)
  if (outlines.length === 0)
    throw new UserError(`${file}: expected OPML with feeds (outlines with an xmlUrl), found none`)
  const reading: OutlineReading = { sources: [], faults: [] }
  for (const outline of outlines) {
    const source = readOutline(outline)
    if (typeof source === 'string') reading.faults.push(`${outline.title ?? outline.text ?? 'a feed'}: ${source}`)
    else reading.sources.push(source)
  }
  return reading
}

function parse(file: string, content: string): Outline[] {
  const starts = content.trimStart().slice(0, 20)
  if (!/<opml[\s>]/i.test(content))
    throw new UserError(
      `${file}: expected OPML, as feed readers export it, found a file that starts ${JSON.stringify(starts)}`,
    )
  if (!/<\/opml\s*>\s*$/i.test(content))
    throw new UserError(
      `${file}: expected a whole file, ending with </opml>, found one that ends ${JSON.stringify(content.trimEnd().slice(-20))}; export it again`,
    )
  try {
    return (parseOpml(content, { extraOutlineAttributes }).body?.outlines ?? []) as Outline[]
  } catch (error) {
    const cause = (error as Error).cause
    // Without one the markup is sound, and it is the body that is missing or empty.
    if (!(cause instanceof Error)) return []
    throw new UserError(`${file}: expected OPML, found markup that is broken: ${cause.message}`, { cause })
  }
}

function flatten(outline: Outline): Outline[] {
  return [outline, ...(outline.outlines ?? []).flatMap(flatten)]
}

/** Or why none can be made of it. */
function readOutline(outline: Outline): NewSource | string {
  const address = outline.xmlUrl ?? outline.url ?? ''
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol))
    return `expected an http or https address as xmlUrl, found "${address}"`
  const kind = KINDS.find((one) => one === (outline[OWN.kind] ?? 'feed'))
  const credibility = CREDIBILITIES.find((one) => one === outline[OWN.credibility])
  const selector = outline[OWN.selector]
  if (kind === undefined) return `expected one of ${KINDS.join(', ')} as ${OWN.kind}, found "${outline[OWN.kind]}"`
  if (outline[OWN.credibility] !== undefined && credibility === undefined)
    return `expected one of ${CREDIBILITIES.join(', ')} as ${OWN.credibility}, found "${outline[OWN.credibility]}"`
  if (kind === 'listing' && selector === undefined)
    return `expected the links of a listing page as ${OWN.selector}, found none`
  const title = outline.title ?? outline.text ?? null
  return {
    url: address,
    kind,
    publisher: outline[OWN.publisher] ?? title ?? url.hostname,
    title,
    siteUrl: /^https?:\/\//.test(outline.htmlUrl ?? '') ? (outline.htmlUrl ?? null) : null,
    language: languageOfOutline(outline, url),
    itemSelector: selector ?? null,
    isEnabled: outline[OWN.paused] !== 'true',
    ...(credibility === undefined ? {} : { credibility }),
  }
}

/** What is declared, or else what name and host suggest; each article is looked at again by itself. */
function languageOfOutline({ language, title, text }: Outline, url: URL): Language {
  const declared = /^(ja|en)\b/i.exec(language ?? '')?.[1]?.toLowerCase()
  if (declared === 'ja' || declared === 'en') return declared
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(`${title}${text}`)
  return isJapanese || url.hostname.endsWith('.jp') ? 'ja' : 'en'
}

/** @throws UserError when there is no source: a list in OPML has one at least */
export function renderOutlines(sources: readonly SourceRow[]): string {
  if (sources.length === 0)
    throw new UserError('sources: expected a source on file to write as OPML, found none; claimwatch sources add URL')
  const opml = generateOpml(
    { head: { title: 'claimwatch sources' }, body: { outlines: sources.map(outlineOf) } },
    { extraOutlineAttributes },
  )
  // OPML 2.0: attributes of other namespaces are allowed when these are declared.
  return opml.replace('<opml ', `<opml xmlns:claimwatch="${NAMESPACE}" `)
}

function outlineOf(source: SourceRow) {
  const { kind, url, publisher, title, siteUrl, language, itemSelector, credibility, isEnabled } = source
  const name = title ?? publisher
  return {
    // Feed readers know feeds only; to them the rest are bookmarks.
    ...(kind === 'feed' ? { type: 'rss', xmlUrl: url } : { type: 'link', url, [OWN.kind]: kind }),
    text: name,
    title: name,
    language,
    [OWN.publisher]: publisher,
    [OWN.credibility]: credibility,
    ...(siteUrl === null ? {} : { htmlUrl: siteUrl }),
    ...(itemSelector === null ? {} : { [OWN.selector]: itemSelector }),
    ...(isEnabled ? {} : { [OWN.paused]: 'true' }),
  }
}
