import { cpSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import type { Migrations } from '#db/migrations/bundled.ts';
import type { WritableDb } from '#db/types.ts';
import type { Clock } from '#db/vault/attempts.ts';
import {
  createVault,
  type OpenVault,
  openVault,
  type RecoverySheet,
  type Unlocked,
  type Unlocking,
} from '#db/vault/vault.ts';
import { type Day, day } from '#domain/days/dates.ts';
import type { Result } from '#domain/problems.ts';
import type { Role } from '#domain/roles.ts';
import { afterwards, lastingFolder, newFolder } from '#test/afterwards.ts';

/** The least cost that the reader of the key file accepts: a quarter of a second for each passphrase. */
export const COST = 2 ** 16;

export const passphrases: Record<Role, string> = {
  manager: 'kettle orbit walnut sleeve',
  headteacher: 'trois mots café lanterne',
};

/** A table of our own, so that these tests do not change with the tables of the office, and that of the vault's age. */
const person = { name: '0000_person', sql: 'create table person (id integer primary key, name text not null) strict;' };
const age = { name: '0001_vault-age', sql: readFileSync('db/migrations/general/0002_vault-age.sql', 'utf8') };
export const migrations: Migrations = { general: [person, age], restricted: [person, age] };

/** The day on which the tests are done, where it does not matter. */
export const today = (): Day => day('2026-11-28');

/** The value of a step that must not be refused. */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** A clock that the test moves. */
export function handClock(run = 'first run'): Clock & { pass: (seconds: number) => void } {
  let milliseconds = 0;
  return {
    run,
    elapsed: () => milliseconds,
    pass: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}

/** A vault that somebody set up a moment ago, locked: a copy of one that is made once for each file of tests. */
export async function lockedVault(role: Role = 'headteacher'): Promise<{ folder: string; recovery: RecoverySheet[] }> {
  const original = await (originals.get(role) ?? setUp(role));
  const folder = newFolder();
  cpSync(original.folder, folder, { recursive: true });
  return { folder, recovery: original.recovery };
}

/** The same, open. It is closed at the end. */
export async function newVault(
  role: Role = 'headteacher',
): Promise<{ folder: string; vault: OpenVault; recovery: RecoverySheet[] }> {
  const locked = await lockedVault(role);
  return { ...locked, vault: given(await unlock(locked.folder, role)) };
}

const originals = new Map<Role, Promise<{ folder: string; recovery: RecoverySheet[] }>>();

function setUp(role: Role): Promise<{ folder: string; recovery: RecoverySheet[] }> {
  const folder = lastingFolder();
  const wanted = { folder, role, passphrase: passphrases[role], cost: COST, migrations, today };
  const setting = createVault(wanted).then((created) => {
    const { vault, recovery } = given(created);
    vault.close();
    return { folder, recovery };
  });
  originals.set(role, setting);
  return setting;
}

/** The vault opened by somebody with their passphrase, or whatever was refused. It is closed at the end. */
export async function unlock(folder: string, role: Role, passphrase = passphrases[role]): Promise<Result<OpenVault>> {
  const opened = await openAs(folder, role, { passphrase });
  return opened.ok ? { ok: true, value: opened.value.vault } : opened;
}

/** The same, with all that opening says. */
export async function openAs(
  folder: string,
  role: Role,
  wanted: Partial<Pick<Unlocking, 'passphrase' | 'acceptOlder' | 'restrictedSheet' | 'anchorFile' | 'today'>> = {},
): Promise<Result<Unlocked>> {
  const usual = { folder, role, passphrase: passphrases[role], clock: handClock(), migrations, today };
  const opened = await openVault({ ...usual, ...wanted });
  if (opened.ok) afterwards(opened.value.vault.close);
  return opened;
}

export function addPerson(db: WritableDb, name: string): void {
  db.run(sql`insert into person (name) values (${name})`);
}

export function namesIn(db: WritableDb): string[] {
  return db.all<{ name: string }>(sql`select name from person order by id`).map(({ name }) => name);
}
