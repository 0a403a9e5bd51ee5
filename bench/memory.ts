// What reading costs in memory: npm run bench:memory. One process with one reader at rest, then a second reader's thread.
import { setTimeout as rest } from 'node:timers/promises'
import { openReader } from '../src/reader.ts'
import { loadCorpus } from '../test/support/corpus.ts'
import { report } from './report.ts'

const REST_MS = 3_000

const articles = loadCorpus('ja')
const [first, second] = [openReader(), openReader()]

async function residentMegabytesAfter(reader: ReturnType<typeof openReader>): Promise<number> {
  for (const article of articles) await reader.readArticle(article)
  await rest(REST_MS)
  return process.memoryUsage.rss() / 1e6
}

const one = await residentMegabytesAfter(first)
const two = await residentMegabytesAfter(second)
await Promise.all([first.close(), second.close()])
report([
  { what: 'one tokenising process at rest', value: one, most: 350, unit: 'MB' },
  { what: 'added by a second thread', value: two - one, most: 60, unit: 'MB' },
])
