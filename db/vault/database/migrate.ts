import type { Database } from 'better-sqlite3';

/** One step of a database's shape: the SQL of one file, under its name ('0000_first'). */
export interface Migration {
  name: string;
  sql: string;
}

/** Which step a database stands at: 0 for a new one. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/**
 * Takes the database through the steps it has not had. Each step is one transaction: it is there whole, or the database
 * is as before and the fault is thrown. The steps must be numbered from 0000 without a gap.
 *
 * Foreign keys are not enforced meanwhile: SQLite rebuilds a table by dropping it, which would delete the rows that hang
 * on it. They are checked before each step is kept.
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  const misnumbered = migrations.find(({ name }, at) => Number.parseInt(name, 10) !== at);
  if (misnumbered !== undefined) throw new Error(`migration out of order: ${misnumbered.name}`);
  database.pragma('foreign_keys = OFF');
  try {
    for (const migration of migrations.slice(versionOf(database))) takeStep(database, migration);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function takeStep(database: Database, { name, sql }: Migration): void {
  const step = database.transaction(() => {
    database.exec(sql);
    const orphans = database.pragma('foreign_key_check');
    if (!Array.isArray(orphans) || orphans.length > 0)
      throw new Error(`migration ${name} leaves rows without their parent`);
    database.pragma(`user_version = ${versionOf(database) + 1}`);
  });
  step.exclusive();
}
