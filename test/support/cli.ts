// The command line as a child process, with none of this machine's settings.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const CLI = join(import.meta.dirname, '../../src/cli.ts')

export interface CliOptions {
  /** Added to an environment in which nothing of ours is set. */
  env?: Record<string, string>
  cwd?: string
  /** A program that runs it, with the program's arguments: `['nsenter', …]`. */
  runner?: readonly string[]
}

export interface CliResult {
  /** Null when a signal ended it. */
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface Cli {
  process: ChildProcessWithoutNullStreams
  /** What it has written so far. */
  output: { stdout: string; stderr: string }
  ended: Promise<CliResult>
}

export function startCli(args: readonly string[], options: CliOptions = {}): Cli {
  const { env = {}, cwd = process.cwd(), runner = [] } = options
  const { PATH = '', HOME = '', TMPDIR } = process.env
  const [program = '', ...rest] = [...runner, process.execPath, CLI, ...args]
  const child = spawn(program, rest, {
    cwd,
    env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), ...env },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  // A child that ends without having read its stdin closes the pipe under us.
  child.stdin.on('error', () => {})
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, ...output }))
  return { process: child, output, ended }
}

export function runCli(args: readonly string[], options: CliOptions & { input?: string | Buffer } = {}) {
  const cli = startCli(args, options)
  cli.process.stdin.end(options.input ?? '')
  return cli.ended
}

/** Resolves when stdout and stderr together match; throws when the child ends before that. */
export async function untilSaid(cli: Cli, pattern: RegExp): Promise<void> {
  let end: CliResult | null = null
  void cli.ended.then((result) => {
    end = result
  })
  while (!pattern.test(cli.output.stdout + cli.output.stderr)) {
    if (end !== null) throw new Error(`ended before it said ${pattern}: ${JSON.stringify(end)}`)
    await new Promise((wake) => setTimeout(wake, 20))
  }
}
