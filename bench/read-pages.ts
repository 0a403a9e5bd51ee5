// Pages with their true text, for measuring how well articles are read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { loadPages } from '../test/support/pages.ts'

export interface TruePage {
  url: string
  html: string
  text: string
}

/** Those of test/pages that have an article. */
export function loadSaved(): TruePage[] {
  return loadPages().flatMap(({ name, html, article }) =>
    article === null ? [] : [{ url: `https://${name}.example/`, html, text: article.paragraphs.join('\n\n') }],
  )
}

/** @param folder with `ground-truth.json` (`{ID: {url, articleBody}}`) and `html/ID.html.gz` */
export function loadBenchmark(folder: string): TruePage[] {
  const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  return Object.entries(truth).map(([id, { url, articleBody }]) => ({
    url,
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    text: articleBody,
  }))
}
