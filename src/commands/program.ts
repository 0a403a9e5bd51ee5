// The command line: every command with its options, and how errors end it.
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { PermanentError, TransientError, UserError } from '#domain/errors.ts'
import { registerAlerts } from './alerts.ts'
import { registerArticles } from './articles.ts'
import { registerClaims } from './claims.ts'
import { registerConflicts } from './conflicts.ts'
import { registerDemo } from './demo.ts'
import { registerDigest } from './digest.ts'
import { registerDoctor } from './doctor.ts'
import { registerExtract } from './extract.ts'
import { registerFigures } from './figures.ts'
import { registerImport } from './import.ts'
import { registerMigrate } from './migrate.ts'
import { tell } from './output.ts'
import { registerQuantities } from './quantities.ts'
import { registerRates } from './rates.ts'
import { registerRead } from './read.ts'
import { registerRecipients } from './recipients.ts'
import { registerReextract } from './reextract.ts'
import { registerReplay } from './replay.ts'
import { registerSilence } from './silence.ts'
import { registerSources } from './sources.ts'
import { registerStart } from './start.ts'
import { registerStudio } from './studio.ts'

const REGISTERS = [
  registerStart,
  registerDemo,
  registerSources,
  registerImport,
  registerArticles,
  registerClaims,
  registerFigures,
  registerConflicts,
  registerSilence,
  registerRates,
  registerRecipients,
  registerAlerts,
  registerDigest,
  registerStudio,
  registerDoctor,
  registerMigrate,
  registerReextract,
  registerExtract,
  registerReplay,
  registerQuantities,
  registerRead,
]

/** Every command, for `runCommand` and for whoever wants to look through them. */
export function buildProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const program = new Command('claimwatch')
    .description(description)
    .version(version)
    .option('--data-dir <folder>', 'in place of CLAIMWATCH_DATA_DIR')
    .showHelpAfterError('(--help shows what it takes)')
    .exitOverride()
    .hook('preAction', () => {
      const { dataDir } = program.opts<{ dataDir?: string }>()
      if (dataDir !== undefined) process.env.CLAIMWATCH_DATA_DIR = dataDir
    })
    .addHelpText(
      'after',
      '\nSettings are environment variables; .env.example lists them, `claimwatch doctor` checks them.',
    )
  for (const register of REGISTERS) register(program)
  return program
}

/**
 * Runs the command line and returns the exit code: 0 done, 1 done with faults that were reported, 2 not done and the
 * message says what to mend, 70 a defect of ours.
 */
export async function runCommand(argv: string[]): Promise<number> {
  try {
    await buildProgram().parseAsync(argv)
    return Number(process.exitCode ?? 0)
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UserError || error instanceof PermanentError || error instanceof TransientError) {
    tell(`claimwatch: ${error.message}`)
    return 2
  }
  tell(`claimwatch: unexpected error; please report it with the lines below\n${(error as Error).stack ?? error}`)
  return 70
}
