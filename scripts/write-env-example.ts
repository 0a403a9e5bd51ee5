// Writes .env.example from the table of variables: node scripts/write-env-example.ts
import { writeFileSync } from 'node:fs'
import { VARIABLES } from '#config.ts'

const blocks = VARIABLES.map(
  ({ name, meaning, unit, default: standard }) => `# ${meaning} (${unit}).\n# ${name}=${standard}\n`,
)
writeFileSync(
  '.env.example',
  `# Settings of claimwatch, all optional. Copy to .env and load it your way, or set them in the environment.\n\n${blocks.join('\n')}`,
)
