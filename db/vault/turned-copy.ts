import { sql } from 'drizzle-orm';
import type { WritableDb } from '#db/types.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment } from '#domain/roles.ts';
import { type Connection, openConnection } from './database/connection.ts';
import { unfinished } from './files/vault-files.ts';
import { openingOf, removeDatabase } from './open-compartment.ts';
import type { VaultHome } from './vault-home.ts';

/** Goes on with the trail of a compartment, in its copy, from the former key of the trail to the next. */
export type TurnTrail = (db: WritableDb, keys: { former: Buffer; next: Buffer }) => void;

/**
 * Makes a copy of an open compartment under a new key, complete but under a name that no vault looks at, and proves it: it
 * opens, is sound, and holds as many rows in each table. In one go, so that nothing is written to the compartment meanwhile.
 * Refuses what the copy shows to be wrong; then nothing of it stays.
 */
export function makeTurnedCopy(
  home: VaultHome,
  compartment: Compartment,
  from: Connection,
  { old, next, turnTrail }: { old: Buffer; next: Buffer; turnTrail: (db: WritableDb) => void },
): Result<unknown> {
  const file = unfinished(home.folder, compartment);
  removeDatabase(file);
  try {
    from.db.run(sql`vacuum into ${file}`);
    const turning = openConnection({ ...openingOf(home, compartment, old), file, newKey: next });
    if (turning.ok) turning.value.close();
    const turned = turning.ok ? openConnection({ ...openingOf(home, compartment, next), file }) : turning;
    if (!turned.ok) {
      removeDatabase(file);
      return turned;
    }
    const isWhole = countsIn(turned.value) === countsIn(from);
    turned.value.transaction(turnTrail);
    turned.value.close();
    if (isWhole) return done({});
    removeDatabase(file);
    return refuse({ code: 'disk-failing' });
  } catch (error) {
    removeDatabase(file);
    throw error;
  }
}

/** How many rows each table has, in words that can be compared. */
function countsIn({ db }: Connection): string {
  const tables = db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' order by name`);
  return tables
    .map(({ name }) => {
      const { count } = db.get<{ count: number }>(sql`select count(*) as count from ${sql.identifier(name)}`);
      return `${name} ${count}`;
    })
    .join();
}
