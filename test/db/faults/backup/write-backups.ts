// A program of its own: makes backups of a vault, one after another, and says how many are made and proved.
//   write-backups.ts <folder of the vault> <folder for the backups> <passphrase> <how many> <file to say it in>
import { openSync, writeSync } from 'node:fs';
import { makeBackup } from '#db/vault/backup/make-backup.ts';
import { openedBy } from './opened-by.ts';

const [folder = '', place = '', passphrase = '', count = '', sayIn = ''] = process.argv.slice(2);
const vault = await openedBy(folder, passphrase);
const saying = openSync(sayIn, 'w');
for (let made = 1; made <= Number(count); made += 1) {
  const backup = await makeBackup(vault, { place, now: new Date(Date.UTC(2026, 10, 28, 9, made)) });
  if (!backup.ok) throw new Error(backup.problem.code);
  writeSync(saying, `${made}\n`);
}
vault.close();
