// A program of its own: opens a vault as the headteacher, says so, waits for a line, changes the keys, and says what came of
// it: 'done', or the code of what stopped it.
//   write-changed-keys.ts <folder> passphrase|key [<file to say it in as well>]
// Its input: the passphrase, the next one, then a line to begin.
import { openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { diskProblem } from '#db/vault/files/disk-problem.ts';
import { changePassphrase, openVault, runningClock, turnKey } from '#db/vault/vault.ts';
import { day } from '#domain/days/dates.ts';

const [folder = '', what, sayIn] = process.argv.slice(2);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const line = async (): Promise<string> => String((await lines.next()).value);
const [current, next] = [await line(), await line()];

const person = { name: '0000_person', sql: 'create table person (id integer primary key, name text not null) strict;' };
const age = { name: '0001_vault-age', sql: readFileSync('db/migrations/general/0002_vault-age.sql', 'utf8') };
const home = {
  folder,
  migrations: { general: [person, age], restricted: [person, age] },
  today: () => day('2026-11-28'),
};
const clock = runningClock();
const opened = await openVault({ ...home, role: 'headteacher', passphrase: current, clock });
if (!opened.ok) throw new Error(opened.problem.code);
const { vault } = opened.value;
const saying = sayIn === undefined ? undefined : openSync(sayIn, 'w');
say('open');
await line();
say(await outcome());
process.exit(0);

function say(what: string): void {
  console.log(what);
  if (saying !== undefined) writeSync(saying, `${what}\n`);
}

async function outcome(): Promise<string> {
  const turning = {
    role: 'headteacher',
    current,
    successor: next,
    other: null,
    clock,
    turnTrail: () => undefined,
  } as const;
  try {
    const changed = await (what === 'key'
      ? turnKey(vault, turning)
      : changePassphrase(vault, { current, next, clock }));
    return changed.ok ? 'done' : changed.problem.code;
  } catch (error) {
    return diskProblem(error)?.code ?? `unforeseen: ${String(error)}`;
  }
}
