// claimwatch quantities: every number of a text, for measuring the reader of numbers by itself.
import type { Command } from 'commander'
import { readLines, reportLine, textLine } from './jsonl.ts'
import { print } from './output.ts'

export function registerQuantities(program: Command): void {
  program
    .command('quantities')
    .description('read the numbers of texts, bare ones included')
    .requiredOption('--jsonl', 'read one text a line ({id, text}), write one line a text ({id, quantities})')
    .argument('[file]', 'a file of JSON lines; stdin when none is given', '-')
    .action(async (file: string) => {
      const { findQuantities } = await import('#extractors/quantities.ts')
      for await (const { number, read } of readLines(file, textLine)) {
        if ('fault' in read) {
          reportLine(file, number, read.fault)
          continue
        }
        const { id, text, language } = read.value
        const quantities = findQuantities(text, language).map(({ rules: _, ...quantity }) => quantity)
        print(JSON.stringify({ id, quantities }))
      }
    })
}
