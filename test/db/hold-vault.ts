// A program of its own: opens a vault and says so; told to, locks it and says so; then waits to be ended.
//   hold-vault.ts <folder> <role>
// Its input: the passphrase, and, for the business manager, the one to be given to the headteacher; then a line to lock.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { addRole, openVault, runningClock } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';

const [folder = '', as] = process.argv.slice(2);
const role = as === 'manager' ? 'manager' : 'headteacher';
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const line = async (): Promise<string> => String((await lines.next()).value);

const person = { name: '0000_person', sql: 'create table person (id integer primary key, name text not null) strict;' };
const age = { name: '0001_vault-age', sql: readFileSync('db/migrations/general/0002_vault-age.sql', 'utf8') };
const migrations = { general: [person, age], restricted: [person, age] };
const today = () => day('2026-11-28');
const opened = await openVault({ folder, role, passphrase: await line(), clock: runningClock(), migrations, today });
if (!opened.ok) throw new Error(opened.problem.code);
const { vault } = opened.value;
if (role === 'manager') await addRole(vault, { role: 'headteacher', passphrase: await line() });
console.log('open');
await line();
vault.close();
console.log('locked');
await line();
