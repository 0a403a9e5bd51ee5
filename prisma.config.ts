import { defineConfig } from 'prisma/config'

// The Prisma command line reads this; the service itself does not.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://127.0.0.1:5432/claimwatch' },
})
