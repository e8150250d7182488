import type { Compartment } from '#domain/roles.ts';
import type { Migration } from '#db/vault/database/migrate.ts';

/** The steps of each compartment, in order. */
export type Migrations = Record<Compartment, readonly Migration[]>;

/** The steps that are built into the program. This is the one file that only Vite can run. */
export function bundledMigrations(): Migrations {
  return {
    general: inOrder(
      import.meta.glob<string>('./general/*.sql', { query: '?raw', import: 'default', eager: true }),
    ),
    restricted: inOrder(
      import.meta.glob<string>('./restricted/*.sql', { query: '?raw', import: 'default', eager: true }),
    ),
  };
}

function inOrder(files: Record<string, string>): Migration[] {
  return Object.entries(files)
    .map(([file, sql]) => ({ name: file.replace(/^.*\/|\.sql$/g, ''), sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
