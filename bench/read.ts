// How well and how fast the article in a page is read: npm run bench:read. Against Readability on jsdom, the same pages in
// one run: those of test/pages, or those of a folder given as argument that is laid out as the public benchmark of
// article extraction is (ground-truth.json, html/ID.html.gz).
import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parsePage } from '../src/extractors/page.ts'
import { median, millisecondsOf } from './measure.ts'
import { loadBenchmark, loadSaved, type TruePage } from './read-pages.ts'
import { meanScore } from './read-score.ts'
import { report } from './report.ts'

/** A service reads for days: what is compiled on the way counts for none of them. */
const [WARM_UP_ROUNDS, ROUNDS] = [2, 5]
const NESTED = 3_000

const [folder] = process.argv.slice(2)
const pages = folder === undefined ? loadSaved() : loadBenchmark(folder)

function readOurs({ html, url }: TruePage): string {
  try {
    return parsePage(html, url).text
  } catch {
    // A page that is refused counts as one of which nothing was read.
    return ''
  }
}

function readTheirs({ html, url }: TruePage): string {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
  const text = new Readability(window.document).parse()?.textContent ?? ''
  window.close()
  return text
}

const times = { ours: [] as number[], theirs: [] as number[] }
// In turn, so that what else the machine does meets both.
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  times.ours.push(millisecondsOf(() => pages.forEach(readOurs)))
  times.theirs.push(millisecondsOf(() => pages.forEach(readTheirs)))
}
const [ours, theirs] = [times.ours, times.theirs].map((all) => median(all.slice(WARM_UP_ROUNDS))) as [number, number]
const [ourScore, theirScore] = [readOurs, readTheirs].map((read) =>
  meanScore(pages.map((page) => ({ expected: page.text, found: read(page) }))),
) as [number, number]
const nested = {
  html: `<body>${'<div>'.repeat(NESTED)}<p>${'深いところの文。'.repeat(50)}</p>`,
  url: 'https://x.example/',
  text: '',
}

console.log(`${pages.length} pages`)
report([
  { what: 'a page', value: ours / pages.length, unit: 'ms' },
  { what: 'a page by Readability on jsdom', value: theirs / pages.length, unit: 'ms' },
  { what: 'against Readability on jsdom', value: theirs / ours, unit: 'times as fast', least: 4 },
  { what: 'F1 of Readability on jsdom', value: theirScore, unit: '' },
  { what: 'F1', value: ourScore, unit: '', above: theirScore },
  { what: `${NESTED} nested elements`, value: millisecondsOf(() => readOurs(nested)), unit: 'ms', most: 1_000 },
])
