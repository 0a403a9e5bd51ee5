// Processes of this machine, told apart by pid and start time: a pid is given again, the pair is not.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What is known of a running process. */
export interface ProcessState {
  /** Opaque; equal for the same process only. */
  startedAt: string
  /** Its command line, or its name where that is all there is. */
  command: string
}

/** Null when there is no such process, or only its exit status is left (a zombie that nobody has collected). */
export function findProcess(pid: number): ProcessState | null {
  if (process.platform === 'linux') return readProc(pid)
  return process.platform === 'win32' ? probe(pid) : askPs(pid)
}

function readProc(pid: number): ProcessState | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in brackets may hold spaces and brackets itself; the fields after it do not.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (state === 'Z' || state === 'X') return null
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { startedAt: rest[18] ?? '', command }
  } catch {
    // The folder of a process is gone as soon as the process is.
    return null
  }
}

function askPs(pid: number): ProcessState | null {
  const { stdout, status } = spawnSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' })
  const found = status === 0 ? /^\s*(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)/.exec(stdout) : null
  if (found === null || found[1]?.startsWith('Z')) return null
  return { startedAt: found[2] ?? '', command: found[3] ?? '' }
}

function probe(pid: number): ProcessState | null {
  try {
    process.kill(pid, 0)
    return { startedAt: '', command: '' }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? { startedAt: '', command: '' } : null
  }
}
