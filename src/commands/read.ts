// claimwatch read: the article in a page, for measuring the reader of pages by itself.
import type { Command } from 'commander'
import type * as z from 'zod'
import type { OpenReader } from '../reader.ts'
import { pageLine, readLines, reportLine } from './jsonl.ts'
import { print } from './output.ts'

export function registerRead(program: Command): void {
  program
    .command('read')
    .description('find the article in HTML pages')
    .requiredOption(
      '--jsonl',
      'read one page a line ({id, url, html}), write one line a page ({id, title, text, language, publishedAt})',
    )
    .argument('[file]', 'a file of JSON lines; stdin when none is given', '-')
    .action(async (file: string) => {
      const { openReader } = await import('../reader.ts')
      const reader = openReader()
      try {
        for await (const { number, read } of readLines(file, pageLine)) {
          const answer = 'fault' in read ? read : await readPage(reader, read.value)
          if ('fault' in answer) reportLine(file, number, answer.fault)
          else print(JSON.stringify(answer))
        }
      } finally {
        await reader.close()
      }
    })
}

async function readPage(reader: OpenReader, { id, url, html }: z.infer<typeof pageLine>) {
  try {
    const { title, text, language, publishedAt } = await reader.readPage(html, url)
    return { id, title, text, language, publishedAt }
  } catch (error) {
    return { fault: `${id}: ${(error as Error).message}` }
  }
}
