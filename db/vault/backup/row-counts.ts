import { sql } from 'drizzle-orm';
import type { WritableDb } from '#db/types.ts';
import { canonical } from '#db/vault/keys/canonical.ts';
import { derive, sign, wipe } from '#db/vault/keys/keys.ts';
import type { CompartmentFacts } from './manifest.ts';

/** The step of its shape and the signed counts of a compartment that is open; `key` is its own. */
export function factsOf(db: WritableDb, vaultId: string, key: Buffer): CompartmentFacts {
  const names = db
    .all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' order by name`)
    .map(({ name }) => name);
  const rows = names.map((name) => [name, countOf(db, name)] as const);
  const under = derive(key, Buffer.from(vaultId, 'base64'), 'sav1/backup/rows');
  const signed = sign(canonical(rows), under).toString('base64');
  wipe(under);
  return { schema: db.get<{ user_version: number }>(sql`pragma user_version`).user_version, rows: signed };
}

function countOf(db: WritableDb, table: string): number {
  return db.get<{ count: number }>(sql`select count(*) as count from ${sql.identifier(table)}`).count;
}
