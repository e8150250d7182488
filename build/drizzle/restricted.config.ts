import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/restricted.ts',
  out: './db/migrations/restricted',
});
