import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate --config build/drizzle/restricted.config.ts --name what-changes`: the next step of restricted.db. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/restricted.ts',
  out: './db/migrations/restricted',
});
