// claimwatch sources import and export: lists of sources as OPML.
import type { Command } from 'commander'
import { withStore } from './context.ts'
import { nameOf, readWhole, writeWhole } from './files.ts'
import { print, tell } from './output.ts'

export function registerExchange(sources: Command): void {
  sources
    .command('import')
    .description('add the feeds of an OPML file, those in its folders included')
    .argument('<file>', 'OPML, as feed readers or sources export write it; - for stdin')
    .option('--paused', 'put on file what is not to be polled yet')
    .action(importSources)
  sources
    .command('export')
    .description('write the sources on file as OPML, for feed readers and for sources import')
    .argument('[file]', 'stdout when not given')
    .action(exportSources)
}

async function importSources(file: string, { paused = false }: { paused?: boolean }): Promise<void> {
  const { decodeText } = await import('#net/charset.ts')
  const { readOutlines } = await import('./opml.ts')
  const content = decodeText(await readWhole(file, 'OPML, as feed readers export it'), null, nameOf(file))
  const { sources, faults } = readOutlines(nameOf(file), content)
  const outcomes = await withStore(async ({ store }) => {
    const added = []
    for (const source of sources) added.push(await store.sources.add(paused ? { ...source, isEnabled: false } : source))
    return added
  })
  for (const fault of faults) tell(`${nameOf(file)}: passed over: ${fault}`)
  if (faults.length > 0) process.exitCode = 1
  const isNew = outcomes.filter((outcome) => outcome.isNew).length
  print(`${nameOf(file)}: ${isNew} new, ${outcomes.length - isNew} known, ${faults.length} rejected`)
}

async function exportSources(file: string | undefined): Promise<void> {
  const { renderOutlines } = await import('./opml.ts')
  const opml = renderOutlines(await withStore(({ store }) => store.sources.list()))
  if (file === undefined) print(opml)
  else await writeWhole(file, opml)
}
