// Writes the migration from the schema as the migrations make it to prisma/schema.prisma as it stands, for a developer
// to read, complete and commit: node scripts/create-migration.ts NAME
// Prisma's schema engine runs as WebAssembly here: nothing is downloaded.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { pino } from 'pino'
import { resolveDatabase } from '../src/store/database.ts'
import { migrate } from '../src/store/migrate.ts'

const SCHEMA = join(import.meta.dirname, '../prisma/schema.prisma')
const CHAR_OID = 18
const TEXT_OID = 25
const FOLDER = join(import.meta.dirname, '../prisma/migrations')

const [name] = process.argv.slice(2)
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('usage: node scripts/create-migration.ts NAME (small letters, digits, underscores)')
  process.exit(2)
}
const dataDir = await mkdtemp(join(tmpdir(), 'claimwatch-migration-'))
const database = await resolveDatabase({ databaseUrl: null, dataDir, log: pino({ level: 'warn' }) })
try {
  await mkdir(FOLDER, { recursive: true })
  await migrate(database.url)
  const script = await compare(database.url)
  if (/^-- This is an empty migration/.test(script)) console.log('nothing has changed')
  else await write(`${stamp(new Date())}_${name}`, script)
} finally {
  await database.close()
  await rm(dataDir, { recursive: true, force: true })
}

/** SQL from the tables of the database to the schema's. */
async function compare(url: string): Promise<string> {
  const files = [{ path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }]
  const pool = textForChars(new pg.Pool({ connectionString: url }))
  const factory = bindMigrationAwareSqlAdapterFactory(characterForConstraintType(new PrismaPg(pool)))
  const engine = await SchemaEngine.new({ datamodels: [[SCHEMA, files[0].content]] }, () => undefined, factory)
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: join(FOLDER, '..') },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  engine.free()
  await pool.end()
  return stdout ?? ''
}

/**
 * The adapter does not know Postgres' one-byte type "char", which the catalogue is full of: it is read as text. The
 * engine takes text for all of them but the kind of a constraint, which it wants as a character.
 */
function textForChars(pool: pg.Pool): pg.Pool {
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args)
    for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID
    return result
  }) as typeof pool.query
  return pool
}

function characterForConstraintType(factory: SqlMigrationAwareDriverAdapterFactory) {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const { columnNames, columnTypes, ...result } = await queryRaw(query)
      const types = columnTypes.map((type, at) =>
        columnNames[at] === 'constraint_type' ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnNames, columnTypes: types }
    }
    return adapter
  }
  return factory
}

function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14)
}

async function write(folder: string, script: string): Promise<void> {
  await mkdir(join(FOLDER, folder), { recursive: true })
  await writeFile(join(FOLDER, folder, 'migration.sql'), script)
  const lock = '# Written by Prisma; to be kept with the migrations.\nprovider = "postgresql"\n'
  await writeFile(join(FOLDER, 'migration_lock.toml'), lock)
  console.log(`prisma/migrations/${folder}/migration.sql: read it, add what the schema cannot say, commit it`)
}
