// A program of its own, on a disk that fails when it is told to: makes one good backup, then one with each n-th write or
// sync failing, and proves the good one after each. Says one line of JSON when it has met no failing deed any more.
//   fail-backups.ts <folder of the vault> <folder for the backups> <passphrase> <orders> <from n> <every so many>
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { makeBackup, proveBackup } from '#db/vault/backup/make-backup.ts';
import { failedSince, giveOrder } from '#test/db/faults/lock/disk-orders.ts';
import { openedBy } from './opened-by.ts';

const [folder = '', place = '', passphrase = '', orders = '', from = '1', every = '1'] = process.argv.slice(2);
const vault = await openedBy(folder, passphrase);
const made = await makeBackup(vault, { place, now: new Date('2026-11-27T09:00:00Z') });
if (!made.ok) throw new Error(made.problem.code);
const good = made.value.file;
const outcome = { tried: 0, failed: 0, refused: 0, lost: 0, untyped: [] as string[], left: 0 };
for (let n = Number(from); ; n += Number(every)) {
  giveOrder(orders, { what: 'once', n });
  const attempt = await makeBackup(vault, { place, now: new Date('2026-11-28T09:00:00Z') }).catch((error: unknown) => {
    outcome.untyped.push(error instanceof Error ? `${n}: ${error.message}` : String(n));
    return undefined;
  });
  const failed = failedSince(orders);
  giveOrder(orders, { what: 'nothing' });
  outcome.tried += 1;
  outcome.failed += failed > 0 ? 1 : 0;
  outcome.refused += attempt?.ok === false ? 1 : 0;
  if (!(await proveBackup(vault, good)).ok) outcome.lost += 1;
  // what counts as made must be whole; what does not must have left nothing under a name that counts
  const others = readdirSync(place)
    .map((name) => path.join(place, name))
    .filter((file) => file !== good);
  for (const file of others) if (!(await proveBackup(vault, file)).ok) outcome.left += 1;
  if (failed === 0) break;
}
vault.close();
console.log(JSON.stringify(outcome));
