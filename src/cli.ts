#!/usr/bin/env node
// The command line's entry.
import './hot-code.ts'
import './compile-cache.ts'

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { runCommand } = await import('./commands/program.ts')
process.exitCode = await runCommand(process.argv)
