import { sql } from 'drizzle-orm';
import type { OpenVault } from '#db/vault/vault.ts';

/** What a school is expected to have after six years. */
export const MEGABYTES = 20;

/** Fills a vault up to that size with what nothing can make smaller. */
export function fill(vault: OpenVault): void {
  vault.general.db.run(sql`create table filling (body blob not null)`);
  const rows = JSON.stringify(Array(950).fill(0));
  for (let count = 0; count < MEGABYTES; count += 1)
    vault.general.db.run(sql`insert into filling select randomblob(1000) from json_each(${rows})`);
}
