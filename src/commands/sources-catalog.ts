// claimwatch sources catalog: the sources that claimwatch knows of, and which of them are on file.
import { type Command, Option } from 'commander'
import { CREDIBILITIES, type Credibility, SOURCES } from '#catalog/sources.ts'
import { clockAt } from '#domain/day.ts'
import type { Language } from '#domain/text.ts'
import { withStore } from './context.ts'
import { addOutputOptions, type Column, type OutputOptions, printRows } from './output.ts'

interface CatalogOptions extends OutputOptions {
  language?: Language
  class?: Credibility
}

interface Row {
  name: string
  publisher: string
  language: Language
  credibility: Credibility
  feed: string
  site: string
  isOnFile: boolean
  isPolled: boolean
  verifiedAt: Date | null
}

export function registerCatalog(sources: Command): void {
  const catalog = sources
    .command('catalog')
    .description('list sources on the AI industry that claimwatch knows of; none is polled before it is added')
    .addOption(new Option('--language <language>', 'only those in it').choices(['ja', 'en']))
    .addOption(new Option('--class <class>', 'only those of it').choices(CREDIBILITIES))
    .addHelpText(
      'after',
      '\nTheir addresses are from general knowledge: one counts as verified when claimwatch sources check has read it' +
        '\nfrom here. To add some, or all: claimwatch sources add --catalog [NAME…]',
    )
  addOutputOptions(catalog).action(listCatalog)
}

async function listCatalog({ language, class: credibility, ...output }: CatalogOptions): Promise<void> {
  const { onFile, timeZone } = await withStore(async ({ store, config }) => ({
    onFile: new Map((await store.sources.list()).map((row) => [row.url, row])),
    timeZone: config.digestTimeZone,
  }))
  const rows = SOURCES.filter(
    (row) => (!language || row.language === language) && (!credibility || row.credibility === credibility),
  ).map((row): Row => {
    const own = onFile.get(row.feed)
    return {
      ...row,
      isOnFile: own !== undefined,
      isPolled: own?.isEnabled ?? false,
      verifiedAt: own?.verifiedAt ?? null,
    }
  })
  printRows(rows, columnsIn(timeZone), output, 'None of the catalogue is so.')
}

const columnsIn = (timeZone: string): Column<Row>[] => [
  { head: 'name', cell: ({ name }) => name, width: 30 },
  { head: 'publisher', cell: ({ publisher }) => publisher, width: 24 },
  { head: 'language', cell: ({ language }) => language },
  { head: 'class', cell: ({ credibility }) => credibility },
  { head: 'on file', cell: ({ isOnFile, isPolled }) => (isPolled ? 'polled' : isOnFile ? 'paused' : 'no') },
  { head: 'verified', cell: ({ verifiedAt }) => (verifiedAt === null ? 'never' : clockAt(verifiedAt, timeZone)) },
  { head: 'feed', cell: ({ feed }) => feed, width: 60 },
]
