import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadConfig, VARIABLES } from '#config.ts'
import { ROLES } from '../src/roles.ts'

interface Container {
  command?: string[]
  container_name?: string
  environment?: Record<string, string>
  ports?: string[]
  healthcheck?: { test: string[] }
  depends_on?: Record<string, { condition: string }>
  stop_grace_period?: string
}

const compose: { services: Record<string, Container> } = parse(readFileSync('docker-compose.yml', 'utf8'), {
  merge: true,
})
const containers = Object.entries(compose.services)
const ours = containers.filter(([, container]) => container.command?.[0] === 'start')

/** `${NAME:-default}` as compose fills it in where NAME is not set. */
function fillIn(environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]),
  )
}

describe('docker-compose.yml', () => {
  it('runs every part of the service, each in a container of its own', () => {
    expect(ours.map(([, container]) => container.command)).toEqual(ROLES.map((role) => ['start', '--only', role]))
  })

  it.each(ours)('%s: its environment is what config.ts reads, and is in order', (_name, { environment = {} }) => {
    const known: string[] = VARIABLES.map((variable) => variable.name)
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
    const config = loadConfig(fillIn(environment))
    expect(config.databaseUrl).toContain('@postgres:5432/')
    expect(config.redisUrl).toContain('//redis:')
    expect(config.smtpUrl).toContain('//mailpit:')
  })

  it.each(ours)('%s: has time to end its jobs, and can be scaled', (_name, container) => {
    expect(container.stop_grace_period).toBe('30s')
    expect(container.container_name).toBeUndefined()
    expect(container.depends_on).toMatchObject({
      postgres: { condition: 'service_healthy' },
      redis: { condition: 'service_healthy' },
    })
  })

  it.each(containers)('%s: publishes no port but on 127.0.0.1, and has a health check', (_name, container) => {
    for (const port of container.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/)
    expect(container.healthcheck?.test.length).toBeGreaterThan(0)
  })

  it('the workers publish none, so that there can be many', () => {
    expect(compose.services.worker?.ports).toBeUndefined()
  })

  it('keeps the queue: no eviction, append-only file', () => {
    const command = compose.services.redis?.command?.join(' ')
    expect(command).toContain('--maxmemory-policy noeviction')
    expect(command).toContain('--appendonly yes')
  })
})
