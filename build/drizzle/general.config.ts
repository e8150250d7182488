import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate --config build/drizzle/general.config.ts --name what-changes`: the next step of general.db. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/general.ts',
  out: './db/migrations/general',
});
