// How a script of this folder is told what to do.
import { print } from '../src/commands/output.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

/**
 * The arguments as `read` finds them. Where they ask for help it is printed, and where `read` throws its message besides:
 * the process ends then.
 */
export function readArguments<Found extends { values: { help?: boolean | undefined } }>(
  usage: string,
  read: () => Found,
): Found {
  try {
    const found = read()
    if (found.values.help !== true) return found
    print(usage)
    process.exit(0)
  } catch (error) {
    print(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}
