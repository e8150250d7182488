import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { expect, test } from 'vitest';
import { newFolder } from '#test/afterwards.ts';
import { addPerson, given, lockedVault, namesIn, newVault, passphrases, unlock } from '#test/db/vaults.ts';
import { failingDisk, type Order } from './lock/disk-orders.ts';

// a few of them in every run; all with `npm run faults`
const long = process.env['FAULTS'] === 'long';
const SHORT = { once: [4], 'from-then-on': [1] } as const;
const MOST = 300;

// the disk of a program is made to fail on Linux only
const onLinux = process.platform === 'linux';
const next = 'gravel tulip compass oyster';

const cases = [
  ['passphrase', 'once'],
  ['passphrase', 'from-then-on'],
  ['key', 'once'],
  ['key', 'from-then-on'],
] as const;

test.runIf(onLinux).each(cases)(
  'whichever write or sync of a changed %s fails (%s), the records open with the passphrase before or after it',
  async (what, how) => {
    const original = await vaultWithPeople();
    let passedAt = 0;
    for (const n of long ? count(MOST) : SHORT[how]) {
      const { said, failed, folder } = await changeOnFailingDisk(original, what, { what: how, n });
      expect({ n, isForeseen: said === 'done' || said === 'disk-failing' }).toEqual({ n, isForeseen: true });
      const [before, after] = [await namesBy(folder, passphrases.headteacher), await namesBy(folder, next)];
      expect({ n, opens: [before, after].filter((names) => names !== undefined) }).toEqual({ n, opens: [people] });
      if (said === 'done') expect({ n, after }).toEqual({ n, after: people });
      if (failed === 0) {
        passedAt = n;
        break;
      }
    }
    if (long) console.log(`a changed ${what}, ${how}: no write failed any more at n = ${passedAt}`);
    expect(passedAt > 0 || !long).toBe(true);
  },
  3_600_000,
);

const people = { general: ['Angharad Rees'], restricted: ['Owain Prys'] };

async function vaultWithPeople(): Promise<string> {
  await lockedVault('headteacher');
  const { folder, vault } = await newVault('headteacher');
  addPerson(vault.general.db, 'Angharad Rees');
  if (vault.restricted) addPerson(vault.restricted.db, 'Owain Prys');
  vault.close();
  return folder;
}

/** Who is in the records, if a passphrase opens them. */
async function namesBy(folder: string, passphrase: string) {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  const opened = await unlock(copy, 'headteacher', passphrase);
  // of a key that was turned, one copy of the key file may be the former one still: it opens nothing and says of which day it is
  if (!opened.ok && ['wrong-passphrase', 'keys-older'].includes(opened.problem.code)) return undefined;
  const vault = given(opened);
  const names = { general: namesIn(vault.general.db), restricted: vault.restricted && namesIn(vault.restricted.db) };
  vault.close();
  return names;
}

/** Changes the keys of a copy of the vault in a program of its own, whose disk fails from then on as ordered. */
async function changeOnFailingDisk(original: string, what: 'passphrase' | 'key', order: Order) {
  const folder = path.join(newFolder(), 'vault');
  cpSync(original, folder, { recursive: true });
  const disk = failingDisk(folder, `${folder}.orders`);
  const program = path.join(import.meta.dirname, 'write-changed-keys.ts');
  const env = { ...process.env, ...disk.env, LD_PRELOAD: disk.library };
  const child = spawn(process.execPath, [program, folder, what], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${passphrases.headteacher}\n${next}\n`);
  expect((await lines.next()).value).toBe('open');
  disk.order(order);
  child.stdin.write('now\n');
  const said: unknown = (await lines.next()).value;
  child.kill('SIGKILL');
  return { said, failed: disk.failed(), folder };
}

const count = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);
