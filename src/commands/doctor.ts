// claimwatch doctor: what is wrong with this installation, and how to mend it.
import { connect } from 'node:net'
import type { Command } from 'commander'
import type { Config } from '#config.ts'
import { UserError } from '#domain/errors.ts'
import type { Store } from '#store/store.ts'
import { openLog, readConfig, withStore } from './context.ts'
import { print } from './output.ts'

interface Finding {
  what: string
  /** `note`: works, and the user may want to know. */
  state: 'ok' | 'note' | 'fault'
  found: string
}

const MARKS = { ok: '✓', note: '·', fault: '✗' }

export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check this installation: settings, database, queue, mail, sources; says how to mend what is wrong')
    .option('--json', 'print the findings as JSON')
    .action(async (options: { json?: boolean }) => {
      const findings = await examine()
      if (options.json) print(JSON.stringify(findings, null, 2))
      else for (const { what, state, found } of findings) print(`${MARKS[state]} ${what}: ${found}`)
      if (findings.some((finding) => finding.state === 'fault')) process.exitCode = 1
    })
}

async function examine(): Promise<Finding[]> {
  const findings: Finding[] = [{ what: 'Node', state: 'ok', found: process.version }]
  const config = await attempt(findings, 'settings', async () => readConfig())
  if (config === null) return findings
  findings.push({ what: 'settings', state: 'ok', found: 'all in order' }, ...describeChoices(config))
  await attempt(findings, 'CLAIMWATCH_CATALOG', () => examineCatalog(findings, config))
  await attempt(findings, 'database', () =>
    withStore(async ({ store, databaseUrl }) => {
      findings.push({ what: 'database', state: 'ok', found: 'answers, and its schema is up to date' })
      await attempt(findings, 'queue', () => examineQueue(findings, config, databaseUrl))
      findings.push(...(await examineStore(store)))
    }),
  )
  await attempt(findings, 'mail', () => examineMail(findings, config))
  return findings
}

/** Null when it failed, which is then a finding. */
async function attempt<T>(findings: Finding[], what: string, probe: () => Promise<T>): Promise<T | null> {
  try {
    return await probe()
  } catch (error) {
    findings.push({ what, state: 'fault', found: (error as Error).message })
    return null
  }
}

function describeChoices(config: Config): Finding[] {
  return [
    config.databaseUrl === null
      ? { what: 'DATABASE_URL', state: 'note', found: `not set: an embedded Postgres in ${config.dataDir}` }
      : { what: 'DATABASE_URL', state: 'ok', found: 'set' },
    config.redisUrl === null
      ? { what: 'REDIS_URL', state: 'note', found: 'not set: the queue stands in Postgres' }
      : { what: 'REDIS_URL', state: 'ok', found: 'set' },
    config.smtpUrl === null
      ? { what: 'SMTP_URL', state: 'note', found: `not set: mails are files in ${config.outboxDir}` }
      : { what: 'SMTP_URL', state: 'ok', found: `set; mails go to ${config.mailTo.join(', ')}` },
    describeLeaving(config),
    config.hasContact
      ? { what: 'USER_AGENT_CONTACT', state: 'ok', found: `set; sites are asked by ${config.userAgent}` }
      : { what: 'USER_AGENT_CONTACT', state: 'note', found: 'not set: site operators cannot reach you; set it' },
  ]
}

function describeLeaving({ publicUrl, signingSecret, unsubscribeMailto, databaseUrl, dataDir }: Config): Finding {
  const what = 'PUBLIC_URL'
  const letter = unsubscribeMailto === null ? '' : `; readers may write to ${unsubscribeMailto}`
  if (publicUrl === null) return { what, state: 'note', found: `not set: mails have no link to leave${letter}` }
  if (!publicUrl.startsWith('https:'))
    return { what, state: 'note', found: `without https mail programs offer no leaving with one click${letter}` }
  if (signingSecret === null && databaseUrl !== null)
    return {
      what,
      state: 'note',
      found: `set; links are signed with the secret in ${dataDir}: processes with other data folders need SIGNING_SECRET`,
    }
  return { what, state: 'ok', found: `set; readers leave at ${publicUrl}/unsubscribe${letter}` }
}

async function examineCatalog(findings: Finding[], { catalogFile }: Config): Promise<void> {
  if (catalogFile === null) return
  const { loadOwnRows } = await import('../own-catalog.ts')
  const rows = await loadOwnRows(catalogFile)
  findings.push({ what: 'CLAIMWATCH_CATALOG', state: 'ok', found: `${rows.length} rows of your own` })
}

async function examineQueue(findings: Finding[], config: Config, databaseUrl: string): Promise<void> {
  const { openQueue } = await import('#queue/queue.ts')
  const { queueBackend } = await import('../main.ts')
  const log = await openLog('silent')
  const queue = await openQueue(queueBackend(config, databaseUrl), (error) => log.debug(error))
  await queue.close()
  findings.push({ what: 'queue', state: 'ok', found: 'answers' })
}

async function examineStore(store: Store): Promise<Finding[]> {
  const sources = await store.sources.list()
  const failed = await store.articles.list({ stage: 'failed', limit: 1000 })
  const backlog = await store.backlog()
  const waiting = Object.entries(backlog).map(([kind, count]) => `${count} ${kind}`)
  return [
    sources.length === 0
      ? { what: 'sources', state: 'note', found: 'none yet; claimwatch sources add URL' }
      : { what: 'sources', state: 'ok', found: `${sources.length} on file` },
    ...sources
      .filter((source) => source.fault !== null)
      .map((source): Finding => ({ what: source.publisher, state: 'fault', found: source.fault ?? '' })),
    ...(failed.length === 0
      ? []
      : [{ what: 'articles', state: 'note', found: `${failed.length} failed; claimwatch articles --failed` } as const]),
    ...(await examineRecipients(store)),
    { what: 'still to do', state: 'note', found: waiting.join(', ') },
  ]
}

async function examineRecipients(store: Store): Promise<Finding[]> {
  const recipients = await store.recipients.list()
  const paused = recipients.flatMap(({ address, channels }) =>
    channels.filter(({ pausedReason }) => pausedReason !== null).map((channel) => ({ address, ...channel })),
  )
  return [
    recipients.length === 0
      ? { what: 'recipients', state: 'note', found: 'none yet; start adds those of MAIL_TO' }
      : { what: 'recipients', state: 'ok', found: `${recipients.length} on file` },
    ...paused.map(
      ({ address, kind, pausedReason }): Finding => ({
        ...{ what: address, state: 'fault' },
        found: `${kind} is paused: ${pausedReason}; once that is mended: claimwatch recipients resume "${address}"`,
      }),
    ),
  ]
}

async function examineMail(findings: Finding[], { smtpUrl }: Config): Promise<void> {
  if (smtpUrl === null) return
  const { hostname, port, protocol } = new URL(smtpUrl)
  const at = { host: hostname, port: Number(port) || (protocol === 'smtps:' ? 465 : 587), timeout: 5_000 }
  await new Promise<void>((resolve, reject) => {
    const socket = connect(at, () => resolve(void socket.end()))
    const fail = (why: string) =>
      reject(new UserError(`SMTP_URL: expected a mail server at ${at.host} port ${at.port}, found: ${why}`))
    socket.on('error', (error) => fail(error.message))
    socket.on('timeout', () => fail('no answer within 5 s'))
  })
  findings.push({ what: 'mail', state: 'ok', found: `${at.host} port ${at.port} answers` })
}
