import { readFileSync } from 'node:fs';
import { type OpenVault, openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';

// as test/db/vaults.ts has them, which needs the test runner
const person = { name: '0000_person', sql: 'create table person (id integer primary key, name text not null) strict;' };
const age = { name: '0001_vault-age', sql: readFileSync('db/migrations/general/0002_vault-age.sql', 'utf8') };
const migrations = { general: [person, age], restricted: [person, age] };

/** A vault of the tests, opened by its headteacher in a program of its own. */
export async function openedBy(folder: string, passphrase: string): Promise<OpenVault> {
  const today = () => day('2026-11-28');
  const opened = await openVault({ folder, role: 'headteacher', passphrase, clock: runningClock(), migrations, today });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.vault;
}
