// claimwatch start: the service.
import { type Command, InvalidArgumentError } from 'commander'
import type { Service } from '../main.ts'
import { ROLES, type Role } from '../roles.ts'
import { openLog, readConfig } from './context.ts'

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run the service: poll, read, compare, tell; until it is told to stop (Ctrl-C, SIGTERM)')
    .option('--only <roles>', `run a part of it here: ${ROLES.join(', ')}, separated by commas`, parseRoles)
    .addHelpText(
      'after',
      '\nWithout DATABASE_URL it starts a Postgres of its own in CLAIMWATCH_DATA_DIR (.claimwatch); without REDIS_URL the\n' +
        'queue stands in Postgres too; without SMTP_URL mails are files in .claimwatch/outbox. To split the service over\n' +
        'processes or hosts give them all one DATABASE_URL.',
    )
    .action(async (options: { only?: Set<Role> }) => {
      const { openService } = await import('../main.ts')
      const config = readConfig()
      const log = await openLog(config.logLevel)
      const roles = options.only ?? new Set(ROLES)
      const startedAt = performance.now()
      const service = await openService({ config, roles, log })
      const ms = Math.round(performance.now() - startedAt)
      log.info({ roles: [...roles].join(','), web: service.webUrl, ms }, 'ready')
      // A service that is ready does not end because Postgres is away for a moment.
      const sources = await service.store.sources.list().catch((error: Error) => {
        log.warn({ fault: error.message }, 'could not look for sources')
        return null
      })
      if (roles.has('scheduler') && sources?.length === 0)
        log.info('no sources yet: npx claimwatch sources add URL, beside this one, gives it something to read')
      await untilStopped()
      log.info('stopping: the running jobs are ended first')
      await stop(service)
      log.info('stopped')
    })
}

function parseRoles(text: string): Set<Role> {
  const roles = text.split(',').map((part) => ROLES.find((role) => role === part.trim()))
  if (roles.includes(undefined))
    throw new InvalidArgumentError(`expected some of ${ROLES.join(', ')}, separated by commas.`)
  return new Set(roles as Role[])
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** The first SIGINT or SIGTERM; a second one ends the process as if nobody waited. */
export function untilStopped(): Promise<NodeJS.Signals> {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>()
  const listener = (signal: NodeJS.Signals) => {
    resolve(signal)
    // Not `once`, which goes before it is called: the embedded Postgres looks whether anybody else handles the signal.
    setImmediate(() => {
      for (const one of STOP_SIGNALS) process.removeListener(one, listener)
    })
  }
  for (const signal of STOP_SIGNALS) process.on(signal, listener)
  return promise
}

/** Aborted by the first SIGINT or SIGTERM. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  void untilStopped().then(() => controller.abort())
  return controller.signal
}

async function stop(service: Service): Promise<void> {
  // Asked a second time, it ends at once: Postgres knows what is unfinished.
  for (const signal of STOP_SIGNALS) process.once(signal, () => process.exit(130))
  await service.close()
}
