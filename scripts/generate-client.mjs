// Generates the database client after `npm ci`. The generator never runs Prisma's native schema engine, but looks for
// it and would download it: pointing the variable at a file that exists keeps the install off the network.
import { spawnSync } from 'node:child_process'

const run = spawnSync('npx', ['--no-install', 'prisma', 'generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
})
if (run.status !== 0) {
  console.error(
    `prisma generate ended with ${run.error?.message ?? run.status ?? run.signal}: the database client in src/store/generated is missing`,
  )
  process.exit(1)
}
