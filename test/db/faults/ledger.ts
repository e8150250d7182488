import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { WritableDb } from '#db/types.ts';
import { type Connection, type Opening, openConnection } from '#db/vault/database/connection.ts';
import type { Result } from '#domain/problems.ts';

const PARTS = 3;

/** Tables for the tests of faults: entries with a hash of their text, and three parts of each. */
const ledger = {
  name: '0000_ledger',
  sql: `create table entry (id integer primary key, body text not null, hash text not null) strict;
    create table part (id integer primary key, entry integer not null references entry(id), body text not null) strict;`,
};

/** Opens a ledger, with the very routine that opens a compartment. */
export function openLedger(file: string, key: Buffer, fresh = false): Result<Connection> {
  const opening: Opening = { file, compartment: 'general', key, migrations: [ledger], fresh };
  return openConnection(opening);
}

/** Writes one entry and its parts, in one transaction of four statements; gives its number. */
export function addEntry(connection: Connection, text: string): number {
  return connection.transaction((db) => {
    const added = db.run(sql`insert into entry (body, hash) values (${text}, ${hashOf(text)})`);
    const id = Number(added.lastInsertRowid);
    for (let part = 0; part < PARTS; part += 1) {
      db.run(sql`insert into part (entry, body) values (${id}, ${text.slice(part, part + 40)})`);
    }
    return id;
  });
}

/** The numbers of the entries that are there. */
export function entriesIn(db: WritableDb): Set<number> {
  return new Set(db.all<{ id: number }>(sql`select id from entry`).map(({ id }) => id));
}

/** What is wrong with a ledger; empty when it is sound, every transaction is whole and every text as it was written. */
export function faultsIn(db: WritableDb): string[] {
  const integrity = db.all<{ integrity_check: string }>(sql`pragma integrity_check`).map((row) => row.integrity_check);
  const orphans = db.all(sql`pragma foreign_key_check`);
  const partial = db.all<{ id: number }>(
    sql`select id from entry where (select count(*) from part where part.entry = entry.id) <> ${PARTS}`,
  );
  const entries = db.all<{ id: number; body: string; hash: string }>(sql`select * from entry`);
  const garbled = entries.filter(({ body, hash }) => hashOf(body) !== hash);
  return [
    ...integrity.filter((line) => line !== 'ok'),
    ...orphans.map(() => 'a part without its entry'),
    ...partial.map(({ id }) => `entry ${id} is not whole`),
    ...garbled.map(({ id }) => `entry ${id} is garbled`),
  ];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
